"""Mention: a stretch of text that names a time, with what it says; no clock and no calendar yet."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from timeline.expressions.deixis import counts_from, year_of
from timeline.expressions.nodes import Node
from timeline.text.span import Span


@dataclass(frozen=True)
class Mention:
    """A time phrase as the rules recognised it.

    Attributes
    ----------
    span
        The phrase itself, as TIMEX3 delimits it ("2013" in "since 2013").
    node
        What it says.
    rule
        Name of the rule that read it.
    reach
        The phrase with its preposition ("since 2013"); equal to `span` without one.
    derivation
        Names of all rules that took part, from the words up.
    """

    span: Span
    node: Node
    rule: str
    reach: Span
    derivation: tuple[str, ...] = ()

    @cached_property
    def base(self) -> type | None:
        """What it counts from: `SpeechTime`, `ReferenceTime` or None."""
        return counts_from(self.node)

    @cached_property
    def year(self) -> int | None:
        """The year that it names, if any."""
        return year_of(self.node)
