"""Place: what a node says, put on the calendar, one match arm per node.

The context gives the two times that phrases count from (Reichenbach's speech time and reference time); which they are was decided
by `timeline.anchors.choose`.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Literal

from timeline.anchors import days
from timeline.conventions import DEFAULT_CONVENTIONS, Conventions
from timeline.errors import BadInterval, ImpossibleDate, NoAnchor, OutOfRange
from timeline.expressions import nodes as n
from timeline.intervals import Amount, Interval, ceiling, floor, shift, shift_months
from timeline.intervals import Granularity as G

Direction = Literal["past", "future"]


@dataclass(frozen=True, slots=True)
class Context:
    """What a phrase may count from.

    Attributes
    ----------
    speech, reference
        When somebody speaks; where the story stands. None when unknown.
    direction
        Which way a bare "Friday" or "March" looks.
    year
        The year told last, for month and day without one in narrative prose; None in news.
    """

    speech: Interval | None
    reference: Interval | None
    direction: Direction = "past"
    conventions: Conventions = DEFAULT_CONVENTIONS
    year: int | None = None

    @property
    def week_start(self) -> int:
        return 0 if self.conventions.week_start == "monday" else 6


@dataclass(frozen=True, slots=True)
class Placed:
    """An interval with the other admissible ones, likelier first; `interval` None for a length or a repetition."""

    interval: Interval | None
    others: tuple[Interval, ...] = ()


def place(node: n.Node, context: Context) -> Placed:
    """The interval that `node` names in this context.

    Raises
    ------
    NoAnchor, ImpossibleDate, OutOfRange
    """
    try:
        return _place(node, context)
    except (ValueError, OverflowError, IndexError, StopIteration) as error:
        if isinstance(error, NoAnchor | ImpossibleDate | OutOfRange):
            raise
        raise OutOfRange(f"the calendar has no such time: {error}") from None


def _place(node: n.Node, context: Context) -> Placed:
    match node:
        case n.SpeechTime():
            return Placed(_known(context.speech, node))
        case n.ReferenceTime():
            return Placed(_known(context.reference or context.speech, node))
        case n.Date():
            return _date(node, context)
        case n.Weekday():
            return _weekday(node, context)
        case n.Cell(base, unit, offset):
            return Placed(_cell(_known(_base(base, context), node), unit, offset, context))
        case n.Shift(base, amount, sign, _, to_the_day):
            moved = _shifted(_known(_base(base, context), node), amount, sign, context)
            from_a_day = (
                not isinstance(base, n.SpeechTime | n.ReferenceTime) and moved.point is not None and (amount.finest is G.WEEK or to_the_day)
            )
            return Placed(Interval.cell(moved.point, G.DAY) if from_a_day and moved.point else moved)
        case n.Ahead(amount, sure, within):
            if context.direction == "past" and not sure:
                return Placed(None)
            if within:
                return Placed(_rolling(amount, 1, _known(context.speech, node), context))
            moved = _shifted(_known(context.speech, node), amount, 1, context)
            by_day = amount.finest is G.WEEK and moved.point is not None  # "in two weeks" is that day
            return Placed(Interval.cell(moved.point, G.DAY) if by_day and moved.point else moved)
        case n.Relative(n.Holiday(name), 0, n.Cell() as year):
            whole = _whole(year, context)
            return Placed(Interval.cell(days.holiday(name, whole.start.year if whole.start else 1), G.DAY))
        case n.Relative(inner, offset, base):
            return Placed(_relative(inner, offset, _known(_base(base, context), node), context))
        case n.Season(name, year):
            return Placed(_by_year(lambda y: days.season(name, y, context.conventions.hemisphere), year, context))
        case n.Holiday(name, year):
            return Placed(_holiday(name, year, context))
        case n.Division():
            return Placed(_division(node, context))
        case n.Era(unit, number, era):
            return Placed(_BEFORE_CHRIST if era == "BC" else _era(unit, number))
        case n.Fiscal(year):
            first = context.conventions.fiscal_year_start
            start = datetime(year if first == 1 else year - 1, first, 1)
            return Placed(Interval(start, shift_months(start, 12), G.YEAR))
        case n.Nth(number, unit, of):
            return Placed(_nth(number, unit, of, context))
        case n.Part(of, part):
            return Placed(_part(_whole(of, context), part))
        case n.Modified(inner, _):
            placed = _place(inner, context)
            return Placed(None if placed.interval is None else _loosened(placed.interval), placed.others)
        case n.Clock():
            return _clock(node, context)
        case n.Range(first_end, last_end):
            return Placed(_range(first_end, last_end, context))
        case n.RangeEnd(whole, side):
            return Placed(_range_end(whole, side, context))
        case n.Window(_, inner):
            return _place(inner, context)
        case n.Rolling(amount, sign, base):
            return Placed(_rolling(amount, sign, _known(_base(base, context), node), context))
        case n.Stretch(amount, side, of):
            return Placed(_stretch(amount, side, _whole(of or n.SPEECH_TIME, context)))
        case n.Duration() | n.Repeated():
            return Placed(None)
        case n.Vague(value, since_reference):
            return Placed(_vague(value, since_reference, context))
        case n.Impossible(reason):
            raise ImpossibleDate(reason)


def window(node: n.Node, interval: Interval) -> Interval | None:
    """What the preposition of a Window makes of the interval it governs; None for any other node.

    Examples
    --------
    >>> window(n.Window("since", n.Date(2013)), Interval.of("2013")).edtf
    '2013/..'
    >>> window(n.Window("before", n.Date(2022)), Interval.of("2022")).edtf
    '../2021'
    """
    if not isinstance(node, n.Window):
        return None
    start, end, granularity = interval.start, interval.end, interval.granularity
    match node.relation:
        case "since" | "from":
            if isinstance(node.node, n.Range):
                return None  # "from May to July" is the range itself
            return Interval(start, None, granularity, interval.approximate, start_slack=interval.start_slack)
        case "after":
            return Interval(end, None, granularity, interval.approximate)
        case "before":
            return Interval(None, start, granularity, interval.approximate)
        case "until" | "by":
            return Interval(None, start if granularity < G.DAY else end, granularity, interval.approximate)


def _known(interval: Interval | None, node: n.Node) -> Interval:
    if interval is None or (interval.middle is None and interval.start is None and interval.end is None):
        raise NoAnchor("counts from a time that is not known")
    return interval


def _base(base: n.Node, context: Context) -> Interval | None:
    match base:
        case n.SpeechTime():
            return context.speech
        case n.ReferenceTime():
            return context.reference or context.speech
        case _:
            return _place(base, context).interval


def _whole(of: n.Node, context: Context) -> Interval:
    interval = _place(of, context).interval
    if interval is None:
        raise NoAnchor("is part of something that has no place on the calendar")
    return interval


def _moment(anchor: Interval) -> datetime:
    """The single moment an anchor stands for: its point, else its start (its end, where it is open at the start)."""
    moment = anchor.point or (anchor.best.start if anchor.best else None) or anchor.start or anchor.end
    assert moment is not None  # _known has refused an interval without any
    return moment


# ---------------------------------------------------------------- counting units
_FINER = {G.YEAR: G.MONTH, G.WEEK: G.DAY, G.DECADE: G.YEAR, G.CENTURY: G.DECADE, G.QUARTER: G.MONTH}


def _shifted(anchor: Interval, amount: Amount, sign: int, context: Context) -> Interval:
    """“two years ago”: the calendar year so reached; from an anchor coarser than the unit, the anchor itself moved."""
    if amount.vague:
        return Interval(None, anchor.start, G.VAGUE, True) if sign < 0 else Interval(anchor.end, None, G.VAGUE, True)
    unit = amount.finest
    if unit is G.YEAR and anchor.granularity in (G.QUARTER, G.HALF):
        return anchor.shift(amount, sign)  # "a year earlier" beside quarterly figures is the same quarter
    if unit < anchor.granularity or not anchor.bounded:
        moved = anchor.shift(amount, sign)
        best = None if moved.best is None or moved.best.middle is None else Interval.cell(moved.best.middle, unit)
        return replace(moved, granularity=unit, approximate=True, best=best)
    point = shift(_moment(anchor), amount, sign)
    exact = unit <= G.DAY
    if unit is G.HOUR and anchor.granularity <= G.MINUTE:
        unit = G.MINUTE  # "12 hours ago" said at 12:14 is 00:14
    interval = Interval.cell(point, unit, week_start=context.week_start)
    best = Interval.cell(point, _FINER[unit]) if unit in _FINER else None
    return replace(interval, approximate=not exact, best=best, point=point)


def _cell(anchor: Interval, unit: G, offset: int | None, context: Context) -> Interval:
    """“last month”: the calendar cell `offset` away from the one that holds the anchor; None: the current or coming one, or the last."""
    if offset is None:
        this = _cell(anchor, unit, 0, context)
        over = context.direction == "past" and this.start is not None and this.start > _moment(anchor)
        return _cell(anchor, unit, -1, context) if over else this
    if unit < anchor.granularity and anchor.granularity is not G.VAGUE:
        return (
            replace(anchor.shift(Amount.of(abs(offset), unit), 1 if offset > 0 else -1), granularity=unit, approximate=True)
            if offset
            else anchor
        )
    start = floor(_moment(anchor), unit, week_start=context.week_start)
    if unit is G.WEEKEND:
        return Interval.cell(shift(start, Amount.of(abs(offset), G.WEEK), 1 if offset > 0 else -1), G.WEEKEND)
    moved = shift(start, Amount.of(abs(offset), unit), 1 if offset > 0 else -1)
    return Interval.cell(moved, unit, week_start=context.week_start)


def _rolling(amount: Amount, sign: int, anchor: Interval, context: Context) -> Interval:
    """“the last two years”: the stretch that ends where the anchor begins; its far end is as loose as half a unit."""
    near = (anchor.start if anchor.granularity <= G.DAY else _moment(anchor)) if sign < 0 else (anchor.end or anchor.start)
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
    if not context.conventions.rolling:
        first = _cell(anchor, amount.unit, sign, context)
        far = _cell(anchor, amount.unit, sign * int(amount.parts[0][0] or 1), context)
        return replace(first.hull(far), granularity=amount.unit)
    far_end = shift(near, amount, sign)
    half = Amount.of(1, amount.finest) if amount.finest <= G.DAY else Amount(((_HALF, amount.finest),))
    slack = (shift(far_end, half, -1), shift(far_end, half, 1))
    if sign < 0:
        return Interval(far_end, near, amount.finest, True, start_slack=(slack[0], min(slack[1], near)))
    return Interval(near, far_end, amount.finest, True, end_slack=(max(slack[0], near), slack[1]))


_HALF = Amount.of(0.5, G.DAY).parts[0][0]


def _stretch(amount: Amount, side: int, whole: Interval) -> Interval:
    """“the first nine months of 2012”."""
    if whole.start is None or whole.end is None:
        raise NoAnchor("is part of something open")
    if side > 0:
        return Interval(whole.start, shift(whole.start, amount), amount.finest)
    return Interval(shift(whole.end, amount, -1), whole.end, amount.finest)


# ---------------------------------------------------------------- dates
_BEFORE_CHRIST = Interval(None, datetime(1, 1, 1), G.YEAR)  # `datetime` begins with the year 1; the TIMEX3 value keeps the rest


def _date(node: n.Date, context: Context) -> Placed:
    """A date with its gaps filled from the context."""
    if node.era == "BC":
        return Placed(_BEFORE_CHRIST)
    first, second = node, node.swapped
    if second is not None and context.conventions.day_first:
        first, second = second, first
    others = (_calendar(second.year or 1, second.month, second.day),) if second is not None else ()
    if first.year is not None:
        return Placed(_calendar(first.year, first.month, first.day), others)
    if first.month is None:
        if first.day is None:
            raise NoAnchor("names neither year nor month")
        return _day_of_month(first.day, first.weekday, context)
    if context.year is not None:
        return Placed(_calendar(context.year, first.month, first.day))
    anchor = _known(context.speech, node)
    now = _moment(anchor)
    if first.day is None:
        year = now.year
        if context.direction == "past" and first.month > now.month:
            year -= 1
        elif context.direction == "future" and first.month < now.month:
            year += 1
        other = year - 1 if context.direction == "past" else year + 1
        return Placed(_calendar(year, first.month, None), (_calendar(other, first.month, None),))
    options = [
        _calendar(y, first.month, first.day) for y in (now.year - 1, now.year, now.year + 1) if days.exists(y, first.month, first.day)
    ]
    if not options:
        options = [
            _calendar(y, first.month, first.day) for y in range(now.year - 4, now.year + 5) if days.exists(y, first.month, first.day)
        ]
    if first.weekday is not None:
        fitting = [o for o in options if o.start is not None and o.start.weekday() == first.weekday]
        options = fitting or options
    options.sort(key=lambda o: abs((o.start or now) - now))
    if context.conventions.prefer == "future":  # a calendar entry lies ahead
        options.sort(key=lambda o: o.end is not None and o.end <= now)
    return Placed(options[0], tuple(options[1:2]))


def _day_of_month(day: int, weekday: int | None, context: Context) -> Placed:
    """“the 15th”, "Tuesday the 19th": of the nearest month that has such a day, on the side to which the sentence looks."""
    now = _moment(_known(context.speech, n.SPEECH_TIME))
    today, first = floor(now, G.DAY), floor(now, G.MONTH)
    months = [shift_months(first, k) for k in range(-14, 15) if 1 <= first.year + k // 12 <= 9998]
    options = [Interval.cell(m.replace(day=day), G.DAY) for m in months if days.exists(m.year, m.month, day)]
    if weekday is not None:
        options = [o for o in options if o.start is not None and o.start.weekday() == weekday]
    if not options:
        raise ImpossibleDate(f"no month near has a {day}th on that weekday")
    options.sort(key=lambda o: abs((o.start or now) - today))
    if weekday is None:
        options.sort(key=lambda o: (o.start or now) > today if context.direction == "past" else (o.start or now) < today)
    return Placed(options[0], tuple(options[1:2]))


def _calendar(year: int, month: int | None, day: int | None) -> Interval:
    if not 1 <= year <= 9999:
        raise OutOfRange(f"year {year} is outside 1 to 9999")
    if month is None:
        return Interval.cell(datetime(year, 1, 1), G.YEAR)
    if day is None:
        return Interval.cell(datetime(year, month, 1), G.MONTH)
    try:
        return Interval.cell(datetime(year, month, day), G.DAY)
    except ValueError:
        raise ImpossibleDate(f"the calendar has no {year}-{month:02d}-{day:02d}") from None


def _weekday(node: n.Weekday, context: Context) -> Placed:
    """“Friday”, "last Friday", "next Friday": see DESIGN's table; the other admissible day is kept."""
    anchor = _known(_base(node.base, context), node)
    today = floor(_moment(anchor), G.DAY)
    back = (today.weekday() - node.day) % 7
    ahead = (node.day - today.weekday()) % 7
    in_week = floor(today, G.WEEK) + timedelta(days=node.day)

    def on(days_off: int) -> Interval:
        return Interval.cell(today + timedelta(days=days_off), G.DAY)

    match node.offset:
        case int() as count if node.counted:
            return Placed(on((ahead or 7) + 7 * (count - 1) if count > 0 else -(back or 7) + 7 * (count + 1)))
        case None:
            if context.direction == "future":
                return Placed(on(ahead), (on(-(back or 7)),))
            return Placed(on(-back), (on(ahead or 7),))
        case -1:
            other = Interval.cell(in_week - timedelta(days=7), G.DAY)
            taken = on(-(back or 7))
            return Placed(taken, () if other == taken else (other,))
        case 1 if isinstance(node.base, n.ReferenceTime):
            return Placed(on(ahead or 7))
        case 1:
            taken, other = Interval.cell(in_week + timedelta(days=7), G.DAY), on(ahead or 7)
            return Placed(taken, () if other == taken else (other,))
        case _:
            return Placed(Interval.cell(in_week, G.DAY), (on(ahead),) if in_week < today else ())


