"""Every document once, in the results or in the errors, and the results are those of `find` and `reconstruct`."""

import json
from collections import Counter
from datetime import date

import pandas as pd
import pytest

import timeline
from tests.corpus.archives import documents, write_csv, write_jsonl, write_parquet, write_texts
from timeline.corpus import process, process_frame, schema

MANY = list(documents(240, hostile=0.2))
GOOD = list(documents(60, seed=1, hostile=0))


def test_every_id_once_and_the_manifest_agrees(tmp_path, client, table):
    source = write_jsonl(tmp_path / "news.jsonl", MANY)
    done = process(source, tmp_path / "out", client=client, documents_per_shard=50, outlet="outlet")
    read, wrong = table(tmp_path / "out", "documents"), table(tmp_path / "out", "errors")
    assert Counter([*read["document"], *wrong["document"]]) == Counter(row["id"] for row in MANY)
    assert set(wrong["error"]) == {"BadText", "DatelineMissing", "BadDateline"}
    told = json.loads((tmp_path / "out" / "manifest.json").read_text())
    tables = {name: len(table(tmp_path / "out", name)) for name in ("documents", "expressions", "claims", "errors")}
    assert told["counts"] == {"rows": len(MANY), **tables, "quarantined": 0} == done.counts
    assert [shard["state"] for shard in told["shards"]] == ["done"] * 5
    assert sum(shard["expressions"] for shard in told["shards"]) == tables["expressions"] == read["expressions"].sum()


def test_the_results_are_those_of_reconstruct(tmp_path, client, table):
    some = GOOD[:30]
    process(write_jsonl(tmp_path / "a.jsonl", some), tmp_path / "out", client=client, outlet="outlet")
    claims, found = table(tmp_path / "out", "claims"), table(tmp_path / "out", "expressions")
    for row in some:
        tl = timeline.reconstruct(row["text"], dateline=row["dateline"], source=row["outlet"])
        records = [timeline.Claim.model_validate_json(r) for r in claims[claims["document"] == row["id"]]["record"]]
        assert sorted(records, key=lambda c: c.id) == sorted(tl.claims, key=lambda c: c.id)
        here = found[found["document"] == row["id"]].drop(columns="document").reset_index(drop=True)
        there = tl.to_frame("expressions").drop(columns="why")
        assert list(here) == list(there)
        assert here.astype(object).where(here.notna(), None).to_dict("list") == there.astype(object).where(there.notna(), None).to_dict(
            "list"
        )


def test_phrases_alone_are_those_of_find(tmp_path, client, table):
    done = process(write_jsonl(tmp_path / "a.jsonl", GOOD), tmp_path / "out", client=client, stages=["expressions"])
    assert "claims" not in done.counts
    assert not (tmp_path / "out" / "claims").exists()
    found = [
        (row["id"], e.start, e.end, e.interval and e.interval.edtf)
        for row in GOOD
        for e in timeline.find(row["text"], dateline=row["dateline"])
    ]
    here = table(tmp_path / "out", "expressions")[["document", "start", "end", "edtf"]]
    assert sorted(here.astype(object).where(here.notna(), None).itertuples(index=False, name=None)) == sorted(found)


WRITERS = {
    "jsonl": lambda folder, rows: write_jsonl(folder / "a.jsonl", rows),
    "csv": lambda folder, rows: write_csv(folder / "a.csv", rows),
    "parquet": lambda folder, rows: write_parquet(folder / "a.parquet", rows),
    "parquet in small groups": lambda folder, rows: write_parquet(folder / "a.parquet", rows, row_group_size=7),
    "texts": lambda folder, rows: write_texts(folder / "texts", rows),
}


@pytest.mark.parametrize("form", WRITERS)
def test_every_format_gives_the_same(tmp_path, client, table, form):
    how = {"stages": ["expressions"], "client": client, "documents_per_shard": 9}
    process(write_jsonl(tmp_path / "first.jsonl", GOOD), tmp_path / "one", **how)
    done = process(WRITERS[form](tmp_path, GOOD), tmp_path / "two", **how)
    assert done.shards > 5
    one, two = (table(tmp_path / name, "expressions") for name in ("one", "two"))
    two["document"] = two["document"].str.extract(r"(doc-\d+)", expand=False)
    pd.testing.assert_frame_equal(one, two.sort_values(["document", "start"]).reset_index(drop=True))
    assert table(tmp_path / "two", "documents")["dateline"].notna().all()


