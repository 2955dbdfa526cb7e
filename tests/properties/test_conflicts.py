"""What must hold of relations whatever the claims: sound, minimal, blind to order and to the calendar, and never fewer for more claims."""

from __future__ import annotations

from datetime import datetime, timedelta
from itertools import combinations, product

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from timeline.claims.claim import Claim, ClaimReading, Count
from timeline.conflicts import decide, find_relations
from timeline.conflicts.certainty import count_conflicts
from timeline.conflicts.readings import account_of
from timeline.conflicts.types import TypeTree
from timeline.conventions import Limits
from timeline.intervals import Granularity, Interval

PARENTS = {"call": "talk", "talk": "contact", "visit": "contact"}
EPOCH = datetime(2020, 1, 1)
PEOPLE = (("Orr", "Vale"), ("Vale", "Orr"), ("Orr",), ("Orr", "Vale", "Lund"))


def at(day: int | None) -> datetime | None:
    return None if day is None else EPOCH + timedelta(days=day)


@st.composite
def windows(draw) -> Interval | None:
    start = draw(st.one_of(st.none(), st.integers(0, 40)))
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
                source=draw(st.sampled_from(["Orr", "Vale", "The Ledger", None])),
                said=draw(st.sampled_from([said, None])),
                participants=draw(st.sampled_from(PEOPLE)),
                event=draw(st.sampled_from(["contact", "talk", "call", "visit"])),
                count=count,
                polarity="negative" if count.max == 0 else "positive",
                window=draw(windows()),
                readings=readings,
            )
        )
    return made


def relations(claims):
    found, notes = find_relations(claims, parents=PARENTS)
    assert not notes
    return found


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

        def holds(some, tree=tree):
            # some choice of readings; there are at most two alternatives for each claim
            choices = [[]]
            for account in some:
                choices = [chosen + list(variant) for chosen in choices for variant in account.weak]
            return any(decide(bounds, tree) == "yes" for bounds in choices)

        assert not holds(members)
        assert all(holds(members[:i] + members[i + 1 :]) for i in range(len(members)))


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
@given(claim_lists(), st.randoms())
def test_the_order_of_claims_never_matters(claims, random):
    shuffled = claims.copy()
    random.shuffle(shuffled)
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
    more = [*claims, *(c.model_copy(update={"id": f"x{i}", "source": f"Source {i}", "said": None}) for i, c in enumerate(others))]
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
