"""Shard: the task that a worker carries out; only counts come back from it."""

from __future__ import annotations

import sys
import threading
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from timeline.corpus import reading
from timeline.corpus.guard import Guard
from timeline.corpus.pieces import Columns, Row
from timeline.corpus.plan import Archive, Shard, rows_of
from timeline.corpus.reading import Record, Settings, refused
from timeline.corpus.store import Store
from timeline.corpus.tables import Gathered

# find holds the interpreter's lock, so that threads of one process gain nothing, and the guard has one clock for the process
_ONE_AT_A_TIME = threading.Lock()


@dataclass(frozen=True, slots=True)
class Job:
    """A shard to be written, or a stretch of it to be read on trial.

    Attributes
    ----------
    culprits
        Numbers of documents that must not be read again, with the error and the reason to write instead.
    trial
        First and last row (exclusive) to read without writing anything; None for the whole shard, with its files.
    mark
        Name of the file in which the worker notes where it is.
    """

    archive: Archive
    columns: Columns
    shard: Shard
    settings: Settings
    store: Store
    run: str
    seconds: float
    culprits: Mapping[int, tuple[str, str]] = field(default_factory=dict)
    trial: tuple[int, int] | None = None
    mark: str = ""


@dataclass(frozen=True, slots=True)
class Done:
    """What comes back: the facts that stand in the shard's files, and what memory the process has after the work and had at most."""

    facts: dict[str, Any]
    megabytes: float
    most: float
    worker: str


class Unwritable(Exception):
    """What was read cannot be put into a table: the name of the error, and what it says."""


def carry_out(job: Job) -> Done:
    """Read the documents of a job one after the other, and write the shard's tables unless it is a trial.

    Raises
    ------
    ExportFailed, BadSource, SourceChanged, Unwritable
    """
    with _ONE_AT_A_TIME:
        _warm(job.settings)
        guarded = job.seconds if _restarted_by_somebody() else None
        gathered, quarantined = Gathered(job.settings.stages), 0
        with Guard(job.store.work / job.mark, guarded) as guard:
            for row in rows_of(job.archive, job.shard, job.columns):
                if job.trial is None or job.trial[0] <= row.number < job.trial[1]:
                    record = _record(row, job, guard)
                    quarantined += record["quarantined"]
                    gathered.add(record)
        found = _written(gathered)
        facts: dict[str, Any] = {}
        if job.trial is None:
            counts = {name: table.num_rows for name, table in found.items()}
            counts["quarantined"] = quarantined
            facts = {"run": job.run, "counts": counts}
            job.store.write_shard(job.shard.name, found, facts)
            facts["shard"] = job.shard.name
        return Done(facts, *_megabytes(), _worker())


@cache
def _warm(settings: Settings) -> None:
    """Load what the first document needs, so that it is not blamed for the time that this takes."""
    text = "Mayor Ada Holm said on Friday that she had met Nils Brandt only once, two weeks earlier."
    reading.read_document("", text, "2024-10-25", None, settings)


def _written(gathered: Gathered) -> dict[str, Any]:
    try:
        return gathered.tables()
    except Exception as error:  # one of the documents is to blame, whatever it did
        raise Unwritable(type(error).__name__, str(error)) from error


def _record(row: Row, job: Job, guard: Guard) -> Record:
    if (problem := row.problem) is None and row.number not in job.culprits:
        guard.at(row.number)
        record = reading.read_document(row.id, row.text, row.dateline, row.outlet, job.settings)
    else:
        kind, reason = problem or job.culprits[row.number]
        unread = {"document": row.id, "dateline": None, "source": None, "characters": None}
        record = refused(unread, kind, reason, quarantined=problem is None)
    return {**record, "file": row.file, "row": row.number}


def _restarted_by_somebody() -> bool:
    """Whether this process is a worker with a nanny, which may be ended because another takes its place."""
    try:
        from distributed import get_worker

        return get_worker().nanny is not None
    except (ImportError, ValueError):
        return False


def _worker() -> str:
    try:
        from distributed import get_worker

        return str(get_worker().address)
    except (ImportError, ValueError):
        return ""


def _megabytes() -> tuple[float, float]:
    """The memory that the process has now, and the most that it had, shared libraries included; 0 where nobody can tell."""
    try:
        import psutil

        now = float(psutil.Process().memory_info().rss) / 1e6
    except ImportError:
        now = 0.0
    try:
        import resource
    except ImportError:  # Windows
        return now, now
    unit = 1 if sys.platform == "darwin" else 1024
    return now, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit / 1e6
