"""Bound: how many events of a kind a stretch of time holds; what claims become before anything is decided."""

from __future__ import annotations

from typing import Any, NamedTuple

EVERYBODY: tuple[frozenset[str], ...] = (frozenset(),)


class Bound(NamedTuple):
    """At least `min` and at most `max` events of `type` (or a type below) in [start, end).

    Attributes
    ----------
    type
        A type of the tree.
    start, end
        Any values that can be ordered (days, datetimes); None is open.
    min, max
        Both counts are included; `max` None is no upper bound.
    needs
        Whom an event must involve to count: all names of at least one of these sets ("nobody from the firm": one set per
        member). The default counts every event.

    Examples
    --------
    >>> Bound("call", 0, 10, min=2)
    Bound(type='call', start=0, end=10, min=2, max=None, needs=(frozenset(),))
    """

    type: str
    start: Any
    end: Any
    min: int = 0
    max: int | None = None
    needs: tuple[frozenset[str], ...] = EVERYBODY
