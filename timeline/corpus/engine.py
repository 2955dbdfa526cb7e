"""Engine: the Dask client that does the work, the caller's own or one of worker processes on this machine."""

from __future__ import annotations

import logging
import os
import signal
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from typing import Any

from timeline.errors import EngineFailed

_START = 120  # seconds for the first worker to appear

# a worker that is being started again at the moment when somebody looks is not lost
_PATIENT = {"distributed.deploy.lost-worker-timeout": "30 days"}
_CONFIG = {
    **_PATIENT,
    # it samples the stack of every worker a hundred times a second
    "distributed.worker.profile.enabled": False,
    "distributed.admin.tick.limit": "1h",
    # each tick of the event loop takes the interpreter's lock away from the one who reads
    "distributed.admin.tick.interval": "1s",
    "distributed.admin.system-monitor.interval": "2s",
    # text grows a process slowly; looking ten times a second finds nothing that looking twice does not
    "distributed.worker.memory.monitor-interval": "500ms",
    # find holds the interpreter's lock for long; a worker that does not answer meanwhile is not dead
    "distributed.scheduler.worker-ttl": None,
}


@contextmanager
def engine(client: Any = None, workers: int | None = None, deaths: int = 0) -> Iterator[Any]:
    """A client with workers: the given one, or one of `workers` processes here (by default one for each processor).

    Parameters
    ----------
    deaths
        How often the own workers may die at a task before it fails. With 0 it comes back at once, and the schedule decides.

    Raises
    ------
    EngineFailed
        If Dask is not installed or no worker starts.
    """
    _check_installed()
    import dask

    if client is not None:
        if workers is not None:
            raise EngineFailed("pass a client, which has its workers, or a number of workers, not both")
        with dask.config.set(_PATIENT):  # where the client's cluster lives in this process
            _wait_for_workers(client)
            yield client
        return
    number = workers if workers is not None else _processors()
    if number < 1:
        raise EngineFailed(f"workers is {number}; at least one is needed")
    from distributed import Client, LocalCluster

    with (
        dask.config.set({**_CONFIG, "distributed.scheduler.allowed-failures": deaths}),
        LocalCluster(
            n_workers=number, threads_per_worker=1, processes=True, dashboard_address="127.0.0.1:0", silence_logs=logging.CRITICAL
        ) as cluster,
        Client(cluster, set_as_default=False) as own,
    ):
        own.register_plugin(_deaf())
        _wait_for_workers(own)
        yield own


def _deaf() -> Any:
    """A plugin for workers that do not hear Ctrl-C, which a terminal sends to all processes: this one ends them."""
    from distributed import WorkerPlugin

    class Deaf(WorkerPlugin):  # type: ignore[misc]  # Dask is not looked at for types
        name = "timeline-deaf"

        def setup(self, worker: Any) -> None:
            with suppress(ValueError):  # in a thread that is not the main one
                signal.signal(signal.SIGINT, signal.SIG_IGN)

    return Deaf()


def on_workers(client: Any) -> Any:
    """A `map` over the workers of a client.

    Raises
    ------
    EngineFailed
        If looking at the archive kills the workers.
    """

    def run(function: Any, arguments: Sequence[Any]) -> list[Any]:
        from distributed.scheduler import KilledWorker

        futures = client.map(function, list(arguments), pure=False)
        try:
            return list(client.gather(futures))
        except KilledWorker as error:
            raise EngineFailed(f"workers died while they looked over the archive: {error}") from None
        finally:
            client.cancel(futures, force=True)

    return run


def _check_installed() -> None:
    try:
        import distributed  # noqa: F401  # the extra is one, so that the rest is there with it
        import pyarrow  # noqa: F401
        import tqdm  # noqa: F401
    except ImportError as error:
        raise EngineFailed(f"archives need the package {error.name}: pip install 'checked-timeline[corpus]'") from None


def _wait_for_workers(client: Any) -> None:
    try:
        client.wait_for_workers(1, timeout=_START)
    except TimeoutError:
        raise EngineFailed(f"no worker has started within {_START} seconds") from None


def _processors() -> int:
    """How many processors this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
