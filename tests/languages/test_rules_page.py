"""The generated page and index of the rules: up to date with them, and the page says how often each took part in the project's own texts."""

import importlib.util
import subprocess
import sys
from pathlib import Path

PATH = Path(__file__).parents[2] / "docs" / "rules.py"
SPEC = importlib.util.spec_from_file_location("rules_page", PATH)
rules_page = importlib.util.module_from_spec(SPEC)
SPEC.loader.exec_module(rules_page)


def test_counts_are_of_rules_that_exist():
    counts = rules_page.fired()
    known = {rule.name for table in rules_page.load("en").grammar.source for rule in table.rules}
    assert set(counts) <= known
    assert counts["friday"] > 10


def test_a_row_says_how_often_the_rule_fired():
    page = rules_page.page({"ago": 17})
    assert "| ago | 17 | `{amount} (ago\\|back\\|ago today)` |" in page
    assert ("ago", "17") in rules_page.ROW.findall(page)


def test_the_index_is_that_of_the_rules():
    """In a process of its own: another test of this one may have added rules."""
    told = f"import runpy; page = runpy.run_path({str(PATH)!r}); print(page['INDEX'].read_text(encoding='utf-8') == page['index']())"
    done = subprocess.run([sys.executable, "-c", told], cwd=PATH.parent, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "True", "run python docs/rules.py"
