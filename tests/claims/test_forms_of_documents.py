"""Forms of documents: heads of transcripts, clock lines, salutations, signatures, days of letters and diaries, short answers.

Each table is written down before the code was: how such documents are written, and what stays open. What has no answer in its row
(None, or no segments) is to be left to the writer, never given to somebody.
"""

import pytest

import timeline
from timeline.conventions import Conventions
from timeline.languages.en.layout import LAYOUT
from timeline.text.segments import segments

# ------------------------------------------------------------------ head of a transcript → who answers
HEADS = {
    "Hearing of Ines Caro by the commission.": "Ines Caro",
    "Statement of Mr. Paul Reyne to the board": "Paul Reyne",
    "Ines Caro was questioned by the magistrate on 4 June.": "Ines Caro",
    "Ms. Ines Caro was interviewed by Sergeant Holt at Leam.": "Ines Caro",
    "INTERVIEW OF INES CARO BY THE COMMISSION": "Ines Caro",
    "TESTIMONY OF INES CARO": "Ines Caro",
    "DEPOSITION OF DR. PAUL REYNE, TAKEN ON 4 JUNE": "Paul Reyne",
    "STATEMENT OF INES CARO, CLERK OF WORKS": "Ines Caro",
    "HEARING OF MR. REYNE": "Reyne",
    "Questioning of Ines Caro by the magistrate": "Ines Caro",
    "Transcript of the interview with Paul Reyne, foreman": "Paul Reyne",
    "Record of interview: Ines Caro": "Ines Caro",
    "The committee heard Ines Caro on 4 June.": "Ines Caro",
    "The board questioned Mr Reyne about the loan.": "Reyne",
    "CROSS-EXAMINATION OF MR. REYNE": "Reyne",
    "Cross-examination of Paul Reyne": "Paul Reyne",
    "Sworn statement of Ines Caro": "Ines Caro",
    "Examination under oath of Ines Caro": "Ines Caro",
    "Ines Caro, examined by the coroner.": "Ines Caro",
    "Ines Caro is heard by the tribunal.": "Ines Caro",
    "Q&A with Ines Caro": "Ines Caro",
    # from here on seen after the first run
    "STATEMENT BY INES CARO": "Ines Caro",
    "Statement of Jean de Vries": "Jean de Vries",
    "Examination of Van der Meer": "Van der Meer",
    "Ms. Caro was heard by Dr. Holt at Leam.": "Caro",
    "The court heard Counsel on Monday.": None,
    "Tom Reyne was questioned by the police in 2019. We spoke to Ines Caro.": None,
    "Tom Reyne was questioned by the police in 2019.\n\nWe spoke to a clerk.": None,
    "Statement of Claim": None,
    # nobody, or not one
    "Hearing of the Finance Committee, 4 June": None,
    "Hearing of 4 June 2024": None,
    "Hearing of June 4": None,
    "Statement of Facts": None,
    "Statement of the Board": None,
    "Ines Caro and Paul Reyne were questioned by the board.": None,
    "Hearing of Ines Caro and Paul Reyne by the commission": None,
    "TESTIMONY OF INES CARO AND PAUL REYNE": None,
    "Interview of the harbour master": None,
}
TURNS = "\n\nQ: When did you last see Mr. Vale?\nA: I saw him in May.\nQ: And before that?\nA: I met him twice in March.\n"


@pytest.mark.parametrize("head", HEADS)
def test_heads_of_transcripts(head):
    tl = timeline.reconstruct(head + TURNS, dateline="2024-10-25")
    who = HEADS[head] or "interviewee"
    assert [s.speaker for s in tl.document.segments if s.kind == "turn"][1::2] == [who, who]
    answers = [c for c in tl.claims if c.evidence[0].start > len(head)]  # that somebody was questioned is a claim of the writer's
    assert [(c.source, str(c.count)) for c in answers] == [(who, "at least 1"), (who, "exactly 2")]


