"""From claims to relations: merge what is told twice, look for what cannot all be true, say why."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from itertools import combinations

from timeline.claims.changing import settled
from timeline.claims.claim import Claim
from timeline.conflicts.accounts.ends import void
from timeline.conflicts.accounts.grouping import buckets
from timeline.conflicts.accounts.participants import NO_KINDS, Kinds, members_of
from timeline.conflicts.accounts.readings import Account, account_of, aligned
from timeline.conflicts.accounts.types import TypeTree
from timeline.conflicts.accounts.wording import opening
from timeline.conflicts.collector import collector_paused
from timeline.conflicts.comparing.amounts import amount_clashes
from timeline.conflicts.comparing.contests import contest_clashes
from timeline.conflicts.comparing.corroboration import corroborations
from timeline.conflicts.comparing.denials import denials, separate_sayings
from timeline.conflicts.comparing.emptiness import company, gone_by
from timeline.conflicts.comparing.foremost import foremost_clashes
from timeline.conflicts.comparing.handing import handing_clashes
from timeline.conflicts.comparing.lifetimes import acts_of_the_inert, after_the_end, no_longer
from timeline.conflicts.comparing.nowhere import never_there
from timeline.conflicts.comparing.offices import office_clashes
from timeline.conflicts.comparing.outcomes import outcome_clashes
from timeline.conflicts.comparing.regular import regular_clashes
from timeline.conflicts.comparing.rivals import Rivals
from timeline.conflicts.comparing.same import Repetition, repetitions, restatements
from timeline.conflicts.comparing.states import state_clashes
from timeline.conflicts.comparing.tallies import grown, tally_clashes
from timeline.conflicts.comparing.tension import one_event_told_differently, touching
from timeline.conflicts.deciding.certainty import Conflict, count_conflicts
from timeline.conflicts.deciding.counting import decide
from timeline.conflicts.deciding.dating import Offset, dating_conflicts
from timeline.conflicts.deciding.instances import offsets_of
from timeline.conflicts.deciding.search import Verdict
from timeline.conflicts.explaining.telling import (
    of_conflict,
    of_dating,
    of_denial,
    of_difference,
    of_repetition,
    of_restatement,
    of_state,
    of_support,
    of_touch,
)
from timeline.conflicts.relation import Change, Relation, Trial
from timeline.conventions import DEFAULT_LIMITS, Limits
from timeline.errors import BadClaim
from timeline.languages.places import NO_PLACES, PlaceNouns
from timeline.languages.turns import NO_TURNS, Turns

_KINDS = {"contradiction": 0, "tension": 1, "same": 2, "corroboration": 3}
_SURE = {"certain": 0, "preferred": 1, "possible": 2}


@collector_paused()
def find_relations(
    claims: Iterable[Claim],
    *,
    parents: Mapping[str, str],
    rivals: Iterable[Iterable[str]] = (),
    finals: Mapping[str, Collection[str]] | None = None,
    inert: Collection[str] = (),
    empty: Collection[str] = (),
    outcomes: Iterable[Iterable[str]] = (),
    contests: Collection[str] = (),
    matters: Collection[str] = (),
    kinds: Kinds = NO_KINDS,
    places: PlaceNouns = NO_PLACES,
    turns: Turns = NO_TURNS,
    offsets: Iterable[Offset] = (),
    rejected: Mapping[str, tuple[str, ...]] | None = None,
    limits: Limits = DEFAULT_LIMITS,
    offers: bool = True,
) -> tuple[list[Relation], list[str]]:
    """What cannot all be true among the claims, what is told twice and who supports whom; and notes on what was left open.

    Only claims that constrain are used. At least one side of a contradiction has a source, claims of one source clash only where
    one statement corrects another, and words put into others' mouths clash only with who denies them.

    Parameters
    ----------
    parents
        Tree of event types, each with the type above it; a count on a type covers the types below.
    rivals
        Sets of states or attribute values of which no two hold of one thing at one moment.
    finals
        Type of event that ends somebody or something → types of what they do no more ("death" → "contact").
    inert
        States in which nobody and nothing acts ("asleep", "off").
    empty
        States of a place in which nobody is ("deserted").
    outcomes
        Pairs of values of the attributes `outcome`, `trend` and `cause` of which one matter has only one.
    contests, matters
        Nouns that stand for any contest ("match"), and for any matter that is decided ("project").
    kinds
        What nouns are kinds of, and whom events are never without: what no ship did, no tanker did; whoever was treated was a patient.
    places
        The nouns for places, and which may lie in which.
    turns
        The events that end and begin states.
    offsets
        Distances between named events that claims set, beside those that their attributes tell (see `instances`).
    rejected
        For each claim id, readings of its time phrases that refute themselves, one sentence each.
    offers
        Whether to look for changes that reconcile; each is tried on the claims that it concerns, compared anew in every way.

    Raises
    ------
    BadClaim
        If two claims share an id, or the tree of types runs in a circle.

    Examples
    --------
    >>> paper = Claim(id="c1", source="The Ledger", said="2024-10-24", participants=("Orr", "Vale"), event="contact",
    ...               count={"min": 2}, window=["2022-10-25", "2024-10-25"])
    >>> orr = Claim(id="c2", source="Orr", said="2024-10-25", participants=("Vale", "Orr"), event="contact",
    ...             polarity="negative", window="2022/..")
    >>> [relation], notes = find_relations([paper, orr], parents={"call": "contact"})
    >>> relation.kind, relation.certainty, relation.claims
    ('contradiction', 'certain', ('c1', 'c2'))
    >>> print(relation.explanation)
    Contact, Orr and Vale: The Ledger says at least 2 from 25 Oct 2022 to 24 Oct 2024; Orr says none from 1 Jan 2022 on: at
    least 2 are needed where none is allowed.
    >>> relation.reconciled_by[0]
    'if the 2 were before 1 Jan 2022'
    """
    tree, rows = TypeTree(parents), list(claims)
    accounts = _accounts(rows, tree, kinds)
    told_twice = repetitions(accounts, tree)
    stand_in = {a.id: r.representative.id for r in told_twice for a in r.accounts}
    distinct = [a for a in accounts if stand_in.get(a.id, a.id) == a.id]
    by_id = {a.id: a for a in accounts}

    opposites, excluding, offsets = list(map(tuple, rivals)), list(map(tuple, outcomes)), list(offsets)

    def clashing(some: Sequence[Claim]) -> set[frozenset[str]]:
        left, _ = find_relations(
            some, parents=parents, rivals=opposites, finals=finals, inert=inert, empty=empty, outcomes=excluding, contests=contests,
            matters=matters, kinds=kinds, places=places, turns=turns, offsets=offsets, limits=limits, offers=False,
        )  # fmt: skip
        return {frozenset(r.claims) for r in left if r.kind in ("contradiction", "tension")}

    def trial(ids: Sequence[str], change: Change) -> bool:
        """Whether the claims, one of them changed, no longer clash together, and no fewer of them do that did not before."""
        some = [by_id[id_].claim for id_ in ids]
        left = clashing([_changed(claim, change) for claim in some])
        return not left or (frozenset(ids) not in left and left <= clashing(some))

    tried = trial if offers else None
    excluded = Rivals(opposites, places, turns)
    found, notes = _by_counting(distinct, tree, limits, tried)
    found += _by_denial(accounts, by_id, stand_in)
    opposed, more_states = state_clashes(distinct, tree, excluded, limits.conflicts)
    opposed += after_the_end(distinct, tree, finals or {}, notes) + acts_of_the_inert(distinct, inert, notes)
    opposed += foremost_clashes(distinct, notes) + office_clashes(distinct, notes) + never_there(distinct, tree, notes)
    opposed += outcome_clashes(distinct, Rivals(excluding), frozenset(matters), notes)
    opposed += contest_clashes(distinct, frozenset(contests), notes)
    opposed += company(distinct, empty, notes) + gone_by(distinct, notes) + handing_clashes(distinct, notes)
    opposed += no_longer(distinct, tree, turns, notes) + regular_clashes(distinct, tree, notes)
    opposed += tally_clashes(distinct, notes) + amount_clashes(distinct, excluded, notes)
    found += [of_state(c, tree, excluded, tried) for c in opposed if _two_sides((c.one, c.other))]
    differences, left_out = one_event_told_differently(distinct, tree, excluded)
    found += [of_difference(d) for d in differences]
    dated, remarks = _by_date(distinct, offsets, by_id, tree, limits, tried)
    found = _once(_standing(found + dated, by_id))
    found += _agreeing(distinct, by_id, tree, told_twice, found, limits)
    twice = {r.representative.id: r for r in told_twice}
    finished = [_with_remarks(r, twice, rejected or {}) for r in found]
    return sorted(finished, key=lambda r: _place(r, by_id)), notes + more_states + left_out + remarks


def in_order(relations: Iterable[Relation], claims: Sequence[Claim]) -> list[Relation]:
    """Relations as `find_relations` orders them: surest contradictions first, then in the order of the claims."""
    positions = {c.id: number for number, c in enumerate(claims)}
    return sorted(relations, key=lambda r: (*_rank(r), len(r.claims), tuple(positions[id_] for id_ in r.claims)))


def consistent(claims: Iterable[Claim], *, parents: Mapping[str, str], limits: Limits = DEFAULT_LIMITS) -> Verdict:
    """Whether the counts of all claims can hold together, each claim in its first reading: "yes", "no" or "undecided".

    Examples
    --------
    >>> once = Claim(id="c1", event="visit", participants=("Orr",), count={"min": 1, "max": 1}, window="2021")
    >>> march = Claim(id="c2", event="visit", participants=("Orr",), window="2021-03")
    >>> may = Claim(id="c3", event="visit", participants=("Orr",), window="2021-05")
    >>> consistent([once, march], parents={}), consistent([once, march, may], parents={})
    ('yes', 'no')
    """
    tree = TypeTree(parents)
    verdicts = [
        decide([bound for account in group for bound in account.main], tree, steps=limits.steps)
        for group in buckets(_accounts(list(claims), tree, NO_KINDS))
    ]
    return "no" if "no" in verdicts else "undecided" if "undecided" in verdicts else "yes"


def _accounts(claims: Sequence[Claim], tree: TypeTree, kinds: Kinds) -> list[Account]:
    members = members_of(claims)
    seen: set[str] = set()
    for claim in claims:
        if claim.id in seen:
            raise BadClaim(f"two claims have the id {claim.id!r}; every claim needs its own")
        seen.add(claim.id)
    return [account_of(claim, position, tree, members, kinds) for position, claim in enumerate(claims)]


def _by_counting(accounts: Sequence[Account], tree: TypeTree, limits: Limits, trial: Trial | None) -> tuple[list[Relation], list[str]]:
    found: list[Relation] = []
    notes: list[str] = []
    for bucket in buckets(accounts):
        group = aligned(bucket)
        conflicts, remarks = count_conflicts(group, tree, limits)
        conflicts = [c for c in conflicts if _two_sides(c.accounts) and not grown(c.accounts)]
        found += [_contradiction_or_tension(c, tree, trial) for c in conflicts]
        notes += remarks
        clashing = {frozenset(a.id for a in c.accounts) for c in conflicts}
        touches, remarks = touching(group, clashing, tree, limits.conflicts)
        found += [of_touch(t) for t in touches]
        notes += remarks
    return found, notes


def _contradiction_or_tension(conflict: Conflict, tree: TypeTree, trial: Trial | None) -> Relation:
    """A clash in some reading only, between windows that do not meet in their first readings, is a tension."""
    relation = of_conflict(conflict, tree, trial)
    if conflict.certainty != "possible" or len(conflict.accounts) != 2:
        return relation
    one, other = conflict.accounts
    (a, b), (c, d) = ((x.ends.starts[1], x.ends.ends[1]) for x in (one, other))
    apart = (b is not None and c is not None and b <= c) or (d is not None and a is not None and d <= a)
    return relation.model_copy(update={"kind": "tension"}) if apart else relation


def _two_sides(accounts: Sequence[Account]) -> bool:
    """Whether the claims can be set against each other: not all the writer's, nor all of one statement."""
    if len(accounts) < 2:
        return False
    sources = {a.claim.source for a in accounts}
    if len(sources) > 1:
        return True
    return any(separate_sayings(one.claim, other.claim) for one, other in combinations(accounts, 2))


