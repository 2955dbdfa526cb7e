"""Clock times with their day, in either order: "5:30 p.m. on Friday", "tomorrow at noon", "Friday night at 11"."""

from __future__ import annotations

from dataclasses import replace

from timeline.expressions.nodes import (
    SPEECH_TIME,
    Ahead,
    Cell,
    Clock,
    Date,
    Holiday,
    Modified,
    Node,
    Nth,
    Part,
    ReferenceTime,
    Relative,
    Shift,
    Weekday,
)
from timeline.expressions.rules import Table
from timeline.intervals import Granularity
from timeline.languages.en.clocks.clock import GOES_ON, in_part

moments = Table("moments")

_MORNING = 6  # the hour at which a night is over
_DAYS = "date|weekday|cell|holiday|nth|shift|relative|ahead"


def at_day(clock: Clock, day: Node) -> Clock | None:
    """The clock on that day, in the part of the day that is named; None for what is no day."""
    match day:
        case Part(Part() as inner):  # "late Friday evening at 11"
            return at_day(clock, inner)
        case Part(Cell(ReferenceTime(), Granularity.DAY, 0), "NI") if (late := in_part(clock, "NI")) is not None and late.hour < _MORNING:
            return replace(late, on=day) if late.on is None else None  # “two o'clock that night” is of the next day
        case Part(inner, part) if part in ("MO", "AF", "EV", "NI", "MI"):
            return at_day(in_part(clock, part), inner)
        case Weekday() | Holiday():
            dated = True
        case Date(_, _, number):
            dated = number is not None
        case Relative(Date(_, _, number)):
            dated = number is not None
        case Cell(_, unit) | Nth(_, unit):
            dated = unit is Granularity.DAY or isinstance(unit, Weekday)
        case Ahead(amount, sure):
            dated = sure and Granularity.DAY <= amount.finest <= Granularity.WEEK
        case Shift(_, amount):
            if amount.finest is Granularity.WEEK and not amount.vague and isinstance(day.base, type(SPEECH_TIME)):
                day = replace(day, base=Cell(SPEECH_TIME, Granularity.DAY, 0), to_the_day=True)  # “two weeks ago at 10 a.m.” is of a day
            dated = amount.finest is Granularity.DAY or not isinstance(day.base, type(SPEECH_TIME))
        case _:
            dated = False
    return replace(clock, on=day) if dated and clock.on is None else None


@moments.rule(
    f"{{clock}} ,? (on|of|in)? (the)? {{day:{_DAYS}|part}}",
    says={"5:30 p.m. on Friday": "2013-02-08T17:30", "noon Monday": "2013-02-11T12:00", "5pm tomorrow": "2013-02-13T17:00"},
)
def clock_on_friday(clock: Clock, day: Node) -> Clock | None:
    return at_day(clock, day)


@moments.rule(
    f"{{day:{_DAYS}|part}} ,? (at|@|around|about|by)? {{clock}}",
    says={"Friday at 5 p.m.": "2013-02-08T17:00", "March 5, 2013, 10:15": "2013-03-05T10:15", "tomorrow at noon": "2013-02-13T12:00"},
)
def friday_at_five(day: Node, clock: Clock) -> Clock | None:
    return at_day(clock, day)


@moments.rule(
    f"{{day:{_DAYS}|part}} ,? (at|@|around) {{hour}} <!{{word}}|->",
    says={"tomorrow around five": "2013-02-13T05:00", "tonight around eight": "2013-02-12T20:00"},
    never=["Friday at 5 percent"],
)
def tomorrow_at_5(day: Node, hour: int) -> Clock | None:
    return at_day(Clock(hour % 24, half=0 < hour <= 12), day)


@moments.rule(
    f"{{day:{_DAYS}|part}} ,? (at|@|around) {{hour}} <{GOES_ON}>",
    says={"This evening at seven the bridge was closed.": "2013-02-12T19:00"},
    never=["Friday at seven percent"],
)
def this_evening_at_seven_the(day: Node, hour: int) -> Clock | None:
    return at_day(Clock(hour % 24, half=0 < hour <= 12), day)


