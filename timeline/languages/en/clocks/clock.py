"""Clock times: "5:30 p.m.", "at 17:30", "half past five", "eight in the evening", "2013-02-12T05:30"."""

from __future__ import annotations

import re
from dataclasses import replace

from timeline.expressions.nodes import Clock, Impossible
from timeline.expressions.rules import Table
from timeline.intervals import Amount, Granularity
from timeline.languages.en.calendar.dates import checked

clocks = Table("clocks")
rule = clocks.rule

# words that count nothing, so that a bare figure before them is an hour: "tomorrow at 5 in Oslo", "at half three the bridge was closed"
GOES_ON = "in|on|the|a|he|she|they|we|it|i|you|and|but|when|for|with|near|outside|tomorrow|today|yesterday|this|last|next|sharp"

# “put the number of dead at twelve”, "estimated the toll of the flood on 3 May at nine": what stands before a number that is no hour
COUNTED_AT = re.compile(
    r"\b(?:put|puts|putting|sets?|setting|places?|placed|placing|estimated?|estimates|estimating)"
    r" (?:the|its|their|his|her|that)\b[^.;:!?\n]{0,40}?\b(?:number|toll|count|total|tally|figure)\b[^.;:!?\n]* at",
    re.IGNORECASE,
)


def on_dial(hour: int, minute: int | None, second: int | None, meridiem: str | None) -> Clock | None:
    """The time that a dial and "a.m." or "p.m." show; None for an hour that the dial does not have."""
    if meridiem is not None:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if meridiem == "p" else 0)
    if hour == 24 and not minute and not second:
        return Clock(24, minute, second)  # the end of the day (ISO 8601-1:2019, 5.3.1.4)
    return Clock(hour % 24, minute, second, half=meridiem is None and 0 < hour <= 12)


@rule("{clock_figure} {meridiem}", says={"5:30 p.m.": "2013-02-12T17:30", "10:15am": "2013-02-12T10:15"})
def half_past_five_pm(clock_figure: tuple[int, ...], meridiem: str) -> Clock | None:
    hour, minute, *rest = clock_figure
    return on_dial(hour, minute, rest[0] if rest else None, meridiem)


@rule("{clock_figure}", says={"at 17:30": "2013-02-12T17:30"})
def at_17_30(clock_figure: tuple[int, ...]) -> Clock | None:
    hour, minute, *rest = clock_figure
    return on_dial(hour, minute, rest[0] if rest else None, None)


@rule("{hour} {meridiem}", says={"5 p.m.": "2013-02-12T17:00", "10am": "2013-02-12T10:00"})
def five_pm(hour: int, meridiem: str) -> Clock | None:
    return on_dial(hour, None, None, meridiem)


@rule("{hour} (o'clock|o’clock)", says={"nine o'clock": "2013-02-12T09:00"})
def nine_o_clock(hour: int) -> Clock | None:
    return on_dial(hour, None, None, None)


def _past(hour: int, minute: int) -> Clock | None:
    return Clock(hour % 24, minute, half=0 < hour <= 12)


@rule("half past {hour} {meridiem}?", says={"half past five": "2013-02-12T05:30", "half past 3 pm": "2013-02-12T15:30"})
def half_past_five(hour: int, meridiem: str | None) -> Clock | None:
    return on_dial(hour, 30, None, meridiem)


@rule(
    "a? quarter (past|after) {hour} {meridiem}?", says={"a quarter past six": "2013-02-12T06:15", "a quarter past 3pm": "2013-02-12T15:15"}
)
def quarter_past_six(hour: int, meridiem: str | None) -> Clock | None:
    return on_dial(hour, 15, None, meridiem)


@rule("a? quarter (to|of|till|before) {hour}", says={"quarter to nine": "2013-02-12T08:45"}, never=["a quarter of the votes"])
def quarter_to_nine(hour: int) -> Clock | None:
    return _past(hour - 1 or 12, 45)


_ROUND = (5, 10, 15, 20, 25)  # minutes that people say without the word


