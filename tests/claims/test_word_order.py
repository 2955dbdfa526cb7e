"""Word order: what stands between an auxiliary and its verb, verbs before their subjects, and sayings in the middle of what is said."""

from __future__ import annotations

import pytest

import timeline

TABLE = [
    # between an auxiliary and its verb
    ("The mayor said that she had never in her life met Igor Vale.", "mayor", "meeting", "negative", ["mayor", "Igor Vale"]),
    ("The mayor said that she had not at any time met Igor Vale.", "mayor", "meeting", "negative", ["mayor", "Igor Vale"]),
    ("The mayor said that she had in fact met Igor Vale.", "mayor", "meeting", "positive", ["mayor", "Igor Vale"]),
    ("The bank said that it had to this day not received a letter from Orr.", "bank", "letter", "negative", ["bank", "Orr"]),
    # an auxiliary before its subject
    ("Never before has the mayor set foot on Hale, her aide said.", "aide", "visit", "negative", ["mayor", "Hale"]),
    ("At no time did the mayor meet Orr, her aide said.", "aide", "meeting", "negative", ["mayor", "Orr"]),
    ("Under no circumstances did the mayor meet Orr, her aide said.", "aide", "meeting", "negative", ["mayor", "Orr"]),
    ("Not once had the set been sold, her aide said.", "aide", "sale", "negative", ["set"]),
    ("Not until May did the mayor meet Orr, her aide said.", "aide", "meeting", "negative", ["mayor", "Orr"]),
    ("Nor did the mayor meet Orr, her aide said.", "aide", "meeting", "negative", ["mayor", "Orr"]),
    ("Only once in ten years did the mayor meet Orr, her aide said.", "aide", "meeting", "positive", ["mayor", "Orr"]),
    ("Only after the vote did the mayor meet Orr, her aide said.", "aide", "meeting", "positive", ["mayor", "Orr"]),
    ("The mayor was nowhere near the bank on Friday, her aide said.", "aide", "presence", "negative", ["mayor", "bank"]),
    # a place before who was there
    ("Among those at the dinner was Carla Benn, two bankers said.", "bankers", "attendance", "positive", ["Carla Benn", "dinner"]),
    ("Aboard the boat were nine men, the navy said.", "navy", "presence", "positive", ["men", "boat"]),
    ("In the truck were nine men, the navy said.", "navy", "presence", "positive", ["men", "truck"]),
    # a saying in the middle
    ("Officers, said Col. Ida Orr, who leads the guard, opened fire on Friday.", "Ida Orr", "shooting", "positive", ["officers"]),
    ("His hands, said two neighbours who watched, were empty.", "neighbours", "empty", "positive", ["hands"]),
    ("The bridge, said Ida Orr, the chief engineer, was closed in May.", "Ida Orr", "close", "positive", ["bridge"]),
    ("Beneath the sacks, a spokesman said, sailors found a gun.", "spokesman", "sighting", "positive", ["sailors", "gun"]),
    # a saying in a relative clause
    (
        "Igor Vale, who has denied wrongdoing, met the mayor in May, her office said.",
        "office",
        "meeting",
        "positive",
        ["Igor Vale", "mayor"],
    ),
    ("Igor Vale, who denies the charges, was arrested on Friday, police said.", "police", "arrest", "positive", ["Igor Vale"]),
    ("Igor Vale, who said he was ill, met the mayor in May.", "", "meeting", "positive", ["Igor Vale", "mayor"]),
    ("Igor Vale, who says he was at home and that nobody came, was arrested on Friday.", "", "arrest", "positive", ["Igor Vale"]),
]


@pytest.mark.parametrize(("text", "source", "event", "polarity", "participants"), TABLE)
def test_who_says_what_of_whom(text: str, source: str, event: str, polarity: str, participants: list[str]) -> None:
    [claim] = [c for c in timeline.reconstruct(text, dateline="2015-11-20").claims if c.event == event]
    assert (claim.source or "").split(" ")[-1] == source.split(" ")[-1]
    negative = claim.polarity == "negative" or (claim.count is not None and claim.count.max == 0)
    assert (negative, set(map(str, claim.participants))) == (polarity == "negative", set(participants))


def test_only_the_guest_says_what_stands_behind_both_names() -> None:
    text = "A guest, Leila Amin, said the mate, Karl Voigt, was asleep on May 3."
    assert [c.source for c in timeline.reconstruct(text, dateline="2015-11-20").claims] == ["Leila Amin"]
