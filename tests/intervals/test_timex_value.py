"""TIMEX3 values: each kind of cell there and back, and what has no place on the calendar."""

from datetime import datetime

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from timeline.errors import BadInterval
from timeline.intervals import Granularity, Interval
from timeline.intervals.timex_value import from_value, to_value

VALUES = [
    ("2013", datetime(2013, 1, 1), datetime(2014, 1, 1), "year"),
    ("2013-02", datetime(2013, 2, 1), datetime(2013, 3, 1), "month"),
    ("2013-02-12", datetime(2013, 2, 12), datetime(2013, 2, 13), "day"),
    ("2013-W06", datetime(2013, 2, 4), datetime(2013, 2, 11), "week"),
    ("2020-W53", datetime(2020, 12, 28), datetime(2021, 1, 4), "week"),
    ("2013-W06-WE", datetime(2013, 2, 9), datetime(2013, 2, 11), "weekend"),
    ("2012-Q4", datetime(2012, 10, 1), datetime(2013, 1, 1), "quarter"),
    ("2012-H2", datetime(2012, 7, 1), datetime(2013, 1, 1), "half"),
    ("2012-WI", datetime(2012, 12, 1), datetime(2013, 3, 1), "season"),
    ("2012-FA", datetime(2012, 9, 1), datetime(2012, 12, 1), "season"),
    ("199", datetime(1990, 1, 1), datetime(2000, 1, 1), "decade"),
    ("19", datetime(1901, 1, 1), datetime(2001, 1, 1), "century"),
    ("1", datetime(1001, 1, 1), datetime(2001, 1, 1), "millennium"),
    ("2013-02-12TMO", datetime(2013, 2, 12, 6), datetime(2013, 2, 12, 12), "daypart"),
    ("2013-02-12TNI", datetime(2013, 2, 12, 18), datetime(2013, 2, 13, 6), "daypart"),
    ("2013-02-12T10", datetime(2013, 2, 12, 10), datetime(2013, 2, 12, 11), "hour"),
    ("2013-02-12T10:30", datetime(2013, 2, 12, 10, 30), datetime(2013, 2, 12, 10, 31), "minute"),
    ("2013-02-12T10:30:07", datetime(2013, 2, 12, 10, 30, 7), datetime(2013, 2, 12, 10, 30, 8), "second"),
]


@pytest.mark.parametrize(("value", "start", "end", "granularity"), VALUES)
def test_there_and_back(value, start, end, granularity):
    interval = from_value(value)
    assert (interval.start, interval.end, interval.granularity.value) == (start, end, granularity)
    assert to_value(interval) == value


@pytest.mark.parametrize(
    "value", ["P2Y", "PT36H", "PXD", "PAST_REF", "PRESENT_REF", "FUTURE_REF", "XXXX-WXX-1", "XXXX-03", "XXXX-SU", "BC0044", "2013-XX-XXTMO"]
)
def test_no_place_on_the_calendar(value):
    with pytest.raises(BadInterval, match="no place on the calendar"):
        from_value(value)


@pytest.mark.parametrize("value", ["", "soon", "2013-02-30", "2013-W54", "2013-Q5", "0000-Q1", None, 2013, "2013-02-30TMO"])
def test_refused(value):
    with pytest.raises(BadInterval):
        from_value(value)


CELLS = [g for g in Granularity if g not in (Granularity.VAGUE, Granularity.DAYPART)]


@given(st.datetimes(datetime(1000, 1, 1), datetime(9990, 1, 1)), st.sampled_from(CELLS))
@example(datetime(1000, 1, 1), Granularity.MILLENNIUM)  # the last year of the first, "0"
def test_every_cell_comes_back(moment, granularity):
    cell = Interval.cell(moment, granularity)
    again = from_value(to_value(cell))
    assert again == cell
    assert again.granularity is granularity


def test_likeliest_part_speaks_for_what_is_no_cell():
    interval = Interval(datetime(2020, 7, 1), datetime(2021, 7, 1), Granularity.MONTH, True, best=Interval.of("2021-04"))
    assert to_value(interval) == "2021-04"
