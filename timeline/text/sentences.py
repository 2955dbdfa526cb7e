"""Sentence spans inside a paragraph."""

from __future__ import annotations

import itertools
import re

from timeline.text.span import Span

_INNER_STOP = re.compile(r"[.!?…][\"'”’)\]»]*\s+(?=\S)")
_LINE = re.compile(r"[^\n]+")
# a stop after these is no end: months, titles, ranks, street words; a capital may follow
_ABBREVIATED = re.compile(
    r"\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mr|Mrs|Ms|Dr|Prof|Gen|Col|Maj|Capt|Cmdr|Lt|Sgt|Cpl|Sen|Rep|Gov|Rev|Hon|St|Mt|Ft"
    r"|No|Nos|vs|approx|ca|Mme|Mlle|Msgr|Adm|Supt|Det|Insp|[A-Z]|(?:[A-Z]\.)+[A-Z])\.$"
)
# a longer word with a stop before a capital ends its sentence even where the segmenter knows an abbreviation of that form ("Vale.");
# the marks come first, so that only they are looked at, and what stands before them is looked at behind them
_CERTAIN = re.compile(
    r"[.!?](?:(?<=[^\W\d_]{4}.)(?<!\b(?:Sept|Capt|Cmdr|Supt|Insp|Prof|Msgr|Corp|Bros|Dept|Assn|Blvd|Univ|Mlle).)(?<!\bAssoc.)(?<!\bMessrs.)"
    r"[\"'”’)]*\s+(?=[\"“‘(]?[A-Z])"
    r"|(?<=\b[a-z]{3}.)(?<!\betc.)\s+(?=[“\"][A-Z])"
    r"|(?<=\b(?:so|it|me|us|up|in|on|to|go|do|he|we|is).)\s+(?=[“\"][A-Z])"
    r"|(?<=\b[ap]\.m\.)\s+(?=[A-Z][a-z]*\b)(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[A-Z]{2,4}T?\b|Eastern|Central|Pacific|Greenwich|local))"
)
_LONGEST = 3000  # characters: a text without stops must not make the walks over a sentence quadratic
_CLOCK = re.compile(r"\b[ap]\.m\.$", re.IGNORECASE)
_LOWER_NEXT = re.compile(r"\s*[\"'“‘(]*[a-z]")


def sentences(text: str, span: Span) -> tuple[Span, ...]:
    """The sentences of the paragraph `span`, in text order, without the white space between them.

    A closing quotation mark belongs to its sentence; a short line without a final stop (a heading) is a sentence.

    Examples
    --------
    >>> text = "ORBE, Aug. 26 — Gen. Orr left the U.S. at 5 a.m. on Friday. “Good,” she said."
    >>> [s.of(text) for s in sentences(text, Span(0, len(text)))]
    ['ORBE, Aug. 26 — Gen. Orr left the U.S. at 5 a.m. on Friday.', '“Good,” she said.']
    """
    return tuple(sentence for piece in pieces(text, span) for sentence in within(text, piece))


def pieces(text: str, span: Span) -> list[Span]:
    """The paragraph cut only where a sentence ends beyond doubt; each piece holds one sentence or more."""
    return [piece for line in _lines(text, span) for piece in _certain(text, line)]


def within(text: str, piece: Span) -> tuple[Span, ...]:
    """The sentences of a piece."""
    found = _split(text, piece) if _INNER_STOP.search(text, piece.start, piece.end) else [piece]
    return tuple(s for f in found for s in _bounded(text, _trim(text, f)) if s.start < s.end)


def _bounded(text: str, span: Span) -> list[Span]:
    """The sentence, or its parts cut at white space where it is longer than any sentence of prose."""
    parts, start = [], span.start
    while span.end - start > _LONGEST:
        cut = text.rfind(" ", start + 1, start + _LONGEST)
        cut = start + _LONGEST if cut < 0 else cut
        parts.append(_trim(text, Span(start, cut)))
        start = cut
    return [*parts, _trim(text, Span(start, span.end))]


def _lines(text: str, span: Span) -> list[Span]:
    """The paragraph cut after headings: lines without a final stop, shorter than the text is wrapped, before a capital."""
    if text.find("\n", span.start, span.end) < 0:
        return [span]
    lines = [Span(m.start(), m.end()) for m in _LINE.finditer(text, span.start, span.end)]
    widest = max(line.end - line.start for line in lines)
    found, start = [], span.start
    for line, following in itertools.pairwise(lines):
        body, after = line.of(text).strip(), following.of(text).lstrip()
        short = len(body) < 0.6 * widest or len(body) < 30
        if short and body and body[-1] not in ",;:-—–" and after[:1] and not after[0].islower():
            found.append(Span(start, line.end))
            start = line.end
    return [*found, Span(start, span.end)]


def _split(text: str, line: Span) -> list[Span]:
    """Cut by nupunkt, joined again where a cut stands after an abbreviation or before a small letter."""
    from nupunkt import sent_spans  # 30 ms to import: only when a paragraph needs it

    cuts: list[Span] = []
    body = line.of(text)
    for start, end in sent_spans(body):
        piece = Span(line.start + start, line.start + end)
        if cuts and _runs_on(text, cuts[-1], piece):
            cuts[-1] = Span(cuts[-1].start, piece.end)
        else:
            cuts.append(piece)
    return cuts


def _certain(text: str, piece: Span) -> list[Span]:
    """The piece cut where a stop can be nothing but an end."""
    parts, start = [], piece.start
    for match in _CERTAIN.finditer(text, piece.start, piece.end):
        parts.append(Span(start, match.end()))
        start = match.end()
    return [*parts, Span(start, piece.end)]


def _runs_on(text: str, before: Span, after: Span) -> bool:
    tail = text[max(before.start, before.end - 24) : before.end].rstrip()
    if tail[-1:] in "”’\"'»)" and _LOWER_NEXT.match(text, after.start, after.end):
        return True  # “Why?” she asked.
    if _CLOCK.search(tail):
        return bool(_LOWER_NEXT.match(text, after.start, after.end))
    if _ABBREVIATED.search(tail):
        return not (tail.endswith(("U.S.", "U.N."))) or bool(_LOWER_NEXT.match(text, after.start, after.end))
    rest = text[after.start : after.end].strip()
    return len(rest) <= 2 and rest in ("”", '"', "’", "'", "»", ")", ".”")


def _trim(text: str, span: Span) -> Span:
    start, end = span
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end)
