"""Tables: the records of many documents as Arrow tables, column by column."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from functools import cache
from typing import TYPE_CHECKING, Any

from timeline.corpus.reading import STAGES, Record
from timeline.views.frame import CLAIM, EXPRESSION

if TYPE_CHECKING:
    import pyarrow as pa

_ORIGIN = {"document": "string", "file": "string", "row": "int64"}
_PHRASE = {name: kind for name, kind in EXPRESSION.items() if name != "why"}
_CLAIM = {**{name: kind for name, kind in CLAIM.items() if name != "documents"}, "record": "string"}
COLUMNS: dict[str, dict[str, str]] = {
    "documents": {
        **_ORIGIN,
        "dateline": "string",
        "source": "string",
        "characters": "int64",
        "expressions": "int64",
        "claims": "int64",
    },
    "expressions": {"document": "string", **_PHRASE},
    "claims": {"document": "string", "dateline": "string", "outlet": "string", **_CLAIM},
    "errors": {**_ORIGIN, "error": "string", "reason": "string", "quarantined": "boolean"},
}


def tables_of(stages: Sequence[str]) -> tuple[str, ...]:
    """The tables that a run with these stages writes; "documents" last, whose file says that the others are there."""
    return (*(stage for stage in STAGES if stage in stages), "errors", "documents")


def tables(records: Iterable[Record], stages: Sequence[str]) -> dict[str, pa.Table]:
    """The tables of some documents. Every document is either in "documents" or in "errors".

    Examples
    --------
    >>> from timeline.corpus.reading import Settings, read_document
    >>> record = {**read_document("a1", "She left on Friday.", "2024-10-25", None, Settings()), "file": "a.jsonl", "row": 0}
    >>> found = tables([record], ("expressions", "claims"))
    >>> [(name, table.num_rows) for name, table in found.items()]
    [('expressions', 1), ('claims', 1), ('errors', 0), ('documents', 1)]
    """
    given = list(records)
    read = [r for r in given if r["error"] is None]
    rows: dict[str, Callable[[], Iterable[Record]]] = {
        "expressions": lambda: ({"document": r["document"], **e} for r in read for e in r["expressions"]),
        "claims": lambda: (
            {"document": r["document"], "dateline": r["dateline"], "outlet": r["source"], **c} for r in read for c in r["claims"]
        ),
        "errors": lambda: (r for r in given if r["error"] is not None),
        "documents": lambda: ({**r, "expressions": len(r["expressions"]), "claims": len(r["claims"])} for r in read),
    }
    return {name: _table(list(rows[name]()), COLUMNS[name]) for name in tables_of(stages)}


def schema(stages: Sequence[str] = STAGES) -> pa.Schema:
    """The Arrow schema of what `process_frame` returns, for engines that ask for it beforehand.

    Examples
    --------
    >>> schema().names
    ['document', 'dateline', 'source', 'characters', 'expressions', 'claims', 'error', 'reason', 'quarantined']
    """
    import pyarrow as pa

    nested = {"expressions": _PHRASE, "claims": _CLAIM}
    fields = [(name, _types()[COLUMNS["documents"][name]]) for name in ("document", "dateline", "source", "characters")]
    fields += [
        (stage, pa.list_(pa.struct([(name, _types()[kind]) for name, kind in columns.items()]))) for stage, columns in nested.items()
    ]
    return pa.schema([*fields, ("error", pa.string()), ("reason", pa.string()), ("quarantined", pa.bool_())])


@cache
def _types() -> dict[str, pa.DataType]:
    import pyarrow as pa

    whole = {"int64": pa.int64(), "Int64": pa.int64()}
    return {"string": pa.string(), "category": pa.string(), "boolean": pa.bool_(), "time": pa.timestamp("us"), **whole}


def _table(rows: Sequence[Record], columns: dict[str, str]) -> pa.Table:
    import pyarrow as pa

    found = []
    for name, kind in columns.items():
        values = [row[name] for row in rows]
        try:
            found.append(pa.array(values, type=_types()[kind]))
        except UnicodeEncodeError:  # half a surrogate pair of a damaged text has no place in UTF-8
            found.append(pa.array([_writable(v) for v in values], type=_types()[kind]))
    return pa.Table.from_arrays(found, names=list(columns))


def _writable(value: str | datetime | None) -> Any:
    return value.encode("utf-8", "backslashreplace").decode() if isinstance(value, str) else value
