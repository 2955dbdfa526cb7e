"""Reading: a document as paragraphs of tagged sentences with their quotations; shared by statements and claims."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import islice, takewhile
from typing import Protocol
from weakref import WeakKeyDictionary

from timeline.languages.accounts import Syntax
from timeline.statements.tagging.tagger import read
from timeline.statements.tagging.words import Words
from timeline.text.document import Document
from timeline.text.sentences import pieces, within
from timeline.text.span import Span


class Timed(Protocol):
    """A time phrase, recognised (`Mention`) or resolved (`Expression`)."""

    @property
    def span(self) -> Span: ...
    @property
    def reach(self) -> Span: ...


class Asked(Protocol):
    """Which sentences a reader wants: those of these `paragraphs` for which the call is true; `undated`: also sayings without a date."""

    @property
    def paragraphs(self) -> Collection[int]: ...
    @property
    def undated(self) -> bool: ...
    def __call__(self, paragraph: int, times: Sequence[tuple[int, Span]], quotes: Sequence[Span]) -> bool: ...


@dataclass(eq=False)  # not frozen: thousands are made, and most are only passed by
class Sentence:
    """A sentence; `paragraph` counts from 0, `times` and `quotes` are the time phrases (index, characters) and the quotations that touch it.

    Quotations stand outermost first.
    """

    text: str
    span: Span
    paragraph: int
    times: tuple[tuple[int, Span], ...]
    quotes: tuple[Span, ...]
    grammar: Syntax
    asked: bool = True  # False for what a reader does not want, as is known before it is cut into sentences

    @cached_property
    def words(self) -> Words:
        """The words with their classes, tagged when first asked for."""
        return read(self.text, self.span, self.times, self.quotes, self.grammar)

    @property
    def heading(self) -> bool:
        """A line without a final stop and of few words: it summarises, it does not tell."""
        return len(self.words) < 14 and not self.span.of(self.text).rstrip("\"”’')").endswith((".", "!", "?", "…", ":", ","))

    def quoted(self) -> bool:
        """Whether all words stand inside quotation marks."""
        at, quoted = self.span.start, False
        for quote in self.quotes:
            if any(map(str.isalnum, self.text[at : max(at, quote.start)])):
                return False
            at = max(at, quote.end)
            quoted = True
        return quoted and not any(map(str.isalnum, self.text[at : self.span.end]))


# statements and claims read the same document one after the other: the latest reading is kept as long as its document lives
_latest: WeakKeyDictionary[Document, tuple[Syntax, tuple[Span, ...], tuple[Sentence, ...]]] = WeakKeyDictionary()


def read_document(document: Document, times: Sequence[Timed], grammar: Syntax, asked: Asked | None = None) -> tuple[Sentence, ...]:
    """The sentences of the document in text order.

    With `asked`, only those of its paragraphs; and what it does not ask for is left in pieces that may hold several sentences.
    """
    if asked is not None:
        return _read(document, times, grammar, asked)
    reaches = tuple(t.reach for t in times)
    known = _latest.get(document)
    if known is None or known[0] is not grammar or known[1] != reaches:
        known = _latest[document] = (grammar, reaches, _read(document, times, grammar))
    return known[2]


def _read(document: Document, times: Sequence[Timed], grammar: Syntax, asked: Asked | None = None) -> tuple[Sentence, ...]:
    text, reaches = document.read, [t.reach for t in times]
    ends = [reach.end for reach in reaches]
    found: list[Sentence] = []
    for number, (paragraph, quotes) in enumerate(zip(document.paragraphs, document.quotations, strict=True)):
        if asked is not None and number not in asked.paragraphs:
            continue
        first = 0
        for piece in pieces(text, paragraph):
            first = _past(quotes, first, piece)
            told, touching = _told(reaches, ends, piece), _touching(quotes, first, piece)
            if asked is not None and not ((told or touching) and asked(number, told, touching)):
                found.append(Sentence(text, piece, number, told, touching, grammar, asked=False))
                continue
            for span in within(text, piece):
                first = _past(quotes, first, span)
                found.append(Sentence(text, span, number, _told(reaches, ends, span), _touching(quotes, first, span), grammar))
    return tuple(found)


def _told(reaches: Sequence[Span], ends: Sequence[int], span: Span) -> tuple[tuple[int, Span], ...]:
    """The time phrases that touch `span`, each with its index."""
    first = last = bisect_left(ends, span.start + 1)
    while last < len(reaches) and reaches[last].start < span.end:
        last += 1
    return tuple(zip(range(first, last), reaches[first:last], strict=True)) if last > first else ()


def _past(quotes: Sequence[Span], first: int, span: Span) -> int:
    """The index of the first quotation that does not end before `span`; nested ones end inside the one that holds them."""
    while first < len(quotes) and quotes[first].end <= span.start:
        first += 1
    return first


def _touching(quotes: Sequence[Span], first: int, span: Span) -> tuple[Span, ...]:
    """The quotations from index `first` on that touch `span`; at most 200, so that a wall of marks stays linear."""
    if first >= len(quotes) or quotes[first].start >= span.end:
        return ()
    ahead = takewhile(lambda q: q.start < span.end, islice(quotes, first, first + 200))
    return tuple(q for q in ahead if q.end > span.start)
