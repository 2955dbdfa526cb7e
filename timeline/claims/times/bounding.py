"""Bounding: the stretch of time that one phrase gives its claim, by what the phrase is and the word that relates it.

"in 2013" is that year, "since 2013" all that follows its beginning, "before midnight" the hours of that day, "has not written in three
years" the years that end with the saying.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import datetime, timedelta
from fractions import Fraction
from typing import NamedTuple

from timeline.anchors.kinds import is_clock, points_back
from timeline.claims.scopes import Placed, Spoken
from timeline.errors import OutOfRange
from timeline.expressions.nodes import Ahead, Cell, Clock, Duration, Modified, Part, RangeEnd, Vague
from timeline.expressions.nodes import Window as WindowNode
from timeline.intervals import Amount, Granularity, Interval, floor, shift

_OPENING = re.compile(r"\b(?:start|beginning|turn|opening|outset)\b", re.IGNORECASE)
_THE_LAST = re.compile(r"the\s+(?:last|past)\b", re.IGNORECASE)
_LENGTHS = ("in", "for", "over", "during", "within")
_DEFINITE = ("the", "that", "those", "these", "his", "her", "its", "their", "a", "an", "per")
_SEVERAL = Fraction(2)
_MORNING, _EVENING = 6, 18  # the hours at which a night ends and begins


class _Source(NamedTuple):
    """What a phrase may be in its clause, and the window that it then gives; None bounds nothing."""

    applies: Callable[[Placed, Spoken], bool]
    window: Callable[[Placed, Spoken], Interval | None]


def window_of(placed: Placed, spoken: Spoken) -> Interval | None:
    """The window of the first source that applies, or None for a phrase that bounds nothing."""
    return next(source.window(placed, spoken) for source in _SOURCES if source.applies(placed, spoken))


# ------------------------------------------------------------------ lengths and vague times
def _counts_back(placed: Placed, spoken: Spoken) -> bool:
    """“has not written *in three years*”, which of what is to come would count forward."""
    return (spoken.negative or spoken.perfect) and placed.relation in ("in", "for") and isinstance(placed.expression.node, Ahead)


def _lasting(placed: Placed, spoken: Spoken) -> Interval | None:
    """“has not written in three years”: the years that end with the saying."""
    node, said = placed.expression.node, spoken.said
    while isinstance(node, Modified):
        node = node.node
    moment = None if said is None else said.start or said.end
    if not isinstance(node, Duration | Ahead) or moment is None:
        return None
    try:
        start = Interval(moment, moment).shift(_at_least(node.amount), -1).start
    except OutOfRange:
        return Interval(None, moment, approximate=True)  # “has not stirred in 2,000 years”: before the calendar begins
    return Interval(start, moment, approximate=True)


def _at_least(amount: Amount) -> Amount:
    """“for years”: two of them."""
    return Amount(tuple((_SEVERAL if count is None else count, unit) for count, unit in amount.parts))


def _just_over(placed: Placed, spoken: Spoken) -> Interval | None:
    """“has not written in three years”: a length that ends now; not "in those three years", "in the first week", "ten times an hour"."""
    first = placed.expression.text.split(" ", 1)[0].lower()
    definite = first == "the" if placed.relation in _LENGTHS else placed.relation in _DEFINITE or first in _DEFINITE
    return None if definite or not (spoken.negative or spoken.perfect) else _lasting(placed, spoken)


def _vague(placed: Placed, spoken: Spoken) -> Interval | None:
    """“after that”, "since then": from the end of what the speaker spoke of last, else of what the text did."""
    expression = placed.expression
    if not isinstance(expression.node, Vague) or not expression.node.since_reference:
        return None
    before = spoken.previous()
    if before is not None and before.end is not None:
        return Interval(before.end, None)
    if expression.anchor.kind == "expression" and expression.interval is not None:
        return _from(expression.interval.start)
    return None


def _is_month_gone(placed: Placed, spoken: Spoken) -> bool:
    node = placed.expression.node
    last = isinstance(node, Cell) and node.offset == -1 and _THE_LAST.match(placed.expression.text) is not None
    return last and spoken.perfect and spoken.said is not None


def _month_gone(placed: Placed, spoken: Spoken) -> Interval | None:
    """“has called nine times in the last month”: the month that ends now."""
    node, said = placed.expression.node, spoken.said
    moment = None if said is None else said.start or said.end
    if said is None or moment is None or not isinstance(node, Cell):
        return None
    return Interval(shift(moment, Amount.of(1, node.unit), -1), said.end, approximate=True)


# ------------------------------------------------------------------ hours
def _beside(placed: Placed, spoken: Spoken) -> Interval | None:
    """“shortly after one”: in the hour that follows; "just before two": in the one before."""
    clock = _time(placed)
    if clock.start is None:
        return None
    hour = timedelta(hours=1)
    first = clock.start if placed.relation == "shortly after" else clock.start - hour
    return Interval(first, first + hour, clock.granularity)


def _bounds_its_day(placed: Placed, spoken: Spoken) -> bool:
    node = placed.expression.node
    node = node.node if isinstance(node, WindowNode) else node
    once = placed.relation == "after" or not (spoken.negative or spoken.perfect)  # “had not come by six on Friday”: nor before
    hour = is_clock(node) or points_back(node) or (isinstance(node, Clock | Part) and once and placed.relation in ("after", "before"))
    short = _time(placed).granularity < Granularity.DAYPART or (isinstance(node, Part) and _time(placed).granularity is Granularity.DAYPART)
    return hour and short and placed.relation in ("after", "before", "until", "till", "by")


def _of_its_day(placed: Placed, spoken: Spoken) -> Interval | None:
    """“before midnight", "until well past one", "after 6:40 p.m.": on that day, or in the night that the hour is of."""
    clock = _time(placed)
    if clock.start is None:
        return None
    day, hour = floor(clock.start, Granularity.DAY), clock.start.hour
    if placed.relation == "after":
        return Interval(clock.start, day + timedelta(hours=24 + (_MORNING if hour >= _EVENING else 0)), clock.granularity)
    return Interval(day - timedelta(hours=24 - _EVENING) if hour < _MORNING else day, clock.start, clock.granularity)


