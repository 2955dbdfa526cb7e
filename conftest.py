"""Pages as tests: `pytest README.md docs` runs every code block of every page, in order, in an empty folder that holds seeds/ and examples/.

- A block of ```python with prompts is a doctest; without prompts it is run. Blocks of one page share their names.
- A block of ```console is typed into a shell: after "$ " the command, below it what it prints ("..." stands for anything).
- A block that follows "Save this as `NAME`:" is written into that file.
- ```json must be JSON. ```text is not code. A block of any other kind, or of none, is an error.

Installing is left to `.ci/run`: commands that begin with `pip` or `python3 -m venv` are not run here.
"""

from __future__ import annotations

import contextlib
import doctest
import json
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest

ROOT = Path(__file__).parent
pytest_plugins = ["pytester"]  # the tests of this file
collect_ignore = ["docs/conf.py"]  # Sphinx reads it, with what the extra `docs` installs
FLAGS = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE
FENCE = re.compile(r"^```(?P<kind>[\w-]*|\{[\w-]+\}.*)\n(?P<body>.*?)^```$", re.MULTILINE | re.DOTALL)
SAVE = re.compile(r"[Ss]ave this as `([\w./-]+)`[^\n]*:\n+$")
INSTALLS = ("pip ", "python3 -m venv")


class Block(NamedTuple):
    """A fenced block: its kind, its lines, the number of the first of them, and the file that it is saved as."""

    kind: str
    body: str
    line: int
    saved: str | None


def blocks(text: str) -> Iterator[Block]:
    """The fenced blocks of a page."""
    for fence in FENCE.finditer(text):
        before = text[: fence.start()]
        name = SAVE.search(before)
        yield Block(fence["kind"], fence["body"], before.count("\n") + 2, name[1] if name else None)


def places(text: str) -> Iterator[tuple[int, int]]:
    """Where the lines of each block begin and end in the page."""
    return (fence.span("body") for fence in FENCE.finditer(text))


@contextlib.contextmanager
def empty_folder() -> Iterator[None]:
    """A folder with nothing but seeds/ and examples/, as the place to work in."""
    with tempfile.TemporaryDirectory() as folder, contextlib.chdir(folder):
        for shared in ("seeds", "examples"):
            Path(shared).symlink_to(ROOT / shared)
        yield


def saved(block: Block) -> None:
    """Write the block into its file, if it has one."""
    if block.saved:
        Path(block.saved).parent.mkdir(parents=True, exist_ok=True)
        Path(block.saved).write_text(block.body, encoding="utf-8")


def commands(body: str) -> Iterator[tuple[str, str]]:
    """Each command of a console with what it is said to print; a command goes on over lines that end with a backslash."""
    for typing in re.split(r"^\$ ", body, flags=re.MULTILINE)[1:]:
        command = re.match(r"(?:.*\\\n)*.*\n?", typing)
        assert command
        yield command[0], typing[command.end() :]


def typed(command: str) -> tuple[str, int]:
    """What a command prints, and its exit code; nothing where it installs something."""
    if command.startswith(INSTALLS):
        return "", 0
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    environment = {**os.environ, "PATH": path, "PYTHONPATH": str(ROOT), "COLUMNS": "100"}
    done = subprocess.run(command, shell=True, capture_output=True, text=True, env=environment, check=False)
    return done.stdout + done.stderr, done.returncode


class PageFailure(Exception):
    """A block that does not do what the page says."""


class Page(pytest.File):
    """A page of Markdown."""

    def collect(self) -> Iterator[pytest.Item]:
        if any(block.kind not in ("text", "{toctree}", "{eval-rst}") for block in blocks(self.path.read_text(encoding="utf-8"))):
            yield Run.from_parent(self, name="blocks")


class Run(pytest.Item):
    """All blocks of a page, one after the other."""

    def runtest(self) -> None:
        names: dict[str, Any] = {"__name__": "__main__"}
        with empty_folder():
            for block in blocks(self.path.read_text(encoding="utf-8")):
                self.run(block, names)

    def run(self, block: Block, names: dict[str, Any]) -> None:
        """Save, run, or check one block."""
        if block.saved:
            saved(block)
        elif block.kind == "python" and ">>> " in block.body:
            self.doctest(block, names)
        elif block.kind == "python":
            exec(compile(block.body, f"{self.path}:{block.line}", "exec"), names)
        elif block.kind == "console":
            self.console(block)
        elif block.kind == "json":
            json.loads(block.body)
        elif block.kind != "text" and not block.kind.startswith("{"):
            raise PageFailure(f"{self.path}:{block.line}: a block of kind {block.kind!r}; python, console, json and text are known")

    def doctest(self, block: Block, names: dict[str, Any]) -> None:
        """Examples with prompts."""
        told: list[str] = []
        test = doctest.DocTestParser().get_doctest(block.body, names, self.path.name, str(self.path), block.line - 1)
        test.globs = names  # not a copy: a function of this block sees what later blocks define
        runner = doctest.DocTestRunner(verbose=False, optionflags=FLAGS)
        runner.run(test, out=told.append, clear_globs=False)
        if runner.failures:
            raise PageFailure("".join(told))

    def console(self, block: Block) -> None:
        """Commands and what they print."""
        for command, want in commands(block.body):
            got, code = typed(command)
            if not doctest.OutputChecker().check_output(want, got, FLAGS):
                raise PageFailure(f"{self.path}:{block.line}: $ {command}\nwanted:\n{want}\ngot (exit code {code}):\n{got}")

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None) -> Any:
        return str(excinfo.value) if isinstance(excinfo.value, PageFailure) else super().repr_failure(excinfo, style)

    def reportinfo(self) -> tuple[Path, int, str]:
        return self.path, 0, self.path.name


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> Page | None:
    """Pages of the README and of docs/."""
    if file_path.suffix == ".md" and (file_path.parent == ROOT or ROOT / "docs" in file_path.parents):
        return Page.from_parent(parent, path=file_path)
    return None
