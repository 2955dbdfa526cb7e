"""Days and seasons of a year: meteorological seasons, and which dates exist."""

from __future__ import annotations

from calendar import isleap
from datetime import datetime
from typing import Literal

from timeline.errors import ImpossibleDate
from timeline.intervals import Granularity, Interval, shift_months

_LENGTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_FIRST_MONTH = {"spring": 3, "summer": 6, "autumn": 9, "winter": 12}


def exists(year: int, month: int, day: int) -> bool:
    """Whether the calendar has the day.

    Examples
    --------
    >>> exists(2016, 2, 29), exists(2015, 2, 29)
    (True, False)
    """
    return 1 <= year <= 9999 and 1 <= day <= _LENGTHS[month - 1] + (month == 2 and isleap(year))


def check_exists(month: int | None, day: int | None) -> None:
    """Refuse a month or a day of a month that no year has: a rule of a pack need not look at the calendar.

    Raises
    ------
    ImpossibleDate

    Examples
    --------
    >>> check_exists(2, 29)
    >>> check_exists(2, 30)
    Traceback (most recent call last):
    timeline.errors.ImpossibleDate: the calendar has no day 30 of month 2, which has 29 days at most
    """
    if month is not None and not 1 <= month <= 12:
        raise ImpossibleDate(f"the calendar has no month {month}")
    most = 31 if month is None else _LENGTHS[month - 1] + (month == 2)
    if day is not None and not 1 <= day <= most:
        raise ImpossibleDate(f"the calendar has no day {day}" + (f" of month {month}, which has {most} days at most" if month else ""))


def season(name: str, year: int, hemisphere: Literal["northern", "southern"] = "northern") -> Interval:
    """The meteorological season that begins in `year`.

    Examples
    --------
    >>> season("winter", 2012).edtf, season("winter", 2012, "southern").edtf
    ('2012-24', '2012-22')
    """
    month = _FIRST_MONTH[name]
    start = datetime(year, month, 1)
    if hemisphere == "southern":
        start = datetime(year, (month + 5) % 12 + 1, 1)
    return Interval(start, shift_months(start, 3), Granularity.SEASON)
