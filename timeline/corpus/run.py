"""Run: an archive in, tables out, going on where an earlier run has stopped."""

from __future__ import annotations

import json
import os
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from timeline.arguments import kind
from timeline.conventions import DEFAULT_LIMITS, Conventions, Limits
from timeline.corpus.engine import engine, on_workers
from timeline.corpus.manifest import Run, check_same, counted, counts, read_manifest
from timeline.corpus.pieces import Columns
from timeline.corpus.plan import Archive, Shard, archive_of, fitted, plan
from timeline.corpus.progress import bar
from timeline.corpus.reading import STAGES, Settings
from timeline.corpus.schedule import Schedule
from timeline.corpus.shard import Done, Job
from timeline.corpus.store import MANIFEST, Lock, Store, write_durably
from timeline.errors import CorpusError, EngineFailed, ExportFailed, OtherRun
from timeline.intervals import Interval

_SECONDS_BETWEEN = 5.0  # two writings of the manifest, or twenty times what one takes


@dataclass(frozen=True, slots=True)
class Processed:
    """What a run has done.

    Attributes
    ----------
    destination
        The folder with a folder for each table, and the manifest.
    counts
        "rows" of the archive, and rows of each table: "documents" that were read, "expressions", "claims", "errors"; "quarantined" are
        those errors that were too much for the program.
    shards, kept
        How many shards there are, and how many of them an earlier run had finished.
    seconds
        From the first look at the archive to the last file.
    megabytes
        For each worker its memory after each shard, in order.
    most
        Megabytes that a worker had at most.
    """

    destination: Path
    counts: Mapping[str, int]
    shards: int
    kept: int
    seconds: float
    megabytes: Mapping[str, Sequence[float]] = field(default_factory=dict, repr=False)
    most: float = 0.0

    def __str__(self) -> str:
        found = self.counts
        told = [counted(found[name], name[:-1]) for name in ("documents", "expressions", "claims") if name in found]
        wrong = f"; {counted(found['errors'], 'error')}, {found['quarantined']:,} of them quarantined" if found.get("errors") else ""
        return f"{', '.join(told)}{wrong}, in {self.destination}"


def process(
    source: str | os.PathLike[str],
    destination: str | os.PathLike[str],
    *,
    text: str = "text",
    dateline: str | date | Interval | None = "dateline",
    id: str | None = "id",
    outlet: str | None = None,
    client: Any = None,
    workers: int | None = None,
    stages: Sequence[str] = STAGES,
    resume: bool = True,
    conventions: Conventions | None = None,
    language: str = "en",
    limits: Limits = DEFAULT_LIMITS,
    seconds: float = 60.0,
    documents_per_shard: int = 500,
    progress: bool | None = None,
) -> Processed:
    """Read every document of an archive, and write what is found to a Parquet data set, one Dask task for each shard of it.

    A document is either in the table "documents" or in "errors", never in both and never in neither: what is wrong with one costs no
    other. Whatever stops the run, calling it again goes on with the shards that are missing, and the tables are those of a run that
    nothing stopped. See docs/how-to/archive.md.

    Parameters
    ----------
    source
        A file of Parquet, JSON lines or CSV, a folder of such files, or a folder of texts (.txt), each a document with its path as id.
    destination
        A folder. It holds nothing, or what an earlier run with the same choices on the same archive has written.
    text, dateline, id, outlet
        Names of columns. A `dateline` that is a date, or a string for a folder of texts, is that of all documents; where a document has
        none, the name of its text file or the head of the text may tell it, else it goes to "errors". With `dateline=None` only heads
        tell it, and documents without are read as far as that goes. With `id=None` file and number stand for the id.
    client
        A `distributed.Client` whose workers see both paths; without one, `workers` processes on this machine are started.
    stages
        "expressions", "claims", or both; the former alone is faster, and exactly `timeline.find`.
    resume
        False replaces what an earlier run has written.
    seconds
        The longest time for one document; one that takes longer is quarantined.
    documents_per_shard
        Fewer lose less when something dies, more make fewer files.
    progress
        Whether to show a bar on standard error; by default on a terminal and in a notebook.

    Raises
    ------
    BadSource
        If the archive cannot be read or lacks a column.
    OtherRun, SourceChanged
        If the destination holds anything else.
    EngineFailed
        If Dask is missing, no worker starts, or workers keep dying without a document to blame.
    ExportFailed
        If the destination cannot be written to; what was finished stays.
    BadArgument
        If an argument is of another type.
    """
    began = time.perf_counter()
    _check(source=source, destination=destination, text=text, dateline=dateline, id=id, outlet=outlet, workers=workers)
    _check(resume=resume, progress=progress)
    settings = Settings.of(stages, conventions, language, limits, dated=dateline is not None)
    _check_sizes(documents_per_shard, seconds)
    archive = archive_of(source)
    folder = str(Path(destination).absolute())
    _check_apart(archive, folder)
    columns = fitted(Columns(text, dateline, id, outlet), archive)
    there = read_manifest(folder)
    store = Store(folder, settings.stages)
    _make(folder)
    with Lock(folder), engine(client, workers) as own:
        run = Run(plan(archive, columns, documents_per_shard, on_workers(own)), settings, documents_per_shard)
        if there is not None and resume:
            check_same(there, run, folder)
        state = _State(run, store, progress)
        kept = _carry_out(state, store, own, seconds, anew=there is None or not resume)
    found = counts(state.done.values(), run)
    return Processed(Path(destination), found, len(run.plan.shards), kept, time.perf_counter() - began, state.megabytes, state.most)


