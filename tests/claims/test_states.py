"""States, places and acts that imply others: which two accounts meet, and which only seem to."""

import pytest

import timeline
from timeline.conflicts.relation import Relation

CLASHING = [
    "The gate was locked all night on 3 May, the porter said. The gate stood open at ten that night, the driver said.",
    "The museum was closed throughout June 2020, Orr said. The museum was open on 5 June 2020, Dale said.",
    "Ann Orr was fast asleep at three in the morning on 3 May, the nurse said. At three in the morning on 3 May Orr was awake, the doctor said.",
    "Ann Orr was drunk on the night of 3 May 2020, the constable said. Orr was sober on the night of 3 May 2020, the host said.",
    "The lift was out of order from 3 to 10 June 2020, Orr said. The lift was in working order on 6 June, Dale said.",
    "Ann Orr was in bed all evening on 3 May 2020, her brother said. The clerk said that Orr entered the depot at nine in the evening on 3 May 2020.",
    "Ann Orr was abroad from 3 to 10 June 2020, her lawyer said. On 6 June 2020 Orr was at home, Dale said.",
    "Ann Orr was in Marsten from 3 to 10 June 2020, her sister said. Orr sat in a chair in Halsund on 6 June 2020, the barber said.",
    "Nobody touched the sluice before noon on 3 May 2020, the keeper said. The sluice was raised at nine in the morning on 3 May 2020, the recorder says.",
    "Ann Orr never set foot in the depot, her lawyer said. The guard said that Orr entered the depot on 3 May 2020.",
    "No ship put in at Halsund in 1874, the chronicle says. The customs roll says that a ship arrived at Halsund in June 1874.",
    "The Alma foundered on 3 May 1950, the keeper said. The Alma never sank, the owners said.",
    "Ann Orr never visited the Weaver Street depot in May 2020, her lawyer said. The guard said that Orr came to the depot on 3 May 2020.",
    "Ann Orr never entered the depot in May 2020, her lawyer said. The guard said he let her in on 3 May 2020.",
]
CLASHING += [
    "The lamps were switched off from nine on 3 May until noon on 4 May, Orr said. The lamps were on at ten in the evening on 3 May, Dale said.",
    "The Alma lay in Halsund from 3 to 10 June 2020, the owner said. The pilot said the Alma was in Marsten on 6 June 2020.",
    "The cellar was under water throughout May 2020, Orr said. “I swept the cellar on 12 May and it was bone dry,” said Per Dale.",
    "Dahl handed Olsen 400 crowns in May, the clerk said. Dahl said he never gave Olsen a penny.",
    "Rolf Sand was in Halsund on the night of 28 June, his employer says. Ann Krag saw Rolf Sand that night in Marsten, she said.",
]
CLASHING += [
    "Ann Orr was mayor of Halsund from 2010 to 2014, the clerk said. Tom Vale was mayor of Halsund in 2012, the bishop wrote.",
    "Ann Orr served as chairman of the board from 2 May to 9 June 2020, she said. Tom Vale was the chairman of the board from 1 May to 30 June 2020, he said.",
]
CLASHING += [
    "Ann Orr promised Tom Vale on 3 May 2020 that the boats would sail, Vale said. Orr said she never gave Vale her word.",
    "Tom Vale said that Orr gave him a promise on 3 May 2020. “I gave Vale no promise, neither on 9 May nor on any other day,” said Orr.",
    "The yard gate was locked from nine in the evening on 3 May, said the porter, and the key hung on a nail. "
    "It stood wide open at ten in the evening on 3 May, the driver said.",
]
COMPATIBLE = [
    "Ann Orr was mayor of Halsund from 2010 to 2014, the clerk said. Tom Vale was mayor of Halsund from 2014 to 2016, the bishop wrote.",
    "Ann Orr was mayor of Halsund from 2010 to 2014, the clerk said. Tom Vale was mayor of Marsten in 2012, the bishop wrote.",
    "Ann Orr was in bed all evening on 3 May 2020, her brother said. The clerk said that Orr rang the depot at nine in the evening on 3 May 2020.",
    "The lamps were switched off at nine on 3 May, Orr said. The lamps were on at eight in the evening on 3 May, Dale said.",
    "The gate was locked on 3 May, the porter said. The gate was open on 4 May, the driver said.",
    "The gate was locked, the porter said. The gate was open, the driver said.",
    "The museum was closed in June 2020, Orr said. The museum was open on 5 June 2020, Dale said.",
    "The gate was locked from nine in the evening on 3 May, the porter said. The gate was open on 7 May, the driver said.",
    "Ann Orr was in France from 3 to 10 June 2020, her sister said. Orr sat in a chair at the Ritz on 6 June 2020, the barber said.",
    "Nobody opened the safe in May 2020, the clerk said. The guard said that Orr touched the safe on 3 May 2020.",
    "Ann Orr never visited the Weaver Street depot in May 2020, her lawyer said. The guard said that Orr came to the mill on 3 May 2020.",
]


def contradictions(text: str) -> list[Relation]:
    return [r for r in timeline.reconstruct(text, dateline="2020-10-01").relations if r.kind == "contradiction"]


@pytest.mark.parametrize("text", CLASHING)
def test_two_accounts_that_cannot_both_hold(text: str) -> None:
    assert len(contradictions(text)) == 1


@pytest.mark.parametrize("text", COMPATIBLE)
def test_two_accounts_that_only_seem_to_clash(text: str) -> None:
    assert contradictions(text) == []


@pytest.mark.parametrize(
    ("text", "event", "extent"),
    [
        ("The gate was locked from nine on 3 May, Orr said.", "locked", "throughout"),
        ("The gate was locked on 3 May, Orr said.", "lock", "within"),
        ("The gate stood wide open at noon on 3 May, Orr said.", "open", "throughout"),
        ("The gate was open in June, Orr said.", "open", "within"),
        ("Dale was abroad on 3 May, Orr said.", "presence", "throughout"),
    ],
)
def test_a_state_fills_its_time_where_the_words_say_so(text: str, event: str, extent: str) -> None:
    [claim] = timeline.reconstruct(text, dateline="2020-10-01").claims
    assert (claim.event, claim.extent) == (event, extent)


def test_a_state_that_an_account_tells_of_itself_is_told_once() -> None:
    text = "Ann Orr was arrested on Monday. Her lawyer said she was released the next day. Police said on Thursday that Orr was still in custody."
    tl = timeline.reconstruct(text, dateline="2020-10-01")
    assert [c.event for c in tl.claims if c.source == "Police"] == ["in custody"]
    [clash] = [r for r in tl.relations if r.kind == "contradiction"]
    assert "told 2 times" not in clash.explanation
