"""Mention: a stretch of text that names a time, with what it says; no clock and no calendar yet."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from timeline.expressions.deixis import counts_from, year_of
from timeline.expressions.nodes import Node
from timeline.text.span import Span


class Told(dict[Callable[[Node], Any], Any]):
    """What questions about a node are answered: asked once, however many phrases were read alike, and then a look-up.

    Examples
    --------
    >>> from timeline.expressions.nodes import Date
    >>> told = Told(Date(2013))
    >>> told[year_of], told[counts_from], len(told)
    (2013, None, 2)
    """

    __slots__ = ("node",)

    def __init__(self, node: Node) -> None:
        self.node = node

    def __missing__(self, question: Callable[[Node], Any]) -> Any:
        answer = self[question] = question(self.node)
        return answer


@dataclass(frozen=True, slots=True)
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
    told
        What the node answers to the questions of later stages.
    """

    span: Span
    node: Node
    rule: str
    reach: Span
    derivation: tuple[str, ...] = ()
    told: Told = field(default=None, compare=False, repr=False)  # type: ignore[assignment]  # the node's, where none are given

    def __post_init__(self) -> None:
        if self.told is None:
            object.__setattr__(self, "told", Told(self.node))

    @property
    def base(self) -> type | None:
        """What it counts from: `SpeechTime`, `ReferenceTime` or None."""
        return self.told[counts_from]  # type: ignore[no-any-return]

    @property
    def year(self) -> int | None:
        """The year that it names, if any."""
        return self.told[year_of]  # type: ignore[no-any-return]
