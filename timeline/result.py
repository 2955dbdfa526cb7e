"""Timeline: a Chronology with methods, the object that users hold."""

from __future__ import annotations

import os
import re
import warnings
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from timeline.anchors.expression import Expression
from timeline.arguments import kind
from timeline.claims.claim import Claim, Group
from timeline.claims.events.tree import with_transfers
from timeline.claims.extract import extract
from timeline.claims.records.joining import alike
from timeline.claims.sources.segments import of_segments
from timeline.conflicts.accounts.participants import Kinds
from timeline.conflicts.chronology import Chronology
from timeline.conflicts.documents.merging import with_changes
from timeline.conflicts.documents.sourcing import circular
from timeline.conflicts.relation import Relation
from timeline.conflicts.relations import find_relations, in_order
from timeline.conventions import Conventions, Limits
from timeline.errors import BadArgument, BadClaim, BadInterval, TimelineError, TimelineWarning
from timeline.intervals import Interval
from timeline.languages.pack import Pack, load
from timeline.statements.statement import Statement
from timeline.text.document import Document

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.axes import Axes

    from timeline.claims.records.rows import Submission
    from timeline.conflicts.deciding.entailment import Entailment
    from timeline.views.exports import Exported

Table = Literal["expressions", "claims", "relations", "conflicts", "unresolved"]


