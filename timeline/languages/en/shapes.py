"""Forms of English time expressions that are read by their shape: "5:30", "1990s", "2013-02-12", "2h30m"."""

from __future__ import annotations

import re
from calendar import isleap
from datetime import date, timedelta
from fractions import Fraction
from itertools import pairwise

from timeline.expressions.vocabulary import First, Shape, Values, number_values
from timeline.intervals import Amount
from timeline.intervals import Granularity as G


def _integer(match: re.Match[str]) -> Values:
    digits = match[0].rstrip("+").replace(",", "")
    return number_values(int(digits)) if len(digits) <= 9 else {}


def _year(match: re.Match[str]) -> Values:
    year = int(match[0])
    return {**number_values(year), "year": year}


def _decimal(match: re.Match[str]) -> Values:
    hour, _, minute = match[0].partition(".")
    clock = len(hour) <= 2 and len(minute) == 2 and int(hour) < 24 and int(minute) < 60
    return {"number": float(match[0]), **({"clock_point": (int(hour), int(minute))} if clock else {})}


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
    figure = int(match[0].strip("'’s"))
    return {"decade_figure": figure, **({"short_decade": figure} if match[0][0] in "'’" else {})}


def _iso_date(match: re.Match[str]) -> Values:
    return {"iso_date": tuple(int(p) for p in match[0].split("-"))}


def _ordinal_date(match: re.Match[str]) -> Values:
    year, number = (int(part) for part in match[0].split("-"))
    if not 1 <= number <= 365 + isleap(year):
        return {}
    day = date(year, 1, 1) + timedelta(days=number - 1)
    return {"iso_date": (day.year, day.month, day.day)}


def _iso_week(match: re.Match[str]) -> Values:
    return {"iso_week": tuple(int(p) for p in re.split(r"-?w", match[0]))}


def _iso_moment(match: re.Match[str]) -> Values:
    moment, zone = re.fullmatch(r"(.*?:\d\d(?::\d\d(?:\.\d+)?)?)(z|[+-].*)?", match[0]).groups()  # type: ignore[union-attr]  # the shape
    return {"iso_moment": (tuple(int(p) for p in re.findall(r"\d+", moment)[:6]), zone and zone.upper())}


def _compact_moment(match: re.Match[str]) -> Values:
    """“20130305T173015Z”: ISO 8601-1:2019, 5.4.2.1."""
    day, _, time = match[0].partition("t")
    clock, zone = re.fullmatch(r"(\d+)(\D.*)?", time).groups()  # type: ignore[union-attr]  # the shape is this form
    parts = [day[:4], day[4:6], day[6:], *(clock[i : i + 2] for i in range(0, len(clock), 2))]
    return {"iso_moment": (tuple(int(p) for p in parts), zone and zone.upper())}


def _compact_date(match: re.Match[str]) -> Values:
    return {"compact_date": (int(match[0][:4]), int(match[0][4:6]), int(match[0][6:]))}


def _slashed(match: re.Match[str]) -> Values:
    parts = tuple(int(p) for p in re.split(r"[/.-]", match[0]))
    return {"numeric_date": parts}


def _clock(match: re.Match[str]) -> Values:
    parts = tuple(int(p) for p in re.findall(r"\d+", match[0])[:3])
    if parts[0] > 24 or any(p > 59 for p in parts[1:]):
        return {}
    return {"clock_figure": parts}


def _zoned_clock(match: re.Match[str]) -> Values:
    """“17:30Z”, "17:30+02:00"."""
    time, zone = re.fullmatch(r"([\d:.]+)(.*)", match[0]).groups()  # type: ignore[union-attr]  # the shape is this form
    return {"zoned_clock": (tuple(int(p) for p in re.findall(r"\d+", time)[:3]), zone.upper())}


def _nothing(match: re.Match[str]) -> Values:
    return {}


def _meridiem(match: re.Match[str]) -> Values:
    return {"meridiem": match[0][0]}


def _quarter(match: re.Match[str]) -> Values:
    return {"quarter_figure": int(re.sub(r"\D", "", match[0]))}


def _division_of_year(match: re.Match[str]) -> Values:
    """“2012Q3”, "3Q12", "H1 2012": quarter or half, which, and the year."""
    letter = re.search("[qh]", match[0])
    assert letter is not None  # the shape has one
    figures = re.findall(r"\d+", match[0])
    year, number = (int(f) for f in sorted(figures, key=len, reverse=True))
    fits = number <= (4 if letter[0] == "q" else 2)
    return {"division_figure": (letter[0], number, _full(year))} if fits else {}


