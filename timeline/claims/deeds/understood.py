"""Understood: the thing or the place that another account names of the same doing, where a claim names none: "was never paid for the statue", "was
paid in 1975".

It goes into the attribute `understood`, and only where somebody else's denial asks for it. Such a claim tells of it in its first reading alone.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from timeline.claims.claim import Claim, Group
from timeline.claims.events import tree
from timeline.claims.events.nouns import singular
from timeline.claims.parties import Parties
from timeline.claims.state import State

_MOST = 40  # denials of one type that are looked at
_NARROWED = frozenset(("place", "only", "sort"))  # attributes that tell where it was, or of which kind
_PRONOUNS = frozenset(("it", "that", "this"))


class Understood:
    """Completes the claims of a document that others deny."""

    def __init__(self, state: State, parties: Parties) -> None:
        self.state, self.parties = state, parties

    def tell(self) -> None:
        """Note of each claim that names no other thing and no place what those name who deny such a doing."""
        claims, parents = self.state.claims, self.state.events.parents
        denying: dict[str, list[Claim]] = {}
        for claim in claims:
            if claim.count is not None and claim.count.max == 0 and claim.extent == "within":
                denying.setdefault(claim.event, []).append(claim)
        for number, claim in enumerate(claims) if denying else ():
            if claim.polarity == "negative" or claim.count is None or not claim.count.min or claim.extent != "within":
                continue
            if not _NARROWED.isdisjoint(claim.attributes):
                continue
            others = [c for event in tree.path(claim.event, parents) for c in denying.get(event, ())[:_MOST] if c.source != claim.source]
            if told := {n for other in others for n in self._missing(claim, other)}:
                attributes = {**claim.attributes, "understood": "; ".join(sorted(told))}
                claims[number] = claim.model_copy(update={"attributes": attributes})

    def _missing(self, claim: Claim, other: Claim) -> Iterator[str]:
        """The things that the other claim names, if the people are the same or untold."""
        mine, theirs = set(_names(claim)), set(_names(other))
        people = {n for n in theirs if n == other.source or not self._thing(n)}
        there = "place" in other.attributes or "near" in other.attributes  # “no walkout at the mill”, where workers struck
        own = {n for n in mine if self._thing(n)}  # “the Alma had not left *the quay*”, where somebody saw the Alma leave
        if people <= mine and own <= theirs and (people or there or own) and not self._for_something(claim):
            yield from theirs - people - own

    def _for_something(self, claim: Claim) -> bool:
        """“Gave them permission *to dig*”: whether the claim tells what it was for."""
        verbs = self.state.grammar.verbs
        return any(one == "to" and "b" in verbs.get(other, ("", ""))[1] for one, other in pairwise(claim.quotation.lower().split()))

    def _thing(self, name: str) -> bool:
        """Whether it is no person, no body of people, no sum of money and no pronoun."""
        last, events, speaking = name.rsplit(" ", 1)[-1].lower(), self.state.events, self.state.speaking
        noun = singular(last)
        if events.places.known(noun):
            return True  # “at the mill”, though mills act as well
        people = (events.people, events.anyone_human, events.acting_bodies, speaking.roles, speaking.collectives)
        somebody = self.parties.person(name) or any(noun in words or last in words for words in people)
        money = noun in events.measures.units or last in events.measures.scales
        return not somebody and not money and name not in _PRONOUNS


def _names(claim: Claim) -> Iterator[str]:
    for p in claim.participants:
        yield from (p.name, *p.members) if isinstance(p, Group) else (p,)
