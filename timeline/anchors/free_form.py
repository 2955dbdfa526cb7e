"""Free form: phrases of languages that have no pack, through dateparser; the only module that imports it.

dateparser answers with a moment and a period; the interval is the calendar cell of that period. It knows no open windows ("since"),
drops "about", and finds no spans in long texts as well as a pack does: what it cannot read is refused, not guessed.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from functools import lru_cache
from typing import Any

from timeline.conventions import Conventions
from timeline.errors import NoAnchor, NotATimePhrase, UnknownLanguage
from timeline.intervals import Granularity, Interval

_PERIODS = {
    "time": Granularity.MINUTE,
    "day": Granularity.DAY,
    "week": Granularity.WEEK,
    "month": Granularity.MONTH,
    "year": Granularity.YEAR,
}
_UNANCHORED = datetime(2000, 1, 1)  # stands in for a missing dateline; a phrase that moves with it is relative


def free_form(phrase: str, dateline: Interval | None, language: str, conventions: Conventions) -> Interval:
    """The interval that a phrase names in a language known to dateparser.

    Raises
    ------
    UnknownLanguage
        If dateparser does not know the language.
    NotATimePhrase, NoAnchor

    Examples
    --------
    >>> free_form("il y a deux ans", Interval.of("2024-10-25"), "fr", Conventions()).edtf
    '2022~'
    >>> free_form("3 de marzo de 2021", None, "es", Conventions()).edtf
    '2021-03-03'
    """
    given = dateline.start if dateline is not None else None
    base = given or _UNANCHORED
    found = _parse(phrase, base, language, conventions)
    if found is None:
        raise NotATimePhrase(f"{phrase!r} is not a time phrase that dateparser knows in language {language!r}")
    moment, granularity = found
    moved = _parse(phrase, base - timedelta(days=1000), language, conventions)
    relative = moved is not None and moved[0] != moment
    if relative and given is None:
        raise NoAnchor(f"{phrase!r} counts from a time that was not given; pass dateline='2024-10-25'")
    interval = Interval.cell(moment, granularity)
    loose = relative and granularity in (Granularity.WEEK, Granularity.MONTH, Granularity.YEAR)
    return replace(interval, approximate=loose, point=moment)


def _parse(phrase: str, base: datetime, language: str, conventions: Conventions) -> tuple[datetime, Granularity] | None:
    parser = _parser(language, base, conventions.prefer, "DMY" if conventions.day_first else "MDY")
    try:
        data = parser.get_date_data(phrase)
    except ValueError as error:  # raised on first use, not when the parser is made
        if "language" not in str(error):
            raise
        raise UnknownLanguage(f"neither a pack nor dateparser knows language {language!r}; use an ISO 639-1 code such as 'fr'") from None
    if data.date_obj is None:
        return None
    return data.date_obj.replace(tzinfo=None), _PERIODS.get(data.period, Granularity.DAY)


@lru_cache(maxsize=64)
def _parser(language: str, base: datetime, prefer: str, order: str) -> Any:
    from dateparser.date import DateDataParser  # half a second to import, only for languages without a pack

    settings = {
        "RELATIVE_BASE": base,
        "PREFER_DATES_FROM": prefer,
        "DATE_ORDER": order,
        "RETURN_TIME_AS_PERIOD": True,
        "PREFER_DAY_OF_MONTH": "first",
        "PREFER_MONTH_OF_YEAR": "first",
    }
    return DateDataParser(languages=[language], settings=settings)
