"""Series of verbs and of events under one denial, and whose words a clause behind "said the ..." are."""

from __future__ import annotations

import pytest

import timeline


def told(text: str) -> list[tuple[str | None, str, str]]:
    return [(c.source, c.event, c.polarity) for c in timeline.reconstruct(text, dateline="2022-11-24").claims]


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("Ida Orr said she did not meet or telephone Ben Vale in March.", ["meeting", "call"]),
        ("Ida Orr said the clinic never lost, sold or destroyed a dog in 2011.", ["loss", "sale", "destroy"]),
        ("Ida Orr said she neither met nor called Ben Vale in May.", ["meeting", "call"]),
        ("Ida Orr said the bell was never rung, repaired or sold in 1911.", ["ring", "repair", "sale"]),
        ("Ida Orr said there was no fire or explosion at the mill in 2014.", ["fire", "explosion"]),
        ("Ida Orr said there was neither a fire nor an explosion at the mill in 2014.", ["fire", "explosion"]),
        ("Ida Orr said there was no vote, agreement or meeting in May.", ["vote", "agreement", "meeting"]),
    ],
)
def test_each_of_a_series_under_a_denial_is_denied(text: str, events: list[str]) -> None:
    assert told(text) == [("Ida Orr", event, "negative") for event in events]


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("Ida Orr said there was a fire and an explosion at the mill in 2014.", ["fire", "explosion"]),
        ("Ida Orr said there was a fire or an explosion at the mill in 2014.", ["fire"]),
        ("Ida Orr said there was a fire and a crowd at the mill in 2014.", ["fire"]),
    ],
)
def test_events_joined_by_and_are_told_each(text: str, events: list[str]) -> None:
    assert told(text) == [("Ida Orr", event, "positive") for event in events]


def test_no_event_takes_part_in_the_one_it_is_joined_to() -> None:
    claims = timeline.reconstruct("There was no fire or explosion at the mill in 2014.", dateline="2022-11-24").claims
    assert [c.participants for c in claims] == [("mill",), ("mill",)]


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("A guest, Leila Amin, said the mate, Karl Voigt, was asleep on May 3.", "Leila Amin"),
        ("Ida Vale said the mate, Ben Orr, 34, left the bridge on May 3.", "Ida Vale"),
        ("The mate left the bridge on May 3, said the captain, Ben Orr, and came back on May 4.", "Ben Orr"),
        ("The mate left the bridge on May 3, its captain, Ben Orr, told the court on Monday.", "Ben Orr"),
        ("The mate left the bridge on May 3, the ship's chief engineer, Ben Orr, told reporters on the steps of the school.", "Ben Orr"),
        ("The mate left the bridge on May 3, the line's owner, Ben Orr, admitted in court on Monday.", "Ben Orr"),
        ("“He left the bridge on May 3,” said the captain, Ben Orr, 44, of Hull.", "Ben Orr"),
    ],
)
def test_the_speaker_stands_behind_said_only_where_no_verb_follows(text: str, source: str) -> None:
    assert told(text)[0][0] == source


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Ida Orr closed the mill, and in February she said that nobody had been paid.", "Ida Orr closed the mill"),
        ("The mill closed in March, and the union said 40 people lost their jobs.", "The mill closed in March"),
        ("The bridge fell in May and in June the council said it would be rebuilt.", "The bridge fell in May"),
        ("Ann Orr said Vale closed the mill, and in May he argued that nobody was paid.", "Vale closed the mill"),
        ("Ida Orr closed the mill, and in February she left.", "Ida Orr closed the mill"),
        ("Ida Orr closed the mill in May and in June.", "Ida Orr closed the mill in May and in June"),
    ],
)
def test_what_is_told_ends_before_who_goes_on_to_say_something(text: str, shown: str) -> None:
    assert timeline.reconstruct(text, dateline="2022-11-24").claims[0].evidence[0].text == shown
