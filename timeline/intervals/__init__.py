"""Time itself, without text: granularity, amounts, half-open intervals, calendar arithmetic, EDTF strings."""

from timeline.intervals.amount import Amount
from timeline.intervals.arithmetic import ceiling, floor, shift, shift_months
from timeline.intervals.granularity import Granularity
from timeline.intervals.interval import Answer, Interval

__all__ = ["Amount", "Answer", "Granularity", "Interval", "ceiling", "floor", "shift", "shift_months"]
