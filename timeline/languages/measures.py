"""The words for measured values that a language brings."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, eq=False)
class Measures:
    """Units, what is measured in them, and how a sentence tells it.

    Attributes
    ----------
    units, compound
        Noun in the singular → symbol ("metre" → "m"), and the same for units of several tokens ("kilometre", "an", "hour").
    quantities
        Symbol → what is measured in it where nothing else tells ("km/h" → "speed").
    adjectives, nouns
        Adjective behind the unit → what is measured ("deep" → "depth"), and the nouns for it ("depth").
    verbs
        Base of a verb that tells how much there was → what it measures, or "" ("weigh" → "weight", "stand" → "").
    reporting
        Those of them that need a noun for what is measured, or an instrument that shows it ("put the depth at six metres").
    moving, exceeding
        Bases by which a value comes "to" another, or "above" it ("rise"), and those that deny a greater one when denied ("exceed").
    holding
        Bases whose object, counted, is a value ("was carrying 14 men").
    currencies
        Sign → unit ("$" → "dollar").
    scales
        Words behind a number → what it is taken times ("million").
    moments
        Base of a verb → "start" or "end" of what stands behind it, where a value was so ("when it *left* the tunnel").
    instruments
        Nouns for what shows a value of something else ("gauge").
    prices, dealing
        Nouns for what is paid ("fee"), and the events, or attributes of claims, for which it is paid ("sale", "sum").
    bounds
        Words before the number → the bound of the measure ("no more than" → "at most").
    """

    units: Mapping[str, str]
    compound: Mapping[tuple[str, ...], str]
    quantities: Mapping[str, str]
    adjectives: Mapping[str, str]
    nouns: frozenset[str]
    verbs: Mapping[str, str]
    reporting: frozenset[str]
    moving: frozenset[str]
    exceeding: frozenset[str]
    holding: frozenset[str]
    currencies: Mapping[str, str]
    scales: Mapping[str, int]
    moments: Mapping[str, str]
    instruments: frozenset[str]
    prices: frozenset[str]
    dealing: frozenset[str]
    bounds: Mapping[str, str]
