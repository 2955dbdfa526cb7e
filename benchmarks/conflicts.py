"""How long it takes to find what cannot all be true, how that grows with the number of claims, and what z3 and networkx take for the same.

    python benchmarks/conflicts.py            # a few minutes; 10^6 claims need 3.5 GB, two thirds of it the claims
    python benchmarks/conflicts.py --largest 100000
    python benchmarks/conflicts.py --worst    # sets that are made to be hard

All claims are made here, true of one random course of events but for those that are meant to clash. "decide" is the verdict on bounds
that stand ready; "find_relations" takes validated claims to contradictions, tensions, repetitions and support, with their explanations;
"check" is what users call: the same with the input looked through. Times are seconds of one core, the best of several rounds,
beside the yardsticks in the same minute. Each size of the growth is measured in a process of its own; memory is the peak resident size over
that of the claims.
"""

from __future__ import annotations

import argparse
import json
import random
import resource
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import datetime, timedelta
from itertools import pairwise
from pathlib import Path

import timeline
from timeline.claims.claim import Claim, Count
from timeline.conflicts import Bound, TypeTree, decide, find_relations
from timeline.intervals import Interval
from timeline.languages.pack import load

PARENTS = load("en").events.parents
TYPES = {"call": "call", "conversation": "call conversation", "visit": "visit", "contact": "call conversation visit contact"}
DAYS = 2_000
FIRST_DAY = datetime(2018, 1, 1)
SAID = Interval(FIRST_DAY + timedelta(days=DAYS), FIRST_DAY + timedelta(days=DAYS + 1))
A_BUCKET = 20  # claims about the same people
PICTURE = Path(__file__).parent / "conflicts.png"


# ---------------------------------------------------------------------- claims
def history(rng: random.Random, types: list[str], often: float = 0.02) -> dict[str, list[int]]:
    """For every type, the number of events before each day."""
    before = {}
    for type_ in types:
        before[type_] = [0]
        for _ in range(DAYS):
            before[type_].append(before[type_][-1] + (rng.random() < often))
    return before


