"""Times counted from another: "two years ago", "18 months earlier", "three weeks later", "in two weeks"."""

from __future__ import annotations

from timeline.expressions.nodes import REFERENCE_TIME, SPEECH_TIME, Ahead, Duration, Shift
from timeline.expressions.rules import Table
from timeline.intervals import Amount, Granularity

relative = Table("relative")
rule = relative.rule


@rule(
    "{amount} (ago|back|ago today)",
    says={"two years ago": "2011", "a week ago": "2013-W06", "three days ago": "2013-02-09", "18 months ago": "2011-08"},
    never=["long ago"],
)
def ago(amount: Amount) -> Shift:
    return Shift(SPEECH_TIME, amount, -1)


@rule(
    "{amount} (earlier|previously|prior|beforehand|before <!{word}|{time}>)",
    says={"two days earlier": "2013-02-10", "a year before": "2012", "18 months earlier": "2011-08"},
    never=["long before", "two days before the vote"],
)
def earlier(amount: Amount) -> Shift:
    return Shift(REFERENCE_TIME, amount, -1)


@rule(
    "{amount} (later|afterwards|afterward|thereafter|after <!{word}|{time}>)",
    says={"three days later": "2013-02-15", "ten weeks later": "2013-W17"},
    never=["ten weeks later than planned"],
)
def later(amount: Amount) -> Shift:
    return Shift(REFERENCE_TIME, amount, 1)


@rule(
    "{amount:amount|short_amount} (from now|from today|hence|from right now|after now)",
    says={"two weeks from now": "2013-02-26", "3h from now": "2013-02-12T07:30"},
)
def from_now(amount: Amount) -> Ahead:
    return Ahead(amount, sure=True, exact=True)


@rule(
    "{amount} (away|out|in the future) <!from|of|,|-|{word}>",
    says={"The vote is three weeks away.": "2013-03-05", "The storm is two days out.": "2013-02-14"},
    never=["three days away from home", "two weeks out of work"],
)
def three_weeks_away(amount: Amount) -> Ahead:
    return Ahead(amount, sure=True)


@rule("{amount} in the past", says={"two days in the past": "2013-02-10"})
def two_days_in_the_past(amount: Amount) -> Shift:
    return Shift(SPEECH_TIME, amount, -1)


@rule(
    "<!{word}|{told:time}|,|--> after {amount} <!{word}|{time}|,>",
    says={"after an hour": "2013-02-12T05:30"},
    never=["He left after an hour.", "after a year of talks"],
    extent="amount",
)
def after_an_hour(amount: Amount) -> Shift:
    """By itself, as an answer to “when?”."""
    return Shift(REFERENCE_TIME, amount, 1)


@rule(
    "<time|level|levels|high|low|gain|loss|rise|fall|drop|decline|increase|victory|defeat> in {amount}",
    says={"for the first time in 12 years": "P12Y", "the smallest gain in two years": "P2Y"},
    extent="amount",
)
def first_time_in_12_years(amount: Amount) -> Duration:
    return Duration(amount)


@rule("<in> {amount} ('s|')? time", says={"in three days' time": "2013-02-15"}, extent="amount")
def in_days_time(amount: Amount) -> Ahead:
    return Ahead(amount, sure=True)


@rule(
    "<in> (about|around|roughly|approximately)? {amount:amount|short_amount} <!{word}>",
    says={"It opens in three weeks.": "2013-03-05", "in 2 hours": "2013-02-12T06:30"},
    never=["in 30 years of service"],
)
def in_three_weeks(amount: Amount) -> Ahead:
    return Ahead(amount)


@rule(
    "<in> {amount:amount|short_amount} <i|we|he|she|it|they|you|there|please|on|get|call|a|an|the|my|your|his|her|our|their|and i|and we>",
    says={"In two weeks we will know.": "2013-02-26"},
    never=["in 30 years of service"],
)
def in_three_weeks_we(amount: Amount) -> Ahead:
    return Ahead(amount)


@rule(
    "<in> (just|only|exactly|as little as|another) {amount:amount|short_amount} <!{word}>",
    says={"It opens in just three weeks.": "2013-03-05"},
    extent="amount",
)
def in_just_three_weeks(amount: Amount) -> Ahead:
    return Ahead(amount)


@rule("{short_amount} (ago|back|earlier|before now)", says={"1h ago": "2013-02-12T03:30", "3mo ago": "2012-11"}, never=["a 5m lead"])
def one_h_ago(short_amount: Amount) -> Shift:
    return Shift(SPEECH_TIME, short_amount, -1)


@rule("{amount} on ,", says={"Ten years on, little has changed.": "2023"}, never=["A week on Malta, a week on Crete."], extent="amount")
def ten_years_on(amount: Amount) -> Shift | None:
    return Shift(REFERENCE_TIME, amount, 1) if amount.finest > Granularity.DAY else None


@rule("{amount} before now", says={"an hour before now": "2013-02-12T03:30"})
def before_now(amount: Amount) -> Shift:
    return Shift(SPEECH_TIME, amount, -1)


@rule("{amount} before <and|or|but>", says={"Two days before and again today he fell.": "2013-02-10"}, never=["two days before they met"])
def two_days_before_and(amount: Amount) -> Shift:
    return Shift(REFERENCE_TIME, amount, -1)


_SUBJECTS = "he|she|it|they|we|i|you|the|a|an|his|her|their|its|my|our|no|nobody|and|but|there|did|had|was|were"


@rule(f"{{amount}} after that <{_SUBJECTS}>", says={"Three years after that he died.": "2016"}, never=["three years after that vote"])
def three_years_after_that_he(amount: Amount) -> Shift:
    return Shift(REFERENCE_TIME, amount, 1)


@rule("{amount} after (that|this|then) <!{word}>", says={"Two weeks after that, he left.": "2013-W09"}, never=["two weeks after that vote"])
def two_weeks_after_that(amount: Amount) -> Shift:
    return Shift(REFERENCE_TIME, amount, 1)


@rule(
    "{amount} before (that|this|then) <!{word}>", says={"Two weeks before that, he left.": "2013-W05"}, never=["two weeks before that vote"]
)
def two_weeks_before_that(amount: Amount) -> Shift:
    return Shift(REFERENCE_TIME, amount, -1)


@rule("{short_amount} later", says={"3mo later": "2013-05"})
def three_mo_later(short_amount: Amount) -> Shift:
    return Shift(REFERENCE_TIME, short_amount, 1)


@rule("{amount} (later|earlier|sooner) than", says={"It came ten weeks later than planned.": "P10W"}, extent="amount")
def ten_weeks_later_than(amount: Amount) -> Duration:
    return Duration(amount)  # a measure, placed nowhere
