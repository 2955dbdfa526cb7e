"""The architecture: stages import only what lies below them, and `import timeline` stays cheap."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
HEAVY = {"pandas", "matplotlib", "pydantic", "dateparser", "numpy", "jinja2", "click"}


def python(code, *options):
    return subprocess.run([sys.executable, *options, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT).stdout


def test_import_contract():
    found = subprocess.run(
        [sys.executable, "-c", "from importlinter.cli import lint_imports_command as c; c()"],
        capture_output=True,
        text=True,
        cwd=ROOT,
        check=False,
    )
    assert found.returncode == 0, found.stdout + found.stderr
    assert "0 broken" in found.stdout


def test_importing_loads_nothing_heavy():
    loaded = set(json.loads(python("import sys, json, timeline; print(json.dumps([m.split('.')[0] for m in sys.modules]))")))
    assert loaded & HEAVY == set()


def test_importing_loads_next_to_nothing_of_python_either():
    """In a bare process; the site of a folder of development loads `typing` and `re`, which are most of what an import costs."""
    loaded = set(python("import sys, timeline; print(*sys.modules)", "-S").split())
    assert loaded & {"typing", "re", "enum", "dataclasses", "contextlib"} == set()


def test_find_loads_no_claims_and_no_views():
    code = (
        "import sys, json, timeline; timeline.find('She left two years ago, on Friday.', dateline='2024-10-25');"
        "print(json.dumps(list(sys.modules)))"
    )
    loaded = json.loads(python(code))
    assert [m for m in loaded if m.startswith(("timeline.claims", "timeline.conflicts", "timeline.views"))] == []
    assert {m.split(".")[0] for m in loaded} & {"pandas", "matplotlib", "pydantic", "dateparser"} == set()


def cost(code):
    """CPU seconds of a statement in a new process; the cheapest of several, so that a busy machine does not decide."""
    return min(float(python(f"import time; t = time.process_time(); {code}; print(time.process_time() - t)")) for _ in range(4))


def test_importing_costs_less_than_a_module_of_the_standard_library():
    assert cost("import timeline") < cost("import asyncio")


def test_the_first_phrase_costs_no_more_than_building_the_rules():
    """About as much as twelve imports of asyncio; what would load pandas or compile all rules at once takes far more."""
    first = cost("import timeline; timeline.find('She left two years ago, on Friday.', dateline='2024-10-25')")
    assert first < 30 * cost("import asyncio")


def test_public_names_exist():
    import timeline

    for name in timeline.__all__:
        assert getattr(timeline, name) is not None
    with pytest.raises(AttributeError, match="no attribute 'nonsense'"):
        _ = timeline.nonsense


def test_stub_lists_the_public_names():
    import timeline

    stub = (ROOT / "timeline" / "__init__.pyi").read_text()
    assert [name for name in timeline.__all__ if name not in stub] == []
