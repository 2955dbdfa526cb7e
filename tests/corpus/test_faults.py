"""What dies: documents that kill or never end, workers, the whole run, the disk. Nothing is lost, nothing twice, no file is torn."""

import errno
import json
import os
import re
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.corpus import hook
from tests.corpus.archives import documents, write_jsonl
from timeline import Limits
from timeline.corpus import process, store
from timeline.corpus.guard import Mark
from timeline.corpus.pieces import Columns, Piece
from timeline.corpus.plan import Archive, Shard
from timeline.corpus.reading import Settings
from timeline.corpus.schedule import Schedule, stretches
from timeline.corpus.shard import Done, Job
from timeline.corpus.store import Store, write_durably
from timeline.errors import EngineFailed, ExportFailed, OtherRun

ROOT = Path(__file__).parents[2]
DAY = "2024-10-25"
FEW = list(documents(120, seed=3))


def with_words(number, words, rows=FEW):
    """The rows, these words in the text of some of them."""
    return [{**row, "text": f"{words} She left on Friday."} if k in number else row for k, row in enumerate(rows)]


def quarantined(folder):
    wrong = pd.read_parquet(folder / "errors")
    return wrong[wrong["quarantined"]].set_index("document")[["error", "reason"]].T.to_dict("list")


def whole(folder):
    """Whether nothing is left half written, and every file can be read."""
    assert not (folder / ".work").exists()
    for path in folder.rglob("*.parquet"):
        pd.read_parquet(path)
    assert json.loads((folder / "manifest.json").read_text())["schema"] == "timeline-corpus/1"


# ------------------------------------------------------------------ documents
@given(st.integers(0, 300), st.integers(2, 300), st.none() | st.integers(-5, 700))
def test_stretches_cover_everything_once_and_are_smaller(first, rows, at):
    found = stretches(first, first + rows, at)
    assert [k for a, b in found for k in range(a, b)] == list(range(first, first + rows))
    assert all(0 < b - a < rows for a, b in found)


class Pretended(Schedule):
    """A schedule whose workers are here: some documents kill them, and the marks that they leave are as good as `marks`."""

    def __init__(self, killers, marks, endless=False, lives=float("inf")):
        super().__init__(None, lambda shard, done: self.written.append(shard.name))
        self.killers, self.marks, self.endless, self.lives = killers, marks, endless, lives
        self.written, self.deaths = [], 0

    def carry_out(self, jobs):
        self._waiting.extend(jobs)
        while self._waiting:
            job = self._waiting.popleft()
            first, end = job.trial or (job.shard.piece.first, job.shard.piece.first + job.shard.piece.rows)
            fatal = [k for k in range(first, end) if k in self.killers and k not in job.culprits]
            if (fatal and self.deaths < self.lives) or (self.endless and job.trial is None):
                self.deaths += 1
                self._killed(job, Mark(self.marks(fatal[0]) if fatal else None), None)
            else:
                if job.trial is None:
                    self.culprits = job.culprits
                self._finished(job, Done({}, 0.0, 0.0, ""))


def job(first, rows):
    shard = Shard(0, "000000-x", Piece("a.jsonl", first, rows))
    return Job(Archive("", ("a.jsonl",), "jsonl"), Columns(), shard, Settings(), Store("", ()), "", 60.0)


@given(st.integers(0, 50), st.integers(1, 120), st.data())
def test_the_killers_are_found_whatever_the_marks_tell(first, rows, data):
    killers = data.draw(st.sets(st.integers(first, first + rows - 1), max_size=4))
    marks = data.draw(st.sampled_from([lambda k: k, lambda k: None, lambda k: first, lambda k: k + 1, lambda k: -5]))
    schedule = Pretended(killers, marks)
    schedule.carry_out([job(first, rows)])
    assert set(schedule.culprits) == killers
    assert schedule.written == ["000000-x"]
    assert schedule.deaths <= 2 + len(killers) * (2 + rows.bit_length() + 3 * (marks(7) != 7))


@given(st.integers(0, 50), st.integers(1, 120), st.data())
def test_three_deaths_by_chance_condemn_no_document(first, rows, data):
    """Whoever kills workers three times, be it always while the same document is read: nothing is left out."""
    unlucky = data.draw(st.integers(first, first + rows - 1))
    schedule = Pretended((unlucky,), data.draw(st.sampled_from([lambda k: k, lambda k: None])), lives=3)
    schedule.carry_out([job(first, rows)])
    assert schedule.deaths == 3
    assert not schedule.culprits
    assert schedule.written == ["000000-x"]


def test_a_shard_that_dies_with_nobody_to_blame_is_left():
    schedule = Pretended((), lambda k: None, endless=True)
    schedule.carry_out([job(0, 40)])
    assert schedule.written == []
    assert schedule.failed == {"000000-x": "its workers died, though each of its documents was read; workers may lack memory"}


