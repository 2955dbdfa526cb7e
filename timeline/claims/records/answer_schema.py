"""The JSON Schema of an answer: what a program that reads claims from a text, such as a language model, may give to `reconstruct`.

`python -m timeline.claims.records.answer_schema` renews docs/answers-schema.json. It describes the form alone; whether the words stand in
the text and the times on the calendar, the reader of answers tells.
"""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any, get_args

from timeline.claims.claim import Claim, Extent, Modality, Polarity
from timeline.claims.records.schema import descriptions
from timeline.intervals import Granularity

LONGEST = 1000  # characters of one string; evidence may be longer
MOST = 200  # entries of one list or record
TAG = r"<[/!?]?[A-Za-z][^>]*>|&(?:#[0-9]+|#x[0-9a-fA-F]+|[a-z]{2,8});"
CONTROL = r"[\x00-\x08\x0b-\x1f\x7f\u202a-\u202e\u2066-\u2069\ud800-\udfff]"

COUNT = r"^ *([Nn]one|[Aa]ny number|(([Ee]xactly|[Aa]t least|[Aa]t most|[Uu]p to) )?[0-9]{1,18}(\+|( ?[-–] ?| to )[0-9]{1,18})?) *$"

_NULL = {"type": "null"}
_TEXT = {"$ref": "#/$defs/Text"}
_TIME = {"$ref": "#/$defs/Time"}


@cache
def schema() -> dict[str, Any]:
    """JSON Schema (draft 2020-12) of what a reader of claims may return.

    Examples
    --------
    >>> claim = schema()["$defs"]["Claim"]
    >>> claim["required"], [option["type"] for option in claim["properties"]["evidence"]["anyOf"][:2]]
    (['event', 'evidence'], ['string', 'array'])
    """
    claims = {"type": "array", "items": {"$ref": "#/$defs/Claim"}}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "An answer: claims that a reader found in a text",
        "anyOf": [claims, _record({"claims": claims}, required=["claims"])],
        "$defs": {
            "Text": {"type": "string", "maxLength": LONGEST, "not": {"pattern": f"{TAG}|{CONTROL}"}, "description": "plain text"},
            "Moment": {"anyOf": [_TEXT, _NULL], "description": "ISO 8601; null for an open end"},
            "Time": _time(),
            "Count": _record({"min": {"type": "integer", "minimum": 0}, "max": _nullable({"type": "integer", "minimum": 0})}),
            "Group": _record(
                {"name": {**_TEXT, "minLength": 1}, "members": _list(_TEXT), "any_of": {"type": "boolean"}}, required=["name"]
            ),
            "Evidence": _evidence(),
            "Reading": _record(
                {"note": _TEXT, "window": _nullable(_TIME), "count": _nullable({"$ref": "#/$defs/Count"}), "event": _nullable(_TEXT)},
                required=["note"],
            ),
            "Claim": _claim(),
        },
    }


def _claim() -> dict[str, Any]:
    names: dict[str, Any] = {
        "id": {"anyOf": [{**_TEXT, "minLength": 1}, {"type": "integer"}]},
        "chain": {"anyOf": [_TEXT, _list(_TEXT)]},
        "said": _TIME,
        "participants": {"anyOf": [_TEXT, _list({"anyOf": [_TEXT, {"$ref": "#/$defs/Group"}]})]},
        "event": {**_TEXT, "minLength": 1},
        "extent": {"enum": [*get_args(Extent)]},
        "polarity": {"enum": [*get_args(Polarity)]},
        "count": {
            "anyOf": [{"type": "integer", "minimum": 0}, {"type": "string", "pattern": COUNT}, {"$ref": "#/$defs/Count"}],
            "description": 'How many: 2, "2+", "1-7", "at least 2", "none", or {"min": 2, "max": null}.',
        },
        "window": _TIME,
        "event_time": _TIME,
        "attributes": {"type": "object", "propertyNames": _TEXT, "additionalProperties": _TEXT, "maxProperties": MOST},
        "modality": {"enum": [*get_args(Modality)]},
        "denies": _list(_TEXT),
        "evidence": {
            "anyOf": [
                {"type": "string", "pattern": r"\S"},
                {"type": "array", "items": {"$ref": "#/$defs/Evidence"}, "minItems": 1, "maxItems": MOST},
                {"$ref": "#/$defs/Evidence"},
            ],
            "description": "Words of the text on which the claim rests, or where they stand.",
        },
        "readings": _list({"$ref": "#/$defs/Reading"}),
        "corrected": {"enum": [False]},
    }
    told = descriptions() | {"count": names["count"]["description"], "evidence": names["evidence"]["description"]}
    needed = ["event", "evidence"]
    fields = {name: names.get(name, _TEXT) for name in Claim.model_fields}
    described = {
        name: {**(form if name in needed else _nullable(form)), "description": told.get(name, "")} for name, form in fields.items()
    }
    return _record({name: {k: v for k, v in form.items() if v} for name, form in described.items()}, required=needed)


def _time() -> dict[str, Any]:
    moment = {"$ref": "#/$defs/Moment"}
    two = {"type": "array", "items": moment, "minItems": 2, "maxItems": 2}
    record = _record(
        {
            **dict.fromkeys(("start", "end", "point"), moment),
            "granularity": {"enum": [unit.value for unit in Granularity]},
            **{name: {"type": "boolean"} for name in ("approximate", "uncertain", "start_known", "end_known")},
            "best": _nullable(_TIME),
            **{name: _nullable({**two, "items": _TEXT}) for name in ("start_slack", "end_slack")},
            "edtf": _TEXT,
        }
    )
    return {
        "anyOf": [_TEXT, two, {**record, "anyOf": [{"required": [name]} for name in ("start", "end", "edtf")]}],
        "description": "ISO 8601, EDTF, a time phrase such as '18 months earlier', or [start, end], end exclusive",
    }


def _evidence() -> dict[str, Any]:
    place, words = {"type": "integer", "minimum": 0}, {"type": "string", "pattern": r"\S"}
    more = {"document": _nullable({"type": "string"})}
    return {
        "anyOf": [
            words,
            _record({"start": place, "end": place, "text": _nullable({"type": "string"}), **more}, required=["start", "end"]),
            _record({"text": words, "start": _NULL, "end": _NULL, **more}, required=["text"]),
        ]
    }


def _record(fields: dict[str, Any], required: list[str] | None = None) -> dict[str, Any]:
    return {"type": "object", "properties": fields, "additionalProperties": False} | ({"required": required} if required else {})


def _list(items: dict[str, Any]) -> dict[str, Any]:
    return {"type": "array", "items": items, "maxItems": MOST}


def _nullable(form: dict[str, Any]) -> dict[str, Any]:
    return {"anyOf": [*form["anyOf"], _NULL] if set(form) <= {"anyOf", "description"} else [form, _NULL]}


def schema_text() -> str:
    """The schema as it is published."""
    return json.dumps(schema(), indent=2) + "\n"


if __name__ == "__main__":
    (Path(__file__).parents[3] / "docs" / "answers-schema.json").write_text(schema_text())
