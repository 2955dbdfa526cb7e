"""Agreement: what can be the "it" of a verb and the "its" of a noun: a body acts and has engineers, a thing breaks and has none."""

from __future__ import annotations

from timeline.claims.events.nouns import singular
from timeline.claims.names.register import FIRM_WORDS
from timeline.claims.names.salience import Wanted
from timeline.claims.parties import Parties
from timeline.claims.state import State
from timeline.statements.tagging.words import FINITE, Words


class Agreement:
    """Tells by the words around a pronoun what it cannot mean."""

    def __init__(self, state: State, parties: Parties) -> None:
        self.state, self.parties = state, parties

    def of_it(self, w: Words, k: int) -> Wanted | None:
        """What the pronoun at token k can mean: who does, or is done to, what only bodies do and are; None where anything can."""
        events = self.state.events
        verb = w.past(k + 1, ("aux", "adv", "neg"))
        if verb >= len(w) or (w.tag[verb] not in FINITE and w.tag[verb] not in ("part", "inf", "ing")):
            return None
        passive = w.tag[verb] == "part" and any(
            w.low[j] in self.state.grammar.be or w.low[j] in self.state.grammar.be_parts for j in range(k + 1, verb)
        )
        base = w.base[verb]
        if base in (events.done_to_bodies if passive else events.agentive):
            return Wanted(self.acts, body=True)
        return Wanted(self.no_body, body=False) if passive or base in events.breaking else None

    def of_owner(self, noun: str) -> Wanted | None:
        """What can have such people: a ship its captain, a school its pupils, a body its engineers; None for what is nobody's people."""
        one = singular(noun)
        if one not in self.state.speaking.roles and noun not in self.state.events.staffed:
            return None
        kinds = self.state.events.staffed.get(noun) or self.state.events.staffed.get(one)
        if one in ("owner", "builder", "maker", "founder", "buyer", "tenant"):
            return None
        return Wanted((lambda name: self._is(name, kinds) or self.acts(name)) if kinds else self.acts, body=True)

    def acts(self, name: str) -> bool:
        """Whether the name is a body's: by its last word, by what the text calls it, or as one that nothing else is known of."""
        events, register, last = self.state.events, self.state.register, name.rsplit(" ", 1)[-1].lower()
        if last in events.acting_bodies or last in self.state.speaking.collectives or name in self.state.memory.firms:
            return True
        if not name[:1].isupper() or self._is(name, frozenset(self.state.speaking.vessels)):
            return False
        return last in FIRM_WORDS or self.parties.body(name) or (name not in register.places and not self._is(name, events.structures))

    def no_body(self, name: str) -> bool:
        """Whether something can happen to it as to a thing: not a council, but a school, which is a building as well."""
        events, last = self.state.events, name.rsplit(" ", 1)[-1].lower()
        body = last in events.acting_bodies or last in self.state.speaking.collectives or name in self.state.memory.firms
        return last in events.structures or not (body or self.parties.body(name))

    def _is(self, name: str, kinds: frozenset[str] | None) -> bool:
        """Whether one of the nouns is the name's last word or what the text calls it."""
        if kinds is None:
            return False
        table = self.state.register.kinds
        return name.rsplit(" ", 1)[-1].lower() in kinds or any(name in table.get(kind, ()) for kind in kinds)
