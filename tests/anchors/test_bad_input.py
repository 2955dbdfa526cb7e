"""Bad input: `resolve` raises a typed error that says what and where; `find` keeps the phrase with its reason, or finds nothing."""

import time
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import timeline
from timeline.anchors.context import Context
from timeline.anchors.place import place
from timeline.errors import BadDateline, BadText, ImpossibleDate, NoAnchor, NotATimePhrase, OutOfRange, ResolutionError
from timeline.expressions import nodes as n
from timeline.intervals import Granularity, Interval

DAY = "2013-02-12"

IMPOSSIBLE = [
    "June 31",
    "June 31, 2012",
    "31 June 2012",
    "February 29, 2015",
    "29 February 2015",
    "February 30",
    "2/29/2015",
    "2015-02-29",
    "31/4/2012",
    "2015-02-29T10:30",
]
OUT_OF_RANGE = ["20000 years ago", "in 9000 years", "99999 months ago", "in 99999 months", "99999 years from now"]
NO_PHRASE = ["", " ", "\n", "the cat", "5", "...", "may", "now and then he came", "\u200b", "12345678", "٣", "June Carter", "x" * 10_000]
LENGTHS = ["three weeks", "for two years", "every Monday", "twice a month"]
HUGE = "9" * 100_000


@pytest.mark.parametrize("phrase", IMPOSSIBLE)
def test_impossible_dates(phrase):
    with pytest.raises(ImpossibleDate, match=r"has|no such"):
        timeline.resolve(phrase, dateline=DAY)
    found = timeline.find(f"They met on {phrase}.", dateline=DAY)
    assert [e.interval for e in found] == [None]
    assert found[0].reason.startswith("IMPOSSIBLE_DATE")


@pytest.mark.parametrize("phrase", OUT_OF_RANGE)
def test_years_out_of_range(phrase):
    with pytest.raises(OutOfRange, match=r"years 1 to 9999|calendar"):
        timeline.resolve(phrase, dateline=DAY)
    found = timeline.find(f"It will open {phrase}.", dateline=DAY)
    assert [e.reason.split(":")[0] for e in found] == ["OUT_OF_RANGE"]


@pytest.mark.parametrize("phrase", NO_PHRASE)
def test_no_time_phrase(phrase):
    with pytest.raises(NotATimePhrase, match=r"is not a time phrase|holds"):
        timeline.resolve(phrase, dateline=DAY)


@pytest.mark.parametrize("phrase", LENGTHS)
def test_lengths_have_no_place(phrase):
    with pytest.raises(NoAnchor, match="length or a repetition"):
        timeline.resolve(phrase, dateline=DAY)


@pytest.mark.parametrize("phrase", [None, 5, 2013.5, b"in May", ["in May"]])
def test_no_text(phrase):
    with pytest.raises(BadText, match="pass a str"):
        timeline.resolve(phrase, dateline=DAY)
    with pytest.raises(BadText, match="pass a str"):
        timeline.find(phrase, dateline=DAY)


@pytest.mark.parametrize("dateline", ["2013-02-30", "12 Feb", "", 2013, "0000", "10000-01-01", "\ud800"])
def test_bad_datelines(dateline):
    with pytest.raises(BadDateline):
        timeline.resolve("two years ago", dateline=dateline)


@pytest.mark.parametrize(
    "text",
    [
        HUGE,
        f"{HUGE} years ago",
        f"in {HUGE} days",
        f"on {HUGE}/5/2012",
        f"at {HUGE}:30",
        f"the {HUGE}th of May",
        f"{HUGE} BC",
        f"+{HUGE} days",
        f"3.{HUGE} hours later",
        "1/" * 20_000,
    ],
    ids=lambda text: text.replace(HUGE, "9…")[:20],
)
def test_long_numbers(text):
    """Nothing hangs, and what names no time says so."""
    started = time.perf_counter()
    timeline.find(text, dateline=DAY)
    with pytest.raises(ResolutionError) as error:
        timeline.resolve(text, dateline=DAY)
    assert time.perf_counter() - started < 5
    assert len(str(error.value)) < 1000


