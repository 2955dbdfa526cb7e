"""Progress: what a command is doing, on a terminal and only when it takes its time."""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import TypeVar

T = TypeVar("T")
_PATIENCE = 1.0  # seconds before anything is said
_works: list[str] = []  # what is being done, and within it


@contextmanager
def doing(what: str) -> Iterator[None]:
    """Tell on standard error what is being done, and for how many seconds, until it is done; then the line is gone.

    What is done within it stands behind it on the same line. Nothing is told where standard error is no terminal: a log wants no line
    that changes.
    """
    at = len(_works)
    _works.append(what)
    try:
        if len(_works) > 1 or not sys.stderr.isatty():
            yield
        else:
            with _told():
                yield
    finally:
        del _works[at:]


@contextmanager
def _told() -> Iterator[None]:
    over, began = threading.Event(), time.monotonic()

    def tell() -> None:
        told = False
        while not over.wait(_PATIENCE):
            told = True
            shown = "".join(c if c.isprintable() else " " for c in f"timeline: {', '.join(_works)} …")
            sys.stderr.write(f"\r{shown} {time.monotonic() - began:.0f} s\x1b[K")
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


def each(items: Sequence[T], what: str) -> Iterator[T]:
    """The items; on a terminal it is told how many have been begun."""
    at = len(_works)
    with doing(what):
        for number, item in enumerate(items, 1):
            _works[at] = f"{what} {number} of {len(items)}"
            yield item
