"""Which event a verb tells of, by what it acts on: the same verb burns a barn and a sailor, rings a bell and an office."""

from __future__ import annotations

import pytest

import timeline


def told(text: str) -> list[tuple[str, str]]:
    return [(c.event, str(c.count)) for c in timeline.reconstruct(text, dateline="2022-11-24").claims if c.modality == "asserted"]


@pytest.mark.parametrize(
    ("sentence", "event", "count"),
    [
        ("Ida Orr said a sailor was burned by steam on May 3.", "injury", "at least 1"),
        ("Ida Orr said the barn burned on May 3.", "fire", "at least 1"),
        ("Ida Orr said police held three men in May.", "detention", "exactly 3"),
        ("Ida Orr said the council held three meetings in May.", "meeting", "exactly 3"),
        ("Ida Orr said the firm fired six clerks in May.", "dismissal", "exactly 6"),
        ("Ida Orr said the troops fired six shots in May.", "shooting", "at least 1"),
        ("Ida Orr said the bells were rung twice in May.", "ring", "exactly 2"),
        ("Ida Orr said we rang the chapel bell in May.", "ring", "at least 1"),
        ("Ida Orr said she rang the office twice in May.", "call", "exactly 2"),
        ("Ida Orr said the mill was turned over to the union on May 3.", "handover", "at least 1"),
        ("Ida Orr said she asked the mayor to resign on May 3.", "request", "at least 1"),
        ("Ida Orr said the mayor took an envelope of cash from the builder in May.", "payment", "at least 1"),
        ("Ida Orr said soldiers carried away the records in May.", "carry", "at least 1"),
        ("Ida Orr said two boys were sent home in May.", "send", "exactly 2"),
        ("Ida Orr said members were sent a map in May.", "map", "at least 1"),
        ("Ida Orr said members were sent nothing in May.", "transfer", "none"),
        ("Ida Orr said the family heard nothing from the army in May.", "contact", "none"),
        ("Ida Orr said the skater has never missed a test.", "miss", "none"),
        ("Ida Orr said the club lost no match in May.", "loss", "none"),
        ("Ida Orr said monitors saw forty shells landing on the bank in May.", "shelling", "exactly 40"),
    ],
)
def test_the_event_is_told_by_what_it_befalls(sentence: str, event: str, count: str) -> None:
    assert told(sentence)[-1] == (event, count)


@pytest.mark.parametrize(
    ("sentence", "counts"),
    [
        ("Ida Orr said the firm sent the party three cheques in May and two more in June.", ["exactly 3", "exactly 2"]),
        ("Ida Orr said four men died on May 3 and another five on May 9.", ["exactly 4", "exactly 5"]),
        ("Ida Orr said the tug failed once in May, twice in June and three times in July.", ["exactly 1", "exactly 2", "exactly 3"]),
        ("Ida Orr said there was one fire in May and another in June.", ["at least 1", "at least 1"]),
        ("Ida Orr said she played in all 28 of our games.", ["exactly 28"]),
        ("Ida Orr said the No. 2 pump failed in May.", ["at least 1"]),
    ],
)
def test_second_halves_count_for_themselves(sentence: str, counts: list[str]) -> None:
    assert [count for _, count in told(sentence)] == counts


def test_again_takes_an_earlier_time_for_granted() -> None:
    claims = timeline.reconstruct("Ida Orr said the cellar flooded again on May 3.", dateline="2022-11-24").claims
    assert [(c.modality, c.window.edtf) for c in claims if c.window is not None] == [
        ("asserted", "2022-05-03"),
        ("presupposed", "../2022-05-02"),
    ]
