"""The stretch of time a claim speaks of: what the prepositions make of its time phrases, never past the saying."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from itertools import combinations, pairwise

from timeline.anchors.expression import Expression
from timeline.anchors.kinds import is_clock, points_back
from timeline.claims.quantities import Quantity
from timeline.errors import OutOfRange
from timeline.expressions.nodes import Ahead, Cell, Duration, Modified, Part, RangeEnd, Relative, Repeated, Vague
from timeline.expressions.nodes import Window as WindowNode
from timeline.intervals import Amount, Granularity, Interval, floor, shift
from timeline.statements.clauses import Clause
from timeline.statements.words import Words

# “before the election of March 2016”: the event's date is the bound
_OF_EVENT = re.compile(
    r"\b(since|after|before|until)\s+(?:the|his|her|its|their|our|my)\s+[\w’'-]+(?:\s[\w’'-]+)?\s+(?:of|in|on)\s+$", re.IGNORECASE
)
_UNTIL_PAST = re.compile(r"\b(?:until|till)\s+(?:\w+\s+)?(?:after|past)\s+$", re.IGNORECASE)  # “until well past one”
_SHORTLY = re.compile(
    r"\b(?:shortly|soon|just|right|immediately|not\s+long|a\s+little|minutes|moments)\s+(after|before|past)\s+(?:about\s+)?$", re.IGNORECASE
)
_OPENING = re.compile(r"\b(?:start|beginning|turn|opening|outset)\b", re.IGNORECASE)
_MORNING, _EVENING = 6, 18  # the hours at which a night ends and begins
_AFTER, _BEFORE = ("since", "after", "from", "following"), ("before", "until", "till", "by", "prior")
RELATIONS = frozenset({"since", "after", "before", "until", "following"})


@dataclass(frozen=True, slots=True)
class Scope:
    """A claim's `window`, when the event itself was (`event`), the words that say so, and whether they bound anything.

    `first_since` is the window of what "for the first time since 1998" denies.
    """

    window: Interval | None = None
    event: Interval | None = None
    phrase: str | None = None
    timed: bool = False
    repeated: bool = False


@dataclass(frozen=True, slots=True)
class Placed:
    """An expression of a clause; `relation` is the preposition or subordinator that governs it, `after` whether it follows the verb, `apart` whether
    a comma sets it off ("only once, in May").
    """

    expression: Expression
    relation: str
    after: bool
    apart: bool = False
    event: bool = False  # “before the floods of 2020”: the time is that of an event


def relation_of(expression: Expression, text: str, marker: str) -> str:
    """The word that relates the phrase to the event: "since" of "since 2013", or the subordinator of its clause."""
    if marker in _AFTER + _BEFORE:
        return marker
    governed = _OF_EVENT.search(text, max(0, expression.start - 60), expression.start)
    if governed is not None:
        return governed[1].lower()
    before = text[expression.reach.start : expression.start].lower().split()
    if not before:
        before = text[max(0, expression.start - 20) : expression.start].lower().split()[-2:]
        before = before[-1:] if before[-1:] != ["to"] else before[:1]  # “prior to 2022”
    if _UNTIL_PAST.search(text, max(0, expression.start - 30), expression.start) is not None:
        return "until"
    if (beside := _SHORTLY.search(text, max(0, expression.start - 24), expression.start)) is not None and is_clock(expression.node):
        return f"shortly {'before' if beside[1].lower() == 'before' else 'after'}"
    if text[max(0, expression.start - 14) : expression.start].endswith(("all through ", "right through ")):
        return "throughout"
    for word in before:
        if word in _AFTER + _BEFORE:
            return word
    first = expression.text.lower().split(" ", 1)[0]
    return first if first in _AFTER + _BEFORE else (before[0] if before else "")


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
    the phrase dates the event, and the count speaks of all time up to the saying.
    """
    repeated = any(isinstance(t.expression.node, Repeated) or t.expression.timex3.type == "SET" for t in times)
    usable = [t for t in times if not isinstance(t.expression.node, Repeated) and t.expression.timex3.type != "SET"]
    limit = None if future else limit_of(said, negative=negative)
    placed = _without_lengths([(t, w) for t in usable if (w := _window(t, said, negative, perfect, previous)) is not None])
    placed = _without_parts(_without_hours(placed))
    if not placed:
        phrase = times[0].expression.text if times and repeated else None
        return Scope(_open(said, future, negative), None, phrase, False, repeated)
    chosen, window = placed[0]
    for other, more in placed[1:]:
        window, chosen = _both(chosen, window, other, more)
    phrase = _phrase(chosen, placed)
    if limit is not None and said is not None:
        if window.start is not None and window.start >= limit:
            limit = said.end or limit
        window = window.until(limit) if window.start is None or window.start < limit else window
    only = only or exact  # “one recall in 2018, in April”
    dated = [(t, w) for t, w in placed if t.apart and t.after and t.relation not in _AFTER + _BEFORE and w.bounded]
    if only and not negative and dated and len(dated) < len(placed):
        rest = [(t, w) for t, w in placed if not t.apart]
        if rest and rest[0][1].intersect(dated[0][1]) is not None:  # “only once in July, on July 20”
            return Scope(until_said(rest[0][1], said), dated[0][1], _phrase(rest[0][0], placed), True, repeated)
    if (
        only
        and not negative
        and chosen.apart
        and chosen.relation not in _AFTER + _BEFORE
        and chosen.expression.window is None
        and window.bounded
    ):
        return Scope(_open(said, future, negative), window, phrase, True, repeated)
    return Scope(window, None, phrase, True, repeated)


