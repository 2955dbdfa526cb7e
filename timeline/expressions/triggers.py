"""Triggers: words, or pairs of words, of which every time phrase holds one, unless it holds a form that starts a search itself.

Of a rule one part is enough, and of alternatives one part of each. So words can be left out, the shortest first, since they are the most
frequent (Zipf 1935, The Psycho-Biology of Language): "since then" is found by the pair, "good friday" by "friday", "right now" by
"now". Two kinds of rule start nothing of their own: those over what a rule of an earlier table made, and those that only say what is no
time, since where nothing else is found there is nothing to forbid.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from itertools import pairwise, product
from typing import TYPE_CHECKING

from timeline.expressions import patterns
from timeline.expressions.patterns import Choice, Part, Sequence, Slot, Word
from timeline.expressions.rules import products

if TYPE_CHECKING:
    from timeline.expressions.grammar import Grammar


def triggers(grammar: Grammar) -> set[str]:
    """The words and pairs of words that start a search.

    Examples
    --------
    >>> from timeline.languages.pack import load
    >>> found = triggers(load("en").grammar)
    >>> [word in found for word in ("ago", "since", "since then", "friday", "good")]
    [True, False, True, True, False]
    """
    rules = (rule for table in grammar.source if not table.passive for rule in table.rules if products(rule))
    return _Cover(grammar, [rule.tree for rule in rules]).pruned()


class _Cover:
    """The words that may start a search, and the patterns that each may find."""

    def __init__(self, grammar: Grammar, trees: list[Sequence]) -> None:
        self._grammar = grammar
        self._words = cache(self._words_of)
        self._using: dict[str, list[Sequence]] = {}
        common = grammar.lexicon.common
        candidates = [(tree, set(self._candidates(tree))) for tree in trees]
        candidates.sort(key=lambda entry: len(entry[1]))  # what leaves least choice is asked first when a word is to go
        for tree, words in candidates:
            self._enter(tree, {word for word in words if word not in common and any(map(str.isalpha, word))})
        found = set(self._using)
        for tree, words in candidates:
            if not self._covers(tree, found):  # "half three": nothing but common words
                self._enter(tree, words)

    def _enter(self, tree: Sequence, words: set[str]) -> None:
        for word in words:
            self._using.setdefault(word, []).append(tree)

    def pruned(self) -> set[str]:
        """The words left when each is dropped without which all patterns are still found."""
        found = set(self._using)
        for word in sorted(self._using, key=lambda w: (" " in w, len(w), w)):
            found.discard(word)
            if not all(self._covers(tree, found) for tree in self._using[word]):
                found.add(word)
        return found

    def _candidates(self, part: Part) -> Iterator[str]:
        match part:
            case Word(text) if text != patterns.JOIN:
                yield text
            case Slot(_, categories):
                for category in categories:
                    if category not in self._grammar.lexicon.passive and not self._made(category):
                        yield from self._words(category)
            case Sequence(items):
                for item in items:
                    yield from self._candidates(item)
                for pair in pairwise(items):
                    yield from self._pairs(*pair)
            case Choice(options):
                for option in options:
                    yield from self._candidates(option)

    def _covers(self, part: Part, found: set[str]) -> bool:
        """Whether every phrase that the part reads holds one of the words, or a form that starts a search."""
        match part:
            case Word(text):
                return text in found
            case Slot(_, categories):
                return all(self._covers_category(category, found) for category in categories)
            case Sequence(items):
                return any(self._covers(item, found) for item in items) or any(self._covers_pair(pair, found) for pair in pairwise(items))
            case Choice(options):
                return all(self._covers(option, found) for option in options)
            case _:  # what is optional or around the phrase need not be there
                return False

    def _covers_category(self, category: str, found: set[str]) -> bool:
        words = self._words(category)
        if self._made(category):
            return True
        return words <= found if words else category not in self._grammar.lexicon.passive

    def _made(self, category: str) -> bool:
        """Whether rules make such tokens, which then are found by theirs; numbers start nothing."""
        return category != "number" and self._grammar.makes("{" + category + "}")

    def _words_of(self, category: str) -> frozenset[str]:
        lexicon = self._grammar.lexicon
        return frozenset(lexicon.words.get(category, ())) | frozenset(lexicon.capitalised.get(category, ()))

    def _pairs(self, first: Part, second: Part) -> list[str]:
        """The words of two neighbours, one behind the other: "after (that|then)" → "after that", "after then"."""
        return [f"{one} {other}" for one, other in product(self._alternatives(first), self._alternatives(second))]

    def _covers_pair(self, pair: tuple[Part, Part], found: set[str]) -> bool:
        written = self._pairs(*pair)
        return bool(written) and found.issuperset(written)

    def _alternatives(self, part: Part) -> list[str]:
        """The words that the part may be, where it is always one word."""
        match part:
            case Word(text) if text.isalpha():
                return [text]
            case Sequence((only,)):
                return self._alternatives(only)
            case Choice(options):
                words = [self._alternatives(option) for option in options]
                return [word for each in words for word in each] if all(words) else []
            case Slot(_, (category,)) if category in self._grammar.lexicon.paired:
                return sorted(self._words(category))
            case _:
                return []
