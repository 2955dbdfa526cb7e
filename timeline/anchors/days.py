"""Days and seasons of a year: holidays, meteorological seasons, and which dates exist."""

from __future__ import annotations

from calendar import isleap
from datetime import date, datetime, timedelta
from functools import lru_cache
from importlib import import_module
from typing import Literal

from timeline.errors import ImpossibleDate
from timeline.intervals import Granularity, Interval, shift_months

_LENGTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_FIRST_MONTH = {"spring": 3, "summer": 6, "autumn": 9, "winter": 12}

# (month, day) for feasts that keep their day
_FIXED = {
    "christmas": (12, 25),
    "christmas eve": (12, 24),
    "boxing day": (12, 26),
    "new year": (1, 1),
    "new year's eve": (12, 31),
    "epiphany": (1, 6),
    "groundhog day": (2, 2),
    "valentine's day": (2, 14),
    "st patrick's day": (3, 17),
    "april fools' day": (4, 1),
    "earth day": (4, 22),
    "may day": (5, 1),
    "cinco de mayo": (5, 5),
    "ve day": (5, 8),
    "d-day": (6, 6),
    "juneteenth": (6, 19),
    "canada day": (7, 1),
    "independence day": (7, 4),
    "bastille day": (7, 14),
    "halloween": (10, 31),
    "all saints' day": (11, 1),
    "guy fawkes night": (11, 5),
    "veterans day": (11, 11),
}
_FROM_EASTER = {
    "shrove tuesday": -47,
    "ash wednesday": -46,
    "palm sunday": -7,
    "maundy thursday": -3,
    "good friday": -2,
    "easter": 0,
    "easter monday": 1,
    "ascension day": 39,
    "pentecost": 49,
    "corpus christi": 60,
}
# (month, weekday, which one, days after it): the fourth Thursday of November; -1 is the last
_NTH = {
    "martin luther king day": (1, 0, 3, 0),
    "presidents' day": (2, 0, 3, 0),
    "mother's day": (5, 6, 2, 0),
    "father's day": (6, 6, 3, 0),
    "memorial day": (5, 0, -1, 0),
    "labor day": (9, 0, 1, 0),
    "columbus day": (10, 0, 2, 0),
    "election day": (11, 0, 1, 1),
    "thanksgiving": (11, 3, 4, 0),
    "black friday": (11, 3, 4, 1),
    "cyber monday": (11, 3, 4, 4),
}
# feasts of lunar calendars, as the package `holidays` tabulates them: its module, class and method
_LUNAR = {
    "chinese new year": ("chinese", "_ChineseLunisolar", "lunar_new_year_date"),
    "dragon boat festival": ("chinese", "_ChineseLunisolar", "dragon_boat_date"),
    "mid-autumn festival": ("chinese", "_ChineseLunisolar", "mid_autumn_date"),
    "ramadan": ("islamic", "_IslamicLunar", "ramadan_beginning_dates"),
    "eid al-fitr": ("islamic", "_IslamicLunar", "eid_al_fitr_dates"),
    "eid al-adha": ("islamic", "_IslamicLunar", "eid_al_adha_dates"),
    "laylat al-qadr": ("islamic", "_IslamicLunar", "laylat_al_qadr_dates"),
    "mawlid": ("islamic", "_IslamicLunar", "mawlid_dates"),
    "ashura": ("islamic", "_IslamicLunar", "ashura_dates"),
    "diwali": ("hindu", "_HinduLunisolar", "diwali_date"),
    "holi": ("hindu", "_HinduLunisolar", "holi_date"),
    "onam": ("hindu", "_HinduLunisolar", "onam_date"),
    "pongal": ("hindu", "_HinduLunisolar", "pongal_date"),
    "maha shivaratri": ("hindu", "_HinduLunisolar", "maha_shivaratri_date"),
    "vaisakhi": ("hindu", "_HinduLunisolar", "vaisakhi_date"),
    "raksha bandhan": ("hindu", "_HinduLunisolar", "raksha_bandhan_date"),
    "janmashtami": ("hindu", "_HinduLunisolar", "janmashtami_date"),
    "rosh hashanah": ("hebrew", "_HebrewLunisolar", "rosh_hashanah_date"),
    "yom kippur": ("hebrew", "_HebrewLunisolar", "yom_kippur_date"),
    "sukkot": ("hebrew", "_HebrewLunisolar", "sukkot_date"),
    "passover": ("hebrew", "_HebrewLunisolar", "passover_date"),
    "hanukkah": ("hebrew", "_HebrewLunisolar", "hanukkah_date"),
    "purim": ("hebrew", "_HebrewLunisolar", "purim_date"),
    "shavuot": ("hebrew", "_HebrewLunisolar", "shavuot_date"),
}


def exists(year: int, month: int, day: int) -> bool:
    """Whether the calendar has the day.

    Examples
    --------
    >>> exists(2016, 2, 29), exists(2015, 2, 29)
    (True, False)
    """
    return 1 <= year <= 9999 and 1 <= day <= _LENGTHS[month - 1] + (month == 2 and isleap(year))


def season(name: str, year: int, hemisphere: Literal["northern", "southern"] = "northern") -> Interval:
    """The meteorological season that begins in `year`.

    Examples
    --------
    >>> season("winter", 2012).edtf, season("winter", 2012, "southern").edtf
    ('2012-24', '2012-22')
    """
    month = _FIRST_MONTH[name]
    start = datetime(year, month, 1)
    if hemisphere == "southern":
        start = datetime(year, (month + 5) % 12 + 1, 1)
    return Interval(start, shift_months(start, 3), Granularity.SEASON)


def holiday(name: str, year: int) -> datetime:
    """The day of a holiday.

    Examples
    --------
    >>> holiday("easter", 2013).date().isoformat(), holiday("thanksgiving", 2012).date().isoformat()
    ('2013-03-31', '2012-11-22')
    """
    if name in _FIXED:
        return datetime(year, *_FIXED[name])
    if name in _FROM_EASTER or name == "orthodox easter":
        from dateutil.easter import EASTER_ORTHODOX, EASTER_WESTERN, easter  # a table of Sundays that is not ours to keep

        sunday = easter(year, EASTER_ORTHODOX if name == "orthodox easter" else EASTER_WESTERN)
        return datetime.combine(sunday, datetime.min.time()) + timedelta(days=_FROM_EASTER.get(name, 0))
    if name in _NTH:
        month, weekday, which, after = _NTH[name]
        if which > 0:
            first = datetime(year, month, 1)
            return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (which - 1) + after)
        last = shift_months(datetime(year, month, 1), 1) - timedelta(days=1)
        return last - timedelta(days=(last.weekday() - weekday) % 7)
    if name in _LUNAR:
        return _lunar(name, year)
    raise ImpossibleDate(f"no rule for the day of {name!r}")


@lru_cache(maxsize=1024)
def _lunar(name: str, year: int) -> datetime:
    """The day of a feast of a lunar calendar in a year of ours; the first where two fall into it."""
    module, owner, method = _LUNAR[name]
    calendar = getattr(import_module(f"holidays.calendars.{module}"), owner)()
    found = getattr(calendar, method)(year)
    candidates = [found] if isinstance(found, date | tuple) else list(found or ())
    days = [c[0] if isinstance(c, tuple) else c for c in candidates]
    for day in sorted(d for d in days if d is not None and d.year == year):
        return datetime(day.year, day.month, day.day)
    raise ImpossibleDate(f"the day of {name!r} in {year} is not known")
