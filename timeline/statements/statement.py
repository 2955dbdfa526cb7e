"""Statement: who speaks over which characters, and in which words; no events and no dates yet."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from timeline.text.span import Span

Manner = Literal["reported", "quoted", "denial", "no comment"]


@dataclass(frozen=True, slots=True)
class Statement:
    """One saying: "Orr said in May that ..." or "... ," Vale said.

    Attributes
    ----------
    id
        Position in the document's list of statements.
    speaker
        The phrase that names the speaker as written ("harbour master Nina Orr", "he", "A person familiar with the
        situation"); None when no speaker could be found.
    speaker_span, cue_span
        Where the speaker and the saying word ("said", "according to", "denied") stand; `speaker_span` None as for `speaker`.
    cue
        The saying word in its base form ("say", "deny", "according to").
    content
        The stretches that are said, in text order: a clause, a quotation, both parts of a broken quotation.
    manner
        "quoted" when all content is inside quotation marks.
    outer
        The `id` of the statement in whose content this one stands ("Lund quoted an aide who said ..."), or None.
    vehicle
        What the outer speaker passes on ("The Journal reported ..., citing officials": the officials' words); a tuple of phrases.
    said
        Indices of the time mentions that date the saying itself ("on Friday", "Two years ago"), nearest first.
    past_perfect
        Whether the content tells of a time before the saying ("he had spoken").
    """

    id: int
    speaker: str | None
    speaker_span: Span | None
    cue: str
    cue_span: Span
    content: tuple[Span, ...]
    manner: Manner = "reported"
    outer: int | None = None
    vehicle: tuple[str, ...] = ()
    said: tuple[int, ...] = ()
    past_perfect: bool = False

    @property
    def reach(self) -> Span:
        """From the first to the last character of speaker, cue and content."""
        spans = [*self.content, self.cue_span, *([self.speaker_span] if self.speaker_span else [])]
        return Span(min(s.start for s in spans), max(s.end for s in spans))

    def holds(self, span: Span) -> bool:
        """Whether `span` lies in the content."""
        return any(piece.covers(span) for piece in self.content)
