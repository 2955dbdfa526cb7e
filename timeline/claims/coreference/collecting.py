"""Collecting: the mentions of a sentence, in text order, with their roles in its clauses."""

from __future__ import annotations

from collections.abc import Iterator

from timeline.claims.coreference.mention import THIRD_PERSON, Form, Mention
from timeline.claims.events.arguments import arguments
from timeline.claims.names.heads import head_of
from timeline.claims.names.runs import name_runs
from timeline.languages.accounts import Speaking, Syntax
from timeline.statements.clauses.clause import clauses
from timeline.statements.clauses.phrases import header, simple_after
from timeline.statements.tagging.words import Words

_OPENING = frozenset(("det", "poss", "num", "noun", "name"))
_TIMES = frozenset("time times occasion occasions".split())
_OWNED = _OPENING | {"part", "ing", "adv", "quote"}


def mentions_of(w: Words, sentence: int, speaking: Speaking) -> list[Mention]:
    """The names, noun phrases and pronouns of a sentence; owners ("*Orr*'s deputy", "*his* deputy") are mentions as well."""
    places = _Places(w, speaking.grammar)
    found: list[Mention] = []

    def add(first: int, last: int, head: int, form: Form, role: str, inside: tuple[int, int]) -> None:
        start = w.start[first] if form == "pronoun" else w.start[head]
        clauses = frozenset((places.clause[head], *places.also.get(head, ())))
        foremost = not found or (role == "owner" and places.roles.get(head_of(w, *inside)) == "subject")
        verb, passive, aside = places.verbs[places.first.get(head, places.clause[head])]
        m = Mention(sentence, first, last, head, start, form, role, clauses, w.quoted[head], w.low[head], inside, verb, passive, aside)
        m.foremost = foremost
        found.append(m)

    k, size = header(w), len(w)
    while k < size:
        tag = w.tag[k]
        if tag in ("subj", "obj"):
            if w.low[k] in places.pronouns:
                add(k, k, k, "pronoun", places.role(k, k), (k, k))
            k += 1
            continue
        if tag == "poss" and w.low[k] in places.pronouns and (k + 1 == size or w.tag[k + 1] not in _OWNED):
            add(k, k, k, "pronoun", places.role(k, k), (k, k))  # “asked her whether”
        phrase = simple_after(w, k) if tag in _OPENING and w.time[k] < 0 else None
        if phrase is None or phrase.pronoun:
            k += 1
            continue
        for first, last, head, form in _parts(w, phrase.first, phrase.last, places.pronouns, speaking.demonyms):
            role = "owner" if last < phrase.last else places.role(head, phrase.first)
            if w.time[head] < 0 and w.tag[head] != "num" and w.low[head] not in _TIMES:
                add(first, last, head, form, role, (phrase.first, phrase.last))
        k = phrase.last + 1
    return found


def _parts(w: Words, first: int, last: int, pronouns: frozenset[str], demonyms: tuple[str, ...]) -> Iterator[tuple[int, int, int, Form]]:
    """A noun phrase as its owners and itself: first, last, head and form of each."""
    start = first
    for k in range(first, last + 1):
        if w.tag[k] == "poss" and w.low[k] in pronouns and k < last:
            yield k, k, k, "pronoun"
        elif w.tag[k] == "'s" and start < k <= last:
            head = head_of(w, start, k - 1)
            yield start, k - 1, head, "name" if w.tag[head] == "name" else "noun"
            start = k + 1
    if start > last or w.tag[last] == "'s":
        return
    head = head_of(w, first, last)
    if w.tag[head] == "name":
        yield start, last, head, "name"
        return
    yield first, last, head, "noun"
    for run in name_runs(w, start, head - 1):
        if not w.low[run[1]].endswith(demonyms):
            yield run[0], run[1], run[1], "name"  # “the Orle factory”, but "the Danish crew"


class _Places:
    """Where the noun phrases of a sentence stand in its clauses."""

    def __init__(self, w: Words, grammar: Syntax) -> None:
        self.w = w
        self.pronouns = grammar.first_person | grammar.second_person | THIRD_PERSON
        self.roles: dict[int, str] = {}  # head → its role
        self.clause = [0] * len(w)  # for each token the number of its clause
        self.also: dict[int, list[int]] = {}  # head → the other clauses that it is the subject of: "Orr, who defended him, ..."
        self.first: dict[int, int] = {}
        self.verbs = [("", False, False)]  # for each clause its verb, and whether it is passive, and relative
        first, before = header(w), None
        for number, clause in enumerate(clauses(w, first, len(w) - 1, grammar) if first < len(w) else (), 1):
            self.clause[max(clause.first, 0) : clause.last + 1] = [number] * (clause.last + 1 - max(clause.first, 0))
            self.verbs.append((w.base[clause.main] if clause.main >= 0 else "", clause.passive, clause.kind == "rel"))
            carried = clause.carried if clause.carried is not None else before if clause.shared and clause.subject is None else None
            for phrase in carried.phrases if carried is not None else ():
                self.also.setdefault(head_of(w, phrase.first, phrase.last), []).append(number)
            before = clause.subject or carried
            copula = clause.main >= 0 and (w.low[clause.main] in grammar.be or w.low[clause.main] in grammar.be_parts)
            for argument in arguments(w, clause, grammar):
                first_part = simple_after(w, argument.phrase.first)  # “a team led by Orr”: the team
                head = head_of(w, argument.phrase.first, first_part.last if first_part is not None else argument.phrase.last)
                self.roles.setdefault(head, "predicate" if copula and argument.role == "object" else argument.role)
                self.first.setdefault(head, number)
                if argument.role == "subject":
                    self.also.setdefault(head, []).append(number)

    def role(self, head: int, first: int) -> str:
        """The role of the phrase with this head and first token; the preposition before what is no argument, else "object"."""
        if (told := self.roles.get(head)) is not None:
            return told
        return self.w.low[first - 1] if first and self.w.tag[first - 1] == "prep" else "object"