def _by_year(of: Callable[[int], Interval], year: int | None, context: Context) -> Interval:
    """A season or holiday in the year that was said, else the nearest in the direction of the sentence."""
    if year is not None or context.year is not None:
        return of(year or context.year or 1)
    now = _moment(_known(context.speech, n.SPEECH_TIME))
    years = [of(y) for y in (now.year - 1, now.year, now.year + 1) if 1 <= y <= 9998]
    past = [i for i in years if i.start is not None and i.start <= now]
    coming = [i for i in years if i.end is not None and i.end > now]
    return coming[0] if context.direction == "future" else past[-1]


def _holiday(name: str, year: int | None, context: Context) -> Interval:
    """A holiday in the year that was said, else the nearest one; the next in a calendar or beside a verb of the future."""
    if year is not None or context.year is not None:
        return _by_year(lambda y: Interval.cell(days.holiday(name, y), G.DAY), year, context)
    now = _moment(_known(context.speech, n.SPEECH_TIME))
    known = []
    for near in (now.year - 1, now.year, now.year + 1):
        try:
            known.append(Interval.cell(days.holiday(name, near), G.DAY))
        except (ImpossibleDate, ValueError):
            continue  # a lunar table may end, and years too
    if not known:
        raise ImpossibleDate(f"the day of {name!r} near {now.year} is not known")
    ahead = [d for d in known if d.end is not None and d.end > now]
    if ahead and context.direction == "future":
        return ahead[0]
    return min(known, key=lambda d: abs((d.start or now) - now))


