"""Days: which phrases of a text name the day of something that happened, not that of a saying, a hearing or a paper; and of what day it is."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import timedelta
from typing import NamedTuple

from timeline.anchors.expression import Expression
from timeline.anchors.kinds import is_clock, names_a_day, points_back
from timeline.claims.sources.sessions import in_session
from timeline.expressions.deixis import counts_from
from timeline.expressions.nodes import (
    Cell,
    Clock,
    Date,
    Holiday,
    Modified,
    Node,
    Nth,
    Part,
    Range,
    RangeEnd,
    ReferenceTime,
    Relative,
    Season,
    Window,
)
from timeline.intervals import Granularity, Interval
from timeline.languages.accounts import Speaking
from timeline.statements.clauses.clause import Clause, clauses
from timeline.statements.clauses.phrases import header
from timeline.statements.reading import Sentence
from timeline.statements.sayings.admission import can_tell
from timeline.statements.tagging.words import FINITE, Words
from timeline.text.document import Document

_LEAD = 6  # sentences in which a story tells of what day it is
_LONGEST = timedelta(days=2)  # a night is of two days
_NEWS = timedelta(days=3)  # what is not older may be the news itself
_OPENING = 10  # tokens from a verb to the "that" of what it tells
_LATELY = 10  # days before the writing in which a hearing is held that the text reports
_LAST_NIGHT = frozenset({"overnight", "night", "nights"})  # “died overnight”: the night before the writing; "works at night": no one night
_ON = frozenset({"on", "of", "in"})
_WHO = frozenset({"who", "which", "whose", "whom"})
_PUBLISHING = frozenset("publish release issue print announce order rule file".split())


class Days(NamedTuple):
    """The phrases that name days of what happened, in text order; those by which the past is told and that leave their day, month or year to it.

    `hours` are "at nine" and "that night", `numbers` "the 4th", `periods` "that month", `yearless` "in May". `asides` are dates told in
    passing ("Orr, *who left on Monday*, ..."), `legal` the days of arrests, trials and papers, which come after what they are about;
    `tried` tells whether the text is of a trial or an inquiry.
    """

    told: tuple[int, ...]
    hours: frozenset[int]
    numbers: frozenset[int]
    periods: frozenset[int] = frozenset()
    yearless: frozenset[int] = frozenset()
    asides: frozenset[int] = frozenset()
    legal: frozenset[int] = frozenset()
    dating: Collection[int] = ()
    tried: bool = False


def days_of(
    document: Document, expressions: Sequence[Expression], sentences: Sequence[Sentence], dating: Collection[int], speaking: Speaking
) -> Days:
    """The days and hours of a document; `dating` are the phrases that date sayings."""
    told = list[int]()
    hours, numbers, periods, yearless, asides, legal = (set[int]() for _ in range(6))
    for sentence in sentences:
        if not sentence.times:
            continue
        w = sentence.words
        held = clauses(w, header(w), len(w) - 1, speaking.grammar)
        for index, _ in sentence.times:
            expression, clause = expressions[index], _around(w, held, index)
            if _of_a_paper(w, clause, index, speaking):
                legal.add(index)
            elif in_passing(w, clause, index):
                asides.add(index)
            if index in dating:
                continue
            if clause is not None and clause.main >= 0 and not _is_past(w, clause, speaking):
                if not clause.modal and _is_bygone(expression, document.written(expression.start)):
                    told.append(index)  # “He denies setting the fire on 9 July 2025”
                continue
            if number_of(expression) is not None:
                numbers.add(index)
            if is_period(expression.node):
                periods.add(index)
            elif is_yearless(expression.node):
                yearless.add(index)
            if is_hour(expression) and index not in periods:
                hours.add(index)
            elif clause is not None and _dates(w, clause, expression, document.written(expression.start), speaking):
                told.append(index)
                if _is_legal(w, clause, speaking):
                    legal.add(index)
    tried = bool(yearless) and any(not speaking.proceedings.isdisjoint(sentence.words.low) for sentence in sentences)
    return Days(
        tuple(told), frozenset(hours), frozenset(numbers), frozenset(periods), frozenset(yearless), frozenset(asides), frozenset(legal),
        dating, tried,
    )  # fmt: skip


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


def is_period(node: Node) -> bool:
    """Whether a node is “that month”, "the same year", "that winter", "3 May of that year": a time longer than a day that was told before.

    Examples
    --------
    >>> is_period(Cell(ReferenceTime(), Granularity.MONTH, 0)), is_period(Cell(ReferenceTime(), Granularity.DAY, 0))
    (True, False)
    """
    match node:
        case Cell(ReferenceTime(), unit, 0):
            return unit > Granularity.DAY
        case Relative(Season(), 0, ReferenceTime()):
            return True
        case Relative(Date(), 0, base):
            return is_period(base)
        case Modified(inner) | Window(_, inner) | Part(inner) | Nth(_, _, inner) | RangeEnd(Range(_, inner)):
            return is_period(inner)
        case _:
            return False


def is_yearless(node: Node) -> bool:
    """Whether a node has a month, or a day of one, without a year: “in May", "the second week of May", "before the end of June".

    Examples
    --------
    >>> is_yearless(Date(None, 5)), is_yearless(Date(2019, 5)), is_yearless(Part(Date(None, 5), "END"))
    (True, False, True)
    """
    match node:
        case Date(None, int()):
            return True
        case Modified(inner) | Window(_, inner) | Part(inner) | Nth(_, _, inner):
            return is_yearless(inner)
        case Clock(on=day) if day is not None:
            return is_yearless(day)
        case RangeEnd(Range(first, last)):
            return is_yearless(first) and is_yearless(last)
        case _:
            return False


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


def in_passing(w: Words, clause: Clause | None, index: int) -> bool:
    """Whether a phrase dates a remark beside what is told: “Orr, *who left on Monday*, ...”, "Vale, *head since 2019*, ..."."""
    if clause is None or index not in w.time:
        return False
    at = w.time.index(index)
    if clause.kind == "rel" and w.low[clause.first - 1 if w.tag[clause.first] != "rel" else clause.first] in _WHO:
        k = w.back(clause.first - (w.tag[clause.first] == "rel"), ("rel", "prep", "noun"))
        return w.low[max(k, 0)] == ","
    event = at - 1 if w.low[at] in _ON else at - 2 if w.low[at - 1] in _ON else 0
    if event > 0 and w.tag[event] == "noun" and w.low[event - 1] in ("the", "a", "an"):
        return False  # “Vale, manager until *the blaze on July 2*, ...” dates the blaze
    first = next((k for k in range(at - 1, clause.first, -1) if w.low[k] == ","), -1)
    last = next((k for k in range(at + 1, len(w)) if w.low[k] == "," and w.time[k] != index), -1)
    if first < 0 or last < 0 or first + 1 >= at or not (first > clause.main or clause.main > last):
        return False
    beside = w.tag[first - 1] in ("noun", "name") and w.tag[first + 1] in ("noun", "det", "poss", "part")
    return beside and not any(w.tag[k] in FINITE for k in range(first + 1, last))


def _of_a_paper(w: Words, clause: Clause | None, index: int, speaking: Speaking) -> bool:
    """“a letter *dated 3 May*”, "an interview *recorded on 21 August*": the day of a paper or a tape."""
    if clause is None or index not in w.time:
        return False
    before = w.back(w.time.index(index) - 1, ("prep", "adv"))
    return before >= 0 and before != clause.main and w.tag[before] == "part" and w.base[before] in speaking.entering


def _is_legal(w: Words, clause: Clause, speaking: Speaking) -> bool:
    """“He was arrested on 3 May”, "The trial opened in June"."""
    subject = range(clause.subject.phrases[0].first, clause.subject.last + 1) if clause.subject is not None else ()
    return clause.main >= 0 and (w.base[clause.main] in speaking.prosecuting or any(w.low[k] in speaking.proceedings for k in subject))


def _is_past(w: Words, clause: Clause, speaking: Speaking) -> bool:
    """Whether the clause tells of the past: also "the records show the alarm off from seven"."""
    return (
        (clause.past and not clause.modal)
        or w.base[clause.main] in speaking.hold
        or w.base[clause.main] in speaking.tallying
        or w.base[clause.main] in speaking.record
    )


def _is_bygone(expression: Expression, written: Interval | None) -> bool:
    """Whether the phrase is a date, with its month, of a day before that of writing."""
    node, interval = expression.node, expression.interval
    while isinstance(node, Part | Modified | Relative):
        node = node.of if isinstance(node, Part) else node.node
    if not isinstance(node, Date) or node.day is None or node.month is None or interval is None or interval.end is None:
        return False
    return written is not None and written.start is not None and interval.end <= written.start


def _dates(w: Words, clause: Clause, expression: Expression, written: Interval | None, speaking: Speaking) -> bool:
    """Whether the phrase is the day of an event, not that of a hearing or of a paper."""
    interval, node = expression.interval, expression.node
    feast = isinstance(node, Holiday) and interval is not None and interval.granularity is Granularity.DAY  # “on Valentine's Day”
    of_last_year = isinstance(node, Relative) and names_a_day(node.node)  # “on November 20 last year”
    if interval is None or interval.start is None or not (names_a_day(node) or feast or of_last_year):
        return False
    if written is None or written.end is None:
        return True
    if isinstance(node, Window) and counts_from(node) is ReferenceTime:
        return False  # “off from seven until the next morning”
    late = (written.end - interval.start).days <= _LATELY
    return interval.start < written.end and not (late and (clause.main < 0 or _reports(w, clause, speaking)))


def _opens_account(w: Words, clause: Clause, speaking: Speaking) -> bool:
    """Whether a verb that may record does so: not in “the trains that ran on Monday”, "found him on the floor on Monday"."""
    if clause.subject is not None and not can_tell(w, clause.subject, speaking):
        return False
    behind = range(clause.main + 1, min(clause.main + 1 + _OPENING, len(w)))
    told = any(w.low[k] in ("that", "how", ":") or w.tag[k] == "quote" for k in behind)
    return told or w.base[clause.main] not in speaking.hold  # “found that”, but "declared an emergency"


def _reports(w: Words, clause: Clause, speaking: Speaking) -> bool:
    base = w.base[clause.main]  # “A court heard on Monday” reports, “Holm heard it on Friday night” does not
    subject = range(clause.subject.start, clause.subject.last + 1) if clause.subject is not None else ()
    said = base != "hear" and (
        base in speaking.say
        or base in speaking.tell
        or base in speaking.inverting
        or base in _PUBLISHING
        or (base in speaking.record and _opens_account(w, clause, speaking))
    )
    if said or clause.main < 0 or base in speaking.sitting or any(w.low[k] in speaking.proceedings for k in subject):
        return said or in_session(w, clause.first, clause.last, speaking)
    return in_session(w, clause.main, clause.last, speaking)  # “The council approved the sale on Thursday” is itself what happened
