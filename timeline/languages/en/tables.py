"""The tables of English, in the order in which they run: each reads what the ones before it left as single tokens."""

from __future__ import annotations

from pathlib import Path

from timeline.expressions.grammar import Grammar

# isort: off
# These add their rules to the tables of others. Between rules that read the same words the one that was loaded first wins, hence the order.
from timeline.languages.en.amounts import approximate  # noqa: F401
from timeline.languages.en.clocks import clock_ranges  # noqa: F401
from timeline.languages.en.anchored import compared  # noqa: F401
from timeline.languages.en.calendar import day_lists  # noqa: F401
from timeline.languages.en.clocks import day_parts  # noqa: F401
from timeline.languages.en.clocks import deadlines  # noqa: F401
from timeline.languages.en.not_times import figures  # noqa: F401
from timeline.languages.en.amounts import fractions  # noqa: F401
from timeline.languages.en.not_times import idioms  # noqa: F401
from timeline.languages.en.joined import lists  # noqa: F401
from timeline.languages.en.calendar import long_times  # noqa: F401
from timeline.languages.en.calendar import months  # noqa: F401
from timeline.languages.en.anchored import named_days  # noqa: F401
from timeline.languages.en.calendar import nth_of  # noqa: F401
from timeline.languages.en.calendar import older_prose  # noqa: F401
from timeline.languages.en.calendar import quarters  # noqa: F401
from timeline.languages.en.calendar import ranks  # noqa: F401
from timeline.languages.en.calendar import shared_years  # noqa: F401
from timeline.languages.en.anchored import sides  # noqa: F401
from timeline.languages.en.amounts import stepped  # noqa: F401
from timeline.languages.en.anchored import stretches  # noqa: F401
from timeline.languages.en.anchored import told_from_days  # noqa: F401
from timeline.languages.en.amounts import unit_nouns  # noqa: F401
from timeline.languages.en.anchored import units  # noqa: F401
from timeline.languages.en.anchored import vague  # noqa: F401
from timeline.languages.en.calendar import written_dates  # noqa: F401
from timeline.languages.en.clocks import zones  # noqa: F401

# isort: on
from timeline.languages.en.amounts.durations import amounts, lengths, sums
from timeline.languages.en.amounts.numbers import counts, numbers, thousands
from timeline.languages.en.amounts.recurring import frequencies, nightly, recurring
from timeline.languages.en.amounts.signed import signed
from timeline.languages.en.amounts.year_words import years
from timeline.languages.en.anchored.event_relative import event_relative
from timeline.languages.en.anchored.relative import relative
from timeline.languages.en.anchored.weekdays import weekdays
from timeline.languages.en.calendar.dates import dates, joined
from timeline.languages.en.calendar.holidays import dated, festive, holidays
from timeline.languages.en.clocks.clock import COUNTED_AT, clocks, zoned
from timeline.languages.en.clocks.moments import moments
from timeline.languages.en.clocks.spoken import spoken
from timeline.languages.en.joined.bare import bare
from timeline.languages.en.joined.parts import compound
from timeline.languages.en.joined.ranges import ranges
from timeline.languages.en.joined.windows import links, windows
from timeline.languages.en.vocabulary.lexicon import LEXICON
from timeline.languages.en.vocabulary.shapes import SHAPES

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
