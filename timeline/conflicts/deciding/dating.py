"""One event, two dates: a simple temporal network over event instances, each constraint owned by the claim that sets it.

An offset lo <= t(second) - t(first) <= hi is an edge in both directions of a distance graph; claims clash when the graph has a
cycle of negative length, and the owners of its edges are the conflict.

References
----------
Dechter, Meiri & Pearl 1991, Temporal constraint networks, Artificial Intelligence 49, 61-95 (section 3, theorem 3.1).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Sequence
from datetime import datetime
from typing import NamedTuple

from timeline.conflicts.accounts.grouping import Groups
from timeline.conflicts.deciding.difference import on_circle
from timeline.conflicts.deciding.masks import bits
from timeline.conflicts.deciding.minimal import Listing, minimal_conflicts
from timeline.conventions import DEFAULT_LIMITS, Limits

ORIGIN = "the calendar"  # the instance whose time is zero: dates are offsets from it


class Offset(NamedTuple):
    """`lo` <= time of `second` - time of `first` <= `hi`, as `owner` says. None leaves a side open; any unit, the same for all.

    Examples
    --------
    "It arrived a week after it was posted", in days:

    >>> Offset("posted", "arrived", 7, 7, "c4")
    Offset(first='posted', second='arrived', lo=7, hi=7, owner='c4')
    """

    first: Hashable
    second: Hashable
    lo: float | None
    hi: float | None
    owner: Hashable


class Network:
    """Offsets made ready so that the offsets of any subset of their owners are decided fast.

    Examples
    --------
    >>> network = Network([Offset("posted", "arrived", 7, 7, "c1"), Offset(ORIGIN, "posted", 0, 1, "c2"),
    ...                    Offset(ORIGIN, "arrived", 3, 4, "c3")])
    >>> [[network.owners[i] for i in bits(c)] for c in network.conflicts().conflicts]
    [['c1', 'c2', 'c3']]
    """

    def __init__(self, offsets: Sequence[Offset]) -> None:
        self.owners = tuple(dict.fromkeys(o.owner for o in offsets))
        number = {owner: i for i, owner in enumerate(self.owners)}
        names = {name: i for i, name in enumerate(dict.fromkeys(n for o in offsets for n in (o.first, o.second)))}
        self._size = len(names)
        self._edges: list[tuple[int, int, float, int]] = []  # from, to, length, owner
        for o in offsets:
            if o.hi is not None:
                self._edges.append((names[o.first], names[o.second], o.hi, number[o.owner]))
            if o.lo is not None:
                self._edges.append((names[o.second], names[o.first], -o.lo, number[o.owner]))

    @property
    def everything(self) -> int:
        """The mask of all owners."""
        return (1 << len(self.owners)) - 1

    def refute(self, chosen: int) -> int:
        """0 if the offsets of the chosen owners can all hold, else the owners on a negative cycle."""
        owners = 0
        for _, _, _, owner in self._cycle(chosen):
            owners |= 1 << owner
        return owners

    def miss(self, chosen: int) -> float:
        """By how much the offsets on a negative cycle miss one another; 0 if all can hold."""
        return -sum(length for _, _, length, _ in self._cycle(chosen))

    def _cycle(self, chosen: int) -> list[tuple[int, int, float, int]]:
        """The edges of a negative cycle among those of the chosen owners (Bellman-Ford, to and fro), empty if there is none."""
        owners = frozenset(bits(chosen))
        edges = [edge for edge in self._edges if edge[3] in owners]
        back = edges[::-1]
        distance = [0.0] * self._size
        cause: list[tuple[int, int, float, int] | None] = [None] * self._size
        last: int | None = None
        round_ = 0
        while last is None:
            changed = False
            for edge in back if round_ % 2 else edges:  # a chain told from its end would else take a round for every link
                start, end, length, _ = edge
                if distance[start] + length < distance[end]:
                    distance[end], cause[end], changed = distance[start] + length, edge, True
            if not changed:
                return []
            round_ += 1
            if round_ & (round_ - 1) == 0 or round_ > self._size:  # a look costs as much as a round
                last = on_circle(cause)
        found: list[tuple[int, int, float, int]] = []
        point = last
        while not found or point != last:
            edge = _caused(cause[point])
            found.append(edge)
            point = edge[0]
        return found

    def conflicts(self, limits: Limits = DEFAULT_LIMITS) -> Listing:
        """All minimal conflicts among the owners."""
        return minimal_conflicts(self.everything, self.refute, most=limits.conflicts, steps=limits.steps)


def _caused(edge: tuple[int, int, float, int] | None) -> tuple[int, int, float, int]:
    assert edge is not None, "a node relaxed in the last round has causes all the way"
    return edge


def dating_conflicts(offsets: Iterable[Offset], limits: Limits) -> tuple[list[frozenset[Hashable]], bool]:
    """Minimal sets of owners whose offsets cannot all hold, network by network, and whether these are all."""
    rows = list(offsets)
    nodes = {name: i for i, name in enumerate(dict.fromkeys(n for o in rows for n in (o.first, o.second) if n != ORIGIN))}
    groups = Groups(len(nodes))
    for o in rows:
        if ORIGIN not in (o.first, o.second):
            groups.join(nodes[o.first], nodes[o.second])
    parts: dict[int, list[Offset]] = defaultdict(list)
    for o in rows:
        parts[groups.find(nodes[o.second if o.first == ORIGIN else o.first])].append(o)
    found: list[frozenset[Hashable]] = []
    complete = True
    for part in parts.values():
        network = Network(sorted(part, key=lambda o: str(o.owner)))
        listing = network.conflicts(limits)
        complete &= listing.complete
        found += [frozenset(network.owners[i] for i in bits(mask)) for mask in listing.conflicts]
    return found, complete


def seconds(moment: datetime) -> float:
    """A moment on the scale of the calendar, in seconds.

    Examples
    --------
    >>> seconds(datetime(1, 1, 2)) - seconds(datetime(1, 1, 1))
    86400.0
    """
    return (moment.replace(tzinfo=None) - datetime(1, 1, 1)).total_seconds()
