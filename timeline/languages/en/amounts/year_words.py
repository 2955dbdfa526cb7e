"""Years in words: "nineteen ninety-six", "two thousand and two". They run before other numbers, which would take their words."""

from __future__ import annotations

from timeline.expressions.nodes import Date, YearNumber
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


_NOT_COUNTED = "<!{word}|{unit}|{units}|{scale}|%>"


@years.rule(
    f"{{century}} hundred and? {{tens}}? {{rest:ones|teen}}? {_NOT_COUNTED}",
    says={"in nineteen hundred and five": "1905", "in nineteen hundred ninety-three": "1993"},
    never=["nineteen hundred men"],
)
def nineteen_hundred_and_five(century: int, tens: int | None, rest: int | None) -> YearNumber:
    return YearNumber(century * 100 + (tens or 0) + (rest or 0))


_SINCE = "in|since|until|by|from|to|of|year"


@years.rule(
    f"<{_SINCE}> (one|a) thousand and? {{hundreds:ones}} hundred and? {{tens}}? {{rest:ones|teen}}? {_NOT_COUNTED}",
    says={"in one thousand eight hundred and thirty-one": "1831", "since one thousand nine hundred and two": "1902"},
    never=["one thousand eight hundred and thirty-one", "in one thousand seven hundred homes"],
)
def one_thousand_seven_hundred(hundreds: int, tens: int | None, rest: int | None) -> YearNumber:
    return YearNumber(1000 + hundreds * 100 + (tens or 0) + (rest or 0))


@years.rule(
    f"<{_SINCE}> two thousand {{hundreds:ones}} hundred and? {{tens}}? {{rest:ones|teen}}? {_NOT_COUNTED}",
    says={"in two thousand two hundred and two": "2202"},
    never=["two thousand two hundred", "in two thousand two hundred homes"],
)
def two_thousand_two_hundred(hundreds: int, tens: int | None, rest: int | None) -> Date:
    return Date(2000 + hundreds * 100 + (tens or 0) + (rest or 0))  # no other rule takes a year so far ahead


@years.rule(
    f"<!{{before:word}}> two thousand {{hundreds:ones}} hundred {{rest:ones}}? {_NOT_COUNTED}",
    says={"two thousand two hundred": "2200"},
    never=["about two thousand two hundred", "two thousand two hundred homes"],
)
def year_2200_alone(hundreds: int, rest: int | None) -> Date:
    return Date(2000 + hundreds * 100 + (rest or 0))
