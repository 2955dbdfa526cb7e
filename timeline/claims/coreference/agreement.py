"""Agreement: how well a pronoun goes with its verb and its noun if it stands for somebody or something.

A body acts and is told, a thing breaks and is signed, papers and bodies say something, a ship has a captain and a bridge no engineers.
"""

from __future__ import annotations

from timeline.claims.coreference.discourse import Discourse
from timeline.claims.coreference.entity import Entity
from timeline.claims.coreference.mention import IT, Mention
from timeline.claims.coreference.sorts import sort_of_noun
from timeline.claims.events.nouns import singular
from timeline.claims.events.tree import path

_UNLIKELY = 0.15
_ALSO_A_HOUSE = 0.6  # a museum


class Agreement:
    """Asks the words of the language."""

    def __init__(self, discourse: Discourse) -> None:
        self.d = discourse
        self._of_people: dict[str, bool] = {}

    def of(self, m: Mention, entity: Entity) -> float:
        """How well the pronoun goes with what stands beside it, from 0 to 1, if it is the entity."""
        events = self.d.events
        if m.role == "owner" and m.low in ("its", "their") and self._has_people(m):
            return 1 if self._may_have(entity, self.d.words(m).low[m.inside[1]]) else _UNLIKELY
        if m.low not in IT or m.role == "owner":
            return 1
        last = entity.name.rsplit(" ", 1)[-1].lower()
        acts = entity.sort.body or (entity.sort.person is None and entity.name[:1].isupper())
        if m.role == "subject" and not m.passive and m.verb in events.agentive:
            return 1 if acts else _UNLIKELY
        patient = m.role == "object" or (m.role == "subject" and m.passive)
        if (patient and m.verb not in events.done_to_bodies) or m.verb in events.breaking:
            stands = last in events.structures
            return 1 if not entity.sort.body or (stands and not patient) else _ALSO_A_HOUSE if stands else _UNLIKELY
        return 1

    def _has_people(self, m: Mention) -> bool:
        """“its *engineers*”: whether what is owned are people."""
        w = self.d.words(m)
        return bool(sort_of_noun(w.low[m.inside[1]], self.d.speaking, self.d.events).person)

    def _may_have(self, entity: Entity, people: str) -> bool:
        """Whether it can have such people: a ship its captain, a tram its driver, a body its engineers."""
        kinds = self.d.events.staffed.get(people) or self.d.events.staffed.get(singular(people)) or frozenset()
        nouns = {entity.name.rsplit(" ", 1)[-1].lower(), *entity.nouns}
        return not nouns.isdisjoint(kinds) or entity.sort.body or (entity.name[:1].isupper() and entity.sort.person is not True)

    def paper(self, entity: Entity) -> bool:
        """Whether it is a document or an answer, which says something."""
        speaking = self.d.speaking
        nouns = {entity.name.rsplit(" ", 1)[-1].lower(), *entity.nouns}
        books = self.d.events.narrower.get("book", frozenset())
        return any(not nouns.isdisjoint(words) for words in (speaking.records, speaking.replies, books))

    def can_say(self, entity: Entity) -> bool:
        """Whether an "it" that says something can stand for it."""
        return self.paper(entity) or entity.sort.body or (entity.sort.person is None and entity.name[:1].isupper())

    def can_do(self, m: Mention, entity: Entity) -> bool:
        """“They have never asked me”: no seats; only somebody does what only people and bodies do."""
        if m.role != "subject" or m.passive or not self.of_people(m.verb):
            return True
        return entity.sort.person is not False or entity.sort.body or entity.sort.ship

    def of_people(self, verb: str) -> bool:
        """Whether only people and bodies do that."""
        known = self._of_people.get(verb)
        if known is None:
            speaking, events = self.d.speaking, self.d.events
            social = not events.symmetric.isdisjoint(path(events.verbs.get(verb, verb), events.parents))
            known = social or any(verb in words for words in (speaking.say, speaking.tell, speaking.asking, events.agentive))
            self._of_people[verb] = known
        return known
