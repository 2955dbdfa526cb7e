"""Dates of the calendar: years, months and days in all written orders."""

from __future__ import annotations

from calendar import monthrange
from calendar import weekday as calendar_weekday

from timeline.expressions.nodes import Date, Impossible, Nth, Weekday
from timeline.expressions.rules import Table
from timeline.intervals import Granularity

MONTH_NAMES = "January February March April May June July August September October November December".split()


def checked(year: int | None, month: int, day: int) -> Date | Impossible:
    """A date, or why the calendar does not have it ("February 29, 2015", "June 31")."""
    longest = monthrange(year or 2000, month)[1] if year is None or 1 <= year <= 9999 else 31
    if day > longest:
        when = f"{MONTH_NAMES[month - 1]} {year}" if year else MONTH_NAMES[month - 1]
        return Impossible(f"{when} has {longest} days, not {day}")
    return Date(year, month, day)


dates = Table("dates")


rule = dates.rule


@rule(
    "{month} + (the)? + {day:day|ordinal_day|ordinal} ,? {year}",
    says={"March 5, 2013": "2013-03-05", "Oct. 25, 2024": "2024-10-25"},
)
def march_5_2013(month: int, day: int, year: int) -> Date | Impossible | None:
    return checked(year, month, day) if 1 <= day <= 31 else None


@rule(
    "<!in> {month} + (the)? + {day:day|ordinal_day|ordinal}",  # "in" governs no day: “In March two men met”
    says={"March the 3rd": "2013-03-03", "May twenty-fourth": "2013-05-24", "January 8": "2013-01-08"},
    never=["in March the two met"],
)
def march_5(month: int, day: int) -> Date | Impossible | None:
    return checked(None, month, day) if 1 <= day <= 31 else None


@rule(
    "the? {day:day|ordinal_day|ordinal} + (of|day of)? + {month} (,? (of|in)? {year})?",
    says={"5 March 2013": "2013-03-05", "the 5th of March, 2013": "2013-03-05", "14 February": "2013-02-14"},
)
def fifth_of_march(day: int, month: int, year: int | None) -> Date | Impossible | None:
    return checked(year, month, day) if 1 <= day <= 31 else None


@rule("<!{before:day}> {month} - {day} <!{after:month}>", says={"the May-24 vote": "2013-05-24"}, never=["14 August-24 August"])
def may_24(month: int, day: int) -> Date | Impossible:
    return checked(None, month, day)


@rule("<!{before:month}> {day} - {month} (-? {year})? <!{after:day}>", says={"the 24-May vote": "2013-05-24"}, never=["March 19-April 30"])
def day_may(day: int, month: int, year: int | None) -> Date | Impossible:
    return checked(year, month, day)


@rule(
    "{some_month} (the)? {day:ordinal_day|ordinal} (,? {year})?",
    says={"march 3rd": "2013-03-03", "march the 3rd, 2015": "2015-03-03"},
)
def march_3rd(some_month: int, day: int, year: int | None) -> Date | Impossible | None:
    return checked(year, some_month, day) if 1 <= day <= 31 else None


@rule("{month:short_lower_month} + {day} <!{unit}|{units}|percent|people>", says={"jan 5": "2013-01-05"}, never=["mar 5 people's hopes"])
def jan_5(month: int, day: int) -> Date | Impossible:
    return checked(None, month, day)


@rule("{day} + {month:short_lower_month}", says={"5 jan": "2013-01-05"})
def five_jan(day: int, month: int) -> Date | Impossible:
    return checked(None, month, day)


@rule("the? {day} (of)? {some_month} (,|-)? {year}", says={"3 march 2015": "2015-03-03", "3 mar 2015": "2015-03-03"})
def three_march_2015(day: int, some_month: int, year: int) -> Date | Impossible:
    return checked(year, some_month, day)


@rule(
    "<!{before:day}|-> {month:month_or_word} {day} <!{word}|{after:month}|{after2:some_month}|{unit}|{units}|{more:number}|{scale}|%|:|->",
    says={"we met on march 3": "2012-03-03", "see you may 9": "2013-05-09"},
    never=["they march 5 miles", "it may 3 times fail", "the march 15-20 strong"],
)
def march_3_lower(month: int, day: int) -> Date | Impossible:
    return checked(None, month, day)


