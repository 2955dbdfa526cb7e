"""EDTF against the `edtf` package: 10,000 generated strings of levels 0 to 2, every difference counted by its reason.

The package's grammars of single levels are called, since its `parse_edtf` tries all of them on every string (4 ms each).
"""

from collections import Counter
from datetime import timedelta
from random import Random

import pytest
from edtf.parser.grammar import level0Expression, level1Expression, level2Expression

from timeline.errors import BadInterval
from timeline.intervals.edtf import form, parse

HOW_MANY = {0: 6700, 1: 2800, 2: 500}
GRAMMAR = {0: level0Expression, 1: level1Expression, 2: level2Expression}
MARKS = ("~", "?", "%")


def date(r, low=1, high=9998):
    year = f"{r.randint(low, high):04d}"
    month, day = f"-{r.randint(1, 12):02d}", f"-{r.randint(1, 28):02d}"
    return year + r.choice(["", month, month + day])


def level_0(r):
    if r.random() < 0.25:
        return f"{date(r, 1, 4999)}/{date(r, 5000)}"
    if r.random() < 0.1:
        offset = r.choice(["", "Z", "+04:30", "-05:00"])
        return f"{r.randint(1, 9998):04d}-{r.randint(1, 12):02d}-{r.randint(1, 28):02d}T{r.randint(0, 23):02d}:{r.randint(0, 59):02d}:07{offset}"
    return date(r)


def level_1(r):
    year = f"{r.randint(1, 9998):04d}"
    kind = r.randrange(6)
    if kind == 0:
        return date(r) + r.choice(MARKS)
    if kind == 1:
        return f"{year}-{r.randint(21, 24)}"
    if kind == 2:
        return r.choice([f"{r.randint(1, 998):03d}X", f"{r.randint(1, 98):02d}XX"])
    if kind == 3:
        return r.choice([f"{year}-{r.randint(1, 12):02d}-XX", f"{year}-XX-XX", f"{year}-XX"])
    if kind == 4:
        return f"{date(r, 1, 4999)}{r.choice(MARKS)}/{date(r, 5000)}{r.choice(['', *MARKS])}"
    return r.choice([f"{date(r)}/", f"/{date(r)}"])


def level_2(r):
    year = r.randint(1000, 9000)
    kind = r.randrange(5)
    if kind == 0:
        return f"{year}-{r.randint(25, 41)}"
    if kind == 1:
        return f"{year}-{r.randint(1, 12):02d}{r.choice(MARKS)}-{r.randint(1, 28):02d}"
    if kind == 2:
        return f"{year}-{r.choice(MARKS)}{r.randint(1, 12):02d}-{r.randint(1, 28):02d}"
    if kind == 3:
        return r.choice("[{") + f"{year}..{year + r.randint(1, 9)}"
    return f"{r.randint(1, 9)}XXX"


GENERATE = {0: level_0, 1: level_1, 2: level_2}


def generated(level, count):
    r, found = Random(8601 + level), {}
    while len(found) < count:
        text = GENERATE[level](r)
        found[{"[": text + "]", "{": text + "}"}.get(text[0], text)] = None
    return list(found)


def reason(text, ours, theirs):
    """None where the two agree, else why not."""
    lower, upper = tuple(theirs.lower_strict()[:3]), tuple(theirs.upper_strict()[:3])
    first = ours.start.timetuple()[:3] if ours.start else None
    last = (ours.end - timedelta(microseconds=1)).timetuple()[:3] if ours.end else None
    if (first, last) == (lower, upper):
        return None
    if (first is None and last == upper) or (last is None and first == lower):
        return "an unknown end: the package puts it ten years away, we say that nobody told it"
    if text[-3:] in ("-24", "-28") and first == lower == (int(text[:4]), 12, 1):
        return "winter: the package ends it with December, we with February"
    if text.endswith("-30") and first == (int(text[:4]), 12, 1):
        return "southern summer: the same"
    return "unexplained"


def test_10_000_strings_against_the_edtf_package():
    strings = [(level, text) for level, count in HOW_MANY.items() for text in generated(level, count)]
    assert len(strings) == len({text for _, text in strings}) == 10_000
    differences, wrong, marks = Counter(), [], []
    for level, text in strings:
        ours, theirs = parse(text), GRAMMAR[level].parse_string(text, parse_all=True)[0]
        again = parse(form(ours))
        if (again, again.approximate, again.uncertain) != (ours, ours.approximate, ours.uncertain):
            wrong.append(f"{text} -> {form(ours)}")
        if (ours.approximate, ours.uncertain) != (any(m in text for m in "~%"), any(m in text for m in "?%")):
            marks.append(text)
        if why := reason(text, ours, theirs):
            differences[why] += 1
            if why == "unexplained":
                wrong.append(f"{text}: {ours.edtf} against {theirs.lower_strict()[:3]} to {theirs.upper_strict()[:3]}")
    assert (wrong, marks) == ([], [])
    assert differences.keys() <= {
        "an unknown end: the package puts it ten years away, we say that nobody told it",
        "winter: the package ends it with December, we with February",
        "southern summer: the same",
    }


# The package reads these; an interval cannot carry them, and the message says what it can.
BEYOND = [
    ("-0044", "0001 to 9999"),
    ("0000", "0001 to 9999"),
    ("Y170000002", "0001 to 9999"),
    ("Y-17E7", "0001 to 9999"),
    ("Y3388E2S3", "0001 to 9999"),
    ("-1740-01", "0001 to 9999"),
    ("156X-12-25", "do not follow each other"),
    ("15XX-12-XX", "do not follow each other"),
    ("1560-XX-25", "do not follow each other"),
    ("[1667,1668,1670..1672]", "gap after 1668-12-31"),
    ("{1960,1961-12}", "gap after 1960-12-31"),
    ("XXXX-12-XX", "names no year"),
]


@pytest.mark.parametrize(("text", "message"), BEYOND)
def test_refused_with_what_is_accepted(text, message):
    with pytest.raises(BadInterval, match=message):
        parse(text)
