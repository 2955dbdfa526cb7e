"""Settling: what its clause and its neighbours tell of a time that the words of a phrase leave open.

Dates joined by "and" share the month or year of the last; a length is counted back from the date that "to" puts behind it, or is part of
the time that "of" does.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from itertools import pairwise

from timeline.anchors.context import Context
from timeline.anchors.counting import stretch
from timeline.anchors.expression import Expression
from timeline.anchors.place import place
from timeline.claims.scopes import Placed
from timeline.errors import TimelineError
from timeline.expressions.nodes import Date, Duration, FromEvent, Node, ReferenceTime, Shift, SpeechTime, Window
from timeline.intervals import Amount, Granularity, Interval, shift

_JOINED = re.compile(r"(?:,|\s|\band\b|\bor\b|\bin\b|\bon\b|\bagain\b|\bthen\b|\blater\b)+")
_UP_TO = re.compile(r"\s+(?:up\s+)?(?:to|till|until|through|ended|ending)\s+(?:in\s+)?")
_LAST = re.compile(r"(?:the\s+)?(?:last|final|closing)\b", re.IGNORECASE)
_FIRST = re.compile(r"(?:the\s+)?(?:first|opening|initial)\b", re.IGNORECASE)


def settled(times: Sequence[Placed], text: str) -> list[Placed]:
    """The times of a clause, in text order, with what joined dates share and with lengths that the next phrase places."""
    found = [
        replace(t, expression=ending, relation="in") if (ending := _unit_to(t.expression, text)) else t for t in _of_events(times, text)
    ]
    order = sorted(range(len(found)), key=lambda k: found[k].expression.start)
    for here, there in reversed(list(pairwise(order))):
        one, two = found[here].expression, found[there].expression
        between = text[one.end : two.start]
        if _JOINED.fullmatch(between) and (shared := _sharing(one.node, two)) is not None:
            # “July 14, September 2 and November 30, 2000”: the year goes on to the one before
            node = replace(one.node, year=shared.start.year) if isinstance(one.node, Date) and shared.start is not None else one.node
            found[here] = replace(found[here], expression=replace(one, node=node, interval=shared, readings=()))
        elif isinstance(one.node, Duration) and (counted := _counted(one, two, between)) is not None:
            found[here] = replace(found[here], expression=replace(one, interval=counted), relation="in")
            found[there] = replace(found[there], expression=replace(two, interval=counted), relation="in")
    return found


def _of_events(times: Sequence[Placed], text: str) -> list[Placed]:
    """“in the week before the sale, which was on 3 May”: a stretch up to the sale, whose own date says no more."""
    counted = {t.expression.anchor.expression for t in times if isinstance(t.expression.node, FromEvent)}
    intervals = {i for t in times if isinstance(t.expression.node, FromEvent) and (i := t.expression.anchor.interval) is not None}
    kept = [t for t in times if not (counted and t.expression.interval in intervals)]
    return [replace(t, expression=_stretched(t.expression)) if _is_during(t.expression, text) else t for t in kept]


def _is_during(expression: Expression, text: str) -> bool:
    """Whether the phrase is what something happened in: “*in the* six days before", not "six days before", "over six days earlier"."""
    lead = _DURING.search(text, max(0, expression.start - 20), expression.start)
    return lead is not None and (isinstance(expression.node, FromEvent) or "the" in f"{lead[0]}{expression.text}".lower().split())


def _stretched(expression: Expression) -> Expression:
    """“in *the week before the sale*”, "in *the six days before*", "in *the ten days after 3 May*": all the time from there to here."""
    node = expression.node
    if not isinstance(node, FromEvent | Shift) or node.amount.vague:
        return expression
    if isinstance(node, Shift):
        return _beside(expression, _base(node, expression), node.amount, node.sign)
    event, far = expression.anchor.interval, expression.interval
    if event is None or far is None or not event.bounded or not far.bounded:
        return expression
    whole = (
        Interval(far.start, event.start) if node.sign < 0 else Interval(event.end, far.end)
    )  # “in the month before the sale”: from the 1st
    return replace(expression, interval=replace(whole, granularity=far.granularity), window=None)


def _beside(expression: Expression, event: Interval | None, amount: Amount, sign: int) -> Expression:
    """The expression as the stretch of a length that ends where the event begins, or begins where it ends."""
    if event is None or not event.bounded:
        return expression
    edge = event.start if sign < 0 else event.end
    try:
        return replace(expression, interval=stretch(amount, sign, Interval(edge, edge)), window=None, readings=())
    except TimelineError:
        return expression


def _base(node: Shift, expression: Expression) -> Interval | None:
    """What “six days before 3 May” counts from; none of “two days ago”, which names no stretch."""
    if isinstance(node.base, ReferenceTime | SpeechTime):
        return expression.anchor.interval if isinstance(node.base, ReferenceTime) else None
    far = expression.interval
    try:
        return place(node.base, Context(None, None)).interval
    except TimelineError:  # a date that leaves its year to the text
        start = far.point or (far.start if far.granularity is Granularity.DAY else None) if far is not None else None
        return Interval.cell(shift(start, node.amount, -node.sign), Granularity.DAY) if start is not None else None


_DURING = re.compile(r"\b(?:in|during|over|within|throughout)\s+(?:the\s+)?$", re.IGNORECASE)


_UNIT_TO = re.compile(
    r"\b(?:the|each|every|a)\s+(week|fortnight|month|quarter)\s+(?:(?:up\s+)?to|through|ended|ending)\s+(?:on\s+)?$", re.IGNORECASE
)


def _unit_to(expression: Expression, text: str) -> Expression | None:
    """“38 cases in the week to *July 25*”: the seven days that end with it."""
    unit, interval = _UNIT_TO.search(text, max(0, expression.start - 40), expression.start), expression.interval
    if unit is None or interval is None or not interval.bounded:
        return None
    word = unit[1].lower()
    amount = Amount.of(2, Granularity.WEEK) if word == "fortnight" else Amount.of(1, word)
    try:
        return replace(expression, interval=stretch(amount, -1, interval), window=None, readings=())
    except TimelineError:
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
    """“in the *three months* to December", "the *first nine months* of the year", "in the *four years* before 2014"."""
    assert isinstance(one.node, Duration)
    whole = two.interval
    if whole is None or not whole.bounded or one.node.amount.vague:
        return None
    if isinstance(two.node, Window) and between.split() in (["before"], ["after"]):
        return _beside(one, whole, one.node.amount, -1 if two.node.relation == "before" else 1).interval
    side = 0
    if _UP_TO.fullmatch(between):
        side = -1
    elif between.split() in (["of"], ["in"]):
        side = 1 if _FIRST.match(one.text) else -1 if _LAST.match(one.text) else 0
    try:
        return stretch(one.node.amount, side, whole) if side else None
    except TimelineError:
        return None
