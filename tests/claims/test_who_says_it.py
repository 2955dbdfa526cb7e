"""Who says it: the source of each claim of short texts, from `who_says_it.txt`; "-" is the writer, "!" tells why one is not read yet."""

from collections.abc import Iterator
from pathlib import Path

import pytest

import timeline

TABLE = Path(__file__).parent / "who_says_it.txt"


def _rows() -> Iterator[object]:
    """The texts, "/" for a new line, each with words of a claim and a word of its source."""
    for block in TABLE.read_text(encoding="utf-8").split("\n\n"):
        lines = [line for line in block.splitlines() if line and line[0] not in "#!"]
        marks = [pytest.mark.xfail(reason=line[2:], strict=True) for line in block.splitlines() if line.startswith("!")]
        if lines:
            pairs = [line.removeprefix("> ").rsplit(" | ", 1) for line in lines[1:]]
            text = lines[0].replace(" / ", "\n")
            yield pytest.param(text, [(told, source) for told, source in pairs], id=text[:60].replace("\n", " "), marks=marks)


@pytest.mark.parametrize(("text", "wanted"), _rows())
def test_who_says_it(text: str, wanted: list[tuple[str, str]]) -> None:
    claims = timeline.reconstruct(text, dateline="2021-05-20").claims
    for told, source in wanted:
        start = text.rindex(told)
        sources = [c.source or "-" for c in claims if any(e.start < start + len(told) and start < e.end for e in c.evidence)]
        assert any(source.lower() in s.lower() for s in sources), (told, sources)


TITLES = [line.rpartition(" => ")[::2] for line in (Path(__file__).parent / "titles.txt").read_text(encoding="utf-8").splitlines()[2:]]


@pytest.mark.parametrize(("text", "sources"), TITLES, ids=[text[:60] for text, _ in TITLES])
def test_titles_are_no_part_of_a_name(text: str, sources: str) -> None:
    claims = timeline.reconstruct(text, dateline="2015-11-20").claims
    assert {c.source for c in claims} == set(sources.split("; "))
