"""Allen's thirteen relations between intervals, which of them uncertain ends allow, and their composition.

References
----------
J. F. Allen, "Maintaining knowledge about temporal intervals", CACM 26(11), 1983, pp. 832-843: the relations in Fig. 2, the
transitivity table in Fig. 4. The one-letter codes are those of T. A. Alspaugh's online edition of the table.
"""

from __future__ import annotations

import enum
from collections.abc import Iterable
from typing import TYPE_CHECKING

from timeline.errors import BadInterval
from timeline.intervals.bounds import bounds, same_clock

if TYPE_CHECKING:
    from timeline.intervals.interval import Interval


class Allen(enum.Enum):
    """One of the thirteen ways in which two intervals can lie to each other; exactly one holds.

    Examples
    --------
    >>> from timeline.intervals import Interval
    >>> year = Interval.of("2022")
    >>> Interval.of("2021").relation(year), Interval.of("2022-03").relation(year), Interval.of("2022-01").relation(year)
    (<Allen.MEETS: 'meets'>, <Allen.DURING: 'during'>, <Allen.STARTS: 'starts'>)
    >>> Allen("during").inverse.value, Allen.DURING.code
    ('contains', 'd')
    """

    BEFORE = "before"
    MEETS = "meets"
    OVERLAPS = "overlaps"
    FINISHED_BY = "finished by"
    CONTAINS = "contains"
    STARTS = "starts"
    EQUALS = "equals"
    STARTED_BY = "started by"
    DURING = "during"
    FINISHES = "finishes"
    OVERLAPPED_BY = "overlapped by"
    MET_BY = "met by"
    AFTER = "after"

    @property
    def code(self) -> str:
        """The letter of the relation in the composition table."""
        return _CODE[self]

    @property
    def inverse(self) -> Allen:
        """What the second interval is to the first."""
        return _OF_CODE[self.code.translate(_INVERSE)]

    def __repr__(self) -> str:
        return f"<Allen.{self.name}: {self.value!r}>"


_CODES = "pmoFDseSdfOMP"
_CODE = dict(zip(Allen, _CODES, strict=True))
_OF_CODE = dict(zip(_CODES, Allen, strict=True))
_INVERSE = str.maketrans("pmoFDsSdfOMP", "PMOfdSsDFomp")
ALL = frozenset(Allen)

# A relation is an order of the four ends: s, e of the first interval, S, E of the second; ends within one word coincide.
_ORDER = {
    Allen.BEFORE: "s e S E",
    Allen.MEETS: "s eS E",
    Allen.OVERLAPS: "s S e E",
    Allen.FINISHED_BY: "s S eE",
    Allen.CONTAINS: "s S E e",
    Allen.STARTS: "sS e E",
    Allen.EQUALS: "sS eE",
    Allen.STARTED_BY: "sS E e",
    Allen.DURING: "S s e E",
    Allen.FINISHES: "S s eE",
    Allen.OVERLAPPED_BY: "S s E e",
    Allen.MET_BY: "S sE e",
    Allen.AFTER: "S E s e",
}
_ORDERS = {relation: tuple(order.split()) for relation, order in _ORDER.items()}


def possible_relations(one: Interval, other: Interval) -> frozenset[Allen]:
    """Every relation that some admissible choice of uncertain ends gives; one for intervals with certain ends.

    Exact: a relation is an order of the four ends, and an order can be had when each end, taken from left to right at the first moment
    that its bounds and the ends before it leave, stays within its bounds.

    Raises
    ------
    BadInterval
        If one of the two is empty, since the relations are those of proper intervals, or only one has a time zone.

    Examples
    --------
    >>> from timeline.intervals import Interval
    >>> sorted(r.value for r in possible_relations(Interval.of("2020/"), Interval.of("2022")))  # an end that nobody told
    ['before', 'contains', 'finished by', 'meets', 'overlaps']
    >>> possible_relations(Interval.of("2020/.."), Interval.of("2022"))  # no end
    frozenset({<Allen.CONTAINS: 'contains'>})
    """
    same_clock(one, other)
    for interval in (one, other):
        if interval.empty:
            raise BadInterval(f"{interval.edtf} holds no moment; Allen's relations are those of intervals that do")
    a, b = bounds(one), bounds(other)
    if a.certain and b.certain:
        return frozenset({_relation(a.first_start, a.first_end, b.first_start, b.first_end)})
    ranges = {"s": (a[0], a[1]), "e": (a[2], a[3]), "S": (b[0], b[1]), "E": (b[2], b[3])}
    return frozenset(relation for relation, order in _ORDERS.items() if _fits(order, ranges))


