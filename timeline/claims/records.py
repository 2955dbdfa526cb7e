"""Claims from records: JSON, lists of dicts, DataFrames; time phrases in them are resolved, errors name row and field."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from pydantic import ValidationError

from timeline.anchors.phrase import resolve
from timeline.claims.claim import Claim
from timeline.errors import BadClaim, BadInterval, InputError, ResolutionError
from timeline.intervals import Interval
from timeline.text.document import DatelineLike, Document, read_dateline

_TIMES = ("said", "window", "event_time")


def read_claims(given: Any, dateline: DatelineLike | None) -> tuple[tuple[Claim, ...], Document]:
    """Validated claims and the document they belong to (an empty one, when there is no text).

    Raises
    ------
    BadClaim
    """
    records, text, source, title = _records(given)
    if dateline is None and isinstance(given_date := _dateline_of(given), dict | str):
        dateline = given_date if isinstance(given_date, str) else given_date.get("edtf")
    day = read_dateline(dateline)
    claims, seen = [], set()
    for row, record in enumerate(records):
        claim = record if isinstance(record, Claim) else _claim(record, row, day)
        if claim.id in seen:
            raise BadClaim(f"row {row}, field 'id': {claim.id!r} was used before; ids are unique")
        seen.add(claim.id)
        claims.append(claim)
    return tuple(claims), Document(text, day, source, title)


def _records(given: Any) -> tuple[Sequence[Any], str, str | None, str | None]:
    """The rows of whatever was given, with text, source and title when it was the JSON of a Timeline."""
    if isinstance(given, str):
        try:
            given = json.loads(given)
        except json.JSONDecodeError as error:
            raise BadClaim(
                f"not JSON: {error.msg} in line {error.lineno}, column {error.colno}; pass a list of claims or its JSON"
            ) from None
    if hasattr(given, "to_dict") and hasattr(given, "columns"):  # a DataFrame, without importing pandas
        rows = given.to_dict("records")
        return [{k: v for k, v in row.items() if not _missing(v)} for row in rows], "", None, None
    if isinstance(given, Mapping):
        if "claims" not in given:
            raise BadClaim(f"a record with the keys {sorted(map(str, given))[:6]}: 'claims' is missing")
        document = given.get("document") or {}
        return given["claims"], document.get("text") or "", document.get("source"), document.get("title")
    if isinstance(given, Sequence):
        return given, "", None, None
    raise BadClaim(
        f"claims are of type {type(given).__name__}; accepted: a list of records or Claims, its JSON, a DataFrame, a Timeline's JSON"
    )


def _dateline_of(given: Any) -> Any:
    if isinstance(given, str):
        given = json.loads(given)
    return (given.get("document") or {}).get("dateline") if isinstance(given, Mapping) else None


def _missing(value: Any) -> bool:
    return value is None or (isinstance(value, float) and value != value) or type(value).__name__ in ("NaTType", "NAType")


def _claim(record: Any, row: int, day: Interval | None) -> Claim:
    if not isinstance(record, Mapping):
        raise BadClaim(f"row {row}: {record!r} is no record; a claim has the fields {', '.join(Claim.model_fields)}")
    values = {"id": f"c{row + 1}", **record}
    said: Interval | None = day
    for field in _TIMES:
        if isinstance(values.get(field), str):
            values[field] = _time(values[field], row, field, day, said)
        if field == "said" and isinstance(values.get("said"), Interval):
            said = values["said"]
    try:
        return Claim.model_validate(values)
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(part) for part in first["loc"]) or "record"
        raise BadClaim(f"row {row}, field {where!r}: {first['msg'].removeprefix('Value error, ')} (got {first['input']!r:.80})") from None


def _time(text: str, row: int, field: str, day: Interval | None, said: Interval | None) -> Interval:
    """An ISO or EDTF string, else a phrase: "earlier" counts from the saying."""
    try:
        return Interval.of(text)
    except BadInterval as not_a_date:
        if text[:1].isdigit() and "-" in text and " " not in text:
            raise BadClaim(f"row {row}, field {field!r}: {not_a_date}") from None
    try:
        return resolve(text, dateline=said if said is not None else day, anchor=said)
    except (ResolutionError, InputError) as error:
        raise BadClaim(f"row {row}, field {field!r}: {error}") from None


def corrected(claims: Sequence[Claim], id: str, changes: Mapping[str, Any] | None, day: Interval | None) -> tuple[Claim, ...]:
    """The claims with one changed and marked, or left out when `changes` is None.

    Raises
    ------
    BadClaim
        If no claim has this id or a new value does not validate.
    """
    if id not in {c.id for c in claims}:
        raise BadClaim(f"no claim {id!r}; there are {', '.join(c.id for c in claims[:12])}{' …' if len(claims) > 12 else ''}")
    found = []
    for row, claim in enumerate(claims):
        if claim.id != id:
            found.append(claim)
        elif changes is not None:
            kept = {name: getattr(claim, name) for name in Claim.model_fields}
            found.append(_claim({**kept, **changes, "corrected": True}, row, day))
    return tuple(found)
