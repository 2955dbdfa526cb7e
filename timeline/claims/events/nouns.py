"""Nouns that name events: “inspection” → inspect; and nouns without their plural ending."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from timeline.claims.kind import Kind
from timeline.languages.accounts import Events, Syntax
from timeline.statements.tagging.words import Words


def noun_kind(w: Words, k: int, events: Events, grammar: Syntax) -> Kind | None:
    """The type that the noun at k names ("inspections" → inspect), or None when it names a thing."""
    if w.tag[k] != "noun":
        return None
    noun = singular(w.low[k])
    compound = events.compounds.get((w.low[k - 1], noun)) if k > 0 else None
    if compound is not None:
        return Kind(compound, k, family=True) if compound else None  # “power cuts”; a fire drill is no fire
    if noun in events.nouns:
        return Kind(events.nouns[noun], k, family=True)
    if noun in events.plain_nouns:
        return None
    verb = nominalised(noun, events, grammar)
    if verb is None:
        return None
    return Kind(events.verbs.get(verb, verb), k, family=verb in events.verbs)


_IRREGULAR = {
    **{one + "es": one for one in "bus gas virus campus bonus chorus census".split()},
    **{one[:-1] + "ves": one for one in "wolf thief loaf shelf half calf leaf elf self".split()},
    **{one[:-2] + "ves": one for one in "knife wife life".split()},
    **{one + "men": one + "man" for one in ["", "wo", "police", "fire", "sea", "crew", "fisher", "gun", "work", "watch", "sales", "business"]},
    **{one + "es": one for one in "potato tomato hero echo veto cargo mosquito volcano torpedo embargo mango".split()},
    **{one: one for one in "atlas canvas alias bias pancreas christmas summons headquarters barracks premises".split()},
    "feet": "foot", "teeth": "tooth", "mice": "mouse", "geese": "goose", "oxen": "ox",
}  # fmt: skip


@lru_cache(1 << 12)
def singular(noun: str) -> str:
    """A noun without its plural ending.

    Examples
    --------
    >>> singular("letters"), singular("visits"), singular("enquiries"), singular("crashes"), singular("loss"), singular("wolves")
    ('letter', 'visit', 'enquiry', 'crash', 'loss', 'wolf')
    """
    if noun in _IRREGULAR:
        return _IRREGULAR[noun]
    if noun.endswith("ies") and len(noun) > 4:
        return noun[:-3] + "y"
    if noun.endswith(("ches", "shes", "sses", "xes")):
        return noun[:-2]
    if noun.endswith("s") and not noun.endswith(("ss", "us", "is")) and len(noun) > 3:
        return noun[:-1]
    return noun


_SUFFIXES = (
    ("ation", ("", "e", "ate")), ("ition", ("", "e", "ish")), ("ion", ("", "e")), ("ment", ("",)), ("al", ("", "e")),
    ("ance", ("", "e")), ("ence", ("", "e")), ("ery", ("", "er")), ("ure", ("", "e")), ("y", ("",)), ("ing", ("", "e")),
)  # fmt: skip


_STEM = 3  # letters at least before the ending


def verbs_within(noun: str) -> Iterator[str]:
    """What verbs a noun may be made of, by its ending: "inspection" of "inspect" or "inspecte"."""
    for suffix, endings in _SUFFIXES:
        if noun.endswith(suffix) and len(noun) - len(suffix) >= _STEM:
            yield from (noun.removesuffix(suffix) + ending for ending in endings)


@lru_cache(1 << 12)
def nominalised(noun: str, events: Events, grammar: Syntax) -> str | None:
    """The verb of the same event: "inspection" → "inspect", "sale" → "sell"; only verbs that the tables list.

    Examples
    --------
    >>> from timeline.languages.en.events import EVENTS
    >>> from timeline.languages.en.vocabulary.verbs import GRAMMAR
    >>> [nominalised(n, EVENTS, GRAMMAR) for n in ("inspection", "repair", "arrival", "station", "seizure", "cathedral")]
    ['inspect', 'repair', 'arrive', None, 'seize', None]
    """
    if noun in events.plain_nouns:
        return None
    if noun in events.pairs:
        return events.pairs[noun]
    known = grammar.verbs.get(noun)
    if known is not None and "b" in known[1] and noun in grammar.also_nouns:
        return noun
    if (verb := next((v for v in verbs_within(noun) if "b" in grammar.verbs.get(v, ("", ""))[1]), None)) is not None:
        return verb
    return grammar.verbs[noun][0] if noun.endswith("ing") and len(noun) >= _STEM + 3 and noun in grammar.verbs else None
