"""Grammar: a language's words, shapes and tables compiled into what the recognizer runs.

Every token becomes one code character, so that a stretch of text becomes a short string and a rule's pattern an ordinary regular
expression over it. Words that no rule tells apart share a code.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from timeline.errors import BadPattern, UnknownCategory
from timeline.expressions import nodes, patterns
from timeline.expressions.rules import Rule, Table, products
from timeline.intervals import Amount

Values = Mapping[str, Any]  # category -> value

UNKNOWN = "\ue000"  # any word that no rule knows
BARRIER = "\ue001"  # a blank line: nothing reads across it
MARK = "\ue002"  # a punctuation mark that no rule names
_FIRST_CODE = 0xE003


@dataclass(frozen=True, slots=True)
class Shape:
    """A token that is recognised by its form: "1,200", "5:30", "2013-02-12".

    `read` gives the values by category, or an empty mapping when the form has no meaning ("99:99"); `kinds` lists the sets of
    categories it may give. A `trigger` starts a search.
    """

    name: str
    regex: str
    read: Callable[[re.Match[str]], Values]
    kinds: tuple[tuple[str, ...], ...] = ()
    trigger: bool = False


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The words of a language by category.

    Attributes
    ----------
    words
        category -> {word: value}, in lower case.
    capitalised
        The same for words that mean a time only with a capital ("March", "May", "Sun").
    abbreviations
        Words after which a full stop belongs to the token ("Sept.").
    common
        Words too frequent to start a search ("the", "a", "of").
    passive
        Categories that never start a search (numbers).
    """

    words: Mapping[str, Mapping[str, Any]]
    capitalised: Mapping[str, Mapping[str, Any]]
    abbreviations: frozenset[str]
    common: frozenset[str]
    passive: frozenset[str]


# what a rule returns -> the categories of the token it leaves for the tables that follow
_CATEGORY: dict[type, tuple[str, ...]] = {
    Amount: ("amount",),
    Fraction: ("number",),
    int: ("number",),
    float: ("number",),
    nodes.Ordinal: ("ordinal",),
    nodes.YearNumber: ("year",),
    **{t: (t.__name__.lower(), "time") for t in nodes.Node.__args__},
}


def categories_of(value: Any) -> tuple[str, ...]:
    """The categories of a token that holds `value`."""
    return _CATEGORY[type(value)]


@dataclass(frozen=True, slots=True)
class CompiledRule:
    """A rule with its pattern over code characters."""

    rule: Rule
    regex: re.Pattern[str]
    order: int
    slots: tuple[tuple[str, tuple[str, ...]], ...]


