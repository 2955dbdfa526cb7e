"""Trie: many words as one regular expression that branches letter by letter, so that a miss costs one look."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any


def trie(words: Iterable[str], space: str = r"\s+") -> str:
    r"""A regular expression that matches exactly these words; a space in one stands for `space`.

    Examples
    --------
    >>> trie(["may", "march", "made of"])
    'ma(?:de\\s+of|rch|y)'
    """
    root: dict[str, Any] = {}
    for word in words:
        branch = root
        for letter in word:
            branch = branch.setdefault(letter, {})
        branch[""] = {}
    return _written(root, space)


def _written(branch: dict[str, Any], space: str) -> str:
    options = [(space if letter == " " else re.escape(letter)) + _written(rest, space) for letter, rest in sorted(branch.items()) if letter]
    if not options:
        return ""
    joined = options[0] if len(options) == 1 and "" not in branch else "(?:" + "|".join(options) + ")"
    return f"{joined}?" if "" in branch else joined
