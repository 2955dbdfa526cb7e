"""Periods: of what year “that month” and "in May" are in an account: of those that it tells of, whatever dates stand beside them.

The choice of anchors takes the date told last. “The choir gave six concerts in 2016. Ole Brand, who left on Monday, said there were two *that
year*” is of 2016: a remark in passing moves no story. “It burned on July 2, 2019. ... He told the jury on Thursday that he had gone back *in
June*” is June 2019: witnesses at a trial tell of the year that the trial is about.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from timeline.anchors.expression import Expression
from timeline.claims.sources.days import Days, is_period
from timeline.expressions.deixis import counts_from, year_of
from timeline.expressions.nodes import (
    Cell,
    Date,
    Duration,
    FromEvent,
    Modified,
    Node,
    Nth,
    Part,
    Relative,
    Repeated,
    Season,
    SpeechTime,
    Vague,
    Window,
)
from timeline.intervals import Granularity, Interval
from timeline.text.document import Document

_TRIED = 50  # phrases that are looked at
_LEAD = 3  # days told of, the first of which is that of the deed
_SENTENCE = 200  # characters from the date of a saying to “that year” in what is said
_LENGTHS = {
    Granularity.WEEK: 7, Granularity.MONTH: 31, Granularity.QUARTER: 92, Granularity.SEASON: 92, Granularity.HALF: 184, Granularity.YEAR: 366,
    Granularity.DECADE: 3653, Granularity.CENTURY: 36525,
}  # fmt: skip


def told_before(found: Sequence[Expression], index: int, days: Days, document: Document) -> int | None:
    """The phrase whose time a “that month” is of: the last one before that is no longer than a month and dates what is told."""
    here, longest = found[index], _longest(found[index].node)
    for earlier in range(index - 1, max(-1, index - 1 - _TRIED), -1):
        candidate = found[earlier]
        if isinstance(candidate.node, FromEvent | Duration | Repeated | Vague):
            continue
        interval, written = candidate.interval, document.written(here.start)
        if interval is None or interval.start is None or interval.end is None or document.written(candidate.start) != written:
            continue
        if interval.end - interval.start > longest or (earlier in days.asides and earlier not in days.dating):
            continue
        if written is not None and written.start is not None and interval.start > written.start:
            continue
        if earlier in days.dating and (
            _is_left(here.node) or counts_from(candidate.node) is SpeechTime or here.start - candidate.end > _SENTENCE
        ):
            continue
        return earlier
    return None


def year_of_the_trial(found: Sequence[Expression], days: Days, document: Document) -> int | None:
    """The year of what a trial or an inquest is about: that of the first day told of, where the text names it and it is past."""
    for index in days.told[:_LEAD] if days.tried else ():
        if index in days.asides or index in days.legal:
            continue
        node, interval, written = found[index].node, found[index].interval, document.written(found[index].start)
        of_that_year = isinstance(node, Relative) and is_period(node.base) and interval is not None and interval.start is not None
        year = interval.start.year if of_that_year and interval and interval.start else year_of(node)
        return year if year is not None and written is not None and written.start is not None and year < written.start.year else None
    return None


def eve_of(year: int) -> Interval | None:
    """A day from which the last May before is of the year."""
    return Interval.of(f"{year + 1:04}-01-01") if 0 < year < 9998 else None


def _is_left(node: Node) -> bool:
    """Whether the node is “later that year”, which no saying tells of as past."""
    return isinstance(node, Part) and node.side > 0


def _longest(node: Node) -> timedelta:
    match node:
        case Cell(_, unit):
            return timedelta(days=_LENGTHS.get(unit, 366) + 1)
        case Relative(Season()):
            return timedelta(days=93)
        case Relative(Date(), _, base):
            return _longest(base)
        case Modified(inner) | Window(_, inner) | Part(inner) | Nth(_, _, inner):
            return _longest(inner)
        case _:
            return timedelta(days=366)
