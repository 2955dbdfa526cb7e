"""Schema: the JSON Schema of what `Timeline.to_json` writes and `timeline.check` reads."""

from __future__ import annotations

from dataclasses import fields
from typing import Any

from pydantic import BaseModel, TypeAdapter

from timeline.claims import Claim
from timeline.claims.claim import Evidence
from timeline.claims.records.corrections import Correction
from timeline.conflicts import Relation
from timeline.conventions import Conventions
from timeline.views.export import SCHEMA

_TEXT: dict[str, Any] = {"type": "string"}
_WORDS: dict[str, Any] = {"type": ["string", "null"]}
_OFFSET: dict[str, Any] = {"type": "integer", "minimum": 0}
_MOMENT = {"type": ["string", "null"], "description": "ISO 8601, local time of the dateline; null for an open end"}


def schema() -> dict[str, Any]:
    """JSON Schema (draft 2020-12) of the record of a chronology.

    Examples
    --------
    >>> found = schema()
    >>> found["properties"]["schema"]["const"], found["$defs"]["Expression"]["required"][:3]
    ('timeline/1', ['start', 'end', 'text'])
    """
    models: list[type[BaseModel]] = [Claim, Relation, Correction]
    defs: dict[str, Any] = {}
    for model in models:
        found = TypeAdapter(model).json_schema(mode="serialization", ref_template="#/$defs/{model}")
        defs |= found.pop("$defs", {})
        defs[model.__name__] = found
    # its serializer leaves out a field, so that its own schema would only say "object"
    defs["Evidence"] = TypeAdapter(Evidence).json_schema(mode="validation")
    record = _record(
        {
            "schema": {"const": SCHEMA},
            "version": _TEXT,
            "document": _document(),
            "conventions": {"type": "object", "propertyNames": {"enum": [f.name for f in fields(Conventions)]}},
            "expressions": _list("Expression"),
            "event_types": {"type": "object", "additionalProperties": _TEXT},
            "exclusive": {"type": "array", "items": {"type": "array", "items": _TEXT}},
            "claims": _list("Claim"),
            "relations": _list("Relation"),
            "notes": {"type": "array", "items": _TEXT},
            "corrections": _list("Correction"),
            "digests": {"type": "object", "additionalProperties": _TEXT, "description": "by id of a claim, to see which were edited"},
        }
    )
    record["properties"]["refused"] = {"type": "array", "items": _TEXT, "description": "claims of another reader that were left out"}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A chronology, as timeline writes it",
        "$defs": {**defs, **_own()},
        **record,
    }


def _document() -> dict[str, Any]:
    """Its text and head; segments (turns, entries, letters) and parts (merged documents) only where there are any."""
    head = {"dateline": _maybe("Interval"), "source": _WORDS, "title": _WORDS}
    span = {"start": _OFFSET, "end": {**_OFFSET, "description": "exclusive"}}
    segment = _record({**span, "kind": _TEXT, "speaker": _WORDS, "addressee": _WORDS, "said": _maybe("Interval")})
    lists = {"segments": {"type": "array", "items": segment}, "parts": {"type": "array", "items": _record({"id": _TEXT, **span, **head})}}
    return {**_record({"text": _TEXT, **head}), "properties": {"text": _TEXT, **head, **lists}}


def _own() -> dict[str, Any]:
    """The definitions of what is no pydantic model."""
    interval = {"start": _MOMENT, "end": {**_MOMENT, "description": "exclusive; null for an open end"}, "granularity": _TEXT, "edtf": _TEXT}
    further = {"approximate": {"type": "boolean"}, "uncertain": {"type": "boolean"}, "point": _TEXT, "best": _ref("Interval")}
    expression = {
        "start": {**_OFFSET, "description": "code points from the start of the text"},
        "end": {**_OFFSET, "description": "exclusive"},
        "text": _TEXT,
        "timex3": {"type": "object", "required": ["type", "value"], "properties": {"type": {"enum": ["DATE", "TIME", "DURATION", "SET"]}}},
        "interval": _maybe("Interval"),
        "window": _maybe("Interval"),
        "anchor": _ref("Anchor"),
        "readings": _list("Reading"),
        "rejected": _list("Reading"),
        "rule": _TEXT,
        "reason": _WORDS,
        "chain": {"type": "array", "items": _TEXT},
    }
    anchor = {"kind": _TEXT, "statement": {"type": ["integer", "null"]}, "expression": {"type": ["integer", "null"]}}
    return {
        "Interval": {**_record(interval), "properties": {**interval, **further}},
        "Expression": _record(expression),
        "Anchor": _record({**anchor, "interval": _maybe("Interval")}),
        "Reading": _record({"interval": _ref("Interval"), "anchor": _ref("Anchor"), "note": _TEXT}),
    }


def _record(properties: dict[str, Any]) -> dict[str, Any]:
    return {"type": "object", "required": list(properties), "properties": properties}


def _ref(name: str) -> dict[str, Any]:
    return {"$ref": f"#/$defs/{name}"}


def _maybe(name: str) -> dict[str, Any]:
    return {"anyOf": [_ref(name), {"type": "null"}]}


def _list(name: str) -> dict[str, Any]:
    return {"type": "array", "items": _ref(name)}
