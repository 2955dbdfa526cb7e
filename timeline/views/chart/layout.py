"""Layout: every part of the chart with its place in pixels from the top left corner; pure, so that it can be tested without drawing."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from timeline.conflicts import Chronology, Relation
from timeline.errors import UnknownColumn
from timeline.intervals import Interval
from timeline.views.chart.cards import Card, lay_cards
from timeline.views.chart.labels import clean, measure, wrap
from timeline.views.chart.lanes import CROWDED, NAME_SIZE, Lane, lay_lanes
from timeline.views.chart.legend import Entry, lay_legend, used
from timeline.views.chart.links import COLUMN, Bracket, choose, lay_brackets
from timeline.views.chart.scale import Scale, days, padded, window
from timeline.views.chart.select import Selection, select
from timeline.views.chart.ticks import Tick, ticks
from timeline.views.dates import named
from timeline.views.quarrels import Quarrel
from timeline.views.titles import link_of

MARGIN = 24.0
TITLE_SIZE, SUBTITLE_SIZE, TICK_SIZE, TAG_SIZE, NOTE_SIZE = 20.0, 12.5, 12.5, 11.5, 11.0
NARROWEST, WIDEST = 640, 1600  # a wider picture is the same layout at more dots per inch
_TITLE = "Who says what happened when"
_FEWEST = 4  # so many brackets are drawn though their cards need more height than the lanes
_FEW = 4  # so few items are shown whole
_YEAR = 365.0  # days
_ROOM = 0.1  # of the window
_FAR = 1.5  # a dateline farther from everything told than this many lengths of it stays off-scale


@dataclass(frozen=True, slots=True)
class Layout:
    """The placed chart. `clashes` maps a claim to the stretches (pixels) underlined below its mark."""

    width: float
    height: float
    title: tuple[str, ...]
    subtitle: tuple[str, ...]
    scale: Scale
    top: float
    bottom: float
    ticks: tuple[Tick, ...]
    context: str
    dateline: float | None
    tag: str
    lanes: tuple[Lane, ...]
    brackets: tuple[Bracket, ...]
    cards: tuple[Card, ...]
    card_left: float
    clashes: Mapping[str, tuple[tuple[float, float], ...]]
    legend: tuple[Entry, ...]
    notes: tuple[str, ...]
    notes_top: float


def lay_out(
    chronology: Chronology,
    *,
    by: str = "source",
    start: Interval | None = None,
    end: Interval | None = None,
    only: str | Iterable[str] | None = None,
    width: float = 1200,
    title: str | None = None,
) -> Layout:
    """Place every part of the chart of a chronology.

    Raises
    ------
    EmptyTimeline
        If there is nothing to draw.
    UnknownColumn
        If `start` is not before `end`, or `by` names no lanes.
    """
    if start is not None and end is not None and start.start is not None and end.end is not None and start.start >= end.end:
        raise UnknownColumn(f"start {start.edtf} is not before end {end.edtf}; nothing lies between them")
    only = only if only is None or isinstance(only, str) else tuple(only)
    most = 9 if width >= 1000 else 7 if width >= 800 else 5
    while True:
        layout = _laid_out(chronology, by, start, end, only, width, title, most)
        if most <= _FEWEST or all(c.top + c.height <= layout.bottom for c in layout.cards):
            return layout
        most = min(most, len(layout.brackets)) - 1  # cards that run on below the lanes face nothing


def _laid_out(
    chronology: Chronology,
    by: str,
    start: Interval | None,
    end: Interval | None,
    only: str | tuple[str, ...] | None,
    width: float,
    title: str | None,
    most: int,
) -> Layout:
    """The layout with at most so many brackets."""
    chosen, omitted, selection = _chosen(chronology, by, start, end, only, most)
    words = chronology.document.title or _TITLE if title is None else title
    heading = tuple(wrap(clean(words), width - 2 * MARGIN, TITLE_SIZE, "bold", lines=2))
    subtitle = tuple(wrap(_subtitle(chronology, words), width - 2 * MARGIN, SUBTITLE_SIZE))
    body = _body(chronology, selection, chosen, start, end, width, 66 + 26.0 * len(heading) + 18 * len(subtitle))
    scale, lanes, top, bottom = body.scale, body.lanes, body.top, body.lanes[-1].bottom
    cards = lay_cards(chronology, body.brackets, omitted, width - 14 - body.card_left - 8, top + 4, bottom - 4)
    page_bottom = max([bottom, *(c.top + c.height for c in cards)])
    clashes = _clashes([r for q in chosen for r in q.relations], lanes, scale)
    legend, legend_height = lay_legend(used(lanes, any(clashes.values())), MARGIN, width - MARGIN, page_bottom + 32)
    notes = _notes(selection, lanes, omitted, cards, width)
    notes_top = page_bottom + 26 + legend_height
    named_ticks, context = ticks(scale)
    return Layout(
        width=width,
        height=round(notes_top + 16.0 * len(notes) + 14),
        title=heading,
        subtitle=subtitle,
        scale=scale,
        top=top,
        bottom=bottom,
        ticks=tuple(named_ticks),
        context=context,
        dateline=body.dateline,
        tag=_tag(chronology, body.dateline, scale, body.now),
        lanes=lanes,
        brackets=body.brackets,
        cards=tuple(cards),
        card_left=body.card_left,
        clashes=clashes,
        legend=tuple(legend),
        notes=notes,
        notes_top=notes_top,
    )


@dataclass(frozen=True, slots=True)
class _Body:
    """Lanes and brackets on one scale; `now` is the date number of the dateline, `dateline` its pixel if it is in the window."""

    scale: Scale
    now: float | None
    dateline: float | None
    top: float
    lanes: tuple[Lane, ...]
    brackets: tuple[Bracket, ...]
    card_left: float


def _body(
    chronology: Chronology,
    selection: Selection,
    chosen: list[Quarrel],
    start: Interval | None,
    end: Interval | None,
    width: float,
    top: float,
) -> _Body:
    """The plot beside as many columns of brackets as it needs: they narrow the plot, which may move rows and so the brackets."""
    linked = frozenset(c for q in chosen for c in q.strongest.claims)
    name_room = _name_room(selection, width)
    columns = 0
    while True:
        left, right, card_left = _edges(width, name_room, columns, bool(chosen))
        scale, now = _scale(chronology, selection, linked, start, end, left, right)
        dateline = scale.x(now) if now is not None and scale.shows(now) else None
        lanes = lay_lanes(selection, linked, scale, dateline, top, name_room, chronology.document.source)
        brackets = lay_brackets(chosen, {p.item.id: p.y for lane in lanes for p in lane.placed})
        needed = max((b.column + 1 for b in brackets), default=0)
        if needed <= columns:
            return _Body(scale, now, dateline, top, tuple(lanes), tuple(brackets), card_left)
        columns = needed


def _name_room(selection: Selection, width: float) -> float:
    """Width for the names of lanes: what the longest needs on two lines, within reason."""
    least, most = (124.0, 154.0) if width >= 900 else (92.0, 112.0)  # the date of saying on one line
    names = {item.lane for item in selection.items}
    return next((room for room in range(int(least), int(most), 6) if all(len(wrap(n, room, NAME_SIZE, "bold")) <= 2 for n in names)), most)


def _edges(width: float, name_room: float, columns: int, linked: bool) -> tuple[float, float, float]:
    """Left and right edge of the plot, and the left edge of the cards."""
    left = MARGIN + name_room + 18
    if not linked:
        return left, width - MARGIN, width
    card = min(170.0, 0.16 * width)
    right = width - 14 - card - 38 - COLUMN * columns
    return left, right, right + 34 + COLUMN * columns


def _chosen(
    chronology: Chronology, by: str, start: Interval | None, end: Interval | None, only: str | tuple[str, ...] | None, most: int
) -> tuple[list[Quarrel], int, Selection]:
    """The quarrels to show, how many relations there are besides, and the items; a relation is shown with all its claims or not at all."""
    chosen, omitted = choose(chronology.relations, chronology.claims, most)
    selection = select(chronology, by=by, only=only, start=start, end=end, linked={c for q in chosen for c in q.strongest.claims})
    there = {item.id for item in selection.items}
    kept = [q for q in chosen if all(c in there for c in q.strongest.claims)]
    return kept, omitted + sum(len(q.relations) for q in chosen if q not in kept), selection


def _scale(
    chronology: Chronology,
    selection: Selection,
    linked: frozenset[str],
    start: Interval | None,
    end: Interval | None,
    left: float,
    right: float,
) -> tuple[Scale, float | None]:
    """The scale and the date number of the dateline's rule: the end of the day of writing, as the whole day is past or present."""
    dateline = chronology.document.dateline
    now = days(dateline.end) if dateline is not None and dateline.end is not None else None
    bounds = [b for item in selection.items for b in item.mark.bounds]
    few = len(selection.items) <= _FEW
    held = [b for item in selection.items if few or item.id in linked for b in item.mark.bounds]
    if not bounds and not held:  # nothing is dated: the year before the dateline
        held = [(now or 0.0) - _YEAR, now or 0.0]
    told = [*bounds, *held]
    if now is not None and not (min(told) > now + _FAR * _length(told) or max(told) < now - _FAR * _length(told)):
        held.append(now)
    low, high = padded(*_with_open_ends(*window(bounds or told, held), selection), now)
    low = days(start.start) if start is not None and start.start is not None else low
    high = days(end.end) if end is not None and end.end is not None else high
    if low >= high:
        low, high = (high - 1, high) if start is None else (low, low + 1)
    return Scale(low, high, left, right), now


