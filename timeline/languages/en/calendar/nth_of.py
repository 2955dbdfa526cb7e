"""Times by rank in a longer one: "the second Tuesday of March", "the last day of the month", "the third day of Hanukkah"."""

from __future__ import annotations

from timeline.expressions.nodes import SPEECH_TIME, Cell, Date, Division, Era, Holiday, Node, Nth, Shift, Weekday
from timeline.intervals import Amount, Granularity
from timeline.languages.en.anchored.weekdays import weekdays

rule = weekdays.rule


@rule(
    "the? {number:ordinal|ordinal_day} {weekday} (of|in) (the)? {time:date|cell|relative}",
    says={
        "the second Tuesday of March 2013": "2013-03-12",
        "first Monday of next month": "2013-03-04",
        "the first Monday in May": "2012-05-07",
    },
)
def the_second_tuesday_of(number: int, weekday: Weekday, time: Node) -> Nth:
    return Nth(number, Weekday(weekday.day), time)


@rule(
    "the? {number:ordinal|ordinal_day} {weekday} (of|in) the {unit}",
    says={"the first Monday of the month": "2013-02-04", "first Monday of the year": "2013-01-07"},
    never=["the first Monday of the strike"],
)
def the_first_monday_of_the_month(number: int, weekday: Weekday, unit: Granularity) -> Nth | None:
    whole = unit in (Granularity.MONTH, Granularity.YEAR, Granularity.QUARTER)
    return Nth(number, Weekday(weekday.day), Cell(SPEECH_TIME, unit, 0, definite=True)) if whole else None


@rule("the? {weekday} (of|in) (the)? {time:date|cell|relative}", says={"the last Friday of August 2012": "2012-08-31"})
def the_last_friday_of(weekday: Weekday, time: Node) -> Nth | None:
    """“last Friday” was read as a day of its own before."""
    return Nth(-1, Weekday(weekday.day), time) if weekday.offset == -1 and not weekday.counted else None


@rule(
    "the? {weekday} (of|in) the {unit}",
    says={"the last Thursday of the month": "2013-02-28", "the last Sunday of the year": "2013-12-29"},
    never=["the last Thursday of the strike"],
)
def the_last_thursday_of_the_month(weekday: Weekday, unit: Granularity) -> Nth | None:
    ranked = weekday.offset == -1 and not weekday.counted and unit in (Granularity.MONTH, Granularity.YEAR)
    return Nth(-1, Weekday(weekday.day), Cell(SPEECH_TIME, unit, 0, definite=True)) if ranked else None


@rule(
    "the? {number:ordinal|ordinal_day} {unit} (of|in) {time:date|cell|season|relative|division|era|nth}",
    says={
        "the first week of March 2013": "2013-W09",
        "the third week of May 2012": "2012-W20",
        "the 15th day of next month": "2013-03-15",
        "the first decade of the 20th century": "190",
    },
)
def the_first_week_of(number: int, unit: Granularity, time: Node) -> Nth:
    return Nth(number, unit, time)


@rule(
    "the? {number:ordinal|ordinal_day} {unit} (of|in) the {whole:unit}",
    says={"the second week of the month": "2013-W06", "the 60th day of the year": "2013-03-01"},
    never=["the first day of the siege"],
)
def the_second_week_of_the_month(number: int, unit: Granularity, whole: Granularity) -> Nth | None:
    named = Granularity.DAY <= unit < whole and whole in (Granularity.MONTH, Granularity.QUARTER, Granularity.YEAR)
    return Nth(number, unit, Cell(SPEECH_TIME, whole, 0, definite=True)) if named else None


@rule(
    "the? {number:ordinal|ordinal_day} (day|night) of {holiday}",
    says={"the third day of Hanukkah 2012": "2012-12-11", "the second day of Christmas": "2012-12-26"},
)
def the_third_day_of_hanukkah(number: int, holiday: Holiday) -> Shift | Nth:
    """Counted on past a feast's own day: the second day of Christmas is the 26th."""
    days = Amount.of(number - 1, Granularity.DAY)
    return Shift(Nth(1, Granularity.DAY, holiday), days, 1, to_the_day=True) if number > 1 else Nth(1, Granularity.DAY, holiday)


