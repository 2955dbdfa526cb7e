"""What a verb over another implies of it: "managed to meet" that they met, "was prevented from meeting" that they did not."""

import pytest

import timeline


def told(text, event="meeting"):
    tl = timeline.reconstruct(text, dateline="2024-10-25")
    return [(c.polarity, c.modality) for c in tl.claims if c.event == event and c.constrains]


DONE = ("positive", "asserted")
UNDONE = ("negative", "asserted")


@pytest.mark.parametrize(
    "verb",
    [
        "managed to meet", "has managed to meet", "was able to meet", "happened to meet", "got to meet", "went on to meet", "succeeded in meeting",
        "ended up meeting", "did meet", "used to meet", "did not fail to meet", "never failed to meet",
    ],
)  # fmt: skip
def test_it_was_done(verb):
    assert told(f"Ann Orr {verb} Tom Vale in May.") == [DONE]


@pytest.mark.parametrize(
    "verb",
    [
        "failed to meet", "did not manage to meet", "has not managed to meet", "was unable to meet", "was not able to meet", "were unable to meet",
        "forgot to meet", "neglected to meet", "was prevented from meeting", "has been prevented from meeting", "refrained from meeting",
        "stopped short of meeting", "did not succeed in meeting", "nearly met", "almost met", "did not get to meet", "never got to meet",
        "has been unable to meet", "was kept from meeting", "did not end up meeting",
    ],
)  # fmt: skip
def test_it_was_not_done(verb):
    assert told(f"Ann Orr {verb} Tom Vale in May.") == [UNDONE]


@pytest.mark.parametrize(
    "text",
    [
        "Ann Orr was supposed to meet Tom Vale in May.", "Ann Orr tried to meet Tom Vale in May.", "Ann Orr is able to meet Tom Vale in May.",
        "Ann Orr wanted to meet Tom Vale in May.", "Ann Orr arranged a meeting with Tom Vale in May.", "Ann Orr scheduled a meeting with Tom Vale in May.",
        "It is unlikely that Ann Orr met Tom Vale in May.", "It is doubtful that Ann Orr met Tom Vale in May.",
        "There is no evidence that Ann Orr met Tom Vale in May.", "There was no sign that Ann Orr met Tom Vale in May.",
        "Police found no proof that Ann Orr met Tom Vale in May.", "Nobody knows whether Ann Orr met Tom Vale in May.",
        "Ann Orr planned a meeting with Tom Vale in May.", "Ann Orr was asked to meet Tom Vale in May.", "Ann Orr was told to meet Tom Vale in May.",
    ],
)  # fmt: skip
def test_whether_it_was_done_is_not_said(text):
    assert told(text) == []


def test_what_must_have_been_is_hedged():
    assert told("Ann Orr must have met Tom Vale in May.") == [("positive", "hedged")]


@pytest.mark.parametrize(
    "opening", ["At no point in May did", "At no time in May did", "Never in May did", "In no month did", "Not once in May did"]
)
def test_denied_at_the_head(opening):
    assert told(f"{opening} Ann Orr meet Tom Vale.") == [UNDONE]
