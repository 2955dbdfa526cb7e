"""Parts: several documents laid one after the other, so that one text, with one count of characters, holds them all."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from timeline.intervals import Interval
from timeline.text.document import Document
from timeline.text.segment import Part, Segment
from timeline.text.span import Span

_BETWEEN = "\n\n"


def joined(documents: Sequence[Document]) -> Document:
    """One document whose parts are the given ones, in the given order; its dateline is the latest of theirs.

    A document that is made of parts gives its parts. Parts are named by their source, without one by title or number.

    Examples
    --------
    >>> both = joined([Document.of("He left.", "2019-05-03", source="AP"), Document.of("He stayed.", "2019-05-04", source="Ledger")])
    >>> [(p.id, p.name, p.span.of(both.text)) for p in both.parts], both.dateline.edtf
    ([('d1', 'AP', 'He left.'), ('d2', 'Ledger', 'He stayed.')], '2019-05-04')
    """
    texts, parts, segments, at = list[str](), list[Part](), list[Segment](), 0
    for document in documents:
        if texts:
            at += len(_BETWEEN)
        for part in document.parts or (Part("", Span(0, len(document.text)), "", document.dateline, document.source, document.title),):
            parts.append(replace(part, id=f"d{len(parts) + 1}", span=moved(part.span, at)))
        segments += [_shifted(s, at) for s in document.segments]
        texts.append(document.text)
        at += len(document.text)
    days = [d.dateline for d in documents if d.dateline is not None]
    named = tuple(replace(p, name=p.source or p.title or p.id) for p in parts)
    return Document(_BETWEEN.join(texts), max(days, key=_moment, default=None), None, None, tuple(segments), named)


def single(document: Document, part: Part) -> Document:
    """The document that a part was."""
    return Document(part.span.of(document.text), part.dateline, part.source, part.title)


def order(document: Document) -> tuple[str, str, str, str]:
    """Where a document stands among others: by dateline, source, title, and text."""
    return (_moment(document.dateline), document.source or "", document.title or "", document.text)


def moved(span: Span, by: int) -> Span:
    """The span `by` characters further on."""
    return Span(span.start + by, span.end + by)


def _shifted(segment: Segment, by: int) -> Segment:
    date = None if segment.date is None else moved(segment.date, by)
    return replace(segment, span=moved(segment.span, by), head=tuple(moved(h, by) for h in segment.head), date=date)


def _moment(day: Interval | None) -> str:
    """A key that naive and aware days, and open ones, share."""
    return "" if day is None else f"{day.start.replace(tzinfo=None).isoformat() if day.start else ''}/{day.edtf}"
