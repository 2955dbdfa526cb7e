"""Numbers given alone: "it was two", "put the number at three", "heard four": how often happened what was told of before."""

from __future__ import annotations

from dataclasses import replace

from timeline.claims.claim import Claim, Count
from timeline.claims.making import Maker
from timeline.claims.names.heads import head_of
from timeline.claims.names.phrase_names import phrase_name
from timeline.claims.parties import Parties
from timeline.claims.quantities.counts import Quantity, at_number
from timeline.claims.quantities.numerals import value
from timeline.claims.sources.voices import Voice
from timeline.claims.state import State
from timeline.claims.summary import summary
from timeline.claims.times.timing import Timing
from timeline.claims.times.windows import scope
from timeline.statements.clauses.clause import Clause
from timeline.statements.tagging.words import NOMINAL, Words


class Numbers:
    """Makes claims of bare numbers, with the event, the parties and, where it has no time of its own, the window of the last count told."""

    def __init__(self, state: State, parties: Parties, timing: Timing, maker: Maker) -> None:
        self.state, self.parties, self.timing, self.maker = state, parties, timing, maker

    def read(self, w: Words, clause: Clause, voice: Voice) -> bool:
        """Whether the clause gives only a number, and a claim was made of it."""
        found = self._answered(w, clause, voice) or self._witnessed(w, clause, voice)
        if found is None:
            return False
        k, voice = found
        lead = self._counted_before(voice)
        if lead is None:
            return False
        amount = at_number(w, k, clause.first, self.state.grammar)
        if amount is None:
            return False
        self._make(w, clause, k, amount, lead, voice)
        return True

    def _answered(self, w: Words, clause: Clause, voice: Voice) -> tuple[int, Voice] | None:
        """“two”, "it was two", "there were at most three": the token of the number, of somebody who speaks."""
        if voice.source is None:
            return None
        k = self._bare(w, clause.main + 1 if clause.main >= 0 else clause.first, clause.last)
        if k < 0:
            return None
        if clause.main < 0:
            said = voice.statement
            if said is None or not any(map(str.isalpha, said.cue_span.of(w.text))):
                return None  # “Injured: 74”
            return (k, voice) if self.state.events.verbs.get(said.cue) is None else None
        copula = w.low[clause.main] in self.state.grammar.be or w.low[clause.main] in ("was", "were", "been", "be")
        subject = clause.subject
        dummy = subject is None or w.low[subject.last] in (
            "it",
            "that",
            "there",
            "this",
            "they",
            "number",
            "figure",
            "total",
            "tally",
            "answer",
        )
        return (k, voice) if copula and dummy else None

    def _witnessed(self, w: Words, clause: Clause, voice: Voice) -> tuple[int, Voice] | None:
        """“His companion heard three”, "the club admits four": the one who is the subject of a verb of counting or sensing."""
        if clause.main < 0 or clause.subject is None or w.base[clause.main] not in self.state.events.giving or clause.passive:
            return None
        phrase = clause.subject.phrases[-1]
        head = head_of(w, phrase.first, phrase.last)
        somebody = self.parties.animate(w, phrase) or w.low[head] in self.state.speaking.records or w.low[head] in self.state.events.bodies
        k = self._bare(w, clause.main + 1, clause.last)
        if k < 0 or not somebody or phrase.pronoun or voice.source is not None:
            return None
        name = phrase_name(w, phrase.first, phrase.last, self.state.register, whole=True, recent=self.state.memory.mentioned)
        return k, replace(voice, source=name, chain=(*voice.chain, name), said=self.state.voices.told_by(voice))

    def _bare(self, w: Words, first: int, last: int) -> int:
        """The token of the number that is all of the object from `first` on, or -1: no noun of its own stands behind it."""
        k = first
        while k <= last and (w.tag[k] in ("adv", "quote", "det") or w.low[k] in self.state.events.around_numbers):
            if w.low[k] in ("none", "nothing"):
                break
            k += 1
        if k > last or w.time[k] >= 0 or not (w.tag[k] == "num" or w.low[k] == "none"):
            return -1
        if w.low[k] != "none" and value(w, k, self.state.grammar) is None:
            return -1
        while k < last and w.tag[k + 1] == "num" and w.time[k + 1] < 0:
            k += 1
        if k + 2 <= last and w.low[k + 1] in ("or", "to") and w.tag[k + 2] == "num":
            k += 2  # “five or six”
        after = k + 1
        if w.low[after : after + 2] in (["of", "them"], ["of", "those"], ["of", "these"]):
            after += 2
        if after <= last and w.low[after] == "of":
            return -1  # “one of the two men”
        return (
            -1
            if after <= last and (w.tag[after] in NOMINAL or w.tag[after] in ("part", "ing", "subj", "quote")) and w.time[after] < 0
            else k
        )

    def _counted_before(self, voice: Voice) -> Claim | None:
        """The last claim that counts, of somebody else if there is one; but what was told right before may be one's own: "four; no, two"."""
        counts = [c for c in self.state.claims[-8:] if c.constrains and c.count is not None and c.extent == "within" and c.event != "have"]
        said = [c for c in counts if c.count is not None and (c.count.max is not None or c.count.min > 1) and c.polarity == "positive"]
        if said and said[-1] is self.state.claims[-1]:
            return said[-1]
        others = [c for c in said if c.source != voice.source] or said
        return others[-1] if others else None

    def _make(self, w: Words, clause: Clause, k: int, amount: Quantity, lead: Claim, voice: Voice) -> None:
        comma = next((j for j in range(k + 1, clause.last) if w.low[j] == "," and w.time[j + 1] < 0), clause.last + 1)
        told_in = replace(clause, last=comma - 1) if comma > clause.first else clause  # “nine, the longest of them two hours”
        when = scope(
            self.timing.placed(w, told_in, [told_in], 0), voice.said,
            negative=amount.negative, only=False, perfect=True, future=False, previous=lambda: None,
        )  # fmt: skip
        told = when.timed and when.window is not None
        self.state.claims.append(
            lead.model_copy(
                update={
                    "id": f"c{len(self.state.claims) + 1}", "source": voice.source, "chain": voice.chain, "said": voice.said,
                    "count": Count(min=amount.low, max=amount.high), "polarity": "negative" if amount.high == 0 else "positive",
                    "window": when.window if told else lead.window, "phrase": when.phrase if told else lead.phrase, "event_time": None,
                    "evidence": (self.maker.evidence(w, clause.first, clause.last),), "summary": summary(w, clause.first, clause.last),
                    "readings": (), "denies": (), "modality": "asserted", "hedge": None, "attributes": {},
                }
            )
        )  # fmt: skip
