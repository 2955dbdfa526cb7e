"""Scenes: where the event of a clause was: "at the mill", "there", the place told of before."""

from __future__ import annotations

import re

from timeline.claims.claim import Group
from timeline.claims.events.nouns import noun_kind, singular
from timeline.claims.kind import Argument, Kind
from timeline.claims.names.heads import head_of
from timeline.claims.names.phrase_names import phrase_name
from timeline.claims.names.runs import FIRM_WORDS, name_runs
from timeline.claims.parties import Parties
from timeline.claims.state import State
from timeline.languages.accounts import Events
from timeline.statements.clauses.clause import Clause
from timeline.statements.clauses.phrases import Phrase, simple_after
from timeline.statements.tagging.words import Words


def region(w: Words, phrase: Phrase, head: int, state: State) -> str | None:
    """“discharged into the Sill ... nothing into *the river*”, "on *the premises*": the place before, when no such was told of; a country is no town."""
    place, noun, events = state.memory.place, w.low[head], state.events
    anywhere = noun in events.anywhere and noun not in events.regions
    if w.low[phrase.first] != "the" or head != phrase.first + 1 or place is None or not (anywhere or noun in events.regions):
        return None
    if (place.islower() and not anywhere) or (noun == "country" and place.lower() not in events.places.countries):
        return None
    first = re.search(rf"\b{re.escape(noun)}\b", state.document.text, re.IGNORECASE)
    return place if first is not None and first.start() == w.start[head] else None


