"""Counts: the sets that need whole numbers, and the data sets with verdicts by z3 where they are at hand."""

from __future__ import annotations

import pytest

from timeline.conflicts import Bound, TypeTree, decide
from timeline.conflicts.deciding.difference import demanding_cycle
from timeline.conflicts.deciding.minimal import minimal_conflicts

TREE = TypeTree({"call": "talk", "talk": "contact", "visit": "contact", "dinner": "visit"})


@pytest.mark.parametrize(
    ("bounds", "verdict"),
    [
        ([], "yes"),
        ([("call", 0, 9, 2, None), ("contact", 0, 9, 0, 1)], "no"),  # two calls are two contacts
        ([("contact", 0, 9, 2, None), ("call", 0, 9, 0, 1)], "yes"),  # the other contact was a visit
        ([("call", 0, 9, 1, None), ("visit", 0, 9, 1, None), ("contact", 0, 9, 0, 1)], "no"),  # a call is no visit
        ([("call", 0, 9, 1, None), ("talk", 0, 9, 1, None), ("contact", 0, 9, 0, 1)], "yes"),  # but it is a talk
        ([("call", 0, 6, 1, None), ("call", 4, 9, 1, None), ("call", 0, 9, 0, 1)], "yes"),  # one call in the overlap
        ([("call", 0, 6, 1, None), ("call", 4, 9, 1, None), ("call", 0, 9, 0, 1), ("call", 4, 6, 0, 0)], "no"),
        ([("call", 0, 3, 1, None), ("call", 3, 6, 0, 0)], "yes"),  # the end of a window is not in it
        ([("call", None, None, 41, None), ("talk", 5, None, 0, 40)], "yes"),  # one before day 5
        ([("call", None, None, 41, None), ("talk", 5, None, 0, 40), ("contact", None, 5, 0, 0)], "no"),
        ([("call", 4, 4, 1, None)], "no"),  # nothing happens in no time
        ([("call", 4, 4, 0, 0), ("call", 4, 5, 1, None)], "yes"),
    ],
)
def test_whether_counts_can_hold(bounds, verdict):
    assert decide([Bound(*b) for b in bounds], TREE) == verdict


def test_a_type_that_nobody_mentions_still_counts_for_those_above_and_below():
    assert decide([Bound("dinner", 0, 9, 1), Bound("contact", 0, 9, 0, 0)], TREE) == "no"


def test_types_outside_the_tree_have_nothing_to_do_with_one_another():
    assert decide([Bound("derailment", 0, 9, 1), Bound("contact", 0, 9, 0, 0)], TREE) == "yes"
    assert decide([Bound("derailment", 0, 9, 1), Bound("derailment", 0, 9, 0, 0)], TREE) == "no"


@pytest.mark.parametrize(
    ("wants", "allows", "verdict"),
    [
        ("orr vale", "orr vale", "no"),
        ("orr vale lund", "orr vale", "no"),  # a meeting of three is one of the two
        ("orr vale", "orr vale lund", "yes"),
        ("orr vale", "orr lund", "yes"),
        ("orr vale @london", "orr vale", "no"),
        ("orr vale @london", "orr vale @paris", "yes"),
    ],
)
def test_who_took_part(wants, allows, verdict):
    wanted, allowed = ((frozenset(words.split()),) for words in (wants, allows))
    bounds = [Bound("visit", 0, 9, 1, None, wanted), Bound("visit", 0, 9, 0, 0, allowed)]
    assert decide(bounds, TREE) == verdict


def test_one_event_may_serve_two_claims_but_not_in_two_places():
    guests = [Bound("visit", 0, 9, 1, None, (frozenset({"orr", who}),)) for who in ("vale", "lund")]
    only_one = Bound("visit", 0, 9, 0, 1, (frozenset({"orr"}),))
    assert decide([*guests, only_one], TREE) == "yes"
    apart = [b._replace(needs=(b.needs[0] | {place},)) for b, place in zip(guests, ("@london", "@paris"), strict=True)]
    assert decide([*apart, only_one], TREE) == "no"


def test_the_cycle_names_only_the_demands_it_needs():
    cycle = demanding_cycle(10, [(0, 2, 1, 0), (3, 4, 5, 1), (5, 6, 1, 2)], [(0, 9, 1, 9)])
    assert cycle == [(True, 1), (False, 9)]


def test_a_cap_on_conflicts_says_that_it_stopped():
    pairs = [0b000011, 0b001100, 0b110000]
    listing = minimal_conflicts(0b111111, lambda mask: next((p for p in pairs if mask & p == p), 0), most=2)
    assert len(listing.conflicts) == 2
    assert not listing.complete
    assert minimal_conflicts(0b111111, lambda mask: next((p for p in pairs if mask & p == p), 0), most=3).complete


def test_a_conflict_inside_another_set_is_found_once():
    clashes = [0b0011, 0b0110, 0b1101]
    listing = minimal_conflicts(0b1111, lambda mask: next((c for c in reversed(clashes) if mask & c == c), 0))
    assert sorted(listing.conflicts) == sorted(clashes)
