"""What is wrong with a document goes to the errors, with a reason; what is wrong with a run is refused before anything is written."""

import json
import os
import re

import pytest

from tests.corpus.archives import documents, write_jsonl, write_parquet
from timeline import Conventions, Limits
from timeline.corpus import process, process_frame
from timeline.corpus.reading import Settings, read_document
from timeline.errors import BadDateline, BadSource, CorpusError, EngineFailed, OtherRun, SourceChanged

GOOD = list(documents(20, hostile=0))
DAY = "2024-10-25"

LINES = [  # a line of JSON, error, words of the reason
    ('{"id": "x", "text": null, "dateline": "2024-10-25"}', "BadText", "there is no text"),
    ('{"id": "x", "dateline": "2024-10-25"}', "BadText", "there is no text"),
    ('{"id": "x", "text": 7, "dateline": "2024-10-25"}', "BadText", "of type int"),
    ('{"id": "x", "text": "On Friday."}', "DatelineMissing", "no dateline"),
    ('{"id": "x", "text": "On Friday.", "dateline": ""}', "DatelineMissing", "no dateline"),
    ('{"id": "x", "text": "On Friday.", "dateline": "soon"}', "BadDateline", "'soon' is not an ISO 8601"),
    ('{"id": "x", "text": "On Friday.", "dateline": "2023-02-29"}', "BadDateline", "2023-02-29"),
    ('{"id": "x", "text": "On Friday.", "dateline": 20241025}', "BadDateline", "of type int"),
    ('{"id": null, "text": "On Friday.", "dateline": "2024-10-25"}', "MissingId", "no id"),
    ('{"id": "doc-000003", "text": "On Friday.", "dateline": "2024-10-25"}', "DuplicateId", "same id"),
    ("[1, 2]", "BadRow", "a JSON object is needed"),
    ("{", "BadRow", "not JSON"),
    ("[" * 100_000, "BadRow", "not JSON"),
]


def run(source, out, client, **how):
    return process(source, out, **{"client": client, "stages": ["expressions"], **how})


@pytest.mark.parametrize(("line", "error", "reason"), LINES, ids=[f"{line[1]} {line[2]}" for line in LINES])
def test_a_bad_line_costs_no_other(tmp_path, client, table, line, error, reason):
    source = write_jsonl(tmp_path / "a.jsonl", GOOD[:10])
    with open(source, "a") as file:
        file.write(f"\n   \n{line}\n" + json.dumps(GOOD[10]) + "\n")
    done = run(source, tmp_path / "out", client)
    (wrong,) = table(tmp_path / "out", "errors").to_dict("records")
    assert (wrong["error"], wrong["row"], wrong["quarantined"]) == (error, 10, False)
    assert reason in wrong["reason"]
    assert done.counts["documents"] == 11


def test_bytes_that_are_not_utf8(tmp_path, client, table):
    text = "Au café vendredi. She left on Friday."
    mixed = [
        json.dumps({"id": f"{k}", "text": text, "dateline": DAY}, ensure_ascii=False).encode(code)
        for k, code in enumerate(["utf-8", "latin-1"])
    ]
    (tmp_path / "a.jsonl").write_bytes(b"\xef\xbb\xbf" + b"\r\n".join(mixed))
    (tmp_path / "a.csv").write_bytes(
        b"\xef\xbb\xbfid,text,dateline\r\n" + f'0,"{text}\nMore.",{DAY}\r\n'.encode() + f"1,{text},{DAY}".encode("latin-1")
    )
    (tmp_path / "texts").mkdir()
    for k, code in enumerate(["utf-8-sig", "latin-1"]):
        (tmp_path / "texts" / f"{k}.txt").write_text(text, encoding=code)
    for name, how in [("a.jsonl", {}), ("a.csv", {}), ("texts", {"dateline": DAY})]:
        out = tmp_path / f"out-{name}"
        run(tmp_path / name, out, client, **how)
        assert [d[0] for d in table(out, "documents")["document"]] == ["0"]
        (wrong,) = table(out, "errors").to_dict("records")
        assert wrong["row"] == 1
        assert "not UTF-8: byte 0xe9" in wrong["reason"]


