"""Random sets of counts and of offsets, the same ones every time: with few conflicts and many, loose and tight, easy and hard."""

from __future__ import annotations

import random
from itertools import pairwise

from timeline.conflicts import Bound, Offset

TREES: tuple[dict[str, str], ...] = (
    {},
    {"call": "contact", "visit": "contact", "letter": "contact"},
    {"call": "contact", "visit": "contact", "letter": "contact", "dinner": "contact", "duel": "contact"},
    {"call": "talk", "talk": "contact", "visit": "contact", "dinner": "visit", "letter": "contact"},
    {
        "call": "talk",
        "chat": "talk",
        "speech": "talk",
        "talk": "contact",
        "visit": "contact",
        "tea": "visit",
        "dinner": "visit",
        "ball": "visit",
    },
)
DAYS = 10
PEOPLE = "abcd"


def count_set(number: int) -> tuple[list[Bound], dict[str, str]]:
    """The claims and the tree of set `number`."""
    rng = random.Random(number)
    tree = TREES[number % len(TREES)]
    make = (_free, _of_a_history, _packed)[number // len(TREES) % 3]
    claims = make(rng, sorted({"contact", *tree, *tree.values()}), tree)
    if number // (3 * len(TREES)) % 3 == 0:
        claims = [c._replace(needs=_needs(rng)) for c in claims]
    rng.shuffle(claims)
    return claims, tree


def _free(rng: random.Random, types: list[str], tree: dict[str, str]) -> list[Bound]:
    """Any window, any count; nothing holds them together."""
    claims = []
    for _ in range(rng.randint(3, 9)):
        low = rng.choice([0, 0, 1, 1, 2, 3])
        high = rng.choice([None, low, low + 1]) if low else rng.choice([0, 0, 1, 2, 3])
        claims.append(Bound(rng.choice(types), *_window(rng), low, high))
    return claims


def _of_a_history(rng: random.Random, types: list[str], tree: dict[str, str]) -> list[Bound]:
    """True of one course of events, but for what was added to or taken from some; such sets clash by many claims at once."""
    events = [(rng.choice(types), rng.randrange(DAYS)) for _ in range(rng.randint(2, 9))]
    claims = []
    for _ in range(rng.randint(5, 11)):
        type_ = rng.choice([*types, "contact"])
        start, end = _window(rng)
        true = 0
        for below, day in events:
            chain = [below]
            while chain[-1] in tree:
                chain.append(tree[chain[-1]])
            true += type_ in chain and (start or 0) <= day < (DAYS if end is None else end)
        wrong = rng.choice([0, 0, 1])
        low, high = rng.choice([(true + wrong, None), (0, max(0, true - wrong)), (true, true), (max(0, true - 1), true + 1)])
        claims.append(Bound(type_, start, end, low, high))
    return claims


def _packed(rng: random.Random, types: list[str], tree: dict[str, str]) -> list[Bound]:
    """Single events of several types that share a few narrow slots, each with its own upper bound."""
    slots = rng.randint(2, 3)
    edges = sorted(rng.sample(range(1, DAYS), slots - 1))
    edges = [0, *edges, DAYS]
    claims = [Bound("contact", a, b, 0, rng.choice([0, 1, 1, 2])) for a, b in pairwise(edges)]
    leaves = [t for t in types if t not in tree.values()]
    for _ in range(rng.randint(3, 8)):
        first = rng.randrange(slots)
        last = rng.randrange(first, slots)
        claims.append(Bound(rng.choice(leaves), edges[first], edges[last + 1], 1))
    if rng.random() < 0.5:
        claims.append(Bound(rng.choice(types), *_window(rng), 0, rng.choice([0, 1, 2])))
    return claims


def _window(rng: random.Random) -> tuple[int | None, int | None]:
    start = rng.choice([None, *range(DAYS)])
    if rng.random() < 0.02:
        return start, start or 0  # a window without a moment
    return start, rng.choice([None, *range((start or 0) + 1, DAYS + 1)])


def _needs(rng: random.Random) -> tuple[frozenset[str], ...]:
    """Mostly the same two, else some of four; now and then one of two companies."""
    some = {
        frozenset("ab") if rng.random() < 0.5 else frozenset(rng.sample(PEOPLE, rng.choice([1, 2, 3])))
        for _ in range(rng.choice([1, 1, 1, 2]))
    }
    return tuple(sorted(some, key=sorted))


def offset_set(number: int) -> list[Offset]:
    """The offsets of set `number`, some owned in pairs."""
    rng = random.Random(f"offsets {number}")
    instances = rng.randint(3, 7)
    moments = [rng.randrange(30) for _ in range(instances)]
    found = []
    for n in range(rng.randint(4, 10)):
        first, second = rng.sample(range(instances), 2)
        middle = moments[second] - moments[first] if rng.random() < 0.7 else rng.randrange(-20, 20)
        lo, hi = middle - rng.randrange(4), middle + rng.randrange(4)
        open_side = rng.random()
        found.append(
            Offset(first, second, None if open_side < 0.1 else lo, None if open_side > 0.9 else hi, f"c{n - (rng.random() < 0.2)}")
        )
    return found
