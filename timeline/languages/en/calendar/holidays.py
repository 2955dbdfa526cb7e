"""Holidays by name. The day of each is found by `timeline.anchors.days`; without a year it is the nearest, or the next in a plan."""

from __future__ import annotations

from timeline.expressions.nodes import Cell, Date, Holiday, Relative, Shift
from timeline.expressions.rules import NOT_TIME, NotTime, Table
from timeline.intervals import Amount, Granularity
from timeline.languages.en.calendar.dates import dates
from timeline.languages.en.calendar.holiday_names import NAMED

holidays = Table("holidays")


def _name(pattern: str, key: str, phrase: str, day: str) -> None:
    """A rule for one holiday, named after it."""

    def build() -> Holiday:
        return Holiday(key)

    build.__name__ = key.replace("'", "").replace(" ", "_").replace("-", "_")
    holidays.rule(pattern, says={phrase: day})(build)


for _entry in NAMED:
    _name(*_entry)


@holidays.rule(
    "<at|by|before|since|until|after> midsummer <!night|day|'s>", says={"by Midsummer": "2013-06-24"}, never=["a midsummer night"]
)
def midsummer() -> Holiday:
    return Holiday("midsummer day")


dated = Table("dated holidays")


@dates.rule(
    "{holiday} (of|in|,)? {year}", says={"Christmas 2011": "2011-12-25", "Easter of 2013": "2013-03-31", "at Michaelmas 1848": "1848-09-29"}
)
def christmas_2011(holiday: Holiday, year: int) -> Holiday | None:
    return Holiday(holiday.name, year) if 1000 <= year <= 2199 and holiday.year is None else None


@dated.rule(
    "{holiday} (tree|trees|light|lights|carol|carols|card|cards|present|presents|gift|gifts|song|songs|album|music|movie|film|cake|stocking|stockings|decoration|decorations|pudding|turkey|island|jumper|sweater|story|egg|eggs|bunny|resolution|resolutions|agreement|accord|accords|honours|honors|rising)",
    says={},
    never=["a Christmas tree", "Easter gifts"],
)
def christmas_tree(holiday: Holiday) -> NotTime:
    return NOT_TIME  # a kind of tree


festive = Table("holidays of relative years")


@festive.rule("{holiday} (of|in)? {year:cell}", says={"Labor Day of last year": "2012-09-03", "Christmas last year": "2012-12-25"})
def christmas_last_year(holiday: Holiday, year: Cell) -> Relative | None:
    if year.unit is not Granularity.YEAR or holiday.year is not None:
        return None
    return Relative(holiday, 0, year)


@dated.rule("lent {date} <!{word}>", says={"Lent 2013": "2013-02-13/2013-03-30"}, never=["He lent 2013 dollars."])
def lent_2013(date: Date) -> Holiday | None:
    return Holiday("lent", date.year) if date.year and not date.month else None


@dated.rule(
    "the? eve of {day:holiday|date}",
    says={"on the eve of Ramadan": "2013-07-08", "the eve of 5 March": "2013-03-04"},
    never=["the eve of 2013"],
)
def the_eve_of(day: Holiday | Date) -> Shift | None:
    named = isinstance(day, Holiday) or day.day is not None
    return Shift(day, Amount.of(1, Granularity.DAY), -1, to_the_day=True) if named else None


@festive.rule(
    "the? {holiday} {unit} ,? {year:date}?",
    says={"Memorial Day weekend": "2013-05-25/2013-05-27", "Labor Day weekend 2011": "2011-09-03/2011-09-05"},
    never=["Easter week", "Labor Day weekend, May 3"],
)
def memorial_day_weekend(holiday: Holiday, unit: Granularity, year: Date | None) -> Holiday | None:
    if unit is not Granularity.WEEKEND or (year is not None and (year.month is not None or year.era is not None)):
        return None
    return Holiday(f"weekend of {holiday.name}", year.year if year is not None else holiday.year)


@festive.rule("{holiday} {unit}", says={"Thanksgiving week": "2012-W47"}, never=["Christmas day", "Easter month"])
def thanksgiving_week(holiday: Holiday, unit: Granularity) -> Cell | None:
    return Cell(holiday, Granularity.WEEK, 0) if unit is Granularity.WEEK else None


@festive.rule("the? weekend of {holiday}", says={"the weekend of Thanksgiving 2012": "2012-11-22/2012-11-25"})
def the_weekend_of_thanksgiving(holiday: Holiday) -> Holiday:
    return Holiday(f"weekend of {holiday.name}", holiday.year)
