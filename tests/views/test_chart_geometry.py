"""Nothing on the chart covers anything else, whatever is drawn: measured on the artists, as the renderer would place them."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from matplotlib.backends.backend_agg import RendererAgg
from matplotlib.collections import Collection

import timeline
from timeline.conflicts import Chronology
from timeline.views.chart import plot

Boxes = dict[str, list[tuple[float, float, float, float]]]
SIZES = [
    (1, 3, 2200),
    (5, 3, 2200),
    (20, 3, 2200),
    (60, 2, 2200),
    (120, 1, 2200),
    (300, 1, 2200),
    (20, 2, 0.3),
    (20, 2, 40),
    (30, 2, 730_000),
]
CASES = [(count, seed, span) for count, seeds, span in SIZES for seed in range(seeds)]
ALL = [(count, seed, span) for count in (5, 20, 60, 120, 300) for seed in range(5) for span in (0.5, 40, 2200, 730_000)]
SEEDS = Path(__file__).parents[2] / "seeds"
MARKS = ("mark", "clash", "said", "arrow")


def boxes(ax: Any) -> Boxes:
    """Left, bottom, right, top in pixels of every artist, by the part of the chart it belongs to."""
    renderer = RendererAgg(10, 10, ax.figure.dpi)
    found: Boxes = {}
    for artist in ax.get_children():
        gid = artist.get_gid() or ""
        if gid.startswith("claim:"):
            role = gid.split(":")[2]
            kind = (
                "label" if role in ("label", "phrase") else "link" if gid.endswith((":link", ":range")) else role if role in MARKS else ""
            )
            kind = "mark" if gid.endswith(":year") else kind
        elif gid in ("title", "subtitle", "tick", "tick-context", "tag:text", "note", "legend:text", "dateline", "tag", "grid"):
            kind = gid
        elif gid.endswith((":name", ":sub", ":title", ":text")):
            kind = "text"
        elif gid.startswith("card:") and gid.count(":") == 1:
            kind = "card"
        else:
            kind = ""
        if kind:
            found.setdefault(kind, []).append(box_of(artist, renderer))
    return found


def box_of(artist: Any, renderer: RendererAgg) -> tuple[float, float, float, float]:
    """The box of an artist; a collection with its own transform does not know its own."""
    if isinstance(artist, Collection):
        corners = artist.get_transform().transform(np.vstack([path.vertices for path in artist.get_paths()]))
        return (*corners.min(axis=0), *corners.max(axis=0))
    extent = artist.get_window_extent(renderer)
    return extent.x0, extent.y0, extent.x1, extent.y1


def overlaps(some: list[Any], others: list[Any] | None = None, slack: float = 0.75) -> int:
    """How many pairs of boxes share more than `slack` pixels both ways."""
    a = np.array(some, dtype=float).reshape(-1, 4)
    b = a if others is None else np.array(others, dtype=float).reshape(-1, 4)
    wide = np.minimum(a[:, None, 2], b[None, :, 2]) - np.maximum(a[:, None, 0], b[None, :, 0]) > slack
    tall = np.minimum(a[:, None, 3], b[None, :, 3]) - np.maximum(a[:, None, 1], b[None, :, 1]) > slack
    assert np.isfinite(a).all()
    assert np.isfinite(b).all()
    both = wide & tall
    return int(np.triu(both, 1).sum() if others is None else both.sum())


def texts(found: Boxes) -> list[Any]:
    return [
        b
        for kind in ("label", "text", "title", "subtitle", "tick", "tick-context", "tag:text", "note", "legend:text")
        for b in found.get(kind, [])
    ]


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize(("count", "seed", "span"), CASES)
def test_nothing_overlaps_and_nothing_is_cut_off(make: Callable[..., Chronology], count: int, seed: int, span: float, theme: str) -> None:
    if theme == "dark" and count > 60:
        pytest.skip("colours move nothing: the small ones show it")
    assert_clear(plot(make(count, seed, span), theme=theme))


@pytest.mark.slow
@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize(("count", "seed", "span"), ALL)
def test_nothing_overlaps_at_length(make: Callable[..., Chronology], count: int, seed: int, span: float, theme: str) -> None:
    assert_clear(plot(make(count, seed, span), theme=theme, by=("source", "event", "person")[seed % 3]))


@pytest.mark.parametrize("by", ["source", "event", "person", "none"])
@pytest.mark.parametrize("story", sorted(SEEDS.glob("*.txt")), ids=lambda path: path.stem)
def test_the_stories_are_clear_whatever_makes_a_lane(story: Path, by: str) -> None:
    import json

    dateline = json.loads(story.with_suffix(".json").read_text(encoding="utf-8"))["dateline"]
    assert_clear(timeline.read(story, dateline=dateline).plot(by=by, theme="dark" if by == "person" else "light"))


def assert_clear(ax: Any) -> None:
    """No text over text or marks, none cut off, none across the dateline, no card over another."""
    found = boxes(ax)
    labels, marks = found["label"], [b for kind in MARKS for b in found.get(kind, [])]
    width, height = ax.figure.bbox.width, ax.figure.bbox.height
    assert overlaps(texts(found)) == 0, "text over text"
    assert overlaps(labels, marks) == 0, "a label over a mark"
    assert overlaps(labels, found.get("link", []), slack=0.5) == 0, "a label over a speech link"
    assert all(x0 >= 0 and y0 >= 0 and x1 <= width and y1 <= height for x0, y0, x1, y1 in texts(found)), "text cut off by the page"
    plot_left, plot_right = ax.get_window_extent().x0, ax.get_window_extent().x1
    assert all(x0 >= plot_left - 2 and x1 <= plot_right + 2 for x0, _, x1, _ in labels), "a label outside the plot"
    names = [b for kind in ("text", "label") for b in found.get(kind, [])] + [box_of(t, RendererAgg(10, 10, ax.figure.dpi)) for t in ax.texts
                                                                            if (t.get_gid() or "").endswith(":year")]  # fmt: skip
    assert overlaps(found.get("dateline", []), names, slack=0) == 0, "the dateline's rule through a name or a date"
    for rule in found.get("dateline", []):
        middle = (rule[0] + rule[2]) / 2
        assert not [b for b in labels if b[0] < middle < b[2]], "a label across the dateline"
    cards = found.get("card", [])
    assert overlaps([(x0 - 2, y0, x1 + 150, y1) for x0, y0, x1, y1 in cards]) == 0, "a card over another"
    assert overlaps(found.get("tag", []), [b for b in texts(found) if b not in found["tag:text"]]) == 0, "the dateline's tag over text"


@pytest.mark.parametrize("seed", range(4))
def test_marks_of_one_row_do_not_touch(make: Callable[..., Chronology], seed: int) -> None:
    from timeline.views.chart.layout import lay_out

    for lane in lay_out(make(120, seed)).lanes:
        rows: dict[float, list[tuple[float, float]]] = {}
        for placed in lane.placed:
            low, high = placed.drawn.extent
            rows.setdefault(placed.top, []).append((min(low, placed.label.left), max(high, placed.label.right)))
        for row in rows.values():
            assert all(one[1] < other[0] for one, other in pairwise(sorted(row)))


@pytest.mark.parametrize("relations", [1, 5, 12, 40])
def test_cards_keep_apart_and_their_brackets_do_not_touch(make: Callable[..., Chronology], relations: int) -> None:
    from timeline.views.chart.layout import lay_out

    layout = lay_out(make(60, 1, relations=relations))
    spans = sorted((c.top, c.top + c.height) for c in layout.cards)
    assert all(one[1] < other[0] for one, other in pairwise(spans))
    assert spans[0][0] >= layout.top
    assert spans[-1][1] < layout.notes_top
    for column in {b.column for b in layout.brackets}:
        ends = sorted((b.top, b.bottom) for b in layout.brackets if b.column == column)
        assert all(one[1] < other[0] for one, other in pairwise(ends))
    shown = len(layout.brackets)
    behind = sum(b.others for b in layout.brackets)
    assert min(relations, 4) <= shown <= 9
    rest = relations - shown - behind
    assert (f"and {rest} more in the report" in " ".join(layout.cards[-1].lines)) == (rest > 0)
    assert sum(f"+ {b.others} more between them" in c.lines for c in layout.cards if (b := c.bracket)) == sum(
        b.others > 0 for b in layout.brackets
    )


@pytest.mark.parametrize("width", [100, 320, 400, 550, 640, 800, 1000, 1600, 2400])
def test_any_width(make: Callable[..., Chronology], width: int) -> None:
    ax = plot(make(30, 2), width=width)
    assert round(ax.figure.get_size_inches()[0] * ax.figure.dpi) == width
    if width >= 320:  # below, it is a picture of a chart
        assert_clear(ax)


def test_a_narrow_page_has_numbers_where_a_wide_one_has_cards_beside_it(make: Callable[..., Chronology]) -> None:
    ax = plot(make(12, 1, relations=3), width=400)
    badges = [t.get_text() for t in ax.texts if (t.get_gid() or "").startswith("bracket:")]
    titles = [t.get_text() for t in ax.texts if (t.get_gid() or "").endswith(":title")]
    assert badges == list("①②③")
    assert [t[0] for t in titles if t[0] in "①②③"] == badges
    lowest = min(y0 for _, y0, _, _ in boxes(ax)["mark"])
    assert all(y1 < lowest for _, _, _, y1 in boxes(ax)["card"])


@pytest.mark.parametrize("size", [(12, 9), (6.4, 4.8), (7, 5), (16, 5), (3.2, 2.4), (3, 9)])
@pytest.mark.parametrize("count", [3, 40])
def test_given_axes_hold_the_whole_chart(make: Callable[..., Chronology], size: tuple[float, float], count: int) -> None:
    from matplotlib.figure import Figure

    figure = Figure(figsize=size, dpi=100)
    given = figure.add_subplot(1, 1, 1)
    ax = plot(make(count, 1, relations=2), given)
    assert ax is given
    assert_clear(ax)
    assert min(t.get_fontsize() for t in ax.texts) > 5.4
    drawn = {(a.get_gid() or "").split(":")[1] for a in ax.get_children() if (a.get_gid() or "").startswith("claim:")}
    notes = " ".join(t.get_text() for t in ax.texts if t.get_gid() == "note")
    left_out = count - len(drawn)
    assert (f"{left_out} further claim{'s' * (left_out > 1)} not drawn for want of room" in notes) == (left_out > 0)


def test_small_multiples_keep_to_their_cells(make: Callable[..., Chronology]) -> None:
    from matplotlib.figure import Figure

    figure = Figure(figsize=(10, 8), dpi=100)
    figure.suptitle("Four accounts")
    pages = []
    for number, given in enumerate(figure.subplots(2, 2).flat):
        ax = plot(make(8, number), given)
        pages += [box_of(a, RendererAgg(10, 10, 100)) for a in ax.get_children() if a.get_gid() == "page"]
        assert_clear(ax)
    assert overlaps(pages) == 0
    assert max(y1 for *_, y1 in pages) < figure.texts[0].get_window_extent(RendererAgg(10, 10, 100)).y0


def test_axes_at_a_place_of_their_own_stay_there(harbour: Chronology) -> None:
    from matplotlib.figure import Figure

    figure = Figure(figsize=(12, 9), dpi=100)
    given = figure.add_axes((0.5, 0.1, 0.45, 0.8))
    box = given.get_window_extent().frozen()
    for x0, y0, x1, y1 in texts(boxes(plot(harbour, given))):
        assert box.x0 - 1 <= x0
        assert x1 <= box.x1 + 1
        assert box.y0 - 1 <= y0
        assert y1 <= box.y1 + 1


def test_marks_lie_at_their_dates(harbour: Chronology) -> None:
    """The x axis is matplotlib's date axis: the audit is drawn from January to the end of March 2021."""
    from datetime import datetime

    from matplotlib.dates import date2num

    ax = plot(harbour)
    mark = next(a for a in ax.get_children() if a.get_gid() == "claim:c5:mark")
    x0, y0, x1, y1 = box_of(mark, RendererAgg(10, 10, ax.figure.dpi))
    (start, _), (end, _) = ax.transData.inverted().transform([(x0, y0), (x1, y1)])
    assert abs(start - date2num(datetime(2021, 1, 1))) < 2
    assert abs(end - date2num(datetime(2021, 4, 1))) < 2