# ------------------------------------------------------------------ clock at the start of a log's lines: at 22:10, 23:55 and 00:20
CLOCKS = [
    ("22:10 ", "23:55 ", "00:20 "),
    ("22:10, ", "23:55, ", "00:20, "),
    ("22:10; ", "23:55; ", "00:20; "),
    ("22:10 - ", "23:55 - ", "00:20 - "),
    ("22:10 | ", "23:55 | ", "00:20 | "),
    ("[22:10] ", "[23:55] ", "[00:20] "),
    ("(22:10) ", "(23:55) ", "(00:20) "),
    ("[22:10]: ", "[23:55]: ", "[00:20]: "),
    ("22:10:00 ", "23:55:00 ", "00:20:00 "),
    ("[22:10:00] ", "[23:55:00] ", "[00:20:00] "),
    ("10:10 pm ", "11:55 pm ", "12:20 am "),
    ("10.10 pm: ", "11.55 pm: ", "12.20 am: "),
    ("10:10 p.m. ", "11:55 p.m. ", "12:20 a.m. "),
    ("10:10PM - ", "11:55PM - ", "12:20AM - "),
    ("22.10 hrs ", "23.55 hrs ", "00.20 hrs "),
    ("2210 hrs ", "2355 hrs ", "0020 hrs "),
    ("2210 ", "2355 ", "0020 "),
    ("2210h: ", "2355h: ", "0020h: "),
    ("22:10 hours: ", "23:55 hours: ", "00:20 hours: "),
    ("- 22:10 ", "- 23:55 ", "- 00:20 "),
    ("* 22:10: ", "* 23:55: ", "* 00:20: "),
    ("2022-05-01 22:10 ", "2022-05-01 23:55 ", "2022-05-02 00:20 "),
    ("[2022-05-01 22:10:00] ", "[2022-05-01 23:55:00] ", "[2022-05-02 00:20:00] "),
    ("1 May 2022, 22:10 - ", "1 May 2022, 23:55 - ", "2 May 2022, 00:20 - "),
]
NO_CLOCKS = [
    "1950 He was born in Leam.\n1972 He married Ann Orr.\n1985 He sold the mill.\n",
    "3.10 The tenant shall paint the gate.\n3.11 The tenant shall keep the key.\n4.10 The owner shall pay.\n",
    "3:16 For thus it was written.\n3:17 For he was not sent.\n3:18 He that reads is free.\n",
    "10:30 a.m. is early, said Orr.\n\nThe mill burned in May. It was sold in June.\n\nNobody came.\n\nOrr left.\n",
    "12:4 The visitors scored.\n13:5 The hosts scored.\n",
    "2210 people came to the fair in May.\n2355 people came in June.\n0 people came in July.\n",
]


@pytest.mark.parametrize("clocks", CLOCKS, ids=lambda c: c[0])
def test_clock_lines(clocks):
    told = zip(clocks, ("Ruiz called Mott.", "Ruiz called Mott.", "Mott called Ruiz."), strict=True)
    text = "".join(f"{clock}{words}\n" for clock, words in told)
    tl = timeline.reconstruct(text, dateline="2022-05-01", source="gate log")
    assert [(s.kind, s.speaker) for s in tl.document.segments] == [("entry", "gate log")] * 3
    hours = [c.window.edtf.removesuffix(":00") if c.window.edtf.count(":") == 2 else c.window.edtf for c in tl.claims]
    assert hours == ["2022-05-01T22:10", "2022-05-01T23:55", "2022-05-02T00:20"]
    assert {c.source for c in tl.claims} == {"gate log"}


@pytest.mark.parametrize("hours", [("10:01", "10:02", "10:03"), ("9:00", "9:01", "9:02"), ("22:59", "23:00", "23:01")])
def test_a_line_for_each_minute_is_a_log_and_no_psalm(hours):
    found = segments("".join(f"{hour} The pump ran.\n" for hour in hours), LAYOUT)
    assert [s.kind for s in found] == ["entry"] * 3


@pytest.mark.parametrize("text", NO_CLOCKS)
def test_what_only_looks_like_clock_lines(text):
    assert segments(text, LAYOUT) == []


