"""When: the window of a clause's claim, with its kind and count as the times let them be read."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from timeline.claims.bygone import behind
from timeline.claims.kind import Kind
from timeline.claims.quantities import Quantity
from timeline.claims.repeating import latest, on_no_other, repeated_dates
from timeline.claims.scopes import Scope
from timeline.claims.state import State
from timeline.claims.states import settled
from timeline.claims.telling import Telling
from timeline.claims.timing import Timing
from timeline.claims.voices import Voice
from timeline.claims.windows import scope
from timeline.statements.clauses import Clause
from timeline.statements.words import Words


def _for_long(clause: Clause, when: Scope) -> bool:
    """Whether a time is longer than a day, or a perfect runs up to the saying."""
    window = when.window
    if window is None or window.start is None or window.end is None:
        return clause.perfect
    return window.end - window.start > timedelta(days=1)


class When:
    """Reads the times of clauses against what has been told."""

    def __init__(self, state: State, timing: Timing) -> None:
        self.state, self.timing = state, timing

    def of(
        self, w: Words, clause: Clause, found: list[Clause], number: int, voice: Voice, kind: Kind, amount: Quantity, *, future: bool
    ) -> tuple[Kind, Quantity, Scope]:
        """The window, with the kind and the count as the times let them be read."""
        times = self.timing.placed(w, clause, found, number)
        if amount.negative and "never" in w.low[clause.first : clause.main + 1]:
            parts = self.state.grammar.parts_of_day  # “have never been rung at night”: on none
            times = [t for t in times if t.expression.text.lower().removeprefix("the ") not in parts]
        arranged = w.base[clause.main] in self.state.events.plans or w.base[clause.main] in self.state.events.arranging
        cue = voice.statement.cue if voice.statement is not None else ""
        placed = clause.main < 0 and cue in self.state.speaking.placing  # “put the sale at 9 November”
        if (placed or (clause.past and clause.main >= 0 and not arranged)) and not future:
            times = [replace(t, expression=behind(t.expression, self.state.document)) for t in times]
        once = amount.low == amount.high == 1
        when = scope(
            times,
            voice.said,
            negative=amount.negative,
            only=amount.only or (once and _says_only(w, clause)),
            perfect=clause.perfect,
            future=future,
            previous=lambda: self.timing.spoken_of(voice),
            exact=amount.said and once,
        )
        when = self.timing.named.of(Telling(w, clause, found, number, voice), when, amount)
        when = self.timing.recalled.same_period(w, clause, when, amount)
        when = on_no_other(w, clause, latest(w, clause, when, amount), times, amount, voice.said)
        when, amount = repeated_dates(w, clause, when, times, amount)
        if kind.state and not when.timed and clause.kind == "and" and number and self.state.claims:
            when = self._at_the_same_time(w, clause, voice, when)
        if kind.state and amount.negative and kind.event == "presence" and _for_long(clause, when):
            kind = replace(kind, event="visit", state=False)  # “had not been in the mill in May”: at no time
        if kind.state and not amount.negative:
            kind, when = settled(w, clause, kind, when, times, self.state.events)
        if voice.source is None and amount.negative:
            when = self.timing.recalled.before_told(w, clause, when, kind)
        return kind, amount, when

    def _at_the_same_time(self, w: Words, clause: Clause, voice: Voice, when: Scope) -> Scope:
        """“I swept it on Friday and it was dry”: a state without a time holds when the clause before happened."""
        last = self.state.claims[-1]
        here = last.source == voice.source and any(w.start[0] <= e.start < w.start[clause.first] for e in last.evidence)
        return replace(when, window=last.window, phrase=last.phrase, timed=True) if here and last.phrase and last.window else when


def _says_only(w: Words, clause: Clause) -> bool:
    return any(w.low[k] in ("only", "just", "single", "sole") for k in range(clause.first, clause.last + 1))
