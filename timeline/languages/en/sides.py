"""Sides of a time, told from where the story or its writer stands: "earlier this year", "later in the week", "earlier Sunday"."""

from __future__ import annotations

from timeline.expressions.nodes import SPEECH_TIME, Cell, Date, Holiday, Node, Part, Weekday
from timeline.intervals import Granularity
from timeline.languages.en.parts import compound

rule = compound.rule

_TIMES = "date|season|era|division|fiscal|cell|relative|weekday|part|nth|holiday"
_SIDES = {"early": ("START", 0), "earlier": ("START", -1), "midway": ("MID", 0), "late": ("END", 0), "later": ("END", 1)}


@rule(
    "{side} (in|through) the {unit}",
    says={
        "early in the week": "2013-W07 START",
        "earlier in the day": "2013-02-12 START",
        "midway through the year": "2013 MID",
        "late in the year": "2013 END",
        "later in the month": "2013-02 END",
    },
    never=["early in the second"],
)
def early_in_the_week(side: str, unit: Granularity) -> Part | None:
    return _sided(side, Cell(SPEECH_TIME, unit, 0)) if unit >= Granularity.DAY else None


@rule(
    f"earlier (in|on)? (the)? {{time:{_TIMES}}}",
    says={
        "earlier this year": "2013 START",
        "earlier in 1998": "1998 START",
        "earlier Sunday": "2013-02-10",
        "earlier today": "2013-02-12",
    },
    never=["the early 1990s"],
)
def earlier_this_year(time: Node) -> Node | None:
    return _beside("earlier", time)


@rule(
    f"later (in|on)? (the)? {{time:{_TIMES}}}",
    says={
        "later this year": "2013 END",
        "later in March 1998": "1998-03 END",
        "later that night": "2013-02-12TNI",
        "later yesterday": "2013-02-11",
    },
)
def later_this_year(time: Node) -> Node | None:
    return _beside("later", time)


def _beside(word: str, time: Node) -> Node | None:
    """The side of the time; a day or a part of one is not cut further, and nothing is cut twice."""
    if isinstance(time, Part):
        return time if time.part not in ("START", "MID", "END") else None
    return time if _is_day(time) else _sided(word, time)


def _sided(word: str, time: Node) -> Part:
    part, side = _SIDES[word]
    return Part(time, part, side)  # type: ignore[arg-type]  # the table holds the sides


def _is_day(time: Node) -> bool:
    match time:
        case Date(_, _, day):
            return day is not None
        case Cell(_, unit):
            return unit <= Granularity.DAY
        case _:
            return isinstance(time, Weekday | Holiday)
