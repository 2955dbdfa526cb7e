"""Gutter: brackets, cards, legend and notes; what stands beside and below the plot."""

from __future__ import annotations

from timeline.views.chart.cards import BADGES, TEXT_STEP, TITLE_STEP, Card, spaced
from timeline.views.chart.cards import TEXT_SIZE as CARD_TEXT
from timeline.views.chart.cards import TITLE_SIZE as CARD_TITLE
from timeline.views.chart.items import paint_swatch
from timeline.views.chart.lanes import BAR, LABEL_SIZE, Placed, placed_by_claim
from timeline.views.chart.layout import NOTE_SIZE, Layout
from timeline.views.chart.legend import SWATCH, Entry
from timeline.views.chart.legend import TEXT_SIZE as LEGEND_TEXT
from timeline.views.chart.links import COLUMN, Bracket
from timeline.views.chart.pen import Pen
from timeline.views.chart.select import CORRECTED
from timeline.views.chart.theme import mix

_DASH = (5.0, 3.0)
_BADGE, _BADGE_SIZE = 14.0, 12.0


def paint_cards(pen: Pen, layout: Layout) -> None:
    """The brackets with their leaders, and a card for each."""
    placed = placed_by_claim(layout.lanes)
    if layout.form.narrow:
        _paint_badges(pen, layout)
    for number, card in enumerate(layout.cards):
        if card.bracket is not None:
            _paint_bracket(pen, layout, card.bracket, placed, number)
            if not layout.form.narrow:
                _paint_leader(pen, layout, card, number)
        _paint_card(pen, layout, card, number)


def _paint_badges(pen: Pen, layout: Layout) -> None:
    """The number of each card beside its bracket, right of all of them."""
    cards = [c for c in layout.cards if c.bracket is not None and c.link is not None]
    x = max((_column(layout, c.bracket) for c in cards if c.bracket is not None), default=0.0) + 6
    wished = [(c.bracket.top + c.bracket.bottom) / 2 - _BADGE / 2 for c in cards if c.bracket is not None]
    tops = spaced(wished, [_BADGE] * len(cards), layout.top, layout.bottom)
    for number, (card, top) in enumerate(zip(cards, tops, strict=True)):
        if card.link is not None:
            pen.text(x, top + 11, BADGES[number], _BADGE_SIZE, pen.theme.links[card.link], style="bold", gid=f"bracket:{number}:text")


def _column(layout: Layout, bracket: Bracket) -> float:
    return layout.scale.right + layout.form.arm + COLUMN * bracket.column


def _paint_bracket(pen: Pen, layout: Layout, bracket: Bracket, placed: dict[str, Placed], number: int) -> None:
    colour, x = pen.theme.links[bracket.link], _column(layout, bracket)
    dash = _DASH if bracket.link == "strain" else ()
    pen.line([(x, bracket.top), (x, bracket.bottom)], colour, 2.2, dash=dash, gid=f"bracket:{number}", z=4)
    faint = mix(colour, pen.theme.paper, 0.6)
    for claim, y in bracket.ends:
        pen.line(
            [(placed[claim].reach + 3, y), (layout.scale.right + 3, y)], faint, 1.0, dash=(1, 2), gid=f"bracket:{number}:leader", z=1.4
        )
        pen.line([(layout.scale.right + 4, y), (x, y)], colour, 1.8, dash=dash, gid=f"bracket:{number}:arm", z=4)
        hollow = bracket.link == "agreement"  # told apart without colour
        pen.dot(x, y, 6.5, pen.theme.paper if hollow else colour, colour, 1.4 if hollow else 0.5, gid=f"bracket:{number}:dot", z=4.5)


