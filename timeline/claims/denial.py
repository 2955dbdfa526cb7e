"""Denials that point at claims: "those calls", "The Post's report", "It's all untrue"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from timeline.claims.claim import Claim
from timeline.claims.names import Register, bare_name, name_runs
from timeline.languages.accounts import Speaking
from timeline.statements.words import Words

_DEFINITE = frozenset("the those these that this such all any both his her their its".split())


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


def of_type(event: str, claims: Sequence[Claim], parents: Mapping[str, str], source: str | None) -> list[Claim]:
    """The nearest asserted claim of the type by somebody else, with all claims of its source about the same people."""
    for claim in reversed(claims):
        if claim.source == source or claim.polarity != "positive" or not claim.constrains:
            continue
        if related(claim.event, event, parents):
            mine = [c for c in claims if c.source == claim.source and c.polarity == "positive" and c.constrains]
            people = set(map(str, claim.participants))
            return [c for c in mine if set(map(str, c.participants)) == people and related(c.event, claim.event, parents)]
    return []


def of_report(
    w: Words, first: int, last: int, claims: Sequence[Claim], register: Register, speaking: Speaking, source: str | None
) -> list[Claim] | None:
    """The claims of the outlet or person whose report is denied; None when the words name no report."""
    nouns = [
        k
        for k in range(first, last + 1)
        if (w.low[k] in speaking.refusing.reports or w.low[k] in speaking.records) and w.low[k + 1 : k + 2] != ["'s"]
    ]
    if not nouns:
        return None
    stop = nouns[0]
    for start, end in name_runs(w, first, min(last, stop + 8)):
        name = register.name(w.of(start, end))
        mine = [c for c in claims if c.constrains and (c.source == name or bare_name(name) in c.chain)]
        if mine:
            return mine
    if any(w.low[k] in speaking.papers and w.low[k + 1 : k + 2] == ["'s"] for k in range(first, stop)):
        outlets = [c.source for c in claims if c.source and c.source.split(" ")[-1].lower() in speaking.outlets]
        mine = [c for c in claims if c.constrains and outlets and c.source == outlets[-1]]
        if mine:
            return mine
    held = [register.holder(w.low[k]) for k in range(first, stop) if w.low[k] in speaking.roles]
    for name in filter(None, held):
        mine = [c for c in claims if c.constrains and c.source == name]
        if mine:
            return mine
    apposed = w.low[first] in ("a", "an") and first > 0 and w.low[first - 1] in (",", "—", "–")  # “..., a claim the landlord denied”
    if w.low[first] in _DEFINITE or w.low[first] in ("it",) or apposed:
        for claim in reversed(claims):
            if claim.source not in (None, source) and claim.constrains:
                people = set(map(str, claim.participants))
                return [c for c in claims if c.source == claim.source and c.constrains and set(map(str, c.participants)) == people]
    return []


def definite(w: Words, first: int, noun: int) -> bool:
    """Whether the phrase points at events told before: "the conversations", "those calls"."""
    return any(w.low[k] in _DEFINITE for k in range(max(first, noun - 4), noun))


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
