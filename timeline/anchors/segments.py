"""Segments with their days: what heads of letters, mail and entries say, each counted from the one before it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from timeline.anchors.alone import alone
from timeline.conventions import DEFAULT_CONVENTIONS, Conventions
from timeline.errors import OutOfRange
from timeline.intervals import Amount, Granularity, Interval
from timeline.languages.pack import Pack
from timeline.text.document import Document
from timeline.text.segment import Segment

# “25. VII. 1902”: with a stop and a space, or a Roman month, the day is first; "2210 hrs", "22.10": a head's hour needs no colon
_STOPPED = re.compile(r"(?P<day>\d{1,2})\.[ \t]?(?P<month>[IVX]{1,4}|(?<=[ \t])\d{1,2})\.[ \t]?(?P<year>\d{4})$")
_HOUR = re.compile(
    r"(?:^|(?<=[ \tT]))(?P<hour>\d{1,2})[:.]?(?P<minute>\d\d)(?P<second>:\d\d)?(?:[ \t]?(?:(?P<half>[ap]\.?m\.?)|hours|hrs\.?|h))?$",
    re.IGNORECASE,
)
_ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
_ONE_DAY = timedelta(days=1)


def dated(
    text: str,
    found: Sequence[Segment],
    dateline: Interval | None,
    pack: Pack,
    conventions: Conventions = DEFAULT_CONVENTIONS,
) -> tuple[Segment, ...]:
    """The segments with `said` filled in, as far as their heads tell.

    A day without a year is the next such day after the entry before it; of the first entry, the one in the year that the text above
    names, else the latest before the dateline. A clock time belongs to the day of the entry before it.

    Examples
    --------
    >>> from timeline.languages.en.layout import LAYOUT
    >>> from timeline.languages.pack import load
    >>> from timeline.text.segments import segments
    >>> text = "Diary, 1848\\n\\n30 December. Snow.\\n\\n2 January. Orr came.\\n"
    >>> pack = load("en")
    >>> [s.said.edtf for s in dated(text, segments(text, LAYOUT), None, pack)]
    ['1848-12-30', '1849-01-02']
    """
    if not found or not any(s.date for s in found):
        return tuple(found)
    base, told = _above(text[: found[0].span.start], dateline, pack), False
    marked: list[Segment] = []
    for segment in found:
        # an entry follows the one before it; a message or letter may be older than the one above it
        follows = told and segment.kind == "entry"
        said = _day(segment.date.of(text), base, follows, pack, conventions) if segment.date is not None else None
        if said is not None and segment.kind == "entry":
            said = said if told else _before(said, dateline)
            base, told = said, True
        marked.append(replace(segment, said=said))
    return tuple(marked)


def _before(said: Interval, dateline: Interval | None) -> Interval:
    """“14 March” in a diary printed on 2 October: no entry is written after its printing."""
    late = dateline is not None and dateline.end is not None and said.start is not None and said.start >= dateline.end
    try:
        return said.shift(Amount.of(1, Granularity.YEAR), -1) if late else said
    except OutOfRange:
        return said


def _above(top: str, dateline: Interval | None, pack: Pack) -> Interval | None:
    """The last date, or year, in what stands above the first entry; else the dateline."""
    found = [e.interval for e in alone(Document(top), pack) if e.interval is not None and e.interval.bounded]
    return found[-1] if found else dateline


def _day(phrase: str, base: Interval | None, follows: bool, pack: Pack, conventions: Conventions) -> Interval | None:
    if base is not None and base.start is not None and base.granularity >= Granularity.YEAR:
        # “Diary, 1848” over "30 December": within that year, not the latest before its middle
        whole = _read(f"{phrase} {base.start.year}", base, pack, conventions)
        if whole is not None and whole.start is not None and whole.start.year == base.start.year:
            return whole
    found = _read(phrase, base, pack, replace(conventions, prefer="future") if follows else conventions)
    late = follows and found is not None and base is not None and found.granularity < Granularity.DAY
    if late and found.start < base.start:  # type: ignore[union-attr, operator]  # both are bounded
        return _read(phrase, Interval.of(base.start.date() + _ONE_DAY), pack, conventions)  # type: ignore[union-attr]
    return found


def _spelled(phrase: str) -> str:
    """A day or hour as heads write it, in the form in which sentences do.

    >>> _spelled("25. VII. 1902"), _spelled("2210 hrs"), _spelled("1 May 2022, 10.10 pm"), _spelled("4 March 1848")
    ('1902-07-25', '22:10', '1 May 2022, 10:10 pm', '4 March 1848')
    """
    if (day := _STOPPED.search(phrase)) is not None and (month := _month(day["month"])):
        return f"{phrase[: day.start()]}{day['year']}-{month:02}-{int(day['day']):02}"
    hour = _HOUR.search(phrase)
    if hour is None or (hour.start() and hour[0].isdigit()):  # “4 March 1848”
        return phrase
    half = f" {hour['half']}" if hour["half"] else ""
    return f"{phrase[: hour.start()]}{hour['hour']:0>2}:{hour['minute']}{hour['second'] or ''}{half}"


def _month(written: str) -> int:
    number = int(written) if written.isdigit() else _ROMAN.index(written) + 1 if written in _ROMAN else 0
    return number if number < 13 else 0


def _read(phrase: str, base: Interval | None, pack: Pack, conventions: Conventions) -> Interval | None:
    found = [
        e.interval
        for e in alone(Document(_spelled(phrase), base), pack, conventions)
        if e.interval is not None and e.interval.bounded and e.interval.granularity <= Granularity.MONTH
    ]
    return min(found, key=lambda i: i.granularity.rank) if found else None
