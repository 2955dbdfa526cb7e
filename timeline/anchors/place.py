"""Place: what a node says, put on the calendar, one match arm per node.

The context gives the two times that phrases count from (Reichenbach's speech time and reference time); which they are was decided
by `timeline.anchors.choose`.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from timeline.anchors import days
from timeline.anchors.context import Context, Placed, known, moment
from timeline.anchors.counting import cell, rolling, shifted, stretch
from timeline.anchors.dates import BEFORE_CHRIST, by_year, date, division, era, holiday, nth, relative, weekday
from timeline.anchors.feasts import feast
from timeline.anchors.parts import on_one_side, part_of
from timeline.errors import BadInterval, ImpossibleDate, NoAnchor, OutOfRange
from timeline.expressions import nodes as n
from timeline.expressions.deixis import counts_from
from timeline.intervals import Amount, Interval, floor, shift, shift_months
from timeline.intervals import Granularity as G

_MORNING = 6  # the hour at which a night is over
_EVENING = 18  # the hour from which a part of the day is of its night


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
        # what a list lacks or an iterator has no more of says nothing to a reader of the text
        why = f": {error}" if isinstance(error, ValueError | OverflowError) else " near what it counts from"
        raise OutOfRange(f"the calendar has no such time{why}") from None


def _place(node: n.Node, context: Context) -> Placed:
    match node:  # the frequent ones first
        case n.Date():
            return date(node, context)
        case n.Duration() | n.Repeated():
            return Placed(None)
        case n.Cell(base, unit, offset):
            return Placed(cell(known(_base(base, context)), unit, offset, context))
        case n.Vague(value, since_reference):
            return Placed(_vague(value, since_reference, context))
        case n.Weekday():
            return weekday(node, known(_base(node.base, context)), context)
        case n.Window(_, inner):
            return _place(inner, context)
        case n.SpeechTime():
            return Placed(known(context.speech))
        case n.ReferenceTime():
            return Placed(known(context.reference or context.speech))
        case n.Shift():
            return Placed(_shift(node, context))
        case n.Ahead():
            return Placed(_ahead(node, context))
        case n.Relative(n.Holiday(name), 0, n.Cell() as year):
            whole = _whole(year, context)
            return Placed(feast(name, whole.start.year if whole.start else 1))
        case n.Relative(inner, offset, base):
            return Placed(relative(inner, offset, known(_base(base, context)), context))
        case n.Season(name, year):
            return Placed(by_year(lambda y: days.season(name, y, context.conventions.hemisphere), year, context))
        case n.Holiday(name, year):
            return Placed(holiday(name, year, context))
        case n.Division():
            return Placed(division(node, _whole(node.of, context) if node.of is not None else None, context))
        case n.Era(unit, number, side):
            return Placed(BEFORE_CHRIST if side == "BC" else era(unit, number))
        case n.Fiscal(year):
            return Placed(_fiscal(year, context.conventions.fiscal_year_start))
        case n.Nth(number, unit, of):
            return Placed(nth(number, unit, _whole(of, context), context))
        case n.Part(n.Cell(n.ReferenceTime(), G.DAY, None), "MO") if _is_night(context.reference):
            return Placed(part_of(cell(known(context.reference), G.DAY, 1, context), "MO"))
        case n.Part(n.Cell(n.ReferenceTime(), G.DAY, 0), "NI") if _is_small_hour(context):
            return Placed(part_of(cell(known(context.reference), G.DAY, -1, context), "NI"))  # “at 2 a.m. ... *That night* ...”
        case n.Part(of, part, side):
            whole = _whole(of, context)
            now = context.reference if counts_from(of) is n.ReferenceTime else context.speech  # “*Later that month* he left.”
            return Placed(part_of(whole, part) if not side else on_one_side(whole, side, now))
        case n.Modified(inner, _):
            placed = _place(inner, context)
            return Placed(None if placed.interval is None else _loosened(placed.interval), placed.others)
        case n.Clock():
            return _clock(node, context)
        case n.Range(first_end, last_end):
            return Placed(_range(first_end, last_end, context))
        case n.RangeEnd(n.Range(_, n.Duration()), 1):
            return Placed(None)
        case n.RangeEnd(whole, side):
            return Placed(_range_end(whole, side, context))
        case n.FromEvent():
            return Placed(_from_event(node, context))
        case n.Rolling(amount, sign, base):
            return Placed(rolling(amount, sign, known(_base(base, context)), context))
        case n.Stretch(amount, side, of):
            return Placed(stretch(amount, side, _whole(of or n.SPEECH_TIME, context)))
        case n.Impossible(reason):
            raise ImpossibleDate(reason)


def _shift(node: n.Shift, context: Context) -> Interval:
    """“two weeks *before* the vote”: moved from its base; a day, where it counts in weeks from anything but the day of speaking."""
    base, amount = node.base, node.amount
    anchor = known(_base(base, context))
    if isinstance(base, n.Clock) and anchor.start is not None:  # "15 minutes after 3 pm": a clock time is an instant
        anchor = Interval.cell(anchor.start, G.MINUTE)
    if isinstance(base, n.Shift) and anchor.point is not None:  # "+1 year -2 months": the second step starts where the first ended
        anchor = Interval.cell(anchor.point, min(known(context.speech).granularity, G.DAY, key=lambda g: g.rank))
    moved = shifted(anchor, amount, node.sign, context)
    by_day = not isinstance(base, n.SpeechTime | n.ReferenceTime) and (amount.finest is G.WEEK or node.to_the_day)
    return _day_of(moved) if by_day else moved


def _ahead(node: n.Ahead, context: Context) -> Interval | None:
    """“in two weeks”, "within two hours": counted from the day of speaking; nowhere in a text that tells of the past, if not sure."""
    if context.direction == "past" and not node.sure:
        return None
    amount, speech = node.amount, known(context.speech)
    if node.within:
        return rolling(amount, 1, speech, context)
    moved = shifted(speech, amount, 1, context)
    if node.exact and G.DAY <= amount.finest <= G.WEEK and speech.granularity < G.DAY and moved.point is not None:
        return replace(Interval.cell(moved.point, G.MINUTE), point=moved.point)
    return _day_of(moved) if amount.finest is G.WEEK else moved  # "in two weeks" is that day


def _day_of(moved: Interval) -> Interval:
    """The day on which the moved point lies, where it is one."""
    return Interval.cell(moved.point, G.DAY) if moved.point else moved


def _fiscal(year: int, first: int) -> Interval:
    """“fiscal 2024”: the twelve months that end in the year, from the month in which fiscal years start."""
    start = datetime(year if first == 1 else year - 1, first, 1)
    return Interval(start, shift_months(start, 12), G.YEAR)


def _from_event(node: n.FromEvent, context: Context) -> Interval:
    """“two weeks after the vote”: counted from the event's date; "within a month of it": from the event to then."""
    if context.reference is None:
        raise NoAnchor("is told from an event that the text does not date")
    event = known(context.reference)
    if node.within:
        return Interval(event.start, shift(event.end or moment(event), node.amount), node.amount.finest, True)
    moved = shifted(event, node.amount, node.sign, context)
    return _day_of(moved) if node.amount.finest is G.WEEK and event.granularity <= G.DAY else moved


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