def test_a_million_digits_cost_as_much_a_digit_as_a_thousand():
    def cost(size):
        started = time.perf_counter()
        assert timeline.find("9" * size + " years ago", dateline=DAY)[-1].timex3.value == "PAST_REF"
        return time.perf_counter() - started

    cost(10_000)
    assert cost(1_000_000) < 400 * max(cost(10_000), 0.01)  # 100 times the digits


@pytest.mark.parametrize(
    ("text", "phrases"),
    [
        ("\ud800 on May 3 \udfff", ["May 3"]),
        ("на May 3 и 5 мая", ["May 3"]),
        ("İstanbul, Friday; ΜΆΪΟΣ in March 2012", ["Friday", "March 2012"]),
        ("Ｍａｙ 3 and May 3", ["May 3"]),
        ("em\u0308 in 2012 e\u0301", ["2012"]),
        ("昨日 and yesterday", ["yesterday"]),
        ("\u202eyesterday\u202c", ["yesterday"]),
        ("in March\u00a02012", ["March\u00a02012"]),
    ],
)
def test_offsets_in_any_script(text, phrases):
    found = timeline.find(text, dateline=DAY)
    assert [e.text for e in found] == phrases
    assert all(text[e.start : e.end] == e.text for e in found)


PIECES = st.one_of(
    st.text(max_size=8),
    st.text(st.characters(categories=("Cs",)), max_size=2),
    st.integers(0, 10**30).map(str),
    st.sampled_from(
        "May 3 June 31 2012 ago in the of 5:30 p.m. 1/2 hour +3 days EST inst. ult. BC A.D. first last week after the vote every other "
        "from to until Michaelmas Ramadan weekend Q3 H1 '90s 0730 hours 2h30m - / . , half past".split()
    ),
)


@settings(max_examples=150, deadline=None)
@given(st.lists(PIECES, max_size=10).map(" ".join), st.sampled_from([DAY, "2013-02-12T04:30", "1848~", "0001-01-01", "9999-12-31", None]))
def test_find_never_raises_and_resolve_only_typed_errors(text, dateline):
    for expression in timeline.find(text, dateline=dateline):
        assert text[expression.start : expression.end] == expression.text
        assert expression.interval is not None or expression.reason or expression.timex3.type in ("DURATION", "SET", "DATE")
    with suppress(ResolutionError):
        timeline.resolve(text, dateline=dateline)


# what a rule of a pack may make, with the words of the reason; those of English ask the calendar themselves
NO_DAY = [
    (n.Date(None, 2, 30), "no day 30 of month 2, which has 29 days at most"),
    (n.Date(None, 4, 31), "no day 31 of month 4"),
    (n.Date(None, None, 32), "no day 32"),
    (n.Date(None, 3, 0), "no day 0 of month 3"),
    (n.Date(None, 13, None), "no month 13"),
    (n.Date(2013, 13, None), "no month 13"),
    (n.Date(2013, 0, 4), "no month 0"),
    (n.Date(2013, 2, 29), "no 2013-02-29"),
    (n.Date(2013, 3, 4, swapped=n.Date(2013, 13, 4)), "no month 13"),
    (n.Relative(n.Date(None, 2, 30), -1), "no day 30 of month 2"),
    (n.Relative(n.Date(None, 2, 30), 1), "no day 30 of month 2"),
    (n.Window("since", n.Date(None, 2, 30)), "no day 30 of month 2"),
    (n.Nth(54, Granularity.WEEK, n.Date(2013)), "2013 has no week 54"),
    (n.Clock(25, 10, on=n.Date(2013, 3, 4)), "no 25:10"),
    (n.Clock(8, 61), "no 08:61"),
]


@pytest.mark.parametrize("speech", ["2013-02-12", "9999-12-31", "0001-01-01"])
@pytest.mark.parametrize(("node", "words"), NO_DAY)
def test_what_no_calendar_has_is_impossible_whoever_says_it(node, words, speech):
    with pytest.raises(ImpossibleDate, match=words):
        place(node, Context(Interval.of(speech), None))


def test_no_error_of_python_shows_through():
    with pytest.raises(OutOfRange, match=r"^the calendar has no such time near what it counts from$"):
        place(n.Relative(n.Date(None, 3), -1), Context(Interval.of("0001-01-01"), None))


def test_what_no_year_has_needs_no_dateline():
    with pytest.raises(ImpossibleDate, match="no day 30 of month 2"):
        place(n.Date(None, 2, 30), Context(None, None))
