"""Definite events told of twice: two dates, two orders, first and last, lengths; and what only looks like one event."""

import pytest

import timeline
from timeline.conflicts.relation import Relation

CLASHING = [
    "Ivar Brandt died in 1921, his daughter said. Brandt died in 1923, the archive says.",
    "Ivar Brandt was born in 1921, his daughter wrote. Brandt was born on 3 May 1924, the archive says.",
    "The vote was on 3 May 2020, Orr said. The vote was held on 4 May 2020, Dale said.",
    "The treaty was signed on 3 May 1820, the chronicle says. The treaty was signed in June 1821, the archive says.",
    "The vote was held on 3 May 2020. The council signed the lease a month after the vote, Orr said. The council signed the lease on 4 May 2020, Dale said.",
    "The bridge was opened a month after the vote, Orr said. The bridge was opened the day after the vote, Dale said.",
    "The parcel was posted on 3 March 2020, the clerk said. The parcel arrived a week after it was posted, the carrier said. "
    "The parcel arrived on 20 March 2020, Orr said.",
    "The strike began on 3 March 2020, Orr said. It lasted five weeks, Orr said. The strike ended on 20 June 2020, Dale said.",
    "Ann Orr left the hall before the crash, her brother said. Orr left the hall after the crash, the guard said.",
    "The last tram left Hobb Street at 22:40 on 3 May 2020, the manager said. A tram left Hobb Street at 23:15 on 3 May 2020, the porter said.",
    "The last tram out of Hobb Street left at 22:40 on 3 May 2020, the manager said. A tram left Hobb Street at 23:15 on 3 May 2020, the porter said.",
    "The first ship reached Halsund on 3 May 1850, the chronicle says. A ship reached Halsund in March 1850, the customs roll says.",
    "The ferry Alma sank on 3 May 1950, the owners said. The Alma arrived in Marsten on 9 May 1950, the harbour log says.",
    "Ivar Brandt died in 1921, his daughter said. The archive says that Brandt met the bishop in 1923.",
    "The last tram left Hobb Street at 22:40 on 3 May 2020, the manager said. "
    "Miss Quire boarded a tram at Hobb Street at eleven in the evening on 3 May 2020, she said.",
]
COMPATIBLE = [
    "Ivar Brandt died in 1921, his daughter said. Brandt was buried in 1923, the archive says.",
    "Ivar Brandt died in 1921, his daughter said. The archive says that Brandt met the bishop in 1919.",
    "The vote took place on 3 May 2020, Orr said. Dale said the second vote took place on 4 May 2020.",
    "The strike began on 3 March 2020, Orr said. The strike ended on 20 June 2020, Dale said.",
    "The bridge was opened a month after the vote, Orr said. The vote was held on 3 May 2020, the clerk said. The bridge was opened on 5 June 2020, Dale said.",
    "Orr visited the mill the day after the vote, she said. The vote was held on 3 May 2020, the clerk said. Orr visited the mill on 9 May 2020, Dale said.",
    "Ann Orr left the hall before the crash, her brother said. Tom Vale left the hall after the crash, the guard said.",
    "The last tram left Hobb Street at 22:40 on 3 May 2020, the manager said. A tram left Hobb Street at 21:15 on 3 May 2020, the porter said.",
    "The last tram left Hobb Street at 22:40 on 3 May 2020, the manager said. A tram left Hobb Street at 23:15 on 4 May 2020, the porter said.",
]


def contradictions(text: str) -> list[Relation]:
    return [r for r in timeline.reconstruct(text, dateline="2020-10-01").relations if r.kind == "contradiction"]


@pytest.mark.parametrize("text", CLASHING)
def test_one_event_told_in_two_ways(text: str) -> None:
    assert len(contradictions(text)) == 1


@pytest.mark.parametrize("text", COMPATIBLE)
def test_two_events_or_two_tellings_that_fit(text: str) -> None:
    assert contradictions(text) == []


def test_a_length_runs_from_start_to_end() -> None:
    claims = timeline.reconstruct(
        "The strike began on 3 March 2020, Orr said. It lasted five weeks, Dale said.", dateline="2020-10-01"
    ).claims
    assert [c.attributes for c in claims] == [
        {"instance": "strike start"},
        {"instance": "strike end", "after": "strike start", "gap": "P5W"},
    ]
