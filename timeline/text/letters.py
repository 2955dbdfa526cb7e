"""Letters: place and day in the head, the addressee in the salutation, the writer in the signature."""

from __future__ import annotations

import re
from itertools import pairwise

from timeline.text.layout import Layout
from timeline.text.lines import lines, person, trimmed
from timeline.text.segment import Segment
from timeline.text.span import Span

_NAME_LINE = re.compile(
    r"[ \t]*(?:[^\W\d_a-z][\w.'’-]*)(?:[ \t]++(?:(?:de|van|von|der)[ \t]++)?[^\W\d_a-z][\w.'’-]*){0,4}[ \t]*+\.?[ \t]*+$"
)
_DASH = r"[ \t]*+(?:—|–|--)[ \t]*+"
_SIGNED = re.compile(
    rf"(?:{_DASH})?(?P<name>{_NAME_LINE.pattern.removesuffix('$')})(?:,[ \t]*[^\n,]{{2,60}}){{0,2}}$"
)  # “Ben Orr, Chairman”, "Ann Rey, Hull"
_UNSAID = re.compile(r"(?i:the|an?|ps|p\.s\.|nb)\b")  # what no name begins with: “THE END”
_HEAD_LINES, _SIGNED_LINES = 5, 4  # lines between day and salutation; lines from the closing formula to the name


def letters(text: str, layout: Layout) -> list[Segment]:
    """The letters of a text: each begins with a line that holds a day and at most a place.

    A salutation below it, or a closing formula with a signature before the next such line, makes it a letter. Without such lines, a
    salutation on a line of its own and a name at the end do ("Dear Madam, ... Yours, Ada Holm").

    Examples
    --------
    >>> from timeline.languages.en.layout import LAYOUT
    >>> text = "Larkfield, 4 March 1848\\n\\nMy dear Ann,\\n\\nI saw Tom Vale yesterday.\\n\\nYours ever,\\nJ. Orr\\n"
    >>> [letter] = letters(text, LAYOUT)
    >>> letter.speaker, letter.addressee, letter.date.of(text)
    ('J. Orr', 'Ann', '4 March 1848')
    """
    dated = re.compile(
        rf"[ \t]*(?P<place>(?:(?:[^\W\d_a-z][\w.'’-]*|\([^()\n]{{1,30}}\))[ \t,:–—]+){{0,6}}?)(?:{layout.weekday},?[ \t]+)?(?P<day>{layout.day})[ \t]*\.?\s*$"
    )
    rows = lines(text, Span(0, len(text)))
    starts = [(number, m) for number, row in enumerate(rows) if len(row.of(text)) < 80 and (m := dated.match(text, row.start, row.end))]
    found: list[Segment] = []
    if not starts:
        return _undated(text, rows, layout)
    ends = [number for number, _ in starts[1:]] + [len(rows)]
    heads = [
        (number, m)
        for (number, m), end in zip(starts, ends, strict=True)
        if _above(text, rows, number, layout) is not None or _signature(text, rows[number + 1 : end], layout)[1] is not None
    ]
    if not heads:
        return _undated(text, rows, layout)
    for (number, match), (following, _) in pairwise([*heads, (len(rows), None)]):
        assert match is not None
        span = Span(rows[number].start, rows[following].start if following < len(rows) else len(text))
        found.append(_letter(text, rows[number:following], span, match, layout))
    return found


def _undated(text: str, rows: list[Span], layout: Layout) -> list[Segment]:
    """Letters to an editor: from salutation to signature; the day is that of the paper."""
    opened = [number for number, row in enumerate(rows) if (line := row.of(text).strip()) and layout.salutation.fullmatch(line)]
    found: list[Segment] = []
    for number, following in pairwise([*opened, len(rows)]):
        body = rows[number + 1 : following]
        tail, writer = _signature(text, body, layout)
        if writer is None:
            tail, writer = _name_below(text, body)
        if writer is not None:
            head = (trimmed(text, rows[number]), *tail)
            end = rows[following].start if following < len(rows) else len(text)
            found.append(Segment(Span(rows[number].start, end), "letter", person(writer, layout), None, None, head))
    return found


