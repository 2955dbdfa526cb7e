"""Document: a text with its dateline, its outlet and its paragraphs."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property, lru_cache

from timeline.arguments import optional_text
from timeline.conventions import DEFAULT_LIMITS, Limits
from timeline.errors import BadDateline, BadInterval, BadText, OverLimit
from timeline.intervals import Interval
from timeline.text.quotations import quotations
from timeline.text.segment import Part, Segment
from timeline.text.span import Span

DatelineLike = str | date | datetime | Interval

_DAY_FIRST = re.compile(r"\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\s*")
_PARAGRAPH_BREAK = re.compile(r"\n[ \t\r]*\n\s*")


def read_dateline(value: DatelineLike | None) -> Interval | None:
    """The dateline as an interval: a day, or what a coarser or approximate string names.

    Raises
    ------
    BadDateline
        If the value is no date; the message quotes it.

    Examples
    --------
    >>> read_dateline("2024-10-25").edtf
    '2024-10-25'
    >>> read_dateline("2024-13-45")
    Traceback (most recent call last):
    timeline.errors.BadDateline: dateline '2024-13-45' is no date: month must be in 1..12. Pass a day such as '2024-10-25', a date, or EDTF such as '1848~'
    """
    if value is None:
        return None
    if not isinstance(value, str | date | Interval):
        raise BadDateline(f"dateline {value!r} is of type {type(value).__name__}. Pass a day such as '2024-10-25', a date, or EDTF")
    try:
        return _read_string(value) if isinstance(value, str) else Interval.of(value)
    except BadInterval as error:
        told = str(error)
        reason = f" {told.removeprefix(f'{value!r} ')}" if told.startswith(f"{value!r} ") else f": {told}"  # of one end of a range
        if days := _written_otherwise(value):
            reason = f" is not ISO 8601; write year, month and day, as {' or '.join(map(repr, days))}"
        raise BadDateline(f"dateline {value!r}{reason}. Pass a day such as '2024-10-25', a date, or EDTF such as '1848~'") from None


def _written_otherwise(value: object) -> list[str]:
    """The days that "05/11/2022" may be, in ISO 8601."""
    match = _DAY_FIRST.fullmatch(value) if isinstance(value, str) else None
    if match is None:
        return []
    one, other, year = int(match[1]), int(match[2]), match[3]
    return [f"{year}-{month:02d}-{day:02d}" for day, month in dict.fromkeys(((one, other), (other, one))) if month <= 12 and day <= 31]


_read_string = lru_cache(1024)(Interval.of)  # the articles of a day share its string


@dataclass(frozen=True)
class Document:
    """A text as it was given; offsets count its code points.

    Attributes
    ----------
    text
        The text itself, unchanged.
    dateline
        When it was written, or None when nobody says.
    source
        The outlet or writer, if known ("Reuters"); the source of what nobody else is said to have said.
    segments
        Turns, letters, messages or entries with speakers and days of their own, in text order; an ordinary article has none.
    parts
        The documents that this one was put together from; empty for a single one.
    """

    text: str
    dateline: Interval | None = None
    source: str | None = None
    title: str | None = None
    segments: tuple[Segment, ...] = ()
    parts: tuple[Part, ...] = ()

    @classmethod
    def of(
        cls,
        text: str,
        dateline: DatelineLike | None = None,
        *,
        source: str | None = None,
        title: str | None = None,
        limits: Limits = DEFAULT_LIMITS,
        article: bool = False,
    ) -> Document:
        """A checked document; `article` for one whose accounts will be compared, which has a limit of its own.

        Raises
        ------
        BadText, BadDateline, BadArgument, OverLimit
        """
        if not isinstance(text, str):
            raise BadText(f"text is of type {type(text).__name__}; pass a str (read a file with timeline.read)")
        optional_text("source", source)
        optional_text("title", title)
        limits = Limits.of(limits)
        name, most = ("article", limits.article) if article else ("characters", limits.characters)
        if len(text) > most:
            raise OverLimit(f"the text has {len(text):,} characters, Limits.{name} is {most:,}; split it into articles or raise the limit")
        return cls(text, read_dateline(dateline), source, title)

    def paragraph_of(self, span: Span) -> Span | None:
        """The paragraph in which `span` starts."""
        number = self.paragraph_number(span.start)
        return self.paragraphs[number] if number >= 0 else None

    def paragraph_number(self, position: int) -> int:
        """The index of the last paragraph that starts at or before `position`, -1 before the first."""
        return bisect_right(self._starts, position) - 1

    def segment_at(self, position: int) -> Segment | None:
        """The segment that a character belongs to, or None outside of all.

        Examples
        --------
        >>> turn = Segment(Span(0, 8), "turn", "Orr")
        >>> Document("Q: Who?\\nA: ...", segments=(turn,)).segment_at(3).speaker
        'Orr'
        """
        number = bisect_right(self._segment_starts, position) - 1
        return self.segments[number] if number >= 0 and position < self.segments[number].span.end else None

    def part_at(self, position: int) -> Part | None:
        """The part that a character belongs to; None in a single document and between parts."""
        return next((p for p in self.parts if p.span.start <= position < max(p.span.end, p.span.start + 1)), None)

    def written(self, position: int) -> Interval | None:
        """When the words at a position were written: the day of their segment or part, else the dateline."""
        if self.segments and (segment := self.segment_at(position)) is not None and segment.said is not None:
            return segment.said
        part = self.part_at(position) if self.parts else None
        return self.dateline if part is None else part.dateline

    @cached_property
    def _segment_starts(self) -> list[int]:
        return [s.span.start for s in self.segments]

    @cached_property
    def _starts(self) -> list[int]:
        return [p.start for p in self.paragraphs]

    @cached_property
    def read(self) -> str:
        """The text with the quotation marks of typewriters (``...'') as marks proper, character by character.

        Examples
        --------
        >>> Document("``No,'' she said.").read
        '“ No,”  she said.'
        """
        return self.text.replace("``", "“ ").replace("''", "” ")

    @cached_property
    def quotations(self) -> tuple[tuple[Span, ...], ...]:
        """The direct quotations of each paragraph; one that runs on over paragraphs is cut at their ends.

        Examples
        --------
        >>> document = Document("He left.\\n\\nShe said: “No.”")
        >>> [[q.of(document.text) for q in quotes] for quotes in document.quotations]
        [[], ['“No.”']]
        """
        everything = quotations(self.read, Span(0, len(self.text)))
        found, first = [], 0
        for paragraph in self.paragraphs:
            last = bisect_left(everything, paragraph.end, first, key=lambda quote: quote.start)
            found.append(everything[first:last])
            first = last
        return tuple(found)

    @cached_property
    def paragraphs(self) -> tuple[Span, ...]:
        """The stretches between blank lines.

        Examples
        --------
        >>> [p.of("One.\\n\\nTwo.") for p in Document("One.\\n\\nTwo.").paragraphs]
        ['One.', 'Two.']
        """
        spans, start = [], 0
        for gap in _PARAGRAPH_BREAK.finditer(self.text):
            spans.append(Span(start, gap.start()))
            start = gap.end()
        spans.append(Span(start, len(self.text)))
        return tuple(s for s in spans if s.of(self.text).strip())
