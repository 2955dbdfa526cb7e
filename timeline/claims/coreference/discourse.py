"""Discourse: the entities of a document, and the mention to which each belongs."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import islice
from operator import itemgetter

from timeline.claims.coreference.entity import Entity
from timeline.claims.coreference.mention import Mention
from timeline.claims.coreference.sayings import Sayings
from timeline.claims.coreference.sorts import Sort, sort_of_name
from timeline.claims.names.register import Register
from timeline.languages.accounts import Events, Speaking
from timeline.statements.clauses.phrases import header
from timeline.statements.reading import Sentence
from timeline.statements.statement import Statement
from timeline.statements.tagging.words import Words

_LOOKED_AT = 200  # entities
_NEAR = 5  # sentences: how far a pronoun looks back


class Discourse:
    """What is known while a document is read; `of` maps a mention to its entity."""

    def __init__(
        self, sentences: Sequence[Sentence], statements: Sequence[Statement], found: Register, speaking: Speaking, events: Events
    ) -> None:
        self.sentences, self.found, self.speaking, self.events = sentences, found, speaking, events
        self.sayings = Sayings(sentences, statements)
        self.mentions: list[list[Mention]] = []  # by sentence
        self.of: dict[Mention, Entity] = {}
        self.named: dict[str, Entity] = {}
        self.written_at = _dateline(sentences)
        self.order: dict[Entity, None] = {}  # by their last mention in what has been read, the latest last
        self.spoke: dict[Entity, None] = {}  # those who have said something, likewise
        self.inside: dict[int, dict[Entity, None]] = defaultdict(dict)  # sentence → entities that it mentions

    def words(self, m: Mention) -> Words:
        """The words of the mention's sentence."""
        return self.sentences[m.sentence].words

    def entity(self, name: str, sort: Sort | None = None) -> Entity:
        """The one with this name, new if there is none."""
        known = self.named.get(name)
        if known is None:
            known = self.named[name] = Entity(name, sort or sort_of_name(name, self.found, self.events))
        return known

    def note(self, m: Mention, entity: Entity) -> None:
        """The mention is of the entity."""
        entity.add(m)
        self.of[m] = entity
        self.inside[m.sentence][entity] = None

    def merge(self, named: Entity, nameless: Entity) -> None:
        """The nameless one is the named one."""
        for m in nameless.mentions:
            self.of[m] = named
            self.inside[m.sentence].pop(nameless, None)
            self.inside[m.sentence][named] = None
        named.merge(nameless)
        if self.order.pop(nameless, 0) is None:
            self.touch(named)

    def touch(self, entity: Entity) -> None:
        """It is the one told of last."""
        self.order.pop(entity, None)
        self.order[entity] = None

    def recent(self) -> Iterator[Entity]:
        """The entities by their last mention in what has been read, the nearest first."""
        return islice(reversed(self.order), _LOOKED_AT)

    def near(self, m: Mention) -> Iterator[Entity]:
        """The entities told of before the mention that its form fits, in its sentence and in those before, the nearest first."""
        seen = set[Entity]()
        for number in range(m.sentence, max(-1, m.sentence - _NEAR - 1), -1):
            told = []
            for e in self.inside.get(number, ()):
                if e not in seen and e.sort.fit(m.low) and (last := e.latest(m)) is not None:
                    seen.add(e)
                    told.append(((last.sentence, last.first), e))
            yield from (e for _, e in sorted(told, key=itemgetter(0), reverse=True))

    def speaker(self, s: Statement) -> Entity | None:
        """Who makes the statement: of its speaker's phrase the person named in it, else its head."""
        m = self.speaking_mention(s)
        return self.of.get(m) if m is not None else None

    def speaking_mention(self, s: Statement) -> Mention | None:
        """The mention that names who makes the statement."""
        span = s.speaker_span
        if span is None:
            return None
        number = self.sayings.number(span.start)
        inside = [m for m in (self.mentions[number] if number < len(self.mentions) else ()) if span.start <= m.start < span.end]
        free = [m for m in inside if m.role != "owner"] or inside
        people = [m for m in free if m.form == "name" and (e := self.of.get(m)) is not None and e.sort.person]
        return next(iter(people or free), None)


def _dateline(sentences: Sequence[Sentence]) -> str:
    """“TARSK, Aug. 9 (Agency) - ...”: the place at the head of the text."""
    for sentence in sentences[:3]:
        w = sentence.words
        end = next((k for k in range(header(w)) if w.word(k) in (",", "(", "-", "—", "–") or w.time[k] >= 0), header(w))
        if end and w.word(0).isupper():
            return w.of(0, end - 1).title()
    return ""
