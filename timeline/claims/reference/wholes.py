"""Wholes: whose part a thing is ("the ferry's ramp"), and who "nobody from the firm" and "neither of the two" are."""

from __future__ import annotations

from timeline.claims.claim import Group
from timeline.claims.events.nouns import noun_kind, singular
from timeline.claims.names.phrase_names import phrase_name
from timeline.claims.names.runs import name_runs
from timeline.claims.parties import Parties
from timeline.claims.state import State
from timeline.statements.tagging.words import Words

_WHOSE = frozenset(("of", "from", "its"))


class Wholes:
    """Things with their owners, groups with their members."""

    def __init__(self, state: State, parties: Parties) -> None:
        self.state = state
        self.parties = parties

    def note_owners(self, w: Words, first: int, last: int) -> None:
        """“the ferry Alma ... its bow ramp”, "Orbe Lines' truck": whose part a thing is."""
        memory = self.state.memory
        if "'s" not in w.tag and _WHOSE.isdisjoint(w.low):
            return
        for k in range(first + 1, last):
            if w.low[k] not in _WHOSE and w.tag[k] != "'s":
                continue
            if w.low[k] == "of" and w.tag[k - 1] == "noun" and (whole := self._whole_after(w, k + 1, last)) is not None:
                if (
                    w.low[k - 1] not in self.state.speaking.roles
                    and w.low[k - 1] not in self.state.speaking.collectives
                    and noun_kind(w, k - 1, self.state.events, self.state.grammar) is None
                ):
                    memory.owners.setdefault(self.state.register.thing(w.low[k - 1]), whole)
                continue
            if w.low[k] == "from" and singular(w.low[k - 1]) in self.state.speaking.roles and w.tag[k + 1] == "name":
                end = w.past(k + 1, ("name",)) - 1
                body = phrase_name(w, k + 1, end, self.state.register)
                if " " in body and body not in self.state.register.people and body not in self.state.register.sex:
                    memory.owners.setdefault(w.low[k - 1], body)  # “auditors from Orle Mills”
                continue
            if w.low[k] != "its" and w.tag[k] != "'s":
                continue
            head = w.past(k + 1, ("noun",)) - 1
            if head <= k or head > last or w.low[head] in self.state.events.no_party or w.low[head] in self.state.speaking.roles:
                continue
            if w.tag[k] == "'s":
                runs = list(name_runs(w, first, k - 1))
                owner = phrase_name(w, *runs[-1], self.state.register) if runs and runs[-1][1] == k - 1 else None
            else:
                owner = self._whole_before(w, first, k)
            thing = self.state.register.thing(w.low[head])
            if owner is not None and not self.parties.person(owner):
                memory.owners.setdefault(thing, owner)

    def _whole_before(self, w: Words, first: int, k: int) -> str | None:
        """Whose "its" is at token k: the thing named last in the same words, else before them, unless they tell of a nameless one first."""
        for start, end in reversed(list(name_runs(w, first, k - 1))):
            if not self.parties.person(name := phrase_name(w, start, end, self.state.register)):
                return name
        if any(w.low[j] in ("the", "a", "an") for j in range(first, k)):
            return None  # “The bank raised its rate”
        mentioned = reversed(self.state.memory.mentioned)
        return next((n for n in mentioned if not self.parties.person(n) and not n[:1].islower()), None)

    def _whole_after(self, w: Words, k: int, last: int) -> str | None:
        """The named thing of "of the car ferry Silver Tern"; people own, but have no parts."""
        start = w.past(k, ("det", "noun"))
        if start > last or start - k > 3 or start == k or w.tag[start] != "name":
            return None
        end = w.past(start, ("name",)) - 1
        name = phrase_name(w, start, end, self.state.register)
        return (
            None if self.parties.person(name) and name not in {n for names in self.state.register.kinds.values() for n in names} else name
        )

    def any_of(self, w: Words, first: int, thing: str) -> Group | None:
        """“nobody from the family”, "anyone at the firm": any of those whom the text gives it."""
        if w.low[first] in self.state.events.anybody:
            first += 2
        if first < 2 or w.low[first - 1] not in ("from", "at", "of", "in") or w.low[first - 2] not in self.state.events.anybody:
            return None
        register = self.state.register
        members = [
            p for p, house in register.house.items() if house.lower() == thing.lower() or house.lower().endswith(" " + thing.lower())
        ]
        if thing.split(" ")[-1] in self.state.events.kin:
            near = [str(p) for claim in self.state.claims[-3:] for p in claim.participants if self.parties.person(str(p))]
            surnames = {p.split(" ")[-1] for p in near} if " " not in thing else {thing.split(" ")[0]}
            members = [p for p in dict.fromkeys([*near, *register.people]) if p.split(" ")[-1] in surnames]
        return Group(name=thing, members=tuple(dict.fromkeys(members)), any_of=True) if members else None

    def either(self, found: list[str | Group], subjects: int) -> list[str | Group]:
        """“Neither the club nor the player received an offer”: it is denied of each."""
        names = [n for n in found[:subjects] if isinstance(n, str)]
        if len(names) < 2:
            return found
        return [Group(name=" or ".join(names), members=tuple(names), any_of=True), *found[subjects:]]