# ------------------------------------------------------------------ salutation → addressee
SALUTATIONS = {
    "My dear Mr. Brandt,": "Brandt",
    "My dear Mrs. Brandt,": "Brandt",
    "Dear Dr. Lund:": "Lund",
    "Dear Mrs. Anna Lund,": "Anna Lund",
    "Dear Prof. Dr. Lund,": "Lund",
    "Dear Miss Holt,": "Holt",
    "My dear St. John,": "St. John",
    "Dear Mr. J. B. Holt:": "J. B. Holt",
    "Dear Rev. Holt –": "Holt",
    "Dear Gen. Holt,": "Holt",
    "Dear Lady Brandt,": "Brandt",
    "Dearest Ann,": "Ann",
    "My dearest Ann,": "Ann",
    "Hello Ann,": "Ann",
    "Hi Ann!": "Ann",
    "Good morning, Mr. Holt,": "Holt",
    "Dear Ann": "Ann",
    "Dear Ann -": "Ann",
    "My dear Sir,": None,
    "Dear Sir or Madam:": None,
    "Gentlemen:": None,
    "Dear Colleagues,": None,
    "Dear Mr. and Mrs. Holt,": None,
    "Dear Ann and Tom,": None,
    "Dear Messrs. Holt & Co.:": None,
    "Good morning,": None,
    "Hello,": None,
    "Hello everyone,": None,
}


@pytest.mark.parametrize("salutation", SALUTATIONS)
def test_salutations(salutation):
    text = f"Larkfield, 4 March 1848\n\n{salutation}\n\nI saw Tom Vale yesterday. You visited him in January.\n\nYours ever,\nJ. Orr\n"
    tl = timeline.reconstruct(text)
    [letter] = tl.document.segments
    assert (letter.kind, letter.speaker, letter.addressee) == ("letter", "J. Orr", SALUTATIONS[salutation])
    if letter.addressee:
        assert [str(c.participants[0]) for c in tl.claims] == ["J. Orr", letter.addressee]
    else:  # nobody else is given the words of "you"
        assert not any("J. Orr" in map(str, c.participants) for c in tl.claims if c.event == "visit")


# ------------------------------------------------------------------ end of a letter → who wrote it
SIGNATURES = {
    "— Clara Dunn": "Clara Dunn",
    "-- Clara Dunn": "Clara Dunn",
    "–Clara": "Clara",
    "Clara": "Clara",
    "Clara Dunn": "Clara Dunn",
    "C. Dunn": "C. Dunn",
    "Mrs. Clara Dunn": "Clara Dunn",
    "Your loving sister,\nClara": "Clara",
    "Love,\nClara": "Clara",
    "Yours, Clara Dunn": "Clara Dunn",
    "Yours ever,\n— Clara Dunn": "Clara Dunn",
    "Yours,\nDr. Clara Dunn, Hull": "Clara Dunn",
    "Cordially,\nClara Dunn": "Clara Dunn",
    "Respectfully submitted,\nClara Dunn": "Clara Dunn",
    "With kind regards,\n\nClara Dunn\nSecretary": "Clara Dunn",
    "Clara Dunn\nSecretary": "Clara Dunn",
    "Signed: Clara Dunn": "Clara Dunn",
    "(signed) Clara Dunn": "Clara Dunn",
    "/s/ Clara Dunn": "Clara Dunn",
    "Yours,\nClara\n\nP.S. He left in May.": "Clara",
    "Best,\nClara": "Clara",
    "Yours in haste, Clara": "Clara",
    "Larkfield House": None,
    "Merry Christmas": None,
    "Larkfield": None,
    "Thanks!": None,
    "Amen": None,
    "Regards": None,
    "Your friend": None,
    "THE END": None,
}


@pytest.mark.parametrize("end", SIGNATURES)
def test_signatures(end):
    text = f"Larkfield, 4 March 1848\n\nDear Henry,\n\nI saw Tom Vale yesterday.\n\n{end}\n"
    tl = timeline.reconstruct(text)
    [letter] = tl.document.segments
    assert (letter.kind, letter.speaker, letter.addressee) == ("letter", SIGNATURES[end], "Henry")
    assert tl.claims[0].source == SIGNATURES[end]


# ------------------------------------------------------------------ head of a letter → its day
DAYS = {
    "25.7.1902": "1902-07-25",
    "25/7/1902": "1902-07-25",
    "7/25/1902": "1902-07-25",
    "25-7-1902": "1902-07-25",
    "1902/7/25": "1902-07-25",
    "Leam, 25.7.1902": "1902-07-25",
    "Leam, 25/7/1902.": "1902-07-25",
    "Leam, Friday, 25/7/1902": "1902-07-25",
    "3/4/1902": "1902-03-04",
    "03.04.1902": "1902-03-04",
    "25-Jul-1902": "1902-07-25",
    "25. 7. 1902": "1902-07-25",
    "25.VII.1902": "1902-07-25",
    "25 July, 1902": "1902-07-25",
    "July 25th, 1902.": "1902-07-25",
    "Leam, the 25th of July, 1902": "1902-07-25",
    "Leam – 25 July 1902": "1902-07-25",
    "Leam (Kent), 25 July 1902": "1902-07-25",
    "Dated 25 July 1902": "1902-07-25",
    "Date: 25/7/1902": "1902-07-25",
}


