"""Counting: units of the calendar from an anchor: "two years ago", "last month", "the last two years"."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from timeline.anchors.context import Context, moment
from timeline.errors import NoAnchor
from timeline.intervals import Amount, Interval, ceiling, floor, shift
from timeline.intervals import Granularity as G

_FINER = {G.YEAR: G.MONTH, G.WEEK: G.DAY, G.DECADE: G.YEAR, G.CENTURY: G.DECADE, G.QUARTER: G.MONTH}
_FRACTION = {G.CENTURY: G.DECADE, G.DECADE: G.YEAR, G.YEAR: G.MONTH, G.QUARTER: G.MONTH, G.MONTH: G.DAY, G.WEEK: G.DAY}
_EVE = timedelta(days=3)  # "the weekend", with no verb, from Thursday on
_HALF = Amount.of(0.5, G.DAY).parts[0][0]


def shifted(anchor: Interval, amount: Amount, sign: int, context: Context) -> Interval:
    """“two years ago”: the calendar year so reached; from an anchor coarser than the unit, the anchor itself moved."""
    if amount.vague:
        return Interval(None, anchor.start, G.VAGUE, True) if sign < 0 else Interval(anchor.end, None, G.VAGUE, True)
    unit = amount.finest
    count = amount.parts[-1][0]
    if count is not None and count.denominator != 1:
        unit = _FRACTION.get(unit, unit)  # "a year and a half ago" is told to the month
    if unit is G.YEAR and anchor.granularity in (G.QUARTER, G.HALF):
        return anchor.shift(amount, sign)  # "a year earlier" beside quarterly figures is the same quarter
    if unit < anchor.granularity or not anchor.bounded:
        moved = anchor.shift(amount, sign)
        best = None if moved.best is None or moved.best.middle is None else Interval.cell(moved.best.middle, unit)
        return replace(moved, granularity=unit, approximate=True, best=best)
    point = shift(moment(anchor), amount, sign)
    exact = unit <= G.DAY
    if unit is G.HOUR and anchor.granularity <= G.MINUTE:
        unit = G.MINUTE  # "12 hours ago" said at 12:14 is 00:14
    if unit is G.DECADE:  # "two decades ago" is said for about twenty years, not for a decade of the calendar
        year, five = Interval.cell(point, G.YEAR), Amount.of(5, G.YEAR)
        return replace(
            year,
            approximate=True,
            point=point,
            start_slack=(shift(year.start or point, five, -1), shift(year.start or point, five)),
            end_slack=(shift(year.end or point, five, -1), shift(year.end or point, five)),
        )
    interval = Interval.cell(point, unit, week_start=context.week_start)
    best = Interval.cell(point, _FINER[unit]) if unit in _FINER else None
    return replace(interval, approximate=not exact, best=best, point=point)


def cell(anchor: Interval, unit: G, offset: int | None, context: Context) -> Interval:
    """“last month”: the calendar cell `offset` away from the one that holds the anchor; None: the current or coming one, or the last."""
    if offset is None:
        this = cell(anchor, unit, 0, context)
        near = this.start is not None and context.told is None and this.start - moment(anchor) < _EVE
        over = context.direction == "past" and this.start is not None and this.start > moment(anchor) and not near
        return cell(anchor, unit, -1, context) if over else this
    if unit < anchor.granularity and anchor.granularity is not G.VAGUE:
        return (
            replace(anchor.shift(Amount.of(abs(offset), unit), 1 if offset > 0 else -1), granularity=unit, approximate=True)
            if offset
            else anchor
        )
    start = floor(moment(anchor), unit, week_start=context.week_start)
    if unit is G.WEEKEND:
        return Interval.cell(shift(start, Amount.of(abs(offset), G.WEEK), 1 if offset > 0 else -1), G.WEEKEND)
    moved = shift(start, Amount.of(abs(offset), unit), 1 if offset > 0 else -1)
    return Interval.cell(moved, unit, week_start=context.week_start)


def rolling(amount: Amount, sign: int, anchor: Interval, context: Context) -> Interval:
    """“the last two years”: the stretch that ends where the anchor begins; its far end is as loose as half a unit."""
    near = (anchor.start if anchor.granularity <= G.DAY else moment(anchor)) if sign < 0 else (anchor.end or anchor.start)
    if near is None:
        raise NoAnchor("counts from a time that is open")
    if anchor.granularity < G.DAY:  # said at a minute: days are counted whole, hours from that minute
        start = anchor.start or near
        near = start if amount.finest < G.DAY else floor(start, G.DAY) if sign < 0 else ceiling(start, G.DAY)
    if amount.vague:
        return (
            Interval(None, near, amount.finest, True, start_known=False)
            if sign < 0
            else Interval(near, None, amount.finest, True, end_known=False)
        )
    if not context.conventions.rolling or amount.finest in (G.QUARTER, G.WEEKEND):  # "the last two quarters" are two whole ones
        first = cell(anchor, amount.unit, sign, context)
        far = cell(anchor, amount.unit, sign * int(amount.parts[0][0] or 1), context)
        return replace(first.hull(far), granularity=amount.unit)
    far_end = shift(near, amount, sign)
    half = Amount.of(1, amount.finest) if amount.finest <= G.DAY else Amount(((_HALF, amount.finest),))
    slack = (shift(far_end, half, -1), shift(far_end, half, 1))
    if sign < 0:
        return Interval(far_end, near, amount.finest, True, start_slack=(slack[0], min(slack[1], near)))
    return Interval(near, far_end, amount.finest, True, end_slack=(max(slack[0], near), slack[1]))


def stretch(amount: Amount, side: int, whole: Interval) -> Interval:
    """“the first nine months of 2012”."""
    if whole.start is None or whole.end is None:
        raise NoAnchor("is part of something open")
    if side > 0:
        return Interval(whole.start, shift(whole.start, amount), amount.finest)
    return Interval(shift(whole.end, amount, -1), whole.end, amount.finest)
