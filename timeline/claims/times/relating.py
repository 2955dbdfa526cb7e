"""Relating: the preposition or subordinator that relates a time phrase to what happened: "since" of "since the election of March 2016"."""

from __future__ import annotations

from timeline.anchors.expression import Expression
from timeline.anchors.kinds import is_clock
from timeline.languages.dating import Dating

RELATIONS = frozenset({"since", "after", "before", "until", "following"})  # those that may stand before an event as well
_BOUNDS = RELATIONS | {"from", "till", "by", "prior"}


def bounds(relation: str) -> bool:
    """Whether the time behind the word is an end of the stretch that is spoken of."""
    return relation in _BOUNDS


def relation_of(expression: Expression, text: str, marker: str, dating: Dating) -> str:
    """The word that relates the phrase to the event: "since" of "since 2013", or the subordinator of its clause."""
    if bounds(marker):
        return marker
    start = expression.start
    if (governed := dating.of_event.search(text, max(0, start - 60), start)) is not None:
        return governed[1].lower()  # “before the election of March 2016”: the event's date is the bound
    if dating.until_past.search(text, max(0, start - 30), start) is not None:
        return "until"  # “until well past one”
    if is_clock(expression.node) and (beside := dating.shortly.search(text, max(0, start - 24), start)) is not None:
        return f"shortly {'before' if beside[1].lower() == 'before' else 'after'}"
    if text[max(0, start - 14) : start].endswith(dating.through):
        return "throughout"
    before = _words_before(expression, text)
    own = expression.text.lower().split(" ", 1)[0]
    return next((word for word in (*before, own) if bounds(word)), before[0] if before else "")


def _words_before(expression: Expression, text: str) -> list[str]:
    """The words with which the phrase reaches back, else the one that stands before it."""
    if within := text[expression.reach.start : expression.start].lower().split():
        return within
    before = text[max(0, expression.start - 20) : expression.start].lower().split()[-2:]
    return before[-1:] if before[-1:] != ["to"] else before[:1]  # “prior to 2022”
