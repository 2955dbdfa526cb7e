"""Choose: what each phrase counts from. An anchor is a link, not a date; dates are computed afterwards, in link order.

The rows, in order; the first that fits is taken:

1. "2013", "March 5, 2013": nothing.
2. "ago", "last month", "Friday" inside what somebody says: the saying. "In 2019 she said she had left *two years ago*" is 2017.
3. "a year ago" after a quarter: that quarter. "Profit for the third quarter rose from $2 million *a year ago*." After the first nine
   months of a year: the dateline. "In the nine months it lost $2 million, compared with $1 million *a year earlier*."
4. "ago", "last month", "Friday" elsewhere: the dateline; but a date told before for what repeats it. "It fell on 14 November, *a
   Tuesday*." "They dined on 3 May. The veal of *the 3rd* was good." "They landed on 4 May and left on *the 9th*." And the entry
   before for the day that heads one in a diary: "Monday, 7 May. Rain. *Tuesday.* Dry." And the day told before in a sentence of the past
   for "the next four days", of the sentences before only a date. "They ran short on 5 May. They were fed by air for *the next four days*."
5. "earlier", "the next day" after a date in the same saying or sentence: that date. "He came in May 2019 and left *ten weeks later*."
6. "earlier" inside what somebody says, when the saying is dated: the saying. "In 2022 she said they had met *18 months earlier*." But the
   day told before for "that day", and for "two days later" in the past, which is not after its telling. "He was shot on 3 May. Orr said
   on Friday that she saw nobody *that day*, and met him *a week later*."
7. "earlier", "the next day" elsewhere: the date told last, for "that night" and "six hours later" the day told last. "He was freed on
   May 3. *Two days earlier*, ..." Where nothing has been told yet, the date that comes next. "The ice came early *that year*. On 29
   November 1962 ..."
8. "6:10 a.m.": the day that follows a bracket ("at *3 p.m.* (1300 GMT) Friday"), else the day told last in the paragraph, or in the one before
   in a sentence of the past. "The blast was on Sunday. At *6:10 a.m.* a guard ..."
9. "two weeks after the vote": the phrase that dates the event, before or after it. "The vote was on 3 May. *Two weeks after the vote*, ..."
10. Otherwise: the dateline.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from timeline.anchors.direction import direction
from timeline.anchors.events import DatedEvents
from timeline.anchors.expression import Anchor
from timeline.anchors.kinds import (
    UNDATED,
    counts_on,
    dated_part,
    is_clock,
    is_day_of_writing,
    is_of_that_time,
    is_time_to_come,
    is_within_a_day,
    is_year_before,
    names_a_day,
    points_back,
)
from timeline.expressions import nodes as n
from timeline.expressions.mention import Mention
from timeline.intervals import Granularity
from timeline.languages.tense import Tense
from timeline.statements.statement import Statement
from timeline.text.document import Document
from timeline.text.edges import sentence_start
from timeline.text.span import Span

_SENTENCE_END = re.compile(r"[.!?;][”\"’)]*\s")
_BRACKET = re.compile(r"\s*(?:\([^()]{1,30})?\)\s*(?:on\s+)?")
_ENTRY_BEGINS, _ENTRY_ENDS = (
    re.compile(r"(?:^|[.!?]\s+|\n[^\S\n]*)$"),
    re.compile(r"[.:]\s"),
)  # around the day that heads an entry of a diary
_BLOCK = 1000  # characters
_NEAR = 1500  # characters back to a date that a phrase repeats, or counts from
_EXPLAINED = (", a ", ", on a ", " on a ", ", which was a ", ", which fell on a ")  # between a date and the weekday that it was
_WAS = re.compile(r"\b(?:it|that|this|which|the day) (?:was|fell on) (?:a )?$", re.IGNORECASE)  # “It was a Wednesday.”
_NO_MORE = re.compile(r"[^\w\s]|\s+(?:and|but)\b|\s*$")  # the weekday is all that is said of the day
_OPENING = 60  # characters from "that year" to the date that opens the next sentence
_CLAUSES = 120  # characters from a day to "the next four days" in its sentence
_COMPARED, _REPORT = 6, 800  # mentions and characters back to the quarter of a report
_QUESTION = " in question"
_COUNTED = "on_the_third_night"  # the rule of nights and evenings that are counted from the beginning of what is told
_AHEAD = 9  # mentions after “the night in question” that are looked at
DATELINE, NOTHING = Anchor("dateline"), Anchor("none")
_TRIED = 500  # earlier mentions of a kind that are looked at


@dataclass(frozen=True)
class Surroundings:
    """What the choice may look at."""

    document: Document
    mentions: Sequence[Mention]
    statements: Sequence[Statement]
    events: DatedEvents
    tense: Tense

    @cached_property
    def _days(self) -> list[int]:
        return [i for i, m in enumerate(self.mentions) if m.told[names_a_day]]

    @cached_property
    def _years(self) -> list[int]:
        return [i for i, m in enumerate(self.mentions) if m.year is not None]

    @cached_property
    def _dates(self) -> list[int]:
        return [i for i, m in enumerate(self.mentions) if not isinstance(m.node, UNDATED)]

    @cached_property
    def _dates_compared_with(self) -> list[int]:
        return [i for i in self._dates if not self.mentions[i].told[is_year_before]]

    def days_before(self, index: int) -> Iterator[int]:
        """The mentions of a day before mention `index`, nearest first; like the next two, no more than may matter in a text of sense."""
        return _before(self._days, index)

    def years_before(self, index: int) -> Iterator[int]:
        """The mentions that name a year before mention `index`, nearest first."""
        return _before(self._years, index)

    def dates_before(self, index: int) -> Iterator[int]:
        """The mentions that name a date before mention `index`, nearest first.

        “$3 million a year earlier”, twice in a report, is one year: for such a phrase the others of its kind are left out.
        """
        return _before(self._dates_compared_with if self.mentions[index].told[is_year_before] else self._dates, index)

    @cached_property
    def _by_block(self) -> dict[int, list[Statement]]:
        """Statements by the blocks of text that their content touches, so that a look-up does not grow with the text."""
        found: dict[int, list[Statement]] = {}
        for statement in self.statements:
            for block in {b for piece in statement.content for b in range(piece.start // _BLOCK, piece.end // _BLOCK + 1)}:
                found.setdefault(block, []).append(statement)
        return found

    @cached_property
    def sayings(self) -> dict[int, Statement]:
        """The mentions that date a saying, each with its statement."""
        return {index: s for s in reversed(self.statements) for index in s.said}

    def statement_over(self, span: Span) -> Statement | None:
        """The innermost statement in whose content `span` lies."""
        holding = [s for s in self._by_block.get(span.start // _BLOCK, ()) if s.holds(span)]
        return min(holding, key=lambda s: sum(p.end - p.start for p in s.content), default=None)

    def dating(self, index: int) -> Statement | None:
        """The statement whose saying the mention dates, if any."""
        return self.sayings.get(index)


def _before(indices: Sequence[int], index: int) -> Iterator[int]:
    """Those before `index`, backwards; so many at most that work does not grow with the square of the text."""
    end = bisect_left(indices, index)
    return reversed(indices[max(0, end - _TRIED) : end])


def choose(index: int, around: Surroundings) -> Anchor:
    """The link of mention `index`."""
    mention = around.mentions[index]
    if isinstance(mention.node, n.FromEvent):
        date = around.events.date_of(index, around.sayings)
        return Anchor("expression", expression=date) if date is not None else Anchor("event")
    kind = mention.base
    if kind is None:
        return NOTHING
    if mention.told[is_time_to_come] and (day := _day_in_sentence(index, around)) is not None:
        return Anchor("expression", expression=day)
    dated = around.dating(index)
    over = around.statement_over(mention.span)
    if dated is not None and dated is over:
        over = None
    if mention.told[is_year_before]:
        compared = _compared(index, around)
        if isinstance(compared, int) and kind is n.SpeechTime:
            return Anchor("expression", expression=compared)
        if compared == "months":
            return DATELINE
    if kind is n.SpeechTime and (same := _same_day(index, around)) is not None:
        return Anchor("expression", expression=same)
    if kind is n.SpeechTime:
        return Anchor("saying", statement=over.id) if over is not None and over.said else DATELINE
    if mention.told[is_clock]:
        day = _day_after(index, around)
        day = _day_before(index, around) if day is None else day
        return Anchor("expression", expression=day) if day is not None else DATELINE
    if (asked := _in_question(index, around)) is not None:
        return Anchor("expression", expression=asked)
    near = _told_before(index, around, over)
    if near is not None and not (over is None and is_day_of_writing(around.mentions[near].node, around.document.dateline)):
        return Anchor("expression", expression=_beginning(near, index, around))
    if over is not None and over.said:
        story = mention.rule == _COUNTED or (_goes_on_from_the_story(index, around) and not _is_of_its_telling(mention.node, over, around))
        told = _told_of(index, around) if story else None
        return Anchor("saying", statement=over.id) if told is None else Anchor("expression", expression=_beginning(told, index, around))
    coming = _told_next(index, around)
    if coming is not None:
        return Anchor("expression", expression=coming)
    last = _told_before(index, around, None)
    return Anchor("expression", expression=_beginning(last, index, around)) if last is not None else DATELINE


def _is_of_its_telling(node: n.Node, over: Statement, around: Surroundings) -> bool:
    """“The inventory for 1928 records that it was opened *that year*”: whether the saying has a year or a month of its own."""
    dates = [around.mentions[i].node for i in over.said]
    return isinstance(node, n.Cell) and node.unit >= Granularity.MONTH and any(isinstance(d, n.Date) and d.day is None for d in dates)


def _goes_on_from_the_story(index: int, around: Surroundings) -> bool:
    """Whether “that day”, or "two days later" where it is not to come, counts from what the text tells, not from its telling."""
    node = _counted_in(around.mentions[index].node)
    if points_back(node) or is_of_that_time(node):
        return True
    ahead = direction(around.document.text, around.mentions[index].span, around.tense) if counts_on(node) else "future"
    return ahead == "past" or (ahead is None and isinstance(node, n.Vague))  # “has not returned *since then*”


def _day_in_sentence(index: int, around: Surroundings) -> int | None:
    """For “the next four days” beside a verb of the past: the day told before it in the sentence, else the date told before."""
    span, text = around.mentions[index].span, around.document.text
    if direction(text, span, around.tense) != "past":
        return None
    for earlier in around.days_before(index):
        between = text[around.mentions[earlier].span.end : span.start]
        if len(between) > _CLAUSES or _SENTENCE_END.search(between):
            break
        if around.dating(earlier) is None:
            return earlier
    told = _told_of(index, around)
    lead = text[sentence_start(text, span.start, _CLAUSES) : span.start].lower().split()
    if told is None or not (around.tense.perfect - around.tense.pluperfect).isdisjoint(lead):
        return None  # “has cancelled its trips for *the next two weeks*”
    # news of Sunday may go on with what is forecast for the next four days
    return told if isinstance(around.mentions[told].node, n.Date) else None


def _beginning(told: int, index: int, around: Surroundings) -> int:
    """What was told; for “the first night”, the first of the days of one sentence: “They were taken on 2 March and freed on the 13th. ...”"""
    if around.mentions[index].rule != _COUNTED:
        return told
    text, here = around.document.text, around.mentions[index].span.start
    first, joined = told, False
    for earlier in (told, *around.days_before(told)):
        if here - around.mentions[earlier].span.end > _NEAR:
            break
        if around.dating(earlier) is not None:
            continue
        apart = earlier != first and _SENTENCE_END.search(text, around.mentions[earlier].span.end, around.mentions[first].span.start)
        if joined and apart:
            break
        joined |= earlier != first and not apart
        first = earlier
    return first if joined else told


def _told_next(index: int, around: Surroundings) -> int | None:
    """For “that year” where nothing has been told yet: the year that the next sentence names, as stories open; for "that evening" its day."""
    if not points_back(around.mentions[index].node) or index + 1 == len(around.mentions):
        return None
    span, following = around.mentions[index].span, around.mentions[index + 1]
    near = following.span.start - span.end <= _OPENING and around.document.paragraph_of(span) == around.document.paragraph_of(
        following.span
    )
    fits = names_a_day(following.node) or not is_within_a_day(_counted_in(around.mentions[index].node))
    return index + 1 if near and fits and following.year is not None else None


def _compared(index: int, around: Surroundings) -> int | Literal["months"] | None:
    """For "a year ago" beside figures: the quarter told before it in the paragraph, or "months" for the first nine months of a year."""
    mention = around.mentions[index]
    for earlier in range(index - 1, max(-1, index - _COMPARED), -1):
        other = around.mentions[earlier]
        if mention.span.start - other.span.end > _REPORT:
            return None
        match other.node:
            case n.Division() | n.Cell(_, Granularity.QUARTER):
                return earlier
            case n.Duration(amount) | n.Ahead(amount) | n.Rolling(amount) | n.Stretch(amount) if amount.unit is Granularity.MONTH:
                return "months"
    return None


def _day_after(index: int, around: Surroundings) -> int | None:
    """For a clock time: the day behind the bracket that holds the same time elsewhere, or behind the one it stands in."""
    end = around.mentions[index].span.end
    for later in range(index + 1, min(index + 3, len(around.mentions))):
        mention = around.mentions[later]
        if names_a_day(mention.node) and _BRACKET.fullmatch(around.document.text, end, mention.span.start):
            return later
    return None


def _day_before(index: int, around: Surroundings) -> int | None:
    """For a clock time: the nearest earlier mention of a day in the same paragraph, in a sentence of the past in the one before it too.

    “... on Sunday night.\n\nAt *6:10 a.m.* a guard saw smoke.”
    """
    span = around.mentions[index].span
    number = around.document.paragraph_number(span.start)
    goes_on = around.dating(index) is None and direction(around.document.text, span, around.tense) == "past"
    for earlier in around.days_before(index):
        mention = around.mentions[earlier]
        apart = number - around.document.paragraph_number(mention.span.start)
        if apart > 1 or (apart and not goes_on):
            return None
        if around.dating(earlier) is None:
            return earlier
    return None


def _told_of(index: int, around: Surroundings) -> int | None:
    """For “that day” in what somebody said on Monday: the day that the text told of before, which is not that of a saying."""
    mention = around.mentions[index]
    by_day = is_within_a_day(_counted_in(mention.node))
    for earlier in around.dates_before(index):
        other = around.mentions[earlier]
        if mention.span.start - other.span.end > _NEAR or around.document.written(other.span.start) != around.document.written(
            mention.span.start
        ):
            return None
        written = is_day_of_writing(other.node, around.document.dateline)
        if around.dating(earlier) is None and not written and is_within_a_day(other.node) >= by_day:
            return earlier - _second_hour(earlier, around)
    return None


def _counted_in(node: n.Node) -> n.Node:
    """Of “that month, on the 19th” the month."""
    return node.of if isinstance(node, n.Nth) else node


def _second_hour(index: int, around: Surroundings) -> bool:
    """Whether a mention ends hours that began at the mention before: “from 10 p.m. to *6 a.m.* ... that night" is of the first."""
    match around.mentions[index].node:
        case n.RangeEnd(n.Range(n.Clock(), _) as whole, 1) if index:
            before = around.mentions[index - 1].node
            return isinstance(before, n.RangeEnd) and before.range == whole
        case _:
            return False


