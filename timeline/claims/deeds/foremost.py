"""Foremost: whoever was the first, the last or the only one to do something, and of which others that tells: "the first woman to".

It goes into the attributes `foremost` ("first") and, of women or men, `among`; whether somebody else who did it is one of them goes into
`one_of` of that claim, and only where a text tells of a first.
"""

from __future__ import annotations

from timeline.claims.claim import Claim
from timeline.claims.events.nouns import singular
from timeline.claims.state import State
from timeline.languages.outcomes import Firsts
from timeline.statements.clauses.clause import Clause
from timeline.statements.tagging.words import Words


def foremost(w: Words, clause: Clause, words: Firsts) -> dict[str, str]:
    """What the mark of the clause's verb tells; nothing of the first of a kind that others need not be of ("the first Briton")."""
    mark = w.ranked.get(w.start[clause.main], "") if clause.main >= 0 else ""
    rank, _, noun = mark.partition(" ")
    noun = singular(noun)
    if rank not in words.ranks or not (noun in words.anybody or noun in words.sexes or not noun):
        return {}
    found = {"foremost": words.ranks[rank]}
    return found | {"among": words.sexes[noun]} if noun in words.sexes else found


def tell_who_else(state: State) -> None:
    """Note of each claim of the same type as one of a first woman or man whether who acted is one."""
    wanted = {c.event for c in state.claims if "among" in c.attributes}
    for number, claim in enumerate(state.claims) if wanted else ():
        if claim.event in wanted and claim.participants and "among" not in claim.attributes:
            sex = _sex(claim, state)
            if sex:
                state.claims[number] = claim.model_copy(update={"attributes": {**claim.attributes, "one_of": sex}})


def _sex(claim: Claim, state: State) -> str:
    said = claim.quotation.split(" ", 1)[0].lower()
    return state.register.sex.get(str(claim.participants[0]), "") or state.events.firsts.pronouns.get(said, "")
