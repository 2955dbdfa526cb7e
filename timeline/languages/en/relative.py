"""Times that count from another: "two years ago", "18 months earlier", "last month", "the following day", "now"."""

from __future__ import annotations

from timeline.expressions.nodes import (
    REFERENCE_TIME,
    SPEECH_TIME,
    Ahead,
    Cell,
    Date,
    Division,
    Holiday,
    Modified,
    Node,
    Part,
    Relative,
    Rolling,
    Season,
    Shift,
    Stretch,
    Vague,
    Weekday,
)
from timeline.expressions.rules import NOT_TIME, NotTime, Table
from timeline.intervals import Amount, Granularity

relative = Table("relative")
rule = relative.rule

_CLOCK_UNITS = (Granularity.SECOND, Granularity.MINUTE, Granularity.HOUR)


@rule(
    "{amount} (ago|back|ago today)",
    says={"two years ago": "2011", "a week ago": "2013-W06", "three days ago": "2013-02-09", "18 months ago": "2011-08"},
    never=["long ago"],
)
def ago(amount: Amount) -> Shift:
    return Shift(SPEECH_TIME, amount, -1)


@rule("{units} ago", says={"years ago": "PAST_REF"})
def years_ago(units: Granularity) -> Vague:
    return Vague("PAST_REF")


@rule("{units} (earlier|before <!{word}|{time}>)", says={"It had closed weeks earlier.": "PAST_REF"})
def weeks_earlier(units: Granularity) -> Vague:
    return Vague("PAST_REF")


@rule("{units} (later|after <!{word}|{time}>)", says={"It opened months later.": "FUTURE_REF"}, never=["months later than planned"])
def months_later(units: Granularity) -> Vague:
    return Vague("FUTURE_REF")


@rule("{units} later than", says={}, never=["months later"])
def months_later_than(units: Granularity) -> NotTime:
    return NOT_TIME


@rule(
    "{amount} (earlier|previously|prior|beforehand|before <!{word}|{time}>)",
    says={"two days earlier": "2013-02-10", "a year before": "2012", "18 months earlier": "2011-08"},
    never=["long before", "two days before the vote"],
)
def earlier(amount: Amount) -> Shift:
    return Shift(REFERENCE_TIME, amount, -1)


@rule(
    "{amount} (later|afterwards|afterward|thereafter|after <!{word}|{time}>)",
    says={"three days later": "2013-02-15", "ten weeks later": "2013-W17"},
    never=["ten weeks later than planned"],
)
def later(amount: Amount) -> Shift:
    return Shift(REFERENCE_TIME, amount, 1)


@rule(
    "{amount:amount|short_amount} (from now|from today|hence|from right now|after now)",
    says={"two weeks from now": "2013-02-26", "3h from now": "2013-02-12T07:30"},
)
def from_now(amount: Amount) -> Ahead:
    return Ahead(amount, sure=True)


@rule("<in> {amount} ('s|')? time", says={"in three days' time": "2013-02-15"})
def in_days_time(amount: Amount) -> Ahead:
    return Ahead(amount, sure=True)


@rule(
    "<in> (about|around|just|only|roughly|approximately|another|exactly)? {amount:amount|short_amount} <!{word}>",
    says={"It opens in three weeks.": "2013-03-05", "in 2 hours": "2013-02-12T06:30"},
    never=["in 30 years of service"],
)
def in_three_weeks(amount: Amount) -> Ahead:
    return Ahead(amount)


@rule("{short_amount} (ago|back|earlier|before now)", says={"1h ago": "2013-02-12T03:30", "3mo ago": "2012-11"}, never=["a 5m lead"])
def one_h_ago(short_amount: Amount) -> Shift:
    return Shift(SPEECH_TIME, short_amount, -1)


@rule("{amount} before now", says={"an hour before now": "2013-02-12T03:30"})
def before_now(amount: Amount) -> Shift:
    return Shift(SPEECH_TIME, amount, -1)


