"""What a language knows of nouns for places: which of them are one sort, and which may lie in which."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

Words = frozenset[str]


@dataclass(frozen=True, slots=True)
class PlaceNouns:
    """Nouns for places, from a chair to a country, in the singular.

    Attributes
    ----------
    alike
        Sets of words for one sort of place ("home" and "house").
    opposed
        Word for where somebody is → places that he is then not in ("abroad" → "home").
    rooms
        Places of one room → the buildings that have such a room; none named: any building.
    grounds
        Places out of doors that belong to a building ("car park").
    spots, indoors
        What a person sits, lies or stands at, and those of them that are not out of doors ("bed").
    buildings, vehicles
        What has rooms, and what moves.
    settled, open_air
        Places out of doors with buildings along or in them ("street"), and without ("field").
    hold
        Building → the buildings that may lie in it ("hospital" → "chapel").
    countries
        Names of what may hold any town, in lower case.

    Examples
    --------
    >>> from timeline.languages.en.accounts.places import PLACES
    >>> PLACES.may_hold("hospital", "ward"), PLACES.may_hold("home", "ward"), PLACES.may_hold("car park", "seat")
    (True, False, False)
    >>> PLACES.apart("home", "bar"), PLACES.apart("hotel", "bar"), PLACES.apart("home", "kitchen"), PLACES.apart("house", "cottage")
    (True, False, False, False)
    """

    alike: tuple[Words, ...] = ()
    opposed: Mapping[str, Words] = field(default_factory=dict)
    rooms: Mapping[str, Words] = field(default_factory=dict)
    grounds: Words = frozenset()
    spots: Words = frozenset()
    indoors: Words = frozenset()
    buildings: Words = frozenset()
    vehicles: Words = frozenset()
    settled: Words = frozenset()
    open_air: Words = frozenset()
    hold: Mapping[str, Words] = field(default_factory=dict)
    countries: Words = frozenset()

    def known(self, noun: str) -> bool:
        """Whether anything can be told of such a place."""
        return any(
            noun in words for words in (self.rooms, self.grounds, self.spots, self.buildings, self.vehicles, self.settled, self.open_air)
        )

    def noun(self, place: str) -> str | None:
        """The noun that tells what sort of place a name is of: "ward" of "Ward 4", "hotel" of "the Hotel Admiral".

        Examples
        --------
        >>> from timeline.languages.en.accounts.places import PLACES
        >>> [PLACES.noun(name) for name in ("the dining room", "Mill Street", "Hotel Admiral", "Bergen")]
        ['dining room', 'street', 'hotel', None]
        """
        words = place.lower().split()
        ends = [" ".join(words[-2:]), *words[-1:], *words[:1], *words[1:-1]]
        return next((end for end in ends if self.known(end)), None)

    def size(self, place: str) -> int:
        """From 0, a chair, to 5, a country; a name that tells nothing is a town's."""
        noun = self.noun(place)
        if noun is None:
            return 5 if place.lower() in self.countries else 4
        rows = (self.spots, self.rooms.keys() | self.grounds, self.buildings | self.vehicles)
        return next((size for size, row in enumerate(rows) if noun in row), 3)

    def one_room(self, noun: str) -> bool:
        """Whether one goes there and back within a house in a moment."""
        return (noun in self.rooms and noun not in self.buildings) or noun in self.grounds or noun in self.spots

    def apart(self, one: str, other: str, *, own: tuple[bool, bool] = (False, False)) -> bool:
        """Whether a place of the one sort is never also one of the other, nor in it; `own` tells of each that it is no room of another."""
        if not self.known(one) or not self.known(other) or one == other or any({one, other} <= words for words in self.alike):
            return False
        if other in self.opposed.get(one, ()) or one in self.opposed.get(other, ()):
            return True
        return not self.may_hold(one, other, own=own[1]) and not self.may_hold(other, one, own=own[0])

    def may_hold(self, outer: str, inner: str, *, own: bool = False) -> bool:
        """Whether a place of the one sort can lie in one of the other; a bar or an office of its `own` is no room of a hotel."""
        if outer in self.rooms and inner in self.spots:
            return True
        if outer in self.grounds:
            return inner in self.spots and inner not in self.indoors
        if outer in self.vehicles or outer in self.buildings:
            return not (own and inner in self.buildings) and self._has(outer, inner)
        if outer in self.settled:
            return inner not in self.open_air
        return outer in self.open_air and (
            inner in self.vehicles or inner in self.grounds or (inner in self.spots and inner not in self.indoors)
        )

    def _has(self, building: str, inner: str) -> bool:
        """Whether a building or a vehicle may have such a room, grounds, seat, or building inside."""
        if inner in self.spots or (inner in self.grounds and building not in self.vehicles):
            return True
        if inner in self.rooms and (building in self.rooms[inner] or (not self.rooms[inner] and building in self.buildings)):
            return True
        return inner in self.hold.get(building, frozenset())


NO_PLACES = PlaceNouns()
