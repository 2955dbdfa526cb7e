"""Days by weekday and by rank: "Tuesday of next week", "two Fridays ago", "a week from Friday", "the first Monday of the month"."""

from __future__ import annotations

from timeline.expressions.nodes import SPEECH_TIME, Cell, Clock, Date, Holiday, Node, Nth, Part, Relative, Shift, Weekday
from timeline.expressions.rules import Table
from timeline.intervals import Amount, Granularity
from timeline.languages.en.relative import relative

weekdays = Table("weekdays")
rule = weekdays.rule


@rule(
    "the? {weekday} ,? (of|in|from)? (the)? {week:cell}",
    says={"Tuesday of next week": "2013-02-19", "Friday this week": "2013-02-15", "Sunday from last week": "2013-02-10"},
)
def tuesday_of_next_week(weekday: Weekday, week: Cell) -> Nth | None:
    return Nth(1, weekday, week) if week.unit is Granularity.WEEK and weekday.offset is None else None


@rule("{week:cell} ('s|,)? (on)? {weekday}", says={"next week Monday": "2013-02-18", "next week's Tuesday": "2013-02-19"})
def next_week_monday(week: Cell, weekday: Weekday) -> Nth | None:
    return Nth(1, weekday, week) if week.unit is Granularity.WEEK and weekday.offset is None else None


@rule("{weekday} week <!{word}|->", says={"It will be Monday week.": "2013-02-25"}, never=["Monday week-long"])
def monday_week(weekday: Weekday) -> Shift:
    return Shift(_coming(weekday), Amount.of(1, Granularity.WEEK), 1)


@rule("{weekday} {fortnight:amount} <!{word}|->", says={"We sail on Friday fortnight.": "2013-03-01"}, never=["Friday two days"])
def friday_fortnight(weekday: Weekday, fortnight: Amount) -> Shift | None:
    return Shift(_coming(weekday), fortnight, 1) if weekday.offset is None and fortnight == Amount.of(2, Granularity.WEEK) else None


@rule(
    "<!for|by|in|of|after|than|over|up|down> {amount} on {weekday} <!{word}|'s>",
    says={"The hearing is a week on Tuesday.": "2013-02-26", "two weeks on Monday": "2013-03-04"},
    never=["He was remanded for a week on Tuesday.", "a week on Friday's agenda", "two hours on Friday"],
)
def a_week_on_tuesday(amount: Amount, weekday: Weekday) -> Shift | None:
    weeks = amount.unit is Granularity.WEEK and not amount.vague and weekday.offset is None
    return Shift(_coming(weekday), amount, 1) if weeks else None


def _coming(weekday: Weekday) -> Weekday:
    """The next such day: what is counted on from a weekday lies ahead."""
    return Weekday(weekday.day, 1, counted=True)


@relative.rule("{number} {weekdays} ago", says={"two Fridays ago": "2013-02-01"})
def two_fridays_ago(number: int, weekdays: int) -> Weekday | None:
    return Weekday(weekdays, -number, counted=True) if isinstance(number, int) and 1 <= number <= 520 else None


@relative.rule("{number} {weekdays} (from now|from today|hence)", says={"three Fridays from now": "2013-03-01"})
def three_fridays_from_now(number: int, weekdays: int) -> Weekday | None:
    return Weekday(weekdays, number, counted=True) if isinstance(number, int) and 1 <= number <= 520 else None


@rule("(this coming|the coming|coming|this upcoming|upcoming) {weekday}", says={"this coming Friday": "2013-02-15"})
def this_coming_friday(weekday: Weekday) -> Weekday:
    return Weekday(weekday.day, 1, counted=True)


@rule("the? {weekday} after next", says={"the Wednesday after next": "2013-02-20"})
def wednesday_after_next(weekday: Weekday) -> Weekday:
    return Weekday(weekday.day, 2, counted=True)


