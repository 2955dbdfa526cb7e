"""`timeline batch` as a person meets it, and what is there without Dask."""

import fcntl
import os
import pty
import struct
import subprocess
import sys
import termios
from pathlib import Path

import pandas as pd
import pytest

from tests.corpus.archives import documents, write_jsonl, write_texts

ROOT = Path(__file__).parents[2]
GOOD = list(documents(12, hostile=0))


def run(*arguments, code=None, **how):
    command = [sys.executable, *(["-c", code] if code else ["-m", "timeline.cli", "batch"]), *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, check=False, env={**os.environ, "PYTHONPATH": str(ROOT)}, **how)


def test_a_folder_of_texts_with_a_bar_on_a_terminal(tmp_path):
    write_texts(tmp_path / "texts", GOOD)
    above, below = pty.openpty()
    fcntl.ioctl(below, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 100, 0, 0))
    command = [
        sys.executable,
        "-m",
        "timeline.cli",
        "batch",
        tmp_path / "texts",
        tmp_path / "out",
        "--workers",
        "1",
        "--stage",
        "expressions",
    ]
    done = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=below, text=True, env={**os.environ, "PYTHONPATH": str(ROOT)})
    os.close(below)
    shown = b""
    try:
        while part := os.read(above, 4096):
            shown += part
    except OSError:
        pass  # the other end is closed
    out, _ = done.communicate(timeout=60)
    assert done.returncode == 0
    assert b"12/12 [" in shown
    assert b"documents/s" in shown
    assert out.startswith("12 documents, ")
    assert len(pd.read_parquet(tmp_path / "out" / "documents")) == 12


WRONG = [  # arguments, exit code, words
    (["none.jsonl", "out"], 3, "timeline: 'none.jsonl' does not exist\n"),
    (["news.jsonl", "out", "--text", "body", "--workers", "1"], 3, "no column 'body'; it has 'id', 'text', 'dateline', 'outlet'"),
    (["news.jsonl", "news.jsonl"], 3, "cannot make the folder"),
    (["news.jsonl"], 2, "DST"),
    (["news.jsonl", "out", "--workers", "0"], 2, "--workers"),
    (["news.jsonl", "out", "--stage", "conflicts"], 2, "conflicts"),
]


@pytest.mark.parametrize(("arguments", "code", "words"), WRONG)
def test_one_line_and_nothing_written(tmp_path, arguments, code, words):
    write_jsonl(tmp_path / "news.jsonl", GOOD)
    done = run(*arguments, cwd=tmp_path)
    assert done.returncode == code
    assert words in done.stderr
    assert "Traceback" not in done.stderr
    assert not list(tmp_path.glob("out/*"))


def test_without_dask_it_says_what_to_install():
    code = "import sys; sys.modules['distributed'] = None\nfrom timeline.corpus import process\nprocess(sys.argv[1], sys.argv[1] + '.out')"
    done = run(__file__.replace(".py", ".txt"), code=code)
    assert "does not exist" in done.stderr
    code = "import sys; sys.modules['distributed'] = None\nfrom timeline.corpus.engine import engine\nengine().__enter__()"
    done = run(code=code)
    assert "archives need the package distributed: pip install 'checked-timeline[corpus]'" in done.stderr


def test_importing_loads_no_engine():
    code = "import sys, timeline.corpus; print(sorted({m.split('.')[0] for m in sys.modules} & {'dask', 'distributed', 'pyarrow', 'tqdm', 'pandas'}))"
    assert run(code=code).stdout == "[]\n"
