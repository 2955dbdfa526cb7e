"""Chains: reads a document from its first sentence to its last and tells of each mention whom or what it stands for.

The order of the decisions is that of a multi-pass sieve (Lee et al. 2013, Deterministic coreference resolution based on entity-centric,
precision-ranked rules, Computational Linguistics 39(4)): who speaks is "I" in a quotation; names with names; noun phrases by the same head,
by the role that somebody holds, by a wider word; last pronouns, by agreement, by what their clause rules out, and by salience.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from timeline.claims.coreference.collecting import mentions_of
from timeline.claims.coreference.entity import Entity
from timeline.claims.coreference.mention import HE, IT, REFLEXIVE, SHE, THEY, THIRD_PERSON, Mention
from timeline.claims.coreference.sorts import Sort, sort_of_name, sort_of_noun
from timeline.claims.names.houses import house_of
from timeline.claims.names.register import Register, phrase_name
from timeline.claims.events.nouns import singular
from timeline.languages.accounts import Events, Speaking
from timeline.statements.reading import Sentence
from timeline.statements.statement import Statement
from timeline.statements.words import FINITE, Words

_DEFINITE = frozenset("the this that these those both".split())
_INDEFINITE = frozenset("a an another some any no every each".split())
_SAME_ROLE = 35  # Lappin and Leass: a role like the pronoun's own
_SPEAKER = 260  # as a subject before the words
_WINDOW = 60  # entities that are looked back at


@dataclass(slots=True)
class Chains:
    """`at` maps where a mention starts to the names of whom or what it stands for; () for an "it" that stands for nothing."""

    at: dict[int, tuple[str, ...]] = field(default_factory=dict)


def read_chains(
    sentences: Sequence[Sentence], statements: Sequence[Statement], found: Register, speaking: Speaking, events: Events
) -> Chains:
    """The chains of a document whose names are registered."""
    reader = _Reader(sentences, statements, found, speaking, events)
    for number in range(len(sentences)):
        reader.read(number)
    return reader.chains


@dataclass(slots=True)
class _Reader:
    sentences: Sequence[Sentence]
    statements: Sequence[Statement]
    found: Register
    speaking: Speaking
    events: Events
    chains: Chains = field(default_factory=Chains)
    entities: list[Entity] = field(default_factory=list)  # the latest last
    by_name: dict[str, Entity] = field(default_factory=dict)
    said: dict[int, list[Statement]] = field(default_factory=dict)  # sentence → statements whose speaker stands in it
    of: dict[int, Entity] = field(default_factory=dict)  # where a mention starts → its entity
    last_speaker: Entity | None = None
    quoting: Entity | None = None  # whose quotation it was last

    # ------------------------------------------------------------------ a sentence
    def read(self, number: int) -> None:
        w = self.sentences[number].words
        mentions = mentions_of(w, number, self.speaking.grammar)
        for m in mentions:
            if m.form == "name":
                self._note(w, m, self._by_name(w, m))
        for m in mentions:
            if m.form == "noun":
                self._noun(w, m)
        self._pairs(w, mentions)
        speakers = {s.speaker_span.start for s in self._statements(number) if s.speaker_span is not None}
        first = [m for m in mentions if m.form == "pronoun" and w.start[m.first] in speakers]
        for m in first:
            self._pronoun(w, m, mentions)
        for m in mentions:
            if m.form == "pronoun" and m not in first:
                self._pronoun(w, m, mentions)
        for s in self._statements(number):
            speaker = self._speaker(s)
            if speaker is not None:
                self.last_speaker = speaker

    def _statements(self, number: int) -> list[Statement]:
        span = self.sentences[number].span
        return [s for s in self.statements if span.start <= s.cue_span.start < span.end]

    def _speaker(self, s: Statement) -> Entity | None:
        if s.speaker_span is None:
            return None
        w_at = [at for at in self.of if s.speaker_span.start <= at < s.speaker_span.end]
        return self.of[max(w_at, key=lambda at: self.of[at].sort.person is True)] if w_at else None

    def _note(self, w: Words, m: Mention, entity: Entity) -> None:
        entity.add(m)
        if entity in self.entities:
            self.entities.remove(entity)
        self.entities.append(entity)
        self.of[w.start[m.first]] = entity
        self.chains.at[w.start[m.head if m.form != "pronoun" else m.first]] = entity.names

    # ------------------------------------------------------------------ names and nouns
    def _by_name(self, w: Words, m: Mention) -> Entity:
        return self._entity(phrase_name(w, m.first, m.head, self.found))

    def _entity(self, name: str, sort: Sort | None = None) -> Entity:
        known = self.by_name.get(name)
        if known is None:
            known = self.by_name[name] = Entity(name, sort or sort_of_name(name, self.found, self.events))
        return known

    def _noun(self, w: Words, m: Mention) -> None:
        """A noun phrase: somebody or something told of before, else new."""
        name = phrase_name(w, m.first, m.last, self.found)
        sort = sort_of_noun(m.low, self.speaking, self.events)
        if name[:1].isupper():
            entity = self._entity(name)
        else:
            owned = next((k for k in range(m.first, m.head) if w.tag[k] in ("poss", "'s")), -1)
            definite = w.low[m.first] in _DEFINITE or owned >= 0
            entity = (self._again(w, m, sort, owned) if definite else None) or Entity(name, sort)
        entity.nouns.add(m.low)
        if w.low[m.first] not in ("no", "any", "every", "each"):
            self._note(w, m, entity)

    def _again(self, w: Words, m: Mention, sort: Sort, owned: int) -> Entity | None:
        """Who or what a definite noun phrase tells of again."""
        here = self.entities[-_WINDOW:][::-1]
        described = {w.low[k] for k in range(m.first + 1, m.head) if w.tag[k] not in ("num",)}
        for entity in here:  # the same noun
            if m.low in entity.nouns and (not described or described & set(entity.name.lower().split())):
                return entity
        if owned >= 0 or described:
            return None
        if m.low.endswith("-year-old"):
            return self._aged(m.low.split("-")[0])
        one = singular(m.low)
        narrower = self.events.narrower.get(one, frozenset())
        for entity in here:
            if entity.sort.many == sort.many and any(singular(n) in narrower for n in entity.nouns):
                return entity
        if one in self.events.firm_nouns:
            return next((e for e in here if e.sort.body and e.name[:1].isupper() and e.sort.person is False), None)
        if one in self.speaking.epithets or one in self.events.anyone:
            fitting = [e for e in here if e.sort.person and not e.sort.many and e.sort.sex in ("", sort.sex) and e is not self.last_speaker]
            return fitting[0] if fitting else None
        return None

    def _aged(self, age: str) -> Entity | None:
        """“the 47-year-old”: of whom the text tells that age beside the name, else who spoke last."""
        for entity in reversed(self.entities):
            for m in entity.mentions if entity.sort.person is not False else ():
                w = self.sentences[m.sentence].words
                near = {*w.low[m.last + 1 : m.last + 4], *(n for n in w.low[max(0, m.first - 2) : m.head])}
                if age in near or f"{age}-year-old" in near:
                    return entity
        return self.last_speaker

    def _pairs(self, w: Words, mentions: Sequence[Mention]) -> None:
        """“Orr and Vale”: the two as one, for "they"."""
        whole = [m for m in mentions if m.form != "pronoun" and m.role != "owner"]
        for a, b in zip(whole, whole[1:], strict=False):
            first, second = self.of.get(w.start[a.first]), self.of.get(w.start[b.first])
            if w.low[a.last + 1 : b.first] != ["and"] or first is None or second is None or first is second:
                continue
            name = f"{first.name} and {second.name}"
            if name not in self.by_name:
                self.by_name[name] = Entity(name, Sort(person=first.sort.person, many=True), (first, second))
            pair = self.by_name[name]
            pair.add(a)
            if pair in self.entities:
                self.entities.remove(pair)
            self.entities.append(pair)

    # ------------------------------------------------------------------ pronouns
    def _pronoun(self, w: Words, m: Mention, mentions: Sequence[Mention]) -> None:
        grammar, at = self.speaking.grammar, w.start[m.first]
        inner = self._innermost(at)
        quoted_by = self._speaker(inner) if inner is not None else None
        if m.low in grammar.first_person:
            entity = self._first_person(m, quoted_by if m.quoted else None)
        elif m.low in grammar.second_person:
            entity = None
        elif m.low in IT and self._empty(w, m):
            self.chains.at[at] = ()
            return
        else:
            entity = self._third_person(w, m, mentions, inner, quoted_by)
        if entity is None:
            return
        if m.low in HE | SHE:
            entity.learn("m" if m.low in HE else "f")
        self._note(w, m, entity)

    def _innermost(self, at: int) -> Statement | None:
        """The statement in whose words the character stands."""
        holding = [s for s in self.statements if any(c.start <= at < c.end for c in s.content)]
        return min(holding, key=lambda s: s.reach.end - s.reach.start, default=None)

    def _first_person(self, m: Mention, speaker: Entity | None) -> Entity | None:
        speaker = speaker or self.last_speaker
        if speaker is None or m.low in ("i", "me", "my", "mine", "myself"):
            return speaker
        house = house_of(speaker.name, self.found, self.events)
        return self._entity(house) if house else speaker

    def _empty(self, w: Words, m: Mention) -> bool:
        """“It was clear that", "it took a week", "he denied it": an "it" that stands for nothing, or for all that was said."""
        verb = w.past(m.last + 1, ("aux", "adv", "neg"))
        governs = w.base[m.first - 1] if m.first else ""
        if m.low == "it" and (governs in self.speaking.deny or governs in self.speaking.say or governs in self.speaking.remembering):
            return True
        if m.low != "it" or verb > len(w):
            return False
        behind = w.low[verb : verb + 8]
        grammar = self.speaking.grammar
        copula = any(w.low[k] in grammar.be or w.low[k] in grammar.be_parts or w.low[k] in ("'s", "’s") for k in range(m.last + 1, verb))
        if copula and ("that" in behind[:5] or ("to" in behind[1:4] and w.tag[verb] == "noun" and behind[0] not in ("due",))):
            return True
        return w.base[verb : verb + 1] in (["take"], ["seem"], ["appear"], ["rain"], ["snow"]) and w.tag[verb] in FINITE

    def _third_person(
        self, w: Words, m: Mention, mentions: Sequence[Mention], inner: Statement | None, speaker: Entity | None
    ) -> Entity | None:
        out = self._ruled_out(w, m, mentions)
        if m.quoted and speaker is not None:
            out.append(speaker)
        if m.low in REFLEXIVE:
            return next((self.of[w.start[n.first]] for n in mentions if n.role == "subject" and n.clause == m.clause and w.start[n.first] in self.of), None)
        best, most = None, 0.0
        for entity in reversed(self.entities[-_WINDOW:]):
            if not entity.sort.fits(m.low) or any(entity is o or o in entity.members for o in out):
                continue
            weight = self._weight(w, m, entity, inner)
            if entity is speaker and not m.quoted:
                weight += _SPEAKER / 2
            if weight > most:
                best, most = entity, weight
        return best

    def _weight(self, w: Words, m: Mention, entity: Entity, inner: Statement | None) -> float:
        """Salience here: of this sentence only what stands before the pronoun."""
        before = [n for n in entity.mentions if n.sentence == m.sentence and n.first < m.first]
        total = entity.salience(m.sentence)
        here = entity.weights.get(m.sentence, 0)
        if here and not before:
            total -= here
        latest = before[-1] if before else next((n for n in reversed(entity.mentions) if n.sentence < m.sentence), None)
        if latest is not None and latest.role == m.role:
            total += _SAME_ROLE
        if before and inner is not None and inner.cue_span.start < w.start[m.first]:  # the hearer, where it was said
            outside = [n for n in before if not any(c.start <= w.start[n.first] < c.end for c in inner.content)]
            if len(outside) == len(before) and all(n.role != "subject" for n in outside):
                total -= 0.7 * here
        if m.low in THEY and not entity.sort.many:
            total *= 0.6
        if m.low in HE | SHE and entity.sort.person is None:
            total *= 0.5
        if m.low in IT and entity.sort.person is None and not entity.sort.body:
            total *= 0.8
        return total

    def _ruled_out(self, w: Words, m: Mention, mentions: Sequence[Mention]) -> list[Entity]:
        """Those whom the pronoun cannot mean: who stands in the same clause, unless it is theirs, and what it is a part of."""
        out = []
        for n in mentions:
            entity = self.of.get(w.start[n.first])
            if entity is None or n is m:
                continue
            if n.first <= m.first <= n.last:
                out.append(entity)  # “his deputy”
            elif m.role != "owner" and m.low not in REFLEXIVE and n.clause == m.clause and n.role != "owner":
                out.append(entity)
        return out
