"""Sorts: what a name or a noun can stand for: a person, he or she; several; a body that acts; a thing."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache

from timeline.claims.coreference.mention import HE, IT, SHE, THEY
from timeline.claims.events.nouns import singular
from timeline.claims.names.register import Register, sex_of
from timeline.claims.names.runs import FIRM_WORDS
from timeline.languages.accounts import Events, Speaking


@dataclass(frozen=True, slots=True)
class Sort:
    """What is known of whom or what a phrase stands for.

    Attributes
    ----------
    person
        True of a person and of people, False of what is none, None where it cannot be told ("Kestrel").
    formed
        It has a name like a person's ("Orel Vask").
    ship
        It may be a she.
    sex
        "m", "f", or "" where it is not told.
    many
        Several, so that it takes "they".
    body
        It acts as one and may be several: "it" or "they" ("the council", "the crew").
    """

    person: bool | None = None
    sex: str = ""
    many: bool = False
    body: bool = False
    formed: bool = False
    ship: bool = False

    def fit(self, pronoun: str) -> float:
        """How well the pronoun, by its form alone, can stand for it: from 0, not at all, to 1.

        Examples
        --------
        >>> [Sort(person=True, sex="f").fit(word) for word in ("he", "she", "it", "they")]
        [0, 1, 0, 0]
        >>> [Sort(person=False, body=True).fit(word) for word in ("he", "she", "it", "they")]
        [0, 0, 1, 0.45]
        """
        if pronoun in IT:
            return 0 if self.many or self.person else 1 if self.person is False else 0.4 if self.formed else 0.8
        if pronoun in THEY:
            return 1 if self.many else 0.45 if self.body else 0
        if self.ship and pronoun in SHE:
            return 0.5
        if self.person is False or self.many or self.body or self.sex not in ("", "m" if pronoun in HE else "f"):
            return 0
        sure = 1 if self.person else 0.9 if self.formed else 0.4
        return sure if self.sex else _SEX_UNKNOWN * sure


_SEX_UNKNOWN = 0.9
BODY = Sort(person=False, body=True)


@cache
def sort_of_noun(noun: str, speaking: Speaking, events: Events) -> Sort:
    """Of a noun in lower case, singular or plural.

    Examples
    --------
    >>> from timeline.languages.en.events import EVENTS
    >>> from timeline.languages.en.speaking import SPEAKING
    >>> [sort_of_noun(n, SPEAKING, EVENTS) for n in ("widow", "guards")]
    [Sort(person=True, sex='f', many=False, body=False, formed=False, ship=False), Sort(person=True, sex='', many=True, body=False, formed=False, ship=False)]
    >>> [sort_of_noun(n, SPEAKING, EVENTS).fit("it") for n in ("council", "ferry", "widow")]
    [1, 1, 0]
    >>> [sort_of_noun(n, SPEAKING, EVENTS).fit("they") for n in ("council", "ferry", "widow")]
    [0.45, 0, 0]
    """
    one, grammar = singular(noun), speaking.grammar
    many = one != noun or noun in grammar.plurals
    if noun.endswith(("-year-old", "-year-olds")):
        return Sort(person=True, many=many)
    if noun in _SEVERAL:
        return Sort(person=True, many=True, body=True)
    if one in speaking.firms_too and not many:
        return Sort(formed=True)  # “the builder”
    if one == "body" or any(one in words for words in (speaking.collectives, events.acting_bodies, events.kin, events.bodies)):
        return replace(BODY, many=many)
    person = (
        any(one in words for words in (speaking.roles, events.people, events.anyone, grammar.person_nouns))
        or noun in ("men", "women", "children", "people", "clergy", "folk")
        or one in speaking.epithets
        or one in speaking.converse
        or (len(one) > _LONG and one.endswith(_SUFFIXES))
    )
    does = not person and one not in _things(speaking, events) and bool(doing(one, speaking))
    return Sort(person=None if does else person, sex=sex_of(one, speaking) if person else "", many=many, ship=noun in speaking.vessels)


@cache
def _things(speaking: Speaking, events: Events) -> frozenset[str]:
    """Nouns of things: a tower tows nothing."""
    kinds = (nouns for kind, nouns in events.narrower.items() if kind not in speaking.roles)
    return frozenset().union(speaking.vessels, events.structures, *kinds)


@cache
def doing(noun: str, speaking: Speaking) -> frozenset[str]:
    """The verbs of whose doer the noun may tell: "robber" → rob."""
    if not noun.endswith(("er", "or")):
        return frozenset()
    stems = {noun[:-2], noun[:-1], noun[:-3] if noun[-3:-2] == noun[-4:-3] else noun[:-2]}
    return frozenset(speaking.grammar.verbs[s][0] for s in stems if s in speaking.grammar.verbs)


_SEVERAL = frozenset("crew police staff couple pair duo trio".split())
_SUFFIXES = ("teacher", "master", "mistress", "worker", "officer", "keeper", "player", "driver", "maker", "man", "woman", "ist", "eer")
_LONG = 5  # characters: a list is nobody


def _formed(name: str) -> bool:
    """Whether a name is formed like a person's: two words or three, capitalised, perhaps with a hyphen."""
    parts = name.split(" ")
    return 2 <= len(parts) <= 3 and all(p[:1].isupper() and p.replace("-", "").replace("’", "").replace("'", "").isalpha() for p in parts)


def sort_of_name(name: str, found: Register, events: Events) -> Sort:
    """Of a name in its canonical form, by what the text calls it and by how it is formed."""
    if found.firm(name):
        return Sort(formed=True) if found.personal(name) else BODY  # “their employer, Calder Ore,”
    if name in found.people or name in found.sex:
        return Sort(person=True, sex=found.sex.get(name, ""))
    if name.lower() in found.speaking.grammar.plurals or name.lower() in found.speaking.roles:
        return sort_of_noun(name.lower(), found.speaking, events)  # “People”, "The Surveyor"
    last = name.rsplit(" ", 1)[-1].lower()
    acts = last in FIRM_WORDS or last in found.speaking.collectives or last in events.acting_bodies
    kinds = found.kinds_of(name)
    if any(kind in found.speaking.collectives or kind in events.acting_bodies for kind in kinds):
        return BODY
    if not found.speaking.vessels.isdisjoint(kinds):
        return Sort(person=False, ship=True)
    if kinds or name in found.places or name in found.things:
        return Sort(person=False, body=acts)
    if acts or (name.isupper() and len(name) > 1):
        return BODY
    formed = _formed(name)
    return Sort(formed=formed, body=" " in name and not formed)


def mixed(a: Sort, b: Sort) -> bool:
    """Whether two sorts exclude each other: a person and a thing, a he and a she, one and several.

    Examples
    --------
    >>> mixed(Sort(person=True, sex="f"), Sort(person=True)), mixed(Sort(person=True), Sort(person=False))
    (False, True)
    """
    return {a.person, b.person} == {True, False} or {a.sex, b.sex} == {"m", "f"} or a.many != b.many
