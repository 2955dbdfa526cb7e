"""Bygone: a clause of the past tells of nothing later than its writing, whatever date its words would name by themselves.

The choice of the year in `anchors` looks at words; here the clauses are known. “He dined at the inn on the evening of 4 February”, written in
December, is of that year, and so is "that night", which counts from it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from timeline.anchors.context import Context
from timeline.anchors.expression import Expression
from timeline.anchors.place import place
from timeline.anchors.windows import window
from timeline.conventions import DEFAULT_CONVENTIONS
from timeline.errors import TimelineError
from timeline.expressions.nodes import RangeEnd
from timeline.intervals import Interval
from timeline.languages.accounts import Events, Syntax
from timeline.statements.clauses.clause import Clause, clauses
from timeline.statements.clauses.phrases import header
from timeline.statements.reading import Sentence
from timeline.statements.tagging.words import Words
from timeline.text.document import Document


def bygone(
    document: Document, expressions: Sequence[Expression], sentences: Sequence[Sentence], grammar: Syntax, events: Events
) -> tuple[Expression, ...]:
    """The expressions, those that a clause of the past tells moved behind the writing, with what counts from them."""
    found = list(expressions)
    moved: set[int] = set()
    for sentence in sentences:
        late = [index for index, _ in sentence.times if is_late(found[index], document)]
        if not late:
            continue
        w = sentence.words
        told = clauses(w, header(w), len(w) - 1, grammar)
        for index in late:
            if _tells_of_the_past(w, told, index, grammar, events):
                again = _behind(found[index], document.written(found[index].start), None)
                if again is not None:
                    found[index] = again
                    moved.add(index)
    for index, expression in enumerate(found):
        if moved and index not in moved and expression.anchor.kind == "expression" and expression.anchor.expression in moved:
            again = _behind(expression, document.written(expression.start), found[expression.anchor.expression].interval)
            if again is not None:
                found[index] = again
                moved.add(index)
    return tuple(found)


def behind(expression: Expression, document: Document) -> Expression:
    """The expression as a clause of the past tells it, which was seen only when a saying inside it had been cut out."""
    if not is_late(expression, document):
        return expression
    return _behind(expression, document.written(expression.start), None) or expression


def is_late(expression: Expression, document: Document) -> bool:
    """Whether the phrase names a time after the day of writing though its words leave the year or the week open."""
    written, interval = document.written(expression.start), expression.interval
    if (
        interval is None
        or interval.start is None
        or written is None
        or written.end is None
        or expression.anchor.kind not in ("dateline", "saying")
    ):
        return False
    return interval.start >= written.end


def _tells_of_the_past(w: Words, told: Sequence[Clause], index: int, grammar: Syntax, events: Events) -> bool:
    """Whether the innermost clause around the phrase is of the past, and the phrase is no part of what was then to come."""
    place = w.time.index(index) if index in w.time else -1
    holding = [c for c in told if c.first <= place <= c.last]
    if not holding:
        return False
    clause = min(holding, key=lambda c: c.last - c.first)
    base = w.base[clause.main] if clause.main >= 0 else ""
    if (
        clause.main < 0
        or not clause.past
        or clause.modal
        or base in events.plans
        or base in events.arranging
        or w.tag[clause.main] == "inf"
    ):
        return False
    between = range(min(place, clause.main + 1), max(place, clause.main))
    return not any(w.tag[k] == "inf" or w.low[k] in ("for", "to", "due", "scheduled", "expected") for k in between)


def _behind(expression: Expression, written: Interval | None, reference: Interval | None) -> Expression | None:
    """The phrase read as one of the past, or None where that changes nothing."""
    context = Context(written, reference, "past", DEFAULT_CONVENTIONS, told="past", behind=True)
    try:
        interval = place(expression.node, context).interval
        whole = place(expression.node.range, context).interval if isinstance(expression.node, RangeEnd) else None
    except TimelineError:
        return None
    end = written.end if written is not None else None
    if interval is not None and end is not None and interval.start is not None and interval.start >= end:
        interval = next((r.interval for r in expression.readings if r.interval.start is not None and r.interval.start < end), None)
    if interval is None or interval.start is None:
        return None
    bounded = whole if isinstance(expression.node, RangeEnd) and expression.node.side == 0 else window(expression.node, interval)
    return replace(expression, interval=interval, window=bounded, readings=())
