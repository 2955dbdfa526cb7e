"""Quarters and halves of a year, and how company news speaks of them: "the third quarter of 2012", "H1 2012", "the year-earlier quarter"."""

from __future__ import annotations

from timeline.expressions.nodes import SPEECH_TIME, Cell, Date, Division, Duration, Fiscal, Part, Shift
from timeline.intervals import Amount, Granularity
from timeline.languages.en.calendar_dates import dates
from timeline.languages.en.parts import compound
from timeline.languages.en.relative import relative

rule = dates.rule


def _quarter(number: int, year: int | None) -> Division | None:
    return Division(Granularity.QUARTER, number, Date(year) if year else None) if 1 <= number <= 4 else None


@rule(
    "the? (fiscal|financial)? {number:ordinal|ordinal_day} + (quarter|qtr) ((of|in|,)? (fiscal)? {year})?",
    says={
        "the third quarter": "2012-Q3",
        "the first quarter of 2012": "2012-Q1",
        "the fiscal first quarter": "2013-Q1",
        "4th qtr 2011": "2011-Q4",
    },
)
def third_quarter(number: int, year: int | None) -> Division | None:
    return _quarter(number, year)


@rule("{number:ordinal|ordinal_day}-quarter", says={"fourth-quarter earnings": "2012-Q4"})
def fourth_quarter_earnings(number: int) -> Division | None:
    return _quarter(number, None)


@rule("the? {year} {number:ordinal|ordinal_day} quarter", says={"the 2012 third quarter": "2012-Q3"})
def the_2012_third_quarter(year: int, number: int) -> Division | None:
    return _quarter(number, year)


@rule("{division_figure}", says={"2012Q3": "2012-Q3", "3Q12": "2012-Q3", "Q3 2012": "2012-Q3", "1H 2012": "2012-H1"})
def third_quarter_in_figures(division_figure: tuple[str, int, int]) -> Division:
    letter, number, year = division_figure
    return Division(Granularity.QUARTER if letter == "q" else Granularity.HALF, number, Date(year))


@rule("{quarter_figure} (,|/|of|in)? {year}?", says={"Q3": "2012-Q3", "Q3 of 2012": "2012-Q3", "Q3, 2012": "2012-Q3"})
def q3_2012(quarter_figure: int, year: int | None) -> Division | None:
    return _quarter(quarter_figure, year)


@rule("quarter {number} ((of|,)? {year})?", says={"quarter three of 2012": "2012-Q3", "in quarter 2": "2012-Q2"}, never=["a quarter 5 men"])
def quarter_three(number: int, year: int | None) -> Division | None:
    return _quarter(number, year) if isinstance(number, int) else None


@rule("the? (last|final|closing) quarter (of|in) {year}", says={"the final quarter of 2012": "2012-Q4"})
def the_final_quarter_of_2012(year: int) -> Division | None:
    return _quarter(4, year)


@rule("{year} (,|-)? {quarter_figure}", says={"2012 Q3": "2012-Q3"})
def year_q3(year: int, quarter_figure: int) -> Division | None:
    return _quarter(quarter_figure, year)


@rule("{half_figure} (of|in) {year}", says={"H1 of 2012": "2012-H1"})
def h1_2012(half_figure: int, year: int) -> Division:
    return Division(Granularity.HALF, half_figure, Date(year))


@rule("{year} {half_figure}", says={"2011 H2": "2011-H2"})
def year_h2(year: int, half_figure: int) -> Division:
    return Division(Granularity.HALF, half_figure, Date(year))


@rule("the? (first|former|1st) half (of)? {year}", says={"the first half of 2012": "2012-H1"})
def first_half(year: int) -> Division:
    return Division(Granularity.HALF, 1, Date(year))


@rule("the? (second|latter|2nd) half (of)? {year}", says={"the second half of 2012": "2012-H2"})
def second_half(year: int) -> Division:
    return Division(Granularity.HALF, 2, Date(year))


@rule(
    "first - half <profit|profits|sales|earnings|results|result|net|loss|losses|revenue|figures|output>",
    says={"first-half profit": "2013-H1"},
)
def first_half_profit() -> Division:
    return Division(Granularity.HALF, 1)


@rule(
    "second - half <profit|profits|sales|earnings|results|result|net|loss|losses|revenue|figures|output>",
    says={"second-half losses": "2012-H2"},
)
def second_half_losses() -> Division:
    return Division(Granularity.HALF, 2)


@rule("the {year} (quarter|period)", says={"the 1988 period": "1988"})
def the_1988_period(year: int) -> Date:
    return Date(year)


def _in_year(division: Division, year: Cell | Fiscal) -> Division | None:
    if division.of is not None or (isinstance(year, Cell) and year.unit is not Granularity.YEAR):
        return None
    return Division(division.unit, division.number, year)


