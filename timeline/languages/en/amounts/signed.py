"""Amounts with a sign or in the short forms of notes and chat: "+3 days", "now - 30 minutes", "1/2 hour", "2h30m"."""

from __future__ import annotations

from timeline.expressions.nodes import SPEECH_TIME, Ahead, Cell, Date, Node, Shift, Vague
from timeline.expressions.rules import Table
from timeline.intervals import Amount, Granularity

signed = Table("signed")  # after the tables of dates and relative times, which it counts from
rule = signed.rule


@rule(
    "<!{word}> {sign} {amount:amount|short_amount}",
    says={"+3 days": "2013-02-15", "+4 years": "2017", "-2 days": "2013-02-10"},
    never=["3-2 days", "sun, sea + 2 weeks of rest"],
)
def plus_three_days(sign: int, amount: Amount) -> Shift:
    return Shift(SPEECH_TIME, amount, sign)


@rule(
    "<!{word}|{number}> -- {amount} <!{word}|{more:number}|,|-|-->",
    says={"- 3 days": "2013-02-09"},
    never=["Rain - 3 days of it", "- 3 days of rain"],
)
def minus_three_days(amount: Amount) -> Shift:
    return Shift(SPEECH_TIME, amount, -1)


@rule(
    "{sign} {amount:amount|short_amount} {second:sign} {more:amount|short_amount}",
    says={"+1 year -2 months": "2013-12", "+1 day -2 hours": "2013-02-13T02:30"},
)
def plus_a_year_minus_two_months(sign: int, amount: Amount, second: int, more: Amount) -> Shift:
    return Shift(Shift(SPEECH_TIME, amount, sign), more, second)


@rule(
    "{time:vague|cell|date|ahead} {sign} {amount:amount|short_amount}",
    says={"now + 40 minutes": "2013-02-12T05:10", "today +2 weeks": "2013-02-26", "2013-03-05 -10 days": "2013-02-23"},
)
def now_plus_40_minutes(time: Vague | Cell | Date | Ahead, sign: int, amount: Amount) -> Shift | None:
    base = _base(time)
    return None if base is None else Shift(base, amount, sign, to_the_day=isinstance(base, Cell | Date))


@rule("{time:vague|cell} -- {amount:amount|short_amount}", says={"now - 20 minutes": "2013-02-12T04:10"}, never=["then - 3 days later -"])
def now_minus_30_minutes(time: Vague | Cell, amount: Amount) -> Shift | None:
    base = _base(time)
    return None if base is None else Shift(base, amount, -1, to_the_day=isinstance(base, Cell))


def _base(time: Vague | Cell | Date | Ahead) -> Node | None:
    match time:
        case Vague("PRESENT_REF"):
            return SPEECH_TIME
        case Cell(_, Granularity.DAY, int()):
            return time
        case Date(_, _, int()):
            return time
        case Ahead(amount, _, False):
            return Shift(SPEECH_TIME, amount, 1)
        case _:
            return None
