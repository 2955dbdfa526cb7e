"""The command line: `timeline report ARTICLE --dateline 2024-10-25 -o out/`.

Exit codes: 0 done, 1 conflicts found and --fail-on-conflict given, 2 usage, 3 input that cannot be read or lacks a dateline.
Data goes to standard output, messages to standard error.
"""

from __future__ import annotations

import sys
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any, TextIO, TypeVar

import click

from timeline import __version__
from timeline.errors import BadDateline, ExportFailed, TimelineError

_UNUSABLE = 3

_EPILOGUE = """\b
Examples:
  timeline report article.txt --dateline 2024-10-25 -o out/
  cat article.txt | timeline report - --dateline 2024-10-25 -o out/
  timeline phrases article.txt --dateline 2024-10-25
  timeline explain "18 months earlier" --dateline 2024-10-25
  timeline check out/timeline.json -o out2/
"""

F = TypeVar("F", bound=Callable[..., Any])


class _ExamplesFirst(click.Group):
    """--help leads with examples."""

    def format_help(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        formatter.write(click.unstyle(_EPILOGUE.replace("\b\n", "")) + "\n")
        super().format_help(ctx, formatter)


class _Dateline(click.ParamType[Any]):
    name = "DATE"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        from timeline.text.document import read_dateline

        try:
            return read_dateline(value)
        except BadDateline as error:
            self.fail(str(error), param, ctx)


@click.group(cls=_ExamplesFirst, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="timeline")
def cli() -> None:
    """Turn a news text and its dateline into a checked chronology."""


def _input_options(command: F) -> F:
    command = click.option("--dateline", type=_Dateline(), help="Day of writing: 2024-10-25, or EDTF such as 1848~.")(command)
    command = click.option("--source", help="Outlet or writer, to whom what nobody else says belongs.")(command)
    return click.argument("article", metavar="ARTICLE")(command)  # a path, or - for standard input


@cli.command()
@_input_options
@click.option("-o", "--output", default="out", show_default=True, help="Folder for timeline.png, report.html and timeline.json.")
@click.option("--title", help="Heading of chart and report.")
@click.option("--width", default=1200, show_default=True, type=click.IntRange(600, 6000), help="Width of the PNG in pixels.")
@click.option("--fail-on-conflict", is_flag=True, help="Exit with 1 when accounts contradict each other.")
def report(article: str, dateline: Any, source: str | None, output: str, title: str | None, width: int, fail_on_conflict: bool) -> None:
    """Read ARTICLE (a file, or - for standard input); write chart, report and JSON; print the conflicts."""
    from timeline.pipeline import reconstruct

    text = _text(article)
    _finish(reconstruct(text, dateline=dateline, source=source, title=title), output, title, width, fail_on_conflict)


@cli.command()
@click.argument("claims", metavar="CLAIMS")
@click.option("--dateline", type=_Dateline(), help="Day from which phrases in the claims count.")
@click.option("-o", "--output", default="out", show_default=True, help="Folder for timeline.png, report.html and timeline.json.")
@click.option("--title", help="Heading of chart and report.")
@click.option("--width", default=1200, show_default=True, type=click.IntRange(600, 6000), help="Width of the PNG in pixels.")
@click.option("--fail-on-conflict", is_flag=True, help="Exit with 1 when accounts contradict each other.")
def check(claims: str, dateline: Any, output: str, title: str | None, width: int, fail_on_conflict: bool) -> None:
    """Reason over CLAIMS: a list of claims as JSON, JSONL or CSV, or the timeline.json of a report after corrections by hand."""
    from timeline.pipeline import check as check_claims

    _finish(check_claims(_text(claims), dateline=dateline), output, title, width, fail_on_conflict)


@cli.command()
@_input_options
def phrases(article: str, dateline: Any, source: str | None) -> None:
    """List the time phrases of ARTICLE: offset, phrase, TIMEX3 value, interval in EDTF; tab-separated."""
    from timeline.pipeline import find

    for e in find(_text(article), dateline=dateline):
        shown = " ".join(e.text.split())
        click.echo(f"{e.start}\t{shown}\t{e.timex3.type}\t{e.timex3.value}\t{e.interval.edtf if e.interval else e.reason or ''}")


@cli.command()
@click.argument("phrase")
@click.option("--dateline", type=_Dateline(), help="Day of writing.")
def explain(phrase: str, dateline: Any) -> None:
    """Show how PHRASE is read: rules, node, anchor, interval."""
    from timeline.pipeline import explain as explain_phrase

    click.echo(explain_phrase(phrase, dateline=dateline))


def _text(path: str) -> str:
    from timeline.pipeline import decode, read_text

    return decode(sys.stdin.buffer.read(), "standard input") if path == "-" else read_text(path)


def _finish(timeline: Any, output: str, title: str | None, width: int, fail_on_conflict: bool) -> None:
    """Write the three files and print the summary."""
    from timeline.errors import EmptyTimeline

    folder = Path(output)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ExportFailed(f"cannot make the folder {output!r}: {error.strerror or error}; choose another with -o") from None
    written = []
    try:
        written.append(timeline.save(folder / "timeline.png", width=width, title=title))
    except EmptyTimeline as error:
        click.echo(f"no chart: {error}", err=True)
    timeline.report(folder / "report.html", title=title)
    timeline.to_json(folder / "timeline.json")
    click.echo(timeline.summary())
    click.echo("wrote " + ", ".join(str(p) for p in [*written, folder / "report.html", folder / "timeline.json"]), err=True)
    if fail_on_conflict and any(r.kind == "contradiction" for r in timeline.relations):
        sys.exit(1)


def _warn(
    message: Warning | str, category: type[Warning], filename: str, lineno: int, file: TextIO | None = None, line: str | None = None
) -> None:
    """A warning as one line on standard error."""
    click.echo(f"timeline: {message}", err=True)


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
    except BrokenPipeError:
        sys.stderr.close()  # the reader has left ("| head"); nothing to say
        sys.exit(0)
    except TimelineError as error:
        click.echo(f"timeline: {error}", err=True)
        sys.exit(_UNUSABLE)
    else:
        sys.exit(0)


if __name__ == "__main__":
    main()
