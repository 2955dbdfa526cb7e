"""Ways of telling: who speaks, and what, in sentences that attribute without a plain "said that"."""

import pytest

from timeline.languages.en.speaking import SPEAKING
from timeline.statements.attribute import attribute
from timeline.text import Document

CASES = [
    # any verb with a that-clause and somebody as its subject
    ("A cook at the back put in that the stove had failed twice.", "A cook at the back", "the stove had failed twice"),
    ("Deputy Ada Orr volunteered that she had phoned Vale.", "Deputy Ada Orr", "she had phoned Vale"),
    ("Vale is adamant that he never saw the letter.", "Vale", "he never saw the letter"),
    ("The watchwoman described how she let him in.", "The watchwoman", "she let him in"),
    # "as" and the accounts of others
    ("The firms merged in May, as the second report sets out.", "the second report", "The firms merged in May"),
    ("A cart hit the wall, as baker Ann Orr will tell you.", "baker Ann Orr", "A cart hit the wall"),
    ("Two tugs sank off Orbe, as the harbour register shows.", "the harbour register", "Two tugs sank off Orbe"),
    ("In Orr's account, the boat left twice.", "Orr", "the boat left twice"),
    ("By his own count Vale rang the office nine times.", "his", "Vale rang the office nine times"),
    ("If the gardener is to be believed, the gate stood open.", "the gardener", "the gate stood open"),
    ("According to the mill's own log the gate was opened twice.", "the mill's own log", "the gate was opened twice"),
    ("According to Orr, who kept the books, nothing was paid.", "Orr", "nothing was paid"),
    ("Orr's version is that he met Vale once.", "Orr", "he met Vale once"),
    ("The court was told by the surveyor that the wall had been checked.", "the surveyor", "the wall had been checked"),
    ("Ann Orr is quoted in the minutes as saying that the boiler failed.", "Ann Orr", "the boiler failed"),
    # behind what is said
    ("The line was dead, Mr Orr deposed.", "Mr Orr", "The line was dead"),
    ("The line was dead, the manager, Mr Orr, deposed.", "Mr Orr", "The line was dead"),
    ("All five were landed here, the harbour doctor states.", "the harbour doctor", "All five were landed here"),
    ("He had been given a bone, observed the owner, Mrs Orr, on Tuesday.", "Mrs Orr", "He had been given a bone"),
    ("It stood open, Constable Ada Orr, who passed by, reported.", "Constable Ada Orr", "It stood open"),
    ("No cart has come; the constable told me so.", "the constable", "No cart has come"),
    # what a colon opens, what a comma closes
    ("Vale remembers it differently: the boat sailed on Monday.", "Vale", "the boat sailed on Monday"),
    ("While the line speaks of two men swept off the deck, Orr maintains that five fell.", "the line", "two men swept off the deck"),
    # participles before the saying word
    ("A charter sealed by the king says that the abbey burned.", "A charter sealed by the king", "the abbey burned"),
    ("The chronicle, finished by monks, says that the abbey burned.", "The chronicle", "the abbey burned"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "speaker", "content"), CASES, ids=[c[0][:50] for c in CASES])
def test_speaker_and_content(text: str, speaker: str, content: str) -> None:
    found = [(s.speaker, s.content[0].of(text)) for s in attribute(Document(text), (), SPEAKING)]
    assert (speaker, content) in found


@pytest.mark.parametrize(
    "text",
    [
        "The delay meant that the boat never sailed.",
        "The fact remains that two men drowned.",
        "The admiral's book, however, holds the shelf up.",
        "Orr hopes that the boat sails.",
    ],
)
def test_nobody_says_it(text: str) -> None:
    assert [s for s in attribute(Document(text), (), SPEAKING) if s.cue != "hold"] == []


TURNS = [
    ("ORR: We met twice.\nMR VALE: We never met.", ["ORR", "MR VALE"]),
    ("Interview with Ada Orr\n\nQ: Did you meet Vale?\nA: I met him twice.", ["Q", "Ada Orr"]),
    (
        "From the log of the Alma\n\nWe sailed twice.\n\nThe pilot's journal\n\nShe never sailed.",
        ["log of the Alma", "pilot's journal"],
    ),
    ("Dear Tom,\n\nI met Orr twice.\n\nYours,\nLena Vale", ["Lena Vale"]),
    ("From: Lena Vale\nTo: all\n\nI met Orr twice.", ["Lena Vale"]),
    ("Note: the boat sailed.", []),
]


@pytest.mark.parametrize(("text", "speakers"), TURNS, ids=[t[:20].replace("\n", " ") for t, _ in TURNS])
def test_turns_letters_and_logs(text: str, speakers: list[str]) -> None:
    assert [s.speaker for s in attribute(Document(text), (), SPEAKING)] == speakers
