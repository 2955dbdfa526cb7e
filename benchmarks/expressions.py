"""Speed of `timeline.find`: what a megabyte costs, stage by stage, beside a bare tokenising scan of the same text in the same run.

    python benchmarks/expressions.py                 tables, under a minute
    python benchmarks/expressions.py --full          up to 100 MB
    python benchmarks/expressions.py --draw growth.png

The yardstick is `re.finditer(r"\\w+|[^\\w\\s]")` with the span of every match: a ratio of 0.1 means that finding, reading and dating the
time phrases costs as much as ten such scans. Ratios can be compared between machines, rates cannot. CPU time, the best of the rounds.

The text is made of the stories of `seeds/` and `tests/stories/`, or read from the files given.
"""

from __future__ import annotations

import argparse
import re
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Iterable
from pathlib import Path

import timeline
from timeline.anchors.events import DatedEvents
from timeline.anchors.relevance import Relevance
from timeline.anchors.resolve import resolve
from timeline.conventions import Limits
from timeline.expressions.grammar import Grammar
from timeline.expressions.recognizer import recognize
from timeline.expressions.rules import Table
from timeline.languages.pack import load
from timeline.statements.attribute import attribute
from timeline.text import Document

ROOT = Path(__file__).parents[1]
DAY = "2024-10-25"
WIDE = Limits(characters=10**9)
SCAN = re.compile(r"\w+|[^\w\s]")

