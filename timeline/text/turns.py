"""Turns: the speeches of a transcript, each after its label ("Q:", "MS. HOLM:", "[00:12:31] Ada Holm:")."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from typing import NamedTuple

from timeline.text.layout import Layout
from timeline.text.lines import fullest, person
from timeline.text.segment import Segment
from timeline.text.span import Span

_NAME = r"[^\W\d_a-z][\w.'’-]*"
_LABEL = re.compile(
    r"^[ \t]*(?P<clock>[\[(]\d{1,2}:\d\d(?::\d\d)?(?:\.\d+)?[\])][ \t]*)?[*_]{0,2}"
    rf"(?:(?P<who>{_NAME}(?:[ \t]+(?:(?:de|van|von|der|of|the|al|bin)[ \t]+)?{_NAME}){{0,4}}(?:[ \t]*\([^)\n]{{1,40}}\))?)"
    r"[*_]{0,2}[ \t]?:[*_]{0,2}|(?P<letter>[QA])\.)(?=[ \t]+\S|[ \t]*\n[ \t]*\S)",
    re.MULTILINE,
)
_DIRECTION = re.compile(r"^[ \t]*(?:\([^()\n]*\)|\[[^\[\]\n]*\])[ \t]*$", re.MULTILINE)
_SENTENCE_END = re.compile(r"[.?!…][\"”’')*_]*\s*$")


class _Label(NamedTuple):
    span: Span
    who: str
    clock: bool
    stop: bool  # “Q.”, which may also be an initial


def turns(text: str, layout: Layout) -> list[Segment]:
    """The turns of a transcript, or nothing where the labels do not show that the text is one.

    It is one when at least two speakers take three turns or more, some speaker returns or all labels are roles, and most turns are
    sentences. So "Note: ..." and lists of scores are none.

    Examples
    --------
    >>> from timeline.languages.en.layout import LAYOUT
    >>> text = "MR. ORR: Did you see it?\\nMS. HOLM: I saw it twice.\\nMR. ORR: When?\\n"
    >>> [(t.speaker, t.head[0].of(text)) for t in turns(text, LAYOUT)]
    [('Orr', 'MR. ORR:'), ('Holm', 'MS. HOLM:'), ('Orr', 'MR. ORR:')]
    """
    labels = [label for m in _LABEL.finditer(text) if (label := _label(m, layout)) is not None]
    if not _transcript(text, labels, layout):
        return []
    top = text[: labels[0].span.start]
    roles = _named_roles(top, text, layout)
    said_by = _in_turn(text, labels, roles, layout)
    names = fullest([*said_by, *roles.values()])
    speakers = [names.get(n, n) for n in said_by]
    directions = [Span(m.start(), m.end()) for m in _DIRECTION.finditer(text, labels[0].span.start)]
    both = set(speakers) if len(set(speakers)) == 2 else set()
    found = []
    for number, label in enumerate(labels):
        end = labels[number + 1].span.start if number + 1 < len(labels) else len(text)
        inner = tuple(directions[bisect_left(directions, label.span.end, key=_start) : bisect_left(directions, end, key=_start)])
        found.append(
            Segment(
                Span(label.span.start, end),
                "turn",
                speakers[number],
                _addressee(text, labels, speakers, number, both),
                None,
                (label.span, *inner),
                None,
            )
        )
    return found


def _start(span: Span) -> int:
    return span.start


def _label(match: re.Match[str], layout: Layout) -> _Label | None:
    who = match["letter"] or match["who"]
    words = [w.strip(".").lower() for w in who.split()]
    if any(w in layout.no_speakers for w in words) or len(who) > 60:
        return None
    start = match.start() + len(match[0]) - len(match[0].lstrip())
    return _Label(Span(start, match.end()), who, match["clock"] is not None, match["letter"] is not None)


def _transcript(text: str, labels: list[_Label], layout: Layout) -> bool:
    times = Counter(label.who for label in labels)
    if len(labels) < 2 or len(times) < 2:
        return False
    marked = all(label.clock or label.who.isupper() or label.who.lower() in layout.roles for label in labels)
    if len(labels) < 3 and (not marked or any(label.stop for label in labels)):
        return False
    if max(times.values()) < 2 and not marked:
        return False
    if 2 * labels[0].span.start > len(text) and labels[0].span.start > 1500:
        return False  # a few lines of dialogue at the end of an article
    ends = [label.span.start for label in labels[1:]] + [len(text)]
    bodies = [text[label.span.end : end] for label, end in zip(labels, ends, strict=True)]
    spoken = sum(1 for b in bodies if _SENTENCE_END.search(b) or len(b.split()) > 12)
    return 2 * spoken > len(bodies)


def _named_roles(top: str, text: str, layout: Layout) -> dict[str, str]:
    """Who answers, when the head says whose interview it is; who asks, when a line says whose examination."""
    found = {}
    answering = {role for label, role in layout.roles.items() if label not in layout.asking}
    match = layout.subject.search(top) or _only(layout.examined, top) or layout.subject.search(text) or layout.addressed.search(text)
    if match:
        found = dict.fromkeys(answering, person(match[match.lastindex or 1], layout))
    asked = {person(m[m.lastindex or 1], layout) for m in layout.questioner.finditer(text)}
    if len(asked) == 1:
        found |= dict.fromkeys({layout.roles[label] for label in layout.asking}, asked.pop())
    return found


def _only(pattern: re.Pattern[str], top: str) -> re.Match[str] | None:
    """The one sentence of the head that tells who was heard.

    Of several people nobody can say whose the answers are, and where more is told than that, it may have been another hearing.
    """
    told = sum(row.rstrip().endswith((".", "!", "?")) for row in top.splitlines())
    found = list(pattern.finditer(top)) if told < 2 else []
    return found[0] if len(found) == 1 else None


def _in_turn(text: str, labels: list[_Label], roles: dict[str, str], layout: Layout) -> list[str]:
    """The speaker of each label: "Q" and "A" are the two who spoke last by name, "A" also the witness who was sworn since."""
    asks = {label: role for label, role in layout.roles.items() if label in layout.asking}
    roles, found = dict(roles), list[str]()
    at, asked = 0, False
    for number, label in enumerate(labels):
        if witness := next((m for m in reversed(list(layout.sworn.finditer(text, at, label.span.start)))), None):
            roles |= dict.fromkeys(set(layout.roles.values()) - set(asks.values()), person(witness[1], layout))
        speaker = _speaker(label.who, roles, layout)
        if label.who.lower() not in layout.roles:
            if asked:
                roles |= dict.fromkeys(set(layout.roles.values()) - set(asks.values()), speaker)
            elif number + 1 < len(labels) and _asks(text, labels, number):
                roles |= dict.fromkeys(asks.values(), speaker)
        found.append(speaker)
        at, asked = label.span.end, number + 1 < len(labels) and _asks(text, labels, number)
    return found


def _speaker(who: str, roles: dict[str, str], layout: Layout) -> str:
    role = layout.roles.get(who.lower())
    return person(who, layout) if role is None else roles.get(role, role)


def _addressee(text: str, labels: list[_Label], speakers: list[str], number: int, both: set[str]) -> str | None:
    """Who is spoken to: the other one of two speakers; of more, who answers next, or who has just asked."""
    own = speakers[number]
    if both:
        return next(s for s in both if s != own)
    if number + 1 < len(labels) and _asks(text, labels, number):
        return speakers[number + 1] if speakers[number + 1] != own else None
    return speakers[number - 1] if number and _asks(text, labels, number - 1) and speakers[number - 1] != own else None


def _asks(text: str, labels: list[_Label], number: int) -> bool:
    return text[labels[number].span.end : labels[number + 1].span.start].rstrip(" \t\n\"”’'*_").endswith("?")
