"""Places: where something happened, and what that place lies in, as far as the text tells.

“He sat in the hotel bar", where the porter is "of the Hotel Admiral in Umevik": hotel bar, Hotel Admiral, Umevik.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from timeline.claims.claim import Group
from timeline.claims.kind import Argument, Kind
from timeline.claims.names import phrase_name
from timeline.claims.state import State
from timeline.languages.places import PlaceNouns
from timeline.statements.words import Words

_NAME = r"[A-Z][\w’'-]*\w"
_NAMES = rf"{_NAME}(?: {_NAME})*"
_LONGEST_CHAIN = 6
_LYING = (" in ", " at ", " on ", ", in ", ", at ", ", on ")


class Places:
    """Places of one document."""

    def __init__(self, state: State) -> None:
        self.state = state
        self.nouns: PlaceNouns = state.events.places
        self._outer: dict[str, str | None] = {}

    def of(self, w: Words, kind: Kind, located: Sequence[Argument], going: bool) -> dict[str, str]:
        """The attributes `place`, the name by which a place is known, and `where`: the places from the innermost to the widest."""
        place, chain = kind.place, [kind.place] if kind.place else []
        for argument in located:
            phrase = argument.phrase
            if argument.role not in ("outside", "near", "to", "into") and (inner := self._read(w, argument)):
                chain.append(inner)
            if not (kind.state or w.tag[phrase.last] == "name" or going or kind.event == "sighting"):
                continue
            if w.low[phrase.first] in ("a", "an") or argument.role not in self.state.events.inside | {"to", "into"}:
                continue
            name = phrase_name(w, phrase.first, phrase.last, self.state.register)
            named = f"the {name}" if w.low[phrase.first] == "the" and w.word(phrase.last)[:1].isupper() else name
            if name.islower() and kind.state and w.low[phrase.first] in ("the", "this", "that"):
                named = self.town_of(name) or named
            if not place or (place.islower() and not name.islower()):
                place = named  # “slept in a tent in Norland”: the named place tells more
        found = {"place": place} if place else {}
        if chain and (where := self._chain(chain)) != [place]:
            found["where"] = "; ".join(where)
        return found

    def _read(self, w: Words, argument: Argument) -> str | None:
        """The place that a phrase names, with the article before a name that has one ("the Ritz")."""
        phrase, register = argument.phrase, self.state.register
        noun, name = w.low[phrase.last], phrase_name(w, phrase.first, phrase.last, register)
        if noun in self.state.events.nouns or name in register.people or name in register.sex:
            return None
        return f"the {name}" if w.low[phrase.first] == "the" and w.word(phrase.last)[:1].isupper() else name

    def _chain(self, chain: Sequence[str]) -> list[str]:
        """From the innermost place to the widest: those of the clause, then what the text tells of the last."""
        found = list(dict.fromkeys(sorted(chain, key=self.nouns.size)))
        for name in found:  # grows
            outer = self.outer(name)
            if outer is not None and outer not in found and len(found) < _LONGEST_CHAIN:
                found.append(outer)
        return found

    def outer(self, place: str) -> str | None:
        """What the text says a place lies in: "the hotel bar in Orbe", "Orbe's Mill Street", "Bergen, in the west of Norway"."""
        if place not in self._outer:
            self._outer[place] = self._told(place.removeprefix("the "))
        return self._outer[place]

    def _told(self, place: str) -> str | None:
        text, register = self.state.document.text, self.state.register
        escaped = re.escape(place)
        patterns = []  # each only where it could match, since to compile one takes longer than to look for a word
        if any(place + opening in text for opening in _LYING):
            patterns.append(rf"\b{escaped},? (?:in|at|on) (?:the \w+ of )?({_NAMES})")
        if f"'s {place}" in text or f"’s {place}" in text:
            patterns.append(rf"\b({_NAMES})['’]s {escaped}\b")
        for pattern in patterns:
            for found in re.finditer(pattern, text):
                name = register.name(found[1])
                person = name in register.people or name in register.sex
                if not person and not any(e.start < found.end(1) and found.start(1) < e.end for e in self.state.expressions):
                    return name
        whole = re.search(rf"\b{escaped} of (?:the |a |an )?(\w+)", text) if f"{place} of " in text else None
        if whole and self.nouns.known(whole[1]):
            return whole[1]  # “the gate of the depot”
        first, _, rest = place.partition(" ")
        if rest and first[:1].isupper() and self.nouns.noun(rest) and register.name(first) in register.places:
            return register.name(first)  # “the Leeds office”
        return self._house(first) if rest and first in self.nouns.buildings else None

    def _house(self, noun: str) -> str:
        """“the hotel bar”: the one hotel that the text names, else "hotel"."""
        word = noun.capitalize()
        if word not in self.state.document.text:
            return noun
        named = re.findall(rf"\b(?:{word}(?: {_NAME})+|{_NAMES} {word})\b", self.state.document.text)
        return named[0] if len(set(named)) == 1 else noun

    def town_of(self, place: str) -> str | None:
        """“He sat in the hotel bar”, where the text tells elsewhere of "the hotel bar in Orbe": Orbe."""
        outer = self.outer(place)
        return outer if outer is not None and outer in self.state.register.places else None

    def gone_to(self, w: Words, args: list[Argument], who: tuple[str | Group, ...]) -> str | None:
        """“entered the depot”, "let him in": the place that is the object, or that was told of last."""
        names = [str(p) for p in who]
        if self.state.memory.place in names:
            return self.state.memory.place
        things = [n for n in names if n.islower() and n.split(" ")[-1] not in self.state.speaking.roles]
        goal = any(a.role == "object" and not a.phrase.pronoun and w.tag[a.phrase.last] == "noun" for a in args)
        return things[-1] if goal and things and names[-1] == things[-1] and len(names) > 1 else None
