"""Placing: "puts the number at four", "dates the quarrel to 1990", "has the boats leaving on the 4th"."""

from __future__ import annotations

from timeline.languages.accounts import Speaking
from timeline.statements.clauses.phrases import Phrase, after, simple_after
from timeline.statements.sayings.cue import Cue, group_of
from timeline.statements.tagging.words import FINITE, Words

_DATES = frozenset("date day time hour month year moment".split())


def reckoning(w: Words, i: int, speaking: Speaking) -> Cue | None:
    """“puts the number at four”, "dates the quarrel to 1990", "has the boats leaving on the 4th": where somebody places something."""
    base = "have" if w.low[i] in ("has", "have", "had") else w.base[i]
    if (
        (base not in speaking.placing and base not in speaking.tallying)
        or w.tag[i] not in FINITE
        or (base == "have" and is_auxiliary(w, i))
    ):
        return None
    group, passive, negated, modal = group_of(w, i, speaking)
    if passive or negated or modal:
        return None
    if base == "make":
        return Cue(i, i + 1, group, base, "reckon") if w.low[i + 1] == "it" and w.low[i + 2 : i + 3] and w.tag[i + 2] == "num" else None
    placed = _going_on(w, i, speaking) if base == "have" else _placed(w, i, speaking) or dates(w, i + 1, len(w) - 1) >= 0
    return Cue(i, i, group, base, "reckon") if placed else None


def _placed(w: Words, i: int, speaking: Speaking) -> bool:
    """“the number of visits at four”: a number or a time right behind what is placed."""
    prepositions = speaking.placing.get(w.base[i])
    if prepositions is None:
        return False
    thing = simple_after(w, i + 1)
    number = thing is not None and w.low[thing.last] in speaking.registers
    while thing is not None and thing.last + 2 < len(w) and (w.low[thing.last + 1] == "of" or (number and _inside(w, thing.last + 1))):
        k = thing.last + 2
        thing = Phrase(k, k) if number and w.tag[k] == "part" else simple_after(w, k)  # “the number of *injured*”
    k = len(w) if thing is None else w.next(thing.last + 1, lambda j: w.time[j] >= 0 and w.low[j] not in prepositions)
    if k + 1 >= len(w) or w.low[k] not in prepositions:
        return False
    k = w.next(k + 1, lambda j: w.tag[j] == "adv") - 1  # “at *more than* 8,000”
    if k + 1 >= len(w):
        return False
    end = w.next(k + 1, lambda j: w.time[j] >= 0)
    hour = w.low[end - 1] in speaking.grammar.parts_of_day  # “placed orders in the morning”: no reckoning
    return w.tag[k + 1] == "num" or (w.time[k + 1] >= 0 and not hour)


def _inside(w: Words, k: int) -> bool:
    """Whether a preposition at k goes on with what is placed: "the number of dead *in the fire* at four", "the number of visits at the mill at two"."""
    ahead = w.low[k] in ("in", "at", "on", "from", "among") and w.tag[k + 1] in ("det", "poss", "name")
    return ahead and w.time[k] < 0


def dates(w: Words, k: int, last: int) -> int:
    """“9 March as the date of *the sale*”: the token from which the event stands whose date is given from k on, or -1."""
    end = w.next(k, lambda j: w.time[j] >= 0 or w.low[j] == "the")
    if end == k or w.time[end - 1] < 0 or w.low[end : end + 2] != ["as", "the"] or end + 4 > last:
        return -1
    return end + 4 if w.low[end + 2] in _DATES and w.low[end + 3] == "of" else -1


def _going_on(w: Words, i: int, speaking: Speaking) -> bool:
    """“the boats leaving on the 4th”, "(the lighthouse has) her in its journal at noon", "(the playbill has) Orr at the organ"."""
    thing = after(w, i + 1)
    if w.low[i] != "had" and (somebody := simple_after(w, i + 1)) is not None and any(time >= 0 for time in w.time):
        behind = somebody.last + 1
        who = (w.tag[somebody.first] == "obj" and "sel" not in w.low[somebody.first]) or all(
            w.tag[k] == "name" for k in range(somebody.first, behind)
        )
        if who and w.low[behind : behind + 1] and (w.low[behind] in ("in", "at", "on", "aboard") or w.tag[behind] == "part"):
            return True
    for k in range(i + 2, min(i + 14, len(w) - 2)) if thing is not None else ():
        if w.tag[k] in FINITE or w.tag[k] in ("sub", "rel", "quote") or w.low[k] in (";", ":"):
            return False
        if w.tag[k] == "ing" and w.time[k] < 0:
            return True
        own = w.low[k] in ("in", "under") and w.low[k + 1] in ("its", "his", "her", "their") and w.low[k + 2] in speaking.records
        if own and any(w.time[j] >= 0 for j in range(i, len(w))):
            return True
    return False


def is_auxiliary(w: Words, i: int) -> bool:
    """Whether a verb form follows "has" at i: then it has no object of its own."""
    k = w.past(i + 1, ("adv", "neg", "time"))
    return k >= len(w) or w.tag[k] in ("part", "aux", "inf", "prep", "punct")
