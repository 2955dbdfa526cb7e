"""Sentences: where a sentence ends, and where it does not."""

import pytest

from timeline.text import Span
from timeline.text.sentences import sentences

CASES = [
    ("One. Two.", ["One.", "Two."]),
    ("ORBE, Aug. 26 — Gen. Orr left the U.S. at 5 a.m. on Friday. She was late.", ["ORBE, Aug. 26 — Gen. Orr left the U.S. at 5 a.m. on Friday.", "She was late."]),
    ("He sold it at about 7 p.m. A ticket proves it.", ["He sold it at about 7 p.m.", "A ticket proves it."]),
    ("It opened at 5 p.m. Friday.", ["It opened at 5 p.m. Friday."]),
    ("“We left,” she said. “Nobody saw us.” Then it rained.", ["“We left,” she said.", "“Nobody saw us.”", "Then it rained."]),
    ('"Why?" she asked. "Because."', ['"Why?" she asked.', '"Because."']),
    ("The mayor had met Marc. The council knew.", ["The mayor had met Marc.", "The council knew."]),
    ("What they saw\nThe two met in a bar near the old harbour and talked for hours.", ["What they saw", "The two met in a bar near the old harbour and talked for hours."]),
    ("The two met in a bar near the old\nharbour and talked for hours until the\nrain stopped. Then they left.",
     ["The two met in a bar near the old\nharbour and talked for hours until the\nrain stopped.", "Then they left."]),
    ("No stop at all", ["No stop at all"]),
    ("", []),
    ("  \n ", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), CASES, ids=[c[0][:30] for c in CASES])
def test_sentences(text: str, wanted: list[str]) -> None:
    assert [s.of(text) for s in sentences(text, Span(0, len(text)))] == wanted


def test_offsets_count_from_the_text_not_from_the_paragraph() -> None:
    text = "Before. One. Two."
    assert [s.of(text) for s in sentences(text, Span(8, len(text)))] == ["One.", "Two."]


def test_a_text_without_stops_is_cut_so_that_work_stays_linear() -> None:
    text = "and then she said " * 2000
    found = sentences(text, Span(0, len(text)))
    assert all(s.end - s.start <= 3000 for s in found)
    assert "".join(s.of(text).replace(" ", "") for s in found) == text.replace(" ", "")
