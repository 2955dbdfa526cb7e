"""Amounts: ISO 8601 durations in and out, what is refused, and which of two is longer."""

from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.errors import BadInterval
from timeline.intervals import Amount, Granularity, shift

PARSED = [
    ("P18M", [(18, "month")]),
    ("P1Y2M3W4DT5H6M7S", [(1, "year"), (2, "month"), (3, "week"), (4, "day"), (5, "hour"), (6, "minute"), (7, "second")]),
    ("P1Y2W", [(1, "year"), (2, "week")]),
    ("PT0.5H", [(0.5, "hour")]),
    ("P1Y0,5M", [(1, "year"), (0.5, "month")]),
    ("PXD", [(None, "day")]),
]


@pytest.mark.parametrize(("text", "parts"), PARSED)
def test_parse(text, parts):
    amount = Amount.parse(text)
    assert [(None if c is None else float(c), u.value) for c, u in amount.parts] == parts
    assert amount.iso == text.replace(",", ".")


REFUSED = [
    ("18 months", "not an ISO 8601 duration"),
    ("P", "not an ISO 8601 duration"),
    ("P1DT", "not an ISO 8601 duration"),
    ("P1..5Y", "not an ISO 8601 duration"),
    ("P1M1Y", "not an ISO 8601 duration"),
    ("", "not an ISO 8601 duration"),
    ("-P1Y", "negative"),
    ("P-1Y", "negative"),
    ("P1.5Y6M", "only the last unit"),
    (18, "not an ISO 8601 duration"),
    (None, "not an ISO 8601 duration"),
]


@pytest.mark.parametrize(("text", "message"), REFUSED)
def test_refused(text, message):
    with pytest.raises(BadInterval, match=message):
        Amount.parse(text)


@pytest.mark.parametrize("count", [-1, -0.5, float("nan"), float("inf"), "many"])
def test_counts_refused(count):
    with pytest.raises(BadInterval):
        Amount.of(count, "month")


COMPARED = [
    ("P12M", "P1Y", 0),
    ("P7D", "P1W", 0),
    ("PT24H", "P1D", 0),
    ("P1Y", "P366D", None),
    ("P1Y", "P367D", -1),
    ("P1Y", "P364D", 1),
    ("P4Y", "P1461D", None),  # 1896 to 1904 has seven
    ("P400Y", "P146097D", 0),
    ("P1M", "P28D", None),
    ("P1M", "P4W", None),
    ("P2M", "P58D", 1),
    ("P1Y1D", "P12M2D", -1),
    ("P1.5M", "P1M", 1),
    ("P1.5M", "P40D", None),
    ("PXD", "P1D", None),
]


@pytest.mark.parametrize(("one", "other", "expected"), COMPARED)
def test_compare(one, other, expected):
    a, b = Amount.parse(one), Amount.parse(other)
    assert a.compare(b) == expected
    assert b.compare(a) == (None if expected is None else -expected)


AMOUNTS = st.builds(
    lambda months, days: Amount.of(months, Granularity.MONTH) + Amount.of(days, Granularity.DAY), st.integers(0, 60), st.integers(0, 900)
)


@given(AMOUNTS, AMOUNTS, st.integers(0, 146_000))
def test_compare_holds_wherever_both_begin(one, other, day):
    start = (datetime(1900, 1, 1) + timedelta(days=day)).replace(day=1)  # the first of a month: no day is clipped
    longer = one.compare(other)
    ends = shift(start, one), shift(start, other)
    if longer is not None:
        assert (ends[0] > ends[1]) - (ends[0] < ends[1]) == longer
