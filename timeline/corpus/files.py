"""Files: Parquet files by row groups, and folders of texts."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from timeline.corpus.frame import plain_id
from timeline.corpus.pieces import MOST_BYTES, Columns, Piece, Row, Survey, id_digest
from timeline.errors import BadSource, BadText, SourceChanged
from timeline.pipeline import decode

if TYPE_CHECKING:
    import pyarrow as pa

_DAY = re.compile(r"(?<!\d)\d{4}-\d\d-\d\d(?!\d)")
_AT_ONCE = 64  # rows that are decoded together
_READINGS = 16  # how often the start of a row group may be decoded again, once for each of its pieces
_MOST_ROWS = 4000  # of a piece, so that its results stay small


def survey_parquet(root: str, file: str, columns: Columns, most: int) -> Survey:
    """A Parquet file, cut into pieces that cross no row group.

    A row group can only be decoded from its start, so that a large one is cut into fewer and larger pieces.
    """
    import pyarrow as pa
    import pyarrow.compute as pc
    import pyarrow.parquet as pq

    path = Path(root, file)
    try:
        with pq.ParquetFile(path) as parquet:
            found = Survey(file, path.stat().st_size, _file_digest(path), columns=tuple(parquet.schema_arrow.names))
            if missing := [name for name in columns.named if name not in found.columns]:
                raise BadSource(f"{file!r} has no column {missing[0]!r}; it has {', '.join(map(repr, found.columns))}")
            ids, row = bytearray(), 0
            for group in range(parquet.num_row_groups):
                rows = parquet.metadata.row_group(group).num_rows
                wanted = min(max(most, -(-rows // _READINGS)), max(most, _MOST_ROWS))
                start = size = at = 0
                for batch in _batches(parquet, group, columns):
                    texts = batch.column(columns.text)
                    sized = pa.types.is_string(texts.type) or pa.types.is_large_string(texts.type)
                    lengths = pc.fill_null(pc.binary_length(texts), 0).to_pylist() if sized else [0] * len(texts)
                    names = batch.column(columns.id).to_pylist() if columns.id else [None] * len(texts)
                    for length, name in zip(lengths, names, strict=True):
                        ids += id_digest(plain_id(name) if columns.id else f"{file}:{row + at}")
                        at, size = at + 1, size + length
                        if at - start >= wanted or (size >= MOST_BYTES and at - start >= wanted // 8):
                            found.pieces.append(Piece(file, row + start, at - start, start, at, group, _part(found.digest, group, start)))
                            start, size = at, 0
                if at > start:
                    found.pieces.append(Piece(file, row + start, at - start, start, at, group, _part(found.digest, group, start)))
                row += at
    except (OSError, pa.ArrowException) as error:
        raise BadSource(f"{str(path)!r} is no Parquet file that can be read: {error}") from None
    found.ids = bytes(ids)
    return found


def rows_parquet(root: str, piece: Piece, columns: Columns) -> Iterator[Row]:
    """The documents of a piece of a Parquet file."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    try:
        parquet = pq.ParquetFile(Path(root, piece.file))
    except pa.ArrowException as error:
        raise SourceChanged(f"{piece.file!r} is no longer a Parquet file that can be read: {error}") from None
    with parquet:
        at = 0
        for batch in _batches(parquet, piece.group, columns):
            if at + len(batch) > piece.start:
                first = max(piece.start - at, 0)
                for k, record in enumerate(_records(batch.slice(first, piece.stop - at - first)), at + first - piece.start):
                    yield _row(record, piece, piece.first + k, columns)
            at += len(batch)
            if at >= piece.stop:
                return


def _batches(parquet: Any, group: int, columns: Columns) -> Iterator[pa.RecordBatch]:
    yield from parquet.iter_batches(_AT_ONCE, row_groups=[group], columns=list(dict.fromkeys(columns.named)), use_threads=False)


def _records(batch: pa.RecordBatch) -> Iterator[dict[str, Any]]:
    """The rows of a batch; one whose text is not UTF-8 has its bytes, which the reader refuses."""
    for k in range(len(batch)):
        record = {}
        for name, column in zip(batch.schema.names, batch.columns, strict=True):
            try:
                record[name] = column[k].as_py()
            except UnicodeDecodeError:
                record[name] = column[k].as_buffer().to_pybytes()
        yield record


def _row(record: dict[str, Any], piece: Piece, number: int, columns: Columns) -> Row:
    id = plain_id(record[columns.id]) if columns.id else f"{piece.file}:{number}"
    if id is None:
        return Row(number, None, file=piece.file, problem=("MissingId", "the document has no id"))
    dateline = columns.day(record[columns.dateline] if isinstance(columns.dateline, str) else None)
    return Row(number, id, record[columns.text], dateline, record[columns.outlet] if columns.outlet else None, piece.file)


def survey_texts(root: str, names: Sequence[str], first: int, most: int) -> Survey:
    """Some texts of a folder, cut into pieces."""
    found, whole = Survey("", columns=()), hashlib.blake2b(digest_size=16)
    ids = bytearray()
    members: list[str] = []
    digest, size = hashlib.blake2b(digest_size=16), 0

    def close() -> None:
        nonlocal members, digest, size
        if members:
            start = first + len(ids) // 16 - len(members)
            found.pieces.append(Piece("", start, len(members), digest=digest.hexdigest(), names=tuple(members)))
        members, digest, size = [], hashlib.blake2b(digest_size=16), 0

    for name in names:
        content = _told(root, name)
        for hashed in (digest, whole):
            hashed.update(content)
        members.append(name)
        ids += id_digest(name)
        size += len(content)
        found.size += len(content)
        if len(members) >= most or size >= MOST_BYTES:
            close()
    close()
    found.digest, found.ids = whole.hexdigest(), bytes(ids)
    return found


def rows_texts(root: str, piece: Piece, columns: Columns) -> Iterator[Row]:
    """The texts of a piece, each with the day in the name of its file, if there is one.

    Raises
    ------
    SourceChanged
        After the last one, if they are no longer those that were looked over.
    """
    digest = hashlib.blake2b(digest_size=16)
    for k, name in enumerate(piece.names):
        told = _told(root, name)
        digest.update(told)
        content = told[len(name.encode("utf-8", "surrogateescape")) + 9 :]
        day = _DAY.search(Path(name).name)
        dateline = columns.day(day.group() if day else None)
        try:
            yield Row(piece.first + k, name, decode(content, name), dateline, file=name)
        except BadText as error:
            yield Row(piece.first + k, name, file=name, problem=("BadText", str(error)))
    if digest.hexdigest() != piece.digest:
        raise SourceChanged(f"the texts in {root!r} were changed while they were read; start again when nobody writes there")


def _told(root: str, name: str) -> bytes:
    """Name, length and content of a file, so that no two folders have the same digest."""
    try:
        content = Path(root, name).read_bytes()
    except OSError as error:
        raise BadSource(f"{str(Path(root, name))!r} cannot be read: {error.strerror or error}") from None
    return name.encode("utf-8", "surrogateescape") + b"\0" + len(content).to_bytes(8, "big") + content


def _file_digest(path: Path) -> str:
    with open(path, "rb") as file:
        return hashlib.file_digest(file, lambda: hashlib.blake2b(digest_size=16)).hexdigest()


def _part(digest: str, group: int, start: int) -> str:
    """The digest of a stretch of a file that is known by its own."""
    return hashlib.blake2b(f"{digest} {group} {start}".encode(), digest_size=16).hexdigest()
