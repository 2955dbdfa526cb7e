"""Texts that are no clean article: no crash, offsets exact, bounded time, and no speaker whom the text does not name."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import timeline

HARD = {
    "unbalanced": '“Orr said “she met Dale twice in May. ‘He left, she said. "Never\nAgain”, Vale said.',
    "nested": "Vale said: «Orr told me „I met ‘Dale’ ‚once‘ in May“ and left».",
    "many languages": "「彼は五月に会った」と言った。 «Je l’ai vu en mai», dit-elle. „Ich traf ihn im Mai“, sagte er. \u00bfQui\u00e9n? \u00a1Nadie!",
    "headlines": "MAYOR DENIES MEETING\n\nTwo Calls, Then Silence\n\nWho Said What\n\nHolm: 'I never met him'",
    "list": "- met Brandt in May\n- called him twice\n* left on Friday\n1. returned\n2) said nothing",
    "table": "| name | visits | last |\n|---|---|---|\n| Orr | 3 | May |\n| Dale | 0 | June |\nname\tvisits\nOrr\t3\nDale\t0",
    "shouted": "THE MAYOR MET BRANDT TWICE IN MAY. SHE DENIED IT ON FRIDAY.",
    "no punctuation": "the mayor met brandt twice in may and the clerk left on friday and nobody said anything about it",
    "german": "Bürgermeisterin Ada Holm sagte am Freitag, sie habe Nils Brandt „nur einmal“ getroffen. Er bestritt das.",
    "russian": "Мэр заявила в пятницу, что встречалась с ним дважды. Он это отрицает.",
    "arabic": "قالت رئيسة البلدية يوم الجمعة إنها التقت به مرتين",
    "only marks": "“”‘’«»„‚\"'\"'“““”””",
    "damaged": "Orr said\ufffd she\x00 met\ud800 Dale\u202e in May\u200b.",
    "one letter": "a",
    "blank": " \n\t\n ",
}
NAMED = {"list", "table", "headlines", "unbalanced", "nested", "damaged"}


@pytest.mark.parametrize("text", HARD.values(), ids=HARD)
def test_hard_texts_are_read(text):
    tl = timeline.reconstruct(text, dateline="2024-10-25")
    assert all(text[e.start : e.end] == e.text for e in tl.expressions)
    assert all(text[e.start : e.end] == e.text for c in tl.claims for e in c.evidence)
    tl.to_json()
    tl.report()
    tl.summary()


@pytest.mark.parametrize("text", HARD.values(), ids=HARD)
def test_no_speaker_is_invented(text):
    words = "".join(c if c.isalnum() else " " for c in text.casefold()).split()
    for claim in timeline.reconstruct(text, dateline="2024-10-25").claims:
        assert claim.source is None or claim.source.casefold().split()[-1].strip("'’s") in " ".join(words)


@pytest.mark.parametrize("name", ["german", "russian", "arabic", "many languages", "only marks", "table", "list", "no punctuation"])
def test_what_cannot_be_attributed_stays_with_the_writer(name):
    assert {c.source for c in timeline.reconstruct(HARD[name], dateline="2024-10-25").claims} <= {None}


PIECES = [
    "“",
    "”",
    "«",
    "»",
    "„",
    '"',
    "'",
    "‘",
    "’",
    "Orr said ",
    "she met Dale twice ",
    "in May ",
    ", ",
    ". ",
    "\n\n",
    "Q: ",
    "A: ",
    "- ",
    "| ",
    "MAYOR ",
    "«Non», dit-elle. ",
    "> ",
]


@settings(max_examples=80, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=30))
def test_any_mixture_of_marks(pieces):
    text = "".join(pieces)
    tl = timeline.reconstruct(text, dateline="2024-10-25")
    assert all(text[e.start : e.end] == e.text for c in tl.claims for e in c.evidence)
    assert {c.source for c in tl.claims} <= {
        None,
        "Orr",
        "Dale",
        "MAYOR",
        "Mayor",
        "mayor",
        "interviewer",
        "interviewee",
        "A",
        "Q",
        "MAYOR Orr",
        "she",  # nobody whom she could be was named before
    }


REPEATED = {
    "prose": "the mayor said she had met brandt twice. ",
    "quotation marks": "“",
    "nested marks": '“«‘"',
    "labels": "Q: a\nA: b.\n",
    "mail": "From: a\nDate: 3 May 2019\n\nHi.\n",
    "replies": "On 3 May 2019, Orr wrote:\n> a\n",
    "letters": "4 March 1848\n\nDear Ann,\n",
    "entries": "12 May. x\n",
    "rows": "| a | 12 May | 3 |\n",
}


@pytest.mark.parametrize("piece", REPEATED.values(), ids=REPEATED)
def test_time_grows_with_the_text_and_not_faster(piece):
    """Four times the text in at most ten times the time: a quadratic reader takes sixteen; small texts, so that the test stays short."""

    def seconds(length):
        text = piece * (length // len(piece))
        start = time.process_time()
        timeline.reconstruct(text, dateline="2024-10-25")
        return time.process_time() - start

    seconds(8_000)  # what is loaded on first use, such as the segmenter, is no part of it
    short, long = (min(seconds(length) for _ in range(2)) for length in (2_000, 8_000))
    assert long < 10 * short + 0.2
