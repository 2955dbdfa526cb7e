"""Vocabulary: the words of a language by category, and the tokens that are recognised by their form."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Literal

Values = Mapping[str, Any]  # category -> value
First = Literal["digit", "letter", "mark"]


@dataclass(frozen=True, slots=True)
class Shape:
    """A token that is recognised by its form: "1,200", "5:30", "2013-02-12".

    Attributes
    ----------
    regex
        The form, over lower-cased text; without capturing groups. It is not tried on plain words of three letters and more: those
        belong into the lexicon.
    read
        The values by category, or an empty mapping when the form has no meaning ("99:99").
    kinds
        The sets of categories that `read` may give.
    trigger
        Whether the form starts a search.
    first
        What the first character may be; the form is tried nowhere else.
    """

    name: str
    regex: str
    read: Callable[[re.Match[str]], Values]
    kinds: tuple[tuple[str, ...], ...] = ()
    trigger: bool = False
    first: tuple[First, ...] = ("digit",)


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
    beside
        Words that may stand beside a phrase and leave its time as it is ("during", "exactly"), so that `resolve` takes the whole.
    forenames
        Given names and titles, behind which a single word with a capital is a surname ("Joyce Day").
    before_times
        Words behind which it is a time all the same ("Day left in August").
    weekdays
        Words that stand bare behind a name and are no surname ("met Joyce Tuesday").
    paired
        Categories of words alone, no forms, that start a search where a rule has them beside another word ("at five").
    """

    words: Mapping[str, Mapping[str, Any]]
    capitalised: Mapping[str, Mapping[str, Any]]
    abbreviations: frozenset[str]
    common: frozenset[str]
    passive: frozenset[str]
    beside: frozenset[str] = frozenset()
    paired: frozenset[str] = frozenset()
    forenames: frozenset[str] = frozenset()
    before_times: frozenset[str] = frozenset()
    weekdays: frozenset[str] = frozenset()


def number_values(value: Any) -> dict[str, Any]:
    """The categories that a number may play: a count, a day of the month, an hour, a year.

    Examples
    --------
    >>> list(number_values(25)), list(number_values(2.5))
    (['number', 'day', 'minute'], ['number'])
    """
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