PATHOLOGICAL: dict[str, Callable[[int], str]] = {  # each about n characters long
    "one long number": lambda n: "9" * n,
    "digits and a month": lambda n: "7 " * (n // 2) + "May",
    "full-width digits": lambda n: "１２ " * (n // 3),
    "combining marks": lambda n: "May" + "\u0301" * n,
    '"the day before "': lambda n: "the day before " * (n // 15),
    '"ab "': lambda n: "ab " * (n // 3),
    "quotation marks": lambda n: '"' * n + " last May",
    "opening marks": lambda n: "“" * n + " last May, on Friday",
    "one long line": lambda n: "The ship sailed on Friday and came back two days later with its crew " * (n // 69),
    "no space at all": lambda n: "may-" * (n // 4),
    "clock times": lambda n: "at 5:30 " * (n // 8),
    '"a year earlier, "': lambda n: "a year earlier, " * (n // 16),
    "told from events": lambda n: "On May 3 the vote was held. Two weeks after the vote it rained. " * (n // 64),
    "sayings": lambda n: "“It was last Friday,” he said on May 3. " * (n // 40),
}


def seconds(call: Callable[[], object], rounds: int = 3) -> float:
    """CPU seconds of the fastest round."""
    best = float("inf")
    for _ in range(rounds):
        began = time.process_time()
        call()
        best = min(best, time.process_time() - began)
    return best


def scan(texts: Iterable[str]) -> None:
    """The yardstick."""
    for text in texts:
        [match.span() for match in SCAN.finditer(text)]


def find(texts: Iterable[str]) -> None:
    """What is measured."""
    for text in texts:
        timeline.find(text, dateline=DAY, limits=WIDE)


def stages(texts: list[str]) -> None:
    """Print what each stage of `find` costs in units of the bare scan."""
    pack = load("en")
    documents = [Document.of(text, DAY, limits=WIDE) for text in texts]
    mentions = [recognize(text, pack.grammar) for text in texts]

    def events() -> list[DatedEvents]:
        return [DatedEvents(d, m, lambda: pack.event_words) for d, m in zip(documents, mentions, strict=True)]

    relevant = [Relevance(d, m, pack.speaking, e) for d, m, e in zip(documents, mentions, events(), strict=True)]
    said = [attribute(d, m, pack.speaking, r) if r.paragraphs else () for d, m, r in zip(documents, mentions, relevant, strict=True)]
    size, bare = sum(map(len, texts)) / 1e6, seconds(lambda: scan(texts))
    steps: list[tuple[str, Callable[[], object]]] = [
        ("find", lambda: find(texts)),
        ("  pieces that may hold a phrase", lambda: [list(pack.grammar.scanner.pieces(text)) for text in texts]),
        ("  all of recognition", lambda: [recognize(text, pack.grammar) for text in texts]),
        (
            "  which sayings matter",
            lambda: [Relevance(d, m, pack.speaking, e) for d, m, e in zip(documents, mentions, events(), strict=True)],
        ),
        (
            "  sayings",
            lambda: [attribute(d, m, pack.speaking, r) for d, m, r in zip(documents, mentions, relevant, strict=True) if r.paragraphs],
        ),
        (
            "  anchors and dates",
            lambda: [resolve(d, m, s, pack.tense, e) for d, m, s, e in zip(documents, mentions, said, events(), strict=True)],
        ),
    ]
    print(f"{size:.2f} MB in {len(texts)} texts, {sum(map(len, mentions)):,} phrases; bare scan {size / bare:.1f} MB/s")
    for name, call in steps:
        took = seconds(call)
        print(f"{name:28}{took * 1000 / size:9.0f} ms/MB{took / bare:9.2f} scans{bare / took:9.3f} ratio")


def growth(text: str, sizes: list[int]) -> list[tuple[int, float]]:
    """Print and return microseconds a kilobyte for texts of these sizes."""
    print(f"\n{'characters':>12}{'ms':>10}{'µs a kB':>10}{'peak MB':>9}")
    found = []
    for size in sizes:
        long = (text * (size // len(text) + 1))[:size]
        took = seconds(lambda long=long: find([long]), 3 if size < 10**6 else 1)  # type: ignore[misc]  # mypy cannot infer the default
        found.append((size, took * 1e6 / size * 1000))
        print(f"{size:12,}{took * 1000:10.1f}{found[-1][1]:10.0f}{resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024:9,}")
    return found


def rules(texts: list[str]) -> list[tuple[int, float]]:
    """Print and return microseconds a kilobyte of recognition with ever more rules: copies of the pack's own over words of their own."""
    source = load("en").grammar
    size, found = sum(map(len, texts)), []
    print(f"\n{'rules':>12}{'µs a kB':>10}   recognition alone")
    for times in (0, 1, 3, 7):
        extra = Table("extra")
        for number in range(times * len(source.rules)):

            def build() -> None:
                return None

            build.__name__ = f"extra_{number}"
            extra.rule(f"the word{number}x (of|in) may", says={})(build)
        grammar = Grammar(source.lexicon, source.shapes, (*source.source, extra))
        recognize(texts[0], grammar)
        took = seconds(lambda grammar=grammar: [recognize(text, grammar) for text in texts])  # type: ignore[misc]  # as above
        found.append((len(grammar.rules), took * 1e6 / size * 1000))
        print(f"{found[-1][0]:12,}{found[-1][1]:10.0f}")
    return found


def pathological(size: int) -> None:
    """Print the time of each hard text at a size and at twice the size, which should be twice as long."""
    print(f"\n{'pathological text':24}{size:>10,}{2 * size:>12,} characters   growth")
    for name, text in PATHOLOGICAL.items():
        find([text(1000)])
        one, two = (seconds(lambda n=n, text=text: find([text(n)]), 1) for n in (size, 2 * size))  # type: ignore[misc]  # as above
        print(f"{name:24}{one * 1000:7.0f} ms{two * 1000:9.0f} ms{two / max(one, 1e-3):19.1f}")


def first_call() -> None:
    """Print what the first call costs in a fresh process, and the import before it."""
    code = (
        "import time; a = time.process_time(); import timeline; b = time.process_time();"
        f"timeline.find('She left two years ago, on Friday.', dateline='{DAY}'); print(b - a, time.process_time() - b)"
    )
    runs = [subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT).stdout for _ in range(5)]
    imported, called = (min(float(run.split()[k]) for run in runs) for k in (0, 1))
    print(f"\nimport {imported * 1000:.0f} ms, first find {called * 1000:.0f} ms (CPU, best of 5 processes)")


def draw(path: str, by_size: list[tuple[int, float]], by_rules: list[tuple[int, float]]) -> None:
    """The two curves of cost a kilobyte, which should be flat."""
    from matplotlib.figure import Figure

    figure = Figure(figsize=(9, 3.5), layout="constrained")
    left, right = figure.subplots(1, 2)
    left.plot(*zip(*by_size, strict=True), marker="o")
    left.set(xscale="log", xlabel="characters", ylabel="µs a kB", title="find: cost by length of the text")
    right.plot(*zip(*by_rules, strict=True), marker="o")
    right.set(xlabel="rules", title="recognition: cost by number of rules")
    for axes in (left, right):
        axes.set_ylim(bottom=0)
    figure.savefig(path, dpi=150)
    print(f"\ndrawn: {path}")


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="*", help="texts to measure instead of the project's stories")
    parser.add_argument("--full", action="store_true", help="up to 100 MB, and pathological texts of 10 MB")
    parser.add_argument("--draw", metavar="PNG", help="draw the cost a kilobyte by length and by number of rules")
    given = parser.parse_args()
    paths = [Path(f) for f in given.files] or sorted([*ROOT.glob("seeds/*.txt"), *ROOT.glob("tests/stories/*/*.txt")])
    texts = [path.read_text(encoding="utf-8") for path in paths]
    texts *= max(1, 200_000 // sum(map(len, texts)))
    first_call()
    print()
    stages(texts)
    by_size = growth("\n\n".join(texts), [10**3, 10**4, 10**5, 10**6, *([10**7, 10**8] if given.full else [])])
    by_rules = rules(texts)
    pathological(5_000_000 if given.full else 50_000)
    if given.draw:
        draw(given.draw, by_size, by_rules)


if __name__ == "__main__":
    main()
