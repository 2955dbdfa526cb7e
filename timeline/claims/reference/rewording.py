"""Rewording: a wider noun for somebody or something told of before: "the player" is the winger, "the book" the register."""

from __future__ import annotations

from collections.abc import Iterator

from timeline.claims.events.nouns import singular
from timeline.claims.names.pronouns import Memory
from timeline.claims.names.register import Register, sex_of
from timeline.languages.accounts import Events

_DEFINITE = ("the", "this", "that", "his", "her", "its", "their")
_DEFINITE_MANY = ("the", "these", "those", "his", "her", "its", "their")


class Rewording:
    """Finds the one of the text for whom or which a wider noun can stand."""

    def __init__(self, register: Register, memory: Memory, events: Events) -> None:
        self.register, self.memory, self.events = register, memory, events

    def meant_by(self, determiner: str, noun: str, speaker: str | None) -> str | None:
        """The name of whom or what "the" with the noun means, if the text leaves one choice; `speaker` does not tell so of himself."""
        if (known := self.memory.reworded.get(noun)) is not None and determiner in _DEFINITE and known != speaker:
            return known
        one = singular(noun)
        kinds = self.events.narrower.get(one)
        if one != noun and kinds is not None:
            return self._several(noun, kinds) if determiner in _DEFINITE_MANY else None
        if determiner not in _DEFINITE:
            return None
        found = self._one(noun, kinds, speaker) if kinds is not None else self._by_sex(noun, speaker)
        if found is not None:
            self.memory.reworded[noun] = found
            self.memory.people.pop(noun, None)
        return found

    def _one(self, noun: str, kinds: frozenset[str], speaker: str | None) -> str | None:
        """The one name of such a person or thing, else the one that has no name; none if the noun itself brought something in."""
        if self._brought_in(noun):
            return None
        named = list(dict.fromkeys(n for n in self._named(kinds) if n != speaker))
        named = [n for n in named if not any(other.startswith(f"{n} ") for other in named)]  # “the Hall & Crook warehouse”, of Hall & Crook
        if named:
            return named[0] if len(named) == 1 else None
        fitting = list(dict.fromkeys(n for n in self._nameless() if n.rsplit(" ", 1)[-1] in kinds and n != speaker))
        return fitting[0] if len(fitting) == 1 else None

    def _several(self, noun: str, kinds: frozenset[str]) -> str | None:
        """“two tankers ... the ships”."""
        things = list(dict.fromkeys(self._nameless()))
        if any(n.rsplit(" ", 1)[-1] == noun for n in things):
            return None
        several = [n for n in things if singular(last := n.rsplit(" ", 1)[-1]) in kinds and last != singular(last)]
        return several[0] if len(several) == 1 else None

    def _by_sex(self, noun: str, speaker: str | None) -> str | None:
        """“A nurse was questioned. The woman ...”: the one nameless person who can be one."""
        speaking = self.register.speaking
        if noun not in speaking.epithets or noun == "widow" or self._brought_in(noun):
            return None
        sex = sex_of(noun, speaking)
        people = [
            n for n in self.memory.people if n not in (noun, speaker) and n not in self.memory.fresh and self.memory.sex.get(n) == sex
        ]
        return people[0] if len(people) == 1 and people[0].islower() else None

    def _brought_in(self, noun: str) -> bool:
        """Whether the noun was used before for something that no other word had told of."""
        memory = self.memory
        return any(n.rsplit(" ", 1)[-1] == noun and n not in memory.fresh for n in self._nameless())

    def _named(self, kinds: frozenset[str]) -> Iterator[str]:
        """Names to which the text gives one of these nouns, beside them or as their first or last word ("Weir Bridge")."""
        register, memory = self.register, self.memory
        for table in (register.kinds, register.role):
            for kind in kinds:
                yield from (n for n in table.get(kind, ()) if n in memory.mentioned)
        for name in memory.mentioned:
            if name[:1].isupper() and " " in name and name not in register.people:
                words = name.lower().split(" ")
                if words[0] in kinds or words[-1] in kinds:
                    yield name

    def _nameless(self) -> Iterator[str]:
        """Who and what was told of without a name."""
        memory = self.memory
        yield from (
            n for n in (*memory.people, *memory.things) if n.islower() and " of " not in n
        )  # “neighbours of the plant” are no plant
        for frame in memory.frames:
            yield from (m.name for m in frame.mentions() if m.name.rsplit(" ", 1)[-1].islower())
