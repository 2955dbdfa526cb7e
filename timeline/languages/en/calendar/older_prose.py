"""Times of letters, deeds and older prose: "the 4th inst.", "the 12th ultimo", "this day fortnight", "this 4th day of July, A.D. 1848".

References
----------
Fowler, H. W. (1926). A Dictionary of Modern English Usage, s.v. "commercialese" (inst., ult., prox.).
"""

from __future__ import annotations

from timeline.expressions.nodes import REFERENCE_TIME, SPEECH_TIME, Cell, Date, Impossible, Nth, Shift
from timeline.intervals import Amount, Granularity
from timeline.languages.en.amounts.durations import amounts
from timeline.languages.en.anchored.relative import relative
from timeline.languages.en.calendar.dates import checked, dates

_LONG_NONES = (3, 5, 7, 10)  # months whose ides fall on the 15th and whose nones on the 7th


@dates.rule(
    "the? {day:ordinal_day|ordinal|day} (of)? (the)? (inst|instant) <!message|messages|messaging|replay|replays|coffee|noodles|gratification|hit|success|access>",
    says={"your letter of the 4th inst.": "2013-02-04", "on the 3rd instant": "2013-02-03"},
    never=["the first instant messages"],
)
def the_4th_inst(day: int) -> Nth | None:
    return _of_month(day, 0)


@dates.rule(
    "the? {day:ordinal_day|ordinal|day} (of)? (the)? (ult|ultimo)", says={"on the 12th ult.": "2013-01-12", "the 25th ultimo": "2013-01-25"}
)
def the_12th_ult(day: int) -> Nth | None:
    return _of_month(day, -1)


@dates.rule(
    "the? {day:ordinal_day|ordinal|day} (of)? (the)? (prox|proximo)", says={"the 3rd prox.": "2013-03-03", "the 9th proximo": "2013-03-09"}
)
def the_3rd_prox(day: int) -> Nth | None:
    return _of_month(day, 1)


def _of_month(day: int, offset: int) -> Nth | None:
    return Nth(day, Granularity.DAY, Cell(SPEECH_TIME, Granularity.MONTH, offset)) if 1 <= day <= 31 else None


_YEAR = "(,|in)? (the year)? (of our lord|of grace)? (anno domini|{common_era})? {year:year|number}"


@dates.rule(
    f"this {{day:ordinal_day|ordinal}} day of {{month}} ({_YEAR})?",
    says={
        "Given this 4th day of July, 1848": "1848-07-04",
        "this fifth day of March in the year of our Lord 1901": "1901-03-05",
        "this 2nd day of May, A.D. 1848": "1848-05-02",
    },
)
def this_4th_day_of_july(day: int, month: int, year: int | None, common_era: str | None) -> Date | Impossible | None:
    return _day(year, month, day)


@dates.rule(
    "the? {day:ordinal_day|ordinal} (day)? of {month} ,? (in)? (the year)? (of our lord|of grace|anno domini|{common_era}) {year:year|number}",
    says={"the 4th of July, Anno Domini 1848": "1848-07-04", "the twelfth of May, A.D. 1848": "1848-05-12"},
)
def the_4th_of_july_anno_domini(day: int, month: int, year: int, common_era: str | None) -> Date | Impossible | None:
    return _day(year, month, day)


@dates.rule(
    "the? {day:ordinal_day|ordinal} (day)? of {month} ,? in the year {year:year|number}",
    says={"the 4th of July in the year 1848": "1848-07-04"},
)
def the_4th_of_july_in_the_year(day: int, month: int, year: int) -> Date | Impossible | None:
    return _day(year, month, day)


@dates.rule(
    "the? {day:ordinal_day|ordinal} (day)? (of)? {month} ,? (in)? {year:number} <!{units}|{unit}|{word}>",
    says={"the twelfth day of May, one thousand eight hundred and forty-eight": "1848-05-12"},
    never=["the 12th of May, 1100 men"],
)
def the_twelfth_of_may_in_words(day: int, month: int, year: int) -> Date | Impossible | None:
    return _day(year, month, day) if isinstance(year, int) and 1000 <= year <= 2199 else None


