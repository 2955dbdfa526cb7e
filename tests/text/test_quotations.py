"""Quotations: every kind of mark, nested and unbalanced, and what is no mark at all."""

import pytest

from timeline.text import Span
from timeline.text.quotations import quotations

CASES = [
    ("“Yes,” she said. “No.”", ["“Yes,”", "“No.”"]),
    ('"Yes," she said.', ['"Yes,"']),
    ("She called it 'unsafe' and left.", ["'unsafe'"]),
    ("‘We met once,’ said Orr.", ["‘We met once,’"]),
    ("“He told me ‘never’ twice.”", ["“He told me ‘never’ twice.”", "‘never’"]),
    ('“Mixed marks" were typed.', ['“Mixed marks"']),
    ("It wasn't Orr's boat, nor the owners' fault in the '90s.", []),
    ("The owners' boat wasn't 'safe'.", ["'safe'"]),
    ("An “opening mark that nothing closes. And more.", []),
    ("A closing mark” alone.", []),
    ("", []),
]


@pytest.mark.parametrize(("text", "wanted"), CASES, ids=[c[0][:30] for c in CASES])
def test_quotations(text: str, wanted: list[str]) -> None:
    assert [q.of(text) for q in quotations(text, Span(0, len(text)))] == wanted


def test_a_quotation_goes_on_in_the_next_paragraph() -> None:
    text = "“We met twice.\n\n“Then we stopped,” she said."
    assert [q.of(text) for q in quotations(text, Span(0, len(text)))] == ["“We met twice.", "“Then we stopped,”"]


def test_a_stray_mark_does_not_swallow_the_document() -> None:
    text = 'The 5" gun. ' + "Nothing is quoted here. " * 300 + '"This is," he said.'
    assert [q.of(text) for q in quotations(text, Span(0, len(text)))] == ['"This is,"']


def test_an_apostrophe_before_a_word_opens_nothing():
    text = "He played rock ’n’ roll in the ’90s, “she said ’tis over”, and 'left'."
    assert [q.of(text) for q in quotations(text, Span(0, len(text)))] == ["“she said ’tis over”", "'left'"]
