"""Can all counts hold? Exact decision for events of a tree of types, with the bounds that a refutation rests on.

Lower bounds that some column serves without using up an upper bound are met for nothing, and an upper bound that leaves room for
all that is demanded binds nobody. What is left is decided by difference constraints (exact for one kind of event, else only able
to refute) and then by branching on whole numbers.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import lru_cache

from timeline.conflicts.bounds import Bound
from timeline.conflicts.columns import bits, columns_of, windows_in_order
from timeline.conflicts.difference import Stretch, demanding_cycle
from timeline.conflicts.search import Budget, Verdict, place
from timeline.conflicts.types import TypeTree

_MOST_PAIRS = 100_000  # of columns and upper bounds that are looked at for upper bounds that bind nobody


def decide(bounds: Iterable[Bound], parents: Mapping[str, str] | TypeTree, *, steps: int = 20_000) -> Verdict:
    """Whether all bounds can hold together: "yes", "no", or "undecided" when `steps` did not suffice.

    Examples
    --------
    >>> tree = {"call": "contact", "visit": "contact"}
    >>> decide([Bound("call", 0, 10, min=1), Bound("visit", 0, 10, min=1), Bound("contact", 0, 10, max=1)], tree)
    'no'
    >>> decide([Bound("call", 0, 10, min=1), Bound("contact", 5, 10, max=0)], tree)
    'yes'
    """
    tree = parents if isinstance(parents, TypeTree) else TypeTree(parents)
    model = CountModel(one_sided(bounds), tree, Budget(steps))
    return model.decide(model.everything)[0]


def one_sided(bounds: Iterable[Bound]) -> list[Bound]:
    """The same bounds, each only a minimum or only a maximum.

    Examples
    --------
    >>> [(b.min, b.max) for b in one_sided([Bound("call", 0, 9, 2, 2), Bound("call", 0, 9)])]
    [(2, None), (0, 2)]
    """
    found = []
    for bound in bounds:
        if bound.min:
            found.append(bound._replace(max=None))
        if bound.max is not None:
            found.append(bound._replace(min=0))
    return found


class CountModel:
    """One-sided bounds made ready so that any subset of them, given as a bit mask, is decided fast.

    Attributes
    ----------
    everything
        The mask of all bounds.
    lower, upper
        Masks of the bounds that are a minimum, and a maximum.
    budget
        Shared by all decisions on this model.
    """

    def __init__(self, bounds: Sequence[Bound], tree: TypeTree, budget: Budget) -> None:
        self.bounds, self.tree, self.budget = bounds, tree, budget
        self.everything = (1 << len(bounds)) - 1
        self.lower = sum([1 << i for i, b in enumerate(bounds) if b.min])
        self.upper = self.everything & ~self.lower
        self._windows, self._points = windows_in_order(bounds)
        self._void = sum([1 << i for i in bits(self.lower) if self._windows[i][0] >= self._windows[i][1]])
        self._one_kind = len({(b.type, b.needs) for b in bounds}) <= 1
        self._columns, self._sure_columns = columns_of(bounds, self._windows, self._points, tree)
        self._neighbours: dict[int, tuple[int, int]] = {}

    # ------------------------------------------------------------------ deciding
    def decide(self, chosen: int) -> tuple[Verdict, int]:
        """Whether the chosen bounds can hold, and, if not, a part of them that cannot either."""
        if empty := chosen & self._void:  # something is demanded of a window that holds no moment
            return "no", empty & -empty
        self.budget.steps -= chosen.bit_count() >> 6  # large sets take time, however easy they are
        verdict, core = self._decide(chosen, self._columns)
        if verdict == "yes" and self._sure_columns is not self._columns and self._decide(chosen, self._sure_columns)[0] != "yes":
            return "undecided", 0
        return verdict, core

    def split(self, chosen: int) -> list[int]:
        """The chosen bounds that can be part of a conflict, in groups that share no event; all others can be met by themselves."""
        lower, upper, columns = self._presolve(chosen, self._columns)
        groups = []
        for part, part_columns in _components(lower, columns):
            for column in part_columns:
                part |= column & upper
            groups.append(part)
        return groups + [1 << i for i in bits(chosen & self._void)]

    def _decide(self, chosen: int, columns: list[int]) -> tuple[Verdict, int]:
        lower, upper, columns = self._presolve(chosen, columns)
        if not lower:
            return "yes", 0
        if self._one_kind:
            core = self._refute(lower, upper)
            return ("no", core) if core else ("yes", 0)
        for i in bits(upper):
            lows, highs = self._comparable(i)
            if lows & lower and (core := self._refute(lows & lower, highs & upper)):
                return "no", core
        undecided = False
        for part_lower, part_columns in _components(lower, columns):
            verdict, part_upper = self._search(part_lower, upper, part_columns)
            if verdict == "no":
                return "no", part_lower | part_upper
            undecided |= verdict == "undecided"
        return ("undecided", 0) if undecided else ("yes", 0)

    def _presolve(self, chosen: int, columns: Iterable[int]) -> tuple[int, int, list[int]]:
        """Lower bounds that are not met for nothing, the upper bounds that limit them, and the columns of both."""
        lower, upper = chosen & self.lower & ~self._void, chosen & self.upper
        while True:
            free = 0
            for column in columns:
                if not column & upper:
                    free |= column
            lower &= ~free
            columns = {column & (lower | upper) for column in columns if column & lower}
            binding = self._binding(lower, upper, columns)
            if binding == upper:
                return lower, upper, list(columns)
            upper = binding

    def _binding(self, lower: int, upper: int, columns: Collection[int]) -> int:
        """The upper bounds that allow less than everything demanded of events that they count."""
        if len(columns) * upper.bit_count() > _MOST_PAIRS:
            return upper
        demanded = dict.fromkeys(bits(upper), 0)
        for column in columns:
            for i in bits(column & upper):
                demanded[i] |= column & lower
        binding = 0
        for i, lows in demanded.items():
            room = self.bounds[i].max or 0
            for j in bits(lows):
                room -= self.bounds[j].min
                if room < 0:
                    binding |= 1 << i
                    break
        return binding

    def _comparable(self, i: int) -> tuple[int, int]:
        """The lower bounds whose events all count for bound `i`, and the upper bounds that count all events of `i`."""
        if i not in self._neighbours:
            lows = sum([1 << j for j in bits(self.lower) if _includes(self.tree, self.bounds[i], self.bounds[j])])
            highs = sum([1 << j for j in bits(self.upper) if _includes(self.tree, self.bounds[j], self.bounds[i])])
            self._neighbours[i] = lows, highs
        return self._neighbours[i]

    def _refute(self, lower: int, upper: int) -> int:
        """Bounds of a cycle that demands too much, as a mask; 0 if there is none."""
        lowers: list[Stretch] = [(*self._windows[j], self.bounds[j].min, j) for j in bits(lower)]
        uppers: list[Stretch] = [(*self._windows[j], self.bounds[j].max or 0, j) for j in bits(upper)]
        cycle = demanding_cycle(self._points + 1, lowers, [u for u in uppers if u[0] < u[1]])
        return sum({1 << owner for _, owner in cycle}) if cycle else 0

    def _search(self, lower: int, upper: int, columns: list[int]) -> tuple[Verdict, int]:
        best = _undominated(columns, lower, upper)
        used = 0
        for column in columns:  # a refutation also rests on the upper bounds of the columns that are left out
            used |= column & upper
        low_at = {j: n for n, j in enumerate(bits(lower))}
        high_at = {j: n for n, j in enumerate(bits(used))}
        split = [([low_at[j] for j in bits(c & lower)], [high_at[j] for j in bits(c & upper)]) for c in sorted(best)]
        verdict = place([self.bounds[j].min for j in low_at], [self.bounds[j].max or 0 for j in high_at], split, self.budget)
        return verdict, used


@lru_cache(maxsize=4096)
def _contained(needs: tuple[frozenset[str], ...], others: tuple[frozenset[str], ...]) -> bool:
    """Whether every event that involves one of `others` also involves one of `needs`."""
    return all(any(need <= other for need in needs) for other in others)


def _includes(tree: TypeTree, wide: Bound, narrow: Bound) -> bool:
    """Whether every event that counts for `narrow` would count for `wide` at the same moment."""
    return tree.covers(wide.type, narrow.type) and _contained(wide.needs, narrow.needs)


def _undominated(columns: list[int], lower: int, upper: int) -> list[int]:
    """Columns of which no other one serves as much and uses as little."""
    if len(columns) > 400:  # quadratic; the search copes with the rest
        return columns
    ordered = sorted(columns, key=lambda c: (-(c & lower).bit_count(), (c & upper).bit_count(), c))
    kept: list[int] = []
    for column in ordered:
        serves, uses = column & lower, column & upper
        if not any(serves & ~other == 0 and (other & upper) & ~uses == 0 for other in kept):
            kept.append(column)
    return kept


def _components(lower: int, columns: Iterable[int]) -> list[tuple[int, list[int]]]:
    """Lower bounds with their columns, in groups that share neither lower nor upper bounds."""
    groups: list[tuple[int, list[int]]] = []  # mask of all bounds touched, columns
    for column in sorted(columns):
        joined, members = column, [column]
        rest = []
        for mask, others in groups:
            if mask & column:
                joined |= mask
                members = others + members
            else:
                rest.append((mask, others))
        groups = [*rest, (joined, members)]
    return [(mask & lower, members) for mask, members in groups]
