"""TimeML: written and read back with the same text, dateline, tags and links; unsafe or broken XML is refused with its place."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import timeline
from timeline.errors import BadText, ExportFailed

PHRASES = [
    "two years ago",
    "every Monday",
    "3 May 2019",
    "from May to July",
    "the next day",
    "early 2012",
    "for three weeks",
    "at 5 p.m. EST",
]
LETTERS = st.text(st.characters(exclude_categories=("Cs", "Cc", "Cn"), include_characters="\n\r\t<>&]'\""), max_size=12)
TEXTS = st.lists(st.tuples(LETTERS, st.sampled_from(PHRASES)), max_size=5).map(lambda parts: "".join(f"{a} {b} " for a, b in parts))


@settings(max_examples=60, deadline=None)
@given(TEXTS, st.sampled_from(["2013-02-12", "2013-02-12T04:30", "1848", "2013-W06"]))
def test_round_trip(text, dateline):
    found = timeline.find(text, dateline=dateline)
    back = timeline.read_timeml(timeline.to_timeml(text, dateline=dateline))
    assert back.text == text
    assert back.document.dateline == timeline.Interval.of(dateline)
    assert [(t.start, t.end, t.text, t.timex3) for t in back.tags] == [(e.start, e.end, e.text, e.timex3) for e in found]


def test_links_and_methods(tmp_path):
    text = "Orr said on Monday that she had left two days ago. He came in May 2011. Ten weeks later he left."
    tl = timeline.reconstruct(text, dateline="2013-02-12", title="A <title>")
    tl.to_timeml(tmp_path / "a.tml")
    back = timeline.read_timeml(tmp_path / "a.tml")
    assert back.document.title == "A <title>"
    links = {t.text: t.anchor for t in back.tags}
    assert links == {"Monday": "t0", "two days ago": "t1", "May 2011": None, "Ten weeks later": "t3"}


def test_file_of_another_tool():
    markup = """<?xml version="1.0" encoding="ISO-8859-1"?>
<TimeML><DOCID>x</DOCID><DCT><TIMEX3 tid="t0" type="DATE" value="1998-02-13" functionInDocument="CREATION_TIME">19980213</TIMEX3></DCT>
<TEXT>It <EVENT eid="e1">rained</EVENT> <SIGNAL>for</SIGNAL> <TIMEX3 tid="t3" type="DURATION" value="P2D" mod="APPROX">about two days</TIMEX3>
&amp; <TIMEX3 tid="t9" type="DURATION" value="P1D"/>more.</TEXT><MAKEINSTANCE eventID="e1"/></TimeML>"""
    found = timeline.read_timeml(markup)
    assert found.text == "It rained for about two days\n& more."
    assert found.document.dateline.edtf == "1998-02-13"
    assert [(t.id, t.text, t.timex3.mod, t.interval) for t in found.tags] == [("t3", "about two days", "APPROX", None)]


def test_file_without_text_element():
    found = timeline.read_timeml(
        '<TimeML>On <TIMEX3 tid="t1" type="DATE" value="1998-02-13" functionInDocument="CREATION_TIME">Feb. 13</TIMEX3> it rained.</TimeML>'
    )
    assert found.text == "On Feb. 13 it rained."
    assert [t.text for t in found.tags] == ["Feb. 13"]


@pytest.mark.parametrize(
    ("markup", "message"),
    [
        ('<!DOCTYPE x [<!ENTITY a "b">]><TimeML>&a;</TimeML>', "entities are not read"),
        ('<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><TimeML>&a;</TimeML>', "entities are not read"),
        ("<TimeML><TEXT>no end", "line 1, column"),
        ("<TimeML>&unknown;</TimeML>", "line 1"),
        ('<TimeML><TIMEX3 type="WHEN" value="2012">2012</TIMEX3></TimeML>', "needs a type"),
        ('<TimeML><TIMEX3 type="DATE">2012</TIMEX3></TimeML>', "and a value"),
        ('<TimeML><DCT><TIMEX3 type="DATE" value="P2Y" functionInDocument="CREATION_TIME">x</TIMEX3></DCT></TimeML>', "creation time"),
        ("<TimeML>\ud800</TimeML>", "no character of XML"),
        ("/no/such/file.tml", "cannot be read"),
        (b"", "line 1"),
        (None, "pass a path"),
    ],
)
def test_refused(markup, message):
    with pytest.raises(BadText, match=message):
        timeline.read_timeml(markup)


@pytest.mark.parametrize("character", ["\x00", "\x0b", "\ud800", "\ufffe"])
def test_characters_that_xml_has_not(character):
    with pytest.raises(ExportFailed, match=r"\(character 9\)"):
        timeline.to_timeml(f"In March {character} it rained.", dateline="2013-02-12")
