"""Predicates: what somebody says a thing was, beyond the listed states: "the road was icy", "she was the first woman to sail the lake", "she was the winner"."""

from __future__ import annotations

from timeline.claims.events.nouns import noun_kind, singular
from timeline.claims.kind import Argument, Kind
from timeline.languages.accounts import Events, Syntax
from timeline.languages.outcomes import Contests
from timeline.statements.clauses.clause import Clause
from timeline.statements.tagging.words import Words

_LAST_OF = frozenset(("only", "last"))


def described(w: Words, clause: Clause, args: list[Argument], events: Events, grammar: Syntax) -> tuple[Kind, list[Argument]] | None:
    """The kind that a clause with "be" tells of, and the arguments without the predicate; None for judgements and attitudes.

    An adjective that takes a clause or an infinitive tells an attitude ("was keen to go", "was sorry that"), one of `events.judging` a
    judgement ("was wrong"). A number-like word before "to" tells of an event ("the first to sail").
    """
    low = w.low[clause.main] if clause.main >= 0 else ""
    if low not in grammar.be and low not in ("was", "were", "been"):
        return None
    k = w.next(clause.main + 1, lambda j: w.tag[j] in ("adv", "neg") and j < clause.last)
    ranked = [j for j in range(k, min(k + 5, clause.last)) if w.low[j] in grammar.ordinals or w.low[j] in _LAST_OF]
    to = next((j for j in range(k + 1, clause.last) if w.tag[j + 1] == "inf" and w.low[j] == "to"), -1)
    if ranked and to > 0 and all(w.tag[j] in ("noun", "num", "name", "prep", "det", "adv") for j in range(ranked[0], to)):
        base = w.base[to + 1]
        kept = [a for a in args if a.role == "subject" or a.phrase.first > to]
        return Kind(events.verbs.get(base, base), None, family=base in events.verbs), kept
    article = w.tag[k] == "det"
    k = w.next(k, lambda j: w.tag[j] == "det" and j < clause.last)
    if k > clause.last or w.tag[k] != "noun" or w.time[k] >= 0 or w.low[k] in events.judging or w.low[k] in grammar.content_nouns:
        return None
    head = w.next(k, lambda j: j <= clause.last and w.tag[j] == "noun" and w.time[j] < 0) - 1
    behind = w.low[head + 1] if head < clause.last else ""
    if behind in ("that", "to", "of", "about", "if", "whether") and not article:
        return None
    kind = noun_kind(w, head, events, grammar) if article else None
    kept = [a for a in args if a.role == "subject" or a.phrase.first > head]
    return kind or Kind(singular(w.low[head]), None, state=True), kept


def victor(w: Words, clause: Clause, words: Contests) -> int:
    """“was the *winner* of the race”: the token that calls the subject so, behind a copula or "was declared"; -1 without one."""
    k = w.next(clause.main + 1, lambda j: w.tag[j] in ("det", "poss", "adv", "num", "noun") and singular(w.low[j]) not in words.victors)
    return k if k <= clause.last and singular(w.low[k]) in words.victors else -1
