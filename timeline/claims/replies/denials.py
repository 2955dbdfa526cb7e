"""Denials: statements and clauses that say no to claims made before, or yes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from timeline.claims.claim import Claim, Count
from timeline.claims.events import tree
from timeline.claims.events.arguments import arguments
from timeline.claims.events.event_type import kind_of
from timeline.claims.events.nouns import noun_kind
from timeline.claims.events.predicates import described
from timeline.claims.events.sharing import shared_in
from timeline.claims.events.states import state_of
from timeline.claims.kind import Argument, Kind
from timeline.claims.making import Maker
from timeline.claims.names.runs import name_runs
from timeline.claims.quantities.counts import FOLDS, Quantity
from timeline.claims.reference.participants import Cast
from timeline.claims.replies import denied, refusals
from timeline.claims.scopes import Scope
from timeline.claims.sources.voices import Voice
from timeline.claims.state import State
from timeline.claims.summary import summary
from timeline.claims.times.timing import Timing
from timeline.claims.times.windows import scope
from timeline.languages.refusing import Refusing
from timeline.statements.clauses.clause import Clause, bare, clauses, unfinished
from timeline.statements.clauses.phrases import Phrase, simple_after
from timeline.statements.statement import Statement
from timeline.statements.tagging.words import FINITE, Words

_EVERYTHING = frozenset("all whole entirely everything none nothing".split())  # “It's *all* untrue”
_POINTING = frozenset(("that", "this"))
_OF_IT = frozenset("it this that its his her their".split())
_SENTENCES_BACK = 2  # how far what only points back can stand from what it points at


class Denials:
    """Links denials and confirmations to the claims they point at."""

    def __init__(self, state: State, cast: Cast, timing: Timing, maker: Maker) -> None:
        self.state = state
        self.cast = cast
        self.timing = timing
        self.maker = maker

    def statement(self, w: Words, first: int, last: int, voice: Voice, statement: Statement) -> None:
        """“denied those calls occurred”, "rejected the report as untrue", "denied that she had met Orr"."""
        if refusals.points_back(w, first, last, statement.cue, self.state.speaking.refusing):
            self.rebut(w, first, last, voice)
            return
        found = clauses(w, first, last, self.state.grammar)
        clause = found[0]
        if (kind := shared_in(w, first, last, self.state.events, self.state.grammar)) is not None:
            self._not_done(w, kind, last, voice)
            return
        args = arguments(w, clause, self.state.grammar)
        kind = kind_of(w, clause, args, self.state.events, self.state.grammar)
        if clause.main < 0 and (kind is None or kind.noun is None or w.low[kind.noun] in self.state.speaking.refusing.reports):
            targets = denied.of_report(w, first, last, self.state.recent, self.state.register, self.state.speaking, voice.source)
            if targets:
                if not any(c.source == voice.source and c.denies == tuple(t.id for t in targets) for c in self.state.recent):
                    self._deny(w, first, last, targets, voice)
                return
            if targets is not None or kind is not None:
                return
        if kind is not None and kind.noun is not None and denied.definite(w, first, kind.noun):
            targets = denied.of_type(kind.event, self.state.recent, self.state.events.parents, voice.source)
            if targets:
                self._deny(w, first, last, targets, voice)
                return
        going = next((k for k in range(first, min(first + 3, last + 1)) if w.tag[k] == "ing"), None)
        if kind is None and going is not None:
            never = replace(unfinished(w, first, last, going, None), negated=True, perfect=True)
            self.negated(w, [never], 0, voice, own=True)  # “denied meeting Orr”, "denied having met Orr"
            return
        self.negated(w, found, 0, voice)

    def negated(self, w: Words, found: list[Clause], number: int, voice: Voice, *, own: bool = False) -> None:
        """What the clause tells of did not happen; with `own`, the speaker did not do it."""
        clause = found[number]
        args = arguments(w, clause, self.state.grammar)
        kind = state_of(w, clause, self.state.events) or kind_of(w, clause, args, self.state.events, self.state.grammar)
        if kind is None and (told := described(w, clause, args, self.state.events, self.state.grammar)) is not None:
            kind, args = told
        if kind is None or _is_limited(w, clause, self.state.speaking.refusing):
            return  # “disputes that they met only twice”: how often, not that they did
        doubly = not own and _is_denied_there(w, clause)  # “denied that she had not called”: she did
        amount = Quantity(1, None) if doubly else Quantity(0, 0, negative=True, said=True)
        who = self.cast.of(w, clause, args, kind, voice)
        if own and voice.source is not None and voice.source not in who:
            who = (voice.source, *who)
        when = scope(
            self.timing.placed(w, clause, found, number),
            voice.said,
            negative=not doubly,
            only=False,
            perfect=True,
            future=False,
            previous=lambda: None,
        )
        self.maker.make(w, clause, kind, amount, who, when, ("asserted", None), voice, found, number, args)

    def _not_done(self, w: Words, kind: Kind, last: int, voice: Voice) -> None:
        """“denied responsibility for the strike on the village”: the speaker did it not."""
        assert kind.noun is not None
        phrase = bare(kind.noun, last)
        args = arguments(w, phrase, self.state.grammar)
        who = self.cast.of(w, phrase, args, kind, voice)
        if voice.source is not None and voice.source not in who:
            who = (voice.source, *who)
        when = self._own_time(w, phrase.first, last, voice)
        none = Quantity(0, 0, negative=True, said=True)
        self.maker.make(w, phrase, kind, none, who, when, ("asserted", None), voice, [phrase], 0, args)
        claim = self.state.claims[-1]
        self.state.claims[-1] = claim.model_copy(update={"attributes": {**claim.attributes, "granted": "yes"}})  # that somebody did it

    def _own_time(self, w: Words, first: int, last: int, voice: Voice) -> Scope:
        """The time that the words of a denial give by themselves."""
        clause = bare(first, last)
        times = self.timing.placed(w, clause, [clause], 0)
        return scope(times, voice.said, negative=True, only=False, perfect=True, future=False, previous=lambda: None)

    def _deny(self, w: Words, first: int, last: int, targets: Sequence[Claim], voice: Voice, *, surely: bool = True) -> None:
        """The denial of earlier claims: their event, people and window, with a count of none."""
        lead = targets[0]
        widest = next((t for t in targets if t.window is not None and t.phrase), lead)
        positive = lead.count is not None and lead.count.max == 0  # who denies a denial affirms
        cut, phrase = (lead.window if widest is lead else widest.window), widest.phrase
        anything = "any" in w.low[first : last + 1] and not positive
        if anything and (own := self._own_time(w, first, last, voice)).timed:
            cut, phrase = own.window, own.phrase  # “denied any meeting with the player last week”
        self.state.claims.append(
            Claim(
                id=f"c{len(self.state.claims) + 1}", source=voice.source, chain=voice.chain, said=voice.said, participants=lead.participants,
                event=lead.event, extent=lead.extent, polarity="positive" if positive else "negative",
                count=Count(min=1) if positive else Count(min=0, max=0), window=cut, modality="asserted", denies=tuple(t.id for t in targets),
                phrase=phrase, summary=summary(w, first, last), evidence=(self.maker.evidence(w, first, last),),
                attributes=({"scope": "any"} if anything else {}) | ({} if surely else {"denies": "uncertain"}),
            )
        )  # fmt: skip

    def presupposed(self, w: Words, first: int, last: int, voice: Voice) -> None:
        """“recalled leaving the room before such a call”: that there was one, of those told of before."""
        for k in range(first, last - 1):
            if w.low[k] not in ("before", "after", "during") or w.low[k + 1] not in ("such", "that", "those", "these"):
                continue
            noun = next((j for j in range(k + 2, min(k + 5, last + 1)) if w.tag[j] == "noun"), -1)
            kind = noun_kind(w, noun, self.state.events, self.state.grammar) if noun > 0 else None
            if kind is None or kind.event not in self.state.events.symmetric:
                continue
            for claim in reversed(self.state.recent):
                if claim.polarity == "positive" and claim.constrains and tree.related(claim.event, kind.event, self.state.events.parents):
                    self._suppose(w, first, last, kind.event, claim, voice)
                    return

    def corrected(self, w: Words) -> None:
        """“A clerk *corrected this:* they had gone to the library”: what was told last before the sentence stands no longer."""
        for k in range(len(w) - 2):
            if w.base[k] in self.state.events.retracting and w.low[k + 1] in ("it", "this", "that") and w.low[k + 2] == ":":
                self._withdraw(None)

    def attended(self, w: Words, voice: Voice) -> None:
        """“A clerk who sat by during one of the calls said ...”: there was one, of those told of before."""
        statement = voice.statement
        if statement is None or statement.speaker_span is None or not w.span.covers(statement.speaker_span):
            return
        span = w.range(statement.speaker_span)
        for k in range(span.start, min(w.at(statement.cue_span.start), span.stop + 14) - 3):
            if w.low[k] != "one" or w.low[k + 1] != "of" or w.low[k + 2] not in ("the", "those", "these"):
                continue
            kind = noun_kind(w, k + 3, self.state.events, self.state.grammar)
            if kind is None:
                continue
            told = [c for c in reversed(self.state.recent) if c.polarity == "positive" and c.constrains]
            for claim in [*(c for c in told if c.event == kind.event), *told]:
                if tree.related(claim.event, kind.event, self.state.events.parents):
                    self._suppose(w, span.start, k + 3, kind.event, claim, voice)
                    return

    def _suppose(self, w: Words, first: int, last: int, event: str, claim: Claim, voice: Voice) -> None:
        """A presupposed claim: one event with the people and the window of an earlier claim."""
        self.state.claims.append(
            Claim(
                id=f"c{len(self.state.claims) + 1}", source=voice.source, chain=voice.chain, said=voice.said, participants=claim.participants,
                event=event, count=Count(min=1), window=claim.window, modality="presupposed", phrase=claim.phrase,
                summary=summary(w, first, last), evidence=(self.maker.evidence(w, first, last),),
            )
        )  # fmt: skip

    def retracted(self, w: Words, clause: Clause, args: list[Argument], voice: Voice) -> bool:
        """“I misread the list”, "Orr later withdrew the figure": what the source last said stands no longer."""
        if clause.main < 0 or clause.negated or clause.modal or clause.passive:
            return False
        events, base = self.state.events, w.base[clause.main]
        taken = base in events.retracting and any(a.role == "object" and self._of_a_report(w, a.phrase) for a in args)
        if not taken and (base not in events.misreading or clause.subject is None):
            return False
        if taken and voice.source is None and self._by_whoever_told(w, clause, args):
            return self._withdraw(None)
        pronoun = clause.subject is not None and clause.subject.phrases[-1].pronoun
        if self._withdraw(voice.source or (None if pronoun else ""), w.word(clause.subject.last) if clause.subject is not None else ""):
            return True
        if voice.source is not None and voice.said is not None:
            self.state.retracted[voice.source] = voice.said  # what it said earlier may be told later in the text
        return voice.source is not None

    def _of_a_report(self, w: Words, phrase: Phrase) -> bool:
        return w.low[phrase.last] in ("it", "this", "that") or w.low[phrase.last] in self.state.speaking.refusing.reports

    def _by_whoever_told(self, w: Words, clause: Clause, args: list[Argument]) -> bool:
        """“The paper withdrew its story”, "..., but retracted it", "a clerk corrected this": of what was told last."""
        pointing = any(a.role == "object" and w.low[a.phrase.first] in _OF_IT for a in args)
        named = clause.subject is not None and w.tag[clause.subject.last] == "name"
        return clause.subject is None or clause.shared or (pointing and (not named or w.base[clause.main] == "correct"))

    def _withdraw(self, source: str | None, last: str = "") -> bool:
        """Mark the latest claim of a source, or of one whose name ends like a subject, as withdrawn; None stands for any source."""
        for number in range(len(self.state.claims) - 1, -1, -1):
            claim = self.state.claims[number]
            if claim.source is not None and (source in (None, claim.source) or claim.source.rsplit(" ", 1)[-1] == last):
                self.state.claims[number] = claim.model_copy(update={"attributes": {**claim.attributes, "withdrawn": "yes"}})
                return True
        return False

    def rebut(self, w: Words, first: int, last: int, voice: Voice) -> None:
        """“It’s all untrue”, "her account is a lie", "denied it": what somebody else said just before, or whose account is named."""
        of_report = denied.of_report(w, first, last, self.state.recent, self.state.register, self.state.speaking, voice.source)
        targets = of_report or self._told_just_before(w, first, last, voice)
        sure = bool(of_report) or not _EVERYTHING.isdisjoint(w.low[first : last + 1])
        if len(targets) > 1 and not sure and not _POINTING.isdisjoint(w.low[first : last + 1]):
            return  # “That is wrong,” after several claims: which of them is not said
        if len(targets) > 1 and not sure:
            sentence = self.state.voices.number_of(targets[-1].evidence[0].start)
            targets = [t for t in targets if self.state.voices.number_of(t.evidence[0].start) == sentence]
        if targets:
            self._deny(w, first, last, targets, voice, surely=sure or len(targets) == 1)

    def _told_just_before(self, w: Words, first: int, last: int, voice: Voice) -> list[Claim]:
        """What somebody else told in one of the two sentences before; of somebody who is named, only what he told ("called *Orr* a liar")."""
        told = refusals.told_last(self.state.recent, voice.source)
        number = self.state.voices.number_of
        here = number(w.start[first])
        near = [t for t in told if here - number(t.evidence[0].start) <= _SENTENCES_BACK]
        named = [self.state.register.name(w.of(*run)) for run in name_runs(w, first, last)]
        if not near and not named:
            return self._told_of_him(here, voice)
        return near if not named or (near and near[0].source in named) else []

    def _told_of_him(self, here: int, voice: Voice) -> list[Claim]:
        """“It was claimed that *Orr* met Vale in May. She denies it.”: what the writer has just told of the one who denies it."""
        told = (c for c in reversed(self.state.recent) if c.source is None and c.constrains and c.polarity == "positive" and c.evidence)
        last = next(told, None)
        near = last is not None and here - self.state.voices.number_of(last.evidence[0].start) <= 1
        return [last] if near and last is not None and any(str(p) == voice.source for p in last.participants) else []

    def none_such(self, w: Words, noun: int, first: int, last: int, voice: Voice) -> bool:
        """“No such meeting took place”: of the meetings told of before, or of what was told last, whatever it was called."""
        kind = noun_kind(w, noun, self.state.events, self.state.grammar)
        targets = denied.of_type(kind.event, self.state.recent, self.state.events.parents, voice.source) if kind is not None else []
        sure = bool(targets)
        targets = targets or self._told_just_before(w, first, last, voice)[-1:]
        if targets:
            self._deny(w, first, last, targets, voice, surely=sure)
        return bool(targets)

    def affirmation(self, w: Words, first: int, last: int, voice: Voice) -> bool:
        """“confirmed the meetings”: the events that others told of, with their people and window."""
        if any(w.tag[k] in FINITE for k in range(first, last + 1)) or w.low[first] not in ("the", "those", "these", "both"):
            return False
        if any(w.time[k] >= 0 for k in range(first, last + 1)):
            return False  # “puts the sale on 9 March”: a date of its own
        phrase = simple_after(w, first)
        kind = noun_kind(w, phrase.last, self.state.events, self.state.grammar) if phrase is not None else None
        if kind is None:
            return False
        targets = denied.of_type(kind.event, self.state.recent, self.state.events.parents, voice.source)
        if not targets:
            return False
        lead = targets[0]
        self.state.claims.append(
            lead.model_copy(
                update={
                    "id": f"c{len(self.state.claims) + 1}", "source": voice.source, "chain": voice.chain, "said": voice.said, "readings": (),
                    "evidence": (self.maker.evidence(w, first, last),), "summary": summary(w, first, last), "denies": (), "modality": "asserted",
                }
            )
        )  # fmt: skip
        return True


def _is_denied_there(w: Words, clause: Clause) -> bool:
    """Whether the clause itself says that it was not so: "she *never* called", "had *not* met"."""
    return clause.main >= 0 and any(w.tag[k] == "neg" or w.low[k] == "never" for k in range(clause.first, clause.main))


def _is_limited(w: Words, clause: Clause, refusing: Refusing) -> bool:
    """Whether the clause tells how often at most: "*only* once", "*no more than* twice"."""
    span = range(clause.first, clause.last)
    few = any(w.low[k] in refusing.limiting and (w.tag[k + 1] == "num" or w.low[k + 1] in FOLDS) for k in span)
    return few or any(tuple(w.low[k : k + len(words)]) == words for k in span for words in refusing.no_more)
