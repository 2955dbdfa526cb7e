"""Pack: everything the stages need to know of one language, and where packs are found."""

from __future__ import annotations

import importlib
from dataclasses import dataclass
from functools import cache, cached_property
from typing import Any

from timeline.arguments import kind
from timeline.errors import UnknownLanguage
from timeline.expressions.grammar import Grammar
from timeline.languages.accounts import Events, Speaking
from timeline.languages.blank import blank
from timeline.languages.event_words import EventWords
from timeline.languages.tense import Tense
from timeline.text.layout import Layout

PACKS = {"en": "timeline.languages.en"}


@dataclass(frozen=True)
class Pack:
    """The tables of a language, each built when a stage first asks for it.

    Attributes
    ----------
    language
        ISO 639-1 code.
    home
        The package that holds the tables: `tables.grammar` at least. What it has no module for is blank.
    """

    language: str
    home: str

    def _table(self, module: str, name: str, record: type[Any] | None = None) -> Any:
        """The table of a module of the pack; blank where the pack has no such module yet, and a blank one will do."""
        try:
            found = importlib.import_module(f"{self.home}.{module}")
        except ModuleNotFoundError as error:
            if record is None or error.name != f"{self.home}.{module}":
                raise
            return blank(record)
        return getattr(found, name)

    @cached_property
    def grammar(self) -> Grammar:
        """Words, shapes and rules of time phrases, compiled."""
        grammar: Grammar = self._table("tables", "grammar")()
        return grammar

    @cached_property
    def tense(self) -> Tense:
        """Which verbs look forward."""
        tense: Tense = self._table("tense", "TENSE", Tense)
        return tense

    @cached_property
    def speaking(self) -> Speaking:
        """Saying words and speakers."""
        speaking: Speaking = self._table("speaking", "SPEAKING", Speaking)
        return speaking

    @cached_property
    def event_words(self) -> EventWords:
        """Which words name one event."""
        words: EventWords = self._table("event_words", "EVENT_WORDS", EventWords)
        return words

    @cached_property
    def events(self) -> Events:
        """Event types and counts."""
        events: Events = self._table("events", "EVENTS", Events)
        return events

    @cached_property
    def layout(self) -> Layout:
        """Labels of turns, heads of letters and mail."""
        layout: Layout = self._table("layout", "LAYOUT", Layout)
        return layout


def load(language: str) -> Pack:
    """The pack of a language.

    Raises
    ------
    UnknownLanguage, BadArgument

    Examples
    --------
    >>> load("en").language
    'en'
    >>> load("xx")
    Traceback (most recent call last):
    timeline.errors.UnknownLanguage: no rules for language 'xx'; there are packs for: en. timeline.resolve reads single phrases of other languages
    """
    kind("language", language, str, "an ISO 639-1 code such as 'en'")
    return _load(language)


@cache
def _load(language: str) -> Pack:
    if language not in PACKS:
        raise UnknownLanguage(
            f"no rules for language {language!r}; there are packs for: {', '.join(sorted(PACKS))}."
            f" timeline.resolve reads single phrases of other languages"
        )
    return Pack(language, PACKS[language])
