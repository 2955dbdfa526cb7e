"""How often the chains name whom or what a pronoun or a description means, on texts annotated by somebody who saw no code.

    python tests/coreference/scoring.py             the figures of both halves
    python tests/coreference/scoring.py --errors    what the even half loses

The odd half (by the CRC-32 of the name) is only scored. An answer is right when it has as many names as the gold, each of which shares a
word with its own of the gold's.
"""

import argparse
import json
import re
import zlib
from collections import Counter
from pathlib import Path

from timeline.anchors.reading import read_over
from timeline.claims.coreference.mention import THIRD_PERSON
from timeline.claims.state import State
from timeline.conventions import DEFAULT_CONVENTIONS, DEFAULT_LIMITS
from timeline.languages.pack import load
from timeline.pipeline import opened

GOLD = Path(__file__).parent / "gold.jsonl"
FILLERS = {"the", "of", "and", "a", "an", "mr", "ms", "mrs", "dr", "for", "s"}


def words(name):
    return {re.sub(r"(?<=\w\w\w)s$", "", w) for w in re.findall(r"\w+", name.lower())} - FILLERS


def right(answer, options):
    """Whether the names stand one to one for those of one option."""
    if answer is None:
        return False
    return any(len(answer) == len(o) and all(any(words(a) & words(b) for a in answer) for b in o) for o in options)


def kind(text, mention):
    low = mention["words"].lower()
    if not mention["antecedent"]:
        return "empty"
    if low in THIRD_PERSON:
        return {"h": "he and she", "s": "he and she", "i": "it", "t": "they"}[low[0]]
    return "I and we" if re.fullmatch(r"i|me|my|mine|myself|we|us|our|ours|ourselves|you|your|yours|yourself", low) else "descriptions"


def answer(chains, start, end):
    found = [at for at in chains if start <= at < end]
    return chains[max(found)] if found else None


def score(gold, chains, tally, log):
    text = gold["text"]
    for m in gold["mentions"]:
        context = text.index(m["context"])
        start = context + m["context"].index(m["words"])
        got = answer(chains, start, start + len(m["words"]))
        options = [m["antecedent"], *m.get("accept", [])]
        good = right(got, options) or (not m["antecedent"] and not got)
        tally[kind(text, m), "all"] += 1
        tally[kind(text, m), "right"] += good
        if not good:
            log.append(f"{gold['id']}: {m['context']!r} [{m['words']}] want {m['antecedent']} got {got}")


def halves():
    """The texts of the even and of the odd half."""
    texts = [json.loads(line) for line in GOLD.read_text(encoding="utf-8").splitlines()]
    return [[t for t in texts if zlib.crc32(t["id"].encode()) % 2 == half] for half in (0, 1)]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--errors", action="store_true", help="list what the even half loses")
    errors = parser.parse_args().errors
    for texts, name in zip(halves(), ("even", "odd"), strict=True):
        tally, log = Counter(), []
        for gold in texts:
            score(gold, chains_of(gold["text"], gold["dateline"]), tally, log)
        if errors and name == "even":
            print("\n".join(log))
        kinds = sorted({k for k, _ in tally})
        total = sum(tally[k, "right"] for k in kinds), sum(tally[k, "all"] for k in kinds)
        print(f"{name}: " + ", ".join(f"{k} {tally[k, 'right']} of {tally[k, 'all']}" for k in kinds) + f"; all {total[0]} of {total[1]}")


def chains_of(text, dateline):
    """Where a mention starts → the names of whom or what it stands for."""
    pack = load("en")
    document = opened(text, pack, DEFAULT_CONVENTIONS, dateline=dateline, source=None, title=None, limits=DEFAULT_LIMITS)
    expressions, statements, copy = read_over(document, pack, DEFAULT_CONVENTIONS)
    return State.of(copy or document, expressions, statements, pack.speaking, pack.events).chains.at


if __name__ == "__main__":
    main()
