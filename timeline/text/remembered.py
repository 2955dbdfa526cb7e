"""Remembered: what a function tells of a string, asked once."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

Told = TypeVar("Told")


class Remembered(dict[str, Told]):
    """String -> what the function told of it; all is forgotten when there are too many.

    A look into it costs half of a call of a function with a cache, and can be mapped over a list.

    Examples
    --------
    >>> lengths = Remembered(len, most=1000)
    >>> [*map(lengths.__getitem__, ["a", "day", "a"])], len(lengths)
    ([1, 3, 1], 2)
    """

    def __init__(self, ask: Callable[[str], Told], most: int) -> None:
        self._ask, self._most = ask, most

    def __missing__(self, key: str) -> Told:
        told = self._ask(key)
        if len(self) >= self._most:
            self.clear()
        self[key] = told
        return told
