"""Reading: mentions, statements and expressions of a document, of one with segments, and of several laid one after the other."""

from __future__ import annotations

from dataclasses import replace

from timeline.anchors.events import DatedEvents
from timeline.anchors.expression import Expression
from timeline.anchors.resolve import resolve
from timeline.anchors.segments import dated
from timeline.anchors.shifting import laid_out
from timeline.conventions import Conventions, Limits
from timeline.expressions.recognizer import recognize
from timeline.languages.pack import Pack
from timeline.statements.statement import Statement
from timeline.text.document import Document
from timeline.text.parts import single
from timeline.text.segments import reading_copy, segments


def expressions_of(document: Document, pack: Pack, conventions: Conventions) -> tuple[tuple[Expression, ...], tuple[Statement, ...]]:
    """What is found in a document without segments."""
    from timeline.statements.attribute import attribute  # only here, so that `find` need not load it

    mentions = recognize(document.text, pack.grammar)
    statements = attribute(document, mentions, pack.speaking)
    return resolve(
        document, mentions, statements, pack.tense, DatedEvents(document, mentions, lambda: pack.event_words), conventions
    ), statements


def segmented(document: Document, pack: Pack, conventions: Conventions) -> Document:
    """The document with its segments; the one letter of a text also tells its dateline and its writer."""
    found = segments(document.text, pack.layout)
    if not found:
        return document
    marked = dated(document.text, found, document.dateline, pack, conventions)
    days = [s.said for s in marked if s.said is not None and s.said.start is not None]
    day = document.dateline or max(days, key=lambda d: (d.start, d.end), default=None)
    source = document.source
    if source is not None:  # the diary is its writer's; a transcript has speakers of its own
        marked = tuple(replace(s, speaker=source) if s.speaker is None and s.kind != "turn" else s for s in marked)
    if source is None and len(marked) == 1:
        source = marked[0].speaker
    return replace(document, segments=marked, dateline=day, source=source)


def read_over(
    document: Document, pack: Pack, conventions: Conventions
) -> tuple[tuple[Expression, ...], tuple[Statement, ...], Document | None]:
    """Expressions, statements, and the copy of the document that they were read from, with heads blanked; None for the text itself."""
    if not document.segments:
        return *expressions_of(document, pack, conventions), None
    from timeline.statements.attribute import attribute

    copy = replace(document, text=reading_copy(document.text, document.segments, dates=False))
    dates = replace(document, text=reading_copy(document.text, document.segments, dates=True))
    mentions = recognize(dates.text, pack.grammar)
    statements = attribute(copy, mentions, pack.speaking)
    found = resolve(dates, mentions, statements, pack.tense, DatedEvents(dates, mentions, lambda: pack.event_words), conventions)
    text = document.text
    # “3\n> May”: the phrase as written has the mark of the quoted line in it
    return tuple(e if e.text == e.span.of(text) else replace(e, text=e.span.of(text)) for e in found), statements, copy


def reread(
    document: Document, pack: Pack, conventions: Conventions, limits: Limits
) -> tuple[Document, tuple[Expression, ...], tuple[Statement, ...]]:
    """A recorded document with segments, expressions and statements; each part of a merged one is read for itself."""
    if not document.parts:
        checked = Document.of(document.text, document.dateline, source=document.source, title=document.title, limits=limits, article=True)
        checked = segmented(checked, pack, conventions)
        return checked, *read_over(checked, pack, conventions)[:2]
    read_again = [reread(single(document, part), pack, conventions, limits) for part in document.parts]
    return laid_out([(d, e, s) for d, e, s in read_again])
