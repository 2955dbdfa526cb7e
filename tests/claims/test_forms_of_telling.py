"""Forms of telling: every way to attribute with every way to put a fact: one claim for each thing asserted, its source, polarity and count.

Facts are taken in turn from a wide list of subject matters, so that what fails is a form and not a word.
"""

import pytest

from tests.claims.reading import claims_of

# who does it, one and several; base, past, participle; to what, one and several; where
FACTS = [
    line.split("|")
    for line in """
officer|officers|search|searched|searched|warehouse|warehouses|in Norvik
referee|referees|disallow|disallowed|disallowed|goal|goals|at Melby Park
probe|probes|photograph|photographed|photographed|crater|craters|on Mars
surgeon|surgeons|remove|removed|removed|tumour|tumours|at Vale hospital
clinic|clinics|vaccinate|vaccinated|vaccinated|child|children|in Maradi
judge|judges|reject|rejected|rejected|appeal|appeals|in Zurich
jury|juries|acquit|acquitted|acquitted|banker|bankers|in Boston
tug|tugs|tow|towed|towed|barge|barges|on the Elbe
school|schools|suspend|suspended|suspended|student|students|in Ghent
farmer|farmers|slaughter|slaughtered|slaughtered|cow|cows|near Odense
soldier|soldiers|burn|burned|burned|village|villages|in Kachin
envoy|envoys|visit|visited|visited|capital|capitals|in Asia
minister|ministers|veto|vetoed|vetoed|treaty|treaties|in Brussels
bank|banks|freeze|froze|frozen|account|accounts|in Cyprus
airline|airlines|ground|grounded|grounded|jet|jets|in Perth
bishop|bishops|ordain|ordained|ordained|deacon|deacons|in Mainz
pilot|pilots|abort|aborted|aborted|landing|landings|at Faro
inspector|inspectors|fine|fined|fined|bakery|bakeries|in Rouen
hacker|hackers|steal|stole|stolen|password|passwords|in Seoul
volunteer|volunteers|plant|planted|planted|tree|trees|in Nairobi
museum|museums|return|returned|returned|statue|statues|in Athens
""".strip().splitlines()
]
# as written, a word of the name, the pronoun
SOURCES = [
    line.split("|")
    for line in """
Ana Ruiz|Ruiz|she
the harbour master, Ida Roth,|Roth|she
the interior ministry|ministry|it
a spokesman for the council|spokesman|he
two people briefed on the inquiry|people|they
Ruiz's lawyer, Jon Pell,|Pell|he
Paul Ochieng, who runs the regional watchdog,|Ochieng|he
Mina Sato, 54, a retired nurse,|Sato|she
residents|residents|they
the World Health Organization|Organization|it
""".strip().splitlines()
]
TOLD = [
    "{S} said on Tuesday that {x}.",
    "{S} told reporters {x}.",
    "{X}, {s} said late on Monday.",
    "{X}, said {bare}.",
    "{X}, {s} stressed on Friday.",
    "According to {bare}, {x}.",
    "{X}, according to {bare}.",
    "{S} was adamant on Tuesday that {x}.",
    "In a letter to the council dated 2 May, {s} wrote that {x}.",
    "“{X},” {s} said.",
    "“I can only say that {x},” {s} said.",
    "{S} said: “{X}.”",
    "“This is wrong,” {s} said. “{X}.”",
    "{S} dismissed the criticism. “{X}.”",
    "{S} spoke to reporters on Friday. {P} said {x}.",
    "{S} said the situation was calm. {X}, {p} added.",
    "{S} gave a different account. {P} said the story was long. {X}, {p} said.",
    "The Interfax agency quoted {s} as saying {x}.",
    "{S} rejected the criticism, saying {x}.",
    "The army rejected the charge. But {s} said {x}.",
]
# words, the words of each claim: not so, at least, at most (None: any)
PUT = [
    ("the {a} {d} the {o} {w} in March", ("{d} the {o}", False, 1, None)),
    ("the {a} {d} the {o} twice in March", ("{d} the {o}", False, 2, 2)),
    ("the {a} had {n} the {o} on six occasions", ("{n} the {o}", False, 6, 6)),
    ("the {as} {d} at least two {os} last year", ("least two {os}", False, 2, None)),
    ("the {as} {d} several {os} last year", ("several {os}", False, 2, None)),
    ("five of the 40 {os} were {n} in March", ("were {n}", False, 5, 5)),
    ("all but two of the 40 {os} were {n} in March", ("were {n}", False, 38, 38)),
    ("the {as} {d} five more {os} in March", ("five more {os}", False, 5, 5)),
    ("the {as} had not {n} more than eight {os} in March", ("eight {os}", False, 0, 8)),
    ("the {as} {d} not twelve but four {os} in March", ("four {os}", False, 4, 4)),
    ("there was no {o} {w} in March", ("there was no {o}", True, 0, 0)),
    ("neither the {a} nor the baker {d} the {o}", ("{d} the {o}", True, 0, 0)),
    ("none of the {as} {d} the {o} in March", ("{d} the {o}", True, 0, 0)),
    ("at no time did the {a} {b} the {o} in March", ("{b} the {o}", True, 0, 0)),
    ("the {a} had yet to {b} the {o}", ("yet to {b}", True, 0, 0)),
    ("the {a} failed to {b} the {o} in March", ("failed to {b}", True, 0, 0)),
    ("the {a} had not {n} the {o}, nor had the baker fined the cook", ("{n} the {o}", True, 0, 0), ("the baker fined", True, 0, 0)),
    ("the {as} {d} six {os} in March but did not fine any cooks", ("{d} six", False, 6, 6), ("did not fine any", True, 0, 0)),
    ("the {a}, who had fined nine cooks, {d} the {o} in March", ("fined nine cooks", False, 9, 9), ("{d} the {o}", False, 1, None)),
    ("the {as} sent to the valley {d} six {os} last year", ("{d} six", False, 6, 6)),
    ("the {as} that came from the north {d} six {os} last year", ("{d} six", False, 6, 6)),
    ("the {a} on Wednesday {d} nine {os}", ("{d} nine", False, 9, 9)),
    ("the {as} had never before {n} a cook", ("never before", True, 0, 0)),
    ("the {a} had met with no cooks in March", ("met with no cooks", True, 0, 0)),
    ("between two and 20 {os} were {n} in March", ("20 {os} were", False, 2, 20)),
    ("the {as} {d} six {os} in March; no cooks were fined", ("{d} six", False, 6, 6), ("no cooks were", True, 0, 0)),
]
CASES = [(way, put, FACTS[(3 * i + j) % len(FACTS)], SOURCES[(i + 7 * j) % len(SOURCES)])
         for i, way in enumerate(TOLD) for j, put in enumerate(PUT)]  # fmt: skip