@dates.rule(
    "(anno domini|the? year of (our lord|grace)) {year:year|number}",
    says={"Anno Domini 1848": "1848", "in the year of our Lord 1348": "1348"},
)
def anno_domini_1848(year: int) -> Date | None:
    return Date(year) if isinstance(year, int) and 1 <= year <= 2999 else None


def _day(year: int | None, month: int, day: int) -> Date | Impossible | None:
    return checked(year, month, day) if 1 <= day <= 31 and (year is None or (isinstance(year, int) and 1 <= year <= 2999)) else None


@dates.rule(
    "the? ides of {month:month|some_month} (,? {year})?",
    says={"on the Ides of March": "2013-03-15", "the ides of April, 2012": "2012-04-13"},
)
def the_ides_of_march(month: int, year: int | None) -> Date:
    return Date(year, month, 15 if month in _LONG_NONES else 13)


@dates.rule("the? nones of {month} (,? {year})?", says={"the nones of March": "2013-03-07"})
def the_nones_of_march(month: int, year: int | None) -> Date:
    return Date(year, month, 7 if month in _LONG_NONES else 5)


@dates.rule("the? (kalends|calends) of {month} (,? {year})?", says={"the Calends of March": "2013-03-01"})
def the_calends_of_march(month: int, year: int | None) -> Date:
    return Date(year, month, 1)


@amounts.rule("(a|one|the)? (sennight|se'nnight)", says={"It took a sennight.": "P1W"})
def a_sennight() -> Amount:
    return Amount.of(1, Granularity.WEEK)


@amounts.rule("(a|one|this)? twelvemonth", says={"It took a twelvemonth.": "P1Y"})
def a_twelvemonth() -> Amount:
    return Amount.of(1, Granularity.YEAR)


@relative.rule(
    "(this day|today) (week|{fortnight:amount}) <!{word}|->",
    says={"They wed this day fortnight.": "2013-02-26", "this day week": "2013-02-19"},
    never=["today week-long talks began"],
)
def this_day_fortnight(fortnight: Amount | None) -> Shift:
    return Shift(Cell(SPEECH_TIME, Granularity.DAY, 0), fortnight or Amount.of(1, Granularity.WEEK), 1, to_the_day=True)


@relative.rule(
    "<!for|by|in|of|after|than|over|last|past|next|the|another|lasting> {amount} {day:cell} <!since>",
    says={"The vote is a week today.": "2013-02-19", "two weeks tomorrow": "2013-02-27"},
    never=["The shop was closed for a week today.", "It is a month today since he fell.", "a week last month", "two hours today"],
)
def a_week_today(amount: Amount, day: Cell) -> Shift | None:
    fits = amount.finest >= Granularity.WEEK and not amount.vague and day.unit is Granularity.DAY and day.offset in (0, 1)
    return Shift(day, amount, 1, to_the_day=True) if fits else None


@relative.rule("{day:cell} week <!{word}|->", says={"They leave tomorrow week.": "2013-02-20"}, never=["yesterday week"])
def tomorrow_week(day: Cell) -> Shift | None:
    ahead = day.unit is Granularity.DAY and day.offset in (0, 1)
    return Shift(day, Amount.of(1, Granularity.WEEK), 1, to_the_day=True) if ahead else None


@relative.rule("(on)? the morrow", says={"They parted on the morrow.": "2013-02-13"})
def the_morrow() -> Cell:
    return Cell(REFERENCE_TIME, Granularity.DAY, 1)


@relative.rule("(yesternight|yestereve|yestreen)", says={"It snowed yesternight.": "2013-02-11"})
def yesternight() -> Cell:
    return Cell(SPEECH_TIME, Granularity.DAY, -1)
