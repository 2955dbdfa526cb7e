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
    taking, awarding, going, awards
        Verb bases by which one gets, gives and goes what only one gets, and the nouns of such things ("contract").
    sold, bought
        Verb bases by which a thing goes to one who stands behind "to", and to the subject.
    owning, belonging, heading
        Verb bases that tell whose a thing was, of the owner and of the thing, and who was at its head.
    naming
        Verb bases by which somebody is given an office ("appoint").
    figures
        Nouns for figures that everybody has of their own ("sales").
    causes
        Word of what somebody died of → its class ("pneumonia" → "illness of the lungs").
    fatal
        Verb base of what kills somebody → the class of that cause ("strangle").
    decided, by_itself, verdicts
        Those of `ends` that tell what became of a matter, those of them that a matter does ("the bill passed"), and those that come to somebody
        accused.
    dealing, deals
        Those of `ends` that come to deals, and the nouns of deals ("takeover").
    gaining, backing
        Verb bases of what wins a majority, and noun of that → the one of `ends` that it is ("won the *backing* of").
    bodies
        Noun of who decides → the class of it ("lawmaker" → "parliament").
    matters
        Nouns that stand for any matter ("the project").
    as_bodies, against
        What a body votes → what it does so ("vote against" → "reject"), and those of `ends` by which one of many dissents.
    dissent, unanimous
        Words behind "no" for that all were of one mind ("no votes *against*"), and words that say so.
    sentencing, terms
        Types of event and verb bases of sentences, and words for one without a length ("life").
    wounding
        Those of them that need not kill ("shoot").
    """

    ends: frozenset[str]
    trends: frozenset[str]
    levels: frozenset[str]
    rivals: tuple[tuple[str, ...], ...]
    of_events: tuple[tuple[str, ...], ...]
    compared: frozenset[str]
    won: frozenset[str]
    taking: frozenset[str]
    awarding: frozenset[str]
    going: frozenset[str]
    awards: frozenset[str]
    sold: frozenset[str]
    bought: frozenset[str]
    owning: frozenset[str]
    belonging: frozenset[str]
    heading: frozenset[str]
    naming: frozenset[str]
    figures: frozenset[str]
    causes: Mapping[str, str]
    fatal: Mapping[str, str]
    decided: frozenset[str]
    by_itself: frozenset[str]
    verdicts: frozenset[str]
    dealing: frozenset[str]
    deals: frozenset[str]
    gaining: frozenset[str]
    backing: Mapping[str, str]
    bodies: Mapping[str, str]
    matters: frozenset[str]
    as_bodies: Mapping[str, str]
    against: frozenset[str]
    dissent: frozenset[str]
    unanimous: frozenset[str]
    sentencing: frozenset[str]
    terms: Mapping[str, str]
    wounding: frozenset[str]


@dataclass(frozen=True, eq=False)
class Contests:
    """The words for matches, races and ballots, and for who came out of them how.

    Attributes
    ----------
    nouns
        What is won or lost ("match", "race", "election").
    general
        Those of them that stand for any ("the game").
    beating, winning, losing, drawing
        Verb bases with the loser as object, of the winner, of the loser, of both.
    electing
        Verb base by which a ballot is won → the noun for it ("elect").
    ending, agreeing
        Verb bases that take a score ("ended 2-2"), and others before a draw ("settled for").
    voiding
        Verb bases by which a contest comes to nothing ("abandon").
    off
        Verb bases that do so with "off" ("was called off").
    leaving
        Verb bases by which somebody is out of a race, with "of" or "from" or alone ("dropped out of", "was disqualified").
    placing
        Verb bases before a place ("came third").
    having, victories, defeats
        Verb bases with the end as object ("suffered a defeat"), and the nouns of it for the winner and the loser.
    sided
        Nouns for a side that tell not which ("his team").
    draws
        Nouns for an end without a winner ("draw").
    victors
        Noun of a person → the place that he took ("winner" → 1); 0 for who lost.
    parts
        Nouns of parts of a game ("half").
    under_way
        Words of a score that is not the last ("half-time", "led").
    """

    nouns: frozenset[str]
    general: frozenset[str]
    beating: frozenset[str]
    winning: frozenset[str]
    losing: frozenset[str]
    drawing: frozenset[str]
    electing: Mapping[str, str]
    ending: frozenset[str]
    agreeing: frozenset[str]
    voiding: frozenset[str]
    off: frozenset[str]
    leaving: frozenset[str]
    placing: frozenset[str]
    having: frozenset[str]
    victories: frozenset[str]
    defeats: frozenset[str]
    sided: frozenset[str]
    draws: frozenset[str]
    victors: Mapping[str, int]
    parts: frozenset[str]
    under_way: frozenset[str]


@dataclass(frozen=True, eq=False)
class Firsts:
    """The words by which somebody is told from all others who did it.

    Attributes
    ----------
    ranks
        Word before the noun → "first", "last" or "only".
    anybody
        Nouns for whoever it may be ("person"), also by what is done ("climber").
    sexes
        Noun of women or men → "f" or "m".
    pronouns
        The same for pronouns.
    """

    ranks: Mapping[str, str]
    anybody: frozenset[str]
    sexes: Mapping[str, str]
    pronouns: Mapping[str, str]
