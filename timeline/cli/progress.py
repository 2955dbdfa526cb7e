"""Progress: what a command is doing, on a terminal and only when it takes its time."""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import TypeVar

T = TypeVar("T")
_PATIENCE = 1.0  # seconds before anything is said


@contextmanager
def doing(what: str) -> Iterator[None]:
    """Tell on standard error what is being done, and for how many seconds, until it is done; then the line is gone.

    Nothing is told where standard error is no terminal: a log wants no line that changes.
    """
    if not sys.stderr.isatty():
        yield
        return
    over, began = threading.Event(), time.monotonic()
    shown = "".join(c if c.isprintable() else " " for c in f"timeline: {what} …")

    def tell() -> None:
        told = False
        while not over.wait(_PATIENCE):
            told = True
            sys.stderr.write(f"\r{shown} {time.monotonic() - began:.0f} s")
            sys.stderr.flush()
        if told:
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()

    teller = threading.Thread(target=tell, daemon=True)
    teller.start()
    try:
        yield
    finally:
        over.set()
        teller.join()


def each(items: Iterable[T], what: str) -> Iterator[T]:
    """The items, with a bar on a terminal that counts them."""
    from tqdm import tqdm

    return iter(tqdm(items, desc=f"timeline: {what}", leave=False, delay=_PATIENCE, disable=not sys.stderr.isatty(), dynamic_ncols=True))
