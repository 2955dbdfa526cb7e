"""What a language knows of causes: the words by which a fire is laid to a fault, and of which causes one excludes another."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

Words = frozenset[str]


@dataclass(frozen=True, slots=True)
class Causes:
    """The words for what brought something about, and whose fault it was.

    Attributes
    ----------
    causing
        Verb bases with the cause as subject ("cause", "trigger").
    resulting
        Verb bases with the cause behind "from" ("result").
    blaming
        Verb bases by which somebody lays one thing to another ("blame"), with the cause behind `onto` or the matter behind "for".
    onto
        Prepositions of the cause behind those ("on", "to").
    due
        Phrases behind "be" that open the cause ("due to").
    answering
        Phrases behind "be" of what is the cause ("to blame", "responsible").
    bearing, clearing, guilt
        Verb bases of having the blame ("bear"), of taking it from somebody ("absolve"), and nouns for it ("responsibility").
    faults
        Nouns of which the owner is to blame ("the driver's *fault*").
    purposes
        Words for what was meant or was not → its class ("deliberately" → "deliberate").
    meant
        Verb bases beside which they tell how it came about ("was *set* deliberately").
    unmeant, intended
        The classes of what was not meant, and of what then was, if that is denied ("was no accident").
    ruling
        Verb bases by which somebody says what it was ("*ruled* the death a suicide").
    givers
        Nouns of those who say so, beyond those of people who speak in any text ("examiner").
    partly
        Words by which a cause is one of several ("partly", "factor").
    classes
        Word or phrase for a cause → its class ("short circuit" → "fault").
    generic
        Those of which the word before tells which ("pilot *error*").
    manners
        Word for how somebody died → the class of that ("suicide"); and causes of death that nobody brought about.
    dying
        Type of event, or verb base of a passive, → how somebody died ("suicide", "murder" → "homicide").
    rivals
        Pairs of classes of which one matter has only one.
    """

    causing: Words
    resulting: Words
    blaming: Words
    onto: Words
    due: tuple[tuple[str, ...], ...]
    answering: tuple[tuple[str, ...], ...]
    bearing: Words
    clearing: Words
    guilt: Words
    faults: Words
    purposes: Mapping[str, str]
    meant: Words
    unmeant: str
    intended: str
    ruling: Words
    givers: Words
    partly: Words
    classes: Mapping[str, str]
    generic: Words
    manners: Mapping[str, str]
    dying: Mapping[str, str]
    rivals: tuple[tuple[str, str], ...]
