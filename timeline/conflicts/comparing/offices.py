"""What one holds at a time, or takes: two mayors of one town in one year, two owners of a mill, two winners of a vote."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime, timedelta
from itertools import combinations

from timeline.conflicts.accounts.participants import plain_name
from timeline.conflicts.accounts.readings import Account
from timeline.conflicts.comparing.clash import Clash, first_of
from timeline.conflicts.comparing.states import moments

_RULES = {"office": "one office", "sole": "one taker", "deed": "one doer"}  # attribute → what only one does with it
_MOST = 60  # claims about one office that are compared with one another
_ONE_MONTH = timedelta(days=31)
_HANDOVERS = (  # terms longer than the first are told so coarsely that two may share the second at their ends
    (timedelta(days=3 * 365), timedelta(days=366)),
    (timedelta(days=90), timedelta(days=31)),
    (timedelta(0), timedelta(days=1)),
)


def office_clashes(accounts: Sequence[Account], notes: list[str] | None = None) -> list[Clash]:
    """Pairs of claims by which two people held the office that the attribute `office` names at one time, each took what `sole` names, or did the `deed`.

    Who holds it is the `holder`, else the one named first. One of the two must say so of all of its time, or both of the same month;
    "was mayor in 1936" is some time of that year. What is taken, like a prize, is taken once.

    Examples
    --------
    >>> from timeline.claims.claim import Claim
    >>> from timeline.conflicts.accounts.readings import account_of
    >>> from timeline.conflicts.accounts.types import TypeTree
    >>> held = {"event": "office", "attributes": {"office": "mayor of Orbe"}}
    >>> rows = [Claim(id="c1", source="Dale", participants=("Orr",), extent="throughout", window="1931/1940", **held),
    ...         Claim(id="c2", source="Vale", participants=("Lund",), window="1936", **held),
    ...         Claim(id="c3", source="Vale", participants=("Rey",), extent="throughout", window="1940/1944", **held)]
    >>> found = office_clashes([account_of(c, n, TypeTree({}), {}) for n, c in enumerate(rows)])
    >>> [(clash.one.id, clash.other.id) for clash in found]
    [('c1', 'c2')]
    """
    by_office: dict[tuple[str, str], list[Account]] = defaultdict(list)
    for account in accounts:
        claim = account.claim
        if not claim.participants or not claim.constrains or claim.modality == "nested" or claim.polarity != "positive":
            continue
        for key in _RULES:
            if office := claim.attributes.get(key):
                by_office[key, plain_name(office).partition(":" if key == "sole" else " of ")[0]].append(account)
    return [
        Clash(one, other, "preferred", _RULES[key])
        for (key, office), holders in by_office.items()
        for one, other in combinations(first_of(holders, _MOST, office, notes), 2)
        if _two_holders(one, other)
        and (_shared(one, other) if key == "office" else _once(one, other, untimed=key == "deed"))
        and _no_closer(one, other, key)
    ]


def _two_holders(one: Account, other: Account) -> bool:
    """Whether two have it: not Ada Orr and "the Orr family", of which she may be."""
    a, b = _holder(one), _holder(other)
    shared = set(plain_name(a).split()) & set(plain_name(b).split())
    return plain_name(a) != plain_name(b) and not (shared and any(word.islower() for name in (a, b) for word in name.split()))


def _no_closer(one: Account, other: Account, key: str) -> bool:
    """Whether the later of the two says no more of what it was than the earlier ("the prize" of "the Orr prize for music")."""
    first, second = sorted((one, other), key=lambda a: a.position)
    before, after = (
        set(plain_name(a.claim.attributes[key]).partition(":" if key == "sole" else " of ")[2].split()) for a in (first, second)
    )
    return after - {"the"} <= before


def _holder(account: Account) -> str:
    return account.claim.attributes.get("holder") or str(account.claim.participants[0])


def _once(one: Account, other: Account, *, untimed: bool) -> bool:
    """Whether both can mean one taking: both of one month at most, or of the very same time; if `untimed`, also where one tells no time."""
    (start, end), (first, last) = moments(one), moments(other)
    if untimed and None in (one.claim.phrase, other.claim.phrase):
        return max(start, first) < min(end, last)
    if datetime.min in (start, first):
        return start == first or _just_told(one, other) or _just_told(other, one)
    return max(start, first) < min(end, last) and ((start, end) == (first, last) or max(end - start, last - first) <= _ONE_MONTH)


def _just_told(one: Account, other: Account) -> bool:
    """“Has won the tender”, without a date, next to a date not long before that was said."""
    said, (start, end) = one.claim.said, moments(other)
    if one.claim.phrase is not None or said is None or said.end is None or start == datetime.min:
        return False
    last = said.end.replace(tzinfo=None)
    return moments(one)[0] == datetime.min and last - _ONE_MONTH <= start and end - start <= _ONE_MONTH and start < last


def _untold(account: Account) -> bool:
    """“The house belonged to Vale”, of the time that the others speak of."""
    return account.claim.phrase is None and moments(account)[0] == datetime.min


def _dated(account: Account) -> bool:
    start, end = moments(account)
    return datetime.min < start and end < datetime.max and end - start <= _ONE_MONTH


def _shared(one: Account, other: Account) -> bool:
    """Whether one held the office throughout and the other at a time inside it, not only at the handover."""
    if moments(one) == moments(other) and datetime.min < moments(one)[0] and moments(one)[1] - moments(one)[0] <= _ONE_MONTH:
        return True
    if any(
        _untold(a) and _dated(b) and moments(a)[0] <= moments(b)[0] and moments(b)[1] <= moments(a)[1]
        for a, b in ((one, other), (other, one))
    ):
        return one.claim.event == other.claim.event == "belong"
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
