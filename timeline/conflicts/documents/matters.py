"""Matters: what documents that name nobody and no place in common call by the same word is not the same thing.

"The bridge" of a paper in one town is not that of a paper in another, nor is "the vote". Documents belong to one matter where a name
connects them, or a sentence that one has from the other, directly or through a third; between matters, things without a name are told
apart, as sources without a name are.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence, Set

from timeline.claims.claim import Claim, Count, Group
from timeline.conflicts.accounts.grouping import Groups
from timeline.conflicts.accounts.participants import known_as, plain_name
from timeline.conflicts.documents.merging import wording
from timeline.text.segment import Part

_EVENTS = ("instance", "after", "before")
_NAMED = ("place", "office", "agent", *_EVENTS)
_ONE = Count(min=1, max=1)


def told_apart(claims: Sequence[Claim], parts: Sequence[Part]) -> list[Claim]:
    """The claims, with the document in brackets behind what has no name, where documents of another matter have the same word for it.

    Examples
    --------
    >>> from timeline.text.span import Span
    >>> parts = (Part("d1", Span(0, 9), "Post", source="Post"), Part("d2", Span(9, 20), "Ledger", source="Ledger"))
    >>> one = Claim(id="c1", source="Ada Holm", event="close", participants=("bridge",), evidence=({"start": 0, "end": 1, "document": "d1"},))
    >>> two = Claim(id="c2", source="Rolf Orr", event="close", participants=("bridge",), evidence=({"start": 9, "end": 10, "document": "d2"},))
    >>> [str(c.participants[0]) for c in told_apart([one, two], parts)]
    ['bridge (Post)', 'bridge (Ledger)']
    >>> [str(c.participants[0]) for c in told_apart([one, two.model_copy(update={"source": "Ada Holm"})], parts)]
    ['bridge', 'bridge']
    """
    matters = _matters(claims, parts)
    if len(set(matters.values())) < 2:
        return list(claims)
    where: dict[str, set[str]] = defaultdict(set)
    for claim in claims:
        for word in _words(claim):
            where[known_as(word)].add(matters[_home(claim, parts)])
    shared = {word for word, some in where.items() if len(some) > 1}
    labels = _labels(parts)
    return [_renamed(c, shared, labels[matters[_home(c, parts)]]) for c in claims]


def _home(claim: Claim, parts: Sequence[Part]) -> str:
    return (claim.evidence[0].document if claim.evidence else None) or parts[0].id


def _matters(claims: Iterable[Claim], parts: Sequence[Part]) -> dict[str, str]:
    """Document → the first document of its matter."""
    own = {plain_name(name) for part in parts for name in (part.name, part.source) if name}
    by_name: dict[object, int] = {}
    number = {part.id: index for index, part in enumerate(parts)}
    groups = Groups(len(parts))
    for claim in claims:
        here, keys = number[_home(claim, parts)], set[object]()
        for name in _names(claim):
            plain = plain_name(name)
            if plain not in own:  # what two papers have in common is not that both speak
                keys |= {plain, plain.rsplit(" ", 1)[-1]}  # "Holm" in one document, "Ada Holm" in the other
        if words := wording(claim):
            keys.add(words)
        for key in keys:
            groups.join(by_name.setdefault(key, here), here)
    return {part.id: parts[groups.find(index)].id for index, part in enumerate(parts)}


def _names(claim: Claim) -> Iterable[str]:
    everybody = [claim.source or "", *claim.chain, *_members(claim), *(claim.attributes.get(key, "") for key in _NAMED)]
    return (name for name in everybody if _proper(name))


def _members(claim: Claim) -> Iterable[str]:
    for who in claim.participants:
        yield from (who.name, *who.members) if isinstance(who, Group) else (who,)


def _words(claim: Claim) -> Set[str]:
    """What stands in the claim without a name: things, groups and definite events; the kind of event where nobody takes part."""
    if not claim.participants:
        return {claim.event, *(v for key in _EVENTS if (v := claim.attributes.get(key, "")) and not _proper(v))}
    events = [claim.attributes.get(key, "") for key in _EVENTS]
    if claim.count == _ONE:  # the event of its kind, to which others may refer
        events.append(claim.event)
    return {word for word in (*_members(claim), *events) if word and not _proper(word)}


def _proper(name: str) -> bool:
    """Whether there is a capital after an article: "the Harbour Board", not "The board"."""
    return any(word[:1].isupper() for word in name.removeprefix("The ").split())


def _labels(parts: Sequence[Part]) -> dict[str, str]:
    """How each document is called in brackets: by its name, where that is its own."""
    count: dict[str, int] = defaultdict(int)
    for part in parts:
        count[part.name] += 1
    return {part.id: part.name if count[part.name] == 1 else part.id for part in parts}


def _renamed(claim: Claim, shared: Set[str], label: str) -> Claim:
    if not any(known_as(word) in shared for word in _words(claim)):
        return claim

    def told(word: str) -> str:
        return f"{word} ({label})" if not _proper(word) and known_as(word) in shared else word

    participants = tuple(
        told(p) if isinstance(p, str) else Group(name=told(p.name), members=tuple(map(told, p.members)), any_of=p.any_of)
        for p in claim.participants
    )
    attributes = {key: told(value) if key in _EVENTS else value for key, value in claim.attributes.items()}
    if claim.count == _ONE and known_as(claim.event) in shared and "instance" not in attributes:
        attributes["instance"] = told(claim.event)
    if not claim.participants and known_as(claim.event) in shared:
        attributes["matter"] = label
    changes: Mapping[str, object] = {"participants": participants, "attributes": attributes}
    return claim.model_copy(update=dict(changes))
