"""Legend: the marks that this chart uses, each with its word, flowing into lines."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from timeline.views.chart.labels import measure
from timeline.views.chart.lanes import Lane, Placed
from timeline.views.chart.theme import Stance
from timeline.views.titles import Link

TEXT_SIZE = 11.0
SWATCH = 30.0
_GAP = 24.0
_STANCES: tuple[Stance, ...] = ("asserted", "denied", "background")  # in whose colour a mark of several is shown
WORDS = {
    "bar": "lasted throughout, or repeatedly",
    "fade": "start or end approximate",
    "whisker": "happened some time within",
    "diamond": "about then (best guess)",
    "named": "the time that a phrase names",
    "likeliest": "the same, with its likeliest part",
    "hatch": "denied",
    "hollow": "denied, about then",
    "arrow": "open-ended / off-scale",
    "dotted": "asserted, no date",
    "said": "when it was said",
    "background": "background",
    "corrected": "corrected by hand",
    "clash": "clashing stretch",
    "link:clash": "contradiction",
    "link:strain": "possible clash, or tension",
    "link:agreement": "agreement",
}


@dataclass(frozen=True, slots=True)
class Entry:
    """A swatch in the colour of `stance`, and its word, at a place in pixels."""

    key: str
    stance: Stance
    word: str
    x: float
    y: float


def used(lanes: Sequence[Lane], clashing: bool, links: Iterable[Link] = ()) -> dict[str, Stance]:
    """The keys of the marks in these lanes and of their brackets, in the order of the grammar, each with the stance whose colour it has.

    What is only denied, or only told by the writer, is shown in that colour.
    """
    found: dict[str, Stance] = {"clash": "asserted"} if clashing else {}
    found |= {f"link:{link}": "asserted" for link in links}
    for lane in lanes:
        for placed in lane.placed:
            for key in _keys(placed):
                stance = placed.item.mark.stance
                if key not in found or _STANCES.index(stance) < _STANCES.index(found[key]):
                    found[key] = stance
    return {key: found[key] for key in WORDS if key in found}


def _keys(placed: Placed) -> set[str]:
    shape, mark = placed.drawn, placed.item.mark
    if placed.item.claim is None:
        return {"likeliest" if mark.shape == "diamond" else "named"}
    keys = {"background"} if mark.stance == "background" else set[str]()
    if not shape.gone:
        if mark.stance != "background" or mark.shape != "bar":
            keys.add(mark.shape)
        if mark.fades and mark.stance != "background":
            keys.add("fade")
    if (shape.arrow_left is not None or shape.arrow_right is not None) and mark.shape != "dotted":
        keys.add("arrow")
    if shape.said is not None:
        keys.add("said")
    if placed.item.claim.corrected:
        keys.add("corrected")
    return keys


def lay_legend(keys: Mapping[str, Stance], left: float, right: float, top: float, step: float) -> tuple[list[Entry], float]:
    """The entries from left to right in lines `step` pixels apart, and the height they need."""
    entries, x, y = [], left, top
    for key, stance in keys.items():
        width = SWATCH + 8 + measure(WORDS[key], TEXT_SIZE)
        if x > left and x + width > right:
            x, y = left, y + step
        entries.append(Entry(key, stance, WORDS[key], x, y))
        x += width + _GAP
    return entries, (y + step - top) if keys else 0.0
