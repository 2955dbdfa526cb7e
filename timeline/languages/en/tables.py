"""The tables of English, in the order in which they run: each reads what the ones before it left as single tokens."""

from __future__ import annotations

from pathlib import Path

from timeline.expressions.grammar import Grammar
from timeline.languages.en import (  # noqa: F401  # these add their rules to the tables of others
    approximate,
    clock_ranges,
    compared,
    day_lists,
    day_parts,
    deadlines,
    figures,
    fractions,
    idioms,
    lists,
    long_times,
    months,
    named_days,
    nth_of,
    older_prose,
    quarters,
    ranks,
    shared_years,
    sides,
    stepped,
    stretches,
    told_from_days,
    unit_nouns,
    units,
    vague,
    written_dates,
    zones,
)
from timeline.languages.en.bare import bare
from timeline.languages.en.calendar_dates import dates, joined
from timeline.languages.en.clock import COUNTED_AT, clocks, zoned
from timeline.languages.en.clock_words import spoken
from timeline.languages.en.durations import amounts, lengths, sums
from timeline.languages.en.event_relative import event_relative
from timeline.languages.en.holidays import dated, festive, holidays
from timeline.languages.en.lexicon import LEXICON
from timeline.languages.en.moments import moments
from timeline.languages.en.numbers import counts, numbers, thousands
from timeline.languages.en.parts import compound
from timeline.languages.en.ranges import ranges
from timeline.languages.en.recurring import frequencies, nightly, recurring
from timeline.languages.en.relative import relative
from timeline.languages.en.shapes import SHAPES
from timeline.languages.en.signed import signed
from timeline.languages.en.weekdays import weekdays
from timeline.languages.en.windows import links, windows
from timeline.languages.en.year_words import years

TABLES = (
    spoken,  # at three thirty
    years,  # nineteen ninety-six
    numbers,  # twenty-five, two hundred and six
    thousands,  # two thousand three hundred
    counts,  # two and a half
    frequencies,  # twice a month, before "a month"
    amounts,  # twenty-five days
    sums,  # two hours 30 minutes; forty years old
    clocks,  # 5:30 p.m.
    zoned,  # 5:30 p.m. GMT
    holidays,  # Good Friday, before "Friday"
    dates,  # March 5, 2013; the third quarter
    dated,  # Easter 2013
    joined,  # Friday, March 5
    relative,  # last March; two days earlier
    signed,  # +3 days; now - 30 minutes
    festive,  # Christmas last year
    weekdays,  # the first Monday of next month; two Fridays ago
    recurring,  # every Monday; before "Monday morning"
    compound,  # late last March; about two years ago
    moments,  # Friday at 5:30 p.m.
    nightly,  # every Friday night
    bare,  # the weekend, one morning; what no longer phrase took
    ranges,  # from May to July
    links,  # since then
    windows,  # since last March
    lengths,  # what amounts are left: durations
    event_relative,  # two weeks after the vote
)

INDEX = Path(__file__).with_name("index.json")  # written by `python docs/rules.py`


def grammar() -> Grammar:
    """The compiled rules of time phrases."""
    return Grammar(LEXICON, SHAPES, TABLES, INDEX, COUNTED_AT)