def test_documents_that_kill_that_never_end_and_that_are_too_long(tmp_path, client, same):
    rows = with_words(
        {3}, hook.KILLS, with_words({14}, hook.SLEEPS, with_words({40}, hook.FAILS, with_words({45}, hook.UNWRITABLE, FEW[:60])))
    )
    rows[50] = {**rows[50], "text": "On Friday. " * 2_000}
    source = write_jsonl(tmp_path / "a.jsonl", rows)
    how = {"client": client, "documents_per_shard": 20, "limits": Limits(article=20_000)}
    done = process(source, tmp_path / "out", seconds=3, **how)
    found = quarantined(tmp_path / "out")
    assert {id: error for id, (error, _) in found.items()} == {
        "doc-000003": "KilledWorker",
        "doc-000014": "TimeLimit",
        "doc-000040": "AttributeError",
        "doc-000045": "ArrowInvalid",
        "doc-000050": "OverLimit",
    }
    assert found["doc-000014"][1].startswith("not read within 3 seconds")
    assert "22,000 characters" in found["doc-000050"][1]
    assert done.counts["quarantined"] == 5
    whole(tmp_path / "out")
    # all others are as in an archive that never had the five
    others = [row for row in rows if row["id"] not in found]
    process(write_jsonl(tmp_path / "b.jsonl", others), tmp_path / "other", **how)
    same(tmp_path / "out", tmp_path / "other", ["expressions", "claims"])


def test_workers_that_cannot_do_the_work_condemn_no_document(tmp_path, client, monkeypatch):
    from timeline.corpus import schedule

    monkeypatch.setattr(schedule, "carry_out", _lacks_something)
    with pytest.raises(EngineFailed, match=r"a worker cannot do the work: ModuleNotFoundError"):
        process(write_jsonl(tmp_path / "a.jsonl", FEW[:5]), tmp_path / "out", client=client)
    assert json.loads((tmp_path / "out" / "manifest.json").read_text())["counts"]["errors"] == 0


def _lacks_something(job):
    raise ModuleNotFoundError("no module named 'timeline'")


# ------------------------------------------------------------------ workers and runs
def test_workers_killed_three_times(tmp_path, client, same):
    source = write_jsonl(tmp_path / "a.jsonl", with_words(set(range(0, 120, 4)), hook.SLOW))
    process(source, tmp_path / "calm", client=client, documents_per_shard=10)
    killed = []

    def kill():
        while len(killed) < 3:
            # shards between the deaths, so that no document is being read at two of them: it would be taken for the cause
            wait_for_files(tmp_path / "out", 3 * len(killed) + 1)
            time.sleep(0.1)
            if pids := [pid for pid in client.run(os.getpid).values() if pid not in killed]:
                os.kill(pids[0], signal.SIGKILL)
                killed.append(pids[0])

    killer = threading.Thread(target=kill)
    killer.start()
    done = process(source, tmp_path / "out", client=client, documents_per_shard=10)
    killer.join()
    assert len(killed) == 3
    assert done.counts["quarantined"] == 0
    whole(tmp_path / "out")
    same(tmp_path / "calm", tmp_path / "out")


@pytest.fixture
def batch(tmp_path):
    """`timeline batch` in a process group of its own, with the tests' words in its workers."""

    def start(*arguments, **how):
        environment = {**os.environ, "PYTHONPATH": str(ROOT), "DASK_DISTRIBUTED__WORKER__PRELOAD": json.dumps([hook.PATH])}
        command = [sys.executable, "-m", "timeline.cli", "batch", *map(str, arguments)]
        return subprocess.Popen(
            command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True, **how
        )

    # where the tests run in the background of a shell they ignore SIGINT, and so would every process that they start
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield start
    signal.signal(signal.SIGINT, before)


def written(folder):
    return len(list(folder.glob("documents/*.parquet")))


def wait_for_files(folder, number):
    for _ in range(600):
        if written(folder) >= number:
            return
        time.sleep(0.05)
    raise AssertionError("nothing was written")


def test_killed_interrupted_and_taken_up_again(tmp_path, client, batch, same):
    """The whole run killed outright, then stopped by Ctrl-C as a terminal sends it, to all processes, then let go to its end."""
    rows = with_words(set(range(0, 120, 2)), hook.SLOW)
    rows[7] = {**rows[7], "text": "On Friday. " * 500_000}
    source = write_jsonl(tmp_path / "a.jsonl", rows)
    how = (source, tmp_path / "out", "--workers", 2, "--documents-per-shard", 10)
    first = batch(*how)
    wait_for_files(tmp_path / "out", 2)
    os.kill(first.pid, signal.SIGKILL)
    first.communicate()
    assert json.loads((tmp_path / "out" / "manifest.json").read_text())["state"] == "running"
    more = written(tmp_path / "out") + 2  # by the second run
    second = batch(*how)
    wait_for_files(tmp_path / "out", more)
    os.killpg(second.pid, signal.SIGINT)
    _, told = second.communicate(timeout=60)
    assert second.returncode == 130
    assert "the same command goes on" in told
    assert "Traceback" not in told
    whole(tmp_path / "out")
    assert json.loads((tmp_path / "out" / "manifest.json").read_text())["state"] == "stopped"
    third = batch(*how)
    out, told = third.communicate(timeout=120)
    assert (third.returncode, told) == (4, f"timeline: 1 documents were quarantined; see {tmp_path / 'out'}/errors\n")
    assert "1 of them quarantined" in out
    assert more <= int(re.search(r"\((\d+) of 13 shards were there already\)", out)[1]) < 13
    process(source, tmp_path / "calm", client=client, documents_per_shard=10)
    same(tmp_path / "calm", tmp_path / "out")


