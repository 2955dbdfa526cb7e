"""Outcomes: a plan that one says was approved and another, of the same day, rejected; one death of two causes."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime, timedelta
from itertools import combinations

from timeline.conflicts.clash import Clash, first_of
from timeline.conflicts.participants import nested, people, plain_name
from timeline.conflicts.readings import Account
from timeline.conflicts.rivals import Rivals
from timeline.conflicts.states import moments

_MOST = 60  # claims about one name that are compared with one another
_ONE_DAY, _ONE_MONTH = timedelta(days=1), timedelta(days=31)


def outcome_clashes(accounts: Sequence[Account], rivals: Rivals, notes: list[str] | None = None) -> list[Clash]:
    """Pairs of claims by which one matter ended in two ways that exclude each other.

    The attribute `outcome` tells how ("approve"), `matter` of what where that is no participant ("race"), `trend` which way a figure
    went, `cause` what somebody, named first, died of. Two outcomes must be of the same parties and one day, or of the same longer time; a
    trend is of a time that both tell alike, and a death is only one.

    Examples
    --------
    >>> from timeline.claims.claim import Claim
    >>> from timeline.conflicts.readings import account_of
    >>> from timeline.conflicts.types import TypeTree
    >>> plan = {"event": "vote", "participants": ("the council", "the plan")}
    >>> rows = [Claim(id="c1", source="Dale", window="1931-05-03", attributes={"outcome": "approve"}, **plan),
    ...         Claim(id="c2", source="Vale", window="1931-05-03", attributes={"outcome": "reject"}, **plan),
    ...         Claim(id="c3", source="Vale", window="1931-05-04", attributes={"outcome": "reject"}, **plan)]
    >>> found = outcome_clashes([account_of(c, n, TypeTree({}), {}) for n, c in enumerate(rows)], Rivals([("approve", "reject")]))
    >>> [(clash.one.id, clash.other.id) for clash in found]
    [('c1', 'c2')]
    """
    by_name: dict[tuple[str, str], list[Account]] = defaultdict(list)
    for account in accounts:
        claim = account.claim
        if not claim.attributes or claim.polarity != "positive" or not claim.constrains or claim.modality == "nested":
            continue
        for key in ("outcome", "trend", "cause"):
            if key in claim.attributes and claim.participants:
                names = sorted({*account.people, plain_name(claim.event)}) if key == "outcome" else [plain_name(str(claim.participants[0]))]
                for name in names:
                    by_name[key, name].append(account)
    found: dict[tuple[str, str], Clash] = {}
    for (key, name), members in by_name.items():
        for one, other in combinations(first_of(members, _MOST, name, notes), 2):
            words = one.claim.attributes[key], other.claim.attributes[key]
            if rivals.exclude(*words) and _one_matter(one, other, key):
                found.setdefault((one.id, other.id), Clash(one, other, "preferred", "one outcome", words))
    return list(found.values())


def _by_its_name(told: Account, named: Account) -> bool:
    """Whether the one names as its bearer what the other tells of, and what that was about."""
    matter = plain_name(named.claim.attributes.get("matter", ""))
    about = not matter or any(matter in name.split() for name in told.people)
    return named.people == {plain_name(told.claim.event)} and about


def _one_matter(one: Account, other: Account, key: str) -> bool:
    a, b = one.claim, other.claim
    (start, end), (first, last) = moments(one), moments(other)
    if max(start, first) >= min(end, last):
        return False
    if key == "cause" or any(_by_its_name(told, named) for told, named in ((one, other), (other, one))):
        return True  # “the vote was unanimous”, and "three voted against it"
    if plain_name(a.attributes.get("matter", "")) != plain_name(b.attributes.get("matter", "")):
        return False
    if datetime.min in (start, first) or datetime.max in (end, last):
        return False
    same = one.people == other.people
    if max(end - start, last - first) <= _ONE_DAY and key == "outcome":
        return same or ("matter" not in a.attributes and nested(people(one.needs), people(other.needs)))
    return same and (start, end) == (first, last) and end - start <= _ONE_MONTH
