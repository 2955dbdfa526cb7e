"""Cell: the room that given axes have in their figure, which no tight layout takes from them."""

from __future__ import annotations

from typing import Any

from matplotlib.axes import Axes
from matplotlib.layout_engine import ConstrainedLayoutEngine
from matplotlib.transforms import Bbox

Box = tuple[float, float, float, float]
_YIELD = 0.45  # inches
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
    if isinstance(figure.get_layout_engine(), ConstrainedLayoutEngine):  # which gives room for decoration to the neighbours alone
        wide, tall = (_YIELD * figure.dpi / pixels for pixels in figure.bbox.size)
        x, right = x + wide * (spec.colspan.start > 0), right - wide / 2 * (spec.colspan.stop < grid.ncols)
        y, upper = y + tall * (spec.rowspan.stop < grid.nrows), upper - tall / 2 * (spec.rowspan.start > 0)
    return x, y, right - x, upper - y


class Held:
    """In the place of an axes' `get_tightbbox`: to a tight layout the chart needs more room than there is, so that it moves nothing.

    A tight layout moves axes until their decoration just fits. The names and cards of a chart stand where they do because of the cell that
    it was drawn for; in any other they would lie over the neighbours. matplotlib then warns that tight layout was not applied. All others
    who ask, such as `savefig(bbox_inches="tight")`, are told the true extent.
    """

    def __init__(self, ax: Axes) -> None:
        self.ax = ax

    def __call__(self, renderer: Any = None, **choices: Any) -> Any:
        """The box in pixels."""
        drawn = any(patch.get_gid() == "page" for patch in self.ax.patches)
        if drawn and choices.get("for_layout_only"):
            whole: Any = self.ax.figure
            width, height = whole.figure.bbox.size
            return Bbox.from_extents(-width, -height, 2 * width, 2 * height)
        return type(self.ax).get_tightbbox(self.ax, renderer, **choices)


def hold(ax: Axes) -> None:
    """Keep axes where they are, whatever the layout of their figure."""
    ax.set_in_layout(False)  # a constrained layout would move the axes away from what stands beside them
    vars(ax)["get_tightbbox"] = Held(ax)
