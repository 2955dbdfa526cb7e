"""The edges of the calendar: years 1 and 9999, cells that reach over them, and the end of 9999 moved."""

from datetime import datetime, timedelta

import pytest

from timeline.errors import BadInterval, OutOfRange
from timeline.intervals import Amount, Granularity, Interval, ceiling, floor, shift
from timeline.intervals.edtf import form, parse

ALL_CELLS = [g for g in Granularity if g not in (Granularity.VAGUE, Granularity.WEEKEND)]


@pytest.mark.parametrize("granularity", ALL_CELLS)
@pytest.mark.parametrize("moment", [datetime.min, datetime(1, 2, 28), datetime(9999, 12, 1), datetime(9999, 12, 31, 23, 59, 59)])
def test_cells_at_the_edges(granularity, moment):
    start, end = floor(moment, granularity), ceiling(moment, granularity)
    assert start <= moment < end
    cell = Interval.cell(moment, granularity)
    assert parse(form(cell)) == cell


@pytest.mark.parametrize(
    "text", ["0001/9999", "9999", "9999-12", "9999-12-31", "9999-24", "0001", "0001-01-01", "../9999", "9999/..", "9XXX"]
)
def test_strings_at_the_edges(text):
    interval = parse(text)
    assert interval.edtf == ("9999-12" if text == "9999-24" else text)
    assert interval.overlaps(interval) == "yes"
    assert interval.end in (None, datetime.max) or interval.start.year == 1


@pytest.mark.parametrize(
    ("amount", "expected"),
    [
        ("P1Y", datetime(9999, 1, 1)),
        ("P1M", datetime(9999, 12, 1)),
        ("P1D", datetime(9999, 12, 31)),
        ("P18M", datetime(9998, 7, 1)),
        ("P0D", datetime.max),
    ],
)
def test_the_end_of_9999_moves_exactly(amount, expected):
    assert shift(datetime.max, Amount.parse(amount), -1) == expected


def test_moving_out_of_the_calendar_says_so():
    with pytest.raises(OutOfRange):
        Interval.of("9999").shift(Amount.of(1, "day"))
    with pytest.raises(OutOfRange):
        Interval.of("0001").shift(Amount.of(1, "year"), -1)
    with pytest.raises(OutOfRange):
        shift(datetime(2013, 1, 1), Amount.of(10**30, "year"))


def test_zones_in_one_range():
    assert parse("2024-10-25T14:00Z/2024-10-25T18:00+02:00").end == datetime(2024, 10, 25, 16)
    with pytest.raises(BadInterval, match="both clock times an offset"):
        parse("2024-10-25T14:00Z/2024-10-25T18:00")
    assert parse("2024-10-25T14:00+02:00").start == datetime(2024, 10, 25, 14)  # what the clock there showed


def test_fractions_of_a_second_survive():
    precise = Interval(datetime(2013, 2, 12, 4, 30, 0, 5), datetime(2013, 2, 12, 4, 30, 0, 7))
    assert parse(form(precise)) == precise
    assert parse("2013-02-12T04:30:00.5").end - parse("2013-02-12T04:30:00.5").start == timedelta(milliseconds=100)


BAD = [
    {"start": datetime(2013, 1, 1), "end": datetime(2014, 1, 1), "start_slack": (datetime(2013, 5, 1), datetime(2013, 1, 1))},
    {"start": datetime(2013, 1, 1), "end": datetime(2013, 2, 1), "end_slack": (datetime(2012, 1, 1), datetime(2012, 2, 1))},
    {"start": datetime(2014, 1, 1), "end": datetime(2013, 1, 1)},
]


@pytest.mark.parametrize("fields", BAD)
def test_ends_that_make_no_interval(fields):
    with pytest.raises(BadInterval):
        Interval(**fields)


def test_not_a_time_and_timestamps():
    import pandas as pd

    with pytest.raises(BadInterval, match="no moment"):
        Interval.of(pd.NaT)
    assert type(Interval.of(pd.Timestamp("2013-02-12 04:30")).start) is datetime


@pytest.mark.parametrize("moment", [datetime.min, datetime(2013, 1, 1), datetime(2013, 2, 12, 4, 30, 0, 5), datetime.max])
def test_an_instant_has_a_string_and_holds_no_moment(moment):
    instant = Interval(moment, moment)
    assert parse(form(instant)) == instant
    assert instant.overlaps(Interval(None, None)) == "no"
    assert Interval(None, None).contains(instant) == "yes"
