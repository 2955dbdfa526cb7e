"""Calendar arithmetic: pure functions on datetimes (proleptic Gregorian, years 1 to 9999), read as local wall-clock time.

`floor` and `ceiling` find the ends of the calendar cell that holds a moment, `shift` walks by an `Amount`.

The edges of the calendar: a cell that reaches over an edge is cut there, and the end of the year 9999, which `datetime` cannot
hold, is written `datetime.max` (`LAST`), a microsecond short. `shift` knows it, so that the end of 9999 less a year is the end of
9998. A shift that leaves the calendar raises OutOfRange: a cell may be cut, an amount may not.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Callable
from datetime import datetime, timedelta
from fractions import Fraction

from timeline.errors import OutOfRange
from timeline.intervals.amount import Amount
from timeline.intervals.granularity import Granularity as G

_MONTHS = {G.MONTH: 1, G.SEASON: 3, G.QUARTER: 3, G.HALF: 6, G.YEAR: 12, G.DECADE: 120, G.CENTURY: 1200, G.MILLENNIUM: 12000}
_SECONDS = {G.SECOND: 1, G.MINUTE: 60, G.HOUR: 3600, G.DAYPART: 21600, G.DAY: 86400, G.WEEKEND: 604800, G.WEEK: 604800}
_ONE_DAY = timedelta(days=1)
_LENGTHS = {unit: timedelta(seconds=seconds) for unit, seconds in _SECONDS.items()}
_CYCLE = timedelta(days=146_097)  # 400 years: the Gregorian calendar repeats, weekdays included
LAST = datetime.max  # stands for the end of the year 9999


def floor(moment: datetime, granularity: G, *, week_start: int = 0) -> datetime:
    """Start of the calendar cell of `granularity` that holds `moment`; `week_start` 0 is Monday.

    Examples
    --------
    >>> floor(datetime(2013, 2, 12, 4, 30), G.WEEK), floor(datetime(2013, 2, 12), G.DECADE)
    (datetime.datetime(2013, 2, 11, 0, 0), datetime.datetime(2010, 1, 1, 0, 0))
    >>> floor(datetime(1, 1, 20), G.SEASON)  # its December would be in the year 0
    datetime.datetime(1, 1, 1, 0, 0)
    """
    find = _FLOORS.get(granularity)
    if find is None:
        return moment.replace(hour=0, minute=0, second=0, microsecond=0)
    return find(moment, week_start)


def _week(moment: datetime, week_start: int) -> datetime:
    day = datetime(moment.year, moment.month, moment.day, tzinfo=moment.tzinfo)
    return _plus(day, timedelta(days=-((day.weekday() - week_start) % 7)))


def _weekend(moment: datetime, _: int) -> datetime:
    day = datetime(moment.year, moment.month, moment.day, tzinfo=moment.tzinfo)
    return _plus(day, timedelta(days=5 - day.weekday()))


def _season(moment: datetime, _: int) -> datetime:
    """Meteorological: December, March, June, September."""
    first = _first(moment, moment.year, moment.month)
    return first.replace(month=1) if first.year == 1 and first.month < 3 else shift_months(first, -(first.month % 3))


def _first(moment: datetime, year: int, month: int) -> datetime:
    """The first of a month, in the time zone of `moment`."""
    return datetime(year, month, 1, tzinfo=moment.tzinfo)


# a table, since every expression asks for several cells; what is not in it is cut to the day
_FLOORS: dict[G, Callable[[datetime, int], datetime]] = {
    G.SECOND: lambda m, _: m.replace(microsecond=0),
    G.MINUTE: lambda m, _: m.replace(second=0, microsecond=0),
    G.HOUR: lambda m, _: m.replace(minute=0, second=0, microsecond=0),
    G.DAYPART: lambda m, _: m.replace(hour=m.hour // 6 * 6, minute=0, second=0, microsecond=0),
    G.WEEK: _week,
    G.WEEKEND: _weekend,
    G.MONTH: lambda m, _: _first(m, m.year, m.month),
    G.SEASON: _season,
    G.QUARTER: lambda m, _: _first(m, m.year, (m.month - 1) // 3 * 3 + 1),
    G.HALF: lambda m, _: _first(m, m.year, 1 if m.month < 7 else 7),
    G.YEAR: lambda m, _: _first(m, m.year, 1),
    G.DECADE: lambda m, _: _first(m, max(m.year // 10 * 10, 1), 1),
    G.CENTURY: lambda m, _: _first(m, (m.year - 1) // 100 * 100 + 1, 1),  # the 20th century began in 1901
    G.MILLENNIUM: lambda m, _: _first(m, (m.year - 1) // 1000 * 1000 + 1, 1),
}


def ceiling(moment: datetime, granularity: G, *, week_start: int = 0) -> datetime:
    """End (exclusive) of the calendar cell of `granularity` that holds `moment`.

    Examples
    --------
    >>> ceiling(datetime(2024, 2, 10), G.MONTH)
    datetime.datetime(2024, 3, 1, 0, 0)
    >>> ceiling(datetime(9999, 12, 31), G.YEAR) == LAST
    True
    """
    return _end(floor(moment, granularity, week_start=week_start), granularity)


def cell_of(moment: datetime, granularity: G, *, week_start: int = 0) -> tuple[datetime, datetime]:
    """Start and end of the calendar cell that holds `moment`: `floor` and `ceiling` in one."""
    start = floor(moment, granularity, week_start=week_start)
    return start, _end(start, granularity)


def is_cell(start: datetime, end: datetime, granularity: G) -> bool:
    """Whether the two are the ends of one calendar cell."""
    return floor(start, granularity) == start and _end(start, granularity) == end


def _end(start: datetime, granularity: G) -> datetime:
    """The end of the cell that begins at `start`."""
    try:
        if granularity is G.WEEKEND:
            return _plus(start, timedelta(days=2))
        months = _MONTHS.get(granularity)
        if months is None:
            return _plus(start, _LENGTHS.get(granularity, _ONE_DAY))
        if start.year == start.month == 1 and granularity in (G.DECADE, G.SEASON):  # cells that the first year cuts
            return start.replace(year=10) if granularity is G.DECADE else start.replace(month=3)
        return shift_months(start, months)
    except OutOfRange:
        return LAST.replace(tzinfo=start.tzinfo)


def shift_months(moment: datetime, months: int) -> datetime:
    """The same day `months` later, or the last day of a shorter month.

    Examples
    --------
    >>> shift_months(datetime(2024, 8, 31), -18)
    datetime.datetime(2023, 2, 28, 0, 0)
    """
    index = moment.year * 12 + moment.month - 1 + months
    year, month = divmod(index, 12)
    if not 1 <= year <= 9999:
        raise OutOfRange(f"{months} months from {moment:%Y-%m-%d} is outside the years 1 to 9999")
    day = moment.day if moment.day < 29 else min(moment.day, monthrange(year, month + 1)[1])
    return moment.replace(year=year, month=month + 1, day=day)


def shift(moment: datetime, amount: Amount, sign: int = 1) -> datetime:
    """`moment` moved by `amount` (a vague count moves by nothing); fractions of a month count 30 days.

    Raises
    ------
    OutOfRange
        If the result lies outside the years 1 to 9999.

    Examples
    --------
    >>> shift(datetime(2022, 10, 25), Amount.of(18, "month"), -1)
    datetime.datetime(2021, 4, 25, 0, 0)
    >>> shift(datetime(2013, 2, 12), Amount.of(1.5, "year"))
    datetime.datetime(2014, 8, 12, 0, 0)
    >>> shift(LAST, Amount.of(1, "year"), -1)  # the end of 9998
    datetime.datetime(9999, 1, 1, 0, 0)
    """
    if moment.replace(tzinfo=None) == LAST:
        return _from_the_end(moment, amount, sign)
    for count, unit in amount.parts:
        if count is None:
            continue
        # most counts are whole, and integers are much faster than fractions
        length, months = (count if count.denominator != 1 else count.numerator) * sign, _MONTHS.get(unit)
        if months is None:
            moment = _plus(moment, _seconds(length * _SECONDS[unit]))
            continue
        whole = int(length * months)
        if abs(whole) > 130_000:
            raise OutOfRange(f"{amount} from {moment:%Y-%m-%d} is outside the years 1 to 9999")
        moment = shift_months(moment, whole)
        if length.denominator != 1:
            moment = _plus(moment, _seconds((length * months - whole) * 30 * 86400))
    return moment


def _from_the_end(last: datetime, amount: Amount, sign: int) -> datetime:
    """The end of 9999 moved: the same walk 400 years earlier, where `datetime` can hold it."""
    start = datetime(9600, 1, 1, tzinfo=last.tzinfo)
    moved = shift(start, amount, sign)
    return last if moved == start else _plus(moved, _CYCLE)


def _seconds(count: Fraction | int) -> timedelta:
    try:
        return timedelta(seconds=int(count))
    except OverflowError:
        raise OutOfRange(f"{float(count):g} seconds is longer than the calendar") from None


def _plus(moment: datetime, delta: timedelta) -> datetime:
    try:
        return moment + delta
    except OverflowError:
        raise OutOfRange(f"{delta} from {moment:%Y-%m-%d} is outside the years 1 to 9999") from None
