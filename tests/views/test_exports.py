"""What other programs read: each file with the parser of that format, on the stories and on hostile text."""

from __future__ import annotations

import io
import json
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pandas as pd
import pytest

import timeline
from timeline.claims import Claim, Evidence
from timeline.conflicts import Chronology
from timeline.errors import ExportFailed, UnknownColumn
from timeline.intervals import Granularity, Interval
from timeline.text.document import Document
from timeline.views.exports import FORMATS, exported
from timeline.views.exports.dated import dated
from timeline.views.frame import to_frame
from timeline.views.schema import schema

SEEDS = sorted((Path(__file__).parents[2] / "seeds").glob("*.txt"))
TABLES = ("expressions", "claims", "relations", "conflicts", "unresolved")
HOSTILE = '=cmd|"/c calc"!A1\r\nBEGIN:VEVENT\x00,;\\ </script><img src=x onerror=alert(1)>\ud800'


@pytest.fixture(scope="module", params=SEEDS, ids=lambda path: path.stem)
def story(request: pytest.FixtureRequest) -> timeline.Timeline:
    record = json.loads(request.param.with_suffix(".json").read_text(encoding="utf-8"))
    return timeline.read(request.param, dateline=record["dateline"])


@pytest.fixture(scope="module")
def hostile() -> Chronology:
    claims = tuple(
        Claim(id=f"c{i}", source=lead + HOSTILE, event="call", window="2022", summary=lead + HOSTILE, phrase=lead + HOSTILE,
              evidence=(Evidence(start=0, end=1, text=lead + HOSTILE),))
        for i, lead in enumerate(("", "+", "-", "@", "\t="))
    )  # fmt: skip
    return Chronology(Document.of(HOSTILE.replace("\ud800", ""), "2024-10-25", source=HOSTILE, title=HOSTILE), claims=claims)


def loaded(chronology: Chronology, format: str, **choices: Any) -> Any:
    content, _ = exported(chronology, format, **choices)
    match format:
        case "csv":
            return pd.read_csv(io.BytesIO(content), keep_default_na=False)
        case "parquet":
            return pd.read_parquet(io.BytesIO(content))
        case "ics":
            from icalendar import Calendar

            return Calendar.from_ical(content)
        case _:
            return json.loads(content)


@pytest.mark.parametrize("table", TABLES)
def test_tables_come_back_with_rows_texts_and_types(story: timeline.Timeline, table: Any) -> None:
    frame = to_frame(story, table)
    csv, parquet = loaded(story, "csv", table=table), loaded(story, "parquet", table=table)
    assert len(csv) == len(parquet) == len(frame)
    assert list(csv) == list(parquet) == list(frame)
    for name in frame:
        if str(frame[name].dtype) == "datetime64[us]":
            assert parquet[name].dtype == "datetime64[us]"
            assert parquet[name].equals(frame[name])
        else:
            assert list(parquet[name].dropna()) == list(frame[name].dropna())


def test_json_is_what_its_schema_says(story: timeline.Timeline) -> None:
    from jsonschema import Draft202012Validator

    Draft202012Validator.check_schema(schema())
    validator = Draft202012Validator(schema())
    corrected = story.correct(story.claims[0].id, window="2021").correct(story.claims[1].id, drop=True)
    for tl in (story, corrected):
        assert not list(validator.iter_errors(loaded(tl, "json")))
    broken = loaded(story, "json")
    broken["claims"][0]["polarity"] = "maybe"
    assert list(validator.iter_errors(broken))


def merged() -> timeline.Timeline:
    """Two articles with one quarrel between them."""
    one = timeline.reconstruct("Orr said on Friday that she had never met Nils Dale.", dateline="2024-10-25", source="Post")
    other = timeline.reconstruct("Dale said on Monday that he met Orr twice in March 2024.", dateline="2024-10-28", source="Courier")
    return timeline.merge([one, other])


def test_several_documents_in_one_are_exported_and_described() -> None:
    from jsonschema import Draft202012Validator

    tl = merged()
    record = loaded(tl, "json")
    assert not list(Draft202012Validator(schema()).iter_errors(record))
    assert [part["source"] for part in record["document"]["parts"]] == ["Post", "Courier"]
    del record["document"]["parts"][0]["start"]
    assert list(Draft202012Validator(schema()).iter_errors(record))
    assert {event["group"] for event in loaded(tl, "timelinejs")["events"]} >= {"Orr"}
    assert len(loaded(tl, "csv")) == len(tl.claims)
    page = tl.report()
    assert "Articles" in page
    assert "never met Nils Dale" in page


def test_timelinejs_has_what_it_requires(story: timeline.Timeline) -> None:
    record = loaded(story, "timelinejs")
    assert record["events"]
    assert len(record["events"]) == len(dated(story)[0])
    ids = [event["unique_id"] for event in record["events"]]
    assert len(set(ids)) == len(ids)
    for event in record["events"]:
        first = datetime(**event["start_date"])
        assert datetime(**event.get("end_date", event["start_date"])) >= first
        assert event["text"]["headline"]
        assert event["group"]


def test_the_calendar_holds_each_dated_claim_once(story: timeline.Timeline) -> None:
    content, left_out = exported(story, "ics")
    events = loaded(story, "ics").walk("VEVENT")
    placed = [d for d in dated(story)[0] if d.when.start is not None]
    assert [event["summary"].partition(": ")[0] for event in events] == [d.source.partition(": ")[0] for d in placed]
    assert len({event["uid"] for event in events}) == len(events)
    assert len(events) + sum(int(line.split()[0]) for line in left_out) == len(story.claims)
    assert exported(story, "ics")[0] == content
    assert all(len(line) <= 75 for line in content.split(b"\r\n"))


