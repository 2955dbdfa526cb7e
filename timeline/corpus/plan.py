"""Plan: the archive as a list of shards whose names follow from what they hold."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any, Protocol

from timeline.corpus.files import rows_parquet, rows_texts, survey_parquet, survey_texts
from timeline.corpus.lines import rows_csv, rows_jsonl, survey_csv, survey_jsonl
from timeline.corpus.pieces import Columns, Piece, Row, Survey, duplicate_rows, numbered
from timeline.errors import BadSource
from timeline.text.document import read_dateline

FORMATS = {".parquet": "parquet", ".pq": "parquet", ".jsonl": "jsonl", ".ndjson": "jsonl", ".csv": "csv", ".tsv": "csv", ".txt": "texts"}
_SURVEYS: dict[str, Callable[[str, str, Columns, int], Survey]] = {"parquet": survey_parquet, "jsonl": survey_jsonl, "csv": survey_csv}
_ROWS: dict[str, Callable[[str, Piece, Columns], Iterator[Row]]] = {
    "parquet": rows_parquet,
    "jsonl": rows_jsonl,
    "csv": rows_csv,
    "texts": rows_texts,
}
_TEXTS_AT_ONCE = 5000  # files of a folder that one task looks over


class Mapper(Protocol):
    """What applies a function to each of some arguments, here or on workers, and gives the results in order."""

    def __call__(self, function: Callable[[Any], Any], arguments: Sequence[Any], /) -> Iterable[Any]: ...


@dataclass(frozen=True, slots=True)
class Archive:
    """Where an archive is: the folder, the files in it, and the format that all of them have."""

    root: str
    files: tuple[str, ...]
    format: str


@dataclass(frozen=True, slots=True)
class Shard:
    """One task's share of the archive. `name` is made of its number and of the digest of its content."""

    number: int
    name: str
    piece: Piece
    duplicates: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Plan:
    """The shards of an archive, and by what a later run knows that it is the same archive."""

    archive: Archive
    columns: Columns
    shards: tuple[Shard, ...]
    files: tuple[tuple[str, int, str], ...]

    @property
    def documents(self) -> int:
        """How many there are, the unusable ones included."""
        return sum(shard.piece.rows for shard in self.shards)

    @property
    def size(self) -> int:
        """Bytes of the archive."""
        return sum(size for _, size, _ in self.files)

    @property
    def digest(self) -> str:
        """Of all files, their names and order."""
        return hashlib.blake2b(repr(self.files).encode(), digest_size=16).hexdigest()


def archive_of(source: str | os.PathLike[str]) -> Archive:
    """What a path holds: a file, or a folder of files of one format.

    Raises
    ------
    BadSource

    Examples
    --------
    >>> archive_of("no-such.jsonl")
    Traceback (most recent call last):
    timeline.errors.BadSource: 'no-such.jsonl' does not exist
    """
    path = Path(source)
    if path.is_file():
        kind = FORMATS.get(path.suffix.lower())
        if kind is None:
            raise BadSource(f"{str(path)!r} ends in {path.suffix!r}; accepted: {', '.join(FORMATS)}, or a folder of such files")
        return Archive(str(path.parent.resolve()), (path.name,), kind)
    if not path.is_dir():
        raise BadSource(f"{str(path)!r} does not exist")
    found: dict[str, list[str]] = {}
    for folder, below, names in os.walk(path):
        below[:] = sorted(name for name in below if not name.startswith((".", "_")))
        for name in names:
            if not name.startswith((".", "_")) and (kind := FORMATS.get(Path(name).suffix.lower())):
                found.setdefault(kind, []).append(Path(folder, name).relative_to(path).as_posix())
    if len(found) != 1:
        held = ", ".join(f"{len(files)} of {kind}" for kind, files in sorted(found.items())) or "no file"
        raise BadSource(f"{str(path)!r} holds {held} that can be read; a folder holds files of one of {', '.join(FORMATS)}")
    ((kind, files),) = found.items()
    return Archive(str(path.resolve()), tuple(sorted(files)), kind)


def fitted(columns: Columns, archive: Archive) -> Columns:
    """The columns as they are meant for the format: a folder of texts has none, so that its dateline is a day.

    Raises
    ------
    BadDateline
    """
    if archive.format != "texts" or not isinstance(columns.dateline, str):
        return columns
    named = columns.dateline == Columns().dateline
    return replace(columns, dateline="dateline" if named else read_dateline(columns.dateline))


def plan(archive: Archive, columns: Columns, most: int, mapper: Mapper) -> Plan:
    """Look the archive over and cut it into shards of at most `most` documents; the same for the same archive.

    Raises
    ------
    BadSource
        If a file cannot be read or a column is missing.
    """
    surveys = list(_surveys(archive, columns, most, mapper))
    for survey in surveys:
        if archive.format != "texts" and survey.pieces and (missing := [n for n in columns.named if n not in survey.columns]):
            raise BadSource(f"{survey.file!r} has no column {missing[0]!r}; it has {', '.join(map(repr, survey.columns[:20]))}")
    again = duplicate_rows(surveys)
    shards = list[Shard]()
    for piece in (piece for survey in surveys for piece in survey.pieces):
        number = len(shards)
        name = f"{number:06d}-{hashlib.blake2b(f'{piece.file} {piece.first} {piece.digest}'.encode(), digest_size=6).hexdigest()}"
        rows = range(piece.first, piece.first + piece.rows)
        shards.append(Shard(number, name, piece, frozenset(again.get(piece.file, frozenset())).intersection(rows)))
    if not shards:  # tables without rows are still tables
        shards.append(Shard(0, "000000-empty", Piece(archive.files[0] if archive.files else "", 0, 0)))
    return Plan(archive, columns, tuple(shards), tuple((s.file, s.size, s.digest) for s in surveys))


def _surveys(archive: Archive, columns: Columns, most: int, mapper: Mapper) -> Iterable[Survey]:
    if archive.format == "texts":
        chunks = [(k, archive.files[k : k + _TEXTS_AT_ONCE]) for k in range(0, len(archive.files), _TEXTS_AT_ONCE)]
        found = list(mapper(partial(_survey_texts, archive.root, most), chunks))
        for number, survey in enumerate(found):
            survey.file = f"texts {number}"
        return found
    return mapper(partial(_survey, archive, columns, most), archive.files)


def _survey(archive: Archive, columns: Columns, most: int, file: str) -> Survey:
    try:
        return _SURVEYS[archive.format](archive.root, file, columns, most)
    except OSError as error:
        raise BadSource(f"{str(Path(archive.root, file))!r} cannot be read: {error.strerror or error}") from None


def _survey_texts(root: str, most: int, chunk: tuple[int, Sequence[str]]) -> Survey:
    return survey_texts(root, chunk[1], chunk[0], most)


def rows_of(archive: Archive, shard: Shard, columns: Columns) -> Iterator[Row]:
    """The documents of a shard, in order.

    Raises
    ------
    BadSource, SourceChanged
    """
    if not shard.piece.rows:
        return
    try:
        yield from numbered(_ROWS[archive.format](archive.root, shard.piece, columns), shard.duplicates)
    except OSError as error:
        raise BadSource(f"{archive.root!r} cannot be read any more: {error}") from None