def _relative(inner: n.Node, offset: int, anchor: Interval, context: Context) -> Interval:
    """“last March”, "next summer": the nearest one wholly on that side; "this March": the one of the year."""
    now = _moment(anchor)
    options: list[Interval] = []
    for year in range(now.year - 2, now.year + 3):
        if not 1 <= year <= 9998:
            continue
        match inner:
            case n.Date(_, int() as month, None):
                options.append(_calendar(year, month, None))
            case n.Date(_, int() as month, int() as day):
                if days.exists(year, month, day):
                    options.append(_calendar(year, month, day))
            case n.Season(name):
                options.append(days.season(name, year, context.conventions.hemisphere))
            case n.Holiday(name):
                with suppress(ImpossibleDate):  # a lunar table may end
                    options.append(Interval.cell(days.holiday(name, year), G.DAY))
            case _:
                raise NoAnchor("is not a part of the year")
    if offset < 0:
        return [o for o in options if o.end is not None and o.end <= now][-1]
    if offset > 0:
        return next(o for o in options if o.start is not None and o.start > now)
    current = next((o for o in options if o.contains(Interval(now, now + timedelta(seconds=1), G.SECOND)) == "yes"), None)
    return current or next(o for o in options if o.start is not None and o.start.year == now.year)


def _division(node: n.Division, context: Context) -> Interval:
    """“the third quarter”: of the year said, else the latest that is over (or the coming one)."""
    months = 3 if node.unit is G.QUARTER else 6

    def of(year: int) -> Interval:
        start = datetime(year, (node.number - 1) * months + 1, 1)
        return Interval(start, shift_months(start, months), node.unit)

    if node.of is not None:
        whole = _whole(node.of, context)
        if whole.start is None:
            raise NoAnchor("is part of something open")
        return of(whole.start.year)
    now = _moment(_known(context.speech, node))
    if context.direction == "future":
        return next(i for i in (of(now.year), of(now.year + 1)) if i.end is not None and i.end > now)
    return next(i for i in (of(now.year), of(now.year - 1)) if i.start is not None and i.start <= now)


