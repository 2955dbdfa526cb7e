"""Nodes: what a time phrase says, as a small compositional tree without clock or calendar.

A node is documented as phrase → tree. SPEECH_TIME is when somebody speaks ("ago"), REFERENCE_TIME is where the story stands
("earlier"); which date either is, `timeline.anchors` decides.

References
----------
Reichenbach, H. (1947). Elements of Symbolic Logic, §51 (speech time, reference time). Bethard, S. (2013). A Synchronous
Context Free Grammar for Time Normalization, EMNLP, 821-826 (time expressions as compositions).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from timeline.intervals import Amount, Granularity


@dataclass(frozen=True, slots=True)
class SpeechTime:
    """“today”, and what "ago", "last", "next" count from."""


@dataclass(frozen=True, slots=True)
class ReferenceTime:
    """“then”, and what "earlier", "later", "the following" count from."""


class Ordinal(int):
    """“twenty-first” → Ordinal(21): a rank that a rule has put together from words."""


class YearNumber(int):
    """“nineteen ninety-six” → YearNumber(1996): a year in words."""


SPEECH_TIME = SpeechTime()
REFERENCE_TIME = ReferenceTime()


@dataclass(frozen=True, slots=True)
class Date:
    """“March 5, 2013” → Date(year=2013, month=3, day=5); "March" → Date(month=3). Only what is said is set.

    "the 15th" → Date(day=15). `weekday` (0 = Monday) may be said besides the day; `swapped` is the other order of an ambiguous "03/04/2013".
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    era: Literal["BC"] | None = None
    swapped: Date | None = None


@dataclass(frozen=True, slots=True)
class Clock:
    """“5:30 p.m.” → Clock(17, 30); `zone` as written ("GMT", "+02:00"); `on` the day it belongs to, SPEECH_TIME's when None."""

    hour: int
    minute: int | None = None
    second: int | None = None
    zone: str | None = None
    on: Node | None = None
    half: bool = False  # "at 5": a.m. or p.m. is not said


@dataclass(frozen=True, slots=True)
class Weekday:
    """“Friday” → Weekday(4); "last Friday" → Weekday(4, -1); "next Friday" → Weekday(4, +1); "this Friday" → Weekday(4, 0).

    `offset` None is the bare day, whose direction the sentence's tense tells. `counted`: the offset counts such days ("two Fridays
    ago" is -2, "this coming Friday" +1) instead of weeks.
    """

    day: int
    offset: int | None = None
    base: Node = SPEECH_TIME
    counted: bool = False


@dataclass(frozen=True, slots=True)
class Cell:
    """“last month” → Cell(SPEECH_TIME, MONTH, -1); "the following week" → Cell(REFERENCE_TIME, WEEK, +1); "today" → Cell(SPEECH_TIME, DAY, 0).

    `offset` None ("at the weekend") leaves it to the sentence's tense. `definite`: “the year”, which is this year in news and the one of
    which the story tells in a story.
    """

    base: Node
    unit: Granularity
    offset: int | None = 0
    definite: bool = field(default=False, repr=False)


@dataclass(frozen=True, slots=True)
class Relative:
    """“last March” → Relative(Date(month=3), -1); "this spring" → Relative(Season("spring"), 0): the nearest such on that side."""

    node: Node
    offset: int
    base: Node = SPEECH_TIME


@dataclass(frozen=True, slots=True)
class Shift:
    """“two years ago” → Shift(SPEECH_TIME, Amount.of(2, "year"), -1); "18 months earlier" → Shift(REFERENCE_TIME, 18 months, -1)."""

    base: Node
    amount: Amount
    sign: int
    to_the_day: bool = field(default=False, repr=False)  # "a year ago tomorrow" is a day


@dataclass(frozen=True, slots=True)
class Ahead:
    """“in two weeks” → Ahead(2 weeks): a time to come ("opens in two weeks"), or beside a past verb a length ("rebuilt in two weeks").

    `sure` ("two weeks from now") is always a time to come; `within` is any moment until then ("within two weeks"). `exact` ("from now")
    counts days and weeks to the minute, where the minute of speaking is known.
    """

    amount: Amount
    sure: bool = False
    within: bool = False
    exact: bool = field(default=False, repr=False)


@dataclass(frozen=True, slots=True)
class Season:
    """“the summer of 2012” → Season("summer", 2012)."""

    name: Literal["spring", "summer", "autumn", "winter"]
    year: int | None = None


@dataclass(frozen=True, slots=True)
class Division:
    """“the third quarter of 2012” → Division(QUARTER, 3, Date(2012)); "the first half" → Division(HALF, 1, None)."""

    unit: Granularity
    number: int
    of: Node | None = None


@dataclass(frozen=True, slots=True)
class Era:
    """“the 1990s” → Era(DECADE, 1990); "the 20th century" → Era(CENTURY, 20); "the '90s" → Era(DECADE, 90)."""

    unit: Granularity
    number: int
    era: Literal["BC"] | None = None


