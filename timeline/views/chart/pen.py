"""Pen: lines, boxes, polygons and text in pixels of the page, on given axes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from matplotlib.artist import Artist
from matplotlib.axes import Axes
from matplotlib.collections import LineCollection, PolyCollection
from matplotlib.lines import Line2D
from matplotlib.patches import FancyBboxPatch, Polygon, Rectangle
from matplotlib.text import Text
from matplotlib.transforms import Transform

from timeline.views.chart.labels import Style, font, usable
from timeline.views.chart.theme import Theme

_POINTS = 0.72  # of one pixel, at the 100 dots per inch in which the layout counts
Point = tuple[float, float]
A = TypeVar("A", bound=Artist)


@dataclass(frozen=True, slots=True)
class Pen:
    """Draws with pixel coordinates; `size` shrinks strokes and text together with the page."""

    ax: Axes
    transform: Transform
    theme: Theme
    size: float = 1.0

    def text(
        self,
        x: float,
        y: float,
        words: str,
        size: float,
        colour: str,
        *,
        style: Style = "regular",
        align: str = "left",
        gid: str = "",
        z: float = 5,
    ) -> Text:
        """A line of text whose baseline starts, ends or is centred at a point; nothing in it is read as mathematics."""
        properties = font(usable(words, style)).copy()
        properties.set_size(size * _POINTS * self.size)
        text = Text(x, y, words, color=colour, fontproperties=properties, ha=align, va="baseline", parse_math=False, usetex=False)
        text.set_transform(self.transform)
        text.set(gid=gid or "text", zorder=z, clip_on=False)
        self.ax._add_text(text)  # type: ignore[attr-defined]  # Axes.text would take the user's rcParams for all that is not given
        return text

    def line(
        self,
        points: Sequence[Point],
        colour: str,
        width: float = 1.0,
        *,
        dash: tuple[float, ...] = (),
        gid: str = "",
        z: float = 3,
        round_: bool = False,
    ) -> Line2D:
        """A line through points; `dash` in pixels."""
        xs, ys = zip(*points, strict=True)
        stroke = width * _POINTS * self.size
        style: Any = (0, tuple(d / width for d in dash)) if dash else "-"
        cap: Any = "round" if round_ else "butt"
        line = Line2D(
            xs, ys, color=colour, linewidth=stroke, linestyle=style, solid_capstyle=cap, dash_capstyle=cap, marker="", antialiased=True
        )
        return self._add(line, gid, z, self.ax.add_line)

    def lines(
        self, segments: Sequence[Sequence[Point]], colours: Sequence[str] | str, width: float = 1.0, *, gid: str = "", z: float = 3
    ) -> LineCollection:
        """Many short lines as one artist."""
        lines = LineCollection(list(segments), colors=colours, linewidths=width * _POINTS * self.size, linestyles="-", antialiaseds=True)
        return self._add(lines, gid, z, self._collect)

    def box(
        self,
        left: float,
        top: float,
        right: float,
        bottom: float,
        colour: str,
        *,
        edge: str = "none",
        width: float = 1.0,
        gid: str = "",
        z: float = 2,
    ) -> Rectangle:
        """A rectangle."""
        patch = Rectangle(
            (left, top),
            right - left,
            bottom - top,
            facecolor=colour,
            edgecolor=edge,
            linewidth=width * _POINTS * self.size if edge != "none" else 0,
        )
        return self._add(patch, gid, z, self.ax.add_patch)

    def slices(
        self, edges: Sequence[float], top: float, bottom: float, colours: Sequence[str], *, gid: str = "", z: float = 2
    ) -> PolyCollection:
        """Upright slices side by side, without seams."""
        last = edges[-1]  # each runs on below those after it, so that no rounding leaves a gap
        boxes = [[(a, top), (last, top), (last, bottom), (a, bottom)] for a in edges[:-1]]
        slices = PolyCollection(boxes, facecolors=list(colours), edgecolors="none", linewidths=0, antialiaseds=False)
        return self._add(slices, gid, z, self._collect)

    def rounded(
        self, left: float, top: float, right: float, bottom: float, colour: str, edge: str, *, gid: str = "", z: float = 6
    ) -> FancyBboxPatch:
        """A box with rounded corners."""
        stroke = 1.2 * _POINTS * self.size
        shape = "round,pad=3,rounding_size=3"
        patch = FancyBboxPatch(
            (left + 3, top + 3), right - left - 6, bottom - top - 6, boxstyle=shape, facecolor=colour, edgecolor=edge, linewidth=stroke
        )
        return self._add(patch, gid, z, self.ax.add_patch)

    def polygon(
        self, points: Sequence[Point], colour: str, *, edge: str = "none", width: float = 1.0, gid: str = "", z: float = 4
    ) -> Polygon:
        """A filled polygon."""
        patch = Polygon(
            list(points), closed=True, facecolor=colour, edgecolor=edge, linewidth=width * _POINTS * self.size if edge != "none" else 0
        )
        return self._add(patch, gid, z, self.ax.add_patch)

    def dot(
        self, x: float, y: float, diameter: float, colour: str, edge: str, width: float = 1.6, *, gid: str = "", z: float = 7
    ) -> Line2D:
        """A round dot, round whatever the axes do."""
        points = _POINTS * self.size
        dot = Line2D(
            [x],
            [y],
            linestyle="none",
            marker="o",
            markersize=diameter * points,
            markerfacecolor=colour,
            markeredgecolor=edge,
            markeredgewidth=width * points,
        )
        return self._add(dot, gid, z, self.ax.add_line)

    def _add(self, artist: A, gid: str, z: float, add: Callable[[A], Any]) -> A:
        artist.set_transform(self.transform)
        add(artist)
        artist.set(gid=gid or "decoration", zorder=z, clip_on=False)
        artist.set_clip_path(None)
        return artist

    def _collect(self, artist: Any) -> None:
        self.ax.add_collection(artist, autolim=False)
