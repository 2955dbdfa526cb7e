"""Dates: dates with gaps, weekdays, seasons, holidays, quarters, eras and ranked parts, filled from the context."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import datetime, timedelta

from timeline.anchors import days
from timeline.anchors.context import Context, Placed, known, moment
from timeline.anchors.feasts import feast
from timeline.errors import ImpossibleDate, NoAnchor, OutOfRange
from timeline.expressions import nodes as n
from timeline.intervals import Amount, Interval, floor, shift, shift_months
from timeline.intervals import Granularity as G

BEFORE_CHRIST = Interval(None, datetime(1, 1, 1), G.YEAR)  # `datetime` begins with the year 1; the TIMEX3 value keeps the rest


def date(node: n.Date, context: Context) -> Placed:
    """A date with its gaps filled from the context."""
    if node.era == "BC":
        return Placed(BEFORE_CHRIST)
    first, second = node, node.swapped
    if second is not None and context.conventions.day_first:
        first, second = second, first
    if first.year is None:  # with a year the day is looked up in it
        days.check_exists(first.month, first.day)
    others = (_calendar(second.year or 1, second.month, second.day),) if second is not None else ()
    if first.year is not None:
        return Placed(_calendar(first.year, first.month, first.day), others)
    if first.month is None:
        if first.day is None:
            raise NoAnchor("names neither year nor month")
        return _day_of_month(first.day, first.weekday, context)
    if context.year is not None:
        return Placed(_calendar(context.year, first.month, first.day))
    anchor = known(context.speech)
    now = moment(anchor)
    if first.day is None:
        year = now.year + _years_off(first.month - now.month, context)
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
    foreseen = _NEAREST if context.alone else _FORESEEN
    if context.told == "past":
        foreseen = timedelta(0) if context.behind else _MISDATED if context.happened else _SLIP
    if context.told != "future" and (options[0].start or now) - now > foreseen and len(options) > 1:
        options[:2] = options[1::-1]
    if context.told == "future" and now - (options[0].start or now) > _PASSED and len(options) > 1:
        options[:2] = options[1::-1]  # “It will be held from November 3”, said in February
    if context.conventions.prefer == "future":  # a calendar entry lies ahead
        options.sort(key=lambda o: o.end is not None and o.end <= now)
    return Placed(options[0], tuple(options[1:2]))


_PASSED = timedelta(days=100)  # a verb of the future near a date just gone may be of something else
_NEXT_SEASON = timedelta(days=60)
_SLIP = timedelta(days=100)  # less, where a past verb stands beside it
_MISDATED = timedelta(days=10)  # “They met on October 30”, dated October 25, was written later
_NEAREST = timedelta(days=366)  # “Dec. 21”, with nothing beside it
_FORESEEN = timedelta(days=120)  # what is reported without a verb of the future lies no further ahead


def _years_off(months: int, context: Context) -> int:
    """For a bare month so many months after this one in the calendar: -1, 0 or 1 years.

    The next two months are the coming ones, and the next one even where a verb of the past is near ("announced a vote in November"), but
    not right before it ("It closed in November").
    """
    if context.direction == "future":
        # “The October figure is due today”, said in November, is of the month just over; of the next one says "next October"
        return 1 if months < 0 and not (months == -1 and context.conventions.domain == "news") else 0
    ahead = 0 if context.behind or context.happened else 1 if context.told == "past" else 2
    if context.conventions.domain != "narrative" and 0 < months % 12 <= ahead:
        return 1 if months < 0 else 0
    return -1 if months > 0 else 0


def _day_of_month(day: int, weekday: int | None, context: Context) -> Placed:
    """“the 15th”, "Tuesday the 19th": of the nearest month that has such a day, on the side to which the sentence looks."""
    now = moment(known(context.speech))
    today, first = floor(now, G.DAY), floor(now, G.MONTH)
    months = [shift_months(first, k) for k in range(-14, 15) if 1 <= first.year + k // 12 <= 9998]
    options = [Interval.cell(m.replace(day=day), G.DAY) for m in months if days.exists(m.year, m.month, day)]
    if weekday is not None:
        options = [o for o in options if o.start is not None and o.start.weekday() == weekday]
    if not options:
        raise ImpossibleDate(f"no month near has a {day}th on that weekday")
    options.sort(key=lambda o: abs((o.start or now) - today))
    if weekday is None and context.direction == "future":
        options.sort(key=lambda o: (o.start or now) < today)
    elif weekday is None and context.told == "past":  # without a verb that tells, the nearest: "the 15th", as for "March 15"
        options.sort(key=lambda o: (o.start or now) > today)
    return Placed(options[0], tuple(options[1:2]))


def _calendar(year: int, month: int | None, day: int | None) -> Interval:
    if not 1 <= year <= 9999:
        raise OutOfRange(f"year {year} is outside 1 to 9999")
    if month is None:
        return Interval.cell(datetime(year, 1, 1), G.YEAR)
    days.check_exists(month, None)
    if day is None:
        return Interval.cell(datetime(year, month, 1), G.MONTH)
    try:
        return Interval.cell(datetime(year, month, day), G.DAY)
    except ValueError:
        raise ImpossibleDate(f"the calendar has no {year}-{month:02d}-{day:02d}") from None


def weekday(node: n.Weekday, anchor: Interval, context: Context) -> Placed:
    """“Friday”, "last Friday", "next Friday": see DESIGN's table; the other admissible day is kept."""
    today = floor(moment(anchor), G.DAY)
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
        case 0 if isinstance(node.base, n.ReferenceTime):  # “He landed on 4 May. *That Friday* ...”; with nothing told, the one just gone
            return Placed(on(ahead if context.reference is not None and context.reference != context.speech else -back))
        case 1 if isinstance(node.base, n.ReferenceTime):
            return Placed(on(ahead or 7))
        case 1:
            taken, other = Interval.cell(in_week + timedelta(days=7), G.DAY), on(ahead or 7)
            return Placed(taken, () if other == taken else (other,))
        case _:
            return Placed(Interval.cell(in_week, G.DAY), (on(ahead),) if in_week < today else ())


