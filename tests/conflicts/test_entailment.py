"""What follows from accounts: the range of counts against z3, and on whose word."""

from datetime import datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import timeline
from tests.properties.oracles import of_counts
from timeline.claims.claim import Claim, Count
from timeline.conflicts import Bound
from timeline.conflicts.deciding.entailment import entailed
from timeline.conventions import Limits
from timeline.errors import BadClaim
from timeline.intervals import Interval

PARENTS = {"call": "contact", "visit": "contact"}
PEOPLE = ("Orr", "Vale")
EPOCH = datetime(2020, 1, 1)


def days(start, end):
    return Interval(EPOCH + timedelta(days=start), EPOCH + timedelta(days=end))


@st.composite
def stretches(draw):
    start = draw(st.integers(0, 6))
    return start, draw(st.integers(start + 1, 8))


@st.composite
def rows(draw):
    low = draw(st.integers(0, 3))
    return draw(st.sampled_from(["contact", "call", "visit"])), draw(stretches()), low, draw(st.sampled_from([None, low, low + 1, low + 2]))


@settings(max_examples=120, deadline=None)
@given(st.lists(rows(), min_size=1, max_size=5), st.sampled_from(["contact", "call"]), stretches())
def test_the_range_is_that_of_z3_and_rests_on_who_is_named(given_rows, event, window):
    claims = [
        Claim(id=f"c{n}", source=f"s{n}", event=e, participants=PEOPLE, window=days(*w), count=Count(min=low, max=high))
        for n, (e, w, low, high) in enumerate(given_rows)
    ]
    bounds = [Bound(e, *w, low, high) for e, w, low, high in given_rows]

    def holds(extra=None, members=None):
        every = [*(bounds[i] for i in (range(len(bounds)) if members is None else members)), *([extra] if extra else [])]
        return of_counts(every, PARENTS).holds(range(len(every)))

    found = entailed(claims, event, parents=PARENTS, participants=PEOPLE, window=days(*window))
    if not holds():
        assert found.count is None
        assert not holds(members=[int(id_[1:]) for id_ in found.at_least_by])
        return
    least, most = found.count.min, found.count.max
    assert holds(Bound(event, *window, least, least))
    assert not least or not holds(Bound(event, *window, 0, least - 1), [int(id_[1:]) for id_ in found.at_least_by])
    if most is None:
        assert holds(Bound(event, *window, 100))
        assert found.at_most_by == ()
    else:
        assert holds(Bound(event, *window, most, most))
        assert not holds(Bound(event, *window, most + 1), [int(id_[1:]) for id_ in found.at_most_by])
    assert (found.certainty, found.decided) == ("certain", True)


MEETINGS = [
    {"source": "Orr", "event": "meeting", "participants": ["Orr", "Dale"], "count": "4", "window": "2023"},
    {"source": "Dale", "event": "meeting", "participants": ["Orr", "Dale"], "count": "at most 1", "window": "2023-04/2023-12"},
    {"source": "Vale", "event": "meeting", "participants": ["Orr", "Dale"], "count": "none", "window": "2023-01/2023-02"},
    {"source": "Lund", "event": "meeting", "participants": ["Orr", "Dale"], "count": "6+", "window": "2023-03"},
]


def test_what_a_reader_may_ask():
    tl = timeline.check(MEETINGS, dateline="2024-10-25")
    torn = tl.entailed("meeting", participants=["Orr", "Dale"], window="March 2023")
    assert torn.count is None
    assert "contradict one another" in torn.explanation
    found = tl.entailed("meeting", participants=["Orr", "Dale"], window="March 2023", claims=["c1", "c2", "c3"])
    assert (str(found.count), found.at_least_by, found.at_most_by) == ("3 to 4", ("c1", "c2", "c3"), ("c1",))
    assert found.explanation == (
        "Meeting, Orr and Dale, in Mar 2023: 3 to 4; not fewer, since Orr says exactly 4 in 2023, Dale says at most 1 from Apr "
        "to Dec 2023 and Vale says none from Jan to Feb 2023; not more, since Orr says exactly 4 in 2023."
    )
    wider = tl.entailed("contact", participants=["Orr", "Dale"], window="2023", claims=["c1"])
    assert str(wider.count) == "at least 4"  # a meeting is a contact, but there may have been calls


def test_readings_make_it_preferred():
    about = {
        **MEETINGS[0],
        "count": "1",
        "window": Interval(days(0, 1).start, days(0, 90).end, approximate=True, start_slack=(EPOCH - timedelta(9), EPOCH)),
    }
    tl = timeline.check([about])
    found = tl.entailed("meeting", participants=["Orr", "Dale"], window=days(0, 90))
    assert (str(found.count), found.certainty) == ("exactly 1", "preferred")


def test_no_budget_is_no_guess():
    rows = [
        {**MEETINGS[0], "event": e, "count": "1+", "window": w}
        for e in ("call", "visit", "meeting", "letter")
        for w in ("2023-01/2023-03", "2023-02/2023-04")
    ]
    rows += [{**MEETINGS[0], "event": "contact", "count": "at most 5", "window": "2023"}]
    found = timeline.check(rows, limits=Limits(steps=0)).entailed("visit", participants=["Orr", "Dale"], window="2023")
    assert not found.decided
    assert found.explanation.endswith("The budget ran out; the true range may be narrower.")


@pytest.mark.parametrize(
    ("arguments", "error"),
    [
        ({"claims": ["c9"]}, "no claim 'c9'"),
        ({"window": 2022}, "bare number"),
        ({"window": "the cat"}, "not a time phrase"),
    ],
)
def test_refused(arguments, error):
    tl = timeline.check(MEETINGS[:1])
    with pytest.raises((BadClaim, ValueError), match=error):
        tl.entailed("meeting", participants=["Orr"], **arguments)
