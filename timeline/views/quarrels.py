"""Quarrels: relations grouped by the sources between which they are, so that one dispute is told once, with its strongest first."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from timeline.claims import Claim
from timeline.conflicts import Relation
from timeline.views.titles import link_of, weight


@dataclass(frozen=True, slots=True)
class Quarrel:
    """What is between some sources: the strongest relation, and the others from the weightiest."""

    sources: tuple[str, ...]
    strongest: Relation
    others: tuple[Relation, ...] = ()

    @property
    def relations(self) -> tuple[Relation, ...]:
        """All of it, the strongest first."""
        return (self.strongest, *self.others)


def quarrels(relations: Sequence[Relation], claims: Iterable[Claim]) -> list[Quarrel]:
    """The relations by sources, the weightiest group first; conflicts and agreements are never in one group.

    A conflict that needs a third account belongs to the quarrel of two that it contains: "A and C against B" is told with "A against B".
    Of equals the strongest is the one that says more than "that is not so". A relation with an unknown claim is left out.

    Examples
    --------
    >>> claims = [Claim(id=id, source=id.upper()[0], event="call") for id in ("a1", "a2", "b", "c")]
    >>> found = quarrels([Relation(kind="tension", claims=("a1", "b")), Relation(kind="contradiction", claims=("a1", "b", "c")),
    ...                   Relation(kind="contradiction", claims=("a2", "b")), Relation(kind="corroboration", claims=("a1", "b"))], claims)
    >>> [(q.sources, q.strongest.claims, len(q.others)) for q in found]
    [(('A', 'B'), ('a2', 'b'), 2), (('A', 'B'), ('a1', 'b'), 0)]
    """
    known = {c.id: c for c in claims}
    ordered = sorted((r for r in relations if all(c in known for c in r.claims)), key=lambda r: _order(r, known))
    between = {id(r): frozenset(known[c].who for c in r.claims) for r in ordered}
    groups: dict[tuple[bool, frozenset[str]], list[Relation]] = {}
    for relation in sorted(ordered, key=lambda r: len(between[id(r)]) != 2):  # pairs first: larger sets join them
        key = link_of(relation) == "agreement", between[id(relation)]
        pair = next((k for k in groups if k[0] == key[0] and len(k[1]) == 2 and k[1] < key[1]), key)
        groups.setdefault(key if key[0] else pair, []).append(relation)
    rank = {id(r): i for i, r in enumerate(ordered)}
    found = []
    for members in groups.values():
        strongest, *others = sorted(members, key=lambda r: rank[id(r)])
        found.append(Quarrel(tuple(dict.fromkeys(known[c].who for c in strongest.claims)), strongest, tuple(others)))
    return sorted(found, key=lambda q: rank[id(q.strongest)])


def _order(relation: Relation, known: Mapping[str, Claim]) -> tuple[tuple[int, ...], bool, bool]:
    """By weight; then accounts of two before those that need a third, and accounts of their own before mere denials."""
    among = set(relation.claims)
    denies = any(among & set(known[c].denies) for c in relation.claims)
    return weight(relation), len({known[c].who for c in relation.claims}) > 2, denies
