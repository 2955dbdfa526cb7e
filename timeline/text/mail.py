"""Mail: the messages of an e-mail thread, by their heads and by quoted replies."""

from __future__ import annotations

import re
from dataclasses import dataclass

from timeline.text.layout import Layout
from timeline.text.lines import lines, person, trimmed
from timeline.text.segment import Segment
from timeline.text.span import Span

_FIELD = re.compile(r"(?P<marks>[> \t]*)\*?(?P<name>[A-Za-z-]{2,12})\*?:\*?[ \t]*(?P<value>[^\n]*)")
_MARKS = re.compile(r"[ \t]?(?:>[ \t]?)+")


@dataclass(slots=True)
class _Head:
    """The head of a message: where it begins and ends, and how deeply its text is quoted."""

    start: int
    end: int
    who: str | None
    to: str | None
    date: Span | None
    depth: int


def messages(text: str, layout: Layout) -> list[Segment]:
    """The messages of a thread in text order; text below a quoted message belongs to the one around it again.

    Examples
    --------
    >>> from timeline.languages.en.layout import LAYOUT
    >>> text = ("From: Tom Vale <tom@orbe.example>\\nDate: 6 May 2019\\nTo: Ada Holm\\n\\nI never met him.\\n\\n"
    ...         "On 3 May 2019, Ada Holm wrote:\\n> Did you meet Brandt\\n> yesterday?\\n")
    >>> [(m.speaker, m.addressee, m.date.of(text)) for m in messages(text, LAYOUT)]
    [('Tom Vale', 'Ada Holm', '6 May 2019'), ('Ada Holm', 'Tom Vale', '3 May 2019')]
    """
    if ":" not in text:
        return []
    rows = lines(text, Span(0, len(text)))
    heads = _heads(text, rows, layout)
    if not heads:
        return []
    found: list[Segment] = []
    open_: list[_Head] = []
    at, number = heads[0].start, 0
    head_spans: list[Span] = []
    for row in rows:
        if row.end <= heads[0].start:
            continue
        opens = number < len(heads) and row.start <= heads[number].start < row.end
        if opens:
            head = heads[number]
            _close(text, found, open_, at, head.start, head_spans)
            open_ = [h for h in open_ if h.depth < head.depth] if head.depth else []
            open_.append(head)
            at, head_spans, number = head.start, [Span(head.start, head.end)], number + 1
            continue
        if row.start < (open_[-1].end if open_ else 0):
            continue
        marks = _MARKS.match(text, row.start, row.end)
        depth = marks[0].count(">") if marks else 0
        if open_ and open_[-1].depth > depth and row.of(text).strip() and len(open_) > 1:
            _close(text, found, open_, at, row.start, head_spans)
            while len(open_) > 1 and open_[-1].depth > depth:
                open_.pop()
            at, head_spans = row.start, []
        if marks:
            head_spans.append(Span(row.start, marks.end()))
    _close(text, found, open_, at, len(text), head_spans)
    return found


def _close(text: str, found: list[Segment], open_: list[_Head], start: int, end: int, head: list[Span]) -> None:
    if not open_ or end <= start:
        return
    own = open_[-1]
    to = own.to or (open_[-2].who if len(open_) > 1 else None)
    to = to if to != own.who else None
    found.append(
        Segment(Span(start, end), "message", own.who, to, None, tuple(trimmed(text, h) for h in head if h.of(text).strip()), own.date)
    )


def _heads(text: str, rows: list[Span], layout: Layout) -> list[_Head]:
    found: list[_Head] = []
    number = 0
    while number < len(rows):
        head, used = _block(text, rows, number, layout)
        if head is None:
            head, used = _reply(text, rows, number, layout)
        if head is not None:
            found.append(head)
        number += used
    return found


def _block(text: str, rows: list[Span], number: int, layout: Layout) -> tuple[_Head | None, int]:
    """Lines "From: ... Sent: ... To: ..." one below the other; a sender and a day are needed."""
    values: dict[str, Span] = {}
    depth, last = 0, number
    for k in range(number, min(number + 14, len(rows))):
        match = _FIELD.match(text, rows[k].start, rows[k].end)
        kind = layout.fields.get(match["name"].lower()) if match else None
        if match is None or kind is None:
            break
        depth = match["marks"].count(">")
        values.setdefault(kind, Span(match.start("value"), match.end("value")))
        last = k + 1
    if "from" not in values or "date" not in values:
        return None, 1
    to = [person(p, layout) for p in re.split(r";|,(?=[^,;]*<)|\band\b", values["to"].of(text))] if "to" in values else []
    head = _Head(
        rows[number].start, rows[last - 1].end, _who(values["from"].of(text), layout), to[0] if len(to) == 1 and to[0] else None,
        trimmed(text, values["date"]), depth,
    )  # fmt: skip
    return head, last - number


def _reply(text: str, rows: list[Span], number: int, layout: Layout) -> tuple[_Head | None, int]:
    """“On 3 May 2019, Ada Holm wrote:”, perhaps broken into two lines, before lines that begin with ">"."""
    for count in (1, 2):
        if number + count >= len(rows):
            break
        stretch = Span(rows[number].start, rows[number + count - 1].end)
        marks = _MARKS.match(text, stretch.start, stretch.end)
        match = layout.wrote.match(text, marks.end() if marks else stretch.start, stretch.end)
        if match is None:
            continue
        below = next((r for r in rows[number + count : number + count + 3] if r.of(text).strip()), None)
        inner = _MARKS.match(text, below.start, below.end) if below is not None else None
        depth = marks[0].count(">") if marks else 0
        if inner is None or inner[0].count(">") <= depth:
            continue
        return _Head(stretch.start, stretch.end, _who(match["who"], layout), None, Span(*match.span("date")), depth + 1), count
    return None, 1


def _who(written: str, layout: Layout) -> str | None:
    name = person(written, layout)
    if name:
        return name if "@" not in name else name.strip("<>")
    _, mark, address = written.rpartition("<")
    return (address.partition(">")[0] if mark and ">" in address else written).strip() or None
