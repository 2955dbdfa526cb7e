"""Archives: what Dask costs beside a bare loop over `find`, what a second worker brings, and what it does to memory.

    python benchmarks/corpus.py                       a table for 20,000 documents, some minutes
    python benchmarks/corpus.py --documents 2000      quicker
    python benchmarks/corpus.py --write               the table into benchmarks/README.md
    python benchmarks/corpus.py --faults              the same archive with workers killed, documents that kill, hang, and weigh 50 MB

The documents are made up (tests/corpus/archives.py), one sentence to a hundred and fifty, one in twenty hostile. The loop reads the same
file line by line and calls `timeline.find`, or dateparser's `search_dates`, which is slow and gets a sample. Runs stand in one process
after each other, so that rates can be compared with one another, and not with other machines'. Wall-clock seconds, the start of the
workers left out; CPU seconds of workers and scheduler together, which neighbours on the machine do not change.
"""

from __future__ import annotations

import argparse
import json
import os
import signal
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

import dask  # noqa: E402
import pandas as pd  # noqa: E402

import timeline  # noqa: E402
from tests.corpus import hook  # noqa: E402  # words by which a document kills its worker
from tests.corpus.archives import documents, write_jsonl  # noqa: E402
from timeline.corpus import Processed, conflicts, process  # noqa: E402
from timeline.corpus.engine import engine  # noqa: E402
from timeline.errors import TimelineError  # noqa: E402

START, END = "<!-- corpus table -->", "<!-- end of corpus table -->"
SAMPLE = 20  # one in so many documents for search_dates


@dataclass
class Row:
    """What one way of reading the archive took."""

    name: str
    documents: int
    megabytes: float
    wall: float
    cpu: float
    note: str = ""

    def __str__(self) -> str:
        rate = f"{self.documents / self.wall:,.0f} | {self.megabytes * 1000 / self.wall:,.0f}"
        return f"| {self.name} | {self.documents:,} | {self.wall:,.1f} | {self.cpu:,.1f} | {rate} | {self.note} |"


def loop(name: str, path: Path, read: Callable[[str, str], object], every: int = 1) -> Row:
    """A bare loop over the lines of the archive."""
    wall, cpu, size, count = time.perf_counter(), time.process_time(), 0, 0
    with open(path, encoding="utf-8") as lines:
        for number, line in enumerate(lines):
            if number % every:
                continue
            row = json.loads(line)
            count, size = count + 1, size + len(row["text"] or "")
            try:
                read(row["text"], row["dateline"])
            except (TimelineError, AttributeError, ValueError, TypeError, OverflowError, RecursionError):  # the hostile ones
                continue
    return Row(name, count, size / 1e6, time.perf_counter() - wall, time.process_time() - cpu)


def searched(text: str, dateline: str) -> object:
    """dateparser's search with the dateline as the day that phrases count from."""
    from dateparser.search import search_dates

    return search_dates(text, languages=["en"], settings={"RELATIVE_BASE": pd.Timestamp(dateline).to_pydatetime()})


def processed(name: str, source: Path, out: Path, workers: int, megabytes: float, **how: Any) -> tuple[Row, Processed]:
    """The archive on worker processes that are there already, with everything loaded."""
    with engine(None, workers) as client:
        client.run(_warm)
        before = sum(client.run(time.process_time).values())
        cpu, wall = time.process_time(), time.perf_counter()
        done = process(source, out, client=client, **how)
        wall = time.perf_counter() - wall
        cpu = time.process_time() - cpu + sum(client.run(time.process_time).values()) - before
    return Row(name, done.counts["rows"], megabytes, wall, cpu), done


def _warm() -> None:
    for _ in range(3):
        timeline.reconstruct("Ada Holm said on Friday that she had met Nils Brandt two weeks ago.", dateline="2024-10-25")
    import pyarrow.parquet  # noqa: F401


