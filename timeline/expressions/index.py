"""Index: what follows from the words and rules of a language alone, kept in a file so that not every process has to work it out.

The file bears a digest of the words and patterns that it was made of. With any others it is left aside, and all is worked out anew, so
that a changed rule is never read by an old index; `python docs/rules.py` writes it again.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any
from zlib import crc32  # hashlib takes longer to import than this to compute

from timeline.expressions.rules import Table
from timeline.expressions.vocabulary import Lexicon, Shape

Index = Mapping[str, Any]
"""
of         digest of words and patterns
literals   words that rules name
products   names of the types that rules make
needs      sets of words and "{category}"s of which any match of some rule must hold one
rules      for each rule the numbers of its needs, the rarest first
triggers   words and pairs of words that start a search
kinds      for each code, what kind of neighbour it is
rows       for each kind, in bits, the kinds that may follow
begins     in bits, the kinds with which what a rule reads may begin
ends       in bits, the kinds with which it may end
"""


def digest(lexicon: Lexicon, shapes: Iterable[Shape], tables: Iterable[Table]) -> str:
    """A digest of all that an index follows from."""
    parts = [f"{table.name} {table.passive}\n{rule.name} {rule.pattern} {rule.returns}" for table in tables for rule in table.rules]
    for words in (lexicon.words, lexicon.capitalised):
        parts += [f"{category}: {' '.join(table)}" for category, table in words.items()]
    parts += [" ".join(sorted(words)) for words in (lexicon.common, lexicon.passive, lexicon.paired)]
    parts += [f"{shape.kinds} {shape.trigger}" for shape in shapes]
    written = "\n".join(parts).encode()
    return f"{crc32(written):08x}-{len(written)}"


def read(path: Path | None, made_of: str) -> Index | None:
    """The index in a file, if it was made of these words and patterns."""
    if path is None or not path.exists():
        return None
    try:
        index: Index = json.loads(path.read_text(encoding="utf-8"))
    except ValueError:  # as a merge may leave it
        return None
    return index if index["of"] == made_of else None


def written(index: Index) -> str:
    """An index as it stands in its file, a line for each part."""
    return "{\n" + ",\n".join(f"{json.dumps(name)}: {json.dumps(part, ensure_ascii=False)}" for name, part in index.items()) + "\n}\n"


def numbered(rows: Sequence[Sequence[frozenset[str]]]) -> tuple[list[list[str]], list[list[int]]]:
    """Lists of sets as the sets that there are, each once, and lists of their numbers."""
    numbers: dict[frozenset[str], int] = {}
    named = [[numbers.setdefault(each, len(numbers)) for each in row] for row in rows]
    return [sorted(each) for each in numbers], named
