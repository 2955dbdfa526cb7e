"""Where a claim's window starts and ends: never past its own saying, and with what is left open by "about" and "in 2022"."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import NamedTuple

from timeline.intervals import Interval

_EXACT_SAYING = timedelta(days=2)  # a saying dated more coarsely leaves open when it was


Choice = tuple[datetime | None, datetime | None, datetime | None]  # at the earliest, as first read, at the latest; None is open

_OPEN: Choice = (None, None, None)


class Ends(NamedTuple):
    """Where a window starts and ends: earliest, as first read, latest. None is open.

    `until_saying` is True where the end is that of the saying itself. `start_told` and `end_told` are False where there is a bound
    that nobody told.
    """

    starts: Choice
    ends: Choice
    until_saying: bool = False
    start_told: bool = True
    end_told: bool = True

    @property
    def exact(self) -> bool:
        """Whether both ends are told and cannot move."""
        return self.starts[0] == self.starts[2] and self.ends[0] == self.ends[2] and self.start_told and self.end_told


def ends_of(window: Interval | None, said: Interval | None) -> Ends:
    """Start and end of a window, cut at the saying, each as earliest, first read and latest.

    Examples
    --------
    "Never", said in 2022, speaks of the time up to some day of 2022:

    >>> [end.year for end in ends_of(None, Interval.of("2022")).ends]
    [2022, 2022, 2023]
    >>> ends_of(Interval.of("2022/.."), Interval.of("2024-10-25")).ends[0]
    datetime.datetime(2024, 10, 26, 0, 0)
    """
    starts = ends = _OPEN
    start_told = end_told = True
    if window is not None:
        starts = _range(window.start, window.start_slack)
        ends = _range(window.end, window.end_slack)
        start_told = window.start is not None or window.start_known
        end_told = window.end is not None or window.end_known
    until = False
    last = naive(said.end) if said is not None else None
    if said is not None and last is not None and (starts[1] is None or starts[1] < last):  # else it only opens later, as in a promise
        until = ends[1] is None or ends[1] >= last
        if until:
            ends = _saying_ends(said, last, starts[1])
            end_told = True
        else:
            ends = (earlier(ends[0], last), ends[1], earlier(ends[2], last))
    return Ends(starts, ends, until, start_told, end_told)


def _range(moment: datetime | None, slack: tuple[datetime, datetime] | None) -> Choice:
    first_read = naive(moment)
    return (first_read, first_read, first_read) if slack is None else (naive(slack[0]), first_read, naive(slack[1]))


def _saying_ends(said: Interval, last: datetime, start: datetime | None) -> tuple[datetime, datetime, datetime]:
    """When it was said, at the earliest, as first read and at the latest; the first reading leaves something of the window."""
    first = naive(said.start)
    if first is None or last - first <= _EXACT_SAYING:
        return last, last, last
    likely = (naive(said.best.start) if said.best is not None else None) or first
    return first, last if start is not None and likely <= start else likely, last


def naive(moment: datetime | None) -> datetime | None:
    """The moment without its time zone: all reasoning is in local time of the dateline."""
    return moment.replace(tzinfo=None) if moment is not None and moment.tzinfo is not None else moment


def earlier(one: datetime | None, other: datetime | None) -> datetime | None:
    """The earlier of two ends, where None is open."""
    if one is None or other is None:
        return other if one is None else one
    return min(one, other)


def void(start: datetime | None, end: datetime | None) -> bool:
    """Whether no moment lies between the two."""
    return start is not None and end is not None and start >= end
