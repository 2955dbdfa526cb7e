"""The report in a real browser, with the network blocked: errors, keyboard, accessibility, small screens, print.

Needs node, Chromium, and the packages puppeteer-core and axe-core in the folder that NODE_MODULES names:
`npm install --prefix /tmp/browser puppeteer-core axe-core && NODE_MODULES=/tmp/browser/node_modules pytest -m slow tests/browser`.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

import timeline

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
SEEDS = sorted((Path(__file__).parents[2] / "seeds").glob("*.txt"))
pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(
        not (os.environ.get("NODE_MODULES") and shutil.which("node") and CHROMIUM), reason="needs node, Chromium and NODE_MODULES"
    ),
]


def checked(page: str, folder: Path) -> dict[str, Any]:
    (folder / "report.html").write_text(page, encoding="utf-8")
    script = Path(__file__).with_name("check.mjs")
    arguments = ["node", str(script), str(folder / "report.html"), str(folder / "report.pdf")]
    told = subprocess.run(arguments, capture_output=True, text=True, check=True, timeout=120, env={**os.environ, "CHROMIUM": str(CHROMIUM)})
    return dict(json.loads(told.stdout))


def page_of(story: Path) -> str:
    record = json.loads(story.with_suffix(".json").read_text(encoding="utf-8"))
    tl = timeline.read(story, dateline=record["dateline"])
    return tl.correct(tl.claims[0].id, summary='<script>alert("x")</script>').report()


@pytest.mark.parametrize("story", SEEDS, ids=lambda path: path.stem)
def test_the_report_is_sound_in_a_browser(story: Path, tmp_path: Path) -> None:
    found = checked(page_of(story), tmp_path)
    for name in ("console", "requests", "unreached", "hidden", "cut"):
        assert found[name] == [], name
    assert found["phrases"] > 10
    assert (found["axe"]["light"], found["axe"]["dark"]) == ([], [])
    assert found["axe"]["light passes"] > 20
    assert found["narrow"] <= 0
    assert found["printed"] == {"paper": "rgb(255, 255, 255)", "dark": "none"}
    assert (tmp_path / "report.pdf").read_bytes().startswith(b"%PDF")


def test_the_check_sees_what_is_wrong(tmp_path: Path) -> None:
    broken = (
        page_of(SEEDS[0])
        .replace('tabindex="0"', "", 3)
        .replace("--quiet:#545d68", "--quiet:#c9ccd0")
        .replace("</main>", "<img src='http://x.invalid/a.png'></main>")
    )
    found = checked(broken, tmp_path)
    assert len(found["unreached"]) == 3
    assert {violation[1] for violation in found["axe"]["light"]} >= {"color-contrast", "image-alt"}
    assert found["console"]