@rule(
    "{minute} (minutes|mins|min)? past {hour} <!{unit}|{units}|{number}|{scale}|%|-|:>",
    says={"at ten past nine": "2013-02-12T09:10"},
    never=["five past two million", "ten past 5 months"],
)
def ten_past_nine(minute: int, hour: int) -> Clock | None:
    return _past(hour, minute) if minute in _ROUND else None


@rule("{minute} to {hour} in the {daypart}", says={"twenty to six in the evening": "2013-02-12T17:40"}, never=["ten to six in the morning"])
def twenty_to_six_in_the_evening(minute: int, hour: int, daypart: str) -> Clock | None:
    """“ten to six in the morning” may be a stretch of time; no dial has a twenty."""
    if minute not in (20, 25) or not 2 <= hour <= 12:
        return None
    return in_part(Clock(hour - 1, 60 - minute, half=True), daypart)


@rule("{hour} + {minute} + {meridiem}", says={"seven ten p.m.": "2013-02-12T19:10"}, never=["9-11 a.m."])
def seven_thirty_pm(hour: int, minute: int, meridiem: str) -> Clock | None:
    return on_dial(hour, minute, None, meridiem) if minute >= 10 else None


@rule(
    "<!{month}|{some_month}> {hour} in the {daypart}",
    says={"8 in the evening": "2013-02-12T20:00", "eleven in the morning": "2013-02-12T11:00"},
)
def eight_in_the_evening(hour: int, daypart: str) -> Clock | None:
    return in_part(Clock(hour, half=True), daypart) if 1 <= hour <= 12 else None


@rule("{hour} at night", says={"10 at night": "2013-02-12T22:00"})
def ten_at_night(hour: int) -> Clock | None:
    return in_part(Clock(hour, half=True), "NI") if 1 <= hour <= 12 else None


@rule("(noon|midday)", says={"noon": "2013-02-12T12:00"})
def noon() -> Clock:
    return Clock(12, 0)


@rule("<!before|until|till|by> midnight", says={"midnight": "2013-02-12T00:00"})
def midnight() -> Clock:
    return Clock(0, 0)


@rule("<before|until|till|by> midnight", says={"shortly before midnight on Friday": "2013-02-09T00:00", "by midnight": "2013-02-13T00:00"})
def before_midnight() -> Clock:
    """The end of the day: what comes before midnight on Friday comes on Friday (ISO 8601-1:2019, 5.3.1.4)."""
    return Clock(24, 0)


@rule("{iso_moment}", says={"2013-02-12T05:30": "2013-02-12T05:30", "2013-02-12T05:30:00+02:00": "2013-02-12T05:30:00"})
def iso_moment(iso_moment: tuple[tuple[int, ...], str | None]) -> Clock | Impossible | None:
    (year, month, day, hour, minute, *rest), zone = iso_moment
    if not (1 <= month <= 12 and 1 <= day <= 31 and hour < 24 and minute < 60):
        return None
    date = checked(year, month, day)
    return date if isinstance(date, Impossible) else Clock(hour, minute, rest[0] if rest else None, zone, on=date)


def in_part(clock: Clock, part: str) -> Clock:
    """The clock with the half of the day that "in the evening" gives it; "12 at night" is the end of the day."""
    hour = clock.hour
    if hour == 0 and not clock.minute and part in ("EV", "NI"):
        return replace(clock, hour=24, half=False)  # "midnight tonight" is yet to come
    if clock.half:
        if part in ("AF", "EV", "NI") and (part != "NI" or hour >= 5):
            hour = 24 if part != "AF" and hour == 12 else hour + 12 if hour < 12 else hour
        elif part == "MI":
            hour += 12 if hour < 6 else 0
        elif hour == 12:
            hour = 12 if part == "AF" else 0
    return replace(clock, hour=hour if hour == 24 and not clock.minute else hour % 24, half=False)