def _era(unit: G, number: int) -> Interval:
    if unit is G.DECADE:
        return Interval.cell(datetime(number if number >= 100 else 1900 + number, 1, 1), G.DECADE)
    return Interval.cell(datetime((number - 1) * 100 + 1, 1, 1), unit)


def _nth(number: int, unit: n.Weekday | G, of: n.Node, context: Context) -> Interval:
    """“the second Tuesday of March”, "the last week of August", ISO week 6 of 2013."""
    whole = _whole(of, context)
    if whole.start is None or whole.end is None:
        raise NoAnchor("is part of something open")
    last = whole.end - timedelta(days=1)
    if isinstance(unit, n.Weekday):
        if number < 0:
            day = last - timedelta(days=(last.weekday() - unit.day) % 7)
        else:
            day = whole.start + timedelta(days=(unit.day - whole.start.weekday()) % 7 + 7 * (number - 1))
        if not whole.start <= day <= last:
            raise ImpossibleDate(f"{whole.edtf} has no such day")
        return Interval.cell(day, G.DAY)
    if unit is G.WEEK and whole.granularity is G.YEAR and number > 0:
        return Interval.cell(datetime.fromisocalendar(whole.start.year, number, 1), G.WEEK)
    if number < 0:
        return Interval.cell(last, unit, week_start=context.week_start)
    start = shift(floor(whole.start, unit, week_start=context.week_start), Amount.of(number - 1, unit))
    if start >= whole.end:
        raise ImpossibleDate(f"{whole.edtf} has no such {unit.value}")
    return Interval.cell(start, unit, week_start=context.week_start)


