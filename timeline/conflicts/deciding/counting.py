"""Can all counts hold? Exact decision for events of a tree of types, with the bounds that a refutation rests on.

Events of one kind (a type, and whom an event must involve) are decided by difference constraints. With several kinds, lower bounds
that some column serves without using up an upper bound are met for nothing, and an upper bound that leaves room for all that is
demanded binds nobody; what is left is refuted by difference constraints kind by kind, or decided by branching on whole numbers.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import cached_property, lru_cache

from timeline.conflicts.accounts.bounds import Bound
from timeline.conflicts.accounts.participants import Needs
from timeline.conflicts.accounts.types import TypeTree
from timeline.conflicts.deciding.columns import columns_of, windows_in_order
from timeline.conflicts.deciding.difference import Stretch, demanding_cycle
from timeline.conflicts.deciding.line import parts_of_line
from timeline.conflicts.deciding.masks import bits, mask_of
from timeline.conflicts.deciding.search import Budget, Verdict, place
from timeline.conflicts.deciding.upwards import met_upwards

_MOST_PAIRS = 100_000  # of columns and upper bounds that are looked at for upper bounds that bind nobody
_MOST_CELLS = 400_000_000  # moments times types times bounds; beyond it the columns would fill the memory
_DIGITS_A_STEP = 20_000  # of columns as masks: what looking at them a few times costs
_MOST_KINDS = 1_000  # that are compared with one another


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
        self.lower = mask_of((i for i, b in enumerate(bounds) if b.min), len(bounds))
        self.upper = self.everything & ~self.lower
        self._windows, self._points = windows_in_order(bounds)
        self._void = mask_of((i for i, (start, end) in enumerate(self._windows) if start >= end), len(bounds))
        kinds: dict[tuple[str, Needs], list[int]] = {}
        for i, b in enumerate(bounds):
            kinds.setdefault((b.type, b.needs), []).append(i)
        self._kinds = list(kinds.values())

    # ------------------------------------------------------------------ deciding
    def decide(self, chosen: int) -> tuple[Verdict, int]:
        """Whether the chosen bounds can hold, and, if not, a part of them that cannot either."""
        if empty := chosen & self._void & self.lower:  # something is demanded of a window that holds no moment
            return "no", empty & -empty
        if not self.budget.step(chosen.bit_count() >> 6):  # large sets take time, however easy they are
            return "undecided", 0
        if len(self._kinds) <= 1:
            core = self._refute(chosen & self.lower, chosen & self.upper)
            return ("no", core) if core else ("yes", 0)
        if self._columns is None:
            core = self._refute_by_kind(chosen & self.lower, chosen & self.upper)
            return ("no", core) if core else ("yes" if self._met_upwards(chosen) else "undecided", 0)
        columns, sure_columns = self._columns
        verdict, core = self._decide(chosen, columns)
        if verdict == "yes" and sure_columns is not columns and self._decide(chosen, sure_columns)[0] != "yes":
            return "undecided", 0
        return verdict, core

    def split(self, chosen: int) -> list[int]:
        """The chosen bounds that can be part of a conflict, in groups that share no event; all others can be met by themselves."""
        alone = [1 << i for i in bits(chosen & self._void & self.lower)]
        if len(self._kinds) <= 1:
            rows = parts_of_line(self._points + 1, self._stretches(chosen & self.lower), self._stretches(chosen & self.upper))
            return [mask_of(part, len(self.bounds)) for part in rows] + alone
        if self._columns is None or self.budget.steps < 0:
            return [chosen & ~self._void, *alone]
        self.budget.steps -= len(self._columns[0]) * len(self.bounds) // _DIGITS_A_STEP
        lower, upper, columns = self._presolve(chosen, self._columns[0])
        groups = []
        for part, part_columns in _components(lower, columns):
            for column in part_columns:
                part |= column & upper
            groups.append(part)
        return groups + alone

    @cached_property
    def _columns(self) -> tuple[list[int], list[int]] | None:
        """The columns, none too few and none too many; None where there are too many to write down."""
        kinds = len(self._kinds) + len({b.type for b in self.bounds})
        if kinds * self._points * len(self.bounds) > _MOST_CELLS:
            return None
        return columns_of(self.bounds, self._windows, self._points, self.tree)

    def _decide(self, chosen: int, columns: list[int]) -> tuple[Verdict, int]:
        self.budget.steps -= len(columns) * len(self.bounds) // _DIGITS_A_STEP
        lower, upper, columns = self._presolve(chosen, columns)
        if not lower:
            return "yes", 0
        if core := self._refute_by_kind(lower, upper):
            return "no", core
        if self._met_upwards(lower | upper):
            return "yes", 0
        undecided = False
        for part_lower, part_columns in _components(lower, columns):
            verdict, part_upper = self._search(part_lower, upper, part_columns)
            if verdict == "no":
                return "no", part_lower | part_upper
            undecided |= verdict == "undecided"
        return ("undecided", 0) if undecided else ("yes", 0)

    def _presolve(self, chosen: int, columns: Iterable[int]) -> tuple[int, int, list[int]]:
        """Lower bounds that are not met for nothing, the upper bounds that limit them, and the columns of both."""
        lower, upper = chosen & self.lower & ~self._void, chosen & self.upper & ~self._void
        while True:
            free = 0
            for column in columns:
                if not column & upper:
                    free |= column
            lower &= ~free
            either = lower | upper
            columns = {column & either for column in columns if column & lower}
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

    def _refute_by_kind(self, lower: int, upper: int) -> int:
        """Bounds that refute one another as if they were of one kind: demands that all count for it, and caps that count all of it."""
        for members, lows, highs in self._comparable:
            if members & upper and lows & lower and (core := self._refute(lows & lower, highs & upper)):
                return core
        return 0

    @cached_property
    def _comparable(self) -> list[tuple[int, int, int]]:
        """For each kind with upper bounds: its bounds, the lower bounds whose events all count for it, and the upper bounds that count them all."""
        if len(self._kinds) > _MOST_KINDS:
            return []
        size = len(self.bounds)
        masks = [mask_of(members, size) for members in self._kinds]
        firsts = [self.bounds[members[0]] for members in self._kinds]
        found = []
        for mask, own in zip(masks, firsts, strict=True):
            if mask & self.upper:
                below = above = 0
                for other_mask, other in zip(masks, firsts, strict=True):
                    below |= other_mask if _includes(self.tree, own, other) else 0
                    above |= other_mask if _includes(self.tree, other, own) else 0
                found.append((mask, below & self.lower, above & self.upper))
        return found

    def _refute(self, lower: int, upper: int) -> int:
        """Bounds of a cycle that demands too much, as a mask; 0 if there is none."""
        cycle = demanding_cycle(self._points + 1, self._stretches(lower), self._stretches(upper))
        return mask_of((owner for _, owner in cycle), len(self.bounds)) if cycle else 0

    def _stretches(self, chosen: int) -> list[Stretch]:
        """From where to where, how many, which bound; without windows that hold no moment."""
        bounds, windows = self.bounds, self._windows
        return [(*windows[i], bounds[i].min or bounds[i].max or 0, i) for i in bits(chosen & ~self._void)]

    def _met_upwards(self, chosen: int) -> bool:
        """Whether all are of the same people and a quick attempt meets them."""
        if len({self.bounds[members[0]].needs for members in self._kinds}) > 1:
            return False
        masks = {self.bounds[members[0]].type: mask_of(members, len(self.bounds)) & chosen for members in self._kinds}
        rows = {type_: (self._stretches(mask & self.lower), self._stretches(mask & self.upper)) for type_, mask in masks.items()}
        return met_upwards(self._points + 1, rows, self.tree)

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
def _contained(needs: Needs, others: Needs) -> bool:
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
    touched: list[int] = []  # for each group, the mask of all bounds of its columns
    members: list[list[int]] = []
    for column in sorted(columns):
        joined = [n for n, mask in enumerate(touched) if mask & column]
        if not joined:
            touched.append(column)
            members.append([column])
            continue
        home = joined[0]
        touched[home] |= column
        members[home].append(column)
        for n in reversed(joined[1:]):
            touched[home] |= touched.pop(n)
            members[home] += members.pop(n)
    return [(mask & lower, some) for mask, some in zip(touched, members, strict=True)]
