"""Repeating: dates of which a claim is not once but several times, the last time, or none: "on July 12 and again on July 16"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from functools import reduce
from itertools import pairwise

from timeline.claims.quantities.counts import Quantity
from timeline.claims.scopes import Placed, Scope, any_time
from timeline.claims.times.relating import bounds
from timeline.expressions.nodes import Cell, RangeEnd, Relative
from timeline.intervals import Granularity, Interval, floor
from timeline.statements.clauses.clause import Clause
from timeline.statements.tagging.words import Words

_AGAIN = (["and", "again"], ["then", "again"], ["once", "more"])
_LAST_TIME = (["most", "recently"], ["last", "in"], ["last", "on"])
_JOINED = re.compile(r"(?:,|\s|\band\b|\bin\b|\bon\b|\bagain\b|\bthen\b)+")


def repeated_dates(w: Words, clause: Clause, when: Scope, times: Sequence[Placed], amount: Quantity) -> tuple[Scope, Quantity]:
    """“on July 12 and again on July 16”, "at 3:52 and once more at 4:10": as many events as dates, over the stretch from first to last."""
    counted = amount.high is not None
    if counted and len(times) > 1 and (year := _year_of_list(times)) is not None:
        return replace(when, window=year, event=None, timed=True), amount
    dated = [i for t in times if t.after and not bounds(t.relation) and (i := t.expression.interval) is not None and i.bounded]
    if amount.negative or len(dated) < 2 or _of_one_range(w, clause, when, times):
        return when, amount
    apart = [i for n, i in enumerate(dated) if not any(i.overlaps(j) == "yes" for j in dated[:n])]
    more = _holds(w, clause.main + 1, clause.last, _AGAIN)
    if more and len(apart) == 2 and _is_counted_in(apart[0], times, amount):
        return _over(when, apart), replace(amount, low=amount.low + 1, high=amount.low + 1)  # “three times in May and again on June 4”
    if counted and not amount.low == amount.high == len(apart):
        return when, amount  # but “twice, in January and in May”
    if len(apart) < 2 or not (more or ((_gaps(apart) or len(apart) > 2) and _listed(w, times))):
        return when, amount
    several = _over(when, apart)
    if counted and when.window is not None and several.window is not None and when.window.contains(several.window) == "yes":
        return when, amount  # “only two in the same period, on 2 May and 9 June”
    count = amount if amount.low >= len(apart) else replace(amount, low=len(apart), high=None, weak=None, said=True)
    return several, count


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
    return replace(when, window=within[0] if within else any_time(said, negative=True), event=None)


def latest(w: Words, clause: Clause, when: Scope, times: Sequence[Placed], amount: Quantity) -> Scope:
    """“met twice, most recently in May”: the date is that of the last time, the count speaks of all time up to it."""
    window = when.window
    if window is None or not window.bounded or amount.negative or amount.low < 2 or when.event is not None:
        return when
    last = next((k for k in range(clause.first, clause.last) if w.low[k : k + 2] in _LAST_TIME), None)
    dated = last is not None and any(t.expression.start > w.start[last] for t in times)  # not where the date was left out as one of several
    return replace(when, window=Interval(None, window.end, window.granularity), event=window) if dated else when


def _holds(w: Words, first: int, end: int, pairs: Sequence[list[str]]) -> bool:
    return any(w.low[k : k + 2] in pairs for k in range(first, end))


def _over(when: Scope, dates: Sequence[Interval]) -> Scope:
    return replace(when, window=reduce(Interval.hull, dates), event=None, timed=True)


def _of_one_range(w: Words, clause: Clause, when: Scope, times: Sequence[Placed]) -> bool:
    """“from 2 to 5 April”, "between May and July": whether the dates are the ends of one stretch."""
    if not any(isinstance(t.expression.node, RangeEnd) for t in times):
        return False
    return when.repeated or not _listed(w, times) or any(w.low[k] in ("between", "from") for k in range(clause.first, clause.last))


def _is_counted_in(date: Interval, times: Sequence[Placed], amount: Quantity) -> bool:
    """“*three times in May* and again on June 4”: whether the number is of the first date alone."""
    first = next((t for t in times if t.after and t.expression.interval == date), None)
    return amount.said and amount.low == amount.high and amount.low > 1 and first is not None and not first.apart


def _year_of_list(times: Sequence[Placed]) -> Interval | None:
    """“came twice *last year, in March* and October”: the year, of which the months are two."""
    for told in times:
        node, interval = told.expression.node, told.expression.interval
        named = isinstance(node, Relative) and isinstance(node.base, Cell) and node.base.unit is Granularity.YEAR
        if named and "," in told.expression.text and interval is not None and interval.start is not None:
            return Interval.cell(floor(interval.start, Granularity.YEAR), Granularity.YEAR)
    return None


def _listed(w: Words, times: Sequence[Placed]) -> bool:
    """Whether nothing but "and" and commas stands between the dates."""
    ordered = sorted(((t.expression.start, t.expression.end) for t in times if t.after), key=lambda s: s[0])
    return len(ordered) > 1 and all(_JOINED.fullmatch(w.text[a[1] : b[0]]) for a, b in pairwise(ordered))


def _gaps(dates: Sequence[Interval]) -> bool:
    """“in 2012 and 2014”: whether time lies between all the dates, so that no one event fills two of them."""
    ordered = sorted(dates, key=lambda i: i.start or datetime.min)
    return all(a.end is not None and b.start is not None and a.end < b.start for a, b in pairwise(ordered))
