"""The quick attempt at a tree of types: what it meets, and what it leaves to the search."""

from __future__ import annotations

import pytest

from timeline.conflicts.accounts.types import TypeTree
from timeline.conflicts.deciding.upwards import met_upwards

TREE = TypeTree({"call": "contact", "visit": "contact"})


@pytest.mark.parametrize(
    ("rows", "met"),
    [
        ({"call": ([(0, 3, 1, 0)], []), "contact": ([], [(1, 3, 0, 1)])}, True),  # the call comes before what is ruled out above it
        ({"call": ([(0, 3, 1, 0)], []), "contact": ([], [(0, 3, 0, 1)])}, False),
        ({"call": ([(0, 3, 1, 0)], []), "visit": ([(0, 3, 1, 1)], []), "contact": ([], [(0, 3, 1, 2)])}, False),  # one too many
        ({"call": ([(0, 3, 1, 0)], []), "visit": ([(0, 3, 1, 1)], []), "contact": ([(0, 3, 2, 2)], [(0, 3, 2, 3)])}, True),
        ({"call": ([(0, 3, 1, 0)], []), "contact": ([(0, 3, 1, 1)], [(0, 3, 1, 2)])}, True),  # the call is the contact
    ],
)
def test_types_one_after_the_other(rows, met):
    assert met_upwards(5, rows, TREE) == met
