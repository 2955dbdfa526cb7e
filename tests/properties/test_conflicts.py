"""What must hold of relations whatever the claims: sound, minimal, blind to order and to the calendar, and never fewer for more claims."""

from __future__ import annotations

import random
from datetime import datetime, timedelta
from itertools import combinations, product

import z3
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import timeline
from tests.properties.oracles import of_counts
from timeline.claims.changing import settled
from timeline.claims.claim import Claim, ClaimReading, Count
from timeline.conflicts import Bound, decide
from timeline.conflicts.accounts.readings import account_of
from timeline.conflicts.accounts.types import TypeTree
from timeline.conflicts.deciding.certainty import count_conflicts
from timeline.conventions import Limits
from timeline.intervals import Granularity, Interval
from timeline.languages.pack import load

PARENTS = load("en").events.parents
EPOCH = datetime(2020, 1, 1)
PEOPLE = (("Orr", "Vale"), ("Vale", "Orr"), ("Orr", "Vale"), ("Orr",), ("Orr", "Vale", "Lund"))


def at(day: int | None) -> datetime | None:
    return None if day is None else EPOCH + timedelta(days=day)


@st.composite
def windows(draw) -> Interval | None:
    start = draw(st.sampled_from([None, None, 0, 10, 20, 40]))
    end = draw(st.one_of(st.none(), st.integers((start or 0) + 1, 60)))
    slack = None
    if start is not None and draw(st.booleans()):
        slack = (at(start - draw(st.integers(0, 5))), at(min(start + draw(st.integers(0, 5)), end or 60)))
    return None if start is None and end is None else Interval(at(start), at(end), start_slack=slack)


@st.composite
def counts(draw) -> Count:
    low = draw(st.integers(0, 3))
    return Count(min=low, max=draw(st.sampled_from([None, low, low + 1])) if low else draw(st.integers(0, 2)))


@st.composite
def claim_lists(draw, most: int = 6) -> list[Claim]:
    made = []
    for number in range(draw(st.integers(2, most))):
        count = draw(counts())
        first = draw(st.integers(50, 70))
        said = Interval(at(first), at(first + draw(st.sampled_from([1, 1, 30]))), Granularity.DAY)
        readings = (ClaimReading(note="other words", count=draw(counts())),) if draw(st.integers(0, 4)) == 0 else ()
        made.append(
            Claim(
                id=f"c{number}",
                source=draw(st.sampled_from(["Orr", "Vale", None, *[f"Source {number}"] * 5])),
                said=draw(st.sampled_from([said, None])),
                participants=draw(st.sampled_from(PEOPLE)),
                event=draw(st.sampled_from(["contact", "conversation", "call", "visit"])),
                count=count,
                polarity="negative" if count.max == 0 else "positive",
                window=draw(windows()),
                readings=readings,
            )
        )
    return made


def relations(claims):
    checked = timeline.check(claims)
    assert not checked.notes
    return checked.relations


def facts(claims, *kinds):
    return {(r.kind, r.certainty, frozenset(r.claims)) for r in relations(claims) if not kinds or r.kind in kinds}


FAST = settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@FAST
@given(claim_lists())
def test_a_certain_conflict_cannot_hold_at_the_least_and_each_part_of_it_can(claims):
    tree = TypeTree(PARENTS)
    for relation in relations(claims):
        if relation.kind != "contradiction" or relation.certainty != "certain":
            continue
        members = [account_of(c, 0, tree, {}) for c in claims if c.id in relation.claims]

        def holds(some):
            # some choice of readings; there are at most two alternatives for each claim
            choices = [[]]
            for account in some:
                choices = [chosen + list(variant) for chosen in choices for variant in account.weak]
            return any(_fit(bounds) for bounds in choices)

        assert not holds(members)
        assert all(holds(members[:i] + members[i + 1 :]) for i in range(len(members)))


def days_of(claim: Claim) -> tuple[range, range, range]:
    """The first and last days that the window can have, and the days on which it can have been said."""
    window, said, ever = claim.window, claim.said, range(-10, 120)

    def day(moment: datetime) -> int:
        return (moment - EPOCH).days

    starts, ends = ever[:1], ever[-1:]
    if window is not None and window.start is not None:
        first, last = window.start_slack or (window.start, window.start)
        starts = range(day(first), day(last) + 1)
    if window is not None and window.end is not None:
        ends = range(day(window.end), day(window.end) + 1)
    sayings = ever[-1:] if said is None else range(day(said.start), day(said.end) + 1)
    return starts, ends, sayings[-1:] if len(sayings) <= 2 else sayings  # a day is exact enough: all of it is meant


