"""Days by weekday and by rank: "Tuesday of next week", "two Fridays ago", "a week from Friday", "the first Monday of the month"."""

from __future__ import annotations

from timeline.expressions.nodes import SPEECH_TIME, Cell, Nth, Part, Shift, Weekday
from timeline.expressions.rules import Table
from timeline.intervals import Amount, Granularity
from timeline.languages.en.anchored.relative import relative

weekdays = Table("weekdays")
rule = weekdays.rule

_GOES_ON = "and|but|or|to|at|with|when|where|he|she|we|they|i|it|you|from|for|by"  # after “Saturday last”


@rule(
    "the? {weekday} ,? (of|in|from)? (the)? {week:cell}",
    says={"Tuesday of next week": "2013-02-19", "Friday this week": "2013-02-15", "Sunday from last week": "2013-02-10"},
)
def tuesday_of_next_week(weekday: Weekday, week: Cell) -> Nth | None:
    return Nth(1, weekday, week) if week.unit is Granularity.WEEK and weekday.offset is None else None


@rule(
    "(the)? {weekend:unit|amount} (of|in)? {week:cell}",
    says={"a weekend next week": "2013-W08-WE", "the weekend of next week": "2013-W08-WE"},
    never=["the day of next week", "two weekends next week"],
)
def the_weekend_of_next_week(weekend: Granularity | Amount, week: Cell) -> Nth | None:
    named = weekend is Granularity.WEEKEND or weekend == Amount.of(1, Granularity.WEEKEND)
    return Nth(1, Granularity.WEEKEND, week) if named and week.unit is Granularity.WEEK else None


@rule("{week:cell} ('s|,)? (on)? {weekday}", says={"next week Monday": "2013-02-18", "next week's Tuesday": "2013-02-19"})
def next_week_monday(week: Cell, weekday: Weekday) -> Nth | None:
    return Nth(1, weekday, week) if week.unit is Granularity.WEEK and weekday.offset is None else None


@rule(
    "{weekday} (last|gone) <!{word}|{unit}|{amount}>",
    says={"He sailed on Friday last.": "2013-02-08"},
    never=["on Friday last year's winner"],
)
def friday_last(weekday: Weekday) -> Weekday | None:
    return Weekday(weekday.day, -1) if weekday.offset is None else None


@rule(
    f"{{weekday}} (last|gone) <{_GOES_ON}>",
    says={"He came on Saturday last and stayed.": "2013-02-09"},
    never=["on Friday last year", "The Friday last week was wet."],
)
def saturday_last_and(weekday: Weekday) -> Weekday | None:
    return Weekday(weekday.day, -1) if weekday.offset is None else None


@rule("{weekday} (next|coming) <!{word}|{unit}|{amount}>", says={"We sail on Friday next.": "2013-02-15"}, never=["on Friday next year"])
def friday_next(weekday: Weekday) -> Weekday | None:
    return coming(weekday) if weekday.offset is None else None


@rule(
    f"{{weekday}} next <{_GOES_ON}>",
    says={"We sail on Thursday next and will write.": "2013-02-14"},
    never=["on Friday next year", "Friday next in line was Ann."],
)
def thursday_next_and(weekday: Weekday) -> Weekday | None:
    return coming(weekday) if weekday.offset is None else None


@rule("{weekday} week <!{word}|->", says={"It will be Monday week.": "2013-02-25"}, never=["Monday week-long"])
def monday_week(weekday: Weekday) -> Shift:
    return Shift(coming(weekday), Amount.of(1, Granularity.WEEK), 1)


@rule("<on> {weekday} week <we|i|they|he|she|the|there|at|in|you>", says={"On Monday week we sail.": "2013-02-25"}, never=["a Monday week"])
def on_monday_week_we(weekday: Weekday) -> Shift:
    return Shift(coming(weekday), Amount.of(1, Granularity.WEEK), 1)


@rule("{weekday} week <is|was|will|would|and|or|if|when>", says={"Monday week is the closing date.": "2013-02-25"})
def monday_week_is(weekday: Weekday) -> Shift:
    return Shift(coming(weekday), Amount.of(1, Granularity.WEEK), 1)


@rule("{weekday} {fortnight:amount} <!{word}|->", says={"We sail on Friday fortnight.": "2013-03-01"}, never=["Friday two days"])
def friday_fortnight(weekday: Weekday, fortnight: Amount) -> Shift | None:
    return Shift(coming(weekday), fortnight, 1) if weekday.offset is None and fortnight == Amount.of(2, Granularity.WEEK) else None


@rule(
    "<!for|by|in|of|after|than|over|up|down> {amount} on {weekday} <!{word}|'s>",
    says={"The hearing is a week on Tuesday.": "2013-02-26", "two weeks on Monday": "2013-03-04"},
    never=["He was remanded for a week on Tuesday.", "a week on Friday's agenda", "two hours on Friday"],
)
def a_week_on_tuesday(amount: Amount, weekday: Weekday) -> Shift | None:
    weeks = amount.unit is Granularity.WEEK and not amount.vague and weekday.offset is None
    return Shift(coming(weekday), amount, 1) if weeks else None


@rule(
    "<(set|scheduled|due|planned|called|fixed|slated|booked|down) + for> {amount} on {weekday} <!'s>",
    says={"The hearing is set for a week on Tuesday.": "2013-02-26"},
    never=["He stayed for a week on Tuesday."],
)
def set_for_a_week_on_tuesday(amount: Amount, weekday: Weekday) -> Shift | None:
    weeks = amount.unit is Granularity.WEEK and not amount.vague and weekday.offset is None
    return Shift(coming(weekday), amount, 1) if weeks else None


def coming(weekday: Weekday) -> Weekday:
    """The next such day: what is counted on from a weekday lies ahead."""
    return Weekday(weekday.day, 1, counted=True)


@relative.rule("{number} {weekdays} ago", says={"two Fridays ago": "2013-02-01"})
def two_fridays_ago(number: int, weekdays: int) -> Weekday | None:
    return Weekday(weekdays, -number, counted=True) if isinstance(number, int) and 1 <= number <= 520 else None


@relative.rule("{number} {weekdays} (from now|from today|hence)", says={"three Fridays from now": "2013-03-01"})
def three_fridays_from_now(number: int, weekdays: int) -> Weekday | None:
    return Weekday(weekdays, number, counted=True) if isinstance(number, int) and 1 <= number <= 520 else None


@rule("(this|the)? (coming|upcoming) {weekday}", says={"this coming Friday": "2013-02-15"})
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


@relative.rule("{number} {dayparts} (ago|back)", says={"two nights ago": "2013-02-10TNI", "three mornings ago": "2013-02-09TMO"})
def two_nights_ago(number: int, dayparts: str) -> Part | None:
    return Part(Cell(SPEECH_TIME, Granularity.DAY, -number), dayparts) if isinstance(number, int) and 1 <= number <= 31 else None
