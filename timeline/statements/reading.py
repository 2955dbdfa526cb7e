"""Reading: a document as paragraphs of tagged sentences with their quotations; shared by statements and claims."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from itertools import takewhile
from typing import Protocol
from weakref import WeakKeyDictionary

from timeline.languages.accounts import Syntax
from timeline.statements.tagging import read
from timeline.statements.words import Words
from timeline.text.document import Document
from timeline.text.quotations import quotations
from timeline.text.sentences import sentences
from timeline.text.span import Span


class Timed(Protocol):
    """A time phrase, recognised (`Mention`) or resolved (`Expression`)."""

    @property
    def span(self) -> Span: ...
    @property
    def reach(self) -> Span: ...


@dataclass(frozen=True, eq=False)
class Sentence:
    """A sentence with its words; `paragraph` counts from 0, `quotes` are the quotations that touch it, outermost first."""

    span: Span
    words: Words
    paragraph: int
    quotes: tuple[Span, ...]

    @property
    def heading(self) -> bool:
        """A line without a final stop and of few words: it summarises, it does not tell."""
        return len(self.words) < 14 and not self.span.of(self.words.text).rstrip("\"”’')").endswith((".", "!", "?", "…", ":", ","))

    def quoted(self) -> bool:
        """Whether all words stand inside quotation marks."""
        flags = [q or t in ("punct", "quote") for q, t in zip(self.words.quoted, self.words.tag, strict=True)]
        return all(flags) and any(self.words.quoted)


# statements and claims read the same document one after the other: the latest reading is kept as long as its document lives
_latest: WeakKeyDictionary[Document, tuple[Syntax, tuple[Span, ...], tuple[Sentence, ...]]] = WeakKeyDictionary()


def read_document(
    document: Document, times: Sequence[Timed], grammar: Syntax, paragraphs: Collection[int] | None = None
) -> tuple[Sentence, ...]:
    """The sentences of the document in text order; only those of the numbered `paragraphs`, when given."""
    if paragraphs is not None:
        return _read(document, times, grammar, paragraphs)
    reaches = tuple(t.reach for t in times)
    known = _latest.get(document)
    if known is None or known[0] is not grammar or known[1] != reaches:
        known = _latest[document] = (grammar, reaches, _read(document, times, grammar))
    return known[2]


def _read(document: Document, times: Sequence[Timed], grammar: Syntax, paragraphs: Collection[int] | None = None) -> tuple[Sentence, ...]:
    ends = [t.reach.end for t in times]
    found: list[Sentence] = []
    for number, (paragraph, quotes) in enumerate(zip(document.paragraphs, _quotations(document), strict=True)):
        if paragraphs is not None and number not in paragraphs:
            continue
        first = 0
        for span in sentences(document.text, paragraph):
            while first < len(quotes) and quotes[first].end <= span.start:
                first += 1  # nested quotations end inside the one that holds them, so what ended stays behind
            touching = tuple(takewhile(lambda q, end=span.end: q.start < end, quotes[first : first + 200]))  # type: ignore[misc]
            touching = tuple(q for q in touching if q.end > span.start)
            near = []
            for index in range(bisect_left(ends, span.start + 1), len(times)):
                if times[index].reach.start >= span.end:
                    break
                near.append((index, times[index].reach))
            found.append(Sentence(span, read(document.text, span, near, touching, grammar), number, touching))
    return tuple(found)


def _quotations(document: Document) -> list[tuple[Span, ...]]:
    """The quotations of each paragraph; one that runs on over paragraphs was already cut at their ends."""
    everything = quotations(document.text, Span(0, len(document.text)))
    found, k = [], 0
    for paragraph in document.paragraphs:
        mine = []
        while k < len(everything) and everything[k].start < paragraph.end:
            mine.append(everything[k])
            k += 1
        found.append(tuple(mine))
    return found
