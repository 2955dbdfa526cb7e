"""One statement that is told twice is one claim with two pieces of evidence, merged before anything is counted."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from itertools import islice
from typing import NamedTuple, TypeVar

from timeline.conflicts.accounts.ends import naive
from timeline.conflicts.accounts.grouping import Groups
from timeline.conflicts.accounts.participants import without_place
from timeline.conflicts.accounts.readings import Account
from timeline.conflicts.accounts.types import TypeTree
from timeline.intervals import Interval

T = TypeVar("T")

_MOST_ECHOES = 20  # of one source's statements in the same words, with how many of the next each is paired
_MOST_COMPARED = 25  # of one source's statements with the same count, with how many of the next each is compared


class Repetition(NamedTuple):
    """Accounts of one statement, in the order of the text, and the one whose window says most."""

    accounts: tuple[Account, ...]
    representative: Account


def restatements(accounts: Sequence[Account], most: int) -> list[tuple[Account, Account]]:
    """Pairs in which one source says the same within a week ("at most two", on Thursday and on Friday).

    These are two statements: each clashes for itself. Only counts with an upper bound are meant, since "at least" is often said
    of different events. Where one source says one thing more than twenty times a week, each time is paired with the next twenty, and
    no more than `most` pairs are made of one wording.
    """
    alike: dict[object, list[Account]] = defaultdict(list)
    limited = [a for a in accounts if a.count is not None and a.count.max is not None and a.claim.said is not None and not a.claim.denies]
    for speaker, told in _by_speaker(limited).items():
        for account in told:
            alike[speaker, _kind(account), account.claim.event, account.ends.starts[1]].append(account)
    found: list[tuple[Account, Account]] = []
    for told in alike.values():
        pairs = _near(told, _MOST_ECHOES)
        found += islice((p for p in pairs if _same_end(*p) and _within_a_week(p[0].claim.said, p[1].claim.said)), most)
    return found


def _near(rows: Sequence[T], most: int) -> Iterator[tuple[T, T]]:
    """Pairs of each with the `most` that come next: all pairs of a short list, and no endless work on a long one."""
    for place, one in enumerate(rows):
        for other in rows[place + 1 : place + 1 + most]:
            yield one, other


def _same_end(one: Account, other: Account) -> bool:
    return one.ends.ends == other.ends.ends or (one.ends.until_saying and other.ends.until_saying)


def _within_a_week(one: Interval | None, other: Interval | None) -> bool:
    """Whether the two are different times, no more than seven days apart."""
    if one is None or other is None or one.start is None or other.start is None:
        return False
    return abs(one.start - other.start) <= timedelta(days=7) and one.overlaps(other) == "no"


def repetitions(accounts: Sequence[Account], tree: TypeTree) -> list[Repetition]:
    """The statements that the text reports more than once.

    Same source, same people, same kind of event and count, said at times that can be one time, about times that can be one
    time. "In regular contact" and "spoke repeatedly" in one report are two claims: the one elaborates the other.
    """
    found = []
    for told in _by_speaker(accounts).values():
        alike: dict[object, list[Account]] = defaultdict(list)
        for account in told:
            alike[_kind(account)].append(account)
        for some in alike.values():
            if len(some) > 1:
                found += _repeated(some, tree)
    return sorted(found, key=lambda repetition: repetition.accounts[0].position)


def _repeated(accounts: Sequence[Account], tree: TypeTree) -> list[Repetition]:
    """Repetitions among the accounts of one source that agree on people and count."""
    groups = Groups(len(accounts))
    distinct: dict[object, int] = {}  # what is told in the very same way needs no comparison pair by pair
    for index, account in enumerate(accounts):
        first = distinct.setdefault(_wording(account), index)
        if first != index and _is_repetition(accounts[first], account, tree):
            groups.join(first, index)
    by_saying = sorted(distinct.values(), key=lambda i: _when_said(accounts[i]))  # one statement's reports are of one time
    for one, other in _near(by_saying, _MOST_COMPARED):
        if groups.find(one) != groups.find(other) and _is_repetition(accounts[one], accounts[other], tree):
            groups.join(one, other)
    found = []
    for members in groups.lists():
        if len(members) > 1:
            told = tuple(sorted((accounts[i] for i in members), key=lambda a: a.position))
            found.append(Repetition(told, max(told, key=_says_most)))
    return found


def _when_said(account: Account) -> datetime:
    said = account.claim.said
    return naive(said.start if said is not None else None) or datetime.min


def _kind(account: Account) -> object:
    """What two reports of one statement share exactly: the people, and the count or what is denied."""
    claim, count = account.claim, account.count
    said = frozenset(claim.denies) if claim.denies else None if count is None else (count.min, count.max)
    return claim.extent, claim.polarity, without_place(account.needs), said


def _wording(account: Account) -> object:
    """All that `_is_repetition` looks at beside that."""
    claim = account.claim
    return claim.event, claim.said, claim.window, claim.event_time


def _by_speaker(accounts: Sequence[Account]) -> dict[tuple[str, str, frozenset[str]], list[Account]]:
    """The attributed claims by who says them of whom, and by the family of the type; without those that stand alone."""
    about: dict[tuple[str, frozenset[str]], list[Account]] = defaultdict(list)
    for account in accounts:
        claim = account.claim
        if claim.source and account.people and claim.constrains and claim.modality != "nested":
            about[account.family, account.people].append(account)
    found: dict[tuple[str, str, frozenset[str]], list[Account]] = {}
    for (family, people), members in about.items():
        if len(members) == 1:
            continue
        told: dict[str, list[Account]] = defaultdict(list)
        for account in members:
            told[(account.claim.source or "").casefold()].append(account)
        found |= {(speaker, family, people): some for speaker, some in told.items() if len(some) > 1}
    return found


def _is_repetition(one: Account, other: Account, tree: TypeTree) -> bool:
    """Whether two claims of one kind are one statement told twice."""
    a, b = one.claim, other.claim
    if a.denies:
        return True
    if a.polarity == "negative" and (a.phrase is None) != (b.phrase is None) and not _windows_equal(one, other):
        return False  # “They never met,” said of all time, and "they did not dine in October": two denials
    return _types_agree(one, other, tree) and _windows_agree(one, other) and _meet(a.said, b.said) and _meet(a.event_time, b.event_time)


def _types_agree(one: Account, other: Account, tree: TypeTree) -> bool:
    """The same type; "only one call" and "spoke only once" too, for an exact number cannot be an elaboration of another."""
    if one.claim.event == other.claim.event:
        return True
    exact = one.count is not None and one.count.max is not None and one.count.min > 0
    return exact and tree.comparable(one.claim.event, other.claim.event)


def _meet(one: Interval | None, other: Interval | None) -> bool:
    return one is None or other is None or one == other or one.overlaps(other) != "no"


def _windows_agree(one: Account, other: Account) -> bool:
    """One window holds the other at the widest, or both run up to the saying."""
    a, b = one.ends, other.ends
    if a.until_saying and b.until_saying and (a.starts[1] is None or b.starts[1] is None or a.starts[1] == b.starts[1]):
        return True
    left = _within(a.starts[0], b.starts[0], first=True) and _within(a.ends[2], b.ends[2], first=False)
    return left or (_within(b.starts[0], a.starts[0], first=True) and _within(b.ends[2], a.ends[2], first=False))


def _windows_equal(one: Account, other: Account) -> bool:
    return one.ends.starts[1] == other.ends.starts[1] and one.ends.ends[1] == other.ends.ends[1]


def _within(outer: object, inner: object, *, first: bool) -> bool:
    if outer is None or inner is None:
        return outer is None
    return outer <= inner if first else inner <= outer  # type: ignore[operator, no-any-return]  # both are datetimes


def _says_most(account: Account) -> tuple[int, int, int, int, int]:
    claim = account.claim
    said_exactly = claim.said is not None and claim.said.best is not None
    return claim.event_time is not None, claim.window is not None, len(claim.attributes), said_exactly, -account.position
