"""Three-valued questions and Allen relations against every admissible choice of the ends, listed one by one.

Ends lie within a few microseconds, so that the choices can be listed; an end that nobody told is tried everywhere around them.
"""

from datetime import UTC, datetime, timedelta
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline.errors import BadInterval
from timeline.intervals import Allen, Interval

ORIGIN = datetime(2013, 2, 12)
FAR = 40  # stands for "unbounded": further than any unknown end that is tried
CLOCK = 5


def moment(number):
    return ORIGIN + timedelta(microseconds=number)


@st.composite
def intervals(draw):
    """An interval with the list of its admissible (start, end), all as small integers."""
    kinds = st.sampled_from(["told", "slack", "unknown", "unbounded"])
    fields, choices = {}, {}
    for name in ("start", "end"):
        kind = draw(kinds)
        low = draw(st.integers(0, CLOCK))
        if kind == "told":
            fields[name], choices[name] = moment(low), [low]
        elif kind == "slack":
            high = draw(st.integers(low, CLOCK))
            fields[name], choices[name] = moment(draw(st.integers(low, high))), list(range(low, high + 1))
            fields[f"{name}_slack"] = (moment(low), moment(high))
        else:
            fields[name] = None
            fields[f"{name}_known"] = kind == "unbounded"
            # beyond the clock by 3: room for another unknown interval to lie outside this one
            choices[name] = ([-FAR] if name == "start" else [FAR]) if kind == "unbounded" else list(range(-6, CLOCK + 7))
    pairs = [(s, e) for s, e in product(choices["start"], choices["end"]) if s < e]
    try:
        return Interval(fields.pop("start"), fields.pop("end"), **fields), pairs
    except BadInterval:
        return None, []


def decided(truths):
    return "yes" if all(truths) else "possible" if any(truths) else "no"


ANY = intervals().filter(lambda found: found[0] is not None and found[1])


@settings(max_examples=400, deadline=None)
@given(ANY, ANY)
def test_answers_hold_for_all_some_or_no_choice(one, other):
    (a, choices_a), (b, choices_b) = one, other
    if a.empty or b.empty:
        return
    pairs = list(product(choices_a, choices_b))
    assert a.overlaps(b) == decided([s < E and e > S for (s, e), (S, E) in pairs])
    assert a.contains(b) == decided([s <= S and e >= E for (s, e), (S, E) in pairs])
    assert a.before(b) == decided([e <= S for (s, e), (S, E) in pairs])


def lies(s, e, S, E):
    if e < S or s > E:
        return Allen.BEFORE if e < S else Allen.AFTER
    if e == S or s == E:
        return Allen.MEETS if e == S else Allen.MET_BY
    order = ((s > S) - (s < S), (e > E) - (e < E))
    return {
        (-1, -1): Allen.OVERLAPS, (-1, 0): Allen.FINISHED_BY, (-1, 1): Allen.CONTAINS,
        (0, -1): Allen.STARTS, (0, 0): Allen.EQUALS, (0, 1): Allen.STARTED_BY,
        (1, -1): Allen.DURING, (1, 0): Allen.FINISHES, (1, 1): Allen.OVERLAPPED_BY,
    }[order]  # fmt: skip


@settings(max_examples=400, deadline=None)
@given(ANY, ANY)
def test_possible_relations_are_those_of_the_choices(one, other):
    (a, choices_a), (b, choices_b) = one, other
    if a.empty or b.empty:
        return
    found = a.possible_relations(b)
    assert found == {lies(s, e, S, E) for (s, e), (S, E) in product(choices_a, choices_b)}
    assert {r.inverse for r in found} == b.possible_relations(a)
    assert (a.relation(b) is None) == (len(found) > 1)


@settings(max_examples=300, deadline=None)
@given(ANY, ANY)
def test_intersection_and_hull_keep_every_choice(one, other):
    """Whatever the true ends are, the true intersection and hull are among the choices of the result."""
    (a, choices_a), (b, choices_b) = one, other
    if a.empty or b.empty:
        return
    both, span = a.intersect(b), a.hull(b)
    for (s, e), (S, E) in product(choices_a, choices_b):
        assert admits(span, min(s, S), max(e, E))
        if both is not None and both.start is not None and both.end is not None and max(s, S) < min(e, E):
            low, high = max(s, S), min(e, E)
            if both.start <= moment(high) and moment(low) <= both.end:  # the two reports as told still meet in it
                assert low == -FAR or both.earliest_start <= moment(low)
                assert high == FAR or moment(high) <= both.latest_end


def admits(interval, start, end):
    left = start == -FAR or interval.earliest_start is None or interval.earliest_start <= moment(start)
    right = end == FAR or interval.latest_end is None or moment(end) <= interval.latest_end
    unbounded = (start != -FAR or interval.start is None) and (end != FAR or interval.end is None)
    return left and right and unbounded


@pytest.mark.parametrize("question", ["overlaps", "before", "relation", "possible_relations", "intersect", "hull", "contains"])
def test_a_zone_on_one_side_only_is_refused(question):
    naive = Interval.of("2013")
    aware = Interval(datetime(2013, 1, 1, tzinfo=UTC), datetime(2014, 1, 1, tzinfo=UTC))
    for one, other in ((naive, aware), (aware, naive)):
        with pytest.raises(BadInterval, match="time zone"):
            getattr(one, question)(other)
    assert aware.overlaps(aware) == "yes"
