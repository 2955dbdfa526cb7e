"""Parts of days: "Friday evening", "the early morning hours of 12 May", "late Wednesday afternoon", "in the afternoon tomorrow"."""

from __future__ import annotations

from timeline.expressions.nodes import SPEECH_TIME, Cell, Date, Holiday, Node, Part, Weekday
from timeline.intervals import Granularity
from timeline.languages.en.parts import compound

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
    "{part:part_adjective} {time:weekday|date|cell} {daypart}",
    says={"late Wednesday afternoon": "2013-02-06TAF END", "early tomorrow morning": "2013-02-13TMO START"},
)
def late_wednesday_afternoon(part: str, time: Node, daypart: str) -> Part | None:
    return _on_day(daypart, time, part)


@rule(
    "{part:part_adjective} {daypart} {time:weekday|date|cell}",
    says={"mid-afternoon yesterday": "2013-02-11TAF MID", "late afternoon Friday": "2013-02-08TAF END"},
)
def mid_afternoon_yesterday(part: str, daypart: str, time: Node) -> Part | None:
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
    "{daypart} {time:cell}", says={"lunchtime tomorrow": "2013-02-13TMI", "at dawn yesterday": "2013-02-11TMO"}, never=["night last week"]
)
def lunchtime_tomorrow(daypart: str, time: Cell) -> Part | None:
    return _on_day(daypart, time) if isinstance(time.base, type(SPEECH_TIME)) else None


@rule(
    "(in|during)? the {part:part_adjective}? {daypart} ,? {time:cell|weekday}",
    says={"in the afternoon tomorrow": "2013-02-13TAF", "in the morning Friday": "2013-02-08TMO"},
    never=["in the evening last week"],
)
def in_the_afternoon_tomorrow(part: str | None, daypart: str, time: Cell | Weekday) -> Part | None:
    return _on_day(daypart, time, part)


@rule("(earlier|later) {time:part|weekday}", says={"later this afternoon": "2013-02-12TAF", "earlier Sunday": "2013-02-10"}, extent="time")
def later_this_afternoon(time: Part | Weekday) -> Part | Weekday | None:
    return time if isinstance(time, Weekday) or time.part not in ("START", "MID", "END") else None


def _on_day(daypart: str, time: Node, part: str | None = None) -> Part | None:
    """The part of that day, or the early, middle or late part of it; None for what is no day."""
    day = (isinstance(time, Date) and time.day is not None) or (isinstance(time, Cell) and time.unit is Granularity.DAY)
    if not day and not isinstance(time, Weekday | Holiday):
        return None
    whole = Part(time, daypart)
    return whole if part is None else Part(whole, part)