def true_claim(
    rng: random.Random, before: dict[str, list[int]], types: list[str], id_: str, people: tuple[str, ...], room: int = 2
) -> Claim:
    """A claim that holds in the history, with some room."""
    event = rng.choice(types)
    start = rng.randrange(DAYS - 1)
    end = min(DAYS, start + rng.randrange(1, 300))
    happened = sum(before[t][end] - before[t][start] for t in TYPES[event].split() if t in before)
    if happened > room and rng.random() < 0.6:
        count = Count(min=happened - rng.randint(room // 2, room))
    else:
        count = Count(min=0, max=happened + rng.randint(room // 2, room))
    return claim(id_, people, event, start, end, count)


def claim(id_: str, people: tuple[str, ...], event: str, start: int, end: int, count: Count) -> Claim:
    window = Interval(FIRST_DAY + timedelta(days=start), FIRST_DAY + timedelta(days=end))
    polarity = "negative" if count.max == 0 else "positive"
    source = f"Source {int(id_[1:]) % 60}"
    return Claim(id=id_, source=source, said=SAID, participants=people, event=event, polarity=polarity, count=count, window=window)


def many_buckets(size: int) -> list[Claim]:
    """Twenty claims each about two people; in one bucket of ten somebody denies what another one tells."""
    rng = random.Random(size)
    types, found = list(TYPES), []
    before: dict[str, list[int]] = {}
    for bucket in range(size // A_BUCKET):
        people = (f"Person {bucket}", f"Neighbour {bucket}")
        if bucket % 500 == 0:  # the same course of events serves many
            before = history(rng, types)
        first = len(found)
        found += [true_claim(rng, before, types, f"c{first + n}", people) for n in range(A_BUCKET)]
        if bucket % 10 == 0:
            start = rng.randrange(DAYS - 100)
            found[-2] = claim(found[-2].id, people, "visit", start + 40, start + 60, Count(min=9))
            found[-1] = claim(found[-1].id, people, "contact", start, start + 100, Count(max=6))
    return found


def one_bucket(size: int, clash: bool) -> list[Claim]:
    """All claims about calls of the same two people; the clash is one of three claims."""
    rng = random.Random(size)
    before = history(rng, ["call"], often=0.3)
    found = [true_claim(rng, before, ["call"], f"c{n}", ("Person", "Neighbour"), room=12) for n in range(size)]
    if clash:
        early, late = before["call"][1000] - before["call"][595], before["call"][1405] - before["call"][1000]
        rows = [(600, 1400, Count(min=early + late + 1)), (595, 1000, Count(max=early)), (1000, 1405, Count(max=late))]
        for n, row in enumerate(rows, size // 2):
            found[n] = claim(f"c{n}", ("Person", "Neighbour"), "call", *row)
    return found


def bounds_of(claims: list[Claim]) -> dict[tuple[str | object, ...], list[Bound]]:
    """The bounds of the claims, in days, by participants."""
    found: dict[tuple[str | object, ...], list[Bound]] = {}
    for c in claims:
        start, end = ((moment - FIRST_DAY).days for moment in (c.window.start, c.window.end))
        found.setdefault(c.participants, []).append(Bound(c.event, start, end, c.count.min, c.count.max))
    return found


# ---------------------------------------------------------------------- the same work by others
def by_networkx(bounds: list[Bound]) -> bool:
    """One kind of event as a graph of distances: whether it has a negative cycle."""
    import networkx

    graph = networkx.DiGraph()
    edges: dict[tuple[int, int], int] = {}
    for b in bounds:
        if b.min:
            edges[b.end, b.start] = min(edges.get((b.end, b.start), 0), -b.min)
        if b.max is not None:
            edges[b.start, b.end] = min(edges.get((b.start, b.end), b.max), b.max)
    days = sorted({day for edge in edges for day in edge})
    for one, other in pairwise(days):
        edges[other, one] = min(edges.get((other, one), 0), 0)
    graph.add_weighted_edges_from((a, b, weight) for (a, b), weight in edges.items())
    return networkx.negative_edge_cycle(graph)


def by_z3(bounds: list[Bound]) -> bool:
    """Whether there is no solution: an unknown number of events before each day for every type, never falling, sums over the tree."""
    import z3

    solver = z3.Solver()
    days = sorted({day for b in bounds for day in (b.start, b.end)})
    types = sorted({t for b in bounds for t in TYPES[b.type].split()})
    before = {(t, day): z3.Int(f"{t} before {day}") for t in types for day in days}
    for t in types:
        for one, other in pairwise(days):
            solver.add(before[t, one] <= before[t, other])
    for b in bounds:
        counted = z3.Sum([before[t, b.end] - before[t, b.start] for t in TYPES[b.type].split()])
        solver.add(counted >= b.min, *([] if b.max is None else [counted <= b.max]))
    return solver.check() == z3.unsat


# ---------------------------------------------------------------------- measuring
def best(call: Callable[[], object], rounds: int) -> float:
    """Seconds, the shortest of some rounds."""
    times = []
    for _ in range(rounds):
        began = time.process_time()
        call()
        times.append(time.process_time() - began)
    return min(times)


def table() -> None:
    """The speed of the three ways in, and of the others."""
    tree = TypeTree(PARENTS)
    print(f"{'10,000 claims':34}{'decide':>9}{'find_relations':>16}{'check':>9}{'z3':>9}{'networkx':>10}   seconds; verdicts agree")
    for what, claims in (
        ("in 500 buckets, 50 clash", many_buckets(10_000)),
        ("in one bucket of one type", one_bucket(10_000, False)),
        ("the same with one clash", one_bucket(10_000, True)),
    ):
        buckets = list(bounds_of(claims).values())
        ours = best(lambda: [decide(b, tree) for b in buckets], 5)  # noqa: B023
        related = best(lambda: find_relations(claims, parents=PARENTS), 5)  # noqa: B023
        checked = best(lambda: timeline.check(claims), 3)  # noqa: B023
        z3_took = best(lambda: [by_z3(b) for b in buckets], 1)  # noqa: B023
        agreed = [decide(b, tree) == "no" for b in buckets] == [by_z3(b) for b in buckets]
        theirs = ""
        if len(buckets) == 1:
            theirs = f"{best(lambda: by_networkx(buckets[0]), 3):.2f}"  # noqa: B023
            agreed &= by_networkx(buckets[0]) == (decide(buckets[0], tree) == "no")
        print(f"{what:34}{ours:9.3f}{related:16.2f}{checked:9.2f}{z3_took:9.2f}{theirs:>10}   {agreed}")


def peak() -> int:
    """The largest resident size of this process so far, in kB; that of the parent, which `getrusage` would count in, left out on Linux."""
    status = Path("/proc/self/status")
    if status.exists():
        return next(int(line.split()[1]) for line in status.read_text().splitlines() if line.startswith("VmHWM"))
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


def one_size(size: int) -> None:
    """Measure one size in this process and print it as JSON."""
    claims = many_buckets(size)
    before = peak()
    began = time.process_time()
    relations, notes = find_relations(claims, parents=PARENTS)
    took = time.process_time() - began
    more = peak() - before
    clashes = sum(r.kind == "contradiction" for r in relations)
    print(json.dumps({"size": size, "seconds": took, "claims": before, "more": more, "clashes": clashes, "notes": len(notes)}))


def growth(largest: int) -> list[dict[str, float]]:
    """Time and memory for 10^3, 10^4, ... claims, each in a new process."""
    print(f"\n{'claims':>10}{'seconds':>10}{'µs each':>10}{'the claims':>13}{'reasoning':>13}{'bytes each':>12}{'clashes':>10}")
    rows = []
    size = 1_000
    while size <= largest:
        done = subprocess.run([sys.executable, __file__, "--size", str(size)], capture_output=True, text=True, check=True)
        row = json.loads(done.stdout)
        rows.append(row)
        print(
            f"{size:10,}{row['seconds']:10.2f}{row['seconds'] / size * 1e6:10.1f}{row['claims'] / 1024:10,.0f} MB{row['more'] / 1024:10,.0f} MB"
            f"{row['more'] * 1024 / size:12,.0f}{row['clashes']:10,}"
        )
        size *= 10
    return rows


def worst_case(name: str, size: int) -> None:
    """Measure one hard set in this process and print a line of the table."""
    claims = hard_sets()[name](size)
    before, began = peak(), time.process_time()
    relations, notes = find_relations(claims, parents=PARENTS)
    took = time.process_time() - began
    clashes = sum(r.kind in ("contradiction", "tension") for r in relations)
    said = " and ".join(dict.fromkeys(note.split(":")[0].split()[0] for note in notes)) or "complete"
    print(f"{name:24}{size:10,}{took:10.2f}{(peak() - before) / 1024:10,.0f} MB{clashes:10,}   {said}")


def worst_cases() -> None:
    """Each hard set, each in a new process."""
    print(f"{'':24}{'claims':>10}{'seconds':>10}{'memory':>13}{'clashes':>10}   the listing is")
    for name in hard_sets():
        for size in (1_000, 100_000):
            print(
                subprocess.run(
                    [sys.executable, __file__, "--set", name, "--size", str(size)], stdout=subprocess.PIPE, text=True, check=True
                ).stdout,
                end="",
            )


def hard_sets() -> dict[str, Callable[[int], list[Claim]]]:
    """The sets of the tests."""
    sys.path.insert(0, str(Path(__file__).parents[1]))
    from tests.conflicts.hard_sets import HARD

    return HARD


def draw(rows: list[dict[str, float]]) -> None:
    """Time and memory against the number of claims."""
    from matplotlib.figure import Figure

    figure = Figure(figsize=(8, 3.4), layout="constrained")
    sizes = [row["size"] for row in rows]
    for axes, key, label, scale in zip(
        figure.subplots(1, 2), ("seconds", "more"), ("seconds", "MB over the claims themselves"), (1, 1 / 1024), strict=True
    ):
        values = [max(row[key] * scale, 1e-3) for row in rows]
        axes.loglog(sizes, values, "o-", color="#1b6ca8", label="find_relations")
        axes.loglog(sizes, [values[-1] * size / sizes[-1] for size in sizes], ":", color="#777777", label="in proportion")
        axes.set_xlabel("claims, twenty to a bucket")
        axes.set_ylabel(label)
        axes.spines[["top", "right"]].set_visible(False)
        axes.legend(frameon=False)
    figure.savefig(PICTURE, dpi=120)
    print(f"\ndrawn: {PICTURE}")


def main() -> None:
    """Print the tables and draw the growth."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--largest", type=int, default=1_000_000, help="number of claims up to which growth is measured")
    parser.add_argument("--worst", action="store_true", help="measure sets that are made to be hard instead")
    parser.add_argument("--size", type=int, help=argparse.SUPPRESS)
    parser.add_argument("--set", help=argparse.SUPPRESS)
    chosen = parser.parse_args()
    if chosen.set:
        worst_case(chosen.set, chosen.size)
        return
    if chosen.worst:
        worst_cases()
        return
    if chosen.size:
        one_size(chosen.size)
        return
    table()
    draw(growth(chosen.largest))


if __name__ == "__main__":
    main()
