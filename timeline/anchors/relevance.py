"""Relevance: which sentences may hold a saying that changes what some phrase counts from. `find` reads no others.

A saying matters in three ways (see `timeline.anchors.choose`), and each leaves a mark that is seen without reading:

- it is dated beside a phrase that counts from something: two times in its sentence;
- it is a quotation that holds such a phrase, and its date may stand sentences away;
- a time that another phrase would look back to dates the saying instead.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from timeline.anchors.domain import year_of
from timeline.anchors.kinds import UNDATED, counts_from, names_a_day
from timeline.expressions import nodes as n
from timeline.expressions.mention import Mention
from timeline.text.document import Document
from timeline.text.span import Span

_OPENING = re.compile(r"[“\"«„‘]|(?<!\w)'(?=\w)")
_YEARS_BACK = 2  # years told before a phrase that are looked at: the last one may date a saying


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
    >>> text = "She left on Friday. Orr said in May that she had come a year ago."
    >>> relevance = Relevance(Document.of(text), recognize(text, load("en").grammar))
    >>> relevance(0, [(0, Span(12, 18))], ()), relevance(0, [(1, Span(32, 35)), (2, Span(54, 64))], ())
    (False, True)
    """

    def __init__(self, document: Document, mentions: Sequence[Mention]) -> None:
        bases = [counts_from(m.node) for m in mentions]
        self._counting = [base is not None for base in bases]
        self.undated = n.ReferenceTime in bases
        numbers = [document.paragraph_number(m.span.start) for m in mentions]
        self._looked_back_to = _looked_back_to(mentions, numbers, self._counting)
        dated: dict[int, int] = {}  # by paragraph how many dates it tells
        counted: set[int] = set()
        for mention, number, counting in zip(mentions, numbers, self._counting, strict=True):
            if not isinstance(mention.node, UNDATED):
                dated[number] = dated.get(number, 0) + 1
                if counting:
                    counted.add(number)
        paragraphs: set[int] = set()
        for number in counted:
            # a paragraph that opens with a quotation mark may go on with what somebody says in the one before it
            goes_on = number > 0 and number - 1 in dated and document.text[document.paragraphs[number].start] in "“\"‘'"
            if dated[number] > 1 or goes_on:
                paragraphs |= {number - 1, number} if goes_on else {number}
        self._quoting: set[int] = set()  # paragraphs in which a phrase that counts from something may stand inside a quotation
        first_mark: dict[int, int] = {}
        for number in sorted(paragraphs):
            mark = _OPENING.search(document.text, *document.paragraphs[number])
            first_mark[number] = mark.start() if mark else len(document.text)
        for mention, number, counting in zip(mentions, numbers, self._counting, strict=True):
            if counting and mention.span.start > first_mark.get(number, mention.span.start):
                self._quoting |= {number - 1, number}
        self.paragraphs = frozenset(paragraphs)

    def __call__(self, paragraph: int, times: Sequence[tuple[int, Span]], quotes: Sequence[Span]) -> bool:
        """Whether a stretch of the paragraph with these time phrases (index, characters) and quotations has to be read."""
        if quotes and paragraph in self._quoting:
            return True
        if len(times) > 1 and any(self._counting[index] for index, _ in times):
            return True
        return any(index in self._looked_back_to for index, _ in times)


def _looked_back_to(mentions: Sequence[Mention], numbers: Sequence[int], counting: Sequence[bool]) -> frozenset[int]:
    """Times that a later phrase may take its day or its year from: a clock time the days of its paragraph, a bare date the years before it."""
    years = [i for i, m in enumerate(mentions) if year_of(m.node) is not None]
    found: set[int] = set()
    clocks: dict[int, int] = {}  # by paragraph its last clock time
    for index, mention in enumerate(mentions):
        if counting[index]:
            before = bisect_left(years, index)
            found.update(years[max(0, before - _YEARS_BACK) : before])
            if isinstance(mention.node, n.Clock):
                clocks[numbers[index]] = index
    days = (i for i, m in enumerate(mentions) if i < clocks.get(numbers[i], 0) and names_a_day(m.node))
    return frozenset(found.union(days))
