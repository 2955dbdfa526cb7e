"""Surnames: a single word of time behind a given name is somebody's name ("Joyce Day"), and so are its later mentions ("Day said")."""

from __future__ import annotations

import re

from timeline.expressions.vocabulary import Lexicon
from timeline.text.span import Span

_BEFORE = re.compile(r"([^\W\d_][\w’'.-]{0,22}) $")
_NUMBER = re.compile(r"[ ,]+\d")
_LONGEST = 24  # characters of a word before


class Surnames:
    """The words of one text that are surnames, as they are met from left to right."""

    def __init__(self, text: str, lexicon: Lexicon) -> None:
        self._text, self._lexicon = text, lexicon
        self._met: set[str] = set()

    def hold(self, span: Span) -> bool:
        """Whether the words of a time phrase are a surname.

        Examples
        --------
        >>> from timeline.languages.en.vocabulary.lexicon import LEXICON
        >>> text = "Joyce Day met Max Orr in August. Day left in August."
        >>> names = Surnames(text, LEXICON)
        >>> [names.hold(Span(m.start(), m.end())) for m in re.finditer("Day|August", text)]
        [True, False, True, False]
        """
        word = span.of(self._text)
        if not word[:1].isupper() or not word.isalpha() or word.lower() in self._lexicon.weekdays or _NUMBER.match(self._text, span.end):
            return False  # “Ann August 4”
        found = _BEFORE.search(self._text, max(0, span.start - _LONGEST), span.start)
        before = found[1] if found else ""
        if before[:1].isupper() and before.rstrip(".").lower() in self._lexicon.forenames:
            self._met.add(word)
            return True
        return word in self._met and before.lower() not in self._lexicon.before_times
