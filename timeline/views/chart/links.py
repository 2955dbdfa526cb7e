"""Links: brackets in the right gutter that join the claims of a relation, in columns by interval colouring."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from timeline.claims import Claim
from timeline.conflicts import Relation
from timeline.views.quarrels import Quarrel, quarrels
from timeline.views.titles import Link, link_of

COLUMN = 13.0  # pixels between columns
_AGREEMENTS = 3
_APART = 5.5  # pixels between two brackets that start from one mark
_SPREAD = 13.0  # all of them stay within the height of a bar


@dataclass(frozen=True, slots=True)
class Bracket:
    """A relation in the gutter: the ids and heights it joins, top to bottom, its column from the inside, and how many others
    of the same quarrel it stands for."""

    relation: Relation
    link: Link
    ends: tuple[tuple[str, float], ...]
    column: int
    others: int = 0

    @property
    def top(self) -> float:
        """Height of the uppermost end."""
        return self.ends[0][1]

    @property
    def bottom(self) -> float:
        """Height of the lowest end."""
        return self.ends[-1][1]


def choose(relations: Sequence[Relation], claims: Sequence[Claim], limit: int) -> tuple[list[Quarrel], int]:
    """The weightiest quarrels, at most `limit`, and how many relations are in no bracket and behind none.

    Agreements fill what conflicts leave free, but are no more than three; what one source says twice needs no bracket.

    Examples
    --------
    >>> pairs = [Relation(kind="contradiction", claims=p) for p in (("a", "b"), ("a", "b2"), ("a", "c"))]
    >>> claims = [Claim(id=id, source=id[0], event="call") for id in ("a", "b", "b2", "c")]
    >>> chosen, omitted = choose(pairs, claims, 1)
    >>> chosen[0].strongest.claims, len(chosen[0].others), omitted
    (('a', 'b'), 1, 1)
    """
    found = [q for q in quarrels(relations, claims) if len(q.strongest.claims) > 1]
    conflicts = [q for q in found if link_of(q.strongest) != "agreement"][:limit]
    agreements = [q for q in found if link_of(q.strongest) == "agreement" and len(q.sources) > 1]
    chosen = conflicts + agreements[: min(_AGREEMENTS, limit - len(conflicts))]
    return chosen, len(relations) - sum(len(q.relations) for q in chosen)


def lay_brackets(chosen: Sequence[Quarrel], heights: Mapping[str, float]) -> list[Bracket]:
    """Brackets for quarrels between drawn claims: the short ones inside, none over another in its column.

    Examples
    --------
    >>> pairs = [Quarrel(p, Relation(kind="tension", claims=p)) for p in (("a", "d"), ("a", "b"), ("c", "d"))]
    >>> [b.column for b in lay_brackets(pairs, {"a": 0, "b": 50, "c": 100, "d": 150})]
    [1, 0, 0]
    """
    relations = [q.strongest for q in chosen]
    spans = [sorted((heights[c], c) for c in r.claims) for r in relations]
    columns = _columns([(s[0][0], s[-1][0]) for s in spans])
    at: dict[float, list[int]] = {}  # by height: one mark may stand for several claims
    for i in sorted(range(len(relations)), key=lambda i: columns[i]):
        for height in dict.fromkeys(heights[claim] for claim in relations[i].claims):
            at.setdefault(height, []).append(i)
    brackets = []
    for i, relation in enumerate(relations):
        ends = tuple((claim, y + _offset(at[y].index(i), len(at[y]))) for y, claim in spans[i])
        brackets.append(Bracket(relation, link_of(relation), tuple(sorted(ends, key=lambda e: e[1])), columns[i], len(chosen[i].others)))
    return brackets


def _offset(position: int, count: int) -> float:
    step = min(_APART, _SPREAD / max(count - 1, 1))
    return (position - (count - 1) / 2) * step


def _columns(spans: Sequence[tuple[float, float]]) -> list[int]:
    columns = [0] * len(spans)
    taken: list[list[tuple[float, float]]] = []
    for i in sorted(range(len(spans)), key=lambda i: (spans[i][1] - spans[i][0], spans[i])):
        low, high = spans[i][0] - _SPREAD, spans[i][1] + _SPREAD
        column = next((c for c, used in enumerate(taken) if all(high < a or b < low for a, b in used)), len(taken))
        if column == len(taken):
            taken.append([])
        taken[column].append((spans[i][0], spans[i][1]))
        columns[i] = column
    return columns
