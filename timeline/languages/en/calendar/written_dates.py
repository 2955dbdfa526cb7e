"""Dates in the separators of forms and files: "10-Aug-2012", "2012/Aug/10", "7 Nov 84", "March 7, 9 AD", "on 4-22"."""

from __future__ import annotations

from timeline.expressions.nodes import SPEECH_TIME, Cell, Date, Impossible, Nth, Season
from timeline.intervals import Granularity
from timeline.languages.en.calendar.dates import checked, dates

rule = dates.rule

_DIVIDER = "(/|-|--|,|.)"


@rule(f"{{year}} {_DIVIDER} {{month:month|some_month}} {_DIVIDER} {{day}}", says={"2013/Mar/5": "2013-03-05", "2013-mar-05": "2013-03-05"})
def year_month_day_named(year: int, month: int, day: int) -> Date | Impossible:
    return checked(year, month, day)


@rule(
    "{month:month|some_month} {day:day|ordinal_day} -- {year}",
    says={"March 5 - 2013": "2013-03-05"},
    never=["May 3"],
)
def march_5_dash_2013(month: int, day: int, year: int) -> Date | Impossible | None:
    return checked(year, month, day) if 1 <= day <= 31 else None


@rule("{day:day|ordinal_day} {month:month|some_month} -- {year}", says={"5 March - 2013": "2013-03-05"})
def fifth_march_dash_2013(day: int, month: int, year: int) -> Date | Impossible | None:
    return checked(year, month, day) if 1 <= day <= 31 else None


@rule(
    "{year} ,? {month:month|some_month} {day:day|ordinal_day} <!{word}>",
    says={"2013 March 5": "2013-03-05"},
    never=["In 2013 March 5 men died."],
)
def year_march_5(year: int, month: int, day: int) -> Date | Impossible | None:
    return checked(year, month, day) if 1 <= day <= 31 else None


@rule("{month:month|some_month} , {day:ordinal_day|ordinal}", says={"March, 1st": "2013-03-01"})
def march_comma_1st(month: int, day: int) -> Date | Impossible | None:
    return checked(None, month, day) if 1 <= day <= 31 else None


@rule(
    "<!{before:month|some_month}> {day:day|ordinal_day} (of)? {month:month|some_month} + {short:number} <!{word}|{unit}|{units}|-|,|{clock_figure}|{meridiem}|:|/>",
    says={"7 Nov 84": "1984-11-07", "5th March 15": "2015-03-05"},
    never=["7 Nov 84 people died", "14 August-24 August", "3 May 10 a.m.", "3 May 12,"],
)
def seventh_nov_84(day: int, month: int, short: int) -> Date | Impossible | None:
    """A year of two figures, where nothing that could be counted follows."""
    if not isinstance(short, int) or not 10 <= short <= 99 or not 1 <= day <= 31:
        return None
    return checked(two_figures(short), month, day)


@rule(
    "<!{before:day}> {month:month|some_month} {short:number} <!{word}|{unit}|{units}|{scale}|%|-|/|:|,>",
    says={"Aug 96": "1996-08"},
    never=["In March 50 people came.", "March 50, 60"],
)
def aug_96(month: int, short: int) -> Date | None:
    """No month has so many days."""
    return Date(1900 + short, month) if isinstance(short, int) and 50 <= short <= 99 else None


@rule(
    "{day:day|ordinal_day} (of)? {month} + {year:number} <!{word}|{unit}|{units}|{scale}|-|{clock_figure}|{meridiem}|%|:|/>",
    says={"They landed on 8 June 793.": "0793-06-08"},
    never=["8 June 500 people came", "On 8 June 93 fell."],
)
def eighth_june_793(day: int, month: int, year: int) -> Date | Impossible | None:
    """A year of three figures, where nothing that could be counted follows."""
    return checked(year, month, day) if year in range(100, 1000) and 1 <= day <= 31 else None


@rule(
    "{month} {day:day|ordinal_day} , {year:number} <!{word}|{unit}|{units}|{scale}|-|{clock_figure}|{meridiem}|%|:|/>",
    says={"on June 8, 793, at dawn": "0793-06-08"},
    never=["On June 8, 500 people came."],
)
def june_8_793(month: int, day: int, year: int) -> Date | Impossible | None:
    return checked(year, month, day) if year in range(100, 1000) and 1 <= day <= 31 else None


def two_figures(short: int) -> int:
    """“84” is 1984, "15" is 2015."""
    return short + (2000 if short < 50 else 1900)


@rule("{month:month|some_month} {day:day|ordinal_day} ,? {year:number} {common_era}", says={"March 7, 9 AD": "0009-03-07"})
def march_7_ad(month: int, day: int, year: int, common_era: str) -> Date | Impossible | None:
    return checked(year, month, day) if isinstance(year, int) and 1 <= year <= 9999 and 1 <= day <= 31 else None


