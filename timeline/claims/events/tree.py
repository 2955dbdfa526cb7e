"""Tree: how types of event lie under one another: a call is a conversation, a conversation a contact; what changed hands is a transfer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from timeline.claims.claim import Claim


def related(one: str, other: str, parents: Mapping[str, str]) -> bool:
    """Whether one type covers the other: a call is a conversation, a conversation a contact."""
    return one == other or one in path(other, parents) or other in path(one, parents)


def path(event: str, parents: Mapping[str, str]) -> list[str]:
    """The type with all types above it, narrowest first."""
    steps, wider = [event], parents.get(event)
    while wider is not None and wider not in steps:
        steps.append(wider)
        wider = parents.get(wider)
    return steps


def with_transfers(parents: Mapping[str, str], kinds: Mapping[str, str], claims: Sequence[Claim]) -> dict[str, str]:
    """The tree of types with all things that changed hands under "transfer", where somebody says that nothing did.

    Examples
    --------
    >>> nothing = Claim(id="c1", event="transfer", polarity="negative")
    >>> report = Claim(id="c2", event="report", attributes={"transfer": "report"})
    >>> with_transfers({"call": "contact"}, {}, [nothing, report]), with_transfers({"call": "contact"}, {}, [report])
    ({'call': 'contact', 'report': 'transfer'}, {'call': 'contact'})
    """
    found = dict(parents)
    if any(claim.event == "transfer" for claim in claims):
        things = {path(claim.event, parents)[-1] for claim in claims if "transfer" in claim.attributes}
        capped = {path(claim.event, parents)[-1] for claim in claims if claim.count is not None and claim.count.max is not None}
        for claim in claims:
            root = path(claim.event, parents)[-1]
            if root != claim.event and root not in capped and ("transfer" in claim.attributes or claim.event == "letter"):
                found[claim.event] = "transfer"  # a letter, where nobody tells how often there was contact
        found |= dict.fromkeys(things - (set(parents.values()) - set(kinds.values())) - {"transfer"}, "transfer")
    return found
