"""Inheriting: the time of a claim that says none, as a reader takes it: that of its sentence, of the sentence before, or of the story.

A past tense tells of a time that is known already (Reichenbach 1947); where nothing in the clause names one, it is the one told last. All
of this is a reading: any time up to the saying is the other.
"""

from __future__ import annotations

from datetime import timedelta

from timeline.claims import denial
from timeline.claims.claim import Claim, Group
from timeline.claims.events import Kind
from timeline.claims.quantities import Quantity
from timeline.claims.state import State
from timeline.claims.voices import Voice
from timeline.intervals import Granularity, Interval
from timeline.statements.clauses import Clause
from timeline.statements.words import Words

_LONGEST = timedelta(days=366)  # a stretch told of before in which what follows may lie
_SAME_STORY = timedelta(days=1)  # “on the night of 3 May ... on 4 May"
_RECENT = 12  # claims


class Inheritance:
    """Finds the window of a claim without a time of its own."""

    def __init__(self, state: State) -> None:
        self.state = state
        self._day: tuple[Interval | None] | None = None  # the one day of the story, filled when first asked

    def window(
        self,
        w: Words,
        clause: Clause,
        found: list[Clause],
        number: int,
        kind: Kind,
        who: tuple[str | Group, ...],
        voice: Voice,
        amount: Quantity,
    ) -> Interval | None:
        """The window that the claim takes over, or None."""
        simple = clause.main >= 0 and clause.past and not clause.perfect
        window = self._of_the_same(kind, who, voice, amount, simple=simple)
        if window is None and clause.main >= 0 and clause.past:
            if not (amount.negative and clause.perfect):  # “He resigned in May and had not been dismissed”: not at any time
                window = self._of_the_sentence(w, clause, found, number, voice)
            if window is None and simple:
                window = self._of_the_sentence_before(w, clause, voice)
            if window is None and (simple or self._backshifted(w, clause, voice)):
                window = self._of_the_story(voice, amount, begun=clause.perfect)
        return window

    def _of_the_same(self, kind: Kind, who: tuple[str | Group, ...], voice: Voice, amount: Quantity, *, simple: bool) -> Interval | None:
        """That of an earlier claim on the same event: of the same source on the same people, or, in the simple past, of anybody."""
        mine = set(map(str, who))
        for claim in reversed(self.state.claims[-_RECENT:]):
            theirs = set(map(str, claim.participants))
            if not claim.constrains or not claim.phrase or not denial.related(claim.event, kind.event, self.state.events.parents):
                continue
            own = claim.source == voice.source and theirs == mine and claim.polarity == "positive" and not amount.negative
            if own and voice.source is not None:
                return claim.window
            met = claim.event == kind.event and (mine <= theirs or theirs <= mine or not mine) and voice.source is not None
            if simple and met and claim.window is not None and claim.window.bounded and claim.source != voice.source:
                return claim.window
        return None

    def _of_the_sentence(self, w: Words, clause: Clause, found: list[Clause], number: int, voice: Voice) -> Interval | None:
        """“The rails were tested in May and no crack was found”; not "He left in May and had met her twice", which looks further back."""
        joined = clause.kind == "and" or (clause.kind == "that" and clause.first > 1 and "and" in w.low[clause.first - 2 : clause.first])
        if not joined:
            return None
        last = self.state.claims[-1] if self.state.claims else None
        if last is None or last.source != voice.source or not _timed(last):
            return None
        before = next((c for c in reversed(found[:number]) if c.main >= 0 and c.kind != "rel"), None)
        here = before is not None and any(w.start[before.first] <= e.start < w.start[clause.first] for e in last.evidence)
        return last.window if here and before is not None and clause.perfect <= before.perfect else None

    def _of_the_sentence_before(self, w: Words, clause: Clause, voice: Voice) -> Interval | None:
        """“We came in on 3 May. The books were pulp.”: the time of what the same speaker told in the sentence before."""
        last = self.state.claims[-1] if self.state.claims else None
        if last is None or last.source != voice.source or not _timed(last):
            return None
        here = self.state.voices.number_of(w.start[clause.first])
        told = self.state.voices.number_of(last.evidence[0].start)
        near = self.state.document.paragraph_number(w.start[clause.first]) == self.state.document.paragraph_number(last.evidence[0].start)
        return last.window if near and here - told <= 1 else None

    def _backshifted(self, w: Words, clause: Clause, voice: Voice) -> bool:
        """“The hospital said that four had died": the "had" of what is told in the words of another."""
        return voice.statement is not None and not voice.quoted and w.low[clause.aux] == "had"

    def _of_the_story(self, voice: Voice, amount: Quantity, *, begun: bool) -> Interval | None:
        """The one day that the text dates something by; "had died" is of that day or later."""
        day = self._story_day()
        if day is None or day.start is None or voice.source is None:
            return None
        end = voice.said.end if voice.said is not None else None
        if end is not None and end <= day.start:
            return None
        return Interval(day.start, end, Granularity.DAY) if begun else day

    def _story_day(self) -> Interval | None:
        if self._day is None:
            self._day = (self._one_day(),)
        return self._day[0]

    def _one_day(self) -> Interval | None:
        """The day, or the night of two, by which all is dated that the text tells of, but for sayings and what is to come."""
        written = self.state.document.dateline
        whole: Interval | None = None
        for index, expression in enumerate(self.state.expressions):
            interval = expression.interval
            if index in self.state.dating or interval is None or interval.start is None or interval.end is None:
                continue
            if written is None or written.start is None or interval.start >= written.start:
                continue
            if interval.end - interval.start > 2 * _SAME_STORY:
                return None
            if whole is None:
                whole = interval
            elif abs((whole.start or interval.start) - interval.start) <= _SAME_STORY:
                whole = whole.hull(interval)
            else:
                return None
        return whole


def _timed(claim: Claim) -> bool:
    """Whether the claim names a stretch that what follows may lie in."""
    window = claim.window
    if window is None or window.start is None or window.end is None or not claim.phrase or claim.modality not in ("asserted", "hedged"):
        return False
    return window.end - window.start <= _LONGEST
