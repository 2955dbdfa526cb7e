"""Entries: the dated entries of a diary, and those of a log, which begin with clock times."""

from __future__ import annotations

import re

from timeline.text.layout import Layout
from timeline.text.lines import person
from timeline.text.segment import Segment
from timeline.text.span import Span

_CLOCK = re.compile(
    r"^[ \t]*(?P<day>(?:[01]?\d|2[0-4])[:.]?[0-5]\d(?:[ \t]?(?:[ap]\.?m\.?|hrs?|h|Z))?)(?:[ \t]*[—–:-]+[ \t]+|[ \t]{2,}|\t)(?=[^\W\d_])",
    re.MULTILINE,
)


def entries(text: str, layout: Layout) -> list[Segment]:
    """The entries of a diary or log: lines that begin with a day or a clock time, when most of the text stands in them.

    Who keeps it is told above them, if anywhere ("From the diary of Ann Orr").

    Examples
    --------
    >>> from timeline.languages.en.layout import LAYOUT
    >>> text = "12 May. Orr came at noon.\\n\\n14 May. He left for Orbe yesterday.\\n"
    >>> [(e.date.of(text), e.head[0].of(text)) for e in entries(text, LAYOUT)]
    [('12 May', '12 May.'), ('14 May', '14 May.')]
    """
    day = re.compile(
        rf"^[ \t]*(?P<day>(?:{layout.weekday},?[ \t]+)?{layout.day})(?:[ \t]*[.:—–]+(?:-+)?[ \t]+(?=[\"“‘(]?[^\W\d_a-z])|[ \t]+-+[ \t]+|[ \t]*+[.:]?[ \t]*+\n(?=[ \t]*+\n?[ \t]*+\S))",
        re.MULTILINE,
    )
    days = list(day.finditer(text))
    clocks = list(_CLOCK.finditer(text))
    heads = sorted([*days, *clocks], key=lambda m: m.start())
    if max(len(days), len(clocks)) < 2 or not _mostly(text, heads):
        return []
    kept = layout.keeper.search(text, 0, heads[0].start())
    keeper = person(kept[1] or kept[2], layout) if kept is not None else None
    found = []
    for number, head in enumerate(heads):
        end = heads[number + 1].start() if number + 1 < len(heads) else len(text)
        start = head.start() + len(head[0]) - len(head[0].lstrip())
        found.append(
            Segment(Span(start, end), "entry", keeper, None, None, (Span(start, start + len(head[0].strip())),), Span(*head.span("day")))
        )
    return found


def _mostly(text: str, heads: list[re.Match[str]]) -> bool:
    """Whether nearly every paragraph or line is an entry: a report with a few dates in it is a report."""
    if heads[0].start() > 400:
        return False
    paragraphs = re.split(r"\n[ \t\r]*\n", text[heads[0].start() :].strip())
    rows = [r for r in text[heads[0].start() :].splitlines() if r.strip()]
    return 3 * len(heads) >= 2 * min(len(paragraphs), len(rows))
