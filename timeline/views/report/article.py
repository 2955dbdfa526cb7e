"""Article: the text cut into plain stretches and time phrases, each phrase with what it resolves to and why."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from timeline.anchors.expression import Expression
from timeline.conflicts import Chronology
from timeline.text.segment import Part
from timeline.text.span import Span
from timeline.views.dates import named, written


@dataclass(frozen=True, slots=True)
class Detail:
    """What the card of a time phrase tells."""

    text: str
    kind: str
    value: str
    facts: tuple[tuple[str, str], ...]
    chain: tuple[str, ...]
    rejected: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of the article: plain where `number` is 0, else the time phrase of that number with its details.

    A phrase inside another one has no underline of its own: it is told in the outer one's card.
    """

    text: str
    number: int = 0
    details: tuple[Detail, ...] = ()


@dataclass(frozen=True, slots=True)
class Article:
    """A document of the page: its heading ("" for a single one) and its paragraphs."""

    heading: str
    paragraphs: tuple[list[Piece], ...]


def articles(chronology: Chronology) -> list[Article]:
    """The documents of a chronology, each with its paragraphs; one without a text is left out.

    Examples
    --------
    >>> from timeline.text.document import Document
    >>> from timeline.text.parts import joined
    >>> both = joined([Document.of("One.", "2019-05-03", source="AP"), Document.of("Two.", source="Ledger")])
    >>> [(a.heading, len(a.paragraphs)) for a in articles(Chronology(both))]
    [('AP, 3 May 2019', 1), ('Ledger', 1)]
    """
    document = chronology.document
    pieces = paragraphs(chronology)
    if not document.parts:
        return [Article("", tuple(pieces))] if pieces else []
    held: dict[str, list[list[Piece]]] = {p.id: [] for p in document.parts}
    for span, paragraph in zip(document.paragraphs, pieces, strict=True):
        part = document.part_at(span.start)
        if part is not None:
            held[part.id].append(paragraph)
    return [Article(_heading(p), tuple(held[p.id])) for p in document.parts if held[p.id]]


def _heading(part: Part) -> str:
    day = named(part.dateline) if part.dateline is not None else ""
    return ", ".join(dict.fromkeys(words for words in (part.name, part.title or "", day) if words))


def paragraphs(chronology: Chronology) -> list[list[Piece]]:
    """The article by paragraphs; joining all pieces gives each paragraph's text again.

    Examples
    --------
    >>> from timeline.text.document import Document
    >>> paragraphs(Chronology(Document.of("One.\\n\\nTwo.")))
    [[Piece(text='One.', number=0, details=())], [Piece(text='Two.', number=0, details=())]]
    """
    text = chronology.document.text
    phrases = iter(_outermost(chronology.expressions))
    following = next(phrases, None)
    found, number = [], 0
    for paragraph in chronology.document.paragraphs:
        pieces, at = list[Piece](), paragraph.start
        while following is not None and following[0].start < paragraph.end:
            span, inner = following
            start, end = max(span.start, at), min(span.end, paragraph.end)
            if start > at:
                pieces.append(Piece(text[at:start]))
            if end > start:
                number += 1
                pieces.append(Piece(text[start:end], number, tuple(detail(e) for e in inner)))
                at = end
            following = next(phrases, None)
        if at < paragraph.end:
            pieces.append(Piece(text[at : paragraph.end]))
        found.append(pieces)
    return found


def detail(expression: Expression) -> Detail:
    """What a time phrase resolves to: EDTF strings, TIMEX3, rule, and the chain of anchors.

    A length or a repetition has no interval, and its value in TIMEX3 in the place of one.
    """
    interval, timex = expression.interval, expression.timex3
    told = timex.value if expression.reason is None else "unresolved"
    facts = [
        ("interval", written(interval) if interval is not None else ""),
        ("window", written(expression.window) if expression.window is not None else ""),
        ("best", written(interval.best) if interval is not None and interval.best is not None else ""),
        ("TIMEX3", " ".join(part for part in (timex.type, timex.value, timex.mod or "", timex.quant or "", timex.freq or "") if part)),
        ("or", "; ".join(_reading(written(r.interval), r.note) for r in expression.readings)),
        ("rule", expression.rule),
        ("unresolved", expression.reason or ""),
    ]
    return Detail(
        text=expression.text,
        kind=timex.type.lower() if expression.reason is None else "unresolved",
        value=written(expression.window or interval) if interval is not None else told,
        facts=tuple((name, value) for name, value in facts if value),
        chain=tuple(expression.chain),
        rejected=tuple(_reading(written(r.interval), r.note) for r in expression.rejected),
    )


def _reading(edtf: str, note: str) -> str:
    return f"{edtf} ({note})" if note else edtf


def _outermost(expressions: Sequence[Expression]) -> Iterator[tuple[Span, list[Expression]]]:
    """The phrases in text order; those that overlap make one stretch, the longest first."""
    ordered = sorted(expressions, key=lambda e: (e.start, -e.end))
    group: list[Expression] = []
    for expression in ordered:
        if group and expression.start >= max(e.end for e in group):
            yield Span(group[0].start, max(e.end for e in group)), group
            group = []
        group.append(expression)
    if group:
        yield Span(group[0].start, max(e.end for e in group)), group
