"""Archives: what Dask costs beside a bare loop over `find`, what a second worker brings, and what it does to memory.

    python benchmarks/corpus.py                       a table for 20,000 documents, some minutes
    python benchmarks/corpus.py --documents 2000      quicker
    python benchmarks/corpus.py --write               the table into benchmarks/README.md
    python benchmarks/corpus.py --faults              the same archive with workers killed, documents that kill, hang, and weigh 50 MB

The documents are made up (tests/corpus/archives.py), one sentence to a hundred and fifty, one in twenty hostile. The loop reads the same
file line by line and calls `timeline.find`, or dateparser's `search_dates`, which is slow and gets a sample. Each run has processes of
its own, a loop as well as a worker, that have read one sentence before the clock starts; the start of the workers is told apart.
Wall-clock seconds; CPU seconds of workers and scheduler together. Neighbours on the machine change both from minute to minute, so
that the loop, one worker and two take turns with phrases, and of each the quickest run counts.
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
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from multiprocessing import get_context
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
TURNS = 3  # of the loop, of one worker and of two


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
    """A bare loop over the lines of the archive, in a new process."""
    with ProcessPoolExecutor(1, get_context("spawn")) as alone:
        return alone.submit(_loop, name, path, read, every).result()


def _loop(name: str, path: Path, read: Callable[[str, str], object], every: int) -> Row:
    _warm()
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


def found(text: str, dateline: str) -> object:
    """`timeline.find`, as a user would call it."""
    return timeline.find(text, dateline=dateline)


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

    def run(workers: int, stages: list[str], turn: int = 0) -> Row:
        name, out = f"`process`, {' and '.join(stages)}, {workers} worker{'s' if workers > 1 else ''}", folder / f"{workers}{stages}{turn}"
        row, done = processed(name, source, out, workers, bare[0].megabytes, stages=stages, outlet="outlet")
        grown = max(some[-1] - some[len(some) // 4] for some in done.megabytes.values())
        row.note = f"{done.most:,.0f} MB a worker at most, {grown:+,.0f} MB from the first quarter to the end"
        print(row, file=sys.stderr)
        check(source, out, done)
        return row

    phrases, both = ["expressions"], ["expressions", "claims"]
    bare: list[Row] = []
    one: list[Row] = []
    pair: list[Row] = []
    for turn in range(TURNS):
        bare.append(loop("`timeline.find` in a loop", source, found))
        print(bare[-1], file=sys.stderr)
        one.append(run(1, phrases, turn))
        pair.append(run(2, phrases, turn))
    began = time.perf_counter()
    with engine(None, 1) as client:
        client.run(_warm)
        start = time.perf_counter() - began
    best, single, two = (min(rows, key=lambda row: row.wall) for rows in (bare, one, pair))
    claims, claims_two = run(1, both), run(2, both)
    others = loop("dateparser's `search_dates` in a loop", source, searched, SAMPLE)
    cpu = min(row.cpu for row in one) / min(row.cpu for row in bare) - 1
    told = [
        "| what | documents | seconds | CPU seconds | documents/s | kB/s | |",
        "|---|---|---|---|---|---|---|",
        *map(str, (best, single, two, claims, claims_two, others)),
        "",
        f"{os.cpu_count()} processors, Python {sys.version.split()[0]}, {count:,} documents, {best.megabytes:.1f} MB of text.",
        f"One worker beside the loop over `find`, the quickest of {TURNS} runs of each: {cpu:+.0%} CPU, {single.wall / best.wall - 1:+.0%} "
        f"wall clock; the start of a worker, with everything loaded, takes another {start:.1f} s. "
        f"Two workers beside one: {single.wall / two.wall:.2f} times as fast with phrases, {claims.wall / claims_two.wall:.2f} with claims.",
        f"`find` beside `search_dates`: {best.megabytes / best.cpu / (others.megabytes / others.cpu):.1f} times as fast.",
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
