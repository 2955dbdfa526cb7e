"""Times told from events: the event's date is found by its noun or verb, before or after; else the phrase says what is missing."""

import pytest

import timeline


@pytest.mark.parametrize(
    ("text", "phrase", "edtf"),
    [
        ("The vote was held on 3 May 2019. Two weeks after the vote, the mayor left.", "Two weeks", "2019-05-17"),
        ("Ten days before the vote he was calm. The council voted on 20 March 2011.", "Ten days", "2011-03-10"),
        ("The island was invaded in June 1998. Two years after the invasion the port opened.", "Two years", "2000~"),
        ("He resigned on 3 May 2012. A week after his resignation he was charged.", "A week", "2012-05-10"),
        ("Two weeks after the strike of 5 June 2011 the mill closed.", "Two weeks", "2011-06-19"),
        ("The ferry sank on 3 May 2019. The day after it sank, divers went down.", "The day", "2019-05-04"),
        ("The trial began on 4 April 2014; within a month of the trial two men fled.", "a month", "2014-04-04~/2014-05-04~"),
        ("The first vote was on 3 May 2019, the trial on 9 June 2020. Two days after the trial he spoke.", "Two days", "2020-06-11"),
    ],
)
def test_dated_event(text, phrase, edtf):
    found = next(e for e in timeline.find(text, dateline="2021-01-15") if e.text == phrase)
    assert found.interval is not None, found.reason
    assert found.interval.edtf == edtf
    assert found.timex3.type == "DURATION"  # the guidelines tag the length apart from the event
    assert "counted from" in found.why()


@pytest.mark.parametrize(
    "text",
    [
        "Two weeks after the vote he left.",
        "The trial was on 3 May 2019. Two weeks after the vote he left.",
        "Orr said on 3 May 2019 that two weeks after the vote he had left.",
    ],
)
def test_undated_event_keeps_its_reason(text):
    found = next(e for e in timeline.find(text, dateline="2021-01-15") if e.text.lower() == "two weeks")
    assert found.interval is None
    assert found.anchor.kind == "event"
    assert "told from an event that the text does not date" in found.reason


def test_without_events_no_table_of_them_is_loaded():
    from timeline.languages.pack import Pack

    pack = Pack("en", "timeline.languages.en")
    from timeline.anchors.resolve import resolve
    from timeline.expressions.recognizer import recognize
    from timeline.text.document import Document

    text = "He left on 3 May 2012."
    resolve(Document.of(text, "2013-02-12"), recognize(text, pack.grammar), (), pack.tense, lambda: pytest.fail("asked for event words"))


def test_resolve_takes_the_date_of_the_event_as_anchor():
    assert timeline.resolve("the day before his arrest", dateline="2021-01-15", anchor="2019-05-03").edtf == "2019-05-02"
    with pytest.raises(timeline.errors.NoAnchor, match="pass anchor="):
        timeline.resolve("two weeks after the vote", dateline="2021-01-15")
