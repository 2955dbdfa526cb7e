"""Signed pieces: what somebody tells in the first person, named by a byline, a signature, a heading or the first words."""

from __future__ import annotations

import re
from itertools import pairwise

from timeline.text.layout import Layout
from timeline.text.lines import lines, person, trimmed
from timeline.text.quotations import unquoted
from timeline.text.segment import Segment
from timeline.text.span import Span

_HEAD_LINES = 6  # filled lines at the top among which a byline can stand
_LONGEST_LINE = 90
_DASH = r"(?:—|–|--)[ \t]*"
_NAME = r"(?!(?:The|A|An)\b)(?:[^\W\d_a-z][\w’'-]*\.?)(?:[ \t]+(?:(?:de|van|von|der)[ \t]+)?(?:[^\W\d_a-z][\w’'-]*\.?)){1,3}"
_SIGNED = re.compile(rf"(?:{_DASH})?(?P<name>{_NAME})(?:,[ \t]*[^\n.,]{{2,40}}){{0,2}}[.]?$")  # “Ada Holm, Orle”
_DASHED = re.compile(rf"[.!?”\"’)][ \t]*(?P<all>{_DASH}(?P<name>{_NAME}))[.]?[ \t]*$")  # “... in 1921. — Ada Holm”
_CLOSED = (".", "!", "?", "”", '"', "’", "…", ")")


def signed(text: str, layout: Layout) -> list[Segment]:
    """The stretches of a text that one person tells in the first person, in text order; none of a report that speaks of others only.

    “Statement of Ada Holm, cleaner”, "By Ada Holm", "— Ada Holm" at the end, "My name is Ada Holm". Quotations do not count as the first
    person.

    Examples
    --------
    >>> from timeline.languages.en.layout import LAYOUT
    >>> text = "Looking back\\n\\nI wrote that the mill burned in May.\\n\\nAda Holm, Orle\\n"
    >>> [(s.speaker, s.span.of(text)[:12]) for s in signed(text, LAYOUT)]
    [('Ada Holm', 'Looking back')]
    >>> signed("By Ada Holm\\n\\n“I saw nothing,” said the porter.\\n", LAYOUT)
    []
    """
    if not layout.first_person.search(text):
        return []
    own = unquoted(text)
    if not layout.first_person.search(own):
        return []
    rows = [row for line in lines(text, Span(0, len(text))) if (row := trimmed(text, line)).end > row.start]
    for form in (_headed, _ended, _authored):
        if found := form(text, rows, own, layout):
            return found
    return []


def _speaks(own: str, start: int, end: int, layout: Layout) -> bool:
    """Whether somebody says "I" between two characters of the text without its quotations."""
    return layout.first_person.search(own, start, end) is not None


def _headed(text: str, rows: list[Span], own: str, layout: Layout) -> list[Segment]:
    """Stretches under lines such as "Statement of Ada Holm, cleaner", "The porter's account", "Ada Holm told us:"."""
    heads = [(row, m) for row in rows if row.end - row.start < _LONGEST_LINE and (m := layout.heading.fullmatch(row.of(text)))]
    found = []
    for (row, match), (end, _) in pairwise([*heads, (Span(len(text), len(text)), None)]):
        assert match is not None
        span = Span(row.start, end.start)
        if _speaks(own, row.end, span.end, layout):
            found.append(Segment(span, "turn", person(next(g for g in match.groups() if g), layout), head=(row,)))
    return found


def _ended(text: str, rows: list[Span], own: str, layout: Layout) -> list[Segment]:
    """Stretches each of which ends with the name of its writer, on a line of its own or behind a dash."""
    found, start = list[Segment](), 0
    for number in range(len(rows)):
        name = _signature(text, rows, number, layout)
        if name is None:
            continue
        head, end = name[1], rows[number + 1].start if number + 1 < len(rows) else len(text)
        if _speaks(own, start, head.start, layout):
            found.append(Segment(Span(start, end), "letter", person(name[0], layout), head=(Span(head.start, end),)))
        start = end
    return found


def _signature(text: str, rows: list[Span], number: int, layout: Layout) -> tuple[str, Span] | None:
    """The name with which the piece ends in this row, and where it stands; what follows are at most an address, and a gap."""
    row = rows[number]
    written = row.of(text)
    last = number + 1 == len(rows) or "\n\n" in text[row.end : rows[number + 1].start]
    if last and (dashed := _DASHED.search(written)):
        return dashed["name"], Span(row.start + dashed.start("all"), row.end)
    if not number or not rows[number - 1].of(text).endswith(_CLOSED):
        return None
    match = layout.signed.fullmatch(written) or _SIGNED.fullmatch(written)
    if match is None or any(word.lower().strip(".,") in layout.no_speakers for word in match["name"].split()):
        return None
    below = rows[number + 1].of(text) if number + 1 < len(rows) else ""
    addressed = 0 < len(below) < 40 and not below.endswith(_CLOSED) and number + 2 >= len(rows)
    dashed_or_alone = written.startswith(("—", "–", "--")) or last or addressed
    if not dashed_or_alone and not ("\n" in text[row.end : rows[number + 1].start] and len(below) < 40 and not below.endswith(_CLOSED)):
        return None
    return match["name"], row


def _authored(text: str, rows: list[Span], own: str, layout: Layout) -> list[Segment]:
    """The whole text, of the one whom its byline, its first words or the note at its end name."""
    whole = Span(0, len(text))
    for number, row in enumerate(rows[:_HEAD_LINES]):
        written = row.of(text)
        alone = 0 < number < len(rows) - 1 and _SIGNED.fullmatch(written) and "\n\n" in text[row.end : rows[number + 1].start]
        if len(written) < _LONGEST_LINE and (
            match := layout.byline.fullmatch(written) or (layout.byline.search(written) if not number else None)
        ):
            return [Segment(whole, "letter", person(match["name"], layout), head=(row,) if match.end() == len(written) else ())]
        if alone and not written.isupper() and not rows[number - 1].of(text).endswith(_CLOSED) and len(written.split()) < 4:
            return [Segment(whole, "letter", person(written, layout), head=(row,))]
    if (told := layout.own_name.search(own)) is not None:
        return [Segment(whole, "letter", person(told["name"], layout))]
    note = layout.author.match(rows[-1].of(text)) if len(rows) > 1 else None
    if note is not None and rows[-1].end - rows[-1].start < 2 * _LONGEST_LINE and note["name"] not in text[: rows[-1].start]:
        return [Segment(Span(0, rows[-1].start), "letter", person(note["name"], layout))]
    return []
