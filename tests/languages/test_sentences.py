"""Times in sentences, by family (`sentences/*.txt`): extent, TIMEX3 value and place on the calendar, written before the rules were run.

A line of a table is a sentence with its times in square brackets and, after each "|", what the next of them is:

    Between [May] and [July] the price doubled. | 2019-05 = 2019-05>2019-08 | 2019-07

- a TIMEX3 value, with ":" and a mod where that is asked too; "~" where only the extent is asked;
- "=" and an interval as in `families.py`, of the time itself or of what a preposition or a range makes of it;
- without "=", a value that is a day, week, month or year has to be placed there.

A line without brackets names no time. A table is written on Thursday 2019-10-17; a first line "@..." says otherwise.
"""

import re
from pathlib import Path

import pytest

import timeline

from .test_families import ends, named

TABLES = Path(__file__).parent / "sentences"
_CALENDAR = re.compile(r"\d{4}(-\d\d){0,2}|\d{4}-W\d\d")
_PREPOSITION = re.compile(r"(in|on|at|for|of|over|throughout) ", re.IGNORECASE)  # annotators differ


def cases():
    for path in sorted(TABLES.glob("*.txt")):
        dateline = "2019-10-17"
        for line in path.read_text(encoding="utf-8").splitlines():
            if line.startswith("@"):
                dateline = line[1:]
            else:
                yield pytest.param(dateline, line, id=f"{path.stem}: {line}")


def place(value):
    return timeline.Interval.of(value) if "W" not in value else timeline.resolve(value)


def differs(found, gold):
    """What is wrong with one time, or nothing."""
    value, _, interval = (part.strip() for part in gold.partition("="))
    value, _, mod = value.partition(":") if not re.search(r"T\d", value) else (value, "", "")
    if value not in ("~", "", found.timex3.value):
        return f"{found.text!r} is {found.timex3.value}, not {value}"
    if mod and found.timex3.mod != mod:
        return f"{found.text!r} has {found.timex3.mod}, not {mod}"
    if interval:
        return "" if ends(interval) in named([found]) else f"{found.text!r} is not {interval}"
    if _CALENDAR.fullmatch(value):
        cell = place(value)
        return "" if (cell.start, cell.end) in named([found]) else f"{found.text!r} is not placed in {value}"
    return ""


def bare(phrase):
    return _PREPOSITION.sub("", phrase, count=1).casefold()


@pytest.mark.parametrize(("dateline", "line"), list(cases()))
def test_times_in_a_sentence(dateline, line):
    sentence, *golds = (part.strip() for part in line.split(" | "))
    wanted = re.findall(r"\[(.*?)\]", sentence)
    assert len(wanted) == len(golds)
    found = timeline.find(re.sub(r"[\[\]]", "", sentence), dateline=dateline)
    assert [bare(e.text) for e in found] == [bare(phrase) for phrase in wanted]
    assert [wrong for e, gold in zip(found, golds, strict=True) if (wrong := differs(e, gold))] == []