def _without_lengths(placed: list[tuple[Placed, Interval]]) -> list[tuple[Placed, Interval]]:
    """“had been shut for nine days in May 2016”: a length beside a date is no stretch up to the saying."""
    dated = any(w.bounded and not isinstance(t.expression.node, Duration) for t, w in placed)
    return (
        [(t, w) for t, w in placed if t.expression.interval is not None or not isinstance(t.expression.node, Duration)] if dated else placed
    )


def _without_parts(placed: list[tuple[Placed, Interval]]) -> list[tuple[Placed, Interval]]:
    """“twice in 2017, in February and again in June”: the year that the months are of, for no event filled both."""
    for told, whole in placed:
        parts = [w for t, w in placed if t is not told and w != whole and whole.bounded and w.bounded and whole.contains(w) == "yes"]
        if len(parts) > 1 and len(parts) == len(placed) - 1 and all(a.overlaps(b) == "no" for a, b in combinations(parts, 2)):
            return [(told, whole)]
    return placed


def _without_hours(placed: list[tuple[Placed, Interval]]) -> list[tuple[Placed, Interval]]:
    """“six times that month, mostly after midnight”: beside a stretch of days an hour is of no one of them."""
    stretched = any(w.bounded and _days(w) > 1 and not is_clock(t.expression.node) for t, w in placed)
    return [(t, w) for t, w in placed if not is_clock(t.expression.node)] if stretched else placed


def _days(window: Interval) -> float:
    assert window.start
    assert window.end
    return (window.end - window.start) / timedelta(days=1)


