"""Time itself, without text: granularity, amounts, half-open intervals, calendar arithmetic, Allen's relations, EDTF strings."""

from timeline.intervals.allen import Allen
from timeline.intervals.amount import Amount
from timeline.intervals.arithmetic import ceiling, floor, shift, shift_months
from timeline.intervals.bounds import Answer
from timeline.intervals.granularity import Granularity
from timeline.intervals.interval import Interval
from timeline.intervals.sets import coverage, gaps, hull, union

__all__ = [
    "Allen",
    "Amount",
    "Answer",
    "Granularity",
    "Interval",
    "ceiling",
    "coverage",
    "floor",
    "gaps",
    "hull",
    "shift",
    "shift_months",
    "union",
]