def _in_question(index: int, around: Surroundings) -> int | None:
    """For “the night in question”: the day told of before, else the one that is told of next."""
    mention = around.mentions[index]
    if not around.document.text.startswith(_QUESTION, mention.span.end):
        return None
    before = _told_of(index, around)
    following = range(index + 1, min(index + _AHEAD, len(around.mentions)))
    ahead = (i for i in following if names_a_day(around.mentions[i].node) and around.dating(i) is None)
    return before if before is not None else next(ahead, None)


def _same_day(index: int, around: Surroundings) -> int | None:
    """For “a Tuesday” beside the date that it explains or behind "it was", and for "the 3rd" after "3 May": the date told before."""
    mention = around.mentions[index]
    if isinstance(mention.node, n.Weekday) and index:
        before = around.mentions[index - 1]
        beside = around.document.text[before.span.end : mention.span.start]
        if beside in _EXPLAINED and names_a_day(before.node):
            return index - 1
        if _is_all_it_was(mention, around.document.text) and (told := _told_of(index, around)) is not None:
            return told
        return _entry_before(index, around)
    match mention.node:
        case n.Nth(_, _, n.Cell(n.SpeechTime(), Granularity.MONTH | Granularity.YEAR, 0)) if (
            index
        ):  # “29 November, the last Thursday of the month”
            before = around.mentions[index - 1]
            beside = around.document.text[before.span.end : mention.span.start]
            return index - 1 if beside == ", " and names_a_day(before.node) else None
        case _:
            pass
    match dated_part(mention.node):
        case n.Date(None, None, int(day)) if not isinstance(mention.node, n.RangeEnd | n.Clock):
            pass
        case _:
            return None
    if (of_month := _month_of_the_sentence(index, around)) is not None:
        return of_month
    month: int | None = None
    for earlier in around.days_before(index):
        other = around.mentions[earlier]
        if mention.span.start - other.span.end > _NEAR:
            return None
        match dated_part(other.node):
            case n.Date(_, int() as named, number):
                if month is not None and named != month:
                    return None  # the story is in another month by now
                if number == day or (number is not None and month is None and _goes_on(earlier, index, around)):
                    return earlier
                month = named
    return None


