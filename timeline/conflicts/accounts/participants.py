"""Whom an event must involve to count for a claim: sets of names, and "nobody from the firm" as one set per member."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import product

from timeline.claims.claim import Claim, Group
from timeline.claims.events.nouns import singular

Needs = tuple[frozenset[str], ...]
_MOST_ALTERNATIVES = 64
_DIRECTIONS = (("@@by ", "agent"), ("@@to ", "goal"))


@dataclass(frozen=True, slots=True, eq=False)
class Kinds:
    """What a noun is a kind of ("tanker" → "ship", "patrol" → "soldier"), and who or what an event is never without ("treat" → "patient")."""

    wider: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    understood: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


NO_KINDS = Kinds()


@lru_cache(maxsize=65536)
def plain_name(name: str) -> str:
    """A name as it is compared: case folded, single spaces, no article.

    Examples
    --------
    >>> plain_name("The  Harbour Board")
    'harbour board'
    """
    return " ".join(name.casefold().split()).removeprefix("the ")


@lru_cache(maxsize=65536)
def known_as(name: str) -> str:
    """A participant as it is compared: a common noun stands in the singular, since "no bus" is said of all buses.

    Examples
    --------
    >>> known_as("paper boats"), known_as("Vale Lines"), known_as("boats (Ledger)"), known_as("Danish troops")
    ('paper boat', 'vale lines', 'boat (ledger)', 'danish troop')
    """
    plain = plain_name(name)
    if not is_common(name):
        return plain
    words, bracket, document = plain.partition(" (")  # "boats (Ledger)", which are not those of another document
    first, gap, last = words.rpartition(" ")
    return first + gap + singular(last) + bracket + document


def is_common(name: str) -> bool:
    """“paper boats”, "Danish troops": whether its last word is a common noun."""
    return name[:1].islower() or name.partition(" (")[0].rpartition(" ")[2].islower()


def kinds_of(names: frozenset[str], nouns: Mapping[str, tuple[str, ...]], kinds: Kinds) -> frozenset[str]:
    """The names with what they are kinds of: the Alma is a ferry, a ferry a boat, and a boat a vessel; a Danish patrol is Danish soldiers.

    Parameters
    ----------
    nouns
        Of a name the common nouns for it.

    Examples
    --------
    >>> kinds = Kinds({"tanker": ("ship",), "ship": ("vessel",)})
    >>> sorted(kinds_of(frozenset({"orr", "old tanker"}), {"old tanker": ("tanker",)}, kinds))
    ['old ship', 'old tanker', 'old vessel', 'orr', 'ship', 'tanker', 'vessel']
    >>> nouns, kinds = {"orland": ("soldier",), "danish patrol": ("patrol",)}, Kinds({"patrol": ("soldier",)})
    >>> sorted(kinds_of(frozenset(nouns), nouns, kinds))
    ['danish patrol', 'danish soldier', 'orland', 'patrol', 'soldier']
    """
    found = set(names)
    for name in names & nouns.keys():
        described = name.rpartition(" ")[0]
        waiting = [name, *nouns[name]]  # “fire exit”, "exit"
        told = set(waiting)
        while waiting:  # step by step upwards
            noun = waiting.pop()
            if described and " " not in noun:
                found.add(f"{described} {noun}")
            waiting += (more := [wider for wider in kinds.wider.get(noun, ()) if wider not in told])
            told.update(more)
        found |= told
    return names if len(found) == len(names) else frozenset(found)


def members_of(claims: Iterable[Claim]) -> dict[str, frozenset[str]]:
    """Groups that act as a whole, with the members that any claim gives them."""
    found: dict[str, frozenset[str]] = {}
    for claim in claims:
        for participant in claim.participants:
            if isinstance(participant, Group) and not participant.any_of:
                name = known_as(participant.name)
                found[name] = found.get(name, frozenset()) | {known_as(m) for m in participant.members}
    return found


def needs_of(claim: Claim, members: dict[str, frozenset[str]]) -> Needs:
    """The sets of names of which an event must involve one.

    Where the delegation takes part, its members do; a claim on "anybody from the firm" is met by the firm and by each member.
    A place is a name with "@": what is said of one harbour says nothing of another; "@@" marks who acted on whom.

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
    for way, key in _DIRECTIONS if claim.attributes else ():
        if end := claim.attributes.get(key):
            fixed |= {f"{way}{known_as(end)}"}
    if not choices:
        return (fixed,)
    found = []
    for picked in product(*choices):
        found.append(fixed.union(picked))
        if len(found) == _MOST_ALTERNATIVES:
            break
    return tuple(dict.fromkeys(found))


