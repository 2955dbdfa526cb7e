"""Colours: contrast of all text and of all marks, and that nobody needs colour to tell one mark from another."""

from __future__ import annotations

import itertools
import re
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import timeline.views
from timeline.claims import Claim
from timeline.conflicts import Chronology, Relation
from timeline.text.document import Document
from timeline.views.chart import plot
from timeline.views.chart.theme import DARK, LIGHT, Theme, contrast, mix

TEMPLATE = (Path(timeline.views.__file__).parent / "templates" / "report.html.j2").read_text(encoding="utf-8")
# Viénot, Brettel & Mollon (1999), Color Res. Appl. 24(4), p. 247: linear RGB as a deuteranope sees it
DEUTERANOPIA = np.array([[0.29275, 0.70725, 0.0], [0.29275, 0.70725, 0.0], [-0.02234, 0.02234, 1.0]])
GREY = np.tile([0.2126, 0.7152, 0.0722], (3, 1))
APART = 12.0  # CIE 1976 colour difference; 2.3 is just noticeable


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_every_text_and_every_stance_has_contrast(theme: Theme) -> None:
    grounds = [theme.paper, theme.band, *(mix(theme.future, g, 0.75) for g in (theme.paper, theme.band))]
    texts = [theme.ink, theme.quiet]
    assert min(contrast(c, g) for c in texts for g in grounds) >= 4.5
    assert min(contrast(c, g) for c in [*theme.links.values(), *theme.marks.values()] for g in (theme.paper, theme.band)) >= 4.5


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_every_text_of_the_report_has_contrast(dark: bool) -> None:
    light_root, dark_root = re.findall(r":root \{([^}]*)\}", TEMPLATE)
    colours = dict(re.findall(r"--(\w+):(#\w+)", dark_root if dark else light_root))
    whole = {name: "#" + "".join(c * 2 for c in value[1:]) if len(value) == 4 else value for name, value in colours.items()}
    grounds = [whole[name] for name in ("paper", "band", "tint")]
    texts = [whole[name] for name in ("ink", "quiet", "asserted", "denied", "clash", "strain", "agreement")]
    assert min(contrast(c, g) for c in texts for g in grounds) >= 4.5


def seen(colour: str, eye: Any) -> Any:
    """CIELAB coordinates of a colour as an eye sees it."""
    rgb = np.array([int(colour[i : i + 2], 16) for i in (1, 3, 5)]) / 255
    linear = np.where(rgb <= 0.04045, rgb / 12.92, ((rgb + 0.055) / 1.055) ** 2.4)
    xyz = np.array([[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]]) @ np.clip(eye @ linear, 0, 1)
    f = np.cbrt(xyz / np.array([0.9505, 1.0, 1.089]))
    return np.array([116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])])


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_a_deuteranope_tells_the_stances_and_the_kinds_of_links_apart(theme: Theme) -> None:
    for group in (list(theme.marks.values()), [theme.links[k] for k in ("clash", "strain", "agreement")]):
        for one, other in itertools.combinations(group, 2):
            assert np.linalg.norm(seen(one, np.eye(3)) - seen(other, np.eye(3))) > APART
    for one, other in itertools.combinations([*theme.marks.values()], 2):
        assert np.linalg.norm(seen(one, DEUTERANOPIA) - seen(other, DEUTERANOPIA)) > APART


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_without_colour_forms_and_words_tell_every_pair_apart(theme: str) -> None:
    """In grey several hues coincide: hatching tells a denial, dashes and hollow dots the kinds of links, words and the lane the rest."""
    grey = [np.linalg.norm(seen(a, GREY) - seen(b, GREY)) for a, b in itertools.combinations(LIGHT.links.values(), 2)]
    assert min(grey) < APART  # else this test were needless
    claims = [
        Claim(id=f"{sign}{stance}", source=None if stance == "b" else f"{sign} {stance}", event="call", extent="throughout", window="2022",
              polarity="negative" if stance == "d" else "positive", summary="call")
        for sign in "xyz" for stance in "ad"
    ] + [Claim(id="wb", event="call", extent="throughout", window="2022", summary="call")]  # fmt: skip
    relations = (
        Relation(kind="contradiction", claims=("xa", "xd"), explanation="x"),
        Relation(kind="tension", claims=("ya", "yd"), explanation="y"),
        Relation(kind="corroboration", claims=("za", "zd"), explanation="z"),
    )
    ax = plot(Chronology(Document.of("", "2024-10-25"), claims=tuple(claims), relations=relations), theme=theme)  # type: ignore[arg-type]
    by_gid: dict[str, list[Any]] = {}
    for artist in ax.get_children():
        by_gid.setdefault(artist.get_gid() or "", []).append(artist)
    assert "claim:xd:mark:hatch" in by_gid
    assert "claim:xa:mark:hatch" not in by_gid
    assert any(text.get_text() == "narrator" for text in ax.texts)
    forms = set()
    for number in range(3):
        (line,) = by_gid[f"bracket:{number}"]
        dot = by_gid[f"bracket:{number}:dot"][0]
        forms.add((line.get_linestyle(), dot.get_markerfacecolor() == dot.get_markeredgecolor()))
        assert by_gid[f"card:{number}:title"][0].get_text() in ("Contradiction", "Tension", "Agreement")
    assert len(forms) == 3
