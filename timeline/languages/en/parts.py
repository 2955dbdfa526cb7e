"""Parts of times and looser forms of them: "early last March", "the end of 2012", "Friday evening", "about two years ago"."""

from __future__ import annotations

from timeline.expressions.nodes import REFERENCE_TIME, SPEECH_TIME, Cell, Date, Holiday, Node, Part, Relative, Season, Weekday
from timeline.expressions.rules import Table
from timeline.intervals import Amount, Granularity
from timeline.languages.en.calendar_dates import checked, dates

_CLOCK_UNITS = (Granularity.SECOND, Granularity.MINUTE, Granularity.HOUR)


compound = Table("compound")


@compound.rule(
    "the? {part:part_adjective} (in|on)? (the)? {time:date|season|era|division|fiscal|cell|relative|weekday|part|nth|holiday}",
    says={"early 2012": "2012 START", "mid-July": "2012-07 MID", "late last year": "2012 END", "early this week": "2013-W07 START"},
    never=["the end Friday"],
)
def early_2012(part: str, time: Node) -> Part | None:
    if isinstance(time, Part):
        return time if time.part not in ("START", "MID", "END") else None  # "late last night" is last night
    return Part(time, part)


@compound.rule(
    "the? {first:part_adjective} (-|--)? (to|or|and) {part:part_adjective} {time:date|season|era|cell|relative|weekday}",
    says={"early to mid-May": "2012-05 MID", "the mid- to late 1980s": "198 END", "mid-to-late October": "2012-10 END"},
)
def early_to_mid_may(first: str, part: str, time: Node) -> Part | None:
    return Part(time, part) if first != part else None


@compound.rule(
    "the? {part:part_noun} of {time:date|season|era|division|fiscal|cell|relative}",
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
    return Part(Cell(SPEECH_TIME, unit, 0), part) if unit > Granularity.DAY else None


@compound.rule(
    "(most|much)? of? the (rest|remainder|balance) of {time:date|season|division|cell|relative}", says={"the rest of 2013": "2013 END"}
)
def the_rest_of_2013(time: Node) -> Part:
    return Part(time, "END", 1)


@compound.rule("(most|much)? of? the (rest|remainder|balance) of the {unit}", says={"for the rest of the year": "2013 END"})
def the_rest_of_the_year(unit: Granularity) -> Part | None:
    return Part(Cell(SPEECH_TIME, unit, 0), "END", 1) if unit >= Granularity.DAY else None


@compound.rule(
    "the? {part:part_noun} of (the)? {unit}",
    says={"the end of the year": "2013 END", "the end of the month": "2013-02 END"},
    never=["the end of a day"],
)
def the_end_of_the_year(part: str, unit: Granularity) -> Part | None:
    if unit in _CLOCK_UNITS or unit is Granularity.DAY:
        return None
    return Part(Cell(SPEECH_TIME, unit, 0), part)


@compound.rule(
    "{time:weekday|date|cell} {daypart}",
    says={"Friday evening": "2013-02-08TEV", "Monday night": "2013-02-11TNI", "tomorrow morning": "2013-02-13TMO"},
)
def friday_evening(time: Node, daypart: str) -> Part | None:
    if isinstance(time, Date) and time.day is None:
        return None
    if isinstance(time, Cell) and time.unit is not Granularity.DAY:
        return None
    return Part(time, daypart)


@compound.rule(
    "((early|late|later|earlier) (in|on))? the? (early|late|mid)? {daypart} (hours)? (of|on) {time:date|weekday|cell|holiday}",
    says={
        "the early morning hours of 12 May 2011": "2011-05-12TMO",
        "early in the morning of May 5": "2013-05-05TMO",
        "late on the night of May 5": "2013-05-05TNI",
    },
)
def the_early_morning_hours_of(daypart: str, time: Node) -> Part | None:
    return _on_day(daypart, time)


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
    "(early|late|mid) {time:weekday|date|cell} {daypart}",
    says={"late Wednesday afternoon": "2013-02-06TAF", "early tomorrow morning": "2013-02-13TMO"},
)
def late_wednesday_afternoon(time: Node, daypart: str) -> Part | None:
    return _on_day(daypart, time)


@compound.rule(
    "mid - {unit} <!{word}>",
    says={"by mid-century": "20 MID", "until mid-week": "2013-W07 MID"},
    never=["a mid-day meal", "a midweek game"],
)
def mid_century(unit: Granularity) -> Part | None:
    return Part(Cell(SPEECH_TIME, unit, 0), "MID") if unit > Granularity.DAY else None


