"""Marks: what a claim, or a time phrase, is drawn as. Times only, no pixels.

"It lasted throughout X" (a bar) and "it happened some time within X" (a whisker) are different marks, as they are different logic.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Literal

from timeline.claims import Claim
from timeline.intervals import Interval
from timeline.views.chart.scale import days
from timeline.views.chart.theme import Stance

Shape = Literal["bar", "whisker", "diamond", "hatch", "hollow", "dotted"]
_FADE = 0.15  # of the length, where an end is approximate and nobody says by how much
_WELL_KNOWN = 32.0  # days: "said in 2024" must not stretch the chart of an afternoon over a year
_REPEATED = 2  # "regularly" is at least two, spread over the window


@dataclass(frozen=True, slots=True)
class Mark:
    """One mark in time: date numbers, None for an open end.

    Attributes
    ----------
    shape
        "bar": lasted throughout, or repeated over a window; "whisker": some time within; "diamond": about then; "hatch" and
        "hollow": a denied bar and diamond; "dotted": asserted without a date.
    start, end
        Outermost bounds.
    solid_start, solid_end
        Between these the extent is certain; from there to `start` and `end` the mark fades.
    best
        Where the diamond stands.
    said
        Earliest, likeliest and latest moment of the saying.
    """

    shape: Shape
    stance: Stance
    start: float | None
    end: float | None
    solid_start: float | None = None
    solid_end: float | None = None
    best: float | None = None
    said: tuple[float, float, float] | None = None

    @property
    def fades(self) -> bool:
        """Whether an end is drawn fading."""
        return self.shape in ("bar", "hatch") and (self.solid_start != self.start or self.solid_end != self.end)

    @property
    def bounds(self) -> list[float]:
        """The finite moments of the mark, and that of its saying where it is known well; a dotted line has none of its own."""
        own = [] if self.shape == "dotted" else [self.start, self.end, self.best]
        told = [self.said[1]] if self.said is not None and self.said[2] - self.said[0] < _WELL_KNOWN else []
        return [v for v in (*own, *told) if v is not None]


def mark_of(claim: Claim, now: Interval | None = None) -> Mark:
    """The mark of a claim; `now` is the dateline.

    Examples
    --------
    >>> [mark_of(Claim(id="c", event="call", source="A", window=w, extent=e)).shape
    ...  for w, e in (("2022", "within"), ("2022", "throughout"), (None, "within"))]
    ['whisker', 'bar', 'dotted']
    >>> mark_of(Claim(id="c", event="call", source="A", window="2022", polarity="negative")).shape
    'hatch'
    """
    stance = stance_of(claim)
    said = _said(claim.said, now) if claim.source is not None else None
    if undated(claim, now) and claim.polarity == "positive":
        latest = now.end if now is not None else None
        return Mark("dotted", stance, None, said[2] if said else _number(latest), said=said)
    time = claim.event_time if claim.event_time is not None else claim.window
    if time is None:  # what nobody has said when is not denied of the future
        end = said[1] if said else _number(now.end) if now is not None else None
        return Mark("hatch", stance, None, end, None, end, said=said)
    mark = replace(_shaped(claim, time, stance), said=said)
    if said is not None and mark.end is not None and said[0] <= mark.end <= said[2] and said[2] - said[0] <= 1.01:
        return mark if mark.shape in ("diamond", "hollow") else _ending_sharp(mark)
    return mark


def mark_of_interval(interval: Interval) -> Mark:
    """The mark of a bare time phrase: a diamond where it has a likeliest part, else a whisker."""
    shape: Shape = "diamond" if interval.best is not None and interval.bounded else "whisker"
    return _with_time(shape, "background", interval)


def stance_of(claim: Claim) -> Stance:
    """Denied, asserted, or background: the writer's own telling and what nobody asserts (plans, opinions)."""
    if claim.source is None or not claim.constrains:
        return "background"
    return "denied" if claim.polarity == "negative" else "asserted"


def undated(claim: Claim, now: Interval | None = None) -> bool:
    """Whether a claim names no time: no window, or one that merely ends with its own saying.

    Examples
    --------
    >>> undated(Claim(id="c", event="call", said="2024-10-25", window="../2024-10-25"))
    True
    >>> undated(Claim(id="c", event="call", said="2024-10-25", window="../2021"))
    False
    """
    if claim.event_time is not None and not _open(claim.event_time):
        return False
    window = claim.window
    if window is None or _open(window):
        return True
    if window.start is not None or claim.phrase:
        return False
    latest = [i.start for i in (claim.said, now) if i is not None and i.start is not None]
    return window.end is not None and any(window.end >= moment for moment in latest)


def _open(interval: Interval) -> bool:
    return interval.start is None and interval.end is None


def _shaped(claim: Claim, time: Interval, stance: Stance) -> Mark:
    spread = claim.count is not None and claim.count.min >= _REPEATED and claim.event_time is None and time.bounded
    if claim.polarity == "negative":
        pointed = claim.event_time is not None and claim.window is None and time.bounded
        return _with_time("hollow" if pointed else "hatch", stance, time)
    if claim.extent == "throughout" or spread:
        return _with_time("bar", stance, time)
    # "about 2022" has a likeliest middle; "one talk in about the last two years" has none
    about = time.best is not None or (time.approximate and claim.event_time is not None)
    return _with_time("diamond" if time.bounded and about else "whisker", stance, time)


def _with_time(shape: Shape, stance: Stance, time: Interval) -> Mark:
    start, end = _number(time.earliest_start), _number(time.latest_end)
    solid_start, solid_end = _number(time.latest_start), _number(time.earliest_end)
    if start is not None and end is not None and time.approximate and (start, end) == (solid_start, solid_end):
        solid_start, solid_end = start + _FADE * (end - start), end - _FADE * (end - start)
    if solid_start is not None and solid_end is not None and solid_start > solid_end:
        solid_start = solid_end = (solid_start + solid_end) / 2
    best = None
    if shape in ("diamond", "hollow"):
        middle = time.best.middle if time.best is not None else time.middle
        best = _number(middle)
        if best is not None and start is not None and end is not None:
            best = min(max(best, start), end)
    return Mark(shape, stance, start, end, solid_start, solid_end, best)


def _ending_sharp(mark: Mark) -> Mark:
    """A window that ends with its own saying ends sharply: only its beginning is approximate."""
    return replace(mark, solid_end=mark.end)


def _said(said: Interval | None, now: Interval | None) -> tuple[float, float, float] | None:
    """The saying, never after the dateline."""
    if said is None or said.start is None or said.end is None:
        return None
    low, high = days(said.start), days(said.end)
    latest = _number(now.end) if now is not None else None
    if latest is not None and low < latest < high:
        high = latest
    likeliest = said.best.middle if said.best is not None else said.middle
    middle = days(likeliest) if likeliest is not None else (low + high) / 2
    return low, min(max(middle, low), high), high


def _number(moment: datetime | None) -> float | None:
    return None if moment is None else days(moment)
