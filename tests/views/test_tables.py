"""Frames, JSON and the summary: typed, complete, and narrow enough."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pandas as pd
import pytest

from timeline.claims import Claim
from timeline.conflicts import Chronology, Relation
from timeline.errors import ExportFailed, UnknownColumn
from timeline.intervals import Interval
from timeline.text.document import Document
from timeline.views.export import record, to_json
from timeline.views.frame import to_frame
from timeline.views.summary import summary

TABLES = ("expressions", "claims", "relations", "conflicts", "unresolved")


@pytest.mark.parametrize("table", TABLES)
@pytest.mark.parametrize("empty", [False, True])
def test_columns_have_types_even_without_rows(harbour: Chronology, table: str, empty: bool) -> None:
    frame = to_frame(Chronology(Document.of("")) if empty else harbour, table)  # type: ignore[arg-type]
    assert len(frame) == (0 if empty else {"expressions": 7, "claims": 8, "relations": 3, "conflicts": 2, "unresolved": 1}[table])
    for name, dtype in frame.dtypes.items():
        if str(name).endswith(("_start", "_end")) or name == "point":
            assert dtype == "datetime64[us]", name
        elif name in ("type", "mod", "kind", "certainty", "event", "polarity", "modality", "anchor", "rule"):
            assert isinstance(dtype, pd.CategoricalDtype), name
        else:
            assert str(dtype) in ("string", "int64", "Int64", "boolean", "category"), name


def test_open_ends_and_years_far_away_are_kept() -> None:
    claims = (Claim(id="a", event="x", window="0044/.."), Claim(id="b", event="x", window="../9998"))
    frame = to_frame(Chronology(Document.of(""), claims=claims), "claims")
    assert frame["window_start"][0] == pd.Timestamp(datetime(44, 1, 1))
    assert pd.isna(frame["window_end"][0])
    assert pd.isna(frame["window_start"][1])
    assert frame["window_end"][1].year == 9999


def test_a_time_with_a_zone_is_told_without_it() -> None:
    zone = timezone(timedelta(hours=2))
    window = Interval(datetime(2022, 1, 1, 12, tzinfo=zone), datetime(2022, 1, 2, tzinfo=zone))
    frame = to_frame(Chronology(Document.of(""), claims=(Claim(id="a", event="x", window=window),)), "claims")
    assert frame["window_start"][0] == pd.Timestamp(2022, 1, 1, 12)


def test_text_is_found_again_at_its_offsets(harbour: Chronology) -> None:
    for row in to_frame(harbour).itertuples():
        assert harbour.document.text[row.start : row.end] == row.text  # type: ignore[misc]


def test_an_unknown_table_is_refused_by_name(harbour: Chronology) -> None:
    with pytest.raises(UnknownColumn, match=r"'clams'; accepted: 'expressions', 'claims', 'relations', 'conflicts', 'unresolved'"):
        to_frame(harbour, "clams")  # type: ignore[arg-type]


def test_json_holds_everything_and_claims_come_back(harbour: Chronology, tmp_path: Path) -> None:
    text = to_json(harbour, tmp_path / "timeline.json")
    data = json.loads((tmp_path / "timeline.json").read_text(encoding="utf-8"))
    assert data == json.loads(text) == record(harbour)
    assert data["schema"] == "timeline/1"
    assert tuple(Claim.model_validate(c) for c in data["claims"]) == harbour.claims
    assert tuple(Relation.model_validate(r) for r in data["relations"]) == harbour.relations
    assert [e["text"] for e in data["expressions"]] == [e.text for e in harbour.expressions]
    assert data["expressions"][4]["rejected"][0]["note"] == "after its own telling"
    assert list(data["expressions"][0]) == [
        "start", "end", "text", "timex3", "interval", "window", "anchor", "readings", "rejected", "rule", "reason", "chain",
    ]  # fmt: skip
    assert to_json(harbour) == to_json(harbour)


def test_json_to_a_folder_that_is_not_there(harbour: Chronology, tmp_path: Path) -> None:
    with pytest.raises(ExportFailed, match="does not exist; make it first"):
        to_json(harbour, tmp_path / "nowhere" / "timeline.json")


def test_the_summary_tells_each_conflict_and_fits_the_terminal(harbour: Chronology) -> None:
    text = summary(harbour)
    assert "7 time phrases (1 unresolved), 8 claims by 5 sources, 1 contradiction, 1 tension" in text
    for part in (
        "Two clerks (c1)",
        "[2022-10-25~/2024-10-24]",
        "Ines Corvin (c2)",
        "21 months cannot both be true",
        "“Some day” (char 424)",
    ):
        assert part in text
    long = replace(harbour, notes=("stopped " * 60,), claims=tuple(c.model_copy(update={"source": "Name " * 40}) for c in harbour.claims))
    assert max(map(len, summary(long).splitlines())) <= 100


@pytest.mark.parametrize(
    "module", ["timeline.views", "timeline.views.chart", "timeline.views.report", "timeline.views.frame", "timeline.views.summary"]
)
def test_importing_a_view_loads_nothing_heavy(module: str) -> None:
    code = f"import sys, {module}; print([m for m in ('matplotlib', 'pandas', 'jinja2', 'numpy') if m in sys.modules])"
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert found.stdout.strip() == "[]"
