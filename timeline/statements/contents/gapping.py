"""Gapped sayings: "Orr says they met twice, *Vale that they never did*", "the union puts it at nine, *the firm at two*"."""

from __future__ import annotations

from timeline.languages.accounts import Speaking
from timeline.statements.clauses.phrases import Phrase, simple_after
from timeline.statements.clauses.subject import Subject
from timeline.statements.sayings.admission import can_tell, record_like
from timeline.statements.sayings.cue import Cue
from timeline.statements.tagging.words import FINITE, Words


def gapped(w: Words, cue: Cue, piece: tuple[int, int], speaking: Speaking) -> tuple[int, Phrase, int] | None:
    """Where the second saying begins, who speaks in it, and where what is said begins; its verb is that of the first.

    What tells it apart from a list is a clause with "that", or a number with the preposition of the first, right behind a speaker.
    """
    first, last = piece
    for k in range(first + 1, last - 1):
        if w.low[k] not in (",", ";", "and", "but") or w.quoted[k]:
            continue
        start = w.next(k + 1, lambda j: w.low[j] in ("and", "but"))
        phrase = simple_after(w, start) if start < last else None
        if phrase is None or phrase.pronoun or phrase.last >= last:
            continue
        told = phrase.last + 1
        who = Subject((phrase,), start)
        if not (can_tell(w, who, speaking) or record_like(w, who, speaking)) or w.tag[phrase.first] == "num":
            continue
        if w.low[told] == "that" and w.tag[told] in ("sub", "rel") and any(w.tag[j] in FINITE for j in range(told + 1, last + 1)):
            return k, phrase, told + 1
        if _number(w, cue, first, told, last):
            return k, phrase, told
    return None


def _number(w: Words, cue: Cue, first: int, k: int, last: int) -> bool:
    """Whether all that is left is a number, behind the preposition that stands before a number in the first saying too."""
    k += w.low[k] == ","
    if any(w.tag[j] in FINITE for j in range(k, last + 1)) or k > last:
        return False
    if w.tag[k] == "prep" and k < last:
        before = [j for j in range(cue.first, first + 12) if j < k and w.low[j] == w.low[k]]
        return w.tag[k + 1] == "num" and w.time[k + 1] < 0 and bool(before)
    last -= 2 if w.low[last - 1 : last + 1] == ["at", "all"] else 0
    end = w.next(k, lambda j: w.tag[j] in ("num", "adv") or w.low[j] in ("only", "just", "none", "no", "at", "least", "most"))
    return end > k and end > last - 1 and any(w.tag[j] == "num" or w.low[j] == "none" for j in range(k, end))