def table(count: int, folder: Path) -> list[str]:
    """All rows, and what they show."""
    source = write_jsonl(folder / "news.jsonl", documents(count))
    timeline.find("She left on Friday, he said.", dateline="2024-10-25")
    bare = loop("`timeline.find` in a loop", source, lambda text, day: timeline.find(text, dateline=day))
    print(bare, file=sys.stderr)
    rows, runs = [bare], {}
    for workers in (1, 2):
        for stages in (["expressions"], ["expressions", "claims"]):
            name = f"`process`, {' and '.join(stages)}, {workers} worker{'s' if workers > 1 else ''}"
            how = {"stages": stages, "outlet": "outlet"}
            row, done = processed(name, source, folder / f"{workers}{len(stages)}", workers, bare.megabytes, **how)
            grown = max(some[-1] - some[len(some) // 4] for some in done.megabytes.values())
            row.note = f"{done.most:,.0f} MB a worker at most, {grown:+,.0f} MB from the first quarter to the end"
            runs[workers, len(stages)] = row
            rows.append(row)
            print(row, file=sys.stderr)
            check(source, folder / f"{workers}{len(stages)}", done)
    again = loop("`timeline.find` in a loop, again", source, lambda text, day: timeline.find(text, dateline=day))
    found = loop("dateparser's `search_dates` in a loop", source, searched, SAMPLE)
    rows += [again, found]
    best = min(bare, again, key=lambda row: row.cpu)
    told = [
        "| what | documents | seconds | CPU seconds | documents/s | kB/s | |",
        "|---|---|---|---|---|---|---|",
        *map(str, rows),
        "",
        f"{os.cpu_count()} processors, Python {sys.version.split()[0]}, {count:,} documents, {bare.megabytes:.1f} MB of text.",
        f"One worker beside the loop over `find`: {runs[1, 1].cpu / best.cpu - 1:+.0%} CPU, "
        f"{runs[1, 1].wall / min(bare.wall, again.wall) - 1:+.0%} wall clock. "
        f"Two workers beside one: {runs[1, 1].wall / runs[2, 1].wall:.2f} times as fast with phrases, "
        f"{runs[1, 2].wall / runs[2, 2].wall:.2f} with claims.",
        f"`find` beside `search_dates`: {best.megabytes / best.cpu / (found.megabytes / found.cpu):.1f} times as fast.",
    ]
    few = min(count, 1000)
    process(write_jsonl(folder / "few.jsonl", documents(few)), folder / "few", workers=2, outlet="outlet")
    began = time.perf_counter()
    findings = conflicts(folder / "few", workers=2)
    took = f"{time.perf_counter() - began:.0f} s"
    told.append(f"`conflicts` of the first {few:,} documents, two workers, their start included: {took}, {findings}.")
    return told


def check(source: Path, out: Path, done: Processed) -> None:
    """Every id exactly once, and the manifest counts what is there."""
    with open(source, encoding="utf-8") as lines:
        ids = sorted(json.loads(line)["id"] for line in lines)
    held = {name: pd.read_parquet(out / name) for name in ("documents", "errors", "expressions")}
    assert sorted([*held["documents"]["document"], *held["errors"]["document"]]) == ids
    told = json.loads((out / "manifest.json").read_text())
    assert told["state"] == "done"
    assert all(told["counts"][name] == len(frame) for name, frame in held.items())
    assert done.counts == told["counts"]


def faults(count: int, folder: Path, stages: list[str]) -> None:
    """The archive undisturbed and with everything that can go wrong, and whether the rows are the same."""
    rows = list(documents(count))
    bad = {count // 5: hook.KILLS, count // 3: hook.SLEEPS, count // 2: hook.TURNS, count - 7: "On Friday. " * (50_000_000 // 11)}
    for number, words in bad.items():
        rows[number] = {**rows[number], "id": f"bad-{number}", "text": words, "dateline": "2024-10-25"}
    hard = write_jsonl(folder / "hard.jsonl", rows)
    calm = write_jsonl(folder / "calm.jsonl", (row for row in rows if not row["id"].startswith("bad-")))
    process(calm, folder / "calm", workers=2, stages=stages)
    with dask.config.set({"distributed.worker.preload": [hook.PATH]}), engine(None, 2) as client:
        killed: list[int] = []

        def kill() -> None:
            while len(killed) < 3:
                time.sleep(5)
                for pid in sorted(client.run(os.getpid).values())[:1]:
                    os.kill(pid, signal.SIGKILL)
                    killed.append(pid)

        killer = threading.Thread(target=kill)
        killer.start()
        began = time.perf_counter()
        done = process(hard, folder / "hard", client=client, seconds=5, stages=stages)
        killer.join()
        print(f"{done} in {time.perf_counter() - began:.0f} s, {len(killed)} workers killed beside")
    check(hard, folder / "hard", done)
    wrong = pd.read_parquet(folder / "hard" / "errors")
    wrong = wrong[wrong["quarantined"]]
    assert sorted(wrong["document"]) == sorted(f"bad-{number}" for number in bad), wrong
    print(wrong[["document", "error", "reason"]].to_string(index=False))
    for name in (*stages, "documents"):
        one, other = (
            pd.read_parquet(folder / which / name)
            .drop(columns=["row", "file"], errors="ignore")
            .sort_values(["document", *(["start", "end"] if name == "expressions" else ["id"] if name == "claims" else [])])
            .reset_index(drop=True)
            for which in ("calm", "hard")
        )
        pd.testing.assert_frame_equal(one, other)
        print(f"{name}: {len(one):,} rows, the same as undisturbed")
    print(
        "memory of the workers, first to last:",
        {k: [round(v[0]), round(max(v)), round(v[-1])] for k, v in done.megabytes.items()},
        f"most {done.most:.0f}",
    )


def main() -> None:
    """Print the table, or write it where it belongs."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--documents", type=int, default=20_000)
    parser.add_argument("--write", action="store_true", help="put the table into benchmarks/README.md")
    parser.add_argument("--phrases", action="store_true", help="with --faults: phrases only, in a third of the time")
    parser.add_argument("--faults", action="store_true", help="kill workers and read documents that do")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        if given.faults:
            faults(given.documents, Path(folder), ["expressions"] if given.phrases else ["expressions", "claims"])
            return
        told = "\n".join(table(given.documents, Path(folder)))
    print(told)
    if given.write:
        readme = ROOT / "benchmarks" / "README.md"
        before, _, rest = readme.read_text(encoding="utf-8").partition(START)
        readme.write_text(f"{before}{START}\n\n{told}\n\n{END}{rest.partition(END)[2]}", encoding="utf-8")


if __name__ == "__main__":
    main()
