"""False positives on what the suites of other projects call no time: `python benchmarks/negatives.py DIRECTORY`.

The directory holds one JSON-lines file a suite, with rows of `id`, `text`, `reference`, `kind` ("none": nothing should be found) and
`span_text` (the time phrase of a positive row). Suites disagree: "2014" is a year in one and a number in another. A negative is set aside
where its text, or the part that was found in it, is a positive of another suite. Dates that the calendar does not have ("June 31") are
found on purpose, kept without an interval, and counted apart. What is left is listed for the rows whose `crc32(id)` is even, so that
rules are made by these, and only counted for the others.
"""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path
from zlib import crc32

import timeline

_LEADING = re.compile(r"^(?:(?:on|in|at|the|by|from|for|during|of|since|until|till|a|an)\s+)+")


def normal(phrase: str) -> str:
    """A phrase without case, marks at its ends and leading small words."""
    return _LEADING.sub("", re.sub(r"\s+", " ", phrase).strip(" .,;:!?'\"()").casefold())


def main(directory: Path) -> None:
    suites = {
        path.stem: [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line]
        for path in directory.glob("*.jsonl")
    }
    for name, rows in sorted(suites.items()):
        accepted = {
            normal(phrase)
            for other, theirs in suites.items()
            if other != name
            for row in theirs
            if row["kind"] != "none"
            for phrase in (row["text"], row.get("span_text") or row["text"])
        }
        left: dict[bool, list[tuple[str, list[str]]]] = {True: [], False: []}
        asked, impossible = {True: 0, False: 0}, {True: 0, False: 0}
        for row in rows:
            if row["kind"] != "none":
                continue
            even = crc32(str(row["id"]).encode()) % 2 == 0
            expressions = timeline.find(row["text"], dateline=row["reference"])
            found = [e.text for e in expressions]
            if normal(row["text"]) in accepted or any(normal(phrase) in accepted for phrase in found):
                continue
            asked[even] += 1
            if any((e.reason or "").startswith("IMPOSSIBLE_DATE") for e in expressions):
                impossible[even] += 1
            elif found:
                left[even].append((row["text"], found))
        if asked[True] or asked[False]:
            halves = (
                f"{half} {len(left[even])} of {asked[even]}, impossible dates {impossible[even]}"
                for half, even in (("even", True), ("odd", False))
            )
            print(f"{name}: {'; '.join(halves)}")
        for text, phrases in left[True]:
            print(f"    {text!r}: {phrases}")


if __name__ == "__main__":
    if len(sys.argv) != 2 or not Path(sys.argv[1]).is_dir():
        sys.exit(__doc__)
    main(Path(sys.argv[1]))
