"""The words for tallies that a language brings: how many were killed, hurt, arrested, destroyed, launched, or came."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

Words = frozenset[str]


@dataclass(frozen=True, eq=False)
class Tallies:
    """How a sentence tells how many something befell, or did something.

    Attributes
    ----------
    alike
        Type of event → the one that is counted with it ("killing" → "death").
    subjects, objects
        Base of a verb → what befell those whom its subject, or its object, counts ("drown" → "death", "destroy" → "destruction").
    attending
        Those of `subjects` that take an object ("attended the rally").
    finding, bodies_found
        Bases of finding something, and nouns of what then counts the dead ("recovered 12 bodies").
    groups
        Nouns of several people that are counted as one ("family").
    idioms
        Base of a verb and a noun or particle behind it → what befell those whom its subject counts ("lose", "life").
    idioms_of
        The same where a noun phrase behind the verb tells the number ("set", "fire").
    wards
        Nouns of these by which others may have been hurt as well ("taken to *hospital*").
    predicates
        Word behind "be" → what befell the subject ("homeless").
    events
        What befell them → its type of event, where that has another name.
    votes, siding, passing
        Nouns of votes, words behind them → which way ("against"), and bases by which a matter that has enough of them is accepted.
    nouns
        Noun of what is counted → what it counts ("fatality" → "death").
    ending
        Bases whose form in -ing at the end of a clause tells what came of it ("killing 23 people").
    found
        Word behind a noun by which a number tells of the same ("left 12 *dead*").
    persons
        What befalls people, one by one ("death").
    each
        What happens to things → nouns of things of which each is one event ("launch" → "rocket").
    compounds
        Word before a noun, and the noun → what both together count ("missile test" → "launch").
    anyone, everybody
        Nouns of people by which "no more than 20 workers" counts everybody, and what such nouns count whole anyway ("walkout").
    general
        Nouns that stand for anybody whom the number counts ("people").
    same
        Noun → the noun that it is another word for ("home" → "house").
    plain
        Words before the noun that do not narrow ("civilian" does, "local" does not).
    further
        Words by which a number is of others than those told of ("another").
    shares
        Word before "of" → the least and the greatest part of the whole ("half").
    numbers
        Word for a number left open → how many at least ("dozens").
    ranging
        Words between two numbers, and before them ("between 40 and 50").
    contraries, anew
        States and verbs → the verb that is so left undone ("shut" → "open"), and verbs that tell of the same as a plainer one ("reopen").
    spatial, wide
        Prepositions of where, and those of them, with adverbs, by which it is in all of a larger place ("across").
    there
        Adverbs for the place that is spoken of.
    spots
        Nouns by which any place is called again ("the town").
    bodies
        Nouns for who acts that may stand for another name ("the company").
    forces
        Nouns for those who act for the state, one of which may stand for another ("police").
    narrowing
        Prepositions behind the noun that narrow it ("from").
    """

    alike: Mapping[str, str]
    subjects: Mapping[str, str]
    objects: Mapping[str, str]
    attending: Words
    finding: Words
    bodies_found: Words
    groups: Words
    idioms: Mapping[tuple[str, str], str]
    idioms_of: Mapping[tuple[str, str], str]
    wards: Words
    predicates: Mapping[str, str]
    events: Mapping[str, str]
    votes: Words
    siding: Mapping[str, str]
    passing: Words
    nouns: Mapping[str, str]
    ending: Words
    found: Mapping[str, str]
    persons: Words
    each: Mapping[str, Words]
    compounds: Mapping[tuple[str, str], str]
    anyone: Words
    everybody: Words
    general: Words
    same: Mapping[str, str]
    plain: Words
    further: Words
    shares: Mapping[str, tuple[float, float]]
    numbers: Mapping[str, int]
    ranging: Words
    spatial: Words
    wide: Words
    there: Words
    spots: Words
    bodies: Words
    forces: Words
    narrowing: Words
    contraries: Mapping[str, str]
    anew: Mapping[str, str]
