"""Chronologies to draw: a small invented story, and made-up ones of any size."""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import datetime, timedelta

import pytest

from timeline.anchors.expression import Anchor, Expression, Reading, Timex3
from timeline.claims import Claim, Count, Evidence
from timeline.conflicts import Chronology, Relation
from timeline.expressions.nodes import SpeechTime
from timeline.intervals import Granularity, Interval
from timeline.text.document import Document
from timeline.text.span import Span

HARBOUR = """The ferry operator Calder Line has paid the harbour office regularly for the last two years, two clerks told the Tidewater Gazette.

Harbour master Ines Corvin denied it on Tuesday. "After the audit nobody took a cent," she said. The audit ended in March 2021.

Calder's director, Tom Brandt, said in 2022 that he had met Corvin only once, about 18 months earlier. <script>alert("x")</script>

The council votes next month. Some day the ledgers may be opened."""
_SUMMARIES = (
    "paid the harbour office", "no payment was made", "met the minister", "call", "signed the contract in Geneva", "the talks continued",
    "left the country with two suitcases and a letter to the board of the shipping company", "was told about the report", "transferred $3 to $5 million",
)  # fmt: skip
_PHRASES = (
    "in March",
    "since then",
    "about two years ago",
    "on Tuesday",
    "last year",
    "in the weeks after the storm that closed the harbour",
    None,
)
_SOURCES = (
    "Ines Corvin",
    "Calder Line",
    "Tidewater Gazette",
    "A clerk who asked not to be named because the inquiry is still open",
    "Tom Brandt",
    "City council",
)


def expression(text: str, words: str, interval: str | Interval | None, type: str = "DATE", **more: object) -> Expression:
    """A time phrase found at the first place of `words` in `text`."""
    start = text.index(words)
    placed = Interval.of(interval) if isinstance(interval, str) else interval
    fields: dict[str, object] = {
        "node": SpeechTime(),
        "rule": "made up",
        "reach": Span(start, start + len(words)),
        "timex3": Timex3(type, "X"),  # type: ignore[arg-type]
        "anchor": Anchor("dateline"),
        **more,
    }
    return Expression(start=start, end=start + len(words), text=words, interval=placed, **fields)  # type: ignore[arg-type]


@pytest.fixture(scope="session")
def harbour() -> Chronology:
    """A story with one contradiction, one tension, one agreement, an unresolved phrase, and markup in its text."""
    text = HARBOUR
    two_years = Interval(
        datetime(2022, 10, 25),
        datetime(2024, 10, 25),
        Granularity.YEAR,
        approximate=True,
        start_slack=(datetime(2022, 7, 1), datetime(2023, 1, 1)),
    )
    earlier = Interval(datetime(2020, 7, 1), datetime(2021, 7, 1), Granularity.MONTH, approximate=True, best=Interval.of("2021-04"))
    quote = '"After the audit nobody took a cent,"'
    claims = (
        Claim(id="c1", source="Two clerks", chain=("Tidewater Gazette", "Two clerks"), event="payment", count=Count(min=2), window=two_years,
              summary="Calder Line paid regularly", phrase="for the last two years", evidence=(Evidence(start=0, end=94, text=text[:94]),)),
        Claim(id="c2", source="Ines Corvin", said="2024-10-22", event="payment", polarity="negative", count=Count(min=0, max=0),
              window="2021-04/2024-10-22", summary="nobody took a cent", phrase="After the audit",
              evidence=(Evidence(start=text.index(quote), end=text.index(quote) + len(quote), text=quote),)),
        Claim(id="c3", source="Tom Brandt", said="2022", event="meeting", count=Count(min=1, max=1), window="../2022", event_time=earlier,
              summary="met Corvin once", phrase="about 18 months earlier"),
        Claim(id="c4", source="Ines Corvin", said="2024-10-22", event="meeting", window="2021", summary="one meeting with Brandt", phrase="in 2021"),
        Claim(id="c5", event="audit", extent="throughout", window="2021-01/2021-03", summary="the audit", phrase="in March 2021"),
        Claim(id="c6", event="vote", window="2024-11", modality="planned", summary="the council votes", phrase="next month"),
        Claim(id="c7", event="opening", modality="hypothetical", summary="the ledgers may be opened"),
        Claim(id="c8", source="Harbour union", said="2024-10-25", event="payment", summary="members saw envelopes"),
    )  # fmt: skip
    relations = (
        Relation(kind="contradiction", claims=("c1", "c2"), span="2023-01/2024-10-22", explanation="“paid regularly” v “nobody took a cent”: 21 months cannot both be true.",
                 reconciled_by=("if the payments were before the audit",), rejected=("a window from the dateline backwards: it would end before it begins",)),
        Relation(kind="tension", certainty="possible", claims=("c8", "c2"), explanation="The envelopes are undated."),
        Relation(kind="corroboration", claims=("c3", "c4"), explanation="Both tell of one meeting in 2021."),
    )  # fmt: skip
    expressions = (
        expression(text, "the last two years", two_years, "DURATION", chain=("counts back from the dateline 2024-10-25",)),
        expression(text, "Tuesday", "2024-10-22"),
        expression(text, "March 2021", "2021-03"),
        expression(text, "2022", "2022"),
        expression(
            text,
            "about 18 months earlier",
            earlier,
            rejected=(Reading(Interval.of("2023-04"), Anchor("dateline"), "after its own telling"),),
        ),
        expression(text, "next month", "2024-11"),
        expression(text, "Some day", None, reason="nothing says which day"),
    )
    document = Document.of(text, "2024-10-25", source="Tidewater Gazette", title="Who was paid at the harbour?")
    return Chronology(document, expressions, claims=claims, relations=relations)


