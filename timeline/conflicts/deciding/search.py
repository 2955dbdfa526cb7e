"""Exact integer decision: can events be placed so that every need is met and no cap is passed? Branching on intervals of integers.

The matrix of a tree of types is not totally unimodular: in three cells of time, types and windows can overlap so that half an
event in each would do and no whole ones can. So bounds are propagated and, where that leaves a choice, each half of one
variable's range is tried (Schrijver 1986, Theory of Linear and Integer Programming, chapters 19 and 24).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

Verdict = Literal["yes", "no", "undecided"]

_ENTRIES_A_STEP = 300  # of the matrix: what looking at them once costs


class Unsettled(Exception):
    """Raised by a test of a subset whose budget left open whether it can hold."""


class Budget:
    """Steps left for one group of claims, each some tens of microseconds; `spent` once a decision was broken off."""

    __slots__ = ("spent", "steps")

    def __init__(self, steps: int) -> None:
        self.steps = steps
        self.spent = False

    def step(self, steps: int = 1) -> bool:
        """Take a step, or several at once; False when none is left."""
        self.steps -= steps
        if self.steps < 0:
            self.spent = True
        return self.steps >= 0


def place(needs: Sequence[int], caps: Sequence[int], columns: Sequence[tuple[Sequence[int], Sequence[int]]], budget: Budget) -> Verdict:
    """Whether whole numbers of events fit: each column says which needs an event there serves and which caps it uses up.

    Parameters
    ----------
    needs, caps
        How many events at least, at most, for each lower and upper bound.
    columns
        One per kind of place: (indices of needs, indices of caps).

    Examples
    --------
    Three needs, of which each place serves two, and one event allowed: one and a half halves would do, no whole event does.

    >>> thirds = [((0, 1), (0,)), ((1, 2), (0,)), ((0, 2), (0,))]
    >>> place([1, 1, 1], [1], thirds, Budget(100)), place([1, 1, 1], [2], thirds, Budget(100))
    ('no', 'yes')
    >>> place([1, 1, 1], [1], thirds, Budget(0))
    'undecided'
    """
    state = _State(needs, caps, columns)
    return state.solve([0] * len(columns), [min((caps[u] for u in uses), default=max(needs, default=0)) for _, uses in columns], budget)


class _State:
    __slots__ = ("_entries", "caps", "columns", "needs", "serving", "using")

    def __init__(self, needs: Sequence[int], caps: Sequence[int], columns: Sequence[tuple[Sequence[int], Sequence[int]]]) -> None:
        self.needs, self.caps, self.columns = needs, caps, columns
        self.serving: list[list[int]] = [[] for _ in needs]
        self.using: list[list[int]] = [[] for _ in caps]
        for index, (serves, uses) in enumerate(columns):
            for need in serves:
                self.serving[need].append(index)
            for cap in uses:
                self.using[cap].append(index)
        self._entries = sum(map(len, self.serving)) + sum(map(len, self.using))

    def solve(self, low: list[int], high: list[int], budget: Budget) -> Verdict:
        stack = [(low, high)]
        while stack:
            if not budget.step(1 + self._entries // _ENTRIES_A_STEP):
                return "undecided"
            low, high = stack.pop()
            if not self._propagate(low, high, budget):
                continue
            if self._greedy(low, high):
                return "yes"
            column = self._choose(low, high)
            if column is None:  # every variable is fixed, and a need is unmet
                continue
            middle = (low[column] + high[column]) // 2
            less, more = high.copy(), low.copy()
            less[column], more[column] = middle, middle + 1
            stack.append((low.copy(), less))
            stack.append((more, high.copy()))
        return "no"

    def _propagate(self, low: list[int], high: list[int], budget: Budget) -> bool:
        """Tighten both ends of every variable until nothing changes; False if a bound cannot be met."""
        changed = True
        while changed:
            budget.steps -= self._entries // _ENTRIES_A_STEP
            changed = False
            for need, members in zip(self.needs, self.serving, strict=True):
                slack = sum([high[c] for c in members]) - need
                if slack < 0:
                    return False
                for c in members:
                    if high[c] - slack > low[c]:
                        low[c] = high[c] - slack
                        changed = True
            for cap, members in zip(self.caps, self.using, strict=True):
                room = cap - sum([low[c] for c in members])
                if room < 0:
                    return False
                for c in members:
                    if low[c] + room < high[c]:
                        high[c] = low[c] + room
                        changed = True
        return True

    def _greedy(self, low: list[int], high: list[int]) -> bool:
        """Fill up unmet needs where most room is left; True if that already meets all."""
        count = low.copy()
        room = [cap - sum([low[c] for c in members]) for cap, members in zip(self.caps, self.using, strict=True)]
        order = sorted(range(len(self.needs)), key=lambda n: (len(self.serving[n]), n))
        for need in order:
            missing = self.needs[need] - sum([count[c] for c in self.serving[need]])
            while missing > 0:
                best, size = -1, 0
                for c in self.serving[need]:
                    free = min([high[c] - count[c], *[room[u] for u in self.columns[c][1]]])
                    gain = min(free, missing) * (1 + len(self.columns[c][0])) if free > 0 else 0
                    if gain > size:
                        best, size = c, gain
                if best < 0:
                    return False
                free = min([high[best] - count[best], missing, *[room[u] for u in self.columns[best][1]]])
                count[best] += free
                missing -= free
                for u in self.columns[best][1]:
                    room[u] -= free
        return True

    def _choose(self, low: list[int], high: list[int]) -> int | None:
        """A free variable of the unmet need with the least choice."""
        best, fewest = None, 0
        for need, members in zip(self.needs, self.serving, strict=True):
            if sum([low[c] for c in members]) >= need:
                continue
            free = [c for c in members if low[c] < high[c]]
            if free and (best is None or len(free) < fewest):
                best, fewest = free[0], len(free)
        return best
