"""Where no extra is installed: every command works, or says which extra it needs."""

import subprocess
import sys

import pytest

WITHOUT = (
    "import sys; sys.modules.update(dict.fromkeys("
    "('tqdm', 'tqdm.auto', 'dask', 'distributed', 'pyarrow', 'icalendar', 'psutil', 'jsonschema', 'IPython'))); "
)
HEAD = "ORBE, Oct. 25, 2024 (AP) — "
COMMANDS = [
    # arguments, exit code, what is said
    ("report a.txt -o report", 0, "1 contradiction"),
    ("check claims.csv -o checked", 0, "1 contradiction"),
    ("merge a.txt b.txt -o both", 0, "2 documents"),
    ("phrases a.txt", 0, "Friday"),
    ("claims a.txt --format csv", 0, "Ada Holm"),
    ("conflicts a.txt --format json", 0, "contradiction"),
    ("plot a.txt -o a.svg", 0, "wrote a.svg"),
    ("explain Friday --dateline 2024-10-25", 0, "interval"),
    ("convert a.txt a.json", 0, "wrote a.json"),
    ("convert a.txt a.csv", 0, "wrote a.csv"),
    ("convert a.txt a.timelinejs.json", 0, "wrote a.timelinejs.json"),
    ("convert a.txt a.tml", 0, "wrote a.tml"),
    ("schema claims", 0, "Claims for timeline.check"),
    ("convert a.txt a.ics", 3, "pip install 'checked-timeline[ics]'"),
    ("convert a.txt a.parquet", 3, "pip install 'checked-timeline[parquet]'"),
    ("batch archive.jsonl found", 3, "pip install 'checked-timeline[corpus]'"),
]
CALLS = [
    ("timeline.corpus.schema()", "EngineFailed: a schema of Arrow needs the package pyarrow: pip install 'checked-timeline[corpus]'"),
    ("timeline.corpus.process('archive.jsonl', 'found')", "EngineFailed: archives need the package distributed: pip install 'checked-"),
    ("timeline.check('claims.csv').export('a.parquet')", "ExportFailed: writing Parquet needs the package pyarrow: pip install 'checked-"),
    ("timeline.check('claims.csv').export('a.ics')", "ExportFailed: writing iCalendar needs the package icalendar: pip install 'checked-"),
    ("print(timeline.resolve_column(['Friday'], '2024-10-25').loc[0, 'edtf'])", "2024-10-25"),
    ("print(len(timeline.check('claims.csv').to_frame('claims')))", "2"),
    ("print(timeline.merge([timeline.check('claims.csv')] * 2))", "<Timeline"),
    ("print(timeline.corpus.process_frame(__import__('pandas').DataFrame({'id': [1], 'text': [''], 'dateline': ['2020']})))", "document"),
]


def run(code, folder):
    done = subprocess.run([sys.executable, "-c", WITHOUT + code], capture_output=True, text=True, cwd=folder, check=False)
    return done.returncode, done.stdout + done.stderr


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "a.txt").write_text(
        f"{HEAD}Ada Holm said on Friday that she had never met Nils Brandt. Rolf Lund said he saw Holm meet Brandt in March."
    )
    (tmp_path / "b.txt").write_text(f"{HEAD.replace('AP', 'Ledger')}Ada Holm said she met Nils Brandt twice in 2021.")
    (tmp_path / "claims.csv").write_text("event,participants,source,count,window\ncall,A; B,A,2+,2023\ncall,A; B,B,none,2023\n")
    (tmp_path / "archive.jsonl").write_text('{"id": 1, "text": "She left.", "dateline": "2024"}\n')
    return tmp_path


@pytest.mark.parametrize(("arguments", "code", "said"), COMMANDS, ids=[c[0] for c in COMMANDS])
def test_commands(folder, arguments, code, said):
    got, output = run(f"sys.argv = ['timeline', *{arguments.split()!r}]; from timeline.cli import main; main()", folder)
    assert (got, "Traceback" in output, said in output) == (code, False, True), output


@pytest.mark.parametrize(("call", "said"), CALLS, ids=[c[0] for c in CALLS])
def test_calls(folder, call, said):
    code, output = run(f"import timeline; {call}", folder)
    works = call.startswith("print")
    assert (code == 0, "Traceback" in output, said in output) == (works, not works, True), output