def _name_below(text: str, rows: list[Span]) -> tuple[list[Span], str | None]:
    """The name on the last line of a letter that ends without a formula, where a sentence stands above it."""
    filled = [s for row in rows if (s := trimmed(text, row)).end > s.start]
    if len(filled) < 2 or not _NAME_LINE.match(filled[-1].of(text)) or filled[-2].of(text)[-1] not in '.?!”"':
        return [], None
    name = filled[-1].of(text).rstrip(".")
    return ([filled[-1]], name) if len(name.split()) > 1 else ([], None)


def _signed_below(text: str, rows: list[Span], place: str, layout: Layout) -> tuple[list[Span], str | None]:
    """The name, and what the writer is, on the last lines of a letter without a formula: "— Clara Dunn", "Clara", "Clara Dunn, / Secretary".

    It stands below a sentence and a gap. A place that the head names, and a word of thanks, are no names.
    """
    filled = [s for row in rows if (s := trimmed(text, row)).end > s.start]
    last = next((n for n in range(len(filled) - 1, -1, -1) if filled[n].of(text)[-1] in '.?!”"'), len(filled))
    below = filled[last + 1 :]
    if not 0 < len(below) < 3 or "\n\n" not in text[filled[last].end : below[0].start].replace("\r", "").replace(" ", ""):
        return [], None
    written = below[0].of(text)
    match = layout.signed.fullmatch(written) or _SIGNED.fullmatch(written)
    if match is None or _UNSAID.match(name := match["name"].strip()) or layout.closing.search(written):
        return [], None
    if any(word in place.split() or word.lower() in layout.no_speakers for word in re.split(r"[\s.,]+", name) if word):
        return [], None
    return [Span(below[0].start, below[-1].end)], name


def _above(text: str, rows: list[Span], number: int, layout: Layout) -> int | None:
    """The row of the salutation below a day line."""
    filled = 0
    for below in range(number + 1, len(rows)):
        line = rows[below].of(text).strip()
        if not line:
            continue
        if layout.salutation.match(line):
            return below
        filled += 1
        if filled > _HEAD_LINES or len(line) > 80:
            return None
    return None


def _letter(text: str, rows: list[Span], span: Span, match: re.Match[str], layout: Layout) -> Segment:
    head = [trimmed(text, rows[0])]
    addressee = None
    greeted = _above(text, rows, 0, layout)
    if greeted is not None:
        head += [trimmed(text, row) for row in rows[1 : greeted + 1]]
        salutation = layout.salutation.match(rows[greeted].of(text).strip())
        named = salutation[salutation.lastindex] if salutation is not None and salutation.lastindex else None
        addressee = person(named.rstrip(" -"), layout) if named else None
        if salutation is not None and (rest := rows[greeted].of(text).strip()[salutation.end() :]).strip():
            head[-1] = Span(head[-1].start, head[-1].end - len(rest))  # “Dear Ann, I saw him”: the line goes on
    body = rows[1 if greeted is None else greeted + 1 :]
    tail, writer = _signature(text, body, layout)
    if writer is None and greeted is not None and not tail:
        tail, writer = _signed_below(text, body, match["place"].replace(",", " "), layout)
    return Segment(
        span, "letter", person(writer, layout) if writer else None, addressee, None, tuple(h for h in (*head, *tail) if h.end > h.start),
        Span(*match.span("day")),
    )  # fmt: skip


def _signature(text: str, rows: list[Span], layout: Layout) -> tuple[list[Span], str | None]:
    """The stretches of formula and name at the end of a letter, and the name."""
    for number in range(len(rows) - 1, -1, -1):
        found = layout.closing.search(rows[number].of(text))
        if found is None:
            continue
        start = rows[number].start + found.start()
        after = [trimmed(text, Span(rows[number].start + found.end(), rows[number].end)), *(trimmed(text, r) for r in rows[number + 1 :])]
        filled = [s for s in after if s.end > s.start][:_SIGNED_LINES]
        for signed in filled:
            if (name := _SIGNED.match(signed.of(text))) and not layout.closing.search(signed.of(text)):
                written = name["name"].strip()
                return [Span(start, signed.end)], written.rstrip(".") if len(written.split()) > 1 else written
        return [], None
    return [], None
