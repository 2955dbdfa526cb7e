"""Span: a half-open range of code points of the text."""

from __future__ import annotations

from typing import NamedTuple


class Span(NamedTuple):
    """Characters `start` (included) to `end` (excluded), in Python code points.

    Examples
    --------
    >>> Span(0, 4).of("2022 ended"), Span(0, 4).overlaps(Span(3, 9)), Span(0, 4).overlaps(Span(4, 9))
    ('2022', True, False)
    """

    start: int
    end: int

    def of(self, text: str) -> str:
        """The characters themselves."""
        return text[self.start : self.end]

    def overlaps(self, other: Span) -> bool:
        """Whether the two share a character."""
        return self.start < other.end and other.start < self.end

    def covers(self, other: Span) -> bool:
        """Whether `other` lies inside."""
        return self.start <= other.start and other.end <= self.end
