"""Foremost: "was the first person to cross the desert" is read as "crossed the desert", with a mark that says first of whom.

So what it tells is an event like any other; that nobody did it before is told by the mark.
"""

from __future__ import annotations

from timeline.languages.accounts import Syntax
from timeline.statements.tagging.words import Words

_REACH = 9  # tokens between "first" and the verb


def mark_foremost(w: Words, g: Syntax) -> None:
    """Recast each such phrase behind a copula of a tagged sentence."""
    k = 1
    while k < len(w.start):
        if w.low[k] in g.foremost and w.time[k] < 0:
            first = _opening(w, k, g)
            verb = _verb(w, k) if first >= 0 else -1
            if verb > 0:
                _recast(w, first, k, verb, g)
                k = first
        k += 1


def _opening(w: Words, k: int, g: Syntax) -> int:
    """Where the copula before "(the) first" begins: "has become [the first]"; -1 without one, or with "not" or "may"."""
    j = w.previous(k - 1, lambda i: w.low[i] in ("the", "also", "thus") or w.tag[i] == "adv")
    if j > 1 and w.low[j] == "be" and w.tag[j] == "inf" and w.low[j - 1] == "to":
        return j  # “claimed to be the first”
    if j < 1 or w.tag[j] not in ("aux", "verb", "part"):
        return -1
    if not (w.low[j] in g.be or w.low[j] in ("was", "were") or w.base[j] in ("become", "be")):
        return -1
    while j > 1 and w.tag[j - 1] in ("aux", "adv") and w.low[j - 1] not in g.modals:
        j -= 1
    unsure = w.low[j - 1] in g.modals or w.low[j - 1] in ("it", "there", "this") or any(w.tag[i] == "neg" for i in range(j - 1, k))
    return -1 if unsure else j


def _verb(w: Words, k: int) -> int:
    """The verb behind "to" or "who", or the participle behind the noun ("the first lynx *born* there"); -1 where something else stands between."""
    for j in range(k + 1, min(k + _REACH, len(w.start) - 1)):
        if w.tag[j] == "rel" and w.low[j] in ("who", "that") and w.tag[j + 1] == "verb":
            return j + 1
        if w.low[j] == "to" and w.tag[j + 1] == "inf":
            return j + 1
        if w.tag[j] == "part" and (w.tag[j - 1] == "noun" or w.low[j - 1] == "ever") and j > k + 1:
            return j
        if w.low[j] == "ever":
            continue
        if w.time[j] >= 0 or w.tag[j] not in ("noun", "name", "num", "prep", "det", "'s", "poss", "ing"):
            return -1
    return -1


def _recast(w: Words, first: int, k: int, verb: int, g: Syntax) -> None:
    """The tokens from the copula to the verb become the verb."""
    head = k
    while head + 1 < verb and w.tag[head + 1] in ("noun", "name", "num"):
        head += 1
    mark = f"{w.low[k]} {w.low[head] if head > k else ''}".strip()
    if w.tag[verb] == "part":
        verb -= 1
        w.low[verb], w.base[verb], w.tag[verb] = "was", "be", "aux"  # “the first lynx *was* born there”
        w.ranked[w.start[verb + 1]] = mark
    elif w.low[verb] == "have" and w.low[verb + 1 : verb + 2] == ["been"] and w.tag[verb + 2 : verb + 3] == ["part"]:
        verb += 1
        w.low[verb], w.base[verb], w.tag[verb] = "was", "be", "aux"  # “to have been elected”
        w.ranked[w.start[verb + 1]] = mark
    elif w.low[verb] == "have" and verb + 1 < len(w.start) and w.tag[verb + 1] == "part":
        verb += 1  # “to have crossed”
        w.tag[verb] = "verb"
    elif w.low[verb] == "be" and verb + 1 < len(w.start) and w.tag[verb + 1] == "part":
        w.low[verb], w.tag[verb] = "was", "aux"  # “to be elected”
        w.ranked[w.start[verb + 1]] = mark
    elif w.tag[verb] == "inf" and w.low[first] == "be":
        w.low[first] = w.base[first] = "have"
        w.tag[verb], w.low[verb] = "part", g.pasts.get(w.base[verb], w.base[verb] + "ed")
        w.ranked[w.start[verb]] = mark
        first += 1
    elif w.tag[verb] == "inf":
        w.tag[verb], w.low[verb] = "verb", g.pasts.get(w.base[verb], w.base[verb] + "ed")
    if w.tag[verb] == "verb":
        w.ranked[w.start[verb]] = mark
    w.drop(range(first, verb))
