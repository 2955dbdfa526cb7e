"""Page: what the template shows, prepared as plain values."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, fields
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from timeline.claims import Claim
from timeline.claims.changing import settled
from timeline.claims.records.corrections import Correction
from timeline.conflicts import Chronology, Relation
from timeline.conventions import Conventions
from timeline.errors import EmptyTimeline
from timeline.views.chart import svg
from timeline.views.chart.marks import undated
from timeline.views.dates import corrected_time, named, written
from timeline.views.quarrels import quarrels
from timeline.views.quotes import quote
from timeline.views.report.article import articles, detail
from timeline.views.titles import SURE_IN_WORDS, link_of, title_of
from timeline.views.version import made_with, version

if TYPE_CHECKING:
    from jinja2 import Template

_WIDTHS = {"wide": 1200, "phone": 400}
_FOLLOWING = frozenset(
    ("phrase", "summary", "readings", "chain", "determiner")
)  # change with others, of which a reader looks for those alone
_TEMPLATES = Path(__file__).parent.parent / "templates"


@dataclass(frozen=True, slots=True)
class ClaimRow:
    """A claim as the table and the cards show it."""

    id: str
    source: str
    via: str
    where: str
    said: str
    summary: str
    quotation: str
    stance: str
    verb: str
    count: str
    phrase: str
    interval: str
    event_time: str
    modality: str
    corrected: str


@dataclass(frozen=True, slots=True)
class RelationCard:
    """A relation with its claims and its reasons."""

    link: str
    title: str
    certainty: str
    stretch: str
    claims: tuple[ClaimRow, ...]
    explanation: tuple[str, ...]
    reconciled_by: tuple[str, ...]
    rejected: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class QuarrelGroup:
    """What is between some sources, under one heading; the first card is the strongest, and `kind` is its kind."""

    kind: str
    heading: str
    cards: tuple[RelationCard, ...]


@dataclass(frozen=True, slots=True)
class CorrectionRow:
    """One field of a claim that a person changed, as it was and as it is; or a claim that was dropped, added or edited in the file."""

    id: str
    source: str
    field: str
    before: str
    after: str


def render(chronology: Chronology, title: str | None = None) -> str:
    """The whole page."""
    names = {part.id: part.name for part in chronology.document.parts}
    rows = {c.id: claim_row(c, names, c.id in chronology.added) for c in chronology.claims}
    groups = quarrel_groups(chronology, rows)
    document = chronology.document
    return _template().render(
        title=title or document.title or "Who says what happened when",
        dateline=named(document.dateline, weekday=True) if document.dateline is not None else "",
        approximate=document.dateline is not None and document.dateline.approximate,
        source=document.source or "",
        version=version(),
        made_with=made_with(),
        tiles=tiles(chronology),
        charts=_charts(chronology),
        contradictions=[g for g in groups if g.kind == "contradiction"],
        tensions=[g for g in groups if g.kind == "tension"],
        agreements=[g for g in groups if g.kind in ("corroboration", "same")],
        articles=articles(chronology),
        claims=list(rows.values()),
        unresolved=[(e.text, e.start, e.reason or "", detail(e)) for e in chronology.unresolved],
        corrections=[row for c in chronology.corrections for row in correction_rows(c)],
        conventions=conventions(chronology.conventions),
        notes=chronology.notes,
    )


def quarrel_groups(chronology: Chronology, rows: dict[str, ClaimRow]) -> list[QuarrelGroup]:
    """The relations as cards, by the sources between which they are; one with an unknown claim stands alone."""
    groups = [
        QuarrelGroup(
            q.strongest.kind,
            (" and " if link_of(q.strongest) == "agreement" else " v ").join(q.sources),
            tuple(relation_card(r, rows) for r in q.relations),
        )
        for q in quarrels(chronology.relations, chronology.claims)
    ]
    strangers = [r for r in chronology.relations if not all(c in rows for c in r.claims)]
    return groups + [QuarrelGroup(r.kind, "", (relation_card(r, rows),)) for r in strangers]


def tiles(chronology: Chronology) -> list[tuple[str, str]]:
    """The numbers at the head of the page, each with its word."""
    placed = len(chronology.expressions) - len(chronology.unresolved)
    dated = sum(not undated(c, chronology.document.dateline) for c in chronology.claims)
    links = [link_of(r) for r in chronology.conflicts]
    phrases = str(placed) if placed == len(chronology.expressions) else f"{placed} of {len(chronology.expressions)}"
    return [
        (phrases, "time phrases resolved"),
        (str(len(chronology.claims)), f"claims, {dated} dated"),
        (str(len({c.who for c in chronology.claims})), "sources"),
        (f"{links.count('clash')} + {links.count('strain')}", "contradictions + tensions and possible clashes"),
    ]


def claim_row(claim: Claim, names: Mapping[str, str] | None = None, added: bool = False) -> ClaimRow:
    """A claim in strings; `names` are those of the documents that were merged, `added` tells that a person wrote it into the file."""
    time = claim.window
    chain = [name for name in claim.chain if name != claim.source]
    verb = {"asserted": "asserts", "hedged": "suggests", "nested": "ascribes", "presupposed": "presupposes"}.get(
        claim.modality, claim.modality
    )
    if claim.polarity == "negative" and claim.constrains:
        verb = "denies"
    return ClaimRow(
        id=claim.id,
        source=claim.who,
        via=" ← ".join(chain),
        where=", ".join(dict.fromkeys((names or {}).get(e.document, e.document) for e in claim.evidence if e.document)),
        said=named(claim.said, weekday=True) if claim.said is not None and claim.said.bounded else "",
        summary=claim.headline,
        quotation=quote(claim.quotation),
        stance="denied" if verb == "denies" else "asserted" if claim.constrains else "other",
        verb=verb,
        count=str(claim.count) if claim.count is not None else "",
        phrase=corrected_time(claim) or claim.phrase or "",
        interval=written(time) if time is not None else "",
        event_time=written(claim.event_time) if claim.event_time is not None else "",
        modality=claim.modality + (f" (“{claim.hedge}”)" if claim.hedge else ""),
        corrected="" if not claim.corrected else "added by hand" if added else "corrected by hand",
    )


def correction_rows(correction: Correction) -> list[CorrectionRow]:
    """A correction in strings, one row for each field; labels and chains that only follow another field are left out.

    Examples
    --------
    >>> old = Claim(id="c1", event="call", source="Orr")
    >>> [(r.field, r.before, r.after) for r in correction_rows(Correction(claim="c1", before=old, after=old.model_copy(update={"source": "Vale"})))]
    [('source', 'Orr', 'Vale')]
    >>> [(r.field, r.before) for r in correction_rows(Correction(claim="c1", before=old))]
    [('dropped', 'call')]
    """
    before, after = correction.before, correction.after
    known = after or before
    source = known.who if known is not None else ""
    if before is not None and after is not None:
        return [
            CorrectionRow(correction.claim, source, field.replace("_", " "), *(_value(getattr(c, field)) for c in (before, after)))
            for field in correction.fields
            if not (field in _FOLLOWING and _follows(field, before, after, correction.fields))
        ]
    if after is None:
        return [CorrectionRow(correction.claim, source, "dropped", before.headline if before is not None else "", "")]
    return [CorrectionRow(correction.claim, source, "added in the file" if correction.added else "edited in the file", "", after.headline)]


def _follows(field: str, before: Claim, after: Claim, changed: Iterable[str]) -> bool:
    """Whether a field has the value that the other changes give it, and not one that a person wrote."""
    others = {name: getattr(after, name) for name in changed if name != field}
    return bool(getattr(settled(before, before.model_copy(update=others), others), field) == getattr(after, field))


def _value(value: Any) -> str:
    """The value of a claim's field for readers."""
    if value is None or value == () or value == {}:
        return "—"
    if isinstance(value, tuple):
        return "; ".join(map(str, value))
    if isinstance(value, dict):
        return "; ".join(f"{name}: {text}" for name, text in value.items())
    return str(value)


