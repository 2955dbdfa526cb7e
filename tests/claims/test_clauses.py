"""Clauses: 240 sentences of many constructions, annotated before the analysis was run on them; and one example a construction."""

from __future__ import annotations

import pytest

from tests.claims.clause_scoring import parsed, score

FLOORS = {"found": 0.93, "subject": 0.9, "object": 0.87, "negated": 0.97, "passive": 0.98, "whole": 0.74}

# sentence; verb; subject; object
READ = [
    ("After the vote, the council met.", "met", "the council", None),
    ("The boat that Orr built sank.", "built", "Orr", "The boat"),
    ("The boat that Orr built sank.", "sank", "The boat", None),
    ("A pilot who was aboard that day saw no spill.", "saw", "A pilot", None),
    ("Ann Orr, the owner of the mill and a former officer, was fined.", "fined", "Ann Orr", None),
    ("The mayor, Ann Orr, left.", "left", "Ann Orr", None),
    ("The clerk kept the letters Ann Orr had sent.", "sent", "Ann Orr", "the letters"),
    ("Vale read a letter which Orr said had been lost.", "lost", "a letter", None),
    ("Nor had the council been told.", "told", "the council", None),
    ("On the table lay a knife.", "lay", "a knife", None),
    ("Passengers, some of whom were hurt, were taken ashore.", "hurt", "some", None),
    ("The strike ended after the owners, Orr and Vale, had agreed.", "agreed", "the owners", None),
    ("Their relations since the breakup have been bad.", "been", "Their relations since the breakup", None),
]


@pytest.mark.parametrize("half", [0, 1])
def test_agreement(half: int) -> None:
    tally = score(half)
    reached = {part: tally[part, "right"] / tally[part, "all"] for part in FLOORS}
    assert {part: value for part, value in reached.items() if value < FLOORS[part]} == {}


@pytest.mark.parametrize(("text", "verb", "subject", "thing"), READ)
def test_one_of_each(text: str, verb: str, subject: str, thing: str | None) -> None:
    w, clause = next((w, c) for w, c in parsed(text) if w.word(c.main) == verb)
    assert clause.subject is not None
    assert w.of(clause.subject.phrases[0].first, clause.subject.phrases[0].last) == subject
    assert (clause.gap and w.of(clause.gap.first, clause.gap.last)) == thing
