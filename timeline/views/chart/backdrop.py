"""Backdrop: title, lanes with their names, time axis, dateline and future; what stands behind and around the marks."""

from __future__ import annotations

from timeline.views.chart.form import Form
from timeline.views.chart.heading import SUBTITLE_SIZE
from timeline.views.chart.labels import measure
from timeline.views.chart.lanes import NAME_SIZE, NAME_STEP, SUB_SIZE, SUB_STEP, Lane
from timeline.views.chart.layout import TAG_SIZE, TICK_SIZE, Layout
from timeline.views.chart.pen import Pen
from timeline.views.chart.theme import mix
from timeline.views.chart.ticks import Tick, in_year

_TALL = 480.0
UNDATED = "no dates are given"  # in the place of ticks


def paint_backdrop(pen: Pen, layout: Layout) -> None:
    """Everything but marks, links and legend."""
    theme, head, margin = pen.theme, layout.heading, layout.form.margin
    pen.box(0, 0, layout.form.width, layout.height, theme.paper, gid="page", z=0)
    for i, line in enumerate(head.title):
        pen.text(margin, head.first + head.step * i, line, head.size, theme.ink, style="bold", gid="title")
    for i, line in enumerate(head.subtitle):
        pen.text(margin, head.below + 18 * i, line, SUBTITLE_SIZE, theme.quiet, gid="subtitle")
    for number, lane in enumerate(layout.lanes):
        _paint_lane(pen, lane, layout, theme.band if number % 2 == 0 else theme.paper, number)
    _paint_axis(pen, layout)
    if layout.tag:
        _paint_dateline(pen, layout)


def _paint_lane(pen: Pen, lane: Lane, layout: Layout, ground: str, number: int) -> None:
    form = layout.form
    pen.box(form.band, lane.top, form.width - form.band, lane.bottom, ground, gid=f"lane:{number}", z=0.5)
    if layout.dateline is not None:
        pen.box(layout.dateline, lane.top, layout.scale.right, lane.bottom, mix(pen.theme.future, ground, 0.75), gid="future", z=0.6)
    if lane.head:
        for line in lane.name:
            pen.text(form.margin, lane.top + 15, line, NAME_SIZE, pen.theme.ink, style="bold", gid=f"lane:{number}:name")
        left = _beside(form, lane)
        for line in lane.sub:
            pen.text(left, lane.top + 15, line, SUB_SIZE, pen.theme.quiet, gid=f"lane:{number}:sub")
        return
    height = NAME_STEP * len(lane.name) + SUB_STEP * len(lane.sub)
    tall = lane.bottom - lane.top > _TALL  # where the middle is a screen away, the name stands at the top
    y = lane.top + 20 if tall else (lane.top + lane.bottom - height) / 2 + 12
    for line in lane.name:
        pen.text(form.margin, y, line, NAME_SIZE, pen.theme.ink, style="bold", gid=f"lane:{number}:name")
        y += NAME_STEP
    for line in lane.sub:
        pen.text(form.margin, y - 1, line, SUB_SIZE, pen.theme.quiet, gid=f"lane:{number}:sub")
        y += SUB_STEP


def _paint_axis(pen: Pen, layout: Layout) -> None:
    scale, top, theme = layout.scale, layout.top, pen.theme
    line = mix(theme.quiet, theme.paper, 0.45)
    pen.line([(scale.left, top), (scale.right, top)], line, 1.0, gid="axis", z=1)
    short = [[(x, top - 4), (x, top)] for x in (scale.x(t.number) for t in layout.ticks if not t.label and scale.shows(t.number))]
    long = [[(x, top - 7), (x, top)] for x in (scale.x(t.number) for t in layout.ticks if t.label and scale.shows(t.number))]
    grid = [[(x, top), (x, layout.bottom)] for x in (scale.x(t.number) for t in layout.ticks if t.label and scale.shows(t.number))]
    pen.lines([*short, *long], line, 1.0, gid="ticks", z=1)
    pen.lines(grid, theme.grid, 1.0, gid="grid", z=0.8)
    if layout.undated:
        pen.text(scale.left, top - 10, UNDATED, TICK_SIZE, theme.quiet, style="oblique", gid="tick-context")
    for left, text in _tick_labels(layout):
        pen.text(left, top - 10, text, TICK_SIZE, theme.quiet, gid="tick")
    if layout.context:
        pen.text(scale.left - 16, top - 10, layout.context, TICK_SIZE, theme.quiet, align="right", gid="tick-context")


