"""Two places: whether the names of two places, and of what they lie in, tell that nobody was in both at once."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.claims.claim import Claim
from timeline.conflicts.accounts.participants import plain_name
from timeline.languages.places import PlaceNouns


def whereabouts(claim: Claim) -> tuple[str, ...]:
    """The places of a claim, from the innermost to the widest.

    Examples
    --------
    >>> whereabouts(Claim(id="c1", event="presence", attributes={"place": "Graz", "where": "restaurant; Graz"}))
    ('restaurant', 'Graz')
    """
    told = claim.attributes.get("where") or claim.attributes.get("place", "")
    return tuple(told.split("; ")) if told else ()


def apart(here: Sequence[str], there: Sequence[str], nouns: PlaceNouns, *, moment: bool = False) -> bool:
    """Whether nobody is in both; with `moment`, not even for a short time: in one house, one goes from room to room.

    Neither is part of the other's name, and both are of one sort, or of sorts of which neither holds the other: a town may hold the
    house or the hotel that is named beside it.

    Examples
    --------
    >>> from timeline.languages.en.accounts.places import PLACES
    >>> apart(["Bergen"], ["hotel bar", "the Hotel Savoy", "Oslo"], PLACES), apart(["Bergen"], ["the Hotel Savoy"], PLACES)
    (True, False)
    >>> apart(["home"], ["hotel bar"], PLACES), apart(["Norway"], ["Bergen"], PLACES)
    (True, False)
    """
    here, there = [_town(place) for place in here], [_town(place) for place in there]
    towns = [[p for p in places if _region(p, nouns)] for places in (here, there)]
    if all(towns) and not any(_one_name(a, b) for a in towns[0] for b in towns[1]):
        countries = [all(p.lower() in nouns.countries for p in places) for places in towns]
        return countries[0] == countries[1]  # a country may hold the town
    if any(_one_name(here[0], place) for place in there) or any(_one_name(there[0], place) for place in here):
        return False
    return any(
        _sorts_apart(here[i:], there[j:], nouns, moment)
        for i in range(len(here))
        for j in range(len(there))
        if not (_region(here[i], nouns) or _region(there[j], nouns))
    )


def _sorts_apart(here: Sequence[str], there: Sequence[str], nouns: PlaceNouns, moment: bool) -> bool:
    """Whether the first of each are two places by what sort of place they are."""
    one, other = nouns.noun(here[0]), nouns.noun(there[0])
    if one is None or other is None or one == other:
        return _named(here[0]) and _named(there[0]) and not _one_name(here[0], there[0]) and not (one and nouns.one_room(one))
    if nouns.one_room(one) and nouns.one_room(other) and not moment:
        return False
    return nouns.apart(one, other, own=(_of_its_own(here, nouns), _of_its_own(there, nouns)))


def _of_its_own(places: Sequence[str], nouns: PlaceNouns) -> bool:
    """Whether a place has a name, or an address: "the Leeds office", "a bar on Quay Street"."""
    return _named(places[0]) or (len(places) > 1 and nouns.size(places[1]) >= nouns.size("street"))


def _one_name(one: str, other: str) -> bool:
    a, b = set(plain_name(one).split()), set(plain_name(other).split())
    return a <= b or b <= a


def _named(place: str) -> bool:
    return any(word[:1].isupper() for word in place.split())


def _town(place: str) -> str:
    """“Orbe harbour”: the town that a harbour is called after and lies in."""
    name, _, last = place.rpartition(" ")
    return name if last in ("harbour", "harbor", "port", "docks") and name and all(word[:1].isupper() for word in name.split()) else place


def _region(place: str, nouns: PlaceNouns) -> bool:
    """“Norland”, "Port Lysk", not "the Ritz" or "Hotel Savoy": a name without an article or a noun for a smaller place, capitals to the end."""
    first, _, rest = place.partition(" ")
    place = rest if first in ("Port", "Fort", "Lake") and rest else place
    return not place.startswith("the ") and place.rsplit(" ", 1)[-1][:1].isupper() and nouns.noun(place) is None
