"""Denials: which earlier claims they point at, and what they take from them."""

import pytest

from tests.claims.reading import claims_of
from timeline.claims import Claim

REPORT = "Mayor Dana Orr and builder Tom Vale met twice in 2021, the Evening Post reported. "


def claims(text: str) -> list[Claim]:
    return list(claims_of(REPORT + text))


@pytest.mark.parametrize(
    "text",
    [
        "Orr denied that the meetings took place.",
        "Orr denied those meetings.",
        "Orr rejected the Post's report as untrue.",
        "Orr called the report false.",
        "Orr said the report was nonsense.",
        "“It's all untrue,” Orr said.",
        "“That never happened,” said Orr.",
    ],
)
def test_a_denial_takes_event_people_and_window(text: str) -> None:
    first, last = claims(text)
    assert last.source == "Dana Orr"
    assert last.denies == (first.id,)
    assert (last.polarity, last.event, last.participants, last.window) == ("negative", first.event, first.participants, first.window)


def test_a_denial_with_its_own_clause_stands_alone() -> None:
    _, last = claims("Orr denied that she had met Vale in 2020.")
    assert (last.denies, str(last.count), last.window.edtf if last.window else "") == ((), "none", "2020")


def test_a_confirmation_takes_them_too() -> None:
    first, last = claims("Vale confirmed the meetings on Thursday.")
    assert (last.source, last.polarity, last.event, last.window) == ("Tom Vale", "positive", first.event, first.window)


@pytest.mark.parametrize("text", ["Orr declined to comment.", "Orr had no comment.", "Orr did not respond to questions."])
def test_silence_is_no_claim(text: str) -> None:
    assert len(claims(text)) == 1


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("Orr said she was not aware of any visits.", "not aware"),
        ("Orr said she will meet Vale next week.", "planned"),
        ("Orr said she would meet Vale if he asked.", "hypothetical"),
        ("Orr said she may have met Vale.", "hedged"),
        ("Orr said they should meet more often.", "opinion"),
    ],
)
def test_modality(text: str, modality: str) -> None:
    assert [c.modality for c in claims(text)][1:] == [modality]


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("Orr promised Vale a visit, the Post said.", "planned"),
        ("Orr pledged a visit, the Post said.", "planned"),
        ("Orr reported a visit, the Post said.", "asserted"),
    ],
)
def test_what_is_promised_has_not_happened(text: str, modality: str) -> None:
    visit = claims(text)[-1]
    assert (visit.source, visit.event, visit.modality) == ("Dana Orr", "visit", modality)


def test_a_correction_names_what_it_takes_back() -> None:
    first, last = claims_of(
        "Bo Holm told police in May that he had seen the car three times. He later corrected himself and said he had seen it four times."
    )
    assert last.attributes == {"corrects": first.id}


def test_a_thing_sinks_once() -> None:
    one, other = claims_of(
        "The ferry Alma sank on 3 May 1950, according to the harbour log. Bo Holm wrote that the ferry sank on 5 May 1950."
    )
    assert one.attributes == other.attributes == {"instance": "sinking Alma"}


def test_those_calls_are_all_that_the_accuser_told_of() -> None:
    found = claims_of(
        "An aide, who would not be named, said Ada Orr and Tom Vale spoke four times in 2020. The aide recalled leaving the room before such a call. "
        "Orr's office and Vale's lawyer both denied that those calls were made."
    )
    told = tuple(c.id for c in found if c.source == "aide" and c.event in ("conversation", "call"))
    assert len(told) == 2
    assert {c.denies for c in found if c.denies} == {told}


def test_a_denial_of_any_such_calls_counts_them_too() -> None:
    assert claims("Orr denied any such meetings.")[-1].attributes == {"scope": "any"}


@pytest.mark.parametrize(
    "silence",
    [
        "Neither side has disputed the meeting.",
        "No official denied it.",
        "No one at the firm denied the meeting.",
        "None of the two ever disputed the meeting.",
        "Orr never denied the meeting.",
        "Orr has not disputed that account.",
        "No witness said that Orr was at sea in 2014.",
        "Orr did not say that she was at sea in 2014.",
    ],
)
def test_what_nobody_says_or_denies_is_no_account(silence: str) -> None:
    told = claims_of(f"Tom Hart said he met Ann Orr in 2014. {silence}")
    assert [(c.source, c.event) for c in told if c.event != "say"] == [("Tom Hart", "meeting")]


