"""Interval: a half-open stretch of calendar time with what is known, and not known, about its ends."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Literal

from timeline.errors import BadInterval
from timeline.intervals.amount import Amount
from timeline.intervals.arithmetic import ceiling, floor, shift
from timeline.intervals.granularity import Granularity

Answer = Literal["yes", "possible", "no"]


@dataclass(frozen=True, slots=True)
class Interval:
    """The moments from `start` (included) to `end` (excluded), naive local time of the dateline.

    Attributes
    ----------
    start, end
        `datetime`, or None where the interval is open on that side.
    start_known, end_known
        With an open side: True means unbounded, False means there is a bound that nobody told.
    granularity
        The size of the calendar cell that was named: "2022" is a year, even as an interval of 365 days.
    approximate
        True where the words only say "about".
    best
        The likeliest part of the interval, or None when no part is likelier.
    point
        What plain calendar arithmetic gives ("two years ago" on 2024-10-25 is 2022-10-25), or None.
    earliest_start, latest_start, earliest_end, latest_end
        How far an approximate end may move; equal to `start` and `end` where nothing else is known.

    Examples
    --------
    >>> year = Interval.of("2022")
    >>> year.start, year.end, year.granularity.value
    (datetime.datetime(2022, 1, 1, 0, 0), datetime.datetime(2023, 1, 1, 0, 0), 'year')
    >>> Interval.of("2022-10").overlaps(year), year.contains("2022-10-25"), year.contains("2023-01-01")
    ('yes', 'yes', 'no')
    >>> Interval(datetime(2023, 1, 1), datetime(2022, 1, 1))
    Traceback (most recent call last):
    timeline.errors.BadInterval: start 2023-01-01 is after end 2022-01-01; pass the earlier moment first
    """

    start: datetime | None
    end: datetime | None
    granularity: Granularity = field(default=Granularity.DAY, compare=False)
    approximate: bool = field(default=False, compare=False)
    best: Interval | None = field(default=None, compare=False)
    point: datetime | None = field(default=None, compare=False)
    start_known: bool = field(default=True, compare=False)
    end_known: bool = field(default=True, compare=False)
    start_slack: tuple[datetime, datetime] | None = field(default=None, compare=False, repr=False)
    end_slack: tuple[datetime, datetime] | None = field(default=None, compare=False, repr=False)

    def __post_init__(self) -> None:
        start, end = self.start, self.end
        if start is not None and end is not None:
            if (start.tzinfo is None) != (end.tzinfo is None):
                raise BadInterval(f"start {start.isoformat()} and end {end.isoformat()}: give both a time zone, or neither")
            if start > end:
                raise BadInterval(f"start {_short(start)} is after end {_short(end)}; pass the earlier moment first")

    @classmethod
    def of(cls, value: str | date | datetime | Interval) -> Interval:
        """The interval that a date, a datetime, or an ISO 8601 / EDTF string names.

        Raises
        ------
        BadInterval
            If the string names no interval.
        """
        if isinstance(value, Interval):
            return value
        if isinstance(value, datetime):
            naive = value.replace(tzinfo=None)
            return cls(naive, ceiling(naive, Granularity.SECOND), Granularity.SECOND, point=naive)
        if isinstance(value, date):
            return cls.cell(datetime(value.year, value.month, value.day), Granularity.DAY)
        from timeline.intervals.edtf import parse  # edtf builds Intervals, so it cannot be imported above

        return parse(value)

    @classmethod
    def cell(cls, moment: datetime, granularity: Granularity, *, week_start: int = 0) -> Interval:
        """The calendar day, week, month ... that holds `moment`."""
        return cls(floor(moment, granularity, week_start=week_start), ceiling(moment, granularity, week_start=week_start), granularity)

    # ------------------------------------------------------------------ bounds
    @property
    def earliest_start(self) -> datetime | None:
        return self.start_slack[0] if self.start_slack else self.start

    @property
    def latest_start(self) -> datetime | None:
        return self.start_slack[1] if self.start_slack else self.start

    @property
    def earliest_end(self) -> datetime | None:
        return self.end_slack[0] if self.end_slack else self.end

    @property
    def latest_end(self) -> datetime | None:
        return self.end_slack[1] if self.end_slack else self.end

    @property
    def empty(self) -> bool:
        """True where start and end are one moment, so that the interval holds none."""
        return self.start is not None and self.start == self.end

    @property
    def bounded(self) -> bool:
        """True where both ends are known moments."""
        return self.start is not None and self.end is not None

    @property
    def middle(self) -> datetime | None:
        """`point`, or the middle of `best`, or of the interval; None where it is open."""
        if self.point is not None:
            return self.point
        if self.best is not None:
            return self.best.middle
        if self.start is None or self.end is None:
            return None
        return self.start + (self.end - self.start) / 2

    # ------------------------------------------------------------------ questions
    def overlaps(self, other: Interval) -> Answer:
        """Whether the two share a moment: "possible" where that hangs on an approximate or unknown end."""
        if not _meet(self.start, self.end, other.start, other.end):
            widest = _meet(self.earliest_start, self.latest_end, other.earliest_start, other.latest_end)
            return "possible" if widest else "no"
        sure = all(i.start_known and i.end_known for i in (self, other)) and _meet(
            self.latest_start, self.earliest_end, other.latest_start, other.earliest_end
        )
        return "yes" if sure else "possible"

    def contains(self, other: str | date | datetime | Interval) -> Answer:
        """Whether every moment of `other` lies inside: "possible" where an approximate or unknown end decides."""
        inner = Interval.of(other)
        if _covers(self.start, self.end, inner.start, inner.end):
            tight = _covers(self.latest_start, self.earliest_end, inner.earliest_start, inner.latest_end)
            return "yes" if tight and self.start_known and self.end_known else "possible"
        wide = _covers(self.earliest_start, self.latest_end, inner.latest_start, inner.earliest_end)
        return "possible" if wide else "no"

    def before(self, other: Interval) -> Answer:
        """Whether all of this lies before all of `other`."""
        if self.end is not None and other.start is not None and self.end <= other.start:
            sure = self.latest_end is not None and other.earliest_start is not None and self.latest_end <= other.earliest_start
            return "yes" if sure else "possible"
        first, last = self.earliest_end, other.latest_start
        return "possible" if first is not None and last is not None and first <= last else "no"

    # ------------------------------------------------------------------ new intervals
    def intersect(self, other: Interval) -> Interval | None:
        """What both share, or None; the finer of the two granularities is kept."""
        start = _extreme(max, self.start, other.start)
        end = _extreme(min, self.end, other.end)
        if start is not None and end is not None and start >= end:
            return None
        finer = self if self.granularity <= other.granularity else other
        best = finer.best if finer.best is not None and _covers(start, end, finer.best.start, finer.best.end) else None
        return Interval(start, end, finer.granularity, self.approximate and other.approximate, best)

    def hull(self, other: Interval) -> Interval:
        """The smallest interval that holds both."""
        start = None if self.start is None or other.start is None else min(self.start, other.start)
        end = None if self.end is None or other.end is None else max(self.end, other.end)
        return Interval(start, end, max(self.granularity, other.granularity, key=lambda g: g.rank))

    def shift(self, amount: Amount, sign: int = 1) -> Interval:
        """Every end, bound, `best` and `point` moved by `amount`; the uncertainty moves along."""

        def move(moment: datetime | None) -> datetime | None:
            return None if moment is None else shift(moment, amount, sign)

        def pair(slack: tuple[datetime, datetime] | None) -> tuple[datetime, datetime] | None:
            return None if slack is None else (shift(slack[0], amount, sign), shift(slack[1], amount, sign))

        return replace(
            self,
            start=move(self.start),
            end=move(self.end),
            best=None if self.best is None else self.best.shift(amount, sign),
            point=move(self.point),
            start_slack=pair(self.start_slack),
            end_slack=pair(self.end_slack),
        )

    def until(self, end: datetime | None) -> Interval:
        """The part before `end`."""
        if end is None or (self.end is not None and self.end <= end):
            return self
        start = end if self.start is not None and self.start > end else self.start
        return replace(self, start=start, end=end, end_known=True, end_slack=None)

    # ------------------------------------------------------------------ strings
    @property
    def edtf(self) -> str:
        """The interval in EDTF (ISO 8601-2:2019): "2022~", "2020-07/2021-06", "2013/.."."""
        from timeline.intervals.edtf import form

        return form(self)

    def __str__(self) -> str:
        return self.edtf


def _short(moment: datetime) -> str:
    return moment.date().isoformat() if moment == floor(moment, Granularity.DAY) else moment.isoformat()


def _extreme(pick: Callable[[datetime, datetime], datetime], one: datetime | None, other: datetime | None) -> datetime | None:
    if one is None or other is None:
        return other if one is None else one
    return pick(one, other)


def _meet(start: datetime | None, end: datetime | None, other_start: datetime | None, other_end: datetime | None) -> bool:
    left = end is None or other_start is None or other_start < end
    right = other_end is None or start is None or start < other_end
    return left and right


def _covers(start: datetime | None, end: datetime | None, inner_start: datetime | None, inner_end: datetime | None) -> bool:
    left = start is None or (inner_start is not None and start <= inner_start)
    right = end is None or (inner_end is not None and inner_end <= end)
    return left and right
