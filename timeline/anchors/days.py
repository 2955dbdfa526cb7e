"""Days and seasons of a year: holidays, meteorological seasons, and which dates exist."""

from __future__ import annotations

from calendar import isleap
from datetime import datetime, timedelta
from typing import Literal

from timeline.errors import ImpossibleDate
from timeline.intervals import Granularity, Interval, shift_months

_LENGTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_FIRST_MONTH = {"spring": 3, "summer": 6, "autumn": 9, "winter": 12}

# (month, day) for feasts that keep their day
_FIXED = {
    "christmas": (12, 25),
    "christmas eve": (12, 24),
    "boxing day": (12, 26),
    "new year": (1, 1),
    "new year's eve": (12, 31),
    "halloween": (10, 31),
    "valentine's day": (2, 14),
    "independence day": (7, 4),
}
_FROM_EASTER = {"easter": 0, "easter monday": 1, "good friday": -2}
# (month, weekday, which one): the fourth Thursday of November; -1 is the last
_NTH = {"thanksgiving": (11, 3, 4), "labor day": (9, 0, 1), "memorial day": (5, 0, -1)}


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


def holiday(name: str, year: int) -> datetime:
    """The day of a holiday.

    Examples
    --------
    >>> holiday("easter", 2013).date().isoformat(), holiday("thanksgiving", 2012).date().isoformat()
    ('2013-03-31', '2012-11-22')
    """
    if name in _FIXED:
        return datetime(year, *_FIXED[name])
    if name in _FROM_EASTER:
        from dateutil.easter import easter  # a table of Sundays that is not ours to keep

        return datetime.combine(easter(year), datetime.min.time()) + timedelta(days=_FROM_EASTER[name])
    if name in _NTH:
        month, weekday, which = _NTH[name]
        if which > 0:
            first = datetime(year, month, 1)
            return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (which - 1))
        last = shift_months(datetime(year, month, 1), 1) - timedelta(days=1)
        return last - timedelta(days=(last.weekday() - weekday) % 7)
    raise ImpossibleDate(f"no rule for the day of {name!r}")
