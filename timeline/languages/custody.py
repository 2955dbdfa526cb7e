"""What a language must give so that it can be told who was taken, held and let go."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

Rows = Mapping[str, tuple[tuple[str, ...], ...]]


@dataclass(frozen=True, eq=False)
class Custody:
    """The words for taking people, for holding them, and for letting them go.

    Attributes
    ----------
    seizing
        Verb bases that tell of a person that somebody took him ("seize"); of a thing they tell something else.
    fetching
        Verb base → words behind it ("pick" up), by which a person is taken where a captor does it.
    violent
        Those of these bases by which anybody may take a person ("dragged him from his car").
    captors, lawless
        Nouns (singular) of who takes people, and those of them who may not.
    garb
        Words beside people by which they take somebody ("masked", men in "uniform").
    begins, ends
        Types of event with which a captivity begins and ends.
    held
        Verb bases of holding somebody.
    prisons
        Nouns of where, or as what, somebody is held ("jail", "hostage").
    captive, free
        States of who is held, and of who is not.
    punished
        Verb bases whose length is that of a sentence ("jailed for five years").
    another
        Words by which a clause tells of another captivity than the one told of ("again").
    staying
        Verb bases that say that somebody did not leave ("remain").
    lasting
        Words by which who was taken is held until now ("ever since").
    """

    seizing: frozenset[str]
    fetching: Rows
    violent: frozenset[str]
    captors: frozenset[str]
    lawless: frozenset[str]
    garb: frozenset[str]
    begins: frozenset[str]
    ends: frozenset[str]
    held: frozenset[str]
    prisons: frozenset[str]
    captive: frozenset[str]
    free: frozenset[str]
    punished: frozenset[str]
    another: frozenset[str]
    staying: frozenset[str]
    lasting: frozenset[str]