@rule(
    "<!{word}|{more:number}> {day} {month:month_or_word} <!{word}|{unit}|{units}>",
    says={"3 march": "2013-03-03"},
    never=["The 3 may go.", "3 march past"],
)
def three_march_lower(day: int, month: int) -> Date | Impossible:
    return checked(None, month, day)


@rule("{some_month} {day} ,? {year}", says={"march 3, 2015": "2015-03-03"})
def march_3_2015(some_month: int, day: int, year: int) -> Date | Impossible:
    return checked(year, some_month, day)


@rule(
    "the? {day:ordinal_day|ordinal} (of)? {some_month} (,? {year})?", says={"the 1st of march": "2013-03-01", "24th august": "2012-08-24"}
)
def first_of_march(day: int, some_month: int, year: int | None) -> Date | Impossible | None:
    return checked(year, some_month, day) if 1 <= day <= 31 else None


@rule("{iso_date}", says={"2013-02-12": "2013-02-12", "2013/2/12": "2013-02-12"})
def iso_day(iso_date: tuple[int, int, int]) -> Date | Impossible | None:
    year, month, day = iso_date
    if month > 12:  # "2024-13-01": the year first, then the day
        month, day = day, month
    return checked(year, month, day) if 1 <= month <= 12 and 1 <= day <= 31 else None


@rule(
    "<!{word}> {compact_date} <!{word}|{unit}|{units}|{scale}>",
    says={"20130305": "2013-03-05"},
    never=["order 20130305", "20130305 pounds"],
)
def compact_day(compact_date: tuple[int, int, int]) -> Date | Impossible:
    return checked(*compact_date)


@rule(
    "<on|dated|labelled|labeled|marked|stamped|by|from|since|until|till|before|after|date|of> {compact_date} <!{unit}|{units}|{scale}>",
    says={"a letter dated 20130305": "2013-03-05", "from 20130305": "2013-03-05"},
    never=["file 20130305"],
)
def on_compact_day(compact_date: tuple[int, int, int]) -> Date | Impossible:
    return checked(*compact_date)


@rule("{iso_week}", says={"2013-W06": "2013-W06"})
def iso_week(iso_week: tuple[int, int]) -> Nth | None:
    year, week = iso_week
    return Nth(week, Granularity.WEEK, Date(year)) if 1 <= week <= 53 else None


@rule("{numeric_date}", says={"3/14/2013": "2013-03-14", "14/3/2013": "2013-03-14"})
def slashed_date(numeric_date: tuple[int, int, int]) -> Date | Impossible | None:
    first, second, year = numeric_date
    year += 0 if year > 99 else 2000 if year < 50 else 1900
    month_first, day_first = (first, second), (second, first)
    readings = [checked(year, m, d) for m, d in (month_first, day_first) if 1 <= m <= 12 and 1 <= d <= 31]
    sound = [r for r in readings if isinstance(r, Date)]
    if len(sound) == 2 and sound[0] != sound[1]:
        return Date(sound[0].year, sound[0].month, sound[0].day, swapped=sound[1])
    return sound[0] if sound else readings[0] if readings else None


@rule(
    "<(in|since|by|until|till|of|from|during|to|through|and|between|before|after|early|late|mid|for|year|years|than|about|around|circa|ca|c|-|--|,|spring|summer|autumn|fall|winter|or|as|prior|on)> {year}",
    says={"in 2013": "2013", "since 1998": "1998"},
    never=["$2000 was paid"],
)
def in_2013(year: int) -> Date | None:
    return Date(year) if 1000 <= year <= 2199 else None


@rule(
    "{year}",
    says={"2012": "2012", "The 2008 crisis": "2008"},
    never=["1234 people came"],
)
def year_alone(year: int) -> Date | None:
    return Date(year) if 1900 <= year <= 2059 else None


@rule("<the> {year} <{word}>", says={"the 1848 revolt": "1848"}, never=["the 1200 men", "in 1848 men"])
def the_1848_revolt(year: int) -> Date | None:
    return Date(year) if 1500 <= year < 1900 else None


@rule(
    "<!{word}|{before:number}|-|--|,|/> {year} <was|saw|brought|had been|began|ended|opened|closed>",
    says={"1865 was a year of hunger.": "1865"},
    never=["Of them 1865 was a loss.", "1865 were lost"],
)
def in_the_beginning_1865_was(year: int) -> Date | None:
    return Date(year) if 1500 <= year < 1900 else None


@rule("{year} <(-|--) {end:year}>", says={"his rule (1876-1910)": "1876"}, never=["in 1876 men"])
def year_to_year(year: int) -> Date | None:
    return Date(year) if 1000 <= year <= 2199 else None


