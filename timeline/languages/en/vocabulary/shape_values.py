"""What the forms of English time expressions mean: values by category of "5:30", "1990s", "2013-02-12", "2h30m"."""

from __future__ import annotations

import re
from calendar import isleap
from datetime import date, timedelta
from fractions import Fraction
from itertools import pairwise

from timeline.expressions.vocabulary import Values, number_values
from timeline.intervals import Amount
from timeline.intervals import Granularity as G


def integer(match: re.Match[str]) -> Values:
    digits = match[0].rstrip("+").replace(",", "")
    return number_values(int(digits)) if len(digits) <= 9 else {}


def year(match: re.Match[str]) -> Values:
    year = int(match[0])
    return {**number_values(year), "year": year}


def decimal(match: re.Match[str]) -> Values:
    hour, _, minute = match[0].partition(".")
    clock = len(hour) <= 2 and len(minute) == 2 and int(hour) < 24 and int(minute) < 60
    return {"number": float(match[0]), **({"clock_point": (int(hour), int(minute))} if clock else {})}


def mixed(match: re.Match[str]) -> Values:
    whole = re.match(r"\d*", match[0])
    return {"number": (int(whole[0]) if whole and whole[0] else 0) + 0.5}


def ordinal(match: re.Match[str]) -> Values:
    number = int(match[0].rstrip("stndrh"))
    return {"ordinal": number, **({"ordinal_day": number} if 1 <= number <= 31 else {})}


def short_year(match: re.Match[str]) -> Values:
    number = int(match[0][1:])
    return {"year": 2000 + number if number < 50 else 1900 + number}


def decade(match: re.Match[str]) -> Values:
    figure = int(match[0].strip("'’s"))
    return {"decade_figure": figure, **({"short_decade": figure} if match[0][0] in "'’" else {})}


def iso_date(match: re.Match[str]) -> Values:
    return {"iso_date": tuple(int(p) for p in match[0].split("-"))}


def ordinal_date(match: re.Match[str]) -> Values:
    """“2013-043”: the year and the day of the year (ISO 8601-1:2019, 5.2.3)."""
    year, number = (int(part) for part in match[0].split("-"))
    if not 1 <= number <= 365 + isleap(year):
        return {}
    day = date(year, 1, 1) + timedelta(days=number - 1)
    return {"iso_date": (day.year, day.month, day.day)}


def iso_week(match: re.Match[str]) -> Values:
    year, week, *rest = re.sub(r"\D", " ", match[0]).split()
    weekday = rest[0] if rest else week[2:]
    if not weekday:
        return {"iso_week": (int(year), int(week))}
    try:
        day = date.fromisocalendar(int(year), int(week[:2]), int(weekday))
    except ValueError:
        return {}
    return {"iso_date": (day.year, day.month, day.day)}


def iso_moment(match: re.Match[str]) -> Values:
    moment, zone = re.fullmatch(r"(.*?:\d\d(?::\d\d(?:\.\d+)?)?)(z|[+-].*)?", match[0], re.DOTALL).groups()  # type: ignore[union-attr]  # the shape
    return {"iso_moment": (tuple(int(p) for p in re.findall(r"\d+", moment)[:6]), zone and zone.upper())}


def compact_moment(match: re.Match[str]) -> Values:
    """“20130305T173015Z”: ISO 8601-1:2019, 5.4.2.1."""
    day, _, time = match[0].partition("t")
    clock, zone = re.fullmatch(r"(\d+)(\D.*)?", time).groups()  # type: ignore[union-attr]  # the shape is this form
    parts = [day[:4], day[4:6], day[6:], *(clock[i : i + 2] for i in range(0, len(clock), 2))]
    return {"iso_moment": (tuple(int(p) for p in parts), zone and zone.upper())}


def compact_date(match: re.Match[str]) -> Values:
    return {"compact_date": (int(match[0][:4]), int(match[0][4:6]), int(match[0][6:]))}


