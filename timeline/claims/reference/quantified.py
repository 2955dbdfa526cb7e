"""Nobody of a kind: "no pupil was excluded" is met by Jerome, of whom the text does not say what he was.

Who is told of by name, or as a man or a woman, may be of the kind: the claim carries it among its `kinds`, as what is meant and not
said, so that a conflict is preferred at most. Whose trade is told ("a teacher") is of another kind, unless anybody may be of that one
(a passenger, a patient); and where a body acts in whose care people of the kind are not (a club has no pupils), no one is.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from timeline.claims.claim import Claim
from timeline.claims.events import tree
from timeline.claims.events.nouns import singular
from timeline.claims.state import State


def may_be(claims: Sequence[Claim], state: State) -> Iterator[tuple[int, str, str]]:
    """The place of a claim, somebody who takes part in it, and the kind of people that this may be one of."""
    none: dict[str, list[tuple[int, str]]] = {}  # type → the claims that tell of none of a kind of people
    for number, claim in enumerate(claims):
        if kind := _kind_denied(claim, state):
            none.setdefault(claim.event, []).append((number, kind))
    if not none:
        return
    parents = state.events.parents
    for number, claim in enumerate(claims):
        if claim.polarity != "positive" or not claim.constrains:
            continue
        for place, kind in sorted(told for event in tree.path(claim.event, parents) for told in none.get(event, ())):
            denied = claims[place]
            if denied.source == claim.source or not _in_care(claim, denied, kind, state):
                continue
            for name in map(str, claim.participants) if "which " not in claim.attributes.get("narrowed", "") else ():
                if name not in map(str, denied.participants) and _open(name, kind, state):
                    yield number, name, kind


def _kind_denied(claim: Claim, state: State) -> str:
    """The noun, in the singular, of the people of whom none is told: "no pupil", "not one of its workers"."""
    if claim.count is None or claim.count.max != 0:
        return ""
    words = f" {claim.quotation.lower()} "
    if not any(f" {none} " in words for none in state.events.none_of):
        return ""
    for participant in claim.participants:
        noun = singular(str(participant).rsplit(" ", 1)[-1])
        if str(participant).islower() and (noun in state.speaking.roles or noun in state.events.homes):
            return noun
    return ""


def _in_care(claim: Claim, denied: Claim, kind: str, state: State) -> bool:
    """Whether no body takes part but those that have people of the kind, or that the denial is of, or comes from."""
    homes = state.events.homes.get(kind, frozenset())
    bodies = (state.speaking.collectives, state.speaking.papers, state.events.bodies)
    mine = {str(p) for p in denied.participants} | {denied.source or ""}
    for name in map(str, claim.participants):
        noun = singular(name.rsplit(" ", 1)[-1].lower())
        someone = name in state.register.people or state.register.personal(name)  # “Dr Ewa Mill” is no mill
        body = (any(noun in nouns for nouns in bodies) and not someone) or name in state.memory.firms
        if body and noun not in homes and name not in mine and singular(kind) != noun:
            return False
    return True


def _open(name: str, kind: str, state: State) -> bool:
    """Whether somebody of this name may be of the kind, by what the text tells."""
    events, register = state.events, state.register
    noun = singular(name.rsplit(" ", 1)[-1].lower())
    if noun in events.anyone_human:
        return True
    if name.islower():
        trades = [noun] if noun in state.speaking.roles else []
    elif (
        name in register.people
        or register.personal(name)
        or (name.isalpha() and name not in register.places and name not in register.things)
    ):
        trades = [role for role in register.roles_of(name) if role not in events.anyone_human]
    else:
        return False
    if not events.never.get(kind, frozenset()).isdisjoint(trades):
        return False
    if not trades:
        return not name.islower()
    return kind in events.passing or any(kind in tree.path(trade, events.kinds) for trade in trades)
