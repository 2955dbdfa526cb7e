"""The figures that README.md and docs/comparison.md tell, from the scorers and from the run of the other libraries.

python benchmarks/figures.py                     print the tables of accuracy (some seconds)
python benchmarks/figures.py --peers             that of other libraries as well: installs them first, see peers.py
python benchmarks/figures.py --only importing    one table, by its name
python benchmarks/figures.py --peers --write     put them between their marks in README.md and docs/comparison.md
"""

import argparse
import importlib.util
import re
import statistics
import subprocess
import sys
from collections import Counter
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[1]
PAGES = (ROOT / "README.md", ROOT / "docs" / "comparison.md")
MARK = re.compile(r"(<!-- figures: (\w+) -->\n).*?(<!-- end of figures -->)", re.DOTALL)


def module(path):
    """A script of this project as a module, with its neighbours in reach."""
    sys.path.insert(0, str(path.parent))
    spec = importlib.util.spec_from_file_location(path.stem, path)
    found = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(found)
    return found


def table(heads, rows):
    lines = ["| " + " | ".join(heads) + " |", "|---" * len(heads) + "|"]
    return "\n".join(lines + ["| " + " | ".join(map(str, row)) + " |" for row in rows]) + "\n"


def sentences():
    """400 sentences by half."""
    scorer = module(ROOT / "benchmarks" / "sentences.py")
    found = []
    for half, what in (("even", "errors of this half were read and mended since"), ("odd", "never read, only scored")):
        rows = list(scorer.rows(half))
        found.append((f"{half} half: {what}", f"{sum(scorer.right(r, scorer.read(r)) for r in rows)} of {len(rows)}"))
    return table(("sentences", "read rightly"), found)


def texts():
    """Ten texts of other kinds."""
    scorer = module(ROOT / "tests" / "stories" / "times.py")
    by_kind = {}
    for name, gold in scorer.texts():
        by_kind.setdefault(name, Counter()).update(scorer.score(gold, []))
    by_kind["all"] = sum(by_kind.values(), Counter())
    rows = []
    for name, tally in by_kind.items():
        extents = [f"{200 * tally[what] / (tally['wanted'] + tally['found']):.1f}" for what in ("strict", "relaxed", "value")]
        rows.append((name, *extents, f"{tally['interval']} of {tally['wanted']}"))
    return table(("text", "extent, strict F1", "extent, relaxed F1", "value F1", "interval"), rows)


READ = "read while the program was improved"
NEVER = "never read, only scored"
ACCOUNTS = {  # set of tests/stories/scoring.py -> what it is, and who has seen it
    "seeds": ("three stories", READ),
    "passages": ("six short passages", READ),
    "mechanisms, even half": ("hard passages, even half", READ),
    "agency, even half": ("agency articles, even half", READ),
    "brief, even half": ("short passages, even half", READ),
    "articles": ("nine articles", f"{READ}, in part"),
    "mechanisms, odd half": ("hard passages, odd half", NEVER),
    "agency, odd half": ("agency articles, odd half", f"{READ}, late"),
    "brief, odd half": ("short passages, odd half", f"{READ}, late"),
    "fresh stories": ("eight stories", f"{READ}, late"),
    "wire articles": ("six wire articles", NEVER),
    "short accounts": ("24 short accounts", NEVER),
    "free, even half": ("five stories of many styles", f"{READ}, late"),
    "free, odd half": ("seven stories of many styles", NEVER),
    "disputes, even half": ("15 disputes in wire English", f"{READ}, late"),
    "disputes, odd half": ("nine disputes in wire English", NEVER),
    "bulletins, even half": ("eight dense bulletins", f"{READ}, late"),
    "bulletins, odd half": ("twelve dense bulletins", NEVER),
    "reports, even half": ("two long reports", f"{READ}, late"),
    "reports, odd half": ("four long reports", NEVER),
}
ITEMS = {  # file of tests/verdicts -> what it is, and who has seen it
    "plain_read": ("37 items in agency English", f"{READ}, late"),
    "plain_unread": ("43 items in agency English", NEVER),
    "dispatches_read": ("42 dispatches of 80 sorts of dispute", f"{READ}, late"),
    "dispatches_unread": ("38 dispatches of the same sorts", NEVER),
    "free_read": ("57 items of many styles", f"{READ}, late"),
    "free_unread": ("63 items of many styles", NEVER),
    "pairs_read": ("pairs of quotations in four articles", f"{READ}, late"),
    "pairs_unread": ("pairs of quotations in four articles", NEVER),
}
HEADS = ("claims found", "fully right", "contradictions found", "falsely called")


@cache
def tallies():
    """Set → what was counted."""
    scorer = module(ROOT / "tests" / "stories" / "scoring.py")
    assert set(ACCOUNTS) == set(scorer.SETS), "a set of tests/stories/scoring.py is not told here, or the reverse"
    return {name: scorer.total(paths) for name, paths in scorer.SETS.items()}


def cells(tally):
    found = [f"{tally[k, 'right']} of {tally[k, 'all']}" for k in ("claims", "fully right", "contradictions")]
    return (*found, f"{tally['innocent', 'all'] - tally['innocent', 'right']} of {tally['innocent', 'all']}")


