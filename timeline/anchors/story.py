"""Story: the year of dates without one, where a text tells of times past: the one named last, or the one that a chain of dates has reached.

A date that opens its sentence sets the scene for what follows (Charolles, Le Draoulec, Péry-Woodley & Sarda 2005, Journal of French
Language Studies 15(2), 115-120); the dates after it go on from one another until one counts from the day of writing.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from timeline.anchors.choose import Surroundings
from timeline.anchors.expression import Expression
from timeline.anchors.kinds import dated_part, is_day_of_writing
from timeline.expressions import nodes as n
from timeline.expressions.deixis import counts_from, year_of
from timeline.expressions.mention import Mention
from timeline.intervals import Granularity, Interval

_SENTENCE_HEAD = re.compile(r"(?:^|[.!?][”\"’)]*\s+|\n\s*)(?:[A-Z]\w+\s+)?(?:the\s+)?$")
_APART = 1500  # characters from one date of a story to the next
_PAST = 2  # years before the day of writing; a story of last year is news
_BOUNDS = ("until", "by", "before")  # “Wait until March”: a bound is no step of the story
_LATELY = 4  # mentions looked at for one that reaches the day of writing
_LONGEST_LIST = 12
_OPENS_A_LIST = re.compile(r"\s*+[,:;(—–]\s*+(?:(?:both|once|first|one|namely)\s++)?+(?:(?:in|on)\s++)?+(?:(?:early|late|mid)[ -])?")
_GOES_ON = re.compile(r"\s*+,?+\s*+(?:(?:and|or|then|again|once|twice|one|also)\s++)*+(?:(?:in|on)\s++)?+(?:(?:early|late|mid)[ -])?")
_TURN = 6  # months by which a date falls back in the calendar when the year has turned


def told_on(index: int, around: Surroundings, made: Callable[[int], Expression | None]) -> Interval | None:
    """The date told last in a story of years past that the mention goes on with; None where no such story is told.

    `made` gives an earlier mention as it was resolved. “*On Nov. 29, 1962*, the coaster tied up. ... On Dec. 17 the doctor counted.”
    """
    span, dateline = around.mentions[index].span, around.document.dateline
    if dateline is None or dateline.start is None:
        return None
    latest = dateline.start.year - _PAST
    for earlier in around.dates_before(index):
        mention = around.mentions[earlier]
        if span.start - mention.span.end > _APART:
            return None
        if isinstance(mention.node, n.Window) and mention.node.relation in _BOUNDS:
            continue
        match dated_part(mention.node):
            case n.Date(int(), int()) if _heads_its_sentence(mention, around.document.text):
                pass
            case n.Date(None, int()) | n.Holiday(_, None):
                pass
            case n.Date(None, None, int()):
                continue
            case node if year_of(node) is not None:
                if not isinstance(node, n.Date) or node.month is not None or not _heads_its_sentence(mention, around.document.text):
                    continue  # "born in May 1931": told in passing
                return None
            case node if counts_from(node) is n.SpeechTime:
                before = made(earlier)
                if before is None or before.anchor.kind != "expression":  # “the 5th, a Saturday” counts from the 5th
                    return None
                continue
            case _:
                continue
        last = made(earlier)
        told = last.interval if last is not None else None
        return told if told is not None and told.start is not None and told.start.year <= latest else None
    return None


def year_after(told: Interval, month: int | None) -> int | None:
    """The year of a month without one that goes on from what was told: “Jan. 2” after "Dec. 17, 1962" is of 1963.

    Examples
    --------
    >>> year_after(Interval.of("1962-12-17"), 1), year_after(Interval.of("1962-12-17"), 10)
    (1963, 1962)
    """
    if told.start is None:
        return None
    return told.start.year + (month is not None and told.start.month - month > _TURN)


def year_told(index: int, around: Surroundings, reach: int) -> int | None:
    """The year named last before the mention, at most `reach` characters back in the same paragraph (0: anywhere)."""
    span = around.mentions[index].span
    for earlier in around.years_before(index):
        mention = around.mentions[earlier]
        since = range(max(earlier + 1, index - _LATELY), index)
        if reach and any(_comes_to_now(around.mentions[k].node) and around.dating(k) is None for k in since):
            return None
        far = span.start - mention.span.end > reach or around.document.paragraph_of(mention.span) != around.document.paragraph_of(span)
        if reach and far:
            return None
        year = mention.year
        if around.dating(earlier) is None and (not reach or _opens_a_story(mention, around.document.text)):
            return None if reach and is_day_of_writing(mention.node, around.document.dateline) else year
    return None


def year_of_its_month(index: int, around: Surroundings, month: int | None) -> int | None:
    """The year with which the text named the same month before: “They met in July 2017. ... She flew to Geneva *on July 3*.”"""
    span = around.mentions[index].span
    for earlier in around.years_before(index) if month is not None else ():
        mention = around.mentions[earlier]
        if span.start - mention.span.end > _APART:
            return None
        match dated_part(mention.node):
            case n.Date(int(year), int(named)) if named == month:
                here = around.dating(earlier) is None and not is_day_of_writing(mention.node, around.document.dateline)
                return year if here else None
    return None


def year_of_list(index: int, around: Surroundings) -> int | None:
    """The year that a list of months divides: "twice in 2017, in February and again in June"; None where the mention is of no such list."""
    text, start = around.document.text, around.mentions[index].span.start
    for mention in reversed(around.mentions[max(0, index - _LONGEST_LIST) : index]):
        between = text[mention.span.end : start]
        match dated_part(mention.node):
            case n.Date(int(year), None, None) if year_of(mention.node) == year:
                return year if _OPENS_A_LIST.fullmatch(between) else None
            case n.Date(None, int()) if _GOES_ON.fullmatch(between):
                start = mention.span.start
            case _:
                return None
    return None


def _comes_to_now(node: n.Node) -> bool:
    """Whether the time reaches the day of writing, so that what follows is news again: "since then", "now", "3 June this year"."""
    match node:
        case n.Vague(value, since_reference):
            return since_reference or value == "PRESENT_REF"
        case n.Window("since") | n.Relative(n.Date(None, int()), base=n.Cell(n.SpeechTime(), Granularity.YEAR, 0)):
            return True
        case _:
            return False


def _opens_a_story(mention: Mention, text: str) -> bool:
    """A full date, or a year at the head of its sentence ("In 2014 ..."), goes on holding; "the act of 1989" does not."""
    node = mention.node
    while isinstance(node, n.Part | n.Window | n.Modified):
        node = node.of if isinstance(node, n.Part) else node.node
    if isinstance(node, n.Season | n.Holiday) or (isinstance(node, n.Date) and node.month is not None):
        return True
    return _heads_its_sentence(mention, text)


def _heads_its_sentence(mention: Mention, text: str) -> bool:
    return _SENTENCE_HEAD.search(text, max(0, mention.span.start - 24), mention.span.start) is not None
