"""Quarters and halves of a year, and how company news speaks of them: "the third quarter of 2012", "H1 2012", "the year-earlier quarter"."""

from __future__ import annotations

from timeline.expressions.nodes import SPEECH_TIME, Cell, Date, Division, Era, Fiscal, Part
from timeline.expressions.rules import NOT_TIME, NotTime
from timeline.intervals import Granularity
from timeline.languages.en.anchored.relative import relative
from timeline.languages.en.calendar.dates import dates
from timeline.languages.en.joined.parts import compound

rule = dates.rule


def _quarter(number: int, year: int | None) -> Division | None:
    return Division(Granularity.QUARTER, number, Date(year) if year else None) if 1 <= number <= 4 else None


@rule(
    "the? (fiscal|financial)? {number:ordinal|ordinal_day} (fiscal|financial|calendar)? + (quarter|qtr) ((of|in|,)? (fiscal)? {year})?",
    says={
        "the third quarter": "2012-Q3",
        "the first quarter of 2012": "2012-Q1",
        "the fiscal first quarter": "2013-Q1",
        "in its fourth fiscal quarter": "2012-Q4",
        "4th qtr 2011": "2011-Q4",
    },
)
def third_quarter(number: int, year: int | None) -> Division | None:
    return _quarter(number, year)


@rule(
    "the? (final|closing) quarter ((of|in)? (fiscal)? {year})?", says={"the final quarter of 2012": "2012-Q4"}, never=["the last quarter"]
)
def the_final_quarter(year: int | None) -> Division | None:
    return _quarter(4, year)


