"""EventWords: which words name one event, "the invasion" and "invaded", for times that are told from events."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

SHORTEST = 4  # letters that two words of one event share
_STEM = 3  # letters that an ending leaves at least


@dataclass(frozen=True, eq=False)
class EventWords:
    """Words of events, in lower case.

    Attributes
    ----------
    types
        Noun or verb base → type of event ("vote" and "ballot" may share one).
    suffixes
        Endings that nouns and verb forms of events add to a stem, longest first.
    irregular
        Verb form that no suffix explains → its base ("met" → "meet").
    openers
        Words that may stand before the noun or verb: articles, possessives, pronouns.
    stops
        Words at which the name of the event ends: prepositions, conjunctions, auxiliaries.
    """

    types: Mapping[str, str]
    suffixes: tuple[str, ...]
    irregular: Mapping[str, str]
    openers: frozenset[str]
    stops: frozenset[str]

    def key(self, word: str) -> str:
        """The type of event that the word names, else its stem.

        Examples
        --------
        >>> from timeline.languages.en.event_words import EVENT_WORDS
        >>> EVENT_WORDS.key("invaded"), EVENT_WORDS.key("invasion"), EVENT_WORDS.key("vote")
        ('invasion', 'invasion', 'vot')
        """
        word = self.irregular.get(word, word)
        found = self.types.get(word)
        if found is not None:
            return found
        for suffix in self.suffixes if word.endswith(self.suffixes) else ():
            if word.endswith(suffix) and len(word) - len(suffix) >= _STEM:
                stem = word.removesuffix(suffix)
                for base in (stem, stem + "e", stem[:-1] if stem[-1:] == stem[-2:-1] else stem):
                    if base in self.types:
                        return self.types[base]
                return stem
        return word

    @cache  # noqa: B019  # the tables of a language live as long as the program
    def beginnings(self, key: str) -> frozenset[str]:
        """First letters of which every word of the event with this key has one.

        Examples
        --------
        >>> from timeline.languages.en.event_words import EVENT_WORDS
        >>> sorted(EVENT_WORDS.beginnings("explod"))
        ['expl']
        """
        known = {base[:_STEM] for base, kind in self.types.items() if self.same(kind, key)}
        irregular = {form for form in self.irregular if self.same(self.key(form), key)}
        return frozenset({key[:SHORTEST]} | known | irregular)

    def same(self, one: str, other: str) -> bool:
        """Whether two keys are of one event: equal, or the stem of one begins the other's ("explo", "explod")."""
        if one == other:
            return True
        shorter, longer = sorted((one, other), key=len)
        return len(shorter) >= SHORTEST and longer.startswith(shorter) and len(longer) - len(shorter) <= 2
