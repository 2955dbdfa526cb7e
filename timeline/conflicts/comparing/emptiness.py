"""Who was there: nobody sleeps in a house that was empty, stands by one who was alone, or is in a mill that they left before."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence

from timeline.conflicts.accounts.participants import known_as
from timeline.conflicts.accounts.places import whereabouts
from timeline.conflicts.accounts.readings import Account
from timeline.conflicts.comparing.clash import Clash, first_of
from timeline.conflicts.comparing.states import moments

_MOST = 60  # claims about one place that are compared with one another


def company(accounts: Sequence[Account], empty: Collection[str], notes: list[str] | None = None) -> list[Clash]:
    """Pairs of a place told to be empty, or of somebody alone there, and of others who are said to have been in it in that time.

    A visit is none: who comes to an empty house finds it empty.

    Parameters
    ----------
    empty
        The words for places in which nobody is ("deserted").

    Examples
    --------
    >>> from timeline.claims.claim import Claim
    >>> from timeline.conflicts.accounts.readings import account_of
    >>> from timeline.conflicts.accounts.types import TypeTree
    >>> at = {"extent": "throughout", "window": "1921-05-03"}
    >>> rows = [Claim(id="c1", source="Dale", event="empty", participants=("the barn",), **at),
    ...         Claim(id="c2", source="Vale", event="presence", participants=("Orr",), attributes={"place": "the barn"}, **at),
    ...         Claim(id="c3", source="Vale", event="presence", participants=("Orr",), attributes={"place": "the mill"}, **at)]
    >>> found = company([account_of(c, n, TypeTree({}), {}) for n, c in enumerate(rows)], {"empty"})
    >>> [(clash.one.id, clash.other.id) for clash in found]
    [('c1', 'c2')]
    """
    lasting = [
        a for a in accounts if (a.claim.extent == "throughout" or "moment" in a.claim.attributes) and a.claim.participants and a.tells
    ]
    empties = [a for a in lasting if a.claim.event in empty or "alone" in a.claim.attributes]
    if not empties:
        return []
    inside: dict[str, list[Account]] = defaultdict(list)
    for account in lasting:
        if account.claim.event not in empty and (place := _place(account)):
            inside[place].append(account)
    found = []
    for state in empties:
        place = _place(state) if "alone" in state.claim.attributes else known_as(str(state.claim.participants[0]))
        for other in first_of(inside.get(place, []), _MOST, place, notes):
            (start, end), (first, last) = moments(state), moments(other)
            moment = state.claim.attributes.get("moment")
            if "within" in (state.claim.extent, other.claim.extent) and moment != other.claim.attributes.get("moment"):
                continue
            if other is not state and max(start, first) < min(end, last) and _others(state, other, place):
                found.append(Clash.likely(state, other, "nobody else"))
    return found


def gone_by(accounts: Sequence[Account], notes: list[str] | None = None) -> list[Clash]:
    """Pairs of a leaving before an event, or a coming after it, and of the same one's being there at that event (attribute `moment`).

    Examples
    --------
    >>> from timeline.claims.claim import Claim
    >>> from timeline.conflicts.accounts.readings import account_of
    >>> from timeline.conflicts.accounts.types import TypeTree
    >>> rows = [Claim(id="c1", source="Dale", event="departure", participants=("Orr", "the mill"), attributes={"before": "fire"}),
    ...         Claim(id="c2", source="Vale", event="presence", participants=("Orr", "the mill"), attributes={"moment": "fire"}),
    ...         Claim(id="c3", source="Lund", event="presence", participants=("Orr", "the mill"), attributes={"moment": "vote"})]
    >>> found = gone_by([account_of(c, n, TypeTree({}), {}) for n, c in enumerate(rows)])
    >>> [(clash.one.id, clash.other.id) for clash in found]
    [('c1', 'c2')]
    """
    present: dict[tuple[str, str], list[Account]] = defaultdict(list)
    for account in accounts:
        if account.claim.event == "presence" and "moment" in account.claim.attributes and account.claim.participants and account.tells:
            present[account.claim.attributes["moment"], known_as(str(account.claim.participants[0]))].append(account)
    found = []
    for account in accounts if present else ():
        claim = account.claim
        for event, word in _MOVES:
            if claim.event != event or word not in claim.attributes or not claim.participants or not account.tells:
                continue
            name = known_as(str(claim.participants[0]))
            for other in first_of(present.get((claim.attributes[word], name), ()), _MOST, name, notes):
                if account.people <= other.people or other.people <= account.people:
                    found.append(Clash.likely(account, other, "gone"))
    return found


_MOVES = (("departure", "before"), ("arrival", "after"), ("entry", "after"))


def _place(account: Account) -> str:
    told = whereabouts(account.claim)
    return known_as(told[0]) if told else ""


def _others(state: Account, other: Account, place: str) -> bool:
    """Whether somebody is there beside the one who was alone."""
    there = {known_as(str(p)) for p in other.claim.participants} - {place}
    if "alone" not in state.claim.attributes:
        return bool(there)
    alone = {known_as(str(p)) for p in state.claim.participants} - {place}
    moment = state.claim.attributes.get("moment", "")
    at_once = bool(moment) and moment == other.claim.attributes.get("moment", "")
    return bool(there - alone) and (at_once or not alone.isdisjoint(there))
