"""Passages of many styles: how many of their claims are read rightly, mechanism by mechanism.

The floors are just under what is reached, so that a change that loses something is seen; what the passages want is the goal.
"""

from __future__ import annotations

from collections import Counter

import pytest

import timeline
from tests.claims.told import misses, passages

FLOORS = {
    "attribution": 15,
    "counts": 16,
    "events": 16,
    "participants": 17,
    "states": 17,
    "voices": 18,
    "windows": 14,
}


@pytest.fixture(scope="module")
def right() -> Counter[tuple[str, str]]:
    tally: Counter[tuple[str, str]] = Counter()
    for passage in passages():
        claims = timeline.reconstruct(passage.text, dateline=passage.dateline).claims
        for want in passage.wants:
            kind = passage.name.split(":")[0]
            tally[kind, "all"] += 1
            tally[kind, "right"] += not misses(want, claims, passage.text)
    return tally


@pytest.mark.parametrize("kind", FLOORS)
def test_claims_fully_right(kind: str, right: Counter[tuple[str, str]]) -> None:
    assert right[kind, "right"] >= FLOORS[kind], f"{right[kind, 'right']} of {right[kind, 'all']}"
