"""Holidays by name. The day of each is found by `timeline.anchors.holiday`."""

from __future__ import annotations

from timeline.expressions.nodes import Holiday
from timeline.expressions.rules import Table

holidays = Table("holidays")


@holidays.rule("christmas day?", says={"Christmas": "2012-12-25"})
def christmas() -> Holiday:
    return Holiday("christmas")


@holidays.rule("christmas eve", says={"Christmas Eve": "2012-12-24"})
def christmas_eve() -> Holiday:
    return Holiday("christmas eve")


@holidays.rule("(new year's day|new year's)", says={"New Year's Day": "2013-01-01"})
def new_years_day() -> Holiday:
    return Holiday("new year")


@holidays.rule("new year's eve", says={"New Year's Eve": "2012-12-31"})
def new_years_eve() -> Holiday:
    return Holiday("new year's eve")


@holidays.rule("easter sunday?", says={"Easter": "2012-04-08"})
def easter() -> Holiday:
    return Holiday("easter")


@holidays.rule("easter monday", says={"Easter Monday": "2012-04-09"})
def easter_monday() -> Holiday:
    return Holiday("easter monday")


@holidays.rule("good friday", says={"Good Friday": "2012-04-06"})
def good_friday() -> Holiday:
    return Holiday("good friday")


@holidays.rule("thanksgiving day?", says={"Thanksgiving": "2012-11-22"})
def thanksgiving() -> Holiday:
    return Holiday("thanksgiving")


@holidays.rule("(halloween|hallowe'en)", says={"Halloween": "2012-10-31"})
def halloween() -> Holiday:
    return Holiday("halloween")


@holidays.rule("valentine's day", says={"Valentine's Day": "2012-02-14"})
def valentines_day() -> Holiday:
    return Holiday("valentine's day")


@holidays.rule("labor day", says={"Labor Day": "2012-09-03"})
def labor_day() -> Holiday:
    return Holiday("labor day")


@holidays.rule("memorial day", says={"Memorial Day": "2012-05-28"})
def memorial_day() -> Holiday:
    return Holiday("memorial day")


@holidays.rule("independence day", says={"Independence Day": "2012-07-04"})
def independence_day() -> Holiday:
    return Holiday("independence day")


@holidays.rule("boxing day", says={"Boxing Day": "2012-12-26"})
def boxing_day() -> Holiday:
    return Holiday("boxing day")


dated = Table("dated holidays")


@dated.rule("{holiday} (of|in|,)? {date}", says={"Christmas 2011": "2011-12-25", "Easter of 2013": "2013-03-31"})
def christmas_2011(holiday: Holiday, date: object) -> Holiday | None:
    year, month = getattr(date, "year", None), getattr(date, "month", None)
    return Holiday(holiday.name, year) if year and not month else None
