"""Attribution: one row per way of saying who says what; what is said nowhere stands beside it."""

import pytest

import timeline
from timeline.languages.en.speaking import SPEAKING
from timeline.statements.attribute import attribute
from timeline.statements.statement import Statement
from timeline.text import Document


def statements(text: str) -> tuple[Statement, ...]:
    return attribute(Document.of(text, "2024-10-25"), timeline.find(text, dateline="2024-10-25"), SPEAKING)


# text, then (speaker, cue, content) of each statement
CASES = [
    ("Orr said she had left.", [("Orr", "say", "she had left")]),
    ("Orr said that she had left.", [("Orr", "say", "she had left")]),
    ("She had left, Orr said.", [("Orr", "say", "She had left")]),
    ("“I left,” Orr said.", [("Orr", "say", "“I left,”")]),
    ("“I left,” said Dana Orr, head of the yard.", [("Dana Orr", "say", "“I left,”")]),
    ("“I left,” said the yard's head, Dana Orr.", [("Dana Orr", "say", "“I left,”")]),
    ("“I left,” she said, “and nobody saw it.”", [("she", "say", "“I left,”|“and nobody saw it.”")]),
    ("Harbour master Nina Orr, who retired in May, told police the ferry had sailed.", [("Harbour master Nina Orr", "tell", "the ferry had sailed")]),
    ("Vale's partner, Emil Lund, told the court on Thursday that he was ill.", [("Emil Lund", "tell", "he was ill")]),
    ("Orr resigned in May and said the firm was broke.", [("Orr", "say", "the firm was broke")]),
    ("The union and the firm said the gate was shut.", [("The union", "say", "the gate was shut"), ("the firm", "say", "the gate was shut")]),
    ("Several officials and analysts said the gate was shut.", [("Several officials and analysts", "say", "the gate was shut")]),
    ("According to the union, the gate was shut.", [("the union", "according to", "the gate was shut")]),
    ("The gate was shut, according to the union.", [("the union", "according to", "The gate was shut")]),
    ("A visitor book shows that Vale came on Monday.", [("A visitor book", "show", "Vale came on Monday")]),
    ("The log lists three departures.", [("The log", "list", "three departures")]),
    ("The log, however, lists three departures.", [("The log", "list", "three departures")]),
    ("Orr denied that she had met Vale.", [("Orr", "deny", "she had met Vale")]),
    ("Orr denied meeting Vale.", [("Orr", "deny", "meeting Vale")]),
    ("Orr called the report “false”.", [("Orr", "call", "the report “false”")]),
    ("The roof, Orr said, had already collapsed.", [("Orr", "say", "The roof|had already collapsed")]),
    ("Orr said the gate was shut, while Vale insisted it was open.", [("Orr", "say", "the gate was shut"), ("Vale", "insist", "it was open")]),
    ("Orr said the gate was shut; Vale said it was open.", [("Orr", "say", "the gate was shut"), ("Vale", "say", "it was open")]),
    ("The Post reported that the gate was shut, citing two guards.", [("The Post", "report", "the gate was shut, citing two guards")]),
    ("Orr declined to comment.", [("Orr", "decline", "")]),
    ("Two guards told the Post they were asleep.", [("Two guards", "tell", "they were asleep")]),
    ("The owner himself said the gate was shut.", [("The owner", "say", "the gate was shut")]),
    # nobody speaks here
    ("The report on the claims was shown to Orr.", []),
    ("Orr's claim to the house failed.", []),
    ("Vale, accused of theft, left the room.", []),
    ("Reports of the noted speaker found no readers.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), CASES, ids=[c[0][:50] for c in CASES])
def test_attribute(text: str, wanted: list[tuple[str, str, str]]) -> None:
    found = [(s.speaker, s.cue, "|".join(piece.of(text) for piece in s.content)) for s in statements(text)]
    assert found == wanted


# text, then the time phrases that date the saying
SAID = [
    ("Orr said on Friday that she met Vale in May.", ["Friday"]),
    ("Orr said Friday she met Vale in May.", ["Friday"]),
    ("In May, Orr said she had met Vale.", ["May"]),
    ("She met Vale in May, Orr said on Friday.", ["Friday"]),
    ("Orr on Friday rejected the report.", ["Friday"]),
    ("The bulletin of May 2010 states that not one owl was seen in 2009.", ["May 2010"]),
    ("Orr confirmed the meetings on Friday.", ["Friday"]),
    ("Orr said she met Vale on Friday.", []),
    ("Orr, who has led the firm since 2019, said she met Vale once.", []),
    ("Orr, the mayor from 2015 to 2019, said she met Vale once.", []),
    ("Orr, a pilot, who retired in 2019, told the court on Monday that she met Vale once.", ["Monday"]),
    ("Orr, on Friday, said she met Vale once.", ["Friday"]),
    ("Orr, speaking in May, said she met Vale once.", ["May"]),
    ("Orr, in a letter of May 2010, said she met Vale once.", ["May 2010"]),
    ("The firm has received 14 complaints since May, a guard said, though Orr says he sent 20.", []),
]


@pytest.mark.parametrize(("text", "wanted"), SAID, ids=[c[0][:50] for c in SAID])
def test_which_times_date_the_saying(text: str, wanted: list[str]) -> None:
    expressions = timeline.find(text, dateline="2024-10-25")
    found = attribute(Document.of(text, "2024-10-25"), expressions, SPEAKING)
    assert [expressions[i].text for i in found[0].said] == wanted


def test_a_statement_inside_another_knows_it() -> None:
    outer, inner = statements("Lund quoted an aide who said the two had met.")
    assert (outer.speaker, inner.speaker, inner.outer) == ("Lund", "an aide", outer.id)


def test_sources_passed_on_are_the_vehicle() -> None:
    (found,) = statements("The two met, the Post reported, citing several former officials.")
    assert found.vehicle == ("several former officials",)


def test_a_quotation_belongs_to_its_speaker_over_sentences() -> None:
    text = "“We met once,” Orr said. “Nobody saw us. It was dark.” The Post went to press."
    (found,) = statements(text)
    assert [piece.of(text) for piece in found.content] == ["“We met once,”", "“Nobody saw us.", "It was dark.”"]


def test_past_perfect_is_told() -> None:
    assert [s.past_perfect for s in statements("Orr said she had met Vale. Lund said he met her.")] == [True, False]


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "HEADING",
        "SAID SAID SAID",
        "said",
        "“",
        "“ said ”",
        "Orr said",
        "the talk starts at 8 if I go",
        "According to",
        "said that that said",
        "'" * 50,
        "Orr, " * 500,
    ],
)
def test_odd_text_does_no_harm(text: str) -> None:
    for statement in statements(text):
        assert statement.speaker is None or statement.speaker in text
