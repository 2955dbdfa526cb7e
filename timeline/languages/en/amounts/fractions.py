"""Parts of a unit: "half an hour", "a half-century", "a quarter of an hour", "three quarters of a century", "1/3 hour"."""

from __future__ import annotations

from fractions import Fraction

from timeline.intervals import Amount, Granularity
from timeline.languages.en.amounts.durations import amounts

rule = amounts.rule

_FRACTION = "(a|an|of a|of an|of)? {unit:unit|units}"
# units whose parts are counted in the unit below: half an hour is 30 minutes
_BELOW = {
    Granularity.HOUR: (60, Granularity.MINUTE),
    Granularity.DAY: (24, Granularity.HOUR),
    Granularity.YEAR: (12, Granularity.MONTH),
    Granularity.DECADE: (10, Granularity.YEAR),
    Granularity.CENTURY: (100, Granularity.YEAR),
    Granularity.MILLENNIUM: (1000, Granularity.YEAR),
}
_HALVED = (Granularity.HOUR, Granularity.DECADE, Granularity.CENTURY, Granularity.MILLENNIUM)


def of_a_unit(part: Fraction, unit: Granularity) -> Amount:
    """A part of a unit, in whole units below where it has them."""
    size, below = _BELOW.get(unit, (1, unit))
    whole = part * size
    return Amount.of(whole, below) if whole.denominator == 1 else Amount.of(part, unit)


@rule("half (a|an) {unit}", says={"half an hour": "PT30M", "half a year": "P6M", "half a century": "P50Y"}, never=["half a second"])
def half_an_hour(unit: Granularity) -> Amount | None:
    return of_a_unit(Fraction(1, 2), unit) if unit is not Granularity.SECOND else None


@rule(
    "(a + |one + )? half (of)? {unit:unit}",
    says={"a half hour": "PT30M", "half hour": "PT30M", "a half-century of peace": "P50Y", "half-decade": "P5Y"},
    never=["half year results", "a half-day off"],
)
def half_hour(unit: Granularity) -> Amount | None:
    return of_a_unit(Fraction(1, 2), unit) if unit in _HALVED else None


@rule(
    "(a|one)? quarter (of)? (a|an)? {unit:unit}",
    says={"a quarter of an hour": "PT15M", "a quarter-century ago": "1988", "a quarter of a century": "P25Y"},
    never=["a quarter of a second", "a quarter year"],
)
def a_quarter_of_an_hour(unit: Granularity) -> Amount | None:
    return of_a_unit(Fraction(1, 4), unit) if unit in _HALVED else None


@rule(
    "three (quarter|quarters) of (a|an) {unit}",
    says={"three quarters of an hour": "PT45M", "three-quarters of a century": "P75Y"},
)
def three_quarters_of_an_hour(unit: Granularity) -> Amount:
    return of_a_unit(Fraction(3, 4), unit)


@rule(f"{{month_day}} {_FRACTION}", says={"1/3 hour": "PT20M", "3/4 of an hour": "PT45M"}, never=["on 1/2 he left", "3/2 days"])
def half_hour_in_figures(month_day: tuple[int, int], unit: Granularity) -> Amount | None:
    """“1/2” reads as a date until a unit follows it."""
    over, under = month_day
    return of_a_unit(Fraction(over, under), unit) if over < under else None
