"""Segments: the turns of a transcript and the body of a letter, each with the one who speaks or writes it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from timeline.languages.accounts import Speaking
from timeline.text.document import Document
from timeline.text.span import Span

_LABEL = re.compile(
    r"[ \t]*(?:[\[(]\d{1,2}:\d\d(?::\d\d)?[\])]\s*)?(?P<name>(?:[^\W\d_][\w.’'-]*)(?:[ \t]+[^\W\d_][\w.’'-]*){0,5})(?:[ \t]*\([^()\n]{1,40}\))?(?P<mark>:|\.?[ \t]*[—–])[ \t]+(?=\S)"
)
_MARKS = ":—–"  # one of them ends every label
_HEADING = re.compile(r"[ \t]*\S[^\n]{5,90}$", re.MULTILINE)
_SENDER = re.compile(r"From:[ \t]*(?P<name>[^\n<]{3,60})")
_SIGNED = re.compile(r"\n[ \t]*(?P<name>[A-Z][\w.’'-]+(?:[ \t]++[A-Z][\w.’'-]+){0,3})[ \t]*+\.?\s*+$")
_LONGEST = 60  # characters of a label


@dataclass(frozen=True, slots=True)
class Segment:
    """`content` is spoken by the one named at `label`; `speaker` differs from the label's text where "A" stands for a name."""

    speaker: str
    label: Span
    mark: Span
    content: Span


def segments(document: Document, speaking: Speaking) -> tuple[Segment, ...]:
    """The turns "NAME: ..." of a document, in text order; a text with fewer than two has none.

    A turn goes on until the next one. "Q" and "A" stand for whom the text names as examined.

    Examples
    --------
    >>> from timeline.languages.en.speaking import SPEAKING
    >>> text = "ORR: We met twice.\\nVALE: We never met.\\nNot once."
    >>> [(s.speaker, s.content.of(text)) for s in segments(Document(text), SPEAKING)]
    [('ORR', 'We met twice.'), ('VALE', 'We never met.\\nNot once.')]
    """
    text = document.text
    if sum(map(text.count, _MARKS)) < 2:
        return _bodies(text, speaking)
    found = [m for m in _on_lines(_LABEL, text) if _is_label(m["name"], m["mark"], speaking)]
    if len(found) < 2:
        return _bodies(text, speaking)
    answers = any(m["name"] in speaking.answer_labels for m in found)
    examined = _examined(text[: found[0].start()], speaking) if answers else ""
    ends = [m.start() for m in found[1:]] + [len(text)]
    turns = []
    for match, end in zip(found, ends, strict=True):
        name = match["name"]
        speaker = examined if name in speaking.answer_labels and examined else name
        stop = _trimmed(text, match.end(), end)
        if stop > match.end():
            turns.append(Segment(speaker, Span(*match.span("name")), Span(*match.span("mark")), Span(match.end(), stop)))
    return tuple(turns)


def _on_lines(pattern: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    """The matches at the beginnings of lines; "^" would be tried at every character."""
    start = 0
    while start >= 0:
        match = pattern.match(text, start)
        if match is not None:
            yield match
            start = max(start, match.end() - 1)
        start = text.find("\n", start) + 1 or -1


def _bodies(text: str, speaking: Speaking) -> tuple[Segment, ...]:
    """What stands under a line such as "From the log of the Alma", or between "Dear Tom," and the name at the end."""
    lowered = text.lower()
    recorded = any(record in lowered for record in speaking.personal_records)
    headed = [m for m in _on_lines(_HEADING, text) if _names_record(m[0], speaking)] if recorded else ()
    if headed:
        ends = [m.start() for m in headed[1:]] + [len(text)]
        return tuple(
            Segment(
                record := _record(m[0], speaking),
                Span(text.index(record, m.start()), text.index(record, m.start()) + len(record)),
                Span(m.end() - 1, m.end()),
                Span(m.end(), stop),
            )
            for m, end in zip(headed, ends, strict=True)
            if (stop := _trimmed(text, m.end(), end)) > m.end()
        )
    sender = next(_on_lines(_SENDER, text), None) if "From:" in text else None
    opening = next(_on_lines(_salutation(speaking), text), None) if any(word in lowered for word in speaking.salutations) else None
    signed = _SIGNED.search(text) if opening is not None else None
    if sender is not None:
        body = text.find("\n\n", sender.end())
        stop = _trimmed(text, 0, len(text))
        if 0 < body < stop:
            return (Segment(sender["name"].strip(), Span(*sender.span("name")), Span(body, body + 1), Span(body + 2, stop)),)
    if opening is not None and signed is not None and signed.start() > opening.end():
        return (
            Segment(
                signed["name"], Span(*signed.span("name")), Span(opening.end() - 1, opening.end()), Span(opening.end(), signed.start())
            ),
        )
    return ()


@cache
def _salutation(speaking: Speaking) -> re.Pattern[str]:
    """A line of its own such as “Dear Tom,”."""
    return re.compile(rf"(?:{'|'.join(speaking.salutations)})\b[^\n]{{1,40}}[,:!]?[ \t]*$", re.MULTILINE | re.IGNORECASE)


def _names_record(line: str, speaking: Speaking) -> bool:
    """Whether a line of its own names a document with its owner: "From the log of the Alma", "Ada Orr's diary:"."""
    words = re.findall(r"[^\W\d_]+", line.lower())
    owned = "of" in words or "'s" in line or "’s" in line or "from" in words[:1]
    return len(words) < 12 and owned and any(w in speaking.personal_records for w in words) and line.rstrip()[-1:] not in '.!?,;”"'


def _record(line: str, speaking: Speaking) -> str:
    name = line.strip(" :\n")
    for opening in speaking.from_the:
        if name.lower().startswith(opening):
            name = name[len(opening) :]
    return re.split(r"[,;(]", name)[0].strip()


def _is_label(name: str, mark: str, speaking: Speaking) -> bool:
    """Whether the words before the mark can name a speaker: capitals all through, or "Q", but no key of a letter head."""
    words = name.split()
    greeting = name.lower() in speaking.salutations  # “SIR – I saw him”
    if len(name) > _LONGEST or greeting or words[0].rstrip(".").lower() in speaking.head_keys:
        return False
    if name in speaking.question_labels or name in speaking.answer_labels:
        return True
    if mark != ":":
        return name.isupper() and len(name) > 2
    big = [w for w in words if w.lower() not in ("of", "the", "de", "van", "von", "and")]
    return bool(big) and all(w[0].isupper() for w in big) and (len(big) > 1 or name.isupper() or len(name) > 2)


def _examined(head: str, speaking: Speaking) -> str:
    """The name behind "examination of", "interview with" in the lines above; "" without one."""
    last = ""
    for opening in speaking.examining:
        for match in re.finditer(rf"\b{opening}\s+((?:[A-Z][\w.’'-]*\s?)+)", head, re.IGNORECASE):
            name = match[1].strip(" .,\n")
            if name[:1].isupper():
                last = name
    return last


def _trimmed(text: str, start: int, end: int) -> int:
    while end > start and text[end - 1].isspace():
        end -= 1
    return end
