"""Rivals: words of which no two hold of one thing at one moment, and places in which nobody is at once."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from timeline.claims.claim import Claim
from timeline.conflicts.accounts.participants import plain_name
from timeline.conflicts.accounts.places import apart, whereabouts
from timeline.languages.places import NO_PLACES, PlaceNouns
from timeline.languages.turns import NO_TURNS, Turns


class Rivals:
    """Pairs of words for states or attribute values of which no two hold of one thing at one moment, and the events that turn states.

    Examples
    --------
    >>> rivals = Rivals([("in port", "at sea"), ("alive", "dead")])
    >>> rivals.exclude("At sea", "in port"), rivals.exclude("alive", "in port")
    (True, False)
    """

    def __init__(self, sets: Iterable[Iterable[str]] = (), places: PlaceNouns = NO_PLACES, turns: Turns = NO_TURNS) -> None:
        self._places = places
        self.turns = turns
        self._sets, self._known = _plain(tuple(map(tuple, sets)))

    def known(self, word: str) -> bool:
        """Whether anything excludes the word."""
        return word in self._known

    def exclude(self, one: str, other: str) -> bool:
        """Whether the two never hold together."""
        a, b = plain_name(one), plain_name(other)
        return a != b and a in self._known and b in self._known and any(a in words and b in words for words in self._sets)

    def alike_against(self, one: str, other: str) -> bool:
        """Whether two words are one, or stand against the same and not against each other: "pass" and "approve", against "reject"."""
        a, b = plain_name(one), plain_name(other)
        against = [{word for words in self._sets if name in words for word in words} - {name} for name in (a, b)]
        return a == b or (b not in against[0] and not against[0].isdisjoint(against[1]))

    def alike(self, one: str, other: str) -> bool:
        """Whether two words tell of one state: "working" and "in working order"."""
        return any(one in words and other in words for words in self.turns.alike)

    def roomy(self, claim: Claim) -> bool:
        """Whether who leaves without a word of where from was in the place of the claim: of a house or a town he may, of his bed not."""
        here = whereabouts(claim)
        noun = self._places.noun(here[0]) if here else None
        return noun is None or not self._places.one_room(noun)

    def apart(self, one: Claim, other: Claim, *, moment: bool) -> bool:
        """Whether the two tell of places that exclude each other, at one `moment` or in one longer time."""
        here, there = whereabouts(one), whereabouts(other)
        return bool(here and there) and apart(here, there, self._places, moment=moment)


@lru_cache(maxsize=64)
def _plain(sets: tuple[tuple[str, ...], ...]) -> tuple[tuple[frozenset[str], ...], frozenset[str]]:
    """The sets with their words as they are compared, and all words; those of a language come with every text."""
    found = tuple(frozenset(map(plain_name, words)) for words in sets)
    return found, frozenset().union(*found)
