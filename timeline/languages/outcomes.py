"""What a language must give so that outcomes can be told apart: a plan is approved or rejected, a race won or lost."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, eq=False)
class Outcomes:
    """The words for how one matter ended.

    Attributes
    ----------
    ends
        Verb bases, some with a particle, that tell how a matter ended ("approve", "turn down").
    trends
        Verb bases of which way a figure went in a time ("rise").
    levels
        Those of `ends` that tell of rates and prices as such ("raise").
    rivals
        Pairs of these, and of classes of causes, that exclude each other.
    of_events
        Pairs of types of event that exclude each other in the same way.
    compared
        Words behind a trend for what the figure is measured against ("from April", "compared with").
    won
        Those of `ends` by which one takes what only one can take ("win").
    sold, bought
        Verb bases by which a thing goes to one who stands behind "to", and to the subject.
    owning, belonging
        Verb bases that tell whose a thing was, of the owner and of the thing.
    figures
        Nouns for figures that everybody has of their own ("sales").
    causes
        Word of what somebody died of → its class ("pneumonia" → "illness of the lungs").
    fatal
        Verb base of what kills somebody → the class of that cause ("strangle").
    """

    ends: frozenset[str]
    trends: frozenset[str]
    levels: frozenset[str]
    rivals: tuple[tuple[str, ...], ...]
    of_events: tuple[tuple[str, ...], ...]
    compared: frozenset[str]
    won: frozenset[str]
    sold: frozenset[str]
    bought: frozenset[str]
    owning: frozenset[str]
    belonging: frozenset[str]
    figures: frozenset[str]
    causes: Mapping[str, str]
    fatal: Mapping[str, str]