@rule(
    "<!-> the? {month} quarter",
    says={"sales in the September quarter": "2012-Q3", "June-quarter profit": "2012-Q2"},
    never=["the April-June quarter"],
)
def the_september_quarter(month: int) -> Division | Date | None:
    """A quarter by the month that ends it; one of a fiscal year that is no calendar quarter by its month alone."""
    return _quarter(month // 3, None) if month % 3 == 0 else Date(month=month)


@rule(
    "the? {first:month} (-|to|through) {last:month} (quarter|period)",
    says={"sales in the July-September quarter": "2012-Q3", "the April to June period": "2012-Q2"},
    never=["the April-July quarter"],
)
def the_april_june_quarter(first: int, last: int) -> Division | None:
    return _quarter(last // 3, None) if last == first + 2 and last % 3 == 0 else None


@rule(
    "the? {number:ordinal|ordinal_day} quarter of the (game|match|race|bout|final|table|moon)",
    says={},
    never=["the third quarter of the game"],
)
def third_quarter_of_the_game(number: int) -> NotTime:
    return NOT_TIME


@rule(
    "(fiscal)? {number:ordinal|ordinal_day}-quarter {year}?",
    says={"fourth-quarter earnings": "2012-Q4", "fiscal third-quarter profit": "2012-Q3", "third-quarter 2011": "2011-Q3"},
)
def fourth_quarter_earnings(number: int, year: int | None) -> Division | None:
    return _quarter(number, year)


@rule(
    "the? (fiscal|financial)? {year} (fiscal|financial)? {number:ordinal|ordinal_day} quarter",
    says={"the 2012 third quarter": "2012-Q3", "fiscal 2012 third quarter": "2012-Q3"},
)
def the_2012_third_quarter(year: int, number: int) -> Division | None:
    return _quarter(number, year)


@rule("{division_figure}", says={"2012Q3": "2012-Q3", "3Q12": "2012-Q3", "Q3 2012": "2012-Q3", "1H 2012": "2012-H1"})
def third_quarter_in_figures(division_figure: tuple[str, int, int]) -> Division:
    letter, number, year = division_figure
    return Division(Granularity.QUARTER if letter == "q" else Granularity.HALF, number, Date(year))


@rule("{quarter_figure} ((,|/|of|in)? {year})?", says={"Q3": "2012-Q3", "Q3 of 2012": "2012-Q3", "Q3, 2012": "2012-Q3"})
def q3_2012(quarter_figure: int, year: int | None) -> Division | None:
    return _quarter(quarter_figure, year)


@rule("quarter {number} ((of|,)? {year})?", says={"quarter three of 2012": "2012-Q3", "in quarter 2": "2012-Q2"}, never=["a quarter 5 men"])
def quarter_three(number: int, year: int | None) -> Division | None:
    return _quarter(number, year) if isinstance(number, int) else None


@rule("{year} (,|-)? {quarter_figure}", says={"2012 Q3": "2012-Q3"})
def year_q3(year: int, quarter_figure: int) -> Division | None:
    return _quarter(quarter_figure, year)


@rule("{half_figure} (of|in) {year}", says={"H1 of 2012": "2012-H1"})
def h1_2012(half_figure: int, year: int) -> Division:
    return Division(Granularity.HALF, half_figure, Date(year))


@rule("{year} {half_figure}", says={"2011 H2": "2011-H2"})
def year_h2(year: int, half_figure: int) -> Division:
    return Division(Granularity.HALF, half_figure, Date(year))


@rule(
    "the? {number:ordinal|ordinal_day} (-|--)? <(and|or|to|through) (the)? {next:ordinal|ordinal_day} (quarter|quarters)>",
    says={"in the second and third quarters": "2012-Q2", "second- and third-quarter profit": "2012-Q2"},
    never=["the second and last quarter"],
)
def the_second_and_third_quarters(number: int) -> Division | None:
    return _quarter(number, None)


@rule(
    "the? {number:ordinal|ordinal_day} quarters <!of>", says={"the first and second quarters": "2012-Q2"}, never=["the third quarters of"]
)
def third_quarters(number: int) -> Division | None:
    return _quarter(number, None)


_FIGURES = "profit|profits|sales|earnings|results|result|net|loss|losses|revenue|revenues|figures|output|growth"


@rule(
    "the? {half:half_rank} half (of)? (fiscal)? {year}",
    says={"the first half of 2012": "2012-H1", "the latter half of 2012": "2012-H2"},
)
def first_half(half: int, year: int) -> Division:
    return Division(Granularity.HALF, half, Date(year))


@rule("the? {year} {half:half_rank} half", says={"the 2012 first half": "2012-H1"})
def the_2012_first_half(year: int, half: int) -> Division:
    return Division(Granularity.HALF, half, Date(year))


@rule(f"{{half:half_rank}} - half <{_FIGURES}>", says={"first-half profit": "2013-H1", "second-half losses": "2012-H2"})
def first_half_profit(half: int) -> Division:
    return Division(Granularity.HALF, half)


@rule("the {year} (quarter|period)", says={"the 1988 period": "1988"})
def the_1988_period(year: int) -> Date:
    return Date(year)


@rule(
    "the? {year} (fiscal|financial|calendar|tax|model|academic|school) year",
    says={"the 2012 fiscal year": "2012", "the 2012 school year": "2012"},
)
def the_2012_fiscal_year(year: int) -> Fiscal:
    return Fiscal(year)


def _in_year(division: Division, year: Cell | Date | Fiscal) -> Division | None:
    coarse = year.unit is Granularity.YEAR if isinstance(year, Cell) else year.year is not None
    if division.of is not None or not coarse or (isinstance(year, Date) and year.month is not None):
        return None
    return Division(division.unit, division.number, year)


@compound.rule(
    "{division} (of|in)? (the)? {year:cell|fiscal}", says={"the first quarter of last year": "2012-Q1", "Q3 this year": "2013-Q3"}
)
def first_quarter_of_last_year(division: Division, year: Cell | Fiscal) -> Division | None:
    return _in_year(division, year)


@compound.rule(
    "{year:cell|date|fiscal} 's {division}",
    says={"next year's first quarter": "2014-Q1", "this year's third quarter": "2013-Q3", "fiscal 2012's second quarter": "2012-Q2"},
)
def next_years_first_quarter(year: Cell | Date | Fiscal, division: Division) -> Division | None:
    return _in_year(division, year)


@compound.rule(
    "the? {half:half_rank} half (of|in)? {year:cell|fiscal}",
    says={"the first half of next year": "2014-H1", "the second half of last year": "2012-H2"},
)
def first_half_of_next_year(half: int, year: Cell | Fiscal) -> Division | None:
    return _in_year(Division(Granularity.HALF, half), year)


@compound.rule("{year:cell|date|fiscal} 's {half:half_rank} half", says={"this year's second half": "2013-H2"})
def this_years_second_half(year: Cell | Date | Fiscal, half: int) -> Division | None:
    return _in_year(Division(Granularity.HALF, half), year)


@compound.rule(
    "{era} ({division}|{half:half_rank} half)",
    says={"1990's second half": "1990-H2", "1980's third quarter": "1980-Q3"},
    never=["the 1990s"],
)
def the_1990s_second_half(era: Era, division: Division | None, half: int | None) -> Division | None:
    """“1990's” reads as a decade until a part of a year follows it."""
    if era.unit is not Granularity.DECADE or era.era is not None or era.number < 1000:
        return None
    return _in_year(division or Division(Granularity.HALF, half or 1), Date(era.number))


@relative.rule(
    "the? {unit} -? to -? date", says={"the year to date": "2013 START", "month-to-date": "2013-02 START"}, never=["an up-to-date list"]
)
def year_to_date(unit: Granularity) -> Part | None:
    return Part(Cell(SPEECH_TIME, unit, 0), "START", -1) if unit > Granularity.DAY else None


@compound.rule("the? {half:half_rank} half of the (fiscal)? year", says={"the first half of the year": "2013-H1"})
def first_half_of_the_year(half: int) -> Division:
    return Division(Granularity.HALF, half, Cell(SPEECH_TIME, Granularity.YEAR))


@relative.rule(
    "the? (current|present|just - ended|upcoming|coming|latest) {division}",
    says={"the current first quarter": "2013-Q1", "the just-ended fourth quarter": "2012-Q4"},
    never=["the current quarter"],
)
def the_current_first_quarter(division: Division) -> Division:
    return division


@compound.rule(
    "the? {part:part_noun} of {year:date|cell|fiscal} 's {division}", says={"the end of next year's first quarter": "2014-Q1 END"}
)
def the_end_of_next_years_first_quarter(part: str, year: Cell | Date | Fiscal, division: Division) -> Part | None:
    found = _in_year(division, year)
    return Part(found, part) if found is not None else None


@compound.rule("the? year 's {division}", says={"the year's first quarter": "2013-Q1"})
def the_years_first_quarter(division: Division) -> Division | None:
    return _in_year(division, Cell(SPEECH_TIME, Granularity.YEAR))


_KIND = "fiscal|financial|business|tax|school|academic|model|calendar"


@relative.rule(
    f"the? (latest|last|most recent|past|prior|previous|just-ended) ({_KIND}) {{unit}}",
    says={"sales in the latest fiscal year": "2012", "last fiscal year": "2012", "the prior fiscal quarter": "2012-Q4"},
)
def the_latest_fiscal_year(unit: Granularity) -> Cell | None:
    return Cell(SPEECH_TIME, unit, -1) if unit > Granularity.DAY else None


@relative.rule(
    f"(this|the current|the present|the) + ({_KIND}) {{unit}} <!ended|ending|end|ends|that>",
    says={"this fiscal year": "2013", "the current school year": "2013"},
    never=["the fiscal year ended"],
)
def this_fiscal_year(unit: Granularity) -> Cell | None:
    return Cell(SPEECH_TIME, unit, 0) if unit > Granularity.DAY else None


@relative.rule(
    f"(next|(the|this)? (coming|upcoming)|the next|the following) ({_KIND}) {{unit}}",
    says={"next fiscal year": "2014", "the coming school year": "2014"},
)
def next_fiscal_year(unit: Granularity) -> Cell | None:
    return Cell(SPEECH_TIME, unit, 1) if unit > Granularity.DAY else None


@relative.rule("the? latest (period|quarter)", says={"the latest period": "2012-Q4"})
def the_latest_period() -> Cell:
    return Cell(SPEECH_TIME, Granularity.QUARTER, -1)


@relative.rule(
    "the latest {unit} <!-|long>",
    says={"sales in the latest week": "2013-W06", "the latest month": "2013-01"},
    never=["the latest day care centers"],
)
def the_latest_week(unit: Granularity) -> Cell | None:
    return Cell(SPEECH_TIME, unit, -1) if unit > Granularity.DAY and unit is not Granularity.QUARTER else None


@relative.rule(
    "the? (fiscal)? (year end|yearend|year 's end)",
    says={"by year-end": "2013 END", "the year's end": "2013 END", "at fiscal year-end": "2013 END"},
)
def year_end() -> Part:
    return Part(Cell(SPEECH_TIME, Granularity.YEAR, 0, definite=True), "END")


@relative.rule("(year|yearend) end? {time:date|fiscal}", says={"by year-end 2014": "2014 END"}, never=["the year ended 2014"])
def year_end_2014(time: Date | Fiscal) -> Part | None:
    return Part(time, "END") if isinstance(time, Fiscal) or time.month is None else None


@relative.rule("{unit} - end", says={"at month-end": "2013-02 END", "quarter-end": "2013-Q1 END"}, never=["at the day-end"])
def month_end(unit: Granularity) -> Part | None:
    return Part(Cell(SPEECH_TIME, unit, 0), "END") if Granularity.DAY < unit < Granularity.YEAR else None


@relative.rule("midyear <!{word}>", says={"by midyear": "2013 MID"}, never=["a midyear review"])
def midyear() -> Part:
    return Part(Cell(SPEECH_TIME, Granularity.YEAR, 0), "MID")


@relative.rule("the? {unit} 's end", says={"by month's end": "2013-02 END", "the week's end": "2013-W07 END"}, never=["the day's end"])
def months_end(unit: Granularity) -> Part | None:
    return Part(Cell(SPEECH_TIME, unit, 0, definite=True), "END") if Granularity.DAY < unit < Granularity.YEAR else None


@relative.rule("the (most recent|just-ended) quarter", says={"the most recent quarter": "2012-Q4"})
def the_latest_quarter() -> Cell:
    return Cell(SPEECH_TIME, Granularity.QUARTER, -1)
