"""Windows: what the preposition before a time makes of its interval ("since 2013", "before 2022", "until May")."""

from __future__ import annotations

from timeline.expressions import nodes as n
from timeline.intervals import Granularity as G
from timeline.intervals import Interval


def window(node: n.Node, interval: Interval) -> Interval | None:
    """What the preposition of a Window makes of the interval it governs, and the likeliest part of “the end of March”; else None.

    Examples
    --------
    >>> window(n.Window("since", n.Date(2013)), Interval.of("2013")).edtf
    '2013/..'
    >>> window(n.Window("before", n.Date(2022)), Interval.of("2022")).edtf
    '../2021'
    >>> from timeline.anchors.parts import part_of
    >>> march = part_of(Interval.of("2013-03"), "END")
    >>> window(n.Part(n.Date(2013, 3), "END"), march).edtf
    '2013-03-21~/2013-03-31~'
    """
    if isinstance(node, n.Part):
        return interval.best if node.part in ("START", "MID", "END") else None
    if not isinstance(node, n.Window):
        return None
    start, end, granularity = interval.start, interval.end, interval.granularity
    match node.relation:
        case "since" | "from":
            if isinstance(node.node, n.Range):
                return None  # "from May to July" is the range itself
            return Interval(start, None, granularity, interval.approximate, start_slack=interval.start_slack)
        case "after":
            if isinstance(node.node, n.Clock):  # a clock time is an instant: after 4 p.m. begins at 4
                return Interval(start, None, granularity, interval.approximate)
            return Interval(end, None, granularity, interval.approximate)
        case "before" if isinstance(node.node, n.Part) and node.node.part == "END":  # "before the end of the year"
            return Interval(None, end, granularity, interval.approximate)
        case "before":
            return Interval(None, start, granularity, interval.approximate)
        case "until" | "by":
            return Interval(None, start if granularity < G.DAY else end, granularity, interval.approximate)