def test_the_datelines_rule_leaves_out_what_cannot_stand_beside_it() -> None:
    from timeline.claims import Claim
    from timeline.text.document import Document

    told = [
        Claim(id=f"c{i}", source="A doctor at the hospital of Karsund", said="2024-02", event="call", summary="a call", window=f"2024-0{i}")
        for i in range(1, 7)
    ]
    plan = Claim(id="plan", source="The company", event="inquiry", summary="an inquiry", window="2025-03", modality="planned")
    chronology = Chronology(Document.of("", "2024-09-01"), claims=(*told, plan))
    for width in (400, 640):
        ax = plot(chronology, width=width)
        assert_clear(ax)
        assert len([a for a in ax.get_children() if a.get_gid() == "dateline"]) > 1


@pytest.mark.parametrize("side", [0, 1])
@pytest.mark.parametrize("layout", [None, "tight", "constrained", "called"])
@pytest.mark.filterwarnings("ignore:Tight layout not applied")
def test_no_layout_of_the_figure_moves_a_chart_from_its_cell(make: Callable[..., Chronology], layout: str | None, side: int) -> None:
    import pickle

    from matplotlib.figure import Figure

    figure = Figure(figsize=(12, 5), dpi=100, layout=None if layout == "called" else layout)  # type: ignore[arg-type]
    axes = figure.subplots(1, 2)
    plot(make(8, 1, relations=2), axes[side])
    axes[1 - side].bar(["a", "b"], [1, 2])
    axes[1 - side].set(title="Bars", ylabel="number")
    if layout == "called":
        figure.tight_layout()
    figure = pickle.loads(pickle.dumps(figure))
    figure.draw_without_rendering()
    ax, neighbour = figure.axes[side], figure.axes[1 - side]
    assert_clear(ax)
    renderer = RendererAgg(10, 10, 100)
    page = next(box_of(a, renderer) for a in ax.get_children() if a.get_gid() == "page")
    beside = neighbour.get_tightbbox(renderer)
    assert overlaps([page], [(beside.x0, beside.y0, beside.x1, beside.y1)]) == 0
    assert ax.get_tightbbox(renderer).width < 700  # the true extent, for all others who ask
    ax.clear()
    assert ax.get_tightbbox(renderer, for_layout_only=True).width < 700
