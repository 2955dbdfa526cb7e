"""Recalled: the times that a clause takes from what was told before by pointing back: "by then", "in the same period", "had not before"."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import replace
from functools import reduce
from itertools import chain

from timeline.claims.claim import Claim
from timeline.claims.kind import Kind
from timeline.claims.quantities.counts import Quantity
from timeline.claims.scopes import Scope, limit_of
from timeline.claims.sources.voices import Voice
from timeline.claims.state import State
from timeline.claims.times.terms import season_of
from timeline.errors import TimelineError
from timeline.expressions.nodes import Duration
from timeline.intervals import Amount, Interval, shift
from timeline.statements.clauses.clause import Clause
from timeline.statements.tagging.words import Words

_NEAR = 6  # sentences back to the season that "the same season" is, and claims back to those of one sentence
_LATELY = 4  # claims back to the event from which "had" looks back


class Recalled:
    """Finds what a clause points back to among the claims and phrases before it."""

    def __init__(self, state: State) -> None:
        self.state = state

    def spoken_of(self, voice: Voice) -> Interval | None:
        """The stretch that the same source spoke of last, for “after that” and "since"."""
        for claim in reversed(self.state.recent):
            window = claim.event_time or claim.window
            until_now = window is not None and window.start is None and claim.said is not None and window.end == claim.said.end
            if claim.source == voice.source and window is not None and claim.phrase is not None and not until_now:
                return window
        return None

    def by_then(self, w: Words, clause: Clause) -> Scope | None:
        """“The inquiry opened on 3 May. By then four had left.”: up to the time told last; "Before that it had not met": up to its beginning."""
        k = next((k for k in range(clause.first, clause.last) if w.low[k] in _BY and self._is_then(w, k + 1, clause.last)), -1)
        if k < 0:
            return self._not_before(w, clause)
        last = self._told_last(w.start[k])
        if last is None:
            return None
        end = last.start if w.low[k] in ("before", "to") and w.low[k - 1] != "up" else last.end
        return Scope(Interval(None, end), None, w.of(k, k + 1), True)

    def _is_then(self, w: Words, k: int, last: int) -> bool:
        """“by *then*”, "before *that*", "until *that point*"; not "before that vote"."""
        if w.low[k] != "that" or k == last:
            return w.low[k] in ("then", "that")
        return w.tag[k + 1] not in ("noun", "name", "num", "adj", "part", "ing") or w.low[k + 1] in ("point", "time", "stage")

    def _not_before(self, w: Words, clause: Clause) -> Scope | None:
        """“They lost on Sunday, as in 2025. They had not lost to Orbe *before*”: before what was told last, or the matter told of."""
        had = clause.perfect and w.low[clause.aux] == "had" and w.low[clause.last] in _BEFORE and w.time[clause.last - 1] < 0
        last = self._told_last(w.start[clause.last]) if had else None
        if last is None:
            return None
        main = self.state.main_day()
        if main is not None and main.start is not None and last.start is not None and main.start > last.start:
            last = main
        return Scope(Interval(None, last.start), None, w.word(clause.last), True)

    def never_again(self, w: Words, clause: Clause, when: Scope, voice: Voice) -> Scope:
        """“Orr met her in May and never saw her *again*”, "has not been *back*", "it never *reopened*": none since what was told last."""
        if when.timed or clause.main < 0:
            return when
        dating, base, behind = self.state.events.dating, w.base[clause.main], range(clause.main, clause.last + 1)
        words = dating.again if base in dating.moving else dating.again - {"back"}  # “never got the ring back” had not got it before
        again = next((k for k in behind if w.low[k] in words and w.time[k] < 0), -1)
        nothing_behind = clause.main == clause.last or w.tag[clause.main + 1] not in ("det", "poss", "noun", "name", "obj", "num")
        if again < 0 and base in dating.taking_up and nothing_behind:
            again = clause.main
        last = self._told_last(w.start[clause.first]) if again >= 0 else None
        limit = limit_of(voice.said, negative=True)
        if last is None or last.end is None or limit is None or limit <= last.end:
            return when
        return Scope(Interval(last.end, limit), None, w.word(again), True)

    def _told_last(self, end: int) -> Interval | None:
        """The bounded time told last before a character: of a claim, else of a phrase that dates no saying."""
        claims = (c.event_time or c.window for c in reversed(self.state.recent) if c.phrase and c.evidence[0].start < end)
        phrases = (self.state.expressions[i].interval for i in self._before(end) if i not in self.state.dating)
        return next((t for t in chain(claims, phrases) if t is not None and t.bounded), None)

    def _before(self, end: int) -> Iterator[int]:
        """The places of the time phrases before a character, the last one first."""
        return iter(range(bisect_left(self.state.expressions, end, key=lambda e: e.start) - 1, -1, -1))

    def before_told(self, w: Words, clause: Clause, when: Scope, kind: Kind) -> Scope:
        """“Sales fell in May. They had not fallen since 2018.”: told by the writer, "had" looks back from what was told last."""
        window = when.window
        if window is None or not clause.perfect or w.low[clause.aux] != "had":
            return when
        recent = reversed(self.state.recent[-_LATELY:])
        told = next((c for c in recent if c.event == kind.event and c.polarity == "positive" and c.phrase), None)
        start = told.window.start if told is not None and told.window is not None else None
        if start is None or (window.start is not None and start <= window.start) or (window.end is not None and window.end <= start):
            return when
        return replace(when, window=window.until(start))

    # ------------------------------------------------------------------ the same period
    def same_period(self, w: Words, clause: Clause, when: Scope, amount: Quantity) -> Scope:
        """“in the same period", "in those five months", "in the interval": the stretch, longer than a day, that was told of last."""
        for k in range(clause.first + 1, clause.last):
            noun = self._period(w, k, clause.last) if w.low[k - 1] in _WITHIN else -1
            if noun < 0:
                continue
            if w.low[noun] == "season" and (named := self._season_told(w)) is not None:
                return Scope(named, None, w.of(k, noun), True, when.repeated)
            told = self._told_together() if w.low[k] == "those" and w.tag[noun - 1] != "num" else None
            window = told or self._stretch_told(w, k, noun)
            if window is not None:
                inside = when.window if when.timed and amount.high is not None and not amount.negative else None
                return Scope(window, inside, w.of(k, noun), True, when.repeated)
        return when

    def _period(self, w: Words, k: int, last: int) -> int:
        """The noun of “the same period”, "those three months", "the interval" that opens at token k, or -1."""
        events = self.state.events
        if w.low[k] == "the" and w.low[k + 1] in events.intervals:
            return k + 1
        if w.low[k] == "the" and w.low[k + 1] == "same":
            noun = k + 2
        elif w.low[k] in ("that", "those", "these"):
            noun = k + 1
        else:
            return -1
        while noun < last and (w.tag[noun] == "num" or w.low[noun] in self.state.grammar.numbers):
            noun += 1
        return noun if noun <= last and (w.low[noun] in events.periods or w.low[noun] in events.intervals) else -1

    def _season_told(self, w: Words) -> Interval | None:
        """“paid 340,000 in all last season. ... for *the same season*”: the season that the sentences before name."""
        number = self.state.voices.number_of(w.start[0])
        for sentence in reversed(self.state.sentences[max(0, number - _NEAR) : number]):
            written = self.state.document.written(sentence.span.start)
            now = written.end if written is not None else None
            if "season" in sentence.words.low and (named := season_of(sentence.words, 0, len(sentence.words) - 1, now)) is not None:
                return named[0]
        return None

    def _told_together(self) -> Interval | None:
        """“It was begun in 1871 and finished in 1878. In those years ...”: from the first to the last date of the latest sentence."""
        recent = self.state.recent
        if not recent:
            return None
        home = self.state.sentence_of(recent[-1].evidence[0].start)
        same = [c.window for c in recent[-_NEAR:] if home.span.start <= c.evidence[0].start < home.span.end and c.phrase]
        windows = [i for i in same if i is not None and i.bounded]
        return reduce(Interval.hull, windows) if len(windows) > 1 else None

    def _stretch_told(self, w: Words, k: int, noun: int) -> Interval | None:
        """The stretch of more than a day told last; where a length is said, the last one that is so long."""
        lengths = (self.state.expressions[i].node for i in w.time[k : noun + 1] if i >= 0)
        length = next((n.amount for n in lengths if isinstance(n, Duration) and not n.amount.vague), None)
        bounded = (t for t in self._stretches(w.start[k]) if t.start is not None and t.end is not None and (t.end - t.start).days > 1)
        return next((t for t in bounded if length is None or _as_long(t, length)), None)

    def _stretches(self, end: int) -> Iterator[Interval]:
        """The times told before a character, the last one first: those of claims, then those of phrases."""
        for claim in reversed(self.state.recent):
            if claim.evidence[0].start < end and _names_a_stretch(claim) and claim.window is not None:
                yield claim.window
        for place in self._before(end):
            expression = self.state.expressions[place]
            if expression.interval is not None:
                yield expression.window or expression.interval


_BY = ("by", "until", "till", "before", "to")  # “up to then”, "prior to that"
_BEFORE = ("before", "previously", "beforehand")
_WITHIN = ("in", "during", "over", "for", "within")


def _names_a_stretch(claim: Claim) -> bool:
    """“The last was in May” names none."""
    return bool(claim.phrase) and "order" not in claim.attributes


def _as_long(window: Interval, length: Amount) -> bool:
    """Whether a stretch has about the length: March to the end of May for "three months"."""
    assert window.start
    assert window.end
    try:
        meant = shift(window.start, length) - window.start
    except TimelineError:
        return False
    return abs((window.end - window.start) - meant) <= meant / 4
