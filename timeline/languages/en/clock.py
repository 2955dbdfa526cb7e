"""Clock times, alone and with their day: "5:30 p.m.", "at 17:30", "noon on Friday", "10 a.m. GMT"."""

from __future__ import annotations

from dataclasses import replace

from timeline.expressions.nodes import Cell, Clock, Date, Impossible, Node, Weekday
from timeline.expressions.rules import Table
from timeline.intervals import Granularity
from timeline.languages.en.calendar_dates import checked

clocks = Table("clocks")
rule = clocks.rule


def _on_dial(hour: int, minute: int | None, second: int | None, meridiem: str | None) -> Clock | None:
    if meridiem is not None:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if meridiem == "p" else 0)
    return Clock(hour % 24, minute, second, half=meridiem is None and 0 < hour <= 12)


@rule("{clock_figure} {meridiem}", says={"5:30 p.m.": "2013-02-12T17:30", "10:15am": "2013-02-12T10:15"})
def half_past_five_pm(clock_figure: tuple[int, ...], meridiem: str) -> Clock | None:
    hour, minute, *rest = clock_figure
    return _on_dial(hour, minute, rest[0] if rest else None, meridiem)


@rule("{clock_figure}", says={"at 17:30": "2013-02-12T17:30"})
def at_17_30(clock_figure: tuple[int, ...]) -> Clock | None:
    hour, minute, *rest = clock_figure
    return _on_dial(hour, minute, rest[0] if rest else None, None)


@rule("{hour} {meridiem}", says={"5 p.m.": "2013-02-12T17:00", "10am": "2013-02-12T10:00"})
def five_pm(hour: int, meridiem: str) -> Clock | None:
    return _on_dial(hour, None, None, meridiem)


@rule("{hour} o'clock", says={"nine o'clock": "2013-02-12T09:00"})
def nine_o_clock(hour: int) -> Clock | None:
    return _on_dial(hour, None, None, None)


@rule("(noon|midday)", says={"noon": "2013-02-12T12:00"})
def noon() -> Clock:
    return Clock(12, 0)


@rule("midnight", says={"midnight": "2013-02-12T00:00"})
def midnight() -> Clock:
    return Clock(0, 0)


@rule("{iso_moment}", says={"2013-02-12T05:30": "2013-02-12T05:30"})
def iso_moment(iso_moment: tuple[int, ...]) -> Clock | Impossible | None:
    year, month, day, hour, minute, *rest = iso_moment
    if not (1 <= month <= 12 and 1 <= day <= 31 and hour < 24 and minute < 60):
        return None
    date = checked(year, month, day)
    return date if isinstance(date, Impossible) else Clock(hour, minute, rest[0] if rest else None, on=date)


zoned = Table("zoned")


@zoned.rule("{clock} (gmt|utc|est|edt|cst|cdt|mst|mdt|pst|pdt|bst|cet|cest)", says={"5:30 p.m. EST": "2013-02-12T17:30"})
def five_thirty_est(clock: Clock) -> Clock:
    return clock


moments = Table("moments")


def _at(clock: Clock, day: Node) -> Clock | None:
    dated = (
        isinstance(day, Weekday)
        or (isinstance(day, Date) and day.day is not None)
        or (isinstance(day, Cell) and day.unit is Granularity.DAY)
    )
    return replace(clock, on=day) if dated and clock.on is None else None


@moments.rule(
    "{clock} ,? (on)? {day:date|weekday|cell}", says={"5:30 p.m. on Friday": "2013-02-08T17:30", "noon Monday": "2013-02-11T12:00"}
)
def clock_on_friday(clock: Clock, day: Node) -> Clock | None:
    return _at(clock, day)


@moments.rule(
    "{day:date|weekday|cell} ,? (at)? {clock}", says={"Friday at 5 p.m.": "2013-02-08T17:00", "March 5, 2013, 10:15": "2013-03-05T10:15"}
)
def friday_at_five(day: Node, clock: Clock) -> Clock | None:
    return _at(clock, day)
