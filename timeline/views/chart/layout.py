"""Layout: every part of the chart with its place in pixels from the top left corner; pure, so that it can be tested without drawing."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from timeline.conflicts import Chronology, Relation
from timeline.errors import UnknownColumn
from timeline.intervals import Interval
from timeline.views.chart.cards import Card, lay_cards, stacked, wordless
from timeline.views.chart.form import Form
from timeline.views.chart.heading import Heading, heading, tag
from timeline.views.chart.labels import measure, wrap
from timeline.views.chart.lanes import CROWDED, Lane, lay_lanes, placed_by_claim
from timeline.views.chart.legend import Entry, lay_legend, used
from timeline.views.chart.links import Bracket, choose, lay_brackets
from timeline.views.chart.scale import Scale, days, padded, window
from timeline.views.chart.select import LIMIT, Item, Selection, select
from timeline.views.chart.ticks import Tick, ticks
from timeline.views.quarrels import Quarrel
from timeline.views.titles import link_of, title_of

TICK_SIZE, TAG_SIZE, NOTE_SIZE = 12.5, 11.5, 11.0
_FEWEST = 4  # so many brackets are drawn though their cards need more height than the lanes
_FEW = 4  # so few items are shown whole
_YEAR = 365.0  # days
_ROOM = 0.1  # of the window
_EMPTY = 0.15  # of the axis for the future of one plan
_FAR = 1.5  # a dateline farther from everything told than this many lengths of it stays off-scale


@dataclass(frozen=True, slots=True)
class Layout:
    """The placed chart. `clashes` maps a claim to the stretches (pixels) underlined below its mark.

    Where nothing is dated, not even the text (`undated`), the axis has no ticks: any date on it would be invented.
    """

    form: Form
    height: float
    heading: Heading
    scale: Scale
    top: float
    bottom: float
    ticks: tuple[Tick, ...]
    context: str
    undated: bool
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
    most: int = LIMIT,
    cards: bool = True,
    lines: int = 2,
) -> Layout:
    """Place every part of the chart of a chronology, at most so many claims of it, their labels of so many `lines`.

    Without `cards` a note tells what the brackets mean.

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
    form = Form(width)
    brackets = form.brackets
    while True:
        layout = _laid_out(chronology, _Choice(by, start, end, only, title, most, brackets, cards, lines), form)
        if form.narrow or brackets <= _FEWEST or all(c.top + c.height <= layout.bottom for c in layout.cards):
            return layout
        brackets = min(brackets, len(layout.brackets)) - 1  # cards that run on below the lanes face nothing


@dataclass(frozen=True, slots=True)
class _Choice:
    """What is drawn: of which claims, in which lanes, between which dates, at most so many claims and brackets, with or without cards."""

    by: str
    start: Interval | None
    end: Interval | None
    only: str | tuple[str, ...] | None
    title: str | None
    most: int
    brackets: int
    cards: bool
    lines: int


