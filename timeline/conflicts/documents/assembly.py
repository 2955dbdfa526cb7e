"""Assembly: several chronologies as one document with one list of claims, before anything is compared."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import fields

from timeline.anchors.shifting import laid_out
from timeline.claims.claim import Claim
from timeline.claims.records.corrections import Correction
from timeline.claims.records.joining import one_name, placed
from timeline.claims.records.joining import renumbered as corrections_renumbered
from timeline.conflicts.accounts.types import TypeTree
from timeline.conflicts.chronology import Chronology
from timeline.conflicts.documents.matters import told_apart
from timeline.conflicts.documents.merging import fused, renumbered
from timeline.conflicts.documents.sourcing import traced
from timeline.conventions import Limits
from timeline.errors import InputError
from timeline.text.parts import order


def assembled(chronologies: Sequence[Chronology], parents: Mapping[str, str]) -> tuple[Chronology, list[Claim]]:
    """One chronology without relations, and its claims; the same for any order of the given ones, each counted once.

    Raises
    ------
    InputError
        If they were made with different conventions, or differ on a type of event.
    """
    keyed = {(order(c.document), str(c.claims), str(c.corrections)): c for c in chronologies}
    given = [keyed[key] for key in sorted(keyed)]
    conventions = given[0].conventions
    if any(c.conventions != conventions for c in given):
        raise InputError("the documents were read with different conventions; read them with the same ones before they are merged")
    types = _types(given)
    whole, expressions, statements = laid_out([(c.document, c.expressions, c.statements) for c in given])
    claims, corrections, number = list[Claim](), list[Correction](), 0
    renamed: list[tuple[Chronology, dict[str, str]]] = []
    for chronology in given:
        many = max(1, len(chronology.document.parts))
        parts = whole.parts[number : number + many]
        by = parts[0].span.start - (chronology.document.parts[0].span.start if chronology.document.parts else 0)
        here, ids = placed(chronology.claims, parts, by, len(claims) + 1)
        claims += here
        renamed.append((chronology, ids))
        number += many
    tree = TypeTree({**parents, **types})
    named = told_apart(one_name(claims, whole.parts), whole.parts)
    kept, into = fused(named, whole.parts, tree)
    told, final = renumbered(traced(kept, whole.parts, tree), into)
    for chronology, ids in renamed:
        corrections += corrections_renumbered(chronology.corrections, {old: final[new] for old, new in ids.items()})
    merged = Chronology(
        whole,
        expressions,
        statements,
        conventions=conventions,
        corrections=tuple(corrections),
        event_types=types,
        exclusive=tuple(dict.fromkeys(words for c in given for words in c.exclusive)),
        refused=tuple(dict.fromkeys(r for c in given for r in c.refused)),
        limits=Limits(**{f.name: max(getattr(c.limits, f.name) for c in given) for f in fields(Limits)}),
    )
    return merged, told


def _types(given: Sequence[Chronology]) -> dict[str, str]:
    found: dict[str, str] = {}
    for chronology in given:
        for name, wider in chronology.event_types.items():
            if found.setdefault(name, wider) != wider:
                raise InputError(f"event type {name!r} is a kind of {found[name]!r} in one document and of {wider!r} in another")
    return dict(sorted(found.items()))
