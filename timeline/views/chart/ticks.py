"""Ticks: calendar lines of the time axis, from minutes to millennia, with names that never touch."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from timeline.views.chart.scale import Scale, days, moment
from timeline.views.dates import MONTHS, day

_LADDER: tuple[tuple[str, int], ...] = (
    *(("minute", n) for n in (1, 5, 15, 30)),
    *(("hour", n) for n in (1, 3, 6, 12)),
    *(("day", n) for n in (1, 2, 7, 14)),
    *(("month", n) for n in (1, 3, 6)),
    *(("year", n) for n in (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000)),
)
_DAYS = {"minute": 1 / 1440, "hour": 1 / 24, "day": 1.0, "month": 30.44, "year": 365.25}
_YEARLY = 2.6 * 365.25  # longer than this, years are named and not half-years
_MINOR = {1: 4, 2: 2, 5: 5, 10: 5, 20: 4, 50: 5, 100: 4, 200: 4, 500: 5, 1000: 4}  # parts of one step of years


@dataclass(frozen=True, slots=True)
class Tick:
    """A calendar line at `number`; `label` "" for a short unnamed tick; `middle` is where the name stands.

    `short` is the label for a place where the year has been named before, `year` that year.
    """

    number: float
    label: str
    middle: float
    short: str = ""
    year: int = 0


def ticks(scale: Scale, room: float = 74) -> tuple[list[Tick], str]:
    """The named and unnamed lines of a scale, names at least `room` pixels apart, and the date that the names leave out.

    Years, months and days are named in the middle of their cell, everything else at its line. The first name of each year tells the year.

    Examples
    --------
    >>> named, context = ticks(Scale(days(datetime(2020, 1, 1)), days(datetime(2024, 12, 1)), 0, 800))
    >>> [t.label for t in named if t.label], context
    (['2020', '2021', '2022', '2023', '2024'], '')
    >>> [t.label for t in ticks(Scale(days(datetime(2022, 12, 9)), days(datetime(2023, 2, 5)), 0, 500))[0] if t.label]
    ['15 Dec 2022', '1 Jan 2023', '15 Jan', '1 Feb']
    """
    per_pixel = (scale.end - scale.start) / (scale.right - scale.left)
    ladder = (rung for rung in _LADDER if scale.end - scale.start < _YEARLY or rung[0] == "year")
    unit, step = next(((u, n) for u, n in ladder if _DAYS[u] * n >= room * per_pixel), _LADDER[-1])
    lines = list(_lines(scale, unit, step))
    cells = step == 1 and unit in ("year", "month", "day")
    found = [_tick(scale, unit, at, after, cells) for at, after in lines]
    found = [t for t in found if t.label or scale.shows(t.number)]
    context = _context(scale, unit)
    found = _with_years(found, moment(scale.start).year if context else None)
    named = {t.number for t in found}
    short_unit, short_step = _finer(unit, step)
    short = [Tick(days(at), "", 0) for at, _ in _lines(scale, short_unit, short_step) if scale.shows(days(at)) and days(at) not in named]
    return found + short, context


def _tick(scale: Scale, unit: str, at: datetime, after: datetime, cells: bool) -> Tick:
    start, end = days(at), days(after)
    label = _label(unit, at)
    if not cells:
        return Tick(start, label if scale.shows(start) else "", start, label, at.year)
    left, right = max(start, scale.start), min(end, scale.end)
    wide = scale.x(right) - scale.x(left) >= 44  # a sliver of a cell at the edge goes unnamed
    return Tick(start, label if wide else "", (left + right) / 2, label, at.year)


def _with_years(found: list[Tick], told: int | None) -> list[Tick]:
    """The ticks, the first named one of each year with that year; `told` is the year that the axis names beside them."""
    named = []
    for tick in found:
        if tick.label:
            tick, told = in_year(tick, told), tick.year
        named.append(tick)
    return named


def in_year(tick: Tick, told: int | None) -> Tick:
    """The tick as it is named after one of the year `told`: with its own year, if that is another.

    Examples
    --------
    >>> [in_year(Tick(0, "1 Jan", 0, "1 Jan", 2023), told).label for told in (2022, 2023)]
    ['1 Jan 2023', '1 Jan']
    """
    alone = tick.year == told or tick.short.isdigit() or ":" in tick.short  # a year's own name tells it, and the day that of its hours
    return replace(tick, label=tick.short if alone else f"{tick.short} {tick.year}")


def _label(unit: str, at: datetime) -> str:
    match unit:
        case "year":
            return str(at.year)
        case "month":
            return MONTHS[at.month - 1]
        case "day":
            return f"{at.day} {MONTHS[at.month - 1]}"
        case _:
            return f"{at.day} {MONTHS[at.month - 1]}" if at.hour == at.minute == 0 else f"{at:%H:%M}"


def _context(scale: Scale, unit: str) -> str:
    """What the names of the ticks do not say: the day of hours."""
    start = moment(scale.start + 0.03 * (scale.end - scale.start))
    return day(start, weekday=True) if unit in ("hour", "minute") else ""


def _finer(unit: str, step: int) -> tuple[str, int]:
    if unit == "year":
        return ("month", 12 // _MINOR[step]) if step == 1 else ("year", max(step // _MINOR[step], 1))
    if unit == "month":
        return ("month", 1) if step > 1 else ("day", 7)
    if unit == "day":
        return ("day", 1) if step > 1 else ("hour", 6)
    if unit == "hour":
        return ("hour", 1) if step > 1 else ("minute", 15)
    return ("minute", 1) if step > 5 else ("minute", step)


def _lines(scale: Scale, unit: str, step: int) -> Iterator[tuple[datetime, datetime]]:
    """The starts of the cells that meet the scale, each with the start of the next."""
    at: datetime | None = _floor(moment(scale.start), unit, step)
    end = moment(scale.end)
    while at is not None and at <= end:
        after = _next(at, unit, step)
        yield at, after or end
        at = after


def _floor(at: datetime, unit: str, step: int) -> datetime:
    midnight = at.replace(hour=0, minute=0, second=0, microsecond=0)
    match unit:
        case "year":
            return datetime(max(at.year // step * step, 1), 1, 1)
        case "month":
            return datetime(at.year, (at.month - 1) // step * step + 1, 1)
        case "day":
            number = (at.day - 1) // step * step + 1
            return datetime(at.year, at.month, number - step if _too_late(number, step) else number)
        case "hour":
            return midnight + timedelta(hours=at.hour // step * step)
        case _:
            return midnight + timedelta(hours=at.hour, minutes=at.minute // step * step)


def _too_late(number: int, step: int) -> bool:
    """Whether a line on this day of a month would crowd that on the first of the next: the 29th, when lines stand a week apart."""
    return step > 1 and 31 - number < step // 2 + 1


def _next(at: datetime, unit: str, step: int) -> datetime | None:
    """Start of the following cell; steps of years and days count from round numbers. None past the year 9999."""
    try:
        match unit:
            case "year":
                return datetime(step if at.year < step else at.year + step, 1, 1)
            case "month":
                return datetime(at.year + (at.month + step > 12), (at.month + step - 1) % 12 + 1, 1)
            case "day":
                later = at + timedelta(days=step)
                month_ends = later.month != at.month or _too_late(later.day, step)
                return datetime(at.year + (at.month == 12), at.month % 12 + 1, 1) if month_ends else later
            case "hour":
                return at + timedelta(hours=step)
            case _:
                return at + timedelta(minutes=step)
    except (ValueError, OverflowError):
        return None
