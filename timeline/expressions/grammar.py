"""Grammar: a language's words, shapes and tables compiled into what the scanner and the recognizer run.

Every token becomes one code character, so that a stretch of text becomes a short string and a rule's pattern an ordinary regular
expression over it. Words that no rule tells apart share a code. A rule is compiled when a text first holds a word it needs.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from fractions import Fraction
from functools import cached_property, lru_cache, partial
from itertools import accumulate
from pathlib import Path
from typing import TYPE_CHECKING, Any

from timeline.errors import BadPattern, UnknownCategory
from timeline.expressions import nodes, patterns
from timeline.expressions.index import Index, digest, numbered, read
from timeline.expressions.neighbours import Neighbours
from timeline.expressions.rules import Rule, Table, may_be_no_time, products
from timeline.expressions.vocabulary import Lexicon, Shape, Values, number_values
from timeline.intervals import Amount

if TYPE_CHECKING:
    from timeline.expressions.recognizer import Reading
    from timeline.expressions.scanner import Scanner
    from timeline.expressions.tokens import Token

UNKNOWN = "\ue000"  # any word that no rule knows
BARRIER = "\ue001"  # a blank line: nothing reads across it
MARK = "\ue002"  # a punctuation mark that no rule names
_FIRST_CODE = 0xE003
_READINGS = 1 << 13  # lists of tokens of which the reading is remembered
_NEEDS = 3  # how many mandatory words of a rule are looked at before its pattern is tried; few rules have more

Match = tuple[int, int, "CompiledRule", re.Match[str]]  # first token, token behind the last, rule, where its slots are

# what a rule returns -> the categories of the token it leaves for the tables that follow
_CATEGORY: dict[type, tuple[str, ...]] = {
    Amount: ("amount",),
    Fraction: ("number",),
    int: ("number",),
    float: ("number",),
    nodes.Ordinal: ("ordinal",),
    nodes.YearNumber: ("year",),
    nodes.Listed: ("listed",),
    **{t: (t.__name__.lower(), "time") for t in nodes.Node.__args__},
}


class CompiledRule:
    """A rule with its pattern over code characters; `table` and `order` are its place in the grammar."""

    def __init__(self, rule: Rule, table: int, order: int, grammar: Grammar) -> None:
        self.rule, self.table, self.order, self._grammar = rule, table, order, grammar

    @cached_property
    def slots(self) -> tuple[tuple[str, tuple[str, ...]], ...]:
        """The names of the slots, each with its categories."""
        return tuple(patterns.slots(self.rule.tree).items())

    @cached_property
    def regex(self) -> re.Pattern[str]:
        """The pattern; each slot is a named group."""
        return patterns.compile_pattern(self.rule.tree, self._grammar.keys, self._grammar.hyphen)


class Grammar:
    """The compiled rules of a language; built once, on first use.

    Attributes
    ----------
    source
        The tables as written.
    entries, capitalised
        Word -> code and values; the second for a word with a capital.
    rules
        All rules in the order of their tables.
    namesakes
        Names of the rules whose words may be somebody's given name.
    counted
        What stands before a number that is no hour, up to its preposition ("put the toll at"); None where a language does not say.
    """

    def __init__(
        self,
        lexicon: Lexicon,
        shapes: Iterable[Shape],
        tables: Iterable[Table],
        kept: Path | None = None,
        counted: re.Pattern[str] | None = None,
    ) -> None:
        """A grammar; `kept` is the file with its index, if there is one."""
        self.counted = counted
        self.lexicon = lexicon
        self.shapes = tuple(shapes)
        self.source = tuple(tables)
        self._digest = digest(lexicon, self.shapes, self.source)
        self._index = read(kept, self._digest)
        self._codes: dict[tuple[frozenset[str], str | None], str] = {}
        self._literals = frozenset(self._index["literals"] if self._index else self._words_of_rules())
        self.entries = self._enter(lexicon.words)
        self.capitalised = self._enter(lexicon.capitalised, base=self.entries)
        self._made = self._known_products()
        self._makes = {"{" + category + "}" for _, categories in self._made.values() for category in categories}
        self._reserve_shape_codes()
        self.hyphen = self.code(frozenset(), patterns.HYPHEN)
        self._by_key = self._codes_by_key()
        self.rules = tuple(CompiledRule(r, i, k, self) for i, t in enumerate(self.source) for k, r in enumerate(t.rules))
        self.namesakes = frozenset(r.name for t in self.source for r in t.rules if r.namesake)
        self._starts = [*accumulate((len(t.rules) for t in self.source), initial=0)]
        self.index: Index = self._index or self._made_index()
        self._met, self._unasked = self._needs_met()
        if self._index is None:  # else nothing but what the index was made of
            from timeline.expressions.checking import check  # it reads a grammar, so it cannot be imported above

            check(self)
        for table in self.source:
            table.close()

    def _made_index(self) -> Index:
        """What follows from the words and rules alone, see `timeline.expressions.index`."""
        from timeline.expressions.neighbours import neighbours  # these read a grammar, so they cannot be imported above
        from timeline.expressions.triggers import triggers

        sets, rules = numbered([self._needs_of(compiled) for compiled in self.rules])
        products = [kind.__name__ for kind in self._made]
        made: dict[str, Any] = {"of": self._digest, "literals": sorted(self._literals), "products": products, "needs": sets, "rules": rules}
        return {**made, "triggers": sorted(triggers(self)), **neighbours(self)}

    # ------------------------------------------------------------------ codes
    def code(self, categories: frozenset[str], literal: str | None) -> str:
        """The code character of tokens with these categories that read as this literal (None: no rule names the word)."""
        key = (categories, literal)
        found = self._codes.get(key)
        if found is None:
            found = self._codes[key] = chr(_FIRST_CODE + len(self._codes))
        return found

    def product_code(self, value: Any) -> tuple[str, Values]:
        """Code and values of the token that a rule leaves."""
        if type(value) in (int, float, Fraction):
            numbers = number_values(value)
            return self.code(frozenset(numbers), None), numbers
        code, categories = self._made[type(value)]
        return code, dict.fromkeys(categories, value)

    def _enter(
        self, words: Mapping[str, Mapping[str, Any]], base: Mapping[str, tuple[str, Values]] | None = None
    ) -> dict[str, tuple[str, Values]]:
        merged: dict[str, dict[str, Any]] = {}
        for category, table in words.items():
            for word, value in table.items():
                merged.setdefault(word, {})[category] = value
        for word in merged if base else ():
            if base and word in base:
                merged[word] = {**base[word][1], **merged[word]}
        if base is None:
            for word in sorted(self._literals):
                merged.setdefault(word, {})
        return {word: (self.code(frozenset(values), word if word in self._literals else None), values) for word, values in merged.items()}

    def _known_products(self) -> dict[type, tuple[str, tuple[str, ...]]]:
        """What the rules make: type -> code and categories."""
        if self._index:
            names = {kind.__name__: kind for kind in _CATEGORY}
            kinds = [names[name] for name in self._index["products"]]
        else:
            kinds = [*dict.fromkeys(kind for table in self.source for rule in table.rules for kind in self._kinds_of(rule))]
        return {kind: (self.code(frozenset(_CATEGORY[kind]), None), _CATEGORY[kind]) for kind in kinds}

    def _kinds_of(self, rule: Rule) -> tuple[type, ...]:
        """The types that a rule may return; each has to leave a token for the tables that follow."""
        for kind in products(rule):
            if kind not in _CATEGORY:
                raise UnknownCategory(f"rule {rule.name!r} returns {kind.__name__}, which is no node, Amount or number")
        return products(rule)

    def _reserve_shape_codes(self) -> None:
        for number in (0, 1, 13, 25, 32, 60):  # one of each kind that `number_values` tells apart
            self.code(frozenset(number_values(number)), None)
        for shape in self.shapes:
            for kind in shape.kinds:
                self.code(frozenset(kind), None)

    def _codes_by_key(self) -> dict[str, list[str]]:
        """Code characters by word and by "{category}"."""
        found: dict[str, list[str]] = {"{word}": [UNKNOWN, *(code for word, (code, _) in self.entries.items() if word[0].isalpha())]}
        for (categories, literal), code in self._codes.items():
            for category in categories:
                found.setdefault("{" + category + "}", []).append(code)
            if literal is not None:
                found.setdefault(literal, []).append(code)
        return found

    @property
    def codes(self) -> list[str]:
        """All code characters so far."""
        return [UNKNOWN, BARRIER, MARK, *self._codes.values()]

    def _words_of_rules(self) -> set[str]:
        return {word for table in self.source for rule in table.rules for word in patterns.words(rule.tree)}

    def keys(self, key: str) -> list[str]:
        """The code characters of a word or of a "{category}"."""
        return self._by_key.get(key, [])

    # ------------------------------------------------------------------ rules
    def _needs_met(self) -> tuple[dict[str, int], int]:
        """Code character -> the needs that it meets, and the needs that no rule has; both in bits.

        Bit `k * len(rules) + number` stands for the need `k` of a rule, the rarest first. So the rules that a stretch of text could
        match are found without asking each: by an "or" over its codes, and an "and" over the needs.
        """
        by_key: dict[str, int] = {}
        unasked, count, sets = 0, len(self.rules), self.index["needs"]
        for number, needs in enumerate(self.index["rules"]):
            for k in range(_NEEDS):
                bit = 1 << (k * count + number)
                if k >= len(needs):
                    unasked |= bit
                else:
                    for key in sets[needs[k]]:
                        by_key[key] = by_key.get(key, 0) | bit
        met: dict[str, int] = {}
        for key, bits in by_key.items():
            for code in self.keys(key):
                met[code] = met.get(code, 0) | bits
        return met, unasked

    def _needs_of(self, compiled: CompiledRule) -> list[frozenset[str]]:
        """For each element that any match of the rule must hold, or stand beside, its words and "{category}"s; the rarest first."""
        self._check_categories(compiled)
        rule = compiled.rule
        needs = patterns.mandatory(rule.tree, self.frequency)
        if not needs:
            raise BadPattern(f"rule {rule.name!r}: {rule.pattern!r} has no mandatory word")
        return sorted(needs + patterns.surroundings(rule.tree, self.frequency), key=self.frequency)[:_NEEDS]

    def _check_categories(self, compiled: CompiledRule) -> None:
        for _, categories in compiled.slots:
            for category in categories:
                if "{" + category + "}" not in self._by_key and category not in self.lexicon.capitalised:
                    raise UnknownCategory(f"rule {compiled.rule.name!r}: no word and no rule is of the category {category!r}")

    def frequency(self, need: frozenset[str]) -> tuple[int, int]:
        """Smaller is rarer: words before categories, numbers and common words last."""
        if any(key in self.lexicon.common or key.strip("{}") in self.lexicon.passive or key in (",", "-", "--") for key in need):
            return (3, len(need))
        if any(key.startswith("{") for key in need):
            return (2, len(need))
        return (1, len(need))

    def leaves(self, rule: Rule) -> set[str]:
        """The codes of the tokens that a rule may leave for the tables that follow."""
        left = {UNKNOWN} if may_be_no_time(rule) else set()
        for kind in products(rule):
            code, categories = self._made[kind]
            left.update(self.keys("{number}") if categories == ("number",) else (code,))
        return left

    def makes(self, key: str) -> bool:
        """Whether some rule makes tokens of this "{category}"."""
        return key in self._makes

    # ------------------------------------------------------------------ matching
    def compete(self, codes: str, first: int) -> tuple[int, list[Match]]:
        """The first table from number `first` on of which a rule reads some of the codes, and its matches.

        Longest first, then by position and by the order of the rules.
        """
        found: list[Match] = []
        start, table = self._starts[first], first
        possible = self._possible(codes) >> start
        while possible:
            lowest = possible & -possible
            compiled = self.rules[start + lowest.bit_length() - 1]
            if found and compiled.table != table:
                break
            possible ^= lowest
            table = compiled.table
            for match in compiled.regex.finditer(codes):
                begins, ends = match.span()
                if ends > begins:
                    found.append((begins, ends, compiled, match))
        if len(found) > 1:
            found.sort(key=lambda m: (m[0] - m[1], m[0], m[2].order))
        return table, found

    def _possible(self, codes: str) -> int:
        """The rules of which every need is met, as bits."""
        needs, met, count = self._unasked, self._met, len(self.rules)
        for code in set(codes):
            needs |= met.get(code, 0)
        found = needs
        for k in range(1, _NEEDS):
            found &= needs >> (k * count)
        return found & ((1 << count) - 1)

    @cached_property
    def neighbours(self) -> Neighbours:
        """Which tokens may stand side by side in one phrase."""
        return Neighbours(self.index)

    @cached_property
    def readings(self) -> Callable[[tuple[Token, ...]], tuple[Reading, ...]]:
        """What the rules read in a list of tokens, with a memory: "on Friday" is the same in all texts."""
        from timeline.expressions.recognizer import readings  # it reads a grammar, so it cannot be imported above

        return lru_cache(_READINGS)(partial(readings, grammar=self))

    @cached_property
    def scanner(self) -> Scanner:
        """What finds the stretches of a text that the rules could read."""
        from timeline.expressions.scanner import Scanner  # it reads a grammar, so it cannot be imported above

        return Scanner(self)