class Grammar:
    """The compiled rules of a language; built once, on first use.

    Attributes
    ----------
    tables
        For each table: code character -> rules that need that code.
    trigger
        Regular expression over lower-cased text that finds every place where a time phrase may stand.
    """

    def __init__(self, lexicon: Lexicon, shapes: Iterable[Shape], tables: Iterable[Table]) -> None:
        self.lexicon = lexicon
        self.shapes = tuple(shapes)
        self.source = tuple(tables)
        self._codes: dict[tuple[frozenset[str], str | None], str] = {}
        self._literals = {w for t in self.source for r in t.rules for w in patterns.words(r.tree)}
        self.entries = self._enter(lexicon.words)
        self.capitalised = self._enter(lexicon.capitalised, base=self.entries)
        self._products = self._known_products()
        self._reserve_shape_codes()
        self.hyphen = self.code(frozenset(), patterns.HYPHEN)
        self.shape_index = {s.name: s for s in self.shapes}
        self.tables = tuple(self._compile(table) for table in self.source)
        self.trigger = self._trigger()
        self.token = self._token()

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
        categories = categories_of(value)
        values: dict[str, Any] = dict.fromkeys(categories, value)
        if "number" in values:
            values = number_values(value)
        return self.code(frozenset(values), None), values

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
            for word in self._literals:
                merged.setdefault(word, {})
        return {word: (self.code(frozenset(values), word if word in self._literals else None), values) for word, values in merged.items()}

    def _known_products(self) -> set[str]:
        """Categories that some rule makes."""
        made: set[str] = set()
        for table in self.source:
            for rule in table.rules:
                kinds = products(rule)
                if not kinds:
                    continue
                for kind in kinds:
                    if kind not in _CATEGORY:
                        raise UnknownCategory(f"rule {rule.name!r} returns {kind.__name__}, which is no node, Amount or number")
                    made.update(_CATEGORY[kind])
                    self.code(frozenset(_CATEGORY[kind]), None)
        return made

    def _reserve_shape_codes(self) -> None:
        for number in (0, 1, 13, 25, 32, 60):  # one of each kind that `number_values` tells apart
            self.code(frozenset(number_values(number)), None)
        for shape in self.shapes:
            for kind in shape.kinds:
                self.code(frozenset(kind), None)

    def keys(self, key: str) -> list[str]:
        """The code characters of a word or of a "{category}"."""
        if key == "{word}":
            return [UNKNOWN, *(code for word, (code, _) in self.entries.items() if word[0].isalpha())]
        if key.startswith("{"):
            category = key[1:-1]
            return [code for (categories, _), code in self._codes.items() if category in categories]
        return [code for (_, literal), code in self._codes.items() if literal == key]

    # ------------------------------------------------------------------ compilation
    def _compile(self, table: Table) -> dict[str, list[CompiledRule]]:
        filed: dict[str, list[CompiledRule]] = {}
        for order, rule in enumerate(table.rules):
            self._check_categories(rule)
            compiled = CompiledRule(
                rule, patterns.compile_pattern(rule.tree, self.keys, self.hyphen), order, tuple(patterns.slots(rule.tree).items())
            )
            needs = patterns.mandatory(rule.tree, self._frequency)
            if not needs:
                raise BadPattern(f"rule {rule.name!r}: {rule.pattern!r} has no mandatory word")
            rarest = min(needs, key=self._frequency)
            for code in {c for key in rarest for c in self.keys(key)}:
                filed.setdefault(code, []).append(compiled)
        return filed

    def _check_categories(self, rule: Rule) -> None:
        known = (
            {"word"} | set(self.lexicon.words) | set(self.lexicon.capitalised) | self._products | {c for cs, _ in self._codes for c in cs}
        )
        for categories in patterns.slots(rule.tree).values():
            for category in categories:
                if category not in known:
                    raise UnknownCategory(f"rule {rule.name!r}: no word and no rule is of the category {category!r}")

    def _frequency(self, need: frozenset[str]) -> tuple[int, int]:
        """Smaller is rarer: words before categories, numbers and common words last."""
        if any(key in self.lexicon.common or key.strip("{}") in self.lexicon.passive or key in (",", "-", "--") for key in need):
            return (3, len(need))
        if any(key.startswith("{") for key in need):
            return (2, len(need))
        return (1, len(need))

    def _trigger(self) -> re.Pattern[str]:
        """Words and shapes of which every time phrase holds one."""
        found: set[str] = set()
        for table in self.source:
            if table.passive:
                continue
            for rule in table.rules:
                found |= self._trigger_words(rule)
        literal = _trie(found)
        shapes = "|".join(s.regex for s in self.shapes if s.trigger)
        return re.compile(rf"(?<![^\W\d_])(?:{literal}(?![^\W_])|{shapes})")

    def _trigger_words(self, rule: Rule) -> set[str]:
        needs = patterns.mandatory(rule.tree, self._frequency)
        if any(key.strip("{}") in self._products for need in needs for key in need if key.startswith("{") and key != "{number}"):
            return set()  # a rule of an earlier table was triggered already
        rarest = min(needs, key=self._frequency)
        if self._frequency(rarest)[0] == 3:
            return set()  # only shapes can start it ("{year}"); they are triggers themselves
        words: set[str] = set()
        for key in rarest:
            if key.startswith("{"):
                category = key[1:-1]
                words |= set(self.lexicon.words.get(category, ())) | set(self.lexicon.capitalised.get(category, ()))
            else:
                words.add(key)
        return words

    def _token(self) -> re.Pattern[str]:
        shapes = "|".join(f"(?P<{s.name}>{s.regex})" for s in self.shapes)
        return re.compile(
            rf"(?P<plain>[^\W\d_]{{3,}}(?:[’'][^\W\d_]+)?(?![\w@:/’']|\.\w))|(?P<gap>\n[ \t\r]*\n)|{shapes}|(?P<word>[^\W\d_]+(?:[’'][^\W\d_]+)?)|(?P<other>[’']s\b|\w+|[^\w\s])"
        )


def number_values(value: Any) -> dict[str, Any]:
    """The categories that a number may play: a count, a day of the month, an hour, a year."""
    values: dict[str, Any] = {"number": value}
    if isinstance(value, int):
        if 1 <= value <= 31:
            values["day"] = value
        if 1 <= value <= 12:
            values["month_number"] = value
        if 0 <= value <= 24:
            values["hour"] = value
        if 0 <= value <= 59:
            values["minute"] = value
    return values


def _trie(words: Iterable[str]) -> str:
    """A regular expression for a set of words that branches letter by letter, so that a miss costs one look."""
    root: dict[str, Any] = {}
    for word in words:
        branch = root
        for letter in word:
            branch = branch.setdefault(letter, {})
        branch[""] = {}
    return _trie_regex(root)


def _trie_regex(branch: dict[str, Any]) -> str:
    ends = "" in branch
    options = [re.escape(letter) + _trie_regex(rest) for letter, rest in sorted(branch.items()) if letter]
    if not options:
        return ""
    single = options[0] if len(options) == 1 else "(?:" + "|".join(options) + ")"
    return f"(?:{single})?" if ends else single