def _fits(order: tuple[str, ...], ranges: dict[str, tuple[int, int]]) -> bool:
    at: int | None = None
    for tied in order:
        low = max(ranges[end][0] for end in tied)
        at = low if at is None else max(low, at + 1)
        if at > min(ranges[end][1] for end in tied):
            return False
    return True


def _relation(start: int, end: int, other_start: int, other_end: int) -> Allen:
    """The relation of two proper intervals of numbers."""
    if end <= other_start:
        return Allen.MEETS if end == other_start else Allen.BEFORE
    if other_end <= start:
        return Allen.MET_BY if other_end == start else Allen.AFTER
    if start == other_start:
        return Allen.EQUALS if end == other_end else Allen.STARTS if end < other_end else Allen.STARTED_BY
    if start < other_start:
        return Allen.FINISHED_BY if end == other_end else Allen.OVERLAPS if end < other_end else Allen.CONTAINS
    return Allen.FINISHES if end == other_end else Allen.DURING if end < other_end else Allen.OVERLAPPED_BY


def compose(first: Allen | Iterable[Allen], second: Allen | Iterable[Allen]) -> frozenset[Allen]:
    """What A can be to C when A is `first` to B, and B is `second` to C; sets stand for "one of these".

    Examples
    --------
    >>> compose(Allen.BEFORE, Allen.MEETS), compose(Allen.DURING, Allen.CONTAINS) == ALL
    (frozenset({<Allen.BEFORE: 'before'>}), True)
    >>> sorted(r.value for r in compose(Allen.OVERLAPS, Allen.OVERLAPS))
    ['before', 'meets', 'overlaps']
    """
    left = (first,) if isinstance(first, Allen) else first
    right = (second,) if isinstance(second, Allen) else tuple(second)
    return frozenset(found for a in left for b in right for found in COMPOSITION[a, b])


# Rows: the relation of A to B; columns, in the order of the row names: of B to C; entries: of A to C. "*" is all thirteen.
_TABLE = """
p  p     p     p         p     p     p     p p     pmosd     pmosd pmosd     pmosd *
m  p     p     p         p     p     m     m m     osd       osd   osd       Fef   DSOMP
o  p     p     pmo       pmo   pmoFD o     o oFD   osd       osd   oFDseSdfO DSO   DSOMP
F  p     m     o         F     D     o     F D     osd       Fef   DSO       DSO   DSOMP
D  pmoFD oFD   oFD       D     D     oFD   D D     oFDseSdfO DSO   DSO       DSO   DSOMP
s  p     p     pmo       pmo   pmoFD s     s seS   d         d     dfO       M     P
e  p     m     o         F     D     s     e S     d         f     O         M     P
S  pmoFD oFD   oFD       D     D     seS   S S     dfO       O     O         M     P
d  p     p     pmosd     pmosd *     d     d dfOMP d         d     dfOMP     P     P
f  p     m     osd       Fef   DSOMP d     f OMP   d         f     OMP       P     P
O  pmoFD oFD   oFDseSdfO DSO   DSOMP dfO   O OMP   dfO       O     OMP       P     P
M  pmoFD seS   dfO       M     P     dfO   M P     dfO       M     P         P     P
P  *     dfOMP dfOMP     P     P     dfOMP P P     dfOMP     P     P         P     P
"""


def _entries() -> dict[tuple[Allen, Allen], frozenset[Allen]]:
    table = {}
    for row, line in zip(_CODES, _TABLE.strip().splitlines(), strict=True):
        for column, entry in zip(_CODES, line.split()[1:], strict=True):
            table[_OF_CODE[row], _OF_CODE[column]] = ALL if entry == "*" else frozenset(_OF_CODE[c] for c in entry)
    return table


COMPOSITION = _entries()
