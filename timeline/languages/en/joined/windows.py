"""The windows that prepositions make of times: "since 2013", "before March", "no later than Friday", "in 2012 or later"."""

from __future__ import annotations

from timeline.expressions.nodes import Node, Range, Vague, Window
from timeline.expressions.rules import Table

windows = Table("windows")


@windows.rule("(since|ever since) {time}", says={"since 2013": "2013", "since last March": "2012-03"}, extent="time")
def since_2013(time: Node) -> Window | None:
    return _window("since", time)


@windows.rule(
    "(from|as of|as from|(beginning|starting|effective) (on|in|at|from|as of)?) {time} (on|onward|onwards|forward)?",
    says={"from 2013 onwards": "2013"},
    extent="time",
)
def from_2013(time: Node) -> Window | None:
    return _window("from", time)


@windows.rule(
    "{time} (or|and) (later|newer|onward|onwards|beyond|greater|afterwards|since) <!than|{next:time}>",
    says={"in 2012 or later": "2012", "2012 and later": "2012"},
    extent="time",
    never=["in 2012 or so"],
)
def in_2012_or_later(time: Node) -> Window | None:
    return _window("from", time)


@windows.rule(
    "{time} (or|and) after <!{word}|{next:time}>", says={"in 2012 or after": "2012"}, extent="time", never=["before 2012 or after 2015"]
)
def in_2012_or_after(time: Node) -> Window | None:
    return _window("from", time)


@windows.rule("(up to|up till|through|until|till) and including {time}", says={"up to and including April 2012": "2012-04"}, extent="time")
def up_to_and_including(time: Node) -> Window | None:
    return _window("until", time)


@windows.rule("{time} (or|and) (earlier|older) <!than|{next:time}>", says={"in 2012 or earlier": "2012"}, extent="time")
def in_2012_or_earlier(time: Node) -> Window | None:
    return _window("until", time)


@windows.rule(
    "{time} (or|and) (before|prior) <!to|{word}|{next:time}>",
    says={"in 2012 or before": "2012"},
    extent="time",
    never=["2012 or before 2015"],
)
def in_2012_or_before(time: Node) -> Window | None:
    return _window("until", time)


@windows.rule(
    "(anytime|sometime|any time|some time)? (after|following|later than|past) {time}",
    says={"after 2010": "2010", "past 5 pm": "2013-02-12T17:00"},
    extent="time",
)
def after_2010(time: Node) -> Window | None:
    return _window("after", time)


@windows.rule(
    "(not|no|never) (before|earlier than|sooner than) {time}",
    says={"no earlier than March 5, 2013": "2013-03-05", "not before next Friday": "2013-02-22"},
    extent="time",
)
def not_before_friday(time: Node) -> Window | None:
    return _window("from", time)


@windows.rule(
    "(no|not) later than {time}",
    says={"no later than March 5, 2013": "2013-03-05"},
    extent="time",
)
def no_later_than(time: Node) -> Window | None:
    return _window("by", time)


@windows.rule("as early as {time}", says={"as early as 7 a.m.": "2013-02-12T07:00"}, extent="time")
def as_early_as(time: Node) -> Window | None:
    return _window("from", time)


@windows.rule("as late as {time}", says={"as late as 1912": "1912"}, extent="time")
def as_late_as(time: Node) -> Window | None:
    return _window("until", time)


@windows.rule("{time} at the latest", says={"Friday at the latest": "2013-02-15"}, extent="time")
def friday_at_the_latest(time: Node) -> Window | None:
    return _window("by", time)


@windows.rule("{time} at the earliest", says={"March 5, 2013 at the earliest": "2013-03-05"}, extent="time")
def friday_at_the_earliest(time: Node) -> Window | None:
    return _window("from", time)


@windows.rule(
    "(anytime|sometime|any time|some time)? (before|prior to|ahead of|earlier than) {time}",
    says={"before 2022": "2022", "prior to 2022": "2022"},
    extent="time",
)
def before_2022(time: Node) -> Window | None:
    return _window("before", time)


@windows.rule("(until|till|up to|through|up until) {time}", says={"until March": "2013-03"}, extent="time")
def until_march(time: Node) -> Window | None:
    return _window("until", time)


@windows.rule("by {time}", says={"by Friday": "2013-02-15"}, extent="time")
def by_friday(time: Node) -> Window | None:
    return _window("by", time)


def _window(relation: str, time: Node) -> Window | None:
    if isinstance(time, Window | Vague) or (relation == "from" and isinstance(time, Range)):
        return None  # "from May to July" is the range itself
    return Window(relation, time)  # type: ignore[arg-type]


links = Table("links")


@links.rule("(since then|since that time)", says={"since then": "PAST_REF"})
def since_then() -> Vague:
    return Vague("PAST_REF", since_reference=True)


@links.rule(
    "after that <!{word}>",
    says={"after that": "FUTURE_REF"},
    never=["after that meeting"],
)
def after_that() -> Vague:
    return Vague("FUTURE_REF", since_reference=True)
