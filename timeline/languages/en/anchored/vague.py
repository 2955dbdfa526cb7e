"""Times that name no place on the calendar: "now", "recently", "soon", "years ago", "in the past"."""

from __future__ import annotations

from timeline.expressions.nodes import (
    Duration,
    Rolling,
    Vague,
)
from timeline.expressions.rules import NOT_TIME, NotTime
from timeline.intervals import Amount, Granularity
from timeline.languages.en.amounts.recurring import frequencies
from timeline.languages.en.anchored.relative import relative

rule = relative.rule


@rule("{units} ago", says={"years ago": "PAST_REF"})
def years_ago(units: Granularity) -> Vague:
    return Vague("PAST_REF")


@rule("{units} (earlier|before <!{word}|{time}>)", says={"It had closed weeks earlier.": "PAST_REF"})
def weeks_earlier(units: Granularity) -> Vague:
    return Vague("PAST_REF")


@rule("{units} (later|after <!{word}|{time}>)", says={"It opened months later.": "FUTURE_REF"}, never=["months later than planned"])
def months_later(units: Granularity) -> Vague:
    return Vague("FUTURE_REF")


@rule("{units} (later|earlier|sooner) than", says={"It came months later than planned.": "PXM"}, never=["months later"], extent="units")
def months_later_than(units: Granularity) -> Duration:
    return Duration(Amount.of(None, units))


@rule(
    "(the (last|past)|(the|those|these)? (more|most)? recent) {units}",
    says={"over the past months": "PXM", "in recent years": "PXY"},
    never=["as in past years"],
)
def recent_years(units: Granularity) -> Rolling:
    return Rolling(Amount.of(None, units), -1)  # as "the past few years"


@rule("past {units}", says={"as in past years": "PAST_REF"}, never=["the past years"])
def past_years(units: Granularity) -> Vague:
    return Vague("PAST_REF")


@rule(
    "the? {units} (ahead|to come) <!of>",
    says={"in the weeks ahead": "FUTURE_REF", "in years to come": "FUTURE_REF"},
    never=["He worked days ahead of us."],
)
def the_weeks_ahead(units: Granularity) -> Vague | None:
    return Vague("FUTURE_REF") if units > Granularity.HOUR else None


@rule("<in|of|from> {units} past", says={"as in years past": "PAST_REF"}, never=["two days past the deadline"])
def years_past(units: Granularity) -> Vague | None:
    return Vague("PAST_REF") if units > Granularity.DAY else None


@rule("the (recent|distant|not-too-distant|immediate) past", says={"in the recent past": "PAST_REF"})
def the_recent_past() -> Vague:
    return Vague("PAST_REF")


@rule(
    "(a (long|short|little)? (while|time)|some time|a moment|moments|ages) (ago|back)",
    says={"a long time ago": "PAST_REF", "moments ago": "PAST_REF", "a while back": "PAST_REF"},
)
def a_long_time_ago() -> Vague:
    return Vague("PAST_REF")


@rule("the? (next|coming|upcoming|following) {units}", says={"in the coming weeks": "FUTURE_REF"})
def coming_weeks(units: Granularity) -> Vague:
    return Vague("FUTURE_REF")


@rule("(now|nowadays|these days|at present|at the moment|right now)", says={"now": "PRESENT_REF"})
def now() -> Vague:
    return Vague("PRESENT_REF")


@rule("<!the|an|a|,|-|nurse> rn <!{word}|->", says={"so bored rn": "PRESENT_REF"}, never=["Jane Lind, RN", "the RN left"])
def rn() -> Vague:
    return Vague("PRESENT_REF")


@rule("(this moment|this very moment|this instant|this very instant)", says={"at this very moment": "PRESENT_REF"})
def this_very_moment() -> Vague:
    return Vague("PRESENT_REF")


@rule("<in> those days", says={"In those days it was shut.": "PAST_REF"}, never=["those days when they met"])
def in_those_days() -> Vague:
    return Vague("PAST_REF")


@frequencies.rule(
    "<will|would|may|might|could|shall|'ll|to> (one|some) day",
    says={"It may one day reopen.": "FUTURE_REF"},
    never=["They met one day in May."],
)
def may_one_day() -> Vague:
    return Vague("FUTURE_REF")


@frequencies.rule(
    "(one|some) day <,? (he|she|it|they|we|i|you|there|all|this)? (will|would|may|might|could|he'll|she'll|it'll|they'll|we'll|i'll|you'll)>",
    says={"One day it will reopen.": "FUTURE_REF", "Some day they may meet.": "FUTURE_REF"},
    never=["one day last week", "One day he left."],
)
def one_day_it_will() -> Vague:
    return Vague("FUTURE_REF")


