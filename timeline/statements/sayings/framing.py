"""Framing: phrases without a saying verb that attribute: "according to Orr", "in Orr's account", "if Orr is to be believed"."""

from __future__ import annotations

from functools import cache

from timeline.languages.accounts import Speaking
from timeline.statements.clauses.phrases import after
from timeline.statements.sayings.cue import Cue
from timeline.statements.tagging.words import Words


def frame(w: Words, i: int, speaking: Speaking) -> Cue | None:
    if w.low[i] in ("in", "by", "to", "on") and i + 2 < len(w) and (i == 0 or w.tag[i - 1] in ("punct", "conj", "sub", "quote")):
        version = _version(w, i, speaking)
        if version:
            return Cue(i, version, i, "account", "according")
    if i <= 1 and w.low[i] in ("in", "on", "from") and _on_record(w, i, speaking):
        return Cue(i, i, i, w.low[i], "according")
    if w.low[i] in ("by", "per") and (i == 0 or w.low[i - 1] in (",", ";")) and (named := after(w, i + 1)) is not None:
        ends = w.low[named.last + 1 : named.last + 2] in ([","], ["."])
        if ends and w.low[named.last] in speaking.records and w.low[i + 1] in ("the", "his", "her", "their", "its", "our"):
            return Cue(i, i, i, "by", "according")  # “By the bill, it was mended in May”
    if w.low[i] == "as" and (recalled := _as_recalled(w, i, speaking)):
        return Cue(i, recalled, i, "frame", "according")
    for opening, closing in speaking.framing_by_word.get(w.low[i], ()):
        if tuple(w.low[i : i + len(opening)]) == opening and (last := _framed(w, i + len(opening), closing)):
            return Cue(i, last, i, "frame", "according")
    for phrase in speaking.according_by_word.get(w.low[i], ()):
        if tuple(w.low[i : i + len(phrase)]) == phrase:
            return Cue(i, i + len(phrase) - 1, i, " ".join(phrase), "according")
    return None


def _on_record(w: Words, i: int, speaking: Speaking) -> bool:
    """“In the firm's books, two rents were paid.”: a document at the head, and nobody who says anything behind it."""
    named = after(w, i + 1)
    if named is None or named.pronoun or w.low[named.last + 1 : named.last + 2] != [","] or w.low[named.last] not in speaking.records:
        return False
    if w.low[i + 1] not in ("the", "his", "her", "their", "its") and not any(w.tag[k] == "'s" for k in range(named.first, named.last)):
        return False
    saying = (speaking.say, speaking.tell, speaking.record, speaking.hold, speaking.deny, speaking.call)
    verbs = [k for k in range(named.last + 1, len(w)) if w.tag[k] in ("verb", "part") or (w.tag[k] == "aux" and w.low[k] in _HAVING)]
    return bool(verbs) and w.low[verbs[0]] not in _HAVING and not any(w.base[k] in words for k in verbs for words in saying)


_HAVING = frozenset({"has", "have"})


@cache
def openers(speaking: Speaking) -> frozenset[str]:
    """The words with which a phrase that attributes can begin."""
    return frozenset(
        {
            "in",
            "by",
            "to",
            "on",
            "per",
            "as",
            *(opening[0] for opening, _ in speaking.framing),
            *(phrase[0] for phrase in speaking.according),
        }
    )


def _as_recalled(w: Words, i: int, speaking: Speaking) -> int:
    """“As the sexton remembers it, the bell rang”: the last token of such a clause between commas or at the head, 0 without one."""
    if i and w.low[i - 1] not in (",", "—", "–", "and", "but"):
        return 0
    phrase = after(w, i + 1)
    k = len(w) if phrase is None else w.past(phrase.last + 1, ("adv", "time"))
    if k + 1 >= len(w) or w.tag[k] != "verb" or not any(w.base[k] in words for words in (speaking.say, speaking.tell, speaking.record)):
        return 0
    end = k + (w.low[k + 1] in ("it", "them", "things"))
    return end if w.low[end + 1 : end + 2] == [","] and end + 2 < len(w) else 0


def _framed(w: Words, k: int, closing: tuple[str, ...]) -> int:
    """The last token of "if Orr is to be believed" when its noun phrase begins at k; 0 when it does not close."""
    phrase = after(w, k)
    if phrase is None or phrase.pronoun:
        return 0
    end = phrase.last + 1
    return end + len(closing) - 1 if tuple(w.low[end : end + len(closing)]) == closing else 0


def _version(w: Words, i: int, speaking: Speaking) -> int:
    """The noun of "in Orr's account", "by her own count", "by the count of the guild"; 0 without one."""
    if w.low[i + 1] == "the" and w.low[i + 2] in speaking.tellings and w.low[i + 3 : i + 4] == ["of"] and i + 4 < len(w):
        return i + 2 if w.tag[i + 4] in ("det", "poss", "name") else 0
    start = i + 4 if w.low[i + 1 : i + 4] == ["the", "best", "of"] else i + 1
    for k in range(start, min(start + 7, len(w))):
        if w.low[k] in speaking.versions or w.low[k].removesuffix("s") in speaking.versions:
            owned = w.low[start] in ("his", "her", "their", "its") or any(w.tag[j] == "'s" for j in range(start, k))
            return k if owned and (k + 1 == len(w) or w.tag[k + 1] != "noun") else 0
        if w.tag[k] not in ("det", "name", "noun", "'s", "poss"):
            return 0
    return 0
