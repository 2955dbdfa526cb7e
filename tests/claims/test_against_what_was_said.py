"""Claims set against what somebody said in the same sentence, and answers that are none."""

import pytest

import timeline


def read(text):
    tl = timeline.reconstruct(text, dateline="2024-10-25")
    return [(c.source, c.polarity, str(c.count), c.event) for c in tl.claims if c.event in ("meeting", "call")], [
        r.claims for r in tl.conflicts
    ]


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Phone records contradict Ann Orr's claim that she never called Tom Vale in May.", "Phone records"),
        ("The log refutes Ann Orr's statement that she did not call Tom Vale in May.", "log"),
        ("Camera footage contradicted Ann Orr's account that she had not met Tom Vale in May.", "Camera footage"),
        ("Tom Vale disputes Ann Orr's claim that she never called him in May.", "Tom Vale"),
        ("Tom Vale rejected the suggestion that he had not met Ann Orr in May.", "Tom Vale"),
        ("Ann Orr denied that she had not called Tom Vale in May.", "Ann Orr"),
    ],
)
def test_who_denies_a_denial_says_that_it_was(text, source):
    assert (source, "positive", "at least 1") in [c[:3] for c in read(text)[0]]


@pytest.mark.parametrize(
    "text",
    [
        "Phone records contradict Ann Orr's claim that she met Tom Vale only once in May.",
        "Tom Vale disputes Ann Orr's claim that she met him just twice in May.",
        "The log refutes Ann Orr's statement that she met Tom Vale no more than twice in May.",
    ],
)
def test_who_denies_a_number_does_not_deny_the_event(text):
    assert [c[0] for c in read(text)[0]] == ["Ann Orr"]


@pytest.mark.parametrize(
    "text",
    [
        "Ann Orr's claim that she met Tom Vale only once is contradicted by emails showing four meetings in May.",
        "Ann Orr said she met Tom Vale only once. Emails showing four meetings in May were read out in court.",
        "Ann Orr said she met Tom Vale only once. A diary listing four meetings in May was found.",
        "Ann Orr said she never met Tom Vale in May. A log showing that they met on 3 May was found.",
    ],
)
def test_a_paper_that_shows_it_speaks(text):
    assert read(text)[1]


@pytest.mark.parametrize(
    "text",
    [
        "Ann Orr would neither confirm nor deny that she met Tom Vale in May.",
        "Ann Orr refused to confirm or deny that she met Tom Vale in May.",
        "Ann Orr could not confirm that she met Tom Vale in May.",
        "Ann Orr declined to say whether she met Tom Vale in May.",
        "Ann Orr would not say whether she met Tom Vale in May.",
        "Ann Orr did not say if she had met Tom Vale in May.",
        "Ann Orr refused to confirm that she had met Tom Vale in May.",
        "Ann Orr's office would not be drawn on whether she met Tom Vale in May.",
    ],
)
def test_what_is_left_open_is_told_by_nobody(text):
    tl = timeline.reconstruct(text, dateline="2024-10-25")
    assert [c for c in tl.claims if c.constrains and c.event == "meeting"] == []


@pytest.mark.parametrize(
    "text",
    [
        "Minutes seen by The Ledger show that Ann Orr met Tom Vale twice in May. Her office said no such meeting took place.",
        "Ann Orr has repeatedly denied meeting Tom Vale. Kai Berg said they met in May.",
        "Ann Orr has long denied having met Tom Vale. Kai Berg said Orr met Vale in May.",
        "Tom Vale is adamant that Ann Orr met him in May; Orr is equally adamant that she did not.",
        "Tom Vale is sure that Ann Orr met him in May. Orr is just as sure that she did not.",
        "It was claimed that Ann Orr met Tom Vale in May. She denies it.",
        "It has been said that Ann Orr met Tom Vale in May, which she denies.",
        "Ann Orr met Tom Vale in May, it is alleged. She says this is untrue.",
    ],
)
def test_two_sides(text):
    assert read(text)[1], text
