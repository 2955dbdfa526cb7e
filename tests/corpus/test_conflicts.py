"""Conflicts of an archive are those of merging all its documents, whichever way they are grouped and brought together."""

import random
import re
from pathlib import Path

import pytest

import timeline
from tests.corpus.archives import write_jsonl
from timeline import Limits
from timeline.corpus import conflicts, process
from timeline.corpus.meeting import keys_of, meeting
from timeline.errors import BadSource
from timeline.languages.pack import load

ROOT = Path(__file__).parents[2]
DAY = "2024-10-25"
NEWS = [  # outlet, day, text
    ("AP", "2024-10-23", "Ada Holm said on Monday that she had met Nils Brandt twice in 2021. Rolf Lund visited Orbe on 3 May."),
    ("Ledger", "2024-10-25", "Mayor Ada Holm said on Friday that she had never met Brandt. Two people were hurt."),
    ("Courier", "2024-10-26", "Holm met Nils Brandt in March 2021, according to the harbour log."),
    (
        "Herald",
        "2024-10-24",
        "Dana Castell said on Tuesday that she had never called Ines Vale. Two people were hurt on Monday, five on Tuesday.",
    ),
    ("Post", "2024-10-24", "Emil Quist said on Tuesday that Dana Castell had called Ines Vale four times in 2023."),
    ("Echo", "2024-10-27", "Oskar Rey was in Norhaven throughout 3 May 2024. Tomas Quist said that he met Rey in Velbridge on 3 May 2024."),
    ("Mail", "2024-10-28", "Liv Falk died in 2019. According to Emil Sand, Liv Falk visited Tarn in 2021."),
    ("Gazette", "2024-10-28", "Nobody was hurt. Petra Dale said on Monday that nobody from the board had met Jonas Marlow."),
]
ROWS = [{"id": f"n{k}", "outlet": outlet, "dateline": day, "text": text} for k, (outlet, day, text) in enumerate(NEWS)]


def merged(rows):
    return timeline.merge([timeline.reconstruct(r["text"], dateline=r["dateline"], source=r["outlet"]) for r in rows])


def places(tl, relation, rows):
    """Where the claims of a relation stand, by document and offsets."""
    by_outlet = {r["outlet"]: r["id"] for r in rows}
    parts = {p.id: p for p in tl.document.parts}
    claims = {c.id: c for c in tl.claims}
    return frozenset(
        (by_outlet[parts[e.document].source], e.start - parts[e.document].span.start, e.end - parts[e.document].span.start)
        for id in relation.claims
        for e in claims[id].evidence
    )


def told(findings):
    return {
        (row.kind, row.certainty, frozenset((m[1], int(m[2]), int(m[3])) for m in re.finditer(r"(\w+):(\d+)-(\d+)", row.evidence)))
        for row in findings.conflicts.itertuples()
    }


@pytest.fixture(scope="module")
def dataset(tmp_path_factory, client):
    folder = tmp_path_factory.mktemp("archive")
    process(write_jsonl(folder / "a.jsonl", ROWS), folder / "out", client=client, outlet="outlet", documents_per_shard=3)
    return folder / "out"


@pytest.fixture(scope="module")
def findings(dataset, client):
    return conflicts(dataset, client=client)


def test_they_are_those_of_merging_everything(findings):
    whole = merged(ROWS)
    parts = {p.id: p for p in whole.document.parts}
    claims = {c.id: c for c in whole.claims}

    def named(relation):
        """Whether all its claims name somebody; what names nobody is compared inside its own document only."""
        return all(any(w[:1].isupper() for w in str(p).split()) for id in relation.claims for p in claims[id].participants)

    def inside(relation):
        return len({e.document for id in relation.claims for e in claims[id].evidence}) == 1

    expected = {(r.kind, r.certainty, places(whole, r, ROWS)) for r in whole.conflicts if named(r) or inside(r)}
    assert len(parts) == len(ROWS)
    assert len(expected) >= 4
    assert told(findings) == expected


