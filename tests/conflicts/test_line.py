"""Parts of a line of counts: nothing that can clash is left out or torn apart, and what is met for nothing is left out."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline.conflicts.deciding.difference import demanding_cycle
from timeline.conflicts.deciding.line import parts_of_line

POINTS = 9


@st.composite
def stretches(draw, most: int) -> tuple[int, int, int]:
    start = draw(st.integers(0, POINTS - 2))
    return start, draw(st.integers(start + 1, POINTS - 1)), draw(st.integers(most - 1, most + 1))


@settings(max_examples=200, deadline=None)
@given(st.lists(stretches(2), max_size=4), st.lists(stretches(1), max_size=4))
def test_every_minimal_conflict_lies_in_one_part(lowers, uppers):
    lowers = [(*row, n) for n, row in enumerate(lowers)]
    uppers = [(*row, n) for n, row in enumerate(uppers, len(lowers))]
    parts = [set(part) for part in parts_of_line(POINTS, lowers, uppers)]
    assert sum(map(len, parts)) == len(set().union(*parts))
    for low in range(1, len(lowers) + 1):
        for high in range(1, len(uppers) + 1):
            for some in ((a, b) for a in combinations(lowers, low) for b in combinations(uppers, high)):
                if _minimal(*some):
                    assert any({row[3] for rows in some for row in rows} <= part for part in parts)


def _minimal(lowers, uppers) -> bool:
    if demanding_cycle(POINTS, lowers, uppers) is None:
        return False
    smaller = [([r for r in lowers if r != row], [r for r in uppers if r != row]) for row in (*lowers, *uppers)]
    return all(demanding_cycle(POINTS, *some) is None for some in smaller)


@pytest.mark.parametrize(
    ("lowers", "uppers", "parts"),
    [
        ([(0, 4, 5)], [(0, 3, 0), (1, 3, 0)], []),  # any time from 3 to 4
        ([(0, 4, 5)], [(0, 3, 0), (3, 4, 0)], [[0, 1, 2]]),
        ([(0, 4, 1)], [(0, 4, 1)], []),  # room for all that is demanded
        ([(0, 4, 1), (2, 6, 1)], [(0, 6, 1)], [[0, 1, 2]]),
        ([(0, 2, 2), (4, 6, 2)], [(0, 2, 1), (4, 6, 1)], [[0, 2], [1, 3]]),
        ([(0, 2, 2), (2, 4, 2)], [(0, 4, 3)], [[0, 1, 2]]),  # apart, but under one upper bound
        ([(0, 2, 2), (4, 6, 2), (7, 8, 2)], [(0, 6, 3), (7, 8, 1)], [[0, 1, 3], [2, 4]]),
        ([(0, 2, 2)], [(0, 2, 1), (3, 5, 0)], [[0, 1]]),  # nothing is demanded there
    ],
)
def test_parts(lowers, uppers, parts):
    rows = [(*row, n) for n, row in enumerate([*lowers, *uppers])]
    assert parts_of_line(POINTS, rows[: len(lowers)], rows[len(lowers) :]) == parts
