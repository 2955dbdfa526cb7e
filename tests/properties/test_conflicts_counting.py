"""Counts and offsets against z3: verdicts and all minimal conflicts."""

from __future__ import annotations

import json
import random
from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.properties.oracles import of_counts, of_offsets
from tests.properties.random_sets import TREES, count_set, offset_set
from timeline.conflicts import Bound, Network, Offset, TypeTree, decide
from timeline.conflicts.deciding import columns, counting
from timeline.conflicts.deciding.certainty import Level
from timeline.conflicts.deciding.counting import one_sided
from timeline.conflicts.deciding.masks import bits
from timeline.conflicts.deciding.minimal import minimal_conflicts
from timeline.conflicts.deciding.search import Budget

SHARED = Path(__file__).parents[3] / "shared" / "data" / "reasoning"
with_shared_sets = pytest.mark.skipif(not SHARED.exists(), reason="needs data sets that are not part of the project")


def conflicts_of_counts(claims: list[Bound], parents: dict[str, str]) -> list[list[int]]:
    level = Level([[tuple(one_sided([c]))] for c in claims], True, TypeTree(parents), Budget(20_000))
    listing = minimal_conflicts(level.everything, level.settle, level.split)
    assert listing.complete
    assert not level.undecided
    found = sorted(list(bits(c)) for c in listing.conflicts)
    assert decide(claims, parents) == ("no" if found else "yes")
    return found


def conflicts_of_offsets(offsets: list[Offset]) -> list[list[int]]:
    listing = Network(offsets).conflicts()
    assert listing.complete
    return sorted(list(bits(c)) for c in listing.conflicts)


def differing(numbers: range) -> tuple[list[str], int]:
    """The random sets on which z3 is of another opinion, and how many sets clash at all."""
    wrong, clashing = [], 0
    for number in numbers:
        claims, tree = count_set(number)
        wanted = of_counts(claims, tree).minimal_conflicts()
        clashing += bool(wanted)
        if conflicts_of_counts(claims, tree) != wanted:
            wrong.append(f"counts {number}")
        if number % 4 == 0:
            offsets = offset_set(number)
            if conflicts_of_offsets(offsets) != of_offsets(offsets).minimal_conflicts():
                wrong.append(f"offsets {number}")
    return wrong, clashing


def test_verdicts_and_conflicts_are_those_of_z3():
    wrong, clashing = differing(range(450))
    assert not wrong
    assert clashing > 150  # the sets are not all harmless


@pytest.mark.slow
@pytest.mark.parametrize("hundred", range(50))
def test_verdicts_and_conflicts_of_five_thousand_sets_are_those_of_z3(hundred):
    assert differing(range(100 * hundred, 100 * hundred + 100))[0] == []


@with_shared_sets
def test_verdicts_and_conflicts_of_the_shared_counts():
    for line in (SHARED / "counts.jsonl").read_text().splitlines():
        row = json.loads(line)
        claims = [Bound(c["type"], *c["window"], c["min"], c["max"]) for c in row["claims"]]
        parents = {child: parent for child, parent in row["types"].items() if parent}
        assert conflicts_of_counts(claims, parents) == sorted(row["all_minimal_conflicts"]), row["id"]
        assert bool(row["all_minimal_conflicts"]) != row["consistent"]


@with_shared_sets
def test_verdicts_and_conflicts_of_the_shared_offsets():
    for line in (SHARED / "offsets.jsonl").read_text().splitlines():
        row = json.loads(line)
        offsets = [Offset(*constraint, owner=n) for n, constraint in enumerate(row["constraints"])]
        assert conflicts_of_offsets(offsets) == sorted(row["all_minimal_conflicts"]), row["id"]


# ---------------------------------------------------------------------- properties
@st.composite
def bounds(draw) -> Bound:
    start = draw(st.one_of(st.none(), st.integers(0, 8)))
    end = draw(st.one_of(st.none(), st.integers(start or 0, 9)))
    low = draw(st.integers(0, 3))
    high = draw(st.one_of(st.none(), st.integers(low, low + 2)))
    needs = draw(st.sampled_from([(frozenset(),), (frozenset("a"),), (frozenset("ab"),), (frozenset("ac"), frozenset("b"))]))
    return Bound(draw(st.sampled_from(["contact", *TREES[3]])), start, end, low, high, needs)


FAST = settings(max_examples=100, deadline=None)
claim_lists = st.lists(bounds(), min_size=2, max_size=8)


@FAST
@given(claim_lists)
def test_a_conflict_cannot_hold_and_each_part_of_it_can(claims):
    oracle = of_counts(claims, TREES[3])
    for conflict in conflicts_of_counts(claims, TREES[3]):
        assert not oracle.holds(conflict)
        assert all(oracle.holds(part) for part in combinations(conflict, len(conflict) - 1))


