"""The command line as a person meets it: files written, exit codes, one-line errors, nothing half-written."""

import csv
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
    assert code == 0
    assert [line.split() for line in out.splitlines()] == [
        "char phrase type value interval".split(),
        "9 two years ago DATE 2022 2022~".split(),
    ]
    code, out, _ = run("explain", "two years ago", "--dateline", "2024-10-25")
    assert code == 0
    assert [line.split()[0] for line in out.splitlines()[1:8]] == ["tokens", "rule", "rule", "node", "anchor", "interval", "TIMEX3"]
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
    (["plot", "-", "--dateline", "2024-10-25"], b"Nothing at all.", 3, "nothing to draw"),
    (["plot", "-", "--dateline", "2024-10-25", "-o", "chart.gif"], b"On Friday.", 3, "accepted: .png, .svg, .pdf"),
    (["plot", "-", "--dateline", "2024-10-25", "--by", "colour"], b"On Friday.", 2, "'colour'"),
    (["plot", "-", "--dateline", "2024-10-25", "--start", "soon"], b"On Friday.", 2, "soon"),
    (["plot", "-", "--dateline", "2024-10-25", "-o", "no/such/folder.png"], b"She left on Friday.", 3, "'no/such' does not exist"),
    (["convert", "-", "claims.xlsx", "--dateline", "2024-10-25"], b"On Friday.", 3, "the suffix is '.xlsx'"),
    (["convert", "-", "-", "--dateline", "2024-10-25"], b"On Friday.", 2, "--to"),
    (["convert", "-", "-", "--to", "xml", "--dateline", "2024-10-25"], b"On Friday.", 3, "no format 'xml'"),
    (["claims", "-", "--format", "yaml", "--dateline", "2024-10-25"], b"On Friday.", 2, "'yaml'"),
    (["schema", "clams"], b"", 2, "'clams'"),
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


@pytest.mark.parametrize("command", ["phrases", "claims", "conflicts"])
def test_tables_print_as_json_lines_and_csv(run, command):
    arguments = (command, "-", "--dateline", "2024-10-25", "--format")
    _, out, _ = run(*arguments, "json", stdin=SHORT.encode())
    records = json.loads(out)
    _, lines, _ = run(*arguments, "jsonl", stdin=SHORT.encode())
    assert [json.loads(line) for line in lines.splitlines()] == records
    _, table, _ = run(*arguments, "csv", stdin=SHORT.encode())
    assert len(list(csv.DictReader(io.StringIO(table)))) == len(records) > 0
    _, words, _ = run(*arguments, "table", stdin=SHORT.encode())
    assert "Friday" in words if command == "phrases" else "Ada Holm" in words


def test_conflicts_of_a_file_written_before(run, tmp_path):
    run("report", "-", "--dateline", "2024-10-25", "-o", tmp_path, stdin=SHORT.encode())
    code, out, _ = run("conflicts", tmp_path / "timeline.json", "--format", "json", "--fail-on-conflict")
    assert code == 1
    assert json.loads(out)[0]["sources"] == ["Ada Holm", "Rolf Lund"]
    code, out, _ = run("conflicts", "-", "--dateline", "2024-10-25", "--fail-on-conflict", stdin=b"Nothing happened on Friday.")
    assert (code, out) == (0, "no conflicts\n")


@pytest.mark.parametrize("name", ["chart.svg", "chart.pdf", "chart.png"])
def test_plot(run, tmp_path, name):
    code, out, err = run("plot", STORY, "--dateline", "2024-10-25", "--by", "person", "--theme", "dark", "-o", tmp_path / name)
    assert (code, out) == (0, "")
    assert f"wrote {tmp_path / name}" in err
    assert (tmp_path / name).stat().st_size > 1000


@pytest.mark.parametrize("suffix", ["ics", "csv", "parquet", "timelinejs.json", "json"])
def test_convert(run, tmp_path, suffix):
    target = tmp_path / f"out.{suffix}"
    code, out, err = run("convert", STORY, target, "--dateline", "2024-10-25")
    assert (code, out) == (0, "")
    assert f"wrote {target}" in err
    assert ("left out" in err) == (suffix in ("ics", "timelinejs.json"))


