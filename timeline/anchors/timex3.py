"""TIMEX3: the standard's type, value and mod of a placed node.

References
----------
ISO 24617-1:2012, clause A.2.1; TimeML 1.2.1 annotation guidelines, section 2.2.
"""

from __future__ import annotations

from datetime import timedelta

from timeline.anchors.expression import Timex3, TimexType
from timeline.expressions import nodes as n
from timeline.intervals import Amount, Interval
from timeline.intervals import Granularity as G
from timeline.intervals.arithmetic import is_cell
from timeline.intervals.timex_value import to_value

_SIZES = ((G.DAY, 1), (G.WEEK, 7), (G.MONTH, 31))  # of anchors, in days
_PARTS_OF_DAY = {"MO": "MO", "AF": "AF", "EV": "EV", "NI": "NI", "MI": "MI", "DT": "DT", "SH": "MO"}  # the small hours have no code


def timex3(node: n.Node, interval: Interval | None) -> Timex3:
    """The TIMEX3 attributes of `node`, placed at `interval`."""
    match node:  # the frequent ones first
        case n.Date(int(), swapped=None):
            return Timex3("DATE", gaps(node))
        case n.Duration(amount):
            return Timex3("DURATION", amount.in_whole_units().iso)
        case n.Weekday() | n.Cell() | n.SpeechTime() | n.Date(era=None):
            return _of_interval(node, interval)
        case n.Vague():
            return Timex3("DATE", node.value)
        case n.Window(_, inner):
            return timex3(inner, interval)
        case n.Modified(inner, mod):
            found = timex3(inner, interval)
            return Timex3(found.type, found.value, mod, found.quant, found.freq)
        case n.FromEvent(length):
            return timex3(length, None)  # the guidelines tag "two weeks" apart from the event
        case n.Ahead(amount, within=within) if interval is None or within:
            return Timex3("DURATION", amount.in_whole_units().iso)
        case n.RangeEnd(whole, side):
            return timex3(whole.last if side else whole.first, interval)
        case n.Date(era="BC") | n.Era(era="BC"):
            return Timex3("DATE", gaps(node))
        case n.Clock(second=None) if interval is not None and interval.start is not None:
            return Timex3("TIME", to_value(Interval.cell(interval.start, G.MINUTE)))  # "8am" is T08:00 in practice
        case n.Rolling(amount) | n.Stretch(amount):
            return Timex3("DURATION", amount.in_whole_units().iso)
        case n.Repeated():
            return _set(node)
        case n.Ahead(amount) if amount.vague:
            return Timex3("DATE", "FUTURE_REF")
        case n.Shift(_, amount, sign) if amount.vague:
            return Timex3("DATE", "PAST_REF" if sign < 0 else "FUTURE_REF")
        case n.Shift(_, amount) | n.Ahead(amount) if amount.finest is G.DECADE and interval is not None and interval.point is not None:
            return Timex3("DATE", to_value(Interval.cell(interval.point, G.DECADE)))  # annotators write the decade
        case n.Ahead(amount, exact=True) if interval is not None and interval.start is not None and amount.finest >= G.DAY:
            days = interval if amount.finest > G.WEEK else Interval.cell(interval.start, G.DAY)
            return Timex3("DATE", to_value(days))  # the standard tells days and longer units in dates
        case n.Division(G.HALF, number, n.Date(_, int()) | n.Era() | n.Cell() as of) if interval is not None and interval.start is not None:
            if _unit(of) is not G.YEAR:  # the standard has no half of a month: "the first half of June" is its start
                return Timex3("DATE", to_value(Interval.cell(interval.start, _unit(of))), "START" if number == 1 else "END")
            return Timex3("DATE", to_value(interval))
        case n.Part(of, part) if part not in _PARTS_OF_DAY:
            value = timex3(of, interval).value
            return Timex3("TIME" if isinstance(of, n.Part) else "DATE", value, part)  # "late Friday evening"; "late May"
        case n.Part(_, part):
            day = to_value(Interval.cell(interval.start, G.DAY)) if interval and interval.start else "XXXX-XX-XX"
            return Timex3("TIME", f"{day}T{_PARTS_OF_DAY[part]}")
        case n.Range():
            return _range(interval)
        case _:
            return _of_interval(node, interval)


