"""Pages outside the site lead to files that exist; notebooks are kept without outputs; a page says nothing that its blocks do not do."""

import json
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PAGES = sorted(p for p in (*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md"), *ROOT.glob("*/README.md")) if "build" not in p.parts)
NOTEBOOKS = sorted((ROOT / "examples").glob("*.ipynb"))
LINK = re.compile(r"\]\(([^)#\s]+)(#[\w-]+)?\)")


@pytest.mark.parametrize("page", PAGES, ids=lambda p: str(p.relative_to(ROOT)))
def test_links_lead_to_files(page):
    links = [m[1] for m in LINK.finditer(page.read_text(encoding="utf-8")) if "://" not in m[1]]
    assert [link for link in links if not (page.parent / link).exists()] == []


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda p: p.name)
def test_notebooks_have_no_outputs(path):
    cells = json.loads(path.read_text(encoding="utf-8"))["cells"]
    assert [c["id"] for c in cells if c.get("outputs") or c.get("execution_count")] == []


def test_three_notebooks():
    assert len(NOTEBOOKS) >= 3


BROKEN = {
    "a doctest": "```python\n>>> 1 + 1\n3\n```\n",
    "code": "```python\nraise ValueError\n```\n",
    "a command": "```console\n$ echo one\ntwo\n```\n",
    "a file that was saved": "Save this as `a.txt`:\n\n```text\none\n```\n\n```console\n$ cat a.txt\ntwo\n```\n",
    "json": "```json\n{\n```\n",
    "an unknown kind": "```ruby\nputs 1\n```\n",
    "no kind": "```\nls\n```\n",
}
WHOLE = """Save this as `a.txt`:

```text
one
```

```console
$ cat a.txt
one
$ echo 1; echo two
1
...
```

```python
def later():
    return 40 + more
```

```python
>>> more = 2
>>> later()
42
```
"""


@pytest.mark.parametrize(("text", "passed"), [*((text, 0) for text in BROKEN.values()), (WHOLE, 1)], ids=[*BROKEN, "a page that holds"])
def test_blocks_of_a_page_are_run(text, passed, pytester):
    pytester.makeconftest((ROOT / "conftest.py").read_text(encoding="utf-8"))
    for shared in ("seeds", "examples"):
        pytester.mkdir(shared)
    (pytester.path / "page.md").write_text(text, encoding="utf-8")
    pytester.runpytest("-p", "no:cacheprovider", "page.md").assert_outcomes(passed=passed, failed=1 - passed)
