"""Parts of times and looser forms of them: "early last March", "the end of 2012", "Friday evening", "about two years ago"."""

from __future__ import annotations

from dataclasses import replace

from timeline.expressions.nodes import SPEECH_TIME, Cell, Date, Era, Holiday, Node, Nth, Part, Relative, Season
from timeline.expressions.rules import Table
from timeline.intervals import Granularity
from timeline.languages.en.calendar.dates import checked, dates

_CLOCK_UNITS = (Granularity.SECOND, Granularity.MINUTE, Granularity.HOUR)


compound = Table("compound")


@compound.rule(
    "the? {part:part_adjective} (in|on)? (the)? {time:date|season|era|division|fiscal|cell|relative|weekday|part|nth|holiday}",
    says={"early 2012": "2012 START", "mid-July": "2012-07 MID", "late last year": "2012 END", "early this week": "2013-W07 START"},
    never=["the end Friday"],
)
def early_2012(part: str, time: Node) -> Part | None:
    if isinstance(time, Part):
        return Part(time, part) if time.part not in ("START", "MID", "END") else None  # "late last night"
    return Part(time, part)


@compound.rule(
    "the? {first:part_adjective} (-|--)? (to|or|and) {part:part_adjective} {time:date|season|era|cell|relative|weekday}",
    says={"early to mid-May": "2012-05 MID", "the mid- to late 1980s": "198 END", "mid-to-late October": "2012-10 END"},
)
def early_to_mid_may(first: str, part: str, time: Node) -> Part | None:
    return Part(time, part) if first != part else None


@compound.rule(
    "the? {part:part_noun} of {time:date|season|era|division|fiscal|cell|relative|holiday}",
    says={"the beginning of 2012": "2012 START", "the end of last year": "2012 END", "the middle of March": "2013-03 MID"},
    never=["beginning in 2012", "the opening of the 2012 season"],
)
def the_end_of_last_year(part: str, time: Node) -> Part:
    return Part(time, part)


@compound.rule(
    "the? {part:part_rank} (part|parts|portion|stages) of (the)? {time:date|season|era|division|fiscal|cell|relative}",
    says={"the latter part of 2012": "2012 END", "in the early part of next year": "2014 START"},
)
def the_latter_part_of_2012(part: str, time: Node) -> Part:
    return Part(time, part)


@compound.rule(
    "the? {part:part_rank} {units} of {time:date|season|era|cell|relative}",
    says={"in the first months of 2012": "2012 START", "the closing days of May": "2012-05 END"},
    never=["the first hours of the siege"],
)
def the_first_months_of_2012(part: str, units: Granularity, time: Node) -> Part | None:
    return Part(time, part) if units >= Granularity.DAY else None


@compound.rule("the? {part:part_rank} (part|parts|portion|stages) of the {unit}", says={"the latter part of the year": "2013 END"})
def the_latter_part_of_the_year(part: str, unit: Granularity) -> Part | None:
    return Part(Cell(SPEECH_TIME, unit, 0, definite=True), part) if unit > Granularity.DAY else None


@compound.rule(
    "(most|much)? of? the? (rest|remainder|balance) of {time:date|season|division|cell|relative}", says={"the rest of 2013": "2013 END"}
)
def the_rest_of_2013(time: Node) -> Part:
    return Part(time, "END", 1)


@compound.rule(
    "(most|much)? of? the? (rest|remainder|balance) (of the|of|the) {unit}",
    says={"for the rest of the year": "2013 END", "rest of day": "2013-02-12 END"},
    never=["a rest day"],
)
def the_rest_of_the_year(unit: Granularity) -> Part | None:
    return Part(Cell(SPEECH_TIME, unit, 0, definite=True), "END", 1) if unit >= Granularity.DAY else None


@compound.rule(
    "the? {part:part_noun} of (the)? {unit}",
    says={"the end of the year": "2013 END", "the end of the month": "2013-02 END"},
    never=["the end of a day"],
)
def the_end_of_the_year(part: str, unit: Granularity) -> Part | None:
    if unit in _CLOCK_UNITS or unit is Granularity.DAY:
        return None
    return Part(Cell(SPEECH_TIME, unit, 0, definite=True), part)


@dates.rule(
    "the? night (of|on)? {month} {first:day} (-|/|to) {last:day} (,? {year})?",
    says={"the night of May 11-12, 2012": "2012-05-11TNI", "the night of May 4 to 5": "2013-05-04TNI"},
    never=["the night of the 11-12 draw"],
)
def the_night_of_may_11_12(month: int, first: int, last: int, year: int | None) -> Part | None:
    return _night(year, month, first, last)


@dates.rule(
    "the? night (of|on)? {first:day} (-|/|to) {last:day} {month} (,? {year})?", says={"the night of 11-12 May 2012": "2012-05-11TNI"}
)
def the_night_of_11_12_may(first: int, last: int, month: int, year: int | None) -> Part | None:
    return _night(year, month, first, last)


def _night(year: int | None, month: int, first: int, last: int) -> Part | None:
    """A night is named by the two days that it joins; the TIMEX3 value has the first."""
    date = checked(year, month, first)
    return Part(date, "NI") if last == first + 1 and isinstance(date, Date) else None


@compound.rule(
    "mid - {unit} <!{word}>",
    says={"by mid-century": "20 MID", "until mid-week": "2013-W07 MID"},
    never=["a mid-day meal", "a midweek game"],
)
def mid_century(unit: Granularity) -> Part | None:
    return Part(Cell(SPEECH_TIME, unit, 0), "MID") if unit > Granularity.DAY else None


@compound.rule("the? turn of {time:era}", says={"the turn of the 20th century": "19 START"}, never=["the turn of the screw"])
def the_turn_of_the_20th_century(time: Era) -> Part:
    return Part(time, "START")


