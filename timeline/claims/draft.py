"""Draft: what a clause has been read as, before it is a claim."""

from __future__ import annotations

from dataclasses import dataclass

from timeline.claims.claim import Group, Modality
from timeline.claims.kind import Argument, Kind
from timeline.claims.quantities.counts import Quantity
from timeline.claims.scopes import Scope
from timeline.claims.telling import Telling


@dataclass(frozen=True, slots=True)
class Draft(Telling):
    """A clause with its kind of event, who took part, when it was and how surely it is told.

    Attributes
    ----------
    amount
        How many the clause says; `low` and `high` are what the claim counts (`high` None: no bound).
    who
        The participants.
    hedge
        The word that leaves it open ("may").
    order
        "first", "last" or "only", where the clause tells of such an event.
    """

    kind: Kind
    amount: Quantity
    low: int
    high: int | None
    who: tuple[str | Group, ...]
    when: Scope
    modality: Modality
    hedge: str | None
    args: list[Argument]
    order: str

    @property
    def asserted(self) -> bool:
        """Whether it is told as a fact."""
        return self.modality == "asserted"
