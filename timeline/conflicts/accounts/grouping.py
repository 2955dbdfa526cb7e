"""Which claims can meet at all: an upper bound and whatever it counts, through types of one tree and participants that it covers."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from timeline.conflicts.accounts.participants import Needs
from timeline.conflicts.accounts.readings import Account


class Groups:
    """Numbers joined into groups (union-find).

    References
    ----------
    Tarjan 1975, Efficiency of a good but not linear set union algorithm, Journal of the ACM 22(2), 215-225.

    Examples
    --------
    >>> groups = Groups(4)
    >>> groups.join(0, 3)
    >>> groups.lists()
    [[0, 3], [1], [2]]
    """

    def __init__(self, size: int) -> None:
        self._above = list(range(size))

    def find(self, item: int) -> int:
        """The member that stands for the group of `item`."""
        above = self._above
        while above[item] != item:
            above[item] = above[above[item]]
            item = above[item]
        return item

    def join(self, one: int, other: int) -> None:
        """Make the two groups one; the smaller number stands for it."""
        low, high = sorted((self.find(one), self.find(other)))
        self._above[high] = low

    def lists(self) -> list[list[int]]:
        """All groups, members and groups in order."""
        found: dict[int, list[int]] = defaultdict(list)
        for item in range(len(self._above)):
            found[self.find(item)].append(item)
        return list(found.values())


def buckets(accounts: Sequence[Account]) -> list[list[Account]]:
    """The claims that may clash by counting, in groups that have nothing to do with one another.

    A claim with an upper bound meets the claims about the same people, or about these and others, with a type of the same tree.
    Groups without an upper or without a lower bound are left out: nothing can clash there.
    """
    kinds: dict[tuple[str, Needs], list[Account]] = defaultdict(list)
    for account in accounts:
        if account.counts:
            kinds[account.family, account.wide].append(account)
    keys = list(kinds)
    groups = Groups(len(keys))
    by_name: dict[tuple[str, str], set[int]] = defaultdict(set)
    for index, (family, needs) in enumerate(keys):
        for need in needs:
            for name in need:
                by_name[family, name].add(index)
    for index, (family, needs) in enumerate(keys):
        if not any(account.capped for account in kinds[family, needs]):
            continue
        for need in needs:
            for other in sorted(set.intersection(*(by_name[family, name] for name in need))) if need else ():
                if other != index and any(need <= wider for wider in keys[other][1]):
                    groups.join(index, other)
    found = []
    for group in groups.lists():
        members = sorted((a for index in group for a in kinds[keys[index]]), key=lambda a: a.position)
        if any(a.capped for a in members) and any(b.min for a in members for v in (a.main, *a.strong) for b in v):
            found.append(members)
    return found