@pytest.mark.parametrize("head", DAYS)
def test_days_of_letters(head):
    tl = timeline.reconstruct(f"{head}\n\nDear Henry,\n\nI saw Tom Vale yesterday.\n\nYours,\nClara Dunn\n")
    assert [(s.kind, s.speaker, s.addressee, s.said.edtf) for s in tl.document.segments] == [("letter", "Clara Dunn", "Henry", DAYS[head])]
    assert len(tl.claims) == 1


def test_the_day_of_a_letter_follows_the_conventions():
    text = "3/4/1902\n\nDear Henry,\n\nI saw Tom Vale yesterday.\n\nYours,\nClara Dunn\n"
    tl = timeline.reconstruct(text, conventions=Conventions(day_first=True))
    assert tl.document.segments[0].said.edtf == "1902-04-03"
    assert tl.claims[0].window.edtf == "1902-04-02"


# ------------------------------------------------------------------ days of a diary on lines of their own: 6 and 7 May 2019
DIARIES = [
    ("Monday, 6 May 2019", "Tuesday, 7 May"),
    ("6 May 2019", "7 May"),
    ("6 May 2019.", "7 May."),
    ("6th May 2019:", "7th May:"),
    ("May 6, 2019", "May 7"),
    ("Mon 6 May 2019", "Tue 7 May"),
    ("Monday, May 6th, 2019", "Tuesday, May 7th, 2019"),
    ("MONDAY, 6 MAY 2019", "TUESDAY, 7 MAY"),
    ("2019-05-06", "2019-05-07"),
    ("6.5.2019", "7.5.2019"),
    ("13/5/2019", "14/5/2019"),
    ("6 May 2019, Monday", "7 May, Tuesday"),
    ("## 6 May 2019", "## 7 May 2019"),
    ("**6 May 2019**", "**7 May 2019**"),
    ("[6 May 2019]", "[7 May]"),
    ("Leam, 6 May 2019", "Leam, 7 May"),
]
NO_DIARIES = [
    "6 May 2019\n\nThe council sold the mill. It was old.\n\nNobody came.\n\nThe roof fell in.\n",
    "The mill\n\n6 May 2019\n\nThe council sold the mill.\n\nIt was old.\n\nThe roof fell in.\n\nThe mayor left.\n\nUpdated\n\n7 May 2019\n\nThe council met.\n\n"
    "It rained.\n\nThe road was shut.\n\nThe bridge fell.\n",
]


@pytest.mark.parametrize("days", DIARIES, ids=lambda d: d[0])
@pytest.mark.parametrize("gap", ["\n\n", "\n"])
def test_days_of_diaries(days, gap):
    first, second = days
    text = f"{first}{gap}I met Tom Vale.\n\n{second}{gap}Vale visited me twice.\n\nThe night was cold, and I slept badly.\n"
    conventions = Conventions(day_first=first[:2] == "6.")
    tl = timeline.reconstruct(text, dateline="2020-01-01", source="Ada Moss", conventions=conventions)
    told = ("2019-05-13", "2019-05-14") if first[:2] == "13" else ("2019-05-06", "2019-05-07")
    assert [(s.kind, s.speaker, s.said.edtf) for s in tl.document.segments] == [("entry", "Ada Moss", day) for day in told]
    meeting, visit = (next(c for c in tl.claims if c.event == event) for event in ("meeting", "visit"))
    assert [(c.source, c.window.edtf, str(c.count)) for c in (meeting, visit)] == [
        ("Ada Moss", told[0], "at least 1"),
        ("Ada Moss", told[1], "exactly 2"),
    ]
    assert [str(p) for p in meeting.participants] == ["Ada Moss", "Tom Vale"]


@pytest.mark.parametrize("text", NO_DIARIES)
def test_articles_with_days_over_them(text):
    assert segments(text, LAYOUT) == []


