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
    genitive
        Endings of a possessor ("Friday's ruling").
    bound
        Words that look ahead before "to" ("set to resume").
    earliest
        Phrases just before a date that lies ahead ("as soon as"), as tuples of three words.
    over
        Words just before a date that lies behind ("ended").
    past
        Past forms that no suffix shows ("went").
    past_suffixes, not_past
        Endings of regular past forms, and words that only look like one ("indeed").
    passive
        Forms of "be" in the present, after which a participle is no past ("is heard").
    """

    future: frozenset[str]
    genitive: tuple[str, ...]
    bound: frozenset[str]
    earliest: frozenset[tuple[str, ...]]
    over: frozenset[str]
    past: frozenset[str]
    past_suffixes: tuple[str, ...]
    not_past: frozenset[str]
    passive: frozenset[str]

    def is_past(self, word: str) -> bool:
        """Whether the word is a past form."""
        return word in self.past or (word.endswith(self.past_suffixes) and len(word) > 4 and word not in self.not_past)
