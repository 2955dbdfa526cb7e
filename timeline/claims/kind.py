"""Kind and Argument: what a clause tells of, and its noun phrases by role."""

from __future__ import annotations

from dataclasses import dataclass

from timeline.statements.clauses.phrases import Phrase


@dataclass(slots=True, unsafe_hash=True)  # not frozen: see `Phrase`
class Argument:
    """A noun phrase of a clause; `role` is "subject", "object" or its preposition."""

    role: str
    phrase: Phrase


@dataclass(slots=True, unsafe_hash=True)  # not frozen: see `Phrase`
class Kind:
    """The type of event; `noun` is the token that names it (counts stand before it), or None when the verb does.

    `family` tells that the type is a listed one; `state` that it holds throughout; `place` is where, for a presence.
    """

    event: str
    noun: int | None = None
    family: bool = False
    state: bool = False
    objects_count: bool = False
    passive: bool = False
    idiom: bool = False  # “exchange a word”: the noun is half of an idiom, its number counts nothing
    transfer: bool = False  # “sent Orr three cheques”: the noun is what changed hands
    perceived: bool = False  # “saw Orr leave”: the subject of the clause only watched
    halves: frozenset[int] = frozenset()  # the other words of an idiom: they name nobody
    handled: bool = False  # “worked nine crashes”: the subject took no part
    office: str = ""  # “was mayor of Orbe”
    value: str = ""  # “was doing 45 kilometres an hour”: the measure
    cause: str = ""  # the class of what brought it about
    place: str = ""  # where, when the verb phrase itself tells it ("was abroad")
