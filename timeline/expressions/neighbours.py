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
from typing import TYPE_CHECKING, Any

from timeline.expressions import patterns
from timeline.expressions.index import Index
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
        The codes with which what a rule reads may begin, and end.
    """

    def __init__(self, index: Index) -> None:
        self._kinds: list[int] = index["kinds"]
        self._rows = [int(row, 16) for row in index["rows"]]
        self.begins, self.ends = (
            frozenset(code_at(number) for number, kind in enumerate(self._kinds) if kinds >> kind & 1)
            for kinds in (int(index["begins"], 16), int(index["ends"], 16))
        )

    def joined(self, pair: str) -> bool:
        """Whether a token of the first code and one of the second may stand in one phrase, in this order."""
        return bool(self._rows[self._kind(pair[0])] >> self._kind(pair[1]) & 1)

    def _kind(self, code: str) -> int:
        number = bit_of(code)
        return self._kinds[number] if number < len(self._kinds) else 0


def neighbours(grammar: Grammar) -> dict[str, Any]:
    """The part of an index that tells neighbours: codes that none can tell apart by their neighbours are of one kind."""
    pairs = Pairs()
    edges = [(pairs.edges(rule.tree), grammar.leaves(rule)) for table in grammar.source for rule in table.rules]
    first = _closure([(edge.first, made) for edge, made in edges], grammar)
    last = _closure([(edge.last, made) for edge, made in edges], grammar)
    begins = _codes(frozenset().union(*(edge.first for edge, _ in edges)), first, grammar)
    ends = _codes(frozenset().union(*(edge.last for edge, _ in edges)), last, grammar)

    rows = dict.fromkeys(range(bit_of(max(grammar.codes)) + 1), 1 << bit_of(grammar.hyphen))
    for following, among in ((pairs.inside, -1), (pairs.beside, begins)):
        for one, others in _by_first(following).items():
            # what a rule only looks at is read with the phrase where it may begin another phrase, or this one end one
            before = _codes(frozenset({one}), last, grammar) & (-1 if among == -1 else ends)
            behind = _codes(frozenset(others), first, grammar) & among
            for code in _bits(before):
                rows[code] |= behind
    rows[bit_of(grammar.hyphen)] = (1 << len(rows)) - 1
    columns = dict.fromkeys(rows, 0)
    for code, row in rows.items():
        for other in _bits(row):
            columns[other] |= 1 << code

    kinds: dict[tuple[int, int, bool, bool], int] = {}
    told = [kinds.setdefault((rows[c], columns[c], bool(begins >> c & 1), bool(ends >> c & 1)), len(kinds)) for c in rows]
    of_kinds = [sum(1 << k for k in {told[c] for c in _bits(row)}) for row, *_ in kinds]
    return {
        "kinds": told,
        "rows": [f"{row:x}" for row in of_kinds],
        "begins": f"{sum(1 << k for (_, _, begins, _), k in kinds.items() if begins):x}",
        "ends": f"{sum(1 << k for (*_, ends), k in kinds.items() if ends):x}",
    }


def _codes(keys: Keys, reached: dict[str, int], grammar: Grammar) -> int:
    """The codes of these keys and those by which what rules make of them may begin (or end)."""
    bits = 0
    for key in keys:
        for code in grammar.keys(key):
            bits |= reached.get(code, 0) | 1 << bit_of(code)
    return bits


def _by_first(pairs: Iterable[tuple[str, str]]) -> dict[str, set[str]]:
    following: dict[str, set[str]] = {}
    for one, other in pairs:
        following.setdefault(one, set()).add(other)
    return following


def _bits(number: int) -> Iterator[int]:
    """The places of the bits that are set."""
    while number:
        lowest = number & -number
        yield lowest.bit_length() - 1
        number ^= lowest


def code_at(place: int) -> str:
    """The code of which a bit stands at this place."""
    return chr(0xE000 + place)


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