class Scenes:
    """Finds the places that take part in an event, and remembers which common nouns named one."""

    def __init__(self, state: State, parties: Parties) -> None:
        self.state = state
        self.parties = parties
        self._places: set[str] = set()  # common nouns that named a place

    def places(self, w: Words, clause: Clause, args: list[Argument], kind: Kind) -> list[str]:
        """Places of an event: "seen at Lake Orbe", "at the lake", "at the mill"."""
        found = []
        for argument in args:
            phrase = argument.phrase
            if argument.role in self.state.events.place_prepositions and not phrase.pronoun and w.time[phrase.last] < 0:
                head = head_of(w, phrase.first, phrase.last)
                if (
                    w.tag[head] == "noun"
                    and (w.tag[phrase.first] in ("poss", "'s") or w.low[phrase.first] in ("the", "this", "that", "these", "those"))
                    and w.low[head] not in self.state.events.no_place
                    and w.low[head] not in self.state.events.periods
                    and w.low[head] not in self.state.events.occasions
                    and not (w.low[phrase.first] in ("this", "that") and w.low[head] in self.state.events.anywhere)
                    and head != kind.noun
                    and (
                        w.low[head] in self.state.events.bodies
                        or w.low[head] in self.state.grammar.also_nouns
                        or noun_kind(w, head, self.state.events, self.state.grammar) is None
                    )
                    and singular(w.low[head]) not in self.state.events.nouns
                    and not self.parties.known(w, phrase)
                    and not (argument.role == "from" and w.low[head] in self.state.speaking.roles)  # “from the rider”: no place
                ):
                    found.append(self._named_region(w, head) or region(w, phrase, head, self.state) or self._known_as(w, phrase, head))
                    self.state.memory.place = found[-1]
                    found += self._around(w, phrase, head)
        found += [p for a in args if a.role == "subject" and (p := self._stands(w, a.phrase))]
        self._places.update(found)
        for argument in args:
            if (
                argument.role in ("at", "in", "near", "on", "into", "inside", "outside", "aboard")
                and not argument.phrase.pronoun
                and w.time[argument.phrase.last] < 0
            ):
                head = head_of(w, argument.phrase.first, argument.phrase.last)
                if w.tag[head] == "name" or (
                    w.low[argument.phrase.first] == "the" and self.state.register.holder(w.low[head], self.state.memory.mentioned)
                ):
                    found.append(phrase_name(w, argument.phrase.first, head, self.state.register, recent=self.state.memory.mentioned))
                    self.state.memory.place = found[-1]
        if not found and any(w.low[k] == "there" and (k > clause.main or w.tag[k] == "adv") for k in range(clause.first, clause.last + 1)):
            spoken = speakers_place(w, clause, self.state)
            own = phrase_name(w, spoken.first, spoken.last, self.state.register) if spoken is not None else None
            found += [p for p in (own or self.state.memory.place or self._told_before(),) if p]
        return found

    def _around(self, w: Words, phrase: Phrase, head: int) -> list[str]:
        """“in the casino's steakhouse”: the casino as well, of which it is a part."""
        mark = next((k for k in range(phrase.first + 1, head) if w.tag[k] == "'s" and w.tag[k - 1] == "noun"), -1)
        if mark < 0:
            return []
        owner = w.low[mark - 1]
        if not self.state.events.places.known(owner) and self.state.register.holder(owner, self.state.memory.mentioned) is None:
            return []
        return [phrase_name(w, phrase.first, mark - 1, self.state.register, recent=self.state.memory.mentioned)]

    def _told_before(self) -> str | None:
        """“who ran the mill said that no fire broke out *there*”: the last thing told of that can be a place."""
        events = self.state.events
        return next((t for t in reversed(self.state.memory.things) if _of_place(t.rsplit(" ", 1)[-1].lower(), events)), None)

    def scene(self, found: list[str | Group], kind: Kind) -> list[str]:
        """Where it was, by the last claim of the same type with the same parties, when no place is said."""
        if any(n in self._places for n in found):
            return []
        for claim in reversed(self.state.claims[-12:]):
            if claim.event == kind.event and set(map(str, found)) <= set(map(str, claim.participants)):
                return [str(p) for p in claim.participants if p in self._places]
        return []

    def inside(self, w: Words, found: list[str | Group], args: list[Argument], kind: Kind) -> list[str]:
        """“he let her in”: into the place that was told of last."""
        place = self.state.memory.place
        if place is None or kind.event not in ("entry", "arrival") or len(found) > 2 or any(n in self._places or n == place for n in found):
            return []
        goals = self.state.events.place_prepositions | {"to"}
        nouns = self.state.events.places
        told = any(
            (a.role in goals or a.role == "object")
            and not a.phrase.pronoun
            and (nouns.known(w.low[a.phrase.last]) or not self.parties.animate(w, a.phrase))
            for a in args
        )
        return [] if told else [place]

    def _named_region(self, w: Words, head: int) -> str:
        """“in the district *of Karo*”: the name, for there are other districts."""
        if w.low[head] not in self.state.events.regions or w.low[head + 1 : head + 2] != ["of"] or w.tag[head + 2 : head + 3] != ["name"]:
            return ""
        run = next(iter(name_runs(w, head + 2, len(w) - 1)))
        return phrase_name(w, *run, self.state.register)

    def _known_as(self, w: Words, phrase: Phrase, head: int) -> str:
        """“at the house”: the villa that was told of, else the house."""
        return self.state.chains.reworded.get(w.start[head]) or phrase_name(w, phrase.first, head, self.state.register)

    def _stands(self, w: Words, phrase: Phrase) -> str:
        """“The boiler at the mill”, "the last train out of Orbe": where the subject is."""
        for k in range(phrase.first + 1, phrase.last):
            if w.low[k - 1 : k + 1] == ["out", "of"] and (run := next(iter(name_runs(w, k + 1, phrase.last)), None)) and run[0] == k + 1:
                return phrase_name(w, *run, self.state.register)
            if (w.low[k] not in self.state.events.inside and w.low[k] not in ("on",)) or any(
                w.time[j] >= 0 for j in range(k, phrase.last + 1)
            ):
                continue
            head = head_of(w, k + 1, phrase.last)
            definite = w.low[k + 1] in ("the", "this", "that") or w.tag[k + 1] == "poss"
            name = phrase_name(w, k + 1, head, self.state.register)
            if w.tag[head] == "name" and not self.parties.person(name):
                return name  # “Supply on the Orle peninsula”, "shares in Kindel"
            named = w.low[k] != "on" or w.tag[head - 1] == "name"
            if w.tag[head] == "noun" and definite and named and w.low[head] not in self.state.events.no_place:
                return self._named_region(w, head) or name
        return ""

    def occasions(self, w: Words, clause: Clause) -> list[str]:
        """“cancelled nothing on that tour”: what is said of one tour says nothing of the next."""
        return [
            w.low[k + 2]
            for k in range(clause.first, clause.last - 1)
            if w.low[k] in ("on", "during")
            and w.low[k + 1] in ("that", "this")
            and w.low[k + 2] in self.state.events.occasions
            and w.time[k + 2] < 0
        ]


def speakers_place(w: Words, clause: Clause, state: State) -> Phrase | None:
    """“The director *of the southern camp* said that 15 tents were destroyed there”: the place that stands with who speaks of the clause."""
    events = state.events
    for k in range(clause.first - 1, 0, -1):
        if w.low[k] in (";", ":") or w.tag[k] == "quote":
            return None
        if w.low[k] not in ("of", "in", "at", "near") or w.tag[k] != "prep" or w.time[k] >= 0 or (phrase := simple_after(w, k + 1)) is None:
            continue
        head = head_of(w, phrase.first, phrase.last)
        known = _of_place(w.low[head], events) or w.low[head] in events.tallies.spots or events.places.known(w.low[head])
        if w.time[head] < 0 and (w.tag[head] == "name" or known):
            return phrase
    return None


def _of_place(noun: str, events: Events) -> bool:
    """Whether something can be in what the noun names: a building, a body, a region."""
    return any(noun in words for words in (events.structures, events.bodies, events.regions, FIRM_WORDS))
