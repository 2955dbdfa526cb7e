"""Rules: decorated functions in ordered tables, each beside the phrases that it reads and those that it must not.

A rule's pattern is described in `timeline.expressions.patterns`. Its function receives the values of the slots and returns

- a node or an `Amount` or a number: the match becomes one token of that category for the tables that follow;
- `NOT_TIME`: the match is read, and is no time ("two-year-old"), so nothing else may claim its words;
- None: the rule declines ("45 March"), as if it had not matched.
"""

from __future__ import annotations

import builtins
import operator
import sys
import typing
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cache, reduce
from typing import Any

from timeline.errors import DuplicateRule, LateRule, SlotMismatch
from timeline.expressions import patterns


class NotTime:
    """The type of NOT_TIME."""


NOT_TIME = NotTime()


@dataclass(frozen=True, slots=True)
class Rule:
    """One phrase of a language.

    Attributes
    ----------
    name
        The name of the function.
    pattern
        What it reads.
    build
        The function from slot values to what the phrase says.
    says
        Phrase → TIMEX3 value (with mod after a space), said on Tuesday 2013-02-12 at 04:30.
    never
        Phrases in which the rule must not fire.
    extent
        The slot whose characters are the TIMEX3 extent ("2013" in "since 2013"); None means the whole match.
    namesake
        Whether the words are a given name too, and no time before a surname ("June Carter sang").
    """

    name: str
    table: str
    pattern: str
    build: Callable[..., Any]
    says: Mapping[str, str]
    never: tuple[str, ...] = ()
    extent: str | None = None
    namesake: bool = False

    @property
    def tree(self) -> patterns.Sequence:
        """The pattern taken apart."""
        return patterns.parse(self.pattern)

    @property
    def returns(self) -> Any:
        """The return annotation of the function."""
        return self.build.__annotations__.get("return")


@dataclass
class Table:
    """An ordered set of rules that are tried together; the longest match wins, and between equals the rule written first.

    `passive` tables (numbers) never start a search on their own.

    Examples
    --------
    >>> table = Table("relative")
    >>> @table.rule("{amount} ago", says={"two days ago": "2013-02-10"})
    ... def ago(amount): ...
    >>> table.rules[0].name
    'ago'
    >>> @table.rule("{amount} back", says={})
    ... def back(weeks): ...
    Traceback (most recent call last):
    timeline.errors.SlotMismatch: rule 'back': the pattern has the slots ['amount'], the function takes ['weeks']
    """

    name: str
    passive: bool = False
    rules: list[Rule] = field(default_factory=list)
    _names: set[str] = field(default_factory=set)
    _closed: bool = False

    def close(self) -> None:
        """Take no further rules: the table is part of a grammar, which is compiled once."""
        self._closed = True

    def rule(
        self,
        pattern: str,
        *,
        says: Mapping[str, str],
        never: tuple[str, ...] | list[str] = (),
        extent: str | None = None,
        namesake: bool = False,
    ) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
        """Decorator: add the function as a rule of this table."""

        def add(build: Callable[..., Any]) -> Callable[..., Any]:
            name = build.__name__
            if self._closed:
                raise LateRule(f"rule {name!r} comes too late: table {self.name!r} was read with the first text; import its module before")
            if name in self._names:
                raise DuplicateRule(f"table {self.name!r} has two rules named {name!r}")
            wanted, taken = sorted(patterns.slot_names(pattern)), sorted(build.__code__.co_varnames[: build.__code__.co_argcount])
            if wanted != taken:
                raise SlotMismatch(f"rule {name!r}: the pattern has the slots {wanted}, the function takes {taken}")
            self._names.add(name)
            self.rules.append(Rule(name, self.name, pattern, build, dict(says), tuple(never), extent, namesake))
            return build

        return add


def products(rule: Rule) -> tuple[type, ...]:
    """The types that a rule may return, from its return annotation (None and NOT_TIME aside)."""
    return tuple(o for o in _returned(rule) if isinstance(o, type) and o not in (type(None), NotTime))


def may_be_no_time(rule: Rule) -> bool:
    """Whether a rule may return NOT_TIME, by its return annotation."""
    return NotTime in _returned(rule)


def _returned(rule: Rule) -> tuple[Any, ...]:
    annotation = rule.returns
    if isinstance(annotation, str):
        annotation = _meant(annotation, rule.build.__module__)
    return typing.get_args(annotation) or (annotation,)


@cache
def _meant(annotation: str, module: str) -> Any:
    """What a written annotation ("Shift | None", "nodes.Cell") stands for; `typing.get_type_hints` costs ten times as much."""
    known = {**vars(builtins), **vars(sys.modules[module]), "None": type(None)}
    options = [option.strip().partition(".") for option in annotation.split("|")]
    return reduce(operator.or_, (operator.attrgetter(rest)(known[name]) if rest else known[name] for name, _, rest in options))
