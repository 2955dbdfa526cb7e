"""Schedule: shards go to workers, a few at a time; a shard that kills its worker is searched for the document that does it."""

from __future__ import annotations

import uuid
from collections import Counter, deque
from collections.abc import Callable, Iterable
from concurrent.futures import CancelledError
from dataclasses import dataclass, field, replace
from itertools import pairwise
from typing import Any

from timeline.corpus.guard import Mark, read_mark
from timeline.corpus.plan import Shard
from timeline.corpus.shard import Done, Job, Unwritable, carry_out
from timeline.errors import EngineFailed, TimelineError

_PATIENCE = 120  # seconds without any worker before the run is given up
_ROUNDS = 3  # searches of one shard that find nobody before it is left undone
_DEATHS = 2  # of a shard, or of a document that is read alone: once may be chance, or somebody's SIGKILL


def stretches(first: int, end: int, at: int | None) -> list[tuple[int, int]]:
    """The parts of a stretch of documents that are tried next: halves, or that at which its worker died and what is beside it.

    Examples
    --------
    >>> stretches(0, 8, None), stretches(0, 8, 5), stretches(0, 8, 0), stretches(4, 6, 9)
    ([(0, 4), (4, 8)], [(0, 5), (5, 6), (6, 8)], [(0, 1), (1, 8)], [(4, 5), (5, 6)])
    """
    cuts = {first, end} | ({at, at + 1} if at is not None and first <= at < end else {(first + end) // 2})
    return [(a, b) for a, b in pairwise(sorted(cuts))]


@dataclass(slots=True)
class _Case:
    """What is known of a shard on which workers died."""

    deaths: int = 0
    open: int = 0
    rounds: int = 0
    fresh: bool = False
    alone: Counter[int] = field(default_factory=Counter)  # document → deaths while nothing else was read
    culprits: dict[int, tuple[str, str]] = field(default_factory=dict)


class Schedule:
    """Carries out jobs on the workers of a Dask client.

    Parameters
    ----------
    client
        A `distributed.Client`.
    told
        Called with the shard and what came of it, each time that one is written.
    """

    def __init__(self, client: Any, told: Callable[[Shard, Done], None]) -> None:
        self._client, self._told = client, told
        self._waiting: deque[Job] = deque()
        self._running: dict[Any, Job] = {}
        self._cases: dict[str, _Case] = {}
        self._submitted, self._name = 0, uuid.uuid4().hex[:8]  # Dask takes two tasks of one name for one task
        self.failed: dict[str, str] = {}

    def carry_out(self, jobs: Iterable[Job]) -> None:
        """All jobs. Whatever stops it, no task is left that nobody waits for.

        Raises
        ------
        EngineFailed
            If there are no workers, or no more.
        TimelineError
            What a task raised: the archive cannot be read, or the destination not be written to.
        """
        self._waiting.extend(jobs)
        try:
            while self._waiting or self._running:
                self._submit()
                for future in self._ended():
                    self._take(future, self._running.pop(future))
        finally:
            if self._running:
                self._client.cancel(list(self._running), force=True)
            self._running.clear()

    def _submit(self) -> None:
        # no more than are worked on: when a worker dies, every task that it holds is blamed for it
        room = max(1, sum(self._client.nthreads().values())) - len(self._running)
        for _ in range(min(room, len(self._waiting))):
            job = self._waiting.popleft()
            self._submitted += 1
            name = f"{job.shard.name}-{self._submitted}"
            job = replace(job, mark=f"{name}.mark")
            self._running[self._client.submit(carry_out, job, key=f"timeline-{name}-{self._name}", pure=False)] = job

    def _ended(self) -> list[Any]:
        from distributed import wait

        for _ in range(_PATIENCE):
            try:
                with self._client.as_current():  # wait asks for the client of the thread, which may be another
                    return list(wait(list(self._running), timeout=1, return_when="FIRST_COMPLETED").done)
            except CancelledError:
                raise EngineFailed("somebody else has cancelled the tasks; run it again to go on") from None
            except TimeoutError:
                if self._client.status not in ("running", "connecting"):
                    raise EngineFailed(f"the scheduler is gone (the client is {self._client.status}); run it again to go on") from None
                if self._client.nthreads():
                    return []
        raise EngineFailed(f"no worker for {_PATIENCE} seconds; look at the logs of the workers, then run it again to go on")

    def _take(self, future: Any, job: Job) -> None:
        from distributed.scheduler import KilledWorker

        if future.status == "finished":
            self._finished(job, future.result())
        elif future.status == "error":
            error = future.exception()
            if isinstance(error, TimelineError):
                raise error
            if not isinstance(error, KilledWorker | Unwritable):  # a worker without this library, say, which is no document's fault
                raise EngineFailed(f"a worker cannot do the work: {error!r}") from error
            mark = read_mark(job.store.work / job.mark)
            (job.store.work / job.mark).unlink(missing_ok=True)
            self._killed(job, mark, error if isinstance(error, Unwritable) else None)
        else:  # its worker was lost after it had done the work
            self._waiting.appendleft(job)

    def _finished(self, job: Job, done: Done) -> None:
        if job.trial is None:
            self._cases.pop(job.shard.name, None)
            self._told(job.shard, done)
        else:
            self._closed(job)

    def _killed(self, job: Job, mark: Mark, error: Unwritable | None) -> None:
        """A worker died at a job, or could not write what it had read, which is no chance."""
        case = self._cases.setdefault(job.shard.name, _Case())
        piece = job.shard.piece
        if job.trial is None:
            case.deaths += _DEATHS if error is not None or mark.late else 1
            if case.deaths < _DEATHS:
                self._waiting.appendleft(job)
            elif case.rounds == _ROUNDS:
                told = repr(error) if error is not None else "its workers died"
                self.failed[job.shard.name] = f"{told}, though each of its documents was read; workers may lack memory"
            else:
                case.fresh, case.rounds = False, case.rounds + 1
                self._try(job, piece.first, piece.first + piece.rows, mark.row)
            return
        first, end = job.trial
        if end - first > 1:
            case.open -= 1
            self._try(job, first, end, mark.row)
            return
        case.alone[first] += 1
        if error is None and not mark.late and case.alone[first] < _DEATHS:
            self._waiting.appendleft(job)
        else:
            case.culprits[first] = _reason(mark, job.seconds, error)
            case.fresh = True
            self._closed(job)

    def _try(self, job: Job, first: int, end: int, at: int | None) -> None:
        """Read the parts of a stretch apart from one another."""
        case = self._cases[job.shard.name]
        for part in reversed(stretches(first, end, at)):
            case.open += 1
            self._waiting.appendleft(replace(job, trial=part, culprits=dict(case.culprits)))

    def _closed(self, job: Job) -> None:
        """A trial has ended; after the last one the shard is written without those that were found."""
        case = self._cases[job.shard.name]
        case.open -= 1
        if case.open == 0:
            case.deaths = _DEATHS - 1
            if case.fresh:
                case.rounds = 0
            self._waiting.appendleft(replace(job, trial=None, culprits=dict(case.culprits)))


def _reason(mark: Mark, seconds: float, error: Unwritable | None) -> tuple[str, str]:
    """The error and the reason for a document that is read alone and does not survive it."""
    if error is not None:
        return str(error.args[0]), str(error.args[1])
    if mark.late:
        at = f"; it was at {mark.place}" if mark.place else ""
        return "TimeLimit", f"not read within {seconds:g} seconds{at}"
    return "KilledWorker", "the process that reads it dies, also when it reads this document alone"
