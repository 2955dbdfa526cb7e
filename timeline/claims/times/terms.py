"""Terms and seasons: stretches of years that begin in the middle of another: “in the autumn term”, "last season", "the 2018-19 season".

A season of play runs from July to June, which holds that of any league, stage or hunt that is named by two years; which part of it was played
is not said. A term without a year is the latest that had begun.
"""

from __future__ import annotations

from datetime import datetime

from timeline.anchors.expression import Expression
from timeline.expressions.deixis import year_of
from timeline.expressions.nodes import Date, RangeEnd, Relative, Season
from timeline.intervals import Granularity, Interval
from timeline.statements.tagging.words import Words

_TERMS = {"autumn": (9, 12), "winter": (1, 3), "spring": (1, 3), "summer": (4, 7)}
_TERM = frozenset({"term", "semester"})
_JULY = 7


def term_of(w: Words, expression: Expression, after: Expression | None, written: Interval | None) -> Interval | None:
    """The term in whose name a season stands: "the *autumn* term", of the year that `after` names ("the spring term of *2019*")."""
    node = expression.node.node if isinstance(expression.node, Relative) else expression.node
    end = w.at(expression.end)
    if not isinstance(node, Season) or end >= len(w) or w.low[end] not in _TERM or expression.interval is None or written is None:
        return None
    first, last = _TERMS[node.name]
    named = year_of(after.node) if after is not None and w.low[end + 1 : end + 2] == ["of"] and w.at(after.start) == end + 2 else None
    now = written.end or written.start
    if named is None and now is not None and expression.interval.start is not None:
        explicit = isinstance(expression.node, Relative) or year_of(node) is not None
        named = expression.interval.start.year if explicit else now.year - (datetime(now.year, first, 1) >= now)
    return Interval(datetime(named, first, 1), _month_after(named, last), Granularity.MONTH) if named is not None else None


def season_of(w: Words, first: int, last: int, now: datetime | None) -> tuple[Interval, int, int] | None:
    """The season that tokens name by where it lies, “this season”, "all last season", with its first and last token."""
    for k in range(first + 1, last + 1):
        if w.low[k] != "season" or w.low[k - 1] not in ("this", "last", "previous", "current") or now is None or w.time[k] >= 0:
            continue
        began = now.year - (now.month < _JULY) - (w.low[k - 1] in ("last", "previous"))
        return season(began), k - 1, k
    return None


def season_of_years(w: Words, expression: Expression) -> Interval | None:
    """“the 2018-19 season”: from the middle of the first year to that of the second."""
    node = expression.node
    if not isinstance(node, RangeEnd) or not isinstance(node.range.first, Date) or not isinstance(node.range.last, Date):
        return None
    years = node.range.first.year, node.range.last.year
    k = w.next(w.at(expression.start), lambda j: w.time[j] >= 0 or w.tag[j] == "punct")
    if years[0] is None or years[1] != years[0] + 1 or node.range.first.month is not None or w.low[k : k + 1] != ["season"]:
        return None
    return season(years[0])


def season(year: int) -> Interval:
    """The season that begins in the year.

    Examples
    --------
    >>> season(2018).edtf
    '2018-07/2019-06'
    """
    return Interval(datetime(year, _JULY, 1), datetime(year + 1, _JULY, 1), Granularity.MONTH)


def _month_after(year: int, month: int) -> datetime:
    return datetime(year + (month == 12), month % 12 + 1, 1)
