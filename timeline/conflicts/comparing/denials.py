"""Denials that point at what they deny ("rejected the report", "those calls") clash with that and with nothing else."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from timeline.claims.claim import Claim
from timeline.conflicts.relation import Certainty

_NOT_DENIABLE = ("no comment", "not aware")


class Denial(NamedTuple):
    """Who denies what, and how sure it is that this is what they deny."""

    denier: Claim
    target: Claim
    certainty: Certainty


def denials(claims: Iterable[Claim], by_id: Mapping[str, Claim]) -> list[Denial]:
    """Every denial with each claim that it points at.

    Certain as a rule; preferred where either side is hedged; possible where the denial may point elsewhere, which a reading
    without window, count and event, or the attribute denies="uncertain", says. Nobody contradicts himself by denying, except what
    he only quotes.

    Examples
    --------
    >>> said = Claim(id="c1", source="The Ledger", event="call", participants=("Orr", "Vale"))
    >>> no = Claim(id="c2", source="Orr", event="call", participants=("Orr", "Vale"), polarity="negative", denies=("c1",))
    >>> [(d.denier.id, d.target.id, d.certainty) for d in denials([said, no], {"c1": said, "c2": no})]
    [('c2', 'c1', 'certain')]
    """
    found = []
    for claim in claims:
        if not claim.denies or not claim.constrains:
            continue
        for id_ in dict.fromkeys(claim.denies):
            target = by_id.get(id_)
            if target is None or target.id == claim.id or target.modality in _NOT_DENIABLE or not _two_voices(claim, target):
                continue
            found.append(Denial(claim, target, _certainty(claim, target)))
    return found


def _two_voices(denier: Claim, target: Claim) -> bool:
    if target.modality == "nested":
        return True
    return denier.source != target.source or separate_sayings(denier, target)


def separate_sayings(one: Claim, other: Claim) -> bool:
    """Whether one speaker's two claims are two statements of which one corrects the other."""
    if one.source is None:
        return False
    if "corrects" in one.attributes or "corrects" in other.attributes:
        return True
    return one.said is not None and other.said is not None and one.said.overlaps(other.said) == "no"


def _certainty(denier: Claim, target: Claim) -> Certainty:
    if denier.attributes.get("denies") == "uncertain":
        return "possible"
    if any(r.window is None and r.count is None and r.event is None for r in denier.readings):
        return "possible"
    soft = ("hedged", "presupposed", "planned", "opinion", "hypothetical")
    if denier.modality in soft or target.modality in soft or denier.hedge or (target.hedge and target.modality != "nested"):
        return "preferred"
    return "certain"
