"""Hours: the day of “at 6:10 a.m.” and "that night" in an account: that of the event it is an account of, whoever speaks.

The choice of anchors looks at one saying or paragraph; an account goes through many voices. “The barn burned on 3 May. ... Vale told the
court on Monday that he locked it *at nine*” is nine on 3 May, neither that Monday nor the day of writing.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from itertools import accumulate
from operator import itemgetter

from timeline.anchors.context import Context
from timeline.anchors.expression import Anchor, Expression
from timeline.anchors.place import place
from timeline.anchors.windows import window
from timeline.claims.sources.days import Days, is_hour, is_period, is_yearless, number_of
from timeline.claims.sources.periods import eve_of, told_before, year_of_the_trial
from timeline.errors import TimelineError
from timeline.expressions.nodes import Clock, Date, Modified, Node, Nth, Part, Range, RangeEnd, Stretch, Window
from timeline.intervals import Granularity, Interval
from timeline.statements.statement import Statement
from timeline.text.document import Document

_DAY, _PART = timedelta(days=1), Granularity.DAYPART
_NEAR = 1500  # characters from a date to a day of its month
_DAWN = re.compile(r"\b(?:dawn|daybreak|sunrise|first light)$", re.IGNORECASE)
_TRIED = 50  # times that are looked at
_NOON, _BESIDE = 12, 4  # hours: what is so near to an event is of its half of the day
_FORENOON = 10
_CLAUSE = 40  # characters from "until" to the hour
_UNTIL = re.compile(r"\b(?:until|till|before)\b[^.,;:!?]*$")
_OF_THE_EVENT = re.compile(
    r"(?:\s+(?:on|in|of)\s+the\s+(?:day|night|morning|evening|afternoon|hours?))?\s+of\s+(?:the|his|her|its|their)\s+[a-z]"
)
_SMALL, _MORNING, _EVENING = 6, 8, 18  # until when the hours are small, until when a night may last, and from when


def of_the_account(
    document: Document, expressions: Sequence[Expression], days: Days, statements: Sequence[Statement]
) -> tuple[Expression, ...]:
    """The expressions, hours and nights whose day was only guessed on the day that the text tells of, with what counts from them."""
    reader = _Hours(document, list(expressions), days, statements)
    reader.run()
    return tuple(reader.found)


def leaves_its_day(expression: Expression) -> bool:
    """Whether a phrase needs the day, the month or the year that the text tells: “at nine”, "that night", "the 4th", "that year", "in May"."""
    node = expression.node
    return is_hour(expression) or number_of(expression) is not None or is_period(node) or is_yearless(node)


@dataclass(slots=True)
class _Hours:
    document: Document
    found: list[Expression]
    days: Days
    statements: Sequence[Statement]
    placed: dict[int, int] = field(default_factory=dict)  # phrase → the phrase of the day that it is of
    dates: frozenset[datetime] = frozenset()  # all the days told of
    spoken: list[tuple[int, int]] = field(init=False)  # where what somebody says begins, and how far it and all that began before reach

    def __post_init__(self) -> None:
        pieces = sorted(piece for statement in self.statements for piece in statement.content)
        self.spoken = [*zip((p.start for p in pieces), accumulate((p.end for p in pieces), max), strict=True)]

    def run(self) -> None:
        told = frozenset(self.days.told)
        self.dates = frozenset(_floor(i.start) for t in told if (i := self.found[t].interval) is not None and i.start is not None)
        year = year_of_the_trial(self.found, self.days, self.document)
        for index, expression in enumerate(self.found):
            link = expression.anchor.expression if expression.anchor.kind == "expression" else None
            if index in self.days.hours:
                # “until midnight ... that evening”: of one day, though midnight is the end of it
                day = link if link in told and self._fits(link) else self.placed[link] if link in self.placed else self._day(index)
                if day is None:
                    continue
                self.placed[index] = day
                reference = self._reference(index, day)
                if link != day or reference != self.found[day].interval:
                    self._place(index, reference, day)
            elif index in self.days.periods:
                told_last = told_before(self.found, index, self.days, self.document)
                if told_last is not None and told_last != link and self._place(index, self.found[told_last].interval, told_last):
                    self.placed[index] = told_last
            elif link is None and index in self.days.yearless and year is not None and self._is_spoken(index):
                self._take_year(index, year)
            elif link is None and index in self.days.numbers and (number := number_of(expression)) is not None:
                self._take_month(index, number)
            elif link in self.placed and self._place(index, self.found[link].interval, link):
                self.placed[index] = self.placed[link]

    def _day(self, index: int) -> int | None:
        """The day told of before, else the one told next, in the same letter or turn; rather none that is told in passing or of a trial."""
        told, here = self.days.told, self.document.written(self.found[index].start)
        middle = bisect_left(told, index)
        near = (*reversed(told[max(0, middle - _TRIED) : middle]), *told[middle : middle + _TRIED])
        if _OF_THE_EVENT.match(self.document.text, self.found[index].end) is not None:
            near = told[:_TRIED]  # “at 2:14 a.m. on the night of the fire”: of the day that the text began with
        fitting = [t for t in near if self.document.written(self.found[t].start) == here]
        other = (t for t in fitting if not self._only_bounds(t))
        near_by = next(filter(self._fits, fitting), None)
        return near_by if near_by is not None else min(other, key=lambda t: t in self.days.legal, default=None)

    def _fits(self, index: int) -> bool:
        """Whether an hour may be of the day: not of one in passing, of a trial, or of one that only bounds ("has run *since 1 January*")."""
        return not self._only_bounds(index) and index not in self.days.asides and index not in self.days.legal

    def _only_bounds(self, index: int) -> bool:
        node = self.found[index].node
        return isinstance(node, Window) and not isinstance(node.node, Clock | Part)

    def _take_month(self, index: int, number: int) -> None:
        """“The sale was on 3 March, Orr said. According to the log it was *the 4th*.”: the month told before."""
        expression = self.found[index]
        before = next((e for e in reversed(self.found[max(0, index - _TRIED) : index]) if self._has_month(e)), None)
        month = before.interval.start if before is not None and before.interval is not None else None
        if before is None or month is None or expression.start - before.end > _NEAR:
            return
        with suppress(ValueError):
            day = Interval.cell(_floor(month).replace(day=number), Granularity.DAY)
            self.found[index] = replace(expression, interval=day, anchor=Anchor("expression", interval=before.interval), readings=())

    def _is_spoken(self, index: int) -> bool:
        """Whether the phrase stands in what somebody says: the writer's own "in June" is of the year of writing."""
        start, end = self.found[index].start, self.found[index].end
        at = bisect_right(self.spoken, start, key=itemgetter(0)) - 1
        return at >= 0 and end <= self.spoken[at][1]

    def _take_year(self, index: int, year: int) -> None:
        """“It burned on July 2, 2019. He had gone back *in June*, he told the jury.”: the year that the trial is about."""
        interval = self.found[index].interval
        if interval is None or interval.start is None or interval.start.year <= year or (eve := eve_of(year)) is None:
            return
        self._place(index, None, None, eve)

    def _has_month(self, expression: Expression) -> bool:
        """Whether the phrase names a month, with a day or without, before the writing, and dates no saying."""
        node, written = expression.node, self.document.written(expression.start)
        while isinstance(node, Stretch | Nth | Part) and node.of is not None:
            node = node.of  # “the first three weeks of March”
        if not isinstance(node, Date) or node.month is None or expression.interval is None or expression.interval.start is None:
            return False
        return written is None or written.start is None or expression.interval.start < written.start

    def _reference(self, index: int, day: int) -> Interval | None:
        """The interval of the day; of a night that ends in a morning told of, the evening before.

        “He was arrested on 8 July and found dead at 6 a.m. on 9 July. A doctor saw him *at 11 p.m.*”
        """
        interval = self.found[day].interval
        if interval is None or interval.start is None or interval.end is None or interval.end - interval.start >= _DAY:
            return interval
        if interval.start.hour >= _EVENING and _DAWN.search(self.found[index].text):
            return Interval.cell(_floor(interval.start) + _DAY, Granularity.DAY)  # “on the night of 3 May ... before *dawn*”
        if interval.start.hour >= _EVENING and interval.granularity == _PART and self._ends_the_night(index):
            return Interval(_floor(interval.start) + _DAY, _floor(interval.start) + _DAY + timedelta(hours=_NOON), _PART)
        if interval.start.hour >= _MORNING and (half := self._half_of_the_event(index, interval)) is not None:
            return half
        if interval.start.hour >= _EVENING and interval.granularity < _PART and self._may_be_evening(index):
            # “heard it at eleven on Friday night. He was home *at half past nine*”: of the same night
            return Interval(
                _floor(interval.start) + timedelta(hours=_EVENING), _floor(interval.start) + _DAY + timedelta(hours=_SMALL), _PART
            )
        if interval.start.hour >= _EVENING and interval.granularity < _PART and index > day and self._is_small(index):
            return Interval.cell(_floor(interval.start) + _DAY, Granularity.DAY)  # “came at 10:41 p.m. on 8 May and left *at 1:05 a.m.*”
        morning, eve = interval.start.hour, _floor(interval.start) - _DAY
        if not (morning < _SMALL or (morning < _MORNING and eve in self.dates)):
            return interval
        at = self._at(index, interval)  # “derailed at 1:12 a.m. on 9 July. He had parked it *at 11 p.m.*”
        if at is not None and at.hour >= _SMALL and self._may_be_evening(index):
            # “The fire began at 2:20 a.m. on 6 April. He had locked it *at seven*.”
            return Interval(eve + timedelta(hours=_EVENING), eve + _DAY + timedelta(hours=_SMALL), _PART)
        late = at is not None and (at.hour >= _EVENING or at - _floor(interval.start) >= _DAY)
        return Interval.cell(eve, Granularity.DAY) if late else interval

    def _may_be_evening(self, index: int) -> bool:
        """Whether the phrase is an hour that leaves a.m. or p.m. to the reader."""
        clock = _clock(self.found[index].node)
        return clock is not None and clock.half

    def _is_small(self, index: int) -> bool:
        """Whether the phrase is an hour after midnight, and says so: “1:05 a.m.”."""
        clock = _clock(self.found[index].node)
        return clock is not None and not clock.half and clock.hour < _SMALL

    def _half_of_the_event(self, index: int, day: Interval) -> Interval | None:
        """“She struck at 5:40 p.m. He had radioed *between five and half past*.”: the half of the day in which the hour is near what happened."""
        clock = _clock(self.found[index].node)
        if clock is None or not clock.half or day.start is None or day.granularity > Granularity.HOUR:
            return None
        hour, at = clock.hour % 12, day.start.hour + day.start.minute / 60
        late = min((hour, hour + 12), key=lambda h: abs(h - at)) >= _NOON
        if abs(hour + _NOON * late - at) > _BESIDE:
            return None
        noon = _floor(day.start) + timedelta(hours=_NOON)
        return Interval(noon, noon + timedelta(hours=_NOON), _PART) if late else Interval(_floor(day.start), noon, _PART)

    def _ends_the_night(self, index: int) -> bool:
        """“I did not leave my room *until* the maid knocked *at seven*”: an hour up to which a night lasts is of its morning."""
        start, clock = self.found[index].start, _clock(self.found[index].node)
        wakes = clock is not None and clock.half and _SMALL <= clock.hour < _FORENOON
        return wakes and _UNTIL.search(self.document.text, max(0, start - _CLAUSE), start) is not None

    def _at(self, index: int, day: Interval) -> datetime | None:
        try:
            interval = place(self.found[index].node, Context(None, day)).interval
        except TimelineError:
            return None
        return interval.start if interval is not None else None

    def _place(self, index: int, reference: Interval | None, link: int | None, written: Interval | None = None) -> bool:
        """Place the phrase anew, counted from the reference or from another day of writing; whether it has a place there."""
        expression = self.found[index]
        if reference is None and written is None:
            return False
        context = Context(written or self.document.written(expression.start), reference, told="past", behind=True)
        try:
            interval = place(expression.node, context).interval
            whole = place(expression.node.range, context).interval if isinstance(expression.node, RangeEnd) else None
        except TimelineError:
            return False
        if interval is None:
            return False
        bounded = whole if isinstance(expression.node, RangeEnd) and expression.node.side == 0 else window(expression.node, interval)
        anchor = Anchor("expression", expression=link, interval=reference) if link is not None else expression.anchor
        self.found[index] = replace(expression, interval=interval, window=bounded, anchor=anchor, readings=(), reason=None)
        return True


def _clock(node: Node) -> Clock | None:
    """The hour in “about nine”, "until seven", "between five and six"."""
    while isinstance(node, Modified | Window):
        node = node.node
    if isinstance(node, RangeEnd) and isinstance(node.range, Range):
        node = node.range.first
    return node if isinstance(node, Clock) else None


def _floor(moment: datetime) -> datetime:
    return moment.replace(hour=0, minute=0, second=0, microsecond=0)
