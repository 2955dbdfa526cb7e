"""Sides of a time, told from where the story or its writer stands: "earlier this year", "later in the week", "earlier Sunday"."""

from __future__ import annotations

from timeline.expressions.nodes import REFERENCE_TIME, SPEECH_TIME, Cell, Date, Holiday, Node, Part, Season, Weekday
from timeline.intervals import Granularity
from timeline.languages.en.anchored.relative import relative
from timeline.languages.en.joined.parts import compound

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
    # “On 2 January it fell. *Later in the month* ...” goes on with the story; a year in the news is the one of writing
    base = REFERENCE_TIME if unit < Granularity.YEAR else SPEECH_TIME
    return _sided(side, Cell(base, unit, 0)) if unit >= Granularity.DAY else None


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


@relative.rule(
    "{beside} {unit} 's end", says={"at last year's end": "2012 END", "by next month's end": "2013-03 END"}, never=["this day's end"]
)
def last_years_end(beside: int, unit: Granularity) -> Part | None:
    return Part(Cell(SPEECH_TIME, unit, beside), "END") if unit > Granularity.DAY else None


@rule(
    "{time:date|season} 's (end|close)",
    says={"by September's end": "2013-09 END", "at 2012's close": "2012 END"},
    never=["the season's end"],
)
def septembers_end(time: Date | Season) -> Part | None:
    return Part(time, "END") if isinstance(time, Season) or time.day is None else None


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
