"""Passages end to end: source, polarity, count, people and window of each claim that a careful reader finds."""

from __future__ import annotations

import re
from datetime import datetime
from functools import cache

import pytest

from tests.claims.passages import PASSAGES, Want
from tests.claims.reading import claims_of
from timeline.claims import Claim
from timeline.intervals import Interval

ROWS = [(name, want) for name, (_, _, wants) in PASSAGES.items() for want in wants]


@cache
def told(name: str) -> tuple[Claim, ...]:
    dateline, text, _ = PASSAGES[name]
    return claims_of(text, dateline)


def words(name: str | None) -> set[str]:
    return set(re.findall(r"\w+", (name or "").lower().replace("'s", ""))) - {"the", "of"}


def near(one: datetime | None, other: datetime | None) -> bool:
    return one == other if one is None or other is None else abs((one - other).days) <= 1


def same(one: Interval | None, other: Interval) -> bool:
    return one is not None and near(one.start, other.start) and near(one.end, other.end)


def candidates(name: str, want: Want) -> list[Claim]:
    start = PASSAGES[name][1].index(want.words)
    end = start + len(want.words)
    shared = [(c, min(e.end, end) - max(e.start, start)) for c in told(name) for e in c.evidence[:1]]
    return [c for c, n in shared if 2 * n >= len(want.words) and words(want.source) <= words(c.source)]


def wrong(claim: Claim, want: Want) -> list[str]:
    """The parts of the claim that differ from what is wanted."""
    found = []
    if claim.count is None or (claim.count.min, claim.count.max) != (want.low, want.high):
        found.append(f"count is {claim.count}")
    if missing := [p for p in want.people if not any(words(p) & words(str(q)) for q in claim.participants)]:
        found.append(f"without {missing}: {[str(p) for p in claim.participants]}")
    if want.window and not any(same(w, Interval.of(want.window)) for w in (claim.window, claim.event_time)):
        found.append(f"window is {claim.window}")
    return found


@pytest.mark.parametrize(("name", "want"), ROWS, ids=[f"{name}: {want.words[:30]}" for name, want in ROWS])
def test_claim(name: str, want: Want) -> None:
    found = candidates(name, want)
    assert found, f"nobody says {want.words!r}: {[(c.source, c.quotation) for c in told(name)]}"
    assert min((wrong(c, want) for c in found), key=len) == []


@pytest.mark.parametrize("name", PASSAGES)
def test_evidence_is_the_text_itself(name: str) -> None:
    text = PASSAGES[name][1]
    for claim in told(name):
        assert all(text[e.start : e.end] == e.text for e in claim.evidence)


@pytest.mark.parametrize("name", PASSAGES)
def test_no_window_reaches_past_its_saying(name: str) -> None:
    for claim in told(name):
        if claim.constrains and claim.said is not None and claim.said.end is not None and claim.window is not None:
            assert claim.window.end is None or claim.window.end <= claim.said.end or claim.window.start >= claim.said.start
