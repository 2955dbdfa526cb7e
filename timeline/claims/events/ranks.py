"""“It was *the third* fire at the depot this year”: a rank, read as the number of such events so far: "there were three fires"."""

from __future__ import annotations

from timeline.claims.events.nouns import noun_kind
from timeline.languages.accounts import Events, Syntax
from timeline.statements.tagging.words import Words
from timeline.text.span import Span

_POINTING = frozenset(("it", "this", "that"))


def counted_up(w: Words, first: int, last: int, events: Events, grammar: Syntax) -> Words | None:
    """The words with the number for the rank, or None where no copula tells of one.

    “It was the minister's third visit" is read as "the minister had three visits", "the fire was the second there" as "there were two fires there".
    """
    if grammar.ordinals.keys().isdisjoint(w.low):
        return None
    for k in range(first + 3, last + 1):
        if (rank := grammar.ordinals.get(w.low[k], 0)) < 2 or w.time[k] >= 0 or rank not in _WORDS:
            continue
        copula = w.previous(k - 1, lambda j: w.tag[j] in ("det", "poss", "noun", "name", "'s", "adv"))
        if copula <= first or w.low[copula] not in grammar.be or w.tag[copula - 1] in ("neg", "aux") or "neg" in w.tag[copula:k]:
            continue
        noun = k + 1 + (k < last and w.low[k + 1] == "such")
        if w.low[copula - 1] in _POINTING and _of_event(w, noun, last, events, grammar):
            return _owned(w, first, copula, k, noun, rank) or _there(w, (copula - 1, copula, k, noun), noun, rank)
        plain = w.tag[noun] not in ("noun", "name", "num", "ing") if noun <= last else True
        if plain and copula == k - 2 and w.low[k - 1] == "the" and _of_event(w, copula - 1, last, events, grammar):
            return _there(w, (copula - 1, copula, k - 1, k), copula - 1, rank)
    return None


_WORDS = dict(enumerate("zero one two three four five six seven eight nine ten eleven twelve".split()))


def _of_event(w: Words, k: int, last: int, events: Events, grammar: Syntax) -> bool:
    return k <= last and noun_kind(w, k, events, grammar) is not None


def _there(w: Words, places: tuple[int, int, int, int], noun: int, rank: int) -> Words:
    """“there were two fires”: what becomes "there", "were", the number and the noun."""
    there, were, number, events = places
    base, plural = w.low[noun], w.low[noun] + "s"
    opening = w.previous(there - 1, lambda j: w.tag[j] in ("det", "noun", "name", "'s", "poss") or w.time[j] >= 0) + 1
    found = w.without(
        [Span(w.start[j], w.start[j] + 1) for j in (*range(opening, there), *range(were + 1, number), *range(number + 1, events))]
    )
    _put(found, w.start[there], "there", "subj")
    _put(found, w.start[were], "were", "aux")
    _put(found, w.start[number], _WORDS[rank], "num")
    _put(found, w.start[events], plural, "noun", base)
    return found


def _owned(w: Words, first: int, copula: int, k: int, noun: int, rank: int) -> Words | None:
    """“it was *the minister's* third visit", "*his* third": who had so many."""
    if w.tag[k - 1] == "poss":
        cut = [copula - 1]
        owner, had, subject = copula, k - 1, _SUBJECTS.get(w.low[k - 1])
    elif w.tag[k - 1] == "'s" and k - 2 > copula:
        cut = [copula - 1, copula]
        owner, had, subject = copula + 1, k - 1, None
    else:
        return None
    found = w.without([Span(w.start[j], w.start[j] + 1) for j in (*cut, *range(k + 1, noun))])
    _put(found, w.start[had], "had", "aux")
    if subject is not None:
        _put(found, w.start[owner], subject, "subj")
        at = found.at(w.start[owner])
        found.start[at], found.end[at] = w.start[had], w.end[had]  # whom "his" means, "he" does
    _put(found, w.start[k], _WORDS[rank], "num")
    _put(found, w.start[noun], w.low[noun] + "s", "noun", w.low[noun])
    return found


_SUBJECTS = {"his": "he", "her": "she", "its": "it", "their": "they", "our": "we", "my": "i"}


def _put(w: Words, start: int, low: str, tag: str, base: str = "") -> None:
    at = w.at(start)
    w.low[at], w.tag[at], w.base[at] = low, tag, base or low
