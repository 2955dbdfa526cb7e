"""Named times: a clause dated by what it names and the text dates elsewhere: "since her election", "while the strike lasted", "by then"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta

from timeline.claims.quantities.counts import Quantity
from timeline.claims.scopes import Scope, limit_of, until_said
from timeline.claims.state import State
from timeline.claims.telling import Telling
from timeline.claims.times.dated import Bound, Dated
from timeline.claims.times.recalled import Recalled
from timeline.claims.times.terms import season_of
from timeline.intervals import Interval
from timeline.statements.clauses.clause import Clause
from timeline.statements.tagging.words import Words


class NamedTimes:
    """Finds the events, lives and seasons that bound a clause."""

    def __init__(self, state: State, dated: Dated, recalled: Recalled) -> None:
        self.state, self.dated, self.recalled = state, dated, recalled

    def of(self, told: Telling, when: Scope, amount: Quantity) -> Scope:
        """The scope that the first source gives, else what the dated events of the clause leave of its own."""
        named = next((source for source in self._sources(told, when, amount) if source is not None), None)
        return self._within_events(told, when, amount) if named is None else named

    def _sources(self, told: Telling, when: Scope, amount: Quantity) -> Iterator[Scope | None]:
        """What takes the place of the clause's own time, in the order in which it is asked."""
        yield _of_a_life(told, when)  # before all, for it bounds nothing whatever else is said
        if when.timed:
            return  # what follows only stands in for a time; the events that a time is met with come after
        yield self._since_then(told, when, amount)
        yield self.recalled.by_then(told.w, told.clause)
        yield self._of_a_season(told, when)

    def _since_then(self, told: Telling, when: Scope, amount: Quantity) -> Scope | None:
        """“He has not written since.”: from the end of what the speaker spoke of last."""
        w, end, voice = told.w, told.clause.last, told.voice
        last = self.recalled.spoken_of(voice) if w.low[end] == "since" else None
        if last is None or last.end is None:
            return None
        return Scope(Interval(last.end, limit_of(voice.said, negative=amount.negative)), None, w.word(end), True, when.repeated)

    def _of_a_season(self, told: Telling, when: Scope) -> Scope | None:
        """“paid 340,000 *last season*”: a season of play, up to the saying."""
        w, said = told.w, told.voice.said
        named = season_of(w, told.clause.first, told.clause.last, said.end if said is not None else None)
        return None if named is None else Scope(until_said(named[0], said), None, w.of(named[1], named[2]), True, when.repeated)

    def _within_events(self, told: Telling, when: Scope, amount: Quantity) -> Scope:
        """“after the flood and before the auction”: what all of them leave, inside a time of the clause's own if it has one."""
        limit = limit_of(told.voice.said, negative=amount.negative)
        window, phrase = (when.window, when.phrase) if when.timed else (None, None)
        bounds = self._bounds(told)
        for bound in bounds:
            meant = _bounded(bound, limit, negative=amount.negative)
            common = meant if window is None else window.intersect(meant)
            if common is not None:
                window, phrase = common, phrase or told.w.of(bound.first, bound.last)
        return when if window is None or not bounds else replace(when, window=window, phrase=phrase, timed=True)

    def _bounds(self, told: Telling) -> list[Bound]:
        """The dated events that its noun phrases name, else those that the clauses beside it tell of."""
        clause = told.clause
        bounds = self.dated.bounds(told.w, clause.first, clause.last)
        for other in told.behind:
            if other.kind == "sub" and other.marker in ("while", "as"):  # “while the strike lasted”
                bounds += self.dated.bounds(told.w, max(other.first - 1, clause.last), other.last)
        return bounds or list(self._clauses_of_time(told))

    def _clauses_of_time(self, told: Telling) -> Iterator[Bound]:
        """“when the vote was taken”, "before she struck the reef", "by the time it ended": clauses beside this one whose event is dated elsewhere."""
        w, happened = told.w, self.dated.happened
        for other in told.beside:
            word = self._marker(w, told.found[told.number], other)
            if not word or other.main < 0 or any(w.time[k] >= 0 for k in range(other.first, other.last + 1)):
                continue
            noun = happened.noun_of(w, other)
            time = (self.dated.of_noun(noun) if noun else None) or happened.when(w, other, told.voice.source)
            if (time := time or self.dated.of_the_matter(noun)) is not None:
                yield Bound(word, time, other.first, other.last)

    def _marker(self, w: Words, clause: Clause, other: Clause) -> str:
        """The word by which a clause of time bounds its main clause, or "": “by the time” bounds as "by" does, “at the moment” as "when"."""
        dating = self.state.events.dating
        if other.kind == "sub":
            return other.marker if other.marker in dating.clause_of_time else ""
        k = other.first - 1
        if k < 2 or k > clause.last or w.low[k - 1] != "the" or w.low[k] not in dating.moments:
            return ""
        return "by" if w.low[k - 2] in ("by", "until", "before") else "when"


def _of_a_life(told: Telling, when: Scope) -> Scope | None:
    """“in her entire life", "in his career": no bound at all."""
    w, clause = told.w, told.clause
    for k in range(max(clause.main, clause.first) + 1, clause.last + 1):
        if w.low[k] in ("life", "lifetime", "career") and w.low[k - 1] in ("whole", "entire", "his", "her", "their"):
            return Scope(Interval(None, None), None, w.of(k - 1, k), False, when.repeated)
    return None


def _bounded(bound: Bound, limit: datetime | None, *, negative: bool) -> Interval:
    """What the word makes of the event's time: “before the vote" is up to it, "during the strike" within it."""
    word, time = bound.word, bound.time
    if word.startswith("just "):  # “immediately after the blast”
        near = timedelta(days=1)
        return Interval(
            time.start - near if time.start and word == "just before" else time.start,
            time.end + near if time.end and word == "just after" else time.end,
        )
    if word in ("before", "until", "till", "until after", "by"):
        edge = time.start if bound.lasts and word not in ("until after", "by") else time.end
        return Interval(None, edge)  # some time of that day
    if word in ("since", "after", "following"):
        start = time.end if (negative or bound.lasts) and time.end is not None else time.start  # some time of that day
        return Interval(start, limit if start is None or limit is None or limit > start else None)
    return time if time.end is not None or limit is None or (time.start is not None and limit <= time.start) else time.until(limit)
