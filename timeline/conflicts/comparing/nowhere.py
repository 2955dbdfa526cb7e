"""Nowhere near: who never set foot in the hotel did not dine, sing or break a window there."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from timeline.conflicts.accounts.participants import people, plain_name
from timeline.conflicts.accounts.readings import Account
from timeline.conflicts.accounts.types import TypeTree
from timeline.conflicts.comparing.clash import Clash, first_of
from timeline.conflicts.comparing.states import leading, moments

_BEING_THERE = frozenset(("presence", "visit", "entry", "arrival", "attendance"))
_FROM_AFAR = ("call", "correspondence", "departure")
_MOST = 200  # claims about one name with which its absence is compared


def never_there(accounts: Sequence[Account], tree: TypeTree, notes: list[str] | None = None) -> list[Clash]:
    """Pairs of a denial that somebody was at a place and something that they are said to have done there in that time.

    What is done from afar (a call, a letter) does not count, nor what is told without its place.

    Examples
    --------
    >>> from timeline.claims.claim import Claim
    >>> from timeline.conflicts.accounts.readings import account_of
    >>> tree = TypeTree({"call": "contact"})
    >>> rows = [Claim(id="c1", source="Orr", event="entry", participants=("Orr",), polarity="negative", attributes={"place": "the Ritz"}),
    ...         Claim(id="c2", source="Vale", event="performance", participants=("Orr",), window="1923", attributes={"place": "the Ritz bar"}),
    ...         Claim(id="c3", source="Lund", event="call", participants=("Orr",), window="1923", attributes={"place": "the Ritz"})]
    >>> found = never_there([account_of(c, n, tree, {}) for n, c in enumerate(rows)], tree)
    >>> [(clash.one.id, clash.other.id, clash.certainty) for clash in found]
    [('c1', 'c2', 'preferred')]
    """
    usable = [a for a in accounts if a.claim.constrains and a.claim.modality != "nested" and not a.claim.denies]
    denied = [a for a in usable if a.claim.event in _BEING_THERE and a.count is not None and a.count.max == 0 and _where(a)]
    if not denied:
        return []
    placed: dict[str, list[Account]] = defaultdict(list)
    for account in usable:
        if (
            account.claim.polarity == "positive"
            and account.count is not None
            and account.count.min > 0
            and _place(account)
            and _bodily(account, tree)
        ):
            for name in people(account.needs):
                placed[name].append(account)
    found = []
    for absent in denied:
        (start, end), place = moments(absent), set(_where(absent).split())
        name = leading(absent) or ""
        there = [act for act in placed[name] if place <= set(_place(act).split())]
        for act in first_of(there, _MOST, name, notes):
            first, last = moments(act)
            if start <= first and last <= end:
                found.append(Clash.likely(absent, act, "nowhere"))
    return found


def _bodily(account: Account, tree: TypeTree) -> bool:
    """Whether it takes being there; of being there as such, counting tells."""
    event = account.claim.event
    return event not in _BEING_THERE and not any(tree.covers(far, event) for far in _FROM_AFAR)


def _where(account: Account) -> str:
    """Where somebody is said not to have been: the place told, else what is named beside them ("never entered the Ritz")."""
    if place := _place(account):
        return place
    beside = people(account.needs) - {leading(account)}
    return next(iter(beside)) if len(beside) == 1 else ""


def _place(account: Account) -> str:
    return plain_name(account.claim.attributes.get("place", ""))
