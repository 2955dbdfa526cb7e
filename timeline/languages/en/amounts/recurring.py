"""Times that come again: "every Monday", "daily", "twice a month"."""

from __future__ import annotations

from dataclasses import replace

from timeline.expressions.nodes import SPEECH_TIME, Cell, Clock, Date, Part, Relative, Repeated, Season, Weekday
from timeline.expressions.rules import NOT_TIME, NotTime, Table
from timeline.intervals import Amount, Granularity
from timeline.languages.en.anchored.relative import relative

recurring = Table("recurring")
rule = recurring.rule


def _each(unit: Granularity, **how: str) -> Repeated:
    return Repeated(Cell(SPEECH_TIME, unit), **how)


@rule("every (single)? {unit}", says={"every day": "P1D", "every single week": "P1W"}, never=["every single vote"])
def every_day(unit: Granularity) -> Repeated:
    return _each(unit, quant="EVERY")


@rule("each {unit}", says={"each year": "P1Y"})
def each_year(unit: Granularity) -> Repeated:
    return _each(unit, quant="EACH")


@rule("(every|each) {time:weekday|date|season}", says={"every Monday": "XXXX-WXX-1", "every summer": "XXXX-SU", "each March": "XXXX-03"})
def every_monday(time: Weekday | Date | Season) -> Repeated | None:
    if isinstance(time, Date) and time.year is not None:
        return None
    return Repeated(time, quant="EVERY")


@rule("(every|each) {daypart}", says={"every morning": "XXXX-XX-XXTMO"})
def every_morning(daypart: str) -> Repeated:
    return Repeated(Part(Cell(SPEECH_TIME, Granularity.DAY), daypart), quant="EVERY")


@rule(
    "most ({units}|{weekdays}|{dayparts})",
    says={"He calls most days.": "P1D", "most Fridays": "XXXX-WXX-5", "most mornings": "XXXX-XX-XXTMO"},
    never=["most seconds count"],
)
def most_days(units: Granularity | None, weekdays: int | None, dayparts: str | None) -> Repeated | None:
    if dayparts is not None:
        return Repeated(Part(Cell(SPEECH_TIME, Granularity.DAY), dayparts), quant="MOST")
    if weekdays is not None:
        return Repeated(Weekday(weekdays), quant="MOST")
    return _each(units, quant="MOST") if units is not None and units >= Granularity.DAY else None


@rule("(everyday|day in and day out) <!{word}>", says={"He runs everyday.": "P1D"})
def everyday() -> Repeated:
    return _each(Granularity.DAY, quant="EVERY")


@rule("every {amount:amount|short_amount}", says={"every two weeks": "P2W", "every 24h": "PT24H"})
def every_two_weeks(amount: Amount) -> Repeated:
    return Repeated(amount, quant="EVERY")


@rule("every other {time:weekday}", says={"every other Tuesday": "XXXX-WXX-2"})
def every_other_tuesday(time: Weekday) -> Repeated:
    return Repeated(Weekday(time.day), quant="EVERY OTHER")


@rule("every other {unit}", says={"every other day": "P2D"})
def every_other_day(unit: Granularity) -> Repeated:
    return Repeated(Amount.of(2, unit), quant="EVERY")


@rule("the? (last|past|next|previous|coming) {number} {weekdays}", says={"on the past two Fridays": "XXXX-WXX-5"})
def the_past_two_fridays(number: int, weekdays: int) -> Repeated:
    return Repeated(Weekday(weekdays))


@rule("the? (last|past|next|previous|coming) {number}? {seasons}", says={"over the past three summers": "XXXX-SU"})
def the_past_three_summers(number: int | None, seasons: str) -> Repeated:
    return Repeated(Season(seasons))  # type: ignore[arg-type]  # the lexicon holds the four names


@relative.rule("{number} {seasons} (ago|back)", says={"two summers ago": "2011-SU", "three winters back": "2009-WI"})
def two_summers_ago(number: int, seasons: str) -> Relative | None:
    return Relative(Season(seasons), -number) if number in range(2, 100) else None  # type: ignore[arg-type]  # the four names


@rule("((every|each) weekday|weekdays)", says={"every weekday": "P1D", "It opens on weekdays.": "P1D"})
def every_weekday() -> Repeated:
    return _each(Granularity.DAY, quant="EVERY")


@rule("{weekdays}", says={"on Mondays": "XXXX-WXX-1"})
def on_mondays(weekdays: int) -> Repeated:
    return Repeated(Weekday(weekdays), quant="EVERY")


@rule(
    "quarterly <in|on|at|by|from|since|until>",
    says={"It is paid quarterly in cash.": "P1Q"},
    never=["a quarterly dividend"],
)
def quarterly_in() -> Repeated:
    return _each(Granularity.QUARTER, quant="EVERY")


@rule("quarterly <{word}>", says={}, never=["a quarterly dividend"])
def quarterly_dividend() -> NotTime:
    return NOT_TIME  # a kind of report or payment, as an annual one is


@rule("{recurring}", says={"daily": "P1D", "monthly": "P1M"}, never=["a quarterly dividend"])
def daily(recurring: Granularity) -> Repeated:
    return _each(recurring, quant="EVERY")


@rule("<on|at|during|and> weekends", says={"on weekends": "P1WE"}, never=["two weekends"])
def on_weekends() -> Repeated:
    return _each(Granularity.WEEKEND, quant="EVERY")


nightly = Table("recurring parts of days")  # after the tables that join a day with its part or clock


@nightly.rule("{repeated} {daypart}", says={"every Friday night": "XXXX-WXX-5TNI"})
def every_friday_night(repeated: Repeated, daypart: str) -> Repeated | None:
    return Repeated(Part(repeated.every, daypart), repeated.quant) if isinstance(repeated.every, Weekday) else None


