"""Handing on: "The cook disagrees. Nobody left before ten.": a sentence that only tells who sees it otherwise gives her the next one."""

from __future__ import annotations

from itertools import pairwise

from timeline.languages.accounts import Speaking
from timeline.statements.admission import can_tell
from timeline.statements.drafts import Draft
from timeline.statements.phrases import header
from timeline.statements.reading import Sentence
from timeline.statements.speaker import subject
from timeline.statements.words import FINITE

_LONGEST = 12  # tokens of such a sentence
_PAIRS = {("say", "no"), ("none", "of"), ("not", "so")}
_OTHER = {"another", "different", "other"}


def dissenting(sentence: Sentence, number: int, speaking: Speaking) -> Draft | None:
    """The statement, still without content, that a short sentence of dissent opens for its subject.

    “Drivers say otherwise.”, "The cook begs to differ.", "Orr will have none of it."
    """
    w = sentence.words
    first = header(w)
    if len(w) - first > _LONGEST or w.low[-1] != ".":
        return None
    told = {word for k in range(first, len(w)) for word in (w.low[k], w.base[k])}
    pairs = set(pairwise(w.base[first:]))
    if speaking.dissent.isdisjoint(told) and pairs.isdisjoint(_PAIRS) and not (told & _OTHER and told & speaking.told):
        return None
    verbs = [k for k in range(first, len(w)) if w.tag[k] in FINITE]
    if not verbs or any(w.tag[k] in ("sub", "rel", "quote") or w.low[k] in (":", ";") for k in range(first, len(w))):
        return None
    found = subject(w, verbs[0], speaking)
    if found is None or len(found.phrases) != 1:
        return None
    phrase = found.phrases[0]
    owned = w.low[phrase.last] in speaking.told and any(w.tag[k] in ("'s", "poss") for k in range(phrase.first, phrase.last))
    if not owned and not can_tell(w, found, speaking):
        return None
    owner = next((k for k in range(phrase.first + 1, phrase.last) if w.tag[k] == "'s"), -1)
    last = owner - 1 if owned and owner > 0 else phrase.first if owned else phrase.last
    who = w.between(phrase.first, last)
    return Draft(w.of(phrase.first, last), who, "say", w.between(verbs[0], verbs[0]), [], "reported", (), number)


def only_denies(draft: Draft, text: str, speaking: Speaking) -> bool:
    """“Not so, says the cook.”, "“Nonsense,” said Orr.": whether nothing but a no is said."""
    said = [word.strip("“”‘’\"',.!—– ").lower() for span in draft.content for word in span.of(text).split()]
    return 0 < len(said) <= 4 and any(word in speaking.noes for word in said)
