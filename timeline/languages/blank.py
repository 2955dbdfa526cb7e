"""Blank: a table of words with nothing in it, which stands in for one that a language does not have yet."""

from __future__ import annotations

import collections.abc
import dataclasses
import re
import typing
from typing import Any, TypeVar

Record = TypeVar("Record")

_NEVER = "(?!)"  # a pattern that matches nothing, and no word that ends in it


def blank(record: type[Record]) -> Record:
    """The record with every set, mapping and tuple empty and every pattern such that it matches nothing.

    A stage that asks such a table finds no saying word, no verb, no event, and goes on without.

    Examples
    --------
    >>> from timeline.languages.tense import Tense
    >>> tense = blank(Tense)
    >>> tense.future, tense.is_past("walked"), tense.is_adverb("slowly")
    (frozenset(), False, False)
    """
    types = typing.get_type_hints(record)
    fields = dataclasses.fields(record)  # type: ignore[arg-type]  # every table is a dataclass
    return record(**{field.name: _empty(types[field.name]) for field in fields if field.init})


def _empty(kind: Any) -> Any:
    if dataclasses.is_dataclass(kind):
        return blank(typing.cast(type, kind))
    if kind is str:
        return _NEVER
    match typing.get_origin(kind):
        case re.Pattern:
            return re.compile(_NEVER)
        case origin if origin in (frozenset, tuple):
            return origin()
        case collections.abc.Callable:
            return lambda word: (word, "")
        case _:
            return {}
