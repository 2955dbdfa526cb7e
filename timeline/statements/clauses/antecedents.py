"""Antecedents: what a relative clause hangs on, and what a joint joins, told by what stands behind it."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.languages.accounts import Syntax
from timeline.statements.clauses.frame import Frame
from timeline.statements.clauses.phrases import Phrase
from timeline.statements.tagging.chunks import finite, noun_phrase_end, opens_noun_phrase
from timeline.statements.tagging.words import Words


def antecedent(w: Words, chain: Sequence[Phrase], relative: str, g: Syntax) -> Phrase | None:
    """The noun phrase nearest to the relative; for "who", the nearest of somebody."""
    if not chain:
        return None
    if relative not in ("who", "whom") or len(chain) == 1:
        return chain[-1]
    return next((p for p in reversed(chain) if somebody(w, p, g)), chain[-1])


def somebody(w: Words, phrase: Phrase, g: Syntax) -> bool:
    """Whether the phrase is of a person, as far as its last word shows."""
    end = phrase.last
    noun = w.low[end]
    if w.tag[end] == "name":
        return w.low[phrase.first - 1] not in ("of", "in", "at", "for", "near")
    return noun in g.person_nouns or noun.rstrip("s") in g.person_nouns or noun in g.plurals or noun.rstrip("s").endswith(g.person_endings)


def stands_for(w: Words, phrase: Phrase, top: Frame, g: Syntax) -> bool:
    """Whether "that" behind the phrase is a relative: not behind what has a content ("the claim that"), nor behind a hearer ("told Orr that")."""
    noun = w.low[phrase.last]
    if w.tag[phrase.last] != "noun" or noun in g.content_nouns or noun.rstrip("s") in g.content_nouns:
        return False
    hearer = not top.waiting and top.tail and top.tail[-1] == phrase and w.base[top.main] in g.telling
    return not hearer


def only_dates(w: Words, k: int, last: int, top: Frame, joint: str, g: Syntax) -> bool:
    """Whether the subordinator governs a noun only: the subject before it has no other verb than the one to come."""
    if w.low[k] not in g.either_bound or not top.waiting or not top.heads or joint == ",":
        return False
    return sum(1 for j in range(k, last + 1) if finite(w, j) and not (w.tag[j] == "aux" and finite(w, j - 1))) == 1


def clause_ahead(w: Words, k: int, last: int) -> bool:
    """Whether the noun phrase at k is the subject of a clause of its own, and no second object."""
    j = k
    while j <= last:
        if finite(w, j):
            return True
        tag = w.tag[j]
        if opens_noun_phrase(w, j):
            j = noun_phrase_end(w, j, last) + 1
            if j <= last and opens_noun_phrase(w, j) and not finite(w, j):
                return any(finite(w, m) for m in range(j, min(noun_phrase_end(w, j, last) + 2, last + 1)))
        elif tag in ("prep", "adv", "neg", "time", "quote") or (tag == "conj" and j < last and opens_noun_phrase(w, j + 1)):
            j += 1
        elif tag == "rel" or w.low[j] == ",":
            return verb_after_aside(w, j, last)
        else:
            return False
    return False


def verb_after_aside(w: Words, k: int, last: int) -> bool:
    """“and Orr, the mayor, left”, "and those who came were fed": whether a verb waits behind a comma or a relative clause."""
    if w.tag[k] == "rel":
        verbs = [j for j in range(k, last + 1) if finite(w, j)]
        return len(verbs) > 1 and not any(w.low[j] in (",", ";") or w.tag[j] in ("conj", "sub") for j in range(verbs[0], verbs[1]))
    closing = next((j for j in range(k + 1, last + 1) if w.low[j] == ","), -1)
    return 0 < closing < last and closing - k < 12 and finite(w, closing + 1)
