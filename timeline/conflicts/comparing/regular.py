"""Regular: what was done every year was done in each of them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import timedelta

from timeline.conflicts.accounts.readings import Account
from timeline.conflicts.accounts.types import TypeTree
from timeline.conflicts.comparing.clash import Clash, first_of
from timeline.conflicts.comparing.states import moments
from timeline.intervals import Amount, shift

_MOST = 60  # denials of one type that are compared with what was done regularly
_SLACK = timedelta(days=1)  # a year from 1 January to 31 December is a day short where its last day is that of the saying


def regular_clashes(accounts: Sequence[Account], tree: TypeTree, notes: list[str] | None = None) -> list[Clash]:
    """Pairs of something that was done in every stretch of a length (the attribute `each`, ISO 8601) and of such a stretch without it.

    Examples
    --------
    >>> from timeline.claims.claim import Claim
    >>> from timeline.conflicts.accounts.readings import account_of
    >>> tree = TypeTree({})
    >>> rows = [Claim(id="c1", source="Orr", event="audit", participants=("firm",), window="../2012", attributes={"each": "P1Y"}),
    ...         Claim(id="c2", source="Vale", event="audit", participants=("firm",), polarity="negative", window="2010"),
    ...         Claim(id="c3", source="Rey", event="audit", participants=("firm",), polarity="negative", window="2011-03")]
    >>> found = regular_clashes([account_of(c, n, tree, {}) for n, c in enumerate(rows)], tree)
    >>> [(clash.one.id, clash.other.id) for clash in found]
    [('c1', 'c2')]
    """
    regular: list[Account] = []
    denied: dict[str, list[Account]] = defaultdict(list)
    for account in accounts:
        if account.counts and account.claim.participants and account.count is not None:
            if account.count.max == 0:
                denied[account.family].append(account)
            elif "each" in account.claim.attributes:
                regular.append(account)
    return [
        Clash.likely(one, other, "regular")
        for one in regular
        for other in first_of(denied[one.family], _MOST, one.claim.event, notes)
        if tree.covers(other.claim.event, one.claim.event) and other.people <= one.people and _leaves_out(one, other)
    ]


def _leaves_out(one: Account, other: Account) -> bool:
    """Whether the denial is of a whole stretch within the time in which it is said to have been done regularly."""
    (start, end), (first, last) = moments(one), moments(other)
    within = start <= first and last <= end
    return within and shift(first, Amount.parse(one.claim.attributes["each"])) <= last + _SLACK
