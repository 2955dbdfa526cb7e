"""Sourcing: on whose word an account rests once outlets that cite each other are followed to the end."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from timeline.claims.claim import Claim
from timeline.conflicts.accounts.types import TypeTree
from timeline.conflicts.comparing.corroboration import root_source
from timeline.text.segment import Part


def traced(claims: Sequence[Claim], parts: Sequence[Part], tree: TypeTree) -> list[Claim]:
    """The claims with longer chains, where the outlet at the end of one is a document here that cites somebody for the same.

    “AP reports two visits” in the Ledger rests on the clerk, when AP's own report gives the clerk as its source. A chain that comes
    back to where it was ends, for all who are part of the circle, with the same member of it, and so gives no second root.

    Examples
    --------
    >>> from timeline.text.span import Span
    >>> parts = [Part("d1", Span(0, 9), "AP", source="AP"), Part("d2", Span(9, 20), "Ledger", source="Ledger")]
    >>> one = Claim(id="c1", source="clerk", chain=("AP", "clerk"), event="visit", participants=("Orr",), evidence=({"start": 0, "end": 1, "document": "d1"},))
    >>> two = Claim(id="c2", source="AP", chain=("Ledger", "AP"), event="visit", participants=("Orr",), evidence=({"start": 9, "end": 10, "document": "d2"},))
    >>> traced([one, two], parts, TypeTree({}))[1].chain
    ('Ledger', 'AP', 'clerk')
    """
    homes = {p.id: p.name for p in parts}
    outlets = set(homes.values())
    citing = {c.id: {homes[e.document] for e in c.evidence if e.document in homes} for c in claims}
    found = []
    for claim in claims:
        chain = claim.chain
        while chain and chain[-1] in outlets and chain[-1] not in citing[claim.id] and chain[-1] not in chain[:-1]:
            below = _source_of(claim, chain[-1], claims, citing, tree)
            if below is None:
                break
            step = below.chain[below.chain.index(chain[-1]) + 1 :] if chain[-1] in below.chain else below.chain
            if not step:
                break
            cut = next((k for k, name in enumerate(step) if name in chain), None)
            chain = (*chain, *(step if cut is None else step[: cut + 1]))
        if chain != claim.chain or _circle(chain):
            chain = _closed(chain)
        found.append(claim if chain == claim.chain else claim.model_copy(update={"chain": chain}))
    return found


def _source_of(claim: Claim, outlet: str, claims: Iterable[Claim], citing: Mapping[str, set[str]], tree: TypeTree) -> Claim | None:
    """What the outlet's own document tells of the same; None where it tells that itself, or nothing."""
    same = [c for c in claims if c.id != claim.id and outlet in citing[c.id] and matches(claim, c, tree)]
    if any(c.source == outlet for c in same):
        return None
    return same[0] if same else None


def matches(one: Claim, other: Claim, tree: TypeTree) -> bool:
    """Whether two claims tell of the same matter: related types, the same people, the same polarity, windows that meet."""
    if one.polarity != other.polarity or not (one.constrains and other.constrains):
        return False
    if {str(p).casefold() for p in one.participants} != {str(p).casefold() for p in other.participants}:
        return False
    meet = one.window is None or other.window is None or one.window.overlaps(other.window) != "no"
    return meet and tree.comparable(one.event, other.event)


def _circle(chain: Sequence[str]) -> tuple[str, ...]:
    """The members of the circle that a chain ends in, from the one that comes first in the alphabet; () without one."""
    again = [k for k, name in enumerate(chain) if name in chain[:k]]
    if not again:
        return ()
    members = list(chain[chain.index(chain[again[0]]) : again[0]])
    first = members.index(min(members))
    return tuple(members[first:] + members[:first])


def _closed(chain: tuple[str, ...]) -> tuple[str, ...]:
    """The chain led on around its circle to the member by which all its chains end."""
    circle = _circle(chain)
    if not circle:
        return chain
    again = next(k for k, name in enumerate(chain) if name in chain[:k])
    chain = chain[: again + 1]
    while chain[-1] != circle[0]:
        chain = (*chain, circle[(circle.index(chain[-1]) + 1) % len(circle)])
    return chain


def circular(claims: Iterable[Claim]) -> list[str]:
    """A sentence for each circle of outlets that cite one another.

    Examples
    --------
    >>> circular([Claim(id="c1", source="Ledger", chain=("AP", "Ledger", "AP"), event="visit", summary="two visits")])
    ['circular sourcing: AP cites Ledger, which cites AP (c1: “two visits”); neither is a source of its own']
    """
    circles: dict[tuple[str, ...], list[Claim]] = {}
    for claim in claims:
        if circle := _circle(claim.chain):
            circles.setdefault(circle, []).append(claim)
    found = []
    for circle, members in sorted(circles.items()):
        told = "; ".join(f"{c.id}: “{c.headline}”" for c in members[:4])
        alone = "neither is a source of its own" if len(circle) == 2 else "none of them is a source of its own"
        path = f"{circle[0]} cites {', which cites '.join((*circle[1:], circle[0]))}"
        found.append(f"circular sourcing: {path} ({told}); {alone}")
    return found


def roots(claim: Claim, claims: Iterable[Claim], tree: TypeTree) -> tuple[str, ...]:
    """The independent sources at the ends of the chains of all who tell the same, in alphabetical order.

    Whoever counts otherwise does not tell the same: "twice" is no second source for "three times".

    Examples
    --------
    >>> def told(id, source, count):
    ...     return Claim(id=id, source=source, event="meeting", participants=("Orr", "Dale"), count={"min": count, "max": count})
    >>> clerk, mayor, guard = told("c1", "clerk", 3), told("c2", "mayor", 2), told("c3", "guard", 3)
    >>> roots(clerk, [clerk, mayor, guard], TypeTree({}))
    ('clerk', 'guard')
    """
    same = [c for c in claims if c.id == claim.id or (matches(claim, c, tree) and _counts_meet(claim, c))]
    return tuple(sorted({r for c in same if (r := root_source(c)) is not None}))


def _counts_meet(one: Claim, other: Claim) -> bool:
    """Whether some number is right for both."""
    if one.count is None or other.count is None:
        return True
    return all(a.max is None or a.max >= b.min for a, b in ((one.count, other.count), (other.count, one.count)))