@compound.rule(
    "halfway through {time:date|season|cell|relative}", says={"halfway through 2012": "2012 MID"}, never=["halfway through the vote"]
)
def halfway_through(time: Node) -> Part:
    return Part(time, "MID")


@compound.rule("(midweek|mid week)", says={"by midweek": "2013-W07 MID"}, never=["a mid-day meal"])
def midweek() -> Part:
    return Part(Cell(SPEECH_TIME, Granularity.WEEK, 0), "MID")


@compound.rule(
    "<!to|will|would|they|we|could|should|may|might|and|or|-> end {time:date|season}",
    says={"by end-March": "2013-03 END", "end March 2012": "2012-03 END"},
    never=["They end March with a loss.", "a dead-end Friday"],
)
def end_march(time: Date | Season) -> Part | None:
    return Part(time, "END") if isinstance(time, Season) or time.day is None else None


@compound.rule("the? turn of the {unit}", says={"by the turn of the century": "20 START"}, never=["the turn of the screw"])
def the_turn_of_the_century(unit: Granularity) -> Part | None:
    return Part(Cell(SPEECH_TIME, unit, 0), "START") if unit >= Granularity.YEAR else None


@compound.rule("so far {time:cell}", says={"so far this year": "2013 START"}, never=["so far last year's best"], extent="time")
def so_far_this_year(time: Cell) -> Part | None:
    return _until_now(time)


@compound.rule("{time:cell} so far", says={"this week so far": "2013-W07 START"}, never=["last week so far as we know"], extent="time")
def this_week_so_far(time: Cell) -> Part | None:
    return _until_now(time)


def _until_now(time: Cell) -> Part | None:
    current = isinstance(time.base, type(SPEECH_TIME)) and time.offset == 0 and time.unit > Granularity.DAY
    return Part(time, "START", -1) if current else None


@compound.rule(
    "the? {time:date|season} ,? (of|in)? (the)? {year:cell}",
    says={
        "in October of that year": "2013-10",
        "the spring of next year": "2014-SP",
        "March 3 of last year": "2012-03-03",
        "15 April next year": "2014-04-15",
    },
)
def october_of_that_year(time: Date | Season, year: Cell) -> Relative | None:
    return _in_year(time, year)


@compound.rule(
    "{year:cell} ,? (in|on) (the)? {time:date|season}", says={"last year in March": "2012-03", "next year on 5 March": "2014-03-05"}
)
def last_year_in_march(year: Cell, time: Date | Season) -> Relative | None:
    return _in_year(time, year)


@compound.rule(
    "{nth} ,? (of|in)? {year:cell}", says={"the last Sunday in March next year": "2014-03-30"}, never=["the first Monday of May last week"]
)
def the_last_sunday_in_march_next_year(nth: Nth, year: Cell) -> Nth | None:
    month = nth.of
    named = isinstance(month, Date) and month.month is not None and month.day is None and year.unit is Granularity.YEAR
    return Nth(nth.number, nth.unit, Relative(month, 0, year)) if named and isinstance(month, Date) and month.year is None else None


@compound.rule("{year:cell} 's {time:date|season|holiday}", says={"next year's summer": "2014-SU", "last year's Christmas": "2012-12-25"})
def next_years_summer(year: Cell, time: Date | Season | Holiday) -> Relative | None:
    return _in_year(time, year)


def _in_year(time: Date | Season | Holiday, year: Cell) -> Relative | None:
    return Relative(time, 0, year) if time.year is None and year.unit is Granularity.YEAR else None


@compound.rule("the? month of {month:date}", says={"for the month of April": "2013-04"})
def the_month_of_april(month: Date) -> Date | None:
    return month if month.month and not month.day else None


@compound.rule(
    "the? {weekend:unit} (of|from) {first:day} (-|--|/|to|and) {date}",
    says={"the weekend of 9-10 March 2013": "2013-W10-WE", "the week of 4-10 March 2013": "2013-W10"},
    never=["the weekend of 9-20 March"],
)
def the_weekend_of_9_10_march(weekend: Granularity, first: int, date: Date) -> Cell | None:
    return _named_by_its_days(weekend, first, date.day, date)


@compound.rule(
    "the? {week:unit} (of|from) {date} (-|--|/|to|and) {last:day|date}",
    says={"the week of March 4-10, 2013": "2013-W10", "the weekend of March 9-10": "2013-W10-WE"},
    never=["the week of March 4-24"],
)
def the_week_of_march_4_10(week: Granularity, date: Date, last: int | Date) -> Cell | None:
    if isinstance(last, Date):  # “10, 2013”
        date, last = replace(date, year=last.year or date.year), last.day if last.month is None and last.day is not None else 0
    return _named_by_its_days(week, date.day, last, date)


def _named_by_its_days(unit: Granularity, first: int | None, last: int | None, date: Date) -> Cell | None:
    """A week or weekend named by its first and last days."""
    if first is None or last is None or date.month is None:
        return None
    fits = 4 <= last - first <= 7 if unit is Granularity.WEEK else unit is Granularity.WEEKEND and last - first in (1, 2)
    return Cell(date, unit, 0) if fits else None


@compound.rule(
    "the? {unit} (of|beginning|starting|commencing|ending|ended|through) (on)? {date}",
    says={
        "the week of March 5, 2013": "2013-W10",
        "the week ending 10 March 2013": "2013-W10",
        "the weekend of 9 March 2013": "2013-W10-WE",
    },
    never=["the year ended March 31", "the day of 5 March"],
)
def the_week_of(unit: Granularity, date: Date) -> Cell | None:
    return Cell(date, unit, 0) if date.day and unit in (Granularity.WEEK, Granularity.WEEKEND) else None
