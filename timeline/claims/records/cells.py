"""Cells: one row of a table as the fields of a claim, lists and counts unpacked."""

from __future__ import annotations

import difflib
import json
from collections.abc import Mapping
from typing import Any

from timeline.claims.claim import Claim, read_count
from timeline.claims.records.tables import missing

_LISTS = ("chain", "participants", "denies")
_NESTED = ("attributes", "count")
# what `to_frame("claims")` adds to the fields of a claim: the ends of its times, for sorting, its quotation, its documents, and what of
# groups and times the columns do not hold
_ENDS = {"said": "said", "window": "window", "event": "event_time"}
_DERIVED = {f"{name}_{end}" for name in _ENDS for end in ("start", "end")} | {"quotation", "documents", "groups", "times"}


def fields(row: Mapping[str, Any], *, flat: bool) -> dict[str, Any]:
    """The fields of a claim that a row gives; missing cells are left out.

    Lists may be joined by "; ", counts written in words, records spread over columns ("count_min", "attributes.topic").

    Raises
    ------
    ValueError
        As (field, message): a column that no claim has, or a cell that cannot be unpacked.

    Examples
    --------
    >>> fields({"event": "call", "participants": "Orr; Dale", "count_min": 2, "attributes.topic": "rent"}, flat=True)
    {'event': 'call', 'participants': ['Orr', 'Dale'], 'count': {'min': 2}, 'attributes': {'topic': 'rent'}}
    """
    found: dict[str, Any] = {}
    for column, given in row.items():
        if missing(given):
            continue
        name, cell = str(column), given.item() if hasattr(given, "item") and not hasattr(given, "tzinfo") else given
        top, dot, inner = name.partition(".")
        if name in ("count_min", "count_max"):
            top, dot, inner = "count", ".", name[-3:]
        if dot and top in _NESTED:
            if not isinstance(found.setdefault(top, {}), dict):
                raise ValueError(top, f"given twice, as {found[top]!r:.60} and in {name!r}")
            found[top][inner] = cell
        elif name in Claim.model_fields:
            found[name] = _unpacked(name, cell, flat)
        elif not (flat and name in _DERIVED):
            raise ValueError(name, _unknown(name))
    if flat:
        _take_ends(row, found)
        _take_whole(row, found)
    return found


def _unpacked(name: str, cell: Any, flat: bool) -> Any:
    if name == "id" and isinstance(cell, int | float) and not isinstance(cell, bool) and cell == cell // 1:
        return str(int(cell))
    if name == "count":
        return _count(cell)
    if not isinstance(cell, str):
        return cell
    if flat and cell[:1] in ("[", "{") and name in (*_LISTS, "attributes", "evidence", "readings"):
        return _json(name, cell)
    if flat and cell.strip().lower() in ("true", "false") and name == "corrected":
        return cell.strip().lower() == "true"
    return [part.strip() for part in cell.split(";") if part.strip()] if name in _LISTS else cell


def _json(name: str, cell: str) -> Any:
    try:
        return json.loads(cell)
    except json.JSONDecodeError as error:
        raise ValueError(name, f"{cell!r:.60} is not JSON: {error.msg} at character {error.pos}") from None
    except RecursionError:
        raise ValueError(name, f"{cell!r:.60} is nested too deeply") from None


def _count(cell: Any) -> Any:
    """A count as a record; a cell of a table may hold it as JSON."""
    if isinstance(cell, str) and cell.strip().startswith("{"):
        return _json("count", cell.strip().lower())
    try:
        return read_count(cell)
    except ValueError as error:
        raise ValueError("count", str(error)) from None


def _take_ends(row: Mapping[str, Any], found: dict[str, Any]) -> None:
    """`window_start` and `window_end` where there is no `window`: half-open, a missing one is open."""
    for name, field in _ENDS.items():
        ends = [row.get(f"{name}_{end}") for end in ("start", "end")]
        if field not in found and not all(missing(end) for end in ends):
            found[field] = [None if missing(end) else end for end in ends]


def _take_whole(row: Mapping[str, Any], found: dict[str, Any]) -> None:
    """Groups in the place of their names, and times with all that is known of them; not where somebody has changed the cell itself."""
    groups, times = (None if missing(row.get(name)) else _json(name, str(row[name])) for name in ("groups", "times"))
    if isinstance(groups, list) and isinstance(people := found.get("participants"), list):
        named = {group["name"]: group for group in groups if isinstance(group, Mapping) and "name" in group}
        found["participants"] = [named.get(p, p) if isinstance(p, str) else p for p in people]
    if isinstance(times, Mapping):
        found |= {name: t for name, t in times.items() if isinstance(t, Mapping) and name in found and found[name] == t.get("edtf")}


def _unknown(name: str) -> str:
    near = difflib.get_close_matches(name, Claim.model_fields, 1, 0.6)
    guess = f"did you mean {near[0]!r}? " if near else ""
    return f"no claim has this field; {guess}accepted: {', '.join(Claim.model_fields)}"
