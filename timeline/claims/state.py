"""State: what extraction knows of a document while it reads: its sentences, names, memory and the claims so far."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field

from timeline.anchors.expression import Expression
from timeline.claims.claim import Claim, Group
from timeline.claims.coreference.chains import Chains, read_chains
from timeline.claims.kind import Argument
from timeline.claims.names.apposed import read_apposed
from timeline.claims.names.delayed import name_speakers
from timeline.claims.names.houses import read_houses
from timeline.claims.names.kin import read_kin
from timeline.claims.names.leads import name_leads
from timeline.claims.names.memory import Memory
from timeline.claims.names.register import Register, register
from timeline.claims.sources.bygone import bygone
from timeline.claims.sources.days import days_of, main_day
from timeline.claims.sources.hours import leaves_its_day, of_the_account
from timeline.claims.sources.segments import acquaint
from timeline.claims.sources.voices import Voices
from timeline.intervals import Interval
from timeline.languages.accounts import Events, Speaking, Syntax
from timeline.statements.reading import Sentence, read_document
from timeline.statements.statement import Statement
from timeline.statements.tagging.words import Words
from timeline.text.document import Document
from timeline.text.span import Span


@dataclass(slots=True, eq=False)
class State:
    """One document being read.

    Attributes
    ----------
    dating
        Indices of the time phrases that date sayings, not events.
    speakers
        The phrases that name speakers, in text order.
    retracted
        Source → when it took back what it had said before.
    subject
        The sentence and subject of the last clause, for "... and ...".
    delegates
        Those whom a text calls somebody's ("his envoys") → whose they are.
    acting
        Where the subjects of the running sentence stand → whom they named, the last one last.
    """

    document: Document
    expressions: Sequence[Expression]
    statements: Sequence[Statement]
    speaking: Speaking
    events: Events
    grammar: Syntax
    sentences: tuple[Sentence, ...]
    register: Register
    memory: Memory
    voices: Voices
    dating: frozenset[int]
    speakers: tuple[Span, ...] = ()
    claims: list[Claim] = field(default_factory=list)
    retracted: dict[str, Interval] = field(default_factory=dict)
    subject: tuple[Words, list[Argument]] | None = None
    delegates: dict[str, tuple[str, ...]] = field(default_factory=dict)
    _told: frozenset[int] | None = None
    legal: frozenset[int] = frozenset()
    acting: dict[int, tuple[str | Group, ...]] = field(default_factory=dict)
    chains: Chains = field(default_factory=Chains)

    @classmethod
    def of(
        cls, document: Document, expressions: Sequence[Expression], statements: Sequence[Statement], speaking: Speaking, events: Events
    ) -> State:
        """The state before the first claim."""
        grammar = speaking.grammar
        sentences = read_document(document, expressions, grammar)
        dating = frozenset(i for s in statements for i in s.said)
        expressions = bygone(document, expressions, sentences, grammar, events)
        days = days_of(document, expressions, sentences, dating, speaking) if any(map(leaves_its_day, expressions)) else None
        if days is not None:
            expressions = of_the_account(document, expressions, days, statements)
        names = register(sentences, speaking)
        if document.segments:
            acquaint(names, document)
        read_apposed(sentences, names, events)
        read_houses(sentences, names, events)
        name_leads(sentences, names, events)
        name_speakers(sentences, statements, names, events)
        read_kin(sentences, names)
        memory = Memory(grammar, sex=dict(names.sex))
        chains = read_chains(sentences, statements, names, speaking, events)
        starts = [s.span.start for s in sentences]
        voices = Voices(document, sentences, statements, expressions, names, memory, starts, chains.sources)
        speakers = tuple(sorted({s.speaker_span for s in statements if s.speaker_span}))
        state = cls(document, expressions, statements, speaking, events, grammar, sentences, names, memory, voices, dating, speakers)
        state.chains = chains
        if days is not None:
            state._told, state.legal = frozenset(days.told), days.legal
        return state

    def dates_an_event(self, w: Words) -> bool:
        """Whether a time phrase stands among the words that dates no saying."""
        return bool(set(w.time).difference(self.dating, (-1,)))

    def sentence_of(self, offset: int) -> Sentence:
        """The sentence that holds the character."""
        return self.sentences[self.voices.number_of(offset)]

    def speaks(self, offset: int) -> bool:
        """Whether the character stands in the name of a speaker."""
        number = bisect_right(self.speakers, offset, key=lambda s: s.start) - 1
        return number >= 0 and offset < self.speakers[number].end

    @property
    def told(self) -> frozenset[int]:
        """The phrases that name the day of something that happened, not of a saying or a hearing."""
        if self._told is None:
            days = days_of(self.document, self.expressions, self.sentences, self.dating, self.speaking)
            self._told, self.legal = frozenset(days.told), days.legal
        return self._told

    def main_day(self) -> Interval | None:
        """The day of the event that the text is an account of; of an arrest or a paper only where nothing else is dated."""
        told = self.told - self.legal
        return main_day(self.document, self.expressions, self.sentences, told or self.told)

    @property
    def recent(self) -> list[Claim]:
        """The claims that a later one can still mean: the last few hundred, so that reading stays linear."""
        return self.claims[-300:]
