"""Portions: what of an event's time is meant: “the night of the fire”, "the eve of the vote", "the last day of the strike"."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta

from timeline.anchors.counting import stretch
from timeline.intervals import Amount, Granularity, Interval, floor
from timeline.statements.tagging.words import Words

_PARTS = frozenset("day night morning afternoon evening hour time moment minute week weekend month year date eve".split())
EDGES = {"first": "start", "opening": "start", "last": "end", "final": "end", "closing": "end"}
_UNITS = ("day", "week", "month")
_HOURS = {"morning": (0, 12), "afternoon": (12, 18), "evening": (18, 24), "night": (18, 30)}


def part_meant(w: Words, start: int, last: int, phases: Mapping[str, str]) -> tuple[str, int]:
    """“on *the night of* the fire”, "at *the start of* the strike", "on *the last day of* the trial": the part, and where the event may begin."""
    k, edge = start + 1, ""
    if w.low[start] in ("the", "that") and k < last and w.low[k] in EDGES:
        edge, k = EDGES[w.low[k]], k + 1
    if w.low[start] not in ("the", "that") or k + 2 > last or w.low[k + 1] != "of":
        return "", start
    noun = w.low[k]
    if edge:
        return (f"{edge} {noun}", k + 2) if noun in _UNITS or noun in _HOURS else ("", start)
    phase = phases.get(noun, "")
    return (phase or noun, k + 2) if phase or noun in _PARTS else ("", start)


def edge(ends: tuple[Interval | None, Interval | None] | None, part: str) -> Interval | None:
    """The first or the last day of what lasts, or the morning or night of it; `ends` are when it began and when it ended."""
    which, _, noun = part.partition(" ")
    at = ends[which == "end"] if ends is not None else None
    if at is None or noun not in ("week", "month"):
        return None if at is None else in_part(at, noun)
    return stretch(Amount.of(1, noun), 1 if which == "start" else -1, at)


def days_at_the_ends(whole: Interval) -> tuple[Interval | None, Interval | None]:
    """The first and the last day of a stretch."""
    first = None if whole.start is None else Interval.cell(floor(whole.start, Granularity.DAY), Granularity.DAY)
    last = None if whole.end is None else Interval.cell(floor(whole.end - timedelta(seconds=1), Granularity.DAY), Granularity.DAY)
    return first, last


def in_part(time: Interval, part: str) -> Interval:
    """The morning, the night, the week or the eve of the time of an event; the day, where the event is told by the hour."""
    if time.start is None or time.end is None or part in ("", "hour", "time", "moment", "minute"):
        return time
    if part in ("week", "month", "year"):
        unit = Granularity(part)
        return Interval.cell(floor(time.start, unit), unit) if is_near(time, 2) else time
    day = floor(time.start, Granularity.DAY)
    if part == "eve":
        return Interval.cell(day - timedelta(days=1), Granularity.DAY) if is_near(time, 2) else time
    if part not in _HOURS or not is_near(time, 1) or time.granularity < Granularity.DAY:
        return time if not is_near(time, 1) or time.start.hour >= _HOURS["evening"][0] else Interval.cell(day, Granularity.DAY)
    first, last = _HOURS[part]
    return Interval(day + timedelta(hours=first), day + timedelta(hours=last), Granularity.DAYPART)


def is_near(interval: Interval, days: int) -> bool:
    """Whether the interval is no longer than so many days."""
    return interval.start is not None and interval.end is not None and (interval.end - interval.start).days <= days
