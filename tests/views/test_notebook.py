"""What a notebook shows of each object: HTML in which nothing of the text is markup, and plain words where there is no HTML."""

from __future__ import annotations

from html.parser import HTMLParser
from typing import Any

import pytest

import timeline

TEXT = (
    'Mayor Ada Holm said on Friday that she had never met "<b>Nils</b>" Brandt. Councillor Rolf Lund said he saw Holm meet Brandt in March.'
)
TL = timeline.reconstruct(TEXT, dateline="2024-10-25", source="<i>Gazette</i>")
HOSTILE = timeline.Claim(id="<img src=x onerror=alert(1)>", source="<script>alert(1)</script>", event="call", summary="a & b")
OBJECTS: list[tuple[Any, str]] = [
    (TL, "CONTRADICTION"),
    (TL.expressions[0], "interval: 2024-10-25"),
    (timeline.resolve("two years ago", dateline="2024-10-25"), "likeliest: 2022-10"),
    (timeline.Interval.of("2013/.."), "until, exclusive: open"),
    (TL.claims[0], "stance: denies"),
    (TL.conflicts[0], "contradiction (certain): c1, c2"),
    (HOSTILE, "<script>alert(1)</script> (<img src=x onerror=alert(1)>): a & b"),
]


class Tags(HTMLParser):
    def __init__(self, page: str) -> None:
        super().__init__()
        self.found: list[str] = []
        self.words = ""
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append(tag)
        assert not [name for name, _ in attrs if name.startswith("on")]

    def handle_data(self, data: str) -> None:
        self.words += data


@pytest.mark.parametrize(("shown", "words"), OBJECTS, ids=lambda value: type(value).__name__ if not isinstance(value, str) else "")
def test_each_object_has_html_and_plain_words(shown: Any, words: str) -> None:
    bundle = shown._repr_mimebundle_()
    assert words in bundle["text/plain"]
    assert bundle["text/html"] == shown._repr_html_()
    parsed = Tags(bundle["text/html"])
    assert set(parsed.found) <= {"div", "strong", "table", "tbody", "tr", "th", "td", "br", "iframe"}
    assert ("iframe" in parsed.found) == (shown is TL)


def test_a_value_of_several_lines_keeps_them_and_one_of_none_is_left_out() -> None:
    page = TL.expressions[0]._repr_html_()
    assert "counted from" in page
    assert "<br>" in page
    assert "window" not in page


def test_a_slotted_record_stays_one() -> None:
    assert not hasattr(timeline.Interval.of("2022"), "__dict__")
