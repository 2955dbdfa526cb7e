"""Days of one month in a row, of which the month is said once: "May 2, 9 and 16", "the 3rd, 10th and 17th of June", "June 2-3, 9-10 and 16-17"."""

from __future__ import annotations

from itertools import pairwise

from timeline.expressions.nodes import Date, Listed, Range, RangeEnd
from timeline.languages.en.calendar.dates import checked, dates

rule = dates.rule

_D = "day|ordinal_day"
_TO = "(-|--|to)"
_ALSO = "(, and|, &|,|and|&)"
_YEAR = "(,? {year})?"
_COUNTS_ON = "<!{units}|{unit}|{scale}|%|:|/|-|of|percent|people|men|women>"  # “On May 2, 9 and 16 people ...”


@rule(
    f"{{month}} {{d1:{_D}}} , {{d2:{_D}}} (, {{d3:{_D}}})? (, {{d4:{_D}}})? (, {{d5:{_D}}})? ,? (and|or|&) {{d6:{_D}}} {_YEAR} {_COUNTS_ON}",
    says={"on May 2, 9 and 16, 2012": "2012-05-02", "The matches are on June 3, 10, and 17.": "2013-06-10"},
    never=["On May 2, 9 and 16 people left.", "May 16, 9 and 2"],
)
def may_2_9_and_16(
    month: int, d1: int, d2: int, d3: int | None, d4: int | None, d5: int | None, d6: int, year: int | None
) -> Listed | None:
    return _days(month, year, d1, d2, d3, d4, d5, d6)


@rule(
    f"the? {{d1:{_D}}} , the? {{d2:{_D}}} (, (the)? {{d3:{_D}}})? (, (the)? {{d4:{_D}}})? (, (the)? {{d5:{_D}}})? "
    f",? (and|or|&) the? {{d6:{_D}}} (of)? {{month}} {_YEAR}",
    says={"on 2, 9 and 16 May 2012": "2012-05-16", "the 3rd, 10th and 17th of June": "2013-06-03"},
    never=["16, 9 and 2 May"],
)
def the_2nd_9th_and_16th_of_may(
    month: int, d1: int, d2: int, d3: int | None, d4: int | None, d5: int | None, d6: int, year: int | None
) -> Listed | None:
    return _days(month, year, d1, d2, d3, d4, d5, d6)


_PAIR = f"{_ALSO} {{%s:{_D}}} {_TO} {{%s:{_D}}}"


@rule(
    f"{{month}} {{d1:{_D}}} {_TO} {{d2:{_D}}} {_PAIR % ('d3', 'd4')} ({_PAIR % ('d5', 'd6')})? ({_PAIR % ('d7', 'd8')})? "
    f"({_PAIR % ('d9', 'd10')})? {_YEAR} {_COUNTS_ON}",
    says={"The course is on June 2-3, 9-10 and 16-17.": "2013-06-09"},
    never=["On May 2-3, 9-10 people left."],
)
def june_2_3_and_9_10(
    month: int,
    d1: int,
    d2: int,
    d3: int,
    d4: int,
    d5: int | None,
    d6: int | None,
    d7: int | None,
    d8: int | None,
    d9: int | None,
    d10: int | None,
    year: int | None,
) -> Listed | None:
    return _stretches(month, year, d1, d2, d3, d4, d5, d6, d7, d8, d9, d10)


@rule(
    f"{{d1:{_D}}} {_TO} {{d2:{_D}}} {_PAIR % ('d3', 'd4')} ({_PAIR % ('d5', 'd6')})? ({_PAIR % ('d7', 'd8')})? (of)? {{month}} {_YEAR}",
    says={"on 2-3, 9-10 and 16-17 June 2012": "2012-06-09"},
    never=["2-3 and 1-2 June"],
)
def two_3_and_9_10_june(
    month: int, d1: int, d2: int, d3: int, d4: int, d5: int | None, d6: int | None, d7: int | None, d8: int | None, year: int | None
) -> Listed | None:
    return _stretches(month, year, d1, d2, d3, d4, d5, d6, d7, d8)


def _days(month: int, year: int | None, *days: int | None) -> Listed | None:
    """The days in their order, each tagged by itself; None where they do not rise, or the month has no such day."""
    told = [day for day in days if day is not None]
    found = [checked(year, month, day) for day in told]
    rising = all(day < later for day, later in pairwise(told))
    return Listed(tuple(found)) if rising and all(isinstance(day, Date) for day in found) else None


def _stretches(month: int, year: int | None, *days: int | None) -> Listed | None:
    """Two days a stretch, whose ends TIMEX3 tags apart."""
    listed = _days(month, year, *days)
    if listed is None:
        return None
    whole = [Range(first, last) for first, last in zip(listed.parts[::2], listed.parts[1::2], strict=True)]
    return Listed(tuple(RangeEnd(stretch, side) for stretch in whole for side in (0, 1)))
