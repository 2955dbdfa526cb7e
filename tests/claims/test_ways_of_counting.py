"""Ways of counting and dating: the last claim of a short text by its number, its parties and its stretch of time."""

import pytest

from tests.claims.reading import claims_of

DATELINE = "2020-10-25"

COUNTS = [
    # who underwent it, each an event
    ("Five of them went overboard, the pilot said.", 5, 5),
    ("Not one of the lorries stopped there, Ann Orr said.", 0, 0),
    ("At no time did he telephone the firm, Ann Orr said.", 0, 0),
    # dates that are as many events
    ("Orr had visited the depot on July 12 and again on July 16, Ann Rey said.", 2, None),
    ("The gate was raised at 3:52 and once more at 4:20, Ann Rey said.", 2, None),
    ("The dam was checked in 2012 and 2014, Ann Rey said.", 2, None),
    # places and adjectives that count
    ("Orr scored in four matches in August, the club said.", 4, None),
    ("The train was late twice in January, the operator said.", 2, 2),
    # the noun of a light verb, of a saying in quotation marks, of "such"
    ("The group took no samples in May, Ann Rey said.", 0, 0),
    ("There were “no more than two” collisions in 2019, the office said.", 0, 2),
    ("The council met the developer. Ann Rey conceded that there had been one such meeting.", 1, 1),
    # ranks
    ("It was the third fire at the depot this year, the brigade said.", 3, 3),
    ("It was the minister's third visit to the island this year, the mayor said.", 3, 3),
    ("Monday's strike was the fourth at the yard since 2010, the union said.", 4, 4),
    ("The fire was the second at the depot this year, the brigade said.", 2, 2),
    ("It was the fourth such strike since 2010, the union said.", 4, 4),
    ("It was the second house on the left, Ann Rey said.", 1, None),
    # a part without its verb
    ("There was one fire in February and another in June, Ann Rey said.", 1, None),
    ("The lake froze. Ann Orr said it froze only once in July, on July 20.", 1, 1),
]


@pytest.mark.parametrize(("text", "low", "high"), COUNTS, ids=[c[0][:45] for c in COUNTS])
def test_count_of_the_last_claim(text: str, low: int, high: int | None) -> None:
    count = claims_of(text, DATELINE)[-1].count
    assert count is not None
    assert (count.min, count.max) == (low, high)


PARTIES = [
    ("Mayor Ada Orr said it was her third meeting with Vale this year.", {"Ada Orr", "Vale"}),
    ("It was the minister's third visit to the island this year, the mayor said.", {"minister", "island"}),
    ("There was no fire at the mill in 2019, Ann Rey said.", {"mill"}),
    ("“Our people checked the boiler in March,” said Ove Lind, head of Orbe Hoists.", {"Orbe Hoists", "boiler"}),
    ("Both lifts at Mill House failed. “We checked them in March,” Ann Rey said.", {"lifts"}),
    ("Ben Orr met Ann Rey. They dined together in May, a waiter said.", {"Ben Orr", "Ann Rey"}),
    ("A spokesman for Vale Lines spoke. Vale Lines buses crashed twice, police said.", {"Vale Lines"}),
    ("Mats Lind of Brask & Rey told the court he had sold the site.", {"Mats Lind", "site"}),
    ("There was no lynx in the valley, Ann Rey said.", {"lynx", "valley"}),
]


@pytest.mark.parametrize(("text", "names"), PARTIES, ids=[c[0][:45] for c in PARTIES])
def test_parties_of_the_last_claim(text: str, names: set[str]) -> None:
    assert names <= set(map(str, claims_of(text, DATELINE)[-1].participants))


WINDOWS = [
    ("The line was closed twice in five years, Ann Rey said.", "2015-10-26", "2020-10-26"),
    ("It was the firm's second recall in a decade, Ann Rey said.", "2010-10-26", "2020-10-26"),
    ("Ann Rey finished the tower in five years, she said.", None, "2020-10-26"),
    ("Ann Orr met Tom Vale in May 2019. She never saw him again, she said.", "2019-06-01", "2020-10-26"),
    ("Tom Vale left the firm in May 2019 and never went back, Ann Orr said.", "2019-06-01", "2020-10-26"),
    ("The bridge was closed in 2012 and never reopened, the council said.", "2013-01-01", "2020-10-26"),
    ("The panel visited the plant once last year and has not been back since, its chief said.", "2020-01-01", "2020-10-26"),
    ("Ann Orr said she never saw Tom Vale again.", None, "2020-10-26"),
    ("The strike began on March 3 and ended on May 12. No deliveries were made while the strike lasted, Ann Rey said.", "2020-03-03", "2020-05-13"),
    ("The tender ran from 6 May to 15 June. Ben Orr said he never rang anyone during the tender.", "2020-05-06", "2020-06-16"),
    ("Ann Rey said the bridge was closed only once last year.", "2019-01-01", "2020-01-01"),
    ("A charge went off on Sunday. Four men were hurt in the blast, the hospital said.", "2020-10-25", "2020-10-26"),
    ("The hall opened in 1871 and closed in 1878. No ship came in those years, Ann Rey said.", "1871-01-01", "1879-01-01"),
    ("Ann Rey said Ben Orr had visited the mill a single time before the floods of 2018.", None, "2019-01-01"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "start", "end"), WINDOWS, ids=[c[0][:45] for c in WINDOWS])
