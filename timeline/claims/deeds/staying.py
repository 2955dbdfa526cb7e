"""Staying: who left a place on Tuesday, and of whom another source says on Friday that he is still there, or never left.

“Still there” and "had not left" look back over the time since; who tells so speaks against the one who tells of the leaving. What is told of
a place says nothing of a wider one: who left the hotel may still be in the town.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product

from timeline.claims.claim import Claim, Count
from timeline.claims.deeds.custody import borne, throughout
from timeline.claims.draft import Draft
from timeline.claims.events import tree
from timeline.claims.names.phrase_names import phrase_name
from timeline.claims.state import State
from timeline.intervals import Interval
from timeline.statements.clauses.phrases import Phrase

_HERE = ("from", "object", "out of")


@dataclass(frozen=True, slots=True)
class _Note:
    """The claim of this id tells that somebody left `place`, or came to be elsewhere (`place` "" if not told), or that he stayed there."""

    claim: str
    place: str
    left: bool


class Staying:
    """Notes leavings and stays, and sets those of two sources against each other."""

    def __init__(self, state: State) -> None:
        self.state = state
        self.notes: dict[str, list[_Note]] = defaultdict(list)

    def note(self, draft: Draft) -> None:
        """Note the claim made last, which a clause tells of."""
        claim, events = self.state.claims[-1], self.state.events
        if draft.clause.main < 0 or not draft.asserted:
            return
        told, path = claim.polarity == "positive", tree.path(claim.event, events.parents)
        leaving = "departure" in path
        taken_out = told and claim.event == "arrival" and draft.w.base[draft.clause.main] in events.expelling
        if not (leaving or claim.event == "presence" or taken_out):
            return
        _, name = borne(draft, claim, self.state)
        if not name or (leaving and draft.kind.noun is not None):
            return
        if leaving:
            place = self._from(draft)
            if place is None:
                return
            gone = told and claim.phrase is None and draft.clause.perfect
            if (claim.phrase is None and not gone) if told else not place:
                return
            self.notes[name].append(_Note(claim.id, place, told))
        elif taken_out:
            if claim.phrase is not None and (place := claim.attributes.get("place", "")):
                self.notes[name].append(_Note(claim.id, f"not {place}", True))
        elif told and claim.extent == "throughout" and self._still(draft) and (place := claim.attributes.get("place", "")):
            self.notes[name].append(_Note(claim.id, place, False))

    def _from(self, draft: Draft) -> str | None:
        """“left *the town*”, "fled from Orbe": the place that somebody leaves; "" where it is not told, None for what is no place ("left the talks")."""
        w, taken = draft.w, draft.w.base[draft.clause.main] in self.state.events.discharging
        left = [
            a.phrase for a in draft.args if a.role in _HERE and a.phrase.first > draft.clause.main and not (taken and a.role == "object")
        ]
        place = next((p for p in left if self._somewhere(draft, p)), None)
        if place is None:
            return None if left else ""
        return phrase_name(w, place.first, place.last, self.state.register)

    def _somewhere(self, draft: Draft, phrase: Phrase) -> bool:
        """Whether one can leave what the phrase names, and stay in it."""
        name = phrase_name(draft.w, phrase.first, phrase.last, self.state.register)
        events, register = self.state.events, self.state.register
        if not name.islower():
            return name not in register.people
        return events.places.noun(name) is not None or name.rsplit(" ", 1)[-1] in events.regions

    def _still(self, draft: Draft) -> bool:
        """“was *still* in the town”, "remained in", "was staying at ... until Tuesday": of a stay that had begun before."""
        w, clause = draft.w, draft.clause
        words = self.state.events.custody
        return w.base[clause.main] in words.staying or not words.lasting.isdisjoint(w.low[clause.first : clause.last + 1])

    # ------------------------------------------------------------------ the whole document
    def link(self) -> list[tuple[int, Claim]]:
        """That somebody was in a place from when another source says that he left it, with the number of the claim that says so."""
        if not any(len({n.left for n in notes}) == 2 for notes in self.notes.values()):
            return []
        number = {claim.id: n for n, claim in enumerate(self.state.claims)}
        return [(number[c.id], made) for name, notes in self.notes.items() for c, made in self._against(name, notes, number)]

    def _against(self, who: str, notes: list[_Note], number: dict[str, int]) -> Iterator[tuple[Claim, Claim]]:
        gone, stays = ([(n, self.state.claims[number[n.claim]]) for n in notes if n.left is left] for left in (True, False))
        for (left, a), (stay, b) in product(gone, stays):
            if a.source == b.source or not self._out_of(left.place, stay.place):
                continue
            if a.phrase is None:
                yield from self._gone_now(a, b) if len(gone) == 1 else ()
                continue
            time = a.event_time or a.window
            end = b.window.end if b.phrase is not None and b.window is not None else b.said.end if b.said is not None else None
            if time is None or time.start is None or time.end is None or end is None or time.end >= end:
                continue
            yield b, throughout(b, "presence", who, Interval(time.start, end), stay.place)
            if left.place.startswith("not "):
                yield a, a.model_copy(update={"event": "departure", "attributes": {}, "readings": (), "modality": "presupposed"})

    def _gone_now(self, left: Claim, stay: Claim) -> Iterator[tuple[Claim, Claim]]:
        """“Has left the country”, and from another source "is still in the country": of the day on which both are said."""
        one, other = left.said, stay.said
        if (
            stay.phrase is not None
            or stay.polarity == "negative"
            or one is None
            or other is None
            or one.end is None
            or one.end != other.end
        ):
            return
        none = {"event": left.event, "participants": left.participants, "polarity": "negative", "count": Count(min=0, max=0)}
        told = {"window": Interval(None, other.end), "readings": (), "modality": "presupposed", "attributes": {}, "extent": "within"}
        yield stay, stay.model_copy(update=told | none)

    def _out_of(self, left: str, stay: str) -> bool:
        """Whether who left the one place, or came to be elsewhere, was no longer in the other."""
        places = self.state.events.places
        if left.startswith("not "):
            there = left.removeprefix("not ")
            return (
                stay != there
                and not there.startswith("the ")
                and not stay.islower()
                and not there.islower()
                and places.noun(stay) is places.noun(there) is None
            )
        if not left or left == stay:
            return bool(left) or stay != "home"
        return (left in self.state.events.regions and places.noun(stay) is not None) or (
            places.noun(left) is not None and places.noun(left) == places.noun(stay)
        )