def _is_night(reference: Interval | None) -> bool:
    """Whether the story stands late in a day, so that "in the morning" is of the next: “It froze that night. *In the morning* ...”."""
    return reference is not None and reference.granularity is G.DAYPART and moment(reference).hour >= _EVENING


def _is_small_hour(context: Context) -> bool:
    """Whether the story, and not the day of writing, stands in the small hours, which are of the night that began the day before."""
    reference = context.reference
    told = reference is not None and reference != context.speech and reference.granularity < G.DAYPART
    return told and reference is not None and moment(reference).hour < _MORNING


def _loosened(interval: Interval) -> Interval:
    """“about”: the same cell, approximate."""
    return replace(interval, approximate=True)


def _clock(node: n.Clock, context: Context) -> Placed:
    day = _whole(node.on, context) if node.on is not None else known(context.reference or context.speech)
    if day.granularity > G.DAY:
        raise NoAnchor("names an hour of a day that is not known")
    if not (0 <= node.hour <= 24 and 0 <= (node.minute or 0) < 60 and 0 <= (node.second or 0) < 60):
        raise ImpossibleDate(f"the clock has no {node.hour:02d}:{node.minute or 0:02d}" + (f":{node.second:02d}" if node.second else ""))
    start = floor(moment(day), G.DAY).replace(hour=node.hour % 24, minute=node.minute or 0, second=node.second or 0)
    start += timedelta(days=node.hour // 24)  # 24:00 is the end of the day
    if isinstance(node.on, n.Part) and day.start is not None and start < day.start:
        start += timedelta(days=1)  # “at two that night”
    unit = G.HOUR if node.minute is None else G.MINUTE if node.second is None else G.SECOND
    if (
        node.on is None
        and node.minute is None
        and context.conventions.prefer == "future"
        and day.granularity < G.DAY
        and start < moment(day)
    ):
        start += timedelta(hours=12 if node.half and start + timedelta(hours=12) >= moment(day) else 24)
    if node.on is None and node.half and day.granularity is G.DAYPART:  # "on Saturday night ... until two o'clock": of that night
        halves = [start + timedelta(hours=12 * k) for k in range(3)]
        start = next((h for h in halves if day.start is not None and day.end is not None and day.start <= h < day.end), start)
    if node.on is None and not node.half and _is_night(day) and node.hour <= _MORNING and start < moment(day):
        start += timedelta(days=1)  # “Shots were heard on Friday night. At *3 a.m.* the police came.”
    other = (Interval.cell(start + timedelta(hours=12 if start.hour < 12 else -12), unit),) if node.half else ()
    return Placed(replace(Interval.cell(start, unit), point=start), other)


def _range(first: n.Node, last: n.Node, context: Context) -> Interval:
    """Both named ends are inside; an end without a year follows the start."""
    context = _gone_by(first, context)
    left = _first_end(n.Range(first, last), context)
    if isinstance(last, n.Duration) and left.start is not None:  # "from 2 p.m. for two hours"
        return Interval(left.start, shift(left.start, last.amount), min(left.granularity, last.amount.finest, key=lambda g: g.rank))
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


def _gone_by(first: n.Node, context: Context) -> Context:
    """“They met five times between January and June”, written in December: a stretch of the past is over."""
    month = isinstance(first, n.Date) and first.day is None
    return context._replace(behind=True) if month and context.told == "past" else context


def _first_end(whole: n.Range, context: Context) -> Interval:
    """“between *April* and July last year”: in the year of the other end, where only that has one."""
    first = whole.first
    if isinstance(first, n.Date) and first.year is None and isinstance(whole.last, n.Relative):
        right = _whole(whole.last, context)
        if right.start is not None:
            left = _whole(replace(first, year=right.start.year), context)
            if left.start is not None and left.start <= right.start:
                return left
    return _whole(first, context)


def _range_end(whole: n.Range, side: int, context: Context) -> Interval:
    """“from *May* to July”: the end by itself, in the year and on the day that the range has."""
    context = _gone_by(whole.first, context)
    left = _first_end(whole, context)
    if side == 0:
        return left
    if counts_from(whole.last) is n.ReferenceTime:
        context = context._replace(reference=left)  # “from 9 p.m. on 5 May to 7 a.m. the next day”
    right = _whole(whole.last, context)
    if left.start is not None and right.end is not None and right.end <= left.start:
        if isinstance(whole.last, n.Clock):  # "10 pm to 2 am" ends on the next day, "now until 8" with the next 8 of a dial
            later = right.shift(Amount.of(12, G.HOUR)) if whole.last.half else right
            return later if later.end is not None and later.end > left.start else right.shift(Amount.of(1, G.DAY))
        return _whole(whole.last, context._replace(speech=left, reference=left, direction="future", year=None))
    return right


def _vague(value: str, since_reference: bool, context: Context) -> Interval:
    if since_reference:
        reference = known(context.reference)
        return Interval(reference.end or reference.start, None, G.VAGUE, True)
    anchor = known(context.speech)
    if value == "PAST_REF":
        return Interval(None, anchor.start, G.VAGUE, True)
    if value == "FUTURE_REF":
        return Interval(anchor.end, None, G.VAGUE, True)
    return replace(anchor, granularity=G.VAGUE, approximate=True)
