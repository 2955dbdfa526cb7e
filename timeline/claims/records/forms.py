"""Forms: whether JSON values have the form that a JSON Schema describes, for the keywords that the schema of answers uses.

The package jsonschema is not needed to read answers; a test holds that both say the same of any value.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

Schema = Mapping[str, Any]
Path = tuple[str | int, ...]

KEYWORDS = frozenset(
    "$ref $defs $schema title description type enum anyOf not pattern minLength maxLength minimum items minItems maxItems "
    "properties required additionalProperties propertyNames maxProperties".split()
)
_TYPES: Mapping[str, tuple[type, ...]] = {"string": (str,), "array": (list,), "object": (dict,), "boolean": (bool,), "null": (type(None),)}


def mismatch(value: Any, schema: Schema, root: Schema) -> tuple[Path, str] | None:
    """Where a value differs first from its schema, and how; None where it has the form.

    Of several forms that a value may have, the one is told of in which the mistake lies deepest.

    Examples
    --------
    >>> schema = {"properties": {"count": {"anyOf": [{"type": "integer"}, {"properties": {"min": {"type": "integer"}}, "type": "object"}]}}}
    >>> mismatch({"count": {"min": "2"}}, schema, schema)
    (('count', 'min'), "'2' is no integer")
    >>> mismatch({"count": 2}, schema, schema)
    """
    return next(_mismatches(value, schema, root), None)


def _mismatches(value: Any, schema: Schema, root: Schema) -> Iterator[tuple[Path, str]]:
    if "$ref" in schema:
        yield from _mismatches(value, root["$defs"][schema["$ref"].rpartition("/")[2]], root)
    if "type" in schema and not _is(value, schema["type"]):
        yield (), f"{value!r:.60} is no {schema['type']}"
    if "enum" in schema and not any(value == known and type(value) is type(known) for known in schema["enum"]):
        yield (), f"{value!r:.60} is none of {', '.join(map(repr, schema['enum']))}"
    if "anyOf" in schema:
        wrong = [mismatch(value, option, root) for option in schema["anyOf"]]
        found = [each for each in wrong if each is not None]
        if len(found) == len(wrong):
            yield max(found, key=lambda each: len(each[0]))
    if "not" in schema and mismatch(value, schema["not"], root) is None:
        yield (), f"{value!r:.60} is of a form that is not accepted"
    if isinstance(value, str):
        yield from _of_text(value, schema)
    elif isinstance(value, list):
        yield from _of_list(value, schema, root)
    elif isinstance(value, dict):
        yield from _of_record(value, schema, root)
    elif "minimum" in schema and _is(value, "integer") and value < schema["minimum"]:
        yield (), f"{value!r:.60} is less than {schema['minimum']}"


def _is(value: Any, kind: str) -> bool:
    if kind == "integer":
        return isinstance(value, int | float) and not isinstance(value, bool) and value == value // 1
    return isinstance(value, _TYPES[kind])


def _of_text(value: str, schema: Schema) -> Iterator[tuple[Path, str]]:
    if not schema.get("minLength", 0) <= len(value) <= schema.get("maxLength", len(value)):
        yield (), f"a text of {len(value):,} characters"
    if "pattern" in schema and not _compiled(schema["pattern"]).search(value):
        yield (), f"{value!r:.60} is not written as {schema['pattern']}"


def _of_list(value: list[Any], schema: Schema, root: Schema) -> Iterator[tuple[Path, str]]:
    if not schema.get("minItems", 0) <= len(value) <= schema.get("maxItems", len(value)):
        yield (), f"{len(value):,} entries"
    if "items" in schema:
        for at, each in enumerate(value):
            yield from (((at, *path), why) for path, why in _mismatches(each, schema["items"], root))


def _of_record(value: Mapping[str, Any], schema: Schema, root: Schema) -> Iterator[tuple[Path, str]]:
    if len(value) > schema.get("maxProperties", len(value)):
        yield (), f"{len(value):,} entries"
    known = schema.get("properties", {})
    for name in schema.get("required", ()):
        if name not in value:
            yield (name,), "missing"
    for name, each in value.items():
        if "propertyNames" in schema:
            yield from (((name, *path), why) for path, why in _mismatches(name, schema["propertyNames"], root))
        rest = schema.get("additionalProperties", True)
        if name in known:
            yield from (((name, *path), why) for path, why in _mismatches(each, known[name], root))
        elif rest is False:
            yield (name,), f"there is no such field; accepted: {', '.join(known)}"
        elif rest is not True:
            yield from (((name, *path), why) for path, why in _mismatches(each, rest, root))


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)
