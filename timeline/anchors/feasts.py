"""Feasts: the days of holidays by name, those that keep their day and those that move with Easter, the weekday or the moon."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from functools import lru_cache
from importlib import import_module

from timeline.anchors.feast_tables import BESIDE, FIXED, FROM_EASTER, FROM_ORTHODOX_EASTER, LASTING, LUNAR, NTH, ON_OR_AFTER
from timeline.errors import ImpossibleDate
from timeline.intervals import Granularity, Interval, shift_months


def holiday(name: str, year: int) -> datetime:
    """The day of a holiday.

    Examples
    --------
    >>> holiday("easter", 2013).date().isoformat(), holiday("thanksgiving", 2012).date().isoformat()
    ('2013-03-31', '2012-11-22')
    """
    if name in FIXED:
        return datetime(year, *FIXED[name])
    if name in FROM_EASTER or name in FROM_ORTHODOX_EASTER:
        from dateutil.easter import EASTER_ORTHODOX, EASTER_WESTERN, easter  # a table of Sundays that is not ours to keep

        western = name in FROM_EASTER
        sunday = easter(year, EASTER_WESTERN if western else EASTER_ORTHODOX)
        return datetime.combine(sunday, datetime.min.time()) + timedelta(days=(FROM_EASTER if western else FROM_ORTHODOX_EASTER)[name])
    if name in ON_OR_AFTER:
        month, number, weekday = ON_OR_AFTER[name]
        first = datetime(year, month, number)
        return first + timedelta(days=(weekday - first.weekday()) % 7)
    if name in BESIDE:
        other, after = BESIDE[name]
        return holiday(other, year) + timedelta(days=after)
    if name == "parsi new year":  # the Shahenshahi year has 365 days, none of them leap
        return datetime(2018, 8, 17) + timedelta(days=365 * (year - 2018))
    if name == "tax day":
        return _tax_day(year)
    if name in _OBSERVED:
        return _observed(datetime(year, *_OBSERVED[name]))
    if name in NTH:
        month, weekday, which, after = NTH[name]
        if which > 0:
            first = datetime(year, month, 1)
            return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (which - 1) + after)
        last = shift_months(datetime(year, month, 1), 1) - timedelta(days=1)
        return last - timedelta(days=(last.weekday() - weekday) % 7 - after)
    if name in LUNAR:
        return _lunar(name, year)
    raise ImpossibleDate(f"no rule for the day of {name!r}")


def feast(name: str, year: int) -> Interval:
    """The day, or for a feast that lasts all days, of a holiday in a year.

    Examples
    --------
    >>> feast("christmas", 2013).edtf, feast("lent", 2013).edtf, feast("hanukkah", 2012).edtf
    ('2013-12-25', '2013-02-13/2013-03-30', '2012-12-09/2012-12-16')
    """
    if name.startswith(_WEEKEND):
        return _long_weekend(holiday(name.removeprefix(_WEEKEND), year))
    start = holiday(name, year)
    lasts = LASTING.get(name, 1)
    end = start + timedelta(days=lasts) if isinstance(lasts, int) else holiday(lasts, year)
    return Interval(start, end if end > start else holiday(str(lasts), year + 1), Granularity.DAY)


_WEEKEND = "weekend of "


def _long_weekend(day: datetime) -> Interval:
    """Saturday and Sunday with the feast and the days between them: the nearer weekend to a feast in the middle of the week."""
    saturday = day + timedelta(days=(5 - day.weekday()) % 7 if day.weekday() in (2, 3, 4) else -((day.weekday() + 2) % 7))
    return Interval(min(day, saturday), max(day, saturday + timedelta(days=1)) + timedelta(days=1), Granularity.DAY)


# (month, day) for days of work and office, kept on the nearest weekday
_OBSERVED = {"emancipation day": (4, 16), "boss's day": (10, 16)}


def _observed(day: datetime) -> datetime:
    """The nearest weekday: of a Saturday the Friday, of a Sunday the Monday."""
    return day + timedelta(days={5: -1, 6: 1}.get(day.weekday(), 0))


def _tax_day(year: int) -> datetime:
    """15 April in the United States, or the next working day; 16 April is Emancipation Day in Washington."""
    observed = _observed(datetime(year, *_OBSERVED["emancipation day"]))
    day = datetime(year, 4, 15)
    while day.weekday() >= 5 or day == observed:
        day += timedelta(days=1)
    return day


@lru_cache(maxsize=1024)
def _lunar(name: str, year: int) -> datetime:
    """The day of a feast of a lunar calendar in a year of ours; the first where two fall into it."""
    module, owner, method = LUNAR[name]
    calendar = getattr(import_module(f"holidays.calendars.{module}"), owner)()
    found = getattr(calendar, method)(year)
    candidates = [found] if isinstance(found, date | tuple) else list(found or ())
    days = [c[0] if isinstance(c, tuple) else c for c in candidates]
    for day in sorted(d for d in days if d is not None and d.year == year):
        return datetime(day.year, day.month, day.day)
    raise ImpossibleDate(f"the day of {name!r} in {year} is not known")
