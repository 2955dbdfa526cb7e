"""What phrases count from: one table of sentences, each with the interval that a careful reader gives."""

import pytest

import timeline

DATELINE = "2024-10-25"  # a Friday

ROWS = [
    # text, phrase, interval in EDTF, anchor
    ("The treaty of 1998 was signed.", "1998", "1998", "none"),
    ("She left two years ago.", "two years ago", "2022~", "dateline"),
    ("Two years ago, Orr said he had met her once, over lunch 18 months earlier.", "18 months earlier", "2020-07~/2021-06~", "saying"),
    ("Orr said in 2022 that they had met about 18 months earlier.", "about 18 months earlier", "2020-07~/2021-06~", "saying"),
    ("He was freed on May 3, 2013. Two days earlier, his lawyer had called.", "Two days earlier", "2013-05-01", "expression"),
    ("He came in May 2019 and left ten weeks later.", "ten weeks later", None, "expression"),
    ("It opened on 4 June 2012. The next day it burned down.", "The next day", "2012-06-05", "expression"),
    ("In 2015 the mine closed. That year 40 people left.", "That year", "2015", "expression"),
    ("The council will vote on Tuesday.", "Tuesday", "2024-10-29", "dateline"),
    ("The council voted on Tuesday.", "Tuesday", "2024-10-22", "dateline"),
    ("The council voted on Friday.", "Friday", "2024-10-25", "dateline"),
    ("He said in February that it would end.", "February", "2024-02", "dateline"),
    ("It will open in March.", "March", "2025-03", "dateline"),
    ("The vote is next month.", "next month", "2024-11", "dateline"),
    ("They met last December.", "last December", "2023-12", "dateline"),
    ("They met in the spring.", "the spring", "2024-21", "dateline"),
    ("They met on October 30.", "October 30", "2024-10-30", "dateline"),
    ("Profit for the third quarter rose from $2 million a year ago.", "a year ago", "2023-35", "expression"),
    ("Profit in the third quarter was down from a year ago.", "a year ago", "2023-35", "expression"),
    (
        "The third quarter was good. In the nine months it lost $2 million, against $1 million a year earlier.",
        "a year earlier",
        "2023~",
        "dateline",
    ),
    ("Sales in the third quarter fell from the same period last year.", "the same period last year", "2023-35", "expression"),
    ("The truce of 1902 failed. In October of that year he fled.", "October of that year", "1902-10", "expression"),
    ("The blast on Monday was at dawn. It ended at 3 p.m. (1300 GMT) Thursday.", "3 p.m.", "2024-10-24T15", "expression"),
    ("The blast on Monday was at dawn. It ended at 3 p.m. (1300 GMT) Thursday.", "1300 GMT", "2024-10-24T13:00", "expression"),
    # a day of a month that was pointed to, and nights that are counted from a beginning
    ("The ferry called in May. It called twice that July, on the 4th and on the 18th.", "the 18th", "2024-07-18", "expression"),
    ("The shop closed in March 2023. The following May, on the 3rd, it opened.", "the 3rd", "2023-05-03", "expression"),
    ("The pit closed on 2 June. The miners came back a full week later, on the 9th.", "the 9th", "2024-06-09", "expression"),
    ("The pit closed on 2 June. A month later, on the 4th, it opened.", "the 4th", "2024-07-04", "expression"),
    (
        "They were taken on 2 March and let go on 13 March. On the first night a boy wept.",
        "the first night",
        "2024-03-02T18:00/2024-03-03T06:00",
        "expression",
    ),
    (
        "They were taken on 2 March and let go on 13 March. On the first evening, Orr said on Monday, a boy wept.",
        "the first evening",
        "2024-03-02T18:00/2024-03-03T00:00",
        "expression",
    ),
    ("They were taken on 2 March. On the third night a boy wept.", "the third night", "2024-03-04T18:00/2024-03-05T06:00", "expression"),
    ("The mill stood in May 2018. A storm hit it on 3 June this year. It opened on 10 July.", "10 July", "2024-07-10", "dateline"),
    ("The mill stood in May 2018. It opened on 10 July.", "10 July", "2018-07-10", "dateline"),
    (
        "The boat came on 14 April, Orr said. Vale saw it on the evening of the 14th.",
        "the evening of the 14th",
        "2024-04-14T18:00/2024-04-15T00:00",
        "expression",
    ),
    ("The boat came on 14 April and lay in dock until the 17th.", "the 17th", "2024-04-17", "expression"),
    ("Pohl came at 2 p.m. on 6 June. Rusk saw her once on the 6th.", "the 6th", "2024-06-06", "expression"),
    # a list of dates looks one way
    ("Letters went out on 5 November, 12 December and 9 January.", "12 December", "2023-12-12", "dateline"),
    ("Letters went out on 5 November, 12 December and 9 January.", "9 January", "2024-01-09", "dateline"),
    ("Letters were sent on 5 November, on 12 December and on 9 January.", "9 January", "2024-01-09", "dateline"),
    # what repeats a date told before
    ("The blow fell on 14 May, a Tuesday, at dawn.", "Tuesday", "2024-05-14", "expression"),
    ("The van broke down on 9 May, Orr said. It was a Thursday, and it rained.", "Thursday", "2024-05-09", "expression"),
    ("“The van broke down on 9 May,” Orr said. “That was a Thursday.”", "Thursday", "2024-05-09", "expression"),
    ("It was a Thursday, and it rained, Orr said.", "Thursday", "2024-10-24", "dateline"),
    ("The letter came on 3 May. On the 3rd, she says, she was abroad.", "the 3rd", "2024-05-03", "expression"),
    ("The letter came on 3 May. On the 5th he left.", "the 5th", "2024-10-05", "dateline"),
    ("A bear was shot here in 1911. The sheep died on Sunday. Nobody heard a dog that night.", "that night", None, "expression"),
    ("They sailed on Saturday night and were out until two o'clock.", "two o'clock", "2024-10-20T02", "expression"),
    ("They sailed on Saturday night. At half past ten they were back.", "half past ten", "2024-10-19T22:30", "expression"),
    # which way a bare date looks
    ("The band rehearsed twice on February 12.", "February 12", "2024-02-12", "dateline"),
    ("The talks are set to resume on Monday.", "Monday", "2024-10-28", "dateline"),
    ("Police were called to a fire on Monday.", "Monday", "2024-10-21", "dateline"),
    ("The ship may sail as soon as Tuesday.", "Tuesday", "2024-10-29", "dateline"),
    ("The bank said it would pay on Monday.", "Monday", "2024-10-28", "dateline"),
    ("They will appeal against Thursday's ruling.", "Thursday", "2024-10-24", "dateline"),
    ("The year ended April 30 was poor.", "April 30", "2024-04-30", "dateline"),
    ("In the fiscal year ended January 31 sales fell.", "January 31", "2024-01-31", "dateline"),
    ("The mill has been shut since December.", "December", "2023-12", "dateline"),
    ("The index fell from a record set on April 20.", "April 20", "2024-04-20", "dateline"),
    ("The board set January 8 as the deadline.", "January 8", "2025-01-08", "dateline"),
    ("Final rules are to be published in November.", "November", "2024-11", "dateline"),
    ("There was a derailment in December.", "December", "2023-12", "dateline"),
    ("The case is heard in December.", "December", "2024-12", "dateline"),
    ("The mill expects to show a third-quarter loss.", "third-quarter", "2024-35", "dateline"),
    ("It plans a sale in the first quarter.", "the first quarter", "2025-33", "dateline"),
    ("On 3 March 1897 he wrote twice. In May he left.", "May", "1897-05", "dateline"),
    ("On 3 March 1897 he wrote twice. The show opens in May.", "May", "2025-05", "dateline"),
    # a story of years past goes on from date to date
    ("On 9 Dec. 1931 the pier froze. No ship came.\n\nOn Jan. 4 the coal ran out.", "Jan. 4", "1932-01-04", "dateline"),
    ("On 9 Dec. 1931 the pier froze. No ship came.\n\nOn New Year's Eve it snowed.", "New Year's Eve", "1931-12-31", "dateline"),
    ("On 9 Dec. 1931 the pier froze. They walked out on the 14th.", "the 14th", "1931-12-14", "dateline"),
    ("On 29 Dec. 1931 the pier froze. They walked out on the 2nd.", "the 2nd", "1932-01-02", "dateline"),
    ("On 9 Dec. 1931 the pier froze. It would hold until June.\n\nOn Jan. 4 it broke.", "Jan. 4", "1932-01-04", "dateline"),
    ("On 9 Dec. 1931 the pier froze. It was sold last week.\n\nOn June 4 the coal ran out.", "June 4", "2024-06-04", "dateline"),
    ("The pier was built by a man born on 9 Dec. 1931.\n\nOn June 4 the coal ran out.", "June 4", "2024-06-04", "dateline"),
    ("On 9 Dec. 2023 the pier froze.\n\nIn November the coal ran out.", "November", "2024-11", "dateline"),
    ("The frost came early that year. On 9 Dec. 1931 the pier froze.", "early that year", "1931~", "expression"),
    ("On 9 Dec. 1931, the second Wednesday of the month, the pier froze.", "the second Wednesday of the month", "1931-12-09", "expression"),
    (
        "It rained on Monday, more than in all of May. He was found 30 hours later.",
        "30 hours later",
        "2024-10-22T06:00~/2024-10-23T06:00~",
        "expression",
    ),
    ("The call came at 2 a.m. on Friday. No car left that night.", "that night", "2024-10-24T18:00/2024-10-25T06:00", "expression"),
    ("It froze that night. In the morning they left.", "the morning", "2024-10-26T06:00/2024-10-26T12:00", "expression"),
    ("It froze at noon. In the morning they had left.", "the morning", "2024-10-25T06:00/2024-10-25T12:00", "expression"),
    ("They ran short on 5 May and were fed by air for the next four days.", "the next four days", "2024-05-06/2024-05-09~", "expression"),
    ("They ran short on 5 May and will be fed for the next four days.", "the next four days", "2024-10-26/2024-10-29~", "dateline"),
    ("It came on 30 June, and again on 4 August. On the 30th it went.", "the 30th", "2024-09-30", "dateline"),
    ("It came twice last year, most recently in November.", "November", "2023-11", "dateline"),
    ("The roof fell in on Sunday night.\n\nShortly before 11:20 p.m. a guard saw smoke.", "11:20 p.m.", "2024-10-20T23:20", "expression"),
    ("The roof fell in on Sunday night.\n\nAt 9 a.m. the board will meet.", "9 a.m.", "2024-10-25T09", "dateline"),
    ("The roof fell in on Sunday night.\n\nThe mayor told a meeting at 9 a.m. that she was sorry.", "9 a.m.", "2024-10-25T09", "dateline"),
    ("The roof fell in on Sunday night.\n\nIt was old.\n\nAt 9 a.m. the board met.", "9 a.m.", "2024-10-25T09", "dateline"),
    ("On Jan. 2, 1990, shares fell. Later in the month they rose.", "Later in the month", "1990-01~", "expression"),
    ("The ship sank in 1990. Three years after that he died.", "Three years after that", "1993~", "expression"),
    ("The log lists one passage in April, on the 20th.", "the 20th", "2024-04-20", "expression"),
    ("Two barges passed in March 2023, one on the 4th and one on the 9th.", "the 9th", "2023-03-09", "expression"),
    ("The council met in April and will meet again on the 30th.", "the 30th", "2024-10-30", "dateline"),
    ("In March two men met on the bridge.", "March", "2024-03", "dateline"),
    ("The council meets on Monday.", "Monday", "2024-10-28", "dateline"),
    ("The council did not meet on Monday.", "Monday", "2024-10-21", "dateline"),
]


