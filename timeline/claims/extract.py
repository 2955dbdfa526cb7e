"""Extraction: statements and the writer's own sentences, clause by clause, to claims."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace

from timeline.anchors.expression import Expression
from timeline.claims import denial
from timeline.claims.claim import Claim, ClaimReading, Count, Evidence, Group, Modality
from timeline.claims.clauses import Clause, clauses
from timeline.claims.events import Argument, Kind, arguments, kind_of, noun_kind, singular
from timeline.claims.modality import modality
from timeline.claims.names import FIRM_WORDS, Register, head_of, name_runs, phrase_name, register
from timeline.claims.pronouns import Memory
from timeline.claims.quantities import Quantity, quantity
from timeline.claims.summary import summary
from timeline.claims.voices import Voice, Voices, own_spans, unspoken
from timeline.claims.windows import Placed, Scope, limit_of, relation_of, scope, until_said
from timeline.intervals import Interval
from timeline.languages.accounts import Events, Speaking
from timeline.statements.phrases import Phrase, before, simple_after
from timeline.statements.reading import Sentence, read_document
from timeline.statements.speaker import Subject
from timeline.statements.statement import Statement
from timeline.statements.words import FINITE, Words
from timeline.text.document import Document
from timeline.text.span import Span


def extract(
    document: Document, expressions: Sequence[Expression], statements: Sequence[Statement], speaking: Speaking, events: Events
) -> tuple[Claim, ...]:
    """The claims of a document, in text order, with ids "c1", "c2", ...

    What a statement covers is its speaker's; the rest is the writer's (source None), of whom only told events count.

    Examples
    --------
    >>> from timeline.languages.en.events import EVENTS
    >>> from timeline.languages.en.speaking import SPEAKING
    >>> from timeline.statements import attribute
    >>> document = Document.of("Mayor Ada Orr said she had met Tom Vale twice. Vale said they had never met.", "2024-10-25")
    >>> for claim in extract(document, (), attribute(document, (), SPEAKING), SPEAKING, EVENTS):
    ...     print(claim.source, "|", claim.event, claim.count, "|", *claim.participants)
    Ada Orr | meeting exactly 2 | Ada Orr Tom Vale
    Tom Vale | meeting none | Ada Orr Tom Vale
    """
    return tuple(_Extraction(document, expressions, statements, speaking, events).run())


@dataclass(slots=True)
class _Piece:
    """A stretch of one voice, as long as it goes in one sentence."""

    start: int
    sentence: int
    span: Span
    statement: Statement | None


class _Extraction:
    def __init__(
        self, document: Document, expressions: Sequence[Expression], statements: Sequence[Statement], speaking: Speaking, events: Events
    ) -> None:
        self.document, self.expressions, self.statements = document, expressions, statements
        self.speaking, self.events, self.grammar = speaking, events, speaking.grammar
        self.sentences = read_document(document, expressions, self.grammar)
        self.starts = [s.span.start for s in self.sentences]
        self.register: Register = register(self.sentences, speaking)
        self.memory = Memory(self.grammar)
        self.voices = Voices(document, self.sentences, statements, expressions, self.register, self.memory)
        self.claims: list[Claim] = []
        self.subject: tuple[Words, list[Argument]] | None = None  # of the last clause, for "... and ..."
        self.dating = frozenset(i for s in statements for i in s.said)  # time phrases that date sayings, not events

    def run(self) -> list[Claim]:
        for piece in self._pieces():
            sentence = self.sentences[piece.sentence]
            if sentence.heading and piece.statement is None:
                continue
            if piece.statement is None:
                voice = self.voices.writer()
            else:
                home = self.sentences[self._sentence_at(piece.statement.cue_span.start)]
                voice = self.voices.of(piece.statement, home)
                if home.heading and piece.statement.manner == "reported":
                    voice = self.voices.writer()
            self._piece(sentence, piece, voice)
        return [c.model_copy(update={"id": f"c{i}"}) if c.id != f"c{i}" else c for i, c in enumerate(self.claims, 1)]

    # ------------------------------------------------------------------ stretches
    def _sentence_at(self, offset: int) -> int:
        return max(0, bisect_right(self.starts, offset) - 1)

    def _pieces(self) -> list[_Piece]:
        found: list[_Piece] = []
        touching: dict[int, list[Statement]] = {}
        for statement in self.statements:
            for number in {self._sentence_at(s.start) for s in (statement.cue_span, *statement.content)}:
                touching.setdefault(number, []).append(statement)
            for span in own_spans(statement, self.statements):
                found += self._by_sentence(span, statement)
        for number, sentence in enumerate(self.sentences):
            mine = [s for n in (number,) for s in touching.get(n, ())]
            spoken = list(mine) or list(self._running(number))
            found += [_Piece(span.start, number, span, None) for span in unspoken(sentence, spoken)]
        found.sort(key=lambda p: (p.start, p.statement.id if p.statement else -1))
        return found

    def _running(self, number: int) -> list[Statement]:
        """Statements whose content began in an earlier sentence and runs on into this one."""
        span = self.sentences[number].span
        return [s for s in self.statements if any(p.overlaps(span) for p in s.content)] if self.sentences[number].quotes else []

    def _by_sentence(self, span: Span, statement: Statement) -> list[_Piece]:
        pieces = []
        number = self._sentence_at(span.start)
        while number < len(self.sentences) and self.sentences[number].span.start < span.end:
            sentence = self.sentences[number].span
            cut = Span(max(span.start, sentence.start), min(span.end, sentence.end))
            if cut.end > cut.start:
                pieces.append(_Piece(cut.start, number, cut, statement))
            number += 1
        return pieces

    # ------------------------------------------------------------------ one stretch
    def _piece(self, sentence: Sentence, piece: _Piece, voice: Voice) -> None:
        w = sentence.words
        tokens = w.range(piece.span)
        first, last = tokens.start, tokens.stop - 1
        while first <= last and w.tag[first] in ("punct", "quote", "conj"):
            first += 1
        while last >= first and w.tag[last] in ("punct", "quote", "conj"):
            last -= 1
        if first > last:
            return
        self._notice(w, first, last)
        statement = piece.statement
        if statement is not None and statement.manner == "no comment":
            return
        if statement is None and not any(w.tag[k] in FINITE for k in range(first, last + 1)):
            return
        if statement is not None and statement.manner == "denial":
            self._denial(w, first, last, voice, statement)
            return
        if statement is not None and self._affirmation(w, first, last, voice):
            return
        first, last, ellipsis = self._elliptic(w, first, last)
        found = clauses(w, first, last, self.grammar)
        if statement is not None and found[0].main < 0:
            found[0] = self._verbless(w, found[0], statement)
        conditional = False
        for number, clause in enumerate(found):
            if denial.says_false(w, clause.first, clause.last, self.speaking) and voice.source is not None:
                self._rebut(w, clause, voice)
                continue
            if self._skipped(w, clause, found, number, voice):
                conditional |= clause.marker in ("if", "unless")
                continue
            self._clause(w, clause, found, number, voice, conditional)
        if ellipsis is not None and self.claims:
            self._again(w, ellipsis, voice)

    def _notice(self, w: Words, first: int, last: int) -> None:
        """Remember the names of a stretch, for pronouns to come."""
        for start, end in name_runs(w, first, last):
            name = phrase_name(w, start, end, self.register)
            person = name in self.register.people or (" " in name and name in self.register.full.values()) or name in self.memory.people
            self.memory.meet(name, person=person or self._personal(name))

    def _personal(self, name: str) -> bool:
        parts = name.split(" ")
        return len(parts) == 2 and parts[1].isalpha() and parts[1].lower() not in FIRM_WORDS and parts[0].lower() not in FIRM_WORDS

    def _verbless(self, w: Words, clause: Clause, statement: Statement) -> Clause:
        """“to give Orr a role”, "a car leaving the town", "it of selling arms": what the verb form in it tells."""
        for k in range(clause.first, clause.last + 1):
            if w.tag[k] in ("ing", "inf") or (w.tag[k] == "part" and k == clause.first):
                if w.tag[k] == "ing" and k > clause.first and w.tag[k - 1] == "prep" and statement.cue not in self.speaking.accuse:
                    break
                modal = "will" if w.tag[k] == "inf" and statement.cue in self.speaking.promise and statement.cue != "claim" else ""
                left = before(w, w.previous(k - 1, lambda j: w.tag[j] in ("adv", "prep"))) if k > clause.first else None
                subject = Subject((left,), left.first) if left is not None and left.first >= clause.first else None
                return Clause(clause.first, clause.last, k, k, "main", "", subject, False, False, False, modal, True)
            if w.tag[k] in ("punct", "rel"):
                break
        head = next((k for k in range(clause.first, min(clause.first + 4, clause.last + 1)) if w.tag[k] == "noun"), None)
        if head is not None and w.low[head] in ("plan", "plans", "intention", "intentions", "proposal", "offer", "threat", "promise"):
            return replace(clause, modal="will")
        return clause

    def _elliptic(self, w: Words, first: int, last: int) -> tuple[int, int, tuple[int, int] | None]:
        """“changed it in 2010 and never again after that”: the second half denies more of the same."""
        for k in range(first + 2, last):
            if w.low[k] in ("and", "but") and w.low[k + 1] in ("never", "not", "none", "no") and w.low[k + 1 : k + 3] != ["not", "only"]:
                tail = range(k + 1, last + 1)
                if len(tail) < 8 and not any(w.tag[j] in FINITE or w.tag[j] in ("subj", "part", "noun", "name") for j in tail):
                    return first, k - 1, (k + 1, last)
        return first, last, None

    def _again(self, w: Words, tail: tuple[int, int], voice: Voice) -> None:
        """The denial of more events like the last one."""
        lead = self.claims[-1]
        clause = Clause(tail[0], tail[1], tail[0], tail[0], "main", "", None, True, False, True, "", True)
        times = self._times(w, clause, [clause], 0)
        when = scope(times, voice.said, negative=True, only=False, perfect=True, future=False, previous=lambda: self._spoken_of(voice))
        if not when.timed and lead.window is not None and lead.window.end is not None:
            when = Scope(until_said(Interval(lead.window.end, None), voice.said), None, None, True)
        self.claims.append(
            lead.model_copy(
                update={
                    "id": f"c{len(self.claims) + 1}", "polarity": "negative", "count": Count(min=0, max=0), "window": when.window, "event_time": None,
                    "phrase": when.phrase, "evidence": (self._evidence(w, *tail),), "readings": (), "summary": summary(w, *tail),
                }
            )
        )  # fmt: skip

    def _affirmation(self, w: Words, first: int, last: int, voice: Voice) -> bool:
        """“confirmed the meetings”: the events that others told of, with their people and window."""
        if any(w.tag[k] in FINITE for k in range(first, last + 1)) or w.low[first] not in ("the", "those", "these", "both"):
            return False
        phrase = simple_after(w, first)
        kind = noun_kind(w, phrase.last, self.events, self.grammar) if phrase is not None else None
        if kind is None:
            return False
        targets = denial.of_type(kind.event, self.claims, self.events.parents, voice.source)
        if not targets:
            return False
        lead = targets[0]
        self.claims.append(
            lead.model_copy(
                update={
                    "id": f"c{len(self.claims) + 1}", "source": voice.source, "chain": voice.chain, "said": voice.said, "readings": (),
                    "evidence": (self._evidence(w, first, last),), "summary": summary(w, first, last), "denies": (), "modality": "asserted",
                }
            )
        )  # fmt: skip
        return True

    def _skipped(self, w: Words, clause: Clause, found: list[Clause], number: int, voice: Voice) -> bool:
        """Clauses that make no claim of their own: under a subordinator, or describing with "who"."""
        if clause.kind == "sub":
            return True
        if clause.kind == "rel":
            if not (clause.past or clause.perfect):
                return True
            timed = any(w.time[k] >= 0 and w.time[k] not in self.dating for k in range(clause.main, clause.last + 1))
            return not timed or (clause.main >= 0 and w.base[clause.main] in self.events.happen)
        return False

    def _clause(self, w: Words, clause: Clause, found: list[Clause], number: int, voice: Voice, conditional: bool) -> None:
        args = arguments(w, clause)
        kind = kind_of(w, clause, args, self.events, self.grammar)
        if kind is None and clause.main < 0 and voice.statement is not None and voice.statement.cue in self.speaking.hold:
            kind = self._held(w, args, voice.statement)
        inner = self._during(w, clause)
        if inner is not None and (kind is None or not kind.family):
            kind = inner
        if inner is None and voice.statement is not None and number == 0:
            inner = self._within(w, voice.statement)
            kind = inner or kind
        state: tuple[Modality, str | None] = modality(w, clause, kind, self.events, conditional=conditional)
        if state[0] == "asserted" and self._timeless(w, clause, kind):
            state = ("opinion", None)
        if voice.source is None and not self._told(w, clause, kind, state[0]):
            return
        if kind is None:
            if (
                clause.main < 0
                or w.base[clause.main] in _NO_EVENT
                or w.tag[clause.main] == "aux"
                or w.low[clause.main] in ("be", "been", "being", "have", "had")
            ):
                return  # a judgement: nothing happened
            kind = Kind(w.base[clause.main] or "be", None)
        amount = quantity(w, clause, kind, args, self.events, self.grammar)
        if inner is not None and kind is inner:
            args = [a for a in args if a.role == "subject" or (a.role == "object" and self._animate(w, a.phrase))]
            amount = Quantity(2, None, said=True) if self._one_of(w, kind) else Quantity(1, None)
        who = self._participants(w, clause, args, kind, voice)
        times = self._times(w, clause, found, number)
        future = state[0] in ("planned", "hypothetical")
        when = scope(
            times, voice.said, negative=amount.negative, only=amount.only or (amount.high is not None and amount.low == amount.high == 1 and self._says_only(w, clause)),
            perfect=clause.perfect, future=future, previous=lambda: self._spoken_of(voice),
        )  # fmt: skip
        when = self._named_event(w, clause, when, voice, amount)
        when = self._ordered(w, clause, kind, amount, who, when, state, voice)
        self._emit(w, clause, kind, amount, who, when, state, voice, found, number, args)

    def _ordered(self, w: Words, clause: Clause, kind: Kind, amount: Quantity, who: tuple[str | Group, ...], when: Scope,
                 state: tuple[Modality, str | None], voice: Voice) -> Scope:  # fmt: skip
        """“for the first time since 1998”, "last met in May": none in between, told as a claim of its own before the event's."""
        if amount.negative or state[0] != "asserted" or not when.timed or when.window is None:
            return when
        said = voice.said
        moment = None if said is None else said.start or said.end
        words = w.low[clause.first : clause.last + 1]
        if any(words[k : k + 2] == ["first", "time"] for k in range(len(words))) and when.phrase and when.phrase.startswith("since"):
            since = next((t.expression.interval for t in self._times(w, clause, [clause], 0) if t.relation == "since"), None)
            start = since.end if since is not None else when.window.start
            dated = self._date_of(kind.event)
            if dated is not None and dated.start is not None and start is not None and moment is not None and start < dated.start < moment:
                moment = dated.start
            else:
                dated = None
            if moment is not None and start is not None and start < moment:
                self._none(w, clause, kind, who, Interval(start, moment), when.phrase, voice)
            return Scope(dated or until_said(Interval(None, None), said), None, None, dated is not None, when.repeated)
        before_verb = w.low[w.previous(clause.main - 1, lambda k: w.tag[k] == "aux")] if clause.main > clause.first else ""
        if before_verb == "last" and moment is not None and when.window.end is not None and when.window.end < moment:
            self._none(w, clause, kind, who, Interval(when.window.end, moment), when.phrase, voice)
        elif before_verb == "first" and when.window.start is not None:
            self._none(w, clause, kind, who, Interval(None, when.window.start), when.phrase, voice)
        return when

    def _none(
        self, w: Words, clause: Clause, kind: Kind, who: tuple[str | Group, ...], window: Interval, phrase: str | None, voice: Voice
    ) -> None:
        self._emit(
            w,
            clause,
            kind,
            Quantity(0, 0, negative=True, said=True),
            who,
            Scope(window, None, phrase, True),
            ("asserted", None),
            voice,
            [clause],
            0,
            [],
        )

    def _timeless(self, w: Words, clause: Clause, kind: Kind | None) -> bool:
        """A simple present without "every week": it describes, unless it tells of talks and meetings ("they talk all day")."""
        if clause.past or clause.perfect or clause.main < 0 or clause.modal or w.tag[clause.aux] not in FINITE:
            return False
        if w.tag[clause.main] == "ing":
            return False  # “is selling” goes on now
        if kind is not None and kind.event in self.events.symmetric:
            return False
        return not any(w.time[k] >= 0 and self.expressions[w.time[k]].timex3.type == "SET" for k in range(clause.first, clause.last + 1))

    def _says_only(self, w: Words, clause: Clause) -> bool:
        return any(w.low[k] in ("only", "just", "single", "sole") for k in range(clause.first, clause.last + 1))

    def _held(self, w: Words, args: list[Argument], statement: Statement) -> Kind | None:
        """“a survey had found none”: what was looked for."""
        objects = [a for a in args if a.role == "object"]
        if not objects:
            return None
        event = self.events.verbs.get(statement.cue)
        head = objects[0].phrase.last
        if event and (w.tag[head] != "noun" or statement.cue == "find"):
            return Kind(event, None, family=True, objects_count=True)
        return Kind(singular(w.low[head]), head, objects_count=True) if w.tag[head] == "noun" else None

    def _told(self, w: Words, clause: Clause, kind: Kind | None, state: Modality) -> bool:
        """Whether the writer tells an event here: past, of a listed family or dated or counted; no descriptions, no plans."""
        if (
            kind is None
            or clause.main < 0
            or state in ("opinion", "hypothetical", "planned", "not aware")
            or kind.event in ("have", "exist")
        ):
            return False
        if not (clause.past or clause.perfect):
            return False
        timed = any(w.time[k] >= 0 and w.time[k] not in self.dating for k in range(clause.first, clause.last + 1))
        return timed or (kind.family and clause.subject is not None)

    # ------------------------------------------------------------------ parts of a claim
    def _during(self, w: Words, clause: Clause) -> Kind | None:
        """“During one talk, Orr asked ...”, "Before one of the calls": the event that the clause was part of."""
        for k in range(clause.first, clause.last + 1):
            if w.low[k] in ("during", "in", "at", "before", "after") and w.tag[k] in ("prep", "sub"):
                for j in range(k + 1, min(k + 6, clause.last + 1)):
                    kind = noun_kind(w, j, self.events, self.grammar)
                    one_of = w.low[k + 1 : k + 3] == ["one", "of"]
                    if (
                        kind is not None
                        and kind.family
                        and kind.event in self.events.symmetric
                        and (
                            w.low[k] in ("during",)
                            or one_of
                            or (w.low[k + 1] in ("one", "a", "an", "another") and w.low[k] in ("in", "at"))
                        )
                    ):
                        return kind
                    if w.tag[j] in ("verb", "aux", "punct"):
                        break
        return None

    def _one_of(self, w: Words, kind: Kind) -> bool:
        """“one of the calls”: there were several."""
        return kind.noun is not None and w.low[kind.noun].endswith("s") and "one" in w.low[max(0, kind.noun - 4) : kind.noun]

    def _within(self, w: Words, statement: Statement) -> Kind | None:
        """“Before one of the calls, Orr said ...”: the opening phrase belongs to what is said."""
        if statement.speaker_span is None or not w.span.covers(statement.speaker_span):
            return None
        stop = w.at(statement.speaker_span.start) - 1
        if stop < 3 or w.low[stop] != "," or w.low[1:3] != ["one", "of"]:
            return None
        return self._during(w, Clause(0, stop - 1, -1, -1, "bare", "", None, False, False, False, "", True))

    def _times(self, w: Words, clause: Clause, found: list[Clause], number: int) -> list[Placed]:
        """The time phrases of a clause and of the clauses that hang on it, with the words that relate them."""
        placed: list[Placed] = []
        spans = [(clause.first, clause.last, "")]
        for other in found[number + 1 :]:
            happens = other.kind == "rel" and other.main >= 0 and w.base[other.main] in self.events.happen
            if other.kind == "sub" and other.marker in ("since", "after", "before", "until", "when"):
                spans.append((other.first, other.last, other.marker))
            elif happens or (other.kind == "rel" and other.main >= 0 and w.low[other.main] in self.grammar.be):
                spans.append((other.first, other.last, ""))
            elif other.kind != "rel":
                break
        if number and found[number - 1].kind == "sub" and found[number - 1].marker in ("since", "after", "before", "until", "when"):
            spans.insert(0, (found[number - 1].first, found[number - 1].last, found[number - 1].marker))
        seen: set[int] = set()
        for first, last, marker in spans:
            for k in range(first, last + 1):
                index = w.time[k]
                if index < 0 or index in self.dating or index in seen:
                    continue
                seen.add(index)
                expression = self.expressions[index]
                placed.append(Placed(expression, relation_of(expression, self.document.text, marker), k > clause.main))
        return placed

    def _spoken_of(self, voice: Voice) -> Interval | None:
        for claim in reversed(self.claims):
            if claim.source == voice.source and claim.window is not None:
                return claim.event_time or claim.window
        return None

    def _named_event(self, w: Words, clause: Clause, when: Scope, voice: Voice, amount: Quantity) -> Scope:
        """“since her election”: the dated election of the text; "in his whole life": no bound at all."""
        for k in range(max(clause.main, clause.first) + 1, clause.last + 1):
            low = w.low[k]
            if low in ("life", "lifetime", "career") and w.low[k - 1] in ("whole", "entire", "his", "her", "their"):
                return Scope(Interval(None, None), None, w.of(k - 1, k), False, when.repeated)
            if when.timed or low not in ("since", "before", "after", "until", "following") or w.time[k] >= 0:
                continue
            for j in range(k + 1, min(k + 6, clause.last + 1)):
                kind = noun_kind(w, j, self.events, self.grammar)
                if kind is None:
                    continue
                dated = self._date_of(kind.event)
                if dated is None:
                    break
                start = dated.end if low in ("after", "following") or (low == "since" and amount.negative) else dated.start
                said_end = limit_of(voice.said, negative=amount.negative)
                if low in ("before", "until"):
                    return Scope(Interval(None, dated.start), None, w.of(k, j), True, when.repeated)
                end = said_end if start is None or said_end is None or said_end > start else None
                return Scope(Interval(start, end), None, w.of(k, j), True, when.repeated)
        return when

    def _date_of(self, event: str) -> Interval | None:
        """When the text says that an event of the type was: the first sentence with such a clause and one bounded date."""
        for sentence in self.sentences:
            w = sentence.words
            indices = {i for i in w.time if i >= 0 and i not in self.dating}
            if len(indices) != 1:
                continue
            interval = self.expressions[next(iter(indices))].interval
            if interval is None or not interval.bounded:
                continue
            for k in range(len(w)):
                if w.tag[k] in ("verb", "part") and self.events.verbs.get(w.base[k], w.base[k]) == event:
                    return interval
        return None

    def _participants(self, w: Words, clause: Clause, args: list[Argument], kind: Kind, voice: Voice) -> tuple[str | Group, ...]:
        found: list[str | Group] = []
        base = w.base[clause.main] if clause.main >= 0 else ""
        social = kind.event != "visit" and (kind.event in self.events.symmetric or self.events.parents.get(kind.event) is not None)
        for argument in self._shared(w, clause, args):
            goal = (base, argument.role) in self.events.patterns and not any(
                w.time[k] >= 0 for k in range(argument.phrase.first, argument.phrase.last + 1)
            )
            if (
                not goal  # “called on the patient”
                and argument.role in ("in", "at", "on", "near", "during", "over", "about", "after", "aboard", "since", "before", "as")
                and argument.role != "subject"
            ):
                continue
            if argument.role == "after" and not any(w.tag[k] == "name" for k in range(argument.phrase.first, argument.phrase.last + 1)):
                continue
            if social and argument.role not in ("subject", "object") and not self._animate(w, argument.phrase):
                continue
            for name in self._resolve(w, argument, kind, voice, social, tuple(n for n in found if isinstance(n, str))):
                if name not in found:
                    found.append(name)
        if (social and len(found) < 2) or (
            clause.subject is None and not clause.shared and kind.noun is not None and not any(map(self._person, map(str, found)))
        ):
            found = self._completed(found, kind) if social else [*self._completed([], kind, least=1), *found]
        if not found and not clause.shared:
            found = self._completed([], kind, least=1)  # “nothing was delivered”
        if not social:
            found += [p for p in self._places(w, clause, args) if p not in found]
        people = tuple(n for n in found if isinstance(n, str))
        for name in people:
            if not self._person(name):
                self.memory.see(name, person=False)
        for name in reversed(people):  # the subject last: "he" is rather the one who acted
            if self._person(name):
                self.memory.see(name, person=True)
        if len(people) >= 2:
            self.memory.pair = people[:2]
        return tuple(found)

    def _places(self, w: Words, clause: Clause, args: list[Argument]) -> list[str]:
        """Named places of an event: "seen at Lake Orbe", "at the lake"."""
        found = []
        for argument in args:
            if argument.role in ("at", "in", "near", "on") and not argument.phrase.pronoun and w.time[argument.phrase.last] < 0:
                head = head_of(w, argument.phrase.first, argument.phrase.last)
                if w.tag[head] == "name" or (
                    w.low[argument.phrase.first] == "the" and self.register.holder(w.low[head], self.memory.mentioned)
                ):
                    found.append(phrase_name(w, argument.phrase.first, head, self.register, recent=self.memory.mentioned))
                    self.memory.place = found[-1]
        if self.memory.place and not found and any(w.low[k] == "there" for k in range(clause.main + 1, clause.last + 1)):
            found.append(self.memory.place)
        return found

    def _animate(self, w: Words, phrase: Phrase) -> bool:
        """Whether the phrase names somebody: a name, a pronoun, a role."""
        return phrase.pronoun or any(
            w.tag[k] == "name" or w.low[k] in self.speaking.roles or w.low[k] in self.speaking.collectives
            for k in range(phrase.first, phrase.last + 1)
        )

    def _person(self, name: str) -> bool:
        return name in self.register.people or self._personal(name)

    def _shared(self, w: Words, clause: Clause, args: list[Argument]) -> list[Argument]:
        """The arguments with the subject of the clause before, where "and" shares it."""
        if clause.subject is None and clause.shared and self.subject is not None and self.subject[0] is w:
            return [*self.subject[1], *args]
        mine = [a for a in args if a.role == "subject"]
        if mine:
            self.subject = (w, mine)
        return args

    def _resolve(self, w: Words, argument: Argument, kind: Kind, voice: Voice, social: bool, others: tuple[str, ...]) -> list[str | Group]:
        phrase = argument.phrase
        if phrase.last == kind.noun or phrase.first <= (kind.noun if kind.noun is not None else -1) <= phrase.last:
            return [*self._possessors(w, phrase, voice)]
        if phrase.pronoun or (phrase.first == phrase.last and w.low[phrase.last] in ("one", "none", "both", "it")):
            return list(self._pronoun(w, phrase, voice, others))
        low = w.low[phrase.first]
        if low in ("no",) and w.low[phrase.last] == "one":
            return self._group(w, phrase)
        if any(w.tag[k] == "time" for k in range(phrase.first, phrase.last + 1)):
            return []
        head = head_of(w, phrase.first, phrase.last)
        found: list[str | Group] = []
        if w.tag[head] == "name" or w.low[head] in self.speaking.roles or self.register.holder(w.low[head], self.memory.mentioned):
            if w.low[phrase.first : phrase.first + 2] == ["the", "two"]:
                return list(self.memory.pair)
            name = phrase_name(w, phrase.first, head, self.register, recent=self.memory.mentioned, but=others)
            found.append(name)
            return found
        if (w.low[phrase.first] == "the" and w.low[head] in ("two", "pair", "both")) or w.low[phrase.first : head + 1] in (
            ["the", "two", "men"],
            ["the", "two", "women"],
        ):
            return list(self.memory.pair)
        found += self._possessors(w, Phrase(phrase.first, head), voice)
        if w.tag[head] == "noun" and not w.low[head].isdigit() and not (social and argument.role == "object") and head != kind.noun:
            thing = phrase_name(w, phrase.first, head, self.register)
            if thing and w.low[head] not in ("place", "time", "times", "part", "occasion", "occasions", "way", "lot"):
                found.append(thing)
                self.memory.see(thing, person=False)
        return found

    def _possessors(self, w: Words, phrase: Phrase, voice: Voice) -> list[str]:
        """“Orr's car”: Orr."""
        return [
            phrase_name(w, start, end, self.register)
            for start, end in name_runs(w, phrase.first, phrase.last)
            if end + 1 <= phrase.last and w.tag[end + 1] == "'s"
        ]

    def _group(self, w: Words, phrase: Phrase) -> list[str | Group]:
        return []

    def _pronoun(self, w: Words, phrase: Phrase, voice: Voice, others: tuple[str, ...]) -> tuple[str, ...]:
        low = w.low[phrase.last]
        if low in ("nobody", "none", "nothing", "someone", "somebody", "anyone", "there") and low != "none":
            return ()
        quoted = w.quoted[phrase.last] and voice.quoted
        speaker = voice.source
        return self.memory.who(low, speaker=speaker, hearer=voice.hearer, quoted=quoted, but=others)

    def _completed(self, found: list[str | Group], kind: Kind, least: int = 2) -> list[str | Group]:
        """Who else took part, by the last claim of a related type with the same people."""
        for claim in reversed(self.claims[-12:]):
            if (
                denial.related(claim.event, kind.event, self.events.parents)
                and set(map(str, found)) <= set(map(str, claim.participants))
                and len(claim.participants) >= least
            ):
                return list(claim.participants)
        return found

    # ------------------------------------------------------------------ the claim itself
    def _emit(
        self, w: Words, clause: Clause, kind: Kind, amount: Quantity, who: tuple[str | Group, ...], when: Scope,
        state: tuple[Modality, str | None], voice: Voice, found: list[Clause], number: int, args: list[Argument],
    ) -> None:  # fmt: skip
        low, high = amount.low, amount.high
        each = any(
            w.low[k] in ("each", "every") and any(w.time[j] >= 0 for j in range(k, min(k + 6, len(w))))
            for k in range(clause.first, clause.last + 1)
        )
        if (when.repeated or each) and not amount.said:
            low, high = 2, None
        readings: list[ClaimReading] = []
        window = when.window
        if amount.weak is not None:
            note = "“once” at some time" if amount.low == amount.high == 1 else "the number is an upper bound only"
            readings.append(ClaimReading(note=note, count=Count(min=amount.weak[0], max=amount.weak[1])))
        if not when.timed and not amount.negative and voice.source is not None and state[0] == "asserted":
            inherited = self._inherited(kind, who, voice, amount)
            if inherited is not None:
                readings.append(ClaimReading(note="no time is said: any time up to the saying", window=window))
                window = inherited
        if (
            voice.statement is not None
            and voice.said is not None
            and clause.main < 0
            and not when.timed
            and voice.said.bounded
            and voice.statement.cue in self.speaking.hold
        ):
            window = voice.said  # “a survey in 2010 had found none”
        end = self._evidence_end(w, clause, found, number)
        event, attributes = self._attributes(w, clause, kind, args, high)
        if attributes.pop("plural", "") and high is None:
            low = max(low, 2)  # “contact through calls”
        evidence = self._evidence(w, self._evidence_start(w, clause, voice), end)
        self.claims.append(
            Claim(
                id=f"c{len(self.claims) + 1}", source=voice.source, chain=voice.chain, said=voice.said, participants=who, event=event,
                extent="throughout" if kind.state else "within", polarity="negative" if high == 0 else "positive",
                count=Count(min=low, max=high), window=window, event_time=when.event, attributes=attributes, modality=state[0],
                hedge=state[1] if state[0] == "hedged" else None, phrase=when.phrase, summary=summary(w, clause.first, clause.last),
                evidence=(evidence,), readings=tuple(readings),
            )
        )  # fmt: skip

    def _evidence(self, w: Words, first: int, last: int) -> Evidence:
        span = w.between(first, last)
        return Evidence(start=span.start, end=span.end, text=span.of(self.document.text))

    def _evidence_start(self, w: Words, clause: Clause, voice: Voice) -> int:
        """“A survey had found none”: where the saying word is the verb of the claim, its subject belongs to the evidence."""
        statement = voice.statement
        if clause.main >= 0 or statement is None or statement.speaker_span is None or not w.span.covers(statement.speaker_span):
            return clause.first
        return min(clause.first, w.at(statement.speaker_span.start)) if statement.cue in self.speaking.hold else clause.first

    def _evidence_end(self, w: Words, clause: Clause, found: list[Clause], number: int) -> int:
        """The clause with the time clauses that hang on it."""
        end = clause.last
        for other in found[number + 1 :]:
            timed = any(w.time[k] >= 0 for k in range(other.first, other.last + 1))
            if other.kind in ("sub", "rel") and timed:
                end = other.last
            else:
                break
        return end

    def _inherited(self, kind: Kind, who: tuple[str | Group, ...], voice: Voice, amount: Quantity) -> Interval | None:
        """The window of the same source's earlier claim on the same event and people."""
        for claim in reversed(self.claims):
            if claim.source != voice.source or not claim.constrains or claim.polarity == "negative":
                continue
            if (
                set(map(str, claim.participants)) == set(map(str, who))
                and denial.related(claim.event, kind.event, self.events.parents)
                and claim.phrase
            ):
                return claim.window
        return None

    def _attributes(self, w: Words, clause: Clause, kind: Kind, args: list[Argument], high: int | None) -> tuple[str, dict[str, str]]:
        """Topic, medium and place; a positive claim is narrowed to the medium ("had contact through calls" tells of calls)."""
        found: dict[str, str] = {}
        event = kind.event
        for argument in args:
            phrase = argument.phrase
            text = w.of(phrase.first, phrase.last)
            noun = w.low[phrase.last]
            if argument.role in ("about", "on", "regarding", "concerning") and self.events.parents.get(event, event) in (
                "contact",
                "conversation",
                "correspondence",
            ):
                found.setdefault("topic", text)
            elif argument.role in ("by", "through", "via", "over", "in", "on") and (
                medium := self.events.media.get(noun) or self.events.nouns.get(noun.rstrip("s"))
            ):
                if argument.role in ("by", "through", "via", "over"):
                    if noun.endswith("s"):
                        found["plural"] = "yes"
                    found.setdefault("medium", medium)
                    if high is None and event in self.events.symmetric and event in _wider(medium, self.events):
                        event = medium
            elif (
                argument.role in ("in", "at", "aboard", "near", "outside", "inside", "to")
                and phrase.last != kind.noun
                and not phrase.pronoun
            ):
                if argument.role == "to" and w.base[clause.main] not in self.events.motion:
                    continue
                if all(w.time[k] < 0 for k in range(phrase.first, phrase.last + 1)) and (
                    kind.state or w.tag[phrase.last] == "name" or kind.event in ("visit", "presence", "sighting")
                ):
                    found.setdefault("place", phrase_name(w, phrase.first, phrase.last, self.register))
        return event, found

    # ------------------------------------------------------------------ denials
    def _denial(self, w: Words, first: int, last: int, voice: Voice, statement: Statement) -> None:
        """“denied those calls occurred”, "rejected the report as untrue", "denied that she had met Orr"."""
        found = clauses(w, first, last, self.grammar)
        clause = found[0]
        args = arguments(w, clause)
        kind = kind_of(w, clause, args, self.events, self.grammar)
        if clause.main < 0 and (kind is None or kind.noun is None or denial.names_report(w, kind.noun)):
            targets = denial.of_report(w, first, last, self.claims, self.register, self.speaking, voice.source)
            if targets:
                if not any(c.source == voice.source and c.denies == tuple(t.id for t in targets) for c in self.claims):
                    self._deny(w, first, last, targets, voice)
                return
            if targets is not None or kind is not None:
                return
        if kind is not None and kind.noun is not None and denial.definite(w, first, kind.noun):
            targets = denial.of_type(kind.event, self.claims, self.events.parents, voice.source)
            if targets:
                self._deny(w, first, last, targets, voice)
                return
        going = next((k for k in range(first, min(first + 3, last + 1)) if w.tag[k] == "ing"), None)
        if kind is None and going is not None:
            self._gerund(w, first, last, going, voice)
            return
        if kind is None:
            return
        amount = Quantity(0, 0, negative=True, said=True)
        who = self._participants(w, clause, args, kind, voice)
        when = scope(
            self._times(w, clause, found, 0), voice.said, negative=True, only=False, perfect=True, future=False, previous=lambda: None
        )
        self._emit(w, clause, kind, amount, who, when, ("asserted", None), voice, found, 0, args)

    def _gerund(self, w: Words, first: int, last: int, going: int, voice: Voice) -> None:
        """“denied meeting Orr”, "denied having met Orr": the speaker never did."""
        main = going
        if w.low[going] == "having":
            main = next((k for k in range(going + 1, last + 1) if w.tag[k] == "part"), going)
        clause = Clause(first, last, main, main, "main", "", None, True, False, True, "", True)
        args = arguments(w, clause)
        kind = kind_of(w, clause, args, self.events, self.grammar)
        if kind is None:
            return
        who = self._participants(w, clause, args, kind, voice)
        if voice.source is not None and voice.source not in who:
            who = (voice.source, *who)
        when = scope(
            self._times(w, clause, [clause], 0), voice.said, negative=True, only=False, perfect=True, future=False, previous=lambda: None
        )
        self._emit(w, clause, kind, Quantity(0, 0, negative=True, said=True), who, when, ("asserted", None), voice, [clause], 0, args)

    def _deny(self, w: Words, first: int, last: int, targets: Sequence[Claim], voice: Voice) -> None:
        """The denial of earlier claims: their event, people and window, with a count of none."""
        lead = targets[0]
        widest = next((t for t in targets if t.window is not None and t.phrase), lead)
        positive = lead.count is not None and lead.count.max == 0  # who denies a denial affirms
        cut = lead.window if widest is lead else widest.window
        self.claims.append(
            Claim(
                id=f"c{len(self.claims) + 1}", source=voice.source, chain=voice.chain, said=voice.said, participants=lead.participants,
                event=lead.event, extent=lead.extent, polarity="positive" if positive else "negative",
                count=Count(min=1) if positive else Count(min=0, max=0), window=cut, modality="asserted", denies=tuple(t.id for t in targets),
                phrase=widest.phrase, summary=summary(w, first, last), evidence=(self._evidence(w, first, last),),
            )
        )  # fmt: skip

    def _rebut(self, w: Words, clause: Clause, voice: Voice) -> None:
        """“It's all untrue”: what was said just before by somebody else."""
        targets: list[Claim] = []
        for claim in reversed(self.claims[-8:]):
            if claim.source == voice.source:
                if targets:
                    break
                continue
            if claim.source is None or not claim.constrains:
                continue
            if targets and claim.source != targets[-1].source:
                break
            targets.insert(0, claim)
        if targets:
            self._deny(w, clause.first, clause.last, targets, voice)


_NO_EVENT = frozenset("seem appear become mean matter include consist depend need".split())


def _wider(event: str, events: Events) -> tuple[str, ...]:
    path = [event]
    while (wider := events.parents.get(path[-1])) is not None and wider not in path:
        path.append(wider)
    return tuple(path)