# ---------------------------------------------------------------- parts, clocks, ranges
_DAYPART = {"MO": (6, 12), "AF": (12, 18), "EV": (18, 24), "NI": (18, 30), "MI": (12, 13), "DT": (6, 18)}


def _part(whole: Interval, part: str) -> Interval:
    """“early 2012”: the whole with its first third as the likeliest part; "Friday evening": 18:00 to 24:00."""
    if part in _DAYPART and whole.start is not None:
        first, last = _DAYPART[part]
        day = floor(whole.start, G.DAY)
        return Interval(day + timedelta(hours=first), day + timedelta(hours=last), G.DAYPART)
    if whole.start is None or whole.end is None:
        return whole
    third = (whole.end - whole.start) / 3
    index = {"START": 0, "MID": 1, "END": 2}[part]
    finest = G.DAY if whole.granularity > G.DAY else G.HOUR
    start = floor(whole.start + third * index, finest)
    end = whole.end if index == 2 else ceiling(whole.start + third * (index + 1) - timedelta(seconds=1), finest)
    return replace(whole, approximate=True, best=Interval(start, end, whole.granularity, True), point=None)


def _loosened(interval: Interval) -> Interval:
    """“about”: the same cell, approximate."""
    return replace(interval, approximate=True)


def _clock(node: n.Clock, context: Context) -> Placed:
    day = _whole(node.on, context) if node.on is not None else _known(context.reference or context.speech, node)
    if day.granularity > G.DAY:
        raise NoAnchor("names an hour of a day that is not known")
    start = floor(_moment(day), G.DAY).replace(hour=node.hour, minute=node.minute or 0, second=node.second or 0)
    unit = G.HOUR if node.minute is None else G.MINUTE if node.second is None else G.SECOND
    if (
        node.on is None
        and node.minute is None
        and context.conventions.prefer == "future"
        and day.granularity < G.DAY
        and start < _moment(day)
    ):
        start += timedelta(hours=12 if node.half and start + timedelta(hours=12) >= _moment(day) else 24)
    other = (Interval.cell(start + timedelta(hours=12 if node.hour < 12 else -12), unit),) if node.half else ()
    return Placed(replace(Interval.cell(start, unit), point=start), other)


