"""All minimal conflicts of a set, given a test that says whether a subset can hold.

Every minimal conflict must lose a member in any subset that holds, so the complement of a maximal subset that holds hits all
of them. The search walks those hitting sets: remove members of the conflicts found so far; if what is left cannot hold, shrink
it to a new minimal conflict; if it can, that branch is done. When no branch is left, the list is complete.

References
----------
Reiter 1987, A theory of diagnosis from first principles, Artificial Intelligence 32, 57-95 (section 4, hitting-set tree).
Bailey & Stuckey 2005, Discovery of minimal unsatisfiable subsets of constraints using hitting set dualization, PADL, 174-186.
Liffiton, Previti, Malik & Marques-Silva 2016, Fast, flexible MUS enumeration, Constraints 21, 223-250.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from timeline.conflicts.counting import bits

Oracle = Callable[[int], int]  # mask of members -> 0 if they can hold together, else a mask of some that cannot


class Listing(NamedTuple):
    """Minimal conflicts as masks, smallest first, and whether these are all."""

    conflicts: tuple[int, ...]
    complete: bool


def minimal_conflicts(members: int, refute: Oracle, *, most: int = 200, steps: int = 20_000) -> Listing:
    """Every minimal subset of `members` that `refute` cannot let stand, up to `most` of them.

    Parameters
    ----------
    members
        Mask of what is looked at.
    refute
        Gets a mask, returns 0 if its members can hold together, else a mask of some of them that cannot. A superset of what
        cannot hold must not hold either.
    most, steps
        Caps on the conflicts listed and on the hitting sets visited.

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
    visited: set[int] = set()
    stack = [0]  # masks of removed members
    while stack:
        removed = stack.pop()
        if removed in visited:
            continue
        visited.add(removed)
        left = members & ~removed
        clash = next((c for c in found if c & removed == 0), 0)
        if not clash:
            if any(left & ~h == 0 for h in holding):
                continue
            if len(visited) > steps:
                return _listing(found, complete=False)
            core = refute(left)
            if not core:
                holding.append(left)
                continue
            if len(found) == most:
                return _listing(found, complete=False)
            clash = shrink(core, refute, holding)
            found.append(clash)
        for member in reversed(bits(clash)):
            stack.append(removed | 1 << member)
    return _listing(found, complete=True)


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
            holding.append(smaller)
    return core


def _listing(found: list[int], *, complete: bool) -> Listing:
    return Listing(tuple(sorted(found, key=lambda c: (c.bit_count(), bits(c)))), complete)
