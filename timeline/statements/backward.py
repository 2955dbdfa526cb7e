"""Sayings that point back: "So says the plaque.", "That is what the brigade wrote.", "Such is the canton's claim."."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.languages.accounts import Speaking
from timeline.statements.drafts import Draft
from timeline.statements.phrases import Phrase, after, before, header
from timeline.statements.reading import Sentence
from timeline.statements.words import FINITE, NOMINAL, Words
from timeline.text.span import Span

_LONGEST = 20  # tokens of such a saying


def backward(sentence: Sentence, number: int, last: Sentence | None, told: Sequence[Span], speaking: Speaking) -> Draft | None:
    """The statement that a sentence, or its part behind a semicolon, makes of what stands before it; `told` is what others say already.

    Examples
    --------
    “The lamp failed twice; so says the log.” → the log | The lamp failed twice
    """
    w = sentence.words
    semicolon = next((k for k in range(len(w) - 1, 2, -1) if w.low[k] in (";", "—", "–")), -1)
    or_so = next((k for k in range(3, len(w) - 3) if w.low[k] == "," and w.low[k + 1 : k + 3] == ["or", "so"]), -1)
    semicolon = max(semicolon, or_so)
    for first in (semicolon + 1, header(w)) if semicolon > 0 else (header(w),):
        if len(w) - first > _LONGEST:
            continue
        found = _pointing(w, first, speaking)
        if found is None:
            continue
        cue, base, phrase = found
        if first == semicolon + 1 and semicolon > 0:
            content = w.between(header(w), semicolon - 1)
        elif last is not None and last.paragraph == sentence.paragraph:
            content = last.span
        else:
            continue
        if any(span.overlaps(content) for span in told) or not any(c.isalpha() for c in content.of(w.text)):
            continue
        speaker = w.between(phrase.first, phrase.last)
        return Draft(w.of(phrase.first, phrase.last), speaker, base, w.between(cue, cue), [content], "reported", (), number)
    return None


def _pointing(w: Words, first: int, speaking: Speaking) -> tuple[int, str, Phrase] | None:
    """The cue, its base and the speaker of a pointing clause that begins at `first`."""
    k = w.next(first, lambda j: w.low[j] in ("or", "and", "but"))
    if k + 2 >= len(w) or w.low[k] not in ("so", "that", "this", "such"):
        return None
    opening = w.low[k]
    k = _aside(w, k + 1)
    if opening == "so":
        return _so(w, k, speaking)
    if k >= len(w) or w.low[k] not in ("is", "was", "'s"):
        return None
    k = _aside(w, k + 1)
    if k < len(w) and w.low[k] in ("what", "how", "as"):
        return _what(w, k + 1, speaking)
    return _whose(w, k, speaking)


def _aside(w: Words, k: int) -> int:
    """“That, at any rate, is”, "So at least": past the words that soften."""
    k = w.next(k, lambda j: w.low[j] == "," or w.tag[j] == "adv")
    if w.low[k : k + 1] == ["at"] and w.low[k + 1 : k + 2] and w.low[k + 1] in ("least", "any"):
        k += 2 if w.low[k + 1] == "least" else 3
    return w.next(k, lambda j: w.low[j] == ",")


def _so(w: Words, k: int, speaking: Speaking) -> tuple[int, str, Phrase] | None:
    """“So says the plaque”, "or so Orr claims", "So the market board."."""
    if k >= len(w):
        return None
    said = w.tag[k] in FINITE and _saying(w, k, speaking)
    phrase = after(w, k + 1 if said else k)
    if phrase is None or (phrase.pronoun and said):
        return None
    end = w.next(phrase.last + 1, lambda j: w.tag[j] in ("time", "adv"))
    if said or (end < len(w) and w.low[end] in (".", ";") and end >= len(w) - 1 and w.tag[phrase.first] in ("det", "name", "poss")):
        return k if said else phrase.first - 1, w.base[k] if said else "say", phrase
    if end < len(w) and w.tag[end] in FINITE and (_saying(w, end, speaking) or w.low[end : end + 4][-3:] == ["have", "us", "believe"]):
        return end, "say", phrase
    return None


def _what(w: Words, k: int, speaking: Speaking) -> tuple[int, str, Phrase] | None:
    """“... what the brigade wrote down”, "how Orr remembers it"."""
    phrase = after(w, k)
    verb = w.next(phrase.last + 1, lambda j: w.tag[j] in ("adv", "aux", "time")) if phrase is not None else len(w)
    if phrase is None or verb >= len(w) or not _saying(w, verb, speaking):
        return None
    return verb, "say", phrase


def _whose(w: Words, k: int, speaking: Speaking) -> tuple[int, str, Phrase] | None:
    """“... her version”, "the canton's claim", "the word of Orr"."""
    nouns = speaking.versions | speaking.replies | speaking.records
    head = next((j for j in range(k, min(k + 9, len(w))) if w.low[j] in nouns and (j + 1 == len(w) or w.tag[j + 1] not in NOMINAL)), -1)
    if head < 0:
        return None
    if w.tag[k] == "poss":
        return k - 1, "say", Phrase(k, k, pronoun=True)
    owner = next((j for j in range(k, head) if w.tag[j] == "'s"), -1)
    if owner > 0:
        phrase = before(w, owner - 1)
        return None if phrase is None else (k - 1, "say", Phrase(max(k, phrase.first), phrase.last))
    if w.low[head + 1 : head + 2] in (["of"], ["from"]) and (phrase := after(w, head + 2)) is not None:
        return k - 1, "say", phrase
    return None


def _saying(w: Words, k: int, speaking: Speaking) -> bool:
    base = w.base[k]
    return base in speaking.say or base in speaking.tell or base in speaking.record or base in ("run", "go", "have", "put", "see", "wrote")
