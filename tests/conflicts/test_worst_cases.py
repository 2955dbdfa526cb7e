"""Hard sets end at the budget with `undecided`, or with a capped list that says so, in bounded time and memory.

The sizes here are small; `python benchmarks/conflicts.py --worst` takes the same sets at full size.
"""

from __future__ import annotations

import gc
import inspect
import sys
import time
import tracemalloc

import pytest

from tests.conflicts.hard_sets import HARD, jobs, pigeons
from tests.properties.oracles import of_counts
from tests.properties.random_sets import count_set
from timeline.conflicts import Bound, decide, find_relations
from timeline.conflicts.accounts.types import TypeTree
from timeline.conflicts.deciding.certainty import Level
from timeline.conflicts.deciding.counting import one_sided
from timeline.conflicts.deciding.masks import bits
from timeline.conflicts.deciding.minimal import minimal_conflicts
from timeline.conflicts.deciding.search import Budget
from timeline.conventions import Limits
from timeline.languages.pack import load

PARENTS = load("en").events.parents
FEW = Limits(conflicts=20, steps=2_000)


@pytest.mark.parametrize("name", HARD)
def test_more_clashes_than_can_be_listed_are_capped_and_the_result_says_so(name):
    began = time.process_time()
    relations, notes = find_relations(HARD[name](400), parents=PARENTS, limits=FEW)
    assert time.process_time() - began < 5
    assert len(relations) <= 3 * FEW.conflicts + 3
    if name not in ("one source", "anybody"):
        assert any(note.startswith(("stopped", "undecided")) for note in notes)


@pytest.mark.parametrize("name", ["halves", "halves of many kinds", "all against all"])
def test_memory_grows_with_the_claims_and_not_with_their_pairs(name):
    peaks = []
    for size in (900, 2_700):  # large enough that what other tests left in caches does not count
        claims = HARD[name](size)
        gc.collect()
        tracemalloc.start()
        find_relations(claims, parents=PARENTS, limits=Limits(conflicts=2, steps=200))
        peaks.append(tracemalloc.get_traced_memory()[1])
        tracemalloc.stop()
    assert peaks[1] < 5 * peaks[0]


def test_pigeons_are_one_too_many_and_a_large_flock_is_undecided():
    claims, parents = pigeons(3)
    assert decide(claims, parents) == "no"
    claims[-1] = claims[-1]._replace(min=0)
    assert decide(claims, parents) == "yes"
    began = time.process_time()
    assert decide(*pigeons(60)) == "undecided"
    assert time.process_time() - began < 10


def test_jobs_with_a_few_slots_each_are_undecided_rather_than_guessed():
    for number in range(4, 8):
        claims, parents = jobs(number)
        assert decide(claims, parents) == "no"  # one job more than there are slots
    began = time.process_time()
    assert decide(*jobs(40)) == "undecided"
    assert time.process_time() - began < 10


def test_a_choice_for_each_of_many_claims_is_no_deep_recursion():
    """Each call was in the first hour of its day or in the second; only the last choice of all, for the last call, is open to doubt."""
    last = 250
    variants = [[(Bound("call", 2 * n, 2 * n + 1, 1),), (Bound("call", 2 * n + 1, 2 * n + 2, 1),)] for n in range(last)]
    level = Level([*variants, [(Bound("call", 2 * last - 2, 2 * last - 1, 0, 0),)]], True, TypeTree({}), Budget(200_000))
    ordinary = sys.getrecursionlimit()
    sys.setrecursionlimit(len(inspect.stack()) + last)
    try:
        assert level.refute(level.everything) == 0
    finally:
        sys.setrecursionlimit(ordinary)
    assert not level.undecided


@pytest.mark.parametrize("steps", [0, 1, 3])
def test_what_a_small_budget_leaves_open_is_never_taken_for_minimal(steps):
    """Every conflict listed is one of z3's; where some are missing, the listing says that it is not complete."""
    cut_short = 0
    for number in range(100):
        claims, parents = count_set(number)
        wanted = of_counts(claims, parents).minimal_conflicts()
        level = Level([[tuple(one_sided([c]))] for c in claims], True, TypeTree(parents), Budget(steps))
        listing = minimal_conflicts(level.everything, level.settle, level.split)
        found = [list(bits(c)) for c in listing.conflicts]
        assert all(conflict in wanted for conflict in found), number
        assert not listing.complete or sorted(found) == wanted, number
        cut_short += not listing.complete
    assert cut_short