def _fiscal_figure(match: re.Match[str]) -> Values:
    """“FY2012”, "FY12"."""
    return {"fiscal_figure": _full(int(re.sub(r"\D", "", match[0])))}


def _full(year: int) -> int:
    """“84” is 1984, "15" is 2015."""
    return year if year > 99 else year + (2000 if year < 50 else 1900)


def _clock_hours(match: re.Match[str]) -> Values:
    """“15h30”, “19h00”."""
    hour, minute = (int(p) for p in re.findall(r"\d+", match[0]))
    return {"clock_figure": (hour, minute)} if hour <= 24 and minute <= 59 else {}


def _run_on_clock(match: re.Match[str]) -> Values:
    """“430pm” is 4:30, "1030am" 10:30."""
    hour, minute = int(match[0][:-2]), int(match[0][-2:])
    return {"clock_figure": (hour, minute)} if 1 <= hour <= 12 and minute <= 59 else {}


def _clock_hour(match: re.Match[str]) -> Values:
    """“at 16h”."""
    return {"clock_figure": (int(match[0][:-1]), 0)}


def _short_meridiem(match: re.Match[str]) -> Values:
    """“3:18a”, "7:05 p"."""
    hour, minute = (int(p) for p in re.findall(r"\d+", match[0]))
    return {"clock_figure": (hour % 12 + (12 if "p" in match[0] else 0), minute)}


def _at_hour(match: re.Match[str]) -> Values:
    """“at 5.”"""
    return {"at_hour": int(match[0]), **number_values(int(match[0]))}


def _at_point(match: re.Match[str]) -> Values:
    """“at 5.30”, as British papers write it."""
    hour, _, minute = match[0].partition(".")
    return {"clock_figure": (int(hour), int(minute))}


def _clock_letter(match: re.Match[str]) -> Values:
    """“at 3p”."""
    hour = int(re.sub(r"\D", "", match[0])) % 12
    return {"clock_figure": (hour + (12 if "p" in match[0] else 0), 0)}


def _military(match: re.Match[str]) -> Values:
    return {"military": (int(match[0][:2]), int(match[0][2:]))}


def _ish(match: re.Match[str]) -> Values:
    return {"ish": int(re.sub(r"\D", "", match[0]))}


_SHORT_UNITS = {"h": G.HOUR, "m": G.MINUTE, "s": G.SECOND, "d": G.DAY, "w": G.WEEK, "mo": G.MONTH, "mt": G.MONTH, "y": G.YEAR}
_SHORT = re.compile(r"(\d+(?:\.\d+)?|\d/\d)\s?([a-z]+)")


def _short_amount(match: re.Match[str]) -> Values:
    """“3h”, “2mo”: an amount only beside "ago", "from now" and the like, since "5m" may be metres or millions."""
    return {"short_amount": _of_short(match[0])}


def _of_short(text: str) -> Amount:
    number, unit = _SHORT.fullmatch(text).groups()  # type: ignore[union-attr]  # the shape is this form
    month = unit[:2] in ("mo", "mt")
    return Amount.of(Fraction(number), _SHORT_UNITS[unit[:2] if month else unit[0]])


def _short_sum(match: re.Match[str]) -> Values:
    """“2h30m”, “3y, 2w, 5d”: two units from coarse to fine can be nothing but an amount."""
    parts = [_of_short(piece[0]) for piece in _SHORT.finditer(match[0]) if piece[2] != "and"]
    falling = all(later.unit < earlier.unit for earlier, later in pairwise(parts))
    return {"amount": sum(parts[1:], parts[0])} if falling else {}


def _half_hours(match: re.Match[str]) -> Values:
    """“1/2h” is 30 minutes."""
    over, under = match[0][0], match[0][2]
    minutes = Fraction(60 * int(over), int(under))
    return {"amount": Amount.of(minutes, G.MINUTE)} if int(over) < int(under) and minutes.denominator == 1 else {}


def _sign(match: re.Match[str]) -> Values:
    return {"sign": 1 if match[0] == "+" else -1}


def _year_first(match: re.Match[str]) -> Values:
    return {"iso_date": tuple(int(p) for p in re.split(r"[/.-]", match[0]))}