def _by_denial(accounts: Sequence[Account], by_id: Mapping[str, Account], stand_in: Mapping[str, str]) -> list[Relation]:
    found = []
    claims = {a.id: a.claim for a in accounts}
    for denial in denials([a.claim for a in accounts], claims):
        denier, target = by_id[stand_in.get(denial.denier.id, denial.denier.id)], by_id[stand_in.get(denial.target.id, denial.target.id)]
        if denier.id != target.id and not _of_other_times(denier, target):
            found.append(of_denial(denial, denier, target))
    return found


def _of_other_times(denier: Account, target: Account) -> bool:
    """Whether a denial of any such event in its window leaves alone what it points at, which is told of another time."""
    if denier.claim.attributes.get("scope") != "any":
        return False
    (start, end), (others_start, others_end) = ((a.ends.starts[1], a.ends.ends[1]) for a in (denier, target))
    return void(start, others_end) or void(others_start, end)


def _changed(claim: Claim, change: Change) -> Claim:
    """The claim as `Timeline.correct` would make it."""
    if claim.id != change.claim:
        return claim
    return settled(claim, claim.model_copy(update={change.field: change.value}), (change.field,))


def _by_date(
    accounts: Sequence[Account],
    offsets: Sequence[Offset],
    by_id: Mapping[str, Account],
    tree: TypeTree,
    limits: Limits,
    trial: Trial | None,
) -> tuple[list[Relation], list[str]]:
    rows = offsets_of(accounts, offsets)
    owners, complete = dating_conflicts(rows, limits)
    groups = [[by_id[str(owner)] for owner in names if owner in by_id] for names in owners]
    notes = [] if complete else [f"stopped at {limits.conflicts} conflicts of dates; there are more"]
    return [of_dating(group, offsets, tree, trial) for group in groups if _two_sides(group)], notes


