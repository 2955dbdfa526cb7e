"""Alternative text: what the chart shows, for those who do not see it."""

from __future__ import annotations

from timeline.conflicts import Chronology
from timeline.views.chart.labels import clean
from timeline.views.dates import named
from timeline.views.quarrels import quarrels

_LONGEST = 1500


def alt_text(chronology: Chronology) -> str:
    """The chart in a few sentences: how much of what, over which time, and each conflict.

    Examples
    --------
    >>> from timeline.text.document import Document
    >>> alt_text(Chronology(Document.of("", "2024-10-25")))
    'Timeline of 0 claims by 0 sources. Dateline 25 Oct 2024. No conflicts.'
    """
    claims = chronology.claims
    sources = list(dict.fromkeys(c.who for c in claims))
    names = f" ({', '.join(sources[:8])}{' and others' if len(sources) > 8 else ''})" if sources else ""
    parts = [f"Timeline of {_count(len(claims), 'claim')} by {_count(len(sources), 'source')}{names}."]
    dateline = chronology.document.dateline
    if dateline is not None:
        parts.append(f"Dateline {named(dateline)}.")
    if not chronology.conflicts:
        parts.append("No conflicts.")
    for quarrel in quarrels(chronology.conflicts, claims):
        relation, others = quarrel.strongest, f" And {len(quarrel.others)} more between them." if quarrel.others else ""
        who = " against ".join(quarrel.sources)
        parts.append(f"{relation.kind.capitalize()} ({relation.certainty}): {who}. {relation.explanation}".strip() + others)
    text = clean(" ".join(parts))
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1].rsplit(" ", 1)[0] + "…"


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"
