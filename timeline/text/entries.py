"""Entries: the dated entries of a diary, and those of a log, which begin with clock times."""

from __future__ import annotations

import re
from itertools import pairwise

from timeline.text.layout import Layout
from timeline.text.lines import person
from timeline.text.quotations import unquoted
from timeline.text.segment import Segment
from timeline.text.span import Span

_UNIT = r"[ \t]?(?:[ap]\.?m\b\.?|[AP]\.?M\b\.?|(?:hours|hrs|h|Z)\b\.?)"
_HOUR = rf"(?:(?:[01]?\d|2[0-4])[:.][0-5]\d(?::[0-5]\d)?|(?:[01]\d|2[0-4])[0-5]\d(?={_UNIT}))"  # four digits alone may be a year
_BULLET = r"^[ \t]*(?:[-*•][ \t]+)?"
_MARK = r"[ \t]*[—–:;,|-]+[ \t]+"
_BLANK = re.compile(r"[ \t\r]*\n")
_PROPER = r"(?=[\"“‘(]?[^\W\d_a-z])"  # what a sentence begins with


def _clocked(day: str, weekday: str) -> re.Pattern[str]:
    """A clock time, with or without its day, in front of what happened then; `years` are the four digits that could as well be a year."""
    dated = rf"(?:(?:(?:{weekday}),?[ \t]+)?{day}(?:,?[ \t]+(?:at[ \t]+)?|T))?"
    return re.compile(
        rf"{_BULLET}(?:[\[(](?P<boxed>{dated}{_HOUR}(?:{_UNIT})?)[\])](?:{_MARK}|[ \t]+)(?=[^\W\d_]|[\"“‘])"
        rf"|(?P<bare>(?P<years>\d{{4}})|{dated}{_HOUR}(?P<unit>{_UNIT})?)(?:(?:{_MARK}|[ \t]{{2,}}|\t)(?=[^\W\d_])|[ \t](?P<plain>){_PROPER}))",
        re.MULTILINE,
    )


def _own_line(day: str, weekday: str) -> re.Pattern[str]:
    """A day, with at most a place and the marks of a heading, on a line of its own over what is told of it."""
    place = r"(?:[^\W\d_a-z][\w.'’-]*(?:[ \t]+[^\W\d_a-z][\w.'’-]*){0,2},[ \t]+)?"
    return re.compile(
        rf"^[ \t]*(?:#+[ \t]+|\*\*|__|\[)?{place}(?P<day>(?:{weekday},?[ \t]+)?{day})(?:,?[ \t]+\(?{weekday}\)?)?[.:]?(?:\*\*|__|\])?[.:]?[ \t]*\r?\n(?=\s*\S)",
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
    run_in = re.compile(
        rf"^[ \t]*(?P<day>(?:{layout.weekday},?[ \t]+)?{layout.day})(?:[ \t]*[.:—–]+(?:-+)?[ \t]+(?=[\"“‘(]?[^\W\d_a-z])|[ \t]+-+[ \t]+)",
        re.MULTILINE,
    )
    alone = list(_own_line(layout.day, layout.weekday).finditer(text))
    days = [*run_in.finditer(text), *alone]
    clocks = _clocks(text, layout)
    heads = sorted([*days, *clocks], key=lambda m: m.start())
    if max(len(days), len(clocks)) < 2 or not _mostly(text, heads, len(alone), layout):
        return []
    kept = layout.keeper.search(text, 0, heads[0].start())
    keeper = person(kept[1] or kept[2], layout) if kept is not None else None
    found = []
    for number, head in enumerate(heads):
        end = heads[number + 1].start() if number + 1 < len(heads) else len(text)
        start = head.start() + len(head[0]) - len(head[0].lstrip())
        found.append(
            Segment(
                Span(start, end), "entry", keeper, None, None, (Span(start, start + len(head[0].strip())),), Span(*head.span(_when(head)))
            )
        )
    return found


def _when(head: re.Match[str]) -> str:
    """The group that holds day or hour."""
    return next(g for g in ("day", "boxed", "bare") if head.groupdict().get(g) is not None)


def _clocks(text: str, layout: Layout) -> list[re.Match[str]]:
    """The lines that begin with a clock time; none where the numbers may be years ("1950 - He was born"), clauses or verses.

    Four digits are hours where one of them cannot be a year, and "3.10 The" is a paragraph of a contract: only a unit makes it a time.
    """
    found = list(_clocked(layout.day, layout.weekday).finditer(text))
    years = [m for m in found if m["years"]]
    if years and not (any(not 1000 <= int(m["years"]) < 2100 for m in years) and all(_is_hour(m["years"]) for m in years)):
        found = [m for m in found if not m["years"]]
    found = [m for m in found if m["plain"] is None or m["years"] or m["unit"] or ":" in m["bare"]]
    return [] if _verses(found) else found


def _is_hour(four: str) -> bool:
    return int(four[:2]) < 25 and int(four[2:]) < 60


def _verses(found: list[re.Match[str]]) -> bool:
    """“3:16 For thus ... 3:17 For he ...”: whether the numbers behind the colon only count the lines."""
    plain = [m["bare"] for m in found if m["plain"] is not None and not m["years"] and not m["unit"]]
    if len(plain) < max(3, len(found)) or not all(len(b) < 6 for b in plain):
        return False
    if any(b.partition(":")[2].startswith("0") for b in plain):
        return False  # a verse has no “10:01”
    at = [60 * int(b.split(":")[0]) + int(b.split(":")[1]) for b in plain]
    return all(b - a == 1 for a, b in pairwise(at))


def _mostly(text: str, heads: list[re.Match[str]], alone: int, layout: Layout) -> bool:
    """Whether nearly every paragraph or line is an entry: a report with a few dates in it is a report.

    Under days on lines of their own, somebody who says "I" may write as many paragraphs as he likes.
    """
    if heads[0].start() > 400:
        return False
    body = text[heads[0].start() :]
    paragraphs = [p for p in re.split(r"\n[ \t\r]*\n", body.strip()) if p.strip()]
    rows = [r for r in body.splitlines() if r.strip()]
    own = alone if alone == len(heads) else 0  # such a head is no paragraph, and no line, of what is told
    if own and layout.first_person.search(unquoted(body)):
        return True
    lone = sum(1 for m in heads if own and _BLANK.match(text, m.end()))
    return 3 * len(heads) >= 2 * min(len(paragraphs) - lone, len(rows) - own)
