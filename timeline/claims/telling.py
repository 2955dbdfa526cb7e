"""Telling: a clause among those of its sentence, with who tells it; what every question about its time needs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from timeline.claims.sources.voices import Voice
from timeline.statements.clauses.clause import Clause
from timeline.statements.tagging.words import Words


@dataclass(frozen=True, slots=True)
class Telling:
    """A clause, the `number` of its place among the clauses `found` in its sentence, and the voice that tells it."""

    w: Words
    clause: Clause
    found: list[Clause]
    number: int
    voice: Voice

    @property
    def beside(self) -> tuple[Clause, ...]:
        """The clause before it and the one behind."""
        return (*self.found[max(0, self.number - 1) : self.number], *self.behind)

    @property
    def behind(self) -> Sequence[Clause]:
        """The clause behind it, if there is one."""
        return self.found[self.number + 1 : self.number + 2]
