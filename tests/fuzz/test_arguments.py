"""Wrong arguments to every public function: one at a time of another type, all others good.

What comes is a result or an error of the library's: never an error from the inside, where nobody knows any more what the argument was called.
"""

import re
import tempfile
import warnings
from dataclasses import fields

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

import timeline
from timeline import intervals
from timeline.errors import BadArgument, TimelineError

WORDS = {
    "prefer": ("past", "future"),
    "week_start": ("monday", "sunday"),
    "hemisphere": ("northern", "southern"),
    "domain": ("auto", "news", "narrative"),
    "day_first": (True, False),
    "rolling": (True, False),
    "fiscal_year_start": tuple(range(1, 13)),
}
ANYTHING = st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), st.text(), st.binary(), st.lists(st.text()), st.builds(object))
WRONG = [
    None,
    7,
    -1,
    2.5,
    True,
    "nonsense",
    "",
    b"bytes",
    ["list"],
    [7],
    [None],
    {"a": 1},
    {"set"},
    object(),
    [object()],
    range(3),
    float("nan"),
]
TEXT = "Ada Holm said on Friday that she had never met Nils Brandt. Rolf Lund said he saw Holm meet Brandt in March."
DAY = "2024-10-25"
DOCUMENT = {"dateline": DAY, "source": "AP", "title": "A title", "conventions": None, "language": "en", "limits": timeline.Limits()}
ROWS = [
    {"source": "Orr", "event": "meeting", "participants": ["Orr", "Dale"], "count": 2, "window": "2023"},
    {"source": "Dale", "event": "meeting", "participants": ["Orr", "Dale"], "count": "none", "window": "2023"},
]
TL = timeline.reconstruct(TEXT, dateline=DAY)
pytestmark = pytest.mark.filterwarnings("ignore::timeline.errors.TimelineWarning")
YEAR, MONTH = timeline.Interval.of("2024"), timeline.Interval.of("2024-05")
AMOUNT = timeline.Amount.parse("P2M")
FOLDER = tempfile.mkdtemp()
FRAME = pd.DataFrame({"id": ["a"], "text": [TEXT], "dateline": [DAY]})
with open(f"{FOLDER}/a.txt", "w") as file:
    file.write(TEXT)


def reader(document, expressions):
    return []


