"""Units of the calendar and named times by their place beside the anchor: "last month", "the following year", "that evening", "next March"."""

from __future__ import annotations

from timeline.expressions.nodes import (
    REFERENCE_TIME,
    SPEECH_TIME,
    Cell,
    Date,
    Duration,
    Holiday,
    Part,
    Relative,
    Rolling,
    Season,
    Weekday,
)
from timeline.expressions.rules import NOT_TIME, NotTime
from timeline.intervals import Amount, Granularity
from timeline.languages.en.amounts.durations import lengths
from timeline.languages.en.anchored.relative import relative
from timeline.languages.en.calendar.dates import dates

rule = relative.rule

_CLOCK_UNITS = (Granularity.SECOND, Granularity.MINUTE, Granularity.HOUR)


@rule("the {unit} before (that|then) <!{word}>", says={"the year before that": "2012"}, never=["the year before that vote"])
def the_year_before_that(unit: Granularity) -> Cell:
    return Cell(REFERENCE_TIME, unit, -1)


@rule("the {unit} after (that|then) <!{word}>", says={"the year after that": "2014"}, never=["the year after that vote"])
def the_year_after_that(unit: Granularity) -> Cell:
    return Cell(REFERENCE_TIME, unit, 1)


@rule("the {unit} + (earlier|before <!{word}|{time}>)", says={"the day before": "2013-02-11", "the year before": "2012"})
def the_day_before(unit: Granularity) -> Cell:
    return Cell(REFERENCE_TIME, unit, -1)


@rule(
    "the {unit} before <and|or|but|from|in|at|by|with|while|had|was|were>",
    says={"less than the week before and more than ever": "2013-W06"},
    never=["the day before they met"],
)
def the_week_before_and(unit: Granularity) -> Cell:
    return Cell(REFERENCE_TIME, unit, -1)


@rule("the {unit} after <and|or|but>", says={"the day after and the day before": "2013-02-13"}, never=["the day after they met"])
def the_day_after_and(unit: Granularity) -> Cell:
    return Cell(REFERENCE_TIME, unit, 1)


@rule("the {unit} after <!{word}|{time}>", says={"the day after": "2013-02-13"})
def the_day_after(unit: Granularity) -> Cell:
    return Cell(REFERENCE_TIME, unit, 1)


@rule(
    "the {daypart} (earlier|before <!{word}|{time}>)",
    says={"He had left the night before.": "2013-02-11TNI"},
    never=["the night before the vote"],
)
def the_night_before(daypart: str) -> Part:
    return Part(Cell(REFERENCE_TIME, Granularity.DAY, -1), daypart)


@rule("the {daypart} after <!{word}|{time}>", says={"He left the morning after.": "2013-02-13TMO"}, never=["the night after the vote"])
def the_morning_after(daypart: str) -> Part:
    return Part(Cell(REFERENCE_TIME, Granularity.DAY, 1), daypart)


@lengths.rule("{number} nights <!ago|back|earlier|before|later>", says={"They marched for two nights.": "P2D"})
def two_nights(number: int) -> Duration:
    return Duration(Amount.of(number, Granularity.DAY))


@rule("{number} nights (earlier|before <!{word}|{time}>)", says={"It had begun three nights earlier.": "2013-02-09TNI"})
def three_nights_earlier(number: int) -> Part | None:
    return Part(Cell(REFERENCE_TIME, Granularity.DAY, -number), "NI") if number in range(1, 32) else None


@rule("{number} nights later", says={"Two nights later he fled.": "2013-02-14TNI"})
def two_nights_later(number: int) -> Part | None:
    return Part(Cell(REFERENCE_TIME, Granularity.DAY, number), "NI") if number in range(1, 32) else None


@rule("the (following|next) {daypart}", says={"the next morning": "2013-02-13TMO"})
def the_next_morning(daypart: str) -> Part:
    return Part(Cell(REFERENCE_TIME, Granularity.DAY, 1), daypart)


@rule("the (previous|preceding) {daypart}", says={"the previous evening": "2013-02-11TEV"})
def the_previous_evening(daypart: str) -> Part:
    return Part(Cell(REFERENCE_TIME, Granularity.DAY, -1), daypart)


