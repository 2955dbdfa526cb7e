"""Rows of words: how the tables of English write several in one string, those of more than one word with hyphens."""

from __future__ import annotations


def phrases(row: str) -> list[str]:
    """The words and phrases of a row.

    >>> phrases("open out-of-order")
    ['open', 'out of order']
    """
    return [word.replace("-", " ") for word in row.split()]
