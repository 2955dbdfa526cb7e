"""Amounts of time, and lengths that are placed nowhere ("for three weeks")."""

from __future__ import annotations

from fractions import Fraction
from itertools import pairwise

from timeline.expressions.nodes import Ahead, Duration
from timeline.expressions.rules import NOT_TIME, NotTime, Table
from timeline.intervals import Amount, Granularity

amounts = Table("amounts")


@amounts.rule(
    "<!first|last|past|next|previous> ({number} - quarters|{number2:number} quarters of|(some|all) quarters)",
    says={},
    never=["three-quarters full", "three quarters of them", "Some quarters object."],
)
def three_quarters(number: int | None, number2: int | None) -> NotTime:
    return NOT_TIME  # fractions, and parts of a public


@amounts.rule("the {number} {units}", says={"the nine months": "P9M"}, never=["the nine-month result", "the four days"])
def the_nine_months(number: int, units: Granularity) -> Amount | None:
    return _counted(number, units) if units is Granularity.MONTH else None  # a reporting period, with its article


@amounts.rule("{number} {units}", says={"18 months": "P18M", "24 hours": "PT24H", "two decades": "P20Y", "two thousand years": "P2000Y"})
def eighteen_months(number: int, units: Granularity) -> Amount | None:
    return _counted(number, units)


@amounts.rule("{number} {unit}", says={"a 20-minute speech": "PT20M", "1 day": "P1D"}, never=["the 1988 quarter", "1 a second"])
def twenty_minute(number: int, unit: Granularity) -> Amount | None:
    return _counted(number, unit) if number and not _is_year(number) else None  # "zero hour"


def _is_year(number: int) -> bool:
    """“the 1988 quarter”, "the 1990 fiscal year"."""
    return isinstance(number, int) and 1800 <= number <= 2100


def _counted(number: int, unit: Granularity) -> Amount | None:
    if unit is Granularity.QUARTER and not isinstance(number, int):
        return None
    return None if isinstance(number, int) and number > (10**10 if unit is Granularity.YEAR else 99_999) else Amount.of(number, unit)


@amounts.rule("(several|multi) {unit}", says={"a several-year absence": "PXY", "a multi-day event": "PXD"}, never=["several second homes"])
def several_year(unit: Granularity) -> Amount | None:
    return None if unit in (Granularity.SECOND, Granularity.QUARTER) else Amount.of(None, unit)


@amounts.rule(
    "(a|an|one) (full|whole|single)? {unit} <!long|- long|- earlier|- ago>",
    says={"a year": "P1Y", "an hour": "PT1H", "He was there for a single day.": "P1D"},
    never=["a second term", "a quarter of the votes"],
)
def a_year(unit: Granularity) -> Amount | None:
    if unit in (Granularity.SECOND, Granularity.QUARTER):
        return None  # "a second term", "a quarter of the votes"
    return Amount.of(1, unit)


@amounts.rule("(a|an|one) {unit} and (a)? half", says={"a year and a half": "P1Y6M", "an hour and a half": "PT1H30M"})
def a_year_and_a_half(unit: Granularity) -> Amount:
    return Amount.of(Fraction(3, 2), unit)


@amounts.rule("(a|an|one) {unit} and (a)? quarter", says={"an hour and a quarter": "PT1H15M"})
def an_hour_and_a_quarter(unit: Granularity) -> Amount:
    return Amount.of(Fraction(5, 4), unit)


@amounts.rule("(a|an|one) {unit} and three + quarters", says={"an hour and three quarters": "PT1H45M"})
def an_hour_and_three_quarters(unit: Granularity) -> Amount:
    return Amount.of(Fraction(7, 4), unit)


@amounts.rule(
    "<!-> {number} + {spell} {unit:unit|units}",
    says={"two more weeks": "P2W", "three consecutive days": "P3D", "one more day": "P1D", "ten bitter weeks": "P10W"},
)
def two_more_weeks(number: int, unit: Granularity, spell: str) -> Amount | None:
    return _counted(number, unit) if not _is_year(number) else None


@amounts.rule(
    "(another|an additional|an extra|a further) {unit}",
    says={"Wait another day.": "P1D", "for another year": "P1Y", "an extra week": "P1W"},
    never=["another second"],
)
def another_day(unit: Granularity) -> Amount | None:
    return None if unit in (Granularity.SECOND, Granularity.QUARTER) else Amount.of(1, unit)


@amounts.rule(
    "(several|some|many|a few|few|a number of|countless|numerous|(tens of|hundreds of)? (thousands of|millions of|billions of)|hundreds of|dozens of|scores of) {units}",
    says={"several weeks": "PXW", "a few days": "PXD", "many years": "PXY"},
)
def several_weeks(units: Granularity) -> Amount:
    return Amount.of(None, units)


