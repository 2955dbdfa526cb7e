"""Descriptions: whom a definite noun phrase means: one told of in other words, the other of two, whose people they are."""

from __future__ import annotations

from timeline.claims.events.nouns import singular
from timeline.claims.parties import Parties
from timeline.claims.state import State
from timeline.statements.clauses.phrases import Phrase
from timeline.statements.tagging.words import Words

_NOBODYS = frozenset("owner builder maker founder buyer tenant".split())  # “its owner” is nobody of its people


class Descriptions:
    """Asks the chains, and the pair told of last."""

    def __init__(self, state: State, parties: Parties) -> None:
        self.state, self.parties = state, parties

    def meant_by(self, w: Words, head: int) -> str | None:
        """“her husband”, "the brewery", "the 47-year-old": the one told of before in other words."""
        return self.state.chains.reworded.get(w.start[head]) if w.tag[head] == "noun" else None

    def together(self, w: Words, head: int) -> bool:
        """“the cousins met”: both of the two told of together, by what they are to one another or by a role of several."""
        low, speaking = w.low[head], self.state.speaking
        several = w.tag[head] == "noun" and low.endswith("s") and low[:-1] in speaking.roles
        return several and len(self.state.memory.pair) == 2 and low not in self.state.memory.things

    def other_of_pair(self, w: Words, phrase: Phrase, head: int, others: tuple[str, ...]) -> str | None:
        """“Orr and the minister”: a role that no name has had is the other of the two who were told of together."""
        pair = self.state.memory.pair
        role = w.tag[head] != "name" and w.low[head] in self.state.speaking.roles and w.low[phrase.first] == "the"
        role &= all(w.tag[k] != "'s" for k in range(phrase.first, head))  # “the mayor's deputy” is not the mayor
        if not role or len(pair) != 2 or self.state.register.holder(w.low[head], self.state.memory.mentioned):
            return None
        left = [name for name in pair if name not in others]
        somebody = (
            len(left) == 1
            and left[0][:1].isupper()
            and (self.parties.person(left[0]) or left[0].rsplit(" ", 1)[-1] in self.state.speaking.roles)
        )
        return left[0] if somebody else None

    def owner(self, w: Words, phrase: Phrase) -> str | None:
        """“*its* captain”, "*their* lorries": the one whom the possessive means, no person."""
        k = next((j for j in range(phrase.first, phrase.last) if w.tag[j] == "poss"), -1)
        names = self.state.chains.at.get(w.start[k], ()) if k >= 0 and w.low[k] in ("its", "their") else ()
        return names[0] if len(names) == 1 else None

    def employer_of(self, w: Words, phrase: Phrase, head: int) -> str | None:
        """“its inspectors”, "its captain": the authority, the ship whose people they are."""
        noun = w.low[head]
        one = singular(noun)
        staff = (one in self.state.speaking.roles or noun in self.state.events.staffed) and one not in _NOBODYS
        return self.owner(w, phrase) if staff else None
