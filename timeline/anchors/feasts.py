"""Feasts: the days of holidays by name, those that keep their day and those that move with Easter, the weekday or the moon."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from functools import lru_cache
from importlib import import_module

from timeline.errors import ImpossibleDate
from timeline.intervals import Granularity, Interval, shift_months

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
    "burns night": (1, 25),
    "australia day": (1, 26),
    "india's republic day": (1, 26),
    "candlemas": (2, 2),
    "waitangi day": (2, 6),
    "st david's day": (3, 1),
    "international women's day": (3, 8),
    "pi day": (3, 14),
    "lady day": (3, 25),
    "st george's day": (4, 23),
    "anzac day": (4, 25),
    "flag day": (6, 14),
    "midsummer day": (6, 24),
    "lammas": (8, 1),
    "assumption": (8, 15),
    "michaelmas": (9, 29),
    "gandhi jayanti": (10, 2),
    "all souls' day": (11, 2),
    "martinmas": (11, 11),
    "st andrew's day": (11, 30),
    "world aids day": (12, 1),
    "st nicholas day": (12, 6),
    "pearl harbor day": (12, 7),
    "immaculate conception": (12, 8),
    "human rights day": (12, 10),
    "st stephen's day": (12, 26),
    "kwanzaa": (12, 26),
    "orthodox christmas": (1, 7),
    "loyalty day": (5, 1),
    "world environment day": (6, 5),
    "world health day": (4, 7),
    "yule": (12, 25),
    "lohri": (1, 13),
    "singles' day": (11, 11),
    "rabindra jayanti": (5, 9),
}
_FROM_EASTER = {
    "mothering sunday": -21,
    "holy saturday": -1,
    "low sunday": 7,
    "whit monday": 50,
    "trinity sunday": 56,
    "lent": -46,
    "holy week": -7,
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
_FROM_ORTHODOX_EASTER = {
    "orthodox easter": 0,
    "great lent": -48,
    "clean monday": -48,
    "orthodox palm sunday": -7,
    "orthodox good friday": -2,
    "orthodox easter monday": 1,
    "orthodox pentecost": 49,
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
    "small business saturday": (11, 3, 4, 2),
    "giving tuesday": (11, 3, 4, 5),
    "daylight saving time begins": (3, 6, 2, 0),
    "earth hour": (3, 5, -1, 0),
    "patriots' day": (4, 0, 3, 0),
    "arbor day": (4, 4, -1, 0),
    "early may bank holiday": (5, 0, 1, 0),
    "national day of prayer": (5, 3, 1, 0),
    "armed forces day": (5, 5, 3, 0),
    "spring bank holiday": (5, 0, -1, 0),
    "parents' day": (7, 6, 4, 0),
    "friendship day": (8, 6, 1, 0),
    "summer bank holiday": (8, 0, -1, 0),
    "grandparents day": (9, 0, 1, 6),
    "canadian thanksgiving": (10, 0, 2, 0),
    "daylight saving time ends": (11, 6, 1, 0),
}
# (month, day, weekday): the first such weekday on or after the day
_ON_OR_AFTER = {
    "victoria day": (5, 18, 0),  # the Monday before 25 May
    "administrative professionals' day": (4, 21, 2),  # in the last full week of April
    "advent": (11, 27, 6),  # the fourth Sunday before Christmas
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
    "diwali": ("hindu", "_HinduLunisolar", "diwali_india_date"),
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
    "lag baomer": ("hebrew", "_HebrewLunisolar", "lag_baomer_date"),
    "tisha b'av": ("hebrew", "_HebrewLunisolar", "tisha_bav_date"),
    "islamic new year": ("islamic", "_IslamicLunar", "hijri_new_year_dates"),
    "isra and mi'raj": ("islamic", "_IslamicLunar", "isra_and_miraj_dates"),
    "jumu'atul-wida": ("islamic", "_IslamicLunar", "jumuatul_wida_dates"),
    "arbaeen": ("islamic", "_IslamicLunar", "arbaeen_dates"),
    "vesak": ("hindu", "_HinduLunisolar", "buddha_purnima_date"),
    "dussehra": ("hindu", "_HinduLunisolar", "dussehra_date"),
    "ganesh chaturthi": ("hindu", "_HinduLunisolar", "ganesh_chaturthi_date"),
    "guru gobind singh jayanti": ("hindu", "_HinduLunisolar", "guru_gobind_singh_jayanti_date"),
    "guru nanak jayanti": ("hindu", "_HinduLunisolar", "guru_nanak_jayanti_date"),
    "guru ravidas jayanti": ("hindu", "_HinduLunisolar", "guru_ravidas_jayanti_date"),
    "valmiki jayanti": ("hindu", "_HinduLunisolar", "maharshi_valmiki_jayanti_date"),
    "makar sankranti": ("hindu", "_HinduLunisolar", "makar_sankranti_date"),
    "ram navami": ("hindu", "_HinduLunisolar", "ram_navami_date"),
    "ugadi": ("hindu", "_HinduLunisolar", "gudi_padwa_date"),
    "thaipusam": ("hindu", "_HinduLunisolar", "thaipusam_date"),
    "mahavir jayanti": ("hindu", "_HinduLunisolar", "mahavir_jayanti_date"),
    "karva chauth": ("hindu", "_HinduLunisolar", "karwa_chauth_date"),
    "chhath puja": ("hindu", "_HinduLunisolar", "chhath_puja_date"),
    "vasant panchami": ("hindu", "_HinduLunisolar", "basant_panchami_date"),
    "navratri": ("hindu", "_HinduLunisolar", "sharad_navratri_date"),
    "rath yatra": ("hindu", "_HinduLunisolar", "rath_yatra_date"),
    "vishu": ("hindu", "_HinduLunisolar", "vishu_date"),
    "govardhan puja": ("hindu", "_HinduLunisolar", "govardhan_puja_date"),
    "double ninth festival": ("chinese", "_ChineseLunisolar", "double_ninth_date"),
    "qingming": ("chinese", "_ChineseLunisolar", "qingming_date"),
    "nowruz": ("persian", "_Persian", "new_year_date"),
}
# feasts that are told from another by days
_BESIDE = {
    "dhanteras": ("diwali", -2),
    "holika dahan": ("holi", -1),
    "bhai dooj": ("govardhan puja", 1),
    "shemini atzeret": ("sukkot", 7),
    "simchat torah": ("sukkot", 8),
}
# feasts that last: so many days, or up to another feast
_LASTING: dict[str, int | str] = {
    "ramadan": "eid al-fitr",
    "lent": "easter",
    "great lent": 40,
    "holy week": "easter",
    "passover": 8,
    "sukkot": 7,
    "hanukkah": 8,
    "kwanzaa": 7,
    "navratri": 9,
}


def holiday(name: str, year: int) -> datetime:
    """The day of a holiday.

    Examples
    --------
    >>> holiday("easter", 2013).date().isoformat(), holiday("thanksgiving", 2012).date().isoformat()
    ('2013-03-31', '2012-11-22')
    """
    if name in _FIXED:
        return datetime(year, *_FIXED[name])
    if name in _FROM_EASTER or name in _FROM_ORTHODOX_EASTER:
        from dateutil.easter import EASTER_ORTHODOX, EASTER_WESTERN, easter  # a table of Sundays that is not ours to keep

        western = name in _FROM_EASTER
        sunday = easter(year, EASTER_WESTERN if western else EASTER_ORTHODOX)
        return datetime.combine(sunday, datetime.min.time()) + timedelta(days=(_FROM_EASTER if western else _FROM_ORTHODOX_EASTER)[name])
    if name in _ON_OR_AFTER:
        month, number, weekday = _ON_OR_AFTER[name]
        first = datetime(year, month, number)
        return first + timedelta(days=(weekday - first.weekday()) % 7)
    if name in _BESIDE:
        other, after = _BESIDE[name]
        return holiday(other, year) + timedelta(days=after)
    if name == "parsi new year":  # the Shahenshahi year has 365 days, none of them leap
        return datetime(2018, 8, 17) + timedelta(days=365 * (year - 2018))
    if name == "tax day":
        return _tax_day(year)
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
    lasts = _LASTING.get(name, 1)
    end = start + timedelta(days=lasts) if isinstance(lasts, int) else holiday(lasts, year)
    return Interval(start, end if end > start else holiday(str(lasts), year + 1), Granularity.DAY)


_WEEKEND = "weekend of "


def _long_weekend(day: datetime) -> Interval:
    """Saturday and Sunday with the feast and the days between them: the nearer weekend to a feast in the middle of the week."""
    saturday = day + timedelta(days=(5 - day.weekday()) % 7 if day.weekday() in (2, 3, 4) else -((day.weekday() + 2) % 7))
    return Interval(min(day, saturday), max(day, saturday + timedelta(days=1)) + timedelta(days=1), Granularity.DAY)


def _tax_day(year: int) -> datetime:
    """15 April in the United States, or the next working day; 16 April is Emancipation Day in Washington."""
    emancipation = datetime(year, 4, 16)
    observed = emancipation + timedelta(days={5: -1, 6: 1}.get(emancipation.weekday(), 0))
    day = datetime(year, 4, 15)
    while day.weekday() >= 5 or day == observed:
        day += timedelta(days=1)
    return day


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
