"""Units said by themselves: "a busy day", "the first week", "per month", "for years"; what no longer phrase has taken."""

from __future__ import annotations

from timeline.expressions.nodes import SPEECH_TIME, Cell, Duration, Repeated, Vague
from timeline.expressions.rules import NOT_TIME, NotTime
from timeline.intervals import Amount, Granularity
from timeline.languages.en.amounts.durations import lengths

rule = lengths.rule

_NOUNS = (Granularity.DAY, Granularity.WEEK, Granularity.MONTH, Granularity.YEAR)


@rule("<!{word}|{before:number}|{told:time}|-|--|,|/> {unit} <!{word}|{after:number}|-|--|,|/>", says={}, never=["month"])
def month_alone(unit: Granularity) -> NotTime:
    return NOT_TIME  # a label


@rule(
    "<!the|-> {unit} <!-|care|school|job|trader|traders|laborer|laborers|room|{number}>",
    says={"It was a busy day.": "P1D"},
    never=["day care", "a half-day off", "a year-round school", "the day when they met"],
)
def busy_day(unit: Granularity) -> Duration | None:
    return Duration(Amount.of(1, unit)) if unit in _NOUNS else None


@rule(
    "the {unit} <(to|through) (the)? {time}|(to|through) the end>",
    says={"Prices rose in the year to September.": "P1Y"},
    never=["the day to May"],
)
def the_year_to_september(unit: Granularity) -> Duration | None:
    return Duration(Amount.of(1, unit)) if unit in (Granularity.YEAR, Granularity.QUARTER) else None


@rule("the {unit} <ended|ending>", says={"sales for the year ended in March": "P1Y"})
def the_year_ended(unit: Granularity) -> Duration | None:
    return Duration(Amount.of(1, unit)) if unit in _NOUNS else None


@rule("(the|a|its)? (fiscal|financial|calendar|academic|school) {unit}", says={"Its fiscal year ends in June.": "P1Y"})
def fiscal_year(unit: Granularity) -> Duration | None:
    return Duration(Amount.of(1, unit)) if unit in _NOUNS else None


@rule(
    "the? {ordinal:ordinal|ordinal_day} {unit}",
    says={"the first day of school": "P1D", "his third year there": "P1Y"},
    never=["first minute"],
)
def the_first_day(ordinal: int, unit: Granularity) -> Duration | None:
    return Duration(Amount.of(1, unit)) if unit in (*_NOUNS, Granularity.HOUR, Granularity.DECADE) else None


@rule(
    "<!{word}|{before:number}|-|--|/|,> {short_amount} <!{word}|{after:number}|-|--|/|,>",
    says={"3h": "PT3H", "2 d": "P2D"},
    never=["a 5m race", "5m, 10m"],
)
def three_h_alone(short_amount: Amount) -> Duration | None:
    return Duration(short_amount) if short_amount.finest < Granularity.YEAR else None  # "10 y"


@rule("{unit} {number}", says={"Day 3 of the siege": "P1D"}, never=["There is no week 00."])
def day_3(unit: Granularity, number: int) -> Duration | None:
    return Duration(Amount.of(1, unit)) if unit in _NOUNS and number in range(1, 1000) else None


@rule("per {unit}", says={"ten barrels per day": "P1D"})
def per_day(unit: Granularity) -> Repeated | None:
    return None if unit is Granularity.SECOND else Repeated(Cell(SPEECH_TIME, unit))  # "frames per second"


@rule("<!{number}|few|several|many|some|other|more> (mos|mths|secs|yrs)", says={}, never=["the MOS exam"])
def mos() -> NotTime:
    return NOT_TIME  # without a number, initials


@rule(
    "<!the|early|small|wee|office|business|opening|visiting|working|quiet|rush|peak|happy|trading|daylight|extra|lunch> {units}",
    says={"It lasted for months.": "PXM", "after weeks of talks": "PXW"},
    never=["the early hours", "the days when they met"],
)
def for_years(units: Granularity) -> Duration | None:
    return None if units in (Granularity.SECOND, Granularity.QUARTER) else Duration(Amount.of(None, units))


@rule(
    "the {units} <since|before|after|following|preceding|leading|between>",
    says={"In the weeks since the quake it rained.": "PXW"},
    never=["the hours after midnight", "the days when they met"],
    extent="units",
)
def the_weeks_since(units: Granularity) -> Duration | None:
    return Duration(Amount.of(None, units)) if units >= Granularity.DAY and units is not Granularity.QUARTER else None


@rule(
    "the (final|closing|opening) {unit}",
    says={"the final day of the fair": "P1D", "in the closing hour": "PT1H"},
    never=["the final quarter"],
)
def the_final_day(unit: Granularity) -> Duration | None:
    return Duration(Amount.of(1, unit)) if unit in (*_NOUNS, Granularity.HOUR) else None


@rule(
    "the (first|final|closing|opening|intervening|remaining|early|waning) {units} <!of {day:time}>",
    says={"in the final hours of the siege": "PTXH", "the early days of the war": "PXD"},
    never=["the early hours of Sunday"],
)
def the_final_hours(units: Granularity) -> Duration | None:
    return None if units in (Granularity.SECOND, Granularity.QUARTER) else Duration(Amount.of(None, units))


@rule("the? last + minute", says={"They waited until the last minute.": "PT1M"}, never=["the last second", "a last-minute offer"])
def the_last_minute() -> Duration:
    return Duration(Amount.of(1, Granularity.MINUTE))


@rule("<(for|in)> (ages|years and years)", says={"for ages": "PXY"})
def for_ages() -> Duration:
    return Duration(Amount.of(None, Granularity.YEAR))


@rule("(day - to - day|minutes of the|the day of the)", says={}, never=["day-to-day business", "minutes of the meeting"])
def day_to_day() -> NotTime:
    return NOT_TIME


@rule("<!{number}|last|this|next|every|each|current|-> (model|light|leap|gap|man) year", says={}, never=["Ask for make and model year."])
def model_year() -> NotTime:
    return NOT_TIME


@rule("(modern|present) day", says={"modern-day Turkey": "PRESENT_REF"})
def modern_day() -> Vague:
    return Vague("PRESENT_REF")
