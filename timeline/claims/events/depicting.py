"""Depicting: "describes *the site as dry*", "found *the valve closed*": a clause whose copula is unspoken, read with it."""

from __future__ import annotations

from timeline.languages.accounts import States
from timeline.statements.tagging.words import FINITE, NOMINAL, Words
from timeline.text.span import Span

FOUND_SO = "find so"  # the base of a verb that only leads to how something was
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
    k = w.past(first, ("adv",))
    return k <= last and (w.tag[k] == "part" or w.low[k] in states.words or w.low[k : k + 2] == ["out", "of"])


def found_so(w: Words, first: int, last: int, states: States, records: bool) -> Words | None:
    """The words with a copula for what somebody found something to be: "found the valve *stood* closed", "found nobody *was* at home".

    `records` tells that the whole stretch is what a record has: "(the log has) the hold flooded". None where nothing is found so.
    """
    finding = not states.finding.isdisjoint(w.base)
    verb = next((k for k in range(first, last) if w.tag[k] in ("verb", "part") and w.base[k] in states.finding), -1) if finding else -1
    if verb < 0 and not (records and not any(w.tag[k] in FINITE for k in range(first, last + 1))):
        return None
    at = _said_of(w, verb + 1 if verb >= 0 else first, last, states)
    if at < 0:
        return None
    begin = verb + 1 if verb >= 0 else first
    # “a window of the school open”: of the window; where "the gate *in the south wall*" is, would be lost
    aside = next((k for k in range(begin + 1, at) if w.tag[k] == "prep"), at)  # “found the valve *to the wing* closed”
    if aside < at and w.low[aside] in ("in", "at", "on", "near", "behind"):
        return None
    found = w.without((Span(w.start[aside], w.end[at - 1]),) if aside < at else ())
    at = aside
    if verb >= 0:
        found.base[verb] = FOUND_SO
    where = found.low[at] == "at"
    for name, value in (("low", "was" if where else "stood"), ("tag", "aux" if where else "verb"), ("base", "be" if where else "stand"),
                        ("start", found.start[at]), ("end", found.start[at]), ("time", -1), ("quoted", found.quoted[at])):  # fmt: skip
        getattr(found, name).insert(at, value)
    if not where:
        found.tag[at + 1], found.base[at + 1] = "noun", ""
    subject = found.low[at - 1]
    if subject in _AS_SUBJECT:
        found.low[at - 1], found.tag[at - 1] = _AS_SUBJECT[subject], "subj"
    return found


def _said_of(w: Words, k: int, last: int, states: States) -> int:
    """Where the state of a thing stands whose phrase begins at k: "the valve to the wing *closed*", "nobody *at home*"; -1 if none does."""
    stop = min(k + 8, last)
    thing = False
    while k <= stop and w.time[k] < 0:
        low = w.low[k]
        if thing and low == "at" and w.low[k + 1 : k + 2] == ["home"]:
            return k
        stands = low in states.words and (k == last or w.time[k + 1] >= 0 or w.tag[k + 1] in ("prep", "punct", "conj", "adv", "sub"))
        if thing and stands and w.tag[k] in ("noun", "part", "verb", "adv") and w.tag[k - 1] in NOMINAL | {"obj"}:
            return k
        if w.tag[k] not in NOMINAL | {"det", "poss", "obj", "'s", "subj"} and not (thing and w.tag[k] == "prep"):
            return -1
        thing = thing or w.tag[k] in NOMINAL | {"obj", "subj"} or low == "nobody"
        k += 1
    return -1
