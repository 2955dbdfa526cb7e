"""EDTF strings (ISO 8601-2:2019) to intervals and back.

Read: levels 0 and 1 whole (dates, clock times with offsets, ranges, seasons, "~" "?" "%", unspecified digits, open ".." and unknown ""
ends), and of level 2 what one interval can carry: qualified parts ("2004-06~-11"), quarters, quadrimesters and halves (25-41),
significant digits ("1950S2"), unspecified digits and sets of dates that follow each other ("1984-1X", "[1667..1672]"). ISO weeks
("2013-W06") are read as well. Years outside 0001 to 9999 and what has gaps are refused, with what is accepted instead.

Kept apart, on purpose: "~" (`approximate`) and "?" (`uncertain`); not kept: which part or end of a string is qualified.

References
----------
ISO 8601-2:2019, clause 4 (extensions) and annex A (profile EDTF); Library of Congress, EDTF specification, 4 February 2019.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from timeline.errors import BadInterval
from timeline.intervals.arithmetic import LAST, ceiling, floor
from timeline.intervals.edtf_date import ACCEPTED, DIVISIONS, parse_date, zone
from timeline.intervals.granularity import Granularity as G
from timeline.intervals.interval import Interval

_OPEN = ("", "..")
_LONGEST = 1000  # room for a set of a hundred days; errors quote the string


def parse(text: str) -> Interval:
    """The interval that an EDTF or ISO 8601 string names. A date as an end is meant whole, a clock time as an instant.

    Raises
    ------
    BadInterval
        If the string names no interval, or a day that the calendar does not have.

    Examples
    --------
    >>> parse("2022~").approximate, parse("2013/..").end, parse("2013/").end_known
    (True, None, False)
    >>> parse("199X") == parse("1990/1999") == parse("[1990..1999]"), parse("0001/9999").end == datetime.max
    (True, True)
    >>> parse("2024-13-45")
    Traceback (most recent call last):
    timeline.errors.BadInterval: '2024-13-45' is no date: month must be in 1..12
    >>> parse("Y-170000")
    Traceback (most recent call last):
    timeline.errors.BadInterval: 'Y-170000': years run from 0001 to 9999 and are written with four digits; write an earlier time as '../0001'
    """
    if not isinstance(text, str):
        raise BadInterval(f"{text!r} is not {ACCEPTED}")
    stripped = text.strip()
    if len(stripped) > _LONGEST:
        raise BadInterval(f"{stripped[:40]!r} ... of {len(stripped):,} characters is not {ACCEPTED}")
    if stripped[:1] + stripped[-1:] in ("[]", "{}"):
        return _parse_set(stripped)
    if "/" in stripped:
        return _parse_range(stripped)
    return parse_date(stripped)


def _parse_range(text: str) -> Interval:
    first, _, last = text.partition("/")
    if last == "0000" and first in _OPEN:  # everything before our first year
        return Interval(None, datetime.min, G.YEAR, start_known=first == "..")
    left = None if first in _OPEN else parse_date(first)
    right = None if last in _OPEN else parse_date(last)
    ends = [side for side in (left, right) if side is not None]
    # a clock time as an end is an instant; a date is meant whole
    instant = right is not None and right.granularity < G.DAY
    start = None if left is None else left.start
    end = None if right is None else right.start if instant else right.end
    if left is not None and right is not None and left.granularity < G.DAY and instant and end is not None:
        try:
            end += _offset_between(text, first, last)
        except OverflowError:
            raise BadInterval(f"{text!r}: brought to one offset, it ends outside of the years 0001 to 9999") from None
    if start is not None and end is not None and (start > end or (start == end and not instant)):
        raise BadInterval(f"{text!r} ends before it begins; write the earlier date first")
    return Interval(
        start,
        end,
        min((i.granularity for i in ends), key=lambda g: g.rank, default=G.VAGUE),
        any(i.approximate for i in ends),
        start_known=first != "",
        end_known=last != "",
        uncertain=any(i.uncertain for i in ends),
    )


def _offset_between(text: str, first: str, last: str) -> timedelta:
    """What brings the second clock time to the offset of the first."""
    one, other = zone(first), zone(last)
    if (one is None) != (other is None):
        raise BadInterval(f"{text!r}: give both clock times an offset, or neither")
    return timedelta(0) if one is None or other is None else one - other


def _parse_set(text: str) -> Interval:
    """One of several dates, or all of them, where they follow each other without a gap."""
    members = [_parse_member(text, member.strip()) for member in text[1:-1].split(",")]
    members.sort(key=lambda i: i.start or datetime.min)
    start, end = members[0].start, members[0].end
    for member in members[1:]:
        if end is not None and member.start is not None and member.start > end:
            last = _last(end, G.DAY)
            raise BadInterval(f"{text!r} has a gap after {last}, and an interval has none; pass one of its dates")
        end = None if end is None or member.end is None else max(end, member.end)
    return Interval(
        start,
        end,
        min((i.granularity for i in members), key=lambda g: g.rank),
        any(i.approximate for i in members),
        uncertain=any(i.uncertain for i in members),
    )


def _parse_member(text: str, member: str) -> Interval:
    first, dots, last = member.partition("..")
    if dots and (first or last):
        return _parse_range(f"{first or '..'}/{last or '..'}")
    if dots or not member or "/" in member:
        raise BadInterval(f"{text!r} is no set of dates such as '[1667..1672]' or '[..1984]'")
    return parse_date(member)


def form(interval: Interval) -> str:
    """The EDTF string of an interval; parsing it gives the same start, end and marks.

    Examples
    --------
    >>> form(parse("2020-07/2021-06")), form(parse("2022-10-25?")), form(Interval(None, datetime(2022, 1, 1)))
    ('2020-07/2021-06', '2022-10-25?', '../2021')
    """
    start, end = interval.start, interval.end
    mark = {(True, True): "%", (True, False): "~", (False, True): "?"}.get((interval.approximate, interval.uncertain), "")
    if start is not None and end is not None:
        single = _single(start, end, interval.granularity)
        if single:
            return single + mark
    finest = _common(start, end)
    left = (".." if interval.start_known else "") if start is None else _stamp(start, finest)
    right = (".." if interval.end_known else "") if end is None else _last(end, finest)
    if interval.empty and start is not None:  # two equal instants; a date as an end would be meant whole
        left = right = _stamp(start, min(finest, G.MINUTE, key=lambda g: g.rank) if start != LAST else G.SECOND)
    # a mark stands at the ends that move; at both, where nothing says which
    if left not in _OPEN and (interval.start_slack or not interval.end_slack):
        left += mark
    if right not in _OPEN and right != "0000" and (interval.end_slack or not interval.start_slack):
        right += mark
    return f"{left}/{right}"


def _single(start: datetime, end: datetime, granularity: G) -> str | None:
    """The one-date form of a whole calendar cell, or None."""
    for cell in (G.YEAR, G.MONTH, G.DAY, G.HOUR, G.MINUTE, G.SECOND):
        if floor(start, cell) == start and ceiling(start, cell) == end:
            return _stamp(start, cell)
    for cell, size in ((G.DECADE, 10), (G.CENTURY, 100), (G.MILLENNIUM, 1000)):  # "19XX" is 1900-1999, not the 20th century
        whole = granularity is cell and floor(start, G.YEAR) == start and start.year % size == 0
        if whole and ceiling(start.replace(year=start.year + size - 1), G.YEAR) == end:
            return f"{start.year // size:0{5 - len(str(size))}d}".ljust(4, "X")
    if granularity in (G.SEASON, G.QUARTER, G.HALF) and floor(start, G.MONTH) == start:
        for code, (month, months, cell) in DIVISIONS.items():
            if cell is granularity and month == start.month and parse_date(f"{start.year:04d}-{code}").end == end and months:
                return f"{start.year:04d}-{code}"
    return None


def _common(start: datetime | None, end: datetime | None) -> G:
    """The coarsest precision at which both ends can be written."""
    for cell in (G.YEAR, G.MONTH, G.DAY, G.MINUTE):
        if (start is None or floor(start, cell) == start) and (end is None or end == LAST or floor(end, cell) == end):
            return cell
    return G.SECOND


def _last(end: datetime, precision: G) -> str:
    """The last date inside, or the clock time itself."""
    if end.replace(tzinfo=None) == LAST:
        return _stamp(end, max(precision, G.DAY, key=lambda g: g.rank))
    if precision < G.DAY:
        return _stamp(end, precision)
    return "0000" if end == datetime.min else _stamp(end - timedelta(days=1), precision)


def _stamp(moment: datetime, precision: G) -> str:
    """`moment` written to the precision; years below 1000 keep four digits."""
    full = f"{moment.year:04d}-{moment.month:02d}-{moment.day:02d}T{moment.hour:02d}:{moment.minute:02d}:{moment.second:02d}"
    if precision is G.SECOND and moment.microsecond:
        full += f".{moment.microsecond:06d}".rstrip("0")
        return full
    return full[: {G.YEAR: 4, G.MONTH: 7, G.DAY: 10, G.HOUR: 13, G.MINUTE: 16}.get(precision, 19)]
