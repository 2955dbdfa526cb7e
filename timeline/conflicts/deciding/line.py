"""Counts of one kind of event on the line of time: which can be part of a conflict at all, and which have nothing to do with one another."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Sequence
from itertools import accumulate

from timeline.conflicts.deciding.difference import Stretch


def parts_of_line(points: int, lowers: Sequence[Stretch], uppers: Sequence[Stretch]) -> list[list[int]]:
    """The owners that may clash, in groups of stretches that touch one another.

    Left out are demands that some moment serves for nothing, since no upper bound holds there, and upper bounds with room for all
    that is demanded.

    Parameters
    ----------
    points
        Number of moments at which something starts or ends, in order of time.
    lowers, uppers
        (from, to, count, owner), from < to.

    Examples
    --------
    >>> parts_of_line(9, [(0, 2, 2, 0), (5, 7, 3, 1), (7, 8, 1, 2)], [(0, 3, 1, 3), (4, 8, 2, 4), (4, 7, 3, 5)])
    [[0, 3], [1, 2, 4]]
    """
    while True:
        lowers = _not_free(points, lowers, uppers)
        binding = _binding(points, lowers, uppers)
        if len(binding) == len(uppers):
            return _touching(lowers, uppers) if lowers else []
        uppers = binding


def _not_free(points: int, lowers: Sequence[Stretch], uppers: Sequence[Stretch]) -> list[Stretch]:
    turns = [0] * (points + 1)
    for start, end, _, _ in uppers:
        turns[start] += 1
        turns[end] -= 1
    open_before = list(accumulate((depth == 0 for depth in accumulate(turns)), initial=0))  # moments without an upper bound so far
    return [row for row in lowers if open_before[row[0]] == open_before[row[1]]]


def _binding(points: int, lowers: Sequence[Stretch], uppers: Sequence[Stretch]) -> list[Stretch]:
    begun, ended = [0] * (points + 1), [0] * (points + 1)
    for start, end, count, _ in lowers:
        begun[start] += count
        ended[end] += count
    begun, ended = list(accumulate(begun)), list(accumulate(ended))
    return [row for row in uppers if begun[row[1] - 1] - ended[row[0]] > row[2]]


def _touching(lowers: Sequence[Stretch], uppers: Sequence[Stretch]) -> list[list[int]]:
    """Blocks of overlapping demands, joined where one upper bound holds over several."""
    starts: list[int] = []
    ends: list[int] = []
    for start, end, _, _ in sorted(lowers):
        if ends and start < ends[-1]:
            ends[-1] = max(ends[-1], end)
        else:
            starts.append(start)
            ends.append(end)
    joined = [0] * (len(starts) + 1)
    for start, end, _, _ in uppers:
        joined[bisect_right(ends, start)] += 1
        joined[max(bisect_right(ends, start), bisect_left(starts, end) - 1)] -= 1
    part_of = list(
        accumulate((not held for held in accumulate(joined)), initial=0)
    )  # a new part begins after a block that nothing joins on
    parts: dict[int, list[int]] = defaultdict(list)
    for start, _, _, owner in lowers:
        parts[part_of[bisect_right(ends, start)]].append(owner)
    for start, end, _, owner in uppers:
        block = bisect_right(ends, start)
        if block < len(starts) and starts[block] < end:
            parts[part_of[block]].append(owner)
    return [parts[number] for number in sorted(parts)]
