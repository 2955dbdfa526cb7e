"""Ranges ("from May to July", "2009-10") and the windows that prepositions make ("since 2013", "before March")."""

from __future__ import annotations

from dataclasses import replace

from timeline.expressions.nodes import Clock, Date, Node, Range, Vague, Weekday, Window
from timeline.expressions.rules import Table

_ENDS = "date|weekday|cell|relative|season|part|holiday|era|division|nth|shift|clock"

ranges = Table("ranges")
rule = ranges.rule


def _between(first: Node, last: Node) -> Range | None:
    """Two ends of one kind; "May 3 to 2015" is no range."""
    if isinstance(first, Date) and isinstance(last, Date):
        if (first.day is None) != (last.day is None) or (first.month is None) != (last.month is None):
            return Range(first, last) if first.year is not None and last.year is not None and first.year < last.year else None
        if first.year is None and last.year is not None:  # "May to July 2012": the year is said once
            first = Date(last.year, first.month, first.day, first.weekday)
        return Range(first, last)
    if isinstance(first, Clock) and isinstance(last, Clock):
        return Range(same_half(replace(first, on=first.on or last.on), last), replace(last, on=last.on or first.on))
    return Range(first, last) if not isinstance(first, Clock) and not isinstance(last, Clock) else None


@rule(
    f"<(from)> {{first:{_ENDS}}} (to|until|till|through) {{last:{_ENDS}}}",
    says={"from May to July 2012": "2012-05", "from 1990 to 1995": "1990"},
)
def from_may_to_july(first: Node, last: Node) -> Range | None:
    return _between(first, last)


@rule(
    f"<between> {{first:{_ENDS}}} and {{last:{_ENDS}}}",
    says={"between 2001 and 2004": "2001", "between March 3 and March 9, 2012": "2012-03-03"},
)
def between_2001_and_2004(first: Node, last: Node) -> Range | None:
    return _between(first, last)


@rule("{first:date} (-|--|to|through|until|till) {last:date}", says={"1990-1995": "1990", "May 3 until May 9": "2013-05-03"})
def years_1990_1995(first: Date, last: Date) -> Range | None:
    return _between(first, last)


@rule("{first:weekday} (-|to|through) {last:weekday}", says={"Monday to Wednesday": "2013-02-11"})
def monday_to_wednesday(first: Weekday, last: Weekday) -> Range:
    return Range(first, last)


@rule("{date} (-|--|to|through|until|till) {last:day|ordinal_day} <!{word}|{month}|{unit}|{units}>", says={"March 3-9": "2013-03-03"})
def march_3_9(date: Date, last: int) -> Range | None:
    if date.day is None or last <= date.day:
        return None
    return Range(date, Date(date.year, date.month, last))


@rule(
    "<from|between> the? {first:ordinal|ordinal_day} (to|until|till|through|and) {date}",
    says={"between the ninth and the 17th of April": "2013-04-09"},
)
def between_the_ninth_and_the_17th(first: int, date: Date) -> Range | None:
    return _days_of(first, date)


@rule(
    "{first:day|ordinal_day} (-|--|to|till|until|and) {date}", says={"3 to 9 March 2013": "2013-03-03", "3 - 5 October 2013": "2013-10-03"}
)
def three_to_nine_march(first: int, date: Date) -> Range | None:
    return _days_of(first, date)


def _days_of(first: int, date: Date) -> Range | None:
    if date.day is None or not 1 <= first < date.day:
        return None
    return Range(Date(date.year, date.month, first), date)


@rule("<from|between> {first:clock} (to|until|till|through|and|-|--) {last:hour} <!{word}>", says={"from 11 am to 3": "2013-02-12T11:00"})
def from_11_am_to_3(first: Clock, last: int) -> Range | None:
    return Range(first, _after(first, last)) if 1 <= last <= 12 else None