def test_window_of_the_last_claim(text: str, start: str | None, end: str) -> None:
    window = claims_of(text, DATELINE)[-1].window
    assert window is not None
    assert (window.start and window.start.date().isoformat(), window.end and window.end.date().isoformat()) == (start, end)


def test_a_gapped_part_is_a_claim_of_its_own() -> None:
    found = claims_of("There was one fire at the mill in February and another in June, Ann Rey said.", DATELINE)
    assert [c.window.edtf for c in found if c.window] == ["2020-02", "2020-06"]
    assert found[0].participants == found[1].participants


def test_who_was_there_presupposes_the_event() -> None:
    text = "Ben Orr rang Ann Rey four times in May, the paper said. A clerk who was there for one of the calls told the paper that it was short."
    assert [(c.source, c.modality) for c in claims_of(text, DATELINE) if c.modality == "presupposed"] == [("clerk", "presupposed")]


def test_a_witness_is_the_source_of_what_the_writer_tells() -> None:
    (claim,) = claims_of("A porter watched Ben Orr leave the hall on Friday.", DATELINE)
    assert claim.source == "porter"


def test_a_question_claims_nothing() -> None:
    assert claims_of("Ann Rey asked: “Did Ben Orr meet the king twice?”", DATELINE) == ()


def test_nobody_from_the_family_bounds_its_members() -> None:
    found = claims_of("Ann Rey said Tom Tull visited the quay once in 2018 and nobody of his family came back after that.", DATELINE)
    (group,) = [p for p in found[-1].participants if not isinstance(p, str)]
    assert (group.name, group.members, group.any_of) == ("family", ("Tom Tull",), True)


def test_longer_than_the_calendar() -> None:
    (claim,) = claims_of("The volcano has not erupted in 4,000 years, Ann Rey said.", DATELINE)
    assert claim.window is not None
    assert claim.window.start is None


IN_ANY_WRITING = [
    ("Two hundred and thirty-four Americans have flown in space, the agency said on Friday.", 234, 234),
    ("Two hundred thirty-four Americans have flown in space, the agency said on Friday.", 234, 234),
    ("Seventy-five million copies of the book were sold in 2013, the publisher said.", 75000000, 75000000),
    ("More than 75 million copies of the book were sold in 2013, the publisher said.", 75000001, None),
    ("The publisher sold 1.2 million copies in 2013, it said.", 1200000, 1200000),
    ("None of the 40 nurses was paid in May, the union said.", 0, 0),
    ("A dozen people were arrested in May, police said.", 12, 12),
    ("Two dozen people were arrested in May, police said.", 24, 24),
    ("Dozens of people were arrested in May, police said.", 24, None),
    ("Hundreds of people were arrested in May, police said.", 200, None),
    ("Nobody was arrested in May, police said.", 0, 0),
    ("At least 40 people were arrested in May, police said.", 40, None),
    ("No fewer than 40 people were arrested in May, police said.", 40, None),
    ("No more than 40 people were arrested in May, police said.", 0, 40),
    ("Police arrested 14 people in May, they said.", 14, 14),
    ("Between 30 and 40 people were arrested in May, police said.", 30, 40),
    ("Thirty to 40 people were arrested in May, police said.", 30, 40),
    ("Some 40 people were arrested in May, police said.", 32, 48),
    ("A couple of people were arrested in May, police said.", 2, 2),
    ("Police made 14 arrests in May, they said.", 14, 14),
    ("There were 14 arrests in May, police said.", 14, 14),
    ("A total of 14 people were arrested in May, police said.", 14, 14),
    ("Fourteen people were killed and 30 were injured in May, police said.", 30, 30),
    ("The blast killed 14 people and injured 30 in May, police said.", 30, 30),
    ("The army killed three rebels and captured another five in May, it said.", 5, 5),
    ("Only one person was arrested in May, police said.", 1, 1),
    ("Just two people were arrested in May, police said.", 2, 2),
    ("A single arrest was made in May, police said.", 1, 1),
    ("Not a single person was arrested in May, police said.", 0, 0),
    ("Half a dozen people were arrested in May, police said.", 6, 6),
    ("Both men were arrested in May, police said.", 2, 2),
    ("The three men were arrested in May, police said.", 3, 3),
    ("The minister met the envoy three times in May, she said.", 3, 3),
    ("The minister met the envoy on three occasions in May, she said.", 3, 3),
    ("The minister has met the envoy more than 20 times since May, she said.", 21, None),
    ("The minister never met the envoy, she said.", 0, 0),
    ("The minister met the envoy just once, in May, she said.", 1, 1),
    ("The minister met the envoy no more than twice in May, she said.", 0, 2),
    ("The death toll rose to 14 on Friday, police said.", 14, 14),
]


@pytest.mark.parametrize(("text", "least", "most"), IN_ANY_WRITING)
def test_numbers_in_any_writing(text: str, least: int, most: int | None) -> None:
    assert (least, most) in [(c.count.min, c.count.max) for c in claims_of(text) if c.count is not None]