@relative.rule(
    "(the)? {unit} after next <!{weekday}|{date}|{season}|{holiday}>",
    says={"the week after next": "2013-W09"},
    never=["the day after next Tuesday's vote"],
)
def the_week_after_next(unit: Granularity) -> Cell | None:
    return Cell(SPEECH_TIME, unit, 2) if unit > Granularity.DAYPART else None


@relative.rule(
    "(the)? {unit} before last <!{weekday}|{date}|{season}|{holiday}>",
    says={"the year before last": "2011"},
    never=["the day before last Tuesday's vote"],
)
def the_year_before_last(unit: Granularity) -> Cell | None:
    return Cell(SPEECH_TIME, unit, -2) if unit > Granularity.DAYPART else None


@relative.rule("the {daypart} before last", says={"the night before last": "2013-02-10TNI", "the evening before last": "2013-02-10TEV"})
def the_night_before_last(daypart: str) -> Part:
    return Part(Cell(SPEECH_TIME, Granularity.DAY, -2), daypart)


@relative.rule("{number} {dayparts} ago", says={"two nights ago": "2013-02-10TNI", "three mornings ago": "2013-02-09TMO"})
def two_nights_ago(number: int, dayparts: str) -> Part | None:
    return Part(Cell(SPEECH_TIME, Granularity.DAY, -number), dayparts) if isinstance(number, int) and 1 <= number <= 31 else None


_DAYS = "date|weekday|cell|holiday|relative|nth|clock"


@rule(
    f"{{amount:amount|short_amount}} from (the)? {{day:{_DAYS}}}",
    says={"a week from Friday": "2013-02-22", "two days from tomorrow": "2013-02-15"},
)
def a_week_from_friday(amount: Amount, day: Node) -> Shift | None:
    bare = isinstance(day, Weekday) and day.offset is None
    return _counted_from(amount, _coming(day) if bare and isinstance(day, Weekday) else day, 1)


@rule(
    f"{{amount}} (after|following) (the)? {{day:{_DAYS}}}",
    says={"three days after Christmas": "2012-12-28", "2 days after tomorrow": "2013-02-15"},
)
def three_days_after_christmas(amount: Amount, day: Node) -> Shift | None:
    return _counted_from(amount, day, 1)


@rule(f"{{amount}} (before|prior to) (the)? {{day:{_DAYS}}}", says={"2 days before yesterday": "2013-02-09"})
def two_days_before_yesterday(amount: Amount, day: Node) -> Shift | None:
    return _counted_from(amount, day, -1)


@rule(f"(the)? day (before|prior to) (the)? {{day:{_DAYS}}}", says={"the day before Christmas": "2012-12-24"})
def the_day_before_christmas(day: Node) -> Shift | None:
    return _counted_from(Amount.of(1, Granularity.DAY), day, -1)


@rule(f"(the)? day (after|following) (the)? {{day:{_DAYS}}}", says={"the day after Thanksgiving": "2012-11-23"})
def the_day_after_thanksgiving(day: Node) -> Shift | None:
    return _counted_from(Amount.of(1, Granularity.DAY), day, 1)


@rule(
    f"the {{unit}} (before|prior to) (the)? {{day:{_DAYS}}}",
    says={"the week before Easter 2013": "2013-W12"},
    never=["the year before May"],
)
def the_week_before_easter(unit: Granularity, day: Node) -> Cell | None:
    return _unit_beside(unit, day, -1)


@rule(f"the {{unit}} (after|following) (the)? {{day:{_DAYS}}}", says={"the week after Easter 2013": "2013-W14"})
def the_week_after_easter(unit: Granularity, day: Node) -> Cell | None:
    return _unit_beside(unit, day, 1)


def _unit_beside(unit: Granularity, day: Node, offset: int) -> Cell | None:
    """The calendar week, month or year before or after the one that holds the day; of a year said alone, the year beside it."""
    if isinstance(day, Date) and day.year is not None and day.month is None:
        return Cell(day, unit, offset) if unit is Granularity.YEAR else None
    return Cell(day, unit, offset) if _is_day(day) and unit in (Granularity.WEEK, Granularity.MONTH, Granularity.YEAR) else None