CSV = [  # lines of CSV after the header, ids that are read, reasons of the others
    ('1,"On ""Friday"",\nshe left.",2024-10-25\n2,Monday,2024-10-25\n', ["1", "2"], []),
    ("1,On Friday.,2024-10-25,more\n2,On Monday.\n3,On Sunday.,2024-10-25\n", ["3"], ["4 fields, the header 3", "2 fields, the header 3"]),
    ('1,"' + "On Friday. " * 20_000 + '",2024-10-25\n', ["1"], []),
    ("\n\n1,On Friday.,2024-10-25\n\n", ["1"], []),
    ("", [], []),
]


@pytest.mark.parametrize(("lines", "ids", "reasons"), CSV)
def test_csv_with_everything_that_csv_may_hold(tmp_path, client, table, lines, ids, reasons):
    (tmp_path / "a.csv").write_text("id,text,dateline\n" + lines, newline="")
    run(tmp_path / "a.csv", tmp_path / "out", client, documents_per_shard=1)
    assert list(table(tmp_path / "out", "documents")["document"]) == ids
    assert [re.sub(r"^the line has ", "", r) for r in table(tmp_path / "out", "errors")["reason"]] == reasons


def test_duplicates_over_files_and_shards(tmp_path, client, table):
    (tmp_path / "in").mkdir()
    write_jsonl(tmp_path / "in" / "a.jsonl", GOOD)
    write_jsonl(
        tmp_path / "in" / "b.jsonl", [*GOOD[15:], {"id": 7, "text": "May.", "dateline": DAY}, {"id": "7", "text": "June.", "dateline": DAY}]
    )
    run(tmp_path / "in", tmp_path / "out", client, documents_per_shard=3)
    assert len(table(tmp_path / "out", "documents")) == 21
    wrong = table(tmp_path / "out", "errors")
    assert set(wrong["error"]) == {"DuplicateId"}
    assert sorted(zip(wrong["file"], wrong["row"], strict=True)) == [("b.jsonl", k) for k in (0, 1, 2, 3, 4, 6)]


def test_parquet_types_and_empty_row_groups(tmp_path, client, table):
    import pyarrow as pa
    import pyarrow.parquet as pq

    schema = pa.schema([("id", pa.int64()), ("text", pa.large_string()), ("dateline", pa.timestamp("ns"))])
    rows = [{"id": 7, "text": "She left on Friday.", "dateline": 1729814400 * 10**9}, {"id": None, "text": "x", "dateline": None}]
    (tmp_path / "in").mkdir()
    with pq.ParquetWriter(tmp_path / "in" / "a.parquet", schema) as writer:
        for some in ([], rows[:1], [], rows[1:]):
            writer.write_table(pa.Table.from_pylist(some, schema=schema))
    pq.write_table(schema.empty_table(), tmp_path / "in" / "b.parquet")
    run(tmp_path / "in", tmp_path / "out", client)
    assert table(tmp_path / "out", "documents")[["document", "dateline"]].values.tolist() == [["7", "2024-10-25"]]
    assert list(table(tmp_path / "out", "errors")["error"]) == ["MissingId"]


@pytest.mark.parametrize("name", ["a.jsonl", "a.csv", "a.parquet"])
def test_an_empty_archive_gives_empty_tables(tmp_path, client, table, name):
    if name == "a.parquet":
        write_parquet(tmp_path / name, [])
    else:
        (tmp_path / name).write_text("id,text,dateline\n" if name == "a.csv" else "")
    done = process(tmp_path / name, tmp_path / "out", client=client)
    assert done.counts == {"rows": 0, "documents": 0, "expressions": 0, "claims": 0, "errors": 0, "quarantined": 0}
    assert list(table(tmp_path / "out", "expressions"))[:3] == ["document", "start", "end"]


