"""Bearers: what a value or a state is of, where the clause only says "it", or nothing."""

from __future__ import annotations

from timeline.claims.claim import Claim
from timeline.claims.kind import Argument, Kind
from timeline.claims.state import State
from timeline.statements.clauses import Clause
from timeline.statements.words import Words

_NEAR = 12  # claims back to which "it" may point


def bearer_of_value(state: State, args: list[Argument], kind: Kind) -> Claim | None:
    """The last claim on a value of the same sort, where the clause names nothing that has it: "it was carrying 22 men", "the gauge showed 82"."""
    if any(not a.phrase.pronoun for a in args):
        return None
    return next((c for c in reversed(state.claims) if c.event == kind.event and "value" in c.attributes), None)


def bearer_of_state(state: State, w: Words, clause: Clause, kind: Kind) -> Claim | None:
    """“It was red”, where somebody said that the signal was green: the last claim that the same thing was in this state or in another."""
    states = state.events.conditions
    if not kind.state or clause.subject is None or w.low[clause.subject.last] not in ("it", "they"):
        return None
    known = {word for words in states.rivals if kind.event in words for word in words} | {kind.event}
    told = state.claims[-_NEAR:]
    return next((c for c in reversed(told) if c.event in known and c.participants and c.modality != "opinion"), None)