CALLS = {
    "find": (timeline.find, {"text": TEXT, "dateline": DAY, "conventions": None, "language": "en", "limits": timeline.Limits()}),
    "resolve": (timeline.resolve, {"phrase": "two days ago", "dateline": DAY, "anchor": DAY, "conventions": None, "language": "en"}),
    "resolve_column": (
        timeline.resolve_column,
        {"phrases": ["Friday", "March"], "datelines": DAY, "anchors": None, "errors": "raise", "conventions": None, "language": "en"},
    ),
    "reconstruct": (
        timeline.reconstruct,
        {"text": TEXT, **DOCUMENT, "claims": reader, "on_error": "raise"},
    ),
    "read": (
        timeline.read,
        {"path": f"{FOLDER}/a.txt", **DOCUMENT},
    ),
    "check": (
        timeline.check,
        {"claims": ROWS, "dateline": DAY, "event_types": {"raid": "visit"}, "exclusive": [["a", "b"]], "limits": timeline.Limits()},
    ),
    "merge": (timeline.merge, {"timelines": [TL, TL]}),
    "explain": (timeline.explain, {"phrase": "Friday", "dateline": DAY, "conventions": None, "language": "en"}),
    "to_timeml": (timeline.to_timeml, {"text": TEXT, "dateline": DAY, "conventions": None, "language": "en"}),
    "read_timeml": (timeline.read_timeml, {"source": TL.to_timeml()}),
    "Timeline.correct": (TL.correct, {"id": "c1", "drop": False, "window": "2023"}),
    "Timeline.entailed": (TL.entailed, {"event": "meeting", "participants": ["Orr"], "window": "2023", "claims": ["c1"]}),
    "Timeline.roots": (TL.roots, {"id": "c1"}),
    "Timeline.claim": (TL.claim, {"id": "c1"}),
    "Timeline.plot": (
        TL.plot,
        {"ax": None, "by": "source", "theme": "light", "start": "2023", "end": "2025", "only": ["c1"], "width": 400, "title": "A title"},
    ),
    "Timeline.save": (
        TL.save,
        {
            "path": f"{FOLDER}/a.svg",
            "width": 400,
            "by": "source",
            "theme": "light",
            "start": "2023",
            "end": "2025",
            "only": ["c1"],
            "title": "A title",
        },
    ),
    "Timeline.report": (TL.report, {"path": f"{FOLDER}/a.html", "title": "A title"}),
    "Timeline.to_frame": (TL.to_frame, {"table": "claims"}),
    "Timeline.to_json": (TL.to_json, {"path": f"{FOLDER}/a.json", "indent": 2}),
    "Timeline.to_timeml": (TL.to_timeml, {"path": f"{FOLDER}/a.tml"}),
    "Timeline.export": (TL.export, {"path": f"{FOLDER}/a.csv", "format": "csv", "table": "claims"}),
    "Timeline.summary": (TL.summary, {}),
    "Interval": (
        timeline.Interval,
        {"start": YEAR.start, "end": YEAR.end, "granularity": timeline.Granularity.YEAR, "best": MONTH, "point": MONTH.start},
    ),
    "Interval.slack": (
        timeline.Interval,
        {"start": YEAR.start, "end": YEAR.end, "start_slack": (YEAR.start, MONTH.start), "end_slack": None},
    ),
    "Interval.of": (timeline.Interval.of, {"value": "2024"}),
    "Interval.cell": (timeline.Interval.cell, {"moment": YEAR.start, "granularity": timeline.Granularity.WEEK, "week_start": 0}),
    "Interval.overlaps": (YEAR.overlaps, {"other": MONTH}),
    "Interval.contains": (YEAR.contains, {"other": MONTH}),
    "Interval.before": (YEAR.before, {"other": MONTH}),
    "Interval.relation": (YEAR.relation, {"other": MONTH}),
    "Interval.possible_relations": (YEAR.possible_relations, {"other": MONTH}),
    "Interval.intersect": (YEAR.intersect, {"other": MONTH}),
    "Interval.hull": (YEAR.hull, {"other": MONTH}),
    "Interval.shift": (YEAR.shift, {"amount": AMOUNT, "sign": 1}),
    "Interval.until": (YEAR.until, {"end": MONTH.start}),
    "Granularity": (timeline.Granularity, {"value": "month"}),
    "Amount": (timeline.Amount, {"parts": AMOUNT.parts}),
    "Amount.of": (timeline.Amount.of, {"count": 2, "unit": "month"}),
    "Amount.parse": (timeline.Amount.parse, {"text": "P2M"}),
    "Amount.compare": (AMOUNT.compare, {"other": AMOUNT}),
    "intervals.union": (intervals.union, {"intervals": [YEAR, MONTH]}),
    "intervals.gaps": (intervals.gaps, {"intervals": [YEAR, MONTH], "within": YEAR}),
    "intervals.hull": (intervals.hull, {"intervals": [YEAR, MONTH]}),
    "intervals.coverage": (intervals.coverage, {"intervals": [YEAR, MONTH], "within": YEAR}),
    "Conventions": (timeline.Conventions, {f.name: getattr(timeline.Conventions(), f.name) for f in fields(timeline.Conventions)}),
    "Limits": (timeline.Limits, {f.name: getattr(timeline.Limits(), f.name) for f in fields(timeline.Limits)}),
    "corpus.process_frame": (
        timeline.corpus.process_frame,
        {
            "df": FRAME,
            "text": "text",
            "dateline": "dateline",
            "id": "id",
            "outlet": None,
            "stages": ("expressions",),
            "conventions": None,
            "language": "en",
            "limits": timeline.Limits(),
        },
    ),
    "corpus.process": (
        timeline.corpus.process,
        {
            "source": f"{FOLDER}/no-such.jsonl",
            "destination": f"{FOLDER}/out",
            "text": "text",
            "dateline": "dateline",
            "id": "id",
            "outlet": None,
            "workers": None,
            "stages": ("expressions",),
            "resume": True,
            "conventions": None,
            "language": "en",
            "limits": timeline.Limits(),
            "seconds": 60,
            "documents_per_shard": 5,
            "progress": None,
        },
    ),
    "corpus.conflicts": (timeline.corpus.conflicts, {"dataset": f"{FOLDER}/no-such", "workers": None, "limits": None}),
    "corpus.schema": (timeline.corpus.schema, {}),
}


