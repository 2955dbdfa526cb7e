"""Expression: a time phrase, what it counts from, and the interval it names."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal, overload

from timeline.expressions.nodes import Clock, Modified, Node, RangeEnd, Window
from timeline.intervals import Interval
from timeline.shown import Facts, Shown
from timeline.text.span import Span

TimexType = Literal["DATE", "TIME", "DURATION", "SET"]
AnchorKind = Literal["none", "dateline", "saying", "expression", "event", "given"]


@dataclass(frozen=True, slots=True)
class Timex3:
    """The TIMEX3 attributes of a phrase (ISO 24617-1).

    `mod` is one of START MID END APPROX LESS_THAN MORE_THAN BEFORE AFTER or None; `quant` and `freq` belong to SET.
    """

    type: TimexType
    value: str
    mod: str | None = None
    quant: str | None = None
    freq: str | None = None


@dataclass(frozen=True, slots=True)
class Anchor:
    """What a phrase counts from: a link, not a date (TIMEX3 `anchorTimeID`).

    `kind` "saying" carries the statement's id in `statement`, "expression" the index of another expression in `expression`;
    "event" is an event that the text does not date (one that it dates links to the expression that does),
    "given" the anchor passed to `timeline.resolve`. `interval` is the date that the link led to, None if that has none.
    """

    kind: AnchorKind
    statement: int | None = None
    expression: int | None = None
    interval: Interval | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """Another interval for the same phrase, with its anchor, and why it was not taken."""

    interval: Interval
    anchor: Anchor
    note: str = ""


class Chain(Sequence[str]):
    """The steps from a phrase back to the dateline, put into words only when somebody reads them."""

    __slots__ = ("_counted", "_first", "_steps")

    def __init__(self, text: str, interval: Interval | None, counted: tuple[str, Expression | Interval] | None) -> None:
        self._first, self._counted = (text, interval), counted
        self._steps: tuple[str, ...] | None = None

    @property
    def steps(self) -> tuple[str, ...]:
        """The steps in words."""
        if self._steps is None:
            self._steps = self._told()
        return self._steps

    def _told(self) -> tuple[str, ...]:
        text, interval = self._first
        first = f"“{text}”"
        if interval is not None:
            first += f" = {interval.edtf}" + (f", likeliest {interval.best.edtf}" if interval.best is not None else "")
        if self._counted is None:
            return (first,)
        words, target = self._counted
        if isinstance(target, Interval):
            return (first, f"{words} {target.edtf}")
        return (first, f"{words}“{target.text}”)" if words.endswith("(") else f"{words} “{target.text}”", *target.chain)

    @overload
    def __getitem__(self, index: int) -> str: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[str, ...]: ...
    def __getitem__(self, index: int | slice) -> str | tuple[str, ...]:
        return self.steps[index]

    def __len__(self) -> int:
        return len(self.steps)

    def __eq__(self, other: object) -> bool:
        return self.steps == tuple(other) if isinstance(other, Chain | tuple) else NotImplemented

    def __hash__(self) -> int:
        return hash(self.steps)

    def __repr__(self) -> str:
        return repr(self.steps)


@dataclass(frozen=True)
class Expression(Shown):
    """A resolved time phrase. `text[start:end] == expression.text` for the text it was found in.

    Attributes
    ----------
    start, end
        Code points, end exclusive.
    timex3
        Type, value, mod in the standard's terms.
    interval
        What the words name (2013), or None when the phrase could not be placed; `reason` says why.
    window
        What the words around it make of it: a preposition ("since 2013" is [2013, open)), or "the end of" (its likeliest part); else None.
    anchor
        What it counts from.
    readings
        Other admissible intervals, likelier first.
    rejected
        Readings that refute themselves, with the reason.
    rule
        Name of the rule that read the phrase.
    chain
        The phrase with its interval, and what it counts from, step by step back to the dateline.
    """

    start: int
    end: int
    text: str
    node: Node
    rule: str
    reach: Span
    timex3: Timex3
    anchor: Anchor
    interval: Interval | None
    window: Interval | None = None
    readings: tuple[Reading, ...] = ()
    rejected: tuple[Reading, ...] = ()
    reason: str | None = None
    chain: Sequence[str] = field(default=(), repr=False)

    @property
    def span(self) -> Span:
        """Start and end as a Span."""
        return Span(self.start, self.end)

    @property
    def zone(self) -> str | None:
        """The time zone as it was said ("EST"), which the interval, wall-clock time of the place of the dateline, does not use."""
        return _zone(self.node)

    def why(self) -> str:
        """The chain of anchors in words, from the phrase back to the dateline."""
        steps = list(self.chain)
        for other in self.rejected:
            steps.append(f"rejected: {other.interval.edtf} ({other.note})")
        if self.zone is not None:
            steps.append(f"zone {self.zone} kept as said: the interval is what the clock there showed")
        if self.reason:
            steps.append(f"unresolved: {self.reason}")
        return "\n".join(steps)

    def _shown(self) -> tuple[str, Facts]:
        timex = self.timex3
        return f"“{self.text}”", (
            ("interval", self.interval.edtf if self.interval is not None else None),
            ("window", self.window.edtf if self.window is not None else None),
            ("likeliest", self.interval.best.edtf if self.interval is not None and self.interval.best is not None else None),
            ("TIMEX3", " ".join(part for part in (timex.type, timex.value, timex.mod) if part)),
            ("characters", f"{self.start} to {self.end}"),
            ("why", self.why()),
        )

    def __str__(self) -> str:
        return f"{self.text!r} = {self.interval.edtf if self.interval else self.reason}"


def _zone(node: Node) -> str | None:
    """The zone of the clock time inside the node."""
    match node:
        case Clock(zone=zone):
            return zone
        case Window(_, inner) | Modified(inner):
            return _zone(inner)
        case RangeEnd(whole, side):
            return _zone(whole.last if side else whole.first) or _zone(whole.last)
        case _:
            return None
