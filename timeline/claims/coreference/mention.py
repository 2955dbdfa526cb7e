"""Mention: a name, a noun phrase or a pronoun where it stands, and what its form tells."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Form = Literal["name", "noun", "pronoun"]

HE = frozenset("he him his himself".split())
SHE = frozenset("she her hers herself".split())
IT = frozenset("it its itself".split())
THEY = frozenset("they them their theirs themselves".split())
THIRD_PERSON = HE | SHE | IT | THEY
REFLEXIVE = frozenset("himself herself itself themselves".split())
SINGLE = frozenset("i me my mine myself".split())


@dataclass(slots=True, eq=False)
class Mention:
    """Tokens `first` to `last` of a sentence, `head` among them; it starts at the character `start`.

    `role` is what it is in its clause: "subject", "object", "owner" (before a noun), "predicate" (behind a copula), or the preposition before
    it. `clause` is the number of the clause in its sentence. `inside` are the tokens of the whole phrase that it is a part of ("*his* deputy"). `verb` is the
    base of its clause's verb, with which a subject does something, or has it done to it if `passive`. What
    stands in a relative clause is told `aside`; who `tells` may stand `behind` what is said without being quoted; `foremost`
    is the first of its sentence, and the owner of a subject ("*Orr's* account differs").
    """

    sentence: int
    first: int
    last: int
    head: int
    start: int
    form: Form
    role: str
    clauses: frozenset[int]
    quoted: bool
    low: str
    inside: tuple[int, int]
    verb: str = ""
    passive: bool = False
    aside: bool = False
    behind: bool = False
    tells: bool = False
    foremost: bool = False

    def precedes(self, other: Mention) -> bool:
        """Whether it stands before the other in the text."""
        return (self.sentence, self.first) < (other.sentence, other.first)
