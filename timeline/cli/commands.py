"""Commands: one function each; what they share is in `reading` and `writing`."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import click

from timeline import __version__
from timeline.cli.progress import doing, each
from timeline.cli.reading import Dateline, claims_of, input_options, load, load_one_of_several, named, text_of
from timeline.cli.writing import FORMATS, coloured, echo, echo_table, out_option, refuse_overwriting
from timeline.errors import EmptyTimeline, ExportFailed
from timeline.views.dates import written

_EPILOGUE = """\b
Examples:
  timeline report article.txt --dateline 2024-10-25 -o out/
  cat article.txt | timeline report - --dateline 2024-10-25 -o out/
  timeline phrases article.txt --dateline 2024-10-25
  timeline conflicts article.txt --dateline 2024-10-25 --format jsonl
  timeline plot article.txt --dateline 2024-10-25 --by person -o people.svg
  timeline explain "18 months earlier" --dateline 2024-10-25
  timeline check out/timeline.json -o out2/
  timeline merge ap/timeline.json ledger/timeline.json -o both/
  timeline convert out/timeline.json events.ics
  timeline batch archive.jsonl found/ --workers 4
"""


class Unread(Exception):
    """Whoever read standard output has left ("| head")."""


class _ExamplesFirst(click.Group):
    """--help leads with examples."""

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except BrokenPipeError:  # click would make it exit code 1, which here means a contradiction
            raise Unread from None

    def format_help(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        formatter.write(click.unstyle(_EPILOGUE.replace("\b\n", "")) + "\n")
        super().format_help(ctx, formatter)


_format = click.option("--format", "form", type=click.Choice(FORMATS), default="table", show_default=True, help="How to print.")
_fail = click.option("--fail-on-conflict", is_flag=True, help="Exit with 1 when accounts contradict each other.")
_force = click.option("--force", is_flag=True, help="Overwrite files that exist.")
_width = click.option("--width", default=1200, show_default=True, type=click.IntRange(320, 6000), help="Width of the PNG in pixels.")
_title = click.option("--title", help="Heading of chart and report.")


@click.group(cls=_ExamplesFirst, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="timeline")
def cli() -> None:
    """Turn a news text and its dateline into a checked chronology."""


@cli.command()
@input_options
@out_option
@_title
@_width
@_force
@_fail
def report(
    article: str, dateline: Any, source: str | None, output: str, title: str | None, width: int, force: bool, fail_on_conflict: bool
) -> None:
    """Read ARTICLE (a file, or - for standard input); write chart, report and JSON; print the conflicts."""
    _check_folder(output, force, article)
    _finish(load(article, dateline, source, title), output, title, width, fail_on_conflict)


@cli.command()
@click.argument("claims", metavar="CLAIMS")
@click.option("--dateline", type=Dateline(), help="Day from which phrases in the claims count.")
@out_option
@_title
@_width
@_force
@_fail
def check(claims: str, dateline: Any, output: str, title: str | None, width: int, force: bool, fail_on_conflict: bool) -> None:
    """Reason over CLAIMS: a list of claims as JSON, JSONL or CSV, or the timeline.json of a report after corrections by hand."""
    from timeline.pipeline import check as check_claims

    _check_folder(output, force)
    text = text_of(claims)
    with doing("comparing the claims"), named(claims):
        tl = check_claims(claims_of(claims, text), dateline=dateline)
    _finish(tl, output, title, width, fail_on_conflict)


@cli.command()
@input_options
@_format
def phrases(article: str, dateline: Any, source: str | None, form: str) -> None:
    """List the time phrases of ARTICLE: offset, phrase, TIMEX3 value, interval in EDTF, or why there is none."""
    from timeline.conflicts import Chronology
    from timeline.languages.pack import load
    from timeline.pipeline import find, headed
    from timeline.text.document import Document
    from timeline.views.export import expression_record

    document = headed(Document.of(text_of(article), dateline), load("en"))
    with doing(f"looking through {len(document.text):,} characters"):
        found = find(document.text, dateline=document.dateline)
    if form in ("json", "jsonl"):
        echo([expression_record(e) for e in found], form)
    elif form == "csv":
        _echo_csv(Chronology(Document.of("", document.dateline), tuple(found)), "expressions")
    else:
        rows = [(str(e.start), e.text, e.timex3.type, e.timex3.value, written(e.interval) if e.interval else e.reason or "") for e in found]
        echo_table(("char", "phrase", "type", "value", "interval"), rows)


@cli.command()
@click.argument("articles", metavar="ARTICLES", nargs=-1, required=True)
@out_option
@_title
@_width
@_force
@_fail
def merge(articles: tuple[str, ...], output: str, title: str | None, width: int, force: bool, fail_on_conflict: bool) -> None:
    """Set the accounts of several ARTICLES against each other: the timeline.json of reports, or texts whose heads have a dateline."""
    from timeline.pipeline import merge as merge_timelines

    _check_folder(output, force)
    timelines = [load_one_of_several(a) for a in each(articles, "article")]
    with doing(f"setting the accounts of {len(timelines)} articles against each other"):
        tl = merge_timelines(timelines)
    _finish(tl, output, title, width, fail_on_conflict)


@cli.command()
@input_options
@_format
def claims(article: str, dateline: Any, source: str | None, form: str) -> None:
    """List the claims of ARTICLE (a text, or the JSON of a timeline): who says what happened, how often, when."""
    tl = load(article, dateline, source, None)
    if form in ("json", "jsonl"):
        echo([c.model_dump(mode="json") for c in tl.claims], form)
    elif form == "csv":
        _echo_csv(tl, "claims")
    else:
        rows = []
        for c in tl.claims:
            when = c.event_time or c.window
            stance = "denies" if c.polarity == "negative" and c.constrains else c.modality
            rows.append((c.id, c.who, stance, c.headline, str(c.count or ""), written(when) if when is not None else "no date"))
        echo_table(("id", "source", "stance", "claim", "count", "when"), rows)


@cli.command()
@input_options
@_format
@_fail
def conflicts(article: str, dateline: Any, source: str | None, form: str, fail_on_conflict: bool) -> None:
    """Print what cannot all be true in ARTICLE (a text, or the JSON of a timeline), by the sources who differ."""
    tl = load(article, dateline, source, None)
    if form in ("json", "jsonl"):
        who = {c.id: c.who for c in tl.claims}
        echo([{**r.model_dump(mode="json"), "sources": [who[c] for c in r.claims if c in who]} for r in tl.conflicts], form)
    elif form == "csv":
        _echo_csv(tl, "conflicts")
    else:
        from timeline.views.summary import conflicts_in_words

        click.echo(coloured(conflicts_in_words(tl) or "no conflicts"), color=True)
    _exit(tl, fail_on_conflict)


@cli.command()
@input_options
@click.option("-o", "--output", default="timeline.png", show_default=True, help="File: .png, .svg or .pdf.")
@click.option(
    "--by", type=click.Choice(["source", "event", "person", "none"]), default="source", show_default=True, help="What makes a lane."
)
@click.option("--theme", type=click.Choice(["light", "dark"]), default="light", show_default=True)
@click.option("--start", type=Dateline(), help="First date to show.")
@click.option("--end", type=Dateline(), help="Last date to show.")
@click.option("--only", multiple=True, help="A source, or the id of a claim, to draw; may be repeated.")
@_title
@_width
@_force
def plot(article: str, dateline: Any, source: str | None, output: str, title: str | None, width: int, force: bool, **choices: Any) -> None:
    """Draw the chart of ARTICLE (a text, or the JSON of a timeline)."""
    refuse_overwriting([Path(output)], force)
    choices["only"] = choices["only"] or None
    tl = load(article, dateline, source, title)
    with doing("drawing the chart"):
        path = tl.save(output, width=width, title=title, **choices)
    click.echo(f"wrote {path}", err=True)


@cli.command()
@click.argument("phrase")
@click.option("--dateline", type=Dateline(), help="Day of writing.")
def explain(phrase: str, dateline: Any) -> None:
    """Show how PHRASE is read: rules, node, anchor, interval."""
    from timeline.pipeline import explain as explain_phrase

    click.echo(explain_phrase(phrase, dateline=dateline))


@cli.command()
@input_options
@click.argument("target", metavar="TARGET")
@click.option("--to", "form", help="json, csv, parquet, timelinejs, ics or timeml; default: by the suffix of TARGET.")
@click.option(
    "--table",
    type=click.Choice(["expressions", "claims", "relations", "conflicts", "unresolved"]),
    default="claims",
    show_default=True,
    help="For csv and parquet.",
)
@_force
def convert(article: str, dateline: Any, source: str | None, target: str, form: str | None, table: str, force: bool) -> None:
    """Write ARTICLE (a text, claims, or the JSON of a timeline) to TARGET for another program; - is standard output, and needs --to."""
    from timeline.views.exports import export, exported

    if target == "-":
        if form is None:
            raise click.UsageError("standard output has no suffix: say which format with --to")
        content, left_out = exported(load(article, dateline, source, None), form, table=table)
        sys.stdout.buffer.write(content)
        sys.stdout.buffer.flush()
        for line in left_out:
            click.echo(line, err=True)
        return
    refuse_overwriting([Path(target)], force, "TARGET")
    click.echo(str(export(load(article, dateline, source, None), target, form, table=table)), err=True)


@cli.command()
@click.argument("what", type=click.Choice(["timeline", "claims", "answers"]), default="timeline")
def schema(what: str) -> None:
    """Print the JSON Schema of timeline.json, of a list of CLAIMS for `timeline check`, or of the ANSWERS of a reader of claims."""
    if what == "answers":
        from timeline.claims.records.answer_schema import schema as answer_schema

        click.echo(json.dumps(answer_schema(), indent=2, ensure_ascii=False))
        return
    if what == "claims":
        from timeline.claims.records.schema import schema as claims_schema

        click.echo(json.dumps(claims_schema(), indent=2, ensure_ascii=False))
        return
    from timeline.views.schema import schema as timeline_schema

    click.echo(json.dumps(timeline_schema(), indent=2, ensure_ascii=False))


def _echo_csv(tl: Any, table: str) -> None:
    from timeline.views.exports import exported

    click.echo(exported(tl, "csv", table=table)[0].decode().replace("\r\n", "\n"), nl=False)


def _check_folder(output: str, force: bool, article: str = "ARTICLE") -> None:
    """Refuse what cannot be the folder of the three files, or holds one of them already."""
    folder = Path(output)
    if folder.suffix.lower() in (".png", ".svg", ".pdf", ".html", ".json") and not folder.is_dir():
        raise click.UsageError(f"-o names the folder of three files; one picture is drawn by: timeline plot {article} -o {output}")
    refuse_overwriting([folder / name for name in ("timeline.png", "report.html", "timeline.json")], force)


def _finish(tl: Any, output: str, title: str | None, width: int, fail_on_conflict: bool) -> None:
    """Write the three files and print the summary."""
    folder = Path(output)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ExportFailed(f"cannot make the folder {output!r}: {error.strerror or error}; choose another with -o") from None
    written = []
    try:
        with doing("drawing the chart"):
            written.append(tl.save(folder / "timeline.png", width=width, title=title))
    except EmptyTimeline as error:
        click.echo(f"no chart: {error}", err=True)
    with doing("writing the report"):
        tl.report(folder / "report.html", title=title)
        tl.to_json(folder / "timeline.json")
    click.echo(coloured(tl.summary()), color=True)
    click.echo("wrote " + ", ".join(str(p) for p in [*written, folder / "report.html", folder / "timeline.json"]), err=True)
    _exit(tl, fail_on_conflict)


def _exit(tl: Any, fail_on_conflict: bool) -> None:
    if fail_on_conflict and any(r.kind == "contradiction" for r in tl.relations):
        sys.exit(1)
