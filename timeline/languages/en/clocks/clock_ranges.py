"""Ranges of clock times, alone and on a day: "5 p.m. to 7 p.m.", "tomorrow from 3 to 5 pm", "between 2 and 4pm"."""

from __future__ import annotations

from dataclasses import replace

from timeline.expressions.nodes import Clock, Date, Duration, Node, Range
from timeline.expressions.rules import NOT_TIME, NotTime
from timeline.intervals import Amount, Granularity
from timeline.languages.en.clocks.clock import clocks, same_half
from timeline.languages.en.clocks.moments import at_day
from timeline.languages.en.joined.ranges import TO, ranges

rule = ranges.rule

_DAYS = "date|weekday|cell|holiday|nth|shift|relative|part"


@rule("<from|between> {first:clock} (to|until|till|through|and|-|--) {last:hour} <!{word}>", says={"from 11 am to 3": "2013-02-12T11:00"})
def from_11_am_to_3(first: Clock, last: int) -> Range | None:
    return Range(first, _after(first, last)) if 1 <= last <= 12 else None


@rule(
    f"{{first:clock}} {TO} {{last:clock}}",
    says={"5 p.m. to 7 p.m.": "2013-02-12T17:00", "10:00 - 13:30": "2013-02-12T10:00"},
)
def five_to_seven_pm(first: Clock, last: Clock) -> Range | None:
    if last.on is not None and first.on is None:
        first = replace(first, on=last.on)
    elif first.on is not None and last.on is None:
        last = replace(last, on=first.on)
    return Range(same_half(first, last), last)


@rule(
    "<from> {first:hour} (until|till|til) {last:hour} <!{word}|{units}|{unit}|{scale}|%|->",
    says={"Heavy shelling from four till ten.": "2013-02-12T04:00", "He sat there from nine until eleven.": "2013-02-12T09:00"},
    never=["from two till 3 men came"],
)
def from_four_till_ten(first: int, last: int) -> Range | None:
    begin = Clock(first, half=True)
    return Range(begin, _after(begin, last)) if 1 <= first <= 12 and 1 <= last <= 12 else None


# words beside which two small numbers count or measure something
_MEASURED = (
    "has|have|had|having|is|are|were|be|being|been|cost|costs|costing|weigh|weighs|weighed|measure|measures|measured|score|scored|scores|win|won|"
    "lose|lost|rose|fell|grew|of|by|to|at|as|aged|ages|age|average|averages|averaged|number|numbered|numbering|estimated|somewhere|anywhere|"
    "range|ranges|ranged|ranging|vary|varied|varying|choose|chose|difference|rated|ranked|placed|finished|need|needs|needed|take|takes|took|taking|"
    "last|lasts|lasted|lasting|contain|contains|contained|hold|holds|held|with|want|wants|wanted|children|boys|girls|pupils|child|boy|girl|gap|ratio|distance|tie"
)
_NOT_COUNTED = "{word}|{units}|{unit}|{scale}|{more:number}|{meridiem}|percent|%|-|:|/|o'clock|o’clock"


@rule(
    f"<between> {{first:clock_word}} and {{last:clock_word}} <!{_NOT_COUNTED}>",
    says={"She rang twice between four and five.": "2013-02-12T04:00", "It stopped between eleven and one.": "2013-02-12T11:00"},
    never=["between four and five men"],
)
def between_four_and_five(first: int, last: int) -> Range:
    begin = Clock(first, half=True)
    return Range(begin, _after(begin, last))


@rule(f"({_MEASURED}) between {{first:clock_word}} and {{last:clock_word}}", says={}, never=["He has between four and five."])
def has_between_four_and_five(first: int, last: int) -> NotTime:
    return NOT_TIME


@rule(
    "<between> {first:clock_word} and (a)? {past:past_hour} (past|after) <!{clock_word}|{clock}>",
    says={"She rang between five and half past.": "2013-02-12T05:00", "He came between two and a quarter past.": "2013-02-12T02:00"},
    never=["between five and half past six"],
)
def between_five_and_half_past(first: int, past: int) -> Range:
    return Range(Clock(first, 0, half=True), Clock(first, past, half=True))


