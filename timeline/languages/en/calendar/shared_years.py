"""Times that share a year, a century or an era, said once: "August and September 1914", "the 1914-18 war", "the 1930s and 40s"."""

from __future__ import annotations

from dataclasses import replace

from timeline.expressions.nodes import SPEECH_TIME, Cell, Date, Era, Range, Season
from timeline.intervals import Granularity
from timeline.languages.en.calendar.dates import dates, joined
from timeline.languages.en.clocks.clock import GOES_ON
from timeline.languages.en.joined.ranges import ranges

rule = ranges.rule


@rule("<between|from> {date} (and|to) {last:number} <!{unit}|{units}|{month}|percent|people>", says={"between 1861 and 65": "1861"})
def between_1861_and_65(date: Date, last: int) -> Range | None:
    return _within_a_century(date, last)


@rule(
    "{date} - {last:number} <!-|{unit}|{units}|{month}|percent|people>",
    says={"the 1914-18 war": "1914", "2007-08": "2007", "the years 1807-09": "1807"},
    never=["a 1998-2 ruling", "in 1914-12 men"],
)
def years_1914_18(date: Date, last: int) -> Range | None:
    return _within_a_century(date, last)


@rule(
    "{first:year} - {last:number} <!{word}|-|{unit}|{units}|{month}|%>",
    says={"his reign (1620-48)": "1620"},
    never=["a 1620-48 vote", "1620-12"],
)
def reign_1620_48(first: int, last: int) -> Range | None:
    """Before 1900 only where nothing could be counted."""
    return _within_a_century(Date(first), last) if 1500 <= first < 1900 and isinstance(last, int) and last > 12 else None


def _within_a_century(date: Date, last: int) -> Range | None:
    """“1914-18”: the last year by its two figures."""
    if date.year is None or date.month is not None or not isinstance(last, int) or not date.year % 100 < last < 100:
        return None
    return Range(date, Date(date.year - date.year % 100 + last)) if last > 12 or not 1950 <= date.year < 2000 else None


@rule(
    "{first:number|year} (-|--|to|until|through|and|or) {last:date}",
    says={"499-493 BC": "BC0499", "from 264 to 241 BC": "BC0264"},
    never=["between 40 and 2012"],
)
def years_499_493_bc(first: int, last: Date) -> Range | None:
    if last.era != "BC" or last.month is not None or last.year is None or not isinstance(first, int) or first <= last.year:
        return None
    return Range(Date(first, era="BC"), last)


@rule(
    "{first:date|season} (and|or) {last:date|season}",
    says={"in August and September 1914": "1914-08", "the spring and summer of 1940": "1940-SP"},
    never=["May 3 and June 1990", "in March and 1990"],
)
def august_and_september_1914(first: Date | Season, last: Date | Season) -> Range | None:
    if type(first) is not type(last) or last.year is None or first.year is not None:
        return None
    if isinstance(first, Date) and isinstance(last, Date) and (first.month is None or first.day or last.day or not last.month):
        return None
    return Range(replace(first, year=last.year), last)


@rule(
    "{first:date} (and|or|&) {last:date}",
    says={"on the 5th and 6th of May": "2013-05-05", "on the 3rd or the 4th of June 2012": "2012-06-03"},
    never=["May 3 and June 1990", "the 5th and 1990"],
)
def the_5th_and_6th_of_may(first: Date, last: Date) -> Range | None:
    """The month is said once."""
    if first.month is not None or first.day is None or last.month is None or last.day is None or first.day >= last.day:
        return None
    return Range(replace(first, month=last.month, year=last.year), last)


@rule(
    "{date} (and|or|&) (the)? {last:day|ordinal_day} <!{word}|{number}|{month}|{unit}|{units}|{time}|%|-|:>",
    says={"on May 2nd and 3rd": "2013-05-02"},
    never=["May 2nd and 3rd place", "on May 2 and the 3rd of June", "May 2 and 5 months"],
)
def may_2nd_and_3rd(date: Date, last: int) -> Range | None:
    return _next_day(date, last)


@rule(
    f"<!between|from> {{date}} (and|or|&) (the)? {{last:day|ordinal_day}} <{GOES_ON}>",
    says={"on May 2 and 3 in Bern": "2013-05-02"},
    never=["On May 2 and 3 men fled."],
)
def may_2_and_3_in(date: Date, last: int) -> Range | None:
    return _next_day(date, last)


def _next_day(date: Date, last: int) -> Range | None:
    """“May 2 and 3”: two days of one month, each tagged by itself."""
    if date.month is None or date.day is None or date.year is not None or not date.day < last <= 31:
        return None
    return Range(date, replace(date, day=last, weekday=None, swapped=None))


@rule(
    "{first:era} (and|or|-|to|through) (the)? {last:decade_figure|named_decade}",
    says={"during the 1930s and 40s": "193", "the 1960s to 80s": "196", "the sixties and seventies": "196"},
    never=["the 1930s and 1950s"],
)
def the_1930s_and_40s(first: Era, last: int) -> Range | None:
    if first.era is not None or first.number % 10 or not first.number % 100 < last < 100:
        return None
    return Range(first, Era(first.unit, first.number - first.number % 100 + last))


@dates.rule(
    "the? {first:ordinal|ordinal_day} (and|or|to|-) (the)? {last:ordinal|ordinal_day} (century|centuries)",
    says={"the 18th and 19th centuries": "17", "from the fifth to the eighth century": "04"},
    never=["the first and second halves"],
)
def the_18th_and_19th_centuries(first: int, last: int) -> Range | None:
    return Range(Era(Granularity.CENTURY, first), Era(Granularity.CENTURY, last)) if 1 <= first < last <= 30 else None


@rule(
    "{first:cell} (and|or|to|into|through) {last:beside} <!{word}|{unit}|{time}|{number}>",
    says={"It will fall this year and next.": "2013", "last month and this": "2013-01"},
    never=["this year and next month", "this week and this time"],
)
def this_year_and_next(first: Cell, last: int) -> Range | None:
    """The unit is said once."""
    told = isinstance(first.base, type(SPEECH_TIME)) and first.unit > Granularity.DAY and first.offset is not None and first.offset < last
    return Range(first, Cell(SPEECH_TIME, first.unit, last)) if told else None


@joined.rule(
    "{season} (-|/) {last:number|year|date} <!-|{month}>",
    says={"the winter of 1916-17": "1916-WI", "the winter of 2012-2013": "2012-WI"},
    never=["the summer of 1916-20 men"],
)
def the_winter_of_1916_17(season: Season, last: int | Date) -> Season | None:
    """A winter lies in two years."""
    if isinstance(last, Date):
        last = last.year if last.year is not None and last.month is None else 0
    return season if season.year is not None and last in (season.year + 1, (season.year + 1) % 100) else None