def _of_interval(node: n.Node, interval: Interval | None) -> Timex3:
    """What the interval tells, where the standard asks for nothing else."""
    value = to_value(interval) if interval else gaps(node)
    if "/" in value and isinstance(node, n.Shift | n.Ahead) and interval is not None:
        value = _coarse(interval) or value
    kind: TimexType = "TIME" if "T" in value and not value.startswith("P") else "DATE"
    # an anchor coarser than the unit leaves only an approximate cell
    loose = interval is not None and interval.best is not None and not _whole_cell(interval)
    return Timex3(kind, value, "APPROX" if loose else None)


def _coarse(interval: Interval) -> str | None:
    """Of what was counted in a unit finer than its anchor, the cell of the anchor's size: “45 minutes ago”, said on a day, is of that day.

    Examples
    --------
    >>> from datetime import datetime
    >>> _coarse(Interval(datetime(2013, 2, 11, 23, 15), datetime(2013, 2, 12, 23, 15), G.MINUTE))
    '2013-02-12'
    """
    if interval.start is None or interval.end is None:
        return None
    length = interval.end - interval.start
    size = next((g for g, days in _SIZES if length <= timedelta(days=days)), G.YEAR)
    return to_value(Interval.cell(interval.start + length / 2, size))


def _unit(of: n.Date | n.Era | n.Cell) -> G:
    return G.MONTH if isinstance(of, n.Date) else of.unit


def _whole_cell(interval: Interval) -> bool:
    g, start = interval.granularity, interval.start
    if start is None or interval.end is None:
        return False
    if g in (G.SEASON, G.VAGUE, G.DAYPART, G.WEEK, G.HALF):
        return True
    return is_cell(start, interval.end, g)


def _range(interval: Interval | None) -> Timex3:
    if interval is None or interval.start is None or interval.end is None:
        return Timex3("DATE", "XXXX")
    return Timex3("DATE", interval.edtf.replace("~", ""))


def _set(node: n.Repeated) -> Timex3:
    every = node.every
    if isinstance(every, n.Cell):
        value = Amount.of(1, every.unit).iso
    elif isinstance(every, Amount):
        value = every.in_whole_units().iso
    else:
        value = gaps(every)
    return Timex3("SET", value, None, node.quant, node.freq)


def gaps(node: n.Node) -> str:
    """The value of a phrase without an anchor: what is not said is X.

    Examples
    --------
    >>> gaps(n.Weekday(0)), gaps(n.Date(month=3)), gaps(n.Season("summer"))
    ('XXXX-WXX-1', 'XXXX-03', 'XXXX-SU')
    """
    match node:
        case n.Weekday(day):
            return f"XXXX-WXX-{day + 1}"
        case n.Date(year, month, day):
            written = "XXXX" if not year else f"{year:04d}" if node.era is None else f"BC{year:04d}"
            return written + (f"-{month:02d}" if month else "") + (f"-{day:02d}" if day else "")
        case n.Era(unit, number, era="BC"):
            return f"BC{number - 1:02d}" if unit is G.CENTURY else f"BC{number // 10:03d}"
        case n.Nth(_, _, of):
            return gaps(of)
        case n.Season(name):
            return "XXXX-" + {"spring": "SP", "summer": "SU", "autumn": "FA", "winter": "WI"}[name]
        case n.Division(G.QUARTER, number):
            return f"XXXX-Q{number}"
        case n.Part(of, part) if part in _PARTS_OF_DAY:
            return f"{gaps(of) if isinstance(of, n.Weekday) else 'XXXX-XX-XX'}T{_PARTS_OF_DAY[part]}"
        case n.Part(n.Part() as of):
            return gaps(of)
        case n.Clock(hour, minute, on=n.Weekday() as day):
            return f"{gaps(day)}T{hour:02d}:{minute or 0:02d}"
        case n.Clock(hour, minute):
            return f"XXXX-XX-XXT{hour:02d}:{minute or 0:02d}"  # “8am” is T08:00 in practice
        case n.Shift(_, _, sign):
            return "PAST_REF" if sign < 0 else "FUTURE_REF"
        case n.Cell(_, _, offset) if offset is not None:
            return "PAST_REF" if offset < 0 else "FUTURE_REF" if offset > 0 else "PRESENT_REF"
        case _:
            return "XXXX-XX-XX"
