"""Files of the chart: whole, the same each time, and with words for those who do not see it."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import matplotlib
import pytest
from PIL import Image

from timeline.conflicts import Chronology
from timeline.errors import ExportFailed
from timeline.text.document import Document
from timeline.views.chart import plot, save, svg


@pytest.mark.parametrize("suffix", [".png", ".svg", ".pdf"])
def test_same_chronology_same_bytes(harbour: Chronology, tmp_path: Path, suffix: str) -> None:
    first, second = (save(harbour, tmp_path / f"{name}{suffix}") for name in ("one", "two"))
    assert first.read_bytes() == second.read_bytes()
    assert sorted(p.name for p in tmp_path.iterdir()) == [f"one{suffix}", f"two{suffix}"]


def test_a_users_style_changes_no_byte(harbour: Chronology, tmp_path: Path) -> None:
    plain = save(harbour, tmp_path / "plain.png").read_bytes()
    wild: dict[str, Any] = {
        "font.size": 30,
        "savefig.bbox": "tight",
        "lines.linewidth": 9,
        "axes.grid": True,
        "figure.dpi": 40,
        "text.color": "red",
    }
    with matplotlib.rc_context(wild):
        assert save(harbour, tmp_path / "styled.png").read_bytes() == plain


@pytest.mark.parametrize("width", [800, 1200, 2400])
def test_png_has_the_width_asked_for_and_alternative_text(harbour: Chronology, tmp_path: Path, width: int) -> None:
    with Image.open(save(harbour, tmp_path / "chart.png", width=width)) as image:
        assert image.size[0] == width
        assert image.info["Title"] == "Who was paid at the harbour?"
        assert "Two clerks against Ines Corvin" in image.info["Description"]


def test_svg_has_title_and_description_and_no_date(harbour: Chronology, tmp_path: Path) -> None:
    root = ElementTree.parse(save(harbour, tmp_path / "chart.svg")).getroot()
    names = {child.tag.rpartition("}")[2]: child.text or "" for child in root}
    assert names["title"] == "Who was paid at the harbour?"
    assert "Contradiction (certain)" in names["desc"]
    assert "dc:date" not in (tmp_path / "chart.svg").read_text()


def test_inline_svg_is_one_well_formed_picture(harbour: Chronology) -> None:
    light, dark = svg(harbour), svg(harbour, theme="dark")
    for text in (light, dark):
        root = ElementTree.fromstring(text)
        ids = [e.get("id") for e in root.iter() if e.get("id")]
        assert root.get("role") == "img"
        assert len(ids) == len(set(ids))
        assert set(re.findall(r'href="#([^"]+)"', text)) <= set(ids)
        assert set((root.get("aria-labelledby") or "").split()) <= set(ids)
        assert "<script" not in text
        assert "<!--" not in text
        assert "http" not in re.sub(r'xmlns(:\w+)?="[^"]*"', "", text)
    assert not set(re.findall(r'id="([^"]+)"', light)) & set(re.findall(r'id="([^"]+)"', dark))


def test_drawing_leaves_matplotlib_as_it_was(harbour: Chronology, tmp_path: Path) -> None:
    import sys

    before = dict(matplotlib.rcParams)
    loaded = "matplotlib.pyplot" in sys.modules
    plot(harbour)
    save(harbour, tmp_path / "chart.png")
    assert dict(matplotlib.rcParams) == before
    assert ("matplotlib.pyplot" in sys.modules) == loaded


@pytest.mark.parametrize("name", ["chart.gif", "chart", "nowhere/chart.png"])
def test_what_cannot_be_written_says_why(harbour: Chronology, tmp_path: Path, name: str) -> None:
    with pytest.raises(ExportFailed, match=r"cannot write '.*chart"):
        save(harbour, tmp_path / name)
    assert list(tmp_path.iterdir()) == []


def test_a_failed_write_keeps_the_old_file_and_leaves_nothing(harbour: Chronology, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "chart.png"
    path.write_text("old")

    def full(*_: Any) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("timeline.views.files.os.replace", full)
    with pytest.raises(ExportFailed, match="No space left"):
        save(harbour, path)
    assert path.read_text() == "old"
    assert [p.name for p in tmp_path.iterdir()] == ["chart.png"]


def test_an_empty_chart_writes_nothing(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="nothing to draw"):
        save(Chronology(Document.of("No dates here.")), tmp_path / "chart.png")
    assert list(tmp_path.iterdir()) == []
