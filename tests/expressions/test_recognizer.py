"""Offsets are exact in any text, and no input makes the recognizer fail."""

from hypothesis import given, settings
from hypothesis import strategies as st

import timeline

PIECES = st.sampled_from(
    [
        "two years ago",
        "İstanbul",
        "May 3",
        "the day before",
        " ",
        "\n",
        "\n\n",
        "“",
        "e\u0301",
        "since 2013",
        "１２",
        "5 p.m.",
        "19",
        "\ud800",
        "st",
        "of",
        ".",
        ",",
    ]
)


@settings(max_examples=200, deadline=None)
@given(st.lists(PIECES, max_size=12).map(" ".join))
def test_offsets_are_exact(text):
    for e in timeline.find(text, dateline="2013-02-12"):
        assert text[e.start : e.end] == e.text
        assert 0 <= e.start < e.end <= len(text)


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=80))
def test_any_text(text):
    for e in timeline.find(text, dateline="2013-02-12"):
        assert text[e.start : e.end] == e.text


def test_lower_case_that_grows_keeps_offsets():
    text = "İİİ In İzmir he left on May 3, 2013."
    [e] = timeline.find(text, dateline="2013-02-12")
    assert (e.text, text[e.start : e.end]) == ("May 3, 2013", "May 3, 2013")


def test_long_repetition_is_linear_enough():
    text = "the day before " * 2_000
    assert len(timeline.find(text, dateline="2013-02-12")) <= 2_000


def test_no_phrase_crosses_a_blank_line():
    assert [e.text for e in timeline.find("He came in March\n\n2013 people left", dateline="2013-02-12")] != ["March\n\n2013"]


def test_a_fraction_may_open_a_range():
    assert [e.text for e in timeline.find("The reading fell from 3.25 to 4 seconds.")] == ["3.25 to 4 seconds"]


def test_a_text_without_spaces_is_read_in_pieces():
    text = "may-" * 500 + " on Friday"
    assert timeline.find(text)[-1].text == "Friday"
