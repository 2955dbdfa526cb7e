"""Several articles as one Timeline: one claim for one statement, independent roots, circles, changed accounts, any order."""

import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import timeline
from timeline.errors import BadClaim, InputError

AP = "Ada Holm said on Monday that she had met Nils Brandt twice in 2021. The Ledger reported that Brandt visited Orbe in 2020."
LEDGER = "Mayor Ada Holm said on Friday that she had never met Brandt. AP reported that Nils Brandt visited Orbe in 2020."
COURIER = "Holm said on Monday that she had met Brandt twice in 2021. Nils Brandt sold a boat on 4 June 2020."


@pytest.fixture(scope="module")
def articles():
    return [
        timeline.reconstruct(text, dateline=day, source=outlet)
        for text, day, outlet in ((AP, "2024-10-23", "AP"), (LEDGER, "2024-10-25", "Ledger"), (COURIER, "2024-10-24", "Courier"))
    ]


@pytest.fixture(scope="module")
def merged(articles):
    return timeline.merge(articles)


def test_offsets_lead_into_the_right_document(merged):
    for claim in merged.claims:
        for piece in claim.evidence:
            assert merged.document.text[piece.start : piece.end] == piece.text
            assert merged.document.part_at(piece.start).id == piece.document
    assert all(merged.document.text[e.start : e.end] == e.text for e in merged.expressions)


def test_each_document_counts_from_its_own_dateline(merged):
    assert [(e.text, e.interval.edtf) for e in merged.expressions if e.text.endswith("day")] == [
        ("Monday", "2024-10-21"),
        ("Monday", "2024-10-21"),
        ("Friday", "2024-10-25"),
    ]


def test_one_statement_in_two_documents_is_one_claim(merged):
    first = merged.claims[0]
    assert (first.source, str(first.count), sorted(first.documents)) == ("Ada Holm", "exactly 2", ["d1", "d2"])
    assert [p.text for p in first.evidence] == ["she had met Nils Brandt twice in 2021", "she had met Brandt twice in 2021"]
    assert first.quotation == "she had met Nils Brandt twice in 2021"


def test_a_changed_account_is_shown(merged):
    [clash] = [r for r in merged.relations if r.kind == "contradiction"]
    assert {merged.claim(id_).source for id_ in clash.claims} == {"Ada Holm"}
    assert clash.explanation.startswith("Ada Holm changed the account between the reports of 2024-10-23 and 2024-10-25. ")


def test_a_changed_account_without_days_of_saying_is_shown():
    one = timeline.reconstruct("Ada Holm said she had met Nils Brandt twice in 2021.", dateline="2024-10-23", source="AP")
    two = timeline.reconstruct("Ada Holm said she had never met Nils Brandt.", dateline="2024-10-25", source="Ledger")
    [clash] = timeline.merge([one, two]).conflicts
    assert "changed the account" in clash.explanation
    assert "\0" not in clash.model_dump_json()


def test_outlets_that_cite_each_other_are_no_two_sources(merged):
    assert [n.split(" (")[0] for n in merged.notes] == ["circular sourcing: AP cites Ledger, which cites AP"]
    visits = [c for c in merged.claims if c.event == "visit"]
    assert len(visits) == 2
    assert {c.chain[-1] for c in visits} == {"AP"}
    assert merged.roots(visits[0].id) == ("AP",)
    assert not [r for r in merged.relations if r.kind == "corroboration"]


def test_a_citation_leads_on_to_the_cited_article_s_source():
    ap = timeline.reconstruct("Nina Orr said that Tom Vale visited Orbe in 2020.", dateline="2024-10-23", source="AP")
    ledger = timeline.reconstruct("AP reported that Tom Vale visited Orbe in 2020.", dateline="2024-10-25", source="Ledger")
    own = timeline.reconstruct("Rolf Lund said that Tom Vale visited Orbe in 2020.", dateline="2024-10-25", source="Courier")
    two = timeline.merge([ap, ledger])
    assert two.roots("c2") == ("Nina Orr",)
    assert not [r for r in two.relations if r.kind == "corroboration"]
    three = timeline.merge([ap, ledger, own])
    assert three.roots("c1") == ("Nina Orr", "Rolf Lund")
    assert [r.kind for r in three.relations].count("corroboration") >= 1


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Ada Holm said she had met Tom Vale in 2021. Holm sold a boat to Nils Brandt in 2019.", "Ada Holm"),
        ("Holm said she had met Tom Vale in 2021. Nils Brandt sold a boat in 2019.", "Ada Holm"),
        ("Holm said she had met Emil Lund in 2021.", "Holm"),
        ("Rolf Holm said he had met Tom Vale in 2021. Nils Brandt sold a boat in 2019.", "Rolf Holm"),
    ],
    ids=["full name", "surname, another name in common", "surname, nothing in common", "another full name"],
)
def test_names_join_by_more_than_a_surname(text, source):
    one = timeline.reconstruct("Ada Holm said she had met Nils Brandt and Tom Vale in 2020.", dateline="2024-10-23", source="AP")
    two = timeline.reconstruct(text, dateline="2024-10-25", source="Ledger")
    assert next(c.source for c in timeline.merge([one, two]).claims if c.documents == {"d2"}) == source


def test_unnamed_sources_of_two_outlets_are_two():
    texts = [("An official said Tom Vale visited Orbe twice in 2020.", "AP"), ("An official said Tom Vale never visited Orbe.", "Ledger")]
    both = timeline.merge([timeline.reconstruct(t, dateline="2024-10-25", source=s) for t, s in texts])
    assert [c.source for c in both.claims] == ["official (AP)", "official (Ledger)"]
    assert [r.kind for r in both.conflicts] == ["contradiction"]
    assert "changed" not in both.conflicts[0].explanation