@rule(
    f"the {{weekday}} (before|preceding|prior to) (the)? {{day:{_DAYS}}}",
    says={"the Monday before Christmas 2012": "2012-12-24", "the Friday before 5 March 2013": "2013-03-01"},
    never=["on Monday, before Christmas", "the Monday before the vote"],
)
def the_monday_before_christmas(weekday: Weekday, day: Node) -> Weekday | None:
    return _nearest(weekday, day, -1)


@rule(
    f"the {{weekday}} (after|following) (the)? {{day:{_DAYS}}}",
    says={"the Friday after Thanksgiving 2012": "2012-11-23", "the Monday after March 5, 2013": "2013-03-11"},
    never=["on Friday after March 5"],
)
def the_friday_after_thanksgiving(weekday: Weekday, day: Node) -> Weekday | None:
    return _nearest(weekday, day, 1)


@rule(
    f"the? {{number:ordinal|ordinal_day}} {{weekday}} (after|following) (the)? {{day:{_DAYS}}}",
    says={"the second Sunday after Easter 2013": "2013-04-14", "the first Monday after 5 May 2013": "2013-05-06"},
)
def the_second_sunday_after(number: int, weekday: Weekday, day: Node) -> Weekday | None:
    return _nearest(weekday, day, number)


@rule(
    f"the? (closest|nearest) {{weekday}} to (the)? {{day:{_DAYS}}}",
    says={"the closest Monday to March 5, 2013": "2013-03-04", "the nearest Sunday to 30 November 2012": "2012-12-02"},
)
def the_closest_monday_to(weekday: Weekday, day: Node) -> Weekday | None:
    return _closest(weekday, day)


@rule(
    f"the {{weekday}} (closest|nearest) (to)? (the)? {{day:{_DAYS}}}",
    says={"the Monday nearest to March 5, 2013": "2013-03-04", "the Sunday nearest 30 November 2012": "2012-12-02"},
)
def the_monday_nearest_to(weekday: Weekday, day: Node) -> Weekday | None:
    return _closest(weekday, day)


def _closest(weekday: Weekday, day: Node) -> Weekday | None:
    """Of the seven days around a day there is one of each name: it is the next after the fourth day before."""
    four_before = Shift(day, Amount.of(4, Granularity.DAY), -1)
    return Weekday(weekday.day, 1, four_before, counted=True) if _is_day(day) and weekday.offset is None else None


def _nearest(weekday: Weekday, day: Node, count: int) -> Weekday | None:
    """The weekday so many times before or after a day."""
    return Weekday(weekday.day, count, day, counted=True) if _is_day(day) and weekday.offset is None else None


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
    return Shift(day, amount, sign, to_the_day=amount.finest >= Granularity.DAY) if fits and not amount.vague else None


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


@rule(
    "the? {number:ordinal|ordinal_day} {weekday} (of|in) the {unit}",
    says={"the first Monday of the month": "2013-02-04", "first Monday of the year": "2013-01-07"},
    never=["the first Monday of the strike"],
)
def the_first_monday_of_the_month(number: int, weekday: Weekday, unit: Granularity) -> Nth | None:
    whole = unit in (Granularity.MONTH, Granularity.YEAR, Granularity.QUARTER)
    return Nth(number, Weekday(weekday.day), Cell(SPEECH_TIME, unit, 0)) if whole else None


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


@rule("the? {day:ordinal_day|ordinal|day} of {month:cell}", says={"the 20th of next month": "2013-03-20"})
def the_20th_of_next_month(day: int, month: Cell) -> Nth | None:
    return Nth(day, Granularity.DAY, month) if month.unit is Granularity.MONTH and 1 <= day <= 31 else None
