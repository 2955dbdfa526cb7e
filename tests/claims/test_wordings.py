"""One event in other words: what verb and surroundings name together, what a noun names, what follows from a claim, how things were found."""

from __future__ import annotations

import pytest

import timeline


def told(text: str, modality: str = "asserted") -> list[tuple[str, str]]:
    return [(c.event, str(c.count)) for c in timeline.reconstruct(text, dateline="2022-11-24").claims if c.modality == modality]


@pytest.mark.parametrize(
    ("sentence", "event", "count"),
    [
        ("Ida Orr said the barn went up in flames on May 3.", "fire", "at least 1"),
        ("Ida Orr said somebody set fire to the barn on May 3.", "fire", "at least 1"),
        ("Ida Orr said the mill withdrew 400 cots from sale on May 3.", "recall", "at least 1"),
        ("Ida Orr said the mill withdrew 400 euros from the bank on May 3.", "withdraw", "at least 1"),
        ("Ida Orr said the reactor tripped twice in May.", "close", "exactly 2"),
        ("Ida Orr said she tripped twice in May.", "trip", "exactly 2"),
        ("Ida Orr said gas escaped on May 3.", "leak", "at least 1"),
        ("Ida Orr said a bull escaped on May 3.", "escape", "at least 1"),
        ("Ida Orr said the price crashed on May 3.", "fall", "at least 1"),
        ("Ida Orr said there were five power cuts in May.", "outage", "exactly 5"),
        ("Ida Orr said deputies worked nine crashes in May.", "accident", "exactly 9"),
        ("Ida Orr said she dealt with three thefts in May.", "theft", "exactly 3"),
        ("Ida Orr said she took two samples from the rider in May.", "test", "exactly 2"),
        ("Ida Orr said she took two samples from the well in May.", "sample", "exactly 2"),
        ("Ida Orr said a guest broke an arm on May 3.", "injury", "at least 1"),
        ("Ida Orr said a guest broke a record on May 3.", "break", "at least 1"),
        ("Ida Orr said four men were taken to hospital with burns on May 3.", "injury", "exactly 4"),
        ("Ida Orr said four men were killed on May 3.", "death", "exactly 4"),
        ("Ida Orr said a pupil passed out on May 3.", "fainting", "at least 1"),
        ("Ida Orr said a pupil passed out leaflets on May 3.", "pass", "at least 1"),
        ("Ida Orr said she told the mayor of the danger on May 3.", "warning", "at least 1"),
        ("Ida Orr said she raised the rent with the mayor on May 3.", "mention", "at least 1"),
        ("Ida Orr said a fire broke out on May 3.", "fire", "at least 1"),
        ("Ida Orr said a prisoner broke out on May 3.", "escape", "at least 1"),
        ("Ida Orr said the mayor attended the hearing on May 3.", "attendance", "at least 1"),
        ("Ida Orr said the house was torn down on May 3.", "demolish", "at least 1"),
    ],
)
def test_verb_and_surroundings_name_the_event(sentence: str, event: str, count: str) -> None:
    assert told(sentence)[-1] == (event, count)


@pytest.mark.parametrize(
    ("sentence", "states"),
    [
        ("Ida Orr said the crew found the valve closed at noon on May 3.", ["closed"]),
        ("Ida Orr said she found a window open on May 3.", ["open"]),
        ("The log has the No. 2 hold flooded at noon on May 3.", ["flooded"]),
        ("Ida Orr said they found nobody at home on May 3.", ["presence"]),
        ("Ida Orr said she found the open letter on May 3.", []),
        ("Ida Orr said the bowl was broken in two when it was found on May 3.", ["broken"]),
    ],
)
def test_how_things_were_found(sentence: str, states: list[str]) -> None:
    claims = timeline.reconstruct(sentence, dateline="2022-11-24").claims
    assert [c.event for c in claims if c.extent == "throughout"] == states


@pytest.mark.parametrize(
    ("sentence", "implied"),
    [
        ("Ida Orr said the board ordered a second recall of the cot this year.", [("recall", "at least 2")]),
        ("Ida Orr said Vale played in all 28 games.", [("miss", "none")]),
        ("Ida Orr said two men died in a crash in May.", [("accident", "at least 1")]),
        ("Ida Orr said she mopped up water from a leak on May 3.", [("leak", "at least 1")]),
        ("Ida Orr said she spoke to Tom Vale about the ice on May 3.", [("warning", "at least 1")]),
        ("Ida Orr said she took the second train on May 3.", []),
    ],
)
def test_what_a_claim_implies_where_others_tell_of_it(sentence: str, implied: list[tuple[str, str]]) -> None:
    others = "Tom Vale said there was no recall in May. Bo Lund said Vale missed two games. Rex Hall said there was no crash in May. "
    others += "Lou Katz said there was no leak in May. Ed Noon said Orr gave Tom Vale no warning in May. "
    assert told(others + sentence, "presupposed") == implied
