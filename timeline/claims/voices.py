"""Voices: the stretches of a text with the one who speaks them, when, and through whom."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field

from timeline.anchors.expression import Expression
from timeline.claims.names import FIRM_WORDS, Register, head_of, name_runs, phrase_name, sex_of
from timeline.claims.pronouns import Memory
from timeline.intervals import Interval
from timeline.statements.phrases import before
from timeline.statements.reading import Sentence
from timeline.statements.speaker import subject
from timeline.statements.statement import Statement
from timeline.statements.words import FINITE
from timeline.text.document import Document
from timeline.text.span import Span

_PRONOUN = re.compile(r"\b(?:I|my|me|he|she|his|her|him|it|its|we|our|they|their)\b", re.IGNORECASE)
_AS_SUBJECT = {"his": "he", "her": "she", "its": "it", "their": "they", "my": "i", "our": "we"}
_SEX = {"he": "m", "him": "m", "his": "m", "she": "f", "her": "f", "hers": "f"}


@dataclass(slots=True)
class Voice:
    """Who speaks over `spans`: `source` None is the writer; `hearer` is who is told; `said` when."""

    statement: Statement | None
    source: str | None
    chain: tuple[str, ...]
    said: Interval | None
    hearer: str | None = None
    quoted: bool = False
    previous: Interval | None = None  # the stretch spoken of last, for "after that"
    owner: str = ""  # the possessive before the speaker: "her" of "her lawyer"
    watching: bool = False  # a witness, who tells of others
    met_at: int = -1  # where a speaker stands whom the text has not named before

    def strange_to(self, pronoun: str, position: int) -> str:
        """Whether the pronoun is "never" the speaker, or "hardly".

        “She never paid, her lawyer said”: not the lawyer. “He never paid, the pilot Tom Vale recalled”: rather who was told of before.
        """
        if (self.owner and _SEX.get(self.owner) == _SEX.get(pronoun)) or (self.watching and pronoun in _SEX):
            return "never"
        return "hardly" if position < self.met_at and pronoun in _SEX else ""


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
    outlet: str | None = None  # the newspaper that spoke last
    owner: str = ""  # the possessive before the last speaker
    session: Interval | None = None  # the day of the hearing or meeting that is told of
    scanned: int = 0  # sentences looked at for such
    made: dict[int, Voice] = field(default_factory=dict)
    by_head: dict[str, str] = field(default_factory=dict)
    chains: dict[str, tuple[str, ...]] = field(default_factory=dict)

    def writer(self, position: int = 0) -> Voice:
        """The voice of what nobody is said to say: the speaker of the segment, else the writer."""
        outlet = (self.document.source,) if self.document.source else ()
        segment = self.document.segment_at(position) if self.document.segments else None
        if segment is None or segment.speaker is None:
            return Voice(None, None, outlet, self.document.written(position))
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
        known = set(self.memory.mentioned) | set(self.by_head.values())
        source = self._source(statement, sentence, outer)
        chain = outer.chain if outer else self.writer(statement.cue_span.start).chain
        if source is not None and outer is None and source in self.chains:
            chain = self.chains[source]
        elif source is not None and source not in chain:
            chain = (*chain, source)
            self.chains.setdefault(source, chain)
        vehicle = tuple(v for v in statement.vehicle)
        voice = Voice(
            statement,
            source,
            chain + vehicle,
            self._said(statement, outer),
            outer.source if outer else self.writer(statement.cue_span.start).hearer,
            statement.manner == "quoted",
        )
        if statement.speaker_span is not None and source is not None:
            first = statement.speaker_span.of(self.document.text).split(" ", 1)[0].lower()
            self.owner = voice.owner = first if first in _SEX and first != "he" and first != "she" else ""
            voice.met_at = statement.speaker_span.start if source not in known and first not in _SEX else -1
        self.made[statement.id] = voice
        if source is not None:
            self.memory.last_speaker = source
            if source in self.memory.firms:
                self.memory.see(source, person=False)
        return voice

    def told_by(self, voice: Voice) -> Interval | None:
        """Any time up to the writing: when a witness told what the writer tells."""
        return Interval(None, voice.said.end) if voice.said is not None and voice.said.end is not None else voice.said

    def _said(self, statement: Statement, outer: Voice | None) -> Interval | None:
        for index in statement.said:
            interval = self.expressions[index].interval
            if interval is not None and (interval.start is not None or interval.end is not None):
                return interval
        if (session := self._session(statement)) is not None:
            return session
        if outer is not None and outer.said is not None:
            return outer.said if outer.said.start is None else Interval(None, outer.said.end)
        dateline = self.document.written(statement.cue_span.start)
        return Interval(None, dateline.end) if dateline is not None and dateline.end is not None else None

    def _session(self, statement: Statement) -> Interval | None:
        """“The inquest sat on Monday. ... The keeper said ...”: the day of the hearing in which somebody said something."""
        number = bisect_right(self.starts, statement.cue_span.start) - 1
        for sentence in self.sentences[self.scanned : number + 1]:
            self._note_session(sentence)
        self.scanned = max(self.scanned, number + 1)
        if self.session is None or statement.outer is not None:
            return None
        w = self.sentences[number].words
        cue = w.at(statement.cue_span.start)
        past = cue < len(w) and w.tag[cue] in ("verb", "part") and "d" in self.register.speaking.grammar.verbs.get(w.low[cue], ("", ""))[1]
        return self.session if past else None

    def _note_session(self, sentence: Sentence) -> None:
        w = sentence.words
        if not any(low in self.register.speaking.sessions for low in w.low) or not any(tag in FINITE for tag in w.tag):
            return
        times = [self.expressions[i].interval for i in dict.fromkeys(w.time) if i >= 0]
        days = [i for i in times if i is not None and i.start is not None and i.end is not None and (i.end - i.start).days <= 1]
        written = self.document.written(sentence.span.start)
        days = [i for i in days if i.start is not None and i.end is not None and (i.end - i.start).total_seconds() >= 10800]
        if len(times) == 1 and days and written is not None and written.end is not None and days[0].start is not None:
            if 0 <= (written.end - days[0].start).days <= 10:
                self.session = days[0]

    def _source(self, statement: Statement, sentence: Sentence, outer: Voice | None) -> str | None:
        if statement.speaker_span is None:
            return None
        w = sentence.words
        first, last = w.at(statement.speaker_span.start), w.at(statement.speaker_span.end) - 1
        if first > last or last >= len(w):
            return statement.speaker
        if first == last and w.tag[first] in ("subj", "obj", "poss") and w.low[first] not in ("nobody", "everyone"):
            return self._pronoun(_AS_SUBJECT.get(w.low[first], w.low[first]), outer, statement)
        if (label := self._label(statement)) is not None:
            return label
        name = phrase_name(w, first, last, self.register, whole=True, recent=self.memory.mentioned)
        head_token = head_of(w, first, last)
        if (
            w.low[head_token] in self.register.speaking.collectives
            or (w.tag[head_token] != "name" and w.low[head_token] not in self.register.speaking.roles)
            or any(word.lower() in FIRM_WORDS for word in name.split(" "))
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
        words = name.split(" ")
        for cut, word in enumerate(words):
            if word in ("by", "in", "at", "of", "from", "with", "for", "familiar", "who") and cut:
                words = words[:cut]
                break
        self.by_head[words[-1].lower()] = name
        return name

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

    def _pronoun(self, low: str, outer: Voice | None, statement: Statement) -> str | None:
        if low in self.memory.grammar.first_person:
            return outer.source if outer else self.writer(statement.cue_span.start).source
        if low in ("they", "others", "others", "some", "many") and statement.outer is not None:
            return low
        if low == "they":
            return self._of_many(statement) or self.memory.last_speaker
        topic = self._of_itself(statement, low) or self._topic(statement, low) or self._before(statement, low)
        if topic is not None:
            if low in ("he", "she"):
                self.memory.sex.setdefault(topic, "m" if low == "he" else "f")
            return topic
        inner = (outer.source,) if outer is not None and outer.quoted and outer.source else ()
        last = self.memory.last_speaker
        if self.owner and _SEX.get(self.owner) == _SEX.get(low) and last is not None:
            last, inner = None, (*inner, last)  # “his biographer thinks ... he said”: not the biographer
        found = self.memory.who(low, speaker=last, hearer=None, quoted=False, but=inner)
        if found:
            return found[0]
        return self.memory.last_speaker if low == "it" else self._in_content(statement, low)

    def _in_content(self, statement: Statement, low: str) -> str | None:
        """“Two constables called on the printer, he says”: the first person of fitting sex in what is said, when nobody was told of before."""
        content = statement.content[0] if statement.content else None
        if content is None or statement.manner == "quoted" or content.start > statement.cue_span.start or low not in ("he", "she"):
            return None
        w = self.sentences[bisect_right(self.starts, statement.cue_span.start) - 1].words
        for k in w.range(content):
            role = (
                w.tag[k] == "noun"
                and w.low[k] in self.register.speaking.roles
                and (k + 1 >= len(w) or w.tag[k + 1] not in ("noun", "name"))
            )
            if role and sex_of(w.low[k], self.register.speaking) in ("", "m" if low == "he" else "f"):
                name = self.register.holder(w.low[k], self.memory.mentioned) or w.low[k]
                self.memory.sex.setdefault(name, "m" if low == "he" else "f")
                return name
        return None

    def _of_many(self, statement: Statement) -> str | None:
        """“The well was dry when the herdsmen came, they say”: the people named in the plural before, in the same sentence."""
        if self.memory.last_speaker is not None and (
            self.memory.last_speaker.endswith("s") or self.memory.last_speaker in self.memory.firms
        ):
            return None
        w = self.sentences[bisect_right(self.starts, statement.cue_span.start) - 1].words
        stop = w.at(statement.speaker_span.start) if statement.speaker_span is not None else 0
        many = [w.low[k] for k in range(stop) if w.tag[k] == "noun" and self._human_plural(w.low[k])]
        told = [*self.memory.mentioned, *(m.name for _, frame in self.memory.frames for m in frame if m.plural)]
        return many[0] if many else next((n for n in reversed(told) if self._human_plural(n.rsplit(" ", 1)[-1])), None)

    def _human_plural(self, noun: str) -> bool:
        speaking = self.register.speaking
        one = noun[:-3] + "man" if noun.endswith("men") else noun.removesuffix("s")
        return noun in speaking.collectives or (one != noun and one in speaking.roles)

    def _of_itself(self, statement: Statement, low: str) -> str | None:
        """“Miss Vale took the last boat, she said”: the person with whose name her own words begin."""
        content = statement.content[0] if statement.content else None
        if content is None or statement.manner == "quoted" or content.start > statement.cue_span.start or low not in ("he", "she"):
            return None
        w = self.sentences[bisect_right(self.starts, statement.cue_span.start) - 1].words
        first = w.at(content.start)
        run = next(iter(name_runs(w, first, len(w) - 1)), None) if first < len(w) and w.tag[first] == "name" else None
        if run is None or run[0] != first:
            return None
        name = phrase_name(w, *run, self.register, recent=self.memory.mentioned)
        sex = self.memory.sex.get(name)
        known = name in self.register.people or name in self.memory.people
        known |= " " in name and name.istitle() and not any(word.lower() in FIRM_WORDS for word in name.split(" "))
        return name if known and (sex is None or (sex == "m") == (low == "he")) else None

    def _topic(self, statement: Statement, low: str) -> str | None:
        """“Vale shakes his head. “It broke down on Monday,” he says”: the person who is the subject of the sentence before."""
        number = bisect_right(self.starts, statement.cue_span.start) - 1
        if number < 1 or self.sentences[number - 1].paragraph != self.sentences[number].paragraph:
            return None
        if low == "it":
            return self._thing_before(number)
        if self._spoken(number - 1):
            return None
        w = self.sentences[number - 1].words
        verb = next((k for k in range(1, len(w)) if w.tag[k] in FINITE), -1)
        found = subject(w, verb, self.register.speaking) if verb > 0 else None
        if found is None or found.phrases[0].pronoun or low not in ("he", "she"):
            return None
        phrase = found.phrases[0]
        owner = next((k for k in range(phrase.first + 1, phrase.last) if w.tag[k] == "'s"), phrase.last + 1)
        for last in dict.fromkeys((owner - 1, phrase.last)):  # “Vale's version is older”
            name = phrase_name(w, phrase.first, last, self.register, recent=self.memory.mentioned)
            sex = self.memory.sex.get(name)
            if (sex is None or (sex == "m") == (low == "he")) and (name in self.register.people or name in self.memory.people):
                return name
        return None

    def _before(self, statement: Statement, low: str) -> str | None:
        """“Brandt showed a copy that he said she had signed”: the person named before, in the same sentence."""
        if low not in ("he", "she") or statement.speaker_span is None:
            return None
        w = self.sentences[bisect_right(self.starts, statement.cue_span.start) - 1].words
        stop = w.at(statement.speaker_span.start)
        if stop < 2 or w.tag[stop - 1] not in ("rel", "sub") or w.quoted[stop]:
            return None
        runs = [phrase_name(w, a, b, self.register, recent=self.memory.mentioned) for a, b in name_runs(w, 0, stop - 1)]
        people = [
            n
            for n in runs
            if n in self.register.people and self.memory.sex.get(n, "m" if low == "he" else "f") == ("m" if low == "he" else "f")
        ]
        return people[-1] if people else None

    def _spoken(self, number: int) -> bool:
        """Whether somebody says something in the sentence; then "he" goes on speaking."""
        span = self.sentences[number].span
        return any(span.covers(s.cue_span) and s.manner != "denial" for s in self.statements if s.cue_span.start < span.end)

    def _thing_before(self, number: int) -> str | None:
        """“The log tells another story. It records ...”, "..., said the paper. In May, it said, ...": what can say something."""
        w = self.sentences[number - 1].words
        speaking = self.register.speaking
        verb = next((k for k in range(len(w)) if w.tag[k] in FINITE), -1)
        phrase = before(w, w.previous(verb - 1, lambda k: w.tag[k] in ("adv", "neg", "time"))) if verb > 0 else None
        if phrase is not None and not phrase.pronoun:
            head = head_of(w, phrase.first, phrase.last)
            if w.low[head] in speaking.records or w.low[head] in speaking.collectives or w.low[head] in speaking.papers:
                name = phrase_name(w, phrase.first, phrase.last, self.register, whole=True, recent=self.memory.mentioned)
                self.memory.firms.add(name)
                return name
        return self.memory.last_speaker if self.memory.last_speaker in self.memory.firms else None


def own_spans(statement: Statement, statements: Sequence[Statement]) -> list[Span]:
    """The content of a statement without what others inside it say."""
    spans = list(statement.content)
    for other in statements[max(0, statement.id - 12) : statement.id + 16]:
        if other.id != statement.id and other.outer == statement.id:
            for cut in (other.cue_span, *other.content):
                spans = [piece for span in spans for piece in _without(span, cut)]
    return spans


def _without(span: Span, cut: Span) -> list[Span]:
    if not span.overlaps(cut):
        return [span]
    pieces = [Span(span.start, cut.start), Span(cut.end, span.end)]
    return [p for p in pieces if p.end > p.start]


def unspoken(sentence: Sentence, statements: Sequence[Statement]) -> list[Span]:
    """The stretches of a sentence that no statement says: the writer's own words."""
    spans = [sentence.span]
    for statement in statements:
        for cut in (statement.cue_span, *statement.content):
            spans = [piece for span in spans for piece in _without(span, cut)]
    return spans
