"""Interval: a half-open stretch of calendar time with what is known, and not known, about its ends.

Time zones, one rule. An interval is wall-clock time of one place, which for texts is the place of the dateline; what carries a zone is
read as what the clock there showed ("2024-10-25T14:30+02:00" is 14:30), since a text says nothing of the clocks of its other times.
Ends given as aware datetimes keep their zone, both or neither; whatever would compare an aware with a naive time raises BadInterval.
Two ends of one EDTF range with different offsets are brought to the first one's, so that the length is right.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date, datetime
from functools import lru_cache

from timeline.arguments import kind, whole_number
from timeline.errors import BadArgument, BadInterval
from timeline.intervals.allen import Allen, possible_relations
from timeline.intervals.amount import Amount
from timeline.intervals.arithmetic import ceiling, cell_of, floor, shift
from timeline.intervals.bounds import Answer, contained, overlap, precedes
from timeline.intervals.granularity import Granularity
from timeline.shown import Facts, Shown

Slack = tuple[datetime, datetime]
_MOMENT = (datetime, type(None))


@dataclass(frozen=True, slots=True)
class Interval(Shown):
    """The moments from `start` (included) to `end` (excluded), local time of the dateline; `datetime.max` is the end of the year 9999.

    Attributes
    ----------
    start, end
        `datetime`, or None where the interval is open on that side.
    start_known, end_known
        With an open side: True means unbounded, False means there is a bound that nobody told.
    granularity
        The size of the calendar cell that was named: "2022" is a year, even as an interval of 365 days.
    approximate
        True where the words only say "about" (EDTF "~" and "%").
    uncertain
        True where the writer doubts the date itself (EDTF "?" and "%").
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
    start_slack: Slack | None = field(default=None, compare=False, repr=False)
    end_slack: Slack | None = field(default=None, compare=False, repr=False)
    uncertain: bool = field(default=False, compare=False)

    def __post_init__(self) -> None:
        start, end = self.start, self.end
        if not isinstance(start, _MOMENT) or not isinstance(end, _MOMENT) or self.granularity.__class__ is not Granularity:
            self._check_kinds()
        if self.best is not None or self.point is not None:
            self._check_kinds()
        if start is not None and end is not None:
            if (start.tzinfo is None) != (end.tzinfo is None):
                raise BadInterval(f"start {start.isoformat()} and end {end.isoformat()}: give both a time zone, or neither")
            if start > end:
                raise BadInterval(f"start {_short(start)} is after end {_short(end)}; pass the earlier moment first")
        if self.start_slack is not None or self.end_slack is not None:
            self._check_slack()

    def _check_kinds(self) -> None:
        for name, moment in (("start", self.start), ("end", self.end), ("point", self.point)):
            kind(name, moment, _MOMENT, "a datetime or None, or use Interval.of")
        kind("best", self.best, (Interval, type(None)), "an Interval, as Interval.of('2024-10')")
        kind("granularity", self.granularity, Granularity, "a Granularity such as Granularity.DAY")

    def _check_slack(self) -> None:
        for name, slack in (("start_slack", self.start_slack), ("end_slack", self.end_slack)):
            if slack is not None and not (isinstance(slack, tuple) and len(slack) == 2 and all(isinstance(m, datetime) for m in slack)):
                raise BadArgument(f"{name} is {slack!r:.60}; pass the first and the last moment that the end can be, as two datetimes")
        moments = [m for m in (self.start, self.end, *(self.start_slack or ()), *(self.end_slack or ())) if m is not None]
        if len({m.tzinfo is None for m in moments}) > 1:
            raise BadInterval(f"{_short(moments[0])}: give all ends and their bounds a time zone, or none")
        for name, slack in (("start", self.start_slack), ("end", self.end_slack)):
            if slack is not None and slack[0] > slack[1]:
                raise BadInterval(f"{name} between {_short(slack[0])} and {_short(slack[1])}: pass the earlier moment first")
        first, last = self.earliest_start, self.latest_end
        if first is not None and last is not None and first > last:
            raise BadInterval(f"no start from {_short(first)} on lies before an end up to {_short(last)}")

    @classmethod
    def of(cls, value: str | date | datetime | Interval) -> Interval:
        """The interval that a date, a datetime (its second), or an ISO 8601 / EDTF string names; an Interval is returned as it is.

        Raises
        ------
        BadInterval
            If the string names no interval.
        """
        if isinstance(value, Interval):
            return value
        if isinstance(value, datetime):
            if value != value:  # NaT, which pandas makes a datetime
                raise BadInterval(f"{value!r} is no moment; pass None for what is missing")
            # plain, also where a subclass with nanoseconds came in
            naive = datetime(value.year, value.month, value.day, value.hour, value.minute, value.second, value.microsecond)
            return cls(naive, ceiling(naive, Granularity.SECOND), Granularity.SECOND, point=naive)
        if isinstance(value, date):
            return cls.cell(datetime(value.year, value.month, value.day), Granularity.DAY)
        from timeline.intervals.edtf import parse  # edtf builds Intervals, so it cannot be imported above

        return parse(value)

    @classmethod
    def cell(cls, moment: datetime, granularity: Granularity, *, week_start: int = 0) -> Interval:
        """The calendar day, week, month ... that holds `moment`; `week_start` is the first day of a week, 0 for Monday.

        Raises
        ------
        BadArgument
        """
        plain = type(moment) is datetime and moment.tzinfo is None  # moments of two time zones may be equal and yet be written differently
        if plain and type(granularity) is Granularity and type(week_start) is int and 0 <= week_start <= 6:
            return _cell(moment, granularity, week_start)
        kind("moment", moment, datetime, "a datetime")
        kind("granularity", granularity, Granularity, "a Granularity such as Granularity.WEEK")
        whole_number("week_start", week_start, 0, 6)
        return cls(*cell_of(moment, granularity, week_start=week_start), granularity)

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
        """Whether the two share a moment: "yes" for every admissible choice of uncertain ends, "no" for none, else "possible".

        Raises
        ------
        BadInterval
            If only one of the two has a time zone; so do the other questions.

        Examples
        --------
        >>> early, late = Interval.of("2013/"), Interval.of("2015")  # an end that nobody told
        >>> early.overlaps(late), early.contains("2013-01-01T00:00:00"), early.contains(late), late.before(early)
        ('possible', 'possible', 'possible', 'no')
        """
        return overlap(self, _other(other))

    def contains(self, other: str | date | datetime | Interval) -> Answer:
        """Whether every moment of `other` lies inside: "possible" where an approximate or unknown end decides."""
        return contained(Interval.of(other), self)

    def before(self, other: Interval) -> Answer:
        """Whether all of this lies before all of `other`; meeting counts."""
        return precedes(self, _other(other))

    def relation(self, other: Interval) -> Allen | None:
        """The one Allen relation to `other`, or None where uncertain ends allow several.

        Examples
        --------
        >>> Interval.of("2013-02").relation(Interval.of("2013")), Interval.of("2013/").relation(Interval.of("2015"))
        (<Allen.DURING: 'during'>, None)
        """
        possible = possible_relations(self, _other(other))
        return next(iter(possible)) if len(possible) == 1 else None

    def possible_relations(self, other: Interval) -> frozenset[Allen]:
        """Every Allen relation that the ends allow; see `timeline.intervals.allen`."""
        return possible_relations(self, _other(other))

    # ------------------------------------------------------------------ new intervals
    def intersect(self, other: Interval) -> Interval | None:
        """Two reports of one time as one: the moments that both allow, or None where they share none.

        The finer granularity is kept, the likeliest part and the point of the finer report (else of the other) where they still lie
        inside, and the uncertainty of an end that no certain report gives.

        Examples
        --------
        >>> about = Interval(datetime(2022, 1, 1), datetime(2023, 1, 1), Granularity.YEAR, True, best=Interval.of("2022-10"))
        >>> both = about.intersect(Interval.of("2022"))  # "two years ago", "in 2022"
        >>> both.edtf, both.best.edtf, both.approximate, Interval.of("2021").intersect(about)
        ('2022', '2022-10', False, None)
        """
        from timeline.intervals.sets import intersection  # it builds Intervals, so it cannot be imported above

        return intersection(self, _other(other))

    def hull(self, other: Interval) -> Interval:
        """The smallest interval that holds both, with the uncertainty of the ends that it takes over.

        Examples
        --------
        >>> Interval.of("2013-02").hull(Interval.of("2013-11/2014-01")).edtf, Interval.of("2013/").hull(Interval.of("2012")).edtf
        ('2013-02/2014-01', '2012/')
        """
        from timeline.intervals.sets import hull  # as above

        return hull((self, _other(other)))

    def shift(self, amount: Amount, sign: int = 1) -> Interval:
        """Every end, bound, `best` and `point` moved by `amount`; the uncertainty moves along.

        Raises
        ------
        OutOfRange
            If an end would leave the years 1 to 9999.
        """

        kind("amount", amount, Amount, "an Amount, as Amount.of(2, 'week')")
        if sign not in (1, -1):
            raise BadArgument(f"sign is {sign!r:.60}; accepted: 1, -1")

        def move(moment: datetime | None) -> datetime | None:
            return None if moment is None else shift(moment, amount, sign)

        def pair(slack: Slack | None) -> Slack | None:
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
        kind("end", end, _MOMENT, "a datetime or None")
        if end is None or (self.end is not None and self.end <= end):
            return self
        start = end if self.start is not None and self.start > end else self.start
        slack = self.start_slack
        if slack is not None:
            slack = None if slack[0] >= end else (slack[0], min(slack[1], end))
        return replace(self, start=start, end=end, end_known=True, start_slack=slack, end_slack=None)

    # ------------------------------------------------------------------ strings
    @property
    def edtf(self) -> str:
        """The interval in EDTF (ISO 8601-2:2019): "2022~", "2020-07/2021-06", "2013/.."."""
        from timeline.intervals.edtf import form

        return form(self)

    def _shown(self) -> tuple[str, Facts]:
        return self.edtf, (
            ("from", _short(self.start) if self.start is not None else "open" if self.start_known else "unknown"),
            ("until, exclusive", _short(self.end) if self.end is not None else "open" if self.end_known else "unknown"),
            ("granularity", self.granularity.value),
            ("approximate", "yes" if self.approximate else None),
            ("likeliest", self.best.edtf if self.best is not None else None),
            ("plain arithmetic", _short(self.point) if self.point is not None else None),
        )

    def __str__(self) -> str:
        return self.edtf


def _other(given: Interval) -> Interval:
    kind("other", given, Interval, "an Interval, as Interval.of('2024-10')")
    return given


@lru_cache(1 << 12)
def _cell(moment: datetime, granularity: Granularity, week_start: int) -> Interval:
    """A cell that is asked for again: the days and weeks around a dateline, the years of a story."""
    return Interval(*cell_of(moment, granularity, week_start=week_start), granularity)


def _short(moment: datetime) -> str:
    return moment.date().isoformat() if moment == floor(moment, Granularity.DAY) else moment.isoformat()