def _month_of_the_sentence(index: int, around: Surroundings) -> int | None:
    """For “the 20th”: the month told before it in its sentence. “The log lists two passages in April, on the 3rd and *the 20th*.”"""
    span, text = around.mentions[index].span, around.document.text
    for earlier in range(index - 1, -1, -1):
        other = around.mentions[earlier]
        between = text[other.span.end : span.start]
        if len(between) > _CLAUSES or _SENTENCE_END.search(between):
            return None
        match other.node:
            case (
                n.Date(_, int(), None, None)
                | n.Cell(_, Granularity.MONTH)
                | n.Relative(n.Date(_, int(), None))
                | n.Shift(n.ReferenceTime())
            ):
                # “one cut that month, on *the 19th*”, "that May, on the 3rd", "a week later, on the 9th"
                here = around.dating(earlier) is None and direction(text, Span(*span), around.tense) != "future"
                return earlier if here else None
            case n.Date(None, None, int()):
                continue
            case _:
                return None
    return None


def _is_all_it_was(mention: Mention, text: str) -> bool:
    """“It was a Wednesday, and it rained”: of the day told of, not of the week of the writing."""
    start, end = mention.span
    return _NO_MORE.match(text, end) is not None and _WAS.search(text, max(0, start - 20), start) is not None


