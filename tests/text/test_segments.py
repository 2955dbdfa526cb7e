"""Forms of documents: who speaks in each segment, what is head and what is text; and what is an ordinary article."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.languages.en.layout import LAYOUT
from timeline.text.segments import reading_copy, segments

COURT = """EXAMINATION BY MR. VALE

Q. Did you meet Mr. Brandt in 2018?
A. I never met him before 2019.
Q. Who was there?
A. My deputy was.
"""
CLOCKED = """[00:12:31] Ada Holm: We sold the boat.
[00:12:40] Tom Vale: I bought three.
(Laughter.)
[00:12:59] Holm: You bought one.
"""
LETTERS = """Larkfield, 4 March 1848

My dear Ann,

I saw Vale yesterday.

Yours ever,
J. Orr

Orbe, March 9th, 1848

Dear Mr Orr,

He left. Your obedient servant, A. Rey
"""
THREAD = """From: Vale, Tom <tom@orbe.example>
Sent: Monday, 6 May 2019 10:12
To: Ada Holm
Subject: the visit

I never met him.

On 3 May 2019, Ada Holm wrote:
> You met Brandt.
> On 2 May 2019 at 09:11, Rolf Lund <lund@orbe.example> wrote:
>> I saw him.
> Lund says so.

Tom
"""
DIARY = "Diary, 1848\n\n30 December. Snow.\n\nMon. 2 January. Orr came.\n"
LOG = "Gate log\n14:05 — Gate closed.\n16:30 — Two lorries left.\n"


@pytest.mark.parametrize(
    ("text", "kind", "speakers"),
    [
        ("Q: Who?\nA: Orr did.\n", "turn", ["interviewer", "interviewee"]),
        ("Interview with Dr Ada Holm\n\nQ: Who?\nA: Orr did.\n", "turn", ["interviewer", "Ada Holm"]),
        (COURT, "turn", ["Vale", "interviewee", "Vale", "interviewee"]),
        (CLOCKED, "turn", ["Ada Holm", "Tom Vale", "Ada Holm"]),
        ("THE CLERK: All rise.\nMS. HOLM: I did.\nTHE CLERK: Sit.\n", "turn", ["clerk", "Holm", "clerk"]),
        (LETTERS, "letter", ["J. Orr", "A. Rey"]),
        (THREAD, "message", ["Tom Vale", "Ada Holm", "Rolf Lund", "Ada Holm", "Tom Vale"]),
        (DIARY, "entry", [None, None]),
        (LOG, "entry", [None, None]),
    ],
)
def test_speakers(text, kind, speakers):
    found = segments(text, LAYOUT)
    assert [s.speaker for s in found] == speakers
    assert {s.kind for s in found} == {kind}


def test_addressees():
    assert [s.addressee for s in segments(LETTERS, LAYOUT)] == ["Ann", "Orr"]
    assert [s.addressee for s in segments(THREAD, LAYOUT)][:3] == ["Ada Holm", "Tom Vale", "Ada Holm"]
    three = "MR. VALE: Ms. Holm?\nMS. HOLM: Yes.\nTHE CLERK: All rise.\nMS. HOLM: I did.\n"
    assert [s.addressee for s in segments(three, LAYOUT)] == ["Holm", "Vale", None, None]


@pytest.mark.parametrize(
    "text",
    [
        "The mayor said on Monday: the bridge is closed.\n\nNote: it opens at 5 p.m.\n\nNote: bring a coat.",
        "Monday: rain.\nTuesday: sun.\nMonday: rain again.\nTuesday: sun again.",
        "Goals: 2\nAssists: 3\nGoals: 1\nAssists: 0",
        "ORBE, May 12 — Ada Holm left on Friday.\n\nShe returned on 14 May. She spoke at noon.",
        "On 3 May 2019, Ada Holm wrote: “I never met him.”\n\nThe letter was found in June.",
        "4 March 1848\n\nThe treaty was signed. It held for ten years.",
        "Photo: Ada Holm. Source: the Ledger.",
        "A. Smith left.\nQ. Jones stayed.",
        "From: here to there\nThe road is long.",
        "",
    ],
)
def test_ordinary_articles_have_none(text):
    assert segments(text, LAYOUT) == []


@pytest.mark.parametrize("text", [COURT, CLOCKED, LETTERS, THREAD, DIARY, LOG])
@pytest.mark.parametrize("dates", [True, False])
def test_reading_copy_keeps_every_offset(text, dates):
    found = segments(text, LAYOUT)
    copy = reading_copy(text, found, dates=dates)
    assert len(copy) == len(text)
    assert all(a == b or b.isspace() for a, b in zip(text, copy, strict=True))
    assert "wrote" not in reading_copy(text, found, dates=False)


@given(
    st.lists(
        st.sampled_from(
            [
                "Q: ",
                "A: ",
                "MS. HOLM: ",
                "> ",
                "From: a\n",
                "Date: 3 May 2019\n",
                "\n",
                "12 May. ",
                "14:05 — ",
                "Dear Ann,\n",
                "Yours,\nJ. Orr\n",
                "Orr left. ",
                "(x)\n",
                "“",
                "On 3 May 2019, Orr wrote:\n",
            ]
        ),
        max_size=25,
    )
)
def test_any_mixture_gives_segments_in_order(pieces):
    text = "".join(pieces)
    found = segments(text, LAYOUT)
    assert all(a.span.end <= b.span.start for a, b in itertools.pairwise(found))
    assert all(s.span.start <= h.start <= h.end <= s.span.end for s in found for h in s.head)
    assert len(reading_copy(text, found, dates=False)) == len(text)
