"""Relation: how claims stand to each other, how sure that is, and why."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Literal

from pydantic import BaseModel, ConfigDict

from timeline.claims.claim import Count, Time
from timeline.shown import Facts, Shown

RelationKind = Literal["contradiction", "tension", "corroboration", "same"]
Certainty = Literal["certain", "preferred", "possible"]


class Change(BaseModel):
    """A change of one claim after which the claims of a relation hold together.

    `Timeline.correct(change.claim, **{change.field: change.value})` makes it.

    Attributes
    ----------
    claim, field
        What is changed.
    value
        A Count for the field "count", else an Interval.
    text
        The change in words.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", arbitrary_types_allowed=True)

    claim: str
    field: Literal["window", "event_time", "count"]
    value: Count | Time
    text: str


Trial = Callable[[Sequence[str], Change], bool]
"""Whether, once a change is made, claims with these ids no longer clash together, and no fewer of them clash anew."""


class Relation(BaseModel, Shown):
    """A minimal set of claims that cannot all hold, or that support one another.

    Attributes
    ----------
    kind
        "contradiction": cannot all be true; "tension": can, but paint different pictures; "corroboration": independent support;
        "same": one statement told twice.
    certainty
        "certain": in every reading of the claims; "preferred": in each claim's first reading; "possible": in some reading.
    claims
        Ids, in the order of the text.
    span
        The stretch of time over which they clash or agree, or None.
    explanation
        The reasoning in words, with the arithmetic.
    reconciled_by
        What would remove the clash ("if the calls were before 2022"), one sentence each.
    changes
        Those of them that change one window, date or count, ready to be made; each was tried, the shortest way first.
    rejected
        Readings that were considered and refute themselves, one sentence each.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", arbitrary_types_allowed=True)

    kind: RelationKind
    certainty: Certainty = "certain"
    claims: tuple[str, ...]
    span: Time | None = None
    explanation: str = ""
    reconciled_by: tuple[str, ...] = ()
    changes: tuple[Change, ...] = ()
    rejected: tuple[str, ...] = ()

    def _shown(self) -> tuple[str, Facts]:
        return f"{self.kind} ({self.certainty}): {', '.join(self.claims)}", (
            ("when", self.span.edtf if self.span is not None else None),
            ("why", self.explanation),
            ("reconciled", "\n".join(self.reconciled_by)),
            ("rejected", "\n".join(self.rejected)),
        )
