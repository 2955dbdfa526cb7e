"""Places: where something happened, and what that place lies in, as far as the text tells.

“He sat in the hotel bar", where the porter is "of the Hotel Admiral in Umevik": hotel bar, Hotel Admiral, Umevik.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import cached_property
from itertools import accumulate

from timeline.claims.claim import Group
from timeline.claims.kind import Argument, Kind
from timeline.claims.names.phrase_names import phrase_name
from timeline.claims.sources.voices import Voice
from timeline.claims.state import State
from timeline.languages.places import PlaceNouns
from timeline.statements.tagging.words import Words

_NAME = r"[A-Z][\w’'-]{0,30}\w"
_NAMES = rf"{_NAME}(?: {_NAME}){{0,5}}"
_BEHIND = re.compile(rf",? (?:in|at|on) (?:the \w{{1,20}} of )?({_NAMES})")
_OWNED = re.compile(rf"\b({_NAMES})['’]s (\w+(?: \w+){{0,3}})")
_PART = re.compile(r"\b(\w+(?: \w+)?) of (?:the |a |an )?(\w+)")
_RUN = re.compile(rf"\b{_NAME}(?: {_NAME}){{1,5}}")
_KEEPER = re.compile(rf"\b(of|at|aboard) (the |an? )((?:\w+ )?\w+)( (?:in|on|near) {_NAMES})?(?:,(?: {_NAMES})?)?$")
_LONGEST_CHAIN = 6
_LONGEST_NAME = 60  # characters


def _endings(words: Sequence[str]) -> list[str]:
    """The last word, the last two, up to four."""
    return [" ".join(words[-size:]) for size in range(1, min(4, len(words)) + 1)]


class Places:
    """Places of one document."""

    def __init__(self, state: State) -> None:
        self.state = state
        self.nouns: PlaceNouns = state.events.places
        self.spoken_at = ""  # where the one works who speaks

    def of(self, w: Words, kind: Kind, located: Sequence[Argument], going: bool) -> dict[str, str]:
        """The attributes `place`, the name by which a place is known, and `where`: the places from the innermost to the widest."""
        aboard = kind.place in ("aboard", "on board") and any(a.role == "aboard" for a in located)
        place, chain = ("", []) if aboard or not kind.place else (kind.place, [kind.place])  # “was aboard the Sula”: in it
        for argument in located:
            phrase = argument.phrase
            if argument.role not in ("outside", "near", "to", "into") and (inner := self._read(w, argument)):
                chain.append(inner)
            if not (kind.state or w.tag[phrase.last] == "name" or going or kind.event == "sighting"):
                continue
            if w.low[phrase.first] in ("a", "an") or (
                argument.role not in self.state.events.inside and argument.role not in ("to", "into")
            ):
                continue
            name = phrase_name(w, phrase.first, phrase.last, self.state.register)
            named = f"the {name}" if w.low[phrase.first] == "the" and w.word(phrase.last)[:1].isupper() else name
            if name.islower() and kind.state and w.low[phrase.first] in ("the", "this", "that"):
                named = self.town_of(name) or named
            if not place or (place.islower() and not name.islower()):
                place = named  # “slept in a tent in Norland”: the named place tells more
        if len(chain) == 1 and self.nouns.noun(chain[0]) in self.nouns.rooms and self.outer(chain[0]) is None and self.spoken_at:
            chain.append(self.spoken_at)  # “a clerk at the Hotel Savoy said he slept in room 4”
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
        if name.islower() and self.nouns.noun(name) is None:
            return None  # “in the same period”
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
        place = place.removeprefix("the ")
        if (found := self._beside.get(place)) is not None:
            return found
        first, _, rest = place.partition(" ")
        if rest and first[:1].isupper() and self.nouns.noun(rest) and self.state.register.name(first) in self.state.register.places:
            return self.state.register.name(first)  # “the Leeds office”
        return self._houses.get(first, first) if rest and first in self.nouns.buildings else None  # “the hotel bar”: the one hotel named

    @cached_property
    def _beside(self) -> dict[str, str]:
        """Place → what it lies in, of all that is told in one look over the text; the first that is told of each."""
        text, found = self.state.document.text, dict[str, str]()
        for told in _BEHIND.finditer(text):
            if (outer := self._named(told, 1)) is not None:
                for inner in _endings(text[max(0, told.start() - _LONGEST_NAME) : told.start()].removesuffix(",").split()):
                    found.setdefault(inner, outer)
        for told in _OWNED.finditer(text):
            if (outer := self._named(told, 1)) is not None:
                for inner in accumulate(told[2].split(), "{} {}".format):
                    found.setdefault(inner, outer)
        for told in _PART.finditer(text):
            if self.nouns.known(told[2]):
                for inner in _endings(told[1].split()):
                    found.setdefault(inner, told[2])  # “the gate of the depot”
        return found

    def _named(self, told: re.Match[str], group: int) -> str | None:
        """The name of the place in a match, if it is one."""
        register = self.state.register
        name = register.name(told[group])
        number = bisect_left(self.state.expressions, told.end(group), key=lambda e: e.start) - 1
        timed = number >= 0 and self.state.expressions[number].end > told.start(group)
        return None if timed or name in register.people or name in register.sex else name

    @cached_property
    def _houses(self) -> dict[str, str]:
        """Sort of building → the one that the text names: "hotel" → "Hotel Admiral"."""
        found: dict[str, set[str]] = {}
        for name in _RUN.findall(self.state.document.text):
            for word in name.split(" "):
                if word.lower() in self.nouns.buildings:
                    found.setdefault(word.lower(), set()).add(name)
        return {noun: names.pop() for noun, names in found.items() if len(names) == 1}

    def town_of(self, place: str) -> str | None:
        """“He sat in the hotel bar”, where the text tells elsewhere of "the hotel bar in Orbe": Orbe."""
        outer = self.outer(place)
        return outer if outer is not None and outer in self.state.register.places else None

    def of_speaker(self, voice: Voice) -> str | None:
        """“The abbot of a monastery in Orbe, Father Rey, said”, "a nurse at the clinic": the place where somebody speaks of what was "there"."""
        span = voice.statement.speaker_span if voice.statement is not None else None
        if span is None or voice.source is None:
            return None
        before = self.state.document.text[max(self.state.sentence_of(span.start).span.start, span.end - _LONGEST_NAME * 2) : span.end]
        told = _KEEPER.search(before)
        place = told[3] if told is not None else self.state.register.house.get(voice.source, "")
        noun = self.nouns.noun(place) if place else None
        if noun not in self.nouns.buildings and noun not in self.nouns.vehicles and (told is None or told[1] == "of"):
            return None
        return place + (told[4] or "") if told is not None and told[2] != "the " else place  # “a monastery in Orbe”: no other one

    def gone_to(self, w: Words, args: list[Argument], who: tuple[str | Group, ...]) -> str | None:
        """“entered the depot”, "let him in": the place that is the object, or that was told of last."""
        names = [str(p) for p in who]
        if self.state.memory.place in names:
            return self.state.memory.place
        things = [n for n in names if n.islower() and n.split(" ")[-1] not in self.state.speaking.roles]
        goal = any(a.role == "object" and not a.phrase.pronoun and w.tag[a.phrase.last] == "noun" for a in args)
        return things[-1] if goal and things and names[-1] == things[-1] and len(names) > 1 else None
