"""Direction: whether a bare "Friday" or "March" lies behind or ahead, by the verbs around it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from timeline.anchors.context import Direction
from timeline.languages.tense import Tense
from timeline.text.span import Span

_WORD = re.compile(r"[a-z]+(?:[’'][a-z]+)?")
_SENTENCE_EDGE = re.compile(r"[.!?][\"'”’)]*\s+(?=[A-Z“\"‘(])|\n\s*\n|;\s")
_REACH = 160  # characters of the sentence looked at on either side


def direction(text: str, span: Span, tense: Tense, default: Direction) -> Direction:
    """The direction that the nearest deciding verb shows, looking left first, then right.

    Examples
    --------
    >>> from timeline.languages.en.tense import TENSE
    >>> text = "The council will meet on Friday."
    >>> direction(text, Span(25, 31), TENSE, "past")
    'future'
    >>> direction("They met on Friday.", Span(12, 18), TENSE, "future")
    'past'
    """
    left = text[max(0, span.start - _REACH) : span.start]
    edges = list(_SENTENCE_EDGE.finditer(left))
    left_words = _WORD.findall(left[edges[-1].end() :].lower() if edges else left.lower())
    found = _decide(left_words[::-1], tense)
    if found is None:
        right = text[span.end : span.end + _REACH]
        edge = _SENTENCE_EDGE.search(right)
        found = _decide(_WORD.findall((right[: edge.start()] if edge else right).lower()), tense)
    return found or default


def _decide(words: Sequence[str], tense: Tense) -> Direction | None:
    """The first word that decides. A participle after "be" is passive, and no past."""
    for index, word in enumerate(words):
        if word in tense.future or word.endswith(("'ll", "’ll")):
            return "future"
        if tense.is_past(word):
            neighbours = words[index + 1 : index + 2]
            if "be" in neighbours:
                continue
            return "past"
    return None
