"""Exports: a chronology as the file of another program, each telling what it had to leave out.

`export` and `exported` are all that callers need; each format has a module of its own, loaded when it is asked for.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from timeline.arguments import kind
from timeline.conflicts import Chronology
from timeline.errors import ExportFailed
from timeline.views.files import write_whole

__all__ = ["FORMATS", "Exported", "export", "exported"]

Content = tuple[bytes, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Exported:
    """What was written where, and what the format has no place for, one phrase each ("4 undated claims left out")."""

    path: Path
    format: str
    left_out: tuple[str, ...] = ()

    def __str__(self) -> str:
        return "; ".join([f"wrote {self.path}", *self.left_out])


def _json(chronology: Chronology, table: str) -> Content:
    from timeline.views.export import to_json

    return (to_json(chronology) + "\n").encode("utf-8", errors="backslashreplace"), ()


def _csv(chronology: Chronology, table: str) -> Content:
    from timeline.views.exports.tables import csv

    return csv(chronology, table)


def _parquet(chronology: Chronology, table: str) -> Content:
    from timeline.views.exports.tables import parquet

    return parquet(chronology, table)


def _timelinejs(chronology: Chronology, table: str) -> Content:
    from timeline.views.exports.timelinejs import timelinejs

    return timelinejs(chronology)


def _ics(chronology: Chronology, table: str) -> Content:
    from timeline.views.exports.calendar import calendar

    return calendar(chronology)


def _timeml(chronology: Chronology, table: str) -> Content:
    from timeline.anchors.timeml import to_timeml

    number = len(chronology.claims)
    left_out = (f"{number} claim{'' if number == 1 else 's'} left out: TimeML has a place for times only",) if number else ()
    return to_timeml(chronology.document, chronology.expressions, chronology.statements, chronology.conventions).encode("utf-8"), left_out


FORMATS: dict[str, tuple[str, Callable[[Chronology, str], Content]]] = {  # name → suffix and writer; the first that fits the path is taken
    "timelinejs": (".timelinejs.json", _timelinejs),
    "json": (".json", _json),
    "csv": (".csv", _csv),
    "parquet": (".parquet", _parquet),
    "ics": (".ics", _ics),
    "timeml": (".tml", _timeml),
}


def exported(chronology: Chronology, format: str, *, table: str = "claims") -> Content:
    """The bytes of a format, and what had to be left out.

    Parameters
    ----------
    format
        "json" (everything; `timeline.check` reads it), "csv" or "parquet" (one table), "timelinejs", "ics" (iCalendar), or "timeml".
    table
        For csv and parquet: a table of `to_frame`.

    Raises
    ------
    ExportFailed
        If there is no such format, or the library that writes it is not installed.
    UnknownColumn
        If there is no such table.

    Examples
    --------
    >>> from timeline.claims import Claim
    >>> from timeline.text.document import Document
    >>> claims = Claim(id="a", event="call", source="Orr", window="2022"), Claim(id="b", event="call", source="Vale")
    >>> content, left_out = exported(Chronology(Document.of("", "2024-10-25"), claims=claims), "timelinejs")
    >>> left_out
    ('1 undated claim left out',)
    """
    if not isinstance(format, str) or format not in FORMATS:
        raise ExportFailed(f"no format {format!r:.60}; accepted: {', '.join(map(repr, FORMATS))}")
    return FORMATS[format][1](chronology, table)


def export(chronology: Chronology, path: str | Path, format: str | None = None, *, table: str = "claims") -> Exported:
    """Write a chronology for another program, whole or not at all; see `exported`.

    Parameters
    ----------
    format
        Default: by the suffix of the path, of which ".timelinejs.json" is one.

    Raises
    ------
    ExportFailed
        Also if the suffix tells no format, or the path cannot be written.
    UnknownColumn, BadArgument
    """
    kind("path", path, (str, os.PathLike), "the name of a file")
    path = Path(path)
    named = (
        format if format is not None else next((name for name, (suffix, _) in FORMATS.items() if path.name.lower().endswith(suffix)), None)
    )
    if named is None:
        accepted = ", ".join(suffix for suffix, _ in FORMATS.values())
        raise ExportFailed(f"cannot write {str(path)!r}: the suffix is {path.suffix!r}; accepted: {accepted}, or give the format")
    content, left_out = exported(chronology, named, table=table)
    return Exported(write_whole(path, content), named, left_out)