def repeated_dates(w: Words, clause: Clause, when: Scope, times: Sequence[Placed], amount: Quantity) -> tuple[Scope, Quantity]:
    """“on July 12 and again on July 16”, "at 3:52 and once more at 4:10": as many events as dates, over the stretch from first to last."""
    if amount.high is not None and len(times) > 1 and (year := _year_of_list(times)) is not None:
        return replace(when, window=year, event=None, timed=True), amount
    low = w.low
    more = any(low[k : k + 2] in (["and", "again"], ["then", "again"], ["once", "more"]) for k in range(clause.main + 1, clause.last))
    dated = [t.expression.interval for t in times if t.after and t.relation not in _AFTER + _BEFORE and t.expression.interval is not None]
    bounded = [i for i in dated if i.bounded]
    ranged = any(isinstance(t.expression.node, RangeEnd) for t in times)
    if amount.negative or len(bounded) < 2 or (ranged and (not _listed(w, times) or when.repeated)):
        return when, amount
    if ranged and any(low[k] in ("between", "from") for k in range(clause.first, clause.last)):
        return when, amount
    apart = [i for n, i in enumerate(bounded) if not any(i.overlaps(j) == "yes" for j in bounded[:n])]
    first = next((t for t in times if t.after and t.expression.interval == apart[0]), None) if apart else None
    if more and len(apart) == 2 and amount.said and amount.low == amount.high and amount.low > 1 and first is not None and not first.apart:
        whole = apart[0].hull(apart[1])  # “three times in May and again on June 4”
        return replace(when, window=whole, event=None, timed=True), replace(amount, low=amount.low + 1, high=amount.low + 1)
    if amount.high is not None and not amount.low == amount.high == len(apart):
        return when, amount  # but “twice, in January and in May”
    if len(apart) < 2 or not (more or ((_gaps(apart) or len(apart) > 2) and _listed(w, times))):
        return when, amount
    whole = apart[0]
    for other in apart[1:]:
        whole = whole.hull(other)
    if amount.high is not None and when.window is not None and when.window.contains(whole) == "yes":
        return when, amount  # “only two in the same period, on 2 May and 9 June”
    count = amount if amount.low >= len(apart) else replace(amount, low=len(apart), high=None, weak=None, said=True)
    return replace(when, window=whole, event=None, timed=True), count


def _year_of_list(times: Sequence[Placed]) -> Interval | None:
    """“came twice *last year, in March* and October”: the year, of which the months are two."""
    for told in times:
        node, interval = told.expression.node, told.expression.interval
        named = isinstance(node, Relative) and isinstance(node.base, Cell) and node.base.unit is Granularity.YEAR
        if named and "," in told.expression.text and interval is not None and interval.start is not None:
            return Interval.cell(floor(interval.start, Granularity.YEAR), Granularity.YEAR)
    return None


_JOINED = re.compile(r"(?:,|\s|\band\b|\bin\b|\bon\b|\bagain\b|\bthen\b)+")


def _listed(w: Words, times: Sequence[Placed]) -> bool:
    """Whether nothing but "and" and commas stands between the dates."""
    ordered = sorted(((t.expression.start, t.expression.end) for t in times if t.after), key=lambda s: s[0])
    return len(ordered) > 1 and all(_JOINED.fullmatch(w.text[a[1] : b[0]]) for a, b in pairwise(ordered))


def _gaps(dates: Sequence[Interval]) -> bool:
    """“in 2012 and 2014”: whether time lies between all the dates, so that no one event fills two of them."""
    ordered = sorted(dates, key=lambda i: i.start or datetime.min)
    return all(a.end is not None and b.start is not None and a.end < b.start for a, b in pairwise(ordered))


def on_no_other(w: Words, clause: Clause, when: Scope, times: Sequence[Placed], amount: Quantity, said: Interval | None) -> Scope:
    """“neither that day nor on any other”: none at any time up to the saying; "nor on any other in May": none in May."""
    if not amount.negative or not when.timed:
        return when
    low = w.low
    span = range(clause.first + 1, clause.last)
    other = next((k for k in span if low[k - 1] in ("on", "at", "in", "or", "nor") and low[k : k + 2] == ["any", "other"]), -1)
    if other < 0:
        return when
    within = [t.expression.interval for t in times if t.expression.start > w.start[other] and t.expression.interval is not None]
    return replace(when, window=within[0] if within else _open(said, False, True), event=None)