REFUSED = [  # what is prepared in the folder, source, choices, error, words of the message
    (None, "none.jsonl", {}, BadSource, "does not exist"),
    ({"a.pdf": ""}, "a.pdf", {}, BadSource, "'.pdf'; accepted: .parquet"),
    ({"in/a.pdf": ""}, "in", {}, BadSource, "holds no file that can be read"),
    ({"in/a.csv": "", "in/b.txt": ""}, "in", {}, BadSource, "1 of csv, 1 of texts"),
    ({"a.csv": "id,body\n1,May\n"}, "a.csv", {}, BadSource, "no column 'text'; it has 'id', 'body'"),
    ({"a.jsonl": '{"id": 1, "body": "May"}'}, "a.jsonl", {}, BadSource, "no column 'text'; it has 'id', 'body'"),
    ({"a.parquet": "PAR1 no"}, "a.parquet", {}, BadSource, "no Parquet file that can be read"),
    ({"in/a.txt": "May"}, "in", {"dateline": "May"}, BadDateline, "'May' is not an ISO 8601"),
    ({"in/a.txt": "May", "in/b.txt": ""}, "in", {"out": "in/out"}, OtherRun, "lies inside the archive"),
    ({"a.jsonl": "", "out/notes": ""}, "a.jsonl", {}, OtherRun, "holds notes and no manifest.json"),
    ({"a.jsonl": "", "out/manifest.json": "{}"}, "a.jsonl", {}, OtherRun, "is no manifest"),
    ({"a.jsonl": ""}, "a.jsonl", {"stages": ["conflicts"]}, CorpusError, "accepted are"),
    ({"a.jsonl": ""}, "a.jsonl", {"stages": "claims"}, CorpusError, "accepted are"),
    ({"a.jsonl": ""}, "a.jsonl", {"seconds": 0}, CorpusError, "more than 0"),
    ({"a.jsonl": ""}, "a.jsonl", {"workers": 2}, EngineFailed, "not both"),
    ({"a.jsonl": ""}, "a.jsonl", {"client": None, "workers": 0}, EngineFailed, "at least one"),
]


@pytest.mark.parametrize(("files", "source", "how", "error", "words"), REFUSED, ids=[f"{r[1]} {r[4]}" for r in REFUSED])
def test_refused_before_anything_is_written(tmp_path, client, files, source, how, error, words):
    for name, content in (files or {}).items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(content)
    how = dict(how)
    out = tmp_path / how.pop("out", "out")
    with pytest.raises(error, match=re.escape(words)):
        process(tmp_path / source, out, **{"client": client, **how})
    assert {p.name for p in out.glob("*")} <= {"notes", "manifest.json"}


def test_other_choices_are_refused_and_named(tmp_path, client, same):
    source = write_jsonl(tmp_path / "a.jsonl", GOOD)
    run(source, tmp_path / "out", client, documents_per_shard=4)
    for how, words in [
        ({"conventions": Conventions(prefer="future")}, "conventions.prefer is 'past' there and 'future' here"),
        ({"stages": ["expressions", "claims"]}, "stages is ['expressions'] there"),
        ({"limits": Limits(article=10)}, "limits.article is 5000000 there and 10 here"),
        ({"documents_per_shard": 5}, "documents_per_shard is 4 there and 5 here"),
        ({"text": "outlet"}, "columns.text is 'text' there"),
    ]:
        with pytest.raises(OtherRun, match=re.escape(words)):
            run(source, tmp_path / "out", client, **{"documents_per_shard": 4, **how})
    run(source, tmp_path / "new", client, documents_per_shard=5, limits=Limits(article=10))
    run(source, tmp_path / "out", client, documents_per_shard=5, limits=Limits(article=10), resume=False)
    same(tmp_path / "out", tmp_path / "new", ["documents", "expressions", "errors"])


def test_a_source_that_changed_is_known_by_size_and_by_content(tmp_path, client):
    source = write_jsonl(tmp_path / "a.jsonl", GOOD)
    run(source, tmp_path / "out", client)
    content = source.read_bytes()
    times = source.stat().st_atime_ns, source.stat().st_mtime_ns
    source.write_bytes(content.replace(b"2", b"3", 1))
    os.utime(source, ns=times)
    with pytest.raises(SourceChanged, match=r"'a.jsonl' was .* bytes and is .* bytes of other content"):
        run(source, tmp_path / "out", client)
    source.write_bytes(content + content[:-1].replace(b"doc-", b"new-"))
    with pytest.raises(SourceChanged, match=r"was [\d,]+ bytes and is [\d,]+ bytes\. "):
        run(source, tmp_path / "out", client)
    source.write_bytes(content)
    assert run(source, tmp_path / "out", client).kept == 1


