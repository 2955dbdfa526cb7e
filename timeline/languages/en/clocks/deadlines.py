"""Deadlines in the short forms of offices: "EOD", "COB Friday", "due by EOM", "EOY"."""

from __future__ import annotations

from timeline.expressions.nodes import SPEECH_TIME, Cell, Clock, Part
from timeline.intervals import Granularity
from timeline.languages.en.anchored.relative import relative
from timeline.languages.en.clocks.clock import clocks

_HOUR = 17  # when offices close


@clocks.rule(
    "(the)? (eod|cob|end of business? day)",
    says={"by EOD": "2013-02-12T17:00", "by end of day Friday": "2013-02-15T17:00"},
    never=["at the close of business Thursday"],
)
def end_of_business() -> Clock:
    return Clock(_HOUR)


@relative.rule("(the)? (eow)", says={"by EOW": "2013-W07 END"})
def end_of_week() -> Part:
    return Part(Cell(SPEECH_TIME, Granularity.WEEK, 0), "END")


@relative.rule("(the)? (eom)", says={"due by EOM": "2013-02 END"})
def end_of_month() -> Part:
    return Part(Cell(SPEECH_TIME, Granularity.MONTH, 0), "END")


@relative.rule("(the)? (eoq)", says={"by EOQ": "2013-Q1 END"})
def end_of_quarter() -> Part:
    return Part(Cell(SPEECH_TIME, Granularity.QUARTER, 0), "END")


@relative.rule("(the)? (eoy)", says={"due by EOY": "2013 END"})
def end_of_year() -> Part:
    return Part(Cell(SPEECH_TIME, Granularity.YEAR, 0), "END")


@relative.rule("<!the> next hour", says={"Next hour it may rain.": "2013-02-12T05"}, never=["in the next hour"])
def next_hour() -> Cell:
    return Cell(SPEECH_TIME, Granularity.HOUR, 1)