@pytest.mark.parametrize(
    "text",
    [
        "Nobody entered or left the cell that night, Ana Rey said.",
        "No one saw or heard the crash, police said.",
        "None of the guards left the gate or opened it, Orr said.",
        "Nobody from the firm called or wrote, Ann Rey said.",
        "No guard left the gate and opened the door, Orr said.",
    ],
)
def test_what_nobody_did_nor_did_they_do_the_rest(text: str) -> None:
    found = claims_of(text)
    assert len(found) == 2
    assert all(c.count is not None and c.count.max == 0 for c in found)


def test_what_others_did_stands_beside() -> None:
    first, second = claims_of("No bus ran on Monday but two ran on Tuesday, Orr said.")
    assert (first.polarity, second.polarity) == ("negative", "positive")


TOLD = "The Ledger said Ann Orr met Tom Vale in May"


@pytest.mark.parametrize(
    "text",
    [
        "{}. The allegations were dismissed as fiction by her lawyer, Kai Berg.",
        "{}. That was denied on Friday by Kai Berg, her lawyer.",
        "{}. The account was flatly rejected by her lawyer, Kai Berg.",
        "{}. This was immediately disputed by her lawyer, Kai Berg.",
        "{}. The report has been denied in a statement by her lawyer, Kai Berg.",
        "{}. It was later contradicted by her lawyer, Kai Berg.",
        "{}, an account disputed by her lawyer, Kai Berg.",
        "{}, a claim denied by her lawyer, Kai Berg.",
        "{}, which her lawyer, Kai Berg, denies.",
        "{}, which was denied by her lawyer, Kai Berg.",
        "{}, something her lawyer, Kai Berg, denies.",
        "{}, though her lawyer, Kai Berg, denies it.",
        "{}, but her lawyer, Kai Berg, disputes that.",
        "{}. Her lawyer, Kai Berg, said the paper had it wrong.",
        "{}. Her lawyer, Kai Berg, said the paper got it all wrong.",
        "{}. The paper is wrong, according to her lawyer, Kai Berg.",
        "{}. The newspaper was simply mistaken, her lawyer, Kai Berg, said.",
        "{}. Asked whether this was true, Kai Berg, her lawyer, said no.",
        "{}. Asked if that was so, Kai Berg, her lawyer, answered: “No.”",
        "{}. “Is that true?” a reporter asked. “No,” said Kai Berg, her lawyer.",
    ],
)
def test_what_was_told_is_denied_in_many_forms(text: str) -> None:
    first, *others = claims_of(text.format(TOLD))
    assert [(c.source, c.polarity, c.event, c.denies) for c in others] == [("Kai Berg", "negative", "meeting", (first.id,))]


@pytest.mark.parametrize(
    "text",
    [
        "The claim that Ann Orr met Tom Vale in May was rejected by her lawyer, Kai Berg.",
        "A report that Ann Orr met Tom Vale in May was denied on Friday by her lawyer, Kai Berg.",
        "Denying a report that Ann Orr met Tom Vale in May, her lawyer, Kai Berg, left the court.",
        "Denying that Ann Orr met Tom Vale in May, her lawyer, Kai Berg, called the police.",
        "The suggestion that Ann Orr met Tom Vale in May was dismissed as gossip by her lawyer, Kai Berg.",
    ],
)
def test_what_is_denied_in_the_passive_is_told_by_nobody(text: str) -> None:
    assert [(c.source, c.polarity, c.event) for c in claims_of(text) if c.event == "meeting"] == [("Kai Berg", "negative", "meeting")]


def test_a_noun_of_saying_with_its_event_is_denied_in_the_passive() -> None:
    text = "A newspaper's account of private meetings between Ann Orr and Tom Vale was rejected by her lawyer, Kai Berg, on Friday."
    assert ("Kai Berg", "negative", "meeting") in [(c.source, c.polarity, c.event) for c in claims_of(text)]


@pytest.mark.parametrize(
    "text",
    [
        "{}. The plan was rejected on Friday by her lawyer, Kai Berg.",
        "{}. Her complaint was dismissed as groundless by the court.",
        "{}. The claim was rejected on Monday by the insurance board.",
        "{}, who rejected the offer.",
        "{}. Entry was denied by the guard, Kai Berg.",
        "{}. Kai Berg, her lawyer, said the paper had it in print by six.",
        "{}. Asked whether she knew him, Kai Berg, her lawyer, said no.",
        "{} at the visa office, which denied her a visa.",
        "{}. Kai Berg, her lawyer, said the judge was wrong to fine her.",
    ],
)
def test_what_only_looks_like_a_denial_of_what_was_told(text: str) -> None:
    assert [c for c in claims_of(text.format(TOLD)) if c.denies or (c.event == "meeting" and c.polarity == "negative")] == []
