"""Summary: what was found, as lines of plain text for the command line; nothing is wider than 100 columns."""

from __future__ import annotations

from collections.abc import Iterator
from textwrap import shorten, wrap

from timeline.claims import Claim
from timeline.conflicts import Chronology, Relation
from timeline.views.dates import named, written
from timeline.views.quarrels import quarrels
from timeline.views.quotes import quote
from timeline.views.titles import link_of, title_of

WIDTH = 100
_PLURALS = {"contradiction": "contradictions", "possible clash": "possible clashes", "tension": "tensions"}
_KINDS = {
    ("contradiction", "clash"): "contradiction",
    ("contradiction", "strain"): "possible clash",
    ("tension", "strain"): "tension",
}


def summary(chronology: Chronology) -> str:
    """Counts first, then each conflict with its claims, then agreements and what stayed unresolved.

    Examples
    --------
    >>> from timeline.text.document import Document
    >>> print(summary(Chronology(Document.of("", "2024-10-25", title="Harbour dispute"))))
    Harbour dispute
    dateline 25 Oct 2024
    0 time phrases, 0 claims, no conflicts
    """
    return "\n".join(_lines(chronology))


def counts(chronology: Chronology) -> str:
    """One line of numbers.

    Examples
    --------
    >>> from timeline.text.document import Document
    >>> counts(Chronology(Document.of(""), claims=(Claim(id="c1", event="call", source="Orr"),)))
    '0 time phrases, 1 claim by 1 source, no conflicts'
    """
    unresolved = len(chronology.unresolved)
    phrases = plural(len(chronology.expressions), "time phrase") + (f" ({unresolved} unresolved)" if unresolved else "")
    claims = plural(len(chronology.claims), "claim")
    if chronology.claims:
        claims += f" by {plural(len({c.who for c in chronology.claims}), 'source')}"
    kinds = [_KINDS[relation.kind, link_of(relation)] for relation in chronology.conflicts]
    found = [plural(kinds.count(kind), kind, many) for kind, many in _PLURALS.items() if kind in kinds]
    return f"{phrases}, {claims}, {', '.join(found) or 'no conflicts'}"


def conflicts_in_words(chronology: Chronology) -> str:
    """Each quarrel with its strongest conflict in full, and a line for each further one between the same sources.

    Examples
    --------
    >>> from timeline.text.document import Document
    >>> claims = [Claim(id=i, source=i[0].upper(), event="call", summary="a call", window="2022") for i in ("a", "b", "b2")]
    >>> relations = [Relation(kind="contradiction", claims=("a", i), explanation="Never or once.") for i in ("b", "b2")]
    >>> print(conflicts_in_words(Chronology(Document.of(""), claims=tuple(claims), relations=tuple(relations))))
    CONTRADICTION (contradiction, certain)
      A (a): “a call” [2022]
      B (b): “a call” [2022]
      → Never or once.
      + contradiction (certain), a and b2: Never or once.
    """
    known = {c.id: c for c in chronology.claims}
    lines = list[str]()
    for quarrel in quarrels(chronology.conflicts, chronology.claims):
        lines += ["", *_relation(quarrel.strongest, known)]
        for other in quarrel.others:
            first = other.explanation.partition("\n")[0]
            text = f"{title_of(other).lower()} ({other.certainty}), {' and '.join(other.claims)}: {first}"
            lines += wrap(text, WIDTH, initial_indent="  + ", subsequent_indent="    ")
    return "\n".join(lines[1:])


def plural(number: int, noun: str, many: str | None = None) -> str:
    """A number with its noun.

    Examples
    --------
    >>> plural(1, "claim"), plural(2, "claim")
    ('1 claim', '2 claims')
    """
    return f"{number:,} {noun if number == 1 else many or noun + 's'}"


def _lines(chronology: Chronology) -> Iterator[str]:
    document = chronology.document
    if document.title or document.source:
        yield from wrap(" — ".join(part for part in (document.title, document.source) if part), WIDTH)
    if document.parts:
        told = "; ".join(f"{p.id} {p.name}, {named(p.dateline) if p.dateline is not None else 'no dateline'}" for p in document.parts)
        yield from wrap(f"{plural(len(document.parts), 'document')}: {told}", WIDTH, subsequent_indent="  ")
    else:
        yield f"dateline {named(document.dateline)}" if document.dateline is not None else "no dateline"
    yield from wrap(counts(chronology), WIDTH)
    if chronology.corrections:
        ids = dict.fromkeys(c.claim + (" (dropped)" if c.dropped else " (added)" if c.added else "") for c in chronology.corrections)
        yield from wrap(f"corrected by hand: {', '.join(ids)}", WIDTH, subsequent_indent="  ")
    known = {c.id: c for c in chronology.claims}
    told = conflicts_in_words(chronology)
    if told:
        yield ""
        yield from told.splitlines()
    agreements = [r for r in chronology.relations if r.kind in ("corroboration", "same")]
    if agreements:
        yield ""
        for relation in agreements:
            names = ", ".join(f"{known[c].who} ({c})" for c in relation.claims if c in known)
            yield from wrap(f"{title_of(relation)}: {names}", WIDTH, subsequent_indent="  ")
    if chronology.unresolved:
        yield ""
        yield f"unresolved ({len(chronology.unresolved)}):"
        for expression in chronology.unresolved:
            text = shorten(expression.text, 60, placeholder=" …")
            yield from wrap(
                f"“{text}” (char {expression.start}): {expression.reason}", WIDTH, initial_indent="  ", subsequent_indent="    "
            )
    for note in chronology.notes:
        yield from wrap(f"note: {note}", WIDTH, subsequent_indent="  ")


def _relation(relation: Relation, known: dict[str, Claim]) -> Iterator[str]:
    stretch = f", {written(relation.span)}" if relation.span is not None else ""
    yield f"{title_of(relation).upper()} ({relation.kind}, {relation.certainty}{stretch})"
    for id in relation.claims:
        if id not in known:
            continue
        claim = known[id]
        quotation = quote(shorten(claim.quotation, 120, placeholder=" …"))
        window = claim.event_time or claim.window
        text = f"{claim.who} ({id}): {quotation} [{written(window) if window is not None else 'no date'}]"
        yield from wrap(text, WIDTH, initial_indent="  ", subsequent_indent="    ")
    for paragraph in relation.explanation.splitlines():
        yield from wrap(paragraph, WIDTH, initial_indent="  → ", subsequent_indent="    ")
    for way in relation.reconciled_by:
        yield from wrap(
            f"reconciled {way}" if way.startswith("if ") else f"reconciled by: {way}",
            WIDTH,
            initial_indent="  ~ ",
            subsequent_indent="    ",
        )
    for other in relation.rejected:
        yield from wrap(f"considered and rejected: {other}", WIDTH, initial_indent="  × ", subsequent_indent="    ")
