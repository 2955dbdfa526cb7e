"""Denied: the claims that a denial points at: "those calls", "The Post's report", "It's all untrue"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from timeline.claims.claim import Claim
from timeline.claims.events.tree import related
from timeline.claims.names.register import Register, bare_name
from timeline.claims.names.runs import name_runs
from timeline.languages.accounts import Speaking
from timeline.statements.tagging.words import Words

_DEFINITE = frozenset("the those these that this such all any both his her their its".split())


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
