"""TimeML: a document with its TIMEX3 tags written as XML, and read back with exact offsets.

The reader takes any TimeML 1.2.1 or TempEval-3 file: text of other tags (EVENT, SIGNAL) stays, the tags go. A document type with
entities is refused, and nothing is ever fetched.

References
----------
Saurí, R., et al. (2006). TimeML Annotation Guidelines, Version 1.2.1, sections 2.2 and 3 (TIMEX3, functionInDocument, anchorTimeID).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any
from xml.parsers import expat
from xml.sax.saxutils import escape, quoteattr

from timeline import __version__
from timeline.anchors.expression import Anchor, Expression, Timex3
from timeline.conventions import DEFAULT_CONVENTIONS, Conventions
from timeline.errors import BadInterval, BadText, ExportFailed
from timeline.intervals import Granularity, Interval
from timeline.intervals.timex_value import from_value, to_value
from timeline.statements.statement import Statement
from timeline.text.document import Document

_HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<TimeML xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="http://timeml.org/timeMLdocs/TimeML_1.2.1.xsd">
"""
_NO_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")  # XML 1.0, production 2
_TYPES = ("DATE", "TIME", "DURATION", "SET")


@dataclass(frozen=True, slots=True)
class TimexTag:
    """One TIMEX3 tag of a TimeML document; `text[start:end] == tag.text`.

    `interval` is the calendar cell that the value names, None for a length, a repetition, a reference or a gap. `anchor` is the id of
    the tag that it counts from ("t0" is the document's own time).
    """

    id: str
    start: int
    end: int
    text: str
    timex3: Timex3
    anchor: str | None = None

    @property
    def interval(self) -> Interval | None:
        """What the value names on the calendar."""
        try:
            return from_value(self.timex3.value)
        except BadInterval:
            return None


@dataclass(frozen=True, slots=True)
class TimeMLDocument:
    """A text with its dateline (the tag whose function is CREATION_TIME) and its TIMEX3 tags in text order."""

    document: Document
    tags: tuple[TimexTag, ...]

    @property
    def text(self) -> str:
        """The text without tags."""
        return self.document.text


def to_timeml(
    document: Document,
    expressions: Sequence[Expression],
    statements: Sequence[Statement] = (),
    conventions: Conventions = DEFAULT_CONVENTIONS,
) -> str:
    """The document as TimeML 1.2.1; a comment at its head tells the version of the library and the conventions.

    Raises
    ------
    ExportFailed
        If the text holds a character that XML cannot write (a control character, a lone surrogate); the message gives its offset.

    Examples
    --------
    >>> from timeline.pipeline import find
    >>> text = "She left in March."
    >>> print(to_timeml(Document.of(text, "2024-10-25"), find(text, dateline="2024-10-25")).split("<TEXT>")[1])
    She left in <TIMEX3 tid="t1" type="DATE" value="2024-03" temporalFunction="true" anchorTimeID="t0">March</TIMEX3>.</TEXT>
    </TimeML>
    <BLANKLINE>
    """
    choices = " ".join(f"{name}={value}" for name, value in asdict(conventions).items())
    parts = [_HEAD, f"<!-- timeline {__version__}; {choices} -->\n"]
    if document.title:
        parts.append(f"<TITLE>{_text(document.title, 0)}</TITLE>\n")
    if document.dateline is not None:
        parts.append(f"<DCT>{_creation_time(document.dateline)}</DCT>\n")
    parts.append("<TEXT>")
    position = 0
    for number, expression in enumerate(expressions, 1):
        parts.append(_text(document.text[position : expression.start], position))
        parts.append(f"<TIMEX3{_attributes(number, expression, document, statements)}>{_text(expression.text, expression.start)}</TIMEX3>")
        position = expression.end
    parts.append(_text(document.text[position:], position))
    return "".join(parts) + "</TEXT>\n</TimeML>\n"


def _creation_time(dateline: Interval) -> str:
    value = to_value(dateline)
    kind = "TIME" if dateline.granularity < Granularity.DAY else "DATE"
    return (
        f'<TIMEX3 tid="t0" type="{kind}" value={quoteattr(value)} temporalFunction="false" functionInDocument="CREATION_TIME">'
        f"{escape(value)}</TIMEX3>"
    )


def _attributes(number: int, expression: Expression, document: Document, statements: Sequence[Statement]) -> str:
    timex, anchor = expression.timex3, expression.anchor
    link = _anchor_id(anchor, document, statements)
    given = {
        "tid": f"t{number}",
        "type": timex.type,
        "value": timex.value,
        "mod": timex.mod,
        "quant": timex.quant,
        "freq": timex.freq,
        "temporalFunction": "false" if anchor.kind == "none" else "true",
        "anchorTimeID": link,
    }
    return "".join(f" {name}={quoteattr(value)}" for name, value in given.items() if value is not None)


def _anchor_id(anchor: Anchor, document: Document, statements: Sequence[Statement]) -> str | None:
    if anchor.kind == "dateline" and document.dateline is not None:
        return "t0"
    if anchor.kind == "expression" and anchor.expression is not None:
        return f"t{anchor.expression + 1}"
    if anchor.kind == "saying" and anchor.statement is not None and anchor.statement < len(statements):
        said = statements[anchor.statement].said
        return f"t{said[0] + 1}" if said else None
    return None


def _text(text: str, offset: int) -> str:
    """Text of an element; a carriage return is written as a reference, since a parser makes it a line feed."""
    wrong = _NO_XML.search(text)
    if wrong:
        raise ExportFailed(f"XML cannot write {wrong[0]!r} (character {offset + wrong.start()}); remove it, or use to_json")
    return escape(text, {"\r": "&#13;"})


