"""Meeting: which claims of an archive can have to do with each other, by connected names and families of events.

A group is found before anything is compared, from keys alone: the family of the event and the names, as claims of a million articles
share few of them. The rules are those of the reasoning (`conflicts.grouping` and its neighbours), drawn a little wider. A surname alone
is that of the one full name in the archive that ends with it; where there are two it stays by itself, as in merging. What names nobody
("two people were hurt", "officials met") is compared inside its own document only, for nothing shows that another's two people are the
same.
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import timedelta
from typing import NamedTuple

from timeline.claims.claim import Claim, Group
from timeline.conflicts.accounts.grouping import Groups
from timeline.conflicts.accounts.participants import Kinds, needs_of, plain_name, wider_needs
from timeline.conflicts.accounts.types import TypeTree
from timeline.languages.pack import Pack

_AGAINST = {"act": "end", "visit": "stay"}  # what meets only claims of another kind, not its own: acts of the dead, not all acts


class Key(NamedTuple):
    """What claims that are grouped alike have in common.

    Attributes
    ----------
    family
        The root of the type of event.
    needs
        The sets of names of which an event must involve one.
    capped
        Whether it says that something was not, or not more often: what else it meets then.
    links
        What connects beside names, kind and name: a state or a place of somebody, an end and the acts of one person, an office, a
        definite event, a denial and what it denies.
    home
        The document, for what names nobody; nothing else matters then.
    """

    family: str
    needs: tuple[frozenset[str], ...]
    capped: bool
    links: frozenset[tuple[str, str]]
    home: str = ""

    @property
    def digest(self) -> int:
        """A number for it, the same in every process."""
        told = repr((self.family, sorted(map(sorted, self.needs)), self.capped, sorted(self.links), self.home))
        return int.from_bytes(hashlib.blake2b(told.encode("utf-8", "surrogatepass"), digest_size=8).digest(), "big", signed=True)


def keys_of(document: str, claims: Sequence[Claim], pack: Pack) -> list[tuple[Key, ...]]:
    """The key of each claim of one document; a second one puts it as a guest among the claims of its document that name nobody.

    "Fifty pairs" and "pairs on Lissow Island" are of one matter where one document tells both.

    Examples
    --------
    >>> from timeline.languages.pack import load
    >>> claims = [Claim(id="c1", event="call", participants=("Ada Holm", "Brandt")), Claim(id="c2", event="blast")]
    >>> [one], [other] = keys_of("a1", claims, load("en"))
    >>> one.family, sorted(*one.needs), one.home, other.home
    ('contact', ['ada holm', 'brandt'], '', 'a1')
    """
    tree, kinds = TypeTree(pack.events.parents), Kinds(pack.events.wider, pack.events.understood)
    here = Key("", (), False, frozenset(), document)
    denied = {d for c in claims for d in _pointed(c)}
    families = [tree.root(claim.event) if claim.participants else "type " + claim.event for claim in claims]
    named = [any(map(_proper, _names(claim))) for claim in claims]
    # who is off or asleep does nothing: such a state meets all that its document tells
    inert = any(not name and claim.event in pack.events.conditions.inert for claim, name in zip(claims, named, strict=True))
    mixed = {family for family, name in zip(families, named, strict=True) if not name}
    # "an hour before the alarm" counts from what this document calls so
    told_from = {n for c in claims for word in ("after", "before") if (n := c.attributes.get(word, "")) and not _proper(n)}
    found: list[tuple[Key, ...]] = []
    for claim, family, name in zip(claims, families, named, strict=True):
        if not name:
            found.append((here,))
            continue
        links = {*_links(claim, tree, pack), *(("denial", f"{document} {id}") for id in denied & {claim.id, *_pointed(claim)})}
        key = Key(family, wider_needs(claim, needs_of(claim, {}), kinds), _capped(claim), frozenset(links))
        local = told_from & {claim.event, *(claim.attributes.get(word, "") for word in ("instance", "after", "before"))}
        handed = "handed" in claim.attributes  # who took and who gave may be told by no name that both claims have
        found.append((key, here) if local or inert or handed or family in mixed else (key,))
    return found


def _pointed(claim: Claim) -> tuple[str, ...]:
    """The claims that it denies or corrects."""
    return (*claim.denies, *([claim.attributes["corrects"]] if "corrects" in claim.attributes else ()))


def _names(claim: Claim) -> list[str]:
    return [name for p in claim.participants for name in ((p.name, *p.members) if isinstance(p, Group) else (p,))]


def _capped(claim: Claim) -> bool:
    counts = (claim.count, *(reading.count for reading in claim.readings))
    return claim.polarity == "negative" or any(count is not None and count.max is not None for count in counts)


def _links(claim: Claim, tree: TypeTree, pack: Pack) -> Iterable[tuple[str, str]]:
    attributes = claim.attributes
    first = str(claim.participants[0]) if claim.participants else ""
    for name in map(str, claim.participants):  # nobody is in two places at once
        if _proper(name):
            if claim.extent == "throughout":
                yield "stay", plain_name(name)
            stays = claim.extent == "throughout" or claim.event in pack.events.conditions.words
            if stays or ("place" in attributes and _of_a_day(claim)):
                yield "state", plain_name(name)
            elif "place" in attributes:
                yield "visit", plain_name(name)
    inert = claim.event in pack.events.conditions.inert
    if _proper(first) and (inert or any(tree.covers(final, claim.event) for final in pack.events.finals)):
        yield "end", plain_name(first)
    if _proper(agent := attributes.get("agent", "")):
        yield "act", plain_name(agent)
    if "office" in attributes:
        yield "office", plain_name(attributes["office"])
    for name in ("instance", "after", "before"):
        if _proper(attributes.get(name, "")):
            yield "event", attributes[name]


def _of_a_day(claim: Claim) -> bool:
    time = claim.event_time or claim.window
    return time is not None and time.start is not None and time.end is not None and time.end - time.start <= timedelta(days=1)


def _proper(name: str) -> bool:
    """Whether there is a capital after an article: "the Harbour Board", not "the board"."""
    return any(word[:1].isupper() or word[:1].isdigit() for word in name.removeprefix("The ").split())


def meeting(keys: Sequence[Key]) -> list[int]:
    """For each key the number of its group, which is that of the first key in it.

    A key that says what was not meets every key of its family that names the same people or these and others.

    Examples
    --------
    >>> def key(capped, *names):
    ...     return Key("contact", (frozenset(names),), capped, frozenset())
    >>> meeting([key(True, "ada holm"), key(False, "holm", "brandt"), key(False, "brandt"), key(False, "ada holm", "lund")])
    [0, 0, 2, 0]
    """
    keys = _with_full_names(keys)
    groups = Groups(len(keys))
    by_name: dict[tuple[str, str, str], set[int]] = defaultdict(set)
    by_link: dict[tuple[str, str], list[int]] = defaultdict(list)
    alike: dict[object, int] = {}
    for index, key in enumerate(keys):
        # the same people, wherever it was: an account of it may repeat or support another
        people = frozenset(frozenset(n for n in need if not n.startswith("@")) for need in key.needs)
        groups.join(alike.setdefault((key.family, people, key.home), index), index)
        for name in frozenset().union(*key.needs):
            by_name[key.family, name, key.home].add(index)
        for link in key.links:
            by_link[link].append(index)
    for index, key in enumerate(keys):
        if key.capped:
            for need in key.needs:
                held = [by_name[key.family, name, key.home] for name in need]
                for other in set.intersection(*held) if held else ():
                    groups.join(index, other)
    for (kind, name), members in by_link.items():
        if first := by_link.get((_AGAINST.get(kind, kind), name)):
            for member in members:
                groups.join(first[0], member)
    return [groups.find(index) for index in range(len(keys))]


def _with_full_names(keys: Sequence[Key]) -> list[Key]:
    """The keys with the one full name for a surname."""
    names = {name for key in keys for need in key.needs for name in need}
    longer: dict[str, list[str]] = defaultdict(list)
    for name in sorted(names):
        longer[name.rsplit(" ", 1)[-1]].append(name)
    full = {s: rest[0] for s, some in longer.items() if s in names and len(rest := [n for n in some if n != s]) == 1}

    def told(key: Key) -> Key:
        needs = tuple(frozenset(full.get(name, name) for name in need) for need in key.needs)
        return key._replace(needs=needs, links=frozenset((kind, full.get(name, name)) for kind, name in key.links))

    return [told(key) for key in keys]
