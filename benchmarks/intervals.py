"""Speed of time itself: how many intervals a second, next to `datetime`, `dateutil` and the `edtf` package in the same run.

    python benchmarks/intervals.py

Each line is the best of five rounds. The ratio compares with the line's yardstick, measured on the same machine in the same minute, so
that it can be compared between machines; a plain rate cannot.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import datetime

import edtf
from dateutil.relativedelta import relativedelta

from timeline.intervals import Amount, Granularity, Interval
from timeline.intervals.edtf import parse
from timeline.intervals.sets import gaps

NOW, LATER = datetime(2022, 1, 1), datetime(2023, 1, 1)
YEAR, MONTH = Interval(NOW, LATER, Granularity.YEAR), Interval.of("2022-10")
UNTOLD = Interval.of("2022/")
EIGHTEEN_MONTHS, RELATIVE = Amount.of(18, "month"), relativedelta(months=18)
DATES = ["2022", "2022-10", "2022-10-25", "2022~", "2020-07/2021-06", "199X", "2012-21"]
MONTHS = [Interval.of(f"{year}-{month:02d}") for year in range(2000, 2040) for month in range(1, 13, 2)]

Case = tuple[str, Callable[[], object], str, Callable[[], object], int]

CASES: list[Case] = [  # what, how, yardstick, how, calls in one go
    ("Interval(start, end)", lambda: Interval(NOW, LATER), "datetime()", lambda: datetime(2022, 1, 1), 1),
    ("Interval.cell(moment, MONTH)", lambda: Interval.cell(NOW, Granularity.MONTH), "datetime.replace", lambda: NOW.replace(day=1), 1),
    (
        "Interval.shift(18 months)",
        lambda: YEAR.shift(EIGHTEEN_MONTHS, -1),
        "relativedelta, two ends",
        lambda: (NOW - RELATIVE, LATER - RELATIVE),
        1,
    ),
    ("overlaps, certain ends", lambda: YEAR.overlaps(MONTH), "datetime <, twice", lambda: NOW < LATER and LATER > NOW, 1),
    ("relation, certain ends", lambda: YEAR.relation(MONTH), "datetime <, twice", lambda: NOW < LATER and LATER > NOW, 1),
    (
        "possible_relations, untold end",
        lambda: UNTOLD.possible_relations(MONTH),
        "datetime <, twice",
        lambda: NOW < LATER and LATER > NOW,
        1,
    ),
    ("parse a day", lambda: parse("2022-10-25"), "datetime.strptime", lambda: datetime.strptime("2022-10-25", "%Y-%m-%d"), 1),
    ("parse EDTF", lambda: [parse(s) for s in DATES], "edtf.parse_edtf", lambda: [edtf.parse_edtf(s) for s in DATES], len(DATES)),
    ("form EDTF", lambda: YEAR.edtf, "datetime.isoformat", lambda: NOW.isoformat(), 1),
    ("gaps of 240 intervals", lambda: gaps(MONTHS), "sorted, 240 datetimes", lambda: sorted(m.start for m in MONTHS), len(MONTHS)),
]


def rate(call: Callable[[], object], seconds: float = 0.05) -> float:
    """Calls a second, the best of five rounds."""
    best, number = 0.0, 1
    for _ in range(5):
        while True:
            began = time.perf_counter()
            for _ in range(number):
                call()
            took = time.perf_counter() - began
            if took >= seconds / 5:
                break
            number *= 2
        best = max(best, number / took)
    return best


def main() -> None:
    """Print the table."""
    print(f"{'':32}{'a second':>12}  {'yardstick':26}{'a second':>12}{'ratio':>10}")
    for what, ours, yardstick, theirs, size in CASES:
        mine, other = rate(ours) * size, rate(theirs) * size
        print(f"{what:32}{mine:12,.0f}  {yardstick:26}{other:12,.0f}{mine / other:10.3f}")


if __name__ == "__main__":
    main()
