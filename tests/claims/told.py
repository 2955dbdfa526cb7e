"""Short passages in `told/*.txt`, each with the claims that a careful reader finds; written before the code that reads them.

A passage opens with `= name | dateline`; each `>` line is a claim: words of its evidence, its source (empty: the writer), its count
("0", "2", "2+", "5..6"), its participants and, in EDTF, its window. What is left empty is not asked, but for the source.
"""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import NamedTuple

from timeline.claims import Claim
from timeline.claims.time_values import read_interval
from timeline.intervals import Interval

HERE = Path(__file__).parent / "told"


class Want(NamedTuple):
    words: str
    source: str
    count: str
    people: tuple[str, ...]
    window: str


class Passage(NamedTuple):
    name: str
    dateline: str
    text: str
    wants: tuple[Want, ...]


def passages() -> list[Passage]:
    """All passages, named by their file and their first line."""
    found = []
    for path in sorted(HERE.glob("*.txt")):
        for block in path.read_text(encoding="utf-8").split("\n= "):
            head, *lines = block.removeprefix("= ").strip().split("\n")
            name, dateline = (part.strip() for part in head.split("|"))
            text = "\n\n".join(line for line in lines if not line.startswith(">")).strip()
            found.append(Passage(f"{path.stem}: {name}", dateline, text, tuple(_want(line) for line in lines if line.startswith(">"))))
    return found


def _want(line: str) -> Want:
    words, source, count, people, window = (part.strip() for part in line.removeprefix(">").split("|"))
    return Want(words, source, count, tuple(p.strip() for p in people.split(";") if p.strip()), window)


def misses(want: Want, claims: tuple[Claim, ...], text: str) -> list[str]:
    """What is wrong with the claim that comes nearest to a wanted one: [] when nothing is."""
    start = text.index(want.words)
    over = [c for c in claims if any(_covers(start, start + len(want.words), e.start, e.end) for e in c.evidence)]
    if not over:
        return ["no claim"]
    return min((_wrong(want, claim) for claim in over), key=len)


def _covers(a: int, b: int, start: int, end: int) -> bool:
    return (min(b, end) - max(a, start)) / min(b - a, end - start) >= 0.6


def _wrong(want: Want, claim: Claim) -> list[str]:
    found = []
    if not (_words(want.source or "writer") & _words(claim.source or "writer")):
        found.append(f"source {claim.source}")
    if want.count and not _counts(want.count, claim):
        found.append(f"count {claim.count}")
    told = [_words(str(p)) for p in claim.participants] + [_words(claim.attributes.get("place", ""))]
    missing = [p for p in want.people if not any(_words(p) & t for t in told)]
    if missing:
        found.append(f"without {', '.join(missing)} in {[*map(str, claim.participants)]}")
    if want.window and not _near(want.window, claim.window) and not _near(want.window, claim.event_time):
        found.append(f"window {claim.window and claim.window.edtf}")
    return found


def _counts(want: str, claim: Claim) -> bool:
    low, high = (0, None) if claim.count is None else (claim.count.min, claim.count.max)
    if want.endswith("+"):
        return (low, high) == (int(want[:-1]), None)
    least, _, most = want.partition("..")
    exact = (int(least), int(most or least))
    return (low, high) == exact or (exact == (1, 1) and (low, high) == (1, None)) or (exact[0] > 1 and (low, high) == (exact[0], None))


def _near(want: str, window: Interval | None) -> bool:
    interval = read_interval(want)
    assert interval is not None
    if window is None:
        return interval.start is None and interval.end is None
    pairs = ((interval.start, window.start), (interval.end, window.end))
    return all((a is None) == (b is None) and (a is None or b is None or abs(a - b) <= timedelta(days=1)) for a, b in pairs)


def _words(name: str) -> set[str]:
    plain = name.lower().replace("'s", "").replace("’s", "").replace("-", " ").split()
    return {word.rstrip("s") if len(word) > 3 else word for word in plain} - {
        "the",
        "a",
        "an",
        "of",
        "and",
        "his",
        "her",
        "its",
        "mr",
        "mrs",
        "miss",
    }
