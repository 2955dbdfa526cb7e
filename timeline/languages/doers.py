"""What a language knows of deeds that one does, and of those who cannot be one another."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

Words = frozenset[str]


@dataclass(frozen=True, slots=True)
class Doers:
    """Deeds that are done once, and who is not who.

    Attributes
    ----------
    deeds
        Rows of verb bases, the nouns of what they are done to (none named: any one thing), whether to people, and the name of the deed:
        "shoot", "kill" and "stab" somebody are one deed.
    trails
        Verb base → the words behind it or behind its object that make it such a deed, and its name ("set" ... "on fire").
    agents
        Noun for who did a deed → the type of event ("the *driver*", "the killer").
    steering
        Types of which the vehicle is the one told of before, if none is named ("was at the wheel").
    exact
        Deeds of which the words before the noun tell one from another ("the *winning* goal").
    crediting
        Verb bases by which others say who did it ("credited the goal to Orr").
    unaimed
        Deeds of which the text knows one only, whatever else it names ("the shot").
    came
        Verb bases of what came from somebody's weapon ("the bullet came from the gun of").
    commands
        Nouns of what comes from who gives it ("the *order* came from").
    arms
        Nouns of what acts for whoever has it ("the army's own *fire*").
    sides
        Noun of a person or a body → the sides that it may be of ("soldier" → the army).
    somebody
        Nouns for whom a clause then tells of ("the *one* who").
    nobody_but
        Phrases that except one ("nobody but").
    """

    deeds: tuple[tuple[Words, Words, bool, str], ...]
    trails: Mapping[str, tuple[tuple[tuple[str, ...], str], ...]]
    agents: Mapping[str, str]
    steering: Words
    exact: Words
    crediting: Words
    unaimed: Words
    came: Words
    commands: Words
    arms: Words
    sides: Mapping[str, Words]
    somebody: Words
    nobody_but: tuple[tuple[str, ...], ...]
