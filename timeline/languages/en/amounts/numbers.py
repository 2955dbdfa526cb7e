"""Numbers in words: "twenty-five", "two hundred and six", "two and a half", "two to three", "a dozen"."""

from __future__ import annotations

from fractions import Fraction

from timeline.expressions.nodes import Ordinal
from timeline.expressions.rules import Table

numbers = Table("numbers", passive=True)


@numbers.rule("{tens} {ones}", says={"twenty-five days": "P25D"})
def twenty_five(tens: int, ones: int) -> int:
    return tens + ones


@numbers.rule("{tens} {ordinal_ones}", says={"the twenty-fourth of May": "2013-05-24"})
def twenty_fourth(tens: int, ordinal_ones: int) -> Ordinal:
    return Ordinal(tens + ordinal_ones)


@numbers.rule("{number} {scale}", says={"two hundred years": "P200Y"})
def two_hundred(number: int, scale: int) -> int:
    return int(number * scale)


@numbers.rule("(a|one) {scale}", says={"a hundred years": "P100Y"})
def a_hundred(scale: int) -> int:
    return scale


@numbers.rule(
    "{hundreds:ones|teen} hundred and? {rest:ones|teen|tens}",
    says={"two hundred and six days": "P206D", "three hundred ten days": "P310D"},
    never=["two hundred days"],
)
def two_hundred_and_six(hundreds: int, rest: int) -> int:
    return hundreds * 100 + rest


@numbers.rule("{hundreds:ones|teen} hundred and? {tens} {ones}", says={"four hundred and twenty-one days": "P421D"})
def four_hundred_and_twenty_one(hundreds: int, tens: int, ones: int) -> int:
    return hundreds * 100 + tens + ones


@numbers.rule("a hundred and? {rest:ones|teen|tens}", says={"a hundred and ten days": "P110D"})
def a_hundred_and_ten(rest: int) -> int:
    return 100 + rest


@numbers.rule("a hundred and? {tens} {ones}", says={"a hundred and twenty-one days": "P121D"})
def a_hundred_and_twenty_one(tens: int, ones: int) -> int:
    return 100 + tens + ones


@numbers.rule("a? couple (of|more)?", says={"a couple of weeks": "P2W"})
def a_couple() -> int:
    return 2


@numbers.rule("(a|one)? dozen", says={"a dozen years": "P12Y"})
def a_dozen() -> int:
    return 12


thousands = Table("thousands", passive=True)  # after "two hundred and six", which may stand on either side of "thousand"


@thousands.rule("{number} thousand", says={"twenty-five thousand days": "P25000D"})
def twenty_five_thousand(number: int) -> int:
    return int(number * 1000)


@thousands.rule(
    "{number} {rest:number} <!-|{scale}>",
    says={"two thousand three hundred days": "P2300D"},
    never=["20 30-day notices", "two thousand 30-day notices"],
)
def two_thousand_three_hundred(number: int, rest: int) -> int | None:
    """Words leave round thousands; "20 30-day" has none."""
    fits = isinstance(number, int) and isinstance(rest, int) and number >= 1000 and number % 1000 == 0 and 0 < rest < 1000
    return number + rest if fits else None


counts = Table("counts", passive=True)  # what is made of whole numbers


@counts.rule(
    "{number} and (a|one)? half <!past>",
    says={"two and half years": "P2Y6M", "two and a half years": "P2Y6M", "two-and-a-half weeks": "P2.5W"},
)
def two_and_a_half(number: int) -> Fraction:
    return Fraction(number) + Fraction(1, 2)


@counts.rule("{number} and (a|one) quarter <{units}|{unit}|of>", says={"one and a quarter hours": "PT1H15M"})
def one_and_a_quarter(number: int) -> Fraction:
    return Fraction(number) + Fraction(1, 4)


@counts.rule("{number} and three (quarter|quarters) <{units}|{unit}|of>", says={"two and three-quarter hours": "PT2H45M"})
def two_and_three_quarters(number: int) -> Fraction:
    return Fraction(number) + Fraction(3, 4)


@counts.rule("{number} {doubled}", says={"twenty-four (24) months": "P24M", "sixty (60) days": "P60D"}, never=["sixty (50) days"])
def twenty_four_24(number: int, doubled: int) -> int | None:
    """A number in words and again in figures."""
    return number if number == doubled else None


@counts.rule(
    "{number} (--|-)? (to|or|-) {more:number} <-? ({units}|{unit})>",
    says={
        "two to three weeks": "P2W",
        "12 to 18 months": "P12M",
        "a 30-60 day wait": "P30D",
        "a two- to three-year plan": "P2Y",
        "1.5 to 2 hours": "PT1H30M",
    },
    never=["from 3 to 5 p.m."],
)
def two_to_three(number: int | float, more: int | float) -> int | Fraction | None:
    """The lower bound stands for both."""
    if not number < more <= 10 * number:
        return None
    return number if isinstance(number, int) else Fraction(number)  # “1.5 to 2 hours”