def some_claims(number: int) -> list[Claim]:
    """Accounts of few people over much the same time, so that many clash; sayings and beginnings of windows are often vague."""
    rng = random.Random(number)
    found = []
    for n in range(rng.randint(2, 4)):
        low, first, start = rng.choice([0, 0, 1, 1, 2, 3]), rng.randint(45, 70), rng.choice([None, None, 5, 15, 30])
        count = Count(min=low, max=rng.choice([None, None, low, low + 1]) if low else rng.choice([0, 0, 1]))
        slack = None if start is None or rng.random() < 0.6 else (at(start - rng.randint(0, 4)), at(start + rng.randint(0, 4)))
        end = rng.choice([None, None, rng.randint((start or 0) + 6, 60)])
        found.append(
            Claim(
                id=f"c{n}",
                source=f"Source {n}",
                said=rng.choice([None, *[Interval(at(first), at(first + rng.choice([1, 30])), Granularity.DAY)] * 3]),
                participants=rng.choice([*PEOPLE[:2], PEOPLE[4]]),
                event=rng.choice(["contact", "conversation", "call", "visit"]),
                count=count,
                polarity="negative" if count.max == 0 else "positive",
                window=None if start is None and end is None else Interval(at(start), at(end), start_slack=slack),
                readings=(ClaimReading(note="other words", count=Count(min=1)),) if rng.random() < 0.15 else (),
            )
        )
    return found


def test_what_is_certain_cannot_hold_whatever_was_meant():
    """z3 chooses the reading of each claim, the day on which its window begins, the day of saying, and the days of all events."""
    possible_after_all = {True: 0, False: 0}
    for number in range(400):
        claims = some_claims(number)
        for relation in relations(claims):
            if relation.kind == "contradiction":
                holds = _can_hold([c for c in claims if c.id in relation.claims])
                assert not (holds and relation.certainty == "certain"), number
                possible_after_all[holds] += 1
    assert min(possible_after_all.values()) > 30  # the oracle sees what separates the levels


def _can_hold(claims: list[Claim]) -> bool:
    solver = z3.Solver()
    edges = sorted({0, 121, *(d for c in claims for days in days_of(c) for d in (days[0] + 10, days[-1] + 10))})
    cells = range(len(edges) - 1)  # an event is in a cell between two days at which something can begin or end
    kinds = [(event, company) for event in sorted({c.event for c in claims}) for company in sorted({c.participants for c in claims})]
    events = {(i, kind): z3.Int(f"{i} {kind}") for i in cells for kind in kinds}
    solver.add([number >= 0 for number in events.values()])
    for claim in claims:
        starts, ends, sayings = days_of(claim)
        start, said = z3.Int(f"start {claim.id}"), z3.Int(f"said {claim.id}")
        last_said = sayings[-1]
        solver.add(z3.Or([start == d for d in range(len(edges)) if starts[0] + 10 <= edges[d] <= starts[-1] + 10]))
        solver.add(z3.Or([said == d for d in range(len(edges)) if sayings[0] + 10 <= edges[d] <= last_said + 10]))
        end = edges.index(ends[0] + 10)
        counted = [
            z3.If(z3.And(start <= i, i < end, i < said), number, 0)
            for (i, (event, company)), number in events.items()
            if claim.event in _chain(event) and set(claim.participants) <= set(company)
        ]
        total = z3.Sum([z3.IntVal(0), *counted])
        counts = [c for c in (claim.count, *(r.count for r in claim.readings)) if c is not None]
        solver.add(z3.Or([z3.And(total >= c.min, *([] if c.max is None else [total <= c.max])) for c in counts]))
    return solver.check() == z3.sat


def _chain(event: str) -> list[str]:
    chain = [event]
    while chain[-1] in PARENTS:
        chain.append(PARENTS[chain[-1]])
    return chain


def _fit(bounds: list[Bound]) -> bool:
    """Whether z3 finds room for all of them."""
    days = [b._replace(start=b.start and (b.start - EPOCH).days, end=b.end and (b.end - EPOCH).days) for b in bounds]
    return of_counts(days, PARENTS).holds(range(len(days)))


@FAST
@given(claim_lists(5))
def test_certain_is_every_reading_preferred_the_first_and_possible_some(claims):
    tree = TypeTree(PARENTS)
    accounts = [account_of(c, position, tree, {}) for position, c in enumerate(claims)]

    def fails(variants):
        return decide([bound for variant in variants for bound in variant], tree) == "no"

    def minimal(clash):
        found = []
        for size in range(1, len(accounts) + 1):
            for some in combinations(accounts, size):
                ids = frozenset(a.id for a in some)
                if not any(other <= ids for other in found) and clash(some):
                    found.append(ids)
        return found

    certain = minimal(lambda some: all(fails(choice) for choice in product(*(a.weak for a in some))))
    preferred = minimal(lambda some: fails([a.main for a in some]))
    possible = minimal(lambda some: any(fails(choice) for choice in product(*(a.strong for a in some))))
    wanted = dict.fromkeys(certain, "certain")
    wanted |= {ids: "preferred" for ids in preferred if not any(surer <= ids for surer in certain)}
    wanted |= {ids: "possible" for ids in possible if not any(surer <= ids for surer in [*certain, *preferred])}
    found, notes = count_conflicts(accounts, tree, Limits())
    assert not notes
    assert {frozenset(a.id for a in c.accounts): c.certainty for c in found} == wanted


