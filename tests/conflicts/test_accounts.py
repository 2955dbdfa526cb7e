"""Short accounts from text to relations: each file says of each of its whether its sources can all be right."""

from __future__ import annotations

from pathlib import Path

import pytest

import timeline

BLOCKS = [b for path in sorted(Path(__file__).parent.glob("*.txt")) for b in path.read_text(encoding="utf-8").strip().split("\n\n")[1:]]


def case(block: str) -> object:
    head, text = block.splitlines()
    mechanism, verdict, dateline, *beyond = (cell.strip() for cell in head.split("|"))
    marks = [pytest.mark.xfail(reason=beyond[0], strict=True)] if beyond else []
    return pytest.param(text, verdict, dateline, id=f"{mechanism}: {text[:60]}", marks=marks)


@pytest.mark.parametrize(("text", "verdict", "dateline"), [case(block) for block in BLOCKS])
def test_whether_the_sources_can_all_be_right(text: str, verdict: str, dateline: str) -> None:
    tl = timeline.reconstruct(text, dateline=dateline)
    found = [r for r in tl.relations if r.kind == "contradiction"]
    assert bool(found) == (verdict == "clash")
    assert all(r.explanation.endswith(".") for r in found)
