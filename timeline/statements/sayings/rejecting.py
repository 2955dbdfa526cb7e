"""Rejecting: the clause inside what is denied: "denied *a report that* he had met Orr", "called *the claim that* they met a lie"."""

from __future__ import annotations

from timeline.languages.accounts import Speaking
from timeline.statements.sayings.around import Content, stop
from timeline.statements.sayings.cue import Cue
from timeline.statements.tagging.words import FINITE, Words

_REACH = 14  # tokens between the verb and the "that" of the noun it governs


def rejected(w: Words, cue: Cue, speaking: Speaking) -> Content | None:
    """What the noun tells that the verb denies; None when it governs no such noun.

    “rejected as untrue the suggestion in the May issue that it leaked”: only phrases stand between.
    """
    for k in range(cue.last + 1, min(cue.last + _REACH, len(w) - 2)):
        if w.low[k] == "that" and w.tag[k] in ("sub", "rel") and w.tag[k + 1] not in FINITE:
            if not any(_of_content(w, j, speaking) for j in range(cue.last + 1, k)):
                return None
            end = stop(w, len(w) - 1)
            return Content((k + 1, _before_verdict(w, k + 1, end, speaking) if cue.kind == "call" else end), that=True)
        if w.tag[k] in FINITE or w.tag[k] in ("sub", "rel", "quote", "conj", "subj", "inf") or (w.tag[k] == "punct" and w.low[k] != ","):
            return None
    return None


def _of_content(w: Words, k: int, speaking: Speaking) -> bool:
    noun = w.low[k].removesuffix("s")
    return w.tag[k] == "noun" and (noun in speaking.noun_sayings or noun in speaking.grammar.content_nouns)


def _before_verdict(w: Words, first: int, end: int, speaking: Speaking) -> int:
    """“(called the report that) he had met Orr | a lie”: the last token before the words that call it false."""
    verdict = next((k for k in range(end, first, -1) if w.low[k] in speaking.falsehoods), end + 1)
    return w.previous(verdict - 1, lambda j: w.tag[j] in ("det", "adv") or w.low[j] in ("as", ",", "simply")) if verdict <= end else end
