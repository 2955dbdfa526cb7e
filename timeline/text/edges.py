"""Edges: where the sentence around a place begins and ends, told from marks alone; a look at the near words needs no more."""

from __future__ import annotations

import re

# one set of characters first, since the search runs along it: a stop before a capital, a blank line, a semicolon
_EDGE = re.compile(r"[.!?;\n](?:(?<=[.!?])[\"'”’)]*\s+(?=[\"'“‘(`]*[A-Z])|(?<=\n)\s*\n|(?<=;)\s)")


def sentence_start(text: str, at: int, reach: int) -> int:
    """Where the sentence that holds `at` begins, at most `reach` characters back.

    Examples
    --------
    >>> text = "They left. On Friday it rained; nobody came. Orr stayed."
    >>> text[sentence_start(text, 14, 100) : sentence_end(text, 20, 100)]
    'On Friday it rained'
    """
    start = max(0, at - reach)
    for edge in _EDGE.finditer(text, start, at + 1):  # one more, so that an edge just before `at` sees the capital behind it
        if edge.end() > at:
            break
        start = edge.end()
    return start


def sentence_end(text: str, at: int, reach: int) -> int:
    """Where the sentence that holds `at` ends, its last stop left out, at most `reach` characters on."""
    edge = _EDGE.search(text, at, at + reach)
    return edge.start() if edge else min(len(text), at + reach)
