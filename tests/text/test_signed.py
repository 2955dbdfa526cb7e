"""Signed pieces: which texts are told by the one who signs them, and which are not."""

import pytest

from timeline.languages.en.layout import LAYOUT
from timeline.text.signed import signed


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("By Ada Holm\n\nI saw the fire in May.", ["Ada Holm"]),
        ("I saw the fire in May.\n\nAda Holm, Orle", ["Ada Holm"]),
        ("I saw the fire in May. — Ada Holm", ["Ada Holm"]),
        ("I saw the fire in May.\n\nSigned: Ada Holm", ["Ada Holm"]),
        ("I saw the fire in May.\n\nAda Holm is a cook in Orle.", ["Ada Holm"]),
        ("My name is Ada Holm. I saw the fire in May.", ["Ada Holm"]),
        ("I saw the fire in May.\n— Ada Holm, Orle\n\nI put it out.\n— Ben Vale, Orle", ["Ada Holm", "Ben Vale"]),
        ("Statement of Ada Holm, cook\n\nI saw the fire.\n\nStatement of Ben Vale\n\nI saw none.", ["Ada Holm", "Ben Vale"]),
        ("The cook's account\n\nI saw the fire.\n\nThe porter's account\n\nI saw none.", ["cook", "porter"]),
    ],
)
def test_signed(text: str, speakers: list[str]) -> None:
    assert [s.speaker for s in signed(text, LAYOUT)] == speakers


@pytest.mark.parametrize(
    "text",
    [
        "By Ada Holm\n\nThe mill burned in May, the porter said.",
        "By Ada Holm\n\n“I saw the fire,” said the porter.",
        "By Ada Holm\n\nWorld War I was over when the mill burned.",
        "I saw the fire in May. Nobody has signed this.",
        "The mill burned in May.\n\nAda Holm is a cook in Orle.",
        "“I saw the fire.\n\n“I put it out,” the porter said.\n\nAda Holm, Orle",
        "I saw the fire in May.\n\nThe End",
    ],
)
def test_unsigned(text: str) -> None:
    assert signed(text, LAYOUT) == []
