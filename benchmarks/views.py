"""Speed of what people see: charts, reports, frames and files, each warm, next to a plain matplotlib figure in the same run.

    python benchmarks/views.py

Each line is the best of five, in seconds of one processor, so that neighbours on the machine count little. The yardstick is a bar chart of matplotlib with as many bars and labels, written as PNG: where that is slow,
the machine is. The limits are those that the views were made for: an article's chart under 0.6 s, sixty claims under 1.2 s, a report
under 1 s.
"""

from __future__ import annotations

import io
import json
import sys
import tempfile
import time
import warnings
from collections.abc import Callable
from functools import partial
from pathlib import Path

from matplotlib.figure import Figure

import timeline
from timeline.views.chart.layout import lay_out
from timeline.views.exports import exported

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT / "docs"))
import made_up  # noqa: E402  # it lies beside the pictures of the docs


def best(call: Callable[[], object], rounds: int = 5) -> float:
    """Processor seconds of the fastest of some rounds, after one to warm up."""
    call()
    found = []
    for _ in range(rounds):
        start = time.process_time()
        call()
        found.append(time.process_time() - start)
    return min(found)


def bars(count: int) -> None:
    """The yardstick: a bar and a label for each claim."""
    figure = Figure(figsize=(12, 12), dpi=100)
    ax = figure.add_axes((0, 0, 1, 1))
    for i in range(count):
        ax.barh(i, 1 + i % 7)
        ax.text(0, i, f"a label of some length, number {i}", fontsize=8)
    figure.savefig(io.BytesIO(), format="png")


def article(name: str) -> timeline.Timeline:
    """A story of seeds/."""
    record = json.loads((ROOT / "seeds" / f"{name}.json").read_text(encoding="utf-8"))
    return timeline.read(ROOT / "seeds" / f"{name}.txt", dateline=record["dateline"])


def cases(tl: timeline.Timeline, folder: Path) -> list[tuple[str, Callable[[], object]]]:
    """What is made of a Timeline."""
    return [
        ("layout", lambda: lay_out(tl)),
        ("chart, PNG", lambda: tl.save(folder / "chart.png")),
        ("chart, SVG", lambda: tl.save(folder / "chart.svg")),
        ("report", tl.report),
        ("frame of claims", lambda: tl.to_frame("claims")),
        *((f"export {name}", partial(exported, tl, name)) for name in ("json", "csv", "parquet", "timelinejs", "ics")),
    ]


def main() -> None:
    """Print what takes how long, its limit where it has one, and how many times the yardstick that is."""
    folder = Path(tempfile.mkdtemp())
    warnings.simplefilter("ignore", timeline.errors.TimelineWarning)  # of event types that no list knows
    for label, tl, limits in (
        ("article", article("starlink-calls"), {"chart, PNG": 0.6, "report": 1.0}),
        ("60 claims", made_up.many(60), {"chart, PNG": 1.2}),
        ("300 claims", made_up.many(300), {}),
    ):
        count = len(tl.claims)
        yardstick = best(partial(bars, count))
        print(f"{label}: {count} claims, {len(tl.relations)} relations; yardstick {yardstick:.3f} s")
        for what, call in cases(tl, folder):
            seconds = best(call)
            limit = f"  limit {limits[what]:.1f} s: {'met' if seconds < limits[what] else 'MISSED'}" if what in limits else ""
            print(f"  {what:18} {seconds:8.3f} s  {seconds / yardstick:6.2f} × yardstick{limit}")


if __name__ == "__main__":
    main()
