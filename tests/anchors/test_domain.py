"""A text that tells of times long past is read as narrative without being told so."""

import pytest

import timeline

HISTORY = (
    "The canal was begun in 1790. Work stopped in 1793 and went on in 1795. By 1797 the locks were done. In 1798 a flood "
    "broke the dam, and it was rebuilt in 1799.\n\nThe first boat came in June. On 4 July the toll house opened."
)


@pytest.mark.parametrize(("phrase", "edtf"), [("June", "1799-06"), ("4 July", "1799-07-04")])
def test_months_of_a_history_are_of_the_year_told_last(phrase, edtf):
    found = {e.text: e.interval.edtf for e in timeline.find(HISTORY, dateline="2009-12-19")}
    assert found[phrase] == edtf


def test_days_counted_from_the_dateline_make_it_news():
    text = HISTORY + " The toll house burned down on Thursday."
    found = {e.text: e.interval.edtf for e in timeline.find(text, dateline="2009-12-19")}
    assert (found["June"], found["Thursday"]) == ("2009-06", "2009-12-17")


def test_the_caller_decides():
    news = timeline.Conventions(domain="news")
    found = {e.text: e.interval.edtf for e in timeline.find(HISTORY, dateline="2009-12-19", conventions=news)}
    assert found["4 July"] == "2009-07-04"
