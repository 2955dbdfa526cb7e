"""Times by rank: "the third-to-last week of 2018", "the penultimate day of May", "the fourth day of last week", "the Friday before last"."""

from __future__ import annotations

from timeline.expressions.nodes import SPEECH_TIME, Cell, Era, Node, Nth, Weekday
from timeline.intervals import Granularity
from timeline.languages.en.anchored.relative import relative
from timeline.languages.en.anchored.weekdays import weekdays
from timeline.languages.en.calendar.long_times import rule as dates_rule

_WHOLE = "date|season|division|holiday"


@relative.rule(
    f"the? {{ordinal:ordinal|ordinal_day}} (to|from|but)? (the)? last {{unit:unit|weekday}} (of|in) {{time:{_WHOLE}}}",
    says={"the third-to-last week of 2012": "2012-W51", "the second last Friday of May 2012": "2012-05-18"},
    never=["the last week of 2012"],
)
def the_third_to_last_week_of(ordinal: int, unit: Granularity | Weekday, time: Node) -> Nth:
    return Nth(-ordinal, Weekday(unit.day) if isinstance(unit, Weekday) else unit, time)


@relative.rule(
    f"the? (penultimate|next to last|second to last|last but one) {{unit:unit|weekday}} (of|in) {{time:{_WHOLE}}}",
    says={"the penultimate day of May 2012": "2012-05-30"},
)
def the_penultimate_day_of(unit: Granularity | Weekday, time: Node) -> Nth:
    return Nth(-2, Weekday(unit.day) if isinstance(unit, Weekday) else unit, time)


@weekdays.rule(
    "{ordinal:ordinal|ordinal_day} {unit} (of|in)? {cell}",
    says={"2nd day last week": "2013-02-05", "5th month next year": "2014-05"},
    never=["the first day this was tried"],
)
def second_day_last_week(ordinal: int, unit: Granularity, cell: Cell) -> Nth | None:
    return Nth(ordinal, unit, cell) if unit < cell.unit and isinstance(cell.base, type(SPEECH_TIME)) else None


@weekdays.rule("the? {weekday} before last", says={"the Friday before last": "2013-02-01"})
def the_friday_before_last(weekday: Weekday) -> Weekday:
    return Weekday(weekday.day, -2, counted=True)


@relative.rule("<!the> last hour", says={"Last hour it rained.": "2013-02-12T03"}, never=["in the last hour"])
def last_hour() -> Cell:
    return Cell(SPEECH_TIME, Granularity.HOUR, -1)


@relative.rule("(this|the current) hour", says={"at this hour": "2013-02-12T04"})
def this_hour() -> Cell:
    return Cell(SPEECH_TIME, Granularity.HOUR, 0)


@dates_rule("the (noughties|aughts|naughties)", says={"through the noughties": "200"})
def the_noughties() -> Era:
    return Era(Granularity.DECADE, 2000)


@dates_rule("the twenty - (tens|teens)", says={"through the twenty-tens": "201"})
def the_twenty_tens() -> Era:
    return Era(Granularity.DECADE, 2010)


@dates_rule("<mid|early|late> {decade_figure}", says={"mid 90s": "199 MID"}, never=["a woman in her 20s"])
def mid_90s(decade_figure: int) -> Era | None:
    return Era(Granularity.DECADE, decade_figure) if 20 <= decade_figure <= 90 else None