def _agreeing(
    accounts: Sequence[Account],
    by_id: Mapping[str, Account],
    tree: TypeTree,
    told_twice: Sequence[Repetition],
    clashes: Sequence[Relation],
    limits: Limits,
) -> list[Relation]:
    """What is told twice or in other words, and who supports whom; of two that clash in one thing, neither supports the other."""
    found = [of_repetition(r) for r in told_twice]
    found += [of_restatement(*pair) for pair in restatements(accounts, limits.conflicts)]
    apart = [frozenset(r.claims) for r in clashes if len(r.claims) == 2]
    return found + [of_support(s, by_id[s.one.id], by_id[s.other.id]) for s in corroborations(accounts, tree, apart)]


def _standing(relations: Iterable[Relation], by_id: Mapping[str, Account]) -> list[Relation]:
    """The relations without those that set others against a figure that its own source calls an error; one that is only corrected was told."""
    withdrawn = {id_ for id_, a in by_id.items() if "withdrawn" in a.claim.attributes}
    return [r for r in relations if withdrawn.isdisjoint(r.claims)]


def _once(relations: Iterable[Relation]) -> list[Relation]:
    """One relation for each set of claims: the surest contradiction, else the surest tension."""
    best: dict[frozenset[str], Relation] = {}
    for relation in relations:
        key = frozenset(relation.claims)
        other = best.get(key)
        if other is None or _rank(relation) < _rank(other):
            best[key] = relation
    return list(best.values())


