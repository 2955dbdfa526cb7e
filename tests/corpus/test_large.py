"""The whole of it, some minutes: 20,000 documents, three workers killed, documents that kill, hang, and weigh 50 MB."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.mark.slow
def test_nothing_lost_and_nothing_twice_among_twenty_thousand():
    done = subprocess.run([sys.executable, "benchmarks/corpus.py", "--faults"], capture_output=True, text=True, check=False, cwd=ROOT)
    assert done.returncode == 0, done.stderr[-3000:]
    assert done.stdout.count("the same as undisturbed") == 3
    assert "3 workers killed beside" in done.stdout
