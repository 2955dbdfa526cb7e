"""Scopes: what a time phrase is in its clause, what stretch a claim speaks of, and where its saying cuts that off."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from timeline.anchors.expression import Expression
from timeline.intervals import Granularity, Interval


@dataclass(frozen=True, slots=True)
class Scope:
    """What a claim speaks of.

    Attributes
    ----------
    window
        The stretch of time of which the claim counts events.
    event
        When the event itself was, where that is another: "only once in July, *on July 20*".
    phrase
        The words that say so.
    timed
        Whether they bound anything.
    repeated
        Whether one of them tells of many times ("every Sunday").
    """

    window: Interval | None = None
    event: Interval | None = None
    phrase: str | None = None
    timed: bool = False
    repeated: bool = False


@dataclass(frozen=True, slots=True)
class Placed:
    """A time phrase in its clause.

    Attributes
    ----------
    relation
        The preposition or subordinator that governs it, or "".
    after
        Whether it follows the verb.
    apart
        Whether a comma sets it off ("only once, *in May*").
    event
        Whether the time is that of an event: "before the floods of *2020*".
    words
        All of it as written, where other words stand between the relation and the time: "before the floods of 2020".
    """

    expression: Expression
    relation: str
    after: bool
    apart: bool = False
    event: bool = False
    words: str = ""


@dataclass(frozen=True, slots=True)
class Spoken:
    """How the clause of a time phrase is said.

    Attributes
    ----------
    said
        When.
    negative, perfect, future
        Whether it denies, has a perfect verb, or tells of what is still to come.
    previous
        Gives the stretch the same speaker spoke of last, for "after that".
    """

    said: Interval | None
    negative: bool
    perfect: bool
    future: bool
    previous: Callable[[], Interval | None]


def limit_of(said: Interval | None, *, negative: bool) -> datetime | None:
    """Up to when a claim speaks: its saying. What was denied some day in March surely held up to March."""
    if said is None:
        return None
    if negative and said.start is not None and said.end is not None and (said.end - said.start).days > 7:
        return said.start
    return said.end


def until_said(window: Interval | None, said: Interval | None) -> Interval | None:
    """A window cut at the saying."""
    if window is None or said is None or said.end is None or (window.start is not None and window.start >= said.end):
        return window
    return window.until(said.end)


def any_time(said: Interval | None, *, negative: bool, future: bool = False) -> Interval | None:
    """Any time up to the saying; after it, for what is still to come."""
    if future:
        return Interval(said.start, None, Granularity.VAGUE) if said is not None and said.start is not None else None
    limit = limit_of(said, negative=negative)
    return Interval(None, limit, Granularity.VAGUE) if limit is not None else None