@dataclass(frozen=True, slots=True)
class Fiscal:
    """“fiscal 2012” → Fiscal(2012)."""

    year: int


@dataclass(frozen=True, slots=True)
class Holiday:
    """“Christmas 2012” → Holiday("Christmas", 2012); the name is a key of the language's table of holidays."""

    name: str
    year: int | None = None


@dataclass(frozen=True, slots=True)
class Nth:
    """“the second Tuesday of March” → Nth(2, Weekday(1), Date(month=3)); "the last week of August" → Nth(-1, WEEK, ...)."""

    number: int
    unit: Weekday | Granularity
    of: Node


@dataclass(frozen=True, slots=True)
class Part:
    """“early 2012” → Part(Date(2012), "START"); "Friday evening" → Part(Weekday(4), "EV"); "tonight" → Part(today, "NI").

    `side` tells the part from the speech time: -1 what is over ("earlier this year"), +1 what is to come ("the rest of the week").
    """

    of: Node
    part: str  # START MID END, or a part of day: MO AF EV NI MI DT, SH for the small hours
    side: Literal[-1, 0, 1] = field(default=0, repr=False)


@dataclass(frozen=True, slots=True)
class Modified:
    """“about two years ago” → Modified(Shift(...), "APPROX"); a TIMEX3 mod."""

    node: Node
    mod: str  # APPROX LESS_THAN MORE_THAN EQUAL_OR_LESS EQUAL_OR_MORE


@dataclass(frozen=True, slots=True)
class Range:
    """“from May to July” → Range(Date(month=5), Date(month=7)); both named ends are inside."""

    first: Node
    last: Node


@dataclass(frozen=True, slots=True)
class RangeEnd:
    """One end of “from May to July”: RangeEnd(Range(...), 0) is "May", RangeEnd(Range(...), 1) is "July"."""

    range: Range
    side: Literal[0, 1]


@dataclass(frozen=True, slots=True)
class Listed:
    """“May 2, 9 and 16” → the three dates: several times in one phrase, each of which is a mention of its own. No node, since nothing holds it."""

    parts: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Window:
    """“since 2013” → Window("since", Date(2013)); what a preposition makes of a time."""

    relation: Literal["since", "after", "before", "until", "by", "from"]
    node: Node


@dataclass(frozen=True, slots=True)
class Duration:
    """“for three weeks” → Duration(3 weeks), placed nowhere; `mod` as in Modified."""

    amount: Amount


@dataclass(frozen=True, slots=True)
class FromEvent:
    """“two weeks after the vote” → FromEvent(Duration(2 weeks), +1): told from an event, whose words follow the phrase.

    `within` ("within a month of the vote") is any moment up to that distance.
    """

    length: Duration | Modified
    sign: int
    within: bool = False

    @property
    def amount(self) -> Amount:
        """How far from the event."""
        inner = self.length.node if isinstance(self.length, Modified) else self.length
        assert isinstance(inner, Duration)  # the rules make no other
        return inner.amount


@dataclass(frozen=True, slots=True)
class Rolling:
    """“the last two years” → Rolling(2 years, -1): a stretch that ends (or begins) at the anchor."""

    amount: Amount
    sign: int
    base: Node = SPEECH_TIME


@dataclass(frozen=True, slots=True)
class Stretch:
    """“the first nine months of 2012” → Stretch(9 months, 1, Date(2012)); "the last two weeks of May" → Stretch(2 weeks, -1, ...)."""

    amount: Amount
    side: int
    of: Node | None


@dataclass(frozen=True, slots=True)
class Repeated:
    """“every Monday” → Repeated(Weekday(0), quant="EVERY"); "twice a month" → Repeated(1 month, freq="2X")."""

    every: Node | Amount
    quant: str | None = None
    freq: str | None = None


@dataclass(frozen=True, slots=True)
class Vague:
    """“recently” → Vague("PAST_REF"); "now" → Vague("PRESENT_REF"); "soon" → Vague("FUTURE_REF").

    `since_reference` marks "after that", "since then": the stretch from REFERENCE_TIME on.
    """

    value: Literal["PAST_REF", "PRESENT_REF", "FUTURE_REF"]
    since_reference: bool = False


@dataclass(frozen=True, slots=True)
class Impossible:
    """“June 31” → Impossible("June has 30 days"): a date that the calendar does not have."""

    reason: str


Node = (
    SpeechTime
    | ReferenceTime
    | Date
    | Clock
    | Weekday
    | Cell
    | Relative
    | Shift
    | Ahead
    | Season
    | Division
    | Era
    | Fiscal
    | Holiday
    | Nth
    | Part
    | Modified
    | Range
    | RangeEnd
    | Window
    | Duration
    | FromEvent
    | Rolling
    | Stretch
    | Repeated
    | Vague
    | Impossible
)
