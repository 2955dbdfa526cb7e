"""Accounts that can both be true and still do not paint one picture: one event told differently, or two accounts that only touch."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import datetime
from itertools import combinations
from typing import NamedTuple

from timeline.conflicts.accounts.bounds import Bound
from timeline.conflicts.accounts.participants import Needs, plain_name, without_place
from timeline.conflicts.accounts.readings import Account, Variant
from timeline.conflicts.accounts.types import TypeTree
from timeline.conflicts.accounts.wording import HOW_TO_READ
from timeline.conflicts.comparing.rivals import Rivals
from timeline.conflicts.deciding.coreference import forced_together
from timeline.conflicts.relation import Certainty, RelationKind

_FILLERS = frozenset(["a", "an", "and", "as", "at", "for", "in", "of", "on", "or", "the", "to", "with", "more"])

_MOST_COUNTING = 50  # claims among which the reasons for one event are looked for
_MOST_DESCRIBED = 500  # claims with details in one group; every pair is looked at


class Difference(NamedTuple):
    """Two accounts of what must be one event, the attributes on which they differ, and the other accounts that leave room for one only."""

    one: Account
    other: Account
    kind: RelationKind
    certainty: Certainty
    attributes: tuple[str, ...]

    because: tuple[Account, ...] = ()


class Touch(NamedTuple):
    """A demand and a cap that clash if all the events fell where the two windows may overlap."""

    demand: Account
    cap: Account


def one_event_told_differently(accounts: Sequence[Account], tree: TypeTree, rivals: Rivals) -> tuple[list[Difference], list[str]]:
    """Pairs that the counts force to be about one event while their topics, media or places differ.

    Where one allows a single event in its window and another's event certainly falls into it, the two are one event; or the counts of
    all leave room for no second one. With a note for every group that is too large to compare.
    """
    groups: dict[tuple[str, Needs], list[Account]] = defaultdict(list)
    for account in accounts:
        if account.claim.attributes and account.counts and account.count is not None and account.count.min and _described(account):
            groups[account.family, without_place(account.needs)].append(account)
    if not groups:
        return [], []
    counting: dict[tuple[str, Needs], list[Account]] = {key: [] for key in groups}
    for account in accounts:
        if (
            account.counts
            and account.count is not None
            and (group := counting.get((account.family, without_place(account.needs)))) is not None
        ):
            group.append(account)
    found: list[Difference] = []
    notes: list[str] = []
    for key, members in groups.items():
        others = counting[key] if len(counting[key]) <= _MOST_COUNTING and any(a.capped for a in counting[key]) else []
        if len(members) > _MOST_DESCRIBED:
            notes.append(f"stopped: the details of {len(members)} claims such as {members[0].id} were not compared with one another")
            continue
        for one, other in combinations(members, 2):
            if one.claim.source == other.claim.source:  # one speaker elaborates
                continue
            keys = differing(one, other)
            if keys and (sure := _forced(one, other, tree)):
                found.append(_difference(one, other, keys, sure, rivals))
            elif keys and others and (because := forced_together(one, other, others, tree)):
                because = tuple(a for a in because if a.id not in (one.id, other.id))
                found.append(_difference(one, other, keys, "preferred", rivals)._replace(because=because))
    return found, notes


def _described(account: Account) -> bool:
    return any(key not in HOW_TO_READ for key in account.claim.attributes)


def _difference(one: Account, other: Account, keys: tuple[str, ...], sure: Certainty, rivals: Rivals) -> Difference:
    excluded = [k for k in keys if rivals.exclude(one.claim.attributes[k], other.claim.attributes[k])]
    if excluded:
        return Difference(one, other, "contradiction", sure, tuple(excluded))
    if "place" in keys and len(one.people) > 1:  # two people who met only once met in one place
        return Difference(one, other, "contradiction", "preferred", ("place",))
    return Difference(one, other, "tension", sure, keys)


def differing(one: Account, other: Account) -> tuple[str, ...]:
    """Attributes that both give and that share no word of weight."""
    found = []
    for key in sorted(one.claim.attributes.keys() & other.claim.attributes.keys() - HOW_TO_READ):
        a, b = _words(one.claim.attributes[key]), _words(other.claim.attributes[key])
        if a and b and not a & b:
            found.append(key)
    return tuple(found)


def _words(text: str) -> frozenset[str]:
    return frozenset(word.strip(",.;:“”\"'") for word in plain_name(text).split()) - _FILLERS - {""}


def _forced(one: Account, other: Account, tree: TypeTree) -> Certainty | None:
    """Whether both tell of one event: in every reading, in the first readings, or not (None)."""
    for cap, told in ((one, other), (other, one)):
        if all(_inside(w, v, tree) for w in cap.weak for v in told.weak):
            return "preferred" if cap.soft or told.soft else "certain"
    if any(_inside(cap.main, told.main, tree) for cap, told in ((one, other), (other, one))):
        return "preferred"
    return None


def _inside(cap: Variant, told: Variant, tree: TypeTree) -> bool:
    """Whether one of the events told falls where the other account knows of a single one (which then is it)."""
    allowed = [b for b in cap if b.max == 1]
    return any(_within(event, limit, tree) for limit in allowed for event in told if event.min >= 1)


def _within(event: Bound, limit: Bound, tree: TypeTree) -> bool:
    left = limit.start is None or (event.start is not None and limit.start <= event.start)
    right = limit.end is None or (event.end is not None and event.end <= limit.end)
    return left and right and tree.covers(limit.type, event.type)


def touching(accounts: Sequence[Account], clashing: Iterable[frozenset[str]], tree: TypeTree, most: int) -> tuple[list[Touch], list[str]]:
    """A later account against an earlier one whose windows meet only if the earlier was given late.

    A man said in 2022 that they had spoken once; a paper tells of regular contact from October 2022 on. Both can be true; had he
    spoken in December, some of the contact would have begun before. No more than `most` pairs are listed, and no more than a thousand
    times as many looked at; a note says so.
    """
    known = set(clashing)
    demands = sorted((a for a in accounts if a.count and a.count.min and a.ends.starts[1]), key=lambda a: a.ends.starts[1] or datetime.min)
    starts = [a.ends.starts[1] or datetime.min for a in demands]
    found: list[Touch] = []
    left = 1000 * most
    for cap in accounts:
        sure, late = cap.ends.ends[0], cap.ends.ends[2]
        if cap.count is None or cap.count.max is None or sure is None or sure == late:
            continue
        for demand in demands[bisect_left(starts, sure) : bisect_left(starts, late or datetime.max)]:
            if demand.claim.source != cap.claim.source and frozenset((cap.id, demand.id)) not in known and _touch(demand, cap, tree):
                found.append(Touch(demand, cap))
            left -= 1
            if left == 0 or len(found) == most:
                return found, [f"stopped: not all accounts that only touch {cap.id} and claims like it are listed"]
    return found, []


def _touch(demand: Account, cap: Account, tree: TypeTree) -> bool:
    more = demand.count is not None and cap.count is not None and cap.count.max is not None and demand.count.min > cap.count.max
    return more and tree.comparable(cap.claim.event, demand.claim.event) and any(c <= d for c in cap.needs for d in demand.needs)
