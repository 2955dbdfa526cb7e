"""Timing: the time phrases of a clause and of the clauses that hang on it, each with the word that relates it to what happened."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from timeline.anchors.context import Context
from timeline.anchors.expression import Anchor, Expression
from timeline.anchors.place import place
from timeline.claims.events.nouns import noun_kind, singular
from timeline.claims.scopes import Placed
from timeline.claims.sources.voices import Voice
from timeline.claims.state import State
from timeline.claims.times.dated import Dated
from timeline.claims.times.named import NamedTimes
from timeline.claims.times.no_dates import of_a_part, without_kinds, without_paid_for, without_spent
from timeline.claims.times.recalled import Recalled
from timeline.claims.times.relating import RELATIONS, relation_of
from timeline.claims.times.settling import settled
from timeline.claims.times.terms import season_of_years, term_of
from timeline.errors import TimelineError
from timeline.expressions.nodes import Cell, Date, FromEvent, Part, ReferenceTime
from timeline.intervals import Granularity, Interval
from timeline.statements.clauses.clause import Clause
from timeline.statements.tagging.words import Words

_DATING = ("since", "after", "before", "until", "when")  # subordinators whose clause dates the one that it hangs on
_PHRASE = 8  # tokens of “before the sale of the mill”


class _Stretch(NamedTuple):
    """Tokens in which the times of a clause may stand, with the subordinator that governs them, or ""."""

    first: int
    last: int
    marker: str


class Timing:
    """When the event of a clause was, by its own words; what it names and what it recalls are `named` and `recalled`."""

    def __init__(self, state: State) -> None:
        self.state = state
        self.dated = Dated(state)
        self.happened = self.dated.happened
        self.recalled = Recalled(state)
        self.named = NamedTimes(state, self.dated, self.recalled)

    def spoken_of(self, voice: Voice) -> Interval | None:
        """The stretch that the same source spoke of last."""
        return self.recalled.spoken_of(voice)

    def placed(self, w: Words, clause: Clause, found: Sequence[Clause], number: int) -> list[Placed]:
        """The time phrases of a clause and of the clauses that hang on it, with the words that relate them."""
        placed: list[Placed] = []
        seen: set[int] = set()
        for stretch in self._stretches(w, clause, found, number):
            for k in range(stretch.first, stretch.last + 1):
                index = w.time[k]
                if index < 0 or index in self.state.dating or index in seen:
                    continue
                seen.add(index)
                if k > stretch.first and (w.low[k - 1] == "even" or of_a_part(w, k, max(stretch.first, clause.main), self.state.events)):
                    continue  # “have not spoken of it, even at Easter”: one time of all those
                placed.append(self._place(w, clause, stretch, k, found))
        dates = without_paid_for(w, clause, without_spent(w, without_kinds(w, placed), self.state.events), self.state.events)
        return settled(dates, self.state.document.text)

    # ------------------------------------------------------------------ where its times stand
    def _stretches(self, w: Words, clause: Clause, found: Sequence[Clause], number: int) -> list[_Stretch]:
        """The clause, what stands before it, and the clauses behind it whose times are its own, in text order but for these last."""
        behind = list(self._hanging(w, found[number + 1 :]))
        before = found[number - 1] if number and found[number - 1].kind == "sub" and found[number - 1].marker in _DATING else None
        if before is None:
            distance = self._opening(w, found[number - 1]) if number else ()
            return [*distance, _Stretch(clause.first, clause.last, ""), *behind]
        stretches = [_Stretch(before.first, before.last, before.marker), _Stretch(clause.first, clause.last, ""), *behind]
        opening = w.previous(before.first - 1, lambda k: w.time[k] >= 0 or w.low[k] == ",") + 1
        if opening < before.first and (opening == 0 or w.low[opening - 1] in (";", ":", "and", "but")):
            stretches.insert(0, _Stretch(opening, before.first - 1, ""))  # “*In December*, when it fell, he was absent”
        return stretches

    def _opening(self, w: Words, before: Clause) -> Sequence[_Stretch]:
        """“*Two days after* the trains collided, she sued”: the distance with which the clause before begins."""
        k = before.first + (w.low[before.first] == "that")
        index = w.time[min(k, len(w) - 1)]
        if (
            index < 0
            or not isinstance(self.state.expressions[index].node, FromEvent)
            or before.main < k
            or "," not in w.low[before.last : before.last + 2]
        ):
            return ()
        return (_Stretch(k, w.next(k, lambda j: w.time[j] == index) - 1, ""),)

    def _hanging(self, w: Words, behind: Sequence[Clause]) -> Iterator[_Stretch]:
        """“left *when it fell in May*”, "the talk, *which was in June*": up to the first clause that tells of something else."""
        for other in behind:
            if other.kind == "sub" and other.marker in _DATING:
                yield _Stretch(other.first, other.last, other.marker)
            elif other.kind != "rel":
                return
            elif other.main >= 0 and (w.base[other.main] in self.state.events.happen or w.low[other.main] in self.state.grammar.be):
                yield _Stretch(other.first, other.last, "")

    # ------------------------------------------------------------------ one phrase
    def _place(self, w: Words, clause: Clause, stretch: _Stretch, k: int, found: Sequence[Clause]) -> Placed:
        """The phrase at token k, with the time that the text gives to what it names, and what relates it."""
        index = w.time[k]
        expression = self._from_event(w, self.state.expressions[index], found)
        if (named := self._term(w, index, expression)) is not None:
            expression = replace(expression, interval=named, window=None, readings=())
        if (ago := self.happened.before_the_news(w, clause, expression)) is not None:
            return Placed(replace(expression, node=Date(), interval=ago, window=None), "in", False)
        relation = self._relation(w, clause, stretch, k, expression)
        owned = _owns(w, k)
        if owned and relation not in RELATIONS:
            expression, relation = replace(expression, window=None), "in"  # “through Monday's gale”
        lead = self.state.document.text[max(0, expression.reach.start - 12) : expression.end].lower()
        distant = relation != "" and (owned or relation not in lead)
        event = relation in RELATIONS and distant
        words = _as_written(w, k, stretch.first, relation, owned) if distant else ""
        apart = any(w.low[j] == "," for j in range(clause.main + 1, k))
        return Placed(expression, relation, k > clause.main, apart, event, words)

    def _relation(self, w: Words, clause: Clause, stretch: _Stretch, k: int, expression: Expression) -> str:
        """The word that relates the phrase; a "from" that only tells what the noun before it is of is "of"."""
        relation = relation_of(expression, self.state.document.text, stretch.marker, self.state.events.dating)
        if relation not in RELATIONS:
            relation = self._governor(w, k, stretch.first) or relation
        if relation != "from":
            return relation
        bare = k > 0 and w.tag[k] == "time" and w.low[k] == "from" and w.tag[k - 1] == "noun" and clause.main < 0  # “no signal from March”
        return "of" if bare or w.base[max(clause.main, 0)] == "date" else "from"  # “dates from March”

    def _governor(self, w: Words, k: int, first: int) -> str:
        """“since the flood at Orby two months ago", "before leaving in May", "since the 2019 fair": the preposition over the event that the time dates, or "".

        “The plan came before the board last year” has a board, which happens at no time.
        """
        events = self.state.events
        named = _owns(w, k)
        for j in range(k - 1, max(first - 1, k - 9), -1):
            if w.low[max(j - 1, 0) : j + 1] == ["prior", "to"]:
                return "prior" if named else ""
            if w.tag[j] in ("prep", "sub") and w.low[j] in RELATIONS:
                return w.low[j] if named else ""
            if w.tag[j] not in ("noun", "name", "det", "poss", "'s", "num", "ing") and w.low[j] not in ("of", "in", "at", "on"):
                return ""
            named |= w.tag[j] == "ing" or singular(w.low[j]) in events.incidents or noun_kind(w, j, events, self.state.grammar) is not None
        return ""

    def _term(self, w: Words, index: int, expression: Expression) -> Interval | None:
        """The term or the season of play that the phrase stands in the name of: "the autumn term", "the 2018-19 season"."""
        after = self.state.expressions[index + 1] if index + 1 < len(self.state.expressions) else None
        return term_of(w, expression, after, self.state.document.written(expression.start)) or season_of_years(w, expression)

    def _from_event(self, w: Words, expression: Expression, found: Sequence[Clause]) -> Expression:
        """“the month before the sale”, "three days after the club was raided": where the text tells when that was."""
        k = w.at(expression.start)
        if (day := self.dated.day_of(w, k, min(k + _PHRASE, len(w) - 1))) is not None:
            return replace(expression, node=Date(), interval=day, window=None, readings=())
        beside = _counts_from_event(w, expression)
        if beside < 0 or (expression.interval is not None and isinstance(expression.node, FromEvent)):
            return expression
        k = min(beside + 1, len(w) - 1)
        time = self.dated.behind(w, k, min(k + _PHRASE, len(w) - 1))
        clause = next((c for c in found if k - 1 <= c.first <= k and c.main > k), None)
        if clause is not None:
            noun = self.happened.noun_of(w, clause)
            time = (self.dated.of_noun(noun) if noun else None) or self.happened.when(w, clause, None) or time
        if time is None:
            return expression
        node = expression.node
        if isinstance(node, Part):  # “the morning after the raid”
            node = replace(node, of=Cell(ReferenceTime(), Granularity.DAY, 1 if w.low[beside] == "after" else -1))
        try:
            interval = place(node, Context(None, time)).interval
        except TimelineError:
            return expression
        return replace(expression, interval=interval, anchor=Anchor("event", interval=time))


def _counts_from_event(w: Words, expression: Expression) -> int:
    """The "before" or "after" by which a phrase counts from an event, or -1: “two days *after* the raid”, "the morning *after* the raid"."""
    node, k = expression.node, w.next(w.at(expression.start), lambda j: w.end[j] <= expression.end)
    if k >= len(w) or not isinstance(node, FromEvent | Part):
        return -1
    if isinstance(node, FromEvent):
        return w.next(k, lambda j: w.low[j] not in ("before", "after", "of", "following") and w.time[j] >= 0)
    of_a_day = isinstance(node.of, Cell) and isinstance(node.of.base, ReferenceTime) and node.of.unit is Granularity.DAY
    return k if of_a_day and w.low[k] in ("before", "after") else -1


def _as_written(w: Words, k: int, first: int, relation: str, owned: bool) -> str:
    """“before the floods of 2020”, “since the 2019 fair”: from the relation of the time at k to its end or that of the noun it tells of."""
    start = next((j for j in range(k - 1, max(first - 1, k - 9), -1) if w.low[j] == relation), None)
    if start is None:
        return ""
    last = k
    while last + 1 < len(w) and (w.time[last + 1] == w.time[k] or (owned and w.tag[last + 1] in ("'s", "noun", "name"))):
        last += 1
    return w.of(start, last)


def _owns(w: Words, k: int) -> bool:
    """“before *last year*'s vote”, "since the *2019* fair": whether the phrase at k tells which event the noun behind it is."""
    end = w.next(k, lambda j: w.time[j] == w.time[k])
    return w.low[end : end + 1] in (["'s"], ["’s"]) or (
        w.tag[end : end + 1] == ["noun"] and k > 0 and w.tag[k - 1] in ("det", "poss", "'s")
    )