def read_timeml(source: str | Path | bytes) -> TimeMLDocument:
    """A TimeML document: its text, its dateline and its TIMEX3 tags.

    Parameters
    ----------
    source
        A path, or the markup itself, which begins with "<".

    Raises
    ------
    BadText
        If the file cannot be read, is not well-formed XML, declares entities, or a tag has no TIMEX3 type or value; the message gives
        line and column.

    Examples
    --------
    >>> found = read_timeml('<TimeML><TEXT>She <EVENT>left</EVENT> in <TIMEX3 tid="t1" type="DATE" value="2024-03">March</TIMEX3>.</TEXT></TimeML>')
    >>> found.text, [(t.start, t.end, t.text, t.interval.edtf) for t in found.tags]
    ('She left in March.', [(12, 17, 'March', '2024-03')])
    >>> read_timeml('<!DOCTYPE x [<!ENTITY a "b">]><TimeML>&a;</TimeML>')
    Traceback (most recent call last):
    timeline.errors.BadText: TimeML line 1, column 24: entities are not read; write the characters themselves
    """
    reader = _Reader()
    data = _markup(source)
    try:
        reader.parser.Parse(data, True)
    except expat.ExpatError as error:
        raise BadText(f"TimeML line {error.lineno}, column {error.offset}: {expat.errors.messages[error.code]}") from None
    return reader.result()


def _markup(source: str | Path | bytes) -> bytes:
    if isinstance(source, bytes):
        return source
    if isinstance(source, str) and source.lstrip("\ufeff \n\t").startswith("<"):
        declared = re.sub(r"^\ufeff?\s*(<\?xml[^>]*?)\sencoding=(?:'[^']*'|\"[^\"]*\")", r"\1", source, count=1)
        try:
            return declared.encode("utf-8")
        except UnicodeEncodeError as error:
            raise BadText(f"TimeML character {error.start}: {source[error.start]!r} is no character of XML") from None
    if not isinstance(source, str | Path):
        raise BadText(f"TimeML source is of type {type(source).__name__}; pass a path, or the markup as str or bytes")
    try:
        return Path(source).read_bytes()
    except (OSError, ValueError) as error:
        raise BadText(f"{str(source)[:80]!r} cannot be read: {getattr(error, 'strerror', None) or error}") from None


@dataclass
class _Reader:
    """What the parser calls; the text is that of TEXT, or of the whole root where there is none."""

    parser: Any = field(default_factory=lambda: expat.ParserCreate(namespace_separator=None))
    pieces: list[str] = field(default_factory=list)
    length: int = 0
    tags: list[TimexTag] = field(default_factory=list)
    open: list[tuple[int, dict[str, str]]] = field(default_factory=list)  # start of a TIMEX3 and its attributes
    path: list[str] = field(default_factory=list)
    dateline: str | None = None
    title: list[str] = field(default_factory=list)
    body: tuple[int, int] | None = None  # the characters of TEXT

    def __post_init__(self) -> None:
        parser = self.parser
        parser.StartElementHandler, parser.EndElementHandler, parser.CharacterDataHandler = self.start, self.end, self.characters
        parser.EntityDeclHandler = self.entity
        parser.buffer_text = True

    def fail(self, what: str) -> BadText:
        return BadText(f"TimeML line {self.parser.CurrentLineNumber}, column {self.parser.CurrentColumnNumber}: {what}")

    def entity(self, *_: object) -> None:
        raise self.fail("entities are not read; write the characters themselves")

    def start(self, name: str, attributes: dict[str, str]) -> None:
        self.path.append(name)
        if name == "TEXT":
            self.body = (self.length, self.length)
        if name == "TIMEX3":
            if attributes.get("functionInDocument") == "CREATION_TIME":
                self.dateline = attributes.get("value")
            self.open.append((self.length, attributes))

    def end(self, name: str) -> None:
        self.path.pop()
        if name == "TEXT" and self.body is not None:
            self.body = (self.body[0], self.length)
        if name == "TIMEX3":
            start, given = self.open.pop()
            if self.length > start:  # an empty tag stands for a time that is not told
                self.tags.append(self.tag(start, given))

    def characters(self, text: str) -> None:
        if "TITLE" in self.path:
            self.title.append(text)
        if "DCT" not in self.path and "TITLE" not in self.path and "DOCID" not in self.path:
            self.pieces.append(text)
            self.length += len(text)
        elif self.open:  # the words of the creation time are no text
            return

    def tag(self, start: int, given: dict[str, str]) -> TimexTag:
        kind, value = given.get("type"), given.get("value")
        if kind not in _TYPES or not value:
            raise self.fail(f"a TIMEX3 needs a type ({', '.join(_TYPES)}) and a value, not type={kind!r} value={value!r}")
        timex = Timex3(kind, value, given.get("mod"), given.get("quant"), given.get("freq"))  # type: ignore[arg-type]  # checked above
        return TimexTag(given.get("tid", ""), start, self.length, "", timex, given.get("anchorTimeID"))

    def result(self) -> TimeMLDocument:
        whole = "".join(self.pieces)
        first, last = self.body or (0, len(whole))
        text = whole[first:last]
        inside = sorted((t for t in self.tags if first <= t.start and t.end <= last), key=lambda t: (t.start, -t.end))
        tags = tuple(
            TimexTag(t.id, t.start - first, t.end - first, text[t.start - first : t.end - first], t.timex3, t.anchor) for t in inside
        )
        return TimeMLDocument(Document(text, self._dateline(), title="".join(self.title) or None), tags)

    def _dateline(self) -> Interval | None:
        if not self.dateline:
            return None
        try:
            return from_value(self.dateline)
        except BadInterval as error:
            raise BadText(f"TimeML creation time: {error}") from None
