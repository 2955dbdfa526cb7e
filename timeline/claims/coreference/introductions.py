"""Introductions: whom a name names: somebody with that name, or the one whom the text has brought in without one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from timeline.claims.coreference.discourse import Discourse
from timeline.claims.coreference.entity import Entity
from timeline.claims.coreference.mention import Mention
from timeline.claims.coreference.sorts import Sort, mixed
from timeline.claims.names.phrase_names import phrase_name
from timeline.claims.names.roles import apposed_roles
from timeline.statements.tagging.words import Words

_NEW = 4  # sentences in which a name follows the one whom it names
_AGES = range(10, 110)


class Introductions:
    """Gives each name its entity."""

    def __init__(self, discourse: Discourse) -> None:
        self.d = discourse

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

    def _named(self, w: Words, m: Mention) -> Entity:
        """The one with this name, and what else the words beside it tell."""
        name = phrase_name(w, m.first, m.head, self.d.found)
        entity = self.d.entity(name)
        entity.nouns |= _called(w, m, name)
        entity.keepers += self.keepers(w, m)
        entity.learn(person=_named_thing(w, m))
        if entity.sort == Sort() and w.low[m.first] == "the" and m.low.endswith("s"):
            entity.sort = Sort(many=True, body=True)  # “the Socialists”
        return entity

    def keepers(self, w: Words, m: Mention) -> Iterator[Mention]:
        """“*the union's* president”, "*company* spokeswoman Ann Orr", "Tom Vale of *the police*": for whom somebody may speak."""
        for n in self.d.mentions[m.sentence]:
            within = n.role == "owner" and m.inside[0] <= n.first <= n.last < m.head
            behind = n.first == m.last + 2 and w.low[m.last + 1] in ("of", "for", "at", "from", "with")
            if within or behind:
                yield n

    def name_at_last(self, w: Words, m: Mention) -> None:
        """“Two men robbed *a jeweller*. Gilles Fontane, 66, was tied up”: the one brought in without a name is the one named."""
        named = self.d.of[m]
        if named.mentions[0] is not m or not (named.sort.person or named.sort.formed):
            return
        nameless = self._nameless(w, m, named)
        if nameless is not None:
            self.d.merge(named, nameless)
            self.d.touch(named)

    def _nameless(self, w: Words, m: Mention, named: Entity) -> Entity | None:
        """The one of those without a name who can bear this one: the most salient, or by what the name is called."""
        plain, called = self._unintroduced(w, m), _called(w, m, named.name)
        if not plain and not called:
            return None
        near = dict.fromkeys(e for number in range(max(0, m.sentence - _NEW), m.sentence) for e in self.d.inside.get(number, ()))
        fitting = [e for e in near if self._without_name(e, m) and not mixed(e.sort, replace(named.sort, person=True))]
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

    def by_copula(self, m: Mention) -> None:
        """“The man who found it is a welder, *Gus Tarn*”: the subject is the one named behind the copula."""
        named = self.d.of.get(m)
        for n in self.d.mentions[m.sentence]:
            nameless = self.d.of.get(n)
            if n.role != "subject" or n.form != "noun" or not n.precedes(m) or nameless is None or not nameless.sort.person:
                continue
            known = named is not None and named is not nameless and named.name[:1].isupper() and nameless.name.islower()
            if named is not None and known and not mixed(named.sort, nameless.sort):
                self.d.merge(named, nameless)
            return

    def by_what_it_is_called(self, m: Mention) -> None:
        """“Her name is *Jane Pole*”: whom the possessive means has this name."""
        owners = (n for n in self.d.mentions[m.sentence] if n.role == "owner" and n.sentence == m.sentence and n.precedes(m))
        w = self.d.words(m)
        for n in owners:
            nameless, named = self.d.of.get(n), self.d.of[m]
            if w.low[n.inside[1]] == "name" and nameless is not None and nameless.name.islower():
                self.d.merge(named, nameless)


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
    if behind[:1] == [","] and behind[1:] and behind[1].isdecimal() and int(behind[1]) in _AGES and w.low[m.last + 3 : m.last + 4] == [","]:
        return True
    if behind[:1] == [","] and behind[1:] in (["who"], ["which"]):
        return behind[1] == "who"
    within = m.inside[1] > m.last and w.tag[m.last + 1] == "noun" and w.low[m.inside[0]] in ("a", "an", "the")
    return False if within else None