def test_a_folder_of_files_is_one_archive(tmp_path, client, table):
    (tmp_path / "in" / "2019").mkdir(parents=True)
    write_jsonl(tmp_path / "in" / "b.jsonl", GOOD[:20])
    write_jsonl(tmp_path / "in" / "2019" / "a.jsonl", GOOD[20:])
    write_jsonl(tmp_path / "in" / "_log.jsonl", [{"not": "news"}])
    process(tmp_path / "in", tmp_path / "out", client=client, stages=["expressions"])
    read = table(tmp_path / "out", "documents")
    assert Counter(read["file"]) == {"b.jsonl": 20, "2019/a.jsonl": 40}
    assert list(read["document"]) == [row["id"] for row in GOOD]


def test_one_dateline_for_all_and_heads_that_tell_it(tmp_path, client, table):
    rows = [{"id": "1", "text": "ORBE, May 6, 2019 (AP) - She left on Friday."}, {"id": "2", "text": "She left on Friday."}]
    source = write_jsonl(tmp_path / "a.jsonl", rows)
    process(source, tmp_path / "given", client=client, dateline=date(2024, 10, 25))
    assert list(table(tmp_path / "given", "expressions")["edtf"])[-1] == "2024-10-25"
    process(source, tmp_path / "none", client=client, dateline=None)
    assert list(table(tmp_path / "none", "documents")["dateline"]) == ["2019-05-06"]
    assert list(table(tmp_path / "none", "errors")["error"]) == ["DatelineMissing"]
    process(source, tmp_path / "phrases", client=client, dateline=None, stages=["expressions"])
    found = table(tmp_path / "phrases", "expressions")
    assert found[found["document"] == "2"]["reason"].str.startswith("NO_ANCHOR").all()


def test_process_frame_is_the_same_and_touches_nothing(tmp_path, client, table):
    df = pd.DataFrame(MANY, index=range(1000, 1000 + len(MANY)), dtype=object)
    before = df.copy(deep=True)
    found = process_frame(df, outlet="outlet")
    pd.testing.assert_frame_equal(df, before)
    assert list(found.index) == list(df.index)
    assert list(found["document"]) == list(df["id"])
    assert list(found) == schema().names
    process(write_jsonl(tmp_path / "a.jsonl", MANY), tmp_path / "out", client=client, outlet="outlet")
    wrong, read = table(tmp_path / "out", "errors"), table(tmp_path / "out", "documents")
    assert dict(zip(found["document"], found["error"], strict=True)) == {
        **dict.fromkeys(read["document"]),
        **dict(zip(wrong["document"], wrong["error"], strict=True)),
    }
    assert found["expressions"].map(len).sum() == read["expressions"].sum()
    assert found["claims"].map(len).sum() == read["claims"].sum()


def test_any_partition_of_a_frame_gives_the_same():
    df = pd.DataFrame(GOOD[:12])
    whole = process_frame(df)
    parts = pd.concat([process_frame(df.iloc[k : k + 5]) for k in (0, 5, 10)])
    pd.testing.assert_frame_equal(whole, parts)
    assert list(process_frame(df.iloc[:0])) == list(whole)


def test_other_engines_can_use_the_schema():
    """What Spark's mapInPandas and Ray's map_batches do with a frame: turn it into Arrow by the schema that was given."""
    import pyarrow as pa

    found = pa.Table.from_pandas(process_frame(pd.DataFrame(GOOD[:8])), schema=schema(), preserve_index=False)
    assert found.schema.names == schema().names
    assert found["expressions"].combine_chunks().flatten().field("edtf").null_count < len(found["expressions"].combine_chunks().flatten())


def test_shards_have_the_same_names_and_bytes_whoever_does_them(tmp_path, client):
    source = write_jsonl(tmp_path / "a.jsonl", MANY[:60])
    for name in ("one", "two"):
        process(source, tmp_path / name, client=client, documents_per_shard=20)
    files = sorted(p.relative_to(tmp_path / "one") for p in (tmp_path / "one").rglob("*.parquet"))
    assert len(files) == 12
    for file in files:
        assert (tmp_path / "one" / file).read_bytes() == (tmp_path / "two" / file).read_bytes()