@rule("{short_amount} later", says={"3mo later": "2013-05"})
def three_mo_later(short_amount: Amount) -> Shift:
    return Shift(REFERENCE_TIME, short_amount, 1)


@rule("the {unit} (earlier|before <!{word}|{time}>)", says={"the day before": "2013-02-11", "the year before": "2012"})
def the_day_before(unit: Granularity) -> Cell:
    return Cell(REFERENCE_TIME, unit, -1)


@rule("the {unit} after <!{word}|{time}>", says={"the day after": "2013-02-13"})
def the_day_after(unit: Granularity) -> Cell:
    return Cell(REFERENCE_TIME, unit, 1)


@rule("the (following|next) {daypart}", says={"the next morning": "2013-02-13TMO"})
def the_next_morning(daypart: str) -> Part:
    return Part(Cell(REFERENCE_TIME, Granularity.DAY, 1), daypart)


@rule("the (previous|preceding) {daypart}", says={"the previous evening": "2013-02-11TEV"})
def the_previous_evening(daypart: str) -> Part:
    return Part(Cell(REFERENCE_TIME, Granularity.DAY, -1), daypart)


@rule("(the|that) same {daypart}", says={"the same evening": "2013-02-12TEV"})
def the_same_evening(daypart: str) -> Part:
    return Part(Cell(REFERENCE_TIME, Granularity.DAY, 0), daypart)


@rule("the (following|next|ensuing) {unit}", says={"the next day": "2013-02-13", "the following year": "2014"})
def the_following_day(unit: Granularity) -> Cell:
    return Cell(REFERENCE_TIME, unit, 1)


@rule("the? (previous|preceding|prior) {unit}", says={"the previous year": "2012", "the preceding week": "2013-W06"})
def the_previous_year(unit: Granularity) -> Cell:
    return Cell(REFERENCE_TIME, unit, -1)


@rule("(that|the same|that same|that very) {unit}", says={"that year": "2013", "the same day": "2013-02-12"}, never=["that second"])
def that_year(unit: Granularity) -> Cell | None:
    return None if unit in _CLOCK_UNITS else Cell(REFERENCE_TIME, unit, 0)


@rule("the past {unit}", says={"the past year": "P1Y", "the past decade": "P10Y"})
def the_past_year(unit: Granularity) -> Rolling | None:
    return None if unit in (Granularity.WEEKEND, Granularity.QUARTER) else Rolling(Amount.of(1, unit), -1)


@rule(
    "(the? last|past|prev|this past) {unit}",
    says={"last month": "2013-01", "last year": "2012", "last week": "2013-W06"},
    never=["at the last second"],
)
def last_month(unit: Granularity) -> Cell | None:
    return None if unit in _CLOCK_UNITS else Cell(SPEECH_TIME, unit, -1)


@rule(
    "(next|nxt|the coming|this coming|coming|the upcoming|upcoming) {unit}",
    says={"next month": "2013-03", "next year": "2014", "next week": "2013-W08"},
)
def next_month(unit: Granularity) -> Cell | None:
    return None if unit in _CLOCK_UNITS else Cell(SPEECH_TIME, unit, 1)


@rule("(this|the current|current|the present) {unit}", says={"this year": "2013", "this week": "2013-W07", "the current month": "2013-02"})
def this_year(unit: Granularity) -> Cell | None:
    return None if unit in _CLOCK_UNITS else Cell(SPEECH_TIME, unit, 0)


@rule("(a year ago|last year) (this|the same) {unit}", says={}, never=["a year ago"])
def a_year_ago_this_month(unit: Granularity) -> NotTime:
    return NOT_TIME


@rule(
    "(last|past|this past) {time:date|season|holiday}", says={"last March": "2012-03", "last summer": "2012-SU", "last December": "2012-12"}
)
def last_march(time: Date | Season | Holiday) -> Relative | None:
    return None if time.year is not None else Relative(time, -1)


@rule("(next|nxt|this coming|the coming|coming) {time:date|season|holiday}", says={"next March": "2013-03", "next summer": "2013-SU"})
def next_march(time: Date | Season | Holiday) -> Relative | None:
    return None if time.year is not None else Relative(time, 1)


