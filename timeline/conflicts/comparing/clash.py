"""Clash: two accounts that cannot both hold; and how many of one name are looked at."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from timeline.conflicts.accounts.readings import Account
from timeline.conflicts.relation import Certainty


class Clash(NamedTuple):
    """Two accounts that cannot both hold, how sure that is, which rule says so, and the two words that exclude each other."""

    one: Account
    other: Account
    certainty: Certainty
    rule: str
    words: tuple[str, str] = ("", "")

    @classmethod
    def likely(cls, one: Account, other: Account, rule: str) -> Clash:
        """Two that clash in their first readings, in the order of the text."""
        return cls(*((one, other) if one.position < other.position else (other, one)), "preferred", rule)


def first_of(members: Sequence[Account], most: int, name: str, notes: list[str] | None) -> Sequence[Account]:
    """The members up to a bound; what is passed over is told in the notes, where somebody takes them."""
    if len(members) > most and notes is not None:
        notes.append(f"stopped: of the {len(members)} claims about {name} only {most} were compared with what excludes them")
    return members[:most]
