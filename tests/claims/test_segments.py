"""Claims of transcripts, letters, mail, diaries: "I" and "you", the day from which phrases count, and questions, which claim nothing."""

import pytest

import timeline

QA = """Interview with Ada Holm, harbour master of Orbe

Q: Did you meet Nils Brandt in 2018? You met him in 2017?
A: I met him twice in March 2019. I have never phoned him.
Q: You visited the yard in May.
A: Last week my deputy, Rolf Lund, told me that he had visited the yard in May 2019.
"""
MAIL = """From: Tom Vale <tom@orbe.example>
Sent: Monday, 6 May 2019 10:12
To: Ada Holm

I visited the yard on Friday.

On 3 May 2019, Ada Holm wrote:
> You met Brandt two
> days ago.
"""


def rows(tl):
    return [(c.source, c.event, str(c.count), [str(p) for p in c.participants], c.window.edtf if c.window else None) for c in tl.claims]


def test_answers_are_the_speakers_and_questions_claim_nothing():
    tl = timeline.reconstruct(QA, dateline="2024-10-25")
    told = {(c.source, c.event, str(c.count), c.modality) for c in tl.claims}
    assert ("Ada Holm", "meeting", "exactly 2", "asserted") in told
    assert ("Ada Holm", "call", "none", "asserted") in told
    assert [c.event for c in tl.claims if c.source == "interviewer" and c.constrains] == ["visit"]
    assert all(r.kind != "contradiction" for r in tl.relations)


def test_you_is_the_addressee():
    visit = next(c for c in timeline.reconstruct(QA, dateline="2024-10-25").claims if c.source == "interviewer" and c.event == "visit")
    assert visit.participants[0] == "Ada Holm"


def test_a_report_within_an_answer_has_both_in_its_chain():
    lund = next(c for c in timeline.reconstruct(QA, dateline="2024-10-25").claims if c.source == "Rolf Lund")
    assert lund.chain == ("Ada Holm", "Rolf Lund")


def test_each_message_counts_from_its_own_day():
    tl = timeline.reconstruct(MAIL)
    assert [(e.text, e.interval.edtf) for e in tl.expressions if "2019" not in e.text] == [
        ("Friday", "2019-05-03"),
        ("two\n> days ago", "2019-05-01"),
    ]
    assert rows(tl) == [
        ("Tom Vale", "visit", "at least 1", ["Tom Vale", "yard"], "2019-05-03"),
        ("Ada Holm", "meeting", "at least 1", ["Tom Vale", "Brandt"], "2019-05-01"),
    ]


def test_evidence_is_the_text_as_written():
    tl = timeline.reconstruct(MAIL)
    assert all(tl.document.text[e.start : e.end] == e.text for c in tl.claims for e in c.evidence)
    assert all(tl.document.text[e.start : e.end] == e.text for e in tl.expressions)
    assert tl.claims[1].evidence[0].text == "You met Brandt two\n> days ago"


@pytest.mark.parametrize(
    ("head", "event_day"),
    [("Larkfield, 4 March 1848", "1848-03-03"), ("4th of March, 1848.", "1848-03-03"), ("Larkfield, Tuesday, March 7, 1848", "1848-03-06")],
)
def test_a_letter_has_its_own_day_and_writer(head, event_day):
    tl = timeline.reconstruct(f"{head}\n\nMy dear Ann,\n\nI saw Tom Vale yesterday. You visited him in January.\n\nYours ever,\nJ. Orr\n")
    assert tl.document.source == "J. Orr"
    assert rows(tl) == [
        ("J. Orr", "sighting", "at least 1", ["J. Orr", "Tom Vale"], event_day),
        ("J. Orr", "visit", "at least 1", ["Ann", rows(tl)[1][3][1]], "1848-01"),
    ]


def test_a_letter_given_a_dateline_keeps_its_own():
    tl = timeline.reconstruct("Orbe, 4 March 1848\n\nDear Ann,\n\nI saw Vale yesterday.\n\nYours, J. Orr", dateline="2024-10-25")
    assert [e.interval.edtf for e in tl.expressions] == ["1848-03-04", "1848-03-03"]


def test_diary_entries_date_what_they_tell():
    tl = timeline.reconstruct(
        "Diary, 1848\n\n30 December. We met Orr at the mill.\n\n2 January. Orr left for Orbe yesterday.\n", source="Ann Rey"
    )
    assert rows(tl) == [
        ("Ann Rey", "meeting", "at least 1", ["Ann Rey", "Orr"], "1848-12-30"),
        ("Ann Rey", "departure", "at least 1", ["Orr", "Orbe"], "1849-01-01"),
    ]


def test_a_log_runs_on_past_midnight():
    tl = timeline.reconstruct("Gate log, 12 May 2021\n\n23:50 — Guard Tom Vale arrived.\n00:10 — Two lorries left the yard.\n")
    assert [s.said.edtf for s in tl.document.segments] == ["2021-05-12T23:50", "2021-05-13T00:10"]


def test_a_relative_phrase_does_not_reach_into_another_letter():
    text = "Orbe, 4 March 1848\n\nDear Ann,\n\nVale left on 1 March.\n\nYours, J. Orr\n\nOrbe, 9 May 1848\n\nDear Ann,\n\nHe came two days earlier.\n\nYours, J. Orr\n"
    assert timeline.reconstruct(text).expressions[-1].interval.edtf == "1848-05-07"


@pytest.mark.parametrize("text", [QA, MAIL])
def test_json_goes_back(text):
    tl = timeline.reconstruct(text, dateline="2024-10-25")
    again = timeline.check(tl.to_json())
    assert again.to_json() == tl.to_json()
    assert again.document.segments == tl.document.segments


def test_who_keeps_a_diary() -> None:
    text = "From the diary of Ada Moss, cook at the inn.\n\n3 March 1899. The pedlar called twice.\n\n5 March. Nobody came.\n"
    assert {c.source for c in timeline.reconstruct(text, dateline="1899-12-31").claims} == {"Ada Moss"}
