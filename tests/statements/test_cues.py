"""A sentence that is passed over unread holds no saying word."""

from pathlib import Path

import pytest

from timeline.languages.en.speaking import SPEAKING
from timeline.statements.contents.drafts import drafts_of
from timeline.statements.reading import read_document
from timeline.statements.sayings.cues import cues
from timeline.statements.sayings.signs import possible
from timeline.text import Document

ARTICLES = sorted((Path(__file__).parents[1] / "stories").glob("[ag]*/*.txt"))
SAYING = [
    "Orr recounted how they had met.",
    "In her\naccount they met twice.",
    "The log has two entries.",
    "It had no entry for May.",
    "She let it be known that he had left.",
    "Vale is adamant that they met.",
    "He had no comment.",
    "The letters bear two dates.",
]


@pytest.mark.parametrize("text", SAYING)
def test_a_saying_word_is_seen_before_tagging(text: str) -> None:
    [sentence] = read_document(Document(text), (), SPEAKING.grammar)
    assert cues(sentence.words, SPEAKING)
    assert possible(text, SPEAKING)


@pytest.mark.parametrize("path", ARTICLES, ids=lambda p: p.stem)
def test_no_statement_is_passed_over(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    for number, sentence in enumerate(read_document(Document(text), (), SPEAKING.grammar)):
        if not possible(sentence.span.of(text), SPEAKING):
            assert drafts_of(sentence, number, SPEAKING, ()) == []


def test_most_sentences_are_passed_over() -> None:
    assert not any(possible(text, SPEAKING) for text in ("They met in May.", "She has left.", "The ship was sold on Friday, a day later."))
