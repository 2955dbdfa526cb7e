"""Alone: the time phrases of a text in which nobody is said to speak, such as the head of an article or the date over a letter."""

from __future__ import annotations

from timeline.anchors.events import DatedEvents
from timeline.anchors.expression import Expression
from timeline.anchors.resolve import resolve
from timeline.conventions import DEFAULT_CONVENTIONS, Conventions
from timeline.expressions.recognizer import recognize
from timeline.languages.pack import Pack
from timeline.text.document import Document


def alone(document: Document, pack: Pack, conventions: Conventions = DEFAULT_CONVENTIONS) -> tuple[Expression, ...]:
    """Every time phrase of the document, dated without a look at sayings.

    Examples
    --------
    >>> from timeline.languages.pack import load
    >>> [e.interval.edtf for e in alone(Document("Leith, 3 May 1848"), load("en"))]
    ['1848-05-03']
    """
    mentions = recognize(document.text, pack.grammar)
    return resolve(document, mentions, (), pack.tense, DatedEvents(document, mentions, lambda: pack.event_words), conventions)
