"""Rejecting: what is denied: "denied *a report that* he had met Orr", "called *the claim that* they met a lie", "*the claim* was denied by Orr"."""

from __future__ import annotations

from timeline.languages.accounts import Speaking
from timeline.statements.clauses.phrases import before
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


def denied_by(w: Words, i: int, group: int, speaking: Speaking, *, passive: bool) -> Cue | None:
    """“The account was flatly denied on Friday *by Orr*”, "an account disputed by Orr": the participle at i with the "by" of who denies."""
    apposed = group == i > 2 and w.low[i - 1] in speaking.noun_sayings and w.low[i - 2] in ("a", "an") and w.tag[i - 3] == "punct"
    if not passive and not apposed:
        return None
    if w.tag[i + 1 : i + 2] in (["det"], ["poss"], ["noun"], ["name"]):
        return None  # “was denied a visa by the embassy”
    end = min(i + _REACH, len(w))
    by = next(
        (k for k in range(i + 1, end) if w.low[k] == "by" or w.tag[k] in FINITE or w.tag[k] in ("punct", "quote", "conj", "sub")), end
    )
    return Cue(i, by, group, w.base[i], "deny", True) if by < end and w.low[by] == "by" else None


def denied_before(w: Words, cue: Cue, speaking: Speaking) -> Content | None:
    """“*The account* was denied by Orr”, "the claim that *they met* was": what is denied, where it is something told."""
    last = cue.group - 1
    if last > 1 and w.low[last] == "which" and w.low[last - 1] == ",":
        return Content(None, (last, last)) if cue.base not in speaking.refusing.turning_down else None
    phrase = before(w, last)
    told = speaking.refusing.accusations if cue.base in speaking.refusing.turning_down else speaking.refusing.reports
    if phrase is not None and (w.low[phrase.last] in told or w.low[phrase.last] in ("it", "this", "that")):
        return Content(None, (phrase.first, phrase.last))
    for k in range(last - 2, max(-1, last - 4 * _REACH), -1):
        if w.tag[k] in ("quote", "punct") and w.low[k] != ",":
            return None
        if w.low[k + 1] == "that" and _of_content(w, k, speaking):
            return Content(None, (k + 2, last), that=True)
        if w.low[k + 1] == "of" and w.low[k] in told and w.tag[k] == "noun":
            return Content(None, (k + 2, last))
    return None


def ends_there(w: Words, k: int) -> bool:
    """Whether the clause has nothing behind the verb at k but when and how."""
    end = w.past(k + 1, ("time", "adv", "prep"))
    return end >= len(w) or w.tag[end] in ("punct", "quote", "conj")
