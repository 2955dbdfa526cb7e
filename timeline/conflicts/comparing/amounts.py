"""Amounts: two sums for one payment, two lengths of one bridge, two colours of one car, where neither account tells when."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from itertools import combinations

from timeline.claims.claim import Claim
from timeline.claims.quantities.measures import exclude
from timeline.conflicts.accounts.readings import Account
from timeline.conflicts.comparing.clash import Clash, first_of
from timeline.conflicts.comparing.rivals import Rivals

_MOST = 60  # claims of one type that are compared with one another
_NARROWED = frozenset(("only", "moment", "withdrawn", "result", "sort", "share"))  # attributes of what is not told of the whole


def amount_clashes(accounts: Sequence[Account], rivals: Rivals, notes: list[str] | None = None) -> list[Clash]:
    """Pairs of claims with two sums (`sum`), values (`value`) or states that exclude each other, of the same people and things.

    Both are without a time of their own: of two payments in May each has its sum. What is told of one day, `states` compares.

    Examples
    --------
    >>> from timeline.claims.claim import Claim
    >>> from timeline.conflicts.accounts.readings import account_of
    >>> from timeline.conflicts.accounts.types import TypeTree
    >>> rows = [Claim(id="c1", source="Dale", event="payment", participants=("museum",), attributes={"sum": "1800000 euro"}),
    ...         Claim(id="c2", source="Rey", event="payment", participants=("museum",), attributes={"sum": "2400000 euro"}),
    ...         Claim(id="c3", source="Lund", event="payment", participants=("club",), attributes={"sum": "900 euro"})]
    >>> found = amount_clashes([account_of(c, n, TypeTree({}), {}) for n, c in enumerate(rows)], Rivals())
    >>> [(clash.one.id, clash.other.id) for clash in found]
    [('c1', 'c2')]
    """
    measured: dict[tuple[str, str], list[Account]] = defaultdict(list)
    for account in accounts:
        claim = account.claim
        told = claim.polarity == "positive" and claim.modality == "asserted" and claim.participants
        if not told or not _NARROWED.isdisjoint(claim.attributes):
            continue
        for key in ("sum", "value"):
            if key in claim.attributes:
                measured[key, claim.event].append(account)
        if _undated(claim) and rivals.known(claim.event):
            measured["state", " ".join(sorted(account.people))].append(account)
    found = []
    for (key, event), members in measured.items():
        for one, other in combinations(first_of(members, _MOST, event, notes), 2):
            a, b = (x.claim.event if key == "state" else x.claim.attributes[key] for x in (one, other))
            apart = rivals.exclude(a, b) if key == "state" else exclude(a, b)
            if apart and one.claim.source != other.claim.source and _of_one(one, other):
                found.append(Clash(one, other, "preferred", "rivals", (a, b)))
    return found


def _of_one(one: Account, other: Account) -> bool:
    """Whether both tell of the same people and things, and of no time, or both of the one that the text was about."""
    a, b = one.claim, other.claim
    same_time = (a.window, a.event_time) == (b.window, b.event_time) or (_undated(a) and _undated(b))
    return one.people == other.people and a.phrase is None and b.phrase is None and same_time


def _undated(claim: Claim) -> bool:
    """Whether nothing tells when: neither a phrase of the text nor, in a claim written by hand, where its window begins."""
    return claim.phrase is None and claim.event_time is None and (claim.window is None or claim.window.start is None)