def accounts():
    """Claims and contradictions in texts that were read, and in texts that never were."""
    seen = {READ: Counter(), NEVER: Counter()}
    for name, (_, who) in ACCOUNTS.items():
        seen[NEVER if who == NEVER else READ].update(tallies()[name])
    return table(("texts", *HEADS), [(who, *cells(tally)) for who, tally in seen.items()])


def accounts_by_set():
    """The same, set by set."""
    return table(("texts", "", *HEADS), [(what, who, *cells(tallies()[name])) for name, (what, who) in ACCOUNTS.items()])


def items():
    """Items of which only the verdict is known: whether their sources can all be right."""
    scorer = module(ROOT / "tests" / "stories" / "scoring.py")
    rows = []
    for path, count, clash, fine in (
        *((path, scorer.verdicts, "clash", "fine") for path in scorer.VERDICTS),
        *((path, scorer.pairs, "contradiction", "compatible") for path in scorer.PAIRS),
    ):
        tally = count(path)
        rows.append((*ITEMS[path.stem], *(f"{tally[what, 'called']} of {tally[what, 'all']}" for what in (clash, fine))))
    return table(("items", "", "contradictions found", "wrongly called"), rows)


def peers():
    """Other libraries on the 400 sentences."""
    scorer = module(ROOT / "benchmarks" / "peers.py")
    gold, rows, unit = list(scorer.rows()), [], None
    for name, seconds, found in scorer.answers(gold):
        tally, unit = scorer.judged(gold, found), unit or seconds
        shares = [f"{100 * tally[k, 'right'] / tally[k, 'all']:.1f} %" for k in ("touched", "placed", "exact", "silent")]
        rows.append((name, *shares, f"{seconds / unit:.1f}×"))
    heads = ("", "phrase found", "placed in the right interval", "exactly that interval", "silent where no time is told", "CPU time")
    return table(heads, rows)


SPEED = """
import sys, time, resource
import timeline
texts = [open(path, encoding="utf-8").read() for path in sys.argv[2:]]
do = getattr(timeline, sys.argv[1])
do(texts[0], dateline="2024-10-25")
began = time.process_time()
for text in texts:
    do(text, dateline="2024-10-25")
spent = time.process_time() - began
print(spent, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024)
"""


def speed():
    """CPU time over the project's own texts, each read once, in a process of its own."""
    paths = sorted([*(ROOT / "seeds").glob("*.txt"), *(ROOT / "tests" / "stories").rglob("*.txt")])
    size = sum(len(path.read_text(encoding="utf-8")) for path in paths)
    rows = []
    for name in ("find", "reconstruct"):
        run = subprocess.run([sys.executable, "-c", SPEED, name, *map(str, paths)], capture_output=True, text=True, check=True, cwd=ROOT)
        spent, memory = map(float, run.stdout.split())
        rows.append((f"`{name}`", f"{size / spent / 1000:.0f} kB/s", f"{1000 * spent / len(paths):.1f} ms", f"{memory:.0f} MB"))
    heads = (f"{len(paths)} texts, {size // 1000} kB, one process", "speed", "a text", "memory of the process")
    return table(heads, rows) + f"\nCPython {sys.version.split()[0]}, CPU time.\n"


IMPORTING = """
import sys, time
began = time.process_time()
import timeline
print(time.process_time() - began)
"""
PROCESSES = 20


def importing():
    """CPU time of the import alone, in processes of their own; the median, since the first may find no compiled files."""
    runs = [
        subprocess.run([sys.executable, "-c", IMPORTING], capture_output=True, text=True, check=True, cwd=ROOT) for _ in range(PROCESSES)
    ]
    spent = sorted(1000 * float(run.stdout) for run in runs)
    return (
        f"`import timeline` takes {statistics.median(spent):.1f} ms of CPU time ({spent[0]:.1f} to {spent[-1]:.1f} in {PROCESSES} processes);\n"
        "`python benchmarks/figures.py --only importing` measures it.\n"
    )


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--peers", action="store_true", help="run the other libraries, too")
    parser.add_argument("--only", metavar="TABLE", help="one of the tables, by its name")
    parser.add_argument("--write", action="store_true", help="put the tables into the pages")
    asked = parser.parse_args()
    # the peers first: `timeline` remembers words, and would read the sentences faster a second time
    tables = [*([peers] if asked.peers else []), sentences, texts, accounts, accounts_by_set, items, speed, importing]
    chosen = [make for make in tables if asked.only in (None, make.__name__)]
    if not chosen:
        parser.error(f"no table {asked.only!r}; there are {', '.join(make.__name__ for make in tables)}")
    made = {make.__name__: make() for make in chosen}
    for name, text in made.items():
        print(f"{name}\n\n{text}")
    if asked.write:
        for page in PAGES:
            written = page.read_text(encoding="utf-8")
            page.write_text(MARK.sub(lambda m: f"{m[1]}\n{made[m[2]]}\n{m[3]}" if m[2] in made else m[0], written), encoding="utf-8")


if __name__ == "__main__":
    main()