def test_agency_copy_is_one_claim():
    text = "Two lorries of Orbe Mills left the yard on 3 May 2024."
    wire = timeline.reconstruct(text, dateline="2024-05-04", source="Newswire")
    both = timeline.merge([timeline.reconstruct(text, dateline="2024-05-05", source="Ledger"), wire])
    assert [(c.source, sorted(c.documents)) for c in both.claims] == [("Newswire", ["d1", "d2"])]


def test_the_same_words_of_two_speakers_are_two_claims():
    one = timeline.reconstruct("Ada Holm said that Tom Vale had visited Orbe in 2020.", dateline="2024-05-04", source="AP")
    two = timeline.reconstruct("Rolf Lund said that Tom Vale had visited Orbe in 2020.", dateline="2024-05-04", source="Ledger")
    assert [c.source for c in timeline.merge([one, two]).claims] == ["Ada Holm", "Rolf Lund"]


def test_any_order_gives_the_same(articles, merged):
    assert {timeline.merge(order).to_json() for order in itertools.permutations(articles)} == {merged.to_json()}
    assert timeline.merge([*articles, articles[0]]).to_json() == merged.to_json()


SENTENCES = [
    "Ada Holm said she had met Nils Brandt twice in 2021.",
    "Holm said she had never met Brandt.",
    "Officials said Tom Vale visited Orbe in May.",
    "AP reported that Vale visited Orbe last year.",
    "The Ledger reported that Tom Vale visited Orbe in 2023.",
    "Vale denied that.",
    "Brandt left Orbe on Friday.",
]


@settings(max_examples=25, deadline=None)
@given(
    st.lists(
        st.tuples(
            st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=3), st.sampled_from(["AP", "Ledger", None]), st.integers(1, 28)
        ),
        min_size=1,
        max_size=4,
    ),
    st.randoms(use_true_random=False),
)
def test_any_documents_in_any_order(documents, random):
    made = [timeline.reconstruct(" ".join(s), dateline=f"2024-10-{day:02d}", source=outlet) for s, outlet, day in documents]
    first = timeline.merge(made)
    random.shuffle(made)
    assert timeline.merge(made).to_json() == first.to_json()
    assert timeline.check(first.to_json()).to_json() == first.to_json()
    assert all(first.document.text[e.start : e.end] == e.text for c in first.claims for e in c.evidence)


def test_json_of_a_merged_timeline_goes_back(merged):
    again = timeline.check(merged.to_json())
    assert again.to_json() == merged.to_json()
    assert again.document.parts == merged.document.parts


def test_json_of_one_document_is_as_before(articles):
    assert "documents" not in articles[0].to_json()
    assert '"document": "' not in articles[0].to_json()
    assert '"parts"' not in articles[0].to_json()


@pytest.mark.parametrize(
    ("field", "value", "message"),
    [
        ("start", "0", "document, part 0: 'start' and 'end' are whole numbers"),
        ("end", 10**9, "document, part 0: characters 0 to 1000000000 are not inside the text"),
        ("id", "d7", "document, part 0, field 'id'"),
        ("source", 7, "document, part 0, field 'source'"),
    ],
)
def test_damaged_parts_are_refused(merged, field, value, message):
    import json

    record = json.loads(merged.to_json())
    record["document"]["parts"][0][field] = value
    with pytest.raises(BadClaim, match=message):
        timeline.check(record)


def test_corrections_go_on_after_a_merge(articles):
    corrected = articles[0].correct("c1", count={"min": 3, "max": 3})
    both = timeline.merge([corrected, articles[1]])
    assert both.corrections[0].claim == both.claims[0].id
    assert both.claims[0].corrected
    assert both.correct("c1", drop=True).document.parts == both.document.parts


def test_views_of_a_merged_timeline(merged, tmp_path):
    page = merged.report()
    assert page.count("<h3>") >= 3
    assert "AP, 23 October 2024" in page or "AP, 23 Oct 2024" in page
    assert "in AP, Courier" in page
    assert merged.save(tmp_path / "m.png").stat().st_size > 5000
    assert merged.to_frame("claims").documents.tolist()[0] == "d1; d2"
    assert "3 documents: d1 AP, 23 Oct 2024" in merged.summary()


@pytest.mark.parametrize(("given", "message"), [([], "nothing to merge"), (["text"], "timeline 0 is of type str")])
def test_what_is_no_timeline_is_refused(given, message):
    with pytest.raises(InputError, match=message):
        timeline.merge(given)


def test_different_conventions_are_refused(articles):
    other = timeline.reconstruct("Orr left on 3/4/2019.", dateline="2024-10-25", conventions=timeline.Conventions(day_first=True))
    with pytest.raises(InputError, match="different conventions"):
        timeline.merge([articles[0], other])


def test_claims_written_by_hand_can_be_merged(articles):
    hand = timeline.check(
        [{"source": "Tom Vale", "event": "meeting", "participants": ["Ada Holm", "Nils Brandt"], "polarity": "negative", "window": "2021"}]
    )
    both = timeline.merge([articles[0], hand])
    assert any({both.claim(i).source for i in r.claims} == {"Ada Holm", "Tom Vale"} for r in both.conflicts)


def test_the_published_schema_knows_parts_and_the_documents_of_evidence(merged):
    import json

    from timeline.views.schema import schema

    published, record = schema(), json.loads(merged.to_json())
    assert set(record) <= set(published["properties"])
    document = published["properties"]["document"]["properties"]
    assert set(record["document"]) <= set(document)
    assert set(record["document"]["parts"][0]) == set(document["parts"]["items"]["properties"])
    assert set(record["claims"][0]["evidence"][0]) <= set(published["$defs"]["Evidence"]["properties"])
