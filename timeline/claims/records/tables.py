"""Tables of claims: the rows of a list, JSON, JSON lines, CSV, a DataFrame, a file of these, or the JSON of a Timeline."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, time
from pathlib import Path
from typing import Any

from timeline.claims.claim import Claim
from timeline.errors import BadClaim

_SUFFIXES = (".json", ".jsonl", ".ndjson", ".csv", ".tsv")


@dataclass(frozen=True)
class Table:
    """Rows, and the document they came with.

    Attributes
    ----------
    rows
        Records or Claims, in order.
    record
        The whole JSON of a Timeline; empty for rows of other origin.
    written
        True where a person or another program wrote the rows, False where they are those of a Timeline (its JSON, its frame, the export of that). What was written is checked more
        strictly: a Timeline may hold a call without those who took part, since its text did not name them.
    flat
        True for a CSV file or DataFrame, whose cells hold no lists.
    """

    rows: Sequence[Any]
    record: Mapping[str, Any]
    written: bool = True
    flat: bool = False


def read_table(given: Any) -> Table:
    """The rows of whatever was given.

    Raises
    ------
    BadClaim
        If it is no table of claims, or a file that cannot be read.

    Examples
    --------
    >>> read_table('[{"event": "call"}]').rows, read_table("event,window\\ncall,2022").rows
    ([{'event': 'call'}], [{'event': 'call', 'window': '2022'}])
    """
    if isinstance(given, Path) or (isinstance(given, str) and given.lower().endswith(_SUFFIXES) and "\n" not in given):
        path = Path(given)
        try:
            return _read_text(_file(path), path.suffix.lower() in (".csv", ".tsv"))
        except BadClaim as error:
            raise error if str(path) in str(error) else BadClaim(f"{path}: {error}") from None
    if isinstance(given, str):
        return _read_text(given)
    if hasattr(given, "to_dict") and hasattr(given, "columns"):  # a DataFrame, without importing pandas
        return _read_frame(given)
    if isinstance(given, Mapping):
        return _read_timeline(given)
    if isinstance(given, Sequence) and not isinstance(given, bytes | bytearray):
        return Table(given, {})
    raise BadClaim(
        f"claims are of type {type(given).__name__}; accepted: a list of records or Claims, its JSON, JSON lines or CSV, a path to a file of "
        "these, a DataFrame, a Timeline's JSON"
    )


def _file(path: Path) -> str:
    try:
        return path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise BadClaim(f"{str(path)!r} is not UTF-8: byte {error.object[error.start]:#04x} at offset {error.start}") from None
    except (OSError, ValueError) as error:  # a name with a null byte is a ValueError
        raise BadClaim(f"{str(path)!r:.300} cannot be read: {getattr(error, 'strerror', None) or error}") from None


def _read_text(text: str, is_csv: bool = False) -> Table:
    head = text.lstrip("\ufeff \t\r\n")
    if head[:1] not in ("[", "{"):
        if delimiter := _delimiter(head):
            return _read_csv(head, delimiter)
        if is_csv or _looks_tabular(head):
            raise BadClaim(_no_event(_columns(head)))
    try:
        found = _json(head)
    except json.JSONDecodeError as error:
        if error.msg == "Extra data" and head.startswith("{"):
            return Table(_lines(head), {})
        raise BadClaim(f"not JSON: {error.msg} in line {error.lineno}, column {error.colno}; pass a list of claims or its JSON") from None
    if isinstance(found, Mapping) and "claims" not in found and "event" in found:
        return Table([found], {})  # one line of JSON lines
    return read_table(found) if isinstance(found, list | dict) else read_table({})


def _json(text: str) -> Any:
    """What JSON text holds; a JSONDecodeError, which knows its line, is left to the caller."""
    try:
        return json.loads(text)
    except json.JSONDecodeError:
        raise
    except RecursionError:
        raise BadClaim("not JSON that holds claims: its lists are nested too deeply") from None
    except ValueError as error:  # a number of more digits than Python reads
        raise BadClaim(f"not JSON that holds claims: {error}") from None


def _lines(text: str) -> list[Any]:
    rows = []
    for number, line in enumerate(text.split("\n"), 1):  # not splitlines: a string of JSON may hold U+2028
        if line.strip():
            try:
                rows.append(_json(line))
            except json.JSONDecodeError as error:
                raise BadClaim(f"not JSON lines: {error.msg} in line {number}, column {error.colno}; each line is one claim") from None
    return rows


def _columns(text: str) -> list[str]:
    """The names in the first line, which separates them by what it holds most of."""
    header = text.partition("\n")[0].strip().replace('"', "")
    return [name.strip() for name in header.split(max(",;\t", key=header.count))]


def _looks_tabular(text: str) -> bool:
    """Whether a text without an "event" column may have been meant as a table: names in the first line, as many cells in the second."""
    names, (_, _, rest) = _columns(text), text.partition("\n")
    return len(names) > 1 and len(names) == len(_columns(rest)) and all(0 < len(name) <= 40 and len(name.split()) <= 3 for name in names)


def _no_event(names: Iterable[Any]) -> str:
    columns = ", ".join(repr(str(name)) for name in names)
    return f"no column 'event'; the table has the columns {columns:.300}; accepted: {', '.join(Claim.model_fields)}"


def _delimiter(text: str) -> str | None:
    """What separates the columns of a table with an "event" column, or None."""
    header = text.partition("\n")[0].strip().replace('"', "")
    return next((d for d in (",", ";", "\t") if "event" in [name.strip() for name in header.split(d)]), None)


def _read_csv(text: str, delimiter: str) -> Table:
    rows: list[dict[str, Any]] = []
    reader = csv.DictReader(io.StringIO(text), delimiter=delimiter, skipinitialspace=True)
    try:
        for number, row in enumerate(reader):
            if None in row:
                raise BadClaim(
                    f"row {number}: more cells than columns ({row[None]!r}); put a cell that holds {delimiter!r} in quotation marks"
                )
            rows.append({name.strip(): cell for name, cell in row.items() if name and cell and cell.strip()})
    except csv.Error as error:
        raise BadClaim(f"not CSV: {error}") from None
    return Table(rows, {}, written=not _of_timeline(reader.fieldnames or ()), flat=True)


def _read_frame(frame: Any) -> Table:
    """The rows of a DataFrame. A column of datetimes that are all midnight holds days, as spreadsheets give them."""
    if "event" not in frame.columns and len(frame.columns):
        raise BadClaim(_no_event(frame.columns))
    rows = [{str(name): cell for name, cell in row.items() if not missing(cell)} for row in frame.to_dict("records")]
    for name in {name for row in rows for name in row}:
        cells = [row[name] for row in rows if name in row]
        if all(isinstance(cell, datetime) and cell.time() == time.min and cell.tzinfo is None for cell in cells):
            for row in rows:
                if name in row:
                    row[name] = row[name].date()
    return Table(rows, {}, written=not _of_timeline(frame.columns), flat=True)


def _of_timeline(columns: Iterable[Any]) -> bool:
    """Whether a table is `to_frame("claims")` or its export."""
    return set(columns) >= {"quotation", "said_start", "window_start"}


def _read_timeline(given: Mapping[str, Any]) -> Table:
    if "claims" not in given:
        raise BadClaim(f"a record with the keys {sorted(map(str, given))[:6]}: 'claims' is missing")
    rows = given["claims"]
    if not isinstance(rows, Sequence) or isinstance(rows, str):
        raise BadClaim(f"'claims' is {rows!r:.60}; it is a list of claims")
    return Table(rows, given, written="schema" not in given)


def missing(value: Any) -> bool:
    """None, and the missing values of tables (NaN, NaT, NA)."""
    return value is None or (isinstance(value, float) and value != value) or type(value).__name__ in ("NaTType", "NAType")
