"""Whom a pronoun means: the speaker, the hearer, the one the claims were last about."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import islice

from timeline.languages.accounts import Syntax

_MALE, _FEMALE = frozenset("he him his himself".split()), frozenset("she her hers herself".split())


@dataclass(slots=True)
class Memory:
    """Who and what was spoken of, latest last (the keys of a dict: an ordered set); `sex` is what pronouns have told of a name ("m", "f")."""

    grammar: Syntax
    people: dict[str, None] = field(default_factory=dict)
    things: dict[str, None] = field(default_factory=dict)
    mentioned: dict[str, None] = field(default_factory=dict)
    pair: tuple[str, ...] = ()
    place: str | None = None
    firms: set[str] = field(default_factory=set)
    fresh: set[str] = field(default_factory=set)  # what the sentence being read names for the first time, perhaps after its "it"
    sex: dict[str, str] = field(default_factory=dict)
    speaker: str | None = None
    last_speaker: str | None = None

    def see(self, name: str, *, person: bool) -> None:
        """A name was mentioned."""
        self._mention(name)
        where = self.people if person else self.things
        self.fresh.discard(name)
        where.pop(name, None)
        where[name] = None

    def meet(self, name: str, *, person: bool) -> None:
        """A name stands in the text; it becomes the latest only when it is new."""
        self._mention(name)
        where = self.people if person else self.things
        if name not in where:
            self.fresh.add(name)
        where.setdefault(name)

    def _mention(self, name: str) -> None:
        self.mentioned.pop(name, None)
        self.mentioned[name] = None

    def who(self, pronoun: str, *, speaker: str | None, hearer: str | None, quoted: bool, but: tuple[str, ...] = ()) -> tuple[str, ...]:
        """The names that a pronoun stands for; empty when nobody can be told."""
        low = pronoun.lower()
        if low in self.grammar.first_person:
            return (speaker,) if speaker else ()
        if low in self.grammar.second_person:
            return (hearer,) if hearer else ()
        if low in ("they", "them", "both"):
            return self.pair if self.pair else ()
        if low == "it" and speaker and not quoted and speaker not in self.people and speaker not in self.things and speaker in self.firms:
            return (speaker,)
        if low in ("it", "this", "that", "one", "none", "ones", "any", "some"):
            if low in ("one", "none", "ones", "any", "some"):
                return next(((t,) for t in reversed(self.things) if t[:1].islower()), ())
            return next(((t,) for t in reversed(self.things) if t not in self.fresh), tuple(islice(reversed(self.things), 1)))
        sex = "m" if low in _MALE else "f" if low in _FEMALE else ""
        if not sex:
            return ()
        own = (
            not quoted
            and speaker is not None
            and low not in ("him", "her")
            and (speaker in self.people or speaker.istitle())
            and speaker not in self.firms
        )
        candidates = ([speaker] if own and speaker else []) + list(islice(reversed(self.people), 40))
        for name in candidates:
            if self.sex.get(name, sex) == sex and name not in but:
                self.sex[name] = sex
                return (name,)
        return ()
