"""One invented story that holds the kinds of clash the library exists for; every part of the answer is asserted."""

import pytest

import timeline

STORY = """HALDEN, Oct. 25 — Developer Ivar Brandt has been in regular contact with Minister Signe Dahl for the last two years, The Halden Ledger reported on Thursday.

Two years ago, Brandt said he had only spoken to Dahl once, by telephone and 18 months earlier, about fishing quotas.

Ministry spokesman Rolf Aune on Friday rejected the Ledger's report as “untrue.” Aune said Brandt and Dahl once held a phone conversation prior to 2022 about harbour fees. “After that, Brandt had no contacts with Dahl,” Aune said.
"""


@pytest.fixture(scope="module")
def tl():
    return timeline.reconstruct(STORY, dateline="2024-10-25")


def between(tl, *sources):
    """The relations in which exactly these sources take part."""
    return [r for r in tl.relations if {tl.claim(c).source for c in r.claims} == set(sources)]


def test_every_phrase_is_dated(tl):
    assert {e.text: e.interval.edtf for e in tl.expressions} == {
        "Oct. 25": "2024-10-25",
        "the last two years": "2022-10-24~/2024-10-23",
        "Thursday": "2024-10-24",
        "Two years ago": "2022~",
        "18 months earlier": "2020-07~/2021-06~",
        "Friday": "2024-10-25",
        "2022": "2022",
        "After that": "2022~/..",
    }


def test_regular_contact_clashes_with_none_at_all(tl):
    clash = [r for r in between(tl, "Halden Ledger", "Rolf Aune") if r.kind == "contradiction"]
    assert "certain" in {r.certainty for r in clash}
    assert any("none" in r.explanation and r.reconciled_by for r in clash)


def test_two_tellings_of_one_call_are_in_tension_only(tl):
    relations = between(tl, "Ivar Brandt", "Rolf Aune")
    assert "contradiction" not in {r.kind for r in relations}
    [tension] = [r for r in relations if r.kind == "tension"]
    assert "agree on time and number" in tension.explanation
    assert "quotas" in tension.explanation
    assert any("2023-04~" in reason for reason in tension.rejected)


def test_an_old_only_once_and_a_later_regular_contact_are_no_certain_clash(tl):
    for r in between(tl, "Halden Ledger", "Ivar Brandt"):
        assert (r.kind, r.certainty) in {("tension", "possible"), ("tension", "preferred")}


def test_the_naive_reading_reaches_the_report(tl):
    page = tl.report()
    assert "2023-04~, after the saying (2022~) that reports it" in page
    assert "onsidered and rejected" in page
