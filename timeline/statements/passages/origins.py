"""Origins: whose the sentence before was: "The claim comes from Orr.", "This was stated by the porter.", "The words are Vale's."."""

from __future__ import annotations

from timeline.languages.accounts import Speaking
from timeline.statements.clauses.phrases import Phrase, after
from timeline.statements.tagging.words import FINITE, NOMINAL, Words

_POINTS = frozenset({"the", "this", "that", "these", "those", "such"})
_COMING = frozenset({"come", "stem", "originate", "derive", "emanate"})
_GIVEN = frozenset({"make", "give", "put", "raise", "offer", "supply", "provide", "advance", "level", "repeat", "share"})
_BE = frozenset({"is", "was", "are", "were"})


def origin(w: Words, first: int, speaking: Speaking) -> tuple[int, str, Phrase] | None:
    """The cue, its base and the speaker, when the clause at `first` tells where what was told before comes from."""
    if (so := _says_so(w, first, speaking)) is not None:
        return so
    if first + 3 >= len(w) or w.low[first] not in _POINTS:
        return None
    verb = next((k for k in range(first + 1, min(first + 6, len(w))) if w.tag[k] in FINITE), -1)
    if verb < 0 or any(w.tag[k] not in ("noun", "num", "adv") and w.low[k] != "same" for k in range(first + 1, verb)):
        return None
    named = verb > first + 1
    if named and not _told(w.low[verb - 1], speaking):
        return None
    if not named and w.low[first] not in ("this", "that", "these", "those"):
        return None
    if w.base[verb] in _COMING and w.low[verb + 1 : verb + 2] == ["from"]:
        return _at(w, verb, verb + 2)
    if w.low[verb] not in _BE:
        return None
    k = w.past(verb + 1, ("adv", "time"))
    if k < len(w) and w.tag[k] == "part" and (_says(w.base[k], speaking) or (named and w.base[k] in _GIVEN)):
        by = w.next(k + 1, lambda j: w.tag[j] in ("adv", "time", "prep") and w.low[j] != "by")
        return _at(w, k, by + 1) if w.low[by : by + 1] == ["by"] else None
    if w.low[k : k + 2] in (["that", "of"], ["those", "of"]):
        return _at(w, verb, k + 2)
    phrase = after(w, k)
    owned = named and phrase is not None and w.low[phrase.last + 1 : phrase.last + 2] in (["."], [";"], [])
    if owned and phrase is not None and w.tag[phrase.last] == "'s":
        return verb, "say", Phrase(phrase.first, phrase.last - 1)
    end = w.next(k, lambda j: w.tag[j] in NOMINAL or w.tag[j] in ("det", "poss"))
    return (verb, "say", Phrase(k, end - 1)) if named and k < end and w.tag[end : end + 1] == ["'s"] and end + 2 >= len(w) else None


def _says_so(w: Words, first: int, speaking: Speaking) -> tuple[int, str, Phrase] | None:
    """“His diary says so.”, "The porter himself told us so.": the subject of a saying with nothing but "so" behind it."""
    so = next((k for k in range(len(w) - 1, first + 1, -1) if w.low[k] == "so"), -1)
    if so < len(w) - 3 or so < first + 2:
        return None
    verb = w.back(so - 1, ("adv", "obj"))
    phrase = after(w, first)
    told = phrase is not None and verb > phrase.last and not phrase.pronoun and w.tag[verb] in FINITE and _says(w.base[verb], speaking)
    return (verb, "say", phrase) if told and phrase is not None and verb - phrase.last < 4 else None


def _at(w: Words, cue: int, k: int) -> tuple[int, str, Phrase] | None:
    """The speaker whose phrase begins at k; of "the foreman, Jon Pell," the name."""
    phrase = after(w, k)
    if phrase is None:
        return None
    if w.tag[phrase.last] != "name" and w.low[phrase.last + 1 : phrase.last + 2] == [","]:
        name = after(w, phrase.last + 2)
        if name is not None and all(w.tag[j] == "name" for j in range(name.first, name.last + 1)):
            phrase = name
    return cue, "say", phrase


def _told(noun: str, speaking: Speaking) -> bool:
    """Whether the noun, in any number, is of something that is told."""
    one = noun.removesuffix("s")
    return any(noun in words or one in words for words in (speaking.told, speaking.noun_sayings, speaking.figures))


def _says(base: str, speaking: Speaking) -> bool:
    return (base in speaking.say or base in speaking.tell or base in speaking.record) and base not in speaking.deny
