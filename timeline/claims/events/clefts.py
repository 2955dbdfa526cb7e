"""Clefts: "it was not Orr who fired", "Orr was the one who fired", "nobody but Orr fired": one plain clause of who did it, and that nobody else did."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from timeline.languages.accounts import Syntax
from timeline.languages.doers import Doers
from timeline.statements.clauses.clause import Clause
from timeline.statements.clauses.phrases import Phrase, simple_after
from timeline.statements.clauses.subject import Subject
from timeline.statements.tagging.words import Words


def plain(w: Words, found: Sequence[Clause], doers: Doers, grammar: Syntax) -> list[Clause]:
    """The clauses with who did it as the subject, and the denial, if any, in the clause that tells what was done."""
    told = list(found)
    for number, clause in enumerate(found):
        if number and clause.kind == "rel" and clause.gap is None and clause.main >= 0:
            before = found[number - 1]
            if (who := _focus(w, before, clause, doers, grammar)) is not None:
                told[number] = replace(clause, subject=Subject((who,), who.first), negated=clause.negated != before.negated)
        elif (only := _nobody_but(w, clause, doers) or _not_but(w, clause)) is not None:
            told[number] = replace(clause, subject=Subject((only,), only.first), first=only.first)
    return told


def _focus(w: Words, before: Clause, clause: Clause, doers: Doers, grammar: Syntax) -> Phrase | None:
    """“It was (not) *Orr* who", "*Orr* was (not) the one who": whom the two clauses tell of."""
    if before.main < 0 or before.subject is None or clause.subject is None or w.low[before.main] not in grammar.be:
        return None
    k = w.next(before.main + 1, lambda j: w.tag[j] in ("neg", "adv"))
    phrase = simple_after(w, k) if k < clause.first else None
    if phrase is None or phrase.pronoun or phrase.last >= clause.first:
        return None
    if w.low[before.subject.last] == "it":
        named = w.low[phrase.last + 1] == "," and clause.subject.start == phrase.last + 2  # “the accountant, Vera Stahl, who”
        return clause.subject.phrases[0] if named else phrase if clause.subject.start == phrase.first else None
    one = w.low[phrase.first] == "the" and w.low[phrase.last] in doers.somebody and len(before.subject.phrases) == 1
    return before.subject.phrases[0] if one and phrase.last == clause.first - 1 else None


def _nobody_but(w: Words, clause: Clause, doers: Doers) -> Phrase | None:
    """“Nobody but *the captain* had a key”, "no one other than *Orr*": the one of whom it is true."""
    if clause.subject is None or clause.main < 0:
        return None
    start = clause.subject.start
    for words in doers.nobody_but:
        if tuple(w.low[start : start + len(words)]) == words:
            return simple_after(w, start + len(words))
    return None


def _not_but(w: Words, clause: Clause) -> Phrase | None:
    """“*not she but the owner* falsified them”: the owner."""
    if clause.main < 0 or w.low[clause.first] != "not" or "but" not in w.low[clause.first : clause.aux]:
        return None
    return simple_after(w, w.low.index("but", clause.first) + 1)


def sole(w: Words, found: Sequence[Clause], number: int, doers: Doers, grammar: Syntax) -> bool:
    """Whether the clause, made plain, tells what one did and nobody else: also "*only* Orr did", "Orr *alone* did"."""
    clause = found[number]
    if clause.subject is None or len(clause.subject.phrases) != 1 or clause.main < 0:
        return False
    start, last = clause.subject.start, clause.subject.last
    if cleft(w, found, number, grammar):
        return not found[number - 1].negated
    if w.low[start - 1 : start] in (["only"], ["but"], ["than"], ["except"]) or w.low[start] == "only":
        return True
    return w.low[last + 1 : last + 2] == ["alone"]


def cleft(w: Words, found: Sequence[Clause], number: int, grammar: Syntax) -> bool:
    """Whether a relative clause, made plain, is the second half of a cleft: its subject stands in the clause before, beside a form of "be"."""
    clause = found[number]
    if number == 0 or clause.kind != "rel" or clause.subject is None or len(clause.subject.phrases) != 1:
        return False
    before = found[number - 1]
    if before.main < 0 or before.subject is None or w.low[before.main] not in grammar.be:
        return False
    start = clause.subject.start
    if w.low[before.subject.last] == "it":
        k = w.next(before.main + 1, lambda j: w.tag[j] in ("neg", "adv"))
        named = w.low[start - 1] == "," and w.low[clause.subject.last + 1] == ","  # “it was the accountant, Vera Stahl, who”
        return start == k or (named and start > k and w.tag[start] == "name" and not w.low[k + 1 : start - 1].count("of"))
    return start == before.subject.start and start < before.main
