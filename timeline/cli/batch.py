"""Batch: an archive from the command line."""

from __future__ import annotations

import signal
import sys
from typing import Any

import click

from timeline.cli.commands import cli

_QUARANTINED = 4
_INTERRUPTED = 130


@cli.command()
@click.argument("source", metavar="SRC")
@click.argument("destination", metavar="DST")
@click.option("--workers", type=click.IntRange(1), help="Worker processes; by default one for each processor.")
@click.option("--text", default="text", show_default=True, help="Column with the text.")
@click.option("--dateline", default="dateline", show_default=True, help="Column with the day of writing; for a folder of texts, the day.")
@click.option("--no-dateline", is_flag=True, help="No column tells the day of writing.")
@click.option("--id", "id_", default="id", show_default=True, help="Column with the id of a document.")
@click.option("--no-id", is_flag=True, help="No column tells the id: file and number stand for it.")
@click.option("--outlet", help="Column with the outlet or writer.")
@click.option(
    "--stage", "stages", multiple=True, type=click.Choice(["expressions", "claims"]), help="What to look for; may be repeated.  [both]"
)
@click.option("--seconds", default=60.0, show_default=True, type=click.FloatRange(0, min_open=True), help="Longest time for a document.")
@click.option("--documents-per-shard", default=500, show_default=True, type=click.IntRange(1), help="Documents in one task.")
@click.option("--fresh", is_flag=True, help="Replace what an earlier run has written to DST, instead of going on.")
@click.option("--progress/--no-progress", default=None, help="Show a bar; by default on a terminal.")
def batch(source: str, destination: str, no_dateline: bool, no_id: bool, dateline: str, id_: str, fresh: bool, **choices: Any) -> None:
    """Read the archive SRC (Parquet, JSON lines, CSV, or a folder of these or of texts) into the Parquet data set DST.

    What stops it loses nothing: the same command goes on. Exit code 4: done, but documents were quarantined (see DST/errors).
    """
    from timeline.corpus import process

    choices["stages"] = choices["stages"] or ("expressions", "claims")
    before = signal.signal(signal.SIGTERM, _interrupt)
    try:
        done = process(
            source, destination, dateline=None if no_dateline else dateline, id=None if no_id else id_, resume=not fresh, **choices
        )
    except KeyboardInterrupt:
        click.echo(f"timeline: stopped; what was finished is in {destination}, and the same command goes on from there", err=True)
        sys.exit(_INTERRUPTED)
    finally:
        signal.signal(signal.SIGTERM, before)
    kept = f" ({done.kept} of {done.shards} shards were there already)" if done.kept else ""
    click.echo(f"{done}{kept}")
    if done.counts["quarantined"]:
        click.echo(f"timeline: {done.counts['quarantined']:,} documents were quarantined; see {destination}/errors", err=True)
        sys.exit(_QUARANTINED)


def _interrupt(number: int, frame: Any) -> None:
    raise KeyboardInterrupt
