"""Relevance: which sentences may hold a saying that changes what some phrase counts from. `find` reads no others.

A saying matters in three ways (see `timeline.anchors.choose`), and each leaves a mark that is seen without reading:

- it is dated beside a phrase that counts from something: two times in its sentence, one of them near a saying word;
- it is a quotation that holds such a phrase, and its date may stand sentences away;
- a time that another phrase would look back to dates the saying instead.

A saying without a date matters only to "two days later", which goes on from what the same speaker has told.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import cached_property
from itertools import accumulate

from timeline.anchors.events import DatedEvents
from timeline.anchors.kinds import UNDATED, counts_on, is_clock, is_of_that_time, is_time_to_come, is_within_a_day, points_back
from timeline.expressions import nodes as n
from timeline.expressions.mention import Mention
from timeline.languages.accounts import Speaking
from timeline.statements.sayings.signs import possible
from timeline.text.document import Document
from timeline.text.edges import sentence_end, sentence_start
from timeline.text.span import Span

_YEARS_BACK = 2  # years told before a phrase that are looked at: the last one may date a saying
_DAYS_AROUND = 8  # days told before “that day”, as far as the last few may date sayings
_WORD = re.compile(r"[a-z']+")
# characters between a saying word and its date: “said at the hearing on *Friday*”; "On *Friday* Ann Rey, head of the yard ..., said"
_AFTER, _BEFORE = 60, 100
_BETWEEN = 40  # where the date does not open the sentence but follows the speaker: “Ann Rey on *Friday* told the council”
_OPENING = 25  # characters before a date that opens its sentence: “In the winter of *1912* Ann Rey, ..., wrote”


class Relevance:
    """What `timeline.statements.attribute` asks before it reads a sentence.

    Attributes
    ----------
    paragraphs
        The numbers of the paragraphs that hold such a sentence.
    undated
        Whether a saying matters even if nothing dates it: "two days later" goes on from what the same speaker has told.

    Examples
    --------
    >>> from timeline.expressions.recognizer import recognize
    >>> from timeline.languages.pack import load
    >>> pack = load("en")
    >>> text = "She left on Friday. Orr said in May that she had come a year ago."
    >>> document, mentions = Document.of(text), recognize(text, pack.grammar)
    >>> relevance = Relevance(document, mentions, pack.speaking, DatedEvents(document, mentions, lambda: pack.event_words))
    >>> relevance(0, [(0, Span(12, 18))], ()), relevance(0, [(1, Span(32, 35)), (2, Span(54, 64))], ())
    (False, True)
    """

    def __init__(self, document: Document, mentions: Sequence[Mention], speaking: Speaking, events: DatedEvents) -> None:
        self._document, self._mentions, self._speaking, self._events = document, mentions, speaking, events
        bases = [m.base for m in mentions]
        self._counting = [base is not None for base in bases]
        self._days_told = _days_told(mentions)
        self._goes_on = [base is n.ReferenceTime for base in bases]
        self.undated = n.ReferenceTime in bases
        self._numbers = [document.paragraph_number(m.span.start) for m in mentions]
        # what was asked before, by mention and by paragraph
        self._near: dict[int, bool] = {}
        self._telling: dict[int, bool] = {}
        paragraphs = self._of_several_dates()
        self._quoting = self._holding_quotations(paragraphs)
        saying = {self._numbers[index] for index in self._days_told if self._may_date(index)}
        self.paragraphs = frozenset(saying.union(k for k in paragraphs if k in self._quoting or self._holds_a_dated_saying(k)))

    def __call__(self, paragraph: int, times: Sequence[tuple[int, Span]], quotes: Sequence[Span]) -> bool:
        """Whether a stretch of the paragraph with these time phrases (index, characters) and quotations has to be read."""
        if quotes and paragraph in self._quoting:
            return True
        indices = [index for index, _ in times]
        if len(indices) > 1:
            if any(self._goes_on[index] for index in indices):
                return True
            counting = [index for index in indices if self._counting[index]]
            # “said on *Friday* that sales rose in 1988”: the day has to date something that counts from it
            if any(counting != [index] and self._may_date(index) for index in indices if counting):
                return True
        return any(index in self._looked_back_to and self._may_date(index) for index in indices)

    @cached_property
    def _looked_back_to(self) -> frozenset[int]:
        return _years_told(self._mentions, self._counting) | self._days_told | self._events.dates

    def _of_several_dates(self) -> set[int]:
        """The paragraphs with a phrase that counts from something and another date, or that go on with a quotation of one before."""
        dated: dict[int, int] = {}  # by paragraph how many dates it tells
        counted: set[int] = set()
        for mention, number, counting in zip(self._mentions, self._numbers, self._counting, strict=True):
            if not isinstance(mention.node, UNDATED):
                dated[number] = dated.get(number, 0) + 1
                if counting:
                    counted.add(number)
        text, spans = self._document.text, self._document.paragraphs
        found: set[int] = set()
        for number in counted:
            goes_on = number > 0 and number - 1 in dated and text[spans[number].start] in "“\"‘'"
            if dated[number] > 1 or goes_on:
                found |= {number - 1, number} if goes_on else {number}
        return found

    def _holding_quotations(self, paragraphs: set[int]) -> frozenset[int]:
        """The paragraphs, and those before them, in which a phrase that counts from something stands inside a quotation."""
        found: set[int] = set()
        ends: dict[int, list[int]] = {}  # by paragraph
        for mention, number, counting, goes_on in zip(self._mentions, self._numbers, self._counting, self._goes_on, strict=True):
            if not counting or number not in paragraphs or {number - 1, number} <= found:
                continue
            quotes = self._document.quotations[number]
            if number not in ends:
                ends[number] = [*accumulate((quote.end for quote in quotes), max)]
            before = bisect_left(quotes, mention.span.end, key=lambda quote: quote.start)
            inside = before > 0 and ends[number][before - 1] >= mention.span.end
            if inside and (goes_on or self._holds_a_dated_saying(number) or self._holds_a_dated_saying(number - 1)):
                found |= {number - 1, number}
        return frozenset(found)

    def _holds_a_dated_saying(self, paragraph: int) -> bool:
        """Whether one of the times of the paragraph may date a saying, or goes on from what is told in one."""
        found = self._telling.get(paragraph)
        if found is None:
            first = bisect_left(self._numbers, paragraph)
            last = bisect_left(self._numbers, paragraph + 1, first)
            found = self._telling[paragraph] = any(self._goes_on[index] or self._may_date(index) for index in range(first, last))
        return found

    def _may_date(self, index: int) -> bool:
        """Whether a saying word stands so near to the time phrase that it may date it."""
        found = self._near.get(index)
        if found is None:
            mention = self._mentions[index]
            found = self._near[index] = not isinstance(mention.node, UNDATED) and self._beside_a_saying(mention.span)
        return found

    def _beside_a_saying(self, span: Span) -> bool:
        text, grammar = self._document.text, self._speaking.grammar
        start = sentence_start(text, span.start, _AFTER)
        before = _WORD.findall(text[start : span.start].lower())
        # “said the ship *was* sunk on Friday”: a clause has begun since, and the day is its own
        opening = grammar.opening_a_clause
        begun = -1 if opening.isdisjoint(before) else max(k for k, word in enumerate(before) if word in opening)
        opens = span.start - start <= _OPENING
        after = text[span.end : sentence_end(text, span.end, _BEFORE if opens else _BETWEEN)]
        return possible(" ".join(before[begun + 1 :]) + " " + after, self._speaking)


def _years_told(mentions: Sequence[Mention], counting: Sequence[bool]) -> frozenset[int]:
    """Times that a bare date may take its year from, if they date no saying."""
    years = [i for i, m in enumerate(mentions) if m.year is not None]
    found: set[int] = set()
    for index in range(len(mentions)):
        if counting[index]:
            before = bisect_left(years, index)
            found.update(years[max(0, before - _YEARS_BACK) : before])
    return frozenset(found)


def _days_told(mentions: Sequence[Mention]) -> frozenset[int]:
    """The days near a clock time or “that day”, before it or, for "the night in question", behind it; and the clock time itself."""
    asking = [i for i, m in enumerate(mentions) if m.told[_asks_for_a_day]]
    if not asking:
        return frozenset()
    days = [i for i, m in enumerate(mentions) if m.told[is_within_a_day]]
    found: set[int] = set()
    for index in asking:
        before = bisect_left(days, index)
        found.update(days[max(0, before - _DAYS_AROUND) : before + _DAYS_AROUND + 1])
    return frozenset(found)


def _asks_for_a_day(node: n.Node) -> bool:
    """“10 p.m.”, "that night", and "the night", which may be the one "in question"."""
    part = isinstance(node, n.Part) and isinstance(node.of, n.Cell) and node.of.offset is None
    return part or is_clock(node) or points_back(node) or is_of_that_time(node) or counts_on(node) or is_time_to_come(node)
