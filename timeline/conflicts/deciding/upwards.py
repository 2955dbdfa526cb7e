"""A quick attempt to meet the counts of a tree of types: each type by itself, from the lowest up, with as few events as can be.

What it finds are events that meet all bounds. That it finds none says nothing: other events of the lower types might have done.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from timeline.conflicts.accounts.types import TypeTree
from timeline.conflicts.deciding.difference import Stretch, fewest_before


def met_upwards(points: int, rows: Mapping[str, tuple[Sequence[Stretch], Sequence[Stretch]]], tree: TypeTree) -> bool:
    """Whether the attempt succeeds.

    Parameters
    ----------
    points
        Number of moments at which something starts or ends, in order of time.
    rows
        For each type its lower and upper bounds, as (from, to, count, owner).

    Examples
    --------
    >>> tree = TypeTree({"call": "contact", "visit": "contact"})
    >>> rows = {"call": ([(0, 2, 1, 0)], []), "contact": ([(0, 3, 2, 1)], [(0, 2, 1, 2)])}
    >>> met_upwards(4, rows, tree)  # one call, and one more contact after it
    True
    >>> met_upwards(4, rows | {"visit": ([(1, 2, 1, 3)], [])}, tree)
    False
    """
    placed = {type_: [0] * points for type_ in rows}  # events so far, before each point, that count for the type
    for type_ in sorted(rows, key=lambda t: (-len(tree.path(t)), t)):
        counting = [t for t in tree.path(type_) if t in rows]  # an event of the type uses up what all types above it allow
        needed = [(a, b, least - placed[type_][b] + placed[type_][a], owner) for a, b, least, owner in rows[type_][0]]
        room = [(a, b, most - placed[t][b] + placed[t][a], owner) for t in counting for a, b, most, owner in rows[t][1]]
        own = fewest_before(points, [row for row in needed if row[2] > 0], room)
        if own is None:
            return False
        for t in counting:
            placed[t] = [x + y for x, y in zip(placed[t], own, strict=True)]
    return True
