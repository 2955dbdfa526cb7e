"""Windows: what prepositions, order and the saying make of a time."""

import pytest

import timeline
from tests.claims.reading import claims_of

# (text, EDTF of the window, EDTF of the event or None), dateline Friday 2024-10-25
CASES = [
    ("Dana Orr said she had met Tom Vale in 2019.", "2019", None),
    ("Dana Orr said she had met Tom Vale since 2019.", "2019-01-01/2024-10-25", None),
    ("Dana Orr said she had not met Tom Vale since 2019.", "2020-01-01/2024-10-25", None),
    ("Dana Orr said she had met Tom Vale before 2019.", "../2018", None),
    ("Dana Orr said she had met Tom Vale after 2019.", "2020-01-01/2024-10-25", None),
    ("Dana Orr said she had met Tom Vale between 2011 and 2013.", "2011/2013", None),
    ("Dana Orr said she had met Tom Vale.", "../2024-10-25", None),
    ("Dana Orr said in 2019 that she had met Tom Vale.", "../2019", None),
    ("Dana Orr said in 2019 that she had never met Tom Vale.", "../2018", None),
    ("Dana Orr said she met Tom Vale on 31 April.", "../2024-10-25", None),
    ("Dana Orr, mayor since 2019, said she had never met Tom Vale.", "../2024-10-25", None),
    ("Dana Orr said she had not met Tom Vale in ten years.", "2014-10-26/2024-10-25", None),
    ("Dana Orr said in 2022 that she met Tom Vale only once, in a talk in 2019.", "../2022", "2019"),
    ("Dana Orr said on Friday that she is not in talks with Tom Vale.", "2024-10-25", None),
    ("Dana Orr said on Friday that she never talks with Tom Vale.", "../2024-10-25", None),
    (
        "Before 2018 they met only once, Dana Orr said. Tom Vale has not met Dana Orr since then, his aide Ada Holm said.",
        "2018-01-01/2024-10-25",
        None,
    ),
    ("Dana Orr was elected in May 2021. She said she had not met Tom Vale since her election.", "2021-06-01/2024-10-25", None),
    # a part of day that tells of what kind a thing is
    ("The night clinic treated nobody this year, Dana Orr said.", "2024-01-01/2024-10-25", None),
    ("No patient was treated at the Orbe day clinic in May, Dana Orr said.", "2024-05", None),
    ("The evening class met twice in June.", "2024-06", None),
    ("Tom Vale took the night ferry to Orbe on 4 May.", "2024-05-04", None),
    ("The morning paper printed it on 4 May.", "2024-05-04", None),
    # the year that a thing is of, beside a date or where the thing is only spoken of
    ("Tom Vale sold six cases of a 1961 vintage to a hotel in May.", "2024-05", None),
    ("Tom Vale paid the 2019 tax in June.", "2024-06", None),
    ("The board opened two inquiries into the club's 2021 accounts.", "../2024-10-25", None),
    ("Tom Vale won the 2018 race.", "2018", None),
    ("At the 2018 fair Tom Vale met Dana Orr.", "2018", None),
    ("Dana Orr has not met Tom Vale since the 2019 fair.", "2020-01-01/2024-10-25", None),
    ("Dana Orr met Tom Vale before the 2019 fair.", "../2019", None),
    ("Dana Orr met Tom Vale after the May talks.", "2024-05-01/2024-10-25", None),
    # times behind a colon, after the saying
    ("Dana Orr and Tom Vale met twice, said the guard: in March and in May.", "2024-03/2024-05", None),
    ("Dana Orr rang only once, Tom Vale concedes: on 30 May.", "2024-05-30", None),
    ("Tom Vale called three times, Dana Orr said: on 3 May, on 5 May and on 9 May.", "2024-05-03/2024-05-09", None),
    ("Was the bridge inspected? Twice, says the roads department: in March 2021 and again in May 2023.", "2021-03/2023-05", None),
    ("Was Dana Orr seen? Once, said the guard: on 4 May.", "2024-05-04", None),
    # what has happened since
    ("The flood came on 4 May. Six of the wells have since been cleaned, Dana Orr said.", "2024-05-04/2024-10-25", None),
    ("The quay burned on 4 May. The owner has since sold it, Dana Orr said.", "2024-05-04/2024-10-25", None),
    ("The quay burned on 4 May. It has not been rebuilt since, Dana Orr said.", "2024-05-04/2024-10-25", None),
]


@pytest.mark.parametrize(("text", "window", "event"), CASES, ids=[c[0] for c in CASES])
def test_window(text: str, window: str, event: str | None) -> None:
    claim = claims_of(text)[-1]
    assert claim.window is not None
    assert claim.window.edtf.replace("~", "") == window
    assert (claim.event_time.edtf if claim.event_time else None) == event


