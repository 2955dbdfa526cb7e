"""Patterns: the little language in which rules name the phrase they read, compiled to regular expressions over token codes.

================  ==============================================================================
``ago``           the word
``{amount}``      one token of the category, handed to the rule as the argument `amount`
``{a:date|day}``  one token of either category, as the argument `a`
``(by|until)``    alternatives; each may hold several words
``the?``          optional; ``(of the)?`` makes a group optional
``+``             white space only: no hyphen may join the elements beside it
``,`` ``-``       punctuation; ``-`` is a tight hyphen or dash, ``--`` one with spaces around it
``<in>``          context: must stand there, but does not belong to the match (one element, first or last)
``<!in>``         context that must not stand there; ``{word}`` in it is any word
================  ==============================================================================

A space between two elements also lets a tight hyphen through: "two years" and "two-year" read alike.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from typing import Any

from timeline.errors import BadPattern

JOIN = "+"  # white space only
HYPHEN = "-"
DASH = "--"
_SLOT, _CONTEXT = re.compile(r"\{(\w+)"), re.compile(r"<[^>]*>")
_LEXEME = re.compile(r"(\{[^{}]*\}|<!|--|[(){}|<>?,+-]|[^\s(){}|<>?,+-]+)")


@dataclass(frozen=True, slots=True)
class Word:
    text: str


@dataclass(frozen=True, slots=True)
class Slot:
    name: str
    categories: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Sequence:
    items: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class Choice:
    options: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class Optional:
    item: Part


@dataclass(frozen=True, slots=True)
class Context:
    item: Part
    negated: bool


Part = Word | Slot | Sequence | Choice | Optional | Context


def slot_names(pattern: str) -> set[str]:
    """The names of the slots outside contexts, without taking the pattern apart; every rule is asked at import.

    Examples
    --------
    >>> sorted(slot_names("<in|{unit}> {amount} (of)? {day:date|cell}"))
    ['amount', 'day']
    """
    return set(_SLOT.findall(_CONTEXT.sub("", pattern)))


@cache
def parse(pattern: str) -> Sequence:
    """The tree of a pattern.

    Raises
    ------
    BadPattern
        If brackets do not pair or a slot has no name.

    Examples
    --------
    >>> parse("{amount} (ago|back)").items[0]
    Slot(name='amount', categories=('amount',))
    >>> parse("(ago")
    Traceback (most recent call last):
    timeline.errors.BadPattern: '(ago': a bracket is not closed
    """
    lexemes = [m[1] for m in _LEXEME.finditer(pattern)]
    parser = _Parser(pattern, lexemes)
    tree = parser.sequence()
    if parser.position < len(lexemes):
        raise BadPattern(f"{pattern!r}: unexpected {lexemes[parser.position]!r}")
    return tree


class _Parser:
    def __init__(self, pattern: str, lexemes: list[str]) -> None:
        self.pattern, self.lexemes, self.position = pattern, lexemes, 0

    def peek(self) -> str | None:
        return self.lexemes[self.position] if self.position < len(self.lexemes) else None

    def sequence(self) -> Sequence:
        items: list[Part] = []
        while (lexeme := self.peek()) not in (None, ")", "|", ">"):
            assert lexeme is not None
            item = self.item(lexeme)
            if self.peek() == "?":
                self.position += 1
                item = Optional(item)
            items.append(item)
        return Sequence(tuple(items))

    def item(self, lexeme: str) -> Part:
        self.position += 1
        if lexeme == "(":
            options: list[Part] = [self.sequence()]
            while self.peek() == "|":
                self.position += 1
                options.append(self.sequence())
            self.close(")")
            return Choice(tuple(options))
        if lexeme in ("<", "<!"):
            inner = self.sequence()
            options = [inner]
            while self.peek() == "|":
                self.position += 1
                options.append(self.sequence())
            self.close(">")
            return Context(Choice(tuple(options)), lexeme == "<!")
        if lexeme.startswith("{"):
            name, _, categories = lexeme[1:-1].partition(":")
            if not name.isidentifier():
                raise BadPattern(f"{self.pattern!r}: slot {lexeme!r} needs a name such as {{amount}}")
            return Slot(name, tuple((categories or name).split("|")))
        if lexeme in ("?", "}"):
            raise BadPattern(f"{self.pattern!r}: unexpected {lexeme!r}")
        return Word(lexeme.lower())

    def close(self, bracket: str) -> None:
        if self.peek() != bracket:
            raise BadPattern(f"{self.pattern!r}: a bracket is not closed")
        self.position += 1


def words(part: Part) -> set[str]:
    """Every literal word of the pattern."""
    match part:
        case Word(text):
            return {text} - {JOIN}
        case Slot():
            return set()
        case Sequence(items) | Choice(items):
            return set().union(*(words(i) for i in items))
        case Optional(item) | Context(item):
            return words(item)


def slots(part: Part) -> dict[str, tuple[str, ...]]:
    """Slot name -> categories, over the whole pattern."""
    match part:
        case Slot(name, categories):
            return {name: categories}
        case Sequence(items) | Choice(items):
            return {name: found for i in items for name, found in slots(i).items()}
        case Optional(item):
            return slots(item)
        case _:  # what context holds is looked at, not handed over
            return {}


def mandatory(part: Part, frequency: Callable[[frozenset[str]], Any]) -> list[frozenset[str]]:
    """What any match must hold: for each mandatory element the keys of which one is there (a word, or "{category}").

    Of a choice it is the rarest element of each option, by `frequency`.
    """
    match part:
        case Word(text):
            return [] if text == JOIN else [frozenset({text})]
        case Slot(_, categories):
            return [frozenset("{" + c + "}" for c in categories)]
        case Sequence(items):
            return [need for i in items for need in mandatory(i, frequency)]
        case Choice(options):
            needs = [mandatory(o, frequency) for o in options]
            if not all(needs):
                return []
            return [frozenset().union(*(min(n, key=frequency) for n in needs))]
        case _:
            return []


def surroundings(part: Part, frequency: Callable[[frozenset[str]], Any]) -> list[frozenset[str]]:
    """What must stand beside a match: the needs, as `mandatory` gives them, of the contexts that are not negated."""
    match part:
        case Context(item, False):
            return mandatory(item, frequency)
        case Sequence(items):
            return [need for i in items for need in surroundings(i, frequency)]
        case _:
            return []


def compile_pattern(part: Sequence, codes: Callable[[str], Iterable[str]], hyphen: str) -> re.Pattern[str]:
    """A regular expression over code characters; each slot is a named group.

    `codes` gives the code characters of a key, which is a word or "{category}".
    """
    return re.compile(_regex(part, codes, hyphen))


def _regex(part: Part, codes: Callable[[str], Iterable[str]], hyphen: str) -> str:
    match part:
        case Word(text):
            return _class(codes(text))
        case Slot(name, categories):
            one = _class(c for category in categories for c in codes("{" + category + "}"))
            return one if name == "word" else f"(?P<{name}>{one})"
        case Choice(options):
            return "(?:" + "|".join(_regex(o, codes, hyphen) for o in options) + ")"
        case Optional(item):
            return "(?:" + _regex(item, codes, hyphen) + ")?"
        case Context(item, negated):
            return ("(?!" if negated else "(?=") + _regex(item, codes, hyphen) + ")"
        case Sequence(items):
            return _sequence_regex(items, codes, hyphen)


def _sequence_regex(items: tuple[Part, ...], codes: Callable[[str], Iterable[str]], hyphen: str) -> str:
    """The elements with an optional hyphen between them, never before the first or after the last one that matched."""
    joint = f"{re.escape(hyphen)}?"
    written, started, joinable = "", False, True
    for index, item in enumerate(items):
        if item == Word(JOIN):
            joinable = False
            continue
        inner = item.item if isinstance(item, Optional | Context) else item
        punctuation = isinstance(inner, Word) and inner.text in (",", HYPHEN, DASH)
        body = _regex(inner, codes, hyphen)
        if isinstance(item, Context):
            look = ("(?<!" if item.negated else "(?<=") if index == 0 else ("(?!" if item.negated else "(?=")
            written += f"{look}{body})"
            continue
        gap = "" if punctuation or not joinable else joint
        if isinstance(item, Optional):
            # before the first fixed element the gap follows, after it the gap precedes
            written += f"(?:{gap}{body})?" if started else f"(?:{body}{'' if items[index + 1 :][:1] == (Word('+'),) else gap})?"
            joinable = True
            continue
        written += (gap if started else "") + body
        started, joinable = True, not punctuation
    return written


def _class(characters: Iterable[str]) -> str:
    """A set of characters; neighbours in the alphabet are written as a range, since a long set takes long to compile."""
    found = sorted(set(map(ord, characters)))
    if not found:
        return r"(?!)"  # a word that no token can be
    breaks = [k for k in range(1, len(found)) if found[k] != found[k - 1] + 1]
    runs = [(found[first], found[last - 1]) for first, last in pairwise([0, *breaks, len(found)])]
    return "[" + "".join(chr(first) if first == last else f"{chr(first)}-{chr(last)}" for first, last in runs) + "]"
