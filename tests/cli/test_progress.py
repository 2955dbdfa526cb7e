"""What is told on a terminal while a command works: nothing for a second, then what and for how long, and at the end nothing remains."""

import io
import time

import pytest

from timeline.cli import progress


class Screen(io.StringIO):
    """Standard error as a terminal, or not."""

    def __init__(self, terminal):
        super().__init__()
        self.terminal = terminal

    def isatty(self):
        return self.terminal


@pytest.fixture
def screen(monkeypatch):
    def screen(terminal, patience=0.02):
        made = Screen(terminal)
        monkeypatch.setattr("sys.stderr", made)
        monkeypatch.setattr(progress, "_PATIENCE", patience)
        monkeypatch.setattr(progress, "_works", [])  # a command that another test saw fail may still hold its place
        return made

    return screen


def test_long_work_is_told_and_wiped_away(screen):
    told = screen(True)
    with progress.doing("reading a\x1b[31m\nfile"):
        time.sleep(0.2)
    assert "\rtimeline: reading a [31m file … 0 s" in told.getvalue()
    assert told.getvalue().endswith("\r\x1b[K")


@pytest.mark.parametrize(("terminal", "patience"), [(False, 0.02), (True, 60)])
def test_a_log_and_short_work_have_no_line(screen, terminal, patience):
    told = screen(terminal, patience)
    with progress.doing("reading"):
        time.sleep(0.1)
    assert list(progress.each([1, 2], "reading")) == [1, 2]
    assert told.getvalue() == ""


def test_an_error_ends_the_telling(screen):
    told = screen(True)

    @progress.doing("reading")
    def fail():
        time.sleep(0.1)
        raise KeyError

    with pytest.raises(KeyError):
        fail()
    before = told.getvalue()
    time.sleep(0.1)
    assert told.getvalue() == before


def test_a_count_within_other_work_keeps_its_own_place(screen):
    told = screen(True)
    with progress.doing("reading"):
        for _ in progress.each(["a", "b"], "article"):
            time.sleep(0.1)
        left = progress.each(["a"], "never ended")
        next(left)
    assert "timeline: reading, article 2 of 2 …" in told.getvalue()
    assert progress._works == []


def test_articles_are_counted_and_what_is_done_with_one_stands_behind(screen):
    told = screen(True)
    for _ in progress.each(["a", "b"], "article"):
        with progress.doing("reading it"):
            time.sleep(0.1)
    assert "\rtimeline: article 1 of 2, reading it … 0 s\x1b[K\r" in told.getvalue()
    assert "\rtimeline: article 2 of 2, reading it … 0 s" in told.getvalue()
    assert told.getvalue().endswith("\r\x1b[K")