def test_a_surname_is_the_persons_and_not_the_firms() -> None:
    told = claims_of("Prewett signed it for Hallam & Roe, its chairman, Sir Edmund Roe, testified. Prewett said he had never met him. "
                     "Roe said he himself had met Prewett twice.", "2024-10-25")  # fmt: skip
    assert [(c.source, *map(str, c.participants)) for c in told][-1] == ("Edmund Roe", "Edmund Roe", "Prewett")


def _wrong(text: str, source: str, wanted: list[tuple[str, bool, int, int | None]]) -> list[str]:
    """What is wrong with the claims of a text: each thing asserted is claimed once, by its source, as so or not so, with its count."""
    told, wrong = claims_of(text, "2024-10-25"), []
    for words, denied, low, high in wanted:
        at = text.lower().index(words.lower())
        here = [c for c in told if any(e.start <= at and at + len(words) <= e.end for e in c.evidence)]
        mine = [c for c in here if c.source and source in c.source and (c.polarity == "negative") == denied]
        if len(here) != 1 or not mine:
            wrong.append(f"{words}: {[(c.source, c.polarity) for c in here]}")
        elif mine[0].count is None or (mine[0].count.min, mine[0].count.max) not in ((low, high), (low, low if high is None else high)):
            wrong.append(f"{words}: {mine[0].count}")
    return wrong


@pytest.mark.parametrize("way", TOLD)
def test_every_way_of_putting_it(way: str) -> None:
    failed = []
    for told, (put, *wanted), fact, (written, word, pronoun) in CASES:
        if told != way:
            continue
        named = dict(zip(("a", "as", "b", "d", "n", "o", "os", "w"), fact, strict=True))
        x, bare = put.format(**named), written.removesuffix(",")
        text = way.format(s=written, S=written[0].upper() + written[1:], bare=bare, x=x, X=x[0].upper() + x[1:], p=pronoun,
                          P=pronoun.capitalize())  # fmt: skip
        claimed = [(words.format(**named), *rest) for words, *rest in wanted]
        if wrong := _wrong(text, word, claimed):
            failed.append((text, wrong))
    assert failed == []
