"""How a moment or an interval is written for readers: "25 Oct 2024", "Fri 25 Oct 2024", "2022", "Oct 2022"; no locale is asked."""

from __future__ import annotations

import re
from datetime import datetime, timedelta

from timeline.claims import Claim
from timeline.intervals import Granularity, Interval

MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_DIVISION = re.compile(r"-(?:2[1-9]|3\d|4[01])[~?%]?$")  # as a month; a day has a month before it
WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


def day(moment: datetime, *, weekday: bool = False) -> str:
    """A day in words.

    Examples
    --------
    >>> day(datetime(2024, 10, 25)), day(datetime(2024, 10, 25), weekday=True)
    ('25 Oct 2024', 'Fri 25 Oct 2024')
    """
    name = f"{moment.day} {MONTHS[moment.month - 1]} {moment.year}"
    return f"{WEEKDAYS[moment.weekday()]} {name}" if weekday else name


def named(interval: Interval, *, weekday: bool = False) -> str:
    """An interval in words, as exactly as its ends need.

    Examples
    --------
    >>> [named(Interval.of(s)) for s in ("2022", "2022-10", "2024-10-25", "2024-W43", "2020-07/2021-06", "2013/..")]
    ['2022', 'Oct 2022', '25 Oct 2024', '21 – 27 Oct 2024', 'Jul 2020 – Jun 2021', 'since 2013']
    >>> named(Interval.of("2024-10-25"), weekday=True), [named(Interval.of(s)) for s in ("../2021", "../2024-10-25", "2024-10-25T14:30")]
    ('Fri 25 Oct 2024', ['before 2022', 'until 25 Oct 2024', '25 Oct 2024, 14:30'])
    """
    start, end = interval.start, interval.end
    if start is None and end is None:
        return "no date"
    if start is None:
        return "no date" if end is None else f"before {end.year}" if _is_start_of_year(end) else f"until {_moment(end, last=True)}"
    if end is None:
        return f"since {_moment(start)}"
    if interval.granularity < Granularity.DAY or start == end:
        return f"{day(start, weekday=weekday)}, {start:%H:%M}"
    last = end - timedelta(seconds=1)
    if (start.year, start.month, start.day) == (last.year, last.month, last.day):
        return day(start, weekday=weekday)
    if _is_start_of_year(start) and _is_start_of_year(end):
        return str(start.year) if last.year == start.year else f"{start.year} – {last.year}"
    if start.day == 1 and end.day == 1 and (start.hour, end.hour) == (0, 0):
        first, final = (f"{MONTHS[m.month - 1]} {m.year}" for m in (start, last))
        if start.year == last.year:
            first = MONTHS[start.month - 1]
        return final if start.month == last.month and start.year == last.year else f"{first} – {final}"
    if (start.year, start.month) == (last.year, last.month):
        return f"{start.day} – {day(last)}"
    return f"{day(start)} – {day(last)}"


def corrected_time(claim: Claim) -> str:
    """The time that a person put in the place of the words of the text, in words; nothing where those stand.

    Examples
    --------
    >>> summer = Claim(id="c", event="call", window="2022-06/2022-08", phrase="2022-06/2022-08", corrected=True)
    >>> corrected_time(summer), corrected_time(summer.model_copy(update={"phrase": "the summer"}))
    ('Jun – Aug 2022', '')
    """
    time = claim.event_time if claim.event_time is not None else claim.window
    if not claim.corrected or time is None or claim.phrase != time.edtf:
        return ""
    return f"about {named(time)}" if time.approximate else named(time)


def written(interval: Interval) -> str:
    """The interval in EDTF, but in words where EDTF has a number for a season, a quarter or a half, which no reader knows.

    The words are months: which of them are the summer depends on the hemisphere.

    Examples
    --------
    >>> [written(Interval.of(s)) for s in ("2012-10", "2012~", "2012-22", "2012-34~", "2012-24", "2013/..")]
    ['2012-10', '2012~', 'Jun – Aug 2012', 'about Apr – Jun 2012', 'Dec 2012 – Feb 2013', '2013/..']
    """
    form = interval.edtf
    if form.count("-") != 1 or not _DIVISION.search(form):
        return form
    return f"about {named(interval)}" if interval.approximate else named(interval)


def _is_start_of_year(moment: datetime) -> bool:
    return moment == datetime(moment.year, 1, 1)


def _moment(moment: datetime, *, last: bool = False) -> str:
    """A bound; `last` makes an exclusive end of days the last day inside."""
    if last and (moment.hour, moment.minute, moment.second) == (0, 0, 0):
        return day(moment - timedelta(days=1))
    if _is_start_of_year(moment):
        return str(moment.year)
    if moment.day == 1 and moment.hour == 0:
        return f"{MONTHS[moment.month - 1]} {moment.year}"
    return day(moment) if (moment.hour, moment.minute) == (0, 0) else f"{day(moment)}, {moment:%H:%M}"
