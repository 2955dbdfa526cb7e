"""Pixels: where a mark lies on the page, and what of it lies beyond the edges."""

from __future__ import annotations

from dataclasses import dataclass

from timeline.views.chart.labels import measure
from timeline.views.chart.marks import Mark
from timeline.views.chart.scale import Scale, moment
from timeline.views.dates import MONTHS

LEAST = 5.0  # a mark is never narrower
ARROW = 9.0  # width of an arrowhead
YEAR_SIZE = 10.5
_SNAP = 6.0  # a saying this near to the dateline's rule stands on it
_COVERED = 11.0  # a diamond or a short mark this near is not covered by the dot of its saying; the lane's name gives that date
_WHOLE = 0.5  # of the width: a saying known no better says nothing on this scale; the lane's name gives its date
_CLEAR = 12.0  # a saying vaguer than this gets whiskers


@dataclass(frozen=True, slots=True)
class Drawn:
    """A mark in pixels.

    Attributes
    ----------
    left, right
        The visible mark.
    solid_left, solid_right
        The part that does not fade.
    arrow_left, arrow_right
        None, or what is written at the arrowhead ("2013", "" for an end that is open).
    best
        Pixel of the diamond, or None.
    said, said_left, said_right
        Where the white dot stands and its whiskers, or None.
    """

    mark: Mark
    left: float
    right: float
    solid_left: float
    solid_right: float
    arrow_left: str | None = None
    arrow_right: str | None = None
    best: float | None = None
    said: float | None = None
    said_left: float | None = None
    said_right: float | None = None

    @property
    def gone(self) -> bool:
        """Whether the whole mark is off-scale, so that only the arrowhead is drawn."""
        return self.right - self.left < LEAST

    @property
    def extent(self) -> tuple[float, float]:
        """Leftmost and rightmost pixel of mark, arrowheads with their years, and speech link."""
        texts = [ARROW + 3 + measure(t, YEAR_SIZE) for t in (self.arrow_left, self.arrow_right) if t is not None]
        left = self.right - max(texts) if self.arrow_right is not None and self.gone else self.left
        right = self.left + max(texts) if self.arrow_left is not None else self.right
        sides = [left, max(right, self.right), self.left]
        half = 6.0
        for x in (self.said, self.best):
            if x is not None:
                sides += [x - half, x + half]
        sides += [x for x in (self.said_left, self.said_right) if x is not None]
        return min(sides), max(sides)


def drawn(mark: Mark, scale: Scale, dateline: float | None, *, with_saying: bool = True) -> Drawn:
    """A mark laid on the scale; `dateline` is the pixel of its rule.

    Examples
    --------
    >>> late = drawn(Mark("whisker", "asserted", 20, 30), Scale(0, 10, 0, 100), None)
    >>> late.gone, late.arrow_right, late.extent[1]
    (True, '21 Jan', 100)
    """
    start = scale.start if mark.start is None else mark.start
    end = scale.end if mark.end is None else mark.end
    arrow_left = "" if mark.start is None else _beyond(mark.start, scale) if mark.start < scale.start else None
    arrow_right = "" if mark.end is None else _beyond(mark.end, scale) if mark.end > scale.end else None
    left, right = scale.clamp(start), scale.clamp(end)
    if end < scale.start:
        arrow_left, right = arrow_left or _beyond(end, scale), left
    elif start > scale.end:
        arrow_right, left = arrow_right if arrow_right and mark.start is None else _beyond(start, scale), right
    elif right - left < LEAST:
        middle = min(max((left + right) / 2, scale.left + LEAST / 2), scale.right - LEAST / 2)
        left, right = middle - LEAST / 2, middle + LEAST / 2
    solid_left = min(max(scale.clamp(left_of(mark.solid_start, mark.start, scale.start)), left), right)
    solid_right = max(min(scale.clamp(left_of(mark.solid_end, mark.end, scale.end)), right), solid_left)
    if right - left <= LEAST:  # too small to fade
        solid_left, solid_right = left, right
    best = scale.x(mark.best) if mark.best is not None and scale.shows(mark.best) else None
    said = _said(mark, scale, dateline) if with_saying else (None, None, None)
    point = best if best is not None else (left + right) / 2 if right - left < _COVERED else None
    if point is not None and said[1] is not None and abs(point - said[1]) < _COVERED:
        said = (None, None, None)
    return Drawn(mark, left, right, solid_left, solid_right, arrow_left, arrow_right, best, said[1], said[0], said[2])


def left_of(first: float | None, second: float | None, last: float) -> float:
    """The first that is known."""
    return first if first is not None else second if second is not None else last


def _said(mark: Mark, scale: Scale, dateline: float | None) -> tuple[float | None, float | None, float | None]:
    if mark.said is None or not scale.shows(mark.said[1]):
        return None, None, None
    low, middle, high = (scale.clamp(v) for v in mark.said)
    if high - low > _WHOLE * (scale.right - scale.left):
        return None, None, None
    if dateline is not None and abs(middle - dateline) < _SNAP:
        middle = dateline
    if high - low < _CLEAR:
        return None, middle, None
    return min(low, middle), middle, max(high, middle)


def _beyond(number: float, scale: Scale) -> str:
    """How an off-scale moment is written: its year; its month or its day where the chart shows no more than that."""
    when, first, last = moment(number), moment(scale.start), moment(scale.end)
    if when.year not in (first.year, last.year) or last.year - first.year > 2:
        return str(when.year)
    if scale.end - scale.start > 60:
        return f"{MONTHS[when.month - 1]} {when.year}"
    return f"{when.day} {MONTHS[when.month - 1]}" if scale.end - scale.start > 2 else f"{when.day} {MONTHS[when.month - 1]} {when:%H:%M}"
