"""Made-up accounts for the gallery: an afternoon, two thousand years, a quiet week, two papers, and any number of claims by chance."""

from __future__ import annotations

import random
from datetime import datetime, timedelta
from typing import Any

import timeline

OUTAGE = [
    {"source": "Grid operator", "said": "2023-05-09T19:00", "event": "outage", "extent": "throughout", "participants": ["Eastquay substation"],
     "window": ["2023-05-09T14:20", "2023-05-09T17:05"], "summary": "Eastquay without current", "phrase": "from 2:20 p.m. until just after five"},
    {"source": "Hospital", "said": "2023-05-09T19:00", "event": "outage", "extent": "throughout", "participants": ["Eastquay substation"],
     "polarity": "negative", "window": ["2023-05-09T15:30", "2023-05-09T18:00"], "summary": "no outage at Eastquay", "phrase": "after 3:30 p.m."},
    {"source": "Fire brigade", "said": "2023-05-09T18:30", "event": "fire", "participants": ["Eastquay substation"],
     "window": ["2023-05-09T14:00", "2023-05-09T14:30"], "summary": "a transformer burnt", "phrase": "shortly before 2:30"},
    {"source": "Fire brigade", "said": "2023-05-09T18:30", "event": "fire", "participants": ["Pier Road"], "polarity": "negative",
     "window": ["2023-05-09T14:00", "2023-05-09T18:30"], "summary": "no second fire", "phrase": "all afternoon"},
    {"source": "A tram driver", "said": "2023-05-09T18:45", "event": "stop", "participants": ["Line 4"],
     "window": ["2023-05-09T14:22", "2023-05-09T14:24"], "summary": "the tram stopped on the bridge", "phrase": "2:23 p.m."},
]  # fmt: skip

AQUEDUCT = [
    {"source": "Inscription", "event": "construction", "extent": "throughout", "window": "0052/0063", "summary": "the aqueduct was built", "phrase": "in the reign of Nero"},
    {"source": "Chronicle of the abbey", "said": "1104", "event": "repair", "window": "0800~", "summary": "a bishop repaired it", "phrase": "about the year 800"},
    {"source": "Chronicle of the abbey", "said": "1104", "event": "use", "extent": "throughout", "polarity": "negative", "participants": ["the aqueduct"],
     "window": "0700/1104", "summary": "no water ran in it", "phrase": "for four hundred years"},
    {"source": "A traveller's letter", "said": "1581", "event": "use", "extent": "throughout", "participants": ["the aqueduct"],
     "window": "1000/1581", "summary": "it fed the mills", "phrase": "since anyone remembers"},
    {"source": "City engineer", "said": "1893", "event": "demolition", "window": "1891", "summary": "two arches came down", "phrase": "two years ago"},
    {"source": "Excavation report", "said": "2019", "event": "repair", "window": "1350/1420", "summary": "mortar of a second repair", "phrase": "late 14th century"},
]  # fmt: skip

QUIET = [
    {"source": "Lighthouse keeper", "said": "2011-08-22", "event": "storm", "window": "2011-08-20", "summary": "the storm came", "phrase": "on Saturday"},
    {"source": "Coastguard", "said": "2011-08-22", "event": "rescue", "count": 2, "window": "2011-08-20/2011-08-21", "summary": "two boats were towed in", "phrase": "over the weekend"},
    {"source": "Ferry company", "said": "2011-08-22", "event": "sailing", "polarity": "negative", "window": "2011-08-20/2011-08-21", "summary": "no sailings", "phrase": "until Monday"},
    {"source": "Lighthouse keeper", "said": "2011-08-22", "event": "blackout", "window": "2011-08-21", "summary": "the lamp failed once", "phrase": "last night"},
]  # fmt: skip

PAPERS = (
    ("The Northern Post", "2022-03-04", "Minister Ada Holm met the contractor Nils Brandt twice in January, two officials told The Northern Post. "
     "Holm said on Friday that she had never met Brandt."),
    ("Harbour Courier", "2022-03-07", "Brandt said on Sunday that he had met Holm once, about two months earlier. "
     "Holm's spokesman, Rolf Lund, said on Monday that she had not met him since 2020."),
)  # fmt: skip

_SOURCES = ("Ines Corvin", "Calder Line", "Tidewater Gazette", "Tom Brandt", "City council", "Two clerks")
_WHAT = (
    "paid the harbour office",
    "met the minister",
    "signed the contract",
    "the talks went on",
    "left the country",
    "was told of the report",
)
_WHEN = ("in March", "since then", "about two years ago", "on Tuesday", "last year", "in the weeks after the storm", None)


def afternoon() -> timeline.Timeline:
    """Hours and minutes."""
    return timeline.check(OUTAGE, dateline="2023-05-09T19:30")


def ages() -> timeline.Timeline:
    """Two thousand years."""
    return timeline.check(AQUEDUCT, dateline="2020")


def quiet() -> timeline.Timeline:
    """Accounts that agree."""
    return timeline.check(QUIET, dateline="2011-08-22")


def papers() -> timeline.Timeline:
    """Two articles in one chronology."""
    return timeline.merge([timeline.reconstruct(text, dateline=day, source=name) for name, day, text in PAPERS])


def many(count: int, seed: int = 1) -> timeline.Timeline:
    """So many claims by chance, the same for the same seed."""
    chance = random.Random(seed)
    now = datetime(2024, 10, 25)
    return timeline.check([_claim(chance, now) for _ in range(count)], dateline="2024-10-25")


def _claim(chance: random.Random, now: datetime) -> dict[str, Any]:
    start = now - timedelta(days=40 + 2100 * chance.random() ** 1.4)
    end = start + timedelta(days=chance.choice((3, 20, 120, 500)))
    window: list[str | None] = [start.date().isoformat(), min(end, now).date().isoformat()]
    if chance.random() < 0.12:
        window = [None, window[0]]
    return {
        "source": chance.choice(_SOURCES),
        "said": "2024-10-24",
        "event": chance.choice(("payment", "visit", "audit")),
        "extent": chance.choice(("within", "throughout")),
        "polarity": chance.choice(("positive", "positive", "positive", "negative")),
        "window": window,
        "participants": [chance.choice(("pier one", "pier two", "pier three", "the depot", "the yard"))],
        "phrase": chance.choice(_WHEN),
        "summary": chance.choice(_WHAT),
    }
