"""Ranges: "from May to July", "2009-10", "March 3 to 9, 2013", "from now until Friday"."""

from __future__ import annotations

from dataclasses import replace

from timeline.expressions.nodes import Cell, Clock, Date, Division, Node, Nth, Part, Range, Relative, Season, Vague, Weekday
from timeline.expressions.rules import Table
from timeline.intervals import Granularity
from timeline.languages.en.calendar.dates import joined
from timeline.languages.en.clocks.clock import same_half

_ENDS = "date|weekday|cell|relative|season|part|holiday|era|division|nth|shift|clock"

ranges = Table("ranges")
rule = ranges.rule


TO = "(-|--|to|until|till|til|through|thru)"


def _between(first: Node, last: Node) -> Range | None:
    """Two ends of one kind; "May 3 to 2015" is no range. What is said of the second only (a year, a week, a day) holds for both."""
    match first, last:
        case Clock(), Clock():
            return Range(same_half(replace(first, on=first.on or last.on), last), replace(last, on=last.on or first.on))
        case (Clock(), _) | (_, Clock()):
            return None
        case Date(), Date():
            return _between_dates(first, last)
        case Season(_, None), Season(_, int() as year):
            return Range(replace(first, year=year), last)
        case Division(_, _, None), Division(_, _, whole) if whole is not None and first.unit is last.unit:
            return Range(replace(first, of=whole), last)
        case Weekday(day, None), Nth(_, Weekday(), week):
            return Range(Nth(1, Weekday(day), week), last)
        case _:
            return Range(first, last)


def _between_dates(first: Date, last: Date) -> Range | None:
    if last.month is None and last.day is not None:  # "March 3 to 9, 2013"
        if first.month is None or first.day is None or first.year is not None or first.day >= last.day:
            return None
        return Range(replace(first, year=last.year), replace(last, month=first.month))
    if first.month is None and first.day is not None and last.day is not None:  # "the 3rd-9th of May"
        return Range(replace(first, year=last.year, month=last.month), last) if last.month and first.day < last.day else None
    if (first.day is None) != (last.day is None) or (first.month is None) != (last.month is None):
        return Range(first, last) if first.year is not None and last.year is not None and first.year < last.year else None
    if first.year is None and last.year is not None and first.month and last.month:  # "May to July 2012": the year is said once
        over = (first.month, first.day or 0) > (last.month, last.day or 0)  # "December 28 to January 5, 2013"
        first = replace(first, year=last.year - over)
    return Range(first, last)