def _entry_before(index: int, around: Surroundings) -> int | None:
    """For a day of the week that heads an entry of a diary: the entry before. “Monday, 7 May. Rain. *Tuesday.* Dry.”"""
    mention, text = around.mentions[index], around.document.text
    if not isinstance(mention.node, n.Weekday) or mention.node.offset is not None or not _heads_an_entry(mention, text):
        return None
    for earlier in around.days_before(index):
        other = around.mentions[earlier]
        if mention.span.start - other.span.end > _NEAR:
            return None
        if isinstance(other.node, n.Date | n.Weekday) and _heads_an_entry(other, text):
            return earlier
    return None


def _heads_an_entry(mention: Mention, text: str) -> bool:
    span = mention.span
    return _ENTRY_ENDS.match(text, span.end) is not None and _ENTRY_BEGINS.search(text, max(0, span.start - 8), span.start) is not None


def _goes_on(earlier: int, index: int, around: Surroundings) -> bool:
    """Whether a sentence of the past goes on from one date to the next: “They landed on 4 May and left on *the 9th*”."""
    span, text = around.mentions[index].span, around.document.text
    between = text[around.mentions[earlier].span.end : span.start]
    near = len(between) <= _CLAUSES and not _SENTENCE_END.search(between) and around.dating(earlier) is None
    return near and direction(text, Span(*span), around.tense) == "past"


