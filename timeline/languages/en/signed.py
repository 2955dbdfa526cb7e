"""Amounts with a sign or in the short forms of notes and chat: "+3 days", "now - 30 minutes", "1/2 hour", "2h30m"."""

from __future__ import annotations

from fractions import Fraction

from timeline.expressions.nodes import SPEECH_TIME, Ahead, Cell, Date, Node, Shift, Vague
from timeline.expressions.rules import Table
from timeline.intervals import Amount, Granularity
from timeline.languages.en.durations import amounts

_FRACTION = "(a|an|of a|of an|of)? {unit:unit|units}"


@amounts.rule(f"{{month_day}} {_FRACTION}", says={"1/3 hour": "PT20M", "3/4 of an hour": "PT45M"}, never=["on 1/2 he left", "3/2 days"])
def half_hour_in_figures(month_day: tuple[int, int], unit: Granularity) -> Amount | None:
    """“1/2” reads as a date until a unit follows it."""
    over, under = month_day
    return of_a_unit(Fraction(over, under), unit) if over < under else None


@amounts.rule("(a|one)? half (of)? {unit:unit}", says={"a half hour": "PT30M", "half hour": "PT30M"}, never=["half year results"])
def half_hour(unit: Granularity) -> Amount | None:
    return of_a_unit(Fraction(1, 2), unit) if unit is Granularity.HOUR else None


@amounts.rule(
    "((a|one) quarter (of a|of an)?|quarter (of a|of an)) {unit:unit}",
    says={"a quarter hour": "PT15M", "a quarter of a century": "P25Y", "a quarter century": "P25Y", "quarter of an hour": "PT15M"},
    never=["a quarter year results", "its quarter-century low"],
)
def a_quarter_century(unit: Granularity) -> Amount | None:
    if unit is Granularity.HOUR:
        return Amount.of(15, Granularity.MINUTE)
    return Amount.of(25, Granularity.YEAR) if unit is Granularity.CENTURY else None


@amounts.rule("three (quarter|quarters) of (a|an) {unit}", says={"three quarters of an hour": "PT45M"})
def three_quarters_of_an_hour(unit: Granularity) -> Amount:
    return of_a_unit(Fraction(3, 4), unit)


def of_a_unit(part: Fraction, unit: Granularity) -> Amount:
    """A part of an hour or year in the unit below, as people count it: half an hour is 30 minutes."""
    smaller = {
        Granularity.HOUR: (60, Granularity.MINUTE),
        Granularity.YEAR: (12, Granularity.MONTH),
        Granularity.DAY: (24, Granularity.HOUR),
    }
    size, below = smaller.get(unit, (1, unit))
    whole = part * size
    return Amount.of(whole, below) if whole.denominator == 1 else Amount.of(part, unit)


signed = Table("signed")  # after the tables of dates and relative times, which it counts from
rule = signed.rule


@rule(
    "<!{word}> {sign} {amount:amount|short_amount}",
    says={"+3 days": "2013-02-15", "+4 years": "2017", "-2 days": "2013-02-10"},
    never=["3-2 days", "sun, sea + 2 weeks of rest"],
)
def plus_three_days(sign: int, amount: Amount) -> Shift:
    return Shift(SPEECH_TIME, amount, sign)


@rule(
    "<!{word}|{number}> -- {amount:amount|short_amount} <!{word}|{more:number}|,|-|-->",
    says={"- 3 days": "2013-02-09", "- 2h": "2013-02-12T02:30"},
    never=["Rain - 3 days of it", "- 3 days of rain"],
)
def minus_three_days(amount: Amount) -> Shift:
    return Shift(SPEECH_TIME, amount, -1)


@rule(
    "{sign} {amount:amount|short_amount} {second:sign} {more:amount|short_amount}",
    says={"+1 year -2 months": "2013-12", "+1 day -2 hours": "2013-02-13T02:30"},
)
def plus_a_year_minus_two_months(sign: int, amount: Amount, second: int, more: Amount) -> Shift:
    return Shift(Shift(SPEECH_TIME, amount, sign), more, second)


@rule(
    "{time:vague|cell|date|ahead} {sign} {amount:amount|short_amount}",
    says={"now + 40 minutes": "2013-02-12T05:10", "today +2 weeks": "2013-02-26", "2013-03-05 -10 days": "2013-02-23"},
)
def now_plus_40_minutes(time: Vague | Cell | Date | Ahead, sign: int, amount: Amount) -> Shift | None:
    base = _base(time)
    return None if base is None else Shift(base, amount, sign, to_the_day=isinstance(base, Cell | Date))


@rule("{time:vague|cell} -- {amount:amount|short_amount}", says={"now - 20 minutes": "2013-02-12T04:10"}, never=["then - 3 days later -"])
def now_minus_30_minutes(time: Vague | Cell, amount: Amount) -> Shift | None:
    base = _base(time)
    return None if base is None else Shift(base, amount, -1, to_the_day=isinstance(base, Cell))


def _base(time: Vague | Cell | Date | Ahead) -> Node | None:
    match time:
        case Vague("PRESENT_REF"):
            return SPEECH_TIME
        case Cell(_, Granularity.DAY, int()):
            return time
        case Date(_, _, int()):
            return time
        case Ahead(amount, _, False):
            return Shift(SPEECH_TIME, amount, 1)
        case _:
            return None
