"""Kinds: what a phrase is by its own words, as far as the choice of its anchor asks: deictic or anaphoric, a day or a longer time."""

from __future__ import annotations

from timeline.expressions import nodes as n
from timeline.intervals import Amount, Granularity, Interval

_ONE_YEAR = Amount.of(1, Granularity.YEAR)
UNDATED = (n.Ahead, n.FromEvent, n.Duration, n.Repeated, n.Vague, n.Rolling, n.Impossible, n.Stretch)


def names_a_day(node: n.Node) -> bool:
    """Whether the node is a calendar day ("Sunday", "3 May"), whatever it counts from.

    Examples
    --------
    >>> names_a_day(n.Weekday(6)), names_a_day(n.Date(None, 5))
    (True, False)
    """
    match node:
        case n.Weekday():
            return True
        case n.Date(_, _, day):
            return day is not None
        case n.Cell(_, unit) | n.Nth(_, unit):
            return unit is Granularity.DAY or isinstance(unit, n.Weekday)
        case n.Shift(base, amount):  # “Friday week” is a day
            return amount.finest is Granularity.DAY or (amount.finest is Granularity.WEEK and names_a_day(base))
        case n.Part(of) | n.Modified(of) | n.Window(_, of):
            return names_a_day(of)
        case n.Clock(on=day):
            return day is not None and names_a_day(day)
        case n.RangeEnd(n.Range(first, last), side):
            return names_a_day(last if side else first)
        case _:
            return False


def is_within_a_day(node: n.Node) -> bool:
    """Whether the node is a day, an hour of one, or counts in days or hours.

    Examples
    --------
    >>> is_within_a_day(n.Clock(6, 10)), is_within_a_day(n.Date(2013, 5))
    (True, False)
    """
    match node:
        case n.Clock():
            return True
        case n.Shift(_, amount):
            return amount.finest <= Granularity.DAY and not amount.vague
        case n.Modified(inner) | n.Window(_, inner):
            return is_within_a_day(inner)
        case _:
            return names_a_day(node)


def is_clock(node: n.Node) -> bool:
    """Whether the node is a time of day whose day is not said: “10 p.m.”, "after midnight", "about noon".

    Examples
    --------
    >>> is_clock(n.Window("after", n.Clock(0, 0))), is_clock(n.Clock(22, on=n.Weekday(4)))
    (True, False)
    """
    match node:
        case n.Clock(on=day):
            return day is None
        case n.Modified(inner) | n.Window(_, inner):
            return is_clock(inner)
        case n.RangeEnd(n.Range(first, last)):
            return is_clock(first) and (is_clock(last) or points_back(last))  # “between 11 p.m. and two that night”
        case _:
            return False


def points_back(node: n.Node) -> bool:
    """Whether the node is “that day”, "the same evening", "at two that night": a time told of before.

    Examples
    --------
    >>> points_back(n.Part(n.Cell(n.REFERENCE_TIME, Granularity.DAY, 0), "EV")), points_back(n.Cell(n.REFERENCE_TIME, Granularity.DAY, 1))
    (True, False)
    """
    match node:
        case n.Cell(n.ReferenceTime(), _, 0):
            return True
        case n.Part(of) | n.Modified(of) | n.Window(_, of):
            return points_back(of)
        case n.RangeEnd(n.Range(first, last)):
            return points_back(first) or points_back(last)
        case n.Clock(on=n.Cell(n.ReferenceTime(), _, 0 | 1) | n.Part(n.Cell(n.ReferenceTime(), _, 0))):
            return True
        case _:
            return False


def is_of_that_time(node: n.Node) -> bool:
    """Whether the node is “that June”, "that winter": a month or a season of the year told of.

    Examples
    --------
    >>> is_of_that_time(n.Relative(n.Date(None, 6), 0, n.REFERENCE_TIME))
    True
    """
    match node:
        case n.Relative(_, 0, n.ReferenceTime()):
            return True
        case n.Part(of) | n.Modified(of) | n.Window(_, of):
            return is_of_that_time(of)
        case _:
            return False


def counts_on(node: n.Node) -> bool:
    """Whether the node counts on from where a story stands: “two days later”, "the following week", "since then".

    Examples
    --------
    >>> two_days = Amount.of(2, Granularity.DAY)
    >>> counts_on(n.Shift(n.REFERENCE_TIME, two_days, 1)), counts_on(n.Shift(n.REFERENCE_TIME, two_days, -1))
    (True, False)
    """
    match node:
        case n.Shift(n.ReferenceTime(), _, sign) | n.Rolling(_, sign, n.ReferenceTime()):
            return sign > 0
        case n.Cell(n.ReferenceTime(), _, int(offset)) | n.Relative(_, offset, n.ReferenceTime()):
            return offset > 0
        case n.Weekday(_, int(offset), n.ReferenceTime()):
            return offset > 0
        case n.Vague():
            return node.since_reference
        case n.Part(of) | n.Modified(of) | n.Window(_, of) | n.Clock(on=n.Cell() as of):
            return counts_on(of)
        case _:
            return False


def dated_part(node: n.Node) -> n.Node:
    """The date in “the evening of 3 May”, "by 3 May", "9 a.m. on 3 May".

    Examples
    --------
    >>> dated_part(n.Window("by", n.Part(n.Date(day=3), "EV"))).day
    3
    """
    match node:
        case n.Part(inner) | n.Modified(inner) | n.Window(_, inner):
            return dated_part(inner)
        case n.Clock(on=day) if day is not None:
            return dated_part(day)
        case n.RangeEnd(n.Range(first, last), side):
            return dated_part(last if side else first)
        case _:
            return node


def is_year_before(node: n.Node) -> bool:
    """Whether the node is “a year ago”, "a year earlier".

    Examples
    --------
    >>> is_year_before(n.Shift(n.SPEECH_TIME, _ONE_YEAR, -1)), is_year_before(n.Shift(n.SPEECH_TIME, _ONE_YEAR, 1))
    (True, False)
    """
    if isinstance(node, n.Window | n.Modified):
        return is_year_before(node.node)
    return isinstance(node, n.Shift) and node.amount == _ONE_YEAR and node.sign < 0


def is_time_to_come(node: n.Node) -> bool:
    """Whether the node is “the next four days”."""
    return isinstance(node, n.Rolling) and node.sign > 0 and not node.amount.vague and isinstance(node.base, n.SpeechTime)


def is_day_of_writing(node: n.Node, dateline: Interval | None) -> bool:
    """Whether a full date is the day of writing, as in the head of an article: it tells no story."""
    if dateline is None or dateline.start is None or not isinstance(node, n.Date):
        return False
    start = dateline.start
    return (node.year, node.month, node.day) == (start.year, start.month, start.day)


def is_definite(node: n.Node) -> bool:
    """Whether the node is “the year” or a part of it ("the end of the month"), and not "this year".

    Examples
    --------
    >>> year = n.Cell(n.SPEECH_TIME, Granularity.YEAR, definite=True)
    >>> is_definite(n.Window("by", n.Part(year, "END"))), is_definite(n.Cell(n.SPEECH_TIME, Granularity.YEAR))
    (True, False)
    """
    match node:
        case n.Cell():
            return node.definite
        case n.Part(of) | n.Nth(_, _, of) | n.Modified(of) | n.Window(_, of):
            return is_definite(of)
        case n.Division(_, _, of):
            return of is not None and is_definite(of)
        case _:
            return False
