"""Piece and Row: which stretch of an archive a shard holds, and what is read there."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from timeline.intervals import Interval

MOST_BYTES = 2_000_000  # of text in a shard, so that a few long documents do not make a long shard


@dataclass(frozen=True, slots=True)
class Columns:
    """Under which names an archive holds what is read; a dateline that is no name is the day of every document."""

    text: str = "text"
    dateline: str | date | Interval | None = "dateline"
    id: str | None = "id"
    outlet: str | None = None

    @property
    def named(self) -> list[str]:
        """The columns that there have to be."""
        return [name for name in (self.text, self.dateline, self.id, self.outlet) if isinstance(name, str)]

    def day(self, value: Any) -> Any:
        """The dateline of a document whose column holds `value`."""
        return value if isinstance(self.dateline, str) else self.dateline


@dataclass(frozen=True, slots=True)
class Piece:
    """Consecutive documents of one file (or of a folder of texts), few enough for one task.

    Attributes
    ----------
    file
        Below the archive's folder; "" for a folder of texts, whose files are in `names`.
    start, stop
        Bytes of a file of lines; rows inside the row group `group` of a Parquet file.
    first, rows
        Number of the first document in its file, and how many there are.
    digest
        Of the bytes or values that are read, so that the name of a shard tells what it holds.
    header
        The column names of a CSV file.
    """

    file: str
    first: int
    rows: int
    start: int = 0
    stop: int = 0
    group: int = 0
    digest: str = ""
    header: tuple[str, ...] = ()
    names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Row:
    """One document as it stands in the archive; `problem` is an error and its reason."""

    number: int
    id: str | None = None
    text: Any = None
    dateline: Any = None
    outlet: Any = None
    file: str = ""
    problem: tuple[str, str] | None = None


@dataclass(slots=True)
class Survey:
    """A file as it was looked over: its size, its digest, its pieces, the digests of its ids, and the columns that it has."""

    file: str
    size: int = 0
    digest: str = ""
    pieces: list[Piece] = field(default_factory=list)
    ids: bytes = b""
    columns: tuple[str, ...] = ()


ID_BYTES = 16  # of a document's id: two ids of a billion that share them are rarer than a broken disk


def id_digest(id: str | None) -> bytes:
    """What stands for an id where duplicates are looked for; zeros for a missing one, which is no duplicate of another."""
    return bytes(ID_BYTES) if id is None else short_digest(id.encode("utf-8", "surrogatepass"), ID_BYTES)


def short_digest(content: bytes, size: int = 16) -> bytes:
    """BLAKE2 of some bytes."""
    return hashlib.blake2b(content, digest_size=size).digest()


class Cutter:
    """Cuts a file of records into pieces, as the records come by."""

    def __init__(self, file: str, most: int, start: int, header: tuple[str, ...] = ()) -> None:
        self._file, self._most, self._header = file, most, header
        self._start = self._end = start
        self._first = self._rows = 0
        self._hash = hashlib.blake2b(digest_size=16)
        self.pieces: list[Piece] = []

    def add(self, content: bytes, rows: int = 1) -> None:
        """The bytes of one more record, or of a blank line (no rows)."""
        self._hash.update(content)
        self._end += len(content)
        self._rows += rows
        if self._rows >= self._most or self._end - self._start >= MOST_BYTES:
            self.close()

    def close(self) -> None:
        """End the piece; without documents there is none."""
        if self._rows:
            self.pieces.append(
                Piece(self._file, self._first, self._rows, self._start, self._end, digest=self._hash.hexdigest(), header=self._header)
            )
        self._first += self._rows
        self._rows, self._start = 0, self._end
        self._hash = hashlib.blake2b(digest_size=16)


def duplicate_rows(surveys: list[Survey]) -> dict[str, frozenset[int]]:
    """For each file the numbers of the documents whose id an earlier one has.

    Examples
    --------
    >>> one, two = Survey("a", ids=id_digest("x") + id_digest("y")), Survey("b", ids=id_digest("y") + bytes(16) + bytes(16))
    >>> duplicate_rows([one, two])
    {'b': frozenset({0})}
    """
    import numpy as np

    ids = np.frombuffer(b"".join(s.ids for s in surveys), dtype=[("a", "<u8"), ("b", "<u8")])
    _, firsts = np.unique(ids, return_index=True)
    again = np.ones(len(ids), dtype=bool)
    again[firsts] = False
    again &= (ids["a"] != 0) | (ids["b"] != 0)
    found: dict[str, frozenset[int]] = {}
    first = 0
    for survey in surveys:
        number = len(survey.ids) // ID_BYTES
        if (rows := np.flatnonzero(again[first : first + number])).size:
            found[survey.file] = frozenset(rows.tolist())
        first += number
    return found


def numbered(rows: Iterator[Row], duplicates: frozenset[int]) -> Iterator[Row]:
    """The rows, those with a number among the duplicates marked so."""
    for row in rows:
        if row.number in duplicates and row.problem is None:
            yield Row(row.number, row.id, file=row.file, problem=("DuplicateId", "an earlier document has the same id"))
        else:
            yield row