def _named_date(match: re.Match[str]) -> Values:
    """“5/Mar/2013”, "March.5.2013"."""
    day, year = (int(figures) for figures in re.findall(r"\d+", match[0]))
    name = re.search(r"jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec", match[0])
    assert name is not None  # the shape holds one
    month = "jan feb mar apr may jun jul aug sep oct nov dec".split().index(name[0]) + 1
    return {"iso_date": (_full(year), month, day)}


def _dotted(match: re.Match[str]) -> Values:
    return {"dotted_date": tuple(int(p) for p in match[0].split("."))}


def _hyphened(match: re.Match[str]) -> Values:
    return {"hyphened": tuple(int(p) for p in match[0].split("-"))}


def _year_month(match: re.Match[str]) -> Values:
    year, month = (int(p) for p in re.split("[/-]", match[0]))
    return {"year_month": (year, month)}


def _season_years(match: re.Match[str]) -> Values:
    """“2011/12”, "1999/00": two years that follow one another."""
    year = int(match[0][:4])
    return {"season_years": year} if int(match[0][5:]) == (year + 1) % 100 else {}


def _month_day(match: re.Match[str]) -> Values:
    return {"month_day": tuple(int(p) for p in match[0].split("/"))}


def _month_year(match: re.Match[str]) -> Values:
    month, year = (int(p) for p in re.split(r"[/-]", match[0]))
    return {"month_year": (month, year)}


def _era(match: re.Match[str]) -> Values:
    return {"bc": "BC"} if match[0][0] == "b" else {"common_era": "AD"}


def _half(match: re.Match[str]) -> Values:
    return {"half_figure": int(re.sub(r"\D", "", match[0]))}


