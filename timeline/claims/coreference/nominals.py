"""Nominals: whom or what a noun phrase tells of: one named beside it, one told of before, or somebody new."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise

from timeline.claims.coreference.discourse import Discourse
from timeline.claims.coreference.entity import Entity
from timeline.claims.coreference.introductions import Introductions
from timeline.claims.coreference.mention import Mention
from timeline.claims.coreference.rewordings import Rewordings
from timeline.claims.coreference.sorts import BODY, Sort, mixed, sort_of_noun
from timeline.claims.events.nouns import noun_kind, singular
from timeline.claims.names.phrase_names import phrase_name
from timeline.statements.clauses.phrases import simple_after
from timeline.statements.tagging.words import FINITE, Words

_DEFINITE = frozenset("the this that these those both".split())
_UNTOLD = frozenset("no any every each".split())  # they bring nobody in
_CLOSING = frozenset((",", ".", ")", "”", '"', ";", ":"))
_PAIRS = frozenset("couple pair duo".split())


class Nominals:
    """Gives each noun phrase its entity, in text order."""

    def __init__(self, discourse: Discourse, resolve: Callable[[Mention], None]) -> None:
        self.d = discourse
        self.introductions, self.rewordings = Introductions(discourse), Rewordings(discourse, resolve)
        self.reworded: set[Mention] = set()  # noun phrases that tell again in other words

    def read(self, number: int) -> None:
        """The noun phrases of a sentence, in text order, and whom its names name at last."""
        mentions, w = self.d.mentions[number], self.d.sentences[number].words
        for m in mentions:
            if m.form == "name":
                self.introductions.name_at_last(w, m)
        for m in mentions:
            if m.form == "noun":
                entity = self._of_noun(w, m)
                entity.nouns.add(m.low)
                entity.keepers += self.introductions.keepers(w, m) if entity.sort.person is not False else ()
                if w.low[m.first] not in _UNTOLD:
                    self.d.note(m, entity)
        for m in mentions:
            if m.role == "predicate":
                self.introductions.by_copula(m)
        self._pairs(w, mentions)

    def close(self, number: int) -> None:
        """The sentence has been read: what it tells of was told of last."""
        for m in self.d.mentions[number]:
            if m.role == "predicate" and m.form == "name":
                self.introductions.by_what_it_is_called(m)
            if (entity := self.d.of.get(m)) is not None:
                self.d.touch(entity)
        for s in self.d.sayings.spoken.get(number, ()):
            if (speaker := self.d.speaker(s)) is not None:
                self.d.spoke.pop(speaker, None)
                self.d.spoke[speaker] = None

    def _of_noun(self, w: Words, m: Mention) -> Entity:
        """The entity of a noun phrase, new if nothing told of before can be meant."""
        sort = sort_of_noun(m.low, self.d.speaking, self.d.events)
        if m.head > m.first and w.low[m.head - 1] + m.low in self.d.speaking.collectives:
            sort = BODY  # “the coast guard”, which is no guard
        if sort.many and w.low[max(0, m.first - 2) : m.first] == ["one", "of"]:
            sort = replace(sort, many=False)  # “one of his inspectors, Ann Orr”
        if (beside := self._beside(w, m, sort)) is not None:
            beside.learn(sex=sort.sex)
            beside.nouns.add(singular(m.low))
            beside.keepers += self.introductions.keepers(w, m)
            return beside
        name = phrase_name(w, m.first, m.last, self.d.found)
        if name[:1].isupper():
            return self.d.entity(name, sort)
        owned = next((k for k in range(m.first, m.head) if w.tag[k] in ("poss", "'s")), -1)
        if (w.low[m.first] in _DEFINITE or owned >= 0) and (known := self._again(w, m, sort, owned)) is not None:
            return known
        kind = noun_kind(w, m.head, self.d.events, self.d.speaking.grammar)
        if w.low[m.first] in ("a", "an") and sort.body and any(e.name == name for e in self.d.recent()):
            whole = simple_after(w, m.last + 2) if w.low[m.last + 1 : m.last + 2] in (["from"], ["of"], ["at"]) else None
            name = phrase_name(w, m.first, whole.last, self.d.found, whole=True) if whole is not None else name  # “A team from Orle”
            self.reworded |= {m} if whole is not None else set()
        happening = kind is not None and (kind.family or kind.event != singular(m.low)) and not (sort.person or sort.body)
        return Entity(name, sort, happening=happening, dependent=w.low[m.first] in ("his", "her") and bool(sort.person))

    def _beside(self, w: Words, m: Mention, sort: Sort) -> Entity | None:
        """“The mayor, Ann Orr,”, "Ann Orr, a lawyer,", "the city of Orle": the one named beside the noun."""
        hanging = simple_after(w, m.last + 2) if w.low[m.last + 1 : m.last + 2] == ["of"] else None
        ends = hanging.last if hanging is not None else m.last  # “the owner of the pier, a Mr Keel,”
        for n in self.d.mentions[m.sentence]:
            if n.form != "name" or n not in self.d.of or n.role == "owner":
                continue
            entity = self.d.of[n]
            if n.first == m.last + 2 and w.low[m.last + 1] == "of" and m.low in self.d.events.regions:
                return entity
            behind = n.first == ends + 2 and w.low[ends + 1 : ends + 2] == [","]
            before = m.first == n.last + 2 and w.low[n.last + 1] == "," and w.low[m.first] in ("a", "an", "the", "his", "her", "its")
            if not (behind or before) or mixed(sort, entity.sort):
                continue
            end = max(ends, n.last) + 1
            if behind and n.tells and n.behind and w.tag[end : end + 1] != ["punct"]:
                continue  # “They shelled the bridge, *Orr said*”: who says so
            if behind and (end >= len(w) or w.low[end] in _CLOSING or w.tag[end] in FINITE):
                self.reworded.add(m)
            if end >= len(w) or w.low[end] in _CLOSING or w.tag[end] in FINITE or (before and w.tag[end] in ("prep", "rel")):
                return entity
        return None

    def _again(self, w: Words, m: Mention, sort: Sort, owned: int) -> Entity | None:
        """Who or what a definite noun phrase tells of again."""
        described = {w.low[k] for k in range(m.first + 1, m.head) if w.tag[k] in ("noun", "part", "ing", "name")}
        specified = m.last + 1 < len(w) and (w.low[m.last + 1] == "of" or w.tag[m.last + 1] == "rel")
        if "two" in w.low[m.first : m.head] or w.low[m.first] == "both" or m.low in _PAIRS:
            return self._two(m, sort)
        if owned >= 0 and w.tag[owned] == "poss" and not described and (house := self.rewordings.own_house(m, owned)) is not None:
            self.reworded.add(m)
            return house
        for entity in self.d.recent():
            if m.low in entity.nouns and not specified and (not described or not described.isdisjoint(entity.name.lower().split())):
                return entity
        reworded = self.rewordings.meant_by(w, m, sort, owned, plain=not described and not specified)
        if reworded is not None:
            self.reworded.add(m)
        return reworded

    def _two(self, m: Mention, sort: Sort) -> Entity | None:
        """“the two men”, "both sides", "the couple": two told of together, else the two told of last."""
        one = singular(m.low)
        sides = one in ("side", "party")
        if sides:
            spoke = [e for e in reversed(self.d.spoke) if e.sort.person is not True][:2]
            return self._joined(spoke[1], spoke[0]) if len(spoke) > 1 else None
        alike = Sort(person=True, sex=sort.sex)
        single: list[Entity] = []
        for entity in self.d.recent():
            if entity.sort.many and (m.low in entity.nouns or (m.low == "couple" and "parents" in entity.nouns)):
                return entity
            if entity.members and all(not mixed(alike, e.sort) for e in entity.members):
                return entity
            if entity.sort.person and not entity.sort.many and not mixed(alike, entity.sort):
                single.append(entity)
        return self._joined(single[1], single[0]) if len(single) > 1 else None

    def _pairs(self, w: Words, mentions: list[Mention]) -> None:
        """“Orr and Vale”, "Orr, Vale and Holm", "Orr dined with Vale": several as one, for "they"."""
        whole = [m for m in mentions if m.form != "pronoun" and m.role != "owner" and m in self.d.of]
        for number, (a, b) in enumerate(pairwise(whole)):
            if w.low[a.last + 1 : b.first] == ["and"]:
                self._join(a, b)
                self._listed(w, whole[: number + 1], self.d.of[b])
        for b in (m for m in whole if m.role == "with"):
            acting = [a for a in whole if a.role == "subject" and a.precedes(b) and not a.clauses.isdisjoint(b.clauses)]
            if acting and all(self.d.of[m].sort.person or self.d.of[m].sort.formed for m in (acting[-1], b)):
                self._join(acting[-1], b)

    def _listed(self, w: Words, before: list[Mention], last: Entity) -> None:
        """“*Orr, Vale* and Holm”: the names that commas join to the one before "and"."""
        first = len(before) - 1
        while (
            first
            and before[first - 1].form == before[first].form == "name"
            and w.low[before[first - 1].last + 1 : before[first].first] == [","]
        ):
            first -= 1
        several = self._joined(self.d.of[before[-1]], last)
        for m in reversed(before[first:-1]):
            several = self._joined(self.d.of[m], several)
            self._tell(several, m)

    def _join(self, a: Mention, b: Mention) -> None:
        first, second = self.d.of[a], self.d.of[b]
        if first is not second:
            self._tell(self._joined(first, second), a)

    def _tell(self, several: Entity, m: Mention) -> None:
        several.add(m)
        self.d.inside[m.sentence][several] = None
        self.d.touch(several)

    def _joined(self, first: Entity, second: Entity) -> Entity:
        name = f"{first.name} and {second.name}"
        if name not in self.d.named:
            self.d.named[name] = Entity(name, Sort(person=first.sort.person, many=True), (first, second))
        return self.d.named[name]
