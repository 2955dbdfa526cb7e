"""Firsts: somebody was the first to do what somebody else had done before, or two are each said to be the first."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime, timedelta
from itertools import combinations

from timeline.conflicts.accounts.participants import plain_name
from timeline.conflicts.accounts.readings import Account
from timeline.conflicts.comparing.clash import Clash, first_of
from timeline.conflicts.comparing.states import moments

_MOST = 60  # claims of one type that are compared with one another
_RECENT = timedelta(days=31)  # a first without a date is news: it was not long before it was told


def foremost_clashes(accounts: Sequence[Account], notes: list[str] | None = None) -> list[Clash]:
    """Pairs of claims of which one tells, with the attribute `foremost`, that nobody else did before (or after, or at all) what the other tells.

    Both are of one type and the same things, narrowed alike; of women or men only those known as such count (`among`, `one_of`).

    Examples
    --------
    >>> from timeline.claims.claim import Claim
    >>> from timeline.conflicts.accounts.readings import account_of
    >>> from timeline.conflicts.accounts.types import TypeTree
    >>> rows = [Claim(id="c1", source="Dale", event="climb", participants=("Orr", "Mount Vale"), window="1931", phrase="in 1931",
    ...               attributes={"foremost": "first"}),
    ...         Claim(id="c2", source="Lund", event="climb", participants=("Lund", "Mount Vale"), window="1924"),
    ...         Claim(id="c3", source="Rey", event="climb", participants=("Rey", "Mount Vale"), window="1940")]
    >>> found = foremost_clashes([account_of(c, n, TypeTree({}), {}) for n, c in enumerate(rows)])
    >>> [(clash.one.id, clash.other.id) for clash in found]
    [('c1', 'c2')]
    """
    ranked = {a.claim.event for a in accounts if "foremost" in a.claim.attributes}
    by_type: dict[str, list[Account]] = defaultdict(list)
    for account in accounts if ranked else ():
        claim = account.claim
        if claim.event in ranked and claim.participants and account.tells and claim.modality == "asserted":
            by_type[claim.event].append(account)
    found = []
    for event, members in by_type.items():
        for one, other in combinations(first_of(members, _MOST, event, notes), 2):
            first, second = (one, other) if "foremost" in one.claim.attributes else (other, one)
            if "foremost" in first.claim.attributes and _of_two(first, second) and _against(first, second):
                found.append(Clash.likely(one, other, "one taker"))
    return found


def _of_two(first: Account, second: Account) -> bool:
    """Whether somebody else did the same: with the same things, narrowed alike, and one of those among whom the first is."""
    who, whose = plain_name(str(first.claim.participants[0])), plain_name(str(second.claim.participants[0]))
    a, b = first.claim.attributes, second.claim.attributes
    of_a_kind = "among" in a and who.rsplit(" ", 1)[-1] == a["among"]  # “the leopard ... two leopards”: of one kind, not the same
    things = {name for name in first.people - {who} if not set(who.split()) & set(name.split())}  # “Orr's crew”
    if not things or (who in second.people and not of_a_kind) or whose in things or not things <= second.people:
        return False
    if a.get("only") != b.get("only") and "only" in a:
        return False
    return "among" not in a or a["among"] in {b.get("among"), *b.get("one_of", "").split("; ")}


def _against(first: Account, second: Account) -> bool:
    """Whether the other was before the first, after the last, or anywhere where there was only one; two firsts always."""
    rank = first.claim.attributes["foremost"]
    if second.claim.attributes.get("foremost") == rank:
        return True
    (start, end), (begin, last) = moments(first), moments(second)
    since = "since" in first.claim.attributes
    if first.claim.phrase is None or since:
        said, told_from = first.claim.said, start if since else datetime.min
        start = said.start - _RECENT if said is not None and said.start is not None else datetime.max
        dated = second.claim.phrase is not None and told_from <= begin and datetime.min < last
        return rank in ("first", "only") and dated and last <= start.replace(tzinfo=None)
    if rank == "only":
        return max(start, begin) < min(end, last) or last <= start
    return last <= start if rank == "first" else datetime.max not in (end, begin) and end <= begin
