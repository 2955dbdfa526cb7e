"""TIMEX3 values to intervals and back: "2013-W06", "2012-Q2", "199" (the 1990s), "2013-02-12TMO".

A value names one calendar cell. A value that names none has no interval: lengths ("P2Y"), references ("PAST_REF"), gaps
("XXXX-WXX-1"), years before 1.

References
----------
ISO 24617-1:2012, clause A.2.1 (value); TimeML 1.2.1 annotation guidelines, section 2.2.
"""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from functools import lru_cache

from timeline.errors import BadInterval
from timeline.intervals.arithmetic import LAST, ceiling, floor, is_cell
from timeline.intervals.edtf import parse
from timeline.intervals.granularity import Granularity as G
from timeline.intervals.interval import Interval

SEASONS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}  # first month; meteorological, northern
PARTS_OF_DAY = {"MO": (6, 12), "MI": (12, 13), "AF": (12, 18), "EV": (18, 24), "NI": (18, 30), "DT": (6, 18)}  # hours from midnight
_SEASON_OF = {month: name for name, month in SEASONS.items()}
_PART_OF = {hours: name for name, hours in PARTS_OF_DAY.items()}
_DIVISION = re.compile(r"(\d{4})-(?:(SP|SU|FA|WI)|Q([1-4])|H([12]))")
_PART = re.compile(r"(\d{4}-\d\d-\d\d)T(MO|MI|AF|EV|NI|DT)")
_WEEKEND = re.compile(r"(\d{4}-W\d\d)-WE")
_LONG = re.compile(r"\d{1,3}")
_NO_CELL = re.compile(r"P[\dTX.].*|(?:PAST|PRESENT|FUTURE)_REF|BC\d+|.*X.*", re.DOTALL)


def from_value(value: str) -> Interval:
    """The calendar cell that a TIMEX3 value names.

    Raises
    ------
    BadInterval
        If the value is none, or names no cell (a length, a reference, a gap); the message says which.

    Examples
    --------
    >>> from_value("2013-W06").edtf, from_value("199").edtf, from_value("19").edtf, from_value("2012-Q2").edtf
    ('2013-02-04/2013-02-10', '199X', '1901/2000', '2012-34')
    >>> from_value("2013-02-12TEV").start, from_value("2013-W06-WE").edtf
    (datetime.datetime(2013, 2, 12, 18, 0), '2013-02-09/2013-02-10')
    >>> from_value("P2Y")
    Traceback (most recent call last):
    timeline.errors.BadInterval: TIMEX3 value 'P2Y' names no place on the calendar (a length, a reference or a gap)
    """
    if not isinstance(value, str) or not value:
        raise BadInterval(f"{value!r} is no TIMEX3 value such as '2013-02-12', '2013-W06', '2012-Q2' or '199'")
    if match := _DIVISION.fullmatch(value):
        return _division(int(match[1]), match[2], match[3], match[4])
    if match := _PART.fullmatch(value):
        return _part(parse(match[1]), *PARTS_OF_DAY[match[2]])
    if match := _WEEKEND.fullmatch(value):
        return Interval.cell(_start(parse(match[1])), G.WEEKEND)
    if _LONG.fullmatch(value):
        return _long(value)
    if _NO_CELL.fullmatch(value):
        raise BadInterval(f"TIMEX3 value {value!r} names no place on the calendar (a length, a reference or a gap)")
    try:
        return parse(value)
    except BadInterval as error:
        raise BadInterval(f"TIMEX3 value {error}") from None


def _division(year: int, season: str | None, quarter: str | None, half: str | None) -> Interval:
    if year == 0:
        raise BadInterval("TIMEX3 value: years run from 0001 to 9999")
    if season:
        return Interval.cell(datetime(year, SEASONS[season], 1), G.SEASON)
    if quarter:
        return Interval.cell(datetime(year, int(quarter) * 3, 1), G.QUARTER)
    return Interval.cell(datetime(year, int(half or 1) * 6, 1), G.HALF)


