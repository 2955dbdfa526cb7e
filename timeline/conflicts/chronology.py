"""Chronology: everything that was found in a document, as plain data; what views are functions of."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from timeline.anchors.expression import Expression
from timeline.claims.claim import Claim
from timeline.claims.records.corrections import Correction
from timeline.conflicts.relation import Relation
from timeline.conventions import DEFAULT_CONVENTIONS, DEFAULT_LIMITS, Conventions, Limits
from timeline.errors import BadClaim
from timeline.statements.statement import Statement
from timeline.text.document import Document


@dataclass(frozen=True)
class Chronology:
    """A document with its expressions, statements, claims and relations, each in text order.

    Attributes
    ----------
    document
        The text with its dateline, source and title; its `segments` (turns, letters, mail) and `parts` (merged documents).
    expressions
        Every time phrase.
    statements
        Who speaks over which characters.
    claims
        Who says what happened, how often, when.
    relations
        Contradictions, tensions, corroborations, and statements that are told twice.
    conventions
        What ambiguous phrases were taken to mean.
    notes
        What the reader should know: claims that were refused, where reasoning stopped at a limit, outlets that cite one another.
    corrections
        What a person changed in the claims, oldest first.
    event_types
        Types of event of the caller's own, each with the wider type; they come on top of those of the language.
    exclusive
        Sets of states, or of values of an attribute, of which no two hold of one thing at one moment.
    refused
        Why claims that another program gave were left out, one sentence each.
    limits
        The bounds on work; a correction is reasoned over within the same.
    """

    document: Document
    expressions: tuple[Expression, ...] = ()
    statements: tuple[Statement, ...] = ()
    claims: tuple[Claim, ...] = ()
    relations: tuple[Relation, ...] = ()
    conventions: Conventions = field(default=DEFAULT_CONVENTIONS)
    notes: tuple[str, ...] = ()
    corrections: tuple[Correction, ...] = ()
    event_types: Mapping[str, str] = field(default_factory=dict)
    exclusive: tuple[tuple[str, ...], ...] = ()
    refused: tuple[str, ...] = ()
    limits: Limits = field(default=DEFAULT_LIMITS, repr=False)

    @property
    def conflicts(self) -> tuple[Relation, ...]:
        """The relations that are contradictions or tensions."""
        return tuple(r for r in self.relations if r.kind in ("contradiction", "tension"))

    @property
    def unresolved(self) -> tuple[Expression, ...]:
        """The expressions that could not be placed on the calendar; each says why in `reason`."""
        return tuple(e for e in self.expressions if e.reason is not None)

    @property
    def added(self) -> frozenset[str]:
        """Ids of the claims that a person wrote into the file."""
        return frozenset(c.claim for c in self.corrections if c.added)

    def claim(self, id: str) -> Claim:
        """The claim with this id.

        Raises
        ------
        BadClaim
            If there is none; the message lists the first ids.

        Examples
        --------
        >>> Chronology(Document.of(""), claims=(Claim(id="c1", event="call"),)).claim("c99")
        Traceback (most recent call last):
        timeline.errors.BadClaim: no claim 'c99'; there are c1
        """
        for claim in self.claims:
            if claim.id == id:
                return claim
        ids = [c.id for c in self.claims]
        told = f"there are {', '.join(ids[:12])}{' …' if len(ids) > 12 else ''}" if ids else "there are none"
        raise BadClaim(f"no claim {id!r:.60}; {told}")
