"""What a source takes for granted: the event by which another is dated, told in a time clause."""

import pytest

import timeline

TOLD = [
    ("Orr said the notebooks were ruined when a pipe burst in his laboratory in January 2009.", "burst", "2009-01"),
    ("Orr said he was at home when the mill exploded on 3 May.", "explosion", "2020-05-03"),
    ("Orr said that after Dahl visited the mill on 3 May, the gate was locked.", "visit", "2020-05-03"),
    ("Once the strike had begun on 3 May, Orr said, nobody drove a lorry.", "strike", "2020-05-03"),
]
NOT_TOLD = [
    ("Orr said he would go when the mill opened on 3 July.", "open"),
    ("Orr said he left before the mill could be closed in May.", "close"),
    ("Orr left when the mill exploded on 3 May.", "explosion"),  # the writer tells it: no claim to be checked
    ("Orr said he would have been ill if Dahl had visited the mill in May.", "visit"),
]


def read(text: str) -> timeline.Timeline:
    return timeline.reconstruct(text, dateline="2020-07-01")


@pytest.mark.parametrize(("text", "event", "when"), TOLD)
def test_a_time_clause_tells_of_an_event(text: str, event: str, when: str) -> None:
    [claim] = [c for c in read(text).claims if c.event == event]
    assert (claim.source, claim.modality, claim.window.edtf) == ("Orr", "presupposed", when)


@pytest.mark.parametrize(("text", "event"), NOT_TOLD)
def test_what_is_not_taken_for_granted(text: str, event: str) -> None:
    assert [c for c in read(text).claims if c.event == event and c.modality == "presupposed"] == []


def test_a_denial_of_it_is_a_likely_conflict() -> None:
    text = "Orr said he was at home when the mill exploded on 3 May. Dahl said no mill had ever exploded there."
    [relation] = [r for r in read(text).relations if r.kind == "contradiction"]
    assert relation.certainty == "preferred"


@pytest.mark.parametrize("month", ["May", "March", "June"])
def test_a_month_that_is_a_verb_too(month: str) -> None:
    """“Since the attack on 3 May, nobody ...”: "may" is no verb there, and what follows is the main clause."""
    [claim] = read(f"Since the attack on 3 {month}, nobody has used the bridge, Orr said.").claims
    assert (claim.event, claim.polarity, claim.modality) == ("use", "negative", "asserted")
