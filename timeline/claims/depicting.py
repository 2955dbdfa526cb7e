"""Depicting: "describes *the site as dry*", "lists *him as absent*": a clause whose copula is unspoken, read with it."""

from __future__ import annotations

from timeline.languages.accounts import States
from timeline.statements.words import NOMINAL, Words
from timeline.text.span import Span

_AS_SUBJECT = {"him": "he", "them": "they", "me": "i", "us": "we", "her": "she"}


def depicted(w: Words, span: Span, states: States) -> Words | None:
    """The words with "was" for the "as" behind what is depicted ("the gate was locked"), or "had" for "having".

    None where there is no such "as", or where what stands behind it only judges ("as useful").
    """
    tokens = w.range(span)
    first, last = tokens.start, tokens.stop - 1
    k = next((j for j in range(first + 1, last) if w.low[j] == "as" and (w.tag[j - 1] in NOMINAL or w.tag[j - 1] == "obj")), -1)
    if k < 0 or any(w.tag[j] in ("verb", "aux") for j in range(first, last + 1)):
        return None
    if w.low[k + 1] in ("having", "being"):
        found = w.without((Span(w.start[k], w.end[k]),))
        found.low[k], found.tag[k], found.base[k] = ("had", "aux", "have") if w.low[k + 1] == "having" else ("was", "aux", "be")
    elif w.tag[k + 1] == "ing" or _tells(w, k + 1, last, states):
        found = w.without(())
        found.low[k], found.tag[k], found.base[k] = "was", "aux", "be"
    else:
        return None
    if found.low[k - 1] in _AS_SUBJECT:
        found.low[k - 1], found.tag[k - 1] = _AS_SUBJECT[found.low[k - 1]], "subj"
    return found


def _tells(w: Words, first: int, last: int, states: States) -> bool:
    """Whether what stands behind "as" tells how a thing was at a time, or what was done to it."""
    if any(w.time[j] >= 0 for j in range(first, last + 1)):
        return w.time[first] < 0
    k = w.next(first, lambda j: w.tag[j] == "adv")
    return k <= last and (w.tag[k] == "part" or w.low[k] in states.words or w.low[k : k + 2] == ["out", "of"])
