"""Handing on: "The cook disagrees. Nobody left before ten.": a sentence that only tells who sees it otherwise gives her the next one."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from timeline.languages.accounts import Speaking
from timeline.statements.admission import can_tell
from timeline.statements.drafts import Draft
from timeline.statements.frames import read_frames
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


def only_denies(draft: Draft, sentence: Sentence, speaking: Speaking) -> bool:
    """“Not so, says the cook.”, "“Nonsense,” said Orr.": whether nothing but a no is said."""
    w = sentence.words
    said = [k for span in draft.content for k in w.range(span) if w.tag[k] not in ("punct", "quote")]
    return 0 < len(said) <= 4 and w.low[said[0]] in speaking.noes and not any(w.tag[k] in FINITE for k in said)


def goes_on(sentence: Sentence, drafts: Sequence[Draft], speaking: Speaking) -> Draft | None:
    """The saying before, of `drafts`, when the sentence goes on with what it told, in the tense of a report, or tells what there was.

    “The pump was new, Orr said. It had been mended in May.”, "Nobody came, says the log. There was no call."
    """
    if not drafts or any(d.manner != "reported" or d.speaker != drafts[0].speaker or not d.content for d in drafts):
        return None
    w = sentence.words
    first = header(w)
    frame = next(iter(read_frames(w, first, len(w) - 1, speaking.grammar)), None) if first < len(w) else None
    if frame is None or frame.kind not in ("main", "and"):
        return None
    pronoun = w.low[frame.subject[0].first] if len(frame.subject) == 1 and frame.subject[0].pronoun else ""
    if w.low[frame.aux] == "had" and frame.main > frame.aux:
        return drafts[-1] if pronoun != "it" else None  # “The museum said so. It had refused twice.”: perhaps the writer's
    there = w.low[frame.aux - 1] == "there" and w.tag[frame.aux] == "aux"
    return drafts[-1] if there or pronoun in ("there", "none", "neither") else None