def _carry_out(state: _State, store: Store, client: Any, seconds: float, *, anew: bool) -> int:
    """Do what is missing, and tell how many shards were there already."""
    store.prepare()
    try:
        if anew:
            state.start()
        else:
            state.recall()
        kept = len(state.done)
        state.work(client, seconds)
    finally:
        store.tidy()
    return kept


class _State:
    """Which shards are done, told to the manifest and to the reader at the screen."""

    def __init__(self, run: Run, store: Store, progress: bool | None) -> None:
        self._run, self._store, self._progress = run, store, progress
        self._written, self._cost = -float("inf"), 0.0
        self.done: dict[str, dict[str, Any]] = {}
        self.megabytes: dict[str, list[float]] = {}
        self.most = 0.0

    def start(self) -> None:
        """Begin anew: nothing of an earlier run counts, and what is in the way goes."""
        self._write("running")
        self._store.remove_others(())

    def recall(self) -> None:
        """Look which shards are there whole."""
        for shard in self._run.plan.shards:
            facts = self._store.finished(shard.name, self._run.key)
            if facts is not None:
                self.done[shard.name] = facts
        self._store.remove_others(shard.name for shard in self._run.plan.shards)

    def work(self, client: Any, seconds: float) -> None:
        """Do what is missing, and leave a manifest that tells how far it came."""
        plan, store = self._run.plan, self._store
        jobs = [
            Job(plan.archive, plan.columns, shard, self._run.settings, store, self._run.key, seconds)
            for shard in plan.shards
            if shard.name not in self.done
        ]
        self._write("running")
        before = sum(shard.piece.rows for shard in plan.shards if shard.name in self.done)
        with bar(plan.documents, before, self._progress) as shown:
            schedule = Schedule(client, self._teller(shown))
            try:
                schedule.carry_out(jobs)
            except BaseException:
                with suppress(ExportFailed):  # where the disk is full the manifest from before has to do
                    self._write("stopped", schedule.failed)
                raise
        self._write("failed" if schedule.failed else "done", schedule.failed)
        if schedule.failed:
            name, reason = next(iter(schedule.failed.items()))
            raise EngineFailed(f"{len(schedule.failed)} of {len(plan.shards)} shards could not be read, such as {name}: {reason}")

    def _teller(self, shown: Any) -> Callable[[Shard, Done], None]:
        def tell(shard: Shard, done: Done) -> None:
            self.done[shard.name] = done.facts
            self.megabytes.setdefault(done.worker, []).append(done.megabytes)
            self.most = max(self.most, done.most)
            shown.update(shard.piece.rows)
            if time.monotonic() - self._written > max(_SECONDS_BETWEEN, 20 * self._cost):
                self._write("running")

        return tell

    def _write(self, state: str, failed: Mapping[str, str] | None = None) -> None:
        began = time.monotonic()
        told = self._run.manifest(self.done, state, failed or {})
        write_durably(Path(self._store.folder, MANIFEST), json.dumps(told, indent=1, ensure_ascii=True).encode() + b"\n", self._store.work)
        self._written = time.monotonic()
        self._cost = self._written - began


def _check_apart(archive: Archive, folder: str) -> None:
    """Results inside a folder that is read would be part of the archive next time."""
    if len(archive.files) != 1 and Path(folder).resolve().is_relative_to(archive.root):
        raise OtherRun(f"{folder!r} lies inside the archive {archive.root!r}; choose a destination outside of it")


_KINDS: dict[str, tuple[tuple[type, ...], str]] = {
    **dict.fromkeys(("source", "destination"), ((str, os.PathLike), "the name of a file or folder")),
    **dict.fromkeys(("text",), ((str,), "the name of a column")),
    **dict.fromkeys(("id", "outlet"), ((str, type(None)), "the name of a column, or None")),
    "dateline": ((str, date, Interval, type(None)), "the name of a column, a day, or None"),
    "workers": ((int, type(None)), "a number of processes, or None"),
    "resume": ((bool,), "True or False"),
    "progress": ((bool, type(None)), "True, False or None"),
}


def _check(**given: Any) -> None:
    for name, value in given.items():
        kind(name, value, *_KINDS[name])


def _check_sizes(documents_per_shard: int, seconds: float) -> None:
    kind("documents_per_shard", documents_per_shard, int, "a whole number")
    kind("seconds", seconds, (int, float), "a number")
    if documents_per_shard < 1 or not seconds > 0:
        raise CorpusError(f"documents_per_shard is {documents_per_shard} and seconds {seconds}; both have to be more than 0")


def _make(folder: str) -> None:
    try:
        Path(folder).mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ExportFailed(f"cannot make the folder {folder!r}: {error.strerror or error}") from error
