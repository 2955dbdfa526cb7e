"""EDTF strings (ISO 8601-2:2019) to intervals and back.

Read: dates of any precision, datetimes, "~" "?" "%", seasons and quarters, unspecified digits ("199X"), intervals with open
("..") and unknown ("") ends, ISO weeks ("2013-W06"), and decades and centuries of TIMEX3 ("199", "19").
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import datetime, timedelta

from timeline.errors import BadInterval
from timeline.intervals.arithmetic import ceiling, floor, shift_months
from timeline.intervals.granularity import Granularity as G
from timeline.intervals.interval import Interval

_DATE = re.compile(
    r"(?P<year>\d{4})(?:-(?P<month>\d\d)(?:-(?P<day>\d\d)"
    r"(?:[T ](?P<hour>\d\d)(?::(?P<minute>\d\d)(?::(?P<second>\d\d)(?:\.\d+)?)?)?(?P<zone>Z|[+-]\d\d(?::?\d\d)?)?)?)?)?"
)
_WEEK = re.compile(r"(\d{4})-?W(\d\d)(?:-(\d))?")
_UNSPECIFIED = re.compile(r"(\d{2}XX|\d{3}X|\d{4}-XX(?:-XX)?|\d{4}-\d\d-XX)")
_ACCEPTED = "an ISO 8601 or EDTF string such as '2024-10-25', '2024-10', '2022~', '2013/..' or '2024-10-25T14:30'"
_SEASON_START = {21: 3, 22: 6, 23: 9, 24: 12}  # spring ... winter, northern and meteorological
_QUARTER_START = {33: 1, 34: 4, 35: 7, 36: 10}
_HALF_START = {40: 1, 41: 7}


def parse(text: str) -> Interval:
    """The interval that an EDTF or ISO 8601 string names.

    Raises
    ------
    BadInterval
        If the string names no interval, or a day that the calendar does not have.

    Examples
    --------
    >>> parse("2022~").approximate, parse("2013/..").end, parse("2013/").end_known
    (True, None, False)
    >>> parse("199X") == parse("1990/1999")
    True
    >>> parse("2024-13-45")
    Traceback (most recent call last):
    timeline.errors.BadInterval: '2024-13-45' is no date: month must be in 1..12
    """
    if not isinstance(text, str):
        raise BadInterval(f"{text!r} is not {_ACCEPTED}")
    stripped = text.strip()
    if "/" in stripped:
        return _parse_range(stripped)
    return _parse_single(stripped)


def _parse_range(text: str) -> Interval:
    first, _, last = text.partition("/")
    left = None if first in ("", "..") else _parse_single(first)
    right = None if last in ("", "..", "0000") else _parse_single(last)
    if left is None and right is None and last != "0000":
        return Interval(None, None, G.VAGUE, start_known=first == "..", end_known=last == "..")
    ends = [side for side in (left, right) if side is not None]
    if last == "0000":  # everything before our first year
        return Interval(None, datetime.min, G.YEAR)
    # a clock time as an end is an instant; a date is meant whole
    end = None if right is None else right.start if right.granularity < G.DAY else right.end
    if left is not None and end is not None and left.start is not None and left.start >= end:
        raise BadInterval(f"{text!r} ends before it begins; write the earlier date first")
    try:
        return Interval(
            None if left is None else left.start,
            end,
            min(ends, key=lambda i: i.granularity.rank).granularity,
            any(i.approximate for i in ends),
            start_known=first != "",
            end_known=last != "",
        )
    except BadInterval as error:
        raise BadInterval(f"{text!r}: {error}") from None


def _parse_single(text: str) -> Interval:
    body = text.rstrip("~?%")
    qualified = body != text
    interval = _parse_week(body) or _parse_unspecified(body) or _parse_date(body)
    return replace(interval, approximate=True) if qualified else interval


def _parse_week(text: str) -> Interval | None:
    match = _WEEK.fullmatch(text)
    if not match:
        return None
    try:
        day = datetime.fromisocalendar(int(match[1]), int(match[2]), int(match[3] or 1))
    except ValueError as error:
        raise BadInterval(f"{text!r} is no week: {error}") from None
    return Interval.cell(day, G.DAY if match[3] else G.WEEK)


def _parse_unspecified(text: str) -> Interval | None:
    if not _UNSPECIFIED.fullmatch(text):
        return None
    if text.startswith("00"):
        raise BadInterval(f"{text!r}: years run from 1 to 9999")
    if text.endswith("XX") and len(text) == 4:  # "19XX": the years that begin with 19, which is not the 20th century
        return Interval(datetime(int(text[:2]) * 100, 1, 1), shift_months(datetime(int(text[:2]) * 100, 1, 1), 1200), G.CENTURY)
    if len(text) == 4:
        return Interval.cell(datetime(int(text[:3]) * 10, 1, 1), G.DECADE)
    return _parse_date(text.replace("-XX", ""))


def _parse_date(text: str) -> Interval:
    match = _DATE.fullmatch(text)
    if not match:
        raise BadInterval(f"{text!r} is not {_ACCEPTED}")
    year, month = int(match["year"]), int(match["month"] or 1)
    for table, granularity, months in ((_SEASON_START, G.SEASON, 3), (_QUARTER_START, G.QUARTER, 3), (_HALF_START, G.HALF, 6)):
        if month in table and match["day"] is None and year:
            start = datetime(year, table[month], 1)
            return Interval(start, shift_months(start, months), granularity)
    try:
        moment = datetime(
            year, month, int(match["day"] or 1), int(match["hour"] or 0), int(match["minute"] or 0), int(match["second"] or 0)
        )
    except ValueError as error:
        raise BadInterval(f"{text!r} is no date: {_plain(error)}") from None
    named = ("second", G.SECOND), ("minute", G.MINUTE), ("hour", G.HOUR), ("day", G.DAY), ("month", G.MONTH)
    granularity = next((g for name, g in named if match[name]), G.YEAR)
    return Interval.cell(moment, granularity)


def _plain(error: ValueError) -> str:
    """The reason without the interpreter's own additions ("month must be in 1..12, not 13" on newer versions)."""
    return re.sub(r", not \d+$", "", str(error))