def test_what_is_told_without_a_time_takes_the_window_of_the_same_account() -> None:
    text = (
        "Dana Orr has been in regular contact with Tom Vale for the last two years, the Post reported. "
        "Orr and Vale have spoken repeatedly about ships, the Post reported."
    )
    first, second = claims_of(text)
    assert second.window == first.window
    assert second.readings[0].window is not None
    assert second.readings[0].window.start is None


def test_for_the_first_time_since_denies_what_lies_between() -> None:
    text = "Owls were seen in the wood for the first time since 1987, the trust said."
    none, seen = claims_of(text)
    assert (none.polarity, seen.polarity) == ("negative", "positive")
    assert none.window is not None
    assert none.window.start is not None
    assert none.window.start.year == 1988


def test_last_denies_what_came_after() -> None:
    none, met = claims_of("Dana Orr said she last met Tom Vale in 2019.")
    assert (none.polarity, none.window.edtf if none.window else "") == ("negative", "2020-01-01/2024-10-25")
    assert met.window is not None
    assert met.window.edtf == "2019"


@pytest.mark.parametrize(
    ("text", "window"),
    [
        ("Ada Orr said she met Tom Vale twice, most recently on May 4, 2019.", "../2019-05-04"),
        ("Ada Orr checked the mill four times between May and July 2019, Tom Vale said. Bo Holm said she checked it once in the same period.",
         "2019-05/2019-07"),
    ],
)  # fmt: skip
def test_windows_of_the_last_time_and_of_the_period_before(text: str, window: str) -> None:
    found = claims_of(text)[-1].window
    assert found is not None
    assert found.edtf == window


@pytest.mark.parametrize(
    ("text", "least"),
    [
        ("Dana Orr may have met Tom Vale in 2019, Ada Holm said.", 0),
        ("Dana Orr perhaps met Tom Vale in 2019, Ada Holm said.", 0),
        ("Dana Orr allegedly met Tom Vale in 2019, Ada Holm said.", 1),
        ("Dana Orr met Tom Vale in 2019, Ada Holm said.", 1),
    ],
)
def test_what_may_have_been_demands_nothing(text: str, least: int) -> None:
    count = claims_of(text)[-1].count
    assert count is not None
    assert (count.min, count.max) == (least, None)


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("Dana Orr said she called Tom Vale on Friday.", "call"),
        ("Dana Orr said she called on Tom Vale on Friday.", "visit"),
    ],
)
def test_the_preposition_of_a_time_is_no_part_of_an_idiom(text, event):
    [claim] = claims_of(text)
    assert claim.event == event


def test_a_day_that_no_calendar_has_takes_no_other_day_over():
    failed = claims_of("Tom Vale met Ada Holm on 9 February. The crane failed on 31 April.")[-1]
    assert (failed.event, failed.window.edtf) == ("failure", "../2024-10-25")


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("Dana Orr said she met Tom Vale twice between 3 and 9 May 2023.", "between 3 and 9 May 2023"),
        ("Dana Orr said she stayed in Orbe from 3 to 9 May 2023.", "from 3 to 9 May 2023"),
        ("Dana Orr said she had met Tom Vale prior to 2019.", "prior to 2019"),
        ("Dana Orr said she had met Tom Vale since 2019.", "since 2019"),
    ],
)
def test_phrase(text, phrase):
    """The words that date a claim are shown as they were said."""
    assert claims_of(text, "2024-10-25")[-1].phrase == phrase


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("Orr had met Vale twice since the vote of 2020, he said.", "since the vote of 2020"),
        ("Orr had not met Vale since the 2019 fair, he said.", "since the 2019 fair"),
        ("Orr met Vale prior to the election in May, he said.", "prior to the election in May"),
        ("Orr met Vale prior to 2022, he said.", "prior to 2022"),
        ("Orr had met Vale twice since 2020, he said.", "since 2020"),
    ],
)
def test_the_time_of_a_claim_is_quoted_as_it_is_written(text, phrase):
    assert [c.phrase for c in claims_of(text) if c.event == "meeting"] == [phrase]


@pytest.mark.parametrize(
    "part",
    [
        "the last time on 18 March", "the last on 18 March", "the first time on 3 January", "most recently on 18 March", "lastly on 18 March",
        "the most recent of them on 18 March", "the last of them on 18 March", "including once on 18 March", "one of them on 18 March",
        "first on 3 January",
    ],
)  # fmt: skip
def test_the_date_of_one_of_several_is_not_the_time_of_all(part):
    text = f"Ada Brask said inspectors checked the ferry four times in the first quarter, {part}."
    assert [c.window.edtf for c in claims_of(text, "2019-06-13")] == ["2019-33"]
    other = " The log lists one inspection of the ferry on 18 March."
    assert timeline.reconstruct(text + other, dateline="2019-06-13").conflicts == ()
