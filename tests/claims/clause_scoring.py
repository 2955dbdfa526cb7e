"""How many clauses of `clauses.jsonl` are read rightly: verb, subject, object, negation, voice.

    python tests/claims/clause_scoring.py             the figures of both halves
    python tests/claims/clause_scoring.py --errors    what the even sentences lose, one by one

The sentences with even numbers may be read while the analysis is improved; the odd ones are only scored. A clause is found when its main
verb is; of those found, subject and object are right when the sets of their last words agree (of an apposition either will do).
"""

from __future__ import annotations

import argparse
import json
import re
from collections import Counter
from pathlib import Path

import timeline
from timeline.claims.events.arguments import arguments
from timeline.claims.names.heads import head_of
from timeline.languages.en.speaking import SPEAKING
from timeline.statements.clauses.clause import Clause, clauses
from timeline.statements.reading import read_document
from timeline.statements.tagging.words import Words
from timeline.text.document import Document

ROWS = [json.loads(line) for line in (Path(__file__).parent / "clauses.jsonl").read_text(encoding="utf-8").splitlines()]


def parsed(text: str) -> list[tuple[Words, Clause]]:
    document = Document.of(text, "2020-06-15")
    found = []
    for sentence in read_document(document, timeline.find(text, dateline="2020-06-15"), SPEAKING.grammar):
        w = sentence.words
        last = len(w) - 1
        while last > 0 and w.tag[last] in ("punct", "quote"):
            last -= 1
        found += [(w, c) for c in clauses(w, 0, last, SPEAKING.grammar) if c.main >= 0]
    return found


def heads(w: Words, phrases: list[tuple[int, int]]) -> set[str]:
    return {w.word(head_of(w, first, last)) for first, last in phrases}


def compare(row: dict, tally: Counter[tuple[str, str]], log: list[str] | None = None) -> None:
    mine = parsed(row["text"])
    used: set[int] = set()
    previous: set[str] = set()
    subjects: list[set[str]] = []
    for w, clause in mine:
        told = heads(w, [(p.first, p.last) for p in clause.subject.phrases]) if clause.subject else set()
        previous = previous if clause.shared and not told else told
        subjects.append(previous)
    wrong = []
    for want in row["clauses"]:
        if not want["finite"]:
            continue
        tally["found", "all"] += 1
        n = next((i for i, (w, c) in enumerate(mine) if i not in used and w.word(c.main) == want["verb"]), None)
        if n is None:
            wrong.append(f"no clause {want['verb']}")
            continue
        used.add(n)
        w, clause = mine[n]
        objects = [(a.phrase.first, a.phrase.last) for a in arguments(w, clause, SPEAKING.grammar) if a.role == "object"]
        copula = w.low[clause.main] in ("is", "was", "were", "are", "be", "been")
        got = {
            "subject": subjects[n],
            "object": set() if copula else heads(w, objects),
            "negated": clause.negated or any(w.low[a] in NONE for a in range(clause.first, clause.aux)) or any(w.low[a] in NONE for a, _ in objects),
            "passive": clause.passive,
        }  # fmt: skip
        tally["found", "right"] += 1
        whole = True
        for part, value in got.items():
            wanted = set(want[part]) if isinstance(want[part], list) else want[part]
            right = value == wanted or (part == "subject" and bool(value) and bool(wanted) and _apposed(row["text"], value, wanted))
            tally[part, "all"] += 1
            tally[part, "right"] += right
            whole &= right
            if not right:
                wrong.append(f"{want['verb']}: {part} {value or '-'} for {wanted or '-'}")
        tally["whole", "right"] += whole
    tally["whole", "all"] = tally["found", "all"]
    tally["more", "all"] += len(mine)
    tally["more", "right"] += len(mine) - len(used)
    if log is not None and wrong:
        log.append(row["text"] + "\n    " + "\n    ".join(wrong))


NONE = {"no", "nobody", "none", "nothing", "neither", "never", "nor", "not", "without"}


def _apposed(text: str, got: set[str], wanted: set[str]) -> bool:
    """Whether the two heads stand on both sides of one comma."""
    return len(got) == len(wanted) == 1 and bool(
        re.search(rf"\b{re.escape(next(iter(wanted)))}\b[^,.;]*, (?:[\w’'.-]+ ){{0,8}}{re.escape(next(iter(got)))}\b", text)
        or re.search(rf"\b{re.escape(next(iter(got)))}\b[^,.;]*, (?:[\w’'.-]+ ){{0,8}}{re.escape(next(iter(wanted)))}\b", text)
    )


def score(half: int, log: list[str] | None = None) -> Counter[tuple[str, str]]:
    tally: Counter[tuple[str, str]] = Counter()
    for number, row in enumerate(ROWS):
        if number % 2 == half:
            compare(row, tally, log)
    return tally


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--errors", action="store_true")
    if parser.parse_args().errors:
        log: list[str] = []
        score(0, log)
        print("\n".join(log))
        return
    for half, name in enumerate(("even", "odd")):
        tally = score(half)
        parts = ("found", "subject", "object", "negated", "passive", "whole", "more")
        print(name, *(f"{part} {tally[part, 'right']}/{tally[part, 'all']}" for part in parts))


if __name__ == "__main__":
    main()