@nightly.rule(
    "the? {number:ordinal|ordinal_day} ({weekday}|{unit}) (of|in) {repeated}",
    says={"the first Monday of every month": "P1M", "the third day of each week": "P1W"},
    never=["the first Monday of May"],
)
def the_first_monday_of_every_month(number: int, weekday: Weekday | None, unit: Granularity | None, repeated: Repeated) -> Repeated | None:
    return repeated if isinstance(repeated.every, Cell) else None


@nightly.rule(
    "the? ({number:ordinal|ordinal_day}|{last:cell}) (of|in) {repeated}",
    says={"Rent is due on the first of each month.": "P1M", "the 15th of every month": "P1M", "the last day of each month": "P1M"},
    never=["the first of every ten"],
)
def the_first_of_each_month(number: int | None, last: Cell | None, repeated: Repeated) -> Repeated | None:
    monthly = isinstance(repeated.every, Cell) and repeated.every.unit in (Granularity.MONTH, Granularity.QUARTER, Granularity.YEAR)
    fits = number in range(1, 32) if last is None else last.offset == -1 and last.unit in (Granularity.DAY, Granularity.WEEK)
    return repeated if monthly and fits else None


@nightly.rule("the? {weekday} (of|in) {repeated}", says={"the last Friday of each month": "P1M"}, never=["the last Friday of May"])
def the_last_friday_of_each_month(weekday: Weekday, repeated: Repeated) -> Repeated | None:
    return repeated if isinstance(repeated.every, Cell) and weekday.offset == -1 else None


@nightly.rule(
    "<{repeated} + (and|or|&)> {weekday}",
    says={"every Monday and Thursday": "XXXX-WXX-4"},
    never=["Monday and Thursday"],
)
def every_monday_and_thursday(weekday: Weekday) -> Repeated | None:
    return Repeated(weekday, quant="EVERY") if weekday.offset is None else None


@nightly.rule("{repeated} ,? on (the)? {date}", says={"every year on 5 May": "XXXX-05-05"}, never=["every day on 5 May"])
def every_year_on_5_may(repeated: Repeated, date: Date) -> Repeated | None:
    yearly = isinstance(repeated.every, Cell) and repeated.every.unit is Granularity.YEAR and date.year is None and date.month is not None
    return Repeated(date, repeated.quant) if yearly else None


@nightly.rule("{clock} ,? (on)? {repeated}", says={"5pm every Friday": "XXXX-WXX-5T17:00", "at 8 p.m. every evening": "XXXX-XX-XXT20:00"})
def five_pm_every_friday(clock: Clock, repeated: Repeated) -> Repeated | None:
    return _at(repeated, clock)


@nightly.rule("{repeated} (at)? {clock}", says={"every Monday at 5 p.m.": "XXXX-WXX-1T17:00", "every night at 10pm": "XXXX-XX-XXT22:00"})
def every_monday_at_5(repeated: Repeated, clock: Clock) -> Repeated | None:
    return _at(repeated, clock)


def _at(repeated: Repeated, clock: Clock) -> Repeated | None:
    if isinstance(repeated.every, Weekday):
        return Repeated(replace(clock, on=repeated.every), repeated.quant)
    day = repeated.every.of if isinstance(repeated.every, Part) else repeated.every
    return Repeated(clock, repeated.quant) if isinstance(day, Cell) and day.unit is Granularity.DAY else None


@nightly.rule(
    "<{amount}|times|twice|once|dollars|pounds|euros> (a|each) {part:daypart}",
    says={"He sleeps six hours a night.": "XXXX-XX-XXTNI", "It rang twice a night.": "XXXX-XX-XXTNI"},
    never=["a night in May"],
)
def six_hours_a_night(part: str) -> Repeated:
    return Repeated(Part(Cell(SPEECH_TIME, Granularity.DAY), part))


@nightly.rule("per {part:daypart}", says={"at 90 euros per night": "XXXX-XX-XXTNI"}, never=["per person"])
def per_night(part: str) -> Repeated:
    return Repeated(Part(Cell(SPEECH_TIME, Granularity.DAY), part))


frequencies = Table("frequencies")


@frequencies.rule("(several|many|numerous|a few|countless) times (a|an|per|each|every) {unit}", says={"several times a week": "P1W"})
def several_times_a_week(unit: Granularity) -> Repeated:
    return _each(unit, freq="X")


@frequencies.rule("{number} times (a|an|per|each|every) {unit}", says={"three times a week": "P1W"})
def three_times_a_week(number: int, unit: Granularity) -> Repeated:
    return _each(unit, freq=f"{number}X")


@frequencies.rule("once (a|an|per|each|every) {unit}", says={"once a week": "P1W"})
def once_a_week(unit: Granularity) -> Repeated:
    return _each(unit, freq="1X")


@frequencies.rule("twice (a|an|per|each|every) {unit}", says={"twice a month": "P1M"})
def twice_a_month(unit: Granularity) -> Repeated:
    return _each(unit, freq="2X")


@recurring.rule("{number} times {recurring}", says={"three times daily": "P1D"})
def three_times_daily(number: int, recurring: Granularity) -> Repeated:
    return _each(recurring, freq=f"{number}X")


@recurring.rule("(once|twice) {recurring}", says={"They met twice weekly.": "P1W"})
def twice_weekly(recurring: Granularity) -> Repeated:
    return _each(recurring, quant="EVERY")


@recurring.rule("(per annum|each and every year)", says={"two per cent per annum": "P1Y"})
def per_annum() -> Repeated:
    return _each(Granularity.YEAR, quant="EVERY")