def relation_card(relation: Relation, rows: dict[str, ClaimRow]) -> RelationCard:
    """A relation in strings, with the claims that it joins."""
    return RelationCard(
        link=link_of(relation),
        title=title_of(relation),
        certainty=SURE_IN_WORDS[relation.certainty],
        stretch=named(relation.span) if relation.span is not None else "",
        claims=tuple(rows[c] for c in relation.claims if c in rows),
        explanation=tuple(line for line in relation.explanation.splitlines() if line.strip()),
        reconciled_by=relation.reconciled_by,
        rejected=relation.rejected,
    )


def conventions(chosen: Conventions) -> list[tuple[str, str, bool]]:
    """Each convention with its value and whether it is the default."""
    default = asdict(Conventions())
    return [(f.name.replace("_", " "), str(getattr(chosen, f.name)), getattr(chosen, f.name) == default[f.name]) for f in fields(chosen)]


def _charts(chronology: Chronology) -> dict[str, Any]:
    """The charts for light and for dark pages, each wide and for a telephone, without a title of their own, or why there is none."""
    try:
        # generated here, not taken from the article: text in it is outlines, title and description are escaped
        return {
            "pictures": [
                (f"{theme} {name}", Markup(svg(chronology, theme=theme, width=width, title="")))
                for theme in ("light", "dark")
                for name, width in _WIDTHS.items()
            ]
        }
    except EmptyTimeline as empty:
        return {"empty": str(empty)}


@cache
def _template() -> Template:
    environment = Environment(
        loader=FileSystemLoader(_TEMPLATES), autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    return environment.get_template("report.html.j2")