_YEAR_FIGURES = r"(?:19|20)\d\d"
_DIVISIONS = (("division_figure",),)
_HOUR_KINDS = tuple(number_values(5))
_END = r"(?![\w])"
_UNIT_WORD = (
    r"(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|nights?|weeks?|wks?|months?|mos|mths?|qtrs?|quarters?|years?|yrs?"
    r"|january|jan|february|march|april|may|june|july|august|september|october|november|december|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)"
)
_AFTER_A_PREPOSITION = (
    r"(?:(?<=\bon )|(?<=\bby )|(?<=\bsince )|(?<=\buntil )|(?<=\bbefore )|(?<=\bafter )|(?<=\bdated ))"  # "3-14" may be a score
)
_NO_SEASON = r"(?!\d\d(?:" + "|".join(f"{y:02d}[-/]{y + 1:02d}" for y in range(12)) + "))"  # "2007-08" is two years
_AFTER_AT = r"(?:(?<=\bat )|(?<=\bby )|(?<=\bto )|(?<=\bfor )|(?<=\bfrom )|(?<=\buntil )|(?<=\btill )|(?<=\baround )|(?<=\babout ))"
# a figure after "at" is an hour where the clause ends or a day follows, unless a verb makes it a level: "The rate stood at 5."
_LEVELS = "stood stands stand closed ended ending opened traded priced valued rated fixed pegged starting start starts sold quoted capped aged died number level rate".split()
_AT = r"(?<=\bat )" + "".join(f"(?<!\\b{verb} at )" for verb in _LEVELS)
_CLAUSE_ENDS = r"(?=\s*(?:$|[.!?;)](?!\d)|,(?!\d)|\n|(?:on|and|today|tomorrow|yesterday|tonight|this|next|last|sharp|in the|at night|to|or|for|with|if|the|he|she|they|we|it|but|when|near|outside)\b))"
_SHORT_PART = r"\d{1,4}\s?(?:mos?|mins?|hrs?|secs?|wks?|yrs?|[hmsdwy])(?![a-z])"
# run together, a figure and a unit are read as far as they go: "1hour20minutes", "2y3mo and 4d"
_RUN_ON_PART = r"\d{1,4}(?:mo(?:nth)?s?|mths?|min(?:ute)?s?|h(?:ou)?rs?|sec(?:ond)?s?|da?ys?|w(?:ee)?ks?|y(?:ea)?rs?|[hmsdwy])(?![a-z])"
_LETTER: tuple[First, ...] = ("letter",)
_MARK: tuple[First, ...] = ("mark",)
# a figure that ends a word is part of it ("#camp4"), save after a month ("October2")
_MONTH_ENDS = "jan feb mar apr may jun jul aug sep oct nov dec ary rch ril une uly ust ept ber".split()
_NO_LETTER_BEFORE = r"(?:(?<![^\W\d_])|" + "|".join(f"(?<={end})" for end in _MONTH_ENDS) + ")"
_NO_MONTH_BEFORE = "".join(f"(?<!{end}[-/ ])" for end in _MONTH_ENDS)  # "Mar-05-2013", "March 5-2013" are days
_MONTH = r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
_DAY = r"(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?"
_FULL_YEAR = r"(?:1[5-9]|20|21)\d\d(?![\w])"
# a day, a month by name and a year with a mark between them, or run together: "5.March 2013", "5/Mar/84", "5March2013", "March/5/2013"
_DAY_FIRST = (
    rf"(?=[0-3]?\d(?:st|nd|rd|th)?[-/.–\s]{{0,3}}[a-z]){_DAY}(?:(?:[-/.–]|\s?[-/]\s?){_MONTH}\.?(?:[-/.–]|,?\s?|\s[-/]\s)|\s{_MONTH}(?:[/.]|\s/\s)|{_MONTH}\s?){_FULL_YEAR}|"
    + "|".join(rf"{_DAY}{mark}{_MONTH}{mark}\d\d(?![\w/.:-])" for mark in ("-", "/", r"\."))
)
_MONTH_FIRST = rf"{_MONTH}[/.]{_DAY}(?:[/.]|,?\s){_FULL_YEAR}"
SHAPES = (
    Shape("address", r"(?:https?://|www\.)\S+|[\w.+-]+@[\w-]+\.\w[\w.]*", _nothing, first=("digit", "letter", "mark")),
    Shape("day_first", _DAY_FIRST, _named_date, (("iso_date",),), trigger=True),
    Shape("month_first", _MONTH_FIRST, _named_date, (("iso_date",),), trigger=True, first=_LETTER),
    Shape("money", r"[$€£¥]\s?\d[\d,]*(?:\.\d+)?", _nothing, first=_MARK),
    Shape("percent", r"\d[\d,]*(?:\.\d+)?\s?%", _nothing),
    Shape("mixed", r"\d{1,3}[ -]1/2" + _END + r"|\d{0,3}½", _mixed, (("number",),), first=("digit", "letter")),
    Shape(
        "iso_moment",
        r"\d{4}-\d\d-\d\d[t ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:z|[+-]\d\d:?\d\d)?" + _END,
        _iso_moment,
        (("iso_moment",),),
        trigger=True,
    ),
    # ISO 8601-1:2019, 5.2.3: year and day of the year, "2013-043"
    Shape(
        "ordinal_date",
        r"(?=[12])(?<![\d.,#/-])[12]\d{3}-[0-3]\d\d(?![\w/-]|[.,]\d)",
        _ordinal_date,
        (("iso_date",),),
        trigger=True,
    ),
    Shape(
        "year_first",
        r"[12]\d{3}[/.]\d{1,2}[/.]\d{1,2}" + _END + r"|[12]\d{3}-\d{1,2}-\d{1,2}" + _END,
        _year_first,
        (("iso_date",),),
        trigger=True,
    ),
    Shape(
        "compact_moment",
        r"(?<![\w.-])(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])t[0-2]\d[0-5]\d(?:[0-5]\d)?(?:z|[+-]\d\d:?\d\d)?" + _END,
        _compact_moment,
        (("iso_moment",),),
        trigger=True,
    ),
    Shape(
        "compact_date",
        r"(?<![\w.#$€£-])(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?![\w-]|[.,]\d|%)",
        _compact_date,
        (("compact_date",),),
        trigger=True,
    ),
    Shape(
        "short_sum",
        rf"(?!\d+\s?s){_RUN_ON_PART}(?:(?:,?\s?|,?\sand\s){_RUN_ON_PART})+{_END}|(?!\d+\s?s){_SHORT_PART}(?:,?\s?{_SHORT_PART})+{_END}",
        _short_sum,
        (("amount",),),
        trigger=True,
    ),
    Shape("half_hours", r"[1-3]/[2-6]\s?h" + _END, _half_hours, (("amount",),), trigger=True),
    Shape(
        "phone",
        r"(?:\+\d{1,3}[ -])?\(?\d{2,4}\)?[ -]\d{3,4}-\d{4}"
        + _END
        + r"|(?:\+\d{1,3}|\(?0\d{2,4}\)?)(?:[ -]\d{2,4}){2,4}"
        + _END
        + r"|\d{3}-\d{4}(?![\w-]|\s?b)",
        _nothing,
        first=("digit", "mark"),
    ),
    Shape("sign", r"(?<!\w)\+(?=\s?\d)|(?<=gmt|utc)[+-](?=\d)|(?<!\S)[-−](?=\d)", _sign, (("sign",),), first=_MARK),
    Shape("iso_week", r"[12]\d{3}-?w\d\d" + _END, _iso_week, (("iso_week",),), trigger=True),
    Shape(
        "slashed",
        r"\d{1,2}/\d{1,2}/(?:\d{4}|\d\d)" + _END + r"|\d{1,2}\.\d{1,2}\.\d{4}" + _END + r"|\d{1,2}-\d{1,2}-\d{4}" + _END,
        _slashed,
        (("numeric_date",),),
        trigger=True,
    ),
    Shape("quarter_of_year", _YEAR_FIGURES + r"-?[qh][1-4]" + _END, _division_of_year, _DIVISIONS, trigger=True),
    Shape("year_of_quarter", r"[1-4][qh][ -]?[’']?(?:" + _YEAR_FIGURES + r"|\d\d)" + _END, _division_of_year, _DIVISIONS, trigger=True),
    Shape(
        "quarter_and_year",
        r"[qh][1-4][ -/]?[’']?(?:" + _YEAR_FIGURES + r"|(?<=[’'-])\d\d)" + _END,
        _division_of_year,
        _DIVISIONS,
        trigger=True,
        first=_LETTER,
    ),
    Shape(
        "zoned_clock",
        r"(?:[01]?\d|2[0-3]):[0-5]\d(?:(?::[0-5]\d(?:\.\d{1,6})?)?(?:z|\+[01]\d:?[0-5]\d)|:[0-5]\d-[01]\d:?[0-5]\d|-0\d00)" + _END,
        _zoned_clock,
        (("zoned_clock",),),
        trigger=True,
    ),
    Shape("short_meridiem", r"(?:1[0-2]|0?[1-9]):[0-5]\d\s?[ap]\.?(?![\w.])", _short_meridiem, (("clock_figure",),), trigger=True),
    Shape(
        "clock",
        r"\d{1,2}:\d\d(?::\d\d(?:\.\d{1,6})?)?(?=[ap]\.?m)|\d{1,2}:\d\d(?::\d\d(?:\.\d{1,6})?)?h?"
        + _END
        + r"|\d{1,2}\.\d\d(?=\s?[ap]\.?m\b)",
        _clock,
        (("clock_figure",),),
        trigger=True,
    ),
    Shape("dotted_date", r"(?=\d)(?<![\d.])[0-3]\d\.[01]\d\.\d\d(?![\w]|\.\d)", _dotted, (("dotted_date",),), trigger=True),
    Shape(
        "year_month",
        rf"(?=\d)(?<![\d/]){_NO_SEASON}(?:[12]\d{{3}}/(?:1[0-2]|0?[1-9])|(?:19[5-9]\d|2\d{{3}})-(?:0[1-9]|1[0-2]))(?![\w/-]|\.\d)",
        _year_month,
        (("year_month",),),
        trigger=True,
    ),
    Shape("season_years", r"(?:1[5-9]|20)\d\d/\d\d(?![\w/]|\.\d)", _season_years, (("season_years",),), trigger=True),
    Shape(
        "hyphened",
        r"(?=\d\d?-)" + _AFTER_A_PREPOSITION + r"\d{1,2}-\d{1,2}(?:-\d\d)?(?![\w-]|\s*(?!at\b)\w|%)",
        _hyphened,
        (("hyphened",),),
        trigger=True,
    ),
    Shape("month_day", r"(?:0?[1-9]|1[0-2])/(?:0?[1-9]|[12]\d|3[01])(?![\w/]|\.\d)", _month_day, (("month_day",),), trigger=True),
    Shape(
        "month_year", _NO_MONTH_BEFORE + r"(?:0?[1-9]|1[0-2])[/-](?:19|20)\d\d(?![\w]|-\w)", _month_year, (("month_year",),), trigger=True
    ),
    Shape("clock_hours", r"\d{1,2}h\d\d" + _END, _clock_hours, (("clock_figure",),), trigger=True),
    Shape("run_on_clock", r"\d{3,4}(?=\s?[ap]\.?m\b)", _run_on_clock, (("clock_figure",),)),
    Shape("clock_hour", r"(?=\d\d?h)" + _AFTER_AT + r"(?:[01]?\d|2[0-3])h" + _END, _clock_hour, (("clock_figure",),), trigger=True),
    Shape(
        "at_hour",
        r"(?=\d)" + _AT + r"(?:1[0-2]|[1-9])(?![\w%/:-]|\.\d)" + _CLAUSE_ENDS,
        _at_hour,
        (("at_hour", *_HOUR_KINDS),),
        trigger=True,
    ),
    Shape(
        "at_point",
        r"(?=\d)" + _AT + r"(?:[01]?\d|2[0-3])\.[0-5]\d(?![\w%/:-]|\.\d)" + _CLAUSE_ENDS,
        _at_point,
        (("clock_figure",),),
        trigger=True,
    ),
    Shape(
        "at_run_on",
        r"(?=\d)" + _AT + r"(?:[01]\d|2[0-3])[0-5][05](?![\w%/:-]|\.\d)" + _CLAUSE_ENDS,
        _military,
        (("military",),),
        trigger=True,
    ),
    Shape(
        "clock_letter",
        r"(?=\d\d?[ap])" + _AFTER_AT + r"(?:1[0-2]|[1-9])[ap]\.?(?![\w.])",
        _clock_letter,
        (("clock_figure",),),
        trigger=True,
    ),
    Shape(
        "military",
        r"(?:[01]\d|2[0-3])[0-5]\d(?=\s*(?:hours|hrs|h|gmt|utc|z)\b)|0\d[0-5]\d" + _END,
        _military,
        (("military",),),
        trigger=True,
    ),
    Shape("ish", r"(?:1[0-2]|[1-9])-?ish" + _END, _ish, (("ish",),), trigger=True),
    Shape("version", r"\d+(?:\.\d+){2,}|\d+[/:]\d+(?:[/:]\d+)*", _nothing),
    Shape(
        "decade",
        r"(?:1\d\d0|20\d0|\d?\d0)[’']?s" + _END + r"|[’']\d0s" + _END,
        _decade,
        (("decade_figure",), ("decade_figure", "short_decade")),
        trigger=True,
        first=("digit", "mark"),
    ),
    Shape("short_year", r"[’']\d\d" + _END, _short_year, (("year",),), trigger=True, first=_MARK),
    Shape("ordinal_figure", r"\d{1,3}(?:st|nd|rd|th)" + _END, _ordinal, (("ordinal", "ordinal_day"), ("ordinal",)), trigger=True),
    Shape("thousands", r"\d{1,3}(?:,\d{3})+" + _END, _integer),
    Shape("decimal", r"\d+\.\d+" + _END, _decimal, (("number", "clock_point"), ("number",))),
    Shape("year", r"[12]\d{3}(?![\d%]|[\w])", _year, (("number", "year"),), trigger=True),
    Shape("meridiem", r"[ap]\.\s?m\.|[ap]\.?m" + _END, _meridiem, (("meridiem",),), trigger=True, first=_LETTER),
    Shape("quarter_name", r"q[1-4]" + _END, _quarter, (("quarter_figure",),), trigger=True, first=_LETTER),
    Shape("quarter_figure", r"[1-4]q" + _END, _quarter, (("quarter_figure",),), trigger=True),
    Shape("half_name", r"h[12]" + _END, _half, (("half_figure",),), trigger=True, first=_LETTER),
    Shape(
        "fiscal_figure",
        r"fy[ -]?[’']?(?:" + _YEAR_FIGURES + r"|\d\d)" + _END,
        _fiscal_figure,
        (("fiscal_figure",),),
        trigger=True,
        first=_LETTER,
    ),
    Shape("era", r"b\.\s?c\.(?:\s?e\.)?|b\.c\b|bce?" + _END, _era, (("bc",),), trigger=True, first=_LETTER),
    Shape("common_era", r"a\.\s?d\.|(?<=\d\s)(?:ad|ce)" + _END + r"|ad(?=\s\d)", _era, (("common_era",),), trigger=True, first=_LETTER),
    Shape("short_amount", r"\d{1,4}(?:\.\d+)?\s?(?:h|mo?|s|d|w|y)" + _END, _short_amount, (("short_amount",),), trigger=True),
    Shape(
        "integer",
        r"(?=\d)(?!2(?:day|night)\b)" + _NO_LETTER_BEFORE + r"\d+\+?(?!\d)(?=[ap]m\b|[ap]\.m|[^\w]|$|" + _UNIT_WORD + r"\b)",
        _integer,
    ),
)
