"""All minimal conflicts of a set, given a test that says whether a subset can hold.

A conflict is found by deletion: leave out members of a set that cannot hold as long as the rest cannot either. Every other minimal
conflict misses some member of the first one; so the search branches on the first member that is missed and keeps those before it,
until what must be kept can no longer be in a conflict. Each branch is cut into parts that have nothing to do with one another.

References
----------
Reiter 1987, A theory of diagnosis from first principles, Artificial Intelligence 32, 57-95 (section 4, branching on a conflict).
Liffiton & Sakallah 2008, Algorithms for computing minimal unsatisfiable subsets of constraints, Journal of Automated Reasoning
40, 1-33. Liffiton, Previti, Malik & Marques-Silva 2016, Fast, flexible MUS enumeration, Constraints 21, 223-250.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import NamedTuple

from timeline.conflicts.deciding.masks import bits
from timeline.conflicts.deciding.search import Unsettled

Oracle = Callable[[int], int]  # mask of members -> 0 if they can hold together, else a mask of some that cannot
Splitter = Callable[[int], Iterable[int]]  # mask of members -> parts, of which every minimal conflict lies in one


class Listing(NamedTuple):
    """Minimal conflicts as masks, smallest first, and whether these are all."""

    conflicts: tuple[int, ...]
    complete: bool


def minimal_conflicts(members: int, refute: Oracle, split: Splitter | None = None, *, most: int = 200, steps: int = 20_000) -> Listing:
    """Every minimal subset of `members` that `refute` cannot let stand, up to `most` of them.

    Parameters
    ----------
    members
        Mask of what is looked at.
    refute
        Gets a mask, returns 0 if its members can hold together, else a mask of some of them that cannot. A superset of what
        cannot hold must not hold either. It may raise `Unsettled`: what it leaves open is not listed, and the listing not complete.
    split
        Cuts a mask into parts outside of which, and across which, there is no minimal conflict. Default: one part.
    most, steps
        Caps on the conflicts listed and on the branches taken.

    Examples
    --------
    >>> clashes = [0b011, 0b110]
    >>> refute = lambda mask: next((c for c in clashes if mask & c == c), 0)
    >>> minimal_conflicts(0b111, refute)
    Listing(conflicts=(3, 6), complete=True)
    >>> minimal_conflicts(0b111, refute, most=1)
    Listing(conflicts=(3,), complete=False)
    """
    found: list[int] = []
    holding: list[int] = []  # subsets known to hold
    complete = True
    stack = [(members, 0)]  # what is left, and what a conflict of this branch must contain
    while stack:
        left, kept = stack.pop()
        steps -= 1 + left.bit_count() // 16
        if steps < 0:
            return _listing(found, complete=False)
        for part in split(left) if split is not None else (left,):
            if kept & ~part or any(c & ~kept == 0 for c in found):
                continue
            clash = next((c for c in found if c & ~part == 0), 0)
            if not clash:
                if any(part & ~h == 0 for h in holding):
                    continue
                try:
                    core = refute(part)
                    if not core:
                        steps -= part.bit_count() // 4  # large sets that hold took their time
                        _note(holding, part)
                        continue
                    steps -= core.bit_count() ** 2 // 64  # a large core is tested member by member
                    if len(found) == most or steps < 0:
                        return _listing(found, complete=False)
                    clash = shrink(core, refute, holding)
                except Unsettled:
                    complete = False
                    continue
                found.append(clash)
            before = kept
            for member in bits(clash & ~kept):
                stack.append((part & ~(1 << member), before))
                before |= 1 << member
    return _listing(found, complete=complete)


def shrink(core: int, refute: Oracle, holding: list[int] | None = None) -> int:
    """A minimal part of `core` that cannot hold, by deletion: leave out one member after the other."""
    for member in reversed(bits(core)):
        if not core >> member & 1:
            continue
        smaller = core & ~(1 << member)
        if holding is not None and any(smaller & ~h == 0 for h in holding):
            continue
        if part := refute(smaller):
            core = part
        elif holding is not None:
            _note(holding, smaller)
    return core


def _note(holding: list[int], mask: int) -> None:
    """Remember a subset that holds; only the largest ones, and not without end."""
    if len(holding) < 500:
        holding[:] = [h for h in holding if h & ~mask]
        holding.append(mask)


def _listing(found: list[int], *, complete: bool) -> Listing:
    return Listing(tuple(sorted(found, key=lambda c: (c.bit_count(), bits(c)))), complete)
