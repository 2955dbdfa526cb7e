"""Collecting: the mentions of a sentence, in text order, with their roles in its clauses."""

from __future__ import annotations

from collections.abc import Iterator

from timeline.claims.events.arguments import arguments
from timeline.claims.coreference.mention import THIRD_PERSON, Form, Mention
from timeline.claims.names.register import head_of, name_runs
from timeline.languages.accounts import Syntax
from timeline.statements.clauses import clauses
from timeline.statements.phrases import header, simple_after
from timeline.statements.words import Words

_OPENING = frozenset(("det", "poss", "num", "noun", "name"))


def mentions_of(w: Words, sentence: int, grammar: Syntax) -> list[Mention]:
    """The names, noun phrases and pronouns of a sentence; owners ("*Orr*'s deputy", "*his* deputy") are mentions as well."""
    size = len(w)
    if not size:
        return []
    roles, clause_of = _roles(w, grammar)
    words = grammar.first_person | grammar.second_person | THIRD_PERSON
    found: list[Mention] = []

    def add(first: int, last: int, head: int, form: Form, role: str, inside: tuple[int, int]) -> None:
        found.append(Mention(sentence, first, last, head, form, role, clause_of[head], w.quoted[head], w.low[head], inside))

    k = header(w)
    while k < size:
        tag = w.tag[k]
        if tag in ("subj", "obj"):
            if w.low[k] in words:
                add(k, k, k, "pronoun", roles.get(k, _before(w, k)), (k, k))
            k += 1
            continue
        phrase = simple_after(w, k) if tag in _OPENING and w.time[k] < 0 else None
        if phrase is None or phrase.pronoun:
            k += 1
            continue
        last = phrase.last
        for first, end, head, form in _parts(w, phrase.first, last, words):
            role = "owner" if end < last else roles.get(head, _before(w, phrase.first))
            if w.time[head] < 0:
                add(first, end, head, form, role, (first, last) if end < last else (phrase.first, last))
        k = last + 1
    return found


def _parts(w: Words, first: int, last: int, pronouns: frozenset[str]) -> Iterator[tuple[int, int, int, Form]]:
    """A noun phrase as its owners and itself: first, last, head and form of each."""
    start = first
    for k in range(first, last + 1):
        if w.tag[k] == "poss" and w.low[k] in pronouns and k < last:
            yield k, k, k, "pronoun"
        elif w.tag[k] == "'s" and start < k <= last:
            head = head_of(w, start, k - 1)
            yield start, k - 1, head, "name" if w.tag[head] == "name" else "noun"
            start = k + 1
    if start <= last and w.tag[last] != "'s":
        head = head_of(w, first, last)
        whole = first if start == first or w.tag[head] != "name" else start
        yield whole, last, head, "name" if w.tag[head] == "name" else "noun"
        for run in name_runs(w, whole, head - 1) if w.tag[head] != "name" else ():
            yield run[0], run[1], run[1], "name"  # “the Orle factory”


def _roles(w: Words, grammar: Syntax) -> tuple[dict[int, str], list[int]]:
    """Head → its role, and for each token the number of the clause that it stands in."""
    roles: dict[int, str] = {}
    clause_of = [0] * len(w)
    for number, clause in enumerate(clauses(w, header(w), len(w) - 1, grammar), 1):
        for k in range(max(clause.first, 0), clause.last + 1):
            clause_of[k] = number
        for argument in arguments(w, clause, grammar):
            head = head_of(w, argument.phrase.first, argument.phrase.last)
            roles.setdefault(head, argument.role)
            if argument.role == "subject":
                clause_of[head] = number
    return roles, clause_of


def _before(w: Words, k: int) -> str:
    """The preposition before a phrase that is no argument, else "object"."""
    return w.low[k - 1] if k and w.tag[k - 1] == "prep" else "object"
