"""Independent support: sources with different roots who tell of the same, or deny the same."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import combinations
from typing import NamedTuple

from timeline.claims.claim import Claim, Count
from timeline.conflicts.accounts.participants import without_place
from timeline.conflicts.accounts.readings import Account
from timeline.conflicts.accounts.types import TypeTree
from timeline.conflicts.comparing.states import moments
from timeline.conflicts.relation import Certainty

_MOST_PER_GROUP = 3  # beyond a few pairs a list of who agrees with whom tells the reader nothing


class Support(NamedTuple):
    """Two claims that support one another."""

    one: Claim
    other: Claim
    certainty: Certainty


def root_source(claim: Claim) -> str | None:
    """Who stands at the end of the chain: five papers that cite one official are one root.

    Examples
    --------
    >>> root_source(Claim(id="c1", event="call", source="The Ledger", chain=("Newswire", "The Ledger", "an official")))
    'an official'
    """
    return claim.chain[-1] if claim.chain else claim.source


def corroborations(accounts: Sequence[Account], tree: TypeTree, clashing: Iterable[frozenset[str]]) -> list[Support]:
    """A few pairs per group of claims about the same people: compatible positive claims, or two denials of the same claims."""
    against = set(clashing)
    groups: dict[object, list[Account]] = defaultdict(list)
    for account in accounts:
        claim = account.claim
        if claim.source is None or not account.people or not claim.constrains or claim.modality == "nested":
            continue
        if claim.denies:
            groups["denials", frozenset(claim.denies)].append(account)
        elif account.count is not None and account.count.min > 0 and claim.extent == "within":
            groups[account.family, without_place(account.needs)].append(account)
    found: list[Support] = []
    for members in groups.values():
        if len(members) > 1:
            found += _pairs(members, tree, against)
    return found


def _pairs(members: Sequence[Account], tree: TypeTree, against: set[frozenset[str]]) -> list[Support]:
    found: list[Support] = []
    roots: set[tuple[str, str]] = set()
    voices = [(root_source(a.claim) or "", a) for a in members[:60]]
    for (one_root, one), (other_root, other) in combinations(voices, 2):
        pair = (one_root, other_root) if one_root < other_root else (other_root, one_root)
        if one_root == other_root or pair in roots or one.claim.source == other.claim.source:
            continue
        if frozenset((one.id, other.id)) in against:
            continue
        if one.claim.denies or (tree.comparable(one.claim.event, other.claim.event) and _meet(one, other)):
            soft = one.soft or other.soft or one.claim.hedge or other.claim.hedge
            found.append(Support(one.claim, other.claim, "possible" if soft else "certain"))
            roots.add(pair)
            if len(found) == _MOST_PER_GROUP:
                break
    return found


def _meet(one: Account, other: Account) -> bool:
    """Whether both can speak of the same events: one number fits both, and the windows share a moment."""
    if one.count is None or other.count is None or not _one_number(one.count, other.count):
        return False
    if one.needs != other.needs and without_place(one.needs) != one.needs and without_place(other.needs) != other.needs:
        return False  # two different places
    (a, b), (c, d) = moments(one), moments(other)
    return max(a, c) < min(b, d)


def _one_number(one: Count, other: Count) -> bool:
    """Whether some number of events is in both ranges: "twice" does not support "only once"."""
    most = [count.max for count in (one, other) if count.max is not None]
    return not most or max(one.min, other.min) <= min(most)
