"""No dates: time phrases of a clause that do not say when it was: what was spent or paid for, and the time of some of those told of."""

from __future__ import annotations

from dataclasses import replace

from timeline.anchors.expression import Expression
from timeline.claims.scopes import Placed
from timeline.expressions.nodes import Cell, Date, Part, Vague
from timeline.languages.accounts import Events
from timeline.statements.clauses.clause import Clause
from timeline.statements.tagging.words import Words

_LONG = 6  # days: what is paid for is longer


def without_spent(w: Words, placed: list[Placed], events: Events) -> list[Placed]:
    """“spent *the night* in the hall on nine dates in January”, "not *one night* in May": what was spent is not when, where a date says that."""
    spent = [t for t in placed if isinstance(t.expression.node, Part | Cell | Vague) and _is_spent(w, t.expression, events)]
    dated = [t for t in placed if t not in spent and t.expression.interval is not None]
    return [t for t in placed if t not in spent] if dated else placed


def _is_spent(w: Words, expression: Expression, events: Events) -> bool:
    words = expression.text.lower().split()
    if words[-1] not in events.dating.spent or (len(words) > 1 and words[0] not in events.dating.single):
        return False
    k = w.at(expression.start)
    k = w.previous(k - 1, lambda j: w.tag[j] in ("det", "num") or w.time[j] == w.time[min(w.at(expression.start), len(w) - 1)])
    return k >= 0 and w.base[k] in events.dating.spending


def without_kinds(w: Words, placed: list[Placed]) -> list[Placed]:
    """“sold a *1961* vintage in May”, "asked about the *2021* accounts": a year that tells of which year a thing is.

    Where no other date stands, the year of what is done counts ("won the *2018* race", "at the *2018* fair"), but not of what it is about.
    """
    kinds = [t for t in placed if _tells_of_what_year(w, t.expression)]
    if len(kinds) < len(placed):
        return [t for t in placed if t not in kinds]
    return [t for t in placed if _governor(w, t.expression) not in _ABOUT]


_ABOUT = frozenset("of on into about over for from with to".split())


def _tells_of_what_year(w: Words, expression: Expression) -> bool:
    """Whether the phrase is a year between an article or an owner and a noun, and no preposition of time stands before them."""
    if not isinstance(expression.node, Date) or expression.node.year is None or expression.node.month is not None:
        return False
    end = w.next(w.at(expression.start), lambda k: w.time[k] >= 0)
    noun = w.tag[end : end + 1] in (["noun"], ["name"])
    return noun and _governor(w, expression) not in ("in", "at", "during", "since", "before", "after", "until", "by", "throughout")


def _governor(w: Words, expression: Expression) -> str:
    """The word before the noun phrase that the year stands in: "about the club's *2021* accounts"; "" where the phrase has no opening."""
    k = w.at(expression.start) - 1
    if k < 0 or w.tag[k] not in ("det", "poss", "'s"):
        return ""
    k = w.back(k, ("det", "poss", "'s", "noun", "name"))
    return w.low[k] if k >= 0 else ""


def without_paid_for(w: Words, clause: Clause, placed: list[Placed], events: Events) -> list[Placed]:
    """“was paid *for October* on November 2”, "not been paid their *October* wages": what is paid for is not when, only since when it may be."""
    if clause.main < 0 or w.base[clause.main] not in events.dating.paying:
        return placed
    what = [t for t in placed if _is_paid_for(w, t, events)]
    if not what or len(what) < len(placed):
        return [t for t in placed if t not in what]
    return [replace(t, relation="from", event=False) for t in what]


def _is_paid_for(w: Words, told: Placed, events: Events) -> bool:
    end = w.next(w.at(told.expression.start), lambda k: w.time[k] >= 0)
    interval = told.expression.interval
    if interval is None or interval.start is None or interval.end is None or (interval.end - interval.start).days <= _LONG:
        return False
    return told.relation == "for" or not events.dating.dues.isdisjoint(w.low[end : end + 1])


def of_a_part(w: Words, k: int, first: int, events: Events) -> bool:
    """“four talks, two of them *in Easter week*”, "eight sessions, the last time *on Monday*": the time of some of those told of."""
    start = next((j for j in range(k - 1, first, -1) if w.low[j] in (",", ":", "—", "–", "(")), -1)
    if start < 0 or start + 1 >= k:
        return False
    lead = w.low[start + 1 : k]
    if lead[0] == "including" or (w.tag[start + 1] == "num" and lead[1:3] in (["of", "them"], ["of", "those"], ["of", "these"])):
        return True
    if lead[0] in _AT_ONE_END or lead[:2] == ["most", "recently"]:
        return any(w.time[j] >= 0 for j in range(first, start))  # “four times in May, most recently on the 20th”
    extreme = lead[1:2] and (lead[1] in events.extremes or lead[1] in events.ordinals or lead[1:3] == ["most", "recent"])
    return bool(lead[0] == "the" and extreme) and all(w.tag[j] != "noun" or w.low[j] in (lead[1], *_TIMES) for j in range(start + 2, k))


_AT_ONE_END = frozenset({"first", "lastly", "finally", "last"})
_TIMES = ("time", "times", "occasion")
