"""Segment and Part: stretches of a document with a speaker and a time of their own, and the documents that were put together."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from timeline.intervals import Interval
from timeline.text.span import Span

SegmentKind = Literal["turn", "letter", "message", "entry"]


@dataclass(frozen=True, slots=True)
class Segment:
    """One turn of a transcript, letter, e-mail message, or entry of a diary or log.

    Attributes
    ----------
    span
        All of it, its head included; half-open code points. A segment ends where the next one begins.
    kind
        "turn" (of a transcript), "letter", "message" (an e-mail) or "entry" (of a diary or log).
    speaker
        Who speaks or writes, by the fullest name that the heads give; None where no head tells.
    addressee
        To whom, where one person is named; None otherwise.
    said
        When, or None when only the document's dateline can tell.
    head
        The stretches that name speaker, day or addressee: they are no text of the speaker's.
    date
        Where the day is written, or None.
    """

    span: Span
    kind: SegmentKind
    speaker: str | None = None
    addressee: str | None = None
    said: Interval | None = None
    head: tuple[Span, ...] = ()
    date: Span | None = None


@dataclass(frozen=True, slots=True)
class Part:
    """One of several documents that were put together: its stretch of the common text, and what was known of it.

    Attributes
    ----------
    id
        "d1", "d2", ... in the order of the text.
    name
        Its source; where that is not known, its title or id. What its writer says is said by this name.
    """

    id: str
    span: Span
    name: str
    dateline: Interval | None = None
    source: str | None = None
    title: str | None = None
