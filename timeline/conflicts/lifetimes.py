"""Ends: who died in 1921 met nobody in 1923, and a ship that sank in May arrived nowhere in June."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence

from timeline.conflicts.participants import plain_name
from timeline.conflicts.readings import Account
from timeline.conflicts.states import Clash, moments
from timeline.conflicts.types import TypeTree

_MOST = 200  # claims about one name with which its end is compared


def after_the_end(accounts: Sequence[Account], tree: TypeTree, finals: Mapping[str, Collection[str]]) -> list[Clash]:
    """Pairs of an end and an act of the same person or thing that begins after it.

    An end names first whom it befell; an act names by the attribute `agent` who acted.

    Parameters
    ----------
    finals
        Type of event that ends somebody or something → types of what they do no more.

    Examples
    --------
    >>> from timeline.claims.claim import Claim
    >>> from timeline.conflicts.readings import account_of
    >>> tree = TypeTree({"visit": "contact"})
    >>> rows = [Claim(id="c1", source="Dale", event="death", participants=("Orr",), window="1921"),
    ...         Claim(id="c2", source="Vale", event="visit", participants=("Orr", "the mill"), window="1923",
    ...               attributes={"agent": "Orr"}),
    ...         Claim(id="c3", source="Lund", event="visit", participants=("Vale", "Orr"), window="1925")]
    >>> found = after_the_end([account_of(c, n, tree, {}) for n, c in enumerate(rows)], tree, {"death": ["contact"]})
    >>> [(clash.one.id, clash.other.id, clash.certainty) for clash in found]
    [('c1', 'c2', 'preferred')]
    """
    usable = [a for a in accounts if a.claim.participants and _told(a)]
    ends = [a for a in usable if any(tree.covers(final, a.claim.event) for final in finals)]
    if not ends:
        return []
    by_actor: dict[str, list[Account]] = defaultdict(list)
    for account in usable:
        if agent := account.claim.attributes.get("agent"):
            by_actor[plain_name(agent)].append(account)
    found = []
    for end in ends:
        over = [act for final, acts in finals.items() if tree.covers(final, end.claim.event) for act in acts]
        for act in by_actor[plain_name(str(end.claim.participants[0]))][:_MOST]:
            if act is not end and moments(act)[0] >= moments(end)[1] and any(tree.covers(wide, act.claim.event) for wide in over):
                pair = (end, act) if end.position < act.position else (act, end)
                found.append(Clash(*pair, "preferred", "after the end"))
    return found


def _told(account: Account) -> bool:
    claim = account.claim
    return claim.constrains and claim.modality != "nested" and claim.polarity == "positive" and not claim.denies
