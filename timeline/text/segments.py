"""Segments: which form a document has, and its reading copy, in which heads and marks are white space."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.text.entries import entries
from timeline.text.layout import Layout
from timeline.text.letters import letters
from timeline.text.mail import messages
from timeline.text.segment import Segment
from timeline.text.signed import signed
from timeline.text.turns import turns


def segments(text: str, layout: Layout) -> list[Segment]:
    """The segments of an e-mail thread, a transcript, letters, a diary, a log or signed pieces, in text order; none of an ordinary article.

    Examples
    --------
    >>> from timeline.languages.en.layout import LAYOUT
    >>> segments("The mayor said on Monday: the bridge is closed.\\n\\nNote: it opens at 5 p.m.", LAYOUT)
    []
    """
    for form in (messages, turns, letters, entries, signed):
        found = form(text, layout)
        if found:
            return found
    return []


def reading_copy(text: str, found: Sequence[Segment], *, dates: bool) -> str:
    """The text with heads and quotation marks of mail blanked, character by character, so that offsets stay.

    A label at the start of a line becomes the break of a paragraph. With `dates`, heads that hold a day stay readable.

    Examples
    --------
    >>> from timeline.text.span import Span
    >>> copy = reading_copy("Q: Who?\\nA: Orr.", [Segment(Span(0, 8), "turn", head=(Span(0, 2),)), Segment(Span(8, 15), "turn", head=(Span(8, 10),))], dates=False)
    >>> copy
    '   Who?\\n\\n  Orr.'
    """
    pieces: list[str] = []
    at = 0
    for segment in found:
        for head in segment.head:
            if head.start < at or (dates and segment.date is not None and head.covers(segment.date)):
                continue
            blank = "".join("\n" if c == "\n" else " " for c in head.of(text))
            if head.start == segment.span.start and head.start and text[head.start - 1] == "\n":
                blank = "\n" + blank[1:]
            pieces += [text[at : head.start], blank]
            at = head.end
    return "".join([*pieces, text[at:]])