# ------------------------------------------------------------------ days, months and years
def _since(placed: Placed, spoken: Spoken) -> Interval | None:
    """“since May”: from some time of it; none since May: none from its end on."""
    interval = _time(placed)
    if _OPENING.search(placed.expression.text) is not None:
        return _from(interval.start)  # “no case since the start of the year”: none in January either
    edge = interval.best or interval
    return _from(edge.end if spoken.negative and placed.relation != "from" else edge.start)


def _before(placed: Placed, spoken: Spoken) -> Interval | None:
    """“before May”: up to its beginning; "before the end of June", "before the floods of 2020": up to the end."""
    interval, node = _time(placed), placed.expression.node
    edge = interval.best or interval
    part = node.node if isinstance(node, WindowNode) else node
    if isinstance(part, Part) and part.part == "END" and edge.end is not None:
        return Interval(None, edge.end, interval.granularity)
    return Interval(None, interval.end if placed.event and placed.relation == "before" else edge.start, interval.granularity)


def _is_range(placed: Placed, spoken: Spoken) -> bool:
    """“from 3 to 10 June”: whether the phrase is the first end of a range, which has the whole as its window."""
    expression = placed.expression
    return isinstance(expression.node, RangeEnd) and expression.node.side == 0 and expression.window is not None


def _after(placed: Placed, spoken: Spoken) -> Interval | None:
    """“after May”: from its end on; "after the vote on 12 May": on the 12th too."""
    interval = _time(placed)
    return _from(interval.start if placed.event and not spoken.negative else interval.end)


def _by(placed: Placed, spoken: Spoken) -> Interval | None:
    return Interval(None, _time(placed).end, _time(placed).granularity)


def _all_of_it(placed: Placed, spoken: Spoken) -> Interval | None:
    return placed.expression.interval


def _part_of_it(placed: Placed, spoken: Spoken) -> Interval | None:
    """“at the end of March” may be the 18th; "later that year" is what of it was left."""
    node, whole = placed.expression.node, placed.expression.interval
    sided = isinstance(node, Part) and node.side != 0 and whole is not None and whole.best is not None
    return whole.best if sided and whole is not None else whole


def _itself(placed: Placed, spoken: Spoken) -> Interval | None:
    return placed.expression.window or placed.expression.interval


def _from(start: datetime | None) -> Interval | None:
    return None if start is None else Interval(start, None)


def _time(placed: Placed) -> Interval:
    """The interval of the phrase, which has one wherever a source behind `_just_over` is asked."""
    assert placed.expression.interval is not None
    return placed.expression.interval


def _related(*relations: str) -> Callable[[Placed, Spoken], bool]:
    return lambda placed, spoken: placed.relation in relations


def _is_a(node: type[Vague | Part]) -> Callable[[Placed, Spoken], bool]:
    return lambda placed, spoken: isinstance(placed.expression.node, node)


# In order; only the first that applies is asked.
_SOURCES = (
    _Source(_counts_back, _lasting),  # first: such a phrase has an interval, which lies ahead
    _Source(_is_a(Vague), _vague),  # has an interval or none, and says nothing with it
    _Source(lambda placed, spoken: placed.expression.interval is None, _just_over),  # all that follow need one
    _Source(_is_range, _itself),  # “from 3 to 10 June”: before the "from" that has no end
    _Source(_related("of", "throughout"), _all_of_it),
    _Source(_related("shortly after", "shortly before"), _beside),
    _Source(_bounds_its_day, _of_its_day),  # an hour bounds within its day or night: before the words that bound without end
    _Source(_related("since", "from", "following"), _since),
    _Source(_related("after"), _after),
    _Source(_related("before", "prior", "until", "till"), _before),
    _Source(_related("by"), _by),
    _Source(_is_month_gone, _month_gone),  # no word bounds it: the time itself, but for "the last month" of a perfect
    _Source(_is_a(Part), _part_of_it),
    _Source(lambda placed, spoken: True, _itself),
)