def slashed(match: re.Match[str]) -> Values:
    parts = tuple(int(p) for p in re.split(r"[/.-]", match[0]))
    return {"numeric_date": parts}


def clock(match: re.Match[str]) -> Values:
    parts = tuple(int(p) for p in re.findall(r"\d+", match[0])[:3])
    if parts[0] > 24 or any(p > 59 for p in parts[1:]):
        return {}
    if match[0][0] != "0" and parts[0] <= 9:
        return {"clock_figure": parts, "length_figure": parts}  # “1:30 hours” may be a length, "01:30 hours" and "17:30 hours" are not
    return {"clock_figure": parts}


def zoned_clock(match: re.Match[str]) -> Values:
    """“17:30Z”, "17:30+02:00"."""
    time, zone = re.fullmatch(r"([\d:.]++)(.*)", match[0]).groups()  # type: ignore[union-attr]  # the shape is this form
    return {"zoned_clock": (tuple(int(p) for p in re.findall(r"\d+", time)[:3]), zone.upper())}


def nothing(match: re.Match[str]) -> Values:
    return {}


def meridiem(match: re.Match[str]) -> Values:
    return {"meridiem": match[0][0]}


def quarter(match: re.Match[str]) -> Values:
    return {"quarter_figure": int(re.sub(r"\D", "", match[0]))}


def division_of_year(match: re.Match[str]) -> Values:
    """“2012Q3”, "3Q12", "H1 2012": quarter or half, which, and the year."""
    letter = re.search("[qh]", match[0])
    assert letter is not None  # the shape has one
    figures = re.findall(r"\d+", match[0])
    year, number = (int(f) for f in sorted(figures, key=len, reverse=True))
    fits = number <= (4 if letter[0] == "q" else 2)
    return {"division_figure": (letter[0], number, full(year))} if fits else {}


def fiscal_figure(match: re.Match[str]) -> Values:
    """“FY2012”, "FY12"."""
    return {"fiscal_figure": full(int(re.sub(r"\D", "", match[0])))}


def full(year: int) -> int:
    """“84” is 1984, "15" is 2015."""
    return year if year > 99 else year + (2000 if year < 50 else 1900)


def clock_hours(match: re.Match[str]) -> Values:
    """“15h30”, “19h00”."""
    hour, minute = (int(p) for p in re.findall(r"\d+", match[0]))
    return {"clock_figure": (hour, minute)} if hour <= 24 and minute <= 59 else {}


def run_on_clock(match: re.Match[str]) -> Values:
    """“430pm” is 4:30, "1030am" 10:30."""
    hour, minute = int(match[0][:-2]), int(match[0][-2:])
    return {"clock_figure": (hour, minute)} if 1 <= hour <= 12 and minute <= 59 else {}


def clock_hour(match: re.Match[str]) -> Values:
    """“at 16h”."""
    return {"clock_figure": (int(match[0][:-1]), 0)}


def short_meridiem(match: re.Match[str]) -> Values:
    """“3:18a”, "7:05 p"."""
    hour, minute = (int(p) for p in re.findall(r"\d+", match[0]))
    return {"clock_figure": (hour % 12 + (12 if "p" in match[0] else 0), minute)}


def at_figure(match: re.Match[str]) -> Values:
    """“at 5”, "at 5.30", "at 0530"."""
    hour, _, minute = match[0].partition(".")
    if minute:
        return {"clock_figure": (int(hour), int(minute))}
    return military(match) if len(hour) == 4 else {"at_hour": int(hour), **number_values(int(hour))}


def clock_letter(match: re.Match[str]) -> Values:
    """“at 3p”."""
    hour = int(re.sub(r"\D", "", match[0])) % 12
    return {"clock_figure": (hour + (12 if "p" in match[0] else 0), 0)}


def military(match: re.Match[str]) -> Values:
    return {"military": (int(match[0][:2]), int(match[0][2:]))}


def ish(match: re.Match[str]) -> Values:
    return {"ish": int(re.sub(r"\D", "", match[0]))}


