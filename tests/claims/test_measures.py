"""Measured values in text, and when two of them clash."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import timeline
from timeline.claims.quantities.measures import Measure, exclude, measure_of

DATELINE = "2022-11-24"
BOUNDS = ("", "at least", "at most", "more than", "less than", "about")


@pytest.mark.parametrize(
    ("sentence", "event", "value", "bearer"),
    [
        ("Ida Orr said the bus was doing 45 kilometres an hour on Monday.", "speed", "45 km/h", "bus"),
        ("Ida Orr said the lorry was going at 70 mph on Monday.", "speed", "70 mph", "lorry"),
        ("Ida Orr said the tram was travelling at less than 30 km/h on Monday.", "speed", "less than 30 km/h", "tram"),
        ("Ida Orr said the reservoir stood at 61 percent of capacity on July 20.", "level", "61 %", "reservoir"),
        ("Ida Orr said the moat was at least nine metres deep on Monday.", "depth", "at least 9 m", "moat"),
        ("Ida Orr said the wall was 12 feet high in 1911.", "height", "12 ft", "wall"),
        ("Ida Orr said the bell weighed no more than 3.5 tonnes on Monday.", "weight", "at most 3.5 t", "bell"),
        ("Ida Orr said the temperature in the ward was about 9 degrees on Friday.", "temperature", "about 9 degree", "ward"),
        ("Ida Orr said the lift was carrying 14 men on Friday.", "carry", "14 man", "lift"),
        ("Ida Orr said the price of the house was $240,000 in May.", "price", "240000 dollar", "house"),
    ],
)
def test_what_was_how_much(sentence: str, event: str, value: str, bearer: str) -> None:
    (claim,) = timeline.reconstruct(sentence, dateline=DATELINE).claims
    assert (claim.event, claim.attributes.get("value"), claim.participants) == (event, value, (bearer,))


@pytest.mark.parametrize(
    "sentence",
    [
        "Ida Orr said the firm paid 40,000 euros in May.",
        "Ida Orr said he gave 30 pounds to the school on Monday.",
        "Ida Orr said prices rose 4 percent in May.",
        "Ida Orr said the ship sailed 40 miles on Monday.",
        "Ida Orr said the mill produced 30 tonnes on Friday.",
        "Ida Orr said the bus was not doing 45 kilometres an hour on Monday.",
        "Ida Orr said the bus would be doing 45 kilometres an hour on Monday.",
        "Ida Orr said the ferry carries 300 cars every day.",
    ],
)
def test_what_is_no_value_of_a_thing(sentence: str) -> None:
    assert not any("value" in c.attributes for c in timeline.reconstruct(sentence, dateline=DATELINE).claims)


@pytest.mark.parametrize(
    ("text", "clash"),
    [
        ("Ida Orr said the bus was doing 45 km/h on Monday. Ben Vale said it was doing 80 km/h on Monday.", True),
        ("Ida Orr said the bus was doing 50 mph on Monday. Ben Vale said it was doing 80 km/h on Monday.", False),
        ("Ida Orr said the bus was doing 45 km/h on Monday. Ben Vale said it was doing 80 km/h on Friday.", False),
        ("Ida Orr said the moat was 6 metres deep on Monday. A survey put the depth at 9 metres.", True),
        ("Ida Orr said the moat was 6 metres deep on Monday. A survey put the depth at about 6 metres.", False),
        ("Ida Orr said the moat was 6 metres deep on Monday. A survey put the width at 9 metres.", False),
        ("Ida Orr said the lift was carrying 14 men on Friday. Ben Vale said it was carrying 22 men on Friday.", True),
    ],
)
def test_two_values_of_one_thing_at_one_time(text: str, clash: bool) -> None:
    found = [r for r in timeline.reconstruct(text, dateline=DATELINE).relations if r.kind == "contradiction"]
    assert bool(found) == clash
    assert all("excludes" in r.explanation for r in found)


measures = st.builds(
    Measure,
    st.sampled_from(BOUNDS),
    st.decimals(1, 9999, places=1).map(str),
    st.sampled_from(["km/h", "mph", "m/s", "kg", "lb", "%", "man"]),
    st.just(""),
)


@given(measures)
def test_what_is_written_is_read_back(measure: Measure) -> None:
    assert measure_of(measure.text) == measure
    assert not exclude(measure.text, measure.text)


@given(measures, measures)
def test_exclusion_is_mutual_and_needs_one_quantity(one: Measure, other: Measure) -> None:
    assert exclude(one.text, other.text) == exclude(other.text, one.text)
    if one.range()[0] != other.range()[0]:
        assert not exclude(one.text, other.text)


@given(measures)
def test_the_number_itself_is_among_what_the_words_admit(measure: Measure) -> None:
    _, low, high = measure.range()
    assert low <= float(measure.number) * factor(measure.unit) <= high


def factor(unit: str) -> float:
    return {"km/h": 1 / 3.6, "mph": 0.44704, "lb": 0.45359237}.get(unit, 1.0)