@rule("{month:month|some_month} {day:day|ordinal_day} ,? {year:year|number} {bc}", says={"March 15, 44 BC": "BC0044-03-15"})
def ides_of_march_bc(month: int, day: int, year: int, bc: str) -> Date | None:
    return Date(year, month, day, era="BC") if isinstance(year, int) and 1 <= year <= 9999 and 1 <= day <= 31 else None


@rule("{day:day|ordinal_day} (of)? {month:month|some_month} ,? {year:year|number} {bc}", says={"15 March 44 BC": "BC0044-03-15"})
def fifteenth_of_march_bc(day: int, month: int, year: int, bc: str) -> Date | None:
    return Date(year, month, day, era="BC") if isinstance(year, int) and 1 <= year <= 9999 and 1 <= day <= 31 else None


@rule("{day:day|ordinal_day} (of)? {month:month|some_month} ,? {year:number} {common_era}", says={"7 March 9 AD": "0009-03-07"})
def seventh_of_march_ad(day: int, month: int, year: int, common_era: str) -> Date | Impossible | None:
    return checked(year, month, day) if isinstance(year, int) and 1 <= year <= 9999 and 1 <= day <= 31 else None


@rule("{dotted_date}", says={"12.02.13": "2013-02-12"}, never=["version 12.02.13.4", "on 1.2.13"])
def dotted_date(dotted_date: tuple[int, int, int]) -> Date | Impossible | None:
    day, month, short = dotted_date
    return checked(two_figures(short), month, day) if 1 <= month <= 12 and 1 <= day <= 31 else None


@rule(
    "{hyphened}",
    says={"on 3-14": "2013-03-14", "on 3-7-12": "2012-03-07"},
    never=["on 4-2 votes", "won 4-2"],
)
def on_3_hyphen_14(hyphened: tuple[int, ...]) -> Date | Impossible | None:
    """With hyphens it may be a score or a vote: only after a preposition of time, and when nothing is counted by it."""
    month, day, *year = hyphened
    if month > 12:
        month, day = day, month
    fits = 1 <= month <= 12 and 1 <= day <= 31
    return checked(two_figures(year[0]) if year else None, month, day) if fits else None


@rule(
    "{year} (--|/) {month:month_number} <!{word}|{unit}|{units}|{number}|/|->", says={"2013/ 3": "2013-03"}, never=["2013 - 3 people died"]
)
def year_slash_3(year: int, month: int) -> Date | None:
    return Date(year, month) if month != (year + 1) % 100 else None  # "2011/ 12" is two years


@rule("{month:month_number} / {year} <!/>", says={"3 / 2013": "2013-03"})
def three_slash_year(month: int, year: int) -> Date:
    return Date(year, month)


@rule("{year_month}", says={"2013/3": "2013-03"}, never=["2011/12"])
def year_month_in_figures(year_month: tuple[int, int]) -> Date | None:
    year, month = year_month
    return Date(year, month) if month != (year + 1) % 100 else None


@rule(
    "the {year} {season:season_name} <!of|break|holiday|holidays>",
    says={"the 1995 winter": "1995-WI"},
    never=["in 1995 spring rolls were new"],
)
def the_1995_winter(year: int, season: str) -> Season | None:
    return Season(season, year)  # type: ignore[arg-type]  # the lexicon holds the four names


@rule("{week:unit} {number} ,? (of|in)? {year}", says={"week 6 of 2013": "2013-W06", "week 12, 2013": "2013-W12"}, never=["day 6 of 2013"])
def week_6_of_2013(week: Granularity, number: int, year: int) -> Nth | None:
    return Nth(number, week, Date(year)) if week is Granularity.WEEK and isinstance(number, int) and 1 <= number <= 53 else None


@rule("{year} (,|-)? week {number}", says={"2013 week 6": "2013-W06"})
def year_week_6(year: int, number: int) -> Nth | None:
    return Nth(number, Granularity.WEEK, Date(year)) if isinstance(number, int) and 1 <= number <= 53 else None


@rule("(calendar week|iso week|cw) {number}", says={"calendar week 9": "2013-W09"}, never=["a calendar week"])
def calendar_week_9(number: int) -> Nth | None:
    return Nth(number, Granularity.WEEK, Cell(SPEECH_TIME, Granularity.YEAR, 0)) if isinstance(number, int) and 1 <= number <= 53 else None


@rule(
    "{weekday:weekday_name} ,? {day} <!{word}|{unit}|{units}|{month}|{number}|-|--|:|/|,|{meridiem}|{scale}>",
    says={"Friday 15": "2013-02-15", "Tuesday 19": "2013-02-19"},
    never=["Friday 15 people came", "Friday 3-1", "Friday 8 a.m."],
)
def friday_15(weekday: int, day: int) -> Date:
    return Date(day=day, weekday=weekday)
