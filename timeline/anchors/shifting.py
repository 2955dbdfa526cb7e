"""Shifting: what was read in one document, as part of a longer one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from timeline.anchors.expression import Anchor, Expression, Reading
from timeline.statements.statement import Statement
from timeline.text.document import Document
from timeline.text.parts import joined, moved


def shifted(
    expressions: Sequence[Expression], statements: Sequence[Statement], by: int, first_expression: int, first_statement: int
) -> tuple[list[Expression], list[Statement]]:
    """Expressions and statements `by` characters further on, their links counted from the numbers that are taken.

    Examples
    --------
    >>> import timeline
    >>> found = timeline.find("She came in 2019 and left two years later.", dateline="2024-10-25")
    >>> [(e.start, e.anchor.expression) for e in shifted(found, (), 100, 7, 0)[0]]
    [(112, None), (126, 7)]
    """

    def link(anchor: Anchor) -> Anchor:
        return replace(
            anchor,
            statement=None if anchor.statement is None else anchor.statement + first_statement,
            expression=None if anchor.expression is None else anchor.expression + first_expression,
        )

    def reading(other: Reading) -> Reading:
        return replace(other, anchor=link(other.anchor))

    told = [
        replace(
            e,
            start=e.start + by,
            end=e.end + by,
            reach=moved(e.reach, by),
            anchor=link(e.anchor),
            readings=tuple(map(reading, e.readings)),
            rejected=tuple(map(reading, e.rejected)),
        )
        for e in expressions
    ]
    said = [
        replace(
            s,
            id=s.id + first_statement,
            speaker_span=None if s.speaker_span is None else moved(s.speaker_span, by),
            cue_span=moved(s.cue_span, by),
            content=tuple(moved(piece, by) for piece in s.content),
            outer=None if s.outer is None else s.outer + first_statement,
            said=tuple(index + first_expression for index in s.said),
        )
        for s in statements
    ]
    return told, said


def laid_out(
    documents: Sequence[tuple[Document, Sequence[Expression], Sequence[Statement]]],
) -> tuple[Document, tuple[Expression, ...], tuple[Statement, ...]]:
    """Documents with what was read in each, as one document, in the given order."""
    whole = joined([document for document, _, _ in documents])
    expressions, statements, number = list[Expression](), list[Statement](), 0
    for document, told, said in documents:
        by = whole.parts[number].span.start - (document.parts[0].span.start if document.parts else 0)
        moved_on = shifted(told, said, by, len(expressions), len(statements))
        expressions += moved_on[0]
        statements += moved_on[1]
        number += max(1, len(document.parts))
    return whole, tuple(expressions), tuple(statements)
