"""Relating: the preposition or subordinator that relates a time phrase to what happened: "since" of "since the election of March 2016"."""

from __future__ import annotations

import re

from timeline.anchors.expression import Expression
from timeline.anchors.kinds import is_clock

AFTER, BEFORE = ("since", "after", "from", "following"), ("before", "until", "till", "by", "prior")
RELATIONS = frozenset({"since", "after", "before", "until", "following"})  # those that may stand before an event as well
_BOUNDS = AFTER + BEFORE

# “before the election of March 2016”: the event's date is the bound
_OF_EVENT = re.compile(
    r"\b(since|after|before|until)\s+(?:the|his|her|its|their|our|my)\s+[\w’'-]+(?:\s[\w’'-]+)?\s+(?:of|in|on)\s+$", re.IGNORECASE
)
_UNTIL_PAST = re.compile(r"\b(?:until|till)\s+(?:\w+\s+)?(?:after|past)\s+$", re.IGNORECASE)  # “until well past one”
_SHORTLY = re.compile(
    r"\b(?:shortly|soon|just|right|immediately|not\s+long|a\s+little|minutes|moments)\s+(after|before|past)\s+(?:about\s+)?$", re.IGNORECASE
)
_THROUGH = ("all through ", "right through ")


def bounds(relation: str) -> bool:
    """Whether the time behind the word is an end of the stretch that is spoken of."""
    return relation in _BOUNDS


def relation_of(expression: Expression, text: str, marker: str) -> str:
    """The word that relates the phrase to the event: "since" of "since 2013", or the subordinator of its clause."""
    if bounds(marker):
        return marker
    start = expression.start
    if (governed := _OF_EVENT.search(text, max(0, start - 60), start)) is not None:
        return governed[1].lower()
    if _UNTIL_PAST.search(text, max(0, start - 30), start) is not None:
        return "until"
    if is_clock(expression.node) and (beside := _SHORTLY.search(text, max(0, start - 24), start)) is not None:
        return f"shortly {'before' if beside[1].lower() == 'before' else 'after'}"
    if text[max(0, start - 14) : start].endswith(_THROUGH):
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
