"""Several intervals at once: what they share, what they span, what they leave free, how much of a stretch they cover.

Gaps, union and coverage are counted on the ends as told; an approximate end that moves would move them with it, and a gap beside one is
marked approximate.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import datetime, timedelta
from functools import reduce
from itertools import pairwise

from timeline.arguments import kind
from timeline.errors import BadInterval
from timeline.intervals.arithmetic import LAST
from timeline.intervals.bounds import bounds, same_clock
from timeline.intervals.interval import Interval, Slack

_PASS = "an Interval, as Interval.of('2024-10')"
_TICK = timedelta(microseconds=1)


def intersection(one: Interval, other: Interval) -> Interval | None:
    """Two reports of one time as one; see `Interval.intersect`."""
    same_clock(one, other)
    start, end = _extreme(max, one.start, other.start), _extreme(min, one.end, other.end)
    if start is not None and end is not None and start >= end:
        return None
    finer, coarser = (one, other) if one.granularity <= other.granularity else (other, one)
    plain = Interval(start, end, finer.granularity)
    likely = (i.best.intersect(plain) for i in (finer, coarser) if i.best is not None)
    points = (i.point for i in (finer, coarser) if i.point is not None)
    a, b = bounds(one), bounds(other)
    return replace(
        plain,
        best=next((best for best in likely if best is not None and best != plain), None),
        point=next((p for p in points if (start is None or start <= p) and (end is None or p < end)), None),
        start_known=one.start_known and other.start_known,
        end_known=one.end_known and other.end_known,
        start_slack=_slack(start, max(a.first_start, b.first_start), max(a.last_start, b.last_start), before=end),
        end_slack=_slack(end, min(a.first_end, b.first_end), min(a.last_end, b.last_end), after=start),
        approximate=_only(one, other, start, end, lambda i: i.approximate),
        uncertain=_only(one, other, start, end, lambda i: i.uncertain),
    )


def hull(intervals: Iterable[Interval]) -> Interval:
    """The smallest interval that holds all, with the uncertainty of the ends that it takes over.

    Raises
    ------
    BadInterval
        If there are none, or only some have a time zone.

    Examples
    --------
    >>> hull(Interval.of(s) for s in ("2013-02", "2012", "2013-06~")).edtf
    '2012-01~/2013-06~'
    """
    found = _all(intervals)
    if not found:
        raise BadInterval("no intervals, so nothing that holds them; pass at least one")
    return reduce(_hull, found)


def _hull(one: Interval, other: Interval) -> Interval:
    same_clock(one, other)
    start = None if one.start is None or other.start is None else min(one.start, other.start)
    end = None if one.end is None or other.end is None else max(one.end, other.end)
    a, b = bounds(one), bounds(other)
    return Interval(
        start,
        end,
        max(one.granularity, other.granularity, key=lambda g: g.rank),
        start_known=start is not None or any(i.start is None and i.start_known for i in (one, other)),
        end_known=end is not None or any(i.end is None and i.end_known for i in (one, other)),
        start_slack=_slack(start, min(a.first_start, b.first_start), min(a.last_start, b.last_start)),
        end_slack=_slack(end, max(a.first_end, b.first_end), max(a.last_end, b.last_end)),
        approximate=_only(one, other, start, end, lambda i: i.approximate),
        uncertain=_only(one, other, start, end, lambda i: i.uncertain),
    )


def union(intervals: Iterable[Interval]) -> list[Interval]:
    """The stretches that at least one interval covers, in order; those that meet are one, empty ones are left out.

    Examples
    --------
    >>> [i.edtf for i in union(map(Interval.of, ("2013", "2010", "2012", "2012-05")))]
    ['2010', '2012/2013']
    """
    merged: list[Interval] = []
    for interval in sorted((i for i in _all(intervals) if not i.empty), key=lambda i: bounds(_told(i)).first_start):
        last = merged[-1] if merged else None
        if last is not None and (last.end is None or interval.start is None or interval.start <= last.end):
            merged[-1] = _hull(last, interval)
        else:
            if last is not None:
                same_clock(last, interval)
            merged.append(interval)
    return merged


def gaps(intervals: Iterable[Interval], within: Interval | None = None) -> list[Interval]:
    """The stretches between the intervals that none of them covers; with `within`, those inside it, edges included.

    Examples
    --------
    >>> reports = [Interval.of("2013-02"), Interval.of("2013-05/2013-06")]
    >>> [i.edtf for i in gaps(reports)]
    ['2013-03/2013-04']
    >>> [i.edtf for i in gaps(reports, Interval.of("2013"))]
    ['2013-01', '2013-03/2013-04', '2013-07/2013-12']
    """
    kind("within", within, (Interval, type(None)), _PASS)
    covered = union(intervals)
    found = []
    if within is not None:
        covered = [cut for i in covered if (cut := i.intersect(within)) is not None]
        if not covered:
            return [] if within.empty else [within]
        if (first := covered[0]).start is not None and first.start != within.start:
            found.append(_between(within.start, first.start, first, within, start_known=within.start_known))
    for before, after in pairwise(covered):
        found.append(_between(before.end, after.start, before, after))
    if within is not None and (last := covered[-1]).end is not None and last.end != within.end:
        found.append(_between(last.end, within.end, last, within, end_known=within.end_known))
    return found


def coverage(intervals: Iterable[Interval], within: Interval) -> float:
    """The share of `within` that the intervals cover, from 0 to 1.

    Raises
    ------
    BadInterval
        If `within` is open or empty, so that it has no length to compare with.

    Examples
    --------
    >>> coverage([Interval.of("2013-01"), Interval.of("2013-01-20/2013-02")], Interval.of("2013-01/2013-02"))
    1.0
    >>> round(coverage([Interval.of("2013-02/..")], Interval.of("2013")), 3)
    0.915
    >>> coverage([Interval.of("2013")], Interval.of("2013/.."))
    Traceback (most recent call last):
    timeline.errors.BadInterval: 2013/.. has no length; pass an interval with two ends
    """
    kind("within", within, Interval, _PASS)
    if within.start is None or within.end is None or within.empty:
        raise BadInterval(f"{within.edtf} has no length; pass an interval with two ends")
    free = sum((i.end - i.start for i in gaps(intervals, within) if i.start is not None and i.end is not None), timedelta(0))
    return 1 - free / (within.end - within.start)


def _all(intervals: Iterable[Interval]) -> list[Interval]:
    kind("intervals", intervals, Iterable, "several Intervals, in a list")
    found = list(intervals)
    for interval in found:
        kind("one of intervals", interval, Interval, _PASS)
    return found


def _between(
    start: datetime | None, end: datetime | None, before: Interval, after: Interval, *, start_known: bool = True, end_known: bool = True
) -> Interval:
    finer = min(before.granularity, after.granularity, key=lambda g: g.rank)
    return Interval(start, end, finer, before.approximate or after.approximate, start_known=start_known, end_known=end_known)


def _told(interval: Interval) -> Interval:
    """The interval with its ends as told: without slack, open ends as unbounded."""
    return Interval(interval.start, interval.end)


def _slack(moment: datetime | None, first: int, last: int, before: datetime | None = None, after: datetime | None = None) -> Slack | None:
    """The bounds of an end as moments, kept between the other end and the edges of the calendar; None where the end is certain."""
    if moment is None or first == last:
        return None
    origin = datetime.min.replace(tzinfo=moment.tzinfo)
    low = max(((after or origin) - origin) // _TICK, first)
    high = min(((before or LAST.replace(tzinfo=moment.tzinfo)) - origin) // _TICK, last)
    return (origin + low * _TICK, origin + high * _TICK) if low < high else None


def _extreme(pick: Callable[[datetime, datetime], datetime], one: datetime | None, other: datetime | None) -> datetime | None:
    if one is None or other is None:
        return other if one is None else one
    return pick(one, other)


def _only(one: Interval, other: Interval, start: datetime | None, end: datetime | None, mark: Callable[[Interval], bool]) -> bool:
    """Whether an end comes from intervals with this mark only."""
    return any(all(mark(i) for i in (one, other) if getattr(i, name) == moment) for name, moment in (("start", start), ("end", end)))
