"""Sides: whether two names can be of one and the same: two people are not, nor soldiers and rebels, nor a husband and his wife."""

from __future__ import annotations

from timeline.claims.events.nouns import singular
from timeline.claims.state import State


def apart(one: str, other: str, state: State) -> bool:
    """Whether two names cannot be of the same: two people, or people of two sides: "Orr" and "Vale", "rebels" and "the army"."""
    a, b = set(_plain(one).split()), set(_plain(other).split())
    people = [_person(name, state) for name in (one, other)]
    if {singular(word) for word in a} & {singular(word) for word in b}:
        return _of_two_flags(one, other) or (all(people) and not a <= b and not b <= a)
    if all(people) or _kin_of(one, other) or _kin_of(other, one):
        return True
    sides = [_sides(name, state) for name in (one, other)]
    if all(sides):
        return sides[0].isdisjoint(sides[1])
    named, common = (one, other) if people[0] else (other, one)
    roles = set(state.register.roles_of(named)) if any(people) else set()
    return bool(roles) and _plain(common).rpartition(" ")[2] in state.events.conditions.offices - roles


def _plain(name: str) -> str:
    return name.lower().removeprefix("the ")


def _person(name: str, state: State) -> bool:
    """Whether a name is one person's: not that of a firm, a place or a ship, as far as the text tells."""
    register = state.register
    if name in register.people or register.personal(name):
        return True
    known = name in register.places or name in register.things or any(name in names for names in register.kinds.values())
    return name[:1].isupper() and name.isalpha() and not known  # “Falk”


def _kin_of(one: str, other: str) -> bool:
    """“Toro's wife” is not "Rafael Toro"."""
    owner, owned, _ = one.replace("’", "'").partition("'s ")
    return bool(owned) and f" {other}".endswith(f" {owner}") and one.split(" ")[-1].islower()


def _of_two_flags(one: str, other: str) -> bool:
    """“Tarvian troops” are not "Orsk troops"."""
    a, b = one.split(" "), other.split(" ")
    return len(a) == len(b) == 2 and a[1] == b[1] and a[1].islower() and a[0] != b[0] and a[0][:1].isupper() and b[0][:1].isupper()


def _sides(name: str, state: State) -> frozenset[str]:
    """The sides that somebody may be of: by the words of the name and by the roles that the text gives it."""
    words = [singular(word) for word in _plain(name).split()] + sorted(state.register.roles_of(name))
    return frozenset().union(*(state.events.doers.sides.get(word, frozenset()) for word in words))
