"""The command line: `timeline report ARTICLE --dateline 2024-10-25 -o out/`.

Exit codes: 0 done, 1 conflicts found and --fail-on-conflict given, 2 usage, 3 input that cannot be read or lacks a dateline, or output
that cannot be written, 4 an archive done but for documents in quarantine, 130 interrupted. Data goes to standard output, messages to standard error; colour only to a terminal, and not where NO_COLOR is set.
"""

from __future__ import annotations

import os
import sys
import warnings
from typing import TextIO

import click

from timeline.cli import batch  # noqa: F401  # its command joins the others when it is imported
from timeline.cli.commands import Unread, cli
from timeline.errors import TimelineError

__all__ = ["cli", "main"]

_UNUSABLE = 3


def main() -> None:
    """Entry point: errors and warnings become one line on standard error, errors an exit code."""
    with warnings.catch_warnings():
        warnings.showwarning = _warn
        _run()


def _run() -> None:
    try:
        cli.main(standalone_mode=False)
    except click.exceptions.Abort:
        click.echo("aborted", err=True)
        sys.exit(130)
    except click.ClickException as error:
        error.show()
        sys.exit(error.exit_code)
    except Unread:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # else Python would complain when it flushes at the end
        sys.exit(0)
    except TimelineError as error:
        click.echo(f"timeline: {error}", err=True)
        sys.exit(_UNUSABLE)
    else:
        sys.exit(0)


def _warn(
    message: Warning | str, category: type[Warning], filename: str, lineno: int, file: TextIO | None = None, line: str | None = None
) -> None:
    """A warning as one line on standard error."""
    click.echo(f"timeline: {message}", err=True)
