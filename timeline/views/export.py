"""Export: a chronology as JSON, with all that is needed to check or redraw it.

A digest of each claim lets `timeline.check` see which of them were edited in the file. The record has the schema name "timeline/1"; its keys keep their order, so that two versions of a file can be compared line by line.
"""

from __future__ import annotations

import json
import os
from dataclasses import asdict
from pathlib import Path
from typing import Any

from timeline.anchors.expression import Anchor, Expression, Reading
from timeline.arguments import kind, whole_number
from timeline.claims.claim import interval_record
from timeline.claims.records.corrections import digest
from timeline.conflicts import Chronology
from timeline.text.document import Document
from timeline.views.files import write_whole
from timeline.views.version import version

SCHEMA = "timeline/1"


def record(chronology: Chronology) -> dict[str, Any]:
    """A chronology as plain values, ready for JSON.

    Examples
    --------
    >>> from timeline.text.document import Document
    >>> entry = record(Chronology(Document.of("He left in 2022.", "2024-10-25")))
    >>> print(*entry)
    schema version document conventions expressions event_types exclusive claims relations notes corrections digests
    >>> entry["document"]["dateline"]["edtf"]
    '2024-10-25'
    """
    document = chronology.document
    claims = [c.model_dump(mode="json") for c in chronology.claims]
    return {
        "schema": SCHEMA,
        "version": version(),
        "document": {
            "text": document.text,
            "dateline": interval_record(document.dateline),
            "source": document.source,
            "title": document.title,
            **_structure(document),
        },
        "conventions": asdict(chronology.conventions),
        "expressions": [expression_record(e) for e in chronology.expressions],
        "event_types": dict(chronology.event_types),
        "exclusive": [list(words) for words in chronology.exclusive],
        "claims": claims,
        "relations": [r.model_dump(mode="json") for r in chronology.relations],
        "notes": list(chronology.notes),
        "corrections": [c.model_dump(mode="json") for c in chronology.corrections],
        **({"refused": list(chronology.refused)} if chronology.refused else {}),
        "digests": {c["id"]: digest(c) for c in claims},
    }


def expression_record(expression: Expression) -> dict[str, Any]:
    """A time phrase as plain values: offsets, TIMEX3, intervals, anchor, readings, and the chain of anchors in words."""
    return {
        "start": expression.start,
        "end": expression.end,
        "text": expression.text,
        "timex3": asdict(expression.timex3),
        "interval": interval_record(expression.interval),
        "window": interval_record(expression.window),
        "anchor": _anchor(expression.anchor),
        "readings": [_reading(r) for r in expression.readings],
        "rejected": [_reading(r) for r in expression.rejected],
        "rule": expression.rule,
        "reason": expression.reason,
        "chain": list(expression.chain),
    }


def to_json(chronology: Chronology, path: str | Path | None = None, indent: int | None = 2) -> str:
    """The record as a JSON text; with a path it is also written there, whole or not at all.

    Raises
    ------
    ExportFailed
        If the path cannot be written.
    BadArgument
    """
    if indent is not None:
        whole_number("indent", indent, 0, 100)
    if path is not None:
        kind("path", path, (str, os.PathLike), "the name of a file")
    text = json.dumps(record(chronology), ensure_ascii=False, indent=indent)
    if path is not None:
        # a lone surrogate of a damaged source text has no UTF-8 form; JSON has one for it
        write_whole(Path(path), (text + "\n").encode("utf-8", errors="backslashreplace"))
    return text


def _structure(document: Document) -> dict[str, Any]:
    """Segments and parts, where there are any."""
    found: dict[str, Any] = {}
    if document.segments:
        found["segments"] = [
            {
                "start": s.span.start,
                "end": s.span.end,
                "kind": s.kind,
                "speaker": s.speaker,
                "addressee": s.addressee,
                "said": interval_record(s.said),
            }
            for s in document.segments
        ]
    if document.parts:
        found["parts"] = [
            {
                "id": p.id,
                "start": p.span.start,
                "end": p.span.end,
                "dateline": interval_record(p.dateline),
                "source": p.source,
                "title": p.title,
            }
            for p in document.parts
        ]
    return found


def _anchor(anchor: Anchor) -> dict[str, Any]:
    return {
        "kind": anchor.kind,
        "statement": anchor.statement,
        "expression": anchor.expression,
        "interval": interval_record(anchor.interval),
    }


def _reading(reading: Reading) -> dict[str, Any]:
    return {"interval": interval_record(reading.interval), "anchor": _anchor(reading.anchor), "note": reading.note}
