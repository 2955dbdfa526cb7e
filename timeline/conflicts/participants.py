"""Whom an event must involve to count for a claim: sets of names, and "nobody from the firm" as one set per member."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from itertools import product

from timeline.claims.claim import Claim, Group

Needs = tuple[frozenset[str], ...]

_MOST_ALTERNATIVES = 64


@lru_cache(maxsize=65536)
def plain_name(name: str) -> str:
    """A name as it is compared: case folded, single spaces, no article.

    Examples
    --------
    >>> plain_name("The  Harbour Board")
    'harbour board'
    """
    return " ".join(name.casefold().split()).removeprefix("the ")


def members_of(claims: Iterable[Claim]) -> dict[str, frozenset[str]]:
    """Groups that act as a whole, with the members that any claim gives them."""
    found: dict[str, frozenset[str]] = {}
    for claim in claims:
        for participant in claim.participants:
            if isinstance(participant, Group) and not participant.any_of:
                name = plain_name(participant.name)
                found[name] = found.get(name, frozenset()) | {plain_name(m) for m in participant.members}
    return found


def needs_of(claim: Claim, members: dict[str, frozenset[str]]) -> Needs:
    """The sets of names of which an event must involve one.

    Where the delegation takes part, its members do; a claim on "anybody from the firm" is met by the firm and by each member.
    A place is a name with "@": what is said of one harbour says nothing of another.

    Examples
    --------
    >>> firm = Group(name="the firm", members=("Orr", "Vale"), any_of=True)
    >>> [sorted(n) for n in needs_of(Claim(id="c1", event="visit", participants=("Lund", firm)), {})]
    [['firm', 'lund'], ['lund', 'orr'], ['lund', 'vale']]
    """
    fixed, choices = _named(claim.participants)
    if members:
        fixed = fixed.union(*(members[name] for name in fixed if name in members))
    if place := claim.attributes.get("place"):
        where = plain_name(place)
        if not any(set(where.split()) <= set(name.split()) for name in fixed):  # "the mill" may itself be a participant
            fixed |= {"@" + where}
    if only := claim.attributes.get("only"):  # "no fatal accident"
        fixed |= {"@" + plain_name(part) for part in only.split("; ") if part}
    if matter := claim.attributes.get("matter"):  # "no vote was held", of one town
        fixed |= {"@" + plain_name(matter)}
    if not choices:
        return (fixed,)
    found = []
    for picked in product(*choices):
        found.append(fixed.union(picked))
        if len(found) == _MOST_ALTERNATIVES:
            break
    return tuple(dict.fromkeys(found))


@lru_cache(maxsize=65536)
def _named(participants: tuple[str | Group, ...]) -> tuple[frozenset[str], tuple[tuple[str, ...], ...]]:
    """The names that must all take part, and those of which one must."""
    fixed, choices = [], []
    for participant in participants:
        if isinstance(participant, Group) and participant.any_of:
            choices.append((plain_name(participant.name), *(plain_name(m) for m in participant.members)))
        else:
            fixed.append(plain_name(participant.name if isinstance(participant, Group) else participant))
    return frozenset(fixed), tuple(choices)


@lru_cache(maxsize=65536)
def people(needs: Needs) -> frozenset[str]:
    """All names in it, without places."""
    return frozenset(name for need in needs for name in need if not name.startswith("@"))


@lru_cache(maxsize=65536)
def without_place(needs: Needs) -> Needs:
    """The same sets, wherever it was."""
    return tuple(dict.fromkeys(frozenset(name for name in need if not name.startswith("@")) for need in needs))


def nested(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether one of two sets of names holds the other; two empty sets do not count."""
    return bool(one and other) and (one <= other or other <= one)
