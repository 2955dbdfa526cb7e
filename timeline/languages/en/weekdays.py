"""Days by weekday and by rank: "Tuesday of next week", "two Fridays ago", "a week from Friday", "the first Monday of the month"."""

from __future__ import annotations

from timeline.expressions.nodes import SPEECH_TIME, Cell, Clock, Date, Holiday, Node, Nth, Part, Relative, Repeated, Shift, Weekday
from timeline.expressions.rules import Table
from timeline.intervals import Amount, Granularity
from timeline.languages.en.relative import relative

weekdays = Table("weekdays")
rule = weekdays.rule


@rule(
    "{weekday} (of|in|from)? (the)? {week:cell}",
    says={"Tuesday of next week": "2013-02-19", "Friday this week": "2013-02-15", "Sunday from last week": "2013-02-10"},
)
def tuesday_of_next_week(weekday: Weekday, week: Cell) -> Nth | None:
    return Nth(1, weekday, week) if week.unit is Granularity.WEEK and weekday.offset is None else None


@rule("{week:cell} ,? (on)? {weekday}", says={"next week Monday": "2013-02-18"})
def next_week_monday(week: Cell, weekday: Weekday) -> Nth | None:
    return Nth(1, weekday, week) if week.unit is Granularity.WEEK and weekday.offset is None else None


@rule("{weekday} week <!{word}|->", says={"It will be Monday week.": "2013-02-25"}, never=["Monday week-long"])
def monday_week(weekday: Weekday) -> Shift:
    return Shift(Weekday(weekday.day, 1, counted=True), Amount.of(1, Granularity.WEEK), 1)


@relative.rule("{number} {weekdays} ago", says={"two Fridays ago": "2013-02-01"})
def two_fridays_ago(number: int, weekdays: int) -> Weekday | None:
    return Weekday(weekdays, -number, counted=True) if isinstance(number, int) and 1 <= number <= 520 else None


@relative.rule("{number} {weekdays} (from now|from today|hence)", says={"three Fridays from now": "2013-03-01"})
def three_fridays_from_now(number: int, weekdays: int) -> Weekday | None:
    return Weekday(weekdays, number, counted=True) if isinstance(number, int) and 1 <= number <= 520 else None


@rule("(this|the)? (coming|upcoming) {weekday}", says={"this coming Friday": "2013-02-15"})
def this_coming_friday(weekday: Weekday) -> Weekday:
    return Weekday(weekday.day, 1, counted=True)


@rule("{weekday} after next", says={"the Wednesday after next": "2013-02-20"})
def wednesday_after_next(weekday: Weekday) -> Weekday:
    return Weekday(weekday.day, 2, counted=True)


@rule("(the)? {unit} after next", says={"the week after next": "2013-W09"})
def the_week_after_next(unit: Granularity) -> Cell | None:
    return Cell(SPEECH_TIME, unit, 2) if unit > Granularity.DAYPART else None


@rule("(the)? {unit} before last", says={"the year before last": "2011"})
def the_year_before_last(unit: Granularity) -> Cell | None:
    return Cell(SPEECH_TIME, unit, -2) if unit > Granularity.DAYPART else None


@rule("the night before last", says={"the night before last": "2013-02-10TNI"})
def the_night_before_last() -> Part:
    return Part(Cell(SPEECH_TIME, Granularity.DAY, -2), "NI")


_DAYS = "date|weekday|cell|holiday|relative|nth|clock"


@rule(
    f"{{amount}} (from|after) (the)? {{day:{_DAYS}}}",
    says={"a week from Friday": "2013-02-15", "three days after Christmas": "2012-12-28", "2 days after tomorrow": "2013-02-15"},
)
def a_week_from_friday(amount: Amount, day: Node) -> Shift | None:
    return _counted_from(amount, day, 1)


@rule(f"{{amount}} (before|prior to) (the)? {{day:{_DAYS}}}", says={"2 days before yesterday": "2013-02-09"})
def two_days_before_yesterday(amount: Amount, day: Node) -> Shift | None:
    return _counted_from(amount, day, -1)


@rule(f"(the)? day before {{day:{_DAYS}}}", says={"the day before Christmas": "2012-12-24"})
def the_day_before_christmas(day: Node) -> Shift | None:
    return _counted_from(Amount.of(1, Granularity.DAY), day, -1)


@rule(f"(the)? day after {{day:{_DAYS}}}", says={"the day after Thanksgiving": "2012-11-23"})
def the_day_after_thanksgiving(day: Node) -> Shift | None:
    return _counted_from(Amount.of(1, Granularity.DAY), day, 1)