def form(interval: Interval) -> str:
    """The EDTF string of an interval; parsing it gives the same start and end.

    Examples
    --------
    >>> form(parse("2020-07/2021-06")), form(parse("2022-10-25")), form(Interval(None, datetime(2022, 1, 1)))
    ('2020-07/2021-06', '2022-10-25', '../2021')
    """
    mark = "~" if interval.approximate else ""
    start, end = interval.start, interval.end
    if start is not None and end is not None:
        single = _single(start, end, interval.granularity)
        if single:
            return single + mark
    finest = _common(start, end)
    left = (".." if interval.start_known else "") if start is None else _stamp(start, finest)
    if end == datetime.min:
        right = "0000"
    elif end is None:
        right = ".." if interval.end_known else ""
    else:
        right = _stamp(end if finest < G.DAY else end - timedelta(days=1), finest)
    approximate = mark if left not in ("", "..") or right not in ("", "..") else ""
    start_mark = approximate if interval.start_slack or not interval.end_slack else ""
    end_mark = approximate if interval.end_slack or not interval.start_slack else ""
    return f"{left}{start_mark if left not in ('', '..') else ''}/{right}{end_mark if right not in ('', '..') else ''}"


def _single(start: datetime, end: datetime, granularity: G) -> str | None:
    """The one-date form of a whole calendar cell, or None."""
    for cell in (G.YEAR, G.MONTH, G.DAY, G.HOUR, G.MINUTE, G.SECOND):
        if floor(start, cell) == start and ceiling(start, cell) == end:
            return _stamp(start, cell)
    if granularity is G.DECADE and floor(start, G.DECADE) == start and ceiling(start, G.DECADE) == end and start.year >= 10:
        return f"{start.year // 10:03d}X"
    for table, cell, months in ((_SEASON_START, G.SEASON, 3), (_QUARTER_START, G.QUARTER, 3), (_HALF_START, G.HALF, 6)):
        if granularity is cell and start.day == 1 and end == shift_months(start, months):
            code = next((c for c, month in table.items() if month == start.month), None)
            if code and start == floor(start, G.DAY):
                return f"{start.year:04d}-{code}"
    return None


def _common(start: datetime | None, end: datetime | None) -> G:
    """The coarsest precision at which both ends can be written."""
    for cell in (G.YEAR, G.MONTH, G.DAY, G.MINUTE):
        if all(moment is None or floor(moment, cell) == moment for moment in (start, end)):
            return cell
    return G.SECOND


def _stamp(moment: datetime, precision: G) -> str:
    """`moment` written to the precision; years below 1000 keep four digits."""
    full = f"{moment.year:04d}-{moment.month:02d}-{moment.day:02d}T{moment.hour:02d}:{moment.minute:02d}:{moment.second:02d}"
    return full[: {G.YEAR: 4, G.MONTH: 7, G.DAY: 10, G.HOUR: 13, G.MINUTE: 16}.get(precision, 19)]