@rule("this {time:date|season|holiday}", says={"this March": "2013-03", "this spring": "2013-SP"})
def this_march(time: Date | Season | Holiday) -> Relative | None:
    return None if time.year is not None else Relative(time, 0)


@rule("the (following|next) {time:date|season|holiday}", says={"the following spring": "2013-SP", "the following March": "2013-03"})
def the_following_spring(time: Date | Season | Holiday) -> Relative | None:
    return None if time.year is not None else Relative(time, 1, REFERENCE_TIME)


@rule("the (previous|preceding) {time:date|season|holiday}", says={"the previous autumn": "2012-FA"})
def the_previous_autumn(time: Date | Season | Holiday) -> Relative | None:
    return None if time.year is not None else Relative(time, -1, REFERENCE_TIME)


@rule("that {daypart}", says={"that evening": "2013-02-12TEV"})
def that_evening(daypart: str) -> Part:
    return Part(Cell(REFERENCE_TIME, Granularity.DAY, 0), daypart)


@rule("that {time:season}", says={"that summer": "2013-SU"})
def that_summer(time: Season) -> Relative | None:
    return None if time.year is not None else Relative(time, 0, REFERENCE_TIME)


@rule("(last|past|this past) {time:weekday}", says={"last Friday": "2013-02-08", "this past Friday": "2013-02-08"})
def last_friday(time: Weekday) -> Weekday:
    return Weekday(time.day, -1)


@rule("(next|nxt) {time:weekday}", says={"next Friday": "2013-02-22"})
def next_friday(time: Weekday) -> Weekday:
    return Weekday(time.day, 1)


@rule("this {time:weekday}", says={"this Friday": "2013-02-15"})
def this_friday(time: Weekday) -> Weekday:
    return Weekday(time.day, 0)


@rule("the (following|next) {time:weekday}", says={"the following Monday": "2013-02-18"})
def the_following_monday(time: Weekday) -> Weekday:
    return Weekday(time.day, 1, REFERENCE_TIME)


@rule("the? (last|past|latest) {amount}", says={"the last two years": "P2Y", "the past six months": "P6M"})
def the_last_two_years(amount: Amount) -> Rolling:
    return Rolling(amount, -1)


@rule("the (previous|preceding|prior) {amount}", says={"the previous ten years": "P10Y"})
def the_previous_ten_years(amount: Amount) -> Rolling:
    return Rolling(amount, -1, REFERENCE_TIME)


@rule("the? (next|nxt|coming|upcoming) {amount}", says={"the next three weeks": "P3W"})
def the_next_three_weeks(amount: Amount) -> Rolling:
    return Rolling(amount, 1)


@rule("the? {number} (next|coming|upcoming) {units}", says={"the 3 next weeks": "P3W"})
def three_next_weeks(number: int, units: Granularity) -> Rolling:
    return Rolling(Amount.of(number, units), 1)


@rule("the? {number} (past|last|previous) {units}", says={"the 5 past minutes": "PT5M"})
def five_past_minutes(number: int, units: Granularity) -> Rolling:
    return Rolling(Amount.of(number, units), -1)


@rule("the (following|ensuing) {amount}", says={"the following six weeks": "P6W"})
def the_following_six_weeks(amount: Amount) -> Rolling:
    return Rolling(amount, 1, REFERENCE_TIME)


@rule("the? (last|past|recent) {units}", says={"in recent years": "PAST_REF", "the past months": "PAST_REF"})
def recent_years(units: Granularity) -> Vague:
    return Vague("PAST_REF")


@rule("the? (next|coming|upcoming|following) {units}", says={"in the coming weeks": "FUTURE_REF"})
def coming_weeks(units: Granularity) -> Vague:
    return Vague("FUTURE_REF")


@rule("<!the> (over|down|through) the {units}", says={"over the years": "PXY"})
def over_the_years(units: Granularity) -> Rolling:
    return Rolling(Amount.of(None, units), -1)


