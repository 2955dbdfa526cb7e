"""What a language knows of how states end and begin: an open gate is shut, who was dismissed is employed no more."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

Words = frozenset[str]


@dataclass(frozen=True, slots=True)
class Turns:
    """States with the types of event that turn them.

    Attributes
    ----------
    ended
        State → the events after which it no longer holds ("open" → "close").
    begun
        State → the events that begin it ("serve" → "join").
    for_good
        States that hardly ever come back ("alive", "employed"); of others, what ended at ten says nothing of the next day.
    alike
        Sets of words for one state ("shut", "closed").

    Examples
    --------
    >>> from timeline.languages.en.accounts.states import STATES
    >>> sorted(STATES.turns.ended["married"]), "employed" in STATES.turns.for_good, "open" in STATES.turns.for_good
    (['divorce'], True, False)
    """

    ended: Mapping[str, Words] = field(default_factory=dict)
    begun: Mapping[str, Words] = field(default_factory=dict)
    for_good: Words = frozenset()
    alike: tuple[Words, ...] = ()


NO_TURNS = Turns()
