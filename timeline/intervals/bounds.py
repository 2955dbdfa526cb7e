"""Bounds: how far the ends of an interval may move, and what holds whichever of the admissible ends are the true ones.

An interval states its ends, exactly or not. Its *admissible choices* are all pairs start < end (in whole microseconds) with

- an end that is told exactly: that moment; with slack: any moment from the first to the second bound, both included;
- an open end that is known to be open ("2013/.."): no bound at all, one choice;
- an open end that nobody told ("2013/"): any moment, since there is a bound.

Each question is answered over all choices of both intervals: "yes" when it holds for every one, "no" for none, "possible" otherwise.
The conditions are inequalities between one end of each interval, so the extreme choices decide. The empty interval (start = end) holds no moment: it overlaps nothing, and lies where its one moment lies.

Moments become integers, microseconds since year 1, so that "unbounded" is a number as well and strictly before is one less.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Literal, NamedTuple

from timeline.errors import BadInterval

if TYPE_CHECKING:
    from timeline.intervals.interval import Interval

Answer = Literal["yes", "possible", "no"]

NEVER_BEGAN, NEVER_ENDS = -(1 << 70), 1 << 70  # unbounded ends; unknown bounds lie strictly between
_ORIGIN, _ORIGIN_UTC, _TICK = datetime.min, datetime.min.replace(tzinfo=UTC), timedelta(microseconds=1)


class Bounds(NamedTuple):
    """Earliest and latest start, earliest and latest end, as integers; `least` is 0 for an empty interval, else 1."""

    first_start: int
    last_start: int
    first_end: int
    last_end: int
    least: int

    @property
    def certain(self) -> bool:
        """Whether there is just one choice."""
        return self.first_start == self.last_start and self.first_end == self.last_end


def bounds(interval: Interval) -> Bounds:
    """The range of each end over all admissible choices.

    Examples
    --------
    >>> from timeline.intervals import Interval
    >>> bounds(Interval.of("2022")).certain, bounds(Interval.of("2022/..")).certain, bounds(Interval.of("2022/")).certain
    (True, True, False)
    """
    least = 0 if interval.empty else 1
    first_start, last_start = _range(interval.start, interval.start_slack, interval.start_known, NEVER_BEGAN)
    first_end, last_end = _range(interval.end, interval.end_slack, interval.end_known, NEVER_ENDS)
    # a start can be no later than the last end allows, an end no earlier than the first start
    return Bounds(first_start, min(last_start, last_end - least), max(first_end, first_start + least), last_end, least)


def _range(moment: datetime | None, slack: tuple[datetime, datetime] | None, known: bool, unbounded: int) -> tuple[int, int]:
    if slack is not None:
        return number(slack[0]), number(slack[1])
    if moment is not None:
        return number(moment), number(moment)
    return (unbounded, unbounded) if known else (NEVER_BEGAN + 1, NEVER_ENDS - 1)


def number(moment: datetime) -> int:
    """Microseconds since the first moment of year 1."""
    return (moment - (_ORIGIN if moment.tzinfo is None else _ORIGIN_UTC)) // _TICK


def same_clock(one: Interval, other: Interval) -> None:
    """Refuse to compare local time with time in a zone.

    Raises
    ------
    BadInterval
    """
    a, b = one.start or one.end, other.start or other.end
    if a is not None and b is not None and (a.tzinfo is None) != (b.tzinfo is None):
        aware, naive = (other, one) if a.tzinfo is None else (one, other)
        raise BadInterval(f"{aware.edtf} has a time zone and {naive.edtf} has none; convert both to local time of one place first")


def overlap(one: Interval, other: Interval) -> Answer:
    """Whether the two share a moment."""
    same_clock(one, other)
    if one.empty or other.empty:
        return "no"
    a, b = bounds(one), bounds(other)
    if a.last_start < b.first_end and b.last_start < a.first_end:
        return "yes"
    return "possible" if a.first_start < b.last_end and b.first_start < a.last_end else "no"


def contained(inner: Interval, outer: Interval) -> Answer:
    """Whether every moment of `inner` lies in `outer`."""
    same_clock(inner, outer)
    a, b = bounds(inner), bounds(outer)
    if b.last_start <= a.first_start and a.last_end <= b.first_end:
        return "yes"
    # `inner` at its narrowest in `outer` at its widest; that both are choices together follows, since each has some choice
    return "possible" if b.first_start <= a.last_start and a.first_end <= b.last_end else "no"


def precedes(one: Interval, other: Interval) -> Answer:
    """Whether `one` has ended when `other` begins; meeting counts."""
    same_clock(one, other)
    a, b = bounds(one), bounds(other)
    if a.last_end <= b.first_start:
        return "yes"
    return "possible" if a.first_end <= b.last_start else "no"