# ------------------------------------------------------------------ answer to "Did you meet Mr. Bram in 2022?" → what constrains
ANSWERS = {
    "Yes, twice.": [("exactly 2", "2022")],
    "Yes, three times.": [("exactly 3", "2022")],
    "Yes, several times.": [("at least 2", "2022")],
    "Yes. Twice.": [("exactly 2", "2022")],
    "Yes, I did. Twice.": [("exactly 2", "2022")],
    "I did. Twice.": [("exactly 2", "2022")],
    "I did, twice.": [("exactly 2", "2022")],
    "Yes, sir. Once.": [("exactly 1", "2022")],
    "Only once.": [("exactly 1", "2022")],
    "Just once.": [("exactly 1", "2022")],
    "Just the once.": [("exactly 1", "2022")],
    "Once, in March.": [("exactly 1", "2022-03")],
    "Yes. Once, in March.": [("exactly 1", "2022-03")],
    "Yes, in March.": [("at least 1", "2022-03")],
    "Once, on 3 March.": [("exactly 1", "2022-03-03")],
    "Once or twice.": [("1 to 2", "2022")],
    "Yes, once or twice.": [("1 to 2", "2022")],
    "Once, maybe twice.": [("1 to 2", "2022")],
    "Two or three times.": [("2 to 3", "2022")],
    "At least twice.": [("at least 2", "2022")],
    "More than once.": [("at least 2", "2022")],
    "Not more than twice.": [("at most 2", "2022")],
    "No, never.": [("none", "2022")],
    "No, I didn't.": [("none", "2022")],
    "I never did.": [("none", "2022")],
    "Not once.": [("none", "2022")],
    "Certainly not.": [("none", "2022")],
    "Of course not.": [("none", "2022")],
    "No, only twice.": [("exactly 2", "2022")],
    "Perhaps not.": [],
    "I don't recall.": [],
    "I do not remember.": [],
    "I can't remember.": [],
    "I don't know.": [],
    "Not that I recall.": [],
    "I have no recollection of that.": [],
    "I couldn't say.": [],
}


@pytest.mark.parametrize("answer", ANSWERS)
def test_short_answers(answer):
    text = f"Interview of Nora Kell.\n\nQ: Did you meet Mr. Bram in 2022?\nA: {answer}\n"
    tl = timeline.reconstruct(text, dateline="2024-01-10")
    told = [c for c in tl.claims if c.constrains]
    assert [(str(c.count), c.window.edtf) for c in told] == ANSWERS[answer]
    assert all(c.source == "Nora Kell" and [str(p) for p in c.participants] == ["Nora Kell", "Bram"] for c in told)


@pytest.mark.parametrize(
    ("answer", "other", "certainty"),
    [
        ("Once or twice.", "We met twice in 2022.", None),
        ("Once or twice.", "We met three times in 2022.", "certain"),
        ("Yes, twice.", "We met three times in 2022.", "certain"),
        ("Once, in March.", "We met in 2019 and in 2022.", None),
        ("Only once.", "We met twice in 2022.", "certain"),
        ("I don't recall.", "We met twice in 2022.", None),
        ("Yes, I did. Twice.", "We met twice in 2022.", None),
    ],
)
def test_short_answers_against_others(answer, other, certainty):
    text = f"Interview of Nora Kell.\n\nQ: How often did you meet Mr. Bram in 2022?\nA: {answer}\nMR. BRAM: {other}\n"
    tl = timeline.reconstruct(text, dateline="2024-01-10")
    assert [r.certainty for r in tl.conflicts if r.kind == "contradiction"] == ([certainty] if certainty else [])


@pytest.mark.parametrize("words", ["once or twice", "once, perhaps twice,", "two or three times", "twice or three times"])
def test_alternatives_in_prose(words):
    tl = timeline.reconstruct(f"Orr said she had met Dale {words} in 2022. Dale said they met twice in 2022.", dateline="2024-01-10")
    assert [r for r in tl.conflicts if r.kind == "contradiction"] == []
    low = {"o": 1, "t": 2}[words[0]]
    told = tl.claims[0].count
    assert told is not None
    assert (told.min, told.max) == (0 if "perhaps" in words else low, low + 1)  # “perhaps” hedges the whole clause
