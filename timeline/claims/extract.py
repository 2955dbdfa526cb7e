"""Extraction: statements and the writer's own sentences, clause by clause, to claims."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from timeline.anchors.expression import Expression
from timeline.claims.changing import possible_inside
from timeline.claims.claim import Claim, Group, Modality
from timeline.claims.deeds.causes import Causes
from timeline.claims.deeds.foremost import tell_who_else
from timeline.claims.deeds.implied import Implied
from timeline.claims.deeds.instances import from_event
from timeline.claims.deeds.linking import Linking
from timeline.claims.deeds.one_deed import as_one
from timeline.claims.deeds.understood import Understood
from timeline.claims.events import tree
from timeline.claims.events.arguments import apart_from_occasions, arguments, behind_subject, made_by, told_with
from timeline.claims.events.aside import ASIDE, parted
from timeline.claims.events.clefts import cleft, plain
from timeline.claims.events.coordination import joined
from timeline.claims.events.depicting import FOUND_SO, depicted, found_so
from timeline.claims.events.event_type import kind_of, money, times_told
from timeline.claims.events.last_time import straightened
from timeline.claims.events.modality import modality
from timeline.claims.events.nouns import noun_kind, singular
from timeline.claims.events.occasions import Occasion
from timeline.claims.events.predicates import described
from timeline.claims.events.ranks import counted_up
from timeline.claims.events.states import bearing, state_of
from timeline.claims.events.wordings import parties
from timeline.claims.gate import Gate
from timeline.claims.kind import Argument, Kind
from timeline.claims.making import Maker
from timeline.claims.names.heads import head_of
from timeline.claims.names.phrase_names import phrase_name
from timeline.claims.pieces import Piece, Pieces
from timeline.claims.quantities.counts import Quantity, quantity
from timeline.claims.quantities.measuring import kind_of_measure, measured
from timeline.claims.quantities.registers import Registers
from timeline.claims.reference.bearers import bearer_of_state, bearer_of_value, driven, seen_then
from timeline.claims.reference.participants import Cast
from timeline.claims.reference.witnesses import Witnesses
from timeline.claims.replies import refusals
from timeline.claims.replies.denials import Denials
from timeline.claims.replies.elision import Elision
from timeline.claims.replies.numbers import Numbers
from timeline.claims.replies.to_questions import Replies
from timeline.claims.replies.verdicts import taken_back
from timeline.claims.sources.voices import Voice
from timeline.claims.state import State
from timeline.claims.times.timing import Timing
from timeline.claims.times.when import When
from timeline.claims.times.windows import scope
from timeline.languages.accounts import Events, Speaking
from timeline.statements.clauses.clause import Clause, clauses, unfinished
from timeline.statements.clauses.phrases import Phrase, before, header, simple_after
from timeline.statements.clauses.subject import Subject
from timeline.statements.reading import Sentence
from timeline.statements.sayings.placing import dates
from timeline.statements.statement import Statement
from timeline.statements.tagging.words import FINITE, Words
from timeline.text.document import Document
from timeline.text.span import Span

_Told = tuple[Kind | None, list[Argument], Claim | None, Kind | None]  # kind of event, arguments, the claim leaned on, the event around it


def extract(
    document: Document, expressions: Sequence[Expression], statements: Sequence[Statement], speaking: Speaking, events: Events
) -> tuple[Claim, ...]:
    """The claims of a document, in text order, with ids "c1", "c2", ...

    What a statement covers is its speaker's; the rest is the writer's (source None), of whom only told events count.

    Examples
    --------
    >>> from timeline.languages.en.events import EVENTS
    >>> from timeline.languages.en.speaking import SPEAKING
    >>> from timeline.statements.attribute import attribute
    >>> document = Document.of("Mayor Ada Orr said she had met Tom Vale twice. Vale said they had never met.", "2024-10-25")
    >>> for claim in extract(document, (), attribute(document, (), SPEAKING), SPEAKING, EVENTS):
    ...     print(claim.source, "|", claim.event, claim.count, "|", *claim.participants)
    Ada Orr | meeting exactly 2 | Ada Orr Tom Vale
    Tom Vale | meeting none | Ada Orr Tom Vale
    """
    return tuple(_Extraction(State.of(document, expressions, statements, speaking, events)).run())


class _Extraction:
    def __init__(self, state: State) -> None:
        self.state = state
        self.pieces = Pieces(state)
        self.cast, self.timing = Cast(state), Timing(state)
        self.when = When(state, self.timing)
        self.gate, self.occasion = Gate(state), Occasion(state)
        self.maker = Maker(state, self.timing)
        self.elision = Elision(state, self.timing, self.maker)
        self.numbers = Numbers(state, self.cast.parties, self.timing, self.maker)
        self.registers = Registers(state, self.cast.parties)
        self.causes = Causes(state, self.cast.parties)
        self.replies = Replies(state, self.cast, self.timing, self.maker)
        self.witnesses, self.implied = Witnesses(state, self.cast.parties), Implied(state, self.cast.parties)
        self.attended: set[int] = set()  # statements whose speakers were looked at
        self.denials = Denials(state, self.cast, self.timing, self.maker)

    def run(self) -> list[Claim]:
        before = -1
        for piece in self.pieces.all():
            sentence = self.state.sentences[piece.sentence]
            if piece.sentence != before:
                self.denials.corrected(sentence.words)
                before = piece.sentence
            if sentence.heading and piece.statement is None:
                continue
            if piece.statement is None:
                voice = self.state.voices.writer(piece.start)
            else:
                home = self.state.sentences[self.pieces.sentence_at(piece.statement.cue_span.start)]
                voice = self.state.voices.of(piece.statement, home)
                if home.heading and piece.statement.manner == "reported":
                    voice = self.state.voices.writer(piece.start)
            self._piece(sentence, piece, voice)
        self.maker.handing.tell()
        tell_who_else(self.state)
        order = self.implied.tell()
        Linking(self.state, self.maker.instances).link()
        self.maker.deeds.link()
        order = self._with_what_follows(order)
        Understood(self.state, self.cast.parties).tell()
        told = as_one([_in_its_window(self.state.claims[n]) for n in order], self.state.events)
        return _numbered(told, self.state.voices.determiners)

    def _with_what_follows(self, order: list[int]) -> list[int]:
        """The numbers of the claims in text order, with those of what follows from a release, a captivity or a stay."""
        claims = self.state.claims
        for at, claim in [*self.maker.custody.link(), *self.maker.staying.link()]:
            claims.append(claim.model_copy(update={"id": f"c{len(claims) + 1}"}))
            order.insert(order.index(at) + 1, len(claims) - 1)
        return order

    def _piece(self, sentence: Sentence, piece: Piece, voice: Voice) -> None:
        """The claims of a stretch of one voice."""
        w, first, last = self._words(sentence, piece)
        if first > last:
            return
        self.cast.mentions.notice(w, first, last)
        statement = piece.statement
        if self._claims_nothing(w, first, last, statement, voice):
            return
        if statement is not None:
            self.denials.presupposed(w, first, last, voice)
            self._attend(statement, voice)
        records = statement is not None and statement.cue in ("have", *self.state.speaking.depicting)
        if (spoken := found_so(w, first, last, self.state.events.conditions, records)) is not None:
            w, last = spoken, last + len(spoken) - len(w)
        last, ellipsis = self.elision.denied_half(w, first, last)
        found = clauses(w, first, last, self.state.grammar)
        if statement is not None and found[0].main < 0:
            found[0] = self._verbless(w, found[0], statement)
        if voice.source is not None and refusals.refuses(w, first, last, self.state.speaking.refusing):
            self.denials.rebut(w, first, last, voice)  # “that was not what happened”
            return
        told = len(self.state.claims)
        found = plain(w, [c for c in found if c.main < 0 or w.base[c.main] != FOUND_SO], self.state.events.doers, self.state.grammar)
        found = parted(w, found, self.state.events, self.state.grammar)
        self._clause_by_clause(w, found, voice)
        if ellipsis is not None and len(self.state.claims) > told:
            self.elision.deny(w, ellipsis, voice)

    def _words(self, sentence: Sentence, piece: Piece) -> tuple[Words, int, int]:
        """The words of a piece as they are read, without the saying inside it and with its copula, and its first and last token."""
        w = sentence.words.without(piece.cuts) if piece.cuts else sentence.words
        if piece.statement is not None and piece.statement.cue in self.state.speaking.depicting:
            w = depicted(w, piece.span, self.state.events.conditions) or w
        first, last = _bare_ends(w, piece.span)
        for read in (straightened, counted_up):
            if (other := read(w, first, last, self.state.events, self.state.grammar)) is not None:
                return other, *_bare_ends(other, piece.span)
        return w, first, last

    def _claims_nothing(self, w: Words, first: int, last: int, statement: Statement | None, voice: Voice) -> bool:
        """Whether a piece is a question, an answer, a denial or a silence, which are read as such, or has no verb."""
        taken = statement is not None and w.low[first - 1 : first] == ["that"] and not w.quoted[first]  # “How can he say that it was shut?”
        if not taken and (w.low[-1] == "?" or (len(w) > 1 and w.low[-2] == "?" and w.tag[-1] == "quote")):
            self.replies.ask(w, first, last, voice)
            return True
        if statement is not None and (statement.manner == "no comment" or self._who_speaks_inside(w, first, last, statement)):
            return True
        if statement is None and self.replies.asked_about(w, first, last, voice):
            return True
        if statement is not None and w.low[last + 1 : last + 3] == ["when", "asked"]:
            self.replies.asked_about(w, last + 2, len(w) - 1, self.state.voices.writer(w.start[first]))
        if self.replies.denies_what_was_told(w, first, last, voice):
            self.denials.rebut(w, first, last, voice)
            return True
        if self.replies.read(w, first, last, voice):
            return True
        if statement is None:
            return FINITE.isdisjoint(w.tag[first : last + 1])
        if statement.manner == "denial":
            self.denials.statement(w, first, last, voice, statement)
            return True
        return self.denials.affirmation(w, first, last, voice)

    def _attend(self, statement: Statement, voice: Voice) -> None:
        """What a saying tells beside its content, once: where it was spoken, what it denies and vows."""
        if statement.id in self.attended:
            return
        self.attended.add(statement.id)
        places = self.maker.attributes.places
        places.spoken_at = places.of_speaker(voice) or ""
        self.state.memory.place = places.spoken_at or self.state.memory.place
        home = self.state.sentences[self.pieces.sentence_at(statement.cue_span.start)]
        self.denials.attended(home.words, voice)
        self._vowed(home.words, statement, voice)

    def _clause_by_clause(self, w: Words, found: list[Clause], voice: Voice) -> None:
        refusing, conditional = self.state.speaking.refusing, False
        untrue, verdict = taken_back(w, found, self.state.speaking) or (-1, frozenset())
        for number, clause in enumerate(found):
            args = arguments(w, clause, self.state.grammar)
            if number == untrue:
                self.denials.negated(w, found, number, voice)
            elif number in verdict or (number + 1 < len(found) and cleft(w, found, number + 1, self.state.grammar)):
                pass  # “*it was Orr* who fired”: told with what he did
            elif voice.source is not None and refusals.refuses(w, clause.first, clause.last, refusing, whole=len(found) == 1):
                self.denials.rebut(w, clause.first, clause.last, voice)
            elif (voice.source is not None and self._none_such(w, clause, voice)) or self.denials.retracted(w, clause, args, voice):
                pass
            elif self.gate.skipped(w, clause, found, number, voice):
                conditional |= clause.marker in ("if", "unless")
            else:
                told = len(self.state.claims)
                self._told(w, found, number, voice, conditional, args)
                if clause.marker == ASIDE and told:
                    self._when_before(told)
            self.cast.mentions.mention(w, args)

    def _when_before(self, told: int) -> None:
        """Give the claims from number `told` on the time of the one before, where they have none of their own."""
        before = self.state.claims[told - 1]
        when = {"window": before.window, "phrase": before.phrase, "readings": before.readings, "event_time": before.event_time}
        for number in range(told, len(self.state.claims)):
            if self.state.claims[number].phrase is None:
                self.state.claims[number] = self.state.claims[number].model_copy(update=when)

    def _none_such(self, w: Words, clause: Clause, voice: Voice) -> bool:
        """“There was no such order”: whether what the clause denies was told of before."""
        noun = refusals.none_such(w, clause.first, clause.last, self.state.speaking.refusing)
        return noun is not None and self.denials.none_such(w, noun, clause.first, clause.last, voice)

    def _who_speaks_inside(self, w: Words, first: int, last: int, statement: Statement) -> bool:
        """“*Officers* recorded no case, the minister said”: whether the words only name the speaker of what is said inside."""
        near, words = self.state.statements[max(0, statement.id - 4) : statement.id + 5], w.between(first, last)
        return any(s.outer == statement.id and s.speaker_span is not None and s.speaker_span.covers(words) for s in near)

    def _told(self, w: Words, found: list[Clause], number: int, voice: Voice, conditional: bool, args: list[Argument]) -> None:
        """The claim of a clause, or those of one that is gapped."""
        if (register := self.registers.read(w, found[number], voice)) is not None:
            self._claim(
                w, register.clause, found, number, register.voice, conditional, (register.kind, register.args, None, None),
                given=register.amount, beside=("people",) if register.people else (),
            )  # fmt: skip
            return
        if self.numbers.read(w, found[number], voice):
            return
        if (caused := self.causes.read(w, found, number, voice)) is not None:
            told_of = (caused.kind, caused.args, None, None)
            self._claim(w, found[number], found, number, caused.voice, conditional, told_of, given=caused.amount, beside=caused.beside)
            return
        clause = found[number]
        whole, tails = self.elision.gapped(w, clause)
        found[number] = whole
        told = len(self.state.claims)
        self._clause(w, whole, found, number, voice, conditional, args if whole.last == clause.last else None)
        for tail in tails if len(self.state.claims) > told and self.state.claims[-1].polarity == "positive" else ():
            self.elision.second(w, tail, voice)

    def _vowed(self, w: Words, statement: Statement, voice: Voice) -> None:
        """“Vale said that Orr promised him a berth”: that she promised is itself what Vale claims."""
        outer = self.state.voices.made.get(statement.outer) if statement.outer is not None else None
        events, speaker = self.state.events, statement.speaker_span
        telling = statement.cue in events.telling or "mention" in tree.path(events.verbs.get(statement.cue, ""), events.parents)
        if outer is None or speaker is None or not w.span.covers(speaker):
            return
        if not telling and events.verbs.get(statement.cue) not in events.speech_acts:
            return
        first, cue = w.at(speaker.start), w.at(statement.cue_span.start)
        last = min(w.range(w.span).stop, w.at(max(s.end for s in statement.content)) if statement.content else cue + 1) - 1
        for k in range(cue + 1, last + 1):
            if w.low[k] == "that" or (w.low[k] == "to" and k < last and w.tag[k + 1] == "inf"):
                last = k - 1
                break
        if first <= cue <= last:
            found, told = clauses(w, first, last, self.state.grammar), len(self.state.claims)
            if found[0].main == cue:
                self._clause(w, found[0], found[:1], 0, outer, False)
            if telling and len(self.state.claims) > told:
                self._about(w, statement, voice)

    def _about(self, w: Words, statement: Statement, voice: Voice) -> None:
        """“told the pilot that *the rope* was chafed”: of what somebody was told belongs to the telling."""
        tokens = w.range(statement.content[0]) if statement.content else range(0)
        inner = clauses(w, tokens.start, tokens.stop - 1, self.state.grammar) if len(tokens) > 1 else []
        claim = self.state.claims[-1]
        changes: dict[str, object] = {} if claim.event in self.state.events.verbs.values() else {"event": "notification"}
        subject = inner[0].subject.phrases[-1] if inner and inner[0].subject is not None else None
        if subject is not None and not subject.pronoun and w.tag[subject.last] == "noun" and not self.cast.parties.animate(w, subject):
            thing = phrase_name(w, subject.first, subject.last, self.state.register)
            changes["participants"] = tuple(dict.fromkeys((*claim.participants, thing)))
        if claim.phrase is None and voice.said is not None and voice.said.bounded:
            changes |= {"window": voice.said, "readings": ()}
        self.state.claims[-1] = claim.model_copy(update=changes)
        if statement.cue in self.state.events.telling:
            self.implied.spoken()

    def _verbless(self, w: Words, clause: Clause, statement: Statement) -> Clause:
        """“to give Orr a role”, "a car leaving the town", "it of selling arms": what the verb form in it tells."""
        ahead = statement.cue in self.state.speaking.promise and statement.cue != "claim"
        for k in range(clause.first, clause.last + 1):
            swept = w.tag[k] == "part" and k > clause.first and w.tag[k - 1] in ("noun", "name") and k < clause.last
            if swept and (left := before(w, k - 1)) is not None and left.first >= clause.first:  # “two passengers swept off the deck”
                return Clause(clause.first, clause.last, k, k, "main", "", Subject((left,), left.first), False, True, False, "", True)
            if (w.tag[k] in ("ing", "inf") and w.low[k] != "involving") or (w.tag[k] == "part" and k == clause.first):
                if w.tag[k] == "ing" and k > clause.first and w.tag[k - 1] == "prep" and statement.cue not in self.state.speaking.accuse:
                    break
                modal = "will" if w.tag[k] == "inf" and ahead else ""
                left = before(w, w.back(k - 1, ("adv", "prep"))) if k > clause.first else None
                subject = None
                if left is not None and left.last >= clause.first:  # “counted at least forty [shells landing]”
                    left = Phrase(max(left.first, clause.first), left.last, left.pronoun)
                    subject = Subject((left,), left.first)
                return unfinished(w, clause.first, clause.last, k, subject, modal)
            if w.tag[k] in ("punct", "rel"):
                break
        head = next((k for k in range(clause.first, min(clause.first + 4, clause.last + 1)) if w.tag[k] == "noun"), None)
        if ahead or (head is not None and w.low[head] in _INTENTIONS):  # “promised the tenants a meeting”
            return replace(clause, modal="will")
        return clause

    def _clause(
        self,
        w: Words,
        clause: Clause,
        found: list[Clause],
        number: int,
        voice: Voice,
        conditional: bool,
        given: list[Argument] | None = None,
    ) -> None:
        """The claim of a clause: its event, who claims it and how surely, who took part how often, and when."""
        told = self._told_event(w, clause, found, number, voice, given)
        if told is None:
            return
        kind, args, lead, inner = told
        if kind is None or kind is inner or kind.value:
            self._claim(w, clause, found, number, voice, conditional, told)
            return
        joint, others = joined(w, clause, kind, self.state.events, self.state.grammar)
        heads = {other.noun for other in others}
        args = [a for a in args if a.phrase.last not in heads]  # “no fire or explosion”: neither took part in the other
        self._claim(w, clause, found, number, voice, conditional, (kind, args, lead, inner))
        denied = kind.noun is not None and _denied(w, clause, kind.noun)
        args = [a for a in args if a.phrase.last != kind.noun]
        for other in others if joint == "and" or denied else ():
            none = Quantity(0, 0, negative=True, said=True) if denied else None
            self._claim(w, clause, found, number, voice, conditional, (other, args, None, None), given=none)

    def _claim(
        self,
        w: Words,
        clause: Clause,
        found: list[Clause],
        number: int,
        voice: Voice,
        conditional: bool,
        told: _Told,
        given: Quantity | None = None,
        beside: tuple[str, ...] = (),
    ) -> None:
        """The claim of one event that a clause tells of; `given` is how often, where that stands elsewhere, `beside` who else took part."""
        kind, args, lead, inner = told
        within = inner is not None and kind is inner
        state = self._state_of(w, clause, kind, found, voice, conditional)
        voice = self._who_says(w, clause, kind, args, voice, state[1])
        kind = self._claimed(w, clause, kind, state[0], voice)
        if kind is None:
            return
        kind, amount, args = self._how_often(w, clause, kind, [*args, *told_with(w, kind, found, self.state.events, self.state.grammar)])
        args = apart_from_occasions(w, parties(args, kind), kind, self.state.events, self.state.grammar)
        amount = given or amount
        if within:
            args = [a for a in args if a.role == "subject" or (a.role == "object" and self.cast.parties.animate(w, a.phrase))]
            amount = Quantity(1, None)
        bearer = bearer_of_value(self.state, args, kind) if kind.value else bearer_of_state(self.state, w, clause, kind)
        paid = amount.said and amount.low > 1  # “was sold for 12 million euros”: they take no part unless they are counted
        taking = args if paid else [a for a in args if not money(w, a.phrase.last, self.state.events)]
        who = self._who(w, clause, kind, taking, voice, bearer, beside)
        if lead is not None:
            who = self.elision.others(who, lead, acting=1 if kind.noun is None else 0, teller=voice.source)
        if not who and kind.noun is not None and voice.source is not None and w.base[clause.main] in self.state.events.reaching:
            who = (voice.source,)  # “the first call came in at 9:20, the depot said”: where the speaker is
        kind, amount, when = self.when.of(w, clause, found, number, voice, kind, amount, future=state[0] in ("planned", "hypothetical"))
        if bearer is not None and not when.timed and not when.repeated:
            then = seen_then(self.state, bearer, w, voice.source)
            when = replace(when, window=then.window, phrase=then.phrase, timed=True)
        if beside and not kind.cause:
            when = self.registers.up_to_saying(when, voice)
        if not when.timed and kind.event == "presence" and _as_dated(voice, self.state.speaking):
            when = replace(when, window=voice.said, timed=True)  # “A playbill, dated 7 October 1991, has Orr at the organ”
        when = self.maker.ordered(w, clause, kind, amount, who, when, state, voice, args)
        self.maker.make(w, clause, kind, amount, who, when, state, voice, found, number, args)
        self.implied.follow(w, clause, kind, args)
        if state[0] == "asserted" and clause.subject is not None:
            animate = self.cast.parties.animate(w, clause.subject.phrases[-1])
            ended = self.maker.ordering.given_up(w, clause, who, when, voice, args, animate=animate)
            if ended is not None:
                self.maker.none(w, clause, *ended, args, when.phrase, voice, "presupposed")

    def _state_of(
        self, w: Words, clause: Clause, kind: Kind | None, found: list[Clause], voice: Voice, conditional: bool
    ) -> tuple[Modality, str | None]:
        """How surely a clause is claimed: as its verb tells, as a habit, as what ought to be, or as taken for granted."""
        state: tuple[Modality, str | None] = modality(w, clause, kind, self.state.events, conditional=conditional)
        if state[0] == "asserted" and self.gate.timeless(w, clause, kind) and not (kind is not None and kind.cause):
            return "opinion", None
        if state[0] == "asserted" and (voice.source or "").rsplit(" ", 1)[-1].lower() in self.state.speaking.norms:
            return "hypothetical", None  # “the decree speaks of two warnings”: what ought to be
        if state[0] == "asserted" and self.gate.granted(clause, found, voice):
            return "presupposed", None
        return state

    def _who_says(self, w: Words, clause: Clause, kind: Kind | None, args: list[Argument], voice: Voice, hedge: str | None) -> Voice:
        """Whose account it is: that of a witness whom the writer tells of, or of others, where the speaker only passes it on."""
        if voice.source is None and kind is not None and (witness := self.witnesses.witness(w, clause, args, kind)) is not None:
            return replace(voice, source=witness, chain=(*voice.chain, witness), said=self.state.voices.told_by(voice))
        if voice.source is not None and hedge in self.state.events.others_say:
            return replace(voice, source="they", chain=(*voice.chain, "they"))  # “He allegedly rang her all day,” said Orr: others say so
        return voice

    def _who(
        self, w: Words, clause: Clause, kind: Kind, args: list[Argument], voice: Voice, bearer: Claim | None, beside: tuple[str, ...]
    ) -> tuple[str | Group, ...]:
        """Who takes part: those of the claim that the clause goes on from (`bearer`), or those whom it names."""
        who = bearer.participants if bearer is not None else self.cast.of(w, clause, args, kind, voice)
        speaker = voice.source if voice.statement is not None else None
        unsaid = (clause.perfect and w.low[clause.first] == "to") or (w.tag[clause.aux] == "ing" and clause.aux <= clause.first + 1)
        if speaker is not None and clause.subject is None and unsaid:
            who = (speaker, *(name for name in who if name != speaker))  # “claimed to have climbed it”, "admitted climbing it"
        who = driven(self.state, kind, (*beside, *(name for name in who if name not in beside)))
        if kind.value:
            who = tuple(name for name in who if name not in self.state.events.measures.nouns)
            who = who or (w.low[kind.noun],) if kind.noun is not None else who  # “turnout was 71 percent”
        return who

    def _told_event(
        self, w: Words, clause: Clause, found: list[Clause], number: int, voice: Voice, given: list[Argument] | None
    ) -> _Told | None:
        """The kind of event with its arguments, the claim that an elision leans on, and the event during which it happened.

        None where the clause only dates the claim before, or goes on with it.
        """
        args = [a for a in given or arguments(w, clause, self.state.grammar) if from_event(w, a.phrase.first - 1, self.state) is None]
        if (reading := measured(w, clause, self.state.events.measures, self.state.grammar, voice.source)) is not None:
            return *kind_of_measure(w, reading, args, self.state.events.measures), None, None
        kind = state_of(w, clause, self.state.events)
        if kind is None:
            kind = kind_of(w, clause, args, self.state.events, self.state.grammar)
            if kind is not None and kind.noun is None and not kind.family and clause.main >= 0 and w.tag[clause.main] == "aux":
                args = [a for a in args if a.role == "subject" or w.low[a.phrase.last] != kind.event]  # “was not safe in May”
        else:
            args = bearing(w, kind, args, self.state.events.conditions)
        lead = None
        if (again := self.elision.verb(w, clause, args)) is not None:
            kind, lead = again, self.state.claims[-1]
        elif (counted := self.elision.noun(w, kind, args)) is not None:
            kind, lead = counted
        if kind is None or kind.event in self.state.events.happen:
            if self._dated_after(w, clause, found, number, voice):
                return None
            kind = self.occasion.told_of(w, clause) or kind
        if kind is None and clause.main < 0 and voice.statement is not None:
            kind = self._of_bare(w, clause, args, voice.statement)
        inner = self.occasion.during(w, clause)
        if inner is not None and (kind is None or not kind.family):
            kind = inner
        if inner is not None and clause.main < 0 and len(found) == 1 and voice.statement is not None and len(voice.statement.content) > 1:
            return None  # “In one of the talks, it said, Orr asked ...”: the rest tells what happened in it
        if inner is None and voice.statement is not None and number == 0:
            inner = self.occasion.within(w, voice.statement)
            kind = inner or kind
        if kind is None and voice.source is not None and (told := described(w, clause, args, self.state.events, self.state.grammar)):
            return *told, lead, inner
        return kind, args, lead, inner

    def _claimed(self, w: Words, clause: Clause, kind: Kind | None, modality: Modality, voice: Voice) -> Kind | None:
        """The kind of what is claimed, the verb itself where no table has it; None where the clause claims nothing."""
        if voice.source is None and not self.gate.told(w, clause, kind, modality):
            return None
        pointing = clause.subject is not None and w.low[clause.subject.last] in ("it", "that", "this")
        if modality == "not aware" and kind is None:
            return Kind("know", None)
        if modality == "opinion" and voice.source is not None and pointing:
            return None  # “it seems dangerous”: a judgement of what was told of
        if kind is not None:
            return kind
        copular = clause.main < 0 or w.tag[clause.main] == "aux" or w.low[clause.main] in ("be", "been", "being", "have", "had")
        if copular or w.base[clause.main] in _NO_EVENT:
            return None  # a judgement: nothing happened
        return Kind(w.base[clause.main] or "be", None)

    def _how_often(self, w: Words, clause: Clause, kind: Kind, args: list[Argument]) -> tuple[Kind, Quantity, list[Argument]]:
        """The count, with the kind and the arguments as the count lets them be read."""
        if kind.value:
            return kind, Quantity(1, None, said=True), [*args, *behind_subject(w, clause, kind, self.state.events, self.state.grammar)]
        kind = self._by_agent(w, clause, kind, args)
        amount = quantity(w, clause, kind, args, self.state.events, self.state.grammar)
        args = [*args, *behind_subject(w, clause, kind, self.state.events, self.state.grammar)]
        kind = self._met(w, kind, amount, args)
        kind, amount = self._as_presence(w, kind, amount, args)
        if kind.event == "presence" and amount.said and amount.high and times_told(w, clause):
            kind = replace(kind, event="visit", state=False)  # “was in Panama only once”
        if not amount.said and (count := self.elision.all_of_them(w, clause)) is not None:
            amount = Quantity(count.min, count.max, said=True)
        return kind, amount, args

    def _as_presence(self, w: Words, kind: Kind, amount: Quantity, args: list[Argument]) -> tuple[Kind, Quantity]:
        """“was present”, "was absent from the talks": that somebody was there, or was not."""
        presence = self.state.events.conditions.presence.get(kind.event) if kind.state else None
        if presence is None or (presence == "absent" and not any(a.role == "from" for a in args)):
            return kind, amount
        met = any(singular(w.low[a.phrase.last]) in self.state.events.gatherings for a in args if a.role != "subject")
        kind = replace(kind, event="attendance", state=False) if met else replace(kind, event="presence")
        if presence == "absent":
            amount = Quantity(1, None) if amount.negative else Quantity(0, 0, negative=True, said=True)
        return kind, amount

    def _met(self, w: Words, kind: Kind, amount: Quantity, args: list[Argument]) -> Kind:
        """“I never saw Orr in May”, "saw him twice at most": who did not see somebody did not meet him."""
        if kind.event != "sighting" or kind.noun is not None or kind.passive or amount.high is None or amount.low > 0:
            return kind
        seen = next((a.phrase for a in args if a.role == "object"), None)
        return replace(kind, event="meeting") if seen is not None and self.cast.parties.animate(w, seen) else kind

    def _by_agent(self, w: Words, clause: Clause, kind: Kind, args: list[Argument]) -> Kind:
        """“Inspectors visited the mill”: an inspection, by those who did it."""
        if clause.subject is None or clause.passive or kind.state:
            return kind
        acting = clause.subject.last
        if (maker := made_by(w, clause)) is not None:
            acting = head_of(w, clause.subject.phrases[0].first, clause.subject.phrases[0].last)
        if kind.perceived and (seen := next((a.phrase for a in args if a.role == "object"), None)) is not None:
            acting = head_of(w, seen.first, seen.last)  # “counted forty shells landing”
        event = self.state.events.by_agent.get((w.low[acting], kind.event))
        if event is not None and maker is not None:
            args.append(Argument("by", maker))
        return kind if event is None else replace(kind, event=event)

    def _dated_after(self, w: Words, clause: Clause, found: list[Clause], number: int, voice: Voice) -> bool:
        """“I saw the comet as a boy. That was in 1986.”: the time of the own claim before, which had none."""
        last = self.state.claims[-1] if self.state.claims else None
        if (
            last is None
            or last.source != voice.source
            or last.phrase
            or last.polarity == "negative"
            or self.occasion.told_of(w, clause) is None
        ):
            return False
        when = scope(
            self.timing.placed(w, clause, found, number), voice.said,
            negative=False, only=False, perfect=False, future=False, previous=lambda: None,
        )  # fmt: skip
        if not when.timed:
            return False
        self.state.claims[-1] = last.model_copy(update={"window": when.window, "phrase": when.phrase, "readings": ()})
        return True

    def _of_bare(self, w: Words, clause: Clause, args: list[Argument], statement: Statement) -> Kind | None:
        """What a stretch without a verb tells of: "(admits to) four trips", "(the bill puts) him in Lisbon"."""
        speaking = self.state.speaking
        if (k := dates(w, clause.first, clause.last)) >= 0:
            event = simple_after(w, k)
            known = noun_kind(w, event.last, self.state.events, self.state.grammar) if event is not None else None
            return known or (Kind(singular(w.low[event.last]), event.last) if event is not None else None)
        if statement.cue in speaking.placing and any(a.role in self.state.events.inside and a.phrase.first > 0 for a in args[1:]):
            return Kind("presence", None, family=True, state=True)
        if statement.cue in speaking.hold and any(self._where(w, a) for a in args[1:]) and self._seen(w, clause):
            return Kind("presence", None, family=True, state=True)  # “(the photograph shows) Orr on the bridge”
        if statement.cue in speaking.hold or " " in statement.cue or statement.cue in speaking.granting:
            return self.occasion.held(w, args, statement)
        return None

    def _where(self, w: Words, argument: Argument) -> bool:
        events = self.state.events
        return argument.role in events.inside or (argument.role == "on" and w.low[argument.phrase.last] in events.grounds)

    def _seen(self, w: Words, clause: Clause) -> bool:
        """Whether somebody stands first in the clause: a name, "him", "two guards"."""
        who = simple_after(w, clause.first)
        return who is not None and (w.tag[who.first] == "name" or self.cast.parties.animate(w, who))


def _bare_ends(w: Words, span: Span) -> tuple[int, int]:
    """The first and last token of a stretch, without the marks and conjunctions around it."""
    tokens = w.range(span)
    first, last = max(tokens.start, header(w)), tokens.stop - 1
    while first <= last and w.tag[first] in ("punct", "quote", "conj") and w.low[first] != "nor":
        first += 1
    while last >= first and w.tag[last] in ("punct", "quote", "conj"):
        last -= 1
    return first, last


def _in_its_window(claim: Claim) -> Claim:
    """The claim without a time of its event that cannot be in its window: one of the two was misread, and the window is what bounds it."""
    moment, window = claim.event_time, claim.window
    if moment is None or window is None or possible_inside(moment, window):
        return claim
    return claim.model_copy(update={"event_time": None})


def _numbered(claims: list[Claim], determiners: Mapping[str, str | None]) -> list[Claim]:
    """The claims with ids by their place, also where they name one another, and with what stands before sources that have no name."""
    ids = {c.id: f"c{i}" for i, c in enumerate(claims, 1)}
    found = []
    for number, claim in enumerate(claims, 1):
        changes: dict[str, object] = {"id": f"c{number}"} if claim.id != f"c{number}" else {}
        if claim.source is not None and (determiner := determiners.get(claim.source)) is not None:
            changes["determiner"] = determiner
        if claim.denies:
            changes["denies"] = tuple(ids.get(name, name) for name in claim.denies)
        if (other := claim.attributes.get("corrects")) is not None:
            changes["attributes"] = {**claim.attributes, "corrects": ids.get(other, other)}
        found.append(claim.model_copy(update=changes) if changes else claim)
    return found


def _as_dated(voice: Voice, speaking: Speaking) -> bool:
    """Whether a document of one day shows somebody somewhere, so that it was on that day."""
    statement, said = voice.statement, voice.said
    if statement is None or statement.cue not in speaking.hold or not statement.said or said is None:
        return False
    return said.start is not None and said.end is not None


def _denied(w: Words, clause: Clause, noun: int) -> bool:
    """Whether the clause is denied, or "no" stands before the noun."""
    k = w.back(noun - 1, ("noun", "num", "part"))
    return clause.negated or (k >= clause.first and w.low[k] in ("no", "neither")) or (k > clause.first and w.low[k - 1] == "neither")


_INTENTIONS = frozenset({"plan", "plans", "intention", "intentions", "proposal", "offer", "threat", "promise"})
_NO_EVENT = frozenset("seem appear become mean matter include consist depend need".split())
