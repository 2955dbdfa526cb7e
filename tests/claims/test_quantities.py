"""Counts: the words by which English says how often, each in a sentence."""

import pytest

from tests.claims.reading import claims_of

# (what Orr said she did, minimum, maximum)
CASES = [
    ("she had met Vale", 1, None),
    ("she had met Vale once", 1, 1),
    ("she had met Vale only once", 1, 1),
    ("she had met Vale twice", 2, 2),
    ("she had met Vale three times", 3, 3),
    ("she had met Vale three or four times", 3, 4),
    ("she had met Vale more than 40 times", 41, None),
    ("she had met Vale at least three times", 3, None),
    ("she had met Vale at most twice", 0, 2),
    ("she had met Vale fewer than five times", 1, 4),
    ("she had met Vale as many as seven times", 1, 7),
    ("she had met Vale several times", 2, None),
    ("she had met Vale repeatedly", 2, None),
    ("she met Vale every week", 2, None),
    ("she met Vale twice a month", 2, None),
    ("she had never met Vale", 0, 0),
    ("she had not met Vale", 0, 0),
    ("she hadn't met Vale", 0, 0),
    ("nobody had met Vale", 0, 0),
    ("no one had met Vale", 0, 0),
    ("she had no meetings with Vale", 0, 0),
    ("she had a meeting with Vale", 1, None),
    ("she had a single meeting with Vale", 1, 1),
    ("she had two meetings with Vale", 2, 2),
    ("she had meetings with Vale", 2, None),
    ("she had at least two meetings with Vale", 2, None),
    ("she had no more than two meetings with Vale", 0, 2),
    ("there had been two meetings with Vale", 2, 2),
    ("there had been no meeting with Vale", 0, 0),
    ("two meetings with Vale took place", 2, 2),
    ("none of the meetings took place", 0, 0),
    ("she was in regular contact with Vale", 2, None),
    ("prices fell by 13 percent", 1, None),
    ("she had a three-hour meeting with Vale", 1, None),
]


@pytest.mark.parametrize(("clause", "low", "high"), CASES, ids=[c[0] for c in CASES])
def test_count(clause: str, low: int, high: int | None) -> None:
    claims = claims_of(f"Dana Orr said {clause}.")
    assert [(c.count.min, c.count.max) for c in claims if c.count] == [(low, high)]


def test_once_may_mean_at_some_time() -> None:
    (claim,) = claims_of("Dana Orr said she once met Tom Vale.")
    assert str(claim.count) == "exactly 1"
    assert [str(r.count) for r in claim.readings] == ["at least 1"]