@rule(f"{{shift}} {{day:{_DAYS}}}", says={"a year ago tomorrow": "2012-02-13"}, never=["two years ago in March"])
def a_year_ago_tomorrow(shift: Shift, day: Node) -> Shift | None:
    if not _is_day(day) or shift.amount.finest < Granularity.DAY or not isinstance(shift.base, type(SPEECH_TIME)):
        return None
    return Shift(day, shift.amount, shift.sign, to_the_day=True)


@rule(
    "{shift} {cell}",
    says={"fifteen years ago this week": "1998-W07", "two years ago this month": "2011-02"},
    never=["two years ago last week"],
)
def fifteen_years_ago_this_week(shift: Shift, cell: Cell) -> Cell | None:
    """“a year ago this week”: the week that holds the day of a year ago."""
    unit, now = cell.unit, isinstance(cell.base, type(SPEECH_TIME)) and cell.offset == 0
    if not now or unit not in (Granularity.WEEK, Granularity.MONTH) or shift.amount.finest <= unit or shift.sign > 0:
        return None
    day = Shift(Cell(SPEECH_TIME, Granularity.DAY, 0), shift.amount, -1, to_the_day=True)
    return Cell(day, unit, 0) if isinstance(shift.base, type(SPEECH_TIME)) else None


def _counted_from(amount: Amount, day: Node, sign: int) -> Shift | None:
    fits = amount.finest < Granularity.DAY if isinstance(day, Clock) else _is_day(day)
    return Shift(day, amount, sign) if fits and not amount.vague else None


def _is_day(node: Node) -> bool:
    match node:
        case Date(_, _, day) | Relative(Date(_, _, day)):
            return day is not None
        case Cell(_, unit) | Nth(_, unit):
            return unit is Granularity.DAY or isinstance(unit, Weekday)
        case Relative(inner):
            return isinstance(inner, Holiday)
        case _:
            return isinstance(node, Weekday | Holiday)


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


@rule("the? {number:ordinal|ordinal_day} {weekday} (of|in) the (month|year)", says={"the first Monday of the month": "2013-02-04"})
def the_first_monday_of_the_month(number: int, weekday: Weekday) -> Nth:
    return Nth(number, Weekday(weekday.day), Cell(SPEECH_TIME, Granularity.MONTH, 0))


@rule(
    "the? {number:ordinal|ordinal_day} {weekday} (of|in) (every|each) {unit}",
    says={"on the first Tuesday of every month": "P1M", "the third Thursday of each month": "P1M"},
    never=["the first Tuesday of the month"],
)
def the_first_tuesday_of_every_month(number: int, weekday: Weekday, unit: Granularity) -> Repeated:
    return Repeated(Cell(SPEECH_TIME, unit), quant="EVERY")


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
    return Nth(-1, Weekday(weekday.day), Cell(SPEECH_TIME, unit, 0)) if ranked else None


@rule(
    "the? {number:ordinal|ordinal_day} {unit} (of|in) {time:date|cell|season|relative|division|era}",
    says={
        "the first week of March 2013": "2013-W09",
        "the third week of May 2012": "2012-W20",
        "the 15th day of next month": "2013-03-15",
        "the first decade of the 20th century": "190",
    },
)
def the_first_week_of(number: int, unit: Granularity, time: Node) -> Nth:
    return Nth(number, unit, time)


@rule("{cell} (of|in) (the)? {time:date|cell|season|relative|division}", says={"the last week of August 2012": "2012-W35"})
def the_last_week_of(cell: Cell, time: Node) -> Nth | None:
    smaller = cell.unit < Granularity.MONTH or (cell.unit is Granularity.MONTH and not isinstance(time, Date))
    return Nth(-1, cell.unit, time) if smaller and cell.offset == -1 and isinstance(cell.base, type(SPEECH_TIME)) else None


@rule("{cell} (of|in) the {unit}", says={"the last day of the month": "2013-02-28"})
def the_last_day_of_the_month(cell: Cell, unit: Granularity) -> Nth | None:
    smaller = cell.unit < unit and cell.offset == -1
    return Nth(-1, cell.unit, Cell(SPEECH_TIME, unit, 0)) if smaller else None


@rule("the? {day:ordinal_day|ordinal} of the month", says={"on the 15th of the month": "2013-02-15"})
def the_15th_of_the_month(day: int) -> Nth | None:
    return Nth(day, Granularity.DAY, Cell(SPEECH_TIME, Granularity.MONTH, 0)) if 1 <= day <= 31 else None


@rule("the? {day:ordinal_day|ordinal|day} of {month:cell}", says={"the 20th of next month": "2013-03-20"})
def the_20th_of_next_month(day: int, month: Cell) -> Nth | None:
    return Nth(day, Granularity.DAY, month) if month.unit is Granularity.MONTH and 1 <= day <= 31 else None