@rule(
    "<!{word}|{before:number}|:|-|--> {year} <!{word}|{after:number}|{units}|-|--|:>",
    says={"his first election (1884)": "1884"},
    never=["They sold 1884.", "Total: 1884"],
)
def year_in_brackets(year: int) -> Date | None:
    return Date(year) if 1500 <= year < 1900 else None


@rule("the? year {year:year|number}", says={"the year 1848": "1848", "the year two thousand": "2000"}, never=["the year 12"])
def the_year_1848(year: int) -> Date | None:
    return Date(year) if isinstance(year, int) and 100 <= year <= 2999 else None


@rule("{year:year|number} {bc}", says={"466 BC": "BC0466", "44 B.C.": "BC0044"}, never=["He was born in 1944."])
def year_bc(year: int, bc: str) -> Date | None:
    return Date(year, era="BC") if isinstance(year, int) and 1 <= year <= 9999 else None


@rule("{month} {year:year|number} {bc}", says={"March 44 BC": "BC0044-03"})
def march_bc(month: int, year: int, bc: str) -> Date | None:
    return Date(year, month, era="BC") if isinstance(year, int) and 1 <= year <= 9999 else None


@rule("{year:year|number} {common_era}", says={"476 AD": "0476"}, never=["a TV ad"])
def year_ad(year: int, common_era: str) -> Date | None:
    return Date(year) if isinstance(year, int) and 1 <= year <= 9999 else None


@rule("{common_era} {year:year|number}", says={"AD 79": "0079"}, never=["the ad 20 people saw"])
def ad_79(common_era: str, year: int) -> Date | None:
    return Date(year) if isinstance(year, int) and 32 <= year <= 2100 else None


@rule("{month_year}", says={"2/2013": "2013-02"})
def month_slash_year(month_year: tuple[int, int]) -> Date:
    return Date(month_year[1], month_year[0])


@rule(
    "<on|by|from|until|till|since|to|through|between|and|before|after|due|ends|starts|begins|closes|,|-|--> {month_day} <!of>",
    says={"on 3/14": "2013-03-14", "The sale ends 31/3.": "2013-03-31"},
    never=["a 3/4 majority", "on 4/5 of them"],
)
def on_3_14(month_day: tuple[int, int]) -> Date | Impossible:
    return checked(None, *month_day)


@rule(
    "{month_day} <(to|-|--|until|till|through|thru) {last:month_day}>",
    says={"3/5 to 3/9": "2013-03-05"},
    never=["3/5 to go"],
)
def three_five_to(month_day: tuple[int, int]) -> Date | Impossible:
    return checked(None, *month_day)


@rule("<!{word}|{number}> {month_day} <!{word}>", says={"3/14": "2013-03-14"}, never=["He won 3/4 of them."])
def three_fourteen_alone(month_day: tuple[int, int]) -> Date | Impossible:
    return checked(None, *month_day)


@rule("<!{before:month}> {year} ,? {month}", says={"2013 March": "2013-03"})
def year_march(year: int, month: int) -> Date:
    return Date(year, month)


joined = Table("joined")


@joined.rule("{day:short_weekday} ,? (the)? {date}", says={"Sun, March 10": "2013-03-10"}, never=["in the sun 2012"])
def sun_march_10(day: int, date: Date) -> Date | None:
    return Date(date.year, date.month, date.day, day) if date.month and date.day else None


@joined.rule("{date} ,? {weekday:weekday}", says={"5 March 2013, Tuesday": "2013-03-05"}, never=["5 March 2013, Friday"])
def fifth_of_march_tuesday(date: Date, weekday: Weekday) -> Date | None:
    """Only where the calendar agrees: "They met on 5 March 2013. Friday saw a second round" are two days."""
    if date.year is None or date.month is None or date.day is None or date.era or weekday.offset is not None:
        return None
    return date if 1 <= date.year <= 9999 and calendar_weekday(date.year, date.month, date.day) == weekday.day else None


@joined.rule("{weekday:weekday} ,? (the)? {date}", says={"Friday, March 8": "2013-03-08", "Tuesday 12 February 2013": "2013-02-12"})
def friday_march_8(weekday: Weekday, date: Date) -> Date | None:
    if date.day is None or weekday.offset is not None:
        return None
    return Date(date.year, date.month, date.day, weekday.day)
