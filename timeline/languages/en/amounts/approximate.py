"""Words that loosen a time or bound a length: "about two years ago", "nearly 20 years", "just over a decade".

The words belong to the TIMEX3 extent, as its guidelines have it (TimeML 1.2.1, section 2.2: "no more than 60 days", "nearly four
decades ago").
"""

from __future__ import annotations

from timeline.expressions.nodes import Cell, Date, Duration, Era, Modified, Part, Season, Shift
from timeline.intervals import Amount
from timeline.languages.en.amounts.durations import lengths
from timeline.languages.en.joined.parts import compound

_ABOUT = "about|around|roughly|approximately|some|an estimated"
_NEARLY = "nearly|almost|not quite|just under|just short of|close to"
_DEGREE = "a little|slightly|well|just|much|far|considerably|significantly|a bit"
_MORE = f"({_DEGREE})? more than|({_DEGREE}) over|upwards of|in excess of"
_LESS = f"({_DEGREE})? (less than|under)|fewer than"
_MOST = "(the)? (better|best|greater) part of|the bulk of"
_AT_LEAST = "at least|no less than|not less than|no fewer than|a minimum of"
_AT_MOST = "at most|up to|no more than|not more than|a maximum of|as much as|as long as"
# beside these "over five years" is a length; elsewhere it tells in what time ("spread over five years", "a 20% rise over five years")
_MEASURED = (
    "for|in|after|of|within|with|since|from|to|at|than|is|was|were|be|been|took|take|takes|taken|taking|last|lasts|lasted|lasting|spent|spend|"
    "spending|wait|waited|served|serve|serving|every|only"
)


@lengths.rule(f"({_NEARLY}) {{amount}}", says={"nearly 20 years": "P20Y LESS_THAN", "just short of a year": "P1Y LESS_THAN"})
def nearly_20_years(amount: Amount) -> Modified:
    return Modified(Duration(amount), "LESS_THAN")


@lengths.rule(
    f"({_MOST}) {{amount}}",
    says={"for the better part of a decade": "P10Y LESS_THAN", "the best part of an hour": "PT1H LESS_THAN"},
    never=["the better part of valour"],
)
def the_better_part_of_a_decade(amount: Amount) -> Modified:
    return Modified(Duration(amount), "LESS_THAN")


@lengths.rule(f"({_ABOUT}) {{amount}}", says={"about two hours": "PT2H APPROX"})
def about_two_hours(amount: Amount) -> Modified:
    return Modified(Duration(amount), "APPROX")


@lengths.rule(f"({_MORE}) {{amount}}", says={"more than two years": "P2Y MORE_THAN", "well over a decade": "P10Y MORE_THAN"})
def more_than_two_years(amount: Amount) -> Modified:
    return Modified(Duration(amount), "MORE_THAN")


@lengths.rule(
    f"<{_MEASURED}> over {{amount}}",
    says={"It took over two years.": "P2Y MORE_THAN", "for over a year": "P1Y MORE_THAN"},
    never=["a rise of 20% over five years", "spread over two years"],
)
def took_over_two_years(amount: Amount) -> Modified:
    return Modified(Duration(amount), "MORE_THAN")


@lengths.rule(f"({_LESS}) {{amount}}", says={"less than two hours": "PT2H LESS_THAN", "well under a year": "P1Y LESS_THAN"})
def less_than_two_hours(amount: Amount) -> Modified:
    return Modified(Duration(amount), "LESS_THAN")


@lengths.rule(f"({_AT_LEAST}) {{amount}}", says={"at least two hours": "PT2H EQUAL_OR_MORE"})
def at_least_two_hours(amount: Amount) -> Modified:
    return Modified(Duration(amount), "EQUAL_OR_MORE")


@lengths.rule(f"({_AT_MOST}) {{amount}}", says={"up to two hours": "PT2H EQUAL_OR_LESS", "no more than 60 days": "P60D EQUAL_OR_LESS"})
def up_to_two_hours(amount: Amount) -> Modified:
    return Modified(Duration(amount), "EQUAL_OR_LESS")


@compound.rule(
    f"({_ABOUT}|circa|ca|c) {{time:shift|date|era|cell|part|season}}",
    says={"about two years ago": "2011 APPROX", "around 1850": "1850 APPROX", "about 18 months earlier": "2011-08 APPROX"},
)
def about_two_years_ago(time: Shift | Date | Era | Cell | Part | Season) -> Modified:
    return Modified(time, "APPROX")


@compound.rule(
    f"({_NEARLY}|{_LESS}) {{time:shift}}", says={"nearly two years ago": "2011 LESS_THAN", "just under a year ago": "2012 LESS_THAN"}
)
def nearly_two_years_ago(time: Shift) -> Modified:
    return Modified(time, "LESS_THAN")


@compound.rule(f"({_AT_MOST}) {{time:shift}}", says={"no more than two years ago": "2011 EQUAL_OR_LESS"})
def at_most_two_years_ago(time: Shift) -> Modified:
    return Modified(time, "EQUAL_OR_LESS")


@compound.rule(f"({_AT_LEAST}) {{time:shift}}", says={"at least two years ago": "2011 EQUAL_OR_MORE"})
def at_least_two_years_ago(time: Shift) -> Modified:
    return Modified(time, "EQUAL_OR_MORE")


@compound.rule(f"({_MORE}|over) {{time:shift}}", says={"more than a decade ago": "200 MORE_THAN", "just over a year ago": "2012 MORE_THAN"})
def more_than_a_decade_ago(time: Shift) -> Modified:
    return Modified(time, "MORE_THAN")