@rule(
    "{first:clock} (to|until|till|til|through|-|--) {last:clock}",
    says={"5 p.m. to 7 p.m.": "2013-02-12T17:00", "10:00 - 13:30": "2013-02-12T10:00"},
)
def five_to_seven_pm(first: Clock, last: Clock) -> Range | None:
    if last.on is not None and first.on is None:
        first = replace(first, on=last.on)
    elif first.on is not None and last.on is None:
        last = replace(last, on=first.on)
    return Range(same_half(first, last), last)


@rule("{first:clock} (-|--|to|until|till) {last:hour} <!{word}|->", says={"1 p.m. to 4": "2013-02-12T13:00"}, never=["8pm to 20 people"])
def one_pm_to_4(first: Clock, last: int) -> Range | None:
    return Range(first, _after(first, last)) if 1 <= last <= 12 and not first.half else None


@rule("{first:hour} (-|--|to|until|till|til) {last:clock}", says={"5 to 6 p.m.": "2013-02-12T17:00", "3-4pm": "2013-02-12T15:00"})
def three_to_four_pm(first: int, last: Clock) -> Range | None:
    return _hours(first, last)


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


def _hours(first: int, last: Clock) -> Range | None:
    return Range(same_half(Clock(first, on=last.on, half=True), last), last) if 1 <= first <= 12 else None


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


def _after(first: Clock, last: int) -> Clock:
    """“11 am to 3”: the next such hour after the first."""
    hours = [h % 24 for h in range(first.hour + 1, first.hour + 14) if h % 12 == last % 12]
    return replace(first, hour=hours[0], minute=None, second=None)


windows = Table("windows")


@windows.rule("(since|ever since) {time}", says={"since 2013": "2013", "since last March": "2012-03"}, extent="time")
def since_2013(time: Node) -> Window | None:
    return _window("since", time)


@windows.rule(
    "(from|as of|as from|(beginning|starting|effective) (on|in|at|from|as of)?) {time} (on|onward|onwards|forward)?",
    says={"from 2013 onwards": "2013"},
    extent="time",
)
def from_2013(time: Node) -> Window | None:
    return _window("from", time)


@windows.rule(
    "{time} (or|and) (later|after|afterwards|newer|onward|onwards|beyond|greater|since)",
    says={"in 2012 or later": "2012"},
    extent="time",
    never=["in 2012 or so"],
)
def in_2012_or_later(time: Node) -> Window | None:
    return _window("from", time)


@windows.rule("{time} (or|and) (earlier|before|older|prior)", says={"in 2012 or earlier": "2012"}, extent="time")
def in_2012_or_earlier(time: Node) -> Window | None:
    return _window("until", time)


@windows.rule("(after|following|later than) {time}", says={"after 2010": "2010"}, extent="time")
def after_2010(time: Node) -> Window | None:
    return _window("after", time)


@windows.rule(
    "(before|prior to|ahead of|earlier than|no later than) {time}", says={"before 2022": "2022", "prior to 2022": "2022"}, extent="time"
)
def before_2022(time: Node) -> Window | None:
    return _window("before", time)


@windows.rule("(until|till|up to|through|up until) {time}", says={"until March": "2013-03"}, extent="time")
def until_march(time: Node) -> Window | None:
    return _window("until", time)


@windows.rule("by {time}", says={"by Friday": "2013-02-15"}, extent="time")
def by_friday(time: Node) -> Window | None:
    return _window("by", time)


def _window(relation: str, time: Node) -> Window | None:
    if isinstance(time, Window | Vague) or (relation == "from" and isinstance(time, Range)):
        return None  # "from May to July" is the range itself
    return Window(relation, time)  # type: ignore[arg-type]


links = Table("links")


@links.rule("(since then|since that time)", says={"since then": "PAST_REF"})
def since_then() -> Vague:
    return Vague("PAST_REF", since_reference=True)


@links.rule("after that <!{word}>", says={"after that": "FUTURE_REF"}, never=["after that meeting"])
def after_that() -> Vague:
    return Vague("FUTURE_REF", since_reference=True)