@moments.rule(
    f"<at|@|around|by|from|until> {{hour}} ,? (on|of)? (the)? {{day:{_DAYS}|part}}",
    says={"at five tomorrow": "2013-02-13T05:00", "by 9 tomorrow morning": "2013-02-13T09:00"},
)
def at_5_tomorrow(hour: int, day: Node) -> Clock | None:
    return at_day(Clock(hour % 24, half=0 < hour <= 12), day)


_DAY = "date|weekday|cell"


@moments.rule(
    f"<!{{before:{_DAY}}}> {{clock}} -- {{date}} <!{{after:clock}}>",
    says={"5:30 PM - 15 Mar 2013": "2013-03-15T17:30"},
    never=["Friday 5 pm - Saturday 6 pm", "5 pm - May 3 6 pm"],
)
def five_thirty_dash_15_march(clock: Clock, date: Date) -> Clock | None:
    return at_day(clock, date)


@moments.rule(
    f"<!{{before:clock}}> {{day:date|weekday}} -- {{clock}} <!-|--|to|{{after:{_DAY}}}>",
    says={"March 15, 2013 - 5:30 pm": "2013-03-15T17:30"},
    never=["5 pm Friday - 6 pm Saturday", "5 pm May 3 - 6 pm"],
)
def march_15_dash_five_thirty(day: Date | Weekday, clock: Clock) -> Clock | None:
    return at_day(clock, day)


@moments.rule(
    "{day:date} ,? {clock} ,? {year:date}",
    says={"Fri Mar 15 17:30:00 2013": "2013-03-15T17:30:00", "March 15, 5:30 pm, 2013": "2013-03-15T17:30"},
    never=["March 15, 2012, 5:30 pm 2013"],
)
def march_15_at_five_2013(day: Date, clock: Clock, year: Date) -> Clock | None:
    """The stamp of a Unix log: the year comes last."""
    whole = day.year is None and day.day is not None and year.year is not None and year.month is None
    return at_day(clock, replace(day, year=year.year)) if whole else None


_NUMBERED = (  # “in Room 4 that night”
    "room|row|unit|platform|gate|flight|bus|route|level|ward|cell|bay|pier|table|seat|block|floor|court|channel|number|no|apartment|flat|line|train|"
    "track|lot|box|highway|motorway|tram|group|team|zone|district|sector|stage|lane|exit|berth|dock|reactor|studio|hall|class|grade|category"
)


@moments.rule(
    f"<!{_NUMBERED}> {{hour}} {{day:part}}",
    says={"8 this evening": "2013-02-12T20:00"},
    never=["20 this evening", "She was in Room 4 that night.", "He left from Platform 3 this morning."],
)
def eight_this_evening(hour: int, day: Part) -> Clock | None:
    return at_day(Clock(hour, half=True), day) if 1 <= hour <= 12 else None


@moments.rule("{clock} (sharp|exactly)", says={"9 a.m. sharp": "2013-02-12T09:00"})
def nine_sharp(clock: Clock) -> Clock:
    return clock


@moments.rule(
    f"{{day:{_DAYS}|part}} ,? (at|@|around|about)? {{about:modified}}",
    says={"Friday at 4ish": "2013-02-08T04:00 APPROX"},
    never=["Friday about two years ago"],
)
def friday_at_4ish(day: Node, about: Modified) -> Modified | None:
    clock = at_day(about.node, day) if isinstance(about.node, Clock) else None
    return Modified(clock, about.mod) if clock is not None else None


@moments.rule(
    "the? {number:ordinal|ordinal_day}? {weekday} (after|following) (the)? {day:nth}",
    says={"the first Tuesday after the first Monday in November 2012": "2012-11-06"},
    never=["the first Tuesday after the first week of May"],
)
def the_first_tuesday_after_the_first_monday(number: int | None, weekday: Weekday, day: Nth) -> Weekday | None:
    plain = weekday.offset is None and (day.unit is Granularity.DAY or isinstance(day.unit, Weekday))
    return Weekday(weekday.day, number or 1, day, counted=True) if plain else None