def test_what_is_damaged_is_done_again(tmp_path, client, same):
    source = write_jsonl(tmp_path / "a.jsonl", FEW)
    for name in ("calm", "out"):
        process(source, tmp_path / name, client=client, documents_per_shard=20)
    torn, gone, foreign, empty, other, _ = sorted((tmp_path / "out" / "claims").iterdir())
    torn.write_bytes(torn.read_bytes()[:-9])
    gone.unlink()
    (tmp_path / "out" / "documents" / foreign.name).write_bytes(empty.read_bytes())
    empty.write_bytes(b"")
    (tmp_path / "out" / "errors" / other.name).rename(tmp_path / "out" / "errors" / "000099-0123456789ab.parquet")
    done = process(source, tmp_path / "out", client=client, documents_per_shard=20)
    assert (done.shards, done.kept) == (6, 1)
    whole(tmp_path / "out")
    same(tmp_path / "calm", tmp_path / "out")
    assert sorted(p.name for p in (tmp_path / "out" / "errors").iterdir()) == sorted(
        p.name for p in (tmp_path / "calm" / "errors").iterdir()
    )


def test_two_runs_do_not_write_to_one_place(tmp_path, client):
    source = write_jsonl(tmp_path / "a.jsonl", FEW[:5])
    (tmp_path / "out").mkdir()
    with store.Lock(str(tmp_path / "out")), pytest.raises(OtherRun, match="another run is writing"):
        process(source, tmp_path / "out", client=client)
    process(source, tmp_path / "out", client=client)


# ------------------------------------------------------------------ the disk
def test_a_write_that_fails_leaves_what_was_there(tmp_path, monkeypatch):
    path = tmp_path / "file"
    path.write_bytes(b"what was there")
    write = os.write

    def full(handle, content):
        if len(content) < 600:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        return write(handle, content[:300])

    monkeypatch.setattr(os, "write", full)
    with pytest.raises(ExportFailed, match="No space left on device"):
        write_durably(path, b"x" * 1000, tmp_path)
    assert [p.name for p in tmp_path.iterdir()] == ["file"]
    assert path.read_bytes() == b"what was there"


@pytest.fixture
def disk(tmp_path):
    """A disk of one size, and what makes it larger."""
    folder = tmp_path / "disk"
    folder.mkdir()

    def mount(size, *how):
        return subprocess.run(
            ["mount", "-t", "tmpfs", "-o", ",".join([f"size={size}", *how]), "tmpfs", folder], capture_output=True, check=False
        )

    if mount("400k").returncode:
        pytest.skip("no disk may be mounted here")
    yield folder, lambda size: mount(size, "remount")
    subprocess.run(["umount", folder], check=True)


def test_a_full_disk_stops_the_run_and_room_lets_it_go_on(tmp_path, disk, client, same):
    folder, resize = disk
    source = write_jsonl(tmp_path / "a.jsonl", FEW)
    with pytest.raises(ExportFailed, match="No space left on device"):
        process(source, folder / "out", client=client, documents_per_shard=6)
    whole(folder / "out")
    written = len(list((folder / "out" / "documents").iterdir()))
    assert 0 < written < 20
    resize("4m")
    done = process(source, folder / "out", client=client, documents_per_shard=6)
    assert 0 < done.kept <= written
    process(source, tmp_path / "calm", client=client, documents_per_shard=6)
    same(tmp_path / "calm", folder / "out")


def test_a_footer_must_be_of_this_run(tmp_path):
    import pyarrow as pa

    place = Store(str(tmp_path), ("expressions",))
    place.prepare()
    some = dict.fromkeys(place.tables, pa.table({"a": [1, 2]}))
    place.write_shard("000000-a", some, {"run": "x", "counts": dict.fromkeys(place.tables, 2)})
    place.write_shard("000001-b", some, {"run": "x", "counts": dict.fromkeys(place.tables, 3)})
    assert place.finished("000000-a", "x")["counts"]["documents"] == 2
    assert place.finished("000000-a", "y") is None
    assert place.finished("000001-b", "x") is None
    assert place.finished("000002-c", "x") is None
