"""Counts of one kind of event as difference constraints, decided exactly by a shortest-path computation.

With F(t) = number of events before t, "at least n in [a, b)" is F(b) - F(a) >= n, "at most m" is F(b) - F(a) <= m, and F
never falls. Such a system has an integer solution unless its graph has a cycle that demands more than it allows.

References
----------
Dechter, Meiri & Pearl 1991, Temporal constraint networks, Artificial Intelligence 49, 61-95 (section 3: a simple temporal
problem is consistent iff its distance graph has no negative cycle). Yen 1970, An algorithm for finding shortest routes from
all source nodes to a given destination, Quarterly of Applied Mathematics 27, 526-530 (sweeping the nodes forward, then back).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

Stretch = tuple[int, int, int, int]  # from point, to point (from < to), how many, whose


def demanding_cycle(points: int, lowers: Sequence[Stretch], uppers: Sequence[Stretch]) -> list[tuple[bool, int]] | None:
    """The bounds of a cycle that demands more events than it allows, each (is it a lower bound, whose); None if there is none.

    Parameters
    ----------
    points
        Number of moments at which something starts or ends, in order of time.
    lowers, uppers
        (from, to, count, owner): at least, or at most, `count` events between the points `from` and `to`.

    Examples
    --------
    >>> demanding_cycle(3, [(0, 2, 2, 7)], [(0, 1, 1, 8), (1, 2, 0, 9)])  # two needed; one and none allowed
    [(True, 7), (False, 8), (False, 9)]
    >>> demanding_cycle(3, [(0, 2, 1, 7)], [(0, 1, 1, 8), (1, 2, 0, 9)]) is None
    True
    """
    return _solved(points, lowers, uppers)[1]


def fewest_before(points: int, lowers: Sequence[Stretch], uppers: Sequence[Stretch]) -> list[int] | None:
    """The number of events before each point where there are as few as can be, each as late as can be; None if the bounds cannot hold.

    Examples
    --------
    >>> fewest_before(4, [(0, 2, 2, 7), (1, 3, 1, 8)], [(1, 2, 1, 9)])
    [0, 1, 2, 2]
    """
    before, cycle = _solved(points, lowers, uppers)
    return before if cycle is None else None


def _solved(points: int, lowers: Sequence[Stretch], uppers: Sequence[Stretch]) -> tuple[list[int], list[tuple[bool, int]] | None]:
    """The least solution, or as far as it got and a cycle by which there is none."""
    into: list[list[tuple[int, int, int]]] = [[] for _ in range(points)]
    back: list[list[tuple[int, int, int]]] = [[] for _ in range(points)]
    for start, end, count, owner in lowers:
        into[end].append((start, count, owner))
    for start, end, count, owner in uppers:
        back[start].append((end, count, owner))
    before = [0] * points  # F, raised until every constraint holds
    cause: list[tuple[int, bool, int] | None] = [None] * points
    while True:
        changed = False
        for point in range(1, points):
            best, why = before[point], None
            if before[point - 1] > best:
                best, why = before[point - 1], (point - 1, True, -1)
            for start, count, owner in into[point]:
                if before[start] + count > best:
                    best, why = before[start] + count, (start, True, owner)
            if why:
                before[point], cause[point], changed = best, why, True
        for point in range(points - 1, -1, -1):
            best, why = before[point], None
            for end, count, owner in back[point]:
                if before[end] - count > best:
                    best, why = before[end] - count, (end, False, owner)
            if why:
                before[point], cause[point], changed = best, why, True
        if not changed:
            return before, None
        if (turn := on_circle(cause)) is not None:
            return before, _thinned(_steps(cause, turn), lowers, uppers)


def _thinned(cycle: list[tuple[bool, int]], lowers: Sequence[Stretch], uppers: Sequence[Stretch]) -> list[tuple[bool, int]]:
    """The cycle without the lower bounds that it can spare: F never falls, so a step over one is still a step."""
    least = {owner: count for _, _, count, owner in lowers}
    most = {owner: count for _, _, count, owner in uppers}
    caps = [step for step in cycle if not step[0]]
    room = sum([most[owner] for _, owner in caps])
    kept = []
    for step in sorted((s for s in cycle if s[0] and s[1] >= 0), key=lambda s: (-least[s[1]], s[1])):
        if room < 0:
            break
        kept.append(step)
        room -= least[step[1]]
    return sorted(kept, key=lambda step: step[1]) + sorted(caps, key=lambda step: step[1])


def on_circle(cause: Sequence[tuple[Any, ...] | None]) -> int | None:
    """A point that is, by some chain of causes, its own cause; None if every chain ends. The first of a cause is the point it lies in.

    Examples
    --------
    >>> on_circle([None, (0,), (1,), (5,), (3,), (4,)]), on_circle([None, (0,)])
    (3, None)
    """
    seen = [0] * len(cause)
    for first in range(len(cause)):
        point, walk = first, first + 1
        while not seen[point]:
            seen[point] = walk
            if (link := cause[point]) is None:
                break
            point = link[0]
        else:
            if seen[point] == walk:
                return point
    return None


def _steps(cause: Sequence[tuple[int, bool, int] | None], start: int) -> list[tuple[bool, int]]:
    steps, point = [], start
    while (link := cause[point]) is not None:
        steps.append((link[1], link[2]))
        point = link[0]
        if point == start:
            break
    return steps
