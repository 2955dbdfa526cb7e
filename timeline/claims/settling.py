"""Settling: what its clause and its neighbours tell of a time that the words of a phrase leave open.

A clause of the past tells of nothing later than the writing; dates joined by "and" share the month or year of the last; a length is
counted back from the date that "to" puts behind it, or is part of the time that "of" does.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from itertools import pairwise

from timeline.anchors.counting import stretch
from timeline.anchors.expression import Expression
from timeline.claims.windows import Placed
from timeline.errors import TimelineError
from timeline.expressions.nodes import Clock, Date, Duration, Modified, Node, Part, Range, RangeEnd
from timeline.intervals import Granularity, Interval

_JOINED = re.compile(r"(?:,|\s|\band\b|\bor\b|\bin\b|\bon\b|\bagain\b|\bthen\b|\blater\b)+")
_UP_TO = re.compile(r"\s+(?:up\s+)?(?:to|till|until|through|ended|ending)\s+(?:in\s+)?")
_LAST = re.compile(r"(?:the\s+)?(?:last|final|closing)\b", re.IGNORECASE)
_FIRST = re.compile(r"(?:the\s+)?(?:first|opening|initial)\b", re.IGNORECASE)


def settled(times: Sequence[Placed], text: str) -> list[Placed]:
    """The times of a clause, in text order, with what joined dates share and with lengths that the next phrase places."""
    found = list(times)
    order = sorted(range(len(found)), key=lambda k: found[k].expression.start)
    for here, there in reversed(list(pairwise(order))):
        one, two = found[here].expression, found[there].expression
        between = text[one.end : two.start]
        if _JOINED.fullmatch(between) and (shared := _sharing(one.node, two)) is not None:
            found[here] = replace(found[here], expression=replace(one, interval=shared, readings=()))
        elif isinstance(one.node, Duration) and (counted := _counted(one, two, between)) is not None:
            found[here] = replace(found[here], expression=replace(one, interval=counted), relation="in")
            found[there] = replace(found[there], expression=replace(two, interval=counted), relation="in")
    return found


def gone_by(times: Sequence[Placed], written: Interval | None) -> list[Placed]:
    """The times of a clause of the past: of two readings, the one that does not follow the writing.

    “He dined at the inn on the evening of 4 February”, written in December, is of that year.
    """
    end = written.end if written is not None else None
    return [replace(t, expression=_before(t.expression, end)) if end is not None else t for t in times]


def _before(expression: Expression, end: datetime) -> Expression:
    interval = expression.interval
    if interval is None or interval.start is None or interval.start < end:
        return expression
    part = _within_a_date(expression.node)
    for reading in expression.readings:
        if reading.interval.start is not None and reading.interval.start < end:
            return replace(expression, interval=reading.interval, window=None, readings=())
    if part is None or part.year is not None or part.month is None or part.day is None:
        return expression
    window = expression.window if isinstance(expression.node, RangeEnd) else None
    try:
        return replace(expression, interval=_a_year_back(interval), window=window and _a_year_back(window), readings=())
    except ValueError:
        return expression  # the 29th of February


def _a_year_back(interval: Interval) -> Interval:
    start, end = interval.start, interval.end
    return replace(
        interval,
        start=start and start.replace(year=start.year - 1),
        end=end and end.replace(year=end.year - 1),
        best=None,
        point=None,
        start_slack=None,
        end_slack=None,
    )


def _within_a_date(node: Node) -> Date | None:
    """The date in “10 p.m. on 3 May”, "the evening of 3 May"."""
    match node:
        case Date():
            return node
        case Clock(on=day) if day is not None:
            return _within_a_date(day)
        case Part(of) | Modified(of) | RangeEnd(Range(of, _)):
            return _within_a_date(of)
        case _:
            return None


def _sharing(node: Node, other: Expression) -> Interval | None:
    """“in April and again in *November 1998*", "on the 3rd and *the 9th of May*": the first date with the month and year of the second."""
    last, interval = other.node, other.interval
    if not (isinstance(node, Date) and isinstance(last, Date)) or interval is None or interval.start is None or node.year is not None:
        return None
    if node.month is not None and last.year is not None and node.weekday is None:
        return _cell(last.year, node.month, node.day)
    if node.month is None and node.day is not None and last.month is not None and last.day is not None:
        return _cell(interval.start.year, last.month, node.day)
    return None


def _cell(year: int, month: int, day: int | None) -> Interval | None:
    try:
        return Interval.cell(datetime(year, month, day or 1), Granularity.DAY if day else Granularity.MONTH)
    except ValueError:
        return None


def _counted(one: Expression, two: Expression, between: str) -> Interval | None:
    """“in the *three months* to December", "the *first nine months* of the year"."""
    assert isinstance(one.node, Duration)
    whole = two.interval
    if whole is None or not whole.bounded or one.node.amount.vague:
        return None
    side = 0
    if _UP_TO.fullmatch(between):
        side = -1
    elif between.split() in (["of"], ["in"]):
        side = 1 if _FIRST.match(one.text) else -1 if _LAST.match(one.text) else 0
    try:
        return stretch(one.node.amount, side, whole) if side else None
    except TimelineError:
        return None