@amounts.rule(
    "(several|many|a few) {number:number|scale} (more)? {units}",
    says={"a few dozen years": "PXY", "several hundred days": "PXD"},
    never=["some dozen years"],
)
def a_few_dozen_years(number: int, units: Granularity) -> Amount | None:
    return Amount.of(None, units) if number in (12, 100, 1000, 1_000_000) else None


@amounts.rule(
    "(several|some|many|a few|few) {spell} {units}",
    says={"a few short weeks": "PXW", "many long years": "PXY", "several more days": "PXD"},
)
def a_few_short_weeks(units: Granularity, spell: str) -> Amount:
    return Amount.of(None, units)


@amounts.rule("a (good|full|whole|solid|mere) {number} {units}", says={"a full two years ago": "2011", "a mere ten days": "P10D"})
def a_full_two_years(number: int, units: Granularity) -> Amount | None:
    return _counted(number, units)


@amounts.rule("{number} or (more|fewer|less) {units}", says={"two or more years": "P2Y"})
def two_or_more_years(number: int, units: Granularity) -> Amount | None:
    return _counted(number, units)


@amounts.rule("(a|one)? fortnight", says={"a fortnight": "P2W"})
def a_fortnight() -> Amount:
    return Amount.of(2, Granularity.WEEK)


@amounts.rule(
    "<!{before:number}|{month}|-|,> {few:number} , {number} {units}",
    says={"It was maybe ten, fifteen minutes.": "PT10M", "two, three days at most": "P2D"},
    never=["On May 10, 15 days were lost.", "In 2010, 15 weeks were dry.", "aged 40, 12 years ago"],
)
def ten_fifteen_minutes(few: int, number: int, units: Granularity) -> Amount | None:
    """A guess in talk: the second number a little more than the first."""
    whole = isinstance(few, int) and isinstance(number, int)
    return _counted(few, units) if whole and few < number <= 3 * few and number <= 100 else None


@amounts.rule("{number} fortnights", says={"for two fortnights": "P4W"})
def two_fortnights(number: int) -> Amount | None:
    return Amount.of(2 * number, Granularity.WEEK)


@amounts.rule("{number} {units:units|unit} and (a)? half", says={"two years and a half": "P2Y6M", "1 hour and a half": "PT1H30M"})
def two_years_and_a_half(number: int, units: Granularity) -> Amount | None:
    return Amount.of(number + Fraction(1, 2), units) if isinstance(number, int) and number < 1000 else None


@amounts.rule(
    "{length_figure} {units}",
    says={"It lasted 1:30 hours.": "PT1H30M", "It took 2:15 minutes.": "PT2M15S", "a time of 1:04:30 hours": "PT1H4M30S"},
    never=["17:30 hours", "09:00 hrs on Monday"],
)
def one_thirty_hours(length_figure: tuple[int, ...], units: Granularity) -> Amount | None:
    below = _BELOW.get(units)
    if below is None or len(length_figure) > len(below):
        return None
    return Amount(tuple((Fraction(count), unit) for count, unit in zip(length_figure, below, strict=False)))


_BELOW = {
    Granularity.HOUR: (Granularity.HOUR, Granularity.MINUTE, Granularity.SECOND),
    Granularity.MINUTE: (Granularity.MINUTE, Granularity.SECOND),
}


sums = Table("sums")


_PIECE = "amount|short_amount"
_MORE = "(,? (and|&)? {%s:" + _PIECE + "})?"


@sums.rule(
    f"{{first:{_PIECE}}} ,? (and|&)? {{second:{_PIECE}}} {' '.join(_MORE % name for name in ('third', 'fourth', 'fifth', 'sixth'))}",
    says={
        "one year and six months": "P1Y6M",
        "2 hours 30 minutes": "PT2H30M",
        "2 hours, 7 minutes and 20 seconds": "PT2H7M20S",
        "3 years, 5 days, 7 hours, and 9 seconds": "P3Y5DT7H9S",
        "1 h and 10 m": "PT1H10M",
    },
    never=["six months and two years", "a few days and 3 hours"],
)
def an_hour_five_minutes_and_30_seconds(
    first: Amount, second: Amount, third: Amount | None, fourth: Amount | None, fifth: Amount | None, sixth: Amount | None
) -> Amount | None:
    """Units that fall are one length; "six months and two years" are two."""
    parts = [part for part in (first, second, third, fourth, fifth, sixth) if part is not None]
    falling = all(later.unit < earlier.finest for earlier, later in pairwise(parts))
    return sum(parts[1:], parts[0]) if falling and not any(p.vague for p in parts) else None