def outcome(function, arguments):
    """None where all is as it should be, else what came."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            function(**arguments)
        except TimelineError as error:
            return None if str(error) else "an error without a message"
        except Exception as error:
            return f"{type(error).__name__}: {error}"
    return None


@pytest.mark.parametrize("name", [name for name in CALLS if name not in ("corpus.process", "corpus.conflicts")])  # those need workers
def test_good_arguments_are_good(name):
    function, arguments = CALLS[name]
    function(**arguments)


@pytest.mark.parametrize(("name", "argument"), [(name, argument) for name, (_, good) in CALLS.items() for argument in good])
def test_wrong_arguments(name, argument, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    function, good = CALLS[name]
    found = {repr(wrong): outcome(function, {**good, argument: wrong}) for wrong in WRONG}
    assert {wrong: told for wrong, told in found.items() if told} == {}


@pytest.mark.parametrize(("name", "argument"), [(name, argument) for name, (_, good) in CALLS.items() for argument in good])
def test_what_is_nothing_at_all_is_never_taken(name, argument, tmp_path, monkeypatch):
    """A result made of an argument that means nothing would be worse than any error."""
    monkeypatch.chdir(tmp_path)
    function, good = CALLS[name]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        with pytest.raises(TimelineError) as refused:
            function(**{**good, argument: object()})
    assert "object" in str(refused.value) or argument in str(refused.value)


@given(st.sampled_from(sorted(WORDS)), ANYTHING)
def test_conventions_take_what_is_documented_and_nothing_else(field, value):
    if any(value == word and type(value) is type(word) for word in WORDS[field]):
        assert getattr(timeline.Conventions(**{field: value}), field) == value
        return
    with pytest.raises(BadArgument, match=rf"^Conventions\.{field} is .*; accepted: ") as refused:
        timeline.Conventions(**{field: value})
    accepted = "1 to 12" if field == "fiscal_year_start" else ", ".join(map(repr, WORDS[field]))
    assert str(refused.value).endswith(accepted)


@given(st.sampled_from([f.name for f in fields(timeline.Limits)]), ANYTHING)
def test_limits_are_whole_numbers(field, value):
    if type(value) is int and value >= 0:
        assert getattr(timeline.Limits(**{field: value}), field) == value
        return
    with pytest.raises(BadArgument, match=rf"^Limits\.{field} is .*; accepted: a whole number of at least 0$"):
        timeline.Limits(**{field: value})


@pytest.mark.parametrize("first", [-1, 7, 9, True, 0.0, "monday"])
def test_a_week_begins_on_one_of_seven_days(first):
    with pytest.raises(BadArgument, match="week_start"):
        timeline.Interval.cell(YEAR.start, timeline.Granularity.WEEK, week_start=first)


@pytest.mark.parametrize("wrong", [{"prefer": "future"}, "news", 7, timeline.Limits()])
def test_conventions_are_no_dict(wrong):
    for call in (timeline.find, timeline.reconstruct, timeline.resolve, timeline.explain, timeline.to_timeml):
        with pytest.raises(BadArgument, match=r"^conventions is of type \w+; pass timeline.Conventions\(\)"):
            call("Friday", dateline=DAY, conventions=wrong)


@settings(max_examples=200)
@given(st.sampled_from(sorted(timeline.Claim.model_fields)), ANYTHING)
def test_claims_name_the_field_that_is_wrong(field, value):
    """They are records of pydantic's, whose error is a ValueError with the name of the field."""
    for error, make in (
        (ValidationError, lambda: timeline.Claim(**{"id": "c1", "event": "call", field: value})),
        (TimelineError, lambda: timeline.check([{"event": "theft", field: value}])),
    ):
        told = ""
        try:
            make()
        except error as refused:
            told = str(refused)
        assert not told or re.search(rf"\b{field}\b", told)