def by_year(of: Callable[[int], Interval], year: int | None, context: Context) -> Interval:
    """A season or holiday in the year that was said, else the nearest in the direction of the sentence."""
    if year is not None or context.year is not None:
        return of(year or context.year or 1)
    now = moment(known(context.speech))
    years = [of(y) for y in (now.year - 1, now.year, now.year + 1) if 1 <= y <= 9998]
    past = [i for i in years if i.start is not None and i.start <= now]
    coming = [i for i in years if i.end is not None and i.end > now]
    if context.direction == "future" or (context.told is None and coming and (coming[0].start or now) - now <= _NEXT_SEASON):
        return coming[0]
    return past[-1]


def holiday(name: str, year: int | None, context: Context) -> Interval:
    """A holiday in the year that was said, else the one that the verb tells; the nearest where none does.

    “They met on Christmas Day”, said in October, is of the year before.
    """
    if year is not None or context.year is not None:
        return by_year(lambda y: feast(name, y), year, context)
    now = moment(known(context.speech))
    nearby = []
    for near in (now.year - 1, now.year, now.year + 1):
        try:
            nearby.append(feast(name, near))
        except (ImpossibleDate, ValueError):
            continue  # a lunar table may end, and years too
    if not nearby:
        raise ImpossibleDate(f"the day of {name!r} near {now.year} is not known")
    ahead = [d for d in nearby if d.end is not None and d.end > now]
    if ahead and context.direction == "future":
        return ahead[0]
    if context.told == "past":
        return next((d for d in reversed(nearby) if d.start is not None and d.start <= now), nearby[0])
    return min(nearby, key=lambda d: abs((d.start or now) - now))