@sums.rule(
    "{amount} or (so|two|more|less|longer)",
    says={"a day or two later": "2013-02-13", "a week or so ago": "2013-W06", "two years or more": "P2Y"},
)
def a_week_or_so(amount: Amount) -> Amount:
    return amount


@sums.rule("{amount} (old|olds|of age)", says={}, never=["He is 40 years old.", "a three-month-old baby", "two-year-olds"])
def forty_years_old(amount: Amount) -> NotTime:
    return NOT_TIME


@sums.rule("(aged|age of|ages of) {amount}", says={}, never=["a man aged 10 years", "at the age of 30 years"])
def aged_ten_years(amount: Amount) -> NotTime:
    return NOT_TIME


@sums.rule("(another|an additional|an extra|a further) {amount}", says={"another seven months": "P7M", "an additional three years": "P3Y"})
def another_seven_months(amount: Amount) -> Amount:
    return amount


lengths = Table("lengths")


@sums.rule("{amount} {weekend:unit}", says={"a three-day weekend": "P3D"}, never=["a three-day week", "a three-hour weekend"])
def a_three_day_weekend(amount: Amount, weekend: Granularity) -> Amount | None:
    days = amount.unit is Granularity.DAY and amount.parts[0][0] in (2, 3, 4, 5)
    return amount if weekend is Granularity.WEEKEND and days else None


@lengths.rule("{amount} in length", says={"It is two weeks in length.": "P2W"}, extent="amount")
def two_weeks_in_length(amount: Amount) -> Duration:
    return Duration(amount)


@lengths.rule("{unit} long", says={"a year-long inquiry": "P1Y", "a day-long visit": "P1D"})
def year_long(unit: Granularity) -> Duration | None:
    return None if unit in (Granularity.SECOND, Granularity.QUARTER) else Duration(Amount.of(1, unit))


@lengths.rule("{lasting}", says={"a weeklong visit": "P1W", "a yearlong study": "P1Y"})
def weeklong(lasting: Granularity) -> Duration:
    return Duration(Amount.of(1, lasting))


@lengths.rule("({unit}|{units}) - old", says={}, never=["a centuries-old feud", "a decade-old law"])
def centuries_old(unit: Granularity | None, units: Granularity | None) -> NotTime:
    return NOT_TIME


@lengths.rule("{units} long", says={"a decades-long feud": "PXY"})
def decades_long(units: Granularity) -> Duration:
    return Duration(Amount.of(None, units))


@lengths.rule(
    "((the|all|a|an) (whole|entire|full|long)|all) {unit} (long)?",
    says={"the whole day": "P1D", "all day": "P1D", "all year long": "P1Y", "an entire week": "P1W"},
    never=["the whole truth"],
)
def the_whole_day(unit: Granularity) -> Duration | None:
    return None if unit is Granularity.QUARTER else Duration(Amount.of(1, unit))


@lengths.rule("(these|those) {amount}", says={"in those three weeks": "P3W"})
def these_three_weeks(amount: Amount) -> Duration:
    return Duration(amount)


@lengths.rule("(these|those) {number} nights", says={"I have not slept these three nights.": "P3D"}, never=["these three knights"])
def these_three_nights(number: int) -> Duration | None:
    return Duration(Amount.of(number, Granularity.DAY)) if isinstance(number, int) else None


@lengths.rule("{amount} long", says={"a three-year-long siege": "P3Y", "It was nine days long.": "P9D"})
def three_years_long(amount: Amount) -> Duration:
    return Duration(amount)


@lengths.rule(
    "(the|a|an|this|that) (same)? {amount} (period|stretch|span)",
    says={"a three-year period": "P3Y", "in the same 28-day period": "P28D"},
)
def a_three_year_period(amount: Amount) -> Duration:
    return Duration(amount)


@lengths.rule("{amount}", says={"a 20-minute speech": "PT20M"})
def three_weeks(amount: Amount) -> Duration:
    return Duration(amount)


@lengths.rule("(as long as|for) {amount}", says={"for three weeks": "P3W"}, extent="amount")
def for_three_weeks(amount: Amount) -> Duration:
    return Duration(amount)


@lengths.rule("within (the)? {amount:amount|short_amount}", says={"within a week": "P1W"}, extent="amount")
def within_a_week(amount: Amount) -> Ahead:
    return Ahead(amount, within=True)


@lengths.rule("<within> the {unit}", says={"He was back within the hour.": "PT1H"}, never=["within the week"])
def within_the_hour(unit: Granularity) -> Ahead | None:
    return Ahead(Amount.of(1, unit), within=True) if unit is Granularity.HOUR else None


@lengths.rule("the first {amount}", says={"the first nine months": "P9M"})
def the_first_nine_months(amount: Amount) -> Duration:
    return Duration(amount)