@pytest.mark.parametrize(("text", "phrase", "edtf", "anchor"), ROWS, ids=[f"{r[0]}" for r in ROWS])
def test_anchor(text, phrase, edtf, anchor):
    [expression] = [e for e in timeline.find(text, dateline=DATELINE) if e.text == phrase]
    assert expression.anchor.kind == anchor, expression.why()
    if edtf is not None:
        assert expression.interval.edtf == edtf, expression.why()


def test_self_refuting_reading_is_shown_as_rejected():
    text = "Two years ago, Orr said he had met her once, over lunch 18 months earlier."
    expression = timeline.find(text, dateline=DATELINE)[-1]
    [rejected] = expression.rejected
    assert rejected.interval.edtf == "2023-04~"
    assert "after the saying" in expression.why()
    assert expression.interval.best.edtf == "2021-04"


def test_the_date_in_the_head_tells_no_story():
    text = "ALDERLEY, January 18, 2024 — The fair was open from 6 November."
    assert timeline.find(text, dateline="2024-01-18")[-1].interval.edtf == "2023-11-06"


def test_since_makes_a_window():
    expression = timeline.find("The two have met more than 30 times since 2013.", dateline=DATELINE)[0]
    assert (expression.text, expression.interval.edtf, expression.window.edtf) == ("2013", "2013", "2013/..")


@pytest.mark.parametrize(
    ("phrase", "reason"),
    [("Feb. 29, 2015", "IMPOSSIBLE_DATE"), ("June 31", "IMPOSSIBLE_DATE"), ("9000 years ago", "OUT_OF_RANGE")],
)
def test_unplaceable_phrases_stay_with_their_reason(phrase, reason):
    [expression] = timeline.find(f"It happened {phrase}.", dateline=DATELINE)
    assert expression.interval is None
    assert expression.reason.startswith(reason)


def test_without_a_dateline_relative_phrases_stay_unresolved():
    relative, absolute = timeline.find("She came two years ago and left on 3 May 2019.")
    assert relative.interval is None
    assert relative.reason.startswith("NO_ANCHOR")
    assert absolute.interval.edtf == "2019-05-03"


NOT_TIMES = [
    "He may go.",
    "They march on.",
    "A once-in-a-generation leader.",
    "It was the last election.",
    "The home stretch.",
    "They met 40 times.",
    "Version 3.2.1 is out.",
    "It cost $2000.",
    "a 40-year-old man",
    "She came second.",
]


@pytest.mark.parametrize("text", NOT_TIMES)
def test_no_time(text):
    assert timeline.find(text, dateline=DATELINE) == []
