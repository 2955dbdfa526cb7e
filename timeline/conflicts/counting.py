"""Can all counts hold? Exact decision for events of a tree of types, with the bounds that a refutation rests on.

Time is cut at the ends of all windows into cells. What matters of an event is which bounds count it: the set of those is its
*column*, kept as a bit mask. Columns without an upper bound meet their lower bounds for nothing; what is left is decided by
difference constraints (exact for one kind of event, else only able to refute) and then by branching on whole numbers.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

from timeline.conflicts.bounds import Bound
from timeline.conflicts.difference import Stretch, demanding_cycle
from timeline.conflicts.search import Budget, Verdict, place
from timeline.conflicts.types import TypeTree

_MOST_COMPANIES = 64  # unions of participant sets that are told apart in one group of claims


def bits(mask: int) -> list[int]:
    """Positions of the ones, from low to high.

    Examples
    --------
    >>> bits(0b10110)
    [1, 2, 4]
    """
    found = []
    while mask:
        low = mask & -mask
        found.append(low.bit_length() - 1)
        mask ^= low
    return found


def decide(bounds: Sequence[Bound], parents: Mapping[str, str] | TypeTree, *, steps: int = 20_000) -> Verdict:
    """Whether all bounds can hold together: "yes", "no", or "undecided" when `steps` did not suffice.

    Examples
    --------
    >>> tree = {"call": "contact", "visit": "contact"}
    >>> decide([Bound("call", 0, 10, min=1), Bound("visit", 0, 10, min=1), Bound("contact", 0, 10, max=1)], tree)
    'no'
    >>> decide([Bound("call", 0, 10, min=1), Bound("contact", 5, 10, max=0)], tree)
    'yes'
    """
    model = CountModel(bounds, parents if isinstance(parents, TypeTree) else TypeTree(parents), Budget(steps))
    return model.decide(model.everything)[0]


class CountModel:
    """Bounds made ready so that any subset of them, given as a bit mask, is decided fast.

    Attributes
    ----------
    everything
        The mask of all bounds.
    lower, upper
        Masks of the bounds with a minimum above zero, and with a maximum.
    budget
        Shared by all decisions on this model.
    relaxed
        Too many sets of participants overlap to tell all their unions apart: "no" is right, "yes" may miss a conflict.
    """

    def __init__(self, bounds: Sequence[Bound], tree: TypeTree, budget: Budget) -> None:
        self.bounds, self.tree, self.budget = bounds, tree, budget
        self.everything = (1 << len(bounds)) - 1
        self.lower = sum([1 << i for i, b in enumerate(bounds) if b.min > 0])
        self.upper = sum([1 << i for i, b in enumerate(bounds) if b.max is not None])
        self._windows, self._points = _ranks(bounds)
        self._kinds = {(b.type, b.needs) for b in bounds}
        self.relaxed = False
        self.columns = self._columns()

    # ------------------------------------------------------------------ building
    def _columns(self) -> list[int]:
        cells = self._cells()
        if len(self._kinds) == 1:
            return _maximal(set(cells), self.lower)
        kinds = self._event_kinds()
        return _maximal({kind & cell for kind in kinds for cell in cells}, self.lower)

    def _cells(self) -> list[int]:
        """For every stretch between two neighbouring ends, the bounds whose window holds it."""
        toggles = [0] * (self._points + 1)
        for i, (start, end) in enumerate(self._windows):
            if start < end:
                toggles[start] ^= 1 << i
                toggles[end] ^= 1 << i
        cells, open_now = [], 0
        for toggle in toggles:
            open_now ^= toggle
            cells.append(open_now)
        return cells

    def _event_kinds(self) -> set[int]:
        """For every type and company of an event, the bounds that count it (wherever it falls)."""
        types = sorted({b.type for b in self.bounds})
        by_type = {sum([1 << i for i, b in enumerate(self.bounds) if self.tree.covers(b.type, t)]) for t in types}
        needs = {need for b in self.bounds for need in b.needs}
        if len(needs) == 1:
            return by_type
        shared = any(b.max for b in self.bounds)  # where all is "none", one event for two claims is no help
        companies = joint_companies(needs) if shared else needs
        by_company = {
            sum([1 << i for i, b in enumerate(self.bounds) if any(need <= company for need in b.needs)]) for company in companies or needs
        }
        if companies is None:  # more generous than the truth: an event of any one company serves everybody
            self.relaxed = True
            by_company = {mask | self.lower for mask in by_company}
        return {t & c for t in by_type for c in by_company}

    # ------------------------------------------------------------------ deciding
    def decide(self, chosen: int) -> tuple[Verdict, int]:
        """Whether the chosen bounds can hold, and, if not, a part of them that cannot either."""
        for i in bits(chosen & self.lower):  # a window that holds no moment
            if self._windows[i][0] >= self._windows[i][1]:
                return "no", 1 << i
        lower, upper, columns = self._presolve(chosen)
        if not lower:
            return "yes", 0
        if len(self._kinds) == 1:
            core = self._refute(lower, upper)
            return ("no", core) if core else ("yes", 0)
        for i in bits(upper):
            lows, highs = self._comparable(i, lower, upper)
            if core := self._refute(lows, highs):
                return "no", core
        undecided = False
        for part_lower, part_columns in _components(lower, columns):
            verdict, part_upper = self._search(part_lower, upper, part_columns)
            if verdict == "no":
                return "no", part_lower | part_upper
            undecided |= verdict == "undecided"
        return ("undecided", 0) if undecided else ("yes", 0)

    def kernel(self, chosen: int) -> list[int]:
        """The bounds that can be part of a conflict, in groups that share no event; all others can be met by themselves."""
        lower, upper, columns = self._presolve(chosen)
        empty = sum([1 << i for i in bits(chosen & self.lower) if self._windows[i][0] >= self._windows[i][1]])
        groups = []
        for part, part_columns in _components(lower, columns):
            seen = part
            for column in part_columns:
                seen |= column & upper
            groups.append(seen)
        return groups + [1 << i for i in bits(empty)]

    def _presolve(self, chosen: int) -> tuple[int, int, list[int]]:
        """Lower bounds that are not met for nothing, the upper bounds that limit them, and the columns of both."""
        lower, upper = chosen & self.lower, chosen & self.upper
        free = 0
        for column in self.columns:
            if not column & upper:
                free |= column & lower
        lower &= ~free
        columns = {column & (lower | upper) for column in self.columns if column & lower}
        touched = 0
        for column in columns:
            touched |= column
        return lower, upper & touched, list(columns)

    def _comparable(self, i: int, lower: int, upper: int) -> tuple[int, int]:
        """The lower bounds whose events all count for bound `i`, and the upper bounds that count all events of `i`."""
        lows = sum([1 << j for j in bits(lower) if _includes(self.tree, self.bounds[i], self.bounds[j])])
        return lows, sum([1 << j for j in bits(upper) if _includes(self.tree, self.bounds[j], self.bounds[i])])

    def _refute(self, lower: int, upper: int) -> int:
        """Bounds of a cycle that demands too much, as a mask; 0 if there is none."""
        lowers: list[Stretch] = [(*self._windows[j], self.bounds[j].min, j) for j in bits(lower)]
        uppers: list[Stretch] = [(*self._windows[j], self.bounds[j].max or 0, j) for j in bits(upper)]
        cycle = demanding_cycle(self._points + 1, lowers, [u for u in uppers if u[0] < u[1]])
        return sum({1 << owner for _, owner in cycle}) if cycle else 0

    def _search(self, lower: int, upper: int, columns: list[int]) -> tuple[Verdict, int]:
        best = _undominated(columns, lower, upper)
        used = 0
        for column in best:
            used |= column & upper
        low_at = {j: n for n, j in enumerate(bits(lower))}
        high_at = {j: n for n, j in enumerate(bits(used))}
        needs = [self.bounds[j].min for j in low_at]
        caps = [self.bounds[j].max or 0 for j in high_at]
        split = [([low_at[j] for j in bits(c & lower)], [high_at[j] for j in bits(c & upper)]) for c in sorted(best)]
        for column in columns:  # a refutation also rests on the caps of the columns that were left out
            used |= column & upper
        return place(needs, caps, split, self.budget), used


def _ranks(bounds: Sequence[Bound]) -> tuple[list[tuple[int, int]], int]:
    """Every window as positions among all ends in order; an open start is 0, an open end the last position."""
    moments = sorted({moment for b in bounds for moment in (b.start, b.end) if moment is not None})
    rank = {moment: i for i, moment in enumerate(moments, start=1)}
    last = len(moments) + 1
    return [(0 if b.start is None else rank[b.start], last if b.end is None else rank[b.end]) for b in bounds], last


@lru_cache(maxsize=4096)
def _contained(needs: tuple[frozenset[str], ...], others: tuple[frozenset[str], ...]) -> bool:
    """Whether every event that involves one of `others` also involves one of `needs`."""
    return all(any(need <= other for need in needs) for other in others)


def _includes(tree: TypeTree, wide: Bound, narrow: Bound) -> bool:
    """Whether every event that counts for `narrow` would count for `wide` at the same moment."""
    return tree.covers(wide.type, narrow.type) and _contained(wide.needs, narrow.needs)


def joint_companies(needs: Iterable[frozenset[str]]) -> set[frozenset[str]] | None:
    """All unions of the sets: the companies in which one event can serve several claims. None if there are more than 64.

    A name that begins with "@" is a place, and nothing happens in two places.

    Examples
    --------
    >>> sorted(sorted(c) for c in joint_companies([frozenset({"orr", "vale"}), frozenset({"orr", "lund"})]))
    [['lund', 'orr'], ['lund', 'orr', 'vale'], ['orr', 'vale']]
    """
    found: set[frozenset[str]] = set()
    for need in sorted(needs, key=sorted):
        joined = {need | other for other in found} | {need}
        found |= {company for company in joined if sum(name.startswith("@") for name in company) <= 1}
        if len(found) > _MOST_COMPANIES:
            return None
    return found


def _maximal(columns: set[int], lower: int) -> list[int]:
    return [column for column in columns if column & lower]


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


def _components(lower: int, columns: list[int]) -> list[tuple[int, list[int]]]:
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
