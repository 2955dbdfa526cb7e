"""Granularity: how exactly something is dated, and the calendar cells ("a month", "an ISO week") that go with it."""

from __future__ import annotations

import enum

from timeline.errors import BadArgument


class Granularity(enum.Enum):
    """The size of the calendar cell that words name, ordered from fine to coarse.

    Examples
    --------
    >>> Granularity.DAY < Granularity.MONTH
    True
    >>> Granularity("quarter")
    <Granularity.QUARTER: 'quarter'>
    """

    SECOND = "second"
    MINUTE = "minute"
    HOUR = "hour"
    DAYPART = "daypart"
    DAY = "day"
    WEEKEND = "weekend"
    WEEK = "week"
    MONTH = "month"
    SEASON = "season"
    QUARTER = "quarter"
    HALF = "half"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"
    MILLENNIUM = "millennium"
    VAGUE = "vague"

    @classmethod
    def _missing_(cls, value: object) -> Granularity:
        raise BadArgument(f"granularity is {value!r:.60}; accepted: {', '.join(repr(g.value) for g in cls)}")

    __hash__ = object.__hash__  # members are single; the hash of an Enum is a call into Python, and every table here asks for it

    @property
    def rank(self) -> int:
        """Position from fine (0) to coarse."""
        return _RANK[self]

    def __lt__(self, other: Granularity) -> bool:
        return _RANK[self] < _RANK[other]

    def __le__(self, other: Granularity) -> bool:
        return _RANK[self] <= _RANK[other]

    def __repr__(self) -> str:
        return f"<Granularity.{self.name}: {self.value!r}>"


_RANK = {g: i for i, g in enumerate(Granularity)}