_MONTHS = 12
_SHORT_UNITS = {"h": G.HOUR, "m": G.MINUTE, "s": G.SECOND, "d": G.DAY, "w": G.WEEK, "mo": G.MONTH, "mt": G.MONTH, "y": G.YEAR}
_SHORT = re.compile(r"(\d++(?:\.\d+)?|\d/\d)\s?([a-z]+)")


def short_amount(match: re.Match[str]) -> Values:
    """“3h”, “2mo”: an amount only beside "ago", "from now" and the like, since "5m" may be metres or millions."""
    return {"short_amount": of_short(match[0])}


def of_short(text: str) -> Amount:
    number, unit = _SHORT.fullmatch(text).groups()  # type: ignore[union-attr]  # the shape is this form
    month = unit[:2] in ("mo", "mt")
    return Amount.of(Fraction(number), _SHORT_UNITS[unit[:2] if month else unit[0]])


def short_sum(match: re.Match[str]) -> Values:
    """“2h30m”, “3y, 2w, 5d”: two units from coarse to fine can be nothing but an amount."""
    parts = [of_short(piece[0]) for piece in _SHORT.finditer(match[0]) if piece[2] != "and"]
    falling = all(later.unit < earlier.unit for earlier, later in pairwise(parts))
    return {"amount": sum(parts[1:], parts[0])} if falling else {}


def half_hours(match: re.Match[str]) -> Values:
    """“1/2h” is 30 minutes."""
    over, under = match[0][0], match[0][2]
    minutes = Fraction(60 * int(over), int(under))
    return {"amount": Amount.of(minutes, G.MINUTE)} if int(over) < int(under) and minutes.denominator == 1 else {}


def sign(match: re.Match[str]) -> Values:
    return {"sign": 1 if match[0] == "+" else -1}


def year_first(match: re.Match[str]) -> Values:
    return {"iso_date": tuple(int(p) for p in re.split(r"[/.-]", match[0]))}


def named_date(match: re.Match[str]) -> Values:
    """“5/Mar/2013”, "March.5.2013"."""
    day, year = (int(figures) for figures in re.findall(r"\d+", match[0]))
    name = re.search(r"jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec", match[0])
    assert name is not None  # the shape holds one
    month = "jan feb mar apr may jun jul aug sep oct nov dec".split().index(name[0]) + 1
    return {"iso_date": (full(year), month, day)}


def dotted(match: re.Match[str]) -> Values:
    return {"dotted_date": tuple(int(p) for p in match[0].split("."))}


def hyphened(match: re.Match[str]) -> Values:
    return {"hyphened": tuple(int(p) for p in match[0].split("-"))}


def year_month(match: re.Match[str]) -> Values:
    year, month = (int(p) for p in re.split("[/-]", match[0]))
    return {"year_month": (year, month)}


def season_years(match: re.Match[str]) -> Values:
    """“2011/12”, "1999/00": two years that follow one another."""
    year = int(match[0][:4])
    return {"season_years": year} if int(match[0][5:]) == (year + 1) % 100 else {}


def old_day(match: re.Match[str]) -> Values:
    """“to-day”, as it was written until a century ago."""
    return {"old_day": match[0].removeprefix("to-")}


def month_day(match: re.Match[str]) -> Values:
    first, last = (int(p) for p in match[0].split("/"))
    return {"month_day": (last, first) if first > _MONTHS else (first, last)}


def month_year(match: re.Match[str]) -> Values:
    month, year = (int(p) for p in re.split(r"[/-]", match[0]))
    return {"month_year": (month, year)}


def era(match: re.Match[str]) -> Values:
    return {"bc": "BC"} if match[0][0] == "b" else {"common_era": "AD"}


def half(match: re.Match[str]) -> Values:
    return {"half_figure": int(re.sub(r"\D", "", match[0]))}


def doubled(match: re.Match[str]) -> Values:
    """“(24)” of "twenty-four (24) months", as contracts write it."""
    return {"doubled": int(match[0][1:-1])}