@rule(
    "{cell} (of|in) (the)? {time:date|cell|season|relative|division|holiday|era}",
    says={"the last week of August 2012": "2012-W35", "the last day of Passover 2013": "2013-04-02", "the last quarter of 2011": "2011-Q4"},
)
def the_last_week_of(cell: Cell, time: Node) -> Nth | None:
    yearly = not isinstance(time, Date) or time.month is None
    smaller = cell.unit < Granularity.MONTH or (cell.unit in (Granularity.MONTH, Granularity.QUARTER) and yearly)
    smaller = smaller or (cell.unit is Granularity.DECADE and isinstance(time, Era))
    return Nth(-1, cell.unit, time) if smaller and cell.offset == -1 and isinstance(cell.base, type(SPEECH_TIME)) else None


@rule(
    "the? {number:ordinal|ordinal_day} half of (the)? {time:date|era|cell}",
    says={"the second half of May 2012": "2012-05 END", "the first half of the 19th century": "18 START"},
    never=["the second half of 5 May"],
)
def the_second_half_of_may(number: int, time: Date | Era | Cell) -> Division | None:
    return _half(number, time)


@rule("the? latter half of (the)? {time:date|era|cell}", says={"the latter half of March 2012": "2012-03 END"})
def the_latter_half_of_march(time: Date | Era | Cell) -> Division | None:
    return _half(2, time)


@rule(
    "the? {half:half_rank} half of the {unit}",
    says={"in the second half of the month": "2013-02 END"},
    never=["the first half of the year"],
)
def the_second_half_of_the_month(half: int, unit: Granularity) -> Division | None:
    return _half(half, Cell(SPEECH_TIME, unit, 0, definite=True))


def _half(number: int, time: Date | Era | Cell) -> Division | None:
    """Of a month, a decade or a century; those of a year have rules of their own."""
    match time:
        case Date(_, month, day):
            fits = month is not None and day is None and time.era is None
        case Era():
            fits = time.era is None
        case Cell(_, unit):
            fits = unit in (Granularity.MONTH, Granularity.DECADE, Granularity.CENTURY)
    return Division(Granularity.HALF, number, time) if fits and number <= 2 else None


@rule(
    "{week:unit} {number} (of|in)? {year:cell}",
    says={"week 5 of this year": "2013-W05"},
    never=["day 5 of this year", "week 5 of last month"],
)
def week_5_of_this_year(week: Granularity, number: int, year: Cell) -> Nth | None:
    fits = week is Granularity.WEEK and year.unit is Granularity.YEAR and isinstance(number, int) and 1 <= number <= 53
    return Nth(number, Granularity.WEEK, year) if fits else None


@rule("{cell} (of|in) the {unit}", says={"the last day of the month": "2013-02-28"})
def the_last_day_of_the_month(cell: Cell, unit: Granularity) -> Nth | None:
    smaller = cell.unit < unit and cell.offset == -1
    return Nth(-1, cell.unit, Cell(SPEECH_TIME, unit, 0, definite=True)) if smaller else None


@rule("the (first|1st) of the year", says={"since the first of the year": "2013-01-01"})
def the_first_of_the_year() -> Nth:
    return Nth(1, Granularity.DAY, Cell(SPEECH_TIME, Granularity.YEAR, 0))


@rule("the {day:ordinal_day} {month:cell}", says={"on the 20th next month": "2013-03-20"}, never=["the 20th next week"])
def the_20th_next_month(day: int, month: Cell) -> Nth | None:
    return _of_month(day, month)


@rule(
    "the? {day:ordinal_day|ordinal} of the {unit}",
    says={"the first of the month": "2013-02-01", "the 15th of the month": "2013-02-15"},
    never=["the first of the year"],
)
def the_15th_of_the_month(day: int, unit: Granularity) -> Nth | None:
    return _of_month(day, Cell(SPEECH_TIME, unit, 0, definite=True))


@rule("{month:cell} ,? on {date}", says={"next month on the 5th": "2013-03-05"}, never=["next week on the 5th", "next month on 5 March"])
def next_month_on_the_5th(month: Cell, date: Date) -> Nth | None:
    return _of_month(date.day, month) if date.day is not None and date.month is None else None


@rule("the? {day:ordinal_day|ordinal|day} of {month:cell}", says={"the 20th of next month": "2013-03-20"})
def the_20th_of_next_month(day: int, month: Cell) -> Nth | None:
    return _of_month(day, month)


def _of_month(day: int, month: Cell) -> Nth | None:
    return Nth(day, Granularity.DAY, month) if month.unit is Granularity.MONTH and 1 <= day <= 31 else None