@rule("(now|nowadays|these days|at present|at the moment|right now)", says={"now": "PRESENT_REF"})
def now() -> Vague:
    return Vague("PRESENT_REF")


@rule("(currently|presently)", says={"currently": "PRESENT_REF"})
def currently() -> Vague:
    return Vague("PRESENT_REF")


@rule(
    "(more|most)? (recently|lately|not long ago|long ago)",
    says={"recently": "PAST_REF", "long ago": "PAST_REF", "more recently": "PAST_REF"},
)
def recently() -> Vague:
    return Vague("PAST_REF")


@rule(
    "(soon|shortly|before long) <!{word}>",
    says={"It will open soon.": "FUTURE_REF"},
    never=["shortly before midnight", "as soon as he came", "They soon left."],
)
def soon() -> Vague:
    return Vague("FUTURE_REF")


@rule("(shortly|soon) (before|after|afterwards|thereafter)", says={}, never=["shortly after the vote"])
def shortly_after() -> NotTime:
    return NOT_TIME


@rule("as soon as", says={}, never=["as soon as he came"])
def as_soon_as() -> NotTime:
    return NOT_TIME


@rule("{amount} later than", says={}, never=["ten weeks later than planned"])
def later_than(amount: Amount) -> NotTime:
    return NOT_TIME


@rule("the first {amount} of {time:date|cell|season}", says={"the first nine months of 2012": "P9M"})
def the_first_nine_months_of(amount: Amount, time: Node) -> Stretch:
    return Stretch(amount, 1, time)


@rule("the (last|final) {amount} of {time:date|cell|season}", says={"the last two weeks of May": "P2W"})
def the_last_two_weeks_of(amount: Amount, time: Node) -> Stretch:
    return Stretch(amount, -1, time)


@rule("the (previous|preceding) {time:weekday}", says={"the previous Friday": "2013-02-08"})
def the_previous_friday(time: Weekday) -> Weekday:
    return Weekday(time.day, -1, REFERENCE_TIME)


@rule("<in> the past <!{word}>", says={"He did so in the past.": "PAST_REF"}, never=["in the past year"])
def in_the_past() -> Vague:
    return Vague("PAST_REF")


@rule("the (near|foreseeable|immediate|not-too-distant)? future", says={"in the near future": "FUTURE_REF", "in the future": "FUTURE_REF"})
def the_future() -> Vague:
    return Vague("FUTURE_REF")


@rule("current <!{unit}>", says={"the current chairman": "PRESENT_REF"}, never=["the current year", "a strong currency"])
def current() -> Vague:
    return Vague("PRESENT_REF")


@rule("(year|month|quarter) -? to -? date", says={"the year to date": "2013"}, never=["an up-to-date list"])
def year_to_date() -> Cell:
    return Cell(SPEECH_TIME, Granularity.YEAR, 0)


@rule("the? latest (period|quarter|fiscal quarter)", says={"the latest period": "2012-Q4"})
def the_latest_period() -> Cell:
    return Cell(SPEECH_TIME, Granularity.QUARTER, -1)


@rule("the? (year end|year 's end)", says={"by year-end": "2013 END", "the year's end": "2013 END"})
def year_end() -> Part:
    return Part(Cell(SPEECH_TIME, Granularity.YEAR, 0), "END")


@rule("the (most recent|just-ended) quarter", says={"the most recent quarter": "2012-Q4"})
def the_latest_quarter() -> Cell:
    return Cell(SPEECH_TIME, Granularity.QUARTER, -1)


@rule(
    "the? year - (ago|earlier) (quarter|period|{division})",
    says={"the year-earlier quarter": "2012", "the year-ago period": "2012"},
)
def the_year_earlier_quarter(division: Division | None) -> Shift:
    return Shift(division or SPEECH_TIME, Amount.of(1, Granularity.YEAR), -1)


