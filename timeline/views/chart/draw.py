"""Draw: paint a `Layout` on matplotlib axes."""

from __future__ import annotations

import warnings
from collections.abc import Callable
from functools import partial
from typing import Any, cast

from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.transforms import Affine2D

from timeline.arguments import kind
from timeline.conflicts import Chronology
from timeline.errors import MissingGlyphs, ViewError
from timeline.views.chart.backdrop import paint_backdrop
from timeline.views.chart.cell import Box, cell, hold
from timeline.views.chart.form import NARROWEST, WIDEST
from timeline.views.chart.gutter import paint_cards, paint_legend
from timeline.views.chart.items import paint_item
from timeline.views.chart.labels import drawn_at
from timeline.views.chart.layout import Layout, lay_out
from timeline.views.chart.pen import Pen
from timeline.views.chart.select import LIMIT
from timeline.views.chart.theme import Theme, theme_named

_DPI = 100
_WIDTH = 20_000
_SIZES = (1.0, 0.92, 0.85, 0.78, 0.72)  # of text in given axes; the last has labels of six points
_WIDER = 0.8


def draw(chronology: Chronology, ax: Axes | None, *, theme: str | Theme, width: int, **choices: Any) -> Axes:
    """Lay out and paint; see `timeline.views.chart.plot`."""
    colours = theme_named(theme)
    kind("width", width, (int, float), f"pixels, 1 to {_WIDTH}")
    if not 1 <= width <= _WIDTH:
        raise ViewError(f"width {width!r} is no width for a picture; pass pixels, 1 to {_WIDTH}")
    if ax is None:
        inner = min(max(width, NARROWEST), WIDEST)
        layout = lay_out(chronology, width=inner, **choices)
        figure = Figure(figsize=(layout.form.width / _DPI, layout.height / _DPI), dpi=_DPI * width / inner, facecolor=colours.paper)
        box, size = (0.0, 0.0, 1.0, 1.0), 1.0
        ax = figure.add_axes(_plot_box(layout, box, layout.form.width, layout.height))
    else:
        layout, box, size = _fitted(chronology, ax, choices)
        figure_width, figure_height = (inches * _DPI for inches in _inches(ax))
        hold(ax)
        ax.set_position(_plot_box(layout, box, figure_width / size, figure_height / size))
    if any("\N{REPLACEMENT CHARACTER}" in line for line in layout.notes):
        warnings.warn(
            "the chart's font lacks characters of the text; they are drawn as \N{REPLACEMENT CHARACTER}", MissingGlyphs, stacklevel=4
        )
    pen = Pen(ax, _pixels(layout) + ax.transData, colours, size)
    _paint(pen, layout)
    _set_axes(ax, layout)
    return ax


def _paint(pen: Pen, layout: Layout) -> None:
    paint_backdrop(pen, layout)
    for number, lane in enumerate(layout.lanes):
        ground = pen.theme.band if number % 2 == 0 else pen.theme.paper
        for placed in lane.placed:
            paint_item(pen, placed, layout.clashes.get(placed.item.id, ()), ground)
    paint_cards(pen, layout)
    paint_legend(pen, layout)


def _set_axes(ax: Axes, layout: Layout) -> None:
    """An ordinary date axis with fixed ticks; its own decoration stays hidden."""
    named = [t for t in layout.ticks if t.label and layout.scale.shows(t.number)]
    ax.set_xticks([t.number for t in named], [t.label for t in named])
    ax.set_yticks([])
    ax.set_xlim(layout.scale.start, layout.scale.end)  # after the ticks, which would widen it
    ax.set_ylim(layout.bottom - layout.top, 0)
    ax.set_axis_off()


def _pixels(layout: Layout) -> Affine2D:
    """From pixels of the page to data: days across, pixels from the top of the plot down."""
    scale = layout.scale
    per_pixel = (scale.end - scale.start) / (scale.right - scale.left)
    return Affine2D().translate(-scale.left, -layout.top).scale(per_pixel, 1).translate(scale.start, 0)


def _plot_box(layout: Layout, box: Box, width: float, height: float) -> Box:
    """Where the plot lies in figure fractions, for a page that hangs from the top left of `box`."""
    x, y, _, tall = box
    upper = y + tall
    return (
        x + layout.scale.left / width,
        upper - layout.bottom / height,
        (layout.scale.right - layout.scale.left) / width,
        (layout.bottom - layout.top) / height,
    )


def _fitted(chronology: Chronology, ax: Axes, choices: dict[str, Any]) -> tuple[Layout, Box, float]:
    """A layout that fits into the box of given axes, the box, and the factor by which everything shrinks.

    Nothing shrinks further than can be read; rather are fewer claims drawn, the weightiest.
    """
    x, y, wide, tall = cell(ax)
    inches, holder = _inches(ax), cast(Any, ax.figure)
    width, height = wide * inches[0] * _DPI, tall * inches[1] * _DPI

    def laid(size: float, cards: bool = True, most: int = LIMIT) -> Layout:
        with drawn_at(size * holder.dpi / _DPI):
            return lay_out(chronology, width=width / size, most=most, cards=cards, lines=1, **choices)

    sizes = [s for s in _SIZES if width / s <= WIDEST]
    layout, size = laid(sizes[0]), sizes[0]
    needed = height / layout.height  # or a little larger, as more fits into a row
    for size in sizes:
        if size > needed / _WIDER and size != sizes[-1]:
            continue
        layout = laid(size)
        if layout.height * size <= height:
            return layout, (x, y, wide, tall), size
    most = sum(len(lane.placed) for lane in layout.lanes)
    for cards in (True, False):
        layout = _fullest(partial(laid, size, cards), most, height / size)
        if layout.brackets or not chronology.conflicts:
            break
    return layout, (x, y, wide, tall), min(size, height / layout.height)


def _fullest(laid: Callable[[int], Layout], most: int, height: float) -> Layout:
    """The layout with the most claims that is no higher; heights grow with the number of claims."""
    fewest, layout = 1, laid(1)
    while most - fewest > 1:
        middle = (fewest + most) // 2
        tried = laid(middle)
        if tried.height <= height:
            fewest, layout = middle, tried
        else:
            most = middle
    return layout


def _inches(ax: Axes) -> tuple[float, float]:
    """Width and height of the figure, or of the subfigure, that holds the axes."""
    holder: Any = ax.figure
    box = holder.bbox
    return box.width / holder.dpi, box.height / holder.dpi
