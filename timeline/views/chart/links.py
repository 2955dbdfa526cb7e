"""Links: brackets in the right gutter that join the claims of a relation, in columns by interval colouring."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from timeline.conflicts import Relation
from timeline.views.titles import Link, by_weight, link_of

COLUMN = 13.0  # pixels between columns
_ALIKE = 2
_APART = 5.5  # pixels between two brackets that start from one mark
_SPREAD = 13.0  # all of them stay within the height of a bar


@dataclass(frozen=True, slots=True)
class Bracket:
    """A relation in the gutter: the ids and heights it joins, top to bottom, and its column from the inside."""

    relation: Relation
    link: Link
    ends: tuple[tuple[str, float], ...]
    column: int

    @property
    def top(self) -> float:
        """Height of the uppermost end."""
        return self.ends[0][1]

    @property
    def bottom(self) -> float:
        """Height of the lowest end."""
        return self.ends[-1][1]


def choose(relations: Sequence[Relation], sources: Mapping[str, str], limit: int) -> tuple[list[Relation], int]:
    """The weightiest relations, at most `limit`, and how many others there are.

    Of one kind between the same sources two are enough to see it; `sources` gives the source of each known claim, and a relation with an
    unknown one is not drawn.
    """
    chosen = list[Relation]()
    seen: Counter[tuple[Link, frozenset[str]]] = Counter()
    for relation in by_weight(relations):
        if len(relation.claims) < 2 or not all(c in sources for c in relation.claims):
            continue
        key = link_of(relation), frozenset(sources[c] for c in relation.claims)
        seen[key] += 1
        if seen[key] <= _ALIKE and len(chosen) < limit:
            chosen.append(relation)
    return chosen, len(relations) - len(chosen)


def lay_brackets(relations: Sequence[Relation], heights: Mapping[str, float]) -> list[Bracket]:
    """Brackets for relations between drawn claims: the short ones inside, none over another in its column.

    Examples
    --------
    >>> pairs = [Relation(kind="tension", claims=p) for p in (("a", "d"), ("a", "b"), ("c", "d"))]
    >>> [b.column for b in lay_brackets(pairs, {"a": 0, "b": 50, "c": 100, "d": 150})]
    [1, 0, 0]
    """
    spans = [sorted((heights[c], c) for c in r.claims) for r in relations]
    columns = _columns([(s[0][0], s[-1][0]) for s in spans])
    at: dict[str, list[int]] = {}
    for i in sorted(range(len(relations)), key=lambda i: columns[i]):
        for claim in relations[i].claims:
            at.setdefault(claim, []).append(i)
    brackets = []
    for i, relation in enumerate(relations):
        ends = tuple((claim, y + _offset(at[claim].index(i), len(at[claim]))) for y, claim in spans[i])
        brackets.append(Bracket(relation, link_of(relation), tuple(sorted(ends, key=lambda e: e[1])), columns[i]))
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
