"""Claims made to be hard to reason over: they clash in more ways than can be listed, or only a long search could tell whether they do."""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import datetime, timedelta

from timeline.claims.claim import Claim, ClaimReading, Count
from timeline.conflicts import Bound
from timeline.intervals import Interval

HOUR, BEGIN = timedelta(hours=1), datetime(2020, 1, 1)
KINDS = ("call", "visit", "letter")  # of contact
NONE, ONE = Count(max=0), Count(min=1)


def pigeons(holes: int) -> tuple[list[Bound], dict[str, str]]:
    """One event more than there are slots, each of a kind of its own and in any slot; a slot holds one."""
    birds = [f"bird {n}" for n in range(holes + 1)]
    slots = [Bound("bird", n, n + 1, 0, 1) for n in range(holes)]
    return [*slots, *(Bound(bird, 0, holes, 1) for bird in birds)], dict.fromkeys(birds, "bird")


def jobs(number: int) -> tuple[list[Bound], dict[str, str]]:
    """Single events of many kinds, each with a few slots of its own choice (not next to one another), and room for one in each slot.

    An event has to avoid all slots but its own: upper bounds on its kind say so.
    """
    rng = random.Random(number)
    kinds = [f"job {n}" for n in range(number)]
    rows = [Bound("job", n, n + 1, 0, 1) for n in range(number - 1)]
    for kind in kinds:
        own = set(rng.sample(range(number - 1), 3))
        rows.append(Bound(kind, 0, number - 1, 1))
        rows += [Bound(kind, n, n + 1, 0, 0) for n in range(number - 1) if n not in own]
    return rows, dict.fromkeys(kinds, "job")


def a_claim(number: int, count: Count, start: int, end: int, event: str = "call", **more) -> Claim:
    polarity = "negative" if count.max == 0 else "positive"
    window = Interval(BEGIN + start * HOUR, BEGIN + end * HOUR)
    fields = {"source": f"Source {number}", "participants": ("Orr", "Vale"), "window": window, **more}
    return Claim(id=f"c{number}", event=event, count=count, polarity=polarity, **fields)


def halves(size: int) -> list[Claim]:
    """Half deny what the other half tell."""
    return [a_claim(n, NONE if n % 2 else ONE, n % 50, 1000 + n % 77) for n in range(size)]


def halves_of_many_kinds(size: int) -> list[Claim]:
    """The same, of several types under one."""
    return [a_claim(n, NONE if n % 2 else ONE, n % 50, 1000 + n % 77, "contact" if n % 2 else KINDS[n % 3]) for n in range(size)]


def all_against_all(size: int) -> list[Claim]:
    """Everybody gives another exact number."""
    return [a_claim(n, Count(min=n + 1, max=n + 1), 0, 1000) for n in range(size)]


def many_readings(size: int) -> list[Claim]:
    """Every claim can be read in three ways."""

    def readings(n: int) -> tuple[ClaimReading, ...]:
        window = Interval(BEGIN + (n % 9) * HOUR, BEGIN + 500 * HOUR)
        return ClaimReading(note="fewer", count=Count(min=2) if n % 2 else Count(max=1)), ClaimReading(note="then", window=window)

    return [a_claim(n, ONE if n % 2 else Count(max=2), n % 50, 1000 + n % 77, readings=readings(n)) for n in range(size)]


def one_long_conflict(size: int) -> list[Claim]:
    """All claims but the first tell of one call each, and the first allows one less; all of them together clash, and no fewer."""
    return [a_claim(0, Count(max=size - 2), 0, size), *(a_claim(n, ONE, n - 1, n) for n in range(1, size))]


def dates(size: int) -> list[Claim]:
    """Everybody dates the vote differently."""
    days = [Interval(BEGIN + 24 * n * HOUR, BEGIN + 24 * (n + 1) * HOUR) for n in range(size)]
    return [a_claim(n, ONE, 0, 24 * size, "vote", event_time=day, attributes={"instance": "the vote"}) for n, day in enumerate(days)]


def states(size: int) -> list[Claim]:
    """Half say that he was mayor, half that he was not."""
    rows = [a_claim(n, ONE, n % 50, 1000 + n % 77, "mayor", extent="throughout", participants=("Orr",)) for n in range(size)]
    return [c.model_copy(update={"polarity": "negative" if n % 2 else "positive", "count": None}) for n, c in enumerate(rows)]


def places(size: int) -> list[Claim]:
    """Everybody saw them in another town that day."""
    return [a_claim(n, ONE, 0, 20, "visit", attributes={"place": f"Town {n}"}) for n in range(size)]


def vague_sayings(size: int) -> list[Claim]:
    """Said some time in 2020, against what began in 2020."""
    some_time = Interval(BEGIN, BEGIN + 8784 * HOUR)
    return [a_claim(n, Count(min=2) if n % 2 else ONE, 10 + n % 8_000, 20_000) if n % 3 else _up_to(some_time, n) for n in range(size)]


def _up_to(saying: Interval, number: int) -> Claim:
    return a_claim(number, Count(max=1), 0, 1).model_copy(update={"window": None, "said": saying})


def one_source(size: int) -> list[Claim]:
    """One source says the same of ever other windows, hour after hour."""
    saying = [Interval(BEGIN + (5_000 + n) * HOUR, BEGIN + (5_001 + n) * HOUR) for n in range(size)]
    return [a_claim(n, Count(max=1), n % 97, 1000 + n % 89, source="Orr", said=saying[n]) for n in range(size)]


def anybody(size: int) -> list[Claim]:
    """Calls with so many people, and few calls with anybody."""
    few = [a_claim(n, Count(max=n % 7), n % 50, 1000 + n % 77, participants=("Vale",)) for n in range(0, size, 10)]
    return few + [a_claim(n, ONE, n % 50, 900 + n % 77, participants=(f"Guest {n}", "Vale")) for n in range(size) if n % 10]


HARD: dict[str, Callable[[int], list[Claim]]] = {
    "halves": halves,
    "halves of many kinds": halves_of_many_kinds,
    "all against all": all_against_all,
    "many readings": many_readings,
    "one long conflict": one_long_conflict,
    "dates": dates,
    "states": states,
    "places": places,
    "vague sayings": vague_sayings,
    "one source": one_source,
    "anybody": anybody,
}