@rule(
    f"<(from)> {{first:{_ENDS}}} ,? {TO} {{last:{_ENDS}}}",
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


@rule(
    f"{{first:date}} {TO} {{last:date}}",
    says={"1990-1995": "1990", "May 3 until May 9": "2013-05-03", "March 3rd through the 9th": "2013-03-03"},
)
def years_1990_1995(first: Date, last: Date) -> Range | None:
    return _between(first, last)


@rule(
    f"{{first:date}} {TO} {{last:relative}}",
    says={"January through June of last year": "2012-01"},
    never=["1998 to June of last year"],
)
def january_through_june_of_last_year(first: Date, last: Relative) -> Range | None:
    inner = last.node
    months = isinstance(inner, Date) and (inner.day is None) == (first.day is None)
    return Range(first, last) if months and first.year is None and first.month is not None else None


@rule(
    "{first:weekday} (-|to|till|until|through|thru) {last:weekday|nth}",
    says={"Monday to Wednesday": "2013-02-11", "Monday to Wednesday of next week": "2013-02-18"},
    never=["Monday to the last Friday of May"],
)
def monday_to_wednesday(first: Weekday, last: Weekday | Nth) -> Range | None:
    named = isinstance(last, Weekday) or (isinstance(last.unit, Weekday) and isinstance(last.of, Cell))
    return _between(first, last) if named else None


@rule(
    f"{{first:part}} {TO} {{last:part}}",
    says={"Monday night to Wednesday morning": "2013-02-11TNI", "early 2010 to late 2012": "2010 START"},
    never=["Monday night and Wednesday morning"],
)
def monday_night_to_wednesday_morning(first: Part, last: Part) -> Range:
    return Range(first, last)


@rule(
    f"{{first:date|weekday|cell|relative|season|era|clock}} {TO} (the)? (present|{{now:vague}}) (day|time)?",
    says={"2010 to present": "2010-01-01T00:00/2013-02-12T04:31", "from last March until now": "2012-03"},
    never=["2010 to recently"],
)
def from_2010_to_the_present(first: Node, now: Vague | None) -> Range | None:
    return Range(first, Vague("PRESENT_REF")) if now is None or now.value == "PRESENT_REF" else None


@rule(
    f"{{first:division|season}} {TO} {{last:division|season}}",
    says={"Q1-Q3 2012": "2012-Q1", "summer to autumn 2012": "2012-SU"},
    never=["Q1 to spring"],
)
def q1_to_q3(first: Division | Season, last: Division | Season) -> Range | None:
    return _between(first, last) if type(first) is type(last) else None


@joined.rule(
    "<{date} + (-|--|to|until|till|through|thru|and)> {day:day|ordinal_day} ,? {year:date}",
    says={"March 3-9, 2013": "2013-03-09", "March 3 to 9, 2013": "2013-03-09"},
    never=["March 3 and 9 May"],
)
def to_9_2013(day: int, year: Date) -> Date | None:
    return Date(year.year, day=day) if year.year is not None and year.month is None and not year.era else None


@rule(
    "<between> {first:date} and {last:day|ordinal_day} <!{word}|{month}|{unit}|{units}|%>",
    says={"between March 3 and 9": "2013-03-03"},
)
def between_march_3_and_9(first: Date, last: int) -> Range | None:
    return _to_day(first, last)


@rule(
    f"{{date}} {TO} {{last:day|ordinal_day}} <!{{word}}|{{month}}|{{unit}}|{{units}}|%|:>",
    says={"March 3-9": "2013-03-03", "March 3rd through 9th": "2013-03-03"},
)
def march_3_9(date: Date, last: int) -> Range | None:
    return _to_day(date, last)


@joined.rule(
    f"{{weekday}} ,? (the)? {{day:day|ordinal_day}} <{TO} {{last:date|weekday}}>",
    says={"from Thursday 14 to Friday 22 March 2013": "2013-03-14"},
    never=["Thursday 18 to 25 men"],
)
def thursday_14_to(weekday: Weekday, day: int) -> Date | None:
    """The month is said with the other end."""
    return Date(day=day, weekday=weekday.day) if weekday.offset is None and 1 <= day <= 31 else None


def _to_day(date: Date, last: int) -> Range | None:
    if date.day is None or last <= date.day:
        return None
    return Range(date, Date(date.year, date.month, last))


@rule(
    "<from|between> {date} (to|through|until|and) {last:day|ordinal_day} <!{month}|{unit}|{units}|percent|people|-|--|:>",
    says={"It will be held from March 3 to 12 in Oslo.": "2013-03-03"},
    never=["from March 3 to 12 people"],
)
def from_march_3_to_12(date: Date, last: int) -> Range | None:
    return _to_day(date, last)


@rule(
    "<from|between> the? {first:ordinal|ordinal_day} (to|until|till|through|thru|and) (the)? {date}",
    says={"between the ninth and the 17th of April": "2013-04-09"},
)
def between_the_ninth_and_the_17th(first: int, date: Date) -> Range | None:
    return _days_of(first, date)


@rule(
    "the? {first:day|ordinal_day} (-|--|to|till|until|through|thru|and) {date}",
    says={"3 to 9 March 2013": "2013-03-03", "3 - 5 October 2013": "2013-10-03"},
)
def three_to_nine_march(first: int, date: Date) -> Range | None:
    return _days_of(first, date)


def _days_of(first: int, date: Date) -> Range | None:
    if date.day is None or not 1 <= first < date.day:
        return None
    return Range(Date(date.year, date.month, first), date)


@rule(
    f"<(from|between)> {{now:vague}} (to|until|till|and|through) {{last:{_ENDS}}}",
    says={"from now until Friday": "PRESENT_REF", "between now and 6 p.m.": "PRESENT_REF"},
    never=["from recently until Friday"],
)
def from_now_until_friday(now: Vague, last: Node) -> Range | None:
    if isinstance(last, Weekday) and last.offset is None:
        last = Weekday(last.day, 1, counted=True)
    return Range(now, last) if now.value == "PRESENT_REF" else None


@rule(
    f"the? {{first:day|ordinal_day}} {TO} {{last:nth}}",
    says={"4 till 23 of this month": "2013-02-04", "the 3rd to the 9th of next month": "2013-03-03"},
    never=["4 to the first Monday of May"],
)
def fourth_till_23_of_this_month(first: int, last: Nth) -> Range | None:
    return _of_month(first, last.number, last.of) if last.unit is Granularity.DAY and isinstance(last.of, Cell) else None


@rule(
    "<from|between> {first:day|ordinal_day} (to|and|till|until|-) {last:day|ordinal_day} {month:cell}",
    says={"between 4 and 22 this month": "2013-02-04"},
    never=["between 4 and 22 last year"],
)
def between_4_and_22_this_month(first: int, last: int, month: Cell) -> Range | None:
    return _of_month(first, last, month)


def _of_month(first: int, last: int, month: Cell) -> Range | None:
    if month.unit is not Granularity.MONTH or not 1 <= first < last <= 31:
        return None
    return Range(Nth(first, Granularity.DAY, month), Nth(last, Granularity.DAY, month))