def latest(w: Words, clause: Clause, when: Scope, amount: Quantity) -> Scope:
    """“met twice, most recently in May”: the date is that of the last time, the count speaks of all time up to it."""
    window = when.window
    if window is None or not window.bounded or amount.negative or amount.low < 2 or when.event is not None:
        return when
    low = w.low[clause.first : clause.last + 1]
    last = any(low[k : k + 2] in (["most", "recently"], ["last", "in"], ["last", "on"]) for k in range(len(low)))
    return replace(when, window=Interval(None, window.end, window.granularity), event=window) if last else when


def limit_of(said: Interval | None, *, negative: bool) -> datetime | None:
    """Up to when a claim speaks: its saying. What was denied some day in March surely held up to March."""
    if said is None:
        return None
    if negative and said.start is not None and said.end is not None and (said.end - said.start).days > 7:
        return said.start
    return said.end


def _phrase(placed: Placed, times: Sequence[tuple[Placed, Interval]]) -> str:
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
    if relation not in _AFTER + _BEFORE or text.lower().startswith(relation):
        return text
    return f"{'prior to' if relation == 'prior' else relation} {text}"


def _open(said: Interval | None, future: bool, negative: bool) -> Interval | None:
    """Any time up to the saying; after it, for what is still to come."""
    if future:
        return Interval(said.start, None, Granularity.VAGUE) if said is not None and said.start is not None else None
    limit = limit_of(said, negative=negative)
    return Interval(None, limit, Granularity.VAGUE) if limit is not None else None


def _window(
    placed: Placed, said: Interval | None, negative: bool, perfect: bool, previous: Callable[[], Interval | None]
) -> Interval | None:
    expression, relation = placed.expression, placed.relation
    interval = expression.interval
    node = expression.node
    if (negative or perfect) and relation in ("in", "for") and isinstance(node, Ahead):
        return _lasting(expression, said)  # “has not written in three years”
    if isinstance(node, Vague):
        return _vague(expression, previous)
    if interval is None:
        return _lasting(expression, said) if (negative or perfect) and _just_over(expression, relation) else None
    if isinstance(node, RangeEnd) and node.side == 0 and expression.window is not None:
        return expression.window  # “from 3 to 10 June”
    if relation in ("of", "throughout"):
        return interval
    if relation in ("shortly after", "shortly before"):
        return _beside(interval, after=relation == "shortly after")
    if (
        relation in ("after", "before", "until", "till", "by")
        and (is_clock(node) or points_back(node))
        and interval.granularity < Granularity.DAYPART
    ):
        return _of_its_day(interval, after=relation == "after")
    if relation in ("since", "from", "following"):
        opening = _OPENING.search(expression.text) is not None  # “no case since the start of the year”: none in January either
        edge = interval if opening else interval.best or interval
        return _from(edge.end if negative and relation != "from" and not opening else edge.start)
    if relation == "after":
        return _from(interval.end)
    if relation in ("before", "prior", "until", "till"):
        edge = interval.best or interval
        part = node.node if isinstance(node, WindowNode) else node
        if isinstance(part, Part) and part.part == "END" and edge.end is not None:
            return Interval(None, (interval.best or interval).end, interval.granularity)  # “before the end of June”
        return Interval(None, interval.end if placed.event and relation == "before" else edge.start, interval.granularity)
    if relation == "by":
        return Interval(None, interval.end, interval.granularity)
    if perfect and isinstance(node, Cell) and node.offset == -1 and _THE_LAST.match(expression.text) and said is not None:
        return _just_gone(node, said)
    if isinstance(node, Part):
        return interval  # "at the end of March" may be the 18th; the likeliest part bounds nothing
    return expression.window or interval


_LENGTHS = ("in", "for", "over", "during", "within")
_DEFINITE = ("the", "that", "those", "these", "his", "her", "its", "their", "a", "an", "per")


def _just_over(expression: Expression, relation: str) -> bool:
    """“has not written in three years”: a length that ends now; not "in those three years", "in the first week", "ten times an hour"."""
    if relation in _LENGTHS:
        return expression.text.split(" ", 1)[0].lower() != "the"
    return relation not in _DEFINITE and expression.text.split(" ", 1)[0].lower() not in _DEFINITE


