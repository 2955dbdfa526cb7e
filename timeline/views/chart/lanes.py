"""Lanes: one per source, and in each lane rows by first fit, so that nothing in a row touches its neighbours."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from timeline.views.chart.labels import Label, clean, measure, place, shorten, wrap
from timeline.views.chart.pixels import Drawn, drawn
from timeline.views.chart.scale import Scale, days, moment
from timeline.views.chart.select import NOBODY, Item, Selection
from timeline.views.dates import day, named

ROW = 39.0  # label, mark and underline
LINE = 15.0  # the second line of a label
MARK_Y = 27.0  # centre of the mark below the top of its row
BAR = 13.0
LABEL_SIZE = 12.0
NAME_SIZE, SUB_SIZE = 13.0, 10.5
NAME_STEP, SUB_STEP = 16.0, 14.0
_GAP = 14.0  # between neighbours in a row
_PAD = 5.0
_HEAD = 17.0  # height of a name above its lane
_LEAST_NAME = 120.0
_MANY = 4  # in a fuller lane one common date of saying stands in the lane's name
CROWDED = 12  # in a fuller lane the saying is drawn for linked claims only


@dataclass(frozen=True, slots=True)
class Placed:
    """An item on the page: its label, its mark, and the top of its row, below the first lines of labels that have two."""

    item: Item
    label: Label
    drawn: Drawn
    top: float
    linked: bool

    @property
    def y(self) -> float:
        """Centre of the mark."""
        return self.top + MARK_Y

    @property
    def reach(self) -> float:
        """The pixel from which a leader to the gutter starts."""
        return self.drawn.extent[1]


@dataclass(frozen=True, slots=True)
class Lane:
    """A band of the chart with the lines of its name and of what is said below it, or beside it where both stand in a `head` above."""

    name: tuple[str, ...]
    sub: tuple[str, ...]
    placed: tuple[Placed, ...]
    top: float
    bottom: float
    head: float = 0.0


def lay_lanes(
    selection: Selection,
    linked: frozenset[str],
    scale: Scale,
    dateline: float | None,
    top: float,
    name_room: float,
    outlet: str | None,
    lines: int = 1,
) -> list[Lane]:
    """The lanes from `top` downwards, in the order in which the text first brings them, the writer's last; labels have so many `lines`.

    With no `name_room` beside the plot the name stands above the lane.
    """
    lanes, head = [], 0.0 if name_room else _HEAD
    for name, items in grouped(selection):
        told = _saying(items)
        with_saying = len(items) <= (_MANY if told else CROWDED)
        rows: list[list[tuple[float, float]]] = []
        put = list[tuple[Placed, int]]()
        for item in sorted(items, key=_chronological):
            bound = not linked.isdisjoint(item.ids)
            shape = drawn(item.mark, scale, dateline, with_saying=with_saying or bound)
            put.append(_put(item, shape, rows, scale, dateline, bound, lines))
        tops, tall = _tops(put, top + head + _PAD)
        placed = [replace(entry, top=tops[row]) for entry, row in put]
        writer = name == selection.background
        told_below = _sub(items, told, writer, outlet, selection.by)
        if head:
            title, sub = _headline(name, told_below, scale.right - scale.left)
            height = head + tall + 2 * _PAD
        else:
            title = tuple(wrap(name, name_room, NAME_SIZE, "bold", lines=3))
            sub = tuple(line for part in told_below for line in wrap(part, name_room + 6, SUB_SIZE, lines=2))
            height = max(tall + 2 * _PAD, len(title) * NAME_STEP + len(sub) * SUB_STEP + 14)
            shift = (height - tall - 2 * _PAD) / 2
            placed = [replace(p, top=p.top + shift) for p in placed]
        lanes.append(Lane(title, sub, tuple(placed), top, top + height, head))
        top += height
    return lanes


def placed_by_claim(lanes: Iterable[Lane]) -> dict[str, Placed]:
    """Where each claim is drawn, by its id."""
    return {id: placed for lane in lanes for placed in lane.placed for id in placed.item.ids}


def _headline(name: str, told: Sequence[str], room: float) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Name and date of saying on one line; where both are too long the name is shortened, and the date left out at the last."""
    sub = ", ".join(told)
    left = room - measure(sub, SUB_SIZE) - 9
    if left < min(measure(name, NAME_SIZE, "bold"), _LEAST_NAME):
        sub, left = "", room
    return (shorten(name, left, NAME_SIZE, "bold"),), (sub,) if sub else ()


