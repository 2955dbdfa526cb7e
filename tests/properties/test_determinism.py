"""The same JSON from any process: whatever the seed of hashes, the locale, the time zone."""

import hashlib
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
CODE = """
import hashlib, locale, time
locale.setlocale(locale.LC_ALL, "")
time.tzset()
import timeline
made = [timeline.reconstruct(open(f"seeds/{name}.txt", encoding="utf-8").read(), dateline="2024-10-25", source=name)
        for name in ("harbour-inspections", "orchestra-tour", "starlink-calls")]
texts = [m.to_json() for m in made] + [timeline.merge(made).to_json(), timeline.merge(made[::-1]).to_json()]
print(hashlib.sha256(chr(0).join(texts).encode()).hexdigest())
"""


def run(**settings):
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "utf-8", **settings}
    return subprocess.run([sys.executable, "-c", CODE], capture_output=True, text=True, check=True, cwd=ROOT, env=environment).stdout


@pytest.fixture(scope="module")
def usual():
    return run(PYTHONHASHSEED="0", LC_ALL="C.UTF-8", TZ="UTC")


def test_the_digest_is_one(usual):
    assert len(usual.strip()) == hashlib.sha256().digest_size * 2


@pytest.mark.parametrize(
    "settings",
    [
        {"PYTHONHASHSEED": "1", "LC_ALL": "C", "TZ": "Pacific/Kiritimati"},
        {"PYTHONHASHSEED": "4294967295", "LC_ALL": "tr_TR.UTF-8", "TZ": "America/Los_Angeles"},
    ],
    ids=lambda s: f"{s['PYTHONHASHSEED']} {s['LC_ALL']} {s['TZ']}",
)
def test_any_process_gives_the_same(usual, settings):
    installed = (
        subprocess.run(["locale", "-a"], capture_output=True, text=True, check=False).stdout.lower().replace("utf-8", "utf8").split()
    )
    if settings["LC_ALL"].lower().replace("utf-8", "utf8") not in installed:
        settings = {**settings, "LC_ALL": "C"}
    assert run(**settings) == usual
