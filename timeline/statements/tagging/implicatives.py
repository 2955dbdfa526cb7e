"""Implicatives: "managed to meet" is read as "did meet", "was prevented from meeting" as "did not meet" (Karttunen 1971).

A verb over another that implies whether the other was done becomes its auxiliary; so nothing downstream need know of such verbs. Denied, it
implies the contrary: "did not manage to", "never failed to".

Karttunen, L. (1971). Implicative verbs. Language, 47(2), 340-358.
"""

from __future__ import annotations

from timeline.languages.accounts import Syntax
from timeline.statements.tagging.words import Words

_BEEN = frozenset({"been", "being"})


def mark_implied(w: Words, g: Syntax) -> None:
    """Tag each such phrase of a tagged sentence as the plain verb that it implies, or its denial."""
    if not g.nearly.isdisjoint(w.low):
        _nearly(w, g)
    for i in range(1, len(w) - 2):
        rows = g.implicatives.get(w.base[i]) or g.implicatives.get(w.low[i])
        for words, done in rows or ():
            if tuple(w.low[i + 1 : i + 1 + len(words)]) == words and (verb := _complement(w, i + 1 + len(words), g)) is not None:
                _read(w, i, range(i + 1, i + 1 + len(words)), verb, g, done=done)
                break


def _complement(w: Words, k: int, g: Syntax) -> int | None:
    """The verb that is implied: an infinitive behind "to", a form in -ing behind another word."""
    k = w.past(k, ("adv",))
    if k >= len(w):
        return None
    if w.low[k - 1] == "to" or "to" in w.low[max(0, k - 3) : k]:
        return k if w.tag[k] == "inf" else None
    return k if w.low[k].endswith("ing") and "g" in g.verbs.get(w.low[k], ("", ""))[1] else None


def _read(w: Words, i: int, between: range, verb: int, g: Syntax, *, done: bool) -> None:
    """Make the group of the implicative at i the auxiliaries of the verb behind it."""
    first = w.previous(i - 1, lambda j: w.tag[j] in ("adv", "neg", "aux", "part", "time")) + 1
    group = [k for k in range(first, i) if w.tag[k] == "aux"]
    denials = [k for k in range(first, i) if w.tag[k] == "neg"]
    helped = w.low[group[0]] if group else ""
    perfect = helped in g.have or helped in ("had", "has", "have")
    if w.tag[i] == "verb" and not group:
        w.low[i], w.base[i], w.tag[i] = "does" if w.low[i].endswith("s") else "did", "do", "aux"
        form = "inf"
    elif helped in ("was", "were") and w.tag[i] != "inf":
        w.low[group[0]], w.base[group[0]] = "did", "do"
        w.tag[i], form = "adv", "inf"
    elif perfect and w.low[i] != "got":
        w.tag[i], form = "adv", "part"
    elif w.tag[i] == "inf" and group:
        w.tag[i], form = "adv", "inf"
    else:
        return
    for k in (*between, *(j for j in range(first, i) if w.low[j] in _BEEN)):
        w.tag[k] = "adv"
    w.base[verb] = g.verbs.get(w.low[verb], (w.base[verb], ""))[0]
    w.tag[verb] = form
    if form == "part" and w.low[verb] == "be":
        w.low[verb] = "been"
    if done:
        return
    if denials:
        for k in denials:
            w.low[k], w.tag[k] = "indeed", "adv"  # “never failed to”
    else:
        w.low[between[0]], w.tag[between[0]] = "not", "neg"


def _nearly(w: Words, g: Syntax) -> None:
    """“*nearly* drowned”: did not; but "nearly doubled" tells how much, and "nearly all" how many."""
    for k in range(1, len(w) - 1):
        if w.low[k] in g.nearly and w.tag[k + 1] in ("verb", "part") and w.base[k + 1] not in g.by_degrees:
            w.low[k], w.tag[k] = "never", "neg"