def wider_needs(claim: Claim, needs: Needs, kinds: Kinds) -> Needs:
    """The sets of names with what their things are kinds of: an event that involves a tanker involves a vessel.

    What was done to somebody is known to have been done to such a one: whoever was treated was a patient.

    Examples
    --------
    >>> claim = Claim(id="c1", event="arrival", participants=("tanker",))
    >>> [sorted(n) for n in wider_needs(claim, needs_of(claim, {}), Kinds({"tanker": ("vessel",)}, {"arrival": ("traveller",)}))]
    [['tanker', 'traveller', 'vessel']]
    """
    if claim.polarity == "negative" or (claim.count is not None and claim.count.max == 0):
        return needs  # what is denied of tankers is not denied of all ships
    nouns = _nouns(claim.participants, claim.attributes.get("kinds", ""))
    wide = tuple(kinds_of(need, nouns, kinds) for need in needs) if nouns else needs
    understood = kinds.understood.get(claim.event, ()) if claim.count is None or claim.count.max is None else ()
    if told := claim.attributes.get("understood"):
        understood = (*understood, *map(known_as, told.split("; ")))
    return tuple(need.union(understood) for need in wide) if understood else wide


@lru_cache(maxsize=65536)
def _nouns(participants: tuple[str | Group, ...], told: str) -> dict[str, tuple[str, ...]]:
    """The common nouns for participants: the last word of a name that is one, and what the attribute `kinds` tells ("Alma = ferry")."""
    names = (n for p in participants for n in ((p.name, *p.members) if isinstance(p, Group) else (p,)))
    found: dict[str, tuple[str, ...]] = {known_as(n): (known_as(n).rpartition(" ")[2],) for n in names if is_common(n)}
    for piece in told.split("; ") if told else ():
        name, _, noun = piece.partition(" = ")
        found[known_as(name)] = (*found.get(known_as(name), ()), known_as(noun))
    return found


@lru_cache(maxsize=65536)
def _named(participants: tuple[str | Group, ...]) -> tuple[frozenset[str], tuple[tuple[str, ...], ...]]:
    """The names that must all take part, and those of which one must."""
    fixed, choices = [], []
    for participant in participants:
        if isinstance(participant, Group) and participant.any_of:
            choices.append((known_as(participant.name), *(known_as(m) for m in participant.members)))
        else:
            fixed.append(known_as(participant.name if isinstance(participant, Group) else participant))
    return frozenset(fixed), tuple(choices)


@lru_cache(maxsize=65536)
def people(needs: Needs) -> frozenset[str]:
    """All names in it, without places."""
    return frozenset(name for need in needs for name in need if not name.startswith("@"))


@lru_cache(maxsize=65536)
def without_place(needs: Needs) -> Needs:
    """The same sets, wherever it was."""
    return tuple(dict.fromkeys(frozenset(n for n in need if not n.startswith("@") or n.startswith("@@")) for need in needs))


def two_of_a_kind(one: Claim, other: Claim, name: str) -> bool:
    """Whether a noun that both claims have is of two things, since each has a name beside it that the other lacks; a name is of one.

    Examples
    --------
    >>> upper, lower = (Claim(id=p[:2], event="run", participants=("pump", p)) for p in ("Upper Ash", "Lower Ash"))
    >>> two_of_a_kind(upper, lower, "pump"), two_of_a_kind(upper, Claim(id="c", event="run", participants=("pump",)), "pump")
    (True, False)
    """
    if not any(str(p)[:1].islower() and known_as(str(p)) == name for claim in (one, other) for p in claim.participants):
        return False
    beside = [{known_as(str(p)) for p in claim.participants if str(p)[:1].isupper()} for claim in (one, other)]
    return bool(beside[0] - beside[1]) and bool(beside[1] - beside[0])


def told_apart(one: Claim, other: Claim) -> bool:
    """Whether each tells of a thing of one kind by other words before its noun: "the north car park", "the south car park".

    Examples
    --------
    >>> north, south = (Claim(id=p, event="vote", participants=(f"{p} car park",)) for p in ("north", "south"))
    >>> told_apart(north, south), told_apart(north, Claim(id="c", event="vote", participants=("car park",)))
    (True, False)
    """
    things = [{known_as(str(p)) for p in claim.participants if str(p)[:1].islower()} for claim in (one, other)]
    pairs = ((set(a.split()), set(b.split())) for a, b in product(things[0] - things[1], things[1] - things[0]) if _noun(a) == _noun(b))
    return any(not (a <= b or b <= a) for a, b in pairs)


def _noun(name: str) -> str:
    return name.rpartition(" ")[2]


def nested(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether one of two sets of names holds the other; two empty sets do not count."""
    return bool(one and other) and (one <= other or other <= one)
