"""Bearers: what a value or a state is of, where the clause only says "it", or nothing."""

from __future__ import annotations

from timeline.claims.claim import Claim, Group
from timeline.claims.kind import Argument, Kind
from timeline.claims.state import State
from timeline.statements.clauses.clause import Clause
from timeline.statements.tagging.words import Words

_NEAR = 12  # claims back to which "it" may point


def bearer_of_value(state: State, args: list[Argument], kind: Kind) -> Claim | None:
    """The last claim on a value of the same sort, where the clause names nothing that has it: "it was carrying 22 men", "the gauge showed 82"."""
    if any(not a.phrase.pronoun for a in args):
        return None
    if kind.event in state.events.measures.prices:  # “the fee was 12 million euros”: of what was sold
        dealt = (c for c in reversed(state.claims[-_NEAR:]) if not state.events.measures.dealing.isdisjoint((c.event, *c.attributes)))
        return next((c for c in dealt if c.participants), None)
    return next((c for c in reversed(state.claims) if c.event == kind.event and "value" in c.attributes), None)


def bearer_of_state(state: State, w: Words, clause: Clause, kind: Kind) -> Claim | None:
    """“It was red”, where somebody said that the signal was green: the last claim that the same thing was in this state or in another."""
    states = state.events.conditions
    if not kind.state or clause.subject is None or w.low[clause.subject.last] not in ("it", "they"):
        return None
    if (
        clause.main < clause.last
        and not clause.passive
        and w.tag[clause.main] == "ing"
        and w.tag[clause.main + 1] in ("det", "poss", "num", "name")
    ):
        return None  # “it was not holding any engineers”: who holds them
    known = {word for words in states.rivals if kind.event in words for word in words} | {kind.event}
    told = state.claims[-_NEAR:]
    return next((c for c in reversed(told) if c.event in known and c.participants and c.modality != "opinion"), None)


def seen_then(state: State, bearer: Claim, w: Words, source: str | None) -> Claim:
    """“An inspector who came a week later said it was empty”: the claim that dates a state, that of the coming, if its sentence tells one."""
    last = state.claims[-1]
    came = last.phrase and last.window is not None and last is not bearer and (source or "") in map(str, last.participants)
    return last if came and any(w.start[0] <= e.start < w.end[-1] for e in last.evidence) else bearer


def driven(state: State, kind: Kind, who: tuple[str | Group, ...]) -> tuple[str | Group, ...]:
    """“(Orr said Vale drove the truck.) Orr was *at the wheel*”: the parties with what was driven, told of last."""
    if kind.event not in state.events.doers.steering or not kind.idiom or len(who) != 1:
        return who
    told = next((c for c in reversed(state.claims[-_NEAR:]) if c.event in state.events.doers.steering and len(c.participants) == 2), None)
    return who if told is None or who[0] == told.participants[1] else (who[0], told.participants[1])