def _told_before(index: int, around: Surroundings, over: Statement | None) -> int | None:
    """The nearest earlier mention that names a date: inside the same saying, or (without one) in the paragraphs so far."""
    span = around.mentions[index].span
    # "that night" and "three hours later" are not of a month or year told in passing, if a day was told
    node = _counted_in(around.mentions[index].node)
    by_day = is_within_a_day(node)
    wide = isinstance(node, n.Cell) and node.offset == 0 and node.unit >= Granularity.MONTH
    coarse: int | None = None
    paragraph = around.document.paragraph_of(span)
    for earlier in around.dates_before(index):
        mention = around.mentions[earlier]
        if over is not None:
            if not over.holds(mention.span):
                if mention.span.end < over.reach.start:
                    return coarse
                continue
        elif paragraph is not None and mention.span.start < paragraph.start - _NEAR:
            return coarse  # the story has moved on
        if around.document.segments and around.document.written(mention.span.start) != around.document.written(span.start):
            return coarse  # another letter
        if around.dating(earlier) is not None and over is not None:
            continue
        if wide and around.dating(earlier) is not None and names_a_day(mention.node):
            coarse = earlier if coarse is None else coarse  # “three times in 2021, Orr said on Monday. ... that year”
            continue
        if by_day and not is_within_a_day(mention.node):
            coarse = earlier if coarse is None else coarse
            continue
        if isinstance(mention.node, n.Weekday) and _by_weeks(node) and around.dating(earlier) is not None:
            continue  # “..., Orr said on Monday. ... They came back a full week later”: not after the day of writing
        return earlier
    return coarse


def _by_weeks(node: n.Node) -> bool:
    """Whether the node counts on by a week or more."""
    return isinstance(node, n.Shift) and node.sign > 0 and node.amount.finest >= Granularity.WEEK
