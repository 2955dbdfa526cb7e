"""The time that figures are compared with: "the year-earlier quarter", "the same period last year", "the comparable 1988 month"."""

from __future__ import annotations

from timeline.expressions.nodes import SPEECH_TIME, Cell, Date, Division, Duration, Fiscal, Node, ReferenceTime, Shift
from timeline.intervals import Amount, Granularity
from timeline.languages.en.anchored.relative import relative
from timeline.languages.en.calendar.dates import dates
from timeline.languages.en.joined.parts import compound

_LIKE = "same|corresponding|comparable|similar|like|equivalent"
_YEAR = Amount.of(1, Granularity.YEAR)
_YEARS = "cell|date|shift|fiscal"


@relative.rule(
    "the? year - (ago|earlier|before) (quarter|period|{division})",
    says={"the year-earlier quarter": "2012", "the year-ago period": "2012", "the year-ago third quarter": "2011-Q3"},
)
def the_year_earlier_quarter(division: Division | None) -> Shift:
    return Shift(division or SPEECH_TIME, _YEAR, -1)


@relative.rule("the? year - (ago|earlier|before) {unit}", says={"the year-earlier month": "2012"}, never=["the year-ago quarter"])
def the_year_earlier_month(unit: Granularity) -> Shift | None:
    return Shift(SPEECH_TIME, _YEAR, -1) if unit in (Granularity.MONTH, Granularity.WEEK) else None


@relative.rule("the? year - (ago|earlier) {amount}", says={"the year-earlier nine months": "P9M"})
def the_year_earlier_nine_months(amount: Amount) -> Duration:
    return Duration(amount)


@relative.rule("the? year - (ago|earlier|before) (first|second) half", says={"the year-earlier first half": "2012"})
def the_year_earlier_first_half() -> Shift:
    return Shift(SPEECH_TIME, _YEAR, -1)


@relative.rule("year - (ago|earlier)", says={"from year-ago levels": "2012", "a year-earlier loss": "2012"})
def year_ago() -> Shift:
    return Shift(SPEECH_TIME, _YEAR, -1)


@relative.rule("last year 's (quarter|period)", says={"sales for last year's quarter": "2012"})
def last_years_quarter() -> Shift:
    return Shift(SPEECH_TIME, _YEAR, -1)


@compound.rule(
    "{year:cell} (quarter|period)", says={"the prior-year period": "2012", "last-year quarter": "2012"}, never=["this year period drama"]
)
def the_prior_year_period(year: Cell) -> Shift | None:
    return Shift(SPEECH_TIME, _YEAR, -1) if year.unit is Granularity.YEAR and year.offset == -1 else None


@compound.rule("the (quarter|period) {shift}", says={"the quarter a year ago": "2012"})
def the_quarter_a_year_ago(shift: Shift) -> Shift:
    return shift


@compound.rule(
    f"the? ({_LIKE}) (period|half|time) (of|in|from)? (the)? {{year:{_YEARS}}}",
    says={"the same period last year": "2012", "the corresponding period of 2011": "2011", "the like period a year ago": "2012"},
    never=["the same period"],
)
def the_same_period_last_year(year: Node) -> Node | None:
    return _year_back(year)


@compound.rule(
    f"the? ({_LIKE}) {{unit}} (of|in|from)? (the)? {{year:{_YEARS}}}",
    says={"the comparable month of 2011": "2011", "the corresponding month last year": "2012"},
    never=["the same day"],
)
def the_comparable_quarter_of(unit: Granularity, year: Node) -> Node | None:
    return _year_back(year) if unit in (Granularity.QUARTER, Granularity.MONTH, Granularity.WEEK) else None


@compound.rule(
    f"{{same:cell}} (of|in)? (the)? {{year:{_YEARS}}}", says={"the same quarter last year": "2012", "the same month a year earlier": "2012"}
)
def the_same_quarter_last_year(same: Cell, year: Node) -> Node | None:
    """“the same quarter” has been read by itself before."""
    fits = isinstance(same.base, ReferenceTime) and same.offset == 0 and Granularity.DAY < same.unit < Granularity.YEAR
    return _year_back(year) if fits else None


@compound.rule(f"the? ({_LIKE}) {{amount}} (of|in|from)? (the)? {{year:{_YEARS}}}", says={"the same three months of 2011": "P3M"})
def the_same_three_months_of(amount: Amount, year: Node) -> Duration | None:
    return Duration(amount) if _year_back(year) is not None else None


@dates.rule(
    f"the? ({_LIKE}) {{year}} (quarter|period|half|month|week)",
    says={"the comparable 2011 quarter": "2011", "the like 2011 period": "2011"},
)
def the_comparable_1988_quarter(year: int) -> Date:
    return Date(year)


@compound.rule(
    "<at|since|from|by|until> (this|the same) time (of)? {year:cell}",
    says={"at this time last year": "2012", "by this time tomorrow": "2013-02-13"},
)
def this_time_last_year(year: Cell) -> Node | None:
    return _year_back(year) if year.unit is Granularity.YEAR else year


@compound.rule(
    "<!at|since|from|by|until> this time {cell}",
    says={"This time last year it rained.": "2012", "This time tomorrow we sail.": "2013-02-13", "this time next week": "2013-W08"},
    never=["at this time last year"],
    extent="cell",
)
def this_time_tomorrow(cell: Cell) -> Node | None:
    fits = cell.unit is Granularity.DAY or (cell.offset in (-1, 1) and cell.unit in (Granularity.WEEK, Granularity.MONTH, Granularity.YEAR))
    return cell if fits else None


def _year_back(year: Node) -> Node | None:
    """“last year” beside "the same period" is the period a year ago, which the anchor makes the quarter told before."""
    match year:
        case Cell(_, Granularity.YEAR, offset):
            return Shift(SPEECH_TIME, _YEAR, -1) if offset == -1 else year
        case Shift(_, amount):
            return year if amount == _YEAR else None
        case Date(int(), None) | Fiscal():
            return year
        case _:
            return None
