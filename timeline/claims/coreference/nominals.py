"""Nominals: whom or what a noun phrase tells of: one named beside it, one told of before, or somebody new."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import islice, pairwise

from timeline.claims.coreference.discourse import Discourse
from timeline.claims.coreference.entity import Entity
from timeline.claims.coreference.mention import Mention
from timeline.claims.coreference.sorts import Sort, doing, sort_of_name, sort_of_noun
from timeline.claims.events.nouns import noun_kind, singular
from timeline.claims.names.register import looks_personal, phrase_name
from timeline.claims.names.roles import apposed_roles
from timeline.languages.accounts import Speaking
from timeline.statements.clauses.phrases import simple_after
from timeline.statements.tagging.words import FINITE, Words

_DEFINITE = frozenset("the this that these those both".split())
_UNTOLD = frozenset("no any every each".split())  # they bring nobody in
_CLOSING = frozenset((",", ".", ")", "”", '"', ";", ":"))
_LOOKED_AT = 200  # entities
_FAR = 12  # sentences behind which a wider word does not look
_NEW = 4  # sentences in which a name follows the one whom it names


class Nominals:
    """Gives each name and noun phrase its entity, in text order."""

    def __init__(self, discourse: Discourse, resolve: Callable[[Mention], None]) -> None:
        self.d, self.resolve = discourse, resolve
        self.order: dict[Entity, None] = {}  # the latest last
        self.spoke: dict[Entity, None] = {}  # those who have said something
        self.reworded: set[Mention] = set()  # noun phrases that tell again in other words

    def name(self, number: int) -> None:
        """The names of a sentence, which are known before anything else is asked."""
        w = self.d.sentences[number].words
        for s in self.d.sayings.spoken.get(number, ()):
            if (m := self.d.speaking_mention(s)) is not None:
                m.role = "subject" if m.role in ("object", "after") else m.role  # “says Ann Orr”
                m.tells = True
                m.behind = s.manner == "reported" and bool(s.content) and s.content[0].start < m.start
        for m in self.d.mentions[number]:
            if m.form == "name":
                self.d.note(m, self._named(w, m))

    def read(self, number: int) -> None:
        """The noun phrases of a sentence, in text order, and whom its names name at last."""
        mentions, w = self.d.mentions[number], self.d.sentences[number].words
        for m in mentions:
            if m.form == "name":
                self._name_at_last(w, m)
        for m in mentions:
            if m.form == "noun":
                entity = self._of_noun(w, m)
                entity.nouns.add(m.low)
                entity.keepers += self._keepers(w, m) if entity.sort.person is not False else ()
                if w.low[m.first] not in _UNTOLD:
                    self.d.note(m, entity)
        for m in mentions:
            if m.role == "predicate":
                self._is(m)
        self._pairs(w, mentions)

    def _is(self, m: Mention) -> None:
        """“The man who found it is a welder, *Gus Tarn*”: the subject is the one named behind the copula."""
        named = self.d.of.get(m)
        for n in self.d.mentions[m.sentence]:
            nameless = self.d.of.get(n)
            if n.role != "subject" or n.form != "noun" or not n.precedes(m) or nameless is None or not nameless.sort.person:
                continue
            known = named is not None and named is not nameless and named.name[:1].isupper() and nameless.name.islower()
            if named is not None and known and not _mixed(named.sort, nameless.sort):
                self.order.pop(nameless, None)
                self.d.merge(named, nameless)
            return

    def _is_called(self, m: Mention) -> None:
        """“Her name is *Jane Pole*”: whom the possessive means has this name."""
        owners = (n for n in self.d.mentions[m.sentence] if n.role == "owner" and n.sentence == m.sentence and n.precedes(m))
        w = self.d.words(m)
        for n in owners:
            nameless, named = self.d.of.get(n), self.d.of[m]
            if w.low[n.inside[1]] == "name" and nameless is not None and nameless.name.islower():
                self.order.pop(nameless, None)
                self.d.merge(named, nameless)

    def close(self, number: int) -> None:
        """The sentence has been read: what it tells of was told of last."""
        for m in self.d.mentions[number]:
            if m.role == "predicate" and m.form == "name":
                self._is_called(m)
            if (entity := self.d.of.get(m)) is not None:
                self._touch(entity)
        for s in self.d.sayings.spoken.get(number, ()):
            if (speaker := self.d.speaker(s)) is not None:
                self.spoke.pop(speaker, None)
                self.spoke[speaker] = None

    def _touch(self, entity: Entity) -> None:
        self.order.pop(entity, None)
        self.order[entity] = None

    def _recent(self) -> Iterator[Entity]:
        """The entities by their last mention so far, the nearest first."""
        return islice(reversed(self.order), _LOOKED_AT)

    # ------------------------------------------------------------------ names
    def _named(self, w: Words, m: Mention) -> Entity:
        """The one with this name, and what else the words beside it tell."""
        name = phrase_name(w, m.first, m.head, self.d.found)
        entity = self.d.entity(name)
        entity.nouns |= _called(w, m, name)
        entity.keepers += self._keepers(w, m)
        entity.learn(person=_named_thing(w, m))
        if entity.sort == Sort() and w.low[m.first] == "the" and m.low.endswith("s"):
            entity.sort = Sort(many=True, body=True)  # “the Socialists”
        return entity

    def _name_at_last(self, w: Words, m: Mention) -> None:
        """“Two men robbed *a jeweller*. Gilles Fontane, 66, was tied up”: the one brought in without a name is the one named."""
        named = self.d.of[m]
        if named.mentions[0] is not m or not (named.sort.person or named.sort.formed):
            return
        nameless = self._nameless(w, m, named)
        if nameless is not None:
            self.order.pop(nameless, None)
            self.d.merge(named, nameless)
            self._touch(named)

    def _keepers(self, w: Words, m: Mention) -> Iterator[Mention]:
        """“*the union's* president”, "*company* spokeswoman Ann Orr", "Tom Vale of *the police*": for whom somebody may speak."""
        for n in self.d.mentions[m.sentence]:
            within = n.role == "owner" and m.inside[0] <= n.first <= n.last < m.head
            behind = n.first == m.last + 2 and w.low[m.last + 1] in ("of", "for", "at", "from", "with")
            if within or behind:
                yield n

    def _nameless(self, w: Words, m: Mention, named: Entity) -> Entity | None:
        """The one of those without a name who can bear this one: the most salient, or by what the name is called."""
        plain, called = self._unintroduced(w, m), _called(w, m, named.name)
        if not plain and not called:
            return None
        fitting = [e for e in self._recent() if self._without_name(e, m) and not _mixed(e.sort, replace(named.sort, person=True))]
        if not plain:
            narrower = self.d.events.narrower
            fitting = [e for e in fitting if not called.isdisjoint(narrower.get(e.name.rsplit(" ", 1)[-1], ()))]
        return max(fitting, key=lambda e: e.salience(m.sentence), default=None)

    def _without_name(self, entity: Entity, m: Mention) -> bool:
        """Whether it is one person whom the text brought in not long before the mention, and has not named yet."""
        first = entity.mentions[0]
        indefinite = first.form == "noun" and self.d.words(first).low[first.first] in ("a", "an")
        return (
            indefinite
            and bool(entity.sort.person)
            and not entity.sort.many
            and entity.name.islower()
            and m.sentence - _NEW <= first.sentence < m.sentence
            and first.role not in ("predicate", "as", "owner")
        )

    def _unintroduced(self, w: Words, m: Mention) -> bool:
        """Whether nothing beside a name says who it is, but for an age."""
        first, last = _run(w, m)
        speaking, behind = self.d.speaking, w.low[last + 1 : last + 3]
        if last == first or m.role not in ("subject", "object", "by", "of", "to") or first > m.first:
            return False
        if apposed_roles(w, first, first, last, speaking) or any(w.low[k] in speaking.roles for k in range(first, last)):
            return False
        return behind[:1] not in ([","], ["("]) or behind[-1].isdecimal() or behind[-1] == "aged"

    # ------------------------------------------------------------------ nouns
    def _of_noun(self, w: Words, m: Mention) -> Entity:
        """The entity of a noun phrase, new if nothing told of before can be meant."""
        sort = sort_of_noun(m.low, self.d.speaking, self.d.events)
        if sort.many and w.low[max(0, m.first - 2) : m.first] == ["one", "of"]:
            sort = replace(sort, many=False)  # “one of his inspectors, Ann Orr”
        if (beside := self._beside(w, m, sort)) is not None:
            beside.learn(sex=sort.sex)
            beside.nouns.add(singular(m.low))
            beside.keepers += self._keepers(w, m)
            return beside
        name = phrase_name(w, m.first, m.last, self.d.found)
        if name[:1].isupper():
            return self.d.entity(name, sort)
        owned = next((k for k in range(m.first, m.head) if w.tag[k] in ("poss", "'s")), -1)
        if (w.low[m.first] in _DEFINITE or owned >= 0) and (known := self._again(w, m, sort, owned)) is not None:
            return known
        kind = noun_kind(w, m.head, self.d.events, self.d.speaking.grammar)
        if w.low[m.first] in ("a", "an") and sort.body and any(e.name == name for e in self._recent()):
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
            if n.first == m.last + 2 and w.low[m.last + 1] == "of" and m.low in _PLACES:
                return entity
            behind = n.first == ends + 2 and w.low[ends + 1 : ends + 2] == [","]
            before = m.first == n.last + 2 and w.low[n.last + 1] == "," and w.low[m.first] in ("a", "an", "the", "his", "her", "its")
            if not (behind or before) or _mixed(sort, entity.sort):
                continue
            end = max(ends, n.last) + 1
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
        for entity in self._recent():
            if m.low in entity.nouns and not specified and (not described or not described.isdisjoint(entity.name.lower().split())):
                return entity
        reworded = self._in_other_words(w, m, sort, owned, plain=not described and not specified)
        if reworded is not None:
            self.reworded.add(m)
        return reworded

    def _in_other_words(self, w: Words, m: Mention, sort: Sort, owned: int, *, plain: bool) -> Entity | None:
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
        return self._reworded(m, sort) or self._place(m)

    def _spoke_last(self, m: Mention) -> Entity | None:
        """Who speaks in the sentence before."""
        told = (self.d.speaker(s) for s in reversed(self.d.sayings.spoken.get(m.sentence - 1, [])))
        return next((e for e in told if e is not None and e.sort.person is not False), None)

    def _place(self, m: Mention) -> Entity | None:
        """“the city”: the place told of last, else the one that the text is written from."""
        if m.low not in _PLACES:
            return None
        named = (e for e in self._recent() if e.name in self.d.found.places and " " not in e.name)
        return next(named, None) or (self.d.entity(self.d.written_at) if self.d.written_at else None)

    def _reworded(self, m: Mention, sort: Sort) -> Entity | None:
        """Who or what was told of in other words: by a wider noun, by what they did, by their sex."""
        d, one = self.d, singular(m.low)
        kinds, does = d.events.narrower.get(one, frozenset()), doing(one, d.speaking)
        alike = [e for e in self._recent() if e.sort.many == sort.many and e.mentions[-1].sentence >= m.sentence - _FAR]
        narrower = [e for e in alike if self._is_a(e, kinds)]
        if narrower:
            free = [e for e in narrower if e.mentions[-1].role != "owner"] or narrower
            return free[0] if len(free) == 1 else None
        people = (e for e in alike if sort.person is not False and e.sort.person)
        if (doer := next((e for e in people if not does.isdisjoint(e.does) or (one == "victim" and e.done)), None)) is not None:
            return doer
        if one in d.events.firm_nouns or one in d.events.workplaces:
            houses = (self._house(speaker) for speaker in self._speaking(m))
            if (house := next((h for h in houses if h is not None), None)) is not None:
                return house
        if one in d.speaking.papers:
            return next((e for e in self._recent() if e.name.rsplit(" ", 1)[-1].lower() in d.speaking.outlets), None)
        if one in d.events.workplaces:
            return next((e for e in alike if e.name[:1].isupper() and one[:4] in e.name.lower() and e.sort.person is not True), None)
        if one in d.events.firm_nouns:
            firms = [e for e in self._recent() if _may_be_firm(e, d.speaking)]
            called = (e for e in firms if not e.nouns.isdisjoint(d.events.firm_nouns | d.events.workplaces))
            surely = [e for e in firms if e.sort.person is False or e.sort.body] or (firms if len(firms) == 1 else [])
            return next(called, next(iter(surely), None))
        if one in _BODIES:
            bodies = [e for e in self._recent() if e.sort.person is not True and e.name not in d.found.places]
            bodies = [e for e in bodies if e.sort.body or (e.name[:1].isupper() and e.sort.person is None)]
            return next((e for e in bodies if e in self.spoke), next(iter(bodies), None))
        if sort.person and (one in d.speaking.epithets or one in d.events.anyone or one in _YOUNG):
            speaking = self._speaking(m)
            people = (e for e in self._recent() if (e.sort.person or e.sort.formed) and e not in speaking)
            fitting = [e for e in people if not _mixed(sort, e.sort)]
            if one in d.events.anyone:  # “the patient” may be anybody
                fitting = [e for e in fitting if e not in self.spoke and e.name[:1].isupper()]
                fitting = fitting if len(fitting) == 1 else []
            return next((e for e in fitting if e.name[:1].isupper()), next(iter(fitting), None))
        return None

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
        people = [e for e in self._recent() if e.sort.person and not e.sort.many and e not in speaking]
        return max(people, key=lambda e: e.salience(m.sentence), default=None)

    def _aged(self, age: str) -> Entity | None:
        """“the 47-year-old”: of whom the text tells that age beside the name."""
        for entity in self._recent():
            for m in entity.mentions if entity.sort.person is not False else ():
                w = self.d.words(m)
                near = {*w.low[m.last + 1 : m.last + 4], *w.low[max(0, m.first - 2) : m.head]}
                if age in near or f"{age}-year-old" in near:
                    return entity
        return None

    def _two(self, m: Mention, sort: Sort) -> Entity | None:
        """“the two men”, "both sides", "the couple": two told of together, else the two told of last."""
        one = singular(m.low)
        sides = one in ("side", "party")
        if sides:
            spoke = [e for e in reversed(self.spoke) if e.sort.person is not True][:2]
            return self._joined(spoke[1], spoke[0]) if len(spoke) > 1 else None
        alike = Sort(person=True, sex=sort.sex)
        single: list[Entity] = []
        for entity in self._recent():
            if entity.sort.many and (m.low in entity.nouns or (m.low == "couple" and "parents" in entity.nouns)):
                return entity
            if entity.members and all(not _mixed(alike, e.sort) for e in entity.members):
                return entity
            if entity.sort.person and not entity.sort.many and not _mixed(alike, entity.sort):
                single.append(entity)
        return self._joined(single[1], single[0]) if len(single) > 1 else None

    def _pairs(self, w: Words, mentions: list[Mention]) -> None:
        """“Orr and Vale”, "Orr dined with Vale": the two as one, for "they"."""
        whole = [m for m in mentions if m.form != "pronoun" and m.role != "owner" and m in self.d.of]
        for a, b in pairwise(whole):
            if w.low[a.last + 1 : b.first] == ["and"]:
                self._join(a, b)
        for b in (m for m in whole if m.role == "with"):
            acting = [a for a in whole if a.role == "subject" and a.precedes(b) and not a.clauses.isdisjoint(b.clauses)]
            if acting and all(self.d.of[m].sort.person or self.d.of[m].sort.formed for m in (acting[-1], b)):
                self._join(acting[-1], b)

    def _join(self, a: Mention, b: Mention) -> None:
        first, second = self.d.of[a], self.d.of[b]
        if first is not second:
            pair = self._joined(first, second)
            pair.add(a)
            self.d.inside[a.sentence][pair] = None
            self._touch(pair)

    def _joined(self, first: Entity, second: Entity) -> Entity:
        name = f"{first.name} and {second.name}"
        if name not in self.d.named:
            self.d.named[name] = Entity(name, Sort(person=first.sort.person, many=True), (first, second))
        return self.d.named[name]


