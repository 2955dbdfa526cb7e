"""The stretch of time a claim speaks of: what the time phrases of its clause give together, never past the saying.

What one phrase gives is `bounding`'s; which of several one claim is of, and how they meet, is decided here.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import timedelta
from itertools import combinations

from timeline.anchors.kinds import is_clock
from timeline.claims.scopes import Placed, Scope, Spoken, any_time, limit_of, until_said
from timeline.claims.times.bounding import window_of
from timeline.claims.times.relating import bounds
from timeline.errors import OutOfRange
from timeline.expressions.nodes import Duration, RangeEnd, Repeated
from timeline.intervals import Interval

_Windowed = tuple[Placed, Interval]  # a phrase with the window that it gives by itself


def scope(
    times: Sequence[Placed],
    said: Interval | None,
    *,
    negative: bool,
    only: bool,
    perfect: bool,
    future: bool,
    previous: Callable[[], Interval | None],
    exact: bool = False,
) -> Scope:
    """The window of a claim from the time phrases of its clause.

    `previous` gives the stretch the same speaker spoke of last, for "after that". With "only once, in a talk a year earlier"
    the phrase dates the event, and the count speaks of all time up to the saying; `exact` where a number says as much ("one recall in
    2018, in April").
    """
    spoken = Spoken(said, negative, perfect, future, previous)
    repeated = any(map(_is_repeated, times))
    placed = [(t, w) for t in times if not _is_repeated(t) and (w := window_of(t, spoken)) is not None]
    for without in _NARROWING:
        placed = without(placed)
    placed = _for_so_long(placed, times)
    if not placed:
        phrase = times[0].expression.text if repeated else None
        return Scope(any_time(said, negative=negative, future=future), None, phrase, False, repeated)
    chosen, window = placed[0]
    for other, more in placed[1:]:
        window, chosen = _both(chosen, window, other, more)
    window, phrase = _up_to_the_saying(window, spoken), _phrase(chosen, placed)
    if (only or exact) and not negative:
        if (counted := _counted_in(placed)) is not None:
            (told, whole), date = counted
            return Scope(until_said(whole, said), date, _phrase(told, placed), True, repeated)
        if _dates_the_event(chosen) and chosen.expression.window is None and window.bounded:
            return Scope(any_time(said, negative=negative, future=future), window, phrase, True, repeated)
    return Scope(window, None, phrase, True, repeated)


def _is_repeated(told: Placed) -> bool:
    return isinstance(told.expression.node, Repeated) or told.expression.timex3.type == "SET"


def _up_to_the_saying(window: Interval, spoken: Spoken) -> Interval:
    """The window cut where the saying ends; one of the very time of the saying lasts through it, and one behind it stays."""
    said, limit = spoken.said, None if spoken.future else limit_of(spoken.said, negative=spoken.negative)
    if said is None or limit is None:
        return window
    if window.start is not None and window.start >= limit:
        limit = said.end or limit
    return window.until(limit) if window.start is None or window.start < limit else window


# ------------------------------------------------------------------ which phrases date the claim
def _for_so_long(placed: list[_Windowed], times: Sequence[Placed]) -> list[_Windowed]:
    """“for three days from 17 February”: a beginning and a length beside it, which tell when it was over."""
    lengths = [t.expression.node for t in times if t.relation == "for" and isinstance(t.expression.node, Duration)]
    opens = [(t, w) for t, w in placed if t.relation == "from" and w.start is not None and w.end is None]
    if len(lengths) != 1 or len(opens) != 1 or lengths[0].amount.vague or opens[0][1].start is None:
        return placed
    told, window = opens[0]
    try:
        over = Interval(window.start, window.start).shift(lengths[0].amount, 1).start
    except OutOfRange:
        return placed
    return [(t, Interval(window.start, over, window.granularity) if t is told else w) for t, w in placed]


def _without_lengths(placed: list[_Windowed]) -> list[_Windowed]:
    """“had been shut for nine days in May 2016”: a length beside a date is no stretch up to the saying."""
    if not any(w.bounded and not isinstance(t.expression.node, Duration) for t, w in placed):
        return placed
    return [(t, w) for t, w in placed if t.expression.interval is not None or not isinstance(t.expression.node, Duration)]


def _without_hours(placed: list[_Windowed]) -> list[_Windowed]:
    """“six times that month, mostly after midnight”: beside a stretch of days an hour is of no one of them."""
    stretched = any(_length(w) > timedelta(days=1) and not is_clock(t.expression.node) for t, w in placed if w.bounded)
    return [(t, w) for t, w in placed if not is_clock(t.expression.node)] if stretched else placed


def _without_parts(placed: list[_Windowed]) -> list[_Windowed]:
    """“twice in 2017, in February and again in June”: the year that the months are of, for no event filled both."""
    for told, whole in placed:
        parts = [w for t, w in placed if t is not told and w != whole and whole.bounded and w.bounded and whole.contains(w) == "yes"]
        if len(parts) > 1 and len(parts) == len(placed) - 1 and all(a.overlaps(b) == "no" for a, b in combinations(parts, 2)):
            return [(told, whole)]
    return placed


_NARROWING = (_without_lengths, _without_hours, _without_parts)  # parts last: an hour beside them is none


# ------------------------------------------------------------------ a count beside the date of its event
def _dates_the_event(told: Placed) -> bool:
    """“only once, *in May*”: whether a phrase that a comma sets off is when it was, not how long is counted."""
    return told.apart and not bounds(told.relation)


def _counted_in(placed: Sequence[_Windowed]) -> tuple[_Windowed, Interval] | None:
    """“only once in July, on July 20”: the phrase of the stretch that is counted in, and the date of the event inside it."""
    dates = [w for t, w in placed if _dates_the_event(t) and t.after and w.bounded]
    stretches = [(t, w) for t, w in placed if not t.apart]
    if not dates or len(dates) == len(placed) or not stretches or stretches[0][1].intersect(dates[0]) is None:
        return None
    return stretches[0], dates[0]


# ------------------------------------------------------------------ two phrases, and the words of both
def _both(chosen: Placed, window: Interval, other: Placed, more: Interval) -> tuple[Interval, Placed]:
    """Two phrases of one clause: the finer inside the wider, both ends of a list, else the one after the verb."""
    one, two = chosen.expression.node, other.expression.node
    if isinstance(one, RangeEnd) and isinstance(two, RangeEnd):
        whole = chosen.expression.window if one.side == 0 and two.side == 1 and one.range == two.range else None
        return whole or window.hull(more), chosen  # “between 2011 and 2013”: each end is a phrase
    common = window.intersect(more)
    if common is not None and (common.bounded or not (window.bounded or more.bounded)):
        finer = more.bounded and (not window.bounded or _length(more) < _length(window))
        return common, other if finer else chosen
    gap = other.expression.start - chosen.expression.end
    if gap <= 6 and window.bounded and more.bounded:  # “on 4 May and the next day”
        return window.hull(more), chosen
    return (more, other) if other.after and not chosen.after else (window, chosen)


def _length(window: Interval) -> timedelta:
    assert window.start
    assert window.end
    return window.end - window.start


def _phrase(placed: Placed, times: Sequence[_Windowed]) -> str:
    """The words that date the claim: "since 2013", "prior to 2022", "from 2 to 5 April"."""
    node, text, relation = placed.expression.node, placed.expression.text, placed.relation
    if isinstance(node, RangeEnd):
        ends = {
            t.expression.node.side: t.expression.text
            for t, _ in times
            if isinstance(t.expression.node, RangeEnd) and t.expression.node.range is node.range
        }
        if len(ends) == 2:
            return f"between {ends[0]} and {ends[1]}" if relation == "between" else f"from {ends[0]} to {ends[1]}"
    if not bounds(relation) or text.lower().startswith(relation):
        return text
    if placed.words:
        return placed.words
    return f"{'prior to' if relation == 'prior' else relation} {text}"
