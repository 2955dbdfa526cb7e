"""Times told from events: "two weeks after the vote", "within a month of the vote", "the day before his arrest"."""

from __future__ import annotations

from timeline.expressions.nodes import Ahead, Duration, FromEvent, Modified
from timeline.expressions.rules import Table
from timeline.intervals import Amount, Granularity

event_relative = Table("told from events")  # after the lengths, which it goes on from
rule = event_relative.rule

_WHOSE = "the|a|an|his|her|their|its|our|my|this|that|these|those|he|she|it|they|we|i"


@rule(
    "{time:duration|modified} (after|following|from) <{word}>",
    says={"Two weeks after the vote he left.": "P2W", "about a year after the invasion": "P1Y APPROX"},
    never=["Two weeks after, he left."],
    extent="time",
)
def two_weeks_after_the_vote(time: Duration | Modified) -> FromEvent | None:
    return _told(time, 1)


@rule("{time:duration|modified} (before|ahead of|prior to) <{word}>", says={"three days before the trial": "P3D"}, extent="time")
def three_days_before_the_trial(time: Duration | Modified) -> FromEvent | None:
    return _told(time, -1)


@rule("{ahead} of <{word}>", says={"within a month of the vote": "P1M"}, never=["in two weeks of talks"], extent="ahead")
def within_a_month_of_the_vote(ahead: Ahead) -> FromEvent | None:
    return FromEvent(Duration(ahead.amount), 1, within=True) if ahead.within else None


@rule(f"the {{unit}} <(after|following) ({_WHOSE})>", says={"The day after the vote he left.": "P1D"}, never=["the day after tomorrow"])
def the_day_after_the_vote(unit: Granularity) -> FromEvent | None:
    return FromEvent(Duration(Amount.of(1, unit)), 1) if unit > Granularity.HOUR else None


@rule(f"the {{unit}} <(before|prior to) ({_WHOSE})>", says={"the week before his arrest": "P1W"}, never=["the day before yesterday"])
def the_week_before_his_arrest(unit: Granularity) -> FromEvent | None:
    return FromEvent(Duration(Amount.of(1, unit)), -1) if unit > Granularity.HOUR else None


def _told(time: Duration | Modified, sign: int) -> FromEvent | None:
    inner = time.node if isinstance(time, Modified) else time
    return FromEvent(time, sign) if isinstance(inner, Duration) and not inner.amount.vague else None
