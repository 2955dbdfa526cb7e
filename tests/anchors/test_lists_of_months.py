"""A list of months divides the year named just before it."""

from __future__ import annotations

import pytest

import timeline


@pytest.mark.parametrize(
    ("text", "months"),
    [
        ("Engineers tested the pump twice in 2017, in February and again in June.", ["2017", "2017-02", "2017-06"]),
        ("The bridge was shut three times in 2015: in March, June and October.", ["2015", "2015-03", "2015-06", "2015-10"]),
        ("Four barges sank in 1911 (March, May, on June 3 and in December).", ["1911", "1911-03", "1911-05", "1911-06-03", "1911-12"]),
        ("He was held twice in 2014, both in late July.", ["2014", "2014-07~"]),
    ],
)
def test_months_behind_a_year_are_of_that_year(text: str, months: list[str]) -> None:
    assert [e.interval.edtf for e in timeline.find(text, dateline="2019-03-14") if e.interval is not None] == months


@pytest.mark.parametrize("text", ["The mill shut in 2016, and in May it opened.", "She was elected in 2012 and took office in January."])
def test_a_clause_of_its_own_is_no_list(text: str) -> None:
    last = timeline.find(text, dateline="2019-03-14")[-1]
    assert last.interval is not None
    assert last.interval.start is not None
    assert last.interval.start.year in (2018, 2019)