def _part(day: Interval, first: int, last: int) -> Interval:
    start = _start(day)
    return Interval(start + timedelta(hours=first), start + min(timedelta(hours=last), LAST - start), G.DAYPART)


def _long(value: str) -> Interval:
    """A decade, century or millennium by its leading digits."""
    granularity, years = {3: (G.DECADE, 10), 2: (G.CENTURY, 100), 1: (G.MILLENNIUM, 1000)}[len(value)]
    return Interval.cell(datetime(int(value) * years + 1, 1, 1), granularity)


def _start(interval: Interval) -> datetime:
    assert interval.start is not None  # a parsed day or week has both ends
    return interval.start


def to_value(interval: Interval) -> str:
    """The TIMEX3 value of an interval: its calendar cell, or that of its likeliest part; else the range in EDTF.

    Examples
    --------
    >>> to_value(Interval.of("2013-W06")), to_value(Interval.of("199X")), to_value(Interval.of("2012-34"))
    ('2013-W06', '199', '2012-Q2')
    >>> to_value(from_value("2013-02-12TMO")), to_value(Interval.of("2013-02-12T10:30"))
    ('2013-02-12TMO', '2013-02-12T10:30')
    >>> to_value(Interval.of("2013-02-11/2013-02-13")), to_value(Interval.of("../2013")), to_value(Interval.of("2013/.."))
    ('2013-02-11/2013-02-13', 'PAST_REF', '2013/..')
    """
    start, end = interval.start, interval.end
    if start is not None and end is not None:
        naive = start.tzinfo is None  # moments of two time zones may be equal and yet be written differently
        value = (_known_cell if naive else _cell)(start, end, interval.granularity)
        if value is not None:
            return value
    if interval.best is not None:
        return to_value(interval.best)
    if start is None:
        return "PAST_REF"
    return Interval(start, end, interval.granularity, end_known=interval.end_known).edtf


def _cell(start: datetime, end: datetime, granularity: G) -> str | None:
    if granularity is G.DAYPART:
        day = floor(start, G.DAY)
        hour = timedelta(hours=1)
        part = _PART_OF.get(((start - day) // hour, -((day - end) // hour)))
        return f"{_stamp(day, G.DAY)}T{part}" if part else None
    if granularity is G.CENTURY and start.year % 100 == 0:  # "19XX", which TIMEX3 cannot tell from the century
        return f"{start.year // 100:02d}" if ceiling(start.replace(year=start.year + 99), G.YEAR) == end else None
    if granularity is G.VAGUE or not is_cell(start, end, granularity):
        return None
    return _stamp(start, granularity)


_known_cell = lru_cache(1 << 12)(_cell)


def _stamp(start: datetime, granularity: G) -> str:
    year = f"{start.year:04d}"
    match granularity:
        case G.SECOND | G.MINUTE | G.HOUR:
            return start.isoformat()[: {G.HOUR: 13, G.MINUTE: 16, G.SECOND: 19}[granularity]]
        case G.WEEK | G.WEEKEND:
            iso, week, _ = start.isocalendar()
            return f"{iso:04d}-W{week:02d}" + ("-WE" if granularity is G.WEEKEND else "")
        case G.MONTH:
            return f"{year}-{start.month:02d}"
        case G.SEASON:
            return f"{year}-{_SEASON_OF[start.month]}"
        case G.QUARTER:
            return f"{year}-Q{(start.month + 2) // 3}"
        case G.HALF:
            return f"{year}-H{1 if start.month < 7 else 2}"
        case G.YEAR:
            return year
        case G.DECADE:
            return f"{start.year // 10:03d}"
        case G.CENTURY:
            return f"{start.year // 100:02d}"
        case G.MILLENNIUM:
            return f"{start.year // 1000}"
        case _:
            return f"{year}-{start.month:02d}-{start.day:02d}"
