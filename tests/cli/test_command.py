"""The command line as a person meets it: files written, exit codes, one-line errors, nothing half-written."""

import io
import json
import sys
from pathlib import Path

import pytest

from timeline import cli

STORY = Path(__file__).parents[2] / "seeds" / "starlink-calls.txt"
SHORT = "Mayor Ada Holm said on Friday that she had never met Nils Brandt. Rolf Lund said he saw Holm meet Brandt in March."


@pytest.fixture
def run(monkeypatch, capsys):
    def run(*arguments, stdin=b""):
        monkeypatch.setattr(sys, "argv", ["timeline", *map(str, arguments)])
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        with pytest.raises(SystemExit) as stop:
            cli.main()
        output = capsys.readouterr()
        return stop.value.code, output.out, output.err

    return run


def test_report_writes_three_files_and_prints_the_conflicts(run, tmp_path):
    code, out, _ = run("report", STORY, "--dateline", "2024-10-25", "-o", tmp_path / "out")
    assert code == 0
    assert sorted(p.name for p in (tmp_path / "out").iterdir()) == ["report.html", "timeline.json", "timeline.png"]
    assert "contradiction" in out
    record = json.loads((tmp_path / "out" / "timeline.json").read_text())
    assert record["document"]["text"] == STORY.read_text()
    assert (tmp_path / "out" / "timeline.png").read_bytes().startswith(b"\x89PNG")


def test_standard_input(run, tmp_path):
    code, out, _ = run("report", "-", "--dateline", "2024-10-25", "-o", tmp_path, stdin=SHORT.encode())
    assert code == 0
    assert "CONTRADICTION" in out


def test_json_goes_back_into_check(run, tmp_path):
    run("report", "-", "--dateline", "2024-10-25", "-o", tmp_path / "a", stdin=SHORT.encode())
    code, out, _ = run("check", tmp_path / "a" / "timeline.json", "-o", tmp_path / "b")
    assert code == 0
    assert "CONTRADICTION" in out


def test_fail_on_conflict(run, tmp_path):
    code, _, _ = run("report", "-", "--dateline", "2024-10-25", "-o", tmp_path, "--fail-on-conflict", stdin=SHORT.encode())
    assert code == 1


def test_help_leads_with_examples(run):
    code, out, _ = run("--help")
    assert code == 0
    assert out.startswith("Examples:\n  timeline report article.txt --dateline 2024-10-25")


def test_phrases_and_explain(run):
    code, out, _ = run("phrases", "-", "--dateline", "2024-10-25", stdin=b"She left two years ago.")
    assert (code, out) == (0, "9\ttwo years ago\tDATE\t2022\t2022~\n")
    code, out, _ = run("explain", "two years ago", "--dateline", "2024-10-25")
    assert code == 0
    assert "counted from the dateline 2024-10-25" in out


BAD = [
    # arguments, standard input, exit code, what the message must say
    (["report", "-"], b"She left two years ago.", 3, "needs a dateline"),
    (["report", "-", "--dateline", "2024-13-45"], b"She left.", 2, "2024-13-45"),
    (["report", "-", "--dateline", "yesterday"], b"She left.", 2, "yesterday"),
    (["report", "no-such-file.txt", "--dateline", "2024-10-25"], b"", 3, "no-such-file.txt"),
    (["report", "-", "--dateline", "2024-10-25"], b"caf\xe9 on Friday", 3, "not UTF-8: byte 0xe9 at offset 3"),
    (["report", "-", "--dateline", "2024-10-25"], b"On Friday. " * 1_000_000, 3, "11,000,000 characters, Limits.article is 5,000,000"),
    (["report"], b"", 2, "ARTICLE"),
    (["nonsense"], b"", 2, "nonsense"),
    (["check", "-"], b"[", 3, "not JSON"),
    (["check", "-"], b'[{"event": "call", "count": {"min": 3, "max": 1}}]', 3, "row 0, field 'count'"),
    (["check", "-"], b'[{"event": "call", "window": 2022}]', 3, "bare number"),
]


@pytest.mark.parametrize(("arguments", "stdin", "code", "message"), BAD, ids=[" ".join(b[0]) + " " + b[3] for b in BAD])
def test_bad_input(run, tmp_path, monkeypatch, arguments, stdin, code, message):
    monkeypatch.chdir(tmp_path)
    got, _, err = run(*arguments, stdin=stdin)
    assert got == code
    assert message in err
    assert "Traceback" not in err
    assert list(tmp_path.iterdir()) == []


def test_unwritable_output(run, tmp_path):
    blocked = tmp_path / "file"
    blocked.write_text("in the way")
    code, _, err = run("report", "-", "--dateline", "2024-10-25", "-o", blocked, stdin=SHORT.encode())
    assert code == 3
    assert "cannot make the folder" in err
    assert blocked.read_text() == "in the way"


EMPTY = [b"", b"   \n\n  ", b"Nothing happens here at all.", b"<script>alert(1)</script> & <b>on Friday</b>"]


@pytest.mark.parametrize("text", EMPTY)
def test_texts_with_little_in_them_give_an_empty_but_valid_result(run, tmp_path, text):
    code, _, err = run("report", "-", "--dateline", "2024-10-25", "-o", tmp_path, stdin=text)
    assert code == 0
    assert "Traceback" not in err
    page = (tmp_path / "report.html").read_text()
    assert "<script>" not in page
    json.loads((tmp_path / "timeline.json").read_text())
