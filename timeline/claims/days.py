"""Days: which phrases of a text name the day of something that happened, not that of a saying, a hearing or a paper; and of what day it is."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import timedelta
from typing import NamedTuple

from timeline.anchors.expression import Expression
from timeline.anchors.kinds import is_clock, names_a_day, points_back
from timeline.claims.sessions import in_session
from timeline.expressions.deixis import counts_from
from timeline.expressions.nodes import Cell, Date, Holiday, Modified, Node, Part, Range, RangeEnd, ReferenceTime, Window
from timeline.intervals import Granularity, Interval
from timeline.languages.accounts import Speaking
from timeline.statements.clauses import Clause, clauses
from timeline.statements.phrases import header
from timeline.statements.reading import Sentence
from timeline.statements.words import Words
from timeline.text.document import Document

_LEAD = 6  # sentences in which a story tells of what day it is
_LONGEST = timedelta(days=2)  # a night is of two days
_NEWS = timedelta(days=3)  # what is not older may be the news itself
_LATELY = 10  # days before the writing in which a hearing is held that the text reports
_LAST_NIGHT = frozenset({"overnight", "night", "nights"})  # “died overnight”: the night before the writing; "works at night": no one night
_PUBLISHING = frozenset("publish release issue print announce order rule file".split())


class Days(NamedTuple):
    """The phrases that name days of what happened, in text order; the hours ("at nine", "that night") and numbers ("the 4th") the past is told by."""

    told: tuple[int, ...]
    hours: frozenset[int]
    numbers: frozenset[int]


def days_of(
    document: Document, expressions: Sequence[Expression], sentences: Sequence[Sentence], dating: Collection[int], speaking: Speaking
) -> Days:
    """The days and hours of a document; `dating` are the phrases that date sayings."""
    told, hours, numbers = list[int](), set[int](), set[int]()
    for sentence in sentences:
        if not sentence.times:
            continue
        w = sentence.words
        held = clauses(w, header(w), len(w) - 1, speaking.grammar)
        for index, _ in sentence.times:
            clause = _around(w, held, index)
            if index in dating or (clause is not None and clause.main >= 0 and not _is_past(w, clause, speaking)):
                continue
            if number_of(expressions[index]) is not None:
                numbers.add(index)
            if is_hour(expressions[index]):
                hours.add(index)
            elif clause is not None and _dates(w, clause, expressions[index], document.written(expressions[index].start), speaking):
                told.append(index)
    return Days(tuple(told), frozenset(hours), frozenset(numbers))


def main_day(
    document: Document, expressions: Sequence[Expression], sentences: Sequence[Sentence], told: Collection[int]
) -> Interval | None:
    """The day of the event that the first sentences tell of, or None; an older one before what was news when they were written.

    “Prosecutors on Thursday charged the captain of a ferry. She went down *on March 9*.”
    """
    first = None
    for index in sorted({index for sentence in sentences[:_LEAD] for index, _ in sentence.times}):
        day = stretch_of(expressions[index])
        if index not in told or only_bounds(expressions[index]) or day is None or day.start is None or day.end is None:
            continue
        written = document.written(expressions[index].start)
        if day.end - day.start > _LONGEST or (written is not None and written.start is not None and day.start >= written.start):
            continue
        if written is None or written.start is None or written.start - day.start > _NEWS:
            return day
        first = first or day
    return first


def stretch_of(expression: Expression) -> Interval | None:
    """What the phrase names; of “from 2 to 5 April” the whole, which stands with its first end."""
    return expression.window if isinstance(expression.node, RangeEnd) else expression.interval


def only_bounds(expression: Expression) -> bool:
    """“closed since Monday”: whether the day only bounds what is told."""
    return isinstance(expression.node, Window)


def is_hour(expression: Expression) -> bool:
    """Whether a phrase names an hour or part of a day that it leaves to the text: “at nine”, "that evening", "the night"; not "overnight"."""
    return expression.text.lower() not in _LAST_NIGHT and _leaves_its_day(expression.node)


def number_of(expression: Expression) -> int | None:
    """The number of “the 4th”, of a month that the text tells; else None."""
    match expression.node:
        case Date(None, None, int(number)):
            return number
        case _:
            return None


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


def _around(w: Words, held: Sequence[Clause], index: int) -> Clause | None:
    """The innermost clause around a time phrase."""
    at = w.time.index(index) if index in w.time else -1
    return min((c for c in held if c.first <= at <= c.last), key=lambda c: c.last - c.first, default=None)


def _is_past(w: Words, clause: Clause, speaking: Speaking) -> bool:
    """Whether the clause tells of the past: also "the records show the alarm off from seven"."""
    return (clause.past and not clause.modal) or w.base[clause.main] in speaking.hold | speaking.tallying | speaking.record


def _dates(w: Words, clause: Clause, expression: Expression, written: Interval | None, speaking: Speaking) -> bool:
    """Whether the phrase is the day of an event, not that of a hearing or of a paper."""
    interval, node = expression.interval, expression.node
    feast = isinstance(node, Holiday) and interval is not None and interval.granularity is Granularity.DAY  # “on Valentine's Day”
    if interval is None or interval.start is None or not (names_a_day(node) or feast):
        return False
    if written is None or written.end is None:
        return True
    if isinstance(node, Window) and counts_from(node) is ReferenceTime:
        return False  # “off from seven until the next morning”
    late = (written.end - interval.start).days <= _LATELY
    return interval.start < written.end and not (late and (clause.main < 0 or _reports(w, clause, speaking)))


def _reports(w: Words, clause: Clause, speaking: Speaking) -> bool:
    base = w.base[clause.main]  # “A court heard on Monday” reports, “Holm heard it on Friday night” does not
    said = base != "hear" and base in speaking.say | speaking.tell | speaking.record | speaking.inverting | _PUBLISHING
    return said or in_session(w, clause.first, clause.last, speaking)
