"""Deixis: what a phrase counts from by its own words, and the year that it names.

References
----------
Reichenbach, H. (1947). Elements of Symbolic Logic, §51. Fillmore, C. (1997). Lectures on Deixis, lecture "Time".
"""

from __future__ import annotations

from timeline.expressions import nodes as n


def counts_from(node: n.Node) -> type | None:
    """`SpeechTime`, `ReferenceTime`, or None for a node that is absolute or a mere length.

    Examples
    --------
    >>> counts_from(n.Date(2013)), counts_from(n.Weekday(4)).__name__
    (None, 'SpeechTime')
    """
    match node:  # the frequent ones first
        case n.Date(year):
            return None if year is not None or node.era else n.SpeechTime
        case n.SpeechTime() | n.ReferenceTime():
            return type(node)
        case n.Season(_, year) | n.Holiday(_, year):
            return None if year is not None else n.SpeechTime
        case n.Clock():
            return counts_from(node.on) if node.on is not None else n.ReferenceTime
        case n.Weekday() | n.Cell() | n.Shift() | n.Relative() | n.Rolling():
            return counts_from(node.base)
        case n.Division(_, _, of) | n.Stretch(_, _, of):
            return counts_from(of) if of is not None else n.SpeechTime
        case n.Part(of):
            return counts_from(of)
        case n.Nth(_, _, of):
            return counts_from(of)
        case n.Modified(inner) | n.Window(_, inner):
            return counts_from(inner)
        case n.Range(first, last):
            return counts_from(first) or counts_from(last)
        case n.RangeEnd(whole):
            return counts_from(whole)
        case n.Ahead():
            return n.SpeechTime
        case n.FromEvent():
            return n.ReferenceTime
        case n.Vague(_, since_reference):
            return n.ReferenceTime if since_reference else n.SpeechTime
        case _:
            return None


def year_of(node: n.Node) -> int | None:
    """The year that the node names, if any.

    Examples
    --------
    >>> year_of(n.Part(n.Date(1848, 5), "END")), year_of(n.Weekday(4))
    (1848, None)
    """
    match node:
        case n.Date(year, era=None) | n.Season(_, year) | n.Holiday(_, year):
            return year
        case n.Modified(inner) | n.Window(_, inner):
            return year_of(inner)
        case n.Part(of) | n.Nth(_, _, of):
            return year_of(of)
        case n.Range(_, last) | n.RangeEnd(n.Range(_, last)):
            return year_of(last)
        case n.Clock(on=day) if day is not None:
            return year_of(day)
        case _:
            return None
