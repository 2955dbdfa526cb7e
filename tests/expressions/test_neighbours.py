"""A phrase is read from a few words that may be neighbours; the rules read the same in the text as a whole."""

import random

import pytest

from timeline.expressions.grammar import Grammar
from timeline.expressions.recognizer import readings, recognize
from timeline.languages.pack import load

GRAMMAR = load("en").grammar
JOINED = GRAMMAR.neighbours.joined
WORDS = """the a of in on at to and by since until before after from between last next this that first second third two three twenty year
years month week days Friday March May today noon quarter early late ago earlier later said ship Orr , . ; - ( ) 3 10 1984 2013 5:30 5th
half past about nearly every morning night weekend Christmas spring decade century""".split()


def code(word):
    return GRAMMAR.scanner.tokens(word, 0, len(word))[0][2].code


@pytest.mark.parametrize(
    ("one", "other", "joined"),
    [
        ("last", "year", True),
        ("the", "ago", False),
        ("in", "March", True),
        ("March", "in", True),  # “in March in 1848”
        ("ship", "March", False),
        ("March", "ship", False),
        ("may", "ago", False),
        ("said", "in", False),
        ("three", "weeks", True),
    ],
)
def test_neighbours(one, other, joined):
    assert JOINED(code(one) + code(other)) is joined


def whole(text):
    cuts = GRAMMAR.scanner.tokens(text, 0, len(text))
    found = readings(tuple(token for _, _, token in cuts), GRAMMAR)
    return [(cuts[r.reach.start][0], cuts[r.reach.end - 1][1], r.derivation) for r in found]


@pytest.mark.parametrize("seed", range(8))
def test_pieces_read_as_the_whole(seed):
    chance = random.Random(seed)
    for _ in range(150):
        text = " ".join(chance.choices(WORDS, k=chance.randint(2, 10)))
        found = [(m.reach.start, m.reach.end, m.derivation) for m in recognize(text, GRAMMAR)]
        assert found == whole(text), text


def test_a_grammar_works_out_what_its_file_lacks():
    known = load("en").grammar
    few = Grammar(known.lexicon, known.shapes, known.source[:8])
    text = "It ran for twenty-five days."
    assert [text[m.span.start : m.span.end] for m in recognize(text, few)] == []
    assert few.index["of"] != known.index["of"]
