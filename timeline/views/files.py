"""Files: written whole or not at all."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from timeline.errors import ExportFailed


def write_whole(path: Path, content: bytes) -> Path:
    """Write `content` to a temporary file in the same folder, then rename it: a reader sees the old file or the new one.

    Raises
    ------
    ExportFailed
        If the folder does not exist or cannot be written to; nothing is left behind.
    """
    if path.is_dir():
        raise ExportFailed(f"cannot write {str(path)!r}: it is a folder; pass a file name")
    if not path.parent.is_dir():
        raise ExportFailed(f"cannot write {str(path)!r}: the folder {str(path.parent)!r} does not exist; make it first")
    temporary = None
    try:
        handle, temporary = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        os.chmod(temporary, _mode(path))
        os.replace(temporary, path)
    except OSError as error:
        if temporary is not None and os.path.exists(temporary):
            os.unlink(temporary)
        raise ExportFailed(f"cannot write {str(path)!r}: {error.strerror or error}") from error
    return path


def _mode(path: Path) -> int:
    """The permissions of the file that is replaced, or those of any new file."""
    if path.exists():
        return path.stat().st_mode & 0o777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask
