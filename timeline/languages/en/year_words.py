"""Years in words: "nineteen ninety-six", "two thousand and two". They run before other numbers, which would take their words."""

from __future__ import annotations

from timeline.expressions.nodes import YearNumber
from timeline.expressions.rules import Table

years = Table("years in words")


@years.rule("{century} {tens} {ones}? <!{scale}>", says={"nineteen ninety-six": "1996"})
def nineteen_ninety_six(century: int, tens: int, ones: int | None) -> YearNumber | None:
    return YearNumber(century * 100 + tens + (ones or 0))


@years.rule("{century} (oh|o) {ones}", says={"in nineteen oh five": "1905"})
def nineteen_oh_five(century: int, ones: int) -> YearNumber:
    return YearNumber(century * 100 + ones)


@years.rule("{century} {teen}", says={"in nineteen fourteen": "1914"})
def nineteen_fourteen(century: int, teen: int) -> YearNumber:
    return YearNumber(century * 100 + teen)


@years.rule(
    "two thousand and? {rest:ones|teen} <!{scale}|{units}>", says={"in two thousand and two": "2002"}, never=["two thousand people"]
)
def two_thousand_two(rest: int) -> YearNumber:
    return YearNumber(2000 + rest)


@years.rule("two thousand and? {tens} {ones}? <!{scale}|{units}>", says={"in two thousand twenty-four": "2024"})
def two_thousand_twenty_four(tens: int, ones: int | None) -> YearNumber:
    return YearNumber(2000 + tens + (ones or 0))
