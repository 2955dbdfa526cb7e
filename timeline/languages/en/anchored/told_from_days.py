"""Times told from a day: "two days after Christmas", "a week from Friday", "the Monday before 5 March", "a year ago tomorrow"."""

from __future__ import annotations

from timeline.expressions.nodes import SPEECH_TIME, Ahead, Cell, Clock, Date, Holiday, Node, Nth, Relative, Shift, Weekday
from timeline.intervals import Amount, Granularity
from timeline.languages.en.anchored.weekdays import coming, weekdays

rule = weekdays.rule

_DAYS = "date|weekday|cell|holiday|relative|nth|clock"


@rule(
    f"<!for> {{amount:amount|short_amount}} from (the)? {{day:{_DAYS}}}",
    says={"a week from Friday": "2013-02-22", "two days from tomorrow": "2013-02-15"},
    never=["The lease was renewed for five years from 1 January 2012."],
)
def a_week_from_friday(amount: Amount, day: Node) -> Shift | None:
    bare = isinstance(day, Weekday) and day.offset is None
    return _counted_from(amount, coming(day) if bare and isinstance(day, Weekday) else day, 1)


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
    if unit is Granularity.WEEKEND and is_day(day):
        return Cell(Weekday(5, offset, day, counted=True), unit, 0)  # of the Saturday before or after
    if isinstance(day, Date) and day.year is not None and day.month is None:
        return Cell(day, unit, offset) if unit is Granularity.YEAR else None
    return Cell(day, unit, offset) if is_day(day) and unit in (Granularity.WEEK, Granularity.MONTH, Granularity.YEAR) else None


@rule(
    f"<!{{number}}|the|a|an|next|last|this|per|every> {{week:unit}} from {{day:{_DAYS}}}",
    says={"week from tomorrow": "2013-02-20"},
    never=["day from Friday", "the week from Friday"],
)
def week_from_tomorrow(week: Granularity, day: Node) -> Shift | None:
    return Shift(day, Amount.of(1, week), 1, to_the_day=True) if week is Granularity.WEEK and is_day(day) else None


@rule(
    f"(the|a)? {{weekday}} (before|preceding|prior to) (the)? {{day:{_DAYS}}}",
    says={"the Monday before Christmas 2012": "2012-12-24", "the Friday before 5 March 2013": "2013-03-01"},
    never=["on Monday, before Christmas", "the Monday before the vote", "Monday before 5 p.m."],
)
def the_monday_before_christmas(weekday: Weekday, day: Node) -> Weekday | None:
    return _nearest(weekday, day, -1)


@rule(
    f"(the|a)? {{weekday}} (after|following) (the)? {{day:{_DAYS}}}",
    says={"the Friday after Thanksgiving 2012": "2012-11-23", "the Monday after March 5, 2013": "2013-03-11"},
    never=["Friday after 5 p.m."],
)
def the_friday_after_thanksgiving(weekday: Weekday, day: Node) -> Weekday | None:
    return _nearest(weekday, day, 1)


@rule(
    f"the? {{number:ordinal|ordinal_day}} {{weekday}} (before|preceding|prior to) (the)? {{day:{_DAYS}}}",
    says={"the second Sunday before Christmas 2012": "2012-12-16"},
)
def the_second_sunday_before(number: int, weekday: Weekday, day: Node) -> Weekday | None:
    return _nearest(weekday, day, -number)


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
    return Weekday(weekday.day, 1, four_before, counted=True) if is_day(day) and weekday.offset is None else None


def _nearest(weekday: Weekday, day: Node, count: int) -> Weekday | None:
    """The weekday so many times before or after a day."""
    return Weekday(weekday.day, count, day, counted=True) if is_day(day) and weekday.offset is None else None


@rule("{weekday} ,? (in)? {ahead}", says={"Saturday in two weeks": "2013-03-02", "Friday, two weeks from now": "2013-03-01"})
def saturday_in_two_weeks(weekday: Weekday, ahead: Ahead) -> Node | None:
    return _in_the_week(weekday, ahead)


@rule(
    "{ahead} ,? on (a)? {weekday}", says={"two weeks from now on Saturday": "2013-03-02", "three months from now on a Friday": "2013-05-17"}
)
def in_two_weeks_on_saturday(ahead: Ahead, weekday: Weekday) -> Node | None:
    return _in_the_week(weekday, ahead)


def _in_the_week(weekday: Weekday, ahead: Ahead) -> Node | None:
    """That weekday of the week so reached; after months and years the next such day."""
    if weekday.offset is not None or ahead.within or ahead.amount.vague or ahead.amount.finest < Granularity.WEEK:
        return None
    if ahead.amount.finest is Granularity.WEEK:
        return Nth(1, Weekday(weekday.day), Cell(Ahead(ahead.amount, sure=True), Granularity.WEEK, 0))
    reached = Shift(Cell(SPEECH_TIME, Granularity.DAY, -1), ahead.amount, 1, to_the_day=True)
    return Weekday(weekday.day, 1, reached, counted=True)


@rule(
    "{weekday} ,? {shift}", says={"Monday three weeks ago": "2013-01-21"}, never=["last Monday three weeks ago", "Monday three hours ago"]
)
def monday_three_weeks_ago(weekday: Weekday, shift: Shift) -> Shift | None:
    return _ago_from(shift, weekday) if weekday.offset is None else None


@rule("{shift} on {weekday}", says={"two weeks ago on Monday": "2013-01-28"}, never=["two days ago on Monday"])
def two_weeks_ago_on_monday(shift: Shift, weekday: Weekday) -> Shift | None:
    return _ago_from(shift, weekday) if weekday.offset is None and shift.amount.finest is Granularity.WEEK else None


@rule(f"{{shift}} {{day:{_DAYS}}}", says={"a year ago tomorrow": "2012-02-13"}, never=["two years ago in March"])
def a_year_ago_tomorrow(shift: Shift, day: Node) -> Shift | None:
    return _ago_from(shift, day)


def _ago_from(shift: Shift, day: Node) -> Shift | None:
    if not is_day(day) or shift.amount.finest < Granularity.DAY or not isinstance(shift.base, type(SPEECH_TIME)):
        return None
    if isinstance(day, Weekday) and day.offset is None and shift.sign < 0:  # on or before today
        day = Weekday(day.day, -1, Cell(SPEECH_TIME, Granularity.DAY, 1), counted=True)
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
    fits = amount.finest < Granularity.DAY if isinstance(day, Clock) else is_day(day)
    return Shift(day, amount, sign, to_the_day=amount.finest >= Granularity.DAY) if fits and not amount.vague else None


def is_day(node: Node) -> bool:
    match node:
        case Date(_, _, day) | Relative(Date(_, _, day)):
            return day is not None
        case Cell(_, unit) | Nth(_, unit):
            return unit is Granularity.DAY or isinstance(unit, Weekday)
        case Relative(inner):
            return isinstance(inner, Holiday)
        case _:
            return isinstance(node, Weekday | Holiday)
