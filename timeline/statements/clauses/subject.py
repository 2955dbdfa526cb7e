"""Subjects: who speaks by one saying word: one phrase or several joined, without what only opens the clause."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from timeline.statements.clauses.phrases import Phrase, before
from timeline.statements.tagging.words import FINITE, Words

_NONE = frozenset("nobody none neither no no-one".split())


@dataclass(frozen=True, slots=True)
class Subject:
    """The speakers of one cue: one phrase, or several joined by "and"; `start` is the first token of the clause they open."""

    phrases: tuple[Phrase, ...]
    start: int
    shared: bool = False
    inverted: bool = False

    @property
    def last(self) -> int:
        return self.phrases[-1].last


def without_opening(w: Words, phrase: Phrase) -> Phrase:
    """“At the hearing Vale said”: an opening prepositional phrase is no part of the subject."""
    if phrase.pronoun or phrase.first == 0 or w.tag[phrase.first - 1] not in ("prep", "sub"):
        return phrase
    if w.tag[phrase.first - 1] == "sub" and w.tag[phrase.first] in ("det", "poss") and w.low[phrase.first - 1] == "as":
        return phrase  # “as the late Dr Orr showed”
    if w.tag[phrase.first - 1] == "sub" and all(w.tag[m] in ("noun", "name") for m in range(phrase.first, phrase.last + 1)):
        return phrase  # “as baker Ann Orr will tell you”
    for m in range(phrase.last, phrase.first, -1):
        if (w.tag[m] == "name" and w.tag[m - 1] in ("noun", "time")) or (w.tag[m] in ("det", "poss") and w.tag[m - 1] != "prep"):
            return Phrase(m, phrase.last)
    return phrase


def coordinated(w: Words, phrase: Phrase, roles: Collection[str]) -> Subject:
    """“the union and the firm said” are two speakers, "officials and analysts" are one."""
    phrases = [phrase]
    first = phrase.first
    while first > 1 and w.low[first - 1] in ("and", ",", "or"):
        joint = first - 1
        end = joint - 1
        if w.low[joint] == "and" and end >= 0 and w.low[end] == ",":
            end -= 1
        left = before(w, end)
        if left is None or not opens_clause(w, left.first) or (w.low[joint] == "," and len(phrases) == 1):
            break
        if len(phrases) == 1 and _one_person(w, left, phrase, roles):
            return Subject((phrase,), left.first)
        if _one_name(w, left, phrases[0]):
            return Subject((Phrase(left.first, phrase.last),), left.first)  # “the Fisheries and Forestry Service”
        if any(w.tag[m] == "prep" for m in range(left.first, left.last)) and w.tag[phrases[0].first] not in ("det", "poss"):
            return Subject((Phrase(left.first, phrase.last),), left.first)  # “the talks between Orr and Vale”
        phrases.insert(0, left)
        first = left.first
    if len(phrases) == 1:
        return Subject((phrase,), phrase.first)
    if all(_distinct(w, p) for p in phrases):
        return Subject(tuple(phrases), first)
    return Subject((Phrase(first, phrase.last),), first)


def _one_person(w: Words, left: Phrase, right: Phrase, roles: Collection[str]) -> bool:
    """“*Co-founder* and chief executive Dina Wall”, "*Finance* and Trade Minister Olga Brandt": two offices before one name."""
    bare = left.last - left.first < 2 and w.tag[left.first] not in ("det", "poss", "num") and w.tag[right.last] == "name"
    offices = [k for k in range(right.first, right.last) if w.low[k] in roles]
    if not bare or not offices or w.tag[right.first] in ("det", "poss"):
        return False
    return w.low[left.last].rpartition("-")[2] in roles or (w.low[left.last] in _DEPARTMENTS and offices[-1] > right.first)


_DEPARTMENTS = frozenset(
    "finance trade health science interior justice defense defence energy education agriculture transport labor labour foreign commerce "
    "housing culture environment industry tourism treasury economy security planning information water forestry fisheries mining".split()
)


def _one_name(w: Words, left: Phrase, right: Phrase) -> bool:
    """Whether "and" stands inside the name of a body: the article before the first word, the kind of body behind the last."""
    article = left.last == left.first + 1 and w.low[left.first] == "the" and w.capital(left.last)
    return article and right.last > right.first and w.capital(right.first) and w.low[right.last] in _BODIES


_BODIES = frozenset(
    "service agency administration department ministry commission committee council authority office bureau board corporation company".split()
)


def opens_clause(w: Words, first: int) -> bool:
    if first == 0:
        return True
    t = w.tag[first - 1]
    return t in ("sub", "quote", "time", "punct") or w.low[first - 1] in ("and", "but", "both")


def _distinct(w: Words, phrase: Phrase) -> bool:
    if phrase.pronoun:
        return True
    possessed = any(w.tag[m] == "'s" for m in range(phrase.first, phrase.last))
    return possessed or w.tag[phrase.first] in ("det", "poss") or w.tag[phrase.last] == "name"


def named(w: Words, phrase: Phrase) -> bool:
    return any(w.tag[m] == "name" for m in range(phrase.first, phrase.last + 1))


def named_head(w: Words, phrase: Phrase) -> bool:
    """Whether a name heads the phrase: not "the mayor of Orle"."""
    prepositions = (k for k in range(phrase.first + 1, phrase.last) if w.tag[k] == "prep" and w.low[k] in ("of", "for", "at", "in", "from"))
    return w.tag[next(prepositions, phrase.last + 1) - 1] == "name" or phrase.pronoun


def nobody(w: Words, subject: Subject) -> bool:
    """“nobody”, "no one at the firm", "neither side", "none of the two": whether the subject is none of those it names; not "No. 10"."""
    opening = subject.phrases[-1].first
    before = tuple(w.low[max(0, opening - 2) : opening])
    if before in (("none", "of"), ("neither", "of")):
        return True
    denied = w.low[opening] in _NONE or w.low[subject.last] in _NONE or before[-1:] in (("no",), ("neither",))
    return denied and (w.tag[opening + 1 : opening + 2] != ["num"] or w.low[opening + 1] == "one")


def joint(w: Words, start: int) -> int:
    """“He left in May, *and* in June the union said ...”: the "and" between a clause and the one whose subject begins at `start`, else -1."""
    k = w.previous(start - 1, lambda j: w.time[j] >= 0 or w.tag[j] == "prep" or w.low[j] == ",")
    return k if k > 0 and w.tag[k] == "conj" and any(w.tag[j] in FINITE for j in range(k)) else -1
