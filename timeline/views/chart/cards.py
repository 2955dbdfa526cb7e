"""Cards: a short text beside each bracket, as near to it as the others allow."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from timeline.conflicts import Chronology, Relation
from timeline.views.chart.labels import clean, shorten, wrap
from timeline.views.chart.links import Bracket
from timeline.views.titles import Link, title_of

TITLE_SIZE, TEXT_SIZE = 12.0, 11.0
TITLE_STEP, TEXT_STEP = 16.0, 14.0
BADGES = "①②③④⑤⑥⑦⑧⑨"  # what a bracket and its card have in common where they stand apart
_GAP = 9.0
_LINES = 5


@dataclass(frozen=True, slots=True)
class Card:
    """A card in the gutter; `bracket` is None for the one that counts what is not shown. The last `quiet` lines are asides."""

    title: tuple[str, ...]
    lines: tuple[str, ...]
    link: Link | None
    bracket: Bracket | None
    top: float
    quiet: int = 0

    @property
    def height(self) -> float:
        """Height in pixels."""
        return TITLE_STEP * len(self.title) + TEXT_STEP * len(self.lines) + 3


def short_text(chronology: Chronology, relation: Relation, room: float) -> str:
    """What a card says: the explanation's first sentence; where that is too long, the matter, between whom, and its conclusion.

    What does not fit is left out by whole clauses, the matter last: "at most 4 are…" says nothing, and less without "Visit, Orr".

    Examples
    --------
    >>> from timeline.claims import Claim
    >>> from timeline.text.document import Document
    >>> claims = Claim(id="a", source="Orr", event="call"), Claim(id="b", source="Vale", event="call")
    >>> why = "Calls of the two: Orr says at least 2 in 2022; Vale says none since 2021: at least 2 are needed where none is allowed. More."
    >>> relation = Relation(kind="contradiction", claims=("a", "b"), explanation=why)
    >>> short_text(Chronology(Document.of(""), claims=claims), relation, room=130)
    'Calls of the two: Orr v Vale; at least 2 are needed where none is allowed'
    >>> short_text(Chronology(Document.of(""), claims=claims), relation, room=80)
    'Calls of the two: at least 2 are needed where none is allowed'
    """
    sentence = re.split(r"(?<=[.!?])[”\"’)]? (?=[A-Z“\"(])", clean(relation.explanation), maxsplit=1)[0].rstrip(".")
    names = list(dict.fromkeys(clean(c.who) for c in chronology.claims if c.id in relation.claims))
    between = (" v " if relation.kind in ("contradiction", "tension") else " and ").join(shorten(n, room, TEXT_SIZE) for n in names)
    matter, _, told = sentence.partition(": ") if ": " in sentence else ("", "", sentence)
    kind, conclusion = matter.partition(", ")[0], told.rpartition(": ")[2]
    if "; " in conclusion:  # the accounts alone: the last of them is a conclusion only where it denies the others
        conclusion = conclusion.rpartition("; ")[2] if relation.kind == "contradiction" else ""
    both = "" if any(name in conclusion for name in names) else between
    wholes = [sentence]
    for parts in ((both, conclusion), (conclusion,), (between,)):
        words = "; ".join(part for part in parts if part)
        wholes += [f"{lead}: {words}" if lead else words for lead in dict.fromkeys((matter, kind)) if words]
    return next((whole for whole in wholes if whole and len(wrap(whole, room, TEXT_SIZE)) <= _LINES), matter or between)


def lay_cards(chronology: Chronology, brackets: Sequence[Bracket], omitted: int, room: float, top: float, bottom: float) -> list[Card]:
    """The cards from top to bottom, each centred on its bracket where it can be.

    `room` is the width of the text. Where the cards need more height than there is, they run past `bottom`.
    """
    cards = []
    for bracket in sorted(brackets, key=lambda b: (b.top + b.bottom, b.column)):
        lines = wrap(short_text(chronology, bracket.relation, room), room, TEXT_SIZE, lines=_LINES)
        more = wrap(f"+ {bracket.others} more between them", room, TEXT_SIZE) if bracket.others else []
        title = tuple(wrap(title_of(bracket.relation), room, TITLE_SIZE, "bold"))
        cards.append(Card(title, (*lines, *more), bracket.link, bracket, 0.0, len(more)))
    wished = [(c.bracket.top + c.bracket.bottom) / 2 - c.height / 2 for c in cards if c.bracket is not None]
    if omitted and cards:
        cards.append(Card((), tuple(wrap(f"and {omitted} more in the report", room, TEXT_SIZE)), None, None, 0.0))
        cards[-1] = replace(cards[-1], quiet=len(cards[-1].lines))
        wished.append(wished[-1] + cards[-2].height + _GAP)
    tops = spaced(wished, [c.height + _GAP for c in cards], top, bottom)
    return [replace(c, top=t) for c, t in zip(cards, tops, strict=True)]


def stacked(cards: Sequence[Card], top: float) -> list[Card]:
    """The cards below one another from `top` on, those of brackets with a number in their title."""
    found = list[Card]()
    for card in cards:
        title = (f"{BADGES[len(found)]} {card.title[0]}", *card.title[1:]) if card.bracket is not None and card.title else card.title
        found.append(replace(card, title=title, top=top))
        top += found[-1].height + _GAP
    return found


def wordless(cards: Sequence[Card], top: float) -> list[Card]:
    """Brackets alone, for a page too small for words about them."""
    return [Card((), (), None, c.bracket, top) for c in cards if c.bracket is not None]


def spaced(wished: Sequence[float], heights: Sequence[float], top: float, bottom: float) -> list[float]:
    """Positions in the same order that keep `heights` apart and lie nearest to the wished ones (least squares).

    Subtracting the heights above turns "apart" into "not decreasing", which pool adjacent violators solves exactly.

    References
    ----------
    Barlow, Bartholomew, Bremner & Brunk (1972), Statistical Inference under Order Restrictions, pp. 9-15.

    Examples
    --------
    >>> spaced([10, 10, 50], [20, 20, 20], 0, 100)
    [0.0, 20.0, 50.0]
    >>> spaced([90, 95], [20, 20], 0, 100)
    [60.0, 80.0]
    """
    if not wished:
        return []
    above = [sum(heights[:i]) for i in range(len(heights))]
    pools: list[tuple[float, int]] = []
    for wish, offset in zip(wished, above, strict=True):
        mean, count = wish - offset, 1
        while pools and pools[-1][0] > mean:
            other, others = pools.pop()
            mean, count = (mean * count + other * others) / (count + others), count + others
        pools.append((mean, count))
    level = [mean for mean, count in pools for _ in range(count)]
    highest = max(bottom - sum(heights), top)
    return [float(min(max(value, top), highest) + offset) for value, offset in zip(level, above, strict=True)]
