"""Placing: "puts the number at four", "dates the quarrel to 1990", "has the boats leaving on the 4th"."""

from __future__ import annotations

from timeline.languages.accounts import Speaking
from timeline.statements.cue import Cue, group_of
from timeline.statements.phrases import after
from timeline.statements.words import FINITE, Words


def reckoning(w: Words, i: int, speaking: Speaking) -> Cue | None:
    """“puts the number at four”, "dates the quarrel to 1990", "has the boats leaving on the 4th": where somebody places something."""
    base = "have" if w.low[i] in ("has", "have", "had") else w.base[i]
    if base not in speaking.placing or w.tag[i] not in FINITE or (base == "have" and is_auxiliary(w, i)):
        return None
    thing = after(w, i + 1)
    if thing is None:
        return None
    group, passive, negated, modal = group_of(w, i, speaking)
    if passive or negated or modal:
        return None
    if base == "make":
        return Cue(i, i + 1, group, base, "reckon") if w.low[i + 1] == "it" and w.tag[i + 2] == "num" else None
    for k in range(i + 2, min(i + 14, len(w) - 1)):
        if w.tag[k] in FINITE or w.tag[k] in ("sub", "rel", "quote") or w.low[k] in (";", ":"):
            return None
        if base == "have" and w.tag[k] == "ing" and w.time[k] < 0 and k > thing.first:
            return Cue(i, i, group, base, "reckon")
        own = (
            w.low[k] in ("in", "under")
            and w.low[k + 1] in ("its", "his", "her", "their")
            and w.low[k + 2 : k + 3]
            and w.low[k + 2] in speaking.records
        )
        if base == "have" and own and any(w.time[j] >= 0 for j in range(i, len(w))):
            return Cue(i, i, group, base, "reckon")  # “the lighthouse has her in its journal at noon”
        before_it = speaking.placing[base]
        placed = w.low[k] in before_it and (w.time[k + 1] >= 0 or w.tag[k + 1] == "num")
        if placed or (w.time[k] >= 0 and w.low[k] in before_it):
            return Cue(i, i, group, base, "reckon")
    return None


def is_auxiliary(w: Words, i: int) -> bool:
    """Whether a verb form follows "has" at i: then it has no object of its own."""
    k = w.next(i + 1, lambda j: w.tag[j] in ("adv", "neg", "time"))
    return k >= len(w) or w.tag[k] in ("part", "aux", "inf", "prep", "punct")
