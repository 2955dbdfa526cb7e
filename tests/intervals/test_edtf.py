"""EDTF: round trip, and agreement with the `edtf` package."""

from datetime import datetime

import edtf as oracle
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline.errors import BadInterval
from timeline.intervals import Interval
from timeline.intervals.edtf import form, parse

DATES = st.builds(
    lambda y, m, d, n: [f"{y:04d}", f"{y:04d}-{m:02d}", f"{y:04d}-{m:02d}-{d:02d}"][n],
    st.integers(1, 9998),
    st.integers(1, 12),
    st.integers(1, 28),
    st.integers(0, 2),
)
QUALIFIED = st.builds(lambda d, q: d + q, DATES, st.sampled_from(["", "~", "?", "%"]))
RANGES = st.builds(lambda a, b: "/".join(sorted([a, b])), DATES, DATES)
OPEN = st.builds(
    lambda d, o: {"right": f"{d}/..", "left": f"../{d}", "unknown": f"{d}/"}[o], DATES, st.sampled_from(["right", "left", "unknown"])
)


@settings(max_examples=500, deadline=None)
@given(st.one_of(QUALIFIED, RANGES, OPEN))
def test_round_trip(text):
    try:
        interval = parse(text)
    except BadInterval:
        assert "/" in text  # a range may run backwards: 2013/2013-01 sorted as strings
        return
    again = parse(form(interval))
    assert again == interval
    assert again.approximate == interval.approximate
    assert (again.start_known, again.end_known) == (interval.start_known, interval.end_known)


@settings(max_examples=200, deadline=None)
@given(QUALIFIED)
def test_agrees_with_the_edtf_package(text):
    theirs = oracle.parse_edtf(text)
    ours = parse(text)
    first, last = theirs.lower_strict(), theirs.upper_strict()
    assert (ours.start.year, ours.start.month, ours.start.day) == first[:3]
    assert (ours.end - ours.end.resolution).timetuple()[:3] == last[:3]


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("2024-10-25T14:30", datetime(2024, 10, 25, 14, 30), datetime(2024, 10, 25, 14, 31)),
        ("2013-W06", datetime(2013, 2, 4), datetime(2013, 2, 11)),
        ("2012-21", datetime(2012, 3, 1), datetime(2012, 6, 1)),
        ("2012-36", datetime(2012, 10, 1), datetime(2013, 1, 1)),
        ("../0000", None, datetime(1, 1, 1)),
        ("2012-24", datetime(2012, 12, 1), datetime(2013, 3, 1)),
        ("2012-28", datetime(2012, 12, 1), datetime(2013, 3, 1)),
        ("2012-29", datetime(2012, 9, 1), datetime(2012, 12, 1)),  # southern spring
        ("2012-30", datetime(2012, 12, 1), datetime(2013, 3, 1)),
        ("2012-32", datetime(2012, 6, 1), datetime(2012, 9, 1)),
        ("2012-38", datetime(2012, 5, 1), datetime(2012, 9, 1)),
        ("2012-41", datetime(2012, 7, 1), datetime(2013, 1, 1)),
        ("1984-1X", datetime(1984, 10, 1), datetime(1985, 1, 1)),
        ("1985-04-1X", datetime(1985, 4, 10), datetime(1985, 4, 20)),
        ("2004-02-XX", datetime(2004, 2, 1), datetime(2004, 3, 1)),
        ("1950S2", datetime(1900, 1, 1), datetime(2000, 1, 1)),
        ("[1667,1669,1668]", datetime(1667, 1, 1), datetime(1670, 1, 1)),
        ("{1960-11,1960-12..1961}", datetime(1960, 11, 1), datetime(1962, 1, 1)),
        ("[..1984]", None, datetime(1985, 1, 1)),
        ("2012-21/2013-22", datetime(2012, 3, 1), datetime(2013, 9, 1)),
    ],
)
def test_values(text, start, end):
    interval = parse(text)
    assert (interval.start, interval.end) == (start, end)


@pytest.mark.parametrize(
    "text",
    [
        "2024-13-45",
        "2024-02-30",
        "yesterday",
        "",
        "2024/2023",
        "20240",
        "2022~~",
        "2022-~",
        "~",
        "[]",
        "[1667..]x",
        "1984-X1",
        "2004-XX-12",
        "20 22",
        None,
        2024,
    ],
)
def test_refused(text):
    with pytest.raises(BadInterval):
        Interval.of(text) if isinstance(text, str) else parse(text)
