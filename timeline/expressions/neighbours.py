"""Neighbours: which two tokens may stand side by side in one phrase, as far as the rules tell.

A search is followed word by word for as long as some rule could read both the last word and the next, and no further: "in" and "may" may
be neighbours, "may" and "in" may not, so that "She said in May in her room" is read from "said" to the second "in". These are the
relations of precedence parsing (Floyd 1963, JACM 10(3):316-333) over the words with which each pattern may begin and end.

A word that a rule only looks at (its context) need not be read with the phrase, unless it may be part of another phrase itself, which
then has to be read first.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from timeline.expressions import patterns
from timeline.expressions.patterns import Choice, Context, Optional, Part, Sequence, Slot, Word

if TYPE_CHECKING:
    from timeline.expressions.grammar import Grammar

Keys = frozenset[str]  # words and "{category}"s
_NONE: Keys = frozenset()


@dataclass(frozen=True, slots=True)
class Edges:
    """With which keys a part may begin and end, whether it may be empty, and the keys of the contexts at its edges."""

    first: Keys = _NONE
    last: Keys = _NONE
    empty: bool = True
    before: Keys = _NONE
    behind: Keys = _NONE


@dataclass(slots=True)
class Pairs:
    """Keys that stand side by side in patterns: inside the phrase, or one of them in its context."""

    inside: set[tuple[str, str]] = field(default_factory=set)
    beside: set[tuple[str, str]] = field(default_factory=set)

    def edges(self, part: Part) -> Edges:
        """The edges of a part of a pattern; the pairs in it are noted."""
        match part:
            case Word(text):
                return Edges() if text == patterns.JOIN else Edges(frozenset({text}), frozenset({text}), False)
            case Slot(_, categories):
                keys = frozenset("{" + category + "}" for category in categories)
                return Edges(keys, keys, False)
            case Optional(item):
                inner = self.edges(item)
                return Edges(inner.first, inner.last, True, inner.before, inner.behind)
            case Context(item):
                inner = self.edges(item)
                if _is_one_word(item):
                    return Edges(before=inner.first, behind=inner.last)
                return Edges(inner.first, inner.last)  # all its words have to be there, as those of the phrase
            case Choice(options):
                return _either([self.edges(option) for option in options])
            case Sequence(items):
                made = Edges()
                for item in items:
                    made = self._joined(made, self.edges(item))
                return made

    def _joined(self, one: Edges, other: Edges) -> Edges:
        """Two parts one behind the other."""
        self.inside.update(_product(one.last, other.first))
        self.beside.update(_product(one.last, other.before))
        self.beside.update(_product(one.behind, other.first | other.before))
        return Edges(
            one.first | other.first if one.empty else one.first,
            one.last | other.last if other.empty else other.last,
            one.empty and other.empty,
            one.before | other.before if one.empty else one.before,
            one.behind | other.behind if other.empty else other.behind,
        )


class Neighbours:
    """The pairs of token codes that may stand in one phrase.

    Attributes
    ----------
    begins, ends
        Bits of the codes with which what a rule reads may begin, and end.
    """

    def __init__(self, grammar: Grammar) -> None:
        self._grammar = grammar
        pairs = Pairs()
        edges = [(pairs.edges(rule.tree), grammar.leaves(rule)) for table in grammar.source for rule in table.rules]
        self._first = _closure([(edge.first, made) for edge, made in edges], grammar)
        self._last = _closure([(edge.last, made) for edge, made in edges], grammar)
        self.begins = self._of(frozenset().union(*(edge.first for edge, _ in edges)), self._first)
        self.ends = self._of(frozenset().union(*(edge.last for edge, _ in edges)), self._last)
        self._inside, self._beside = self._following(pairs.inside), self._following(pairs.beside)
        self._rows: dict[str, int] = {}

    def joined(self, pair: str) -> bool:
        """Whether a token of the first code and one of the second may stand in one phrase, in this order."""
        one, other = pair[0], pair[1]
        row = self._rows.get(one)
        if row is None:
            row = self._rows[one] = self._row(one)
        return bool(row >> bit_of(other) & 1)

    def _row(self, one: str) -> int:
        hyphen = self._grammar.hyphen
        if one == hyphen:
            return -1
        bit = 1 << bit_of(one)
        row = 1 << bit_of(hyphen)
        for last, following in self._inside:
            if last & bit:
                row |= following
        if self.ends & bit:
            for last, following in self._beside:
                if last & bit:
                    row |= following & self.begins
        return row

    def _of(self, keys: Keys, reached: dict[str, int]) -> int:
        """The codes of these keys and those by which what rules make of them may begin (or end)."""
        bits = 0
        for key in keys:
            for code in self._grammar.keys(key):
                bits |= reached.get(code, 0) | 1 << bit_of(code)
        return bits

    def _following(self, pairs: Iterable[tuple[str, str]]) -> list[tuple[int, int]]:
        """For each first key of a pair: with which codes it may end, and with which codes its second keys may begin."""
        following: dict[str, set[str]] = {}
        for one, other in pairs:
            following.setdefault(one, set()).add(other)
        return [(self._of(frozenset({one}), self._last), self._of(frozenset(others), self._first)) for one, others in following.items()]


def bit_of(code: str) -> int:
    """The place of the bit that stands for a code."""
    return ord(code) - 0xE000


def _closure(edges: list[tuple[Keys, Iterable[str]]], grammar: Grammar) -> dict[str, int]:
    """For each code that rules leave: the codes with which what they read may begin (or end), through all tables."""
    keys: dict[str, set[str]] = {}
    for edge, made in edges:
        for code in made:
            keys.setdefault(code, set()).update(edge)
    codes = {code: {c for key in mine for c in grammar.keys(key)} for code, mine in keys.items()}
    found = {code: sum(1 << bit_of(c) for c in mine) for code, mine in codes.items()}
    while True:
        grown = dict(found)
        for code, mine in codes.items():
            for c in mine & found.keys():
                grown[code] |= grown[c]
        if grown == found:
            return found
        found = grown


def _either(options: list[Edges]) -> Edges:
    return Edges(
        frozenset().union(*(o.first for o in options)),
        frozenset().union(*(o.last for o in options)),
        any(o.empty for o in options),
        frozenset().union(*(o.before for o in options)),
        frozenset().union(*(o.behind for o in options)),
    )


def _product(ones: Keys, others: Keys) -> Iterator[tuple[str, str]]:
    return ((one, other) for one in ones for other in others)


def _is_one_word(part: Part) -> bool:
    match part:
        case Sequence((only,)):
            return _is_one_word(only)
        case Choice(options):
            return all(map(_is_one_word, options))
        case _:
            return isinstance(part, Word | Slot)
