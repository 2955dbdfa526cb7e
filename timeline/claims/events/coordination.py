"""Coordination: the events that "and" and "or" join to the one that a clause names: "no fire or explosion", "two letters and a call"."""

from __future__ import annotations

from timeline.claims.events.nouns import noun_kind
from timeline.claims.kind import Kind
from timeline.languages.accounts import Events, Syntax
from timeline.statements.clauses.clause import Clause
from timeline.statements.tagging.words import Words

_JOINTS = frozenset(("and", "or", "nor"))
_BEFORE_NOUN = frozenset(("det", "num", "poss"))


def joined(w: Words, clause: Clause, kind: Kind, events: Events, grammar: Syntax) -> tuple[str, list[Kind]]:
    """The conjunction behind the noun that names the event, and the kinds that it joins; an empty list where a thing or a name follows.

    Commas may stand between all but the last two: "no letters, calls or visits".
    """
    if kind.noun is None or kind.idiom or (kind.transfer and kind.objects_count):
        return "", []
    found: list[Kind] = []
    k = kind.noun + 1
    while k < clause.last and (w.low[k] == "," or w.low[k] in _JOINTS):
        joint = w.low[k]
        k += 1
        if joint == "," and w.low[k] in _JOINTS:
            joint, k = w.low[k], k + 1
        head = w.next(k, lambda j: w.tag[j] in _BEFORE_NOUN and w.time[j] < 0)
        if head > clause.last or (head + 1 < len(w) and w.tag[head + 1] in ("noun", "name")):
            return "", []
        other = noun_kind(w, head, events, grammar)
        if other is None or w.time[head] >= 0:
            return "", []
        found.append(other)
        if joint != ",":
            return joint, found
        k = head + 1
    return "", []