@compound.rule(
    "{division} (of|in)? (the)? {year:cell|fiscal}", says={"the first quarter of last year": "2012-Q1", "Q3 this year": "2013-Q3"}
)
def first_quarter_of_last_year(division: Division, year: Cell | Fiscal) -> Division | None:
    return _in_year(division, year)


@compound.rule("{year:cell} 's {division}", says={"next year's first quarter": "2014-Q1", "this year's third quarter": "2013-Q3"})
def next_years_first_quarter(year: Cell, division: Division) -> Division | None:
    return _in_year(division, year)


@compound.rule("the? (first|1st) half (of)? {year:cell}", says={"the first half of next year": "2014-H1"})
def first_half_of_next_year(year: Cell) -> Division | None:
    return Division(Granularity.HALF, 1, year) if year.unit is Granularity.YEAR else None


@compound.rule("the? {number:ordinal} half of the year", says={"the first half of the year": "2013-H1"})
def first_half_of_the_year(number: int) -> Division | None:
    return Division(Granularity.HALF, number, Cell(SPEECH_TIME, Granularity.YEAR)) if number <= 2 else None


@compound.rule("the? (second|2nd|latter) half (of)? {year:cell}", says={"the second half of last year": "2012-H2"})
def second_half_of_last_year(year: Cell) -> Division | None:
    return Division(Granularity.HALF, 2, year) if year.unit is Granularity.YEAR else None


@compound.rule(
    "the? (same|corresponding|comparable|like) (quarter|period) (of)? (the)? {year:cell}", says={"the same period last year": "2012"}
)
def the_same_period_last_year(year: Cell) -> Cell | Shift | None:
    if year.unit is not Granularity.YEAR:
        return None
    return Shift(SPEECH_TIME, Amount.of(1, Granularity.YEAR), -1) if year.offset == -1 else year


@relative.rule(
    "{unit} -? to -? date", says={"the year to date": "2013 START", "month-to-date": "2013-02 START"}, never=["an up-to-date list"]
)
def year_to_date(unit: Granularity) -> Part | None:
    return Part(Cell(SPEECH_TIME, unit, 0), "START", -1) if unit > Granularity.DAY else None


@relative.rule("the (latest|last|most recent) (fiscal|financial) year", says={"sales in the latest fiscal year": "2012"})
def the_latest_fiscal_year() -> Cell:
    return Cell(SPEECH_TIME, Granularity.YEAR, -1)


@relative.rule("the? latest (period|quarter|fiscal quarter)", says={"the latest period": "2012-Q4"})
def the_latest_period() -> Cell:
    return Cell(SPEECH_TIME, Granularity.QUARTER, -1)


@relative.rule("the? (year end|year 's end)", says={"by year-end": "2013 END", "the year's end": "2013 END"})
def year_end() -> Part:
    return Part(Cell(SPEECH_TIME, Granularity.YEAR, 0), "END")


@relative.rule("the? {unit} 's end", says={"by month's end": "2013-02 END", "the week's end": "2013-W07 END"}, never=["the day's end"])
def months_end(unit: Granularity) -> Part | None:
    return Part(Cell(SPEECH_TIME, unit, 0), "END") if Granularity.DAY < unit < Granularity.YEAR else None


@relative.rule("the (most recent|just-ended) quarter", says={"the most recent quarter": "2012-Q4"})
def the_latest_quarter() -> Cell:
    return Cell(SPEECH_TIME, Granularity.QUARTER, -1)


@relative.rule(
    "the? year - (ago|earlier) (quarter|period|{division})",
    says={"the year-earlier quarter": "2012", "the year-ago period": "2012"},
)
def the_year_earlier_quarter(division: Division | None) -> Shift:
    return Shift(division or SPEECH_TIME, Amount.of(1, Granularity.YEAR), -1)


@relative.rule("the? year - (ago|earlier) {amount}", says={"the year-earlier nine months": "P9M"})
def the_year_earlier_nine_months(amount: Amount) -> Duration:
    return Duration(amount)


@relative.rule("last year 's (quarter|period)", says={"sales for last year's quarter": "2012"})
def last_years_quarter() -> Shift:
    return Shift(SPEECH_TIME, Amount.of(1, Granularity.YEAR), -1)


@compound.rule("the (quarter|period) {shift}", says={"the quarter a year ago": "2012"})
def the_quarter_a_year_ago(shift: Shift) -> Shift:
    return shift


@relative.rule("year - (ago|earlier)", says={"from year-ago levels": "2012", "a year-earlier loss": "2012"})
def year_ago() -> Shift:
    return Shift(SPEECH_TIME, Amount.of(1, Granularity.YEAR), -1)
