"""No text makes `find` raise: numbers out of any calendar, hours past 24, words of time in any order."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import timeline

WORDS = (
    "0 00 0000 9999 99999999999 24:00 25:61 0/0/0000 31 June June 31 February 29 1e9 in on at from to between and of the last next this "
    "past first second 0th 31st 99th hours day week months years decades centuries millennia ago earlier later before after since until by "
    "Monday Tuesday sat Easter Ramadan Hanukkah BC AD 44 '99 1990s 0s fall spring noon midnight pm 12 a.m. half past quarter to Q3 H1 "
    "1.5 2.5 1/2 2½ - -- , . / : every each daily twice a few couple million 0001 year century fiscal early late mid end night tomorrow now within"
).split()


@settings(max_examples=250, deadline=None)
@given(st.lists(st.sampled_from(WORDS), max_size=14), st.sampled_from(("2013-02-12T04:30", "0001-01-01", "9998-06-30", "1848~", None)))
def test_words_of_time_in_any_order(words, dateline):
    text = " ".join(words)
    for expression in timeline.find(text, dateline=dateline):
        assert text[expression.start : expression.end] == expression.text
        assert expression.why()


@pytest.mark.parametrize(
    "text",
    [
        "in 0000",
        "at 24:00 on 0 June",
        "the 0th of May",
        "99999999999999 years ago",
        "in 400 million centuries",
        "9999-12-31T23:59",
        "from 10 pm to 2 am on December 31, 9999",
        "the year 0",
        "week 60 of 2013",
        "Easter 9999",
        "the 31st of February",
        "Ramadan 3000",
        "the next 9999 years",
        "last 9999 weeks",
    ],
)
def test_edges_of_the_calendar(text):
    timeline.find(text, dateline="2013-02-12")
