"""Stretches that end or begin at an anchor, or at an end of a time: "the last two years", "the first nine months of 2012"."""

from __future__ import annotations

from fractions import Fraction

from timeline.expressions.nodes import (
    REFERENCE_TIME,
    SPEECH_TIME,
    Node,
    Rolling,
    Stretch,
)
from timeline.intervals import Amount, Granularity
from timeline.languages.en.anchored.relative import relative
from timeline.languages.en.joined.parts import compound

rule = relative.rule


@rule("the? (last|past|latest) {amount}", says={"the last two years": "P2Y", "the past six months": "P6M"})
def the_last_two_years(amount: Amount) -> Rolling:
    return Rolling(amount, -1)


@rule("the? (last|past) {unit} and (a)? half", says={"for the past year and a half": "P1Y6M"})
def the_past_year_and_a_half(unit: Granularity) -> Rolling:
    return Rolling(Amount.of(Fraction(3, 2), unit), -1)


@rule("the? (next|coming) {unit} and (a)? half", says={"over the next year and a half": "P1Y6M"})
def the_next_year_and_a_half(unit: Granularity) -> Rolling:
    return Rolling(Amount.of(Fraction(3, 2), unit), 1)


@rule("the? (last|past|next|coming) {unit} or (so|two)", says={"in the next day or two": "P1D", "over the past year or so": "P1Y"})
def the_next_day_or_two(unit: Granularity) -> Rolling | None:
    return Rolling(Amount.of(1, unit), 1)


@rule("the (previous|preceding|prior) {amount}", says={"the previous ten years": "P10Y"})
def the_previous_ten_years(amount: Amount) -> Rolling:
    return Rolling(amount, -1, REFERENCE_TIME)


@rule("the? (next|nxt|coming|upcoming) {amount}", says={"the next three weeks": "P3W"})
def the_next_three_weeks(amount: Amount) -> Rolling:
    return Rolling(amount, 1)


@rule("the? {number} (next|coming|upcoming) {units}", says={"the 3 next weeks": "P3W"})
def three_next_weeks(number: int, units: Granularity) -> Rolling:
    return Rolling(Amount.of(number, units), 1)


@rule("the? {number} (past|last|previous) {units}", says={"the 5 past minutes": "PT5M"})
def five_past_minutes(number: int, units: Granularity) -> Rolling:
    return Rolling(Amount.of(number, units), -1)


@rule("the (following|ensuing) {amount}", says={"the following six weeks": "P6W"})
def the_following_six_weeks(amount: Amount) -> Rolling:
    return Rolling(amount, 1, REFERENCE_TIME)


@rule("<!the> (over|down|through) the {units}", says={"over the years": "PXY"})
def over_the_years(units: Granularity) -> Rolling:
    return Rolling(Amount.of(None, units), -1)


@compound.rule(
    "the? (first|opening) {amount} (of|in) {time:date|cell|season|relative|division}",
    says={"the first nine months of 2012": "P9M", "first 3 days of next month": "P3D"},
)
def the_first_nine_months_of(amount: Amount, time: Node) -> Stretch:
    return Stretch(amount, 1, time)


@compound.rule("the? (final|closing) {amount} of {time:date|cell|season|relative|division}", says={"the final two weeks of May": "P2W"})
def the_final_two_weeks_of(amount: Amount, time: Node) -> Stretch:
    return Stretch(amount, -1, time)


@compound.rule(
    "{rolling} of {time:date|cell|season|relative|division}",
    says={"the last two weeks of May": "P2W", "the last 3 days of this month": "P3D"},
)
def the_last_two_weeks_of(rolling: Rolling, time: Node) -> Stretch | None:
    """“the last two weeks” was read as a stretch of its own before."""
    return Stretch(rolling.amount, -1, time) if rolling.sign < 0 and isinstance(rolling.base, type(SPEECH_TIME)) else None
