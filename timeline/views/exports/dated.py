"""Dated: what of a chronology can stand on a calendar or a timeline of another program, and what cannot."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

from timeline.claims import Claim
from timeline.conflicts import Chronology
from timeline.intervals import Interval
from timeline.views.dates import named
from timeline.views.quotes import quote
from timeline.views.summary import plural
from timeline.views.titles import title_of

_VERBS = {"hedged": "suggests", "nested": "ascribes to others", "presupposed": "presupposes"}


@dataclass(frozen=True, slots=True)
class Dated:
    """One claim with its time: who, what in words, as written, when in words, how it stands to the others, a sentence each."""

    id: str
    source: str
    headline: str
    quotation: str
    when: Interval
    told: str
    standing: tuple[str, ...] = ()
    denied: bool = False


def dated(chronology: Chronology) -> tuple[list[Dated], tuple[str, ...]]:
    """The claims with a date, in the order of the text; where there are no claims, the time phrases. And how many have no date.

    Examples
    --------
    >>> from timeline.text.document import Document
    >>> claims = Claim(id="a", event="call", source="Orr", window="../2021", polarity="negative"), Claim(id="b", event="call")
    >>> found, left_out = dated(Chronology(Document.of("", "2024-10-25"), claims=claims))
    >>> [(d.source, d.headline, d.told) for d in found], left_out
    ([('Orr', 'denied: no call', 'before 2022')], ('1 undated claim left out',))
    """
    if not chronology.claims:
        return _phrases(chronology)
    standing = _standing(chronology)
    found = []
    for claim in chronology.claims:
        when = _when(claim)
        if when is not None:
            denied = claim.polarity == "negative" and claim.constrains
            how = "denied" if denied else _VERBS.get(claim.modality, "" if claim.constrains else claim.modality)
            words = plain(f"{how}: {claim.headline}" if how else claim.headline)
            found.append(
                Dated(
                    claim.id, plain(claim.who), words, plain(quote(claim.quotation)), when, named(when), standing.get(claim.id, ()), denied
                )
            )
    missing = len(chronology.claims) - len(found)
    return found, (f"{plural(missing, 'undated claim')} left out",) if missing else ()


def plain(text: str) -> str:
    """Text as one line, without control characters and halves of surrogate pairs.

    Examples
    --------
    >>> plain("one\\r\\ntwo\\x00\\ud800")
    'one two'
    """
    joined = " ".join(text.split())
    return joined if joined.isprintable() else "".join(c for c in joined if unicodedata.category(c) not in ("Cc", "Cs"))


def _phrases(chronology: Chronology) -> tuple[list[Dated], tuple[str, ...]]:
    found = []
    for i, expression in enumerate(chronology.expressions):
        when = expression.window or expression.interval
        if when is not None and (when.start is not None or when.end is not None):
            words = plain(quote(expression.text))
            found.append(Dated(f"t{i}", plain(chronology.document.source or "the text"), words, words, when, named(when)))
    missing = len(chronology.expressions) - len(found)
    return found, (f"{plural(missing, 'time phrase')} without a date left out",) if missing else ()


def _when(claim: Claim) -> Interval | None:
    """When the event was, or else the stretch that the claim speaks of; None where both are open or missing."""
    for time in (claim.event_time, claim.window):
        if time is not None and (time.start is not None or time.end is not None):
            return time
    return None


def _standing(chronology: Chronology) -> dict[str, tuple[str, ...]]:
    """For each claim of a conflict, what it is and with whom."""
    who = {c.id: c.who for c in chronology.claims}
    found: dict[str, dict[str, None]] = {}
    for relation in chronology.conflicts:
        for id in relation.claims:
            others = dict.fromkeys(who[c] for c in relation.claims if c != id and c in who)
            found.setdefault(id, {})[plain(f"{title_of(relation)}: with {', '.join(others)}")] = None
    return {id: tuple(lines) for id, lines in found.items()}
