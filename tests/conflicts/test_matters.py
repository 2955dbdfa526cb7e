"""What unrelated documents call by the same word is not one thing; what a name connects is."""

import pytest

import timeline

APART = [
    ("The bridge was not closed in May, Ada Holm said.", "The bridge was closed on 2 May, Nils Brandt said."),
    ("No ferry was inspected in May, Ada Holm said.", "Two ferries were inspected on 2 May, Nils Brandt said."),
    ("The mayor was in the office all Tuesday, Ada Holm said.", "The mayor was not in the office on Tuesday, Nils Brandt said."),
    ("The minister called the governor twice in May, Ada Holm said.", "The minister never called the governor, Nils Brandt said."),
    ("The vote was held on 3 May, Ada Holm said.", "Nils Brandt said the vote was held on 9 May."),
    ("No vote was held in May, Ada Holm said.", "A vote was held on 9 May, Nils Brandt said."),
]
CONNECTED = [  # by a person, by a surname, by a place, by a third document
    ["The bridge was not closed in May, Ada Holm said.", "The bridge was closed on 2 May, Ada Holm said."],
    ["The vote was held on 3 May, Ada Holm said.", "Nils Brandt said the vote was held on 9 May. Holm was absent on Friday."],
    [
        "The bridge was not closed in May, Ada Holm said. Holm came to Larkfield on Friday.",
        "The bridge was closed on 2 May, Nils Brandt said. Brandt left Larkfield on Friday.",
    ],
    [
        "The bridge was not closed in May, Ada Holm said.",
        "The bridge was closed on 2 May, Nils Brandt said.",
        "Holm met Brandt on Friday, a clerk said.",
    ],
]


def merged(texts):
    outlets = ("Ledger", "Courier", "Post")
    return timeline.merge([timeline.reconstruct(t, dateline="2024-06-01", source=o) for t, o in zip(texts, outlets, strict=False)])


@pytest.mark.parametrize("texts", APART)
def test_without_a_name_in_common_nothing_clashes(texts):
    assert merged(texts).conflicts == ()


@pytest.mark.parametrize("texts", CONNECTED)
def test_a_name_in_common_connects(texts):
    found = merged(texts)
    assert [r.kind for r in found.conflicts][:1] == ["contradiction"]
    assert "(Ledger)" not in str(found.claims)


@pytest.mark.parametrize("texts", APART)
def test_in_one_document_the_words_are_of_one_thing(texts):
    alone = timeline.reconstruct("\n\n".join(texts), dateline="2024-06-01", source="Ledger")
    other = timeline.reconstruct("Ines Orr left on Friday.", dateline="2024-06-02", source="Courier")
    assert len(timeline.merge([alone, other]).conflicts) == len(alone.conflicts) >= 1


def test_the_order_of_documents_changes_nothing():
    texts = [*APART[0], *APART[3]]
    made = [timeline.reconstruct(t, dateline=f"2024-06-0{k + 1}", source=f"Paper {k}") for k, t in enumerate(texts)]
    assert timeline.merge(made).to_json() == timeline.merge(made[::-1]).to_json()


@pytest.mark.parametrize(
    ("one", "other", "clash"),
    [
        ({}, {}, True),
        ({"event_time": "2020-05-03"}, {"event_time": "2021-06-03"}, False),
        ({"window": "2020"}, {"window": "2021"}, False),
        ({"window": "2020"}, {}, False),
        ({"window": "2020"}, {"window": "2020"}, True),
    ],
)
def test_two_sums_are_of_one_payment_if_no_time_tells_them_apart(one, other, clash):
    rows = [
        {"source": source, "event": "payment", "participants": ["museum", "Orr"], "attributes": {"sum": amount}, **when}
        for source, amount, when in (("Dale", "1800000 euro", one), ("Rey", "2400000 euro", other))
    ]
    assert bool(timeline.check(rows, dateline="2024-10-25").conflicts) == clash
