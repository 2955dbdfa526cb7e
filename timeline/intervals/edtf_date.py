"""One EDTF date: calendar dates, clock times, weeks, seasons, unspecified and significant digits, qualified whole or in part."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import datetime, timedelta

from timeline.errors import BadInterval, OutOfRange
from timeline.intervals.arithmetic import LAST, ceiling, shift_months
from timeline.intervals.granularity import Granularity as G
from timeline.intervals.interval import Interval

_DATE = re.compile(
    r"(?P<year>\d{4})(?:-(?P<month>\d\d)(?:-(?P<day>\d\d)"
    r"(?:[T ](?P<hour>\d\d)(?::(?P<minute>\d\d)(?::(?P<second>\d\d)(?:[.,](?P<fraction>\d{1,6})\d*)?)?)?"
    r"(?P<zone>Z|[+-]\d\d(?::?[0-5]\d)?)?)?)?)?"
)
_WEEK = re.compile(r"(\d{4})-?W(\d\d)(?:-(\d))?")
_UNSPECIFIED = re.compile(r"(?=.*X)([\dX]{4})(?:-([\dX]{2}))?(?:-([\dX]{2}))?")
_SIGNIFICANT = re.compile(r"(\d{4})S(\d+)")
_FAR_YEAR = re.compile(r"(?:Y-?\d+(?:E\d+)?|-\d{4,})(?:S\d+)?(?:-\d\d)*|0000(?:-\d\d)*")
_QUALIFIED = re.compile(r"[?~%]?[\dWXS]+(?:-[?~%]?[\dWX]+|[?~%](?=-|$))*(?:[T ][\d:.,Z+-]*)?[?~%]?")
ACCEPTED = "an ISO 8601 or EDTF string such as '2024-10-25', '2024-10', '2022~', '2013/..' or '2024-10-25T14:30'"

# code -> first month, number of months, granularity (ISO 8601-2:2019, 4.8 and level 2); meteorological seasons
DIVISIONS = (
    {21 + i: (3 * i + 3, 3, G.SEASON) for i in range(4)}  # spring ... winter, read as northern; winter begins in December
    | {25 + i: (3 * i + 3, 3, G.SEASON) for i in range(4)}  # northern
    | {29 + i: ((3 * i + 8) % 12 + 1, 3, G.SEASON) for i in range(4)}  # southern: spring begins in September
    | {33 + i: (3 * i + 1, 3, G.QUARTER) for i in range(4)}
    | {37 + i: (4 * i + 1, 4, G.MONTH) for i in range(3)}  # quadrimesters
    | {40 + i: (6 * i + 1, 6, G.HALF) for i in range(2)}
)


def parse_date(text: str) -> Interval:
    """The interval of one date, without the slash of a range.

    Raises
    ------
    BadInterval

    Examples
    --------
    >>> parse_date("2004-06~-11").approximate, parse_date("?2004-06-11").uncertain, parse_date("2013-W06").edtf
    (True, True, '2013-02-04/2013-02-10')
    >>> parse_date("1950S2").edtf, parse_date("1950S2").best.edtf, parse_date("1984-1X").edtf
    ('19XX~', '1950', '1984-10/1984-12')
    >>> parse_date("156X-12-25")
    Traceback (most recent call last):
    timeline.errors.BadInterval: '156X-12-25' names days that do not follow each other, and an interval has no gaps; pass one of them
    """
    marks = {mark for mark in "?~%" if mark in text}
    body = re.sub("[?~%]", "", text) if marks else text
    if _FAR_YEAR.fullmatch(body):
        raise _far(text)
    interval = _week(body) or _unspecified(body) or _significant(body) or _date(body)
    if not marks:
        return interval
    if not _QUALIFIED.fullmatch(text):
        raise BadInterval(
            f"{text!r}: '?', '~' or '%' stands once, before or after a whole year, month or day, as in '2022~' or '2004-06~-11'"
        )
    return replace(interval, approximate=interval.approximate or bool(marks & {"~", "%"}), uncertain=bool(marks & {"?", "%"}))


def zone(text: str) -> timedelta | None:
    """The offset of a clock time, or None."""
    match = _DATE.fullmatch(re.sub("[?~%]", "", text))
    written = match["zone"] if match else None
    if not written:
        return None
    if written == "Z":
        return timedelta(0)
    digits = written[1:].replace(":", "").ljust(4, "0")
    return timedelta(hours=int(digits[:2]), minutes=int(digits[2:])) * (-1 if written[0] == "-" else 1)


def _far(text: str) -> BadInterval:
    return BadInterval(f"{text!r}: years run from 0001 to 9999 and are written with four digits; write an earlier time as '../0001'")


def _week(text: str) -> Interval | None:
    match = _WEEK.fullmatch(text)
    if not match:
        return None
    try:
        day = datetime.fromisocalendar(int(match[1]), int(match[2]), int(match[3] or 1))
    except ValueError as error:
        raise BadInterval(f"{text!r} is no week: {error}") from None
    return Interval.cell(day, G.DAY if match[3] else G.WEEK)


def _unspecified(text: str) -> Interval | None:
    match = _UNSPECIFIED.fullmatch(text)
    if not match:
        return None
    year, month, day = match[1], match[2] or "XX", match[3] or "XX"
    if "X" in year:
        known = year.rstrip("X")
        if not known:
            raise BadInterval(f"{text!r} names no year; at least its first digit is needed, as in '1XXX'")
        if "X" in known or month != "XX" or day != "XX":
            raise _gappy(text, "years" if month == day == "XX" else "days")
        size = 10 ** (4 - len(known))
        first = int(known) * size
        granularity = {10: G.DECADE, 100: G.CENTURY, 1000: G.MILLENNIUM}[size]
        return Interval(datetime(max(first, 1), 1, 1), ceiling(datetime(first + size - 1, 1, 1), G.YEAR), granularity)
    if year == "0000":
        raise _far(text)
    months = [m for m in range(1, 13) if _matches(month, m)]
    if not months:
        raise BadInterval(f"{text!r} is no date: month must be in 1..12")
    if len(months) > 1 and day != "XX":
        raise _gappy(text, "days")
    if months != list(range(months[0], months[-1] + 1)):
        raise _gappy(text, "months")
    start, end = datetime(int(year), months[0], 1), ceiling(datetime(int(year), months[-1], 1), G.MONTH)
    if day == "XX":
        return Interval(start, end, G.YEAR if len(months) == 12 else G.MONTH)
    days = [d for d in range(1, ((end - start).days if end != LAST else 31) + 1) if _matches(day, d)]
    if not days:
        raise BadInterval(f"{text!r} is no date: day is out of range for month")
    if days != list(range(days[0], days[-1] + 1)):
        raise _gappy(text, "days")
    return Interval(start.replace(day=days[0]), ceiling(start.replace(day=days[-1]), G.DAY), G.DAY)


def _matches(pattern: str, number: int) -> bool:
    return all(wanted in ("X", digit) for wanted, digit in zip(pattern, f"{number:02d}", strict=True))


def _gappy(text: str, what: str) -> BadInterval:
    return BadInterval(f"{text!r} names {what} that do not follow each other, and an interval has no gaps; pass one of them")


def _significant(text: str) -> Interval | None:
    match = _SIGNIFICANT.fullmatch(text)
    if not match:
        return None
    year, digits = int(match[1]), int(match[2])
    if not 1 <= digits <= 4 or year == 0:
        raise BadInterval(f"{text!r}: 1 to 4 digits of a year from 0001 to 9999 can be significant")
    best = Interval.cell(datetime(year, 1, 1), G.YEAR)
    if digits == 4:
        return best
    around = _unspecified(match[1][:digits].ljust(4, "X"))
    return None if around is None else replace(around, approximate=True, best=best)


def _date(text: str) -> Interval:
    match = _DATE.fullmatch(text)
    if not match:
        raise BadInterval(f"{text!r} is not {ACCEPTED}")
    year, month = int(match["year"]), int(match["month"] or 1)
    if match["day"] is None and month in DIVISIONS:
        return _division(year, *DIVISIONS[month])
    try:
        moment = datetime(
            year,
            month,
            int(match["day"] or 1),
            int(match["hour"] or 0),
            int(match["minute"] or 0),
            int(match["second"] or 0),
            int((match["fraction"] or "0").ljust(6, "0")),
        )
    except ValueError as error:
        raise BadInterval(f"{text!r} is no date: {_plain(error)}") from None
    if (offset := zone(text)) is not None and abs(offset) >= timedelta(days=1):
        raise BadInterval(f"{text!r} is no time: an offset is less than 24 hours")
    if match["fraction"]:
        last = LAST - moment
        return Interval(moment, moment + min(timedelta(microseconds=10 ** (6 - len(match["fraction"]))), last), G.SECOND)
    named = ("second", G.SECOND), ("minute", G.MINUTE), ("hour", G.HOUR), ("day", G.DAY), ("month", G.MONTH)
    return Interval.cell(moment, next((g for name, g in named if match[name]), G.YEAR))


def _division(year: int, month: int, months: int, granularity: G) -> Interval:
    start = datetime(year, month, 1)
    try:
        return Interval(start, shift_months(start, months), granularity)
    except OutOfRange:  # the winter of 9999
        return Interval(start, LAST, granularity)


def _plain(error: ValueError) -> str:
    """The reason without the interpreter's own additions ("month must be in 1..12, not 13" on newer versions)."""
    return re.sub(r", not \d+$", "", str(error))