def _tick_labels(layout: Layout) -> list[tuple[float, str]]:
    """The names of the ticks, moved aside where the dateline's rule passes, dropped where there is no room.

    The first of each year that stands there tells the year, for which a name before it may have to go.
    """
    placed: list[tuple[float, float, Tick]] = []
    least = max(layout.scale.left - (4 if layout.context else 14), layout.form.band)  # the first may stand a little over the gutter
    told = layout.ticks[0].year if layout.context and layout.ticks else None
    for tick in sorted((t for t in layout.ticks if t.label), key=lambda t: t.middle):
        before = placed[-1][2].year if placed else told
        entry = _tick_at(layout, in_year(tick, before), placed[-1][1] + 10 if placed else least)
        if entry is None and placed and tick.year != before and len(placed) > 1 and placed[-2][2].year == before:
            entry = _tick_at(layout, in_year(tick, before), placed[-2][1] + 10)
            placed = placed[:-1] if entry is not None else placed
        if entry is not None:
            placed.append(entry)
    return [(left, tick.label) for left, _, tick in placed]


def _tick_at(layout: Layout, tick: Tick, free: float) -> tuple[float, float, Tick] | None:
    """Where the name of a tick begins and ends, right of what is taken; None where there is no room."""
    width, rule = measure(tick.label, TICK_SIZE), layout.dateline
    left = max(layout.scale.x(tick.middle) - width / 2, free)
    if rule is not None and left - 5 < rule < left + width + 5:
        left = rule - 5 - width if layout.scale.x(tick.middle) <= rule else rule + 5
    fits = left >= free and left + width <= layout.scale.right + 14
    return (left, left + width, tick) if fits else None


def _gaps(layout: Layout, rule: float) -> list[tuple[float, float]]:
    """Where the dateline's rule leaves out a line of text that cannot stand beside it: names above their lanes, dates of what is off-scale."""
    found = list[tuple[float, float]]()
    for lane in layout.lanes:
        if lane.head and layout.form.margin <= rule <= _head_end(layout.form, lane) + 3:
            found.append((lane.top + 3, lane.top + 19))
        for placed in lane.placed:
            if placed.drawn.gone and placed.drawn.arrow_right and placed.drawn.extent[0] - 3 < rule:
                found.append((placed.y - 7, placed.y + 7))
    return sorted(set(found))


def _head_end(form: Form, lane: Lane) -> float:
    """Where the line of a lane's name ends, with what stands beside it."""
    return _beside(form, lane) + sum(measure(line, SUB_SIZE) for line in lane.sub)


def _beside(form: Form, lane: Lane) -> float:
    return form.margin + sum(measure(line, NAME_SIZE, "bold") for line in lane.name) + 9


def _paint_dateline(pen: Pen, layout: Layout) -> None:
    theme, top = pen.theme, layout.top
    half = measure(layout.tag, TAG_SIZE, "bold") / 2 + 8
    wanted = layout.dateline
    if wanted is None:
        wanted = layout.scale.right - half if layout.tag.endswith("▸") else layout.scale.left + half
    else:
        ends = [top - 24, *(y for gap in _gaps(layout, wanted) for y in gap), layout.bottom]
        for a, b in zip(ends[::2], ends[1::2], strict=True):
            pen.line([(wanted, a), (wanted, b)], theme.rule, 1.6, gid="dateline", z=3.5)
    middle = min(max(wanted, layout.form.margin + half), layout.form.width - layout.form.band - half)
    pen.rounded(middle - half, top - 43, middle + half, top - 23, theme.paper, theme.rule, gid="tag")
    pen.text(middle, top - 29, layout.tag, TAG_SIZE, theme.ink, style="bold", align="center", gid="tag:text", z=7)
