"""English words of time by category, and the forms ("5:30", "1990s") that are read by shape."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from timeline.expressions.grammar import Lexicon, Shape, Values, number_values
from timeline.intervals import Amount
from timeline.intervals import Granularity as G

_MONTH_NAMES = "january february march april may june july august september october november december".split()
_MONTH_SHORT = {
    "jan": 1,
    "feb": 2,
    "mar": 3,
    "apr": 4,
    "jun": 6,
    "jul": 7,
    "aug": 8,
    "sep": 9,
    "sept": 9,
    "oct": 10,
    "nov": 11,
    "dec": 12,
}
# these are other words too, and mean a month or day only with a capital
_CAPITAL_MONTHS = {"march", "may", "august", "mar", "jan", "jun", "dec"}
_LOWER_MONTHS = _CAPITAL_MONTHS - {"may"}  # "march 3rd", "next august"; "may" stays a verb
_MONTHS = {**{name: i + 1 for i, name in enumerate(_MONTH_NAMES)}, **_MONTH_SHORT}

_WEEKDAY_NAMES = "monday tuesday wednesday thursday friday saturday sunday".split()
_WEEKDAYS = {name: i for i, name in enumerate(_WEEKDAY_NAMES)}
_WEEKDAY_SHORT = {"mon": 0, "tue": 1, "tues": 1, "wed": 2, "weds": 2, "thu": 3, "thur": 3, "thurs": 3, "fri": 4, "sat": 5, "sun": 6}
_SURE_SHORT = {"tues", "thur", "thurs"}  # no other word in lower case; "sat", "sun", "wed" need help

_UNIT = {
    "second": G.SECOND,
    "minute": G.MINUTE,
    "hour": G.HOUR,
    "day": G.DAY,
    "week": G.WEEK,
    "month": G.MONTH,
    "quarter": G.QUARTER,
    "year": G.YEAR,
    "decade": G.DECADE,
    "century": G.CENTURY,
    "weekend": G.WEEKEND,
    "millennium": G.MILLENNIUM,
    "sec": G.SECOND,
    "min": G.MINUTE,
    "hr": G.HOUR,
    "wk": G.WEEK,
    "mth": G.MONTH,
    "qtr": G.QUARTER,
    "yr": G.YEAR,
    "wknd": G.WEEKEND,
    "week-end": G.WEEKEND,
}
_UNITS = {
    "seconds": G.SECOND,
    "minutes": G.MINUTE,
    "hours": G.HOUR,
    "days": G.DAY,
    "weeks": G.WEEK,
    "months": G.MONTH,
    "quarters": G.QUARTER,
    "years": G.YEAR,
    "decades": G.DECADE,
    "centuries": G.CENTURY,
    "weekends": G.WEEKEND,
    "millennia": G.MILLENNIUM,
    "secs": G.SECOND,
    "mins": G.MINUTE,
    "hrs": G.HOUR,
    "yrs": G.YEAR,
    "wks": G.WEEK,
    "mos": G.MONTH,
    "mths": G.MONTH,
    "qtrs": G.QUARTER,
}

_ONES = {w: i + 1 for i, w in enumerate("one two three four five six seven eight nine".split())}
_TEENS = {w: i + 10 for i, w in enumerate("ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split())}
_TENS = {w: 10 * (i + 2) for i, w in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split())}
_SCALES = {"hundred": 100, "thousand": 1_000, "million": 1_000_000, "billion": 1_000_000_000}
_ORDINALS = {
    w: i + 1
    for i, w in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth "
        "sixteenth seventeenth eighteenth nineteenth twentieth".split()
    )
}
_ORDINAL_ONES = {w: n for w, n in _ORDINALS.items() if n < 10}
_ORDINALS |= {"thirtieth": 30}
_NAMED_DECADES = {w: 10 * (i + 2) for i, w in enumerate("twenties thirties forties fifties sixties seventies eighties nineties".split())}

_SEASONS = {"spring": "spring", "summer": "summer", "autumn": "autumn", "fall": "autumn", "winter": "winter"}
_SURE_SEASONS = {word: name for word, name in _SEASONS.items() if word in ("summer", "autumn", "winter")}
_DAYPARTS = {
    "morning": "MO",
    "mornings": "MO",
    "dawn": "MO",
    "afternoon": "AF",
    "afternoons": "AF",
    "evening": "EV",
    "evenings": "EV",
    "night": "NI",
    "nights": "NI",
    "overnight": "NI",
    "nite": "NI",
    "nites": "NI",
    "nighttime": "NI",
    "lunchtime": "MI",
}
_PARTS = {
    "early": "START",
    "beginning": "START",
    "start": "START",
    "onset": "START",
    "opening": "START",
    "mid": "MID",
    "middle": "MID",
    "midst": "MID",
    "late": "END",
    "end": "END",
    "close": "END",
    "tail": "END",
}
_RECURRING = {
    "hourly": G.HOUR,
    "daily": G.DAY,
    "nightly": G.DAY,
    "weekly": G.WEEK,
    "monthly": G.MONTH,
    "quarterly": G.QUARTER,
    "yearly": G.YEAR,
    "annually": G.YEAR,
}
_NUMBERS = {"zero": 0, **_ONES, **_TEENS, **_TENS}

WORDS: Mapping[str, Mapping[str, Any]] = {
    "month": {w: n for w, n in _MONTHS.items() if w not in _CAPITAL_MONTHS},
    "sure_month": {w: n for w, n in _MONTHS.items() if w not in _CAPITAL_MONTHS and w not in ("april", "june")},
    "some_month": {w: n for w, n in _MONTHS.items() if w not in _CAPITAL_MONTHS or w in _LOWER_MONTHS},
    "weekday_name": {**_WEEKDAYS, **{w: n for w, n in _WEEKDAY_SHORT.items() if w in _SURE_SHORT}},
    "short_weekday": _WEEKDAY_SHORT,
    "weekdays": {name + "s": i for name, i in _WEEKDAYS.items()},
    "unit": _UNIT,
    "units": _UNITS,
    "number": _NUMBERS,
    "day": {w: n for w, n in _NUMBERS.items() if 1 <= n <= 31},
    "minute": {w: n for w, n in _NUMBERS.items() if n >= 5},
    "hour": {w: n for w, n in _NUMBERS.items() if 1 <= n <= 12},
    "century": {"seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20},
    "ones": _ONES,
    "tens": _TENS,
    "teen": _TEENS,
    "scale": _SCALES,
    "ordinal": _ORDINALS,
    "ordinal_ones": _ORDINAL_ONES,
    "named_decade": _NAMED_DECADES,
    "season_name": _SEASONS,
    "sure_season": _SURE_SEASONS,
    "daypart": _DAYPARTS,
    "part_adjective": {w: _PARTS[w] for w in ("early", "mid", "late")},
    "part_noun": {w: m for w, m in _PARTS.items() if w not in ("early", "mid", "late")},
    "recurring": _RECURRING,
}
CAPITALISED: Mapping[str, Mapping[str, Any]] = {
    "month": {w: n for w, n in _MONTHS.items() if w in _CAPITAL_MONTHS},
    "some_month": {w: n for w, n in _MONTHS.items() if w in _CAPITAL_MONTHS},
    "capital_season": {"fall": "autumn"},
    "sure_month": {"june": 6, "april": 4, "jan": 1, "jun": 6, "dec": 12},
    "weekday_name": _WEEKDAY_SHORT,
}

LEXICON = Lexicon(
    words=WORDS,
    capitalised=CAPITALISED,
    abbreviations=frozenset(_MONTH_SHORT)
    | frozenset(_WEEKDAY_SHORT)
    | {"st", "jr", "hr", "hrs", "min", "mins", "sec", "secs", "yr", "yrs", "wk", "wks", "qtr"},
    common=frozenset(
        "two a an the of in on at to for and or by with from this that it is was be as no not all some about over under his her their "
        "first second last next end start beginning early late middle half day may early part every each more less least than".split()
    ),
    passive=frozenset(
        {
            "number",
            "ones",
            "tens",
            "teen",
            "ordinal_ones",
            "short_amount",
            "scale",
            "ordinal",
            "part_adjective",
            "part_noun",
            "day",
            "hour",
            "minute",
            "year",
            "month_number",
        }
    ),
)


# ---------------------------------------------------------------- shapes
def _integer(match: re.Match[str]) -> Values:
    digits = match[0].replace(",", "")
    return number_values(int(digits)) if len(digits) <= 9 else {}


def _year(match: re.Match[str]) -> Values:
    year = int(match[0])
    return {**number_values(year), "year": year}


def _decimal(match: re.Match[str]) -> Values:
    return {"number": float(match[0])}


def _mixed(match: re.Match[str]) -> Values:
    whole = re.match(r"\d*", match[0])
    return {"number": (int(whole[0]) if whole and whole[0] else 0) + 0.5}


def _ordinal(match: re.Match[str]) -> Values:
    number = int(match[0].rstrip("stndrh"))
    return {"ordinal": number, **({"ordinal_day": number} if 1 <= number <= 31 else {})}


def _short_year(match: re.Match[str]) -> Values:
    number = int(match[0][1:])
    return {"year": 2000 + number if number < 50 else 1900 + number}


def _decade(match: re.Match[str]) -> Values:
    return {"decade_figure": int(match[0].strip("'’s"))}


def _iso_date(match: re.Match[str]) -> Values:
    return {"iso_date": tuple(int(p) for p in match[0].split("-"))}


def _iso_week(match: re.Match[str]) -> Values:
    return {"iso_week": tuple(int(p) for p in re.split(r"-?w", match[0]))}


def _iso_moment(match: re.Match[str]) -> Values:
    return {"iso_moment": tuple(int(p) for p in re.findall(r"\d+", match[0])[:6])}


def _slashed(match: re.Match[str]) -> Values:
    parts = tuple(int(p) for p in re.split(r"[/.-]", match[0]))
    return {"numeric_date": parts}


def _clock(match: re.Match[str]) -> Values:
    parts = tuple(int(p) for p in re.findall(r"\d+", match[0]))
    if parts[0] > 24 or any(p > 59 for p in parts[1:]):
        return {}
    return {"clock_figure": parts}


def _nothing(match: re.Match[str]) -> Values:
    return {}


def _meridiem(match: re.Match[str]) -> Values:
    return {"meridiem": match[0][0]}


def _quarter(match: re.Match[str]) -> Values:
    return {"quarter_figure": int(re.sub(r"\D", "", match[0]))}


def _clock_hours(match: re.Match[str]) -> Values:
    """“15h30”, “19h00”."""
    hour, minute = (int(p) for p in re.findall(r"\d+", match[0]))
    return {"clock_figure": (hour, minute)} if hour <= 24 and minute <= 59 else {}


def _run_on_clock(match: re.Match[str]) -> Values:
    """“430pm” is 4:30, "1030am" 10:30."""
    hour, minute = int(match[0][:-2]), int(match[0][-2:])
    return {"clock_figure": (hour, minute)} if 1 <= hour <= 12 and minute <= 59 else {}


_SHORT_UNITS = {"h": G.HOUR, "m": G.MINUTE, "s": G.SECOND, "d": G.DAY, "w": G.WEEK, "mo": G.MONTH, "y": G.YEAR}


def _short_amount(match: re.Match[str]) -> Values:
    """“3h”, “2mo”: an amount only beside "ago", "from now" and the like, since "5m" may be metres or millions."""
    number, unit = re.fullmatch(r"(\d+)\s?([a-z]+)", match[0]).groups()  # type: ignore[union-attr]  # the shape is this form
    return {"short_amount": Amount.of(int(number), _SHORT_UNITS[unit])}


def _year_first(match: re.Match[str]) -> Values:
    return {"iso_date": tuple(int(p) for p in re.split(r"[/.-]", match[0]))}


def _month_day(match: re.Match[str]) -> Values:
    return {"month_day": tuple(int(p) for p in match[0].split("/"))}


def _month_year(match: re.Match[str]) -> Values:
    month, year = (int(p) for p in re.split(r"[/-]", match[0]))
    return {"month_year": (month, year)}


def _era(match: re.Match[str]) -> Values:
    return {"bc": "BC"} if match[0][0] == "b" else {"common_era": "AD"}


def _half(match: re.Match[str]) -> Values:
    return {"half_figure": int(re.sub(r"\D", "", match[0]))}


_END = r"(?![\w])"
_UNIT_WORD = (
    r"(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|nights?|weeks?|wks?|months?|mths?|years?|yrs?"
    r"|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"
)
SHAPES = (
    Shape("address", r"(?:https?://|www\.)\S+|[\w.+-]+@[\w-]+\.\w[\w.]*", _nothing),
    Shape("money", r"[$€£¥]\s?\d[\d,]*(?:\.\d+)?", _nothing),
    Shape("percent", r"\d[\d,]*(?:\.\d+)?\s?%", _nothing),
    Shape("mixed", r"\d{1,3}[ -]1/2" + _END + r"|\d{0,3}½", _mixed, (("number",),)),
    Shape("iso_moment", r"\d{4}-\d\d-\d\d[t ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?z?" + _END, _iso_moment, (("iso_moment",),), trigger=True),
    Shape(
        "year_first",
        r"[12]\d{3}[/.]\d{1,2}[/.]\d{1,2}" + _END + r"|[12]\d{3}-\d{1,2}-\d{1,2}" + _END,
        _year_first,
        (("iso_date",),),
        trigger=True,
    ),
    Shape("phone", r"(?:\+\d{1,3}[ -])?\(?\d{2,4}\)?[ -]\d{3,4}-\d{4}" + _END, _nothing),
    Shape("iso_week", r"[12]\d{3}-?w\d\d" + _END, _iso_week, (("iso_week",),), trigger=True),
    Shape(
        "slashed",
        r"\d{1,2}/\d{1,2}/(?:\d{4}|\d\d)" + _END + r"|\d{1,2}\.\d{1,2}\.\d{4}" + _END + r"|\d{1,2}-\d{1,2}-\d{4}" + _END,
        _slashed,
        (("numeric_date",),),
        trigger=True,
    ),
    Shape(
        "clock",
        r"\d{1,2}:\d\d(?::\d\d)?(?=[ap]m)|\d{1,2}:\d\d(?::\d\d)?" + _END + r"|\d{1,2}\.\d\d(?=\s?[ap]\.?m\b)",
        _clock,
        (("clock_figure",),),
        trigger=True,
    ),
    Shape("month_day", r"(?:0?[1-9]|1[0-2])/(?:0?[1-9]|[12]\d|3[01])(?![\w/]|\.\d)", _month_day, (("month_day",),), trigger=True),
    Shape("month_year", r"(?:0?[1-9]|1[0-2])[/-](?:19|20)\d\d" + _END, _month_year, (("month_year",),), trigger=True),
    Shape("clock_hours", r"\d{1,2}h\d\d" + _END, _clock_hours, (("clock_figure",),), trigger=True),
    Shape("run_on_clock", r"\d{3,4}(?=\s?[ap]\.?m\b)", _run_on_clock, (("clock_figure",),)),
    Shape("version", r"\d+(?:\.\d+){2,}|\d+[/:]\d+(?:[/:]\d+)*", _nothing),
    Shape("decade", r"(?:1\d\d0|20\d0|\d?\d0)[’']?s" + _END + r"|[’']\d0s" + _END, _decade, (("decade_figure",),), trigger=True),
    Shape("short_year", r"[’']\d\d" + _END, _short_year, (("year",),), trigger=True),
    Shape("ordinal_figure", r"\d{1,3}(?:st|nd|rd|th)" + _END, _ordinal, (("ordinal", "ordinal_day"), ("ordinal",)), trigger=True),
    Shape("thousands", r"\d{1,3}(?:,\d{3})+" + _END, _integer),
    Shape("decimal", r"\d+\.\d+" + _END, _decimal),
    Shape("year", r"[12]\d{3}(?![\d%]|[\w])", _year, (("number", "year"),), trigger=True),
    Shape("meridiem", r"[ap]\.\s?m\.|[ap]m" + _END, _meridiem, (("meridiem",),), trigger=True),
    Shape("quarter_name", r"q[1-4]" + _END, _quarter, (("quarter_figure",),), trigger=True),
    Shape("half_name", r"h[12]" + _END, _half, (("half_figure",),), trigger=True),
    Shape("era", r"b\.\s?c\.(?:\s?e\.)?|b\.c\b|bce?" + _END, _era, (("bc",),), trigger=True),
    Shape("common_era", r"a\.\s?d\.|(?<=\d\s)(?:ad|ce)" + _END + r"|ad(?=\s\d)", _era, (("common_era",),), trigger=True),
    Shape("short_amount", r"\d{1,4}\s?(?:h|mo?|s|d|w|y)" + _END, _short_amount, (("short_amount",),)),
    Shape("integer", r"\d+" + r"(?!\d)(?=[ap]m\b|[ap]\.m|[^\w]|$|" + _UNIT_WORD + r"\b)", _integer),
)