_PLACES = frozenset("city town village port capital county province region district island".split())
_BODIES = frozenset("group organisation organization body panel agency movement".split())
_PAIRS = frozenset("couple pair duo".split())
_YOUNG = frozenset("teenager youth youngster child toddler".split())


def _run(w: Words, m: Mention) -> tuple[int, int]:
    """The capitalised words at the end of a phrase."""
    first = m.head
    while first > m.first and w.tag[first - 1] == "name":
        first -= 1
    return first, m.head


def _called(w: Words, m: Mention, name: str) -> set[str]:
    """The nouns before a name in its phrase: "art historian Ann Orr"."""
    return {w.low[k] for k in range(m.first, m.head) if w.tag[k] in ("noun", "name")} - {part.lower() for part in name.split(" ")}


def _named_thing(w: Words, m: Mention) -> bool | None:
    """Whether a name is a person's by ", who" and ", 58,", or a thing's by ", which" and by a noun behind it: "an Avelair jet"."""
    behind = w.low[m.last + 1 : m.last + 3]
    if (
        behind[:1] == [","]
        and behind[1:]
        and behind[1].isdecimal()
        and 10 <= int(behind[1]) < 110
        and w.low[m.last + 3 : m.last + 4] == [","]
    ):
        return True
    if behind[:1] == [","] and behind[1:] in (["who"], ["which"]):
        return behind[1] == "who"
    within = m.inside[1] > m.last and w.tag[m.last + 1] == "noun" and w.low[m.inside[0]] in ("a", "an", "the")
    return False if within else None


def _mixed(a: Sort, b: Sort) -> bool:
    """Whether two sorts exclude each other: a person and a thing, a he and a she, one and several."""
    return {a.person, b.person} == {True, False} or {a.sex, b.sex} == {"m", "f"} or a.many != b.many


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
