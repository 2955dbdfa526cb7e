"""Voices: the stretches of a text with the one who speaks them, when, and through whom."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from timeline.anchors.expression import Expression
from timeline.claims.names.heads import head_of
from timeline.claims.names.memory import SEX_OF, Memory
from timeline.claims.names.phrase_names import phrase_name
from timeline.claims.names.register import Register, sex_of
from timeline.claims.names.runs import FIRM_WORDS
from timeline.claims.sources.bygone import behind
from timeline.claims.sources.sessions import Sessions
from timeline.intervals import Interval
from timeline.statements.reading import Sentence
from timeline.statements.statement import Statement
from timeline.statements.tagging.words import Words
from timeline.text.document import Document

_PRONOUN = re.compile(r"\b(?:I|my|me|he|she|his|her|him|it|its|we|our|they|their)\b", re.IGNORECASE)
_AS_SUBJECT = {"his": "he", "her": "she", "its": "it", "their": "they", "my": "i", "our": "we"}
_DESCRIBES = frozenset({"close", "familiar", "privy", "loyal", "opposed", "who"})  # “a person *close* to the player” is no player


@dataclass(slots=True)
class Voice:
    """Who speaks over `spans`: `source` None is the writer; `hearer` is who is told; `said` when."""

    statement: Statement | None
    source: str | None
    chain: tuple[str, ...]
    said: Interval | None
    hearer: str | None = None
    quoted: bool = False


@dataclass(slots=True)
class Voices:
    """Makes the voice of each statement, remembering sources ("the aide" is the aide quoted before) and their chains."""

    document: Document
    sentences: Sequence[Sentence]
    statements: Sequence[Statement]
    expressions: Sequence[Expression]
    register: Register
    memory: Memory
    starts: Sequence[int] = ()
    pronouns: Mapping[int, str] = field(default_factory=dict)  # where a pronoun that speaks starts → the source it means
    outlet: str | None = None  # the newspaper that spoke last
    sessions: Sessions | None = None
    made: dict[int, Voice] = field(default_factory=dict)
    asked: int = 0  # where the speaker stands whose name is looked for
    by_head: dict[str, str] = field(default_factory=dict)
    chains: dict[str, tuple[str, ...]] = field(default_factory=dict)
    determiners: dict[str, str | None] = field(default_factory=dict)  # “an” of "an aide", “the” of "the Admiralty"
    alone: Voice | None = None  # the writer's, where the document has one writer

    def number_of(self, offset: int) -> int:
        """The number of the sentence that holds the character."""
        return max(0, bisect_right(self.starts, offset) - 1)

    def writer(self, position: int = 0) -> Voice:
        """The voice of what nobody is said to say: the speaker of the segment, else the writer."""
        if self.alone is not None:
            return self.alone
        outlet = (self.document.source,) if self.document.source else ()
        segment = self.document.segment_at(position) if self.document.segments else None
        if segment is None or segment.speaker is None:
            voice = Voice(None, None, outlet, self.document.written(position))
            if not (self.document.segments or self.document.parts):
                self.alone = voice
            return voice
        speaker, hearer = self.register.name(segment.speaker), segment.addressee
        chain = (*outlet, speaker) if speaker not in outlet else outlet
        return Voice(None, speaker, chain, self.document.written(position), hearer and self.register.name(hearer), True)

    def of(self, statement: Statement, sentence: Sentence) -> Voice:
        """The voice of a statement; its outer one is made first."""
        if statement.id in self.made:
            return self.made[statement.id]
        outer = None
        if statement.outer is not None and statement.outer != statement.id and statement.outer not in self.made:
            holder = self.statements[statement.outer]
            if holder.outer != statement.id:
                outer = self.of(holder, sentence)
        elif statement.outer is not None:
            outer = self.made.get(statement.outer)
        of_its_own = outer is not None and outer.source is not None and not outer.quoted and self._of_its_own(statement, sentence)
        source = self._source(statement, sentence, outer)
        chain = outer.chain if outer else self.writer(statement.cue_span.start).chain
        if source is not None and outer is None and source in self.chains:
            chain = self.chains[source]
        elif source is not None and source not in chain:
            chain = (*chain, source)
            self.chains.setdefault(source, chain)
        if of_its_own and outer is not None:
            source = outer.source  # “The clinic said its log listed two calls”
        vehicle = tuple(v for v in statement.vehicle)
        voice = Voice(
            statement,
            source,
            chain + vehicle,
            self._said(statement, outer),
            outer.source if outer else self.writer(statement.cue_span.start).hearer,
            statement.manner == "quoted",
        )
        self.made[statement.id] = voice
        if source is not None:
            if source not in self.determiners:
                self.determiners[source] = _determiner(statement, sentence, source)
            if source.islower() and (sex := sex_of(source.rsplit(" ", 1)[-1], self.register.speaking)):
                self.memory.sex.setdefault(source, sex)  # “the patient's sister said he ...”
            if outer is None or self.memory.last_speaker is None:
                self.memory.last_speaker = source  # whom others quote does not go on: “..., “Orr tells me so,” said Vale. He ...”
            if source in self.memory.firms:
                self.memory.see(source, person=False)
        return voice

    def told_by(self, voice: Voice) -> Interval | None:
        """Any time up to the writing: when a witness told what the writer tells."""
        return Interval(None, voice.said.end) if voice.said is not None and voice.said.end is not None else voice.said

    def _of_its_own(self, statement: Statement, sentence: Sentence) -> bool:
        """“(said) *its own log* (listed two)”: whether what speaks inside a saying is a document of the one who says it."""
        if statement.speaker_span is None:
            return False
        w = sentence.words
        first, last = w.at(statement.speaker_span.start), w.at(statement.speaker_span.end) - 1
        return first < last < len(w) and w.low[first] in ("its", "their", "his", "her") and w.low[last] in self.register.speaking.records

    def _said(self, statement: Statement, outer: Voice | None) -> Interval | None:
        if self.sessions is None:
            self.sessions = Sessions(self.document, self.sentences, self.starts, self.expressions, self.register.speaking)
        for index in statement.said:
            expression = self.expressions[index]
            of_a_paper = statement.cue in self.register.speaking.hold or statement.cue in self.register.speaking.record
            interval = (behind(expression, self.document) if of_a_paper else expression).interval  # “the minutes of 11 September record”
            if interval is not None and (interval.start is not None or interval.end is not None):
                self.sessions.moved_on(statement, interval)
                return interval
        if (session := self.sessions.of(statement)) is not None:
            return session
        if outer is not None and outer.said is not None:
            return outer.said if outer.said.start is None else Interval(None, outer.said.end)
        dateline = self.document.written(statement.cue_span.start)
        return Interval(None, dateline.end) if dateline is not None and dateline.end is not None else None

    def _source(self, statement: Statement, sentence: Sentence, outer: Voice | None) -> str | None:
        if statement.speaker_span is None:
            return None
        self.asked = statement.speaker_span.start
        w = sentence.words
        first, last = w.at(statement.speaker_span.start), w.at(statement.speaker_span.end) - 1
        if first > last or last >= len(w):
            return statement.speaker
        if w.low[first] == "both" and first == last:
            return self._by_description(w, first, last)
        if first == last and w.tag[first] in ("subj", "obj", "poss") and w.low[first] not in ("nobody", "everyone"):
            return self._pronoun(_AS_SUBJECT.get(w.low[first], w.low[first]), outer, statement)
        if (label := self._label(statement)) is not None:
            return label
        if (known := self._by_description(w, first, last)) is not None:
            return known
        name = phrase_name(w, first, last, self.register, whole=True, recent=self.memory.mentioned)
        head_token = head_of(w, first, last)
        if (
            w.low[head_token] in self.register.speaking.collectives
            or (w.tag[head_token] != "name" and w.low[head_token] not in self.register.speaking.roles)
            or (any(word.lower() in FIRM_WORDS for word in name.split(" of ")[0].split(" ")) and not self.register.forenamed(name))
            or (w.tag[head_token] == "name" and self._calls_itself_it(statement, name))
        ):
            self.memory.firms.add(name)
        elif w.tag[head_token] == "noun" or (w.low[first] != "the" and self._personal(statement)):
            self.memory.meet(name, person=True, speaks=True)
        head = name.split(" ")[-1].lower() if " " not in name else ""
        if head in self.register.speaking.papers and w.low[first] == "the" and self.outlet is not None:
            self.memory.firms.add(self.outlet)
            return self.outlet  # “the paper” is the one named last
        if name.split(" ")[-1].lower() in self.register.speaking.outlets:
            self.outlet = name
        if head and w.low[first] in ("the", "that", "this") and head in self.by_head:
            return self.by_head[head]
        if head in self.register.speaking.documents and w.low[first] in ("the", "that", "this") and last == first + 1:
            spoke = self.memory.last_speaker or ""
            if spoke.split(" of ")[0].rsplit(" ", 1)[-1].lower() in self.register.speaking.records:
                return spoke  # “The parish register gives May ... The book names”
        words = name.split(" ")
        for cut, word in enumerate(words):
            if cut and (word in _DESCRIBES or word in self.register.speaking.grammar.prepositions):
                words = words[:cut]
                break
        self.by_head[words[-1].lower()] = name
        return name

    def _by_description(self, w: Words, first: int, last: int) -> str | None:
        """“the 41-year-old”, "both men", "the two", "the paper": people and papers that the text has named."""
        low, end = w.low[first : last + 1], w.low[last]
        if end.endswith("year-old") and low[0] == "the":
            return self.aged(end.split("-")[0]) or self.memory.last_speaker
        if end in ("two", "both", "pair") or (low[0] == "both" and end in ("men", "women", "sides", "people", "brothers", "sisters")):
            return " and ".join(self._two()) or None if len(low) < 3 else None
        if end in self.register.speaking.papers and low == ["the", end] and self.outlet is None:
            return next((n for n in reversed(self.memory.mentioned) if n.split(" ")[-1].lower() in self.register.speaking.outlets), None)
        return None

    def _two(self) -> tuple[str, ...]:
        """The pair that the text has joined, else the two who spoke last."""
        if (last := self._last_two()) is not None:
            return last
        if self.memory.pair:
            return self.memory.pair
        spoke = list(dict.fromkeys(v.source for v in reversed(self.made.values()) if v.source is not None))[:2]
        return tuple(reversed(spoke)) if len(spoke) == 2 else ()

    def _last_two(self) -> tuple[str, ...] | None:
        """The two who spoke in the two sentences before, of the same paragraph."""
        here = self.number_of(self.asked)
        spoke = []
        for number in (here - 2, here - 1):
            if number < 0 or self.sentences[number].paragraph != self.sentences[here].paragraph:
                return None
            span = self.sentences[number].span
            told = {v.source for v in self.made.values() if v.statement is not None and span.covers(v.statement.cue_span)}
            if len(told) != 1:
                return None
            spoke += [source for source in told if source is not None]
        return tuple(spoke) if len(set(spoke)) == 2 else None

    def aged(self, age: str) -> str | None:
        """The person behind whose name the text gives this age: "Ann Rey, 41,", "Rey (41)"."""
        named = re.search(rf"(?<![\w’'-])((?:[A-Z][\w’'-]+ )?)([A-Z][\w’'-]+),? \(?(?:aged )?{age}\b(?!-)(?! ?%)", self.document.text)
        if named is None:
            return None
        whole = self.register.name(named[1] + named[2])
        return whole if whole in self.register.seen or whole in self.register.people else self.register.name(named[2])

    def _pronoun(self, low: str, outer: Voice | None, statement: Statement) -> str | None:
        if low in self.memory.grammar.first_person:
            return outer.source if outer else self.writer(statement.cue_span.start).source
        assert statement.speaker_span is not None
        meant = self.pronouns.get(statement.speaker_span.start)
        if meant is not None and low in SEX_OF:
            self.memory.sex.setdefault(meant, SEX_OF[low])
        return low if meant is None and low in ("he", "she") else meant  # somebody, if the text does not tell who: not the writer

    def _calls_itself_it(self, statement: Statement, name: str) -> bool:
        """“Nordfly said it had cancelled two flights”: whether what is reported begins with "it", and the name is no person's."""
        if statement.manner == "quoted" or not statement.content:
            return False
        firm = self.register.firm(name)  # “the boat's owner, Orle Foods, said it”
        if not firm and (name in self.register.people or self.register.personal(name)):
            return False
        told = statement.content[0].of(self.document.text).lower()
        itself = re.match(r"(?:that )?its? ", told) is not None and not (
            firm and re.match(r"(?:that )?it (?:was|is|had been|has been) ", told)
        )
        if itself:
            self.register.people.discard(name)
        return itself

    def _personal(self, statement: Statement) -> bool:
        """“Vale: “I met her twice””, "Vale said he had": whether the first pronoun of what is said is a person's, who may be the speaker."""
        for span in statement.content[:2]:
            for word in _PRONOUN.findall(span.of(self.document.text)[:200]):
                return word.lower() not in ("it", "its", "we", "our", "they", "their")
        return False

    def _label(self, statement: Statement) -> str | None:
        """The name of a turn: "A" by whom it stands for, "MR VALE" as the text writes him elsewhere."""
        written = statement.speaker or ""
        assert statement.speaker_span is not None
        text = self.document.text
        turn = (
            text[statement.speaker_span.end : statement.cue_span.start].strip() == ""
            and text[statement.cue_span.start : statement.cue_span.end]
        )
        if not turn or statement.cue != "say" or any(c.isalpha() for c in turn):
            return None
        plain = written.title() if written.isupper() and len(written) > 2 else written
        words = [word for word in plain.split() if word.lower().rstrip(".") not in self.register.speaking.titles]
        role = plain.lower()
        holder = self.register.holder(role.removeprefix("the "), self.memory.mentioned)
        name = holder or (self.register.name(" ".join(words)) if words else plain)
        if holder is None and role.removeprefix("the ") in self.register.speaking.roles:
            name = role.removeprefix("the ")
        elif name[:1].isupper():
            self.memory.meet(name, person=True)
        return name


def _determiner(statement: Statement, sentence: Sentence, source: str) -> str | None:
    """The word by which the source is first told of: "an" of “an aide who asked not to be named”, "the" of “the Admiralty said”."""
    if statement.speaker_span is None:
        return None
    w = sentence.words
    first, head = w.at(statement.speaker_span.start), source.split(" ", 1)[0]
    if first + 1 >= len(w):
        return None
    low = w.low[first]
    if source[:1].isupper():  # only where it stands before the name: “the chairwoman, Ann Orr, said”
        named = low == "the" and w.of(first + 1, first + 1) == head
        return (w.of(first, first) if first else low) if named else None
    if low in ("a", "an"):
        return low if w.low[first + 1] == head else "an" if head[0] in "aeiou" else "a"  # “a former aide”
    if w.tag[first] == "poss" and head == "own":
        return low
    return "the" if low == "the" or w.tag[first] == "poss" else None  # none before “officials”, “two witnesses”
