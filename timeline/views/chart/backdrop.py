"""Backdrop: title, lanes with their names, time axis, dateline and future; what stands behind and around the marks."""

from __future__ import annotations

from timeline.views.chart.heading import SUBTITLE_SIZE
from timeline.views.chart.labels import measure
from timeline.views.chart.lanes import NAME_SIZE, NAME_STEP, SUB_SIZE, SUB_STEP, Lane
from timeline.views.chart.layout import TAG_SIZE, TICK_SIZE, Layout
from timeline.views.chart.pen import Pen
from timeline.views.chart.theme import mix

_TALL = 480.0


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
        left = form.margin + sum(measure(line, NAME_SIZE, "bold") for line in lane.name) + 9
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
    for left, text in _tick_labels(layout):
        pen.text(left, top - 10, text, TICK_SIZE, theme.quiet, gid="tick")
    if layout.context:
        pen.text(scale.left - 16, top - 10, layout.context, TICK_SIZE, theme.quiet, align="right", gid="tick-context")


def _tick_labels(layout: Layout) -> list[tuple[float, str]]:
    """The names of the ticks, moved aside where the dateline's rule passes, dropped where there is no room."""
    placed: list[tuple[float, str]] = []
    free = max(layout.scale.left - (4 if layout.context else 14), layout.form.band)  # the first may stand a little over the gutter
    for tick in sorted((t for t in layout.ticks if t.label), key=lambda t: t.middle):
        width = measure(tick.label, TICK_SIZE)
        left = max(layout.scale.x(tick.middle) - width / 2, free)
        rule = layout.dateline
        if rule is not None and left - 5 < rule < left + width + 5:
            left = rule - 5 - width if layout.scale.x(tick.middle) <= rule else rule + 5
        if left < free or left + width > layout.scale.right + 14:
            continue
        placed.append((left, tick.label))
        free = left + width + 10
    return placed


def _paint_dateline(pen: Pen, layout: Layout) -> None:
    theme, top = pen.theme, layout.top
    half = measure(layout.tag, TAG_SIZE, "bold") / 2 + 8
    wanted = layout.dateline
    if wanted is None:
        wanted = layout.scale.right - half if layout.tag.endswith("▸") else layout.scale.left + half
    else:
        pen.line([(wanted, top - 24), (wanted, layout.bottom)], theme.rule, 1.6, gid="dateline", z=3.5)
    middle = min(max(wanted, layout.form.margin + half), layout.form.width - layout.form.band - half)
    pen.rounded(middle - half, top - 43, middle + half, top - 23, theme.paper, theme.rule, gid="tag")
    pen.text(middle, top - 29, layout.tag, TAG_SIZE, theme.ink, style="bold", align="center", gid="tag:text", z=7)