def _with_open_ends(low: float, high: float, selection: Selection) -> tuple[float, float]:
    """The window with room to see a mark that comes from an open past, or goes on into an open future, at its edge."""
    length, marks = high - low, [item.mark for item in selection.items if item.mark.shape != "dotted"]
    if any(m.start is None and m.end is not None and low <= m.end < low + _ROOM * length for m in marks):
        low -= _ROOM * length
    if any(m.end is None and m.start is not None and high - _ROOM * length < m.start <= high for m in marks):
        high += _ROOM * length
    return low, high


def _length(told: list[float]) -> float:
    return max(max(told) - min(told), 30.0)


def _subtitle(chronology: Chronology, words: str) -> str:
    if not chronology.claims:
        return "The time phrases of the text, each with the time that it names."
    opening = "" if words == _TITLE else f"{_TITLE}. "
    if not any(c.phrase for c in chronology.claims) and not chronology.expressions:
        return opening + "Each claim with the time that it names."
    if not chronology.document.text:
        return opening + "Each claim with its time phrase and the time that it names."
    if chronology.document.dateline is None:
        return opening + "Time phrases are quoted from the text; there is no dateline to count from."
    return opening + "Every time phrase is quoted from the text and resolved against its dateline."


def _tag(chronology: Chronology, x: float | None, scale: Scale, now: float | None) -> str:
    dateline = chronology.document.dateline
    if dateline is None or now is None:
        return ""
    about = "about " if dateline.approximate else ""
    text = f"dateline {about}{named(dateline)}"
    if x is not None:
        return text
    return f"{text} ▸" if now > scale.end else f"◂ {text}"


