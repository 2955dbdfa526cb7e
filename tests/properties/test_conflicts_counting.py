"""Counts against z3: verdicts and all minimal conflicts, over trees of types and overlapping participants."""

from __future__ import annotations

import random
from itertools import combinations

import pytest
import z3

from timeline.conflicts import Bound, TypeTree, decide
from timeline.conflicts.certainty import Level
from timeline.conflicts.columns import bits
from timeline.conflicts.counting import one_sided
from timeline.conflicts.minimal import minimal_conflicts
from timeline.conflicts.search import Budget

TREES = (
    {},
    {"call": "contact", "visit": "contact", "letter": "contact"},
    {"call": "talk", "talk": "contact", "visit": "contact", "dinner": "visit"},
)
DAYS = 8
PEOPLE = ("a", "b", "c")
COMPANIES = [frozenset(c) for n in range(4) for c in combinations(PEOPLE, n)]


class Oracle:
    """Days times types times companies as integer unknowns: slow and plain."""

    def __init__(self, claims: list[Bound], tree: TypeTree) -> None:
        self.solver = z3.Solver()
        types = sorted({t for c in claims for t in (c.type, *tree.path(c.type))})
        companies = COMPANIES if any(need for c in claims for need in c.needs) else COMPANIES[:1]
        event = {}
        for t in types:
            for day in range(-1, DAYS + 1):  # the days before and after all named ones stand for the open ends
                for company in companies:
                    event[t, day, company] = unknown = z3.Int(f"{t}-{day}-{'+'.join(sorted(company))}")
                    self.solver.add(unknown >= 0)
        self.switches = []
        for n, c in enumerate(claims):
            days = range(-1 if c.start is None else c.start, DAYS + 1 if c.end is None else c.end)
            counted = [
                x for (t, d, who), x in event.items() if d in days and tree.covers(c.type, t) and any(need <= who for need in c.needs)
            ]
            total = z3.Sum(counted) if counted else z3.IntVal(0)
            on = z3.Bool(f"claim {n}")
            self.switches.append(on)
            self.solver.add(z3.Implies(on, total >= c.min))
            if c.max is not None:
                self.solver.add(z3.Implies(on, total <= c.max))

    def holds(self, members: tuple[int, ...]) -> bool:
        return self.solver.check([self.switches[i] for i in members]) == z3.sat

    def minimal_conflicts(self) -> list[list[int]]:
        found: list[list[int]] = []
        for size in range(1, len(self.switches) + 1):
            for members in combinations(range(len(self.switches)), size):
                if not any(set(c) <= set(members) for c in found) and not self.holds(members):
                    found.append(list(members))
        return sorted(found)


def random_claims(rng: random.Random, tree: dict[str, str], people: bool) -> list[Bound]:
    types = sorted({"contact", *tree, *tree.values()})
    claims = []
    for _ in range(rng.randint(3, 7)):
        start = rng.choice([None, *range(DAYS)])
        end = rng.choice([None, *range((start or 0) + 1, DAYS + 1)])
        low = rng.choice([0, 0, 1, 1, 2, 3])
        high = rng.choice([None, low, low + 1]) if low else rng.choice([0, 0, 1, 2])
        needs = tuple(rng.sample(COMPANIES[1:], rng.choice([1, 1, 1, 2]))) if people else (frozenset(),)
        claims.append(Bound(rng.choice(types), start, end, low, high, needs))
    return claims


def found_by_us(claims: list[Bound], tree: TypeTree) -> tuple[str, list[list[int]]]:
    level = Level([[tuple(one_sided([c]))] for c in claims], True, tree, Budget(20_000))
    listing = minimal_conflicts(level.everything, level.refute, level.split)
    assert listing.complete
    assert not level.undecided
    return decide(claims, tree), sorted(bits(c) for c in listing.conflicts)


@pytest.mark.parametrize("people", [False, True], ids=["types", "participants"])
@pytest.mark.parametrize("parents", TREES, ids=["one type", "siblings", "two levels"])
def test_verdicts_and_conflicts_are_those_of_z3(parents, people):
    rng = random.Random(f"{sorted(parents)} {people}")
    clashing = 0
    for _ in range(80):
        claims = random_claims(rng, parents, people)
        tree = TypeTree(parents)
        oracle = Oracle(claims, tree)
        wanted = oracle.minimal_conflicts()
        assert found_by_us(claims, tree) == ("no" if wanted else "yes", wanted), claims
        clashing += bool(wanted)
    assert clashing > 5  # the sets are not all harmless


def test_where_halves_would_do_whole_events_do_not():
    """Three demands, of which any two can be one event, and one event allowed."""
    claims = [Bound("contact", 0, 8, 1, None, (frozenset(pair),)) for pair in ("ab", "bc", "ac")]
    for company in combinations("abc", 2):
        assert decide([*claims, Bound("contact", 0, 8, 0, 0, (frozenset("abc"),)), Bound("contact", 0, 8, 0, 1)], {}) == "no", company


def test_too_many_companies_are_bracketed():
    """Sixty people each met Orr, who met people five times: parties are possible."""
    claims = [Bound("meeting", 0, 10, 1, None, (frozenset({"orr", f"guest {n}"}),)) for n in range(60)]
    assert decide([*claims, Bound("meeting", 0, 10, 0, 5, (frozenset({"orr"}),))], {}) == "yes"
    assert decide([*claims, Bound("meeting", 0, 10, 0, 0, (frozenset({"orr"}),)), Bound("meeting", 2, 3, 0, 5)], {}) == "no"


def test_no_budget_is_no_guess():
    claims = [Bound(t, 0, 8, 1) for t in ("call", "visit", "letter")] + [Bound("contact", a, b, 0, 1) for a, b in ((0, 4), (4, 8))]
    assert decide(claims, TREES[1]) == "no"
    assert decide(claims, TREES[1], steps=0) == "undecided"
