"""Happened: when that was which a clause of time tells of: “when the vote was taken”, "before she struck the reef", "by the time it ended".

The clause is matched with those of the text that have a date: the same kind of event, of the same things. A pronoun fits any thing; a noun of
an event ("the vote was taken") needs no other word.
"""

from __future__ import annotations

from datetime import timedelta
from typing import NamedTuple

from timeline.anchors.expression import Expression
from timeline.claims.events.arguments import arguments
from timeline.claims.events.event_type import kind_of
from timeline.claims.events.nouns import noun_kind, singular
from timeline.claims.state import State
from timeline.errors import TimelineError
from timeline.expressions.nodes import FromEvent, RangeEnd
from timeline.intervals import Interval
from timeline.statements.clauses.clause import Clause, clauses
from timeline.statements.clauses.phrases import header
from timeline.statements.tagging.words import Words

_LONGEST = 31  # days: what is dated no finer bounds nothing


class _Told(NamedTuple):
    time: Interval
    things: frozenset[str]
    start: int  # of its clause in the text


class Happened:
    """The dates that a text gives to its clauses; the table is filled when it is first asked."""

    def __init__(self, state: State) -> None:
        self.state = state
        self._told: dict[str, list[_Told]] | None = None

    def when(self, w: Words, clause: Clause, source: str | None) -> Interval | None:
        """The time that the text gives elsewhere to what the clause tells of, in the words of `source`.

        “when I picked it up” names nothing: it is what the same source told before.
        """
        event, noun = self._event(w, clause)
        if not event:
            return None
        if noun:
            return self.of_event(event, w.start[clause.first])
        things, base = self._things(w, clause), w.base[clause.main]
        same = (*self._of(event), *(self._of(base) if base != event else ()))  # “struck a reef” may be a collision, "she struck" an assault
        if things:
            return next((told.time for told in same if things & told.things), None)
        own = (c for c in reversed(self.state.recent) if c.source == source and c.event in (event, base) and c.phrase)
        told = next((c.window for c in own if c.window is not None and _length(c.window).days <= _LONGEST), None)
        pronoun = clause.subject is not None and w.low[clause.subject.phrases[0].first] in self.state.grammar.subjects - _SPEAKERS
        # “since she was shot”, where the text tells of one shooting
        return told or (same[0].time if pronoun and len({t.time.start for t in same}) == 1 else None)

    def of_event(self, event: str, at: int, *, of_the_matter: bool = False) -> Interval | None:
        """When the event of a type was that a noun at the character `at` means: of several the one told last, of blasts that of the main day.

        A vote is what was approved or rejected by one, a disaster any fire or collapse.
        """
        kinds = (event, *self.state.events.by_vote) if event == "vote" else (event, *self._calamities(event))
        told = sorted((t for kind in kinds for t in self._of(kind)), key=lambda t: t.start)
        if not told:
            return None
        main = self.state.main_day() if of_the_matter and len(told) > 1 else None
        meant = next((t for t in told if main is not None and _begins_in(t.time, main)), None)
        meant = meant or next((t for t in reversed(told) if t.start < at), told[0])
        # “voted a day ago ... approved it on Thursday night”
        return min((t.time for t in told if _begins_in(t.time, meant.time)), key=_length)

    def _calamities(self, event: str) -> tuple[str, ...]:
        """“the disaster”: every type of event, and verb, that the word may stand for."""
        events = self.state.events
        if (other := events.calamities.get(event)) is None:
            return ()
        types = {events.nouns.get(noun, noun) for noun in events.incidents - other - set(events.calamities)}
        return tuple(sorted(types - other - {event}))

    def _of(self, event: str) -> list[_Told]:
        if self._told is None:
            self._told = self._read()
        return self._told.get(event, [])

    def noun_of(self, w: Words, clause: Clause) -> str:
        """The noun of the event that is the subject of a clause: "the vote" of “the vote was taken”, or ""."""
        if clause.subject is None or len(clause.subject.phrases) != 1:
            return ""
        k = clause.subject.phrases[0].last
        known = w.tag[k] == "noun" and noun_kind(w, k, self.state.events, self.state.grammar) is not None
        return singular(w.low[k]) if known or singular(w.low[k]) in self.state.events.incidents else ""

    def before_the_news(self, w: Words, clause: Clause, expression: Expression) -> Interval | None:
        """“*Two days after* the coach overturned, the police cannot agree”: the event is as long before the day of writing, or before the saying."""
        node, end = expression.node, w.at(expression.end)
        if not isinstance(node, FromEvent) or node.sign < 0 or node.within or node.amount.vague or end >= len(w) or w.low[end] != "after":
            return None
        if not clause.first <= w.at(expression.start) < clause.main or "," in w.low[end : clause.main]:
            return None  # “Two days after the storm, nobody had come” tells of that day
        sayings = [self.state.expressions[i].interval for i in dict.fromkeys(w.time[end:]) if i in self.state.dating]
        now = expression.interval or next((i for i in sayings if i is not None), self.state.document.written(expression.start))
        try:
            return now.shift(node.amount, -1) if now is not None and now.bounded else None
        except TimelineError:
            return None

    def _event(self, w: Words, clause: Clause) -> tuple[str, bool]:
        """The type of event of a clause, or its verb, and whether a noun names it."""
        events, grammar = self.state.events, self.state.grammar
        if clause.main < 0:
            return "", False
        if clause.subject is not None and self.noun_of(w, clause):
            kind = noun_kind(w, clause.subject.phrases[0].last, events, grammar)
            return (kind.event, True) if kind is not None else ("", False)
        kind = kind_of(w, clause, arguments(w, clause, grammar), events, grammar)
        return (kind.event, kind.noun is not None) if kind is not None else (w.base[clause.main], False)

    def _things(self, w: Words, clause: Clause) -> frozenset[str]:
        """The nouns and names of a clause, but for the times in it."""
        span = range(clause.subject.start if clause.subject is not None else clause.first, clause.last + 1)
        return frozenset(singular(w.low[k]) for k in span if w.tag[k] in ("noun", "name") and w.time[k] < 0 and w.low[k] not in _EMPTY)

    def _read(self) -> dict[str, list[_Told]]:
        told: dict[str, list[_Told]] = {}
        for sentence in self.state.sentences:
            w = sentence.words
            if not self.state.dates_an_event(w):
                continue
            for clause in clauses(w, header(w), len(w) - 1, self.state.grammar):
                time = self._date(w, clause)
                if time is None or clause.negated or clause.modal or not (clause.past or clause.perfect):
                    continue
                event, _ = self._event(w, clause)
                for key in filter(None, {event, w.base[clause.main]} if event else ()):
                    told.setdefault(key, []).append(_Told(time, self._things(w, clause), w.start[clause.first]))
        return told

    def _date(self, w: Words, clause: Clause) -> Interval | None:
        """The one time of a clause that says when, not since when or until when."""
        indices = dict.fromkeys(i for i in w.time[clause.first : clause.last + 1] if i >= 0 and i not in self.state.dating)
        found = [self.state.expressions[i] for i in indices]
        if len(found) == 2 and isinstance(found[0].node, RangeEnd) and isinstance(found[1].node, RangeEnd):
            found = found[:1]  # “from 1 to 26 May”
        if len(found) != 1:
            return None
        if (before := self.before_the_news(w, clause, found[0])) is not None:
            return before
        if found[0].interval is None:
            return None
        k = w.at(found[0].start)
        if not isinstance(found[0].node, RangeEnd) and (w.low[k] in _BOUNDS or (k > 0 and w.low[k - 1] in _BOUNDS)):
            return None
        interval = found[0].window if isinstance(found[0].node, RangeEnd) else found[0].interval
        near = (
            interval is not None
            and interval.start is not None
            and interval.end is not None
            and (interval.end - interval.start).days <= _LONGEST
        )
        return interval if near else None


def _begins_in(time: Interval, whole: Interval) -> bool:
    return time.start is not None and whole.start is not None and whole.end is not None and whole.start <= time.start < whole.end


def _length(time: Interval) -> timedelta:
    return time.end - time.start if time.start is not None and time.end is not None else timedelta.max


_BOUNDS = frozenset("since before after until till by from between following".split())
_SPEAKERS = frozenset({"i", "we", "you"})
_EMPTY = frozenset("way place part turn hand time day".split())