def test_schema_is_json(run):
    assert json.loads(run("schema")[1])["title"] == "A chronology, as timeline writes it"
    assert json.loads(run("schema", "claims")[1])["title"] == "Claims for timeline.check"
    assert json.loads(run("schema", "answers")[1])["title"].startswith("An answer")


@pytest.mark.parametrize(
    ("arguments", "file"),
    [(["report", "-", "-o", "."], "report.html"), (["plot", "-", "-o", "a.png"], "a.png"), (["convert", "-", "a.csv"], "a.csv")],
)
def test_nothing_is_overwritten_without_force(run, tmp_path, monkeypatch, arguments, file):
    monkeypatch.chdir(tmp_path)
    (tmp_path / file).write_text("mine")
    code, _, err = run(*arguments, "--dateline", "2024-10-25", stdin=SHORT.encode())
    assert code == 3
    assert "--force" in err
    assert [p.read_text() for p in tmp_path.iterdir()] == ["mine"]
    code, _, _ = run(*arguments, "--dateline", "2024-10-25", "--force", stdin=SHORT.encode())
    assert code == 0
    assert (tmp_path / file).read_bytes() != b"mine"


@pytest.mark.parametrize(("terminal", "no_color", "expected"), [(True, "", True), (True, "1", False), (False, "", False)])
def test_colour_only_on_a_terminal_and_not_against_the_users_will(run, monkeypatch, terminal, no_color, expected):
    monkeypatch.setenv("NO_COLOR", no_color)
    monkeypatch.setattr("timeline.cli.writing.sys.stdout.isatty", lambda: terminal, raising=False)
    _, out, _ = run("conflicts", "-", "--dateline", "2024-10-25", stdin=SHORT.encode() + b" \x1b[31mShe left on Friday\x1b[0m.")
    assert ("\x1b[" in out) == expected
    assert "She left" not in out or "\x1b[31mShe" not in out


def test_control_characters_of_an_article_never_reach_the_terminal(run, tmp_path):
    text = SHORT.replace("never met", "never \x1b]0;owned\x07 met")
    for command in (["phrases", "-"], ["claims", "-"], ["conflicts", "-"], ["report", "-", "-o", tmp_path]):
        _, out, err = run(*command, "--dateline", "2024-10-25", stdin=text.encode())
        assert "\x1b" not in out + err


def test_merge_tells_which_article_lacks_a_dateline(run, tmp_path):
    (tmp_path / "dated.txt").write_text("ORBE, Oct. 25, 2024 — Ada Holm said on Friday that she had left.", encoding="utf-8")
    (tmp_path / "bare.txt").write_text("Ada Holm said on Friday that she had left.", encoding="utf-8")
    code, _, err = run("merge", tmp_path / "dated.txt", tmp_path / "bare.txt", "-o", tmp_path / "both")
    assert code == 3
    assert "bare.txt: “Friday” (character 17) needs a dateline. Begin the text with one" in err


def test_merge_sets_articles_against_each_other(run, tmp_path):
    paths = []
    for outlet, text in (
        ("AP", "Ada Holm said she met Nils Brandt twice in 2021."),
        ("Ledger", "Ada Holm said she never met Nils Brandt."),
    ):
        run("report", "-", "--dateline", "2024-10-25", "--source", outlet, "-o", tmp_path / outlet, stdin=text.encode())
        paths.append(tmp_path / outlet / "timeline.json")
    code, out, _ = run("merge", *paths, "-o", tmp_path / "both", "--fail-on-conflict")
    assert code == 1
    assert "2 documents: d1 AP, 25 Oct 2024; d2 Ledger, 25 Oct 2024" in out
    assert len(json.loads((tmp_path / "both" / "timeline.json").read_text())["document"]["parts"]) == 2