@rule(
    "<between> {first:clock} and {last:clock_word} ,? (on)? {day:weekday|cell|holiday|part|relative}",
    says={"between half past three and four on Monday": "2013-02-11T03:30"},
    never=["between 1:30 and three men"],
)
def between_half_past_three_and_four_on_monday(first: Clock, last: int, day: Node) -> Range | None:
    begin = at_day(first, day) if first.on is None else None
    return Range(begin, _after(begin, last)) if begin is not None else None


@clocks.rule(
    "(open|opens|opened|work|works|worked|working|serve|serves|served|teach|teaches|taught|sit|sits|sat|sleep|sleeps|slept|meet|meets|met) from "
    "{hour} <(to|until|till) {last:hour}>",
    says={"She worked from nine to five.": "2013-02-12T09:00", "It is open from 10 to 4.": "2013-02-12T10:00"},
    never=["The rate fell from nine to five."],
    extent="hour",
)
def worked_from_nine(hour: int) -> Clock | None:
    return Clock(hour, half=True) if 1 <= hour <= 12 else None


@rule(
    "{first:clock} (to|until|till) {last:hour} <!{word}|{units}|{unit}|{scale}|%|->",
    says={"She worked from nine to five.": "2013-02-12T17:00"},
    never=["She worked from nine to five days on end.", "from 10:30 to 4"],
)
def nine_to_five(first: Clock, last: int) -> Range | None:
    return Range(first, _after(first, last)) if first.half and first.minute is None and 1 <= last <= 12 else None


@rule(
    f"{{first:clock}} {TO} {{last:hour}} ,? (on)? {{day:{_DAYS}}}",
    says={"from 1:30 to 3 tomorrow": "2013-02-13T01:30"},
    never=["1:30 to 5 May"],
)
def from_1_30_to_3_tomorrow(first: Clock, last: int, day: Node) -> Range | None:
    begin = at_day(first, day) if not isinstance(day, Date) and 1 <= last <= 12 else None
    return Range(begin, _after(begin, last)) if begin is not None else None


@rule(f"{{first:clock}} {TO} {{last:hour}} <!{{word}}|->", says={"1 p.m. to 4": "2013-02-12T13:00"}, never=["8pm to 20 people"])
def one_pm_to_4(first: Clock, last: int) -> Range | None:
    return Range(first, _after(first, last)) if 1 <= last <= 12 and not first.half else None


@rule(f"{{first:hour}} {TO} {{last:clock}}", says={"5 to 6 p.m.": "2013-02-12T17:00", "3-4pm": "2013-02-12T15:00"})
def three_to_four_pm(first: int, last: Clock) -> Range | None:
    return _hours(first, last)


@rule(
    f"{{first:clock_point}} {TO} {{last:clock}}",
    says={"from 6.30 to 8 p.m.": "2013-02-12T18:30", "9.15-10.45 a.m.": "2013-02-12T09:15"},
    never=["from 3.25 to 4"],
)
def six_thirty_to_eight_pm(first: tuple[int, int], last: Clock) -> Range | None:
    """As British papers write it."""
    return _points(first, last)


@rule("<between> {first:clock_point} and {last:clock}", says={"between 6.30 and 8 p.m.": "2013-02-12T18:30"}, never=["between 3.25 and 4"])
def between_six_thirty_and_eight_pm(first: tuple[int, int], last: Clock) -> Range | None:
    return _points(first, last)


@rule("<between> {first:hour} and {last:clock}", says={"between 2 and 4pm": "2013-02-12T14:00"})
def between_2_and_4_pm(first: int, last: Clock) -> Range | None:
    return _hours(first, last)


@rule(
    "{day:weekday|date|cell} ,? (from|between)? {first:hour} (-|to|until|and) {last:hour} <!{word}|->",
    says={"tomorrow from 7 to 9": "2013-02-13T07:00"},
    never=["Monday 3-1 win"],
)
def tomorrow_from_7_to_9(day: Node, first: int, last: int) -> Range | None:
    if not (1 <= first <= 12 and 1 <= last <= 12) or (isinstance(day, Date) and day.day is None):
        return None
    begin = Clock(first, on=day, half=True)
    return Range(begin, _after(begin, last))


@rule(
    f"{{day:{_DAYS}}} ,? (at|@|from|--)? {{first:clock|hour}} {TO} {{last:clock}}",
    says={"tomorrow from 3 to 5 pm": "2013-02-13T15:00", "Friday from 15:30 to 17:15": "2013-02-08T15:30"},
    never=["in May 3 to 5 pm"],
)
def tomorrow_from_3_to_5_pm(day: Node, first: Clock | int, last: Clock) -> Range | None:
    return _on(day, first, last)


