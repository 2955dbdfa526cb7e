"""Families of time expressions end to end: what the words name, what the words around them make of it, and what is kept beside."""

import pytest

import timeline

NOW = "2013-02-12T04:30"  # a Tuesday


def only(text, **choices):
    found = timeline.find(text, dateline=choices.pop("dateline", NOW), conventions=timeline.Conventions(**choices) if choices else None)
    assert len(found) == 1, [e.text for e in found]
    return found[0]


@pytest.mark.parametrize(
    ("phrase", "edtf"),
    [
        # signed and short amounts
        ("+3 days", "2013-02-15"),
        ("now - 20 minutes", "2013-02-12T04:10"),
        ("in 2h30m", "2013-02-12T07:00"),
        ("2013-03-05 -10 days", "2013-02-23"),
        ("+1 year -2 months", "2013-12~"),
        # ranks
        ("the penultimate day of May 2012", "2012-05-30"),
        ("the third-to-last week of 2012", "2012-12-17/2012-12-23"),
        ("the Friday before last", "2013-02-01"),
        ("5th month next year", "2014-05"),
        ("week 6 of 2013", "2013-02-04/2013-02-10"),
        # feasts
        ("Ramadan 2012", "2012-07-20/2012-08-18"),
        ("Lent 2013", "2013-02-13/2013-03-30"),
        ("Memorial Day weekend", "2013-05-25/2013-05-27"),
        ("on the eve of Passover", "2013-03-25"),
        ("the Chinese New Year's Day 2012", "2012-01-23"),
        # clocks
        ("12 at night", "2013-02-13T00"),
        ("24:00", "2013-02-13T00:00"),
        ("midnight tonight", "2013-02-13T00:00"),
        ("0730 hours", "2013-02-12T07:30"),
        ("at ten forty-five", "2013-02-12T10:45"),
        # older prose
        ("the 4th inst.", "2013-02-04"),
        ("the 12th ultimo", "2013-01-12"),
        ("the 3rd prox.", "2013-03-03"),
        ("Michaelmas 1848", "1848-09-29"),
        ("this 4th day of July, A.D. 1848", "1848-07-04"),
        ("the ides of May", "2013-05-15"),
        # forms
        ("10-Aug-2012", "2012-08-10"),
        ("2012-08", "2012-08"),
        ("7 Nov 84", "1984-11-07"),
        ("March 7, 9 AD", "0009-03-07"),
    ],
)
def test_what_the_words_name(phrase, edtf):
    found = only(phrase)
    assert found.interval is not None, found.reason
    assert found.interval.edtf == edtf


@pytest.mark.parametrize(
    ("text", "window"),
    [
        ("at the end of March 2012", "2012-03-21~/2012-03-31~"),
        ("in mid-March 2012", "2012-03-11~/2012-03-20~"),
        ("at the beginning of 2012", "2012-01~/2012-04~"),
        ("earlier this month", "2013-02-01~/2013-02-11~"),
        ("for the rest of the week", "2013-02-12~/2013-02-17~"),
        ("in 2012 or later", "2012/.."),
        ("beginning on March 5", "2013-03-05/.."),
        ("after 4 p.m.", "2013-02-12T16:00/.."),
    ],
)
def test_what_is_made_of_it(text, window):
    assert only(text, dateline="2013-02-12").window.edtf == window


def test_the_likeliest_part_bounds_no_claim():
    text = "Holm said she had met Orr at the end of March 2012."
    claims = timeline.reconstruct(text, dateline="2013-02-12").claims
    assert [c.window.edtf for c in claims if c.window is not None] == ["2012-03~"]


@pytest.mark.parametrize(
    ("phrase", "zone"),
    [
        ("5 p.m. EST on Friday", "EST"),
        ("noon Eastern time", "ET"),
        ("09:00 UTC+2", "UTC+02:00"),
        ("2013-02-12T05:30:00+02:00", "+02:00"),
        ("1030 GMT", "GMT"),
        ("5 p.m.", None),
    ],
)
def test_zones_are_kept(phrase, zone):
    found = only(phrase)
    assert found.zone == zone
    assert (f"zone {zone} kept as said" in found.why()) is (zone is not None)


def test_decades_ago_are_counted_and_loose():
    found = only("two decades ago", dateline="2013-02-12")
    assert found.interval.edtf == "1993~"
    assert (found.interval.earliest_start.year, found.interval.latest_end.year) == (1988, 1999)
    assert found.timex3.value == "199"


def test_an_entry_of_a_calendar_lies_ahead():
    assert only("20 minutes").interval is None
    entry = only("20 minutes", prefer="future")
    assert entry.interval.edtf == "2013-02-12T04:50"
    assert entry.timex3.type == "DURATION"
    assert only("It takes 20 minutes.", prefer="future").interval is None
