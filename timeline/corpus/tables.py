"""Tables: the records of many documents as Arrow tables, column by column."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from operator import itemgetter
from typing import TYPE_CHECKING, Any

from timeline.corpus.reading import STAGES, Record
from timeline.errors import EngineFailed
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


class Gathered:
    """The tables of some documents as they are read, as bare tuples of the columns, so that no record outlives its document.

    Every document is either in "documents" or in "errors".

    Examples
    --------
    >>> from timeline.corpus.reading import Settings, read_document
    >>> gathered = Gathered(("expressions", "claims"))
    >>> gathered.add({**read_document("a1", "She left on Friday.", "2024-10-25", None, Settings()), "file": "a.jsonl", "row": 0})
    >>> [(name, table.num_rows) for name, table in gathered.tables().items()]
    [('expressions', 1), ('claims', 1), ('errors', 0), ('documents', 1)]
    """

    def __init__(self, stages: Sequence[str]) -> None:
        self._rows = {name: list[tuple[Any, ...]]() for name in tables_of(stages)}

    def add(self, record: Record) -> None:
        """One more document."""
        if record["error"] is not None:
            self._rows["errors"].append(_CELLS["errors"](record))
            return
        phrases, claims = record["expressions"], record["claims"]
        if phrases:
            self._rows["expressions"] += map(_CELLS["expressions"], _told(phrases, document=record["document"]))
        if claims:
            of_all = {"document": record["document"], "dateline": record["dateline"], "outlet": record["source"]}
            self._rows["claims"] += map(_CELLS["claims"], _told(claims, **of_all))
        self._rows["documents"].append(_CELLS["documents"]({**record, "expressions": len(phrases), "claims": len(claims)}))

    def tables(self) -> dict[str, pa.Table]:
        """What was gathered, as Arrow tables."""
        return {name: _table(rows, COLUMNS[name]) for name, rows in self._rows.items()}


_CELLS = {name: itemgetter(*columns) for name, columns in COLUMNS.items()}


def _told(rows: Sequence[Record], **of_all: Any) -> Iterator[Record]:
    """The rows of a document, each with what they have in common; they are this table's own."""
    for row in rows:
        row.update(of_all)
        yield row


def schema(stages: Sequence[str] = STAGES) -> pa.Schema:
    """The Arrow schema of what `process_frame` returns, for engines that ask for it beforehand.

    Raises
    ------
    EngineFailed
        If pyarrow is not installed.

    Examples
    --------
    >>> schema().names
    ['document', 'dateline', 'source', 'characters', 'expressions', 'claims', 'error', 'reason', 'quarantined']
    """
    try:
        import pyarrow as pa
    except ImportError:
        raise EngineFailed("a schema of Arrow needs the package pyarrow: pip install 'checked-timeline[corpus]'") from None

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


def _table(rows: Sequence[tuple[Any, ...]], columns: Mapping[str, str]) -> pa.Table:
    import pyarrow as pa

    found = []
    for values, kind in zip(zip(*rows, strict=True) if rows else [()] * len(columns), columns.values(), strict=True):
        try:
            found.append(pa.array(values, type=_types()[kind]))
        except UnicodeEncodeError:  # half a surrogate pair of a damaged text has no place in UTF-8
            found.append(pa.array([_writable(v) for v in values], type=_types()[kind]))
    return pa.Table.from_arrays(found, names=list(columns))


def _writable(value: str | None) -> str | None:
    return None if value is None else value.encode("utf-8", "backslashreplace").decode()