def _just_gone(node: Cell, said: Interval) -> Interval | None:
    """“has called nine times in the last month”: the month that ends now."""
    moment = said.start or said.end
    return None if moment is None else Interval(shift(moment, Amount.of(1, node.unit), -1), said.end, approximate=True)


_THE_LAST = re.compile(r"the\s+(?:last|past)\b", re.IGNORECASE)


def _of_its_day(clock: Interval, *, after: bool) -> Interval | None:
    """“before midnight", "until well past one", "after 6:40 p.m.": on that day, or in the night that the hour is of."""
    if clock.start is None:
        return None
    day, late = floor(clock.start, Granularity.DAY), clock.start.hour < _MORNING
    if after:
        return Interval(clock.start, day + timedelta(hours=24 + (_MORNING if clock.start.hour >= _EVENING else 0)), clock.granularity)
    return Interval(day - timedelta(hours=24 - _EVENING) if late else day, clock.start, clock.granularity)


def _beside(clock: Interval, *, after: bool) -> Interval | None:
    """“shortly after one”: in the hour that follows; "just before two": in the one before."""
    if clock.start is None:
        return None
    hour = timedelta(hours=1)
    return (
        Interval(clock.start, clock.start + hour, clock.granularity)
        if after
        else Interval(clock.start - hour, clock.start, clock.granularity)
    )


def _from(start: datetime | None) -> Interval | None:
    return None if start is None else Interval(start, None)


def _vague(expression: Expression, previous: Callable[[], Interval | None]) -> Interval | None:
    """“after that”, "since then": from the end of what the speaker spoke of last, else of what the text did."""
    if not isinstance(expression.node, Vague) or not expression.node.since_reference:
        return None
    before = previous()
    if before is not None and before.end is not None:
        return Interval(before.end, None)
    if expression.anchor.kind == "expression" and expression.interval is not None:
        return _from(expression.interval.start)
    return None


def _lasting(expression: Expression, said: Interval | None) -> Interval | None:
    """“has not written in three years”: the years that end with the saying."""
    node = expression.node
    while isinstance(node, Modified):
        node = node.node
    moment = None if said is None else said.start or said.end
    if not isinstance(node, Duration | Ahead) or moment is None:
        return None
    try:
        start = Interval(moment, moment).shift(node.amount, -1).start
    except OutOfRange:
        return Interval(None, moment, approximate=True)  # “has not stirred in 2,000 years”: before the calendar begins
    return Interval(start, moment, approximate=True)


def _both(chosen: Placed, window: Interval, other: Placed, more: Interval) -> tuple[Interval, Placed]:
    """Two phrases of one clause: the finer inside the wider, both ends of a list, else the one after the verb."""
    one, two = chosen.expression.node, other.expression.node
    if isinstance(one, RangeEnd) and isinstance(two, RangeEnd):
        whole = chosen.expression.window if one.side == 0 and two.side == 1 and one.range == two.range else None
        return whole or window.hull(more), chosen  # “between 2011 and 2013”: each end is a phrase
    common = window.intersect(more)
    if common is not None and (common.bounded or not (window.bounded or more.bounded)):
        finer = other if more.bounded and (not window.bounded or _shorter(more, window)) else chosen
        return common, finer
    gap = other.expression.start - chosen.expression.end
    if gap <= 6 and window.bounded and more.bounded:  # “on 4 May and the next day”
        return window.hull(more), chosen
    return (more, other) if other.after and not chosen.after else (window, chosen)


def _shorter(one: Interval, other: Interval) -> bool:
    assert one.start
    assert one.end
    assert other.start
    assert other.end
    return one.end - one.start < other.end - other.start


def until_said(window: Interval | None, said: Interval | None) -> Interval | None:
    """A window cut at the saying."""
    if window is None or said is None or said.end is None or (window.start is not None and window.start >= said.end):
        return window
    return replace(window.until(said.end))
