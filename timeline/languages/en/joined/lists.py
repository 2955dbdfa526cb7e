"""Several times of which a word is said once: "May, June and July 2012", "the 17th, 18th and 19th centuries", "every Monday, Wednesday and Friday"."""

from __future__ import annotations

from timeline.expressions.nodes import Clock, Date, Division, Era, Listed, Repeated, Weekday
from timeline.intervals import Granularity
from timeline.languages.en.amounts.recurring import recurring
from timeline.languages.en.calendar.dates import dates
from timeline.languages.en.clocks.clock import clocks, on_dial
from timeline.languages.en.joined.ranges import ranges

_AND = ",? (and|or|&)"
_RANK = "ordinal|ordinal_day"
_CENTURIES = 30


@dates.rule(
    f"{{d1:month|some_month}} , {{d2:month|some_month}} (, {{d3:month|some_month}})? (, {{d4:month|some_month}})? {_AND} {{d5:month|some_month}} (of|,)? {{year}}",
    says={"in May, June and July 2012": "2012-05", "March, April, May, and June of 2012": "2012-06"},
    never=["May, June and 2012"],
)
def may_june_and_july_2012(d1: int, d2: int, d3: int | None, d4: int | None, d5: int, year: int) -> Listed:
    return Listed(tuple(Date(year, month) for month in (d1, d2, d3, d4, d5) if month is not None))


@dates.rule(
    f"the? {{d1:{_RANK}}} , (the)? {{d2:{_RANK}}} {_AND} (the)? {{d3:{_RANK}}} (quarter|quarters) ((of|in)? (fiscal)? {{year}})?",
    says={"in the first, second and third quarters of 2012": "2012-Q2"},
    never=["the first, second and third men"],
)
def the_first_second_and_third_quarters(d1: int, d2: int, d3: int, year: int | None) -> Listed | None:
    of = Date(year) if year else None
    return Listed(tuple(Division(Granularity.QUARTER, number, of) for number in (d1, d2, d3))) if d1 < d2 < d3 <= 4 else None


@dates.rule(
    f"the? {{d1:{_RANK}}} , (the)? {{d2:{_RANK}}} {_AND} (the)? {{d3:{_RANK}}} (century|centuries)",
    says={"the 17th, 18th and 19th centuries": "18"},
    never=["the 17th, 18th and 19th chapters"],
)
def the_17th_18th_and_19th_centuries(d1: int, d2: int, d3: int) -> Listed | None:
    return Listed(tuple(Era(Granularity.CENTURY, number) for number in (d1, d2, d3))) if d1 < d2 < d3 <= _CENTURIES else None


@ranges.rule(
    f"{{d1:era}} , (the)? {{d2:decade_figure|named_decade}} {_AND} (the)? {{d3:decade_figure|named_decade}}",
    says={"the 1950s, 60s and 70s": "196"},
    never=["the 1950s, 40s and 30s"],
)
def the_1950s_60s_and_70s(d1: Era, d2: int, d3: int) -> Listed | None:
    if d1.era is not None or d1.number % 10 or not d1.number % 100 < d2 < d3 < 100:
        return None
    century = d1.number - d1.number % 100
    return Listed((d1, Era(d1.unit, century + d2), Era(d1.unit, century + d3)))


@clocks.rule(
    f"{{d1:hour}} , {{d2:hour}} {_AND} {{d3:hour}} {{meridiem}}",
    says={"The bells rang at 9, 10 and 11 a.m.": "2013-02-12T10:00"},
    never=["at 9, 10 and 11 men"],
)
def nine_ten_and_eleven_am(d1: int, d2: int, d3: int, meridiem: str) -> Listed | None:
    found = [on_dial(hour, None, None, meridiem) for hour in (d1, d2, d3)]
    clocks_told = tuple(clock for clock in found if isinstance(clock, Clock))
    return Listed(clocks_told) if len(clocks_told) == len(found) else None


@recurring.rule(
    f"(every|each) {{d1:weekday}} , {{d2:weekday}} (, {{d3:weekday}})? {_AND} {{d4:weekday}}",
    says={"every Monday, Wednesday and Friday": "XXXX-WXX-3"},
    never=["every Monday, last Wednesday and Friday"],
)
def every_monday_wednesday_and_friday(d1: Weekday, d2: Weekday, d3: Weekday | None, d4: Weekday) -> Listed | None:
    told = [day for day in (d1, d2, d3, d4) if day is not None]
    return Listed(tuple(Repeated(day, quant="EVERY") for day in told)) if all(day.offset is None for day in told) else None