@rule("(the|that) same {daypart}", says={"the same evening": "2013-02-12TEV"})
def the_same_evening(daypart: str) -> Part:
    return Part(Cell(REFERENCE_TIME, Granularity.DAY, 0), daypart)


@rule(
    "the very? (following|next|ensuing) {unit}",
    says={"the very next day": "2013-02-13", "the next day": "2013-02-13", "the following year": "2014", "over the next hour": "PT1H"},
)
def the_following_day(unit: Granularity) -> Cell | Rolling:
    """An hour to come is counted from its minute, not from the stroke of the clock."""
    return Rolling(Amount.of(1, unit), 1, REFERENCE_TIME) if unit is Granularity.HOUR else Cell(REFERENCE_TIME, unit, 1)


@rule("the? (previous|preceding|prior) {unit}", says={"the previous year": "2012", "the preceding week": "2013-W06"})
def the_previous_year(unit: Granularity) -> Cell:
    return Cell(REFERENCE_TIME, unit, -1)


@rule(
    "(that|the same|that same|that very|that whole|that entire) {unit}",
    says={"that year": "2013", "the same day": "2013-02-12", "that whole week": "2013-W07"},
    never=["that second"],
)
def that_year(unit: Granularity) -> Cell | None:
    return None if unit in _CLOCK_UNITS else Cell(REFERENCE_TIME, unit, 0)


@rule("the last hour", says={"It rained in the last hour.": "PT1H"}, never=["in the last minute"])
def the_last_hour() -> Rolling:
    return Rolling(Amount.of(1, Granularity.HOUR), -1)


@rule("the past {unit}", says={"the past year": "P1Y", "the past decade": "P10Y", "over the past weekend": "2013-W06-WE"})
def the_past_year(unit: Granularity) -> Rolling | Cell:
    """A year that ends now; but a weekend or a quarter is one of the calendar."""
    if unit in (Granularity.WEEKEND, Granularity.QUARTER):
        return Cell(SPEECH_TIME, unit, -1)
    return Rolling(Amount.of(1, unit), -1)


@dates.rule(
    "the? last day <(of|at) (the)? (school|work|class|classes|term|college|camp|uni|university|exams|filming|shooting|training|holidays|vacation|trip|fair|festival|conference|"
    "trial|war|siege|visit|strike|campaign|season|tour|course|job|voyage|sale)>",
    says={"It was the last day of school.": "P1D"},
    never=["the last day of May", "the last day"],
)
def the_last_day_of_school() -> Duration:
    return Duration(Amount.of(1, Granularity.DAY))


@rule(
    "(the? last|lst|past|prev|this past) {unit}",
    says={"last month": "2013-01", "last year": "2012", "last week": "2013-W06"},
    never=["at the last second"],
)
def last_month(unit: Granularity) -> Cell | None:
    return None if unit in _CLOCK_UNITS else Cell(SPEECH_TIME, unit, -1)


@rule(
    "(next|nxt|this? coming|(the|this)? upcoming|the coming) {unit}",
    says={"next month": "2013-03", "next year": "2014", "next week": "2013-W08"},
)
def next_month(unit: Granularity) -> Cell | None:
    return None if unit in _CLOCK_UNITS else Cell(SPEECH_TIME, unit, 1)


@rule(
    "(this very?|the current|current|the present) {unit}",
    says={"this year": "2013", "this week": "2013-W07", "the current month": "2013-02"},
)
def this_year(unit: Granularity) -> Cell | None:
    return None if unit in _CLOCK_UNITS else Cell(SPEECH_TIME, unit, 0)


@rule("(a year ago|last year) (this|the same) {unit}", says={}, never=["a year ago"])
def a_year_ago_this_month(unit: Granularity) -> NotTime:
    return NOT_TIME


@rule(
    "(the|this)? (last|past) {time:date|season|holiday}",
    says={"last March": "2012-03", "last summer": "2012-SU", "last December": "2012-12"},
)
def last_march(time: Date | Season | Holiday) -> Relative | None:
    return None if time.year is not None else Relative(time, -1)


