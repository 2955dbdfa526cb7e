"""One name for one person: what is looked up finds what comparing every document with every other would."""

import random
import time

import pytest

from timeline.claims.claim import Claim, Evidence
from timeline.claims.records.joining import _full, _longer, _names, one_name
from timeline.text.segment import Part
from timeline.text.span import Span

FIRST = ["Ada", "Nils", "Rolf", "Jan van", "the late Ines", "Dana  Ruth"]
LAST = ["Holm", "Brandt", "Lund", "van Dyke", "Orr", "Müller"]


def compared(document, names, outlets):
    """Surname → full name, every document against every other."""
    own, found = names[document], {}
    for short in own:
        longer = {n: d for d in sorted(names) for n in sorted(names[d]) if n.endswith(" " + short)}
        if len(longer) != 1:
            continue
        ((full, home),) = longer.items()
        others, theirs = own - {short} - outlets, names[home] - {full} - outlets
        if home == document or {n.rsplit(" ", 1)[-1] for n in others} & {n.rsplit(" ", 1)[-1] for n in theirs}:
            found[short] = full
    return found


def claims_of(documents, seed, full=0.3):
    chance = random.Random(seed)

    def name():
        last = chance.choice(LAST)
        return f"{chance.choice(FIRST)} {last}" if chance.random() < full else last

    for number in range(documents):
        for _ in range(chance.randint(1, 3)):
            evidence = Evidence(start=0, end=1, document=f"d{number}")
            yield Claim(id=f"c{number}", source=name(), event="call", participants=(name(), name()), evidence=(evidence,))


@pytest.mark.parametrize("documents", [1, 2, 3, 5, 8])
@pytest.mark.parametrize("seed", range(40))
def test_the_index_finds_what_comparing_all_documents_finds(documents, seed):
    names = _names(claims_of(documents, seed, full=0.15 + 0.02 * seed))
    outlets = {"Orr"} if seed % 2 else set()
    longer = _longer(names)
    assert {d: _full(d, names, longer, outlets) for d in names} == {d: compared(d, names, outlets) for d in names}


def test_the_generated_names_do_join():
    """Otherwise the comparison above would compare nothing with nothing."""
    found = [compared(d, names, set()) for seed in range(40) for names in [_names(claims_of(3, seed))] for d in names]
    assert sum(map(bool, found)) > 20


def test_twice_the_documents_take_about_twice_the_time():
    def seconds(documents):
        claims = list(claims_of(documents, 1))
        parts = [Part(f"d{n}", Span(n, n + 1), f"Paper {n}", source=f"Paper {n}") for n in range(documents)]
        began = time.process_time()
        one_name(claims, parts)
        return time.process_time() - began

    seconds(50)
    assert min(seconds(800) for _ in range(3)) < 4 * min(seconds(400) for _ in range(3))


@pytest.mark.parametrize(
    ("one", "other", "said"),
    [
        ({"source": "Holm"}, {"source": "Ada Holm"}, ["“Holm” and “Ada Holm” are taken for two; if they are one, write one name"]),
        ({"source": "Holm", "participants": ["Ada Holm"]}, {"source": "Ada Holm"}, []),
        ({"source": "a clerk"}, {"source": "the clerk"}, []),
        ({"source": "Ada Holm"}, {"source": "Nils Holm"}, []),
    ],
)
def test_claims_by_hand_tell_of_names_that_look_like_one(one, other, said):
    import timeline

    rows = [{"event": "meeting", "participants": ["Orr", "Vale"], "window": "2022", **row} for row in (one, other)]
    tl = timeline.check(rows)
    assert list(tl.notes) == said
    assert all(note in tl.report() for note in said)
