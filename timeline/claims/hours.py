"""Hours: the day of “at 6:10 a.m.” and "that night" in an account: that of the event it is an account of, whoever speaks.

The choice of anchors looks at one saying or paragraph; an account goes through many voices. “The barn burned on 3 May. ... Vale told the
court on Monday that he locked it *at nine*” is nine on 3 May, neither that Monday nor the day of writing.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from timeline.anchors.context import Context
from timeline.anchors.expression import Anchor, Expression
from timeline.anchors.kinds import is_clock, names_a_day, points_back
from timeline.anchors.place import place, window
from timeline.errors import TimelineError
from timeline.expressions.nodes import Cell, Modified, Node, Part, Range, RangeEnd, ReferenceTime, Window
from timeline.intervals import Granularity, Interval
from timeline.languages.accounts import Speaking
from timeline.statements.clauses import Clause, clauses
from timeline.statements.phrases import header
from timeline.statements.reading import Sentence
from timeline.statements.words import Words
from timeline.text.document import Document

_DAY = timedelta(days=1)
_LATELY = 10  # days before the writing in which a hearing is held that the text reports
_MORNING, _EVENING = 8, 18  # until when a night lasts, and from when
_LAST_NIGHT = frozenset({"overnight", "night", "nights"})  # “died overnight”: the night before the writing; "works at night": no one night
_PUBLISHING = frozenset("publish release issue print announce order rule meet open file appear hear".split())


def of_the_account(
    document: Document, expressions: Sequence[Expression], sentences: Sequence[Sentence], dating: Collection[int], speaking: Speaking
) -> tuple[Expression, ...]:
    """The expressions, hours and nights whose day was only guessed on the day that the text tells of, with what counts from them."""
    if not any(_is_hour(e) for e in expressions):
        return tuple(expressions)
    reader = _Hours(document, list(expressions), sentences, dating, speaking)
    reader.run()
    return tuple(reader.found)


def days_told(
    document: Document, expressions: Sequence[Expression], sentences: Sequence[Sentence], dating: Collection[int], speaking: Speaking
) -> list[int]:
    """The phrases that name the day of something that happened, in text order: not of a saying, a hearing or a paper."""
    return _Hours(document, list(expressions), sentences, dating, speaking).read()[0]


@dataclass(slots=True)
class _Hours:
    document: Document
    found: list[Expression]
    sentences: Sequence[Sentence]
    dating: Collection[int]
    speaking: Speaking

    def run(self) -> None:
        told, past = self.read()
        days: dict[int, int] = {}  # phrase → the day that it is of
        for index, expression in enumerate(self.found):
            link = expression.anchor.expression if expression.anchor.kind == "expression" else None
            if index in past:
                # “until midnight ... that evening”: of one day, though midnight is the end of it
                day = link if link in told else days[link] if link in days else self._day(index, told)
                if day is None:
                    continue
                days[index] = day
                reference = self._reference(index, day, told)
                if link != day or reference != self.found[day].interval:
                    self._place(index, reference, day)
            elif link in days and self._place(index, self.found[link].interval, link):
                days[index] = days[link]

    def read(self) -> tuple[list[int], set[int]]:
        """The phrases that name the day of what happened, and the hours that clauses of the past are told of."""
        told, past = list[int](), set[int]()
        for sentence in self.sentences:
            if not sentence.times:
                continue
            w = sentence.words
            held = clauses(w, header(w), len(w) - 1, self.speaking.grammar)
            for index, _ in sentence.times:
                clause = holding(w, held, index)
                if index in self.dating or (clause is not None and clause.main >= 0 and (not clause.past or clause.modal)):
                    continue
                if _is_hour(self.found[index]):
                    past.add(index)
                elif self._dates(w, clause, index):
                    told.append(index)
        return told, past

    def _dates(self, w: Words, clause: Clause | None, index: int) -> bool:
        """Whether the phrase is the day of an event, not that of a hearing or of a paper."""
        expression = self.found[index]
        interval, written = expression.interval, self.document.written(expression.start)
        if interval is None or interval.start is None or not names_a_day(expression.node):
            return False
        if clause is None or written is None or written.end is None:
            return clause is not None
        late = (written.end - interval.start).days <= _LATELY
        return interval.start < written.end and not (late and (clause.main < 0 or self._reports(w, clause)))

    def _reports(self, w: Words, clause: Clause) -> bool:
        speaking = self.speaking
        said = speaking.say | speaking.tell | speaking.record | speaking.inverting | _PUBLISHING
        return w.base[clause.main] in said or not speaking.sessions.isdisjoint(w.low[clause.first : clause.last + 1])

    def _day(self, index: int, told: Sequence[int]) -> int | None:
        """The day told of before, else the one told next."""
        here = self.document.written(self.found[index].start)
        same = [t for t in told if self.document.written(self.found[t].start) == here]
        before = [t for t in same if t < index]
        return before[-1] if before else next((t for t in same if t > index), None)

    def _reference(self, index: int, day: int, told: Sequence[int]) -> Interval | None:
        """The interval of the day; of a night that ends in a morning told of, the evening before.

        “He was arrested on 8 July and found dead at 6 a.m. on 9 July. A doctor saw him *at 11 p.m.*”
        """
        interval = self.found[day].interval
        if interval is None or interval.start is None or interval.end - interval.start >= _DAY or interval.start.hour >= _MORNING:  # type: ignore[operator]
            return interval
        eve = _floor(interval.start) - _DAY
        other = any((i := self.found[t].interval) is not None and i.start is not None and _floor(i.start) == eve for t in told)
        late = self._at(index, interval)
        return Interval.cell(eve, Granularity.DAY) if other and late is not None and late.hour >= _EVENING else interval

    def _at(self, index: int, day: Interval) -> datetime | None:
        try:
            interval = place(self.found[index].node, Context(None, day)).interval
        except TimelineError:
            return None
        return interval.start if interval is not None else None

    def _place(self, index: int, reference: Interval | None, link: int) -> bool:
        """Place the phrase anew, counted from the reference; whether it has a place there."""
        expression = self.found[index]
        if reference is None:
            return False
        context = Context(self.document.written(expression.start), reference, told="past", behind=True)
        try:
            interval = place(expression.node, context).interval
            whole = place(expression.node.range, context).interval if isinstance(expression.node, RangeEnd) else None
        except TimelineError:
            return False
        if interval is None:
            return False
        bounded = whole if isinstance(expression.node, RangeEnd) and expression.node.side == 0 else window(expression.node, interval)
        anchor = Anchor("expression", expression=link, interval=reference)
        self.found[index] = replace(expression, interval=interval, window=bounded, anchor=anchor, readings=(), reason=None)
        return True


def holding(w: Words, held: Sequence[Clause], index: int) -> Clause | None:
    """The innermost clause around a time phrase."""
    at = w.time.index(index) if index in w.time else -1
    return min((c for c in held if c.first <= at <= c.last), key=lambda c: c.last - c.first, default=None)


def _is_hour(expression: Expression) -> bool:
    """Whether a phrase names an hour or part of a day that it leaves to the text: “at nine”, "that evening", "the night"; not "overnight"."""
    return expression.text.lower() not in _LAST_NIGHT and _leaves_its_day(expression.node)


def _leaves_its_day(node: Node) -> bool:
    match node:
        case Part(Cell(ReferenceTime(), Granularity.DAY, 0 | None)) | Cell(ReferenceTime(), Granularity.DAY, 0):
            return True
        case Modified(inner) | Window(_, inner):
            return _leaves_its_day(inner)
        case RangeEnd(Range(first, _)):
            return _leaves_its_day(first)
        case _:
            return is_clock(node) or (points_back(node) and not isinstance(node, Cell))


def _floor(moment: datetime) -> datetime:
    return moment.replace(hour=0, minute=0, second=0, microsecond=0)