@pytest.fixture(scope="session")
def make() -> Callable[..., Chronology]:
    """A function that makes up a chronology: `make(claims, seed, span)` with `span` days of events before the dateline."""
    return made_up


def made_up(count: int, seed: int = 0, span: float = 2200, relations: int | None = None) -> Chronology:
    """A chronology of `count` claims with every kind of window, and some relations between them."""
    chance = random.Random(f"{count} {seed} {span}")
    dateline = datetime(2024, 10, 25)
    claims = [_claim(chance, i, dateline, span) for i in range(count)]
    linked = min(count // 4, 6) if relations is None else relations
    dated = [c.id for c in claims if c.constrains and c.source]
    found = []
    for _ in range(linked if len(dated) > 3 else 0):
        ids = sorted(chance.sample(dated, chance.choice((2, 2, 2, 3))), key=lambda id: int(id[1:]))
        window = next((c.window for c in claims if c.id == ids[0]), None)
        found.append(
            Relation(
                kind=chance.choice(("contradiction", "contradiction", "tension", "corroboration")),
                certainty=chance.choice(("certain", "preferred", "possible")),
                claims=tuple(ids),
                span=window,
                explanation=chance.choice(("Paid v not paid in the same week.", "Both cannot be true: the first has at least two payments in 14 months, and the second has none at all since the audit of the books.")),
            )
        )  # fmt: skip
    document = Document.of("", dateline.date(), source="Gazette", title=f"{count} claims")
    return Chronology(document, claims=tuple(claims), relations=tuple(found))


def _claim(chance: random.Random, i: int, dateline: datetime, span: float) -> Claim:
    start = dateline + timedelta(hours=14) - timedelta(days=(0.01 + 0.98 * chance.random() ** 1.5) * span)
    end = start + timedelta(days=chance.choice((0.0004, 0.01, 0.1, 0.4)) * span)
    kind = chance.random()
    slack = timedelta(days=0.003 * span)
    window: Interval | None = Interval(start, end, Granularity.SECOND)
    if kind < 0.15:
        window = Interval(None, start)
    elif kind < 0.22:
        window = Interval(start, None)
    elif kind < 0.4:
        window = Interval(
            start, max(end, start + 2 * slack + timedelta(seconds=1)), approximate=True, start_slack=(start - slack, start + slack)
        )
    elif kind < 0.46:
        window = None
    elif kind < 0.5:
        window = Interval(max(start - timedelta(days=min(span * 2, 300_000)), datetime(1, 1, 1)), end) if span < 300_000 else None
    narrator = chance.random() < 0.2
    return Claim(
        id=f"c{i}",
        source=None if narrator else chance.choice(_SOURCES),
        said=None if narrator else chance.choice(("2024-10-25", "2024-10-25", "2024", None)),
        event="payment",
        extent=chance.choice(("within", "throughout")),
        polarity=chance.choice(("positive", "positive", "negative")),
        window=window,
        event_time=Interval(start, end, best=Interval(start, end)) if chance.random() < 0.15 else None,
        phrase=chance.choice(_PHRASES),
        summary=chance.choice(_SUMMARIES),
    )
