"""Writing: tables, records and colours on standard output, and the refusal to overwrite."""

from __future__ import annotations

import json
import os
import re
import shutil
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, TypeVar

import click

from timeline.errors import ExportFailed

F = TypeVar("F", bound=Callable[..., Any])
FORMATS = ["table", "json", "jsonl", "csv"]
_GAP = "  "
_LEAST = 16  # columns: what a column keeps in the narrowest terminal
_HUES = {"CONTRADICTION": "red", "POSSIBLE CLASH": "yellow", "TENSION": "yellow", "POSSIBLE TENSION": "yellow"}


def out_option(command: F) -> F:
    """-o: the folder of a report."""
    return click.option("-o", "--output", default="out", show_default=True, help="Folder for timeline.png, report.html and timeline.json.")(
        command
    )


def refuse_overwriting(paths: Sequence[Path], force: bool, elsewhere: str = "place with -o") -> None:
    """Nothing happens where no file is in the way, or with --force.

    Raises
    ------
    ExportFailed
    """
    there = [str(p) for p in paths if p.exists()]
    if there and not force:
        raise ExportFailed(f"{', '.join(there)} would be overwritten; pass --force, or choose another {elsewhere}")


def echo(records: Sequence[Any], form: str) -> None:
    """Records as one JSON list, or as JSON lines."""
    if form == "json":
        click.echo(json.dumps(records, ensure_ascii=False, indent=2))
        return
    for record in records:
        click.echo(json.dumps(record, ensure_ascii=False))


def echo_table(names: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Aligned columns under their names; in a terminal too narrow for them the widest are shortened."""
    clean = [[" ".join("".join(c if c.isprintable() else " " for c in cell).split()) for cell in row] for row in rows]
    widths = [max(len(name), *(len(row[i]) for row in clean)) if clean else len(name) for i, name in enumerate(names)]
    if sys.stdout.isatty():
        widths = fitted(widths, shutil.get_terminal_size().columns - len(_GAP) * (len(names) - 1))
    click.echo(_styled(_line(names, widths), bold=True), color=True)
    for row in clean:
        click.echo(_line(row, widths))


def fitted(widths: Sequence[int], room: int) -> list[int]:
    """Widths of columns that fit into `room`: the widest give way first, none below a least width.

    Examples
    --------
    >>> fitted([5, 60, 40], 85), fitted([5, 10], 80), fitted([50, 50], 10)
    ([5, 40, 40], [5, 10], [16, 16])
    """
    found = list(widths)
    while sum(found) > room and max(found) > _LEAST:
        found[found.index(max(found))] -= 1
    return found


def coloured(text: str) -> str:
    """Lines that begin with the name of a conflict, in its colour; control characters of an article do nothing to the terminal."""
    text = "".join(c if c == "\n" or c.isprintable() else " " for c in text)
    return re.sub(r"^ *([A-Z]+(?: [A-Z]+)?)(?=[ ,(])", lambda m: _styled(m.group(0), fg=_HUES.get(m.group(1)), bold=True), text, flags=re.M)


def _styled(text: str, **style: Any) -> str:
    """In colour only on a terminal, and not where the user has set NO_COLOR (no-color.org)."""
    return click.style(text, **style) if sys.stdout.isatty() and not os.environ.get("NO_COLOR") else text


def _line(cells: Sequence[str], widths: Sequence[int]) -> str:
    shown = [cell if len(cell) <= width else cell[: width - 1] + "…" for cell, width in zip(cells, widths, strict=True)]
    return _GAP.join(cell.ljust(width) for cell, width in zip(shown, widths, strict=True)).rstrip()
