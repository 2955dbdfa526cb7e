"""Errors as somebody meets them who has just installed it: which file, what is wrong with it, what is accepted instead."""

import io
import subprocess
import sys
import warnings
from pathlib import Path

import pandas as pd
import pytest

import timeline
from timeline import cli
from timeline.errors import BadClaim, BadDateline, ExportFailed, TimelineWarning

TL = timeline.check([{"event": "theft", "source": "Orr", "window": "2023"}])


@pytest.fixture
def run(monkeypatch, capsys, tmp_path):
    def run(*arguments, stdin=b""):
        monkeypatch.chdir(tmp_path)
        monkeypatch.setattr(sys, "argv", ["timeline", *arguments])
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        with pytest.raises(SystemExit) as stop:
            cli.main()
        output = capsys.readouterr()
        assert "Traceback" not in output.err
        return stop.value.code, output.err

    return run


FILES = [
    # name, content, what is said of it
    ("junk.csv", "who,what\na,b\n", "junk.csv: no column 'event'; the table has the columns 'who', 'what'; accepted: id, source"),
    ("junk.tsv", "who\twhat\na\tb\n", "junk.tsv: no column 'event'; the table has the columns 'who', 'what'; accepted: id, source"),
    ("one.csv", "who\na\n", "one.csv: no column 'event'; the table has the columns 'who'; accepted: id, source"),
    ("semicolons.csv", '"who";"what"\na;b\n', "semicolons.csv: no column 'event'; the table has the columns 'who', 'what'"),
    ("claims.csv", "event,whom\ntheft,b\n", "claims.csv: row 0, field 'whom': no claim has this field"),
    ("claims.json", "[", "claims.json: not JSON: Expecting value in line 1, column 2"),
    ("claims.jsonl", '{"event": "theft"}\n{', "claims.jsonl: not JSON lines"),
]


@pytest.mark.parametrize(("name", "content", "said"), FILES, ids=[f[0] for f in FILES])
def test_a_file_of_claims_is_named_and_so_are_its_columns(run, tmp_path, name, content, said):
    (tmp_path / name).write_text(content)
    for command in ("check", "conflicts", "claims"):
        code, err = run(command, name)
        assert (code, said in err) == (3, True), err
        assert err.count(name) == 1


def test_the_same_in_python(tmp_path):
    (tmp_path / "junk.csv").write_text("who,what\na,b\n")
    with pytest.raises(BadClaim, match=r"junk.csv.*no column 'event'; the table has the columns 'who', 'what'; accepted: id, source, "):
        timeline.check(tmp_path / "junk.csv")
    with pytest.raises(BadClaim, match=r"^no column 'event'; the table has the columns 'who', 'what'; accepted: id, source, "):
        timeline.check(pd.DataFrame({"who": ["a"], "what": ["b"]}))
    with pytest.raises(BadClaim, match=r"^no column 'event'; the table has the columns 'who', 'what'; accepted: id"):
        timeline.check("who,what\na,b\n")
    with pytest.raises(BadClaim, match=r"^not JSON: Expecting value"):
        timeline.check("She left.")


def test_binary_files_are_no_text_in_another_encoding(run, tmp_path):
    for name, data, what in (
        ("a.pdf", b"%PDF-1.7\n\xe2\xe3", "a PDF"),
        ("a.docx", b"PK\x03\x04\xff", "an archive"),
        ("a.bin", b"\0\1\xff", "binary"),
    ):
        (tmp_path / name).write_bytes(data)
        code, err = run("report", name, "--dateline", "2024-10-25")
        assert (code, what in err, "iconv" in err) == (3, True, False), err
    (tmp_path / "latin.txt").write_bytes(b"caf\xe9")
    assert "iconv" in run("report", "latin.txt", "--dateline", "2024-10-25")[1]


def test_the_name_of_a_file_in_the_place_of_a_text_is_told():
    with pytest.warns(TimelineWarning, match=r"'museum.txt' is read as a text; a file goes to timeline.read"):
        timeline.reconstruct("museum.txt", dateline="2024-10-25")
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        timeline.reconstruct("She left on Friday. See museum.txt", dateline="2024-10-25")


@pytest.mark.parametrize(
    ("dateline", "said"),
    [
        ("05/11/2022", "dateline '05/11/2022' is not ISO 8601; write year, month and day, as '2022-11-05' or '2022-05-11'. Pass"),
        ("25.12.2022", "dateline '25.12.2022' is not ISO 8601; write year, month and day, as '2022-12-25'. Pass"),
        ("5 November 2022", "dateline '5 November 2022' is not an ISO 8601"),
        ("2022-11-05/x", "dateline '2022-11-05/x': 'x' is not an ISO 8601"),
    ],
)
def test_datelines_as_they_are_typed(dateline, said):
    with pytest.raises(BadDateline) as refused:
        timeline.reconstruct("She left.", dateline=dateline)
    assert said in str(refused.value)


def test_a_missing_folder_is_told_as_such(tmp_path):
    for write in (TL.save, TL.export):
        with pytest.raises(ExportFailed, match=r"the folder .*no' does not exist; make it first"):
            write(tmp_path / "no" / ("a.png" if write == TL.save else "a.csv"))


def test_the_way_out_is_one_that_the_command_has(run, tmp_path):
    (tmp_path / "there.csv").write_text("mine")
    (tmp_path / "there.png").write_text("mine")
    text = b"She left on Friday."
    assert "--force, or choose another TARGET" in run("convert", "-", "there.csv", "--dateline", "2024-10-25", stdin=text)[1]
    assert "--force, or choose another place with -o" in run("plot", "-", "-o", "there.png", "--dateline", "2024-10-25", stdin=text)[1]


def test_a_folder_that_is_called_like_a_picture_is_not_made(run, tmp_path):
    code, err = run("report", "-", "-o", "cat.png", "--dateline", "2024-10-25", stdin=b"She left on Friday.")
    assert (code, list(tmp_path.iterdir())) == (2, [])
    assert "-o names the folder of three files; one picture is drawn by: timeline plot - -o cat.png" in err


def test_what_a_claim_denies_is_another():
    with pytest.raises(BadClaim, match="row 0, field 'denies': 'c1' is the claim itself"):
        timeline.check([{"event": "theft", "denies": ["c1"]}])


@pytest.mark.parametrize(("event", "meant"), [("robery", "theft"), ("called", "call"), ("phone call", "call"), ("steal", "theft")])
def test_a_guess_at_what_was_meant(event, meant):
    with pytest.warns(TimelineWarning, match=f"did you mean '{meant}'"):
        timeline.check([{"event": event, "participants": ["A", "B"]}])


def test_a_reader_who_leaves_is_no_contradiction(tmp_path):
    """`timeline schema | head -1`: what is written is longer than a pipe holds."""
    command = [sys.executable, "-m", "timeline.cli", "schema", "claims"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=Path(__file__).parents[2]) as process:
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == 0