def test_ends_are_exclusive_dates_in_the_calendar_and_last_days_on_the_slides() -> None:
    claims = (
        Claim(id="a", event="x", source="A", window="2022-03"),
        Claim(id="b", event="x", source="B", window="0044/.."),
        Claim(id="c", event="x", source="C", window="../2021"),
        Claim(id="d", event="x", source="D", window=Interval(datetime(2022, 1, 1, 9, 30), datetime(2022, 1, 1, 10), Granularity.MINUTE)),
        Claim(id="e", event="x", source="E"),
    )
    chronology = Chronology(Document.of("", "2024-10-25"), claims=claims)
    march, caesar, morning = loaded(chronology, "ics").walk("VEVENT")
    assert (march["dtstart"].dt, march["dtend"].dt) == (date(2022, 3, 1), date(2022, 4, 1))
    assert (caesar["dtstart"].dt, "dtend" in caesar) == (date(44, 1, 1), False)
    assert morning["dtstart"].dt == datetime(2022, 1, 1, 9, 30)
    assert exported(chronology, "ics")[1] == ("1 undated claim left out", "1 claim without a beginning left out")
    slides = loaded(chronology, "timelinejs")["events"]
    assert slides[0]["end_date"] == {"year": 2022, "month": 3, "day": 31}
    assert (slides[2]["start_date"], slides[2]["display_date"]) == ({"year": 2021, "month": 12, "day": 31}, "before 2022")
    assert slides[3]["end_date"] == {"year": 2022, "month": 1, "day": 1, "hour": 9, "minute": 59}


def test_hostile_text_is_text_everywhere(hostile: Chronology) -> None:
    csv = loaded(hostile, "csv")
    assert not [v for name in csv for v in csv[name] if isinstance(v, str) and v.startswith(("=", "+", "-", "@", "\t", "\r", "\n"))]
    assert len(loaded(hostile, "parquet")) == 5
    calendar = loaded(hostile, "ics")
    assert len(calendar.walk("VEVENT")) == 5
    assert [line for line in exported(hostile, "ics")[0].split(b"\r\n") if line == b"BEGIN:VEVENT"] == [b"BEGIN:VEVENT"] * 5
    assert all("BEGIN:VEVENT" in event["summary"] for event in calendar.walk("VEVENT"))
    raw = exported(hostile, "timelinejs")[0]
    assert b"<" not in raw
    for slide in json.loads(raw)["events"]:
        assert "<img" not in slide["text"]["headline"] + slide["group"] + slide["text"]["text"]
        assert "&lt;img src=x" in slide["text"]["headline"]


def test_without_claims_the_phrases_are_exported(harbour: Chronology) -> None:
    phrases = replace(harbour, claims=(), relations=())
    content, left_out = exported(phrases, "timelinejs")
    assert len(json.loads(content)["events"]) == 6
    assert left_out == ("1 time phrase without a date left out",)


def test_conflicts_are_told_on_the_slides(harbour: Chronology) -> None:
    slides = {e["unique_id"]: e["text"]["text"] for e in loaded(harbour, "timelinejs")["events"]}
    assert "<p>Contradiction: with Ines Corvin</p>" in slides["c1"]
    assert "Contradiction" not in slides["c3"]


@pytest.mark.parametrize("format", sorted(FORMATS))
def test_the_same_bytes_each_time_and_nothing_of_an_empty_chronology_breaks(harbour: Chronology, format: str) -> None:
    assert exported(harbour, format) == exported(harbour, format)
    assert exported(Chronology(Document.of("")), format)[1] == ()


@pytest.mark.parametrize(
    ("name", "choices", "error", "words"),
    [
        ("claims.xlsx", {}, ExportFailed, r"the suffix is '.xlsx'; accepted: .timelinejs.json, .json, .csv, .parquet, .ics"),
        ("claims", {}, ExportFailed, "the suffix is ''"),
        ("claims.csv", {"format": "tsv"}, ExportFailed, "no format 'tsv'; accepted: 'timelinejs', 'json'"),
        ("claims.csv", {"table": "clams"}, UnknownColumn, "clams"),
        ("nowhere/claims.csv", {}, ExportFailed, "does not exist; make it first"),
    ],
)
def test_what_cannot_be_written_says_why(
    story: timeline.Timeline, tmp_path: Path, name: str, choices: Any, error: type[Exception], words: str
) -> None:
    with pytest.raises(error, match=words):
        story.export(tmp_path / name, **choices)
    assert list(tmp_path.iterdir()) == []


def test_the_suffix_tells_the_format(story: timeline.Timeline, tmp_path: Path) -> None:
    for name, (suffix, _) in FORMATS.items():
        told = story.export(tmp_path / f"out{suffix}")
        assert told.format == name
        assert told.path.stat().st_size > 100
    assert "left out" in str(story.export(tmp_path / "again.ics"))


@pytest.mark.parametrize(("format", "package", "words"), [("ics", "icalendar", r"\[ics\]"), ("parquet", "pyarrow", r"\[parquet\]")])
def test_a_missing_library_is_named(harbour: Chronology, monkeypatch: pytest.MonkeyPatch, format: str, package: str, words: str) -> None:
    import sys

    monkeypatch.setitem(sys.modules, package, None)
    with pytest.raises(ExportFailed, match=words):
        exported(harbour, format)


def test_timeml_is_read_back(tmp_path):
    tl = timeline.read(SEEDS[0], dateline="2019-06-13")
    done = tl.export(tmp_path / "story.tml")
    assert done.left_out == (f"{len(tl.claims)} claims left out: TimeML has a place for times only",)
    back = timeline.read_timeml((tmp_path / "story.tml").read_text(encoding="utf-8"))
    assert back.text == tl.document.text
