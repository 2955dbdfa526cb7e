"""Times that come again: "every Monday", "daily", "twice a month"."""

from __future__ import annotations

from timeline.expressions.nodes import SPEECH_TIME, Cell, Date, Repeated, Season, Weekday
from timeline.expressions.rules import Table
from timeline.intervals import Amount, Granularity

recurring = Table("recurring")
rule = recurring.rule


def _each(unit: Granularity, **how: str) -> Repeated:
    return Repeated(Cell(SPEECH_TIME, unit), **how)


@rule("every {unit}", says={"every day": "P1D", "every week": "P1W"})
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


@rule("every {amount}", says={"every two weeks": "P2W"})
def every_two_weeks(amount: Amount) -> Repeated:
    return Repeated(amount, quant="EVERY")


@rule("every other {unit}", says={"every other day": "P2D"})
def every_other_day(unit: Granularity) -> Repeated:
    return Repeated(Amount.of(2, unit), quant="EVERY")


@rule("{weekdays}", says={"on Mondays": "XXXX-WXX-1"})
def on_mondays(weekdays: int) -> Repeated:
    return Repeated(Weekday(weekdays), quant="EVERY")


@rule("{recurring}", says={"daily": "P1D", "monthly": "P1M"})
def daily(recurring: Granularity) -> Repeated:
    return _each(recurring, quant="EVERY")


frequencies = Table("frequencies")


@frequencies.rule("{number} times (a|per|each|every) {unit}", says={"three times a week": "P1W"})
def three_times_a_week(number: int, unit: Granularity) -> Repeated:
    return _each(unit, freq=f"{number}X")


@frequencies.rule("once (a|per|each|every) {unit}", says={"once a week": "P1W"})
def once_a_week(unit: Granularity) -> Repeated:
    return _each(unit, freq="1X")


@frequencies.rule("twice (a|per|each|every) {unit}", says={"twice a month": "P1M"})
def twice_a_month(unit: Granularity) -> Repeated:
    return _each(unit, freq="2X")