@rule("year - (ago|earlier)", says={"from year-ago levels": "2012", "a year-earlier loss": "2012"})
def year_ago() -> Shift:
    return Shift(SPEECH_TIME, Amount.of(1, Granularity.YEAR), -1)


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
    "the? {part:part_noun} (of|in) (the)? {time:date|season|era|division|fiscal|cell|relative}",
    says={"the beginning of 2012": "2012 START", "the end of last year": "2012 END", "the middle of March": "2012-03 MID"},
)
def the_end_of_last_year(part: str, time: Node) -> Part:
    return Part(time, part)


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
    "(early|late|mid|later|earlier|the|in)? (in)? (the)? (early|late|mid)? {daypart} (hours)? (of|on) {time:date|weekday|cell|holiday}",
    says={"the early morning hours of 30 April 2012": "2012-04-30TMO", "early in the morning of May 5": "2013-05-05TMO"},
)
def the_early_morning_hours_of(daypart: str, time: Node) -> Part | None:
    return _on_day(daypart, time)


@compound.rule("(early|late|mid) {daypart} {time:weekday|date|cell}", says={"mid-afternoon yesterday": "2013-02-11TAF"})
def mid_afternoon_yesterday(daypart: str, time: Node) -> Part | None:
    return _on_day(daypart, time)


@compound.rule(
    "{time:weekday|date|cell} ,? (in the|early|late|mid) {daypart}",
    says={"Tuesday in the morning": "2013-02-12TMO", "on Tuesday early morning": "2013-02-12TMO"},
)
def tuesday_in_the_morning(time: Node, daypart: str) -> Part | None:
    return _on_day(daypart, time)


@compound.rule("(early|earlier) in the {unit}", says={"earlier in the week": "2013-W07 START"}, never=["early in the second"])
def earlier_in_the_week(unit: Granularity) -> Part | None:
    return Part(Cell(SPEECH_TIME, unit, 0), "START") if unit > Granularity.DAY else None


@compound.rule("(late|later) in the {unit}", says={"late in the year": "2013 END"}, never=["late in the second"])
def late_in_the_year(unit: Granularity) -> Part | None:
    return Part(Cell(SPEECH_TIME, unit, 0), "END") if unit > Granularity.DAY else None


def _on_day(daypart: str, time: Node) -> Part | None:
    day = (isinstance(time, Date) and time.day is not None) or (isinstance(time, Cell) and time.unit is Granularity.DAY)
    return Part(time, daypart) if day or isinstance(time, Weekday | Holiday) else None


@compound.rule(
    "(earlier|later) {time:part|weekday}", says={"later this afternoon": "2013-02-12TAF", "earlier Sunday": "2013-02-10"}, extent="time"
)
def later_this_afternoon(time: Part | Weekday) -> Part | Weekday | None:
    return time if isinstance(time, Weekday) or time.part not in ("START", "MID", "END") else None


@compound.rule("earlier {time:cell}", says={"earlier this year": "2013 START", "earlier this month": "2013-02 START"})
def earlier_this_year(time: Cell) -> Part | None:
    return Part(time, "START") if time.unit > Granularity.DAY else None


@compound.rule("later {time:cell}", says={"later this year": "2013 END"})
def later_this_year(time: Cell) -> Part:
    return Part(time, "END")


@compound.rule("the week of {date}", says={"the week of March 5, 2013": "2013-W10"})
def the_week_of(date: Date) -> Cell | None:
    return Cell(date, Granularity.WEEK, 0) if date.day else None


@compound.rule(
    "(about|around|roughly|approximately|some|circa) {time:shift|date|era|cell}",
    says={"about two years ago": "2011 APPROX", "around 1850": "1850 APPROX", "about 18 months earlier": "2011-08 APPROX"},
)
def about(time: Node) -> Modified:
    return Modified(time, "APPROX")


@compound.rule("(nearly|almost|just under|less than) {time:shift}", says={"nearly two years ago": "2011 LESS_THAN"})
def nearly_two_years_ago(time: Shift) -> Modified:
    return Modified(time, "LESS_THAN")


@compound.rule("(more than|over|at least) {time:shift}", says={"more than a decade ago": "200 MORE_THAN"})
def more_than_a_decade_ago(time: Shift) -> Modified:
    return Modified(time, "MORE_THAN")
