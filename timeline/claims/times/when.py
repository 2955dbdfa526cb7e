"""When: the window of a clause's claim, with its kind and count as the times let them be read.

The steps, each on what the one before left:

1. the time phrases of the clause (`timing`, `windows`);
2. what it names that the text dates elsewhere (`named_times`), met with them;
3. what it points back to (`recalled`): "in the same period" is the stretch, and a date beside it that of the event;
4. dates of which there are several, none or the last (`repeating`), which need to know the stretch;
5. of a state, the clause beside it and how long it held (`states`);
6. the writer's "had" (`recalled`), which cuts whatever window there is by now.

A claim that is still without a time takes over that of another, where it is made (`inheriting`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from timeline.claims.events.states import filling
from timeline.claims.kind import Kind
from timeline.claims.quantities.counts import Quantity
from timeline.claims.scopes import Placed, Scope
from timeline.claims.sources.bygone import behind, is_late
from timeline.claims.sources.voices import Voice
from timeline.claims.state import State
from timeline.claims.telling import Telling
from timeline.claims.times.repeating import latest, on_no_other, repeated_dates
from timeline.claims.times.timing import Timing
from timeline.claims.times.windows import scope
from timeline.expressions.nodes import Ahead
from timeline.intervals import Granularity
from timeline.statements.clauses.clause import Clause
from timeline.statements.tagging.words import Words


class When:
    """Reads the times of clauses against what has been told."""

    def __init__(self, state: State, timing: Timing) -> None:
        self.state, self.timing = state, timing

    def of(
        self, w: Words, clause: Clause, found: list[Clause], number: int, voice: Voice, kind: Kind, amount: Quantity, *, future: bool
    ) -> tuple[Kind, Quantity, Scope]:
        """The window, with the kind and the count as the times let them be read."""
        told, recalled = Telling(w, clause, found, number, voice), self.timing.recalled
        times = self._times(told, amount, future=future)
        when = self._own(told, times, amount, future=future)
        when = self.timing.named.of(told, when, amount)
        when = recalled.same_period(w, clause, when, amount)
        when = on_no_other(w, clause, latest(w, clause, when, times, amount), times, amount, voice.said)
        when, amount = repeated_dates(w, clause, when, times, amount)
        if (
            kind.event in self.state.events.custody.begins
            and not when.timed
            and clause.kind == "and"
            and clause.shared
            and self.state.claims
        ):
            when = self._at_the_same_time(told, when)  # “came on 6 May and took him away”
        if kind.state:
            kind, when = self._of_state(told, kind, when, times, amount)
        if amount.negative:
            when = recalled.never_again(w, clause, when, voice)
        if voice.source is None and amount.negative:
            when = recalled.before_told(w, clause, when, kind)
        return kind, amount, when

    def _times(self, told: Telling, amount: Quantity, *, future: bool) -> list[Placed]:
        """The time phrases that date the clause, those of what is past behind its writing."""
        w, clause, events = told.w, told.clause, self.state.events
        times = self.timing.placed(w, clause, told.found, told.number)
        if amount.negative and "never" in w.low[clause.first : clause.main + 1]:
            parts = self.state.grammar.parts_of_day  # “have never been rung at night”: on none
            times = [t for t in times if t.expression.text.lower().removeprefix("the ") not in parts]
        if future:
            return times
        if clause.main < 0:
            statement = told.voice.statement
            past = statement is not None and statement.cue in self.state.speaking.placing  # “put the sale at 9 November”
        else:
            base = w.base[clause.main]
            past = clause.past and base not in events.plans and base not in events.arranging
        if not past:
            return times
        document = self.state.document
        moved = [t if (told_of := behind(t.expression, document)) is t.expression else replace(t, expression=told_of) for t in times]
        return [t for t in moved if not is_late(t.expression, document)]  # “tied it to the vote next month”: that of the vote

    def _own(self, told: Telling, times: Sequence[Placed], amount: Quantity, *, future: bool) -> Scope:
        """What the time phrases give by themselves."""
        once = amount.low == amount.high == 1
        counted = amount.said and amount.low > 1 and any(map(_of_years, times))
        return scope(
            times,
            told.voice.said,
            negative=amount.negative,
            only=amount.only or (once and _says_only(told)),
            perfect=told.clause.perfect or counted,
            future=future,
            previous=lambda: self.timing.spoken_of(told.voice),
            exact=amount.said and once,
        )

    def _of_state(self, told: Telling, kind: Kind, when: Scope, times: Sequence[Placed], amount: Quantity) -> tuple[Kind, Scope]:
        """A state with the time of the clause before, and how long it held; none of being there for long is no visit."""
        clause = told.clause
        if not when.timed and clause.kind == "and" and told.number and self.state.claims:
            when = self._at_the_same_time(told, when)
        if not amount.negative:
            return filling(told.w, clause, kind, when, times, self.state.events)
        if kind.event == "presence" and _for_long(clause, when):
            kind = replace(kind, event="visit", state=False)  # “had not been in the mill in May”: at no time
        return kind, when

    def _at_the_same_time(self, told: Telling, when: Scope) -> Scope:
        """“I swept it on Friday and it was dry”: a state without a time holds when the clause before happened."""
        w, last = told.w, self.state.claims[-1]
        here = last.source == told.voice.source and any(w.start[0] <= e.start < w.start[told.clause.first] for e in last.evidence)
        return replace(when, window=last.window, phrase=last.phrase, timed=True) if here and last.phrase and last.window else when


def _of_years(told: Placed) -> bool:
    """“the second fire there *in ten years*”: a length of years, which counts back as with a perfect."""
    node = told.expression.node
    return told.relation == "in" and isinstance(node, Ahead) and node.amount.unit >= Granularity.YEAR


def _for_long(clause: Clause, when: Scope) -> bool:
    """Whether a time is longer than a day, or a perfect runs up to the saying."""
    window = when.window
    if window is None or window.start is None or window.end is None:
        return clause.perfect
    return window.end - window.start > timedelta(days=1)


def _says_only(told: Telling) -> bool:
    words = told.w.low[told.clause.first : told.clause.last + 1]
    return any(word in ("only", "just", "single", "sole") for word in words)
