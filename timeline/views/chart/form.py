"""Form: how a page is divided. A wide one has names beside the lanes and cards beside the plot; a narrow one has them above and below."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from timeline.views.chart.labels import wrap
from timeline.views.chart.lanes import NAME_SIZE
from timeline.views.chart.links import COLUMN

NARROW = 560.0  # below it nothing stands beside the plot but brackets
NARROWEST, WIDEST = 320, 1600  # a page outside of these is the same layout at fewer or more dots per inch
_BADGE = 15.0  # the number of a card, beside its bracket


@dataclass(frozen=True, slots=True)
class Form:
    """The measures of a page of some width, in pixels.

    Examples
    --------
    >>> Form(1200).narrow, Form(400).narrow, Form(1200).brackets, Form(640).brackets
    (False, True, 9, 5)
    """

    width: float

    @property
    def narrow(self) -> bool:
        """Whether names stand above their lanes, and cards below the plot, with a number at each bracket."""
        return self.width < NARROW

    @property
    def margin(self) -> float:
        """From the edge of the page to the text."""
        return 10.0 if self.narrow else 24.0

    @property
    def band(self) -> float:
        """From the edge of the page to the lanes."""
        return 4.0 if self.narrow else 12.0

    @property
    def title(self) -> float:
        """Size of the title, which sets the height of its lines."""
        return 15.0 if self.narrow else 20.0

    @property
    def arm(self) -> float:
        """From the plot to the first column of brackets."""
        return 12.0 if self.narrow else 20.0

    @property
    def legend(self) -> tuple[float, float]:
        """From what is above to the middle of the first line of the legend, and from one line to the next."""
        return (23.0, 19.0) if self.narrow else (32.0, 24.0)

    @property
    def brackets(self) -> int:
        """How many brackets are drawn at most."""
        return 9 if self.width >= 1000 else 7 if self.width >= 800 else 5 if not self.narrow else 3

    def names(self, lanes: Iterable[str]) -> float:
        """Width for the names of lanes: what the longest needs on two lines, within reason."""
        if self.narrow:
            return 0.0
        least, most = (124.0, 154.0) if self.width >= 900 else (92.0, 112.0)  # the date of saying on one line
        names = set(lanes)
        rooms = range(int(least), int(most), 6)
        return next((room for room in rooms if all(len(wrap(n, room, NAME_SIZE, "bold")) <= 2 for n in names)), most)

    def edges(self, name_room: float, columns: int, linked: bool) -> tuple[float, float, float]:
        """Left and right edge of the plot, and the left edge of the cards."""
        if self.narrow:
            gutter = self.arm + COLUMN * max(columns, 1) + _BADGE if linked else 0.0
            return self.margin, self.width - self.margin - gutter, self.margin
        left = self.margin + name_room + 18
        if not linked:
            return left, self.width - self.margin, self.width
        card = min(170.0, 0.16 * self.width)
        right = self.width - 14 - card - 38 - COLUMN * columns
        return left, right, right + 34 + COLUMN * columns
