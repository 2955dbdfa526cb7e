"""The chart: a row per claim in lanes by source, with when it was said, the dateline, and the clashes between accounts.

`plot` and `save` are all that callers need; each module beside this one holds one idea. matplotlib is loaded when a chart is drawn.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from timeline.arguments import kind, optional_text
from timeline.conflicts import Chronology
from timeline.errors import BadArgument, BadInterval
from timeline.intervals import Interval
from timeline.text.document import DatelineLike

if TYPE_CHECKING:
    from matplotlib.axes import Axes

    from timeline.views.chart.theme import Theme

__all__ = ["plot", "save", "svg"]


def plot(
    chronology: Chronology,
    ax: Axes | None = None,
    *,
    by: Literal["source", "event", "person", "none"] = "source",
    theme: Literal["light", "dark"] | Theme = "light",
    start: DatelineLike | None = None,
    end: DatelineLike | None = None,
    only: str | Iterable[str] | None = None,
    width: int = 1200,
    title: str | None = None,
) -> Axes:
    """Draw who says what happened when, and return the matplotlib axes.

    The x axis counts days since 1970-01-01, matplotlib's date numbers; y counts pixels downwards from the top of the plot. Every artist
    carries a `gid` such as "claim:c7:label"; what the same words imply besides has no mark of its own.

    Parameters
    ----------
    ax
        Axes to draw into: their cell of the figure is filled, and they are narrowed to the plot. Sizes shrink to fit, but not below six
        points; where that is not enough the weightiest claims are drawn, and a note counts the others. Default: a new `Figure` whose
        height follows the content. No pyplot state is touched.
    by
        What makes a lane: who says it, what kind of event it is, who took part ("person": the same people together; who neither speaks nor has a name makes no lane), or one for all.
        Where the lane does not tell the source, the label does.
    theme
        "light", "dark", or a `Theme` of your own (`timeline.views.chart.theme`), whose contrast is then yours to check.
    start, end
        First and last date to show, as dates or EDTF strings; default: the bulk of the dates.
    only
        Ids of claims, or names of sources, to draw.
    width
        Pixels; above 1600 the same picture at more dots per inch, below 320 at fewer; below 560 names stand above their lanes. Given axes have their own width.
    title
        Default: the title of the document.

    Raises
    ------
    EmptyTimeline
        If no claim and no time phrase has anything to show.
    UnknownColumn
        If `by` or `theme` is none of the names above, or `start` is not before `end`.
    BadInterval, BadArgument, ViewError
        If `start` or `end` is no date, anything else of another type, or `width` outside of 1 to 20,000.

    Examples
    --------
    >>> from timeline.claims import Claim
    >>> from timeline.text.document import Document
    >>> claim = Claim(id="c1", source="Mayor", event="call", window="2022", summary="one call", phrase="in 2022")
    >>> ax = plot(Chronology(Document.of("", "2024-10-25"), claims=(claim,)))
    >>> [t.get_text() for t in ax.texts if t.get_gid().startswith("claim:c1")]
    ['one call', '“in 2022”']
    """
    from timeline.views.chart.draw import draw

    if ax is not None and not hasattr(ax, "get_position"):
        raise BadArgument(f"ax is of type {type(ax).__name__}; pass one Axes, of several for example axes[0]")
    optional_text("title", title)
    kind("only", only, (Iterable, type(None)), "ids of claims, or names of sources")
    bounds = {"start": _interval("start", start), "end": _interval("end", end)}
    return draw(chronology, ax, theme=theme, width=width, by=by, only=only, title=title, **bounds)


def save(chronology: Chronology, path: str | Path, *, width: int = 1200, **choices: Any) -> Path:
    """Write the chart as .png, .svg or .pdf: whole or not at all, and the same bytes for the same chronology.

    `choices` are those of `plot`.

    Raises
    ------
    ExportFailed
        If the suffix is none of these or the file cannot be written.
    EmptyTimeline
        If there is nothing to draw.
    BadArgument, BadInterval, UnknownColumn
        As `plot`.
    """
    from timeline.views.chart.files import write

    kind("path", path, (str, os.PathLike), "the name of a file")
    return write(chronology, Path(path), width=width, **choices)


def svg(chronology: Chronology, *, width: int = 1200, **choices: Any) -> str:
    """The chart as an `<svg>` element with `<title>` and `<desc>`, to stand inside a page."""
    from timeline.views.chart.files import inline_svg

    return inline_svg(chronology, width=width, **choices)


def _interval(name: str, value: DatelineLike | None) -> Interval | None:
    try:
        return None if value is None else Interval.of(value)
    except BadInterval as error:
        raise BadInterval(f"{name}: {error}") from None
