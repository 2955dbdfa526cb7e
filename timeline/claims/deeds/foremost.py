"""Foremost: whoever was the first, the last or the only one to do something, and of which others that tells: "the first woman to".

It goes into the attributes `foremost` ("first") and, of women, men or others of a kind ("lynx"), `among`; of what kind others are who did it
goes into `one_of` of those claims, and only where a text tells of a first.
"""

from __future__ import annotations

from timeline.claims.claim import Claim
from timeline.claims.events.nouns import singular
from timeline.claims.names.heads import head_of
from timeline.claims.state import State
from timeline.languages.outcomes import Firsts
from timeline.statements.clauses.clause import Clause
from timeline.statements.tagging.words import Words


def foremost(w: Words, clause: Clause, words: Firsts) -> dict[str, str]:
    """What the mark of the clause's verb tells; a nation is none of those whom a text tells of as one ("the first Briton")."""
    mark = w.ranked.get(w.start[clause.main], "") if clause.main >= 0 else ""
    rank, _, noun = mark.partition(" ")
    if rank not in words.ranks:
        return {}
    subject = clause.subject.phrases[0] if clause.subject is not None else None
    if not noun and subject is not None and w.tag[subject.first] == "det" and w.tag[subject.first + 1] == "noun":
        noun = w.low[head_of(w, subject.first, subject.last)]  # “the leopard is the first to be bred there”
    noun = singular(noun)
    found = {"foremost": words.ranks[rank]}
    if "since" in w.low[clause.main : clause.last + 1]:
        found["since"] = "yes"
    return found if noun in words.anybody or not noun else found | {"among": words.sexes.get(noun, noun)}


def tell_who_else(state: State) -> None:
    """Note of each claim of the same type as one of a first of a kind of what kinds who acted is."""
    wanted = {c.event for c in state.claims if "among" in c.attributes}
    for number, claim in enumerate(state.claims) if wanted else ():
        if claim.event in wanted and claim.participants and "among" not in claim.attributes:
            kinds = sorted(filter(None, _kinds(claim, state)))
            if kinds:
                state.claims[number] = claim.model_copy(update={"attributes": {**claim.attributes, "one_of": "; ".join(kinds)}})


def _kinds(claim: Claim, state: State) -> set[str]:
    """The sex of who acted, if it is told, the common noun for it, and what the text calls it ("the *ferry* Alma")."""
    said, who, register = claim.quotation.split(" ", 1)[0].lower(), str(claim.participants[0]), state.register
    kinds = {register.sex.get(who, "") or state.events.firsts.pronouns.get(said, "")}
    kinds.update(register.kinds_of(who), register.roles_of(who))
    return kinds | ({singular(who.rsplit(" ", 1)[-1])} if who.islower() else set())
