"""What fuzzing has found, kept: each of these once ended in an error of Python's, or in a result that could not be read again."""

import json

import pytest

import timeline
from timeline.errors import BadClaim, BadInterval, BadText

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
