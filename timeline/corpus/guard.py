"""Guard: which document a process is at, told to others even when the process dies, and an end to a document that never ends."""

from __future__ import annotations

import faulthandler
import re
import time
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType

from timeline.errors import ExportFailed

_NOTED = 20  # bytes at the start of the file in which the number of the document stands; after them stands what faulthandler writes
_SLACK = 1.25  # arming starts a thread, which for each of a million short documents would cost more than reading it
PACKAGE = Path(__file__).parents[1].as_posix() + "/"  # a folder above it may be called "timeline" too
_FRAME = re.compile(rf'File "{re.escape(PACKAGE)}((?!corpus/)[^"]*)", line (\d+) in (\S+)')


@dataclass(frozen=True, slots=True)
class Mark:
    """What a guard's file tells after the death of its process: the document, and whether and where it had been at it for too long."""

    row: int | None = None
    late: bool = False
    place: str = ""


class Guard:
    """Notes each document in a file before it is read, and ends the process if one takes longer than `seconds`.

    The end comes from a thread of faulthandler's that needs no interpreter lock, so that it comes even inside a regular expression or
    a sleep; it is `seconds` after the document was begun or up to a quarter later. With `seconds` None documents are only noted.
    """

    def __init__(self, path: Path, seconds: float | None) -> None:
        self._path, self._seconds = path, seconds
        self._armed = -float("inf")

    def __enter__(self) -> Guard:
        try:
            self._path.write_bytes(b"\n".rjust(_NOTED))
            self._note = open(self._path, "r+b", buffering=0)  # closed at the end of the with statement
            self._dump = open(self._path, "ab", buffering=0)  # the same
        except OSError as error:
            raise ExportFailed(f"cannot write {str(self._path)!r}: {error.strerror or error}") from error
        return self

    def at(self, row: int) -> None:
        """The document with this number is read now."""
        self._note.seek(0)
        self._note.write(str(row).encode())
        if self._seconds is not None and (now := time.monotonic()) - self._armed > (_SLACK - 1) * self._seconds:
            faulthandler.dump_traceback_later(_SLACK * self._seconds, exit=True, file=self._dump)
            self._armed = now

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        if self._seconds is not None:
            faulthandler.cancel_dump_traceback_later()
        self._note.close()
        self._dump.close()
        self._path.unlink(missing_ok=True)


def read_mark(path: Path) -> Mark:
    """What a dead process has left in its file; an empty mark where there is none.

    Examples
    --------
    >>> import tempfile
    >>> path = Path(tempfile.mkdtemp(), "mark")
    >>> with Guard(path, None) as guard:
    ...     guard.at(17)
    ...     read_mark(path)
    Mark(row=17, late=False, place='')
    >>> read_mark(path)
    Mark(row=None, late=False, place='')
    """
    try:
        content = path.read_bytes().decode("utf-8", "replace")
    except OSError:
        return Mark()
    number = content[:_NOTED].strip()
    dump = content[_NOTED:]
    frame = _FRAME.search(dump)
    place = f"{frame[1]}, line {frame[2]}, in {frame[3]}" if frame else ""
    return Mark(int(number) if number.isdigit() else None, dump.startswith("Timeout"), place)