@dataclass(frozen=True)
class Timeline(Chronology):
    """What was found in a text, and what can be made of it. Frozen: every change gives a new Timeline.

    Examples
    --------
    >>> import timeline
    >>> tl = timeline.reconstruct(
    ...     "Mayor Ada Holm said on Friday that she had never met Nils Brandt. "
    ...     "Councillor Rolf Lund said he saw Holm meet Brandt in March.", dateline="2024-10-25")
    >>> [(c.source, str(c.count)) for c in tl.claims]
    [('Ada Holm', 'none'), ('Rolf Lund', 'at least 1')]
    >>> [(r.kind, r.claims) for r in tl.conflicts]
    [('contradiction', ('c1', 'c2'))]
    """

    @classmethod
    def of(
        cls,
        document: Document,
        expressions: Sequence[Expression],
        statements: Sequence[Statement],
        pack: Pack,
        conventions: Conventions,
        limits: Limits,
        copy: Document | None = None,
    ) -> Timeline:
        """Claims from expressions and statements, and relations from claims; `copy` is the document as it was read, heads blanked."""
        claims = claims_of(document, expressions, statements, pack, copy)
        return cls(document, tuple(expressions), tuple(statements), conventions=conventions, limits=limits)._with(claims, pack)

    @classmethod
    def answered(
        cls,
        document: Document,
        expressions: Sequence[Expression],
        statements: Sequence[Statement],
        claims: Sequence[Claim],
        refused: Sequence[str],
        pack: Pack,
        conventions: Conventions,
        limits: Limits,
    ) -> Timeline:
        """Relations of claims that another program gave for the text."""
        bare = cls(document, tuple(expressions), tuple(statements), conventions=conventions, refused=tuple(refused), limits=limits)
        return bare._with(claims, pack)

    @classmethod
    def checked(
        cls, given: Submission, expressions: Sequence[Expression], statements: Sequence[Statement], pack: Pack, limits: Limits
    ) -> Timeline:
        """Relations of claims that did not come from a text, or that a person has corrected."""
        recorded = given.recorded
        found = cls(
            recorded.document,
            tuple(expressions),
            tuple(statements),
            conventions=recorded.conventions,
            corrections=recorded.corrections,
            refused=recorded.refused,
            event_types=recorded.event_types or {},
            exclusive=recorded.exclusive,
            limits=limits,
        )._with(given.claims, pack)
        # the claims of a text have had their names joined
        return found if recorded.document.text else replace(found, notes=(*found.notes, *alike(found.claims)))

    @classmethod
    def merged(cls, timelines: Sequence[Timeline], pack: Pack) -> Timeline:
        """Several Timelines as one; see `timeline.merge`."""
        from timeline.conflicts.documents.assembly import assembled

        whole, claims = assembled(timelines, pack.events.parents)
        return cls(**vars(whole))._with(claims, pack)

    def _with(self, claims: Sequence[Claim], pack: Pack) -> Timeline:
        """The same text with these claims, reasoned over; self-refuting readings of their phrases go into the explanations."""
        refuted = [e for e in self.expressions if e.rejected]
        rejected = {c.id: notes for c in claims if refuted and (notes := _rejected(c, refuted))}

        parents = with_transfers({**pack.events.parents, **self.event_types}, pack.events.kinds, claims)

        def find(some: Sequence[Claim]) -> tuple[list[Relation], list[str]]:
            return find_relations(
                some,
                parents=parents,
                rivals=(*pack.events.conditions.rivals, *pack.events.outcomes.of_events, *self.exclusive),
                finals=pack.events.finals,
                inert=pack.events.conditions.inert,
                empty=pack.events.conditions.empty,
                outcomes=(*pack.events.outcomes.rivals, *pack.events.causes.rivals),
                contests=pack.events.contests.general,
                matters=pack.events.outcomes.matters,
                kinds=Kinds(pack.events.wider, pack.events.understood),
                places=pack.events.places,
                turns=pack.events.conditions.turns,
                rejected=rejected,
                limits=self.limits,
            )

        relations, remarks = find(claims)
        if self.document.parts:
            relations = with_changes(relations, claims, self.document.parts, lambda some: find(some)[0])
            relations, remarks = in_order(relations, claims), [*remarks, *circular(claims)]
        return replace(self, claims=tuple(claims), relations=tuple(relations), notes=(*(f"rejected: {r}" for r in self.refused), *remarks))

    def roots(self, id: str) -> tuple[str, ...]:
        """The independent sources of what a claim tells: the ends of the chains of all claims that tell the same, in alphabetical order.

        Five outlets that cite one official have one root; so have two that cite each other.

        Raises
        ------
        BadClaim
            If no claim has this id.
        """
        from timeline.conflicts.accounts.types import TypeTree
        from timeline.conflicts.documents.sourcing import roots

        return roots(self.claim(id), self.claims, TypeTree({**load("en").events.parents, **self.event_types}))

    def correct(self, id: str, *, drop: bool = False, **changes: Any) -> Timeline:
        """A new Timeline with one claim changed, or dropped, and everything reasoned again.

        The changed claim is marked, and what it was stays in `corrections`, in the JSON and in the report.

        Raises
        ------
        BadClaim
            If no claim has this id, nothing is to be changed, or a new value does not validate.

        Examples
        --------
        >>> import timeline
        >>> tl = timeline.check([{"source": "Orr", "event": "call", "participants": ["Orr", "Dale"]}], dateline="2024-10-25")
        >>> better = tl.correct("c1", source="Dana Orr")
        >>> better.claims[0].source, better.claims[0].corrected, better.corrections[0].before.source
        ('Dana Orr', True, 'Orr')
        """
        from timeline.claims.records.rows import correct

        if drop and changes:
            raise BadClaim(f"claim {id!r}: drop=True leaves the claim out, so {', '.join(changes)} cannot be changed")
        try:
            claims, correction = correct(self.claims, id, None if drop else changes, self.document.dateline)
        except BadClaim as error:  # rows are those of a table; who corrects knows the claim by its id
            raise BadClaim(re.sub(r"^row \d+", lambda _: f"claim {id!r}", str(error))) from None
        return replace(self, corrections=(*self.corrections, correction))._with(claims, load("en"))

    def entailed(
        self,
        event: str,
        *,
        participants: Sequence[str | Group] = (),
        window: str | Interval | None = None,
        claims: Iterable[str] | None = None,
    ) -> Entailment:
        """How many events follow from the claims: the least and the most that they leave room for, and on whose word.

        Parameters
        ----------
        event, participants
            Type of event and who took part. Without participants only claims that name none are used.
        window
            ISO 8601, EDTF or a time phrase, counted from the dateline; None for all time.
        claims
            Ids of the claims to believe; by default all. From claims that contradict one another nothing follows.

        Raises
        ------
        BadClaim, BadInterval, BadArgument, ResolutionError

        Examples
        --------
        >>> import timeline
        >>> tl = timeline.check([
        ...     {"source": "Orr", "event": "meeting", "participants": ["Orr", "Dale"], "count": "1-3", "window": "2023"},
        ...     {"source": "Dale", "event": "meeting", "participants": ["Orr", "Dale"], "count": "none", "window": "2023-04/2023-12"}])
        >>> str(tl.entailed("meeting", participants=["Orr", "Dale"], window="2023-01/2023-03").count)
        '1 to 3'
        """
        from timeline.conflicts.deciding.entailment import entailed

        if not isinstance(event, str) or not event:
            raise BadArgument(f"event is {event!r:.60}; pass a type of event such as 'meeting'")
        kind("participants", participants, (list, tuple, set, frozenset), "a list of names, also for one")
        for name in participants:
            kind("one of participants", name, (str, Group), "a name or a Group")
        kind("claims", claims, (Iterable, type(None)), "ids of claims")
        chosen = None if claims is None else {self.claim(id).id for id in ([claims] if isinstance(claims, str) else claims)}
        self._warn_of_strangers(event, participants)
        return entailed(
            [c for c in self.claims if chosen is None or c.id in chosen],
            event,
            parents={**load("en").events.parents, **self.event_types},
            participants=participants,
            window=None if window is None else self._time("window", window),
            limits=self.limits,
        )

    def _time(self, name: str, value: Any) -> Interval | None:
        from timeline.claims.records.rows import read_time

        try:
            return read_time(value, self.document.dateline)
        except TimelineError:
            raise
        except ValueError as error:
            raise BadInterval(f"{name}: {error}") from None

    def _warn_of_strangers(self, event: str, participants: Sequence[str | Group]) -> None:
        """Say that a name or a type stands in no claim, before "any number" is taken for a finding."""
        from timeline.conflicts.accounts.participants import plain_name

        known = {plain_name(n) for c in self.claims for p in c.participants for n in (str(p), *(p.members if isinstance(p, Group) else ()))}
        names = [str(p) for p in participants if plain_name(str(p)) not in known]
        if names:
            warnings.warn(f"no claim names {', '.join(map(repr, names))} among those who took part", TimelineWarning, stacklevel=3)
        if event not in {c.event for c in self.claims} | set(self.event_types) | set(load("en").events.parents):
            warnings.warn(f"no claim tells of a {event!r}", TimelineWarning, stacklevel=3)

    # ------------------------------------------------------------------ views
    def plot(self, ax: Axes | None = None, **choices: Any) -> Axes:
        """Draw the chronology; see `timeline.views.chart.plot` for the choices.

        Raises
        ------
        EmptyTimeline
            If there is nothing to draw.
        """
        from timeline.views.chart import plot

        return plot(self, ax, **choices)

    def save(self, path: str | Path, *, width: int = 1200, **choices: Any) -> Path:
        """Write the chart as .png, .svg or .pdf, `width` pixels wide; the same bytes for the same input.

        Raises
        ------
        EmptyTimeline, ExportFailed
        """
        from timeline.views.chart import save

        return save(self, path, width=width, **choices)

    def report(self, path: str | Path | None = None, *, title: str | None = None) -> str:
        """One self-contained HTML page; written to `path` (.html or .htm) when given, and returned.

        Raises
        ------
        ExportFailed
        """
        from timeline.views.report import report

        return report(self, path, title=title)

    def to_frame(self, table: Table = "expressions") -> pd.DataFrame:
        """A table as a DataFrame with proper dtypes (open ends are NaT).

        Raises
        ------
        UnknownColumn
        """
        from timeline.views.frame import to_frame

        return to_frame(self, table)

    def to_json(self, path: str | Path | None = None, *, indent: int | None = 2) -> str:
        """Everything as JSON; `timeline.check` accepts it again.

        Raises
        ------
        ExportFailed
        """
        from timeline.views.export import to_json

        return to_json(self, path, indent)

    def to_timeml(self, path: str | Path | None = None) -> str:
        """The text as TimeML 1.2.1 with its TIMEX3 tags; written to `path` when given, and returned.

        Raises
        ------
        ExportFailed
            If the text holds a character that XML cannot write, or the file cannot be written.
        """
        from timeline.anchors.timeml import to_timeml

        kind("path", path, (str, os.PathLike, type(None)), "the name of a file")
        markup = to_timeml(self.document, self.expressions, self.statements, self.conventions)
        if path is not None:
            from timeline.views.files import write_whole

            write_whole(Path(path), markup.encode("utf-8"))
        return markup

    def export(self, path: str | Path, format: str | None = None, *, table: Table = "claims") -> Exported:
        """Write the chronology for another program: .csv or .parquet (one table), .timelinejs.json, .ics, or .json (everything).

        What is returned tells what the format has no place for; see `timeline.views.exports`.

        Raises
        ------
        ExportFailed, UnknownColumn

        Examples
        --------
        >>> import tempfile, timeline
        >>> meeting = {"event": "meeting", "participants": ["Orr", "Vale"]}
        >>> tl = timeline.check([{**meeting, "source": "Orr", "window": "2022"}, {**meeting, "source": "Vale"}])
        >>> tl.export(f"{tempfile.mkdtemp()}/calls.timelinejs.json").left_out
        ('1 undated claim left out',)
        """
        from timeline.views.exports import export

        return export(self, path, format, table=table)

    def summary(self) -> str:
        """The counts and the conflicts in words, for a terminal."""
        from timeline.views.summary import summary

        return summary(self)

    def __repr__(self) -> str:
        return (
            f"<Timeline {self.document.dateline.edtf if self.document.dateline else 'without dateline'}: "
            f"{len(self.expressions)} time expressions, {len(self.claims)} claims, {len(self.conflicts)} conflicts>"
        )

    def _repr_html_(self) -> str:
        from timeline.views.notebook import html

        return html(self)

    def _repr_mimebundle_(self, include: Any = None, exclude: Any = None) -> dict[str, str]:
        from timeline.views.notebook import html, text

        return {"text/plain": text(self), "text/html": html(self)}


def claims_of(
    document: Document, expressions: Sequence[Expression], statements: Sequence[Statement], pack: Pack, copy: Document | None
) -> Sequence[Claim]:
    """The claims of a document before they are compared; `copy` is the document as it was read, heads blanked."""
    claims = extract(copy or document, expressions, statements, pack.speaking, pack.events)
    return claims if copy is None else of_segments(claims, document)


def _rejected(claim: Claim, expressions: Sequence[Expression]) -> tuple[str, ...]:
    """The self-refuting readings of the time phrases inside the claim's evidence, one sentence each."""
    return tuple(
        f"“{e.text}” {reading.note}"
        for e in expressions
        for reading in e.rejected
        if any(piece.start <= e.start and e.end <= piece.end for piece in claim.evidence)
    )
