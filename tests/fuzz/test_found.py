"""What fuzzing has found, kept: each of these once ended in an error of Python's, or in a result that could not be read again."""

import json
from contextlib import suppress
from datetime import datetime

import pytest

import timeline
from timeline.errors import BadClaim, BadInterval, BadText, OutOfRange
from timeline.intervals import Granularity
from timeline.intervals.arithmetic import ceiling, floor

MANY = "9" * 5000  # more digits than Python reads as a number


def answered(answer, **how):
    return timeline.reconstruct("Orr left on Friday.", dateline="2024-10-25", claims=lambda document, expressions: answer, **how)


REFUSED = {
    "a number without end": (lambda: timeline.check('[{"event": "call", "count": ' + MANY + "}]"), BadClaim, "4300 digits"),
    "the same on a second line": (lambda: timeline.check('{"event": "call"}\n{"count": ' + MANY + "}"), BadClaim, "4300 digits"),
    "lists in lists on a second line": (lambda: timeline.check('{"event": "call"}\n' + "[" * 100_000), BadClaim, "nested too deeply"),
    "lists in lists in a cell": (lambda: timeline.check("event,chain\ncall," + "[" * 100_000), BadClaim, "nested too deeply"),
    "records in records in a cell": (
        lambda: timeline.check('event,count\ncall,"' + '{""a"":' * 15_000 + '"'),
        BadClaim,
        "nested too deeply",
    ),
    "an answer that stops behind a line break": (lambda: answered("[\n"), BadClaim, "line 2, column 1"),
    "a null byte in a path to claims": (lambda: timeline.check("a\0.json"), BadClaim, "null byte"),
    "a null byte in a path": (lambda: timeline.read("a\0.txt"), BadText, "null byte"),
    "a gap before the first year": (lambda: timeline.Interval.of("[1696,..0000]"), BadInterval, "gap after 0000"),
    "an offset past the last year": (
        lambda: timeline.Interval.of("9999-12-31T23:59Z/9999-12-31T23:59-23:59"),
        BadInterval,
        "outside of the years",
    ),
    "an offset before the first": (
        lambda: timeline.Interval.of("0001-01-01T00:00Z/0001-01-01T00:01+23:59"),
        BadInterval,
        "outside of the years",
    ),
    "a date of thousands of characters": (lambda: timeline.Interval.of("1" * 10**6), BadInterval, "of 1,000,000 characters"),
    "a length of thousands of digits": (lambda: timeline.Amount.parse(f"P{MANY}D"), BadInterval, "not an ISO 8601 duration"),
    "a length in no unit": (lambda: timeline.Amount.of(3, "moon"), BadInterval, "accepted: second, minute"),
}


@pytest.mark.parametrize(("call", "error", "told"), REFUSED.values(), ids=REFUSED)
def test_refused_with_a_reason(call, error, told):
    with pytest.raises(error, match=told) as caught:
        call()
    assert len(str(caught.value)) < 500


def test_a_line_separator_inside_a_string_of_json_lines():
    rows = [{"event": "call", "participants": ["Orr\u2028", "Dale"]}, {"event": "call", "participants": ["Orr", "Dale"]}]
    assert len(timeline.check("\n".join(json.dumps(row, ensure_ascii=False) for row in rows)).claims) == 2


@pytest.mark.parametrize("written", ["P0.00001D", "P1234567.5Y", "P99.00009907D"])
def test_fractions_are_written_without_an_exponent(written):
    assert timeline.Amount.parse(written).iso == written


EDGES = {
    "a length ahead of the last day": ("all day", "9999-12-31", timeline.Conventions(prefer="future")),
    "the winter of the first year": (
        "summer and winter, the day after tomorrow",
        "0001-12-31",
        timeline.Conventions(hemisphere="southern"),
    ),
}


@pytest.mark.parametrize(("text", "dateline", "conventions"), EDGES.values(), ids=EDGES)
def test_the_ends_of_the_calendar(text, dateline, conventions):
    for found in timeline.find(text, dateline=dateline, conventions=conventions):
        assert found.interval is not None or found.reason or found.timex3.type == "DURATION"


def test_every_cell_of_the_first_and_last_years_has_an_end():
    for granularity in Granularity:
        for year in (1, 9, 10, 9990, 9999):
            for month in range(1, 13):
                moment = datetime(year, month, 28)
                with suppress(OutOfRange):  # the weekend after the last day
                    assert floor(moment, granularity) < ceiling(moment, granularity)


def test_evidence_goes_with_the_text():
    """Where a person has changed the text in the file, words are looked up again; what does not stand there is refused."""
    made = timeline.reconstruct("Orr said on Friday that she had met Dale only once, in 2021.", dateline="2024-10-25")
    record = json.loads(made.to_json())
    record["document"]["text"] = "Corrected. " + record["document"]["text"]
    again = timeline.check(json.dumps(record))
    (piece,) = again.claims[0].evidence
    assert again.document.text[piece.start : piece.end] == piece.text == made.claims[0].evidence[0].text
    record["claims"][0]["evidence"] = [{"start": 3, "end": 10**9}]
    with pytest.raises(BadClaim, match="characters 3 to 1000000000 of a text with 71"):
        timeline.check(json.dumps(record))