def test_roots_and_documents_of_a_group(findings):
    (group,) = findings.groups[findings.groups["names"].str.contains("Castell")].to_dict("records")
    assert (group["documents"], group["conflicts"]) == (2, 1)
    assert group["roots"] == "Dana Castell; Emil Quist"
    (clash,) = findings.conflicts[findings.conflicts["group"] == group["group"]].to_dict("records")
    assert (clash["sources"], clash["roots"], clash["documents"]) in [
        ("Dana Castell; Emil Quist", "Dana Castell; Emil Quist", "n3; n4"),
        ("Emil Quist; Dana Castell", "Emil Quist; Dana Castell", "n4; n3"),
    ]
    for piece in clash["evidence"].split("; "):
        document, start, end = re.fullmatch(r"(\w+):(\d+)-(\d+)", piece).groups()
        assert "call" in next(r["text"] for r in ROWS if r["id"] == document)[int(start) : int(end)]


def test_what_names_nobody_meets_nothing_elsewhere(findings):
    for row in findings.groups.itertuples():
        if not any(word[:1].isupper() for word in row.names.split()):
            assert row.documents == 1


def test_shards_and_order_change_nothing(tmp_path, findings, client):
    rows = ROWS[:]
    random.Random(5).shuffle(rows)
    process(write_jsonl(tmp_path / "a.jsonl", rows), tmp_path / "out", client=client, outlet="outlet", documents_per_shard=2)
    again = conflicts(tmp_path / "out", client=client)
    assert told(again) == told(findings)
    assert sorted(again.conflicts["explanation"]) == sorted(findings.conflicts["explanation"])
    assert sorted(again.groups["names"].map(lambda n: frozenset(n.split("; "))).map(sorted)) == sorted(
        findings.groups["names"].map(lambda n: frozenset(n.split("; "))).map(sorted)
    )


def test_a_group_over_the_limit_is_listed_and_not_compared(dataset, findings, client):
    few = conflicts(dataset, client=client, limits=Limits(claims=2))
    large = few.groups[few.groups["claims"] > 2]
    assert len(large) == (findings.groups["claims"] > 2).sum() > 0
    assert large["notes"].str.startswith("not compared: ").all()
    assert (large["conflicts"] == 0).all()


def test_what_is_no_data_set_of_claims(tmp_path, client):
    with pytest.raises(BadSource, match="holds no claims"):
        conflicts(tmp_path, client=client)
    source = write_jsonl(tmp_path / "a.jsonl", ROWS)
    process(source, tmp_path / "out", client=client, stages=["expressions"])
    with pytest.raises(BadSource, match="holds no claims"):
        conflicts(tmp_path / "out", client=client)
    process(write_jsonl(tmp_path / "b.jsonl", [{**ROWS[0], "text": "Nothing of note."}]), tmp_path / "none", client=client)
    found = conflicts(tmp_path / "none", client=client)
    assert (len(found.groups), len(found.conflicts), str(found)) == (0, 0, "0 groups, 0 contradictions, 0 tensions")


def test_no_relation_of_the_stories_runs_between_two_groups():
    """All the project's stories laid together: whatever merging sets against each other, one group holds."""
    paths = sorted([*ROOT.glob("seeds/*.txt"), *ROOT.glob("tests/stories/*/*.txt")])
    stories = [timeline.reconstruct(path.read_text(encoding="utf-8"), dateline=DAY, source=path.stem) for path in paths]
    whole = timeline.merge(stories)
    pack = load("en")
    by_document = {}
    for claim in whole.claims:
        for piece in claim.evidence:
            by_document.setdefault(piece.document, []).append(claim)
    keys, where = [], {}
    for document, claims in by_document.items():
        for claim, some in zip(claims, keys_of(document, claims, pack), strict=True):
            where.setdefault(claim.id, []).extend(range(len(keys), len(keys) + len(some)))
            keys.extend(some)
    groups = meeting(keys)
    documents = {c.id: c.documents for c in whole.claims}
    names = {c.id: {w for p in c.participants for w in str(p).split() if w[:1].isupper()} for c in whole.claims}

    def connected(relation):
        """Whether they are of one story, or name somebody in common: merging also takes two stories' "the talks" for one event."""
        return len(set.union(*(set(documents[id]) for id in relation.claims))) == 1 or set.intersection(
            *(names[id] for id in relation.claims)
        )

    clashes = [r for r in whole.conflicts if connected(r)]
    assert len(clashes) >= 25
    for relation in clashes:
        assert set.intersection(*({groups[k] for k in where[id]} for id in relation.claims)), relation.explanation
