"""Columns: what matters of an event is which bounds count it; each such set, as a bit mask, is a column of the counting problem.

Time is cut at the ends of all windows into cells; a cell, a type and a company (who takes part) make a column.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from timeline.conflicts.accounts.bounds import Bound
from timeline.conflicts.accounts.types import TypeTree
from timeline.conflicts.deciding.masks import mask_of

_MOST_COMPANIES = 64  # unions of participant sets that are told apart in one group of claims


def windows_in_order(bounds: Sequence[Bound]) -> tuple[list[tuple[int, int]], int]:
    """Every window as positions among all ends in order, and the last position; an open start is 0, an open end the last.

    Examples
    --------
    >>> windows_in_order([Bound("call", 5, None), Bound("call", None, 9)])
    ([(1, 3), (0, 2)], 3)
    """
    moments = {b.start for b in bounds} | {b.end for b in bounds}
    moments.discard(None)
    rank = {moment: i for i, moment in enumerate(sorted(moments), start=1)}
    last = len(moments) + 1
    return [(0 if b.start is None else rank[b.start], last if b.end is None else rank[b.end]) for b in bounds], last


def columns_of(bounds: Sequence[Bound], windows: Sequence[tuple[int, int]], points: int, tree: TypeTree) -> tuple[list[int], list[int]]:
    """All columns that serve a lower bound, twice: none too few, and none too many.

    Every bound is one-sided. The two lists are one, except where more than 64 sets of participants overlap; then the first also holds events that serve
    more than they can, and the second lacks some companies.
    """
    cells = _cells(windows, points)
    lower = mask_of((i for i, b in enumerate(bounds) if b.min), len(bounds))
    types = _types(bounds, tree)
    needs = {need for b in bounds for need in b.needs}
    alone = {_counted_by(bounds, need) for need in needs} if len(needs) > 1 else {(1 << len(bounds)) - 1}
    if len(needs) == 1 or not any(b.max for b in bounds):  # where all is "none", one event for two claims is no help
        companies: set[int] | None = alone
    else:
        joint = joint_companies(needs)
        companies = None if joint is None else {_counted_by(bounds, company) for company in joint}
    if companies is not None:
        kinds = {t & c for t in types for c in companies}
        found = _serving({kind & cell for kind in kinds for cell in cells}, lower)
        return found, found
    everybody = {_counted_by(bounds, company) for company in _everybody(needs)}
    few = _serving({t & c & cell for t in types for c in alone | everybody for cell in cells}, lower)
    return _generous(types, alone, cells, lower), few


def _types(bounds: Sequence[Bound], tree: TypeTree) -> set[int]:
    """For every type that is named, the bounds that count its events."""
    named: dict[str, int] = {}
    for i, b in enumerate(bounds):
        named[b.type] = named.get(b.type, 0) | 1 << i
    return {sum([named[above] for above in tree.path(t) if above in named]) for t in named}


def _serving(columns: set[int], lower: int) -> list[int]:
    return [column for column in columns if column & lower]


def _cells(windows: Sequence[tuple[int, int]], points: int) -> list[int]:
    """For every stretch between two neighbouring ends, the bounds whose window holds it."""
    toggles = [0] * (points + 1)
    for i, (start, end) in enumerate(windows):
        if start < end:
            toggles[start] ^= 1 << i
            toggles[end] ^= 1 << i
    cells, open_now = [], 0
    for toggle in toggles:
        open_now ^= toggle
        cells.append(open_now)
    return list(dict.fromkeys(cells))


def _counted_by(bounds: Sequence[Bound], company: frozenset[str]) -> int:
    return mask_of((i for i, b in enumerate(bounds) if any(need <= company for need in b.needs)), len(bounds))


def _generous(types: set[int], alone: set[int], cells: Sequence[int], lower: int) -> list[int]:
    """Columns at least as good as those of any company.

    A company is bound by all that binds any of its members; here it is only bound by what binds the most bound of them, in an
    order fixed beforehand, and serves whatever comes up to it in that order.
    """
    found = set()
    for t in types:
        for cell in cells:
            here = sorted({t & c & cell for c in alone}, key=lambda mask: ((mask & ~lower).bit_count(), mask & ~lower, mask))
            served = 0
            for mask in here:
                served |= mask & lower
                found.add((mask & ~lower) | served)
    return _serving(found, lower)


def _everybody(needs: Iterable[frozenset[str]]) -> list[frozenset[str]]:
    """The company of all, in each place."""
    names = {name for need in needs for name in need}
    places = sorted(name for name in names if name.startswith("@"))
    people = frozenset(names.difference(places))
    return [people, *(people | {place} for place in places)]


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