@FAST
@given(claim_lists, st.randoms(use_true_random=False))
def test_the_order_of_claims_never_matters(claims, random):
    order = list(range(len(claims)))
    random.shuffle(order)
    shuffled = conflicts_of_counts([claims[i] for i in order], TREES[3])
    assert sorted(sorted(order[i] for i in conflict) for conflict in shuffled) == conflicts_of_counts(claims, TREES[3])


@FAST
@given(claim_lists, st.integers(-1000, 1000))
def test_the_calendar_never_matters(claims, days):
    later = [c._replace(start=None if c.start is None else c.start + days, end=None if c.end is None else c.end + days) for c in claims]
    assert conflicts_of_counts(later, TREES[3]) == conflicts_of_counts(claims, TREES[3])


@FAST
@given(claim_lists, claim_lists)
def test_a_further_claim_never_removes_a_conflict_and_an_unrelated_one_adds_none(claims, others):
    before = conflicts_of_counts(claims, TREES[3])
    of_all = conflicts_of_counts([*claims, *others], TREES[3])
    assert [c for c in of_all if max(c) < len(claims)] == before
    unrelated = [Bound("derailment", *c[1:]) for c in others if c.min <= 1 and c.max is None and c.start != c.end]
    assert conflicts_of_counts([*claims, *unrelated], TREES[3]) == before


@FAST
@given(st.integers(0, 10_000), st.integers(-1000, 1000), st.randoms(use_true_random=False))
def test_offsets_know_neither_order_nor_names(number, moved, random):
    offsets = offset_set(number)
    found = {frozenset(c) for c in _by_owner(offsets)}
    dated = [*offsets, Offset("posting", "arrival", 1, 3, "unrelated")]
    random.shuffle(dated)
    renamed = [o._replace(first=f"{o.first} of {moved}", second=f"{o.second} of {moved}") for o in dated]
    assert {frozenset(c) for c in _by_owner(renamed)} == found


def _by_owner(offsets: list[Offset]) -> list[list[object]]:
    network = Network(offsets)
    return [[network.owners[i] for i in bits(c)] for c in network.conflicts().conflicts]


# ---------------------------------------------------------------------- what needs more than shortest paths
def test_where_halves_would_do_whole_events_do_not():
    """Three demands, of which any two can be one event, and one event allowed."""
    claims = [Bound("contact", 0, 8, 1, None, (frozenset(pair),)) for pair in ("ab", "bc", "ac")]
    for company in combinations("abc", 2):
        assert decide([*claims, Bound("contact", 0, 8, 0, 0, (frozenset("abc"),)), Bound("contact", 0, 8, 0, 1)], {}) == "no", company


def test_too_many_companies_are_bracketed():
    """Sixty people each met Orr, who met people five times: parties are possible."""
    claims = [Bound("meeting", 0, 10, 1, None, (frozenset({"orr", f"guest {n}"}),)) for n in range(60)]
    assert decide([*claims, Bound("meeting", 0, 10, 0, 5, (frozenset({"orr"}),))], {}) == "yes"
    assert decide([*claims, Bound("meeting", 0, 10, 0, 0, (frozenset({"orr"}),)), Bound("meeting", 2, 3, 0, 5)], {}) == "no"


def test_the_bracket_around_too_many_companies_is_never_wrong(monkeypatch):
    """With every union of two sets one too many, a verdict is the right one or none."""
    monkeypatch.setattr(columns, "_MOST_COMPANIES", 1)
    verdicts = []
    for number in range(300):
        rng = random.Random(f"companies {number}")
        claims = [
            c._replace(needs=tuple(frozenset(rng.sample("abcd", rng.choice([1, 2, 2]))) for _ in range(rng.choice([1, 1, 2]))))
            for c in count_set(number)[0]
        ]
        tree = TREES[number % len(TREES)]
        right = "yes" if of_counts(claims, tree).holds(range(len(claims))) else "no"
        verdicts.append(decide(claims, tree))
        assert verdicts[-1] in (right, "undecided"), number
    assert {"yes", "no"} <= set(verdicts)


def test_the_ways_of_very_large_sets_are_never_wrong(monkeypatch):
    """Without columns, some sets are left open; what is decided is right, and much is decided."""
    monkeypatch.setattr(counting, "_MOST_CELLS", 0)
    decided = {"yes": 0, "no": 0, "undecided": 0}
    for number in range(300):
        claims, parents = count_set(number)
        right = "yes" if of_counts(claims, parents).holds(range(len(claims))) else "no"
        verdict = decide(claims, parents)
        assert verdict in (right, "undecided"), number
        decided[verdict] += 1
    assert min(decided["yes"], decided["no"]) > 50


def test_no_budget_is_no_guess():
    claims = [Bound(t, 0, 8, 1) for t in ("call", "visit", "letter")] + [Bound("contact", a, b, 0, 1) for a, b in ((0, 4), (4, 8))]
    assert decide(claims, TREES[1]) == "no"
    assert decide(claims, TREES[1], steps=0) == "undecided"
