"""Parts: the thirds that "early", "mid" and "late" name, the parts of days, and what of a time is over or still to come."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from timeline.anchors.context import moment
from timeline.intervals import Granularity as G
from timeline.intervals import Interval, ceiling, floor, shift_months

DAYPARTS = {
    "MO": (6, 12),
    "AF": (12, 18),
    "EV": (18, 24),
    "NI": (18, 30),
    "MI": (12, 13),
    "DT": (6, 18),
    "SH": (0, 6),
}  # hours from midnight
_NIGHTLY = {"START": (18, 21), "MID": (22, 26), "END": (21, 24)}  # people are up: "late at night" is before midnight
_THIRDS = ("START", "MID", "END")


def part_of(whole: Interval, part: str) -> Interval:
    """“early 2012”: the whole, with its first third as the likeliest part; "Friday evening": 18:00 to 24:00.

    The thirds of a year are of four months, those of a month end on the 10th and the 20th; any other time is cut by length.

    Examples
    --------
    >>> part_of(Interval.of("2013-03"), "MID").best.edtf, part_of(Interval.of("2013"), "END").best.edtf
    ('2013-03-11~/2013-03-20~', '2013-09~/2013-12~')
    """
    if part in DAYPARTS and whole.start is not None:
        first, last = DAYPARTS[part]
        day = floor(whole.start, G.DAY)
        return Interval(day + timedelta(hours=first), day + timedelta(hours=last), G.DAYPART)
    if whole.start is None or whole.end is None:
        return whole
    index = _THIRDS.index(part)
    start, end = whole.start, whole.end
    if whole.granularity is G.YEAR and floor(start, G.MONTH) == start and shift_months(start, 12) == end:
        start, end = shift_months(start, 4 * index), shift_months(start, 4 * index + 4)
    elif whole.granularity is G.MONTH and floor(start, G.MONTH) == start:
        start, end = start + timedelta(days=10 * index), end if index == 2 else start + timedelta(days=10 * index + 10)
    elif whole.granularity is G.DAYPART and start.hour == DAYPARTS["NI"][0] and start.date() != end.date() and end.hour:
        first, last = _NIGHTLY[part]
        start, end = start.replace(hour=0) + timedelta(hours=first), start.replace(hour=0) + timedelta(hours=last)
    else:
        third = (end - start) / 3
        finest = G.DAY if whole.granularity > G.DAY else G.HOUR
        start = floor(whole.start + third * index, finest)
        end = whole.end if index == 2 else ceiling(whole.start + third * (index + 1) - timedelta(seconds=1), finest)
    return replace(whole, approximate=True, best=Interval(start, end, _finer(whole.granularity), True), point=None)


def _finer(granularity: G) -> G:
    return G.MONTH if granularity is G.YEAR else G.DAY if granularity > G.DAY else granularity


def on_one_side(whole: Interval, side: int, speech: Interval | None) -> Interval:
    """“earlier this year”: the whole, with what of it is over as the likeliest part; "later this week": with what is to come.

    Examples
    --------
    >>> on_one_side(Interval.of("2013"), -1, Interval.of("2013-02-12")).best.edtf
    '2013-01-01~/2013-02-11~'
    """
    if speech is None or whole.start is None or whole.end is None or not whole.start <= moment(speech) < whole.end:
        return whole if side == 0 else part_of(whole, "START" if side < 0 else "END")
    now = moment(speech) if whole.granularity <= G.DAY else floor(moment(speech), G.DAY)  # the rest of a week is told in days
    start, end = (whole.start, now) if side < 0 else (now, whole.end)
    return replace(whole, approximate=True, best=Interval(start, end, G.DAY, True), point=None) if start < end else whole
