"""Rewordings: whom or what a definite noun phrase tells of again by another noun than before."""

from __future__ import annotations

from collections.abc import Callable

from timeline.claims.coreference.discourse import Discourse
from timeline.claims.coreference.entity import Entity
from timeline.claims.coreference.mention import Mention
from timeline.claims.coreference.sorts import Sort, doing, mixed, sort_of_name, sort_of_noun
from timeline.claims.events.nouns import singular
from timeline.claims.names.register import looks_personal
from timeline.languages.accounts import Speaking
from timeline.statements.tagging.words import Words

_FAR = 12  # sentences behind which a wider word does not look
_BODIES = frozenset("group organisation organization body panel agency movement".split())
_YOUNG = frozenset("teenager youth youngster child toddler".split())


class Rewordings:
    """Asks one way of telling again after the other."""

    def __init__(self, discourse: Discourse, resolve: Callable[[Mention], None]) -> None:
        self.d, self.resolve = discourse, resolve
        self._ways = (self._by_a_wider_noun, self._by_what_they_did, self._as_a_paper, self._as_a_firm, self._as_a_body, self._as_somebody)

    def meant_by(self, w: Words, m: Mention, sort: Sort, owned: int, *, plain: bool) -> Entity | None:
        """Who or what is told of again by another noun; a noun with words of its own brings in somebody new."""
        if m.low in self.d.events.principals:
            others = any((s.statement.speaker or "").endswith("of the other") for s in self.d.sayings.over(m))
            return None if others else self._keeper(m) or self._client(m)  # “My client was out,” said the lawyer of the other
        if owned >= 0 and m.low in self.d.speaking.converse:
            return self._kin(w, m, owned) or (self._keeper(m) if w.tag[owned] == "poss" else None)
        if not plain or owned >= 0:
            return None
        if m.low.endswith("-year-old"):
            return self._aged(m.low.split("-")[0]) or self._spoke_last(m)
        found = (way(m, sort, singular(m.low)) for way in self._ways)
        return next((e for e in found if e is not None), None) or self._place(m)

    def own_house(self, m: Mention, owned: int) -> Entity | None:
        """“Orle mayor Ann Dale said *her town*”, "*his club*" of its president: the body that the owner heads or speaks for."""
        events, noun = self.d.events, singular(m.low)
        if not any(noun in bodies for bodies in (events.regions, events.firm_nouns, events.bodies, self.d.speaking.collectives)):
            return None
        pronoun = next((n for n in self.d.mentions[m.sentence] if n.head == owned and n.form == "pronoun"), None)
        if pronoun is None:
            return None
        self.resolve(pronoun)
        owner = self.d.of.get(pronoun)
        house = self.d.found.house.get(owner.name, "") if owner is not None else ""
        return self.d.entity(house) if house[:1].isupper() else None

    def _spoke_last(self, m: Mention) -> Entity | None:
        """Who speaks in the sentence before."""
        told = (self.d.speaker(s) for s in reversed(self.d.sayings.spoken.get(m.sentence - 1, [])))
        return next((e for e in told if e is not None and e.sort.person is not False), None)

    def _place(self, m: Mention) -> Entity | None:
        """“the city”: the place told of last, else the one that the text is written from."""
        if m.low not in self.d.events.regions:
            return None
        named = (e for e in self.d.recent() if e.name in self.d.found.places and " " not in e.name)
        return next(named, None) or (self.d.entity(self.d.written_at) if self.d.written_at else None)

    def _alike(self, m: Mention, sort: Sort) -> list[Entity]:
        """Those told of not long before, as one or as several like the noun."""
        told = ((e, e.latest(m)) for e in self.d.recent() if e.sort.many == sort.many)
        return [e for e, last in told if last is not None and last.sentence >= m.sentence - _FAR]

    def _by_a_wider_noun(self, m: Mention, sort: Sort, noun: str) -> Entity | None:
        """“The stallion was bought. *The horse* won”: if only one of such a kind was told of."""
        kinds = self.d.events.narrower.get(noun)
        narrower = [e for e in self._alike(m, sort) if self._is_a(e, kinds)] if kinds else []
        free = [e for e in narrower if (last := e.latest(m)) is not None and last.role != "owner"] or narrower
        return free[0] if len(free) == 1 else None

    def _by_what_they_did(self, m: Mention, sort: Sort, noun: str) -> Entity | None:
        """“Two men robbed a shop. *The robbers* fled”."""
        does = doing(noun, self.d.speaking)
        people = (e for e in self._alike(m, sort) if sort.person is not False and e.sort.person)
        return next((e for e in people if not does.isdisjoint(e.does) or (noun == "victim" and e.done)), None)

    def _as_a_paper(self, m: Mention, sort: Sort, noun: str) -> Entity | None:
        """“*the paper*”: the newspaper named last."""
        if noun not in self.d.speaking.papers:
            return None
        return next((e for e in self.d.recent() if e.name.rsplit(" ", 1)[-1].lower() in self.d.speaking.outlets), None)

    def _as_a_firm(self, m: Mention, sort: Sort, noun: str) -> Entity | None:
        """“Orle Mills' director said *the company*”, "Orle Brewing Ltd ... *the brewery*", "Kestrel ... *the operator*"."""
        events = self.d.events
        if noun not in events.firm_nouns and noun not in events.workplaces:
            return None
        houses = (self._house(speaker) for speaker in self._speaking(m))
        if (house := next((h for h in houses if h is not None), None)) is not None:
            return house
        if noun in events.workplaces:
            alike = (e for e in self._alike(m, sort) if e.name[:1].isupper() and e.sort.person is not True)
            return next((e for e in alike if noun[:4] in e.name.lower()), None)
        firms = [e for e in self.d.recent() if _may_be_firm(e, self.d.speaking)]
        called = (e for e in firms if not e.nouns.isdisjoint(events.firm_nouns | events.workplaces))
        surely = [e for e in firms if e.sort.person is False or e.sort.body] or (firms if len(firms) == 1 else [])
        return next(called, next(iter(surely), None))

    def _as_a_body(self, m: Mention, sort: Sort, noun: str) -> Entity | None:
        """“Green Watch said ... *the group*”: rather one that has said something."""
        if noun not in _BODIES:
            return None
        bodies = [e for e in self.d.recent() if e.sort.person is not True and e.name not in self.d.found.places]
        bodies = [e for e in bodies if e.sort.body or (e.name[:1].isupper() and e.sort.person is None)]
        return next((e for e in bodies if e in self.d.spoke), next(iter(bodies), None))

    def _as_somebody(self, m: Mention, sort: Sort, noun: str) -> Entity | None:
        """“*the woman*”, "*the teenager*", "*the suspect*": the person told of last who can be one and does not speak."""
        speaking, anyone = self.d.speaking, noun in self.d.events.anyone
        if not sort.person or not (noun in speaking.epithets or anyone or noun in _YOUNG):
            return None
        telling = self._speaking(m)
        people = (e for e in self.d.recent() if (e.sort.person or e.sort.formed) and e not in telling)
        fitting = [e for e in people if not mixed(sort, e.sort)]
        if anyone:  # “the patient” may be anybody
            fitting = [e for e in fitting if e not in self.d.spoke and e.name[:1].isupper()]
            return fitting[0] if len(fitting) == 1 else None
        return next((e for e in fitting if e.name[:1].isupper()), next(iter(fitting), None))

    def _house(self, speaker: Entity | None) -> Entity | None:
        """The named firm that somebody speaks for: "Orle Mills' director said the company"."""
        told = [self.d.of.get(n) for n in speaker.keepers if n.form == "name"] if speaker is not None else []
        house = self.d.named.get(self.d.found.house.get(speaker.name, "")) if speaker is not None else None
        firms = (e for e in (*told, house) if e is not None and e.sort.person is not True and e.name not in self.d.found.places)
        return next((e for e in firms if e.name[:1].isupper()), None)

    def _is_a(self, entity: Entity, kinds: frozenset[str]) -> bool:
        """Whether one of its nouns, or the first or last word of a thing's name, tells of such a kind."""
        words = entity.name.lower().split(" ")
        told = any(singular(n) in kinds for n in entity.nouns)
        return told or (entity.sort.person is not True and entity.name[:1].isupper() and (words[0] in kinds or words[-1] in kinds))

    def _speaking(self, m: Mention) -> set[Entity | None]:
        """Those who say something in the sentence, or over the mention."""
        found = set[Entity | None]()
        for s in (*self.d.sayings.spoken.get(m.sentence, ()), *(s.statement for s in self.d.sayings.over(m))):
            speaking = self.d.speaking_mention(s)
            if speaking is not None and speaking.form == "pronoun":
                self.resolve(speaking)  # “My client,” she said: who she is comes first
            found.add(self.d.speaker(s))
        return found

    def _kin(self, w: Words, m: Mention, owned: int) -> Entity | None:
        """“her husband”: the one whom the text has told to be that, to the one named or to the one who fits the pronoun."""
        kin = {owner: who for (owner, noun), who in self.d.found.kin.items() if noun == m.low != owner}
        if w.tag[owned] == "'s":
            named = next((self.d.of[n] for n in self.d.mentions[m.sentence] if n in self.d.of and n.last == owned - 1), None)
            who = kin.get(named.name) if named is not None else None
        else:
            fitting = {owner: who for owner, who in kin.items() if self._sort(owner).fit(w.low[owned])}
            whose = {who for owner, who in fitting.items() if owner[:1].isupper()} or set(fitting.values())
            who = whose.pop() if len(whose) == 1 else None
        who = self.d.found.holder(who) if who is not None and who.islower() else who
        return self.d.entity(who) if who is not None else None

    def _sort(self, name: str) -> Sort:
        known = self.d.named.get(name)
        if known is not None:
            return known.sort
        return sort_of_noun(name, self.d.speaking, self.d.events) if name.islower() else sort_of_name(name, self.d.found, self.d.events)

    def _keeper(self, m: Mention) -> Entity | None:
        """“*Orr's* lawyer said her client", "*the general's* wife said her husband": the other end of what the speaker is to somebody."""
        converse = self.d.speaking.converse
        for speaker in self._speaking(m):
            acting = m.low in self.d.events.principals  # whoever speaks for somebody has a client
            if speaker is None or not (acting or any(m.low in converse.get(noun, ()) for noun in speaker.nouns)):
                continue
            house = self.d.named.get(self.d.found.house.get(speaker.name, ""))
            for n in speaker.keepers:
                if n.form == "pronoun" and n.sentence < m.sentence:
                    self.resolve(n)
            told = (self.d.of.get(n) for n in speaker.keepers)
            return house if house is not None and not house.sort.body else next((e for e in told if e is not None), None)
        return None

    def _client(self, m: Mention) -> Entity | None:
        """“Colin Orr, who defended him, said *his client* was ashamed”: the person told of last who does not speak."""
        speaking = self._speaking(m)
        people = [e for e in self.d.recent() if e.sort.person and not e.sort.many and e not in speaking]
        return max(people, key=lambda e: e.salience(m.sentence), default=None)

    def _aged(self, age: str) -> Entity | None:
        """“the 47-year-old”: of whom the text tells that age beside the name."""
        for entity in self.d.recent():
            for m in entity.mentions if entity.sort.person is not False else ():
                w = self.d.words(m)
                near = {*w.low[m.last + 1 : m.last + 4], *w.low[max(0, m.first - 2) : m.head]}
                if age in near or f"{age}-year-old" in near:
                    return entity
        return None


def _may_be_firm(entity: Entity, speaking: Speaking) -> bool:
    last = entity.name.rsplit(" ", 1)[-1].lower()
    known = entity.sort.person is False or entity.sort.body or not looks_personal(entity.name)
    return (
        entity.name[:1].isupper()
        and known
        and not entity.members
        and not entity.sort.many
        and last not in speaking.collectives - {"company", "firm", "group"}
    )
