"""Context: what a phrase may count from, and what placing it gives."""

from __future__ import annotations

from datetime import datetime
from typing import Literal, NamedTuple

from timeline.conventions import DEFAULT_CONVENTIONS, Conventions
from timeline.errors import NoAnchor
from timeline.intervals import Interval

Direction = Literal["past", "future"]


class Context(NamedTuple):
    """What a phrase may count from.

    Attributes
    ----------
    speech, reference
        When somebody speaks; where the story stands. None when unknown.
    direction
        Which way a bare "Friday" or "March" looks.
    told
        The direction that a verb or phrase shows; None where nothing does, and `direction` is the convention.
    behind
        Whether the time can only lie behind ("since March", "the year ended March 31").
    happened
        Whether a verb of the past stands right before the time ("It closed in November").
    alone
        Whether nothing but the phrase was said, so that nothing tells which way it looks.
    year
        The year told last, for month and day without one in narrative prose; None in news.
    """

    speech: Interval | None
    reference: Interval | None
    direction: Direction = "past"
    conventions: Conventions = DEFAULT_CONVENTIONS
    year: int | None = None
    told: Direction | None = None
    behind: bool = False
    happened: bool = False
    alone: bool = False

    @property
    def week_start(self) -> int:
        return 0 if self.conventions.week_start == "monday" else 6


class Placed(NamedTuple):
    """An interval with the other admissible ones, likelier first; `interval` None for a length or a repetition."""

    interval: Interval | None
    others: tuple[Interval, ...] = ()


def known(interval: Interval | None) -> Interval:
    """The interval, or NoAnchor when nothing of it is known."""
    if interval is None or (interval.middle is None and interval.start is None and interval.end is None):
        raise NoAnchor("counts from a time that is not known")
    return interval


def moment(anchor: Interval) -> datetime:
    """The single moment an anchor stands for: its point, else its start (its end, where it is open at the start)."""
    moment = anchor.point or (anchor.best.start if anchor.best else None) or anchor.start or anchor.end
    assert moment is not None  # `known` has refused an interval without any
    return moment