@rule(
    "(someday|sooner or later|in due course|any (day|minute|moment|week|time) now)",
    says={"It will reopen someday.": "FUTURE_REF"},
    never=["some days"],
)
def someday() -> Vague:
    return Vague("FUTURE_REF")


@rule(
    "of late <!{time}|{word}|->",
    says={"He has been calm of late.": "PAST_REF"},
    never=["of late May", "a spate of late trains", "of late-night"],
)
def of_late() -> Vague:
    return Vague("PAST_REF")


@rule(
    "<!{word}> of late <he|she|it|they|we|i|you|there|the|,>",
    says={"Of late he has been calm.": "PAST_REF"},
    never=["a spate of late trains"],
)
def of_late_he() -> Vague:
    return Vague("PAST_REF")


@rule("(currently|presently)", says={"currently": "PRESENT_REF"})
def currently() -> Vague:
    return Vague("PRESENT_REF")


@rule(
    "(more|most)? (recently|lately|not long ago|long ago)",
    says={"recently": "PAST_REF", "long ago": "PAST_REF", "more recently": "PAST_REF"},
)
def recently() -> Vague:
    return Vague("PAST_REF")


@rule(
    "(soon|shortly|before long) <!{word}|->",
    says={"It will open soon.": "FUTURE_REF"},
    never=["shortly before midnight", "as soon as he came", "They soon left."],
)
def soon() -> Vague:
    return Vague("FUTURE_REF")


@rule(
    "<may|might|could|can|will|would|should|to|'ll> soon",
    says={"They may soon seek a vote.": "FUTURE_REF"},
    never=["The army soon broke."],
)
def may_soon() -> Vague:
    return Vague("FUTURE_REF")


@rule("(shortly|soon) (before|after|afterwards|thereafter) <!{time}>", says={}, never=["shortly after the vote"])
def shortly_after() -> NotTime:
    return NOT_TIME


@rule("as (recently|lately) as", says={}, never=["as recently as March"])
def as_recently_as() -> NotTime:
    return NOT_TIME


@rule("(as soon as (possible|practicable)|asap)", says={"Reply as soon as possible.": "FUTURE_REF", "call me asap": "FUTURE_REF"})
def as_soon_as_possible() -> Vague:
    return Vague("FUTURE_REF")


@rule("as soon as", says={}, never=["as soon as he came"])
def as_soon_as() -> NotTime:
    return NOT_TIME


@rule(
    "<in> the past <!{unit}|{units}|{number}|{amount}|few|several|couple|half>",
    says={"He did so in the past.": "PAST_REF", "In the past she had refused.": "PAST_REF"},
    never=["in the past year", "in the past two decades"],
)
def in_the_past() -> Vague:
    return Vague("PAST_REF")


@rule(
    "the (near|foreseeable|immediate|not-too-distant)? future <!tense>",
    says={"in the near future": "FUTURE_REF", "in the future": "FUTURE_REF"},
)
def the_future() -> Vague:
    return Vague("FUTURE_REF")


@rule(
    "<during|throughout|until|since|by|in|from|for> (this|that) (time|period) <!last|next|{cell}>",
    says={"It grew during this period.": "PAST_REF"},
    never=["This time it held."],
)
def during_this_period() -> Vague:
    return Vague("PAST_REF")  # the time of which the story tells


@rule(
    "<during|throughout|over> the same (time|period) <!of|in|last|{cell}|{shift}>",
    says={"It fell during the same period.": "PAST_REF"},
    never=["the same period"],
)
def during_the_same_period() -> Vague:
    return Vague("PAST_REF")


@rule("the other (day|week|night|evening|morning)", says={"I met him the other day.": "PAST_REF"})
def the_other_day() -> Vague:
    return Vague("PAST_REF")


@rule("<at> that time", says={"He was ill at that time.": "PAST_REF"}, never=["that time"])
def at_that_time() -> Vague:
    return Vague("PAST_REF")


@rule("<at> the time <!of>", says={"He was ill at the time.": "PAST_REF"}, never=["At the time of writing", "all the time"])
def at_the_time() -> Vague:
    return Vague("PAST_REF")


@rule(
    "current <!{unit}|account|of|accounts|affairs|or|electricity>",
    says={"the current chairman": "PRESENT_REF"},
    never=["the current year", "a strong currency"],
)
def current() -> Vague:
    return Vague("PRESENT_REF")
