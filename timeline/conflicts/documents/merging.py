"""Merging: one statement in several documents is one claim with all its appearances; one source with two accounts is shown."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence

from timeline.claims.claim import Claim, Evidence
from timeline.conflicts.accounts.participants import members_of
from timeline.conflicts.accounts.readings import account_of
from timeline.conflicts.accounts.types import TypeTree
from timeline.conflicts.accounts.wording import opening
from timeline.conflicts.comparing.same import repetitions
from timeline.conflicts.relation import Relation
from timeline.intervals import Interval
from timeline.text.segment import Part

_WORDS = re.compile(r"\w+")
_QUALIFIED = re.compile(r"^([^A-Z(]*[^A-Z( ]) \([^()]*\)$")
_COPIED = 5  # words: shorter stretches agree by chance


def fused(claims: Sequence[Claim], parts: Sequence[Part], tree: TypeTree) -> tuple[list[Claim], dict[str, str]]:
    """The claims, those that different documents report of one statement made one; and old id → id of the claim it is in now.

    One statement: the same source, people, kind of event and count, said and dated at times that can be one; or a copy, word by word.
    """
    groups: dict[str, list[Claim]] = {}
    taken: set[str] = set()
    by_id = {c.id: c for c in claims}
    members = members_of(claims)
    accounts = [account_of(c, position, tree, members) for position, c in enumerate(claims)]
    told = [[by_id[a.id] for a in r.accounts] for r in repetitions(accounts, tree)]
    for group in [*_copies(claims, {p.id: p.name for p in parts}), *told]:
        one_each: dict[frozenset[str], Claim] = {}
        for claim in group:
            if claim.id not in taken and not any(claim.documents & used for used in one_each):
                one_each[claim.documents] = claim
        if len(one_each) > 1:
            same = list(one_each.values())
            groups[same[0].id] = same
            taken |= {c.id for c in same}
    into = {c.id: first for first, same in groups.items() for c in same}
    kept = [_one(groups[c.id]) if c.id in groups else c for c in claims if into.get(c.id, c.id) == c.id]
    return kept, into


def _copies(claims: Iterable[Claim], names: Mapping[str, str]) -> list[list[Claim]]:
    """Claims of the writers, or of one source, in the same words, of the same event, at the same time: agency copy."""
    found: dict[object, list[Claim]] = defaultdict(list)
    for claim in claims:
        if words := wording(claim):
            who = frozenset(map(str, claim.participants))
            own = claim.source in {names.get(d) for d in claim.documents}
            source = None if own else _QUALIFIED.sub(r"\1", claim.source or "")  # “officials (AP)” as "officials (Ledger)" has them
            found[words, source, claim.event, claim.polarity, claim.modality, who, str(claim.count), claim.window].append(claim)
    return [same for same in found.values() if len(same) > 1]


def wording(claim: Claim) -> tuple[str, ...]:
    """The words of a claim by which a copy is known; none where they are so few that two writers may choose the same."""
    words = tuple(_WORDS.findall(" ".join(e.text for e in claim.evidence).casefold()))
    return words if len(words) >= _COPIED else ()


def _one(same: Sequence[Claim]) -> Claim:
    """One claim for several, in the words of the one that says most."""
    best = max(same, key=lambda c: (c.event_time is not None, c.window is not None, len(c.attributes), -same.index(c)))
    evidence: list[Evidence] = sorted({e for c in same for e in c.evidence}, key=lambda e: (e.start, e.end))
    denies = tuple(dict.fromkeys(d for c in same for d in c.denies))
    # a copy has its source from the one who was first
    return best.model_copy(
        update={
            "id": same[0].id, "source": same[0].source, "determiner": same[0].determiner, "chain": same[0].chain,
            "evidence": tuple(evidence), "denies": denies,
        }
    )  # fmt: skip


def renumbered(claims: Sequence[Claim], into: dict[str, str]) -> tuple[list[Claim], dict[str, str]]:
    """The claims in the order of the text with ids from "c1" on, what they point at renamed; and old id → new id."""
    ordered = sorted(claims, key=lambda c: (c.evidence[0].start, c.evidence[0].end, int(c.id[1:])))
    new = {c.id: f"c{number}" for number, c in enumerate(ordered, 1)}
    ids = {**new, **{old: new[first] for old, first in into.items()}}
    found = []
    for claim in ordered:
        denies = tuple(dict.fromkeys(ids[d] for d in claim.denies if d in ids))
        attributes = {k: ids.get(v, v) if k == "corrects" else v for k, v in claim.attributes.items()}
        found.append(claim.model_copy(update={"id": new[claim.id], "denies": denies, "attributes": attributes}))
    return found, ids


def with_changes(
    relations: Sequence[Relation],
    claims: Sequence[Claim],
    parts: Sequence[Part],
    find: Callable[[Sequence[Claim]], Sequence[Relation]],
) -> list[Relation]:
    """The relations with those added, and named so, in which one source contradicts in one document what it says in another.

    `find` gives the relations among claims. Within one document nobody is set against himself beyond what `find` does anyway.
    """
    by_id = {c.id: c for c in claims}
    days = {p.id: p.dateline for p in parts}
    known = {frozenset(r.claims) for r in relations}
    by_source: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        if claim.source and claim.constrains and claim.modality != "nested":
            by_source[claim.source].append(claim)
    found = [_named(r, by_id, days) for r in relations]
    for source, told in sorted(by_source.items()):
        if len(told) < 2 or len({c.documents for c in told}) < 2:
            continue
        apart = [c.model_copy(update={"source": f"{source}\0{c.id}"}) for c in told]
        new = [r for r in find(apart) if r.kind == "contradiction" and frozenset(r.claims) not in known]
        found += [_named(_unmarked(r), by_id, days) for r in new if _changes(r, by_id)]
    return found


def _changes(relation: Relation, by_id: Mapping[str, Claim]) -> bool:
    """Whether two claims of one source, from different documents, contradict each other."""
    if relation.kind != "contradiction" or len(relation.claims) != 2:
        return False
    one, other = (by_id[id_] for id_ in relation.claims)
    return one.source == other.source and bool(one.documents) and bool(other.documents) and not one.documents & other.documents


def _named(relation: Relation, by_id: Mapping[str, Claim], days: Mapping[str, Interval | None]) -> Relation:
    if not _changes(relation, by_id):
        return relation
    claims = [by_id[id_] for id_ in relation.claims]
    when = [min((d.edtf for id_ in c.documents if (d := days.get(id_)) is not None), default="") for c in claims]
    dated = f" between the reports of {when[0]} and {when[1]}" if all(when) and when[0] != when[1] else " from one report to another"
    return relation.model_copy(update={"explanation": f"{opening(claims[0].who)} changed the account{dated}. {relation.explanation}"})


_MARK = re.compile("\0c\\d+")


def _unmarked(relation: Relation) -> Relation:
    """The relation without the marks by which the claims of one source were told apart."""
    ways = tuple(_MARK.sub("", way) for way in relation.reconciled_by)
    changes = tuple(c.model_copy(update={"text": _MARK.sub("", c.text)}) for c in relation.changes)
    return relation.model_copy(update={"explanation": _MARK.sub("", relation.explanation), "reconciled_by": ways, "changes": changes})
