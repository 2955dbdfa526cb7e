"""Cell: the room that given axes have in their figure."""

from __future__ import annotations

from typing import Any

from matplotlib.axes import Axes

Box = tuple[float, float, float, float]
_LEFT, _BELOW, _ABOVE = 0.8, 0.5, 0.4  # of the gap to a neighbour: ticks stand left of axes and below them, a title above


def cell(ax: Axes) -> Box:
    """Left, bottom, width and height in figure fractions: the axes with the margins in which ticks, labels and a title would stand.

    The chart has its own names and dates in place of these. Axes that were put at a place of their own are taken as they are, and so is
    the space above the uppermost where the figure has a title.

    Examples
    --------
    >>> from matplotlib.figure import Figure
    >>> figure = Figure()
    >>> cell(figure.add_subplot()), cell(figure.add_axes((0.25, 0.25, 0.5, 0.5)))
    ((0.0, 0.0, 1.0, 1.0), (0.25, 0.25, 0.5, 0.5))
    """
    spec = ax.get_subplotspec()
    if spec is None:
        x, y, wide, tall = map(float, ax.get_position().bounds)
        return x, y, wide, tall
    figure: Any = ax.figure
    grid = spec.get_gridspec()
    bottoms, tops, lefts, rights = (list(map(float, edges)) for edges in grid.get_grid_positions(figure))
    alone = getattr(grid, "_subplot_spec", None) is None  # a grid inside a cell of another ends where the cell does
    x, right = lefts[spec.colspan.start], rights[spec.colspan.stop - 1]
    upper, y = tops[spec.rowspan.start], bottoms[spec.rowspan.stop - 1]
    if spec.colspan.start:
        x -= _LEFT * (x - rights[spec.colspan.start - 1])
    elif alone:
        x = 0.0
    if spec.colspan.stop < grid.ncols:
        right += (1 - _LEFT) / 2 * (lefts[spec.colspan.stop] - right)
    elif alone:
        right = 1.0
    if spec.rowspan.stop < grid.nrows:
        y -= _BELOW * (y - tops[spec.rowspan.stop])
    elif alone:
        y = 0.0
    if spec.rowspan.start:
        upper += _ABOVE * (bottoms[spec.rowspan.start - 1] - upper)
    elif alone and not figure.get_suptitle():
        upper = 1.0
    return x, y, right - x, upper - y
