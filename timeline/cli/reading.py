"""Reading: what a command is given, as text or as a Timeline."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar

import click

from timeline.cli.progress import doing
from timeline.errors import BadDateline, DatelineMissing, TimelineError

F = TypeVar("F", bound=Callable[..., Any])
_RECORDS = (".json", ".jsonl", ".ndjson", ".csv", ".tsv")


class Dateline(click.ParamType):  # type: ignore[type-arg]  # generic since click 8.2 only
    """A day, month or year in ISO 8601 or EDTF."""

    name = "DATE"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        from timeline.text.document import read_dateline

        try:
            return read_dateline(value)
        except BadDateline as error:
            self.fail(str(error), param, ctx)


def input_options(command: F) -> F:
    """ARTICLE (a path, or - for standard input), --dateline and --source."""
    command = click.option("--dateline", type=Dateline(), help="Day of writing: 2024-10-25, or EDTF such as 1848~.")(command)
    command = click.option("--source", help="Outlet or writer, to whom what nobody else says belongs.")(command)
    return click.argument("article", metavar="ARTICLE")(command)


def text_of(path: str) -> str:
    """The text of a file, or of standard input."""
    from timeline.pipeline import decode, read_text

    return decode(sys.stdin.buffer.read(), "standard input") if path == "-" else read_text(path)


def load(path: str, dateline: Any, source: str | None, title: str | None) -> Any:
    """A Timeline of an article; of claims, or of a timeline's record, where the suffix or the text itself says that it is one."""
    text = text_of(path)
    name = "standard input" if path == "-" else path
    with doing(f"reading {name} ({len(text):,} characters)"), named(path):
        return _read(path, text, dateline, source, title)


def claims_of(path: str, text: str) -> str | Path:
    """What `check` is given: a table by its name, which says that it is one whatever its columns, anything else as its text."""
    return Path(path) if Path(path).suffix.lower() in (".csv", ".tsv") else text


@contextmanager
def named(path: str) -> Iterator[None]:
    """Errors tell of which file they are."""
    try:
        yield
    except TimelineError as error:
        if path == "-" or path in str(error):
            raise
        raise type(error)(f"{path}: {error}") from None


def _read(path: str, text: str, dateline: Any, source: str | None, title: str | None) -> Any:
    from timeline.pipeline import check, reconstruct

    if Path(path).suffix.lower() in _RECORDS:
        return check(claims_of(path, text), dateline=dateline)
    if text.lstrip()[:20].startswith(('{"schema"', '{\n  "schema"')):
        return check(text, dateline=dateline)
    return reconstruct(text, dateline=dateline, source=source, title=title)


def load_one_of_several(path: str) -> Any:
    """`load`, with errors that tell of which file they are."""
    try:
        return load(path, None, None, None)
    except DatelineMissing as error:
        needs = str(error).partition(". Pass")[0]
        raise DatelineMissing(
            f"{needs}. Begin the text with one, such as “ORBE, Oct. 25, 2024 —”, or pass the timeline.json of its report"
        ) from None
