"""Attributes that a person writes: whatever they hold, `check` gives an answer or an error of this library."""

import contextlib
import warnings

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import timeline
from timeline.errors import TimelineError

# those that the reader of English writes and that are compared
NAMES = (
    "about after agent alone among before body bought cause corrects counted doer each ended figure foremost gap goal handed holder instance "
    "kept kinds living manner margin matter medium moment narrowed near only order out place result scope since sum supposed tally term topic "
    "transfer trend understood unanimous unreached value where which while withdrawn".split()
)
VALUES = st.sampled_from(
    [
        "",
        "a",
        "12",
        "39-12",
        "39",
        "-",
        "x-y",
        "yes",
        "approve",
        "reject",
        "900 euro",
        "at least 3 boat",
        "Ada = ferry",
        "; ;",
        "PT5M",
        "the vote",
    ]
) | st.text(max_size=12)
EVENTS = st.sampled_from("vote call payment open closed have injured red win office departure cause speed custody".split())


@st.composite
def accounts(draw):
    """Two or three records that tell of one thing and have the same attributes, mostly."""
    names = draw(st.lists(st.sampled_from(NAMES), min_size=1, max_size=4, unique=True))
    event, rows = draw(EVENTS), []
    for source in draw(st.sampled_from([("Orr", "Vale"), ("Orr", "Vale", "Rey")])):
        row = {
            "source": source,
            "event": event if draw(st.integers(0, 4)) else draw(EVENTS),
            "participants": draw(st.sampled_from([[], ["Orr"], ["Orr", "Vale"], ["the plan"]])),
            "polarity": draw(st.sampled_from(["positive", "positive", "negative"])),
            "attributes": {name: draw(VALUES) for name in names if draw(st.integers(0, 9))},
        }
        if draw(st.booleans()):
            row["window"] = draw(st.sampled_from(["2022", "2022-05-03", "../2023", "1000/8500", "0900/9000", "2022-05-03T10:00"]))
        if row["polarity"] == "positive" and draw(st.booleans()):
            row["count"] = draw(st.sampled_from([1, 2, "2+", "1-3"]))
        rows.append(row)
    return rows


@settings(max_examples=400, deadline=None)
@given(accounts())
def test_any_attributes(rows):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        with contextlib.suppress(TimelineError):
            timeline.check(rows, dateline="2024-10-25")


VOTE, BRIBE = ({"event": e, "participants": ["Orr", "the plan"]} for e in ("vote", "payment"))


@pytest.mark.parametrize(
    "rows",
    [
        [{**VOTE, "source": "Rey", "polarity": "negative", "attributes": {"unreached": "approve"}}],
        [{"event": "vote", "source": s, "attributes": {"tally": t, "trend": "rise"}} for s, t in (("Rey", "39-12"), ("Vale", "39"))],
        [
            {**VOTE, "source": "Rey", "attributes": {"outcome": "pass", "tally": "39"}},
            {**VOTE, "attributes": {"outcome": "pass", "margin": "x"}},
        ],
        [{**VOTE, "source": s, "attributes": {"figure": "the vote"}} for s in ("Rey", "Vale", "Holm")],
        [
            {**BRIBE, "source": "Rey", "count": 2, "window": "1000/8500"},
            {**BRIBE, "source": "Vale", "polarity": "negative", "window": "0900/8600"},
        ],
    ],
)
def test_half_told(rows):
    assert timeline.check(rows, dateline="2024-10-25").claims