@rule("(next|nxt|(this|the)? (coming|upcoming)) {time:date|season|holiday}", says={"next March": "2013-03", "next summer": "2013-SU"})
def next_march(time: Date | Season | Holiday) -> Relative | None:
    return None if time.year is not None else Relative(time, 1)


@rule("this {time:date|season|holiday}", says={"this March": "2013-03", "this spring": "2013-SP"})
def this_march(time: Date | Season | Holiday) -> Relative | None:
    return None if time.year is not None else Relative(time, 0)


@rule("the (following|next|ensuing) {time:date|season|holiday}", says={"the following spring": "2013-SP", "the following March": "2013-03"})
def the_following_spring(time: Date | Season | Holiday) -> Relative | None:
    return None if time.year is not None else Relative(time, 1, REFERENCE_TIME)


@rule("the? (previous|preceding|prior) {time:date|season|holiday}", says={"the previous autumn": "2012-FA"})
def the_previous_autumn(time: Date | Season | Holiday) -> Relative | None:
    return None if time.year is not None else Relative(time, -1, REFERENCE_TIME)


@rule("that {daypart}", says={"that evening": "2013-02-12TEV"})
def that_evening(daypart: str) -> Part:
    return Part(Cell(REFERENCE_TIME, Granularity.DAY, 0), daypart)


@rule("(that|the same|that same|that very) {time:weekday}", says={"He left that Friday.": "2013-02-08"})
def that_friday(time: Weekday) -> Weekday:
    return Weekday(time.day, 0, REFERENCE_TIME)


@rule(
    "the {time:weekday} (after|following) <!{word}|{day:time}>",
    says={"He left the Monday after.": "2013-02-18"},
    never=["the Monday after the vote"],
)
def the_monday_after(time: Weekday) -> Weekday:
    return Weekday(time.day, 1, REFERENCE_TIME)


@rule(
    "the {time:weekday} following <at|and|or|but|in|he|she|they|we|i|it|there|to|for|with>",
    says={"Come on the Monday following at the latest.": "2013-02-18"},
    never=["the Monday following the vote"],
)
def the_monday_following_at(time: Weekday) -> Weekday:
    return Weekday(time.day, 1, REFERENCE_TIME)


@rule(
    "the {time:weekday} (before|previous) <!{word}|{day:time}>",
    says={"He left the Monday before.": "2013-02-11"},
    never=["the Monday before the vote"],
)
def the_monday_before(time: Weekday) -> Weekday:
    return Weekday(time.day, -1, REFERENCE_TIME)


@rule(
    "(that|that same|that whole|that entire) {time:season|date|holiday}",
    says={"that summer": "2013-SU", "that entire spring": "2013-SP", "that March": "2013-03", "that Christmas": "2013-12-25"},
    never=["said that 3 May was the last day"],
)
def that_summer(time: Season | Date | Holiday) -> Relative | None:
    numbered = isinstance(time, Date) and time.day is not None  # “said that 3 May was”: nobody points at a day by its number
    return None if time.year is not None or numbered else Relative(time, 0, REFERENCE_TIME)


@rule("((the|this)? (last|past)|lst) {time:weekday}", says={"last Friday": "2013-02-08", "this past Friday": "2013-02-08"})
def last_friday(time: Weekday) -> Weekday:
    return Weekday(time.day, -1)


@rule("(next|nxt) {time:weekday}", says={"next Friday": "2013-02-22"})
def next_friday(time: Weekday) -> Weekday:
    return Weekday(time.day, 1)


@rule("this {time:weekday}", says={"this Friday": "2013-02-15"})
def this_friday(time: Weekday) -> Weekday:
    return Weekday(time.day, 0)


@rule("the (following|next|ensuing) {time:weekday}", says={"the following Monday": "2013-02-18"})
def the_following_monday(time: Weekday) -> Weekday:
    return Weekday(time.day, 1, REFERENCE_TIME)


@rule("the? (previous|preceding|prior) {time:weekday}", says={"the previous Friday": "2013-02-08"})
def the_previous_friday(time: Weekday) -> Weekday:
    return Weekday(time.day, -1, REFERENCE_TIME)