def _laid_out(chronology: Chronology, choice: _Choice, form: Form) -> Layout:
    chosen, omitted, selection = _chosen(chronology, choice)
    undated = chronology.document.dateline is None and not any(item.mark.bounds for item in selection.items)
    undated = undated and choice.start is None and choice.end is None
    head = heading(chronology, form, choice.title, "", undated=undated)
    body = _body(chronology, selection, chosen, choice, form, head.height)
    named_ticks, context = ticks(body.scale) if not undated else ([], "")
    if form.narrow and context:
        head = heading(chronology, form, choice.title, context)
        body = _body(chronology, selection, chosen, choice, form, head.height)
    scale, lanes, top, bottom = body.scale, body.lanes, body.top, body.lanes[-1].bottom
    room = form.width - body.card_left - 8 - (form.margin if form.narrow else 14)
    cards = lay_cards(chronology, body.brackets, omitted, room, top + 4, bottom - 4)
    if form.narrow:
        cards = stacked(cards, bottom + 12) if choice.cards else wordless(cards, top)
    page_bottom = max([bottom, *(c.top + c.height for c in cards)])
    clashes = _clashes([r for q in chosen for r in q.relations], lanes, scale)
    gap, step = form.legend
    keys = used(lanes, any(clashes.values()), (bracket.link for bracket in body.brackets))
    legend, legend_height = lay_legend(keys, form.margin, form.width - form.margin, page_bottom + gap, step)
    notes = _notes(selection, lanes, omitted, cards, form)
    notes_top = page_bottom + gap - 6 + legend_height
    return Layout(
        form=form,
        height=round(notes_top + 16.0 * len(notes) + 14),
        heading=head,
        scale=scale,
        top=top,
        bottom=bottom,
        ticks=tuple(named_ticks),
        context="" if form.narrow else context,
        undated=undated,
        dateline=body.dateline,
        tag=tag(chronology, body.dateline, scale, body.now),
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


def _body(chronology: Chronology, selection: Selection, chosen: list[Quarrel], choice: _Choice, form: Form, top: float) -> _Body:
    """The plot beside as many columns of brackets as it needs: they narrow the plot, which may move rows and so the brackets."""
    linked = frozenset(c for q in chosen for c in q.strongest.claims)
    name_room = form.names(item.lane for item in selection.items)
    columns = 0
    while True:
        left, right, card_left = form.edges(name_room, columns, bool(chosen))
        scale, now = _scale(chronology, selection, linked, choice.start, choice.end, left, right)
        dateline = scale.x(now) if now is not None and scale.shows(now) else None
        lanes = lay_lanes(selection, linked, scale, dateline, top, name_room, chronology.document.source, choice.lines)
        brackets = lay_brackets(chosen, {id: placed.y for id, placed in placed_by_claim(lanes).items()})
        needed = max((b.column + 1 for b in brackets), default=0)
        if needed <= columns:
            return _Body(scale, now, dateline, top, tuple(lanes), tuple(brackets), card_left)
        columns = needed


def _chosen(chronology: Chronology, choice: _Choice) -> tuple[list[Quarrel], int, Selection]:
    """The quarrels to show, how many relations there are besides, and the items; a relation is shown with all its claims or not at all."""
    chosen, omitted = choose(chronology.relations, chronology.claims, choice.brackets)
    linked = list(dict.fromkeys(c for q in chosen for c in q.strongest.claims))
    selection = select(chronology, by=choice.by, only=choice.only, start=choice.start, end=choice.end, linked=linked, most=choice.most)
    there = {id for item in selection.items for id in item.ids}
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
    lone = _lone_plan(selection, linked, now)
    bounds = [b for item in selection.items if item is not lone for b in item.mark.bounds]
    few = len(selection.items) <= _FEW
    held = [b for item in selection.items if few or not linked.isdisjoint(item.ids) for b in item.mark.bounds]
    if not bounds and not held:  # nothing is dated: the year before the dateline, or any stretch at all
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


def _lone_plan(selection: Selection, linked: frozenset[str], now: float | None) -> Item | None:
    """The one item that lies ahead of the dateline, if so much of the axis would be its empty future: an arrow with its date is enough."""
    if now is None or len(selection.items) <= _FEW:
        return None
    ahead = [i for i in selection.items if any(b > now for b in i.mark.bounds)]
    if len(ahead) != 1 or not linked.isdisjoint(ahead[0].ids) or ahead[0].mark.start is None or ahead[0].mark.start < now:
        return None
    past = [b for i in selection.items if i is not ahead[0] for b in i.mark.bounds]
    last = ahead[0].mark.end if ahead[0].mark.end is not None else ahead[0].mark.start
    low = window(past, [now])[0] if past else now
    return ahead[0] if last - now > _EMPTY * (last - low) else None


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


def _clashes(relations: list[Relation], lanes: tuple[Lane, ...], scale: Scale) -> dict[str, tuple[tuple[float, float], ...]]:
    """The certainly clashing stretches, cut to the marks under which they are drawn, those that overlap joined."""
    placed = placed_by_claim(lanes)
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
                found.setdefault(placed[claim].item.id, []).append((a, max(b, a + 4)))
    return {claim: _joined(stretches) for claim, stretches in found.items()}


def _joined(stretches: list[tuple[float, float]]) -> tuple[tuple[float, float], ...]:
    joined: list[tuple[float, float]] = []
    for a, b in sorted(stretches):
        if joined and a <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(b, joined[-1][1]))
        else:
            joined.append((a, b))
    return tuple(joined)


def _notes(selection: Selection, lanes: tuple[Lane, ...], omitted: int, cards: list[Card], form: Form) -> tuple[str, ...]:
    notes = list(selection.notes)
    if any(
        len(lane.placed) > CROWDED and any(p.item.mark.said is not None and p.drawn.said is None for p in lane.placed) for lane in lanes
    ):
        notes.append("in full lanes, when it was said is shown for linked claims only")
    if any(c.bracket is not None and not c.title for c in cards):
        notes.append(f"brackets: {', '.join(dict.fromkeys(title_of(c.bracket.relation).lower() for c in cards if c.bracket is not None))}")
    if omitted and not any(c.lines for c in cards):
        notes.append(f"{omitted} relation{'' if omitted == 1 else 's'} not drawn")
    if any("\N{REPLACEMENT CHARACTER}" in item.headline + item.phrase + item.lane for item in selection.items):
        notes.append("characters that the chart's font lacks are shown as \N{REPLACEMENT CHARACTER}")
    text = " · ".join(notes)
    return tuple(wrap(text, form.width - 2 * form.margin, NOTE_SIZE)) if text and measure(text, NOTE_SIZE) else ()