@rule(
    f"{{day:{_DAYS}}} ,? (anytime|sometime)? between {{first:clock|hour}} and {{last:clock}}",
    says={"tomorrow between 3 and 5 pm": "2013-02-13T15:00", "on Friday between 15:30 and 17:15": "2013-02-08T15:30"},
)
def tomorrow_between_3_and_5_pm(day: Node, first: Clock | int, last: Clock) -> Range | None:
    return _on(day, first, last)


def _on(day: Node, first: Clock | int, last: Clock) -> Range | None:
    """The hours from `first` to `last` on that day; a day said with the first hour stays with it."""
    if isinstance(first, int) and not 1 <= first <= 12:
        return None
    begin, end = at_day(first if isinstance(first, Clock) else Clock(first, half=True), day), at_day(last, day)
    return Range(same_half(begin, end), end) if begin is not None and end is not None else None


def _hours(first: int, last: Clock) -> Range | None:
    return Range(same_half(Clock(first, on=last.on, half=True), last), last) if 1 <= first <= 12 else None


def _points(first: tuple[int, int], last: Clock) -> Range | None:
    """The half of the day is that of the end."""
    hour, minute = first
    return Range(same_half(Clock(hour, minute, on=last.on, half=True), last), last) if 1 <= hour <= 12 else None


def _after(first: Clock, last: int) -> Clock:
    """“11 am to 3”: the next such hour after the first."""
    hours = [h % 24 for h in range(first.hour + 1, first.hour + 14) if h % 12 == last % 12]
    return replace(first, hour=hours[0], minute=None, second=None)


@clocks.rule(
    "<from|between> {first:military} (to|until|till|and|-|--) {last:number} (hours|hrs)?",
    says={"from 0900 to 1700": "2013-02-12T09:00"},
    never=["from 0900 to 2460"],
)
def from_0900_to_1700(first: tuple[int, int], last: int) -> Range | None:
    return _on_the_day(first[0] * 100 + first[1], last)


@clocks.rule("{first:number|military} (to|-|--) {last:military} (hours|hrs)", says={"1400-1700 hours": "2013-02-12T14:00"})
def fourteen_to_seventeen_hundred(first: int | tuple[int, int], last: tuple[int, int]) -> Range | None:
    return _on_the_day(first if isinstance(first, int) else first[0] * 100 + first[1], last[0] * 100 + last[1])


def _on_the_day(first: int, last: int) -> Range | None:
    """Two times in four figures."""
    fits = isinstance(last, int) and all(0 <= time < 2400 and time % 100 < 60 for time in (first, last)) and last >= 100
    return Range(Clock(*divmod(first, 100)), Clock(*divmod(last, 100))) if fits else None


@rule(
    "{clock} for {amount}", says={"4 p.m. for 30 minutes": "2013-02-12T16:00"}, never=["4 p.m. for two days", "by 4 p.m. for half a year"]
)
def four_pm_for_30_minutes(clock: Clock, amount: Amount) -> Range | None:
    fits = amount.unit < Granularity.DAY and not amount.vague
    return Range(clock, Duration(amount)) if fits else None


@rule(
    f"<from|beginning|starting> {{day:{_DAYS}}} for {{amount}}",
    says={"from 5 March 2013 for three days": "2013-03-05"},
    never=["on 5 March 2013 for three days"],
)
def from_5_march_for_three_days(day: Node, amount: Amount) -> Range | None:
    return Range(day, Duration(amount)) if amount.finest >= Granularity.DAY and not amount.vague else None


@rule(
    f"{{first:clock}} {TO} {{last:clock}} ,? {{year:date}}",
    says={"Fri Mar 15, 10:00 - 11:30 2013": "2013-03-15T10:00"},
    never=["Mar 15, 2013, 10:00 - 11:30 2013"],
)
def march_15_10_to_11_2013(first: Clock, last: Clock, year: Date) -> Range | None:
    day = first.on
    if not isinstance(day, Date) or day.year is not None or year.year is None or year.month is not None or last.on is not None:
        return None
    return _on(replace(day, year=year.year), replace(first, on=None), last)
