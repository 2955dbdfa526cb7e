"""One statement that is told twice is one claim with two pieces of evidence, merged before anything is counted."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import timedelta
from itertools import combinations
from typing import NamedTuple

from timeline.claims.claim import Count
from timeline.conflicts.grouping import Groups
from timeline.conflicts.participants import without_place
from timeline.conflicts.readings import Account
from timeline.conflicts.types import TypeTree
from timeline.intervals import Interval


class Repetition(NamedTuple):
    """Accounts of one statement, in the order of the text, and the one whose window says most."""

    accounts: tuple[Account, ...]
    representative: Account


def restatements(accounts: Sequence[Account], tree: TypeTree) -> list[tuple[Account, Account]]:
    """Pairs in which one source says the same within a week ("at most two", on Thursday and on Friday).

    These are two statements: each clashes for itself. Only counts with an upper bound are meant, since "at least" is often said
    of different events.
    """
    found = []
    for indices in _by_speaker(accounts).values():
        for one, other in combinations((accounts[i] for i in indices), 2):
            a, b = one.claim, other.claim
            if a.said is None or b.said is None or a.said.overlaps(b.said) != "no" or not _within_a_week(a.said, b.said):
                continue
            limited = one.count is not None and one.count.max is not None and not a.denies and not b.denies
            if limited and a.event == b.event and a.polarity == b.polarity and a.extent == b.extent and _told_alike(one, other):
                found.append((one, other))
    return found


def _told_alike(one: Account, other: Account) -> bool:
    same_start = one.ends.starts[1] == other.ends.starts[1]
    same_end = one.ends.ends == other.ends.ends or (one.ends.until_saying and other.ends.until_saying)
    return without_place(one.needs) == without_place(other.needs) and one.count == other.count and same_start and same_end


def _within_a_week(one: Interval, other: Interval) -> bool:
    if one.start is None or other.start is None:
        return False
    return abs(one.start - other.start) <= timedelta(days=7)


def repetitions(accounts: Sequence[Account], tree: TypeTree) -> list[Repetition]:
    """The statements that the text reports more than once.

    Same source, same people, same kind of event and count, said at times that can be one time, about times that can be one
    time. "In regular contact" and "spoke repeatedly" in one report are two claims: the one elaborates the other.
    """
    groups = Groups(len(accounts))
    for indices in _by_speaker(accounts).values():
        distinct: dict[object, int] = {}  # what is told in the very same way needs no comparison pair by pair
        for index in indices:
            first = distinct.setdefault(_wording(accounts[index]), index)
            if first != index and is_repetition(accounts[first], accounts[index], tree):
                groups.join(first, index)
        for one, other in combinations(distinct.values(), 2):
            if groups.find(one) != groups.find(other) and is_repetition(accounts[one], accounts[other], tree):
                groups.join(one, other)
    found = []
    for members in groups.lists():
        if len(members) > 1:
            told = tuple(sorted((accounts[i] for i in members), key=lambda a: a.position))
            found.append(Repetition(told, max(told, key=_says_most)))
    return found


def _wording(account: Account) -> object:
    """All that `is_repetition` looks at."""
    claim = account.claim
    return claim.event, claim.extent, claim.polarity, claim.count, account.needs, claim.said, claim.window, claim.event_time, claim.denies


def _by_speaker(accounts: Sequence[Account]) -> dict[tuple[str, str, frozenset[str]], list[int]]:
    """Positions of the attributed claims by who says them of whom, and by the family of the type."""
    found: dict[tuple[str, str, frozenset[str]], list[int]] = defaultdict(list)
    for index, account in enumerate(accounts):
        if account.claim.source and account.people and account.claim.constrains and account.claim.modality != "nested":
            found[account.claim.source.casefold(), account.family, account.people].append(index)
    return found


def is_repetition(one: Account, other: Account, tree: TypeTree) -> bool:
    """Whether the two claims are one statement told twice."""
    a, b = one.claim, other.claim
    if a.extent != b.extent or a.polarity != b.polarity or without_place(one.needs) != without_place(other.needs):
        return False
    if a.denies or b.denies:
        return bool(a.denies) and set(a.denies) == set(b.denies)
    if not _counts_agree(one.count, other.count) or not _types_agree(one, other, tree):
        return False
    return _meet(a.said, b.said) and _windows_agree(one, other) and _meet(a.event_time, b.event_time)


def _counts_agree(one: Count | None, other: Count | None) -> bool:
    if one is None or other is None:
        return one is other
    return (one.min, one.max) == (other.min, other.max)


def _types_agree(one: Account, other: Account, tree: TypeTree) -> bool:
    """The same type; "only one call" and "spoke only once" too, for an exact number cannot be an elaboration of another."""
    if one.claim.event == other.claim.event:
        return True
    exact = one.count is not None and one.count.max is not None and one.count.min > 0
    return exact and tree.comparable(one.claim.event, other.claim.event)


def _meet(one: Interval | None, other: Interval | None) -> bool:
    return one is None or other is None or one.overlaps(other) != "no"


def _windows_agree(one: Account, other: Account) -> bool:
    """One window holds the other at the widest, or both run up to the saying."""
    a, b = one.ends, other.ends
    if a.until_saying and b.until_saying and (a.starts[1] is None or b.starts[1] is None or a.starts[1] == b.starts[1]):
        return True
    left = _within(a.starts[0], b.starts[0], first=True) and _within(a.ends[2], b.ends[2], first=False)
    return left or (_within(b.starts[0], a.starts[0], first=True) and _within(b.ends[2], a.ends[2], first=False))


def _within(outer: object, inner: object, *, first: bool) -> bool:
    if outer is None or inner is None:
        return outer is None
    return outer <= inner if first else inner <= outer  # type: ignore[operator, no-any-return]  # both are datetimes


def _says_most(account: Account) -> tuple[int, int, int, int, int]:
    claim = account.claim
    said_exactly = claim.said is not None and claim.said.best is not None
    return claim.event_time is not None, claim.window is not None, len(claim.attributes), said_exactly, -account.position
