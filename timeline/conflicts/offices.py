"""Offices that one person holds at a time: two mayors of one town in one year."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime, timedelta
from itertools import combinations

from timeline.conflicts.participants import plain_name
from timeline.conflicts.readings import Account
from timeline.conflicts.states import Clash, moments

_MOST = 60  # claims about one office that are compared with one another
_HANDOVERS = (  # terms longer than the first are told so coarsely that two may share the second at their ends
    (timedelta(days=3 * 365), timedelta(days=366)),
    (timedelta(days=90), timedelta(days=31)),
    (timedelta(0), timedelta(days=1)),
)


def office_clashes(accounts: Sequence[Account]) -> list[Clash]:
    """Pairs of claims by which two people held the office that the attribute `office` names at one time.

    One of the two must say so of all of its time; "was mayor in 1936" is some time of that year.

    Examples
    --------
    >>> from timeline.claims.claim import Claim
    >>> from timeline.conflicts.readings import account_of
    >>> from timeline.conflicts.types import TypeTree
    >>> held = {"event": "office", "attributes": {"office": "mayor of Orbe"}}
    >>> rows = [Claim(id="c1", source="Dale", participants=("Orr",), extent="throughout", window="1931/1940", **held),
    ...         Claim(id="c2", source="Vale", participants=("Lund",), window="1936", **held),
    ...         Claim(id="c3", source="Vale", participants=("Rey",), extent="throughout", window="1940/1944", **held)]
    >>> found = office_clashes([account_of(c, n, TypeTree({}), {}) for n, c in enumerate(rows)])
    >>> [(clash.one.id, clash.other.id) for clash in found]
    [('c1', 'c2')]
    """
    by_office: dict[str, list[Account]] = defaultdict(list)
    for account in accounts:
        claim = account.claim
        if (office := claim.attributes.get("office")) and claim.participants and claim.constrains and claim.polarity == "positive":
            by_office[plain_name(office)].append(account)
    return [
        Clash(one, other, "preferred", "one office")
        for holders in by_office.values()
        for one, other in combinations(holders[:_MOST], 2)
        if _holder(one) != _holder(other) and _shared(one, other)
    ]


def _holder(account: Account) -> str:
    return plain_name(str(account.claim.participants[0]))


def _shared(one: Account, other: Account) -> bool:
    """Whether one held the office throughout and the other at a time inside it, not only at the handover."""
    for lasting, held in ((one, other), (other, one)):
        if lasting.claim.extent != "throughout":
            continue
        (start, end), (a, b) = moments(lasting), moments(held)
        if datetime.min in (start, a) or datetime.max in (end, b):
            continue
        margin = next(shared for longer, shared in _HANDOVERS if end - start > longer)
        if held.claim.extent == "throughout":
            if min(end, b) - max(start, a) > margin:
                return True
        elif start + margin <= a and b <= end - margin:
            return True
    return False
