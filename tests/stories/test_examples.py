"""The examples run, and show what they promise."""

import importlib.util
from pathlib import Path

EXAMPLES = Path(__file__).parents[2] / "examples"


def load(name):
    spec = importlib.util.spec_from_file_location(name, EXAMPLES / f"{name}.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_from_article_to_chart(tmp_path, capsys):
    tl = load("from_article_to_chart").main(tmp_path)
    assert sorted(p.name for p in tmp_path.iterdir()) == ["accounts.html", "accounts.json", "accounts.png"]
    assert "contradiction" in capsys.readouterr().out
    assert tl.conflicts


def test_claims_by_hand(capsys):
    tl = load("claims_by_hand").main()
    assert tl.claim("log").corrected
    assert "after correcting the log" in capsys.readouterr().out


def test_resolve_a_column():
    frame = load("resolve_a_column").main()
    assert frame.edtf.tolist()[:2] == ["2022~", "2013-02-08"]
    assert "June has 30 days" in frame.reason[2]


def test_claims_from_a_model(capsys):
    results = load("claims_from_a_model").main()
    assert [(len(tl.claims), len(tl.refused)) for tl in results.values()] == [(3, 0), (1, 5), (0, 5), (0, 1)]
    assert "contradiction" in {r.kind for r in results["valid.json"].relations}
    assert "row 2, field 'evidence': 'Holm admitted meeting Brandt in secret' does not stand in the text" in capsys.readouterr().out
