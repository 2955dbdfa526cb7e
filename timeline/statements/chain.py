"""Chains: which statement stands inside another's content."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from timeline.statements.statement import Statement


def nest(statements: Sequence[Statement], given: Sequence[int | None]) -> tuple[Statement, ...]:
    """The statements with `outer` set: the smallest content of another statement that holds the cue.

    Two statements of one cue ("the firm and the union said") never hold each other; neither do two that hold each other's cue.
    """
    found = []
    for statement, fixed in zip(statements, given, strict=True):
        outer = fixed
        smallest = None
        for other in statements[max(0, statement.id - 12) : statement.id + 12]:
            if other.id == statement.id or other.cue_span == statement.cue_span or statement.holds(other.cue_span):
                continue
            for piece in other.content:
                if piece.covers(statement.cue_span) and (smallest is None or piece.end - piece.start < smallest):
                    outer, smallest = other.id, piece.end - piece.start
        found.append(replace(statement, outer=outer))
    return tuple(found)
