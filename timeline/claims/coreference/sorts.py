"""Sorts: what a name or a noun can stand for: a person, he or she; several; a body that acts; a thing."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from timeline.claims.names.register import FIRM_WORDS, Register, sex_of
from timeline.claims.events.nouns import singular
from timeline.languages.accounts import Events, Speaking

_SEXES = {"m", "f"}


@dataclass(frozen=True, slots=True)
class Sort:
    """What is known of whom or what a phrase stands for.

    Attributes
    ----------
    person
        True of a person and of people, False of what is none, None where it cannot be told ("Kestrel").
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

    def fits(self, pronoun: str) -> bool:
        """Whether the pronoun, by its form alone, can stand for it.

        Examples
        --------
        >>> [w for w in ("he", "she", "it", "they") if Sort(person=True, sex="f").fits(w)]
        ['she']
        >>> [w for w in ("he", "she", "it", "they") if Sort(person=False, body=True).fits(w)]
        ['it', 'they']
        """
        if pronoun in ("it", "its", "itself"):
            return not self.many and (self.body or not self.person)
        if pronoun in ("they", "them", "their", "theirs", "themselves"):
            return self.many or self.body
        wanted = "m" if pronoun.startswith("h") and not pronoun.startswith("her") else "f"
        return self.person is not False and not self.many and not self.body and self.sex in ("", wanted)


def sort_of_noun(noun: str, speaking: Speaking, events: Events) -> Sort:
    """Of a noun in lower case, singular or plural.

    Examples
    --------
    >>> from timeline.languages.en.events import EVENTS
    >>> from timeline.languages.en.speaking import SPEAKING
    >>> [sort_of_noun(n, SPEAKING, EVENTS) for n in ("widow", "guards")]
    [Sort(person=True, sex='f', many=False, body=False), Sort(person=True, sex='', many=True, body=False)]
    >>> [sort_of_noun(n, SPEAKING, EVENTS) for n in ("council", "ferry")]
    [Sort(person=False, sex='', many=False, body=True), Sort(person=False, sex='', many=False, body=False)]
    """
    return _sort_of_noun(noun, speaking, events)


@cache
def _sort_of_noun(noun: str, speaking: Speaking, events: Events) -> Sort:
    one, grammar = singular(noun), speaking.grammar
    many = one != noun or noun in grammar.plurals
    if noun.endswith(("-year-old", "-year-olds")):
        return Sort(person=True, many=many)
    if not many and (noun in speaking.collectives or noun in events.acting_bodies or noun in events.kin or noun in events.bodies):
        return Sort(person=False, body=True)
    if noun == "crew" or noun == "police" or noun == "staff":
        return Sort(person=True, many=True, body=True)
    person = (
        one in speaking.roles
        or one in events.people
        or one in events.anyone
        or one in grammar.person_nouns
        or noun in ("men", "women", "children", "people", "clergy", "folk")
        or bool(sex_of(one, speaking))
    )
    return Sort(person=person, sex="" if not person else sex_of(one, speaking), many=many)


def sort_of_name(name: str, found: Register, events: Events) -> Sort:
    """Of a name in its canonical form, by what the text calls it and by how it is formed."""
    if name in found.people or found.personal(name):
        return Sort(person=True, sex=found.sex.get(name, ""))
    last = name.rsplit(" ", 1)[-1].lower()
    kinds = [kind for kind, names in found.kinds.items() if name in names]
    if any(kind in found.speaking.collectives or kind in events.acting_bodies for kind in kinds):
        return Sort(person=False, body=True)
    if kinds or name in found.places or name in found.things:
        return Sort(person=False, body=last in FIRM_WORDS or last in found.speaking.collectives or last in events.acting_bodies)
    if last in FIRM_WORDS or last in found.speaking.collectives or last in events.acting_bodies or (name.isupper() and len(name) > 1):
        return Sort(person=False, body=True)
    if " " not in name and name.endswith("s") and name in found.articled:
        return Sort(many=True, body=True)
    return Sort(body=" " in name)
