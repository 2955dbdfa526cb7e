"""Items: one claim on the page — its mark, arrowheads, speech link, underline and label."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import pairwise

from timeline.views.chart.labels import measure
from timeline.views.chart.lanes import BAR, LABEL_SIZE, LINE, Placed
from timeline.views.chart.legend import SWATCH
from timeline.views.chart.marks import Mark, Shape
from timeline.views.chart.pen import Pen
from timeline.views.chart.pixels import ARROW, YEAR_SIZE, Drawn
from timeline.views.chart.theme import Stance, mix

_SLICE = 1.5  # pixels, of a fade
_HATCH = 5.5  # pixels between hatching lines
_DIAMOND = 6.5


def paint_item(pen: Pen, placed: Placed, clashes: Sequence[tuple[float, float]], ground: str) -> None:
    """Paint a placed item on a lane of colour `ground`."""
    gid, shape, y = f"claim:{placed.item.id}", placed.drawn, placed.y
    colour = pen.theme.marks[shape.mark.stance]
    if not shape.gone:
        _paint_mark(pen, shape, y, colour, ground, f"{gid}:mark")
    _paint_arrows(pen, shape, y, colour, ground, f"{gid}:arrow")
    _paint_saying(pen, placed, ground, f"{gid}:said")
    for a, b in clashes:
        pen.box(a, y + BAR / 2 + 1.5, b, y + BAR / 2 + 4.5, pen.theme.links["clash"], gid=f"{gid}:clash", z=4)
    label = placed.label
    if label.above:
        pen.text(label.left, placed.top + 14 - LINE, label.above, LABEL_SIZE, pen.theme.ink, gid=f"{gid}:label")
    if label.claim:
        pen.text(label.left, placed.top + 14, label.claim, LABEL_SIZE, pen.theme.ink, gid=f"{gid}:label")
    if label.phrase:
        pen.text(label.phrase_left, placed.top + 14, label.phrase, LABEL_SIZE, pen.theme.quiet, style="oblique", gid=f"{gid}:phrase")


def _paint_mark(pen: Pen, shape: Drawn, y: float, colour: str, ground: str, gid: str) -> None:
    top, bottom = y - BAR / 2, y + BAR / 2
    match shape.mark.shape:
        case "bar":
            faded = mix(colour, ground, 0.62) if shape.mark.stance == "background" else colour
            edges, shares = _fade(shape)
            pen.slices(edges, top, bottom, [mix(faded, ground, s) for s in shares], gid=gid)
        case "hatch":
            _paint_hatch(pen, shape, y, colour, ground, gid)
        case "whisker":
            pale = pen.theme.pale(shape.mark.stance, ground)
            pen.box(shape.left, y - 3.5, shape.right, y + 3.5, pale, gid=gid, z=2)
            pen.line([(shape.left, y), (shape.right, y)], colour, 1.5, gid=f"{gid}:line")
            for x, arrow in ((shape.left + 0.75, shape.arrow_left), (shape.right - 0.75, shape.arrow_right)):
                if arrow is None:
                    pen.line([(x, y - 5.5), (x, y + 5.5)], colour, 1.7, gid=f"{gid}:cap")
        case "diamond":
            edges, shares = _hump(shape)
            pen.slices(edges, y - 4.5, y + 4.5, [mix(colour, ground, 0.12 + 0.62 * s) for s in shares], gid=gid)
            if shape.best is not None:
                pen.polygon(_diamond(shape.best, y), colour, gid=f"{gid}:best", z=5)
        case "hollow":
            edges, shares = _hump(shape)
            pen.slices(edges, y - 3.5, y + 3.5, [mix(colour, ground, 0.05 + 0.3 * s) for s in shares], gid=gid)
            if shape.best is not None:
                pen.polygon(_diamond(shape.best, y), ground, edge=colour, width=1.6, gid=f"{gid}:best", z=5)
        case "dotted":
            left = shape.left + (ARROW + 3 if shape.arrow_left is not None else 0)
            pen.line([(left, y), (shape.right, y)], colour, 4.0, dash=(1.6, 8.0), gid=gid, round_=True)


def _fade(shape: Drawn) -> tuple[list[float], list[float]]:
    """Edges of the slices of a bar and how strong each is, from faint at an approximate end to full."""
    edges, shares = [shape.left], list[float]()
    for low, high, rising in ((shape.left, shape.solid_left, True), (shape.solid_right, shape.right, False)):
        count = max(int((high - low) / _SLICE), 1) if high - low > 0.5 else 0
        if not rising and shape.solid_right > shape.solid_left:
            edges.append(shape.solid_right)
            shares.append(1.0)
        for i in range(count):
            edges.append(low + (high - low) * (i + 1) / count)
            at = (i + 0.5) / count
            shares.append(at if rising else 1 - at)
    if not shares:
        return [shape.left, shape.right], [1.0]
    return edges, shares


def _hump(shape: Drawn) -> tuple[list[float], list[float]]:
    """Slices that are strongest at the likeliest moment and fade to both sides."""
    peak = min(max(shape.best if shape.best is not None else (shape.left + shape.right) / 2, shape.left), shape.right)
    count = max(int((shape.right - shape.left) / _SLICE), 1)
    edges = [shape.left + (shape.right - shape.left) * i / count for i in range(count + 1)]
    shares = []
    for a, b in pairwise(edges):
        middle = (a + b) / 2
        reach = max(peak - shape.left if middle < peak else shape.right - peak, 1e-9)
        shares.append(max(1 - abs(middle - peak) / reach, 0.0))
    return edges, shares


def _paint_hatch(pen: Pen, shape: Drawn, y: float, colour: str, ground: str, gid: str) -> None:
    """A hollow bar with slanted lines; edge and lines fade where the bound is uncertain, and an open end has no edge."""
    top, bottom = y - BAR / 2, y + BAR / 2
    pen.box(shape.left, top, shape.right, bottom, ground, gid=gid, z=2)
    edges, shares = _fade(shape)
    rims, rim_colours = list[list[tuple[float, float]]](), list[str]()
    for (a, b), share in zip(pairwise(edges), shares, strict=True):
        rims += [[(a, top), (b, top)], [(a, bottom), (b, bottom)]]
        rim_colours += [mix(colour, ground, share)] * 2
    pen.lines(rims, rim_colours, 1.2, gid=f"{gid}:rim", z=2.2)
    for x, share, arrow in ((shape.left, shares[0], shape.arrow_left), (shape.right, shares[-1], shape.arrow_right)):
        if arrow is None and share > 0.9:
            pen.line([(x, top), (x, bottom)], colour, 1.2, gid=f"{gid}:end", z=2.2)
    slants, colours = list[list[tuple[float, float]]](), list[str]()
    first = int((shape.left - BAR) // _HATCH) + 1  # counted from the edge of the page, so that neighbours' lines are in step
    for i in range(first, int(shape.right // _HATCH) + 1):
        x = i * _HATCH
        a, b = max(x, shape.left), min(x + BAR, shape.right)
        if b - a > 0.3:
            slants.append([(a, bottom - (a - x)), (b, bottom - (b - x))])
            colours.append(mix(colour, ground, 0.8 * _strength(edges, shares, (a + b) / 2)))
    pen.lines(slants, colours, 0.8, gid=f"{gid}:hatch", z=2.1)


def _strength(edges: Sequence[float], shares: Sequence[float], x: float) -> float:
    return shares[min(max(bisect_right(edges, x) - 1, 0), len(shares) - 1)]


def _paint_arrows(pen: Pen, shape: Drawn, y: float, colour: str, ground: str, gid: str) -> None:
    sides = ((shape.arrow_left, shape.left, 1.0, "left"), (shape.arrow_right, shape.right, -1.0, "right"))
    for words, x, inward, align in sides:
        if words is None or (shape.mark.shape == "dotted" and inward < 0):
            continue
        tip, base = x, x + inward * ARROW
        if not shape.gone:
            pen.box(min(tip, base), y - 7, max(tip, base), y + 7, ground, gid="decoration", z=3.6)
        pen.polygon([(tip, y), (base, y - 6.5), (base, y + 6.5)], colour, gid=gid, z=4)
        if words:
            width = measure(words, YEAR_SIZE)
            if not shape.gone:
                near = base + inward * (width + 6)
                pen.box(min(base, near), y - 7.2, max(base, near), y + 7.2, ground, gid="decoration", z=3.6)
            pen.text(base + inward * 3, y + 4, words, YEAR_SIZE, pen.theme.quiet, align=align, gid=f"{gid}:year", z=5)


def _paint_saying(pen: Pen, placed: Placed, ground: str, gid: str) -> None:
    """The white dot where it was said, a thin dashed link from the mark, and whiskers where that is uncertain."""
    shape, y = placed.drawn, placed.y
    if shape.said is None:
        return
    line = mix(pen.theme.quiet, ground, 0.9)
    if shape.said > shape.right + 4:
        start = shape.right if not shape.gone else shape.extent[0] if shape.arrow_right is not None else shape.left + ARROW + 40
        pen.line([(min(start, shape.said), y), (shape.said, y)], line, 1.0, dash=(4, 2.5), gid=f"{gid}:link", z=1.5)
    elif shape.said < shape.left - 4:
        pen.line([(shape.said, y), (shape.left, y)], line, 1.0, dash=(4, 2.5), gid=f"{gid}:link", z=1.5)
    if shape.said_left is not None and shape.said_right is not None:
        pen.line([(shape.said_left, y), (shape.said_right, y)], line, 1.1, gid=f"{gid}:range", z=4.2)
        for x in (shape.said_left, shape.said_right):
            pen.line([(x, y - 4.5), (x, y + 4.5)], line, 1.1, gid=f"{gid}:range", z=4.2)
    pen.dot(shape.said, y, 8.5, pen.theme.paper, pen.theme.ink, gid=gid)


def _diamond(x: float, y: float) -> list[tuple[float, float]]:
    return [(x - _DIAMOND, y), (x, y - _DIAMOND), (x + _DIAMOND, y), (x, y + _DIAMOND)]


def paint_swatch(pen: Pen, key: str, stance: Stance, x: float, y: float) -> None:
    """The legend's small specimen of a mark: `key` is a shape, "fade", "arrow", or one of a bare time phrase."""
    denied = stance == "denied"
    shapes: dict[str, Shape] = {"fade": "hatch" if denied else "bar", "arrow": "hatch" if denied else "whisker"}
    shapes |= {"named": "whisker", "likeliest": "diamond"}
    shape: Shape = shapes.get(key, key)  # type: ignore[arg-type]  # the other keys are shapes
    right, middle = x + SWATCH, x + SWATCH / 2
    solid = (x + 0.6 * SWATCH, right) if key == "fade" else (x, right)
    best = middle if shape in ("diamond", "hollow") else None
    specimen = Drawn(Mark(shape, stance, 0, 1), x, right, *solid, "" if key == "arrow" else None, None, best)
    _paint_mark(pen, specimen, y, pen.theme.marks[stance], pen.theme.paper, "legend:mark")
    _paint_arrows(pen, specimen, y, pen.theme.marks[stance], pen.theme.paper, "legend:mark")
