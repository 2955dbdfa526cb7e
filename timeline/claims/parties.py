"""Parties: who and what a phrase names: somebody, a known thing, a person, a body of people."""

from __future__ import annotations

from timeline.claims.names.heads import head_of
from timeline.claims.state import State
from timeline.statements.clauses.phrases import Phrase
from timeline.statements.tagging.words import Words


class Parties:
    """Tells people from things by the names and roles of the text."""

    def __init__(self, state: State) -> None:
        self.state = state

    def animate(self, w: Words, phrase: Phrase) -> bool:
        """Whether the phrase names somebody: a name, a pronoun, a role."""
        speaking = self.state.speaking
        return (
            (phrase.pronoun and w.low[phrase.last] not in ("it", "nothing", "anything", "everything", "something", "none"))
            or self.known(w, phrase)
            or any(
                w.low[k] in speaking.roles or w.low[k].removesuffix("s") in speaking.roles or w.low[k] in speaking.collectives
                for k in range(phrase.first, phrase.last + 1)
            )
        )

    def known(self, w: Words, phrase: Phrase) -> bool:
        """Whether the phrase holds a name, or stands for one ("the ferry")."""
        if "name" in w.tag[phrase.first : phrase.last + 1]:
            return True
        head = head_of(w, phrase.first, phrase.last)
        return w.low[phrase.first] == "the" and self.state.register.holder(w.low[head], self.state.memory.mentioned) is not None

    def person(self, name: str) -> bool:
        return (
            name in self.state.register.people
            or name in self.state.memory.people
            or self.state.register.personal(name)
            or self._office(name)
        )

    def individual(self, source: str) -> bool:
        """Whether a source is one person, named or not: "Ann Rey", "council spokeswoman"."""
        noun = source.split(" for ")[0].split(" of ")[0].split(" at ")[0].rsplit(" ", 1)[-1]
        return self.person(source) or noun in self.state.speaking.roles

    def _office(self, name: str) -> bool:
        """“The Surveyor”: a role that is written like a name."""
        return name[:1].isupper() and name.lower() in self.state.speaking.roles

    def somebody(self, w: Words, k: int) -> bool:
        """Whether the noun at k is one person: "the barber", not "barbers" nor "the barber shop"."""
        if w.low[k] not in self.state.speaking.roles or w.tag[k] != "noun" or w.time[k] >= 0:
            return False
        return k + 1 >= len(w) or w.tag[k + 1] not in ("noun", "name")

    def body(self, name: str) -> bool:
        """Whether the text tells that the name is a company's, an airline's, an orchestra's."""
        kinds = self.state.register.kinds
        return any(name in kinds[kind] for kind in kinds if kind in self.state.speaking.collectives)
