"""Parts of days: "Friday evening", "the early morning hours of 12 May", "late Wednesday afternoon", "in the afternoon tomorrow"."""

from __future__ import annotations

from timeline.expressions.nodes import REFERENCE_TIME, SPEECH_TIME, Cell, Date, Holiday, Node, Nth, Part, Relative, Season, Weekday
from timeline.intervals import Amount, Granularity
from timeline.languages.en.joined.parts import compound

rule = compound.rule


@rule(
    "{time:weekday|date|cell} {daypart}",
    says={"Friday evening": "2013-02-08TEV", "Monday night": "2013-02-11TNI", "tomorrow morning": "2013-02-13TMO"},
)
def friday_evening(time: Node, daypart: str) -> Part | None:
    return _on_day(daypart, time)


@rule(
    "((early|late|later|earlier) (in|on))? the? {part:part_adjective}? {daypart} (hours)? (of|on) {time:date|weekday|cell|holiday}",
    says={
        "the early morning hours of 12 May 2011": "2011-05-12TMO START",
        "early in the morning of May 5": "2013-05-05TMO",
        "late on the night of May 5": "2013-05-05TNI",
    },
)
def the_early_morning_hours_of(part: str | None, daypart: str, time: Node) -> Part | None:
    return _on_day(daypart, time, part)


@rule(
    "{part:part_adjective} (on)? (the)? {time:weekday|date|cell} {daypart}",
    says={
        "late Wednesday afternoon": "2013-02-06TAF END",
        "early tomorrow morning": "2013-02-13TMO START",
        "late on Sunday evening": "2013-02-10TEV END",
    },
)
def late_wednesday_afternoon(part: str, time: Node, daypart: str) -> Part | None:
    return _on_day(daypart, time, part)


@rule(
    "{time:weekday|date|cell|holiday} ,? (in (the)?)? {part:part_adjective}? {daypart}",
    says={
        "Tuesday in the morning": "2013-02-12TMO",
        "on Tuesday early morning": "2013-02-12TMO START",
        "Christmas morning": "2012-12-25TMO",
    },
    never=["tomorrow afternoon"],
)
def tuesday_in_the_morning(time: Node, part: str | None, daypart: str) -> Part | None:
    return _on_day(daypart, time, part)


@rule(
    "first light (on)? {time:weekday|date|cell|holiday}",
    says={"at first light on Wednesday": "2013-02-06TMO"},
    never=["the first light rain"],
)
def first_light_on_wednesday(time: Node) -> Part | None:
    return _on_day("MO", time)


@rule("{time:weekday|date|cell|holiday} at {daypart}", says={"tomorrow at sunrise": "2013-02-13TMO"}, never=["a Tuesday, at dawn"])
def tomorrow_at_sunrise(time: Node, daypart: str) -> Part | None:
    return _on_day(daypart, time)


@rule(
    "(in|during)? the {part:part_adjective}? {daypart} ,? {time:cell|weekday}",
    says={"in the afternoon tomorrow": "2013-02-13TAF", "in the morning Friday": "2013-02-08TMO"},
    never=["in the evening last week"],
)
def in_the_afternoon_tomorrow(part: str | None, daypart: str, time: Cell | Weekday) -> Part | None:
    return _on_day(daypart, time, part)


@rule("{part:part_adjective} {daypart} {time:weekday|date|cell}", says={"mid-afternoon yesterday": "2013-02-11TAF MID"})
def mid_afternoon_yesterday(part: str, daypart: str, time: Node) -> Part | None:
    return _on_day(daypart, time, part)


@rule(
    "{dawn} {time:weekday|date|cell}",
    says={"before dawn Sunday": "2013-02-10TMO", "overnight Friday": "2013-02-08TNI", "lunchtime tomorrow": "2013-02-13TMI"},
    never=["movie night Sunday"],
)
def dawn_sunday(dawn: str, time: Node) -> Part | None:
    return _on_day(dawn, time)


@rule(
    "({day:amount}|one {daypart}) {time:cell}",
    says={"one day last week": "2013-W06", "one night last month": "2013-01"},
    never=["two days last week", "one day this was done"],
)
def one_day_last_week(day: Amount | None, daypart: str | None, time: Cell) -> Cell | None:
    """A day of the week that is not told."""
    told = isinstance(time.base, type(SPEECH_TIME)) and time.unit > Granularity.DAY
    return time if told and (day is None or day == Amount.of(1, Granularity.DAY)) else None


@rule(
    "(a|one) {spell}? {daypart} (in|of) {time:date|season|relative}",
    says={"One night in May he fled.": "2012-05", "one wet afternoon in October 2012": "2012-10"},
    never=["one night in Rome"],
)
def one_night_in_may(spell: str | None, daypart: str, time: Node) -> Node | None:
    """A night of the month that is not told."""
    return None if isinstance(time, Date) and (time.day is not None or time.month is None) else time


@rule(
    "the? (early|small|wee|predawn|pre-dawn) hours (of|on) (the)? (morning of (the)?)? {time:weekday|date|cell|holiday} {daypart}?",
    says={
        "in the early hours of Sunday": "2013-02-10TMO",
        "in the small hours of May 5": "2013-05-05TMO",
        "the early hours of Sunday morning": "2013-02-10TMO",
    },
    never=["the early hours of the strike"],
)
def the_early_hours_of(time: Node, daypart: str | None) -> Part | None:
    return _on_day("SH", time) if daypart in (None, "MO") else None


@rule("the? (late|last|final) hours of (the)? {time:weekday|date|cell|holiday}", says={"in the late hours of Sunday": "2013-02-10TNI"})
def the_late_hours_of(time: Node) -> Part | None:
    return _on_day("NI", time)


@rule("the? (middle|dead) of the {daypart}", says={"in the middle of the night": "2013-02-12TNI"}, never=["in the dead of winter"])
def the_middle_of_the_night(daypart: str) -> Part:
    return Part(Cell(REFERENCE_TIME, Granularity.DAY, 0), daypart)


def _on_day(daypart: str, time: Node, part: str | None = None) -> Part | None:
    """The part of that day, or the early, middle or late part of it; None for what is no day."""
    day = (isinstance(time, Date) and time.day is not None) or (isinstance(time, Cell) and time.unit is Granularity.DAY)
    if not day and not isinstance(time, Weekday | Holiday):
        return None
    whole = Part(time, daypart)
    return whole if part is None else Part(whole, part)


@rule(
    "(a|one|that|this) {time:season} {daypart}",
    says={"One summer evening he sailed.": "2012-SU", "on a winter morning in Oslo": "2012-WI"},
    never=["every summer evening"],
)
def one_summer_evening(time: Season, daypart: str) -> Season | None:
    """An evening of the season that is not told."""
    return time if time.year is None else None


@rule(
    "the? {part:part_adjective}? {daypart} of (the)? {time:nth|relative}",
    says={"on the evening of the second Tuesday of May 2012": "2012-05-08TEV"},
    never=["the evening of the vote"],
)
def the_evening_of_the_second_tuesday(part: str | None, daypart: str, time: Nth | Relative) -> Part | None:
    named = time.unit if isinstance(time, Nth) else time.node
    if not (named is Granularity.DAY or isinstance(named, Weekday) or (isinstance(named, Date) and named.day is not None)):
        return None
    return Part(time, daypart) if part is None else Part(Part(time, daypart), part)
