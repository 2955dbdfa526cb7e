"""Verdicts: "it is not true *that they met*", "the claim *that they met* is false": a clause that its own sentence takes back."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.languages.accounts import Speaking
from timeline.statements.clauses.clause import Clause
from timeline.statements.tagging.words import Words

_BE = frozenset("is was are were 's be been".split())


def taken_back(w: Words, found: Sequence[Clause], speaking: Speaking) -> tuple[int, frozenset[int]] | None:
    """The number of the clause that is called untrue, and those of the words that do so; None when there is no such verdict.

    Of “The claim that Orr met Vale is false” the clause is “Orr met Vale”; what opens it ("The claim") and closes it tells nothing itself.
    """
    for number, clause in enumerate(found):
        that = clause.first - (w.low[clause.first] != "that")
        if clause.main < 0 or that < 0 or w.low[that] != "that":
            continue
        for other, verdict in enumerate(found):
            if other == number or not _untrue(w, verdict, speaking):
                continue
            before = other == number - 1 and w.low[w.back(that - 1, ("punct",))] not in ("and", "but")
            opened = verdict.subject is not None and w.low[verdict.subject.last] == "it"
            report = _of_content(w, that - 1, speaking)
            if (before and (opened or (report and _no_truth(w, verdict, speaking)))) or (other > number and (that == 0 or report)):
                silent = {other} | {k for k in range(number) if found[k].main < 0}
                return number, frozenset(silent)
    return None


def _untrue(w: Words, clause: Clause, speaking: Speaking) -> bool:
    """“is false”, "is not true", "was no truth in": whether a clause with "be" calls something untrue."""
    if clause.main < 0 or w.low[clause.main] not in _BE:
        return False
    told = w.low[clause.main + 1 : clause.last + 1]
    if not speaking.falsehoods.isdisjoint(told):
        return not clause.negated
    return not speaking.truths.isdisjoint(told) and (clause.negated or "no" in told)


def _no_truth(w: Words, clause: Clause, speaking: Speaking) -> bool:
    return "no" in w.low[clause.main : clause.last + 1]


def _of_content(w: Words, k: int, speaking: Speaking) -> bool:
    return (
        k >= 0
        and w.tag[k] == "noun"
        and any(w.low[k].removesuffix("s") in words for words in (speaking.grammar.content_nouns, speaking.noun_sayings))
    )