def _rank(relation: Relation) -> tuple[int, int]:
    return _KINDS[relation.kind], _SURE[relation.certainty]


def _place(relation: Relation, by_id: Mapping[str, Account]) -> tuple[int, int, int, tuple[int, ...]]:
    """Surest contradictions first, small before large, then in the order of the text."""
    return (*_rank(relation), len(relation.claims), tuple(by_id[id_].position for id_ in relation.claims))


def _with_remarks(relation: Relation, told_twice: Mapping[str, Repetition], rejected: Mapping[str, tuple[str, ...]]) -> Relation:
    """Say of which claims another report exists, and which readings were rejected; repetitions by the id of their representative."""
    twice = [told_twice[id_] for id_ in relation.claims if id_ in told_twice] if relation.kind != "same" else []
    # of a statement told twice, one report's readings are enough
    ids = [next((a.id for a in r.accounts if a.id in rejected), r.representative.id) for r in twice]
    ids += [id_ for id_ in relation.claims if id_ not in {r.representative.id for r in twice}]
    sentences = tuple(dict.fromkeys(s for id_ in ids for s in rejected.get(id_, ())))
    told = "".join(
        f" {opening(r.representative.claim.who)}'s statement is told {len(r.accounts)} times in the text ({_few(r)})." for r in twice
    )
    if not sentences and not told:
        return relation
    return relation.model_copy(update={"explanation": relation.explanation + told, "rejected": relation.rejected + sentences})


def _few(repetition: Repetition) -> str:
    """The ids of the reports, as many as a reader looks at."""
    ids = [a.id for a in repetition.accounts[:12]]
    return ", ".join(ids) + (" …" if len(repetition.accounts) > len(ids) else "")
