"""Copular sayings: "Orr's version is that", "a nurse is positive", "it is Orr's case that", "the waiter is sure: ..."."""

from __future__ import annotations

from timeline.languages.accounts import Speaking
from timeline.statements.clauses.phrases import Phrase, after, before
from timeline.statements.sayings.cue import Cue
from timeline.statements.tagging.words import FINITE, Words


def copular(w: Words, i: int, speaking: Speaking) -> Cue | None:
    """The cue at token i, a form of "be"."""
    if w.tag[i] != "aux":
        return None
    if (held := certain(w, i, speaking)) is not None:
        return held
    being = w.low[i] in speaking.grammar.be or w.low[i] in ("was", "were", "been")
    if w.low[i] in speaking.grammar.be and w.low[i + 2 : i + 3] == ["that"] and w.low[i + 1] in speaking.certain:
        return Cue(i, i + 1, i, w.low[i + 1], "open")
    if being and _opens_version(w, i) and _owned_version(w, i, speaking):
        return Cue(i, i, i, "version", "say")
    if w.low[i] in ("is", "was") and w.low[i + 1 : i + 2] == ["that"] and (verb := _cleft(w, i, speaking)):
        return Cue(i, i, verb, w.base[i - 1] or "say", "say")
    if w.low[i] in ("is", "was") and i and w.low[i - 1] == "it" and (end := _its_version(w, i, speaking)):
        return Cue(i, end, i, "its version", "say")
    return None


def _cleft(w: Words, i: int, speaking: Speaking) -> int:
    """“What the porter told us was that”, "all she will say is that": the first token of the verb of saying before the copula at i, or 0."""
    start = next((k for k in range(i - 1, max(-1, i - 14), -1) if w.low[k] in ("what", "all") or w.low[k] in (",", ";", ".")), -1)
    if start < 0 or w.low[start] not in ("what", "all"):
        return 0
    for k in range(start + 2, i):
        if w.tag[k] in FINITE or w.tag[k] == "inf":
            main = w.past(k, ("aux", "adv"))
            told = w.base[main] in speaking.say or w.base[main] in speaking.tell or w.base[main] in ("remember", "recall", "know")
            return k if told else 0
    return 0


def attitude(w: Words, i: int, speaking: Speaking) -> Cue | None:
    """“The waiter is sure of what he saw: an envelope ...”, "Orr will have none of it: she came in late"."""
    if ":" not in w.low or w.tag[i] not in FINITE:
        return None
    colon = next((k for k in range(i + 1, min(i + 12, len(w) - 2)) if w.low[k] == ":"), -1)
    if colon < 0 or w.tag[colon + 1] == "quote" or any(w.tag[k] in FINITE for k in range(i)):
        return None
    span = range(i, colon)
    telling_word = any(word in speaking.attitudes or word in speaking.told for k in span for word in (w.low[k], w.base[k]))
    none = any(w.low[k : k + 3] == ["none", "of", "it"] for k in span)
    if not telling_word and not none and w.base[i] in _ARRIVING and _owned_version(w, i, speaking):
        return Cue(i, colon - 1, i, "version", "say")  # “The airline's answer came on Friday: ...”
    if not (telling_word or none) or not (w.tag[colon + 1] == "num" or any(w.tag[k] in FINITE for k in range(colon + 1, len(w)))):
        return None
    return Cue(i, colon - 1, i, "say", "say")


_ARRIVING = frozenset({"come", "follow", "arrive", "be"})


_AS_MUCH = frozenset({"equally", "just", "as", "no", "less"})  # “is *just as* sure that she did not”


def certain(w: Words, i: int, speaking: Speaking) -> Cue | None:
    """“A nurse is positive the door was locked”, "was adamant on Friday that it was": an adjective of being sure before a clause."""
    k = w.next(i + 1, lambda j: w.tag[j] == "adv" or w.low[j] in _AS_MUCH)
    copula = w.low[i] in speaking.grammar.be or w.low[i] in ("was", "were")
    if not copula or k + 2 >= len(w) or w.low[k] not in speaking.certain:
        return None
    that = w.past(k + 1, ("time", "adv"))
    if (that > k + 1 or k > i + 1) and w.low[that : that + 1] == ["that"]:
        return Cue(i, k, i, w.low[k], "open")
    if w.tag[k + 1] not in ("det", "poss", "subj", "name", "num", "noun"):
        return None
    ahead = range(k + 2, min(k + 12, len(w)))
    verb = next((j for j in ahead if w.tag[j] in FINITE or w.low[j] in (",", ".", ";")), len(w) - 1)
    return Cue(i, k, i, w.low[k], "open") if w.tag[verb] in FINITE else None


def _opens_version(w: Words, i: int) -> bool:
    """“... is that he left”, "was of one visit", "were: “We met”": what a version's copula can stand before."""
    nxt = w.low[i + 1 : i + 2]
    return nxt in (["that"], ["of"]) or (nxt == [":"])


def _owned_version(w: Words, i: int, speaking: Speaking) -> bool:
    """“Orr's version is that”, "the account of the firm is that"."""
    if (made := made_by(w, i, speaking)) is not None:
        return made.last > 0
    phrase = before(w, w.back(i - 1, ("adv", "aux")))
    if phrase is None or phrase.pronoun:
        return False
    if w.low[phrase.first - 1 : phrase.first] == ["whose"]:
        return w.low[phrase.last] in speaking.versions or w.low[phrase.last] in speaking.replies
    span = range(phrase.first, phrase.last + 1)
    return any(w.low[k] in speaking.versions or w.low[k] in speaking.replies for k in span) and any(
        w.tag[k] in ("'s", "poss") or w.low[k] in ("of", "from") for k in span
    )


def made_by(w: Words, i: int, speaking: Speaking) -> Phrase | None:
    """“The claim, made by *the tenants*, is that”: who stands behind "by" between the noun of a saying and the copula at i."""
    by = next((k for k in range(i - 2, max(0, i - 10), -1) if w.low[k] == "by"), 0)
    if by < 3 or w.low[i - 1] != "," or w.tag[by - 1] != "part" or w.low[by - 2] != ",":
        return None
    noun = w.low[by - 3]
    phrase = after(w, by + 1)
    told = noun in speaking.versions or noun in speaking.replies or noun in speaking.noun_sayings
    return phrase if told and phrase is not None and phrase.last == i - 2 else None


def _its_version(w: Words, i: int, speaking: Speaking) -> int:
    """“it is Orr's case that”: the token before "that", or 0."""
    end = next((k for k in range(i + 1, min(i + 9, len(w))) if w.low[k] == "that"), 0)
    return end - 1 if end and w.low[end - 1] in speaking.told and any(w.tag[k] in ("'s", "poss") for k in range(i + 1, end)) else 0
