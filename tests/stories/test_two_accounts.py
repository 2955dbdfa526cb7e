"""One invented story with every part of its answer, and short passages of wire prose in which two sources clash or only seem to."""

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


# plain wire prose: two sources and one clash, told in different words; and near misses
CLASHES = {
    "a recall is an act": (
        "2018-09-12",
        "Norvik Seafoods recalled its smoked salmon twice this year, the food agency said on Wednesday. A spokeswoman for the "
        "company, Liv Tandberg, said there had been one recall in 2018, in April, and no other.",
    ),
    "a client who never used it": (
        "2017-02-14",
        "Prosecutor Helen Marsh told the court the defendant withdrew cash from the account on four occasions in 2016. Defence "
        "lawyer Paul Dean said her client had never used the account.",
    ),
    "left while moored there": (
        "2020-01-09",
        "The vessel left Tromso on Jan. 2, the coastguard said. The owner, Arctic Lines, said it was moored in Tromso until Jan. 5.",
    ),
    "inspectors visit": (
        "2022-05-17",
        "Inspectors visited the plant three times in 2021, the ministry said on Tuesday. Plant manager Rui Costa said the plant "
        "had not been inspected at all that year.",
    ),
    "resigned, not dismissed": (
        "2023-06-21",
        "The airline fired pilot Marc Duval on June 2, the union said. The airline said Duval had resigned on May 28 and had "
        "not been dismissed.",
    ),
    "they who speak": (
        "2015-10-08",
        "Residents said they were warned of the leak on Monday morning. The mayor, Ivan Petrov, said no warning was issued to "
        "residents before Tuesday.",
    ),
    "the building is the school": (
        "2020-08-26",
        "The school was evacuated twice last week, parents said. Headteacher Ann Rees said the building had been evacuated only "
        "once, on Thursday.",
    ),
    "two days of one closure": (
        "2014-12-02",
        "The bridge was closed on Nov. 14, the transport ministry said. City officials said the bridge was closed on Nov. 20.",
    ),
    "the clinic's own count": (
        "2021-02-11",
        "Doctors at the hospital reported two cases of the infection in January, the health ministry said. The hospital said it "
        "had reported no cases that month.",
    ),
    "gone before the end of a stay": (
        "2018-01-22",
        "Defender Tomas Hruby was at the training camp in Spain until Jan. 15, the club said. Hruby's agent said he left the "
        "camp on Jan. 9.",
    ),
    "when the collision was": (
        "2023-11-16",
        "The tanker and the ferry collided at 4:10 a.m. on Tuesday, the harbour master said. The ferry's captain, Yann Le Goff, "
        "said the collision happened on Monday evening.",
    ),
    "he was there only once": (
        "2021-09-07",
        "Prosecutor Rosa Quispe said the banker travelled to Panama four times in 2019. His lawyer, Jorge Luna, said the banker "
        "was in Panama only once that year.",
    ),
    "a shutdown is no noun of its own": (
        "2021-05-27",
        "The reactor was shut down three times in April, the safety authority said. The operator, Pohja Power, said there was a "
        "single shutdown that month.",
    ),
    "the vote on the plan": (
        "2016-09-29",
        "The council voted on the plan in June, Mayor Tiina Laine said. Opposition councillor Kari Aho said there had been no "
        "vote on the plan.",
    ),
}
INNOCENT = {
    "not in private": (
        "2016-11-03",
        "Councillor Maeve Byrne met the developer, Sean Foley, three times in 2015, the Dublin Courier reported. Byrne said the "
        "two had never met in private.",
    ),
    "two teams at one lake": (
        "2016-11-03",
        "A team from Uppsala found the bacterium in five of the lakes during the summer of 2016, it said. A team from Oulu, "
        "which sampled the same lakes, detected none that summer.",
    ),
    "fined before, not since": (
        "2019-05-08",
        "The company was fined in 2014 and 2016, the regulator said. The company said it had not been fined since 2017.",
    ),
    "another month": (
        "2019-04-17",
        "Harbour police said they searched the freighter twice in March. The ship's captain, Olaf Reimers, said his vessel was "
        "not searched in February.",
    ),
    "not on business": (
        "2021-09-07",
        "Prosecutor Rosa Quispe said the banker travelled to Panama four times in 2019. His lawyer, Jorge Luna, said the banker "
        "never travelled to Panama on business.",
    ),
    "two samples": (
        "2017-11-28",
        "Laboratory director Ulf Berg said one sample was destroyed on Nov. 3. A technician told the inquiry another sample was "
        "destroyed on Nov. 10.",
    ),
    "alone, not with the team": (
        "2018-08-30",
        "Midfielder Ante Kralj has not trained with the team since July, coach Davor Simic said. Kralj said he trained alone on Aug. 14.",
    ),
    "another service": (
        "2020-02-20",
        "Firefighters were called out to the mill twice on Saturday, neighbours said. The ambulance service said it received no "
        "call from the mill on Saturday.",
    ),
    "fined, not suspended": (
        "2019-12-10",
        "The federation fined the swimmer twice, in 2016 and 2018, an official said. The swimmer, Nora Keller, said she had "
        "never been suspended.",
    ),
    "no unplanned one": (
        "2021-05-27",
        "The reactor was shut down three times in April, the safety authority said. The operator, Pohja Power, said there was "
        "no unplanned shutdown that month.",
    ),
}


def contradictions(dateline, text):
    return [r for r in timeline.reconstruct(text, dateline=dateline).relations if r.kind == "contradiction"]


@pytest.mark.parametrize("name", CLASHES)
def test_two_sources_clash(name):
    assert contradictions(*CLASHES[name])


@pytest.mark.parametrize("name", INNOCENT)
def test_a_near_miss_is_no_clash(name):
    assert not contradictions(*INNOCENT[name])
