"""How far a reading of a story agrees with its annotation: time expressions, claims, contradictions.

    python tests/stories/scoring.py

prints the figures of every set. The even half (by CRC-32 of the name) of `mechanisms` may be read while the program is improved; the odd
half is only scored, and tells of unseen text, as far as forty passages can.

A gold claim is found by the claim of a source that shares a word with one of the gold's names and whose evidence covers it best.
"""

import json
import re
import zlib
from collections import Counter
from datetime import datetime
from pathlib import Path

import timeline

ROOT = Path(__file__).parents[2]
SEEDS = sorted((ROOT / "seeds").glob("*.json"))
STORIES = ROOT / "tests" / "stories"
PASSAGES = sorted((STORIES / "gold").glob("*.json"))
MECHANISMS = sorted((STORIES / "mechanisms").glob("*.json"))
SETS = {
    "seeds": SEEDS,
    "passages": PASSAGES,
    "mechanisms, even half": [p for p in MECHANISMS if zlib.crc32(p.stem.encode()) % 2 == 0],
    "mechanisms, odd half": [p for p in MECHANISMS if zlib.crc32(p.stem.encode()) % 2],
    "articles": sorted((STORIES / "articles").glob("*.json")),
}
FILLERS = {"the", "of", "and", "a", "an", "mr", "ms", "mrs", "dr"}


def load(path):
    return json.loads(path.read_text(encoding="utf-8"))


def words(name):
    return set(re.findall(r"\w+", (name or "narrator").lower())) - FILLERS


def score(path):
    """Counter of (what, "right" | "all")."""
    gold = load(path)
    tl = timeline.reconstruct(gold["text"], dateline=gold["dateline"])
    tally = Counter()
    for want in gold["timexes"]:
        hits = [e for e in tl.expressions if e.start < want["end"] and want["start"] < e.end]
        tally["times", "all"] += 1
        tally["times", "right"] += any(time_right(want, i) for e in hits for i in (e.interval, e.window))
    mine = identify(gold, tl)
    tally["claims", "all"] += len(gold["claims"])
    tally["claims", "right"] += sum(any(k in found for found in mine.values()) for k in (c["id"] for c in gold["claims"]))
    contradictions = [[mine.get(c, set()) for c in r.claims] for r in tl.relations if r.kind == "contradiction"]
    for relation in gold["relations"]:
        wanted, kinds = relation["claims"], {relation["kind"], *relation.get("accept_kinds", [])}
        reported = any(stands_for(members, wanted) for members in contradictions)
        if relation["kind"] == "contradiction" and kinds == {"contradiction"}:
            tally["contradictions", "all"] += 1
            tally["contradictions", "right"] += reported
        elif "contradiction" not in kinds:
            tally["innocent", "all"] += 1
            tally["innocent", "right"] += not reported
    return tally


def time_right(want, interval):
    if interval is None:
        return want["interval"] == [None, None]
    got = (interval.start, interval.end)
    accept = want.get("accept")
    if accept and all(m is not None and day(accept[k][0]) <= m <= day(accept[k][1]) for k, m in zip(("start", "end"), got, strict=True)):
        return True
    options = [want["interval"], want.get("best"), *want.get("alternatives", [])]
    return any(option and got == (day(option[0]), day(option[1])) for option in options)


def day(text):
    return None if text is None else datetime.fromisoformat(text)


def identify(gold, tl):
    """Claim id -> the gold ids it stands for."""
    found = {}
    for claim in tl.claims:
        best = max(gold["claims"], key=lambda g: covered(claim, g) * same_source(claim, g), default=None)
        if best is not None and same_source(claim, best) and covered(claim, best) >= 0.25:
            found[claim.id] = {best["id"]}
    return found


def same_source(claim, gold):
    return any(words(claim.source) & words(name) for name in (gold["source"], *gold.get("aliases", [])))


def covered(claim, gold):
    a, b = gold["evidence"]
    return max(((min(b, e.end) - max(a, e.start)) / max(b - a, e.end - e.start) for e in claim.evidence), default=0)


def stands_for(members, wanted):
    return all(any(k in m for m in members) for k in wanted) and all(m & set(wanted) for m in members)


def total(paths):
    return sum((score(p) for p in paths), Counter())


def main():
    print(f"{'':24}{'times':>14}{'claims found':>16}{'contradictions':>16}{'falsely called':>16}")
    for name, paths in SETS.items():
        tally = total(paths)
        cells = [f"{tally[what, 'right']} of {tally[what, 'all']}" for what in ("times", "claims", "contradictions")]
        cells.append(f"{tally['innocent', 'all'] - tally['innocent', 'right']} of {tally['innocent', 'all']}")
        print(f"{name:24}{cells[0]:>14}{cells[1]:>16}{cells[2]:>16}{cells[3]:>16}")


if __name__ == "__main__":
    main()
