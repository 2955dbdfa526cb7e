"""States: what lasts against what denies it, excludes it, or ends it; and the sweep that finds the pairs."""

import pytest

import timeline
from timeline.claims.claim import Claim
from timeline.conflicts import find_relations

TREE = {"presence": "state", "departure": "movement", "in port": "state", "at sea": "state", "mayor": "state"}
RIVALS = [("in port", "at sea")]


def claim(id, event, window, extent="throughout", **more):
    return Claim(id=id, source=f"source of {id}", participants=("Orr",), event=event, window=window, extent=extent, **more)


def clashes(*claims):
    found = find_relations(list(claims), parents=TREE, rivals=RIVALS)[0]
    return {r.claims: r.certainty for r in found if r.kind == "contradiction"}


@pytest.mark.parametrize(
    ("one", "other", "wanted"),
    [
        (claim("a", "mayor", "2021"), claim("b", "mayor", "2021-05", polarity="negative"), "certain"),
        (claim("a", "mayor", "2021"), claim("b", "mayor", "2022", polarity="negative"), None),
        (claim("a", "mayor", "2021"), claim("b", "mayor", "2021", "within", count={"min": 1, "max": 1}), None),  # once is no denial
        (claim("a", "mayor", "2021", polarity="negative"), claim("b", "mayor", "2021-05", "within", count={"min": 1, "max": 1}), "certain"),
        (claim("a", "mayor", "2021", polarity="negative"), claim("b", "mayor", "2020/2021", "within", count={"min": 1, "max": 1}), None),
        (claim("a", "mayor", "2021"), claim("b", "mayor", "2021-05", "within", count={"min": 0, "max": 0}), "certain"),  # never once is one
        (claim("a", "in port", "2021"), claim("b", "at sea", "2021-05"), "certain"),
        (claim("a", "in port", "2021"), claim("b", "at sea", "2022"), None),
        (claim("a", "in port", "2021"), claim("b", "at sea", "2021", polarity="negative"), None),
    ],
)
def test_a_state_against_another_account(one, other, wanted):
    assert clashes(one, other) == ({("a", "b"): wanted} if wanted else {})
    assert list(clashes(other, one).values()) == ([wanted] if wanted else [])


@pytest.mark.parametrize(
    ("left", "place", "wanted"),
    [
        ("2021-03-05", "Alma", "preferred"),
        ("2021-03-20", "Alma", None),  # on the last day
        ("2021-03-05", None, None),  # from wherever
        ("2021-04-05", "Alma", None),
    ],
)
def test_who_was_there_throughout_did_not_leave_before(left, place, wanted):
    where = {"place": place} if place else {}
    there = claim("a", "presence", "2021-03-01/2021-03-20", attributes=where)
    went = claim("b", "departure", left, "within", attributes=where)
    assert clashes(there, went) == ({("a", "b"): wanted} if wanted else {})


def test_a_long_state_meets_all_that_lie_inside_it():
    """The sweep goes by beginnings: what began before others and ends after them is not forgotten."""
    long = claim("c", "at sea", "2021-02/2021-06")
    assert set(clashes(claim("a", "in port", "2021-01/2021-03"), claim("b", "in port", "2021-04/2021-05"), long)) == {
        ("a", "c"),
        ("b", "c"),
    }


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Police said the car was red.", "A witness said it was blue."),
        ("Ada Orr said the gun was loaded.", "Ben Vale said it was empty."),
        ("Ada Orr said the lights were on.", "Ben Vale said they were off."),
        ("Ada Orr said Ben Vale was drunk.", "Ben Vale said he was sober."),
        ("The company says Ada Orr resigned.", "Ada Orr says she was dismissed."),
    ],
)
def test_two_undated_states_of_one_thing(one, other):
    assert len(timeline.reconstruct(f"{one} {other}", dateline="2024-10-25").conflicts) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Police said the car was red in 2019. A witness said it was blue in 2021.",
        "Police said the first car was red. A witness said the second car was blue.",
        "Ada Orr said the door was locked when she left. Ben Vale said the door was open when he came.",
        pytest.param(
            "Ada Orr said her gun was loaded. Ben Vale said his gun was empty.",
            marks=pytest.mark.xfail(strict=True, reason="whose a thing is, is not told where it stands alone"),
        ),
        "Ada Orr says she was dismissed. Ben Vale says he resigned.",
    ],
)
def test_two_states_of_two_things_or_times(text):
    assert timeline.reconstruct(text, dateline="2024-10-25").conflicts == ()


@pytest.mark.parametrize(
    ("one", "other", "clash"),
    [
        ({"window": "2021-05-03", "count": 40}, {"window": "2021-05-03", "count": 60}, True),
        ({"window": "2021-05-03", "count": 40}, {"window": "2021-05-03", "count": 40}, False),
        ({"window": "2021-05-03", "count": 40}, {"window": "2021-05", "count": 60}, False),  # of a month, not of that day
        ({"window": "2021-05-03", "count": 40}, {"window": "2021-05-03", "count": "40+"}, False),
        ({"window": "2021-05-03", "count": 40}, {"window": "2021-05-03", "count": 60, "event": "watch"}, False),
    ],
)
def test_two_numbers_of_what_it_had_within_one_day(one, other, clash):
    rows = [
        {"event": "crew", "participants": ["Alma"], "extent": "throughout", "source": f"source {k}", **row}
        for k, row in enumerate((one, other))
    ]
    assert bool(timeline.check(rows).conflicts) == clash
