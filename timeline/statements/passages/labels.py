"""Labels: a colon after who speaks, without a verb: "Orr, secretary: nothing was paid", "Then Orr: “Never.”", "The log, 3 May: two calls"."""

from __future__ import annotations

from timeline.languages.accounts import Speaking
from timeline.statements.clauses.phrases import Phrase, simple_after
from timeline.statements.tagging.words import FINITE, NOMINAL, Words
from timeline.text.span import Span

_LONGEST = 16  # tokens before the colon
_LEADING = frozenset("then and but this here from again next now so thus or".split())


def labelled(w: Words, first: int, speaking: Speaking) -> tuple[int, Phrase, Span] | None:
    """The colon, who stands before it, and what is said, in the sentence that begins at token `first`."""
    last = len(w) - 1
    while last > first and w.tag[last] == "punct":
        last -= 1
    colon = next((k for k in range(first + 1, min(first + _LONGEST, last)) if w.low[k] == ":"), -1)
    if colon < 0 or any(w.tag[k] in FINITE or w.tag[k] in ("sub", "rel", "quote") for k in range(first, colon)):
        return None
    start = w.next(first, lambda k: w.low[k] in _LEADING)
    phrase = simple_after(w, start) if start < colon else None
    if phrase is None or phrase.pronoun or phrase.last >= colon or not _tells(w, colon, last):
        return None
    speaker = _speaker(w, phrase, first, colon, speaking)
    return None if speaker is None else (colon, speaker, w.between(colon + 1, last))


def _tells(w: Words, colon: int, last: int) -> bool:
    """Whether something is said behind the colon: a clause, a quotation, or a number of things."""
    rest = range(colon + 1, last + 1)
    return w.tag[colon + 1] == "quote" or any(w.tag[k] in FINITE for k in rest) or w.tag[colon + 1] in ("num", "neg")


def _speaker(w: Words, phrase: Phrase, first: int, colon: int, speaking: Speaking) -> Phrase | None:
    head = w.low[phrase.last]
    owner = next((k for k in range(phrase.first + 1, phrase.last + 1) if w.tag[k] == "'s"), -1)
    if owner > 0 and (head in speaking.replies or head in speaking.versions) and head not in speaking.records:
        return Phrase(phrase.first, owner - 1)  # “the treasurer's answer to this: ...”
    if w.tag[phrase.last] != "name":
        somebody = head in speaking.roles or head in speaking.collectives or head in speaking.records
        opened = w.tag[phrase.first] in ("det", "poss", "num", "name") or w.low[phrase.first] in speaking.grammar.ordinals or owner > 0
        return phrase if (somebody and opened) or (first < phrase.first and opened) else None  # also “Thus the chronicle: ...”
    if any(w.low[k] in speaking.head_keys for k in range(phrase.first, phrase.last + 1)) or w.word(phrase.last).isupper():
        return None  # “Note: ...”, "LONDON: ..."
    opening = w.low[phrase.first].rstrip(".")
    titled = phrase.last > phrase.first and (opening in speaking.titles or opening in speaking.roles)
    alone = phrase.last == colon - 1 and phrase.first == first
    if titled or not alone or w.tag[colon + 1] == "quote":
        return phrase
    again = w.text.count(w.word(phrase.last)) > 1 and all(w.tag[k] in NOMINAL for k in range(phrase.first, phrase.last + 1))
    return phrase if again else None  # “Ann Orr: the gate was locked”, of one whom the text names elsewhere