def grouped(selection: Selection) -> list[tuple[str, list[Item]]]:
    """Lane names with their items; the writer's lane comes last, and so does that of nobody."""
    groups: dict[str, list[Item]] = {}
    for item in selection.items:
        groups.setdefault(item.lane, []).append(item)
    return sorted(groups.items(), key=lambda group: group[0] in (selection.background, NOBODY))


def _tops(put: Sequence[tuple[Placed, int]], top: float) -> tuple[dict[int, float], float]:
    """The tops of the rows, and the height of all: a row is a line higher where one of its labels has two."""
    two = {row for entry, row in put if entry.label.above}
    tops, at = dict[int, float](), top
    for row in sorted({row for _, row in put}):
        tops[row] = at + (LINE if row in two else 0.0)
        at = tops[row] + ROW
    return tops, at - top


def _put(
    item: Item, shape: Drawn, rows: list[list[tuple[float, float]]], scale: Scale, dateline: float | None, linked: bool, lines: int
) -> tuple[Placed, int]:
    """The item with its label, and the first row in which there is room for it."""
    left, right = shape.extent
    label = place(item.headline, item.phrase, (left, right), (scale.left, scale.right), dateline, LABEL_SIZE, lines)
    low, high = min(left, label.left), max(right, label.right)
    if linked:  # its leader runs to the gutter
        high = scale.right
    row = next((i for i, taken in enumerate(rows) if all(high + _GAP <= a or b + _GAP <= low for a, b in taken)), len(rows))
    if row == len(rows):
        rows.append([])
    rows[row].append((low, high))
    return Placed(item, label, shape, 0.0, linked), row


def _chronological(item: Item) -> tuple[float, float]:
    mark = item.mark
    if mark.shape == "dotted":
        return float("-inf"), 0.0
    start = mark.start if mark.start is not None else float("-inf")
    return (mark.best if mark.best is not None else start), mark.end if mark.end is not None else float("inf")


def _saying(items: Sequence[Item]) -> str | None:
    """The one day on which everything in a lane was said, in words, or None."""
    said = [i.claim.said if i.claim is not None else None for i in items]
    first = said[0]
    if first is None or not first.bounded or any(other != first for other in said):
        return None
    return named(first, weekday=True)


def _sub(items: Sequence[Item], told: str | None, writer: bool, outlet: str | None, by: str) -> list[str]:
    """The lines below the name: who passes it on, and when it was said; a lane of several sources has none."""
    claims = [i.claim for i in items if i.claim is not None]
    if not claims or by != "source":
        return []
    if writer:
        return ["narrator"]
    via = {c.chain[-2] for c in claims if len(c.chain) > 1 and c.chain[-2] not in (outlet, c.source)}
    passed = [clean(f"via {next(iter(via))}")] if len(via) == 1 else []
    return [*passed, _said(told) if told else _range(items)]


def _said(told: str) -> str:
    return f"said in {told}" if told.isdigit() else f"said {told}"


def _range(items: Sequence[Item]) -> str:
    ends = [i.mark.said for i in items if i.mark.said is not None]
    if not ends:
        return "undated"
    first, last = moment(min(e[0] for e in ends)), moment(max(e[2] for e in ends) - 1 / 86400)
    if first.year != last.year:
        return f"said {first.year} – {last.year}"
    if days(last) - days(first) < 1:
        return f"said {day(first, weekday=True)}"
    return f"said in {first.year}"
