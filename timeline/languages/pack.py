"""Pack: everything the stages need to know of one language, and where packs are found."""

from __future__ import annotations

import importlib
from dataclasses import dataclass
from functools import cache, cached_property
from typing import Any

from timeline.errors import UnknownLanguage
from timeline.expressions.grammar import Grammar
from timeline.languages.accounts import Events, Speaking
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
        The package that holds the tables.
    """

    language: str
    home: str

    def _table(self, module: str, name: str) -> Any:
        return getattr(importlib.import_module(f"{self.home}.{module}"), name)

    @cached_property
    def grammar(self) -> Grammar:
        """Words, shapes and rules of time phrases, compiled."""
        grammar: Grammar = self._table("tables", "grammar")()
        return grammar

    @cached_property
    def tense(self) -> Tense:
        """Which verbs look forward."""
        tense: Tense = self._table("tense", "TENSE")
        return tense

    @cached_property
    def speaking(self) -> Speaking:
        """Saying words and speakers."""
        speaking: Speaking = self._table("speaking", "SPEAKING")
        return speaking

    @cached_property
    def event_words(self) -> EventWords:
        """Which words name one event."""
        words: EventWords = self._table("event_words", "EVENT_WORDS")
        return words

    @cached_property
    def events(self) -> Events:
        """Event types and counts."""
        events: Events = self._table("events", "EVENTS")
        return events

    @cached_property
    def layout(self) -> Layout:
        """Labels of turns, heads of letters and mail."""
        layout: Layout = self._table("layout", "LAYOUT")
        return layout


@cache
def load(language: str) -> Pack:
    """The pack of a language.

    Raises
    ------
    UnknownLanguage

    Examples
    --------
    >>> load("en").language
    'en'
    >>> load("xx")
    Traceback (most recent call last):
    timeline.errors.UnknownLanguage: no rules for language 'xx'; there are packs for: en
    """
    if language not in PACKS:
        raise UnknownLanguage(f"no rules for language {language!r}; there are packs for: {', '.join(sorted(PACKS))}")
    return Pack(language, PACKS[language])