def _paint_leader(pen: Pen, layout: Layout, card: Card, number: int) -> None:
    """A thin line from the bracket to its card: level where the two face each other, else slanting at the last."""
    if card.bracket is None or card.link is None:
        return
    x, middle = _column(layout, card.bracket), card.top + card.height / 2
    y = min(max(middle, card.bracket.top), card.bracket.bottom)
    faint = mix(pen.theme.links[card.link], pen.theme.paper, 0.55)
    elbow = max(layout.card_left - 14, x)
    pen.line([(x, y), (elbow, y), (layout.card_left, middle)], faint, 1.0, gid=f"card:{number}:leader", z=2)


def _paint_card(pen: Pen, layout: Layout, card: Card, number: int) -> None:
    theme, left, y = pen.theme, layout.card_left, card.top
    if card.link is not None:
        pen.line(
            [(left, y), (left, y + card.height)],
            theme.links[card.link],
            2.2,
            dash=_DASH if card.link == "strain" else (),
            gid=f"card:{number}",
            z=4,
        )
        for line in card.title:
            pen.text(left + 8, y + 12, line, CARD_TITLE, theme.links[card.link], style="bold", gid=f"card:{number}:title")
            y += TITLE_STEP
    for i, line in enumerate(card.lines):
        quiet = i >= len(card.lines) - card.quiet
        pen.text(left + 8, y + 11 + TEXT_STEP * i, line, CARD_TEXT, theme.quiet if quiet else theme.ink, gid=f"card:{number}:text")


def paint_legend(pen: Pen, layout: Layout) -> None:
    """The rule, the marks used with their words, and the notes on what is not drawn."""
    theme, margin = pen.theme, layout.form.margin
    if layout.legend:
        y = layout.legend[0].y - 18
        pen.line([(margin, y), (layout.form.width - margin, y)], theme.grid, 1.0, gid="legend:rule", z=1)
    for entry in layout.legend:
        _paint_swatch(pen, entry)
        pen.text(entry.x + SWATCH + 8, entry.y + 4, entry.word, LEGEND_TEXT, theme.quiet, gid="legend:text")
    for i, line in enumerate(layout.notes):
        pen.text(margin, layout.notes_top + 8 + 16 * i, line, NOTE_SIZE, theme.quiet, gid="note")


def _paint_swatch(pen: Pen, entry: Entry) -> None:
    """A small mark, painted by what paints the large ones."""
    if entry.key == "clash":
        pen.box(entry.x, entry.y - 1.5, entry.x + SWATCH, entry.y + 1.5, pen.theme.links["clash"], gid="legend:mark")
    elif entry.key == "corrected":
        pen.text(entry.x + SWATCH / 2, entry.y + 4, CORRECTED, LABEL_SIZE, pen.theme.ink, align="center", gid="legend:mark")
    elif entry.key.startswith("link:"):
        _paint_link(pen, entry)
    elif entry.key == "background":
        colour = mix(pen.theme.marks["background"], pen.theme.paper, 0.62)
        pen.box(entry.x, entry.y - BAR / 2 + 1, entry.x + SWATCH, entry.y + BAR / 2 - 1, colour, gid="legend:mark")
    elif entry.key == "said":
        pen.dot(entry.x + SWATCH / 2, entry.y, 8.5, pen.theme.paper, pen.theme.ink, gid="legend:mark")
    else:
        paint_swatch(pen, entry.key, entry.stance, entry.x, entry.y)


def _paint_link(pen: Pen, entry: Entry) -> None:
    """A bracket that lies on its side: the line of brackets and cards, with the dots of its ends."""
    link = entry.key.removeprefix("link:")
    colour, ends, hollow = pen.theme.links[link], (entry.x + 4, entry.x + SWATCH - 4), link == "agreement"
    pen.line([(x, entry.y) for x in ends], colour, 2.2, dash=_DASH if link == "strain" else (), gid="legend:mark", z=4)
    for x in ends:
        pen.dot(x, entry.y, 6.5, pen.theme.paper if hollow else colour, colour, 1.4 if hollow else 0.5, gid="legend:mark", z=4.5)
