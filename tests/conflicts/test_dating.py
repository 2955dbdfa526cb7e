"""One event, two dates: networks of offsets between event instances."""

from __future__ import annotations

import pytest

from timeline.claims.claim import Claim
from timeline.conflicts import Network, Offset, find_relations
from timeline.conflicts.deciding.dating import ORIGIN
from timeline.conflicts.deciding.masks import bits
from timeline.errors import BadClaim


def conflicts(*rows):
    network = Network([Offset(*row, owner) for owner, row in enumerate(rows)])
    return [[network.owners[i] for i in bits(mask)] for mask in network.conflicts().conflicts]


@pytest.mark.parametrize(
    ("rows", "wanted"),
    [
        ([("a", "b", 1, 5), ("a", "b", 5, 9)], []),
        ([("a", "b", 1, 4), ("a", "b", 5, 9)], [[0, 1]]),
        ([("a", "b", 1, None), ("b", "c", 1, None), ("c", "a", 1, None)], [[0, 1, 2]]),  # each before the next, in a circle
        ([(ORIGIN, "a", 3, 3), (ORIGIN, "b", 4, 4), ("a", "b", 7, 7)], [[0, 1, 2]]),
        ([("a", "b", None, 3), ("a", "b", 2, None)], []),
        ([("a", "b", 3, 2)], [[0]]),
    ],
)
def test_minimal_conflicts(rows, wanted):
    assert conflicts(*rows) == wanted


def claim(id, source, event, **more):
    return Claim(id=id, source=source, event=event, participants=("the parcel",), **more)


def test_an_arrival_a_week_after_the_posting():
    posted = claim("c1", "Orr", "posting", count={"min": 1, "max": 1}, event_time="2021-03-01")
    arrived = claim("c2", "The Ledger", "arrival", count={"min": 1, "max": 1}, event_time="2021-03-02")
    week = claim("c3", "Vale", "arrival", attributes={"after": "posting", "gap": "P1W"})
    [relation] = [r for r in find_relations([posted, arrived, week], parents={})[0] if r.kind != "corroboration"]
    assert (relation.kind, relation.claims) == ("contradiction", ("c1", "c2", "c3"))
    assert (
        "the arrival came 1 week after the posting: no dates fit all of this, which miss one another by at least 5 days"
        in relation.explanation
    )
    assert relation.reconciled_by == ("if Orr dated the posting 5 days earlier", "if The Ledger dated the arrival 5 days later")
    later = arrived.model_copy(update={"event_time": claim("x", None, "arrival", window="2021-03-08").window})
    assert {r.kind for r in find_relations([posted, later, week], parents={})[0]} <= {"corroboration"}


def test_offsets_can_be_given():
    vote = claim("c1", "Orr", "vote", window="2021-03-01", attributes={"instance": "vote"})
    count = claim("c2", "Vale", "count", window="2021-03-02", attributes={"instance": "count"})
    [relation] = find_relations([vote, count], parents={}, offsets=[Offset("vote", "count", 3 * 86400, None, "c2")])[0]
    assert relation.claims == ("c1", "c2")


def test_a_gap_that_is_no_duration():
    with pytest.raises(BadClaim, match="claim c1: gap 'a week' is not an ISO 8601 duration"):
        find_relations([claim("c1", "Orr", "arrival", attributes={"after": "posting", "gap": "a week"})], parents={})


def test_only_once_at_two_times_is_a_clash_of_counts():
    may = Claim(id="c1", source="Orr", event="visit", participants=("Orr",), count={"min": 1, "max": 1}, event_time="2021-05")
    june = Claim(id="c2", source="Vale", event="visit", participants=("Orr",), count={"min": 1, "max": 1}, event_time="2021-06")
    [relation] = find_relations([may, june], parents={})[0]
    assert (relation.kind, relation.certainty, relation.claims) == ("contradiction", "certain", ("c1", "c2"))


@pytest.mark.parametrize(
    ("gap", "left", "crash", "fits"),
    [
        ("PT40M", "2021-03-01T10:00", "2021-03-01T10:40", True),
        ("PT40M", "2021-03-01T10:00", "2021-03-01T11:10", False),
        ("PT2H", "2021-03-01T10:00", "2021-03-01T12:20", True),
        ("P3D", "2021-03-01", "2021-03-04", True),
        ("P3D", "2021-03-01", "2021-03-08", False),
        ("P2M", "2021-01-31", "2021-03-29", True),
        ("P2M", "2021-01-31", "2021-06-01", False),
        ("P10Y", "2011", "2021-03-01", True),
        ("PXD", "2021-03-01", "2021-05-01", True),
        ("PXD", "2021-05-01", "2021-03-01", False),
    ],
)
def test_how_long_after(gap, left, crash, fits):
    rows = [
        claim("c1", "Orr", "departure", count={"min": 1, "max": 1}, event_time=left),
        claim("c2", "Vale", "crash", attributes={"after": "departure", "gap": gap}),
        claim("c3", "Lund", "crash", count={"min": 1, "max": 1}, event_time=crash),
    ]
    clashes = [r for r in find_relations(rows, parents={})[0] if r.kind == "contradiction"]
    assert (not clashes) == fits
    for change in (change for r in clashes for change in r.changes):
        moved = [c.model_copy(update={change.field: change.value}) if c.id == change.claim else c for c in rows]
        assert not [r for r in find_relations(moved, parents={})[0] if r.kind == "contradiction"], change
