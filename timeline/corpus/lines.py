"""Lines: JSON lines and CSV, by stretches of bytes that end where a record does."""

from __future__ import annotations

import csv
import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from io import BytesIO
from pathlib import Path
from typing import Any, BinaryIO

from timeline.corpus.frame import plain_id
from timeline.corpus.pieces import Columns, Cutter, Piece, Row, Survey, id_digest, short_digest
from timeline.errors import BadSource, SourceChanged

_MARK = b"\xef\xbb\xbf"
_LONGEST = 2**31 - 1  # of a CSV field; the csv module's own limit is 128 kB
_SEPARATORS = {".tsv": "\t"}


def survey_jsonl(root: str, file: str, columns: Columns, most: int) -> Survey:
    """A file of JSON lines, cut into pieces."""
    whole, cutter, ids, seen = hashlib.blake2b(digest_size=16), Cutter(file, most, 0), bytearray(), dict[str, None]()
    with open(Path(root, file), "rb") as lines:
        for line in lines:
            whole.update(line)
            rows = 1 if line.removeprefix(_MARK).strip() else 0
            if rows:
                record = _object(line)
                if isinstance(record, dict):
                    seen |= dict.fromkeys(record) if len(seen) < 50 else dict.fromkeys(name for name in columns.named if name in record)
                ids += id_digest(_id(record, columns, file, len(ids) // 16))
            cutter.add(line, rows)
        size = lines.tell()
    cutter.close()
    return Survey(file, size, whole.hexdigest(), cutter.pieces, bytes(ids), tuple(seen))


def rows_jsonl(root: str, piece: Piece, columns: Columns) -> Iterator[Row]:
    """The documents of a piece of JSON lines."""
    number = piece.first
    for line in BytesIO(_content(root, piece)):
        if line.removeprefix(_MARK).strip():
            yield _row(_object(line), number, columns, piece.file)
            number += 1


def _object(line: bytes) -> Mapping[str, Any] | str:
    """The record of a line, or what is wrong with it."""
    try:
        record = json.loads(line.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        return f"not UTF-8: byte {line[error.start]:#04x} at offset {error.start} of the line"
    except (ValueError, RecursionError) as error:
        return f"not JSON: {error}"
    return record if isinstance(record, dict) else f"a JSON object is needed, not {json.dumps(record)[:40]}"


def survey_csv(root: str, file: str, columns: Columns, most: int) -> Survey:
    """A CSV file, cut into pieces between records, whatever line breaks stand inside quotation marks."""
    whole, ids = hashlib.blake2b(digest_size=16), bytearray()
    with open(Path(root, file), "rb") as lines:
        taken = _Taken(lines)
        records = _records(taken, file)
        header = tuple(next(records, ([], ""))[0])
        start = taken.bytes()
        whole.update(start)
        cutter = Cutter(file, most, len(start), header)
        for fields, problem in records:
            content = taken.bytes()
            whole.update(content)
            if fields or problem:
                ids += id_digest(_id(_named(header, fields, problem), columns, file, len(ids) // 16))
            cutter.add(content, 1 if fields or problem else 0)
        rest = taken.bytes()
        whole.update(rest)
        cutter.add(rest, 0)
        size = lines.tell()
    cutter.close()
    return Survey(file, size, whole.hexdigest(), cutter.pieces, bytes(ids), header)


def rows_csv(root: str, piece: Piece, columns: Columns) -> Iterator[Row]:
    """The documents of a piece of CSV."""
    number = piece.first
    for fields, problem in _records(_Taken(BytesIO(_content(root, piece))), piece.file):
        if fields or problem:
            yield _row(_named(piece.header, fields, problem), number, columns, piece.file)
            number += 1


class _Taken:
    """The lines of a file as text, and the bytes of those that were read since one last asked.

    Bytes that are not UTF-8 become lone surrogates, by which the record that holds them is known afterwards.
    """

    def __init__(self, lines: BinaryIO) -> None:
        self._lines, self._read = lines, list[bytes]()

    def __iter__(self) -> Iterator[str]:
        for line in self._lines:
            first = line.startswith(_MARK) and self._lines.tell() == len(line)
            self._read.append(line)
            yield (line.removeprefix(_MARK) if first else line).decode("utf-8", "surrogateescape")

    def bytes(self) -> bytes:
        """What was read since the last call."""
        content = b"".join(self._read)
        self._read.clear()
        return content


def _records(lines: Iterable[str], file: str) -> Iterator[tuple[list[str], str]]:
    """The records of a CSV file with what is wrong with each."""
    before = csv.field_size_limit(_LONGEST)
    try:
        reader = csv.reader(lines, delimiter=_SEPARATORS.get(Path(file).suffix.lower(), ","))
        while True:
            try:
                yield next(reader), ""
            except StopIteration:
                return
            except csv.Error as error:
                yield [], f"not CSV: {error}"
    finally:
        csv.field_size_limit(before)


def _named(header: tuple[str, ...], fields: list[str], problem: str) -> Mapping[str, Any] | str:
    if problem:
        return problem
    if len(fields) != len(header):
        return f"the line has {len(fields)} fields, the header {len(header)}"
    for name, value in zip(header, fields, strict=True):
        if not value.isascii() and (bad := next((c for c in value if "\udc80" <= c <= "\udcff"), "")):
            return f"not UTF-8: byte {ord(bad) - 0xDC00:#04x} in the column {name!r}"
    return {name: value or None for name, value in zip(header, fields, strict=True)}


def _row(record: Mapping[str, Any] | str, number: int, columns: Columns, file: str) -> Row:
    id = _id(record, columns, file, number)
    if isinstance(record, str):
        return Row(number, id, file=file, problem=("BadRow", record))
    if id is None:
        return Row(number, None, file=file, problem=("MissingId", "the document has no id"))
    dateline = columns.day(record.get(columns.dateline) if isinstance(columns.dateline, str) else None)
    return Row(number, id, record.get(columns.text), dateline, record.get(columns.outlet) if columns.outlet else None, file)


def _id(record: Mapping[str, Any] | str, columns: Columns, file: str, number: int) -> str | None:
    """The id that a record has, or is given by its place; None where there is none."""
    if columns.id is None:
        return f"{file}:{number}"
    return None if isinstance(record, str) else plain_id(record.get(columns.id))


def _content(root: str, piece: Piece) -> bytes:
    """The bytes of a piece, which must be those that were looked over.

    Raises
    ------
    BadSource, SourceChanged
    """
    path = Path(root, piece.file)
    try:
        with open(path, "rb") as file:
            file.seek(piece.start)
            content = file.read(piece.stop - piece.start)
    except OSError as error:
        raise BadSource(f"{str(path)!r} cannot be read: {error.strerror or error}") from None
    if short_digest(content).hex() != piece.digest:
        raise SourceChanged(f"{str(path)!r} was changed while it was read; start again when nobody writes to it")
    return content