@compound.rule(
    "({day:amount}|one {daypart}) {time:cell}",
    says={"one day last week": "2013-W06", "one night last month": "2013-01"},
    never=["two days last week", "one day this was done"],
)
def one_day_last_week(day: Amount | None, daypart: str | None, time: Cell) -> Cell | None:
    """A day of the week that is not told."""
    told = isinstance(time.base, type(SPEECH_TIME)) and time.unit > Granularity.DAY
    return time if told and (day is None or day == Amount.of(1, Granularity.DAY)) else None


@compound.rule(
    "(a|one) {daypart} (in|of) {time:date|season|relative}",
    says={"One night in May he fled.": "2012-05", "one afternoon in October 2012": "2012-10"},
    never=["one night in Rome"],
)
def one_night_in_may(daypart: str, time: Node) -> Node | None:
    """A night of the month that is not told."""
    return None if isinstance(time, Date) and (time.day is not None or time.month is None) else time


@compound.rule("the? turn of the {unit}", says={"by the turn of the century": "20 START"}, never=["the turn of the screw"])
def the_turn_of_the_century(unit: Granularity) -> Part | None:
    return Part(Cell(SPEECH_TIME, unit, 0), "START") if unit >= Granularity.YEAR else None


@compound.rule(
    "(early|late|mid)? {daypart} {time:weekday|date|cell}",
    says={"mid-afternoon yesterday": "2013-02-11TAF", "before dawn Sunday": "2013-02-10TMO", "overnight Friday": "2013-02-08TNI"},
)
def mid_afternoon_yesterday(daypart: str, time: Node) -> Part | None:
    return _on_day(daypart, time)


@compound.rule(
    "the? (early|small|wee|predawn|pre-dawn) hours of (the)? {time:weekday|date|cell|holiday|part}",
    says={
        "in the early hours of Sunday": "2013-02-10TMO",
        "in the small hours of May 5": "2013-05-05TMO",
        "the early hours of Sunday morning": "2013-02-10TMO",
    },
    never=["the early hours of the strike"],
)
def the_early_hours_of(time: Node) -> Part | None:
    if isinstance(time, Part):
        return time if time.part == "MO" else None
    return _on_day("MO", time)


@compound.rule(
    "the? (late|last|final) hours of (the)? {time:weekday|date|cell|holiday}", says={"in the late hours of Sunday": "2013-02-10TNI"}
)
def the_late_hours_of(time: Node) -> Part | None:
    return _on_day("NI", time)


@compound.rule("the? (middle|dead) of the {daypart}", says={"in the middle of the night": "2013-02-12TNI"}, never=["in the dead of winter"])
def the_middle_of_the_night(daypart: str) -> Part:
    return Part(Cell(REFERENCE_TIME, Granularity.DAY, 0), daypart)


@compound.rule(
    "{time:weekday|date|cell} ,? (in the|early|late|mid) {daypart}",
    says={"Tuesday in the morning": "2013-02-12TMO", "on Tuesday early morning": "2013-02-12TMO"},
)
def tuesday_in_the_morning(time: Node, daypart: str) -> Part | None:
    return _on_day(daypart, time)


def _on_day(daypart: str, time: Node) -> Part | None:
    day = (isinstance(time, Date) and time.day is not None) or (isinstance(time, Cell) and time.unit is Granularity.DAY)
    return Part(time, daypart) if day or isinstance(time, Weekday | Holiday) else None


@compound.rule(
    "the? {time:date|season} (of|in)? (the)? {year:cell}",
    says={"in October of that year": "2013-10", "the spring of next year": "2014-SP", "March 3 of last year": "2012-03-03"},
)
def october_of_that_year(time: Date | Season, year: Cell) -> Relative | None:
    return Relative(time, 0, year) if time.year is None and year.unit is Granularity.YEAR else None


@compound.rule("the month of {month:date}", says={"for the month of April": "2013-04"})
def the_month_of_april(month: Date) -> Date | None:
    return month if month.month and not month.day else None


@compound.rule("the week of {date}", says={"the week of March 5, 2013": "2013-W10"})
def the_week_of(date: Date) -> Cell | None:
    return Cell(date, Granularity.WEEK, 0) if date.day else None
