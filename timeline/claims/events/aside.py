"""Outcomes of a clause in a phrase: "left *without paying*", "the talks ended *without agreement*", "ended *in a deal*": a clause of their own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from timeline.claims.events.nouns import noun_kind
from timeline.languages.accounts import Events, Syntax
from timeline.statements.clauses.clause import Clause, unfinished
from timeline.statements.tagging.words import Words

ASIDE = "aside"  # the marker of such a clause, whose time is that of the one before


def parted(w: Words, found: Sequence[Clause], events: Events, grammar: Syntax) -> list[Clause]:
    """The clauses, each that tells what it came without, or ended in, parted in two."""
    told: list[Clause] = []
    for number, clause in enumerate(found):
        if (denied := _nothing_to_do(w, clause, found[number + 1 : number + 2], events, grammar)) is not None:
            return [*told, denied, *parted(w, found[number + 2 :], events, grammar)]
        k = _lead(w, clause, events, grammar)
        if k < 0 or clause.negated or clause.modal or clause.subject is None:
            told.append(clause)
            continue
        aside = replace(unfinished(w, k + 1, clause.last, k + 1, clause.subject), negated=w.low[k] == "without", marker=ASIDE)
        told += [replace(clause, last=k - 1), aside if w.tag[k + 1] == "ing" else replace(aside, aux=k, main=-1)]
    return told


def _lead(w: Words, clause: Clause, events: Events, grammar: Syntax) -> int:
    """The token "without" behind the verb, before a gerund or the noun of an event; or the "in" or "with" of what something ended in."""
    ending = clause.main >= 0 and w.base[clause.main] in events.contests.ending and not clause.passive
    for k in range(max(clause.main, clause.first) + 1, clause.last if clause.main >= 0 else clause.first):
        asked = w.low[k] in ("at", "on") and w.low[k + 1] == "the" and w.low[k + 3 : k + 4] == ["of"]
        if asked and (kind := noun_kind(w, k + 2, events, grammar)) is not None and kind.event in events.asking:
            return k  # “took place *at the request of the union*”
        lacking = w.low[k] == "without"
        if not (lacking or (ending and w.low[k] in ("in", "with") and k == clause.main + 1)) or w.time[k] >= 0:
            continue
        if w.tag[k + 1] == "ing":
            gone = events.verbs.get(w.base[clause.main]) == "departure" and not any(t >= 0 for t in w.time[clause.first : clause.last + 1])
            return k if lacking and not gone else -1  # “left without calling the police”: what came later, nobody tells
        noun = w.next(k + 1, lambda j: w.tag[j] in ("det", "noun") and w.time[j] < 0 and j <= clause.last) - 1
        if noun > k and (kind := noun_kind(w, noun, events, grammar)) is not None and kind.family:
            return k
    return -1


def _nothing_to_do(w: Words, clause: Clause, behind: Sequence[Clause], events: Events, grammar: Syntax) -> Clause | None:
    """“The rebels *had nothing to do with the raid*”: that they made none; of what breaks out by itself, causes are told."""
    k = clause.main + 5
    if not behind or tuple(w.low[clause.main + 1 : k]) != ("nothing", "to", "do", "with") or k > behind[0].last:
        return None
    noun = w.next(k, lambda j: w.tag[j] in ("det", "noun") and w.time[j] < 0 and j <= behind[0].last) - 1
    kind = noun_kind(w, noun, events, grammar) if noun >= k else None
    if kind is None or not kind.family or kind.event in events.mishaps or w.low[noun] in events.incidents:
        return None
    return replace(clause, first=k, last=behind[0].last, aux=k, main=-1, negated=True)
