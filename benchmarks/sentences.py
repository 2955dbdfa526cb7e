"""How many of 400 sentences `timeline.find` reads rightly, by kind.

    python benchmarks/sentences.py [--half even|odd] [--errors]

`sentences.jsonl` was written and annotated without sight of any library's rules or output. A sentence is right if every annotated phrase
has an expression that touches it and names one of its intervals, and where nothing is annotated nothing is found. The odd half (by
CRC-32 of the id) is only scored.
"""

import argparse
import json
import zlib
from collections import defaultdict
from datetime import datetime
from pathlib import Path

import timeline

SENTENCES = Path(__file__).with_suffix(".jsonl")


def rows(half=None):
    """The sentences with their gold, all or one half."""
    for line in SENTENCES.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        if half is None or zlib.crc32(row["id"].encode()) % 2 == (half == "odd"):
            yield row


def right(row, found):
    """Whether what was found, as (start, end, intervals), is what the sentence says."""
    if not row["expressions"]:
        return not found
    return all(any(s < want["end"] and want["start"] < e and _meant(want, named) for s, e, named in found) for want in row["expressions"])


def _meant(want, intervals):
    options = [want["interval"], *want.get("alternatives", [])]
    return any(i in [[_moment(m) for m in o] for o in options] for i in intervals)


def _moment(text):
    return None if text is None else datetime.fromisoformat(text)


def read(row):
    """What `find` finds: start, end, and the intervals of the words and of what their preposition makes of them."""
    return [
        (e.start, e.end, [[i.start, i.end] for i in (e.interval, e.window) if i is not None] or [[None, None]])
        for e in timeline.find(row["text"], dateline=row["dateline"])
    ]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--half", choices=["even", "odd"])
    parser.add_argument("--errors", action="store_true")
    asked = parser.parse_args()
    if asked.errors and asked.half != "even":
        parser.error("errors are read on the even half alone: --half even --errors")
    kinds = defaultdict(lambda: [0, 0])
    for row in rows(asked.half):
        found = read(row)
        good = right(row, found)
        for kind in (row["kind"], "all"):
            kinds[kind][0] += good
            kinds[kind][1] += 1
        if asked.errors and not good:
            print(f"{row['id']} {row['kind']} ({row['dateline']}) {row['text']}")
            print("   want", [(w["text"], w["interval"]) for w in row["expressions"]])
            print("   got ", [(row["text"][s:e], [[m and m.isoformat() for m in i] for i in named]) for s, e, named in found])
    for kind, (good, whole) in sorted(kinds.items(), key=lambda entry: entry[0] == "all"):
        print(f"{kind:24} {good:3} of {whole:3}  {100 * good / whole:5.1f} %")


if __name__ == "__main__":
    main()
