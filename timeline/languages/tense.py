"""Tense: the record of cue words by which a sentence shows which way it looks."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Tense:
    """Lower-case cue words.

    Attributes
    ----------
    future
        Words that make a bare date lie ahead ("will", "scheduled").
    past
        Past forms that no suffix shows ("went").
    past_suffixes, not_past
        Endings of regular past forms, and words that only look like one ("indeed").
    present
        Words of the present, which decide nothing.
    """

    future: frozenset[str]
    past: frozenset[str]
    past_suffixes: tuple[str, ...]
    not_past: frozenset[str]
    present: frozenset[str]

    def is_past(self, word: str) -> bool:
        """Whether the word is a past form."""
        return word in self.past or (word.endswith(self.past_suffixes) and len(word) > 4 and word not in self.not_past)