def _range(first: n.Node, last: n.Node, context: Context) -> Interval:
    """Both named ends are inside; an end without a year follows the start."""
    left = _whole(first, context)
    right = _range_end(n.Range(first, last), 1, context)
    if left.start is None or right.end is None:
        raise NoAnchor("has an open end")
    end = right.start if right.granularity < G.DAY and isinstance(last, n.Clock) else right.end
    try:
        return Interval(
            left.start, end, min(left.granularity, right.granularity, key=lambda g: g.rank), left.approximate or right.approximate
        )
    except BadInterval as error:
        raise ImpossibleDate(str(error)) from None


def _range_end(whole: n.Range, side: int, context: Context) -> Interval:
    """“from *May* to July”: the end by itself, in the year and on the day that the range has."""
    if side == 0:
        return _whole(whole.first, context)
    left, right = _whole(whole.first, context), _whole(whole.last, context)
    if left.start is not None and right.end is not None and right.end <= left.start:
        if isinstance(whole.last, n.Clock):  # "10 pm to 2 am" ends on the next day
            return right.shift(Amount.of(1, G.DAY))
        return _whole(whole.last, replace(context, speech=left, reference=left, direction="future", year=None))
    return right


def _vague(value: str, since_reference: bool, context: Context) -> Interval:
    if since_reference:
        reference = _known(context.reference, n.REFERENCE_TIME)
        return Interval(reference.end or reference.start, None, G.VAGUE, True)
    anchor = _known(context.speech, n.SPEECH_TIME)
    if value == "PAST_REF":
        return Interval(None, anchor.start, G.VAGUE, True)
    if value == "FUTURE_REF":
        return Interval(anchor.end, None, G.VAGUE, True)
    return replace(anchor, granularity=G.VAGUE, approximate=True)