def relative(inner: n.Node, offset: int, anchor: Interval, context: Context) -> Interval:
    """“last March”, "next summer": the nearest one wholly on that side; "two summers ago": the second; "this March": the one of the year."""
    now = moment(anchor)
    if isinstance(inner, n.Date):
        days.check_exists(inner.month, inner.day)
    options: list[Interval] = []
    for year in range(now.year - 1 + min(offset, -1), now.year + 2 + max(offset, 1)):
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
                    options.append(feast(name, year))
            case _:
                raise NoAnchor("is not a part of the year")
    if offset < 0:
        return [o for o in options if o.end is not None and o.end <= now][offset]
    if offset > 0:
        return next(o for o in options if o.start is not None and o.start > now)
    current = next((o for o in options if o.contains(Interval(now, now + timedelta(seconds=1), G.SECOND)) == "yes"), None)
    return current or next(o for o in options if o.start is not None and o.start.year == now.year)


def division(node: n.Division, whole: Interval | None, context: Context) -> Interval:
    """“the third quarter”: of the year said, else the latest that is over (or the coming one)."""
    months = 3 if node.unit is G.QUARTER else 6

    def of(year: int) -> Interval:
        start = datetime(year, (node.number - 1) * months + 1, 1)
        return Interval(start, shift_months(start, months), node.unit)

    if whole is not None:
        if whole.start is None or whole.end is None:
            raise NoAnchor("is part of something open")
        return of(whole.start.year) if whole.granularity is G.YEAR or node.unit is not G.HALF else half(whole.start, whole.end, node.number)
    now = moment(known(context.speech))
    if context.direction == "future":
        coming = next(i for i in (of(now.year), of(now.year + 1)) if i.end is not None and i.end > now)
        # “expects to report third-quarter profit”, said in October, is no plan for the third quarter of next year
        if coming.start is not None and coming.start - now < timedelta(days=30 * 2 * months):
            return coming
    return next(i for i in (of(now.year), of(now.year - 1)) if i.start is not None and i.start <= now)


def half(start: datetime, end: datetime, number: int) -> Interval:
    """“the second half of May”: from the 16th; of a decade or a century, so many of its years."""
    years = end.year - start.year
    middle = start.replace(year=start.year + years // 2) if years > 1 else start.replace(day=16)
    return Interval(start, middle, G.YEAR if years > 1 else G.DAY) if number == 1 else Interval(middle, end, G.YEAR if years > 1 else G.DAY)


def era(unit: G, number: int) -> Interval:
    if unit is G.DECADE:
        return Interval.cell(datetime(number if number >= 100 else 1900 + number, 1, 1), G.DECADE)
    return Interval.cell(datetime((number - 1) * 100 + 1, 1, 1), unit)


def nth(number: int, unit: n.Weekday | G, whole: Interval, context: Context) -> Interval:
    """“the second Tuesday of March”, "the last week of August", ISO week 6 of 2013."""
    if whole.start is None or whole.end is None:
        raise NoAnchor("is part of something open")
    last = whole.end - timedelta(days=1)
    if isinstance(unit, n.Weekday):
        if number < 0:
            day = last - timedelta(days=(last.weekday() - unit.day) % 7 - 7 * (number + 1))
        else:
            day = whole.start + timedelta(days=(unit.day - whole.start.weekday()) % 7 + 7 * (number - 1))
        if not whole.start <= day <= last:
            raise ImpossibleDate(f"{whole.edtf} has no such day")
        return Interval.cell(day, G.DAY)
    if unit is G.WEEK and whole.granularity is G.YEAR and number > 0:
        try:
            return Interval.cell(datetime.fromisocalendar(whole.start.year, number, 1), G.WEEK)
        except ValueError:
            raise ImpossibleDate(f"{whole.start.year} has no week {number}") from None
    if unit is G.WEEKEND:
        saturday = nth(number, n.Weekday(5), whole, context)  # "the last weekend of May" begins in May
        return Interval.cell(saturday.start or whole.start, G.WEEKEND)
    if number < 0:
        final = floor(last, unit, week_start=context.week_start)
        return Interval.cell(shift(final, Amount.of(-number - 1, unit), -1), unit, week_start=context.week_start)
    start = shift(floor(whole.start, unit, week_start=context.week_start), Amount.of(number - 1, unit))
    if start >= whole.end:
        raise ImpossibleDate(f"{whole.edtf} has no such {unit.value}")
    return Interval.cell(start, unit, week_start=context.week_start)