@FAST
@given(claim_lists(), st.randoms(use_true_random=False))
def test_the_order_of_claims_never_matters(claims, rng):
    shuffled = claims.copy()
    rng.shuffle(shuffled)
    if any(r.kind == "same" for r in relations(claims)):
        return  # which of two reports stands for both is the earlier one's privilege
    assert facts(claims, "contradiction", "tension") == facts(shuffled, "contradiction", "tension")


@FAST
@given(claim_lists(), st.integers(-3000, 3000))
def test_the_calendar_never_matters(claims, days):
    def moved(interval: Interval | None) -> Interval | None:
        if interval is None:
            return None
        step = timedelta(days=days)
        start, end = (m + step if m is not None else None for m in (interval.start, interval.end))
        slack = interval.start_slack and (interval.start_slack[0] + step, interval.start_slack[1] + step)
        return Interval(start, end, interval.granularity, start_slack=slack)

    later = [c.model_copy(update={"window": moved(c.window), "said": moved(c.said)}) for c in claims]
    assert facts(claims) == facts(later)


@FAST
@given(claim_lists(5), claim_lists(2))
def test_an_unrelated_claim_never_removes_a_conflict(claims, others):
    unrelated = [
        c.model_copy(update={"id": f"x{i}", "participants": ("Moss", "Reed"), "source": "The Courier"}) for i, c in enumerate(others)
    ]
    assert facts(claims, "contradiction", "tension") <= facts([*claims, *unrelated], "contradiction", "tension")


@FAST
@given(claim_lists(5), claim_lists(2))
def test_a_further_claim_never_makes_a_conflict_less_sure(claims, others):
    more = [*claims, *(c.model_copy(update={"id": f"x{i}", "source": f"Witness {i}", "said": None}) for i, c in enumerate(others))]
    before = {ids for _, certainty, ids in facts(claims, "contradiction") if certainty == "certain"}
    after = {ids for _, certainty, ids in facts(more, "contradiction") if certainty == "certain"}
    assert before <= after


@FAST
@given(claim_lists())
def test_every_conflict_is_told(claims):
    for relation in relations(claims):
        assert relation.explanation.endswith(".")
        assert len(relation.claims) > 1
        if relation.kind == "contradiction":
            assert all(c.who in relation.explanation for c in claims if c.id in relation.claims)
            assert {c.source for c in claims if c.id in relation.claims} != {None}


SURE = {"certain": 0, "preferred": 1, "possible": 2}


def clash(claims, ids, certainty):
    """Whether the claims still contradict one another, all of them, at least as surely."""
    return any(r.kind == "contradiction" and frozenset(r.claims) == ids and SURE[r.certainty] <= SURE[certainty] for r in relations(claims))


@FAST
@given(claim_lists())
def test_every_change_that_is_offered_reconciles(claims):
    for relation in relations(claims):
        for change in relation.changes:
            members = [c for c in claims if c.id in relation.claims]
            changed = [
                settled(c, c.model_copy(update={change.field: change.value}), {change.field}) if c.id == change.claim else c
                for c in members
            ]
            if not clash(members, frozenset(relation.claims), relation.certainty):
                continue  # only with a third account do two windows up to the saying count as ending together
            assert not clash(changed, frozenset(relation.claims), "possible"), (relation, change)


@FAST
@given(claim_lists())
def test_no_smaller_change_of_a_count_would_do(claims):
    for relation in relations(claims):
        for change in relation.changes:
            if change.field != "count" or relation.certainty == "possible":
                continue
            members = [c for c in claims if c.id in relation.claims]
            before = next(c.count for c in members if c.id == change.claim)
            assert before is not None
            after = change.value
            if after.min < before.min:
                nearer = Count(min=after.min + 1, max=before.max)
            else:
                nearer = Count(min=before.min, max=after.max - 1)
            changed = [c.model_copy(update={"count": nearer}) if c.id == change.claim else c for c in members]
            assert clash(changed, frozenset(relation.claims), "possible") or nearer == before


def test_a_number_that_only_another_reading_has_is_not_offered_for_change():
    """Three or more in spring clash with at most two in spring; read as at most one in the year, with one in spring and one in autumn."""
    words = ClaimReading(note="other words", count=Count(max=1), window=Interval.of("2020"))
    spring, autumn = Interval.of("2020-03/2020-05"), Interval.of("2020-09")
    people = {"participants": PEOPLE[0], "event": "contact"}
    claims = [
        Claim(id="c0", source="Orr", count=Count(min=3), window=spring, readings=(words,), **people),
        Claim(id="c1", source="Vale", count=Count(min=1, max=2), window=spring, **people),
        Claim(id="c2", source="Lund", count=Count(min=1), window=autumn, **people),
    ]
    assert {r.claims for r in relations(claims) if r.certainty == "certain" and r.kind == "contradiction"} == {("c0", "c1", "c2")}
