"""Domain: whether a text reports what is new, or tells of times long past, where "in May" is May of the year told last."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.expressions import nodes as n
from timeline.expressions.mention import Mention
from timeline.intervals import Granularity, Interval

_ENOUGH = 6  # years named; an article of news names a few too
_SHARE = 8  # of them for each time that counts from the day of writing
_RECENT = 1  # years before or after the day of writing


def tells_of_the_past(mentions: Sequence[Mention], dateline: Interval | None) -> bool:
    """Whether most of the times of a text are years well before the day of writing, and few count from that day ("Friday", "yesterday").

    Examples
    --------
    >>> from timeline.text.span import Span
    >>> old = [Mention(Span(0, 4), n.Date(year), "year_alone", Span(0, 4)) for year in range(1805, 1815)]
    >>> tells_of_the_past(old, Interval.of("2009-12-19")), tells_of_the_past(old, Interval.of("1810-06-01"))
    (True, False)
    """
    now = dateline.start.year if dateline is not None and dateline.start is not None else None
    old = recent = deictic = 0
    for mention in mentions:
        year = mention.year
        if year is None:
            deictic += mention.told[_is_deictic]
        elif now is not None and year >= now - _RECENT:
            recent += 1
        else:
            old += 1
    return old >= _ENOUGH and old >= _SHARE * deictic and old >= recent


def _is_deictic(node: n.Node) -> bool:
    match node:
        case n.Weekday(base=n.SpeechTime()):
            return True
        case n.Cell(n.SpeechTime(), unit):
            return unit < Granularity.MONTH
        case n.Shift(n.SpeechTime(), amount):
            return amount.finest < Granularity.YEAR
        case n.Part(of) | n.Modified(of) | n.Window(_, of):
            return _is_deictic(of)
        case n.Clock(on=day):
            return day is not None and _is_deictic(day)
        case _:
            return False
