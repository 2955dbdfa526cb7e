"""Store: the files of a destination, each written whole or not at all, each telling which run and shard it belongs to."""

from __future__ import annotations

import json
import os
import shutil
import uuid
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any

from timeline.corpus.tables import COLUMNS, tables_of
from timeline.errors import ExportFailed, OtherRun

if TYPE_CHECKING:
    import pyarrow as pa

MANIFEST = "manifest.json"
_WORK = ".work"  # half-written files and marks; a name that readers of data sets pass over
_LOCK = ".lock"
_FOOTER = b"timeline"


@dataclass(frozen=True, slots=True)
class Store:
    """A destination: a folder for each table with a Parquet file for each shard, and the manifest."""

    folder: str
    stages: tuple[str, ...]

    @property
    def tables(self) -> tuple[str, ...]:
        """The tables, "documents" last."""
        return tables_of(self.stages)

    @property
    def work(self) -> Path:
        """Where files are that nobody reads."""
        return Path(self.folder, _WORK)

    def path(self, table: str, shard: str) -> Path:
        """The file of a shard in a table."""
        return Path(self.folder, table, f"{shard}.parquet")

    def prepare(self) -> None:
        """Make the folders, and throw away what a run that was killed has left half written.

        Raises
        ------
        ExportFailed
        """
        try:
            shutil.rmtree(self.work, ignore_errors=True)
            for name in (_WORK, *self.tables):
                Path(self.folder, name).mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise ExportFailed(f"cannot make folders in {self.folder!r}: {error.strerror or error}") from error

    def tidy(self) -> None:
        """Throw away what is half written."""
        shutil.rmtree(self.work, ignore_errors=True)

    def write_shard(self, shard: str, found: Mapping[str, pa.Table], facts: Mapping[str, Any]) -> None:
        """Write the tables of a shard; the file in "documents", which comes last, makes them count.

        Raises
        ------
        ExportFailed
            If the disk is full or cannot be written to; what was there before is as it was.
        """
        import pyarrow as pa
        import pyarrow.parquet as pq

        footer = {_FOOTER: json.dumps({**facts, "shard": shard}, sort_keys=True).encode()}
        for name in self.tables:
            sink = pa.BufferOutputStream()
            pq.write_table(found[name].replace_schema_metadata(footer), sink, compression="zstd")
            write_durably(self.path(name, shard), memoryview(sink.getvalue()), self.work)

    def finished(self, shard: str, run: str) -> dict[str, Any] | None:
        """The facts of a shard that this run has written wholly, or None.

        Nothing is taken on trust: every file must end in a footer of this run and shard, with the number of rows that it tells.
        """
        facts: dict[str, Any] | None = None
        for name in reversed(self.tables):
            told = self._footer(self.path(name, shard))
            if told is None or (facts is not None and told[0] != facts):
                return None
            facts, rows = told
            if facts.get("run") != run or facts.get("shard") != shard or facts.get("counts", {}).get(name) != rows:
                return None
        return facts

    def _footer(self, path: Path) -> tuple[dict[str, Any], int] | None:
        import pyarrow as pa
        import pyarrow.parquet as pq

        try:
            metadata = pq.read_metadata(path)
            return json.loads((metadata.metadata or {})[_FOOTER]), metadata.num_rows
        except (OSError, pa.ArrowException, KeyError, ValueError):
            return None

    def remove_others(self, shards: Iterable[str]) -> None:
        """Take away the files of shards that are not among these."""
        kept = {f"{shard}.parquet" for shard in shards}
        for name in COLUMNS:
            for path in Path(self.folder, name).glob("[0-9]*-*.parquet"):
                if path.name not in kept:
                    path.unlink()


def write_durably(path: Path, content: memoryview | bytes, work: Path) -> None:
    """Write a file so that after a crash, or on a full disk, it is there whole or is what it was.

    Raises
    ------
    ExportFailed
    """
    temporary = work / f"{path.name}.{uuid.uuid4().hex}"
    try:
        handle = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o666)
        try:
            left = memoryview(content)
            while left:
                left = left[os.write(handle, left) :]
            os.fsync(handle)
        finally:
            os.close(handle)
        os.replace(temporary, path)
        _sync_folder(path.parent)
    except OSError as error:
        temporary.unlink(missing_ok=True)
        raise ExportFailed(f"cannot write {str(path)!r}: {error.strerror or error}") from error


def _sync_folder(folder: Path) -> None:
    """Make a renaming last; Windows has no handle for folders, and needs none."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


class Lock:
    """Keeps a second run out of a destination; the system lets go of it when the process ends, however it ends.

    Raises
    ------
    OtherRun
    """

    def __init__(self, folder: str) -> None:
        self._path = Path(folder, _LOCK)

    def __enter__(self) -> None:
        try:
            self._handle = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o666)
        except OSError as error:
            raise ExportFailed(f"cannot write to {str(self._path.parent)!r}: {error.strerror or error}") from error
        try:
            import fcntl

            fcntl.flock(self._handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
            if not os.path.samestat(os.fstat(self._handle), os.stat(self._path)):
                raise OSError  # the run that held it has just taken the file away, and a third may have made a new one
        except ImportError:
            pass  # Windows: two runs at once write the same files with the same content
        except OSError:
            os.close(self._handle)
            raise OtherRun(f"another run is writing to {str(self._path.parent)!r}; wait until it has ended") from None

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._path.unlink(missing_ok=True)
        os.close(self._handle)
