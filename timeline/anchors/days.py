"""Days and seasons of a year: meteorological seasons, and which dates exist."""

from __future__ import annotations

from calendar import isleap
from datetime import datetime
from typing import Literal

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