def _clashes(relations: list[Relation], lanes: tuple[Lane, ...], scale: Scale) -> dict[str, tuple[tuple[float, float], ...]]:
    """The certainly clashing stretches, cut to the marks under which they are drawn, those that overlap joined."""
    placed = {p.item.id: p for lane in lanes for p in lane.placed}
    found: dict[str, list[tuple[float, float]]] = {}
    for relation in relations:
        if link_of(relation) != "clash" or relation.span is None:
            continue
        span = relation.span
        low = scale.left if span.start is None else scale.clamp(days(span.start))
        high = scale.right if span.end is None else scale.clamp(days(span.end))
        for claim in relation.claims if all(c in placed for c in relation.claims) else ():
            mark = placed[claim].drawn
            a, b = max(low, mark.left), min(high, mark.right)
            if b > a:
                found.setdefault(claim, []).append((a, max(b, a + 4)))
    return {claim: _joined(stretches) for claim, stretches in found.items()}


def _joined(stretches: list[tuple[float, float]]) -> tuple[tuple[float, float], ...]:
    joined: list[tuple[float, float]] = []
    for a, b in sorted(stretches):
        if joined and a <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(b, joined[-1][1]))
        else:
            joined.append((a, b))
    return tuple(joined)


def _notes(selection: Selection, lanes: tuple[Lane, ...], omitted: int, cards: list[Card], width: float) -> tuple[str, ...]:
    notes = list(selection.notes)
    if any(
        len(lane.placed) > CROWDED and any(p.item.mark.said is not None and p.drawn.said is None for p in lane.placed) for lane in lanes
    ):
        notes.append("in full lanes, when it was said is shown for linked claims only")
    if omitted and not cards:
        notes.append(f"{omitted} relation{'' if omitted == 1 else 's'} not drawn")
    if any("\N{REPLACEMENT CHARACTER}" in item.headline + item.phrase + item.lane for item in selection.items):
        notes.append("characters that the chart's font lacks are shown as \N{REPLACEMENT CHARACTER}")
    text = " · ".join(notes)
    return tuple(wrap(text, width - 2 * MARGIN, NOTE_SIZE)) if text and measure(text, NOTE_SIZE) else ()
