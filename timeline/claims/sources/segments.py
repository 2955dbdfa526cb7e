"""Claims of a document with segments: evidence as it was written, and the day of an entry for what it tells without another."""

from __future__ import annotations

from collections.abc import Iterable

from timeline.claims.claim import Claim
from timeline.claims.names.register import Register, sex_of
from timeline.text.document import Document


def of_segments(claims: Iterable[Claim], document: Document) -> tuple[Claim, ...]:
    """The claims with their evidence from the document's own text, and the entries' days as windows.

    “12 May. We met Orr at the mill.” tells of 12 May; "12 May. We had met him in March." of March, and "he has met him twice" of any
    time before.

    Examples
    --------
    >>> import timeline
    >>> tl = timeline.reconstruct("12 May 1848. We met Orr.\\n\\n14 May. Orr sold nine boats.\\n", source="Ann Rey")
    >>> [(c.event, c.window.edtf) for c in tl.claims]
    [('meeting', '1848-05-12'), ('sale', '1848-05-14')]
    """
    return tuple(_written(_dated(claim, document), document) for claim in claims)


def acquaint(names: Register, document: Document) -> None:
    """Note who speaks in the segments as people, and let their surnames stand for them where nobody else has the same."""
    known = {name for s in document.segments for name in (s.speaker, s.addressee) if name and name[:1].isupper()}
    for name in known:
        if " " in name and (sex := sex_of(name.split(" ")[0].lower(), names.speaking)):
            names.sex.setdefault(names.name(name), sex)
    by_surname: dict[str, set[str]] = {}
    for name in known:
        by_surname.setdefault(name.rsplit(" ", 1)[-1], set()).add(name)
    for surname, people in sorted(by_surname.items()):
        names.people |= {names.name(p) for p in people}
        full = {p for p in people if p != surname}
        others = {other for other in names.common.get(surname.lower(), ()) if other.endswith(" " + surname)} - full
        if len(full) == 1 and not others:
            names.full.setdefault(surname, next(iter(full)))


def _written(claim: Claim, document: Document) -> Claim:
    pieces = tuple(e.model_copy(update={"text": document.text[e.start : e.end]}) for e in claim.evidence)
    return claim if pieces == claim.evidence else claim.model_copy(update={"evidence": pieces})


def _dated(claim: Claim, document: Document) -> Claim:
    segment = document.segment_at(claim.evidence[0].start) if claim.evidence else None
    if segment is None or segment.kind != "entry" or segment.said is None or claim.said != segment.said:
        return claim
    told = claim.modality == "asserted" and claim.polarity == "positive" and claim.phrase is None and claim.extent == "within"
    words = claim.evidence[0].text.lower().split()
    if not told or {"had", "has", "have", "ever", "already", "will"} & set(words):
        return claim
    return claim.model_copy(update={"window": segment.said})
