"""Sets of intervals: reports of one time, spans, gaps and coverage, as tables and against counting days."""

import itertools
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.errors import BadInterval
from timeline.intervals import Granularity, Interval
from timeline.intervals.sets import coverage, gaps, hull, union

TWO_YEARS_AGO = Interval(
    datetime(2022, 1, 1), datetime(2023, 1, 1), Granularity.YEAR, True, best=Interval.of("2022-10"), point=datetime(2022, 10, 25)
)

REPORTS = [
    # one report, the other, both: EDTF, granularity, likeliest part
    (TWO_YEARS_AGO, "2022", "2022", "year", "2022-10"),
    (TWO_YEARS_AGO, "2022-10", "2022-10", "month", None),
    (TWO_YEARS_AGO, "2022-10-15/2023", "2022-10-15~/2022-12-31~", "day", "2022-10-15/2022-10-31"),
    (TWO_YEARS_AGO, "2022-01", "2022-01", "month", None),
    (TWO_YEARS_AGO, "2021", None, None, None),
    ("2022~", "2022", "2022", "year", None),
    ("2022?", "2022?", "2022?", "year", None),
    ("2013/..", "2010/2015", "2013/2015", "year", None),
    ("2013/..", "../2012", None, None, None),
    ("2013/", "2012/..", "2013/", "year", None),
]


@pytest.mark.parametrize(("one", "other", "edtf", "granularity", "best"), REPORTS)
@pytest.mark.parametrize("swap", [False, True])
def test_two_reports_of_one_time(one, other, edtf, granularity, best, swap):
    a, b = Interval.of(one), Interval.of(other)
    both = b.intersect(a) if swap else a.intersect(b)
    if edtf is None:
        assert both is None
        return
    assert (both.edtf, both.granularity.value, both.best and both.best.edtf) == (edtf, granularity, best)


def test_the_point_is_kept_where_it_still_lies_inside():
    assert TWO_YEARS_AGO.intersect(Interval.of("2022-10")).point == datetime(2022, 10, 25)
    assert TWO_YEARS_AGO.intersect(Interval.of("2022-01")).point is None


@pytest.mark.parametrize(
    ("intervals", "expected"),
    [
        (["2012", "2013-02"], "2012-01/2013-02"),
        (["2013/", "2012"], "2012/"),
        (["2013/", "2012/.."], "2012/.."),
        (["../2012", "2015"], "../2015"),
    ],
)
def test_hull(intervals, expected):
    assert hull(map(Interval.of, intervals)).edtf == expected


def test_nothing_spans_nothing():
    with pytest.raises(BadInterval, match="at least one"):
        hull([])
    assert (union([]), gaps([])) == ([], [])
    assert gaps([], Interval.of("2013")) == [Interval.of("2013")]


GAPS = [
    (["2010", "2012"], None, ["2011"]),
    (["2010", "2011"], None, []),
    (["2012", "2010", "2010-05"], None, ["2011"]),
    (["2010"], "2009/2012", ["2009", "2011/2012"]),
    (["2010/.."], "2009/2012", ["2009"]),
    (["2010"], "../2012", ["../2009", "2011/2012"]),
    (["2020"], "2009/2012", ["2009/2012"]),
    (["../2008", "2011/.."], None, ["2009/2010"]),
]


@pytest.mark.parametrize(("intervals", "within", "expected"), GAPS)
def test_gaps(intervals, within, expected):
    assert [i.edtf for i in gaps(map(Interval.of, intervals), within and Interval.of(within))] == expected


DAY = datetime(2013, 1, 1)
DAYS = st.builds(lambda a, n: Interval(DAY + timedelta(days=a), DAY + timedelta(days=a + n)), st.integers(0, 30), st.integers(0, 9))


def days(interval):
    return {(interval.start + timedelta(days=n) - DAY).days for n in range((interval.end - interval.start).days)}


@given(st.lists(DAYS, max_size=7), DAYS)
def test_gaps_union_and_coverage_count_days(intervals, within):
    covered = set().union(*map(days, intervals))
    found = union(intervals)
    assert set().union(*map(days, found)) == covered
    assert sum(len(days(i)) for i in found) == len(covered)  # none twice
    assert all(a.end < b.start for a, b in itertools.pairwise(found))
    free = gaps(intervals, within)
    assert set().union(*map(days, free)) == days(within) - covered
    if not within.empty:
        assert coverage(intervals, within) == pytest.approx(len(days(within) & covered) / len(days(within)))