def same_half(first: Clock, last: Clock) -> Clock:
    """“5 to 6 p.m.”, "11 to 3 p.m.": the first hour in the half of the day that puts it last before the second."""
    if not first.half or last.half:
        return first
    later = first.hour % 12 + 12
    if last.hour >= 12:
        hour = later if later <= last.hour else first.hour
    else:
        hour = first.hour % 12 if first.hour % 12 <= last.hour else later
    return replace(first, hour=hour, half=False)


zoned = Table("zoned")


@zoned.rule("{clock} (in the)? {daypart}", says={"7:30 in the evening": "2013-02-12T19:30"})
def seven_thirty_in_the_evening(clock: Clock, daypart: str) -> Clock | None:
    return in_part(clock, daypart) if clock.on is None else None


@zoned.rule("{clock} at night", says={"9:30 at night": "2013-02-12T21:30"})
def nine_thirty_at_night(clock: Clock) -> Clock | None:
    return in_part(clock, "NI") if clock.on is None else None


@zoned.rule("half past {clock}", says={"half past noon": "2013-02-12T12:30"})
def half_past_noon(clock: Clock) -> Clock | None:
    return replace(clock, minute=30) if not clock.minute else None


@zoned.rule("a? quarter past {clock}", says={"a quarter past midnight": "2013-02-12T00:15"})
def quarter_past_3pm(clock: Clock) -> Clock | None:
    return replace(clock, minute=15) if not clock.minute else None


@zoned.rule(
    "a? quarter (to|of|till|before) {clock}",
    says={"a quarter to midnight": "2013-02-12T23:45"},
    never=["a quarter to the north"],
)
def quarter_to_midnight(clock: Clock) -> Clock | None:
    return replace(clock, hour=(clock.hour - 1) % 24, minute=45, half=False) if not clock.minute and clock.on is None else None


@zoned.rule("{hour} {clock}", says={"12 noon": "2013-02-12T12:00"}, never=["5 noon trains"])
def twelve_noon(hour: int, clock: Clock) -> Clock | None:
    return clock if hour == 12 and clock.hour % 12 == 0 and clock.minute == 0 else None


@zoned.rule("{minute} (minutes)? past {clock}", says={"15 past noon": "2013-02-12T12:15"})
def fifteen_past_noon(minute: int, clock: Clock) -> Clock | None:
    return replace(clock, minute=minute) if not clock.minute else None


@zoned.rule(
    "<!from|between|open|to|--|-> {minute} to {clock} <!-|{more:clock}>",
    says={"ten to noon": "2013-02-12T11:50", "five to midnight": "2013-02-12T23:55"},
    never=["from ten to noon", "ten to 3 p.m."],
)
def ten_to_noon(minute: int, clock: Clock) -> Clock | None:
    """Of other hours "ten to three p.m." may be a stretch."""
    named = minute in _ROUND and clock.hour % 12 == 0 and clock.minute == 0 and clock.on is None
    return replace(clock, hour=(clock.hour - 1) % 24, minute=60 - minute, half=False) if named else None


@zoned.rule("{amount} past {hour:hour|clock}", says={"ten minutes past nine": "2013-02-12T09:10"})
def ten_minutes_past_nine(amount: Amount, hour: int | Clock) -> Clock | None:
    return _off_the_hour(amount, hour, 1)


@zoned.rule(
    "{amount} (to|before) {hour:hour|clock}", says={"5 minutes to 9": "2013-02-12T08:55", "10 minutes to midnight": "2013-02-12T23:50"}
)
def five_minutes_to_nine(amount: Amount, hour: int | Clock) -> Clock | None:
    return _off_the_hour(amount, hour, -1)


def _off_the_hour(amount: Amount, hour: int | Clock, sign: int) -> Clock | None:
    clock = hour if isinstance(hour, Clock) else _past(hour, 0)
    count = amount.parts[0][0]
    if clock is None or clock.minute or amount.unit is not Granularity.MINUTE or count is None or not 0 < count < 60:
        return None
    minutes = (clock.hour * 60 + sign * int(count)) % 1440
    return replace(clock, hour=minutes // 60, minute=minutes % 60)