def test_a_mistake_of_the_program_is_one_documents_loss(monkeypatch):
    """With the line of this library, also where a folder above it, or another program's, is called "timeline"."""
    from timeline import pipeline

    elsewhere = {}
    exec(compile("def broken(*_, **__):\n    raise KeyError('what nobody foresaw')", "/srv/timeline/tools.py", "exec"), elsewhere)
    monkeypatch.setattr(pipeline, "expressions", elsewhere["broken"])
    record = read_document("a", "On Friday.", DAY, None, Settings(("expressions",)))
    assert (record["error"], record["quarantined"]) == ("KeyError", True)
    assert "what nobody foresaw" in record["reason"]
    assert "corpus/reading.py, line" in record["reason"]


def test_process_frame_refuses_what_it_lacks():
    import pandas as pd

    with pytest.raises(BadSource, match="no column 'dateline'; it has 'id', 'text'"):
        process_frame(pd.DataFrame({"id": [1], "text": ["May"]}))
    found = process_frame(pd.DataFrame({"id": [1.0, None], "text": ["May", "May"], "dateline": [pd.Timestamp("2024-10-25"), pd.NaT]}))
    assert found[["document", "dateline", "error"]].values.tolist() == [["1", "2024-10-25", None], [None, None, "MissingId"]]


NOTHING = [None, float("nan"), "NA", "NaT"]  # the last two stand for pandas' own, which is imported late


def cells(first, nothing, dtype):
    import pandas as pd

    return pd.Series([first, getattr(pd, str(nothing), nothing)], dtype=dtype)


@pytest.mark.parametrize("dtype", ["object", "string", "string[pyarrow]"])
@pytest.mark.parametrize("nothing", NOTHING, ids=str)
@pytest.mark.parametrize(("column", "error"), [("id", "MissingId"), ("text", "BadText"), ("dateline", "DatelineMissing"), ("outlet", None)])
def test_whatever_pandas_has_for_nothing_costs_its_row_alone(column, error, nothing, dtype):
    import pandas as pd

    given = {"id": "a", "text": "Sold today.", "dateline": DAY, "outlet": "AP"}
    df = pd.DataFrame({name: cells(value, nothing, dtype) if name == column else [value] * 2 for name, value in given.items()})
    found = process_frame(df, outlet="outlet", stages=["expressions"])
    assert found["error"].tolist() == [None, error]
    assert found["source"].tolist() == ["AP", "AP" if column != "outlet" and not error else None]


@pytest.mark.parametrize(
    ("ids", "dtype", "read"),
    [
        ([7, None], "Int64", ["7", None]),
        ([7.0, None], "float64", ["7", None]),
        ([7, 8], "int32", ["7", "8"]),
        ([b"caf\xc3\xa9", b"\xff"], "object", ["café", "\\xff"]),
        ([b"", ""], "object", [None, None]),
        ([True, [1, 2]], "object", ["True", "[1, 2]"]),
    ],
)
def test_ids_of_any_type(ids, dtype, read):
    import pandas as pd

    df = pd.DataFrame({"id": pd.Series(ids, dtype=dtype), "text": ["Sold today."] * 2, "dateline": [DAY] * 2})
    for frame, how in ((df, {}), (df.set_index(pd.Index(df["id"])), {"id": None})):
        assert process_frame(frame, stages=["expressions"], **how)["document"].tolist() == read


def test_a_dask_frame_with_a_missing_id():
    import pandas as pd

    dd = pytest.importorskip("dask.dataframe")
    ddf = dd.from_pandas(pd.DataFrame({"id": ["a", None], "text": ["Sold today."] * 2, "dateline": [DAY] * 2}), npartitions=1)
    found = ddf.map_partitions(process_frame, meta=process_frame(ddf.head(0)))
    assert found.compute(scheduler="synchronous")["error"].tolist() == [None, "MissingId"]
