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
        cue = statement.cue_span
        first, last = cue
        for other in statements[max(0, statement.id - 12) : statement.id + 12]:
            if not other.content or other.content[0].start > first:
                continue  # its pieces stand in text order
            sizes = [end - start for start, end in other.content if start <= first and last <= end]
            if not sizes:
                continue
            size = min(sizes)
            if (smallest is not None and size >= smallest) or other.cue_span == cue or statement.holds(other.cue_span):
                continue
            outer, smallest = other.id, size
        found.append(replace(statement, outer=outer) if outer != statement.outer else statement)
    return tuple(found)
