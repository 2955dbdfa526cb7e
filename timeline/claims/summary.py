"""A claim in a few words, for labels."""

from __future__ import annotations

import re

from timeline.statements.tagging.words import Words

_LONGEST = 60


def summary(words: Words, first: int, last: int) -> str:
    """The words of a clause without its time phrases, at most 60 characters, cut at a word.

    Examples
    --------
    >>> from timeline.languages.en.vocabulary.verbs import GRAMMAR
    >>> from timeline.statements.tagging.tagger import read
    >>> from timeline.text import Span
    >>> text = "Orr met Vale on Friday in a cafe"
    >>> summary(read(text, Span(0, len(text)), [(0, Span(9, 18))], (), GRAMMAR), 0, 7)
    'Orr met Vale in a cafe'
    """
    pieces, start = [], None
    for k in range(first, last + 1):
        if words.time[k] >= 0:
            if start is not None:
                pieces.append(words.of(start, k - 1))
                start = None
        elif start is None:
            start = k
    if start is not None:
        pieces.append(words.of(start, last))
    text = re.sub(r"\s+", " ", " ".join(pieces)).strip(" ,;:—–“”\"‘’'.")
    text = text.replace(" ,", ",")
    if text.count("“") > text.count("”"):  # the closing mark went with the stop
        text += "”"
    if len(text) <= _LONGEST:
        return text
    return text[: _LONGEST - 1].rsplit(" ", 1)[0].rstrip(" ,;:") + "…"
