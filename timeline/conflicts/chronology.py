"""Chronology: everything that was found in a document, as plain data; what views are functions of."""

from __future__ import annotations

from dataclasses import dataclass, field

from timeline.anchors.expression import Expression
from timeline.claims.claim import Claim
from timeline.conflicts.relation import Relation
from timeline.conventions import DEFAULT_CONVENTIONS, Conventions
from timeline.statements.statement import Statement
from timeline.text.document import Document


@dataclass(frozen=True)
class Chronology:
    """A document with its expressions, statements, claims and relations, each in text order.

    `notes` says where reasoning stopped at a limit.
    """

    document: Document
    expressions: tuple[Expression, ...] = ()
    statements: tuple[Statement, ...] = ()
    claims: tuple[Claim, ...] = ()
    relations: tuple[Relation, ...] = ()
    conventions: Conventions = field(default=DEFAULT_CONVENTIONS)
    notes: tuple[str, ...] = ()

    @property
    def conflicts(self) -> tuple[Relation, ...]:
        """The relations that are contradictions or tensions."""
        return tuple(r for r in self.relations if r.kind in ("contradiction", "tension"))

    @property
    def unresolved(self) -> tuple[Expression, ...]:
        """The expressions that could not be placed on the calendar; each says why in `reason`."""
        return tuple(e for e in self.expressions if e.reason is not None)

    def claim(self, id: str) -> Claim:
        """The claim with this id; KeyError when there is none."""
        for claim in self.claims:
            if claim.id == id:
                return claim
        raise KeyError(id)
