"""Lengths: how long after another event one was, as the attribute `gap` of a claim writes it: "P1W", "at most PT5M", "at least P4W", "about PT1H"."""

from __future__ import annotations

from timeline.expressions.nodes import Ahead, Duration, FromEvent, Modified, Node
from timeline.intervals import Amount

_BOUNDS = {"APPROX": "about", "LESS_THAN": "at most", "EQUAL_OR_LESS": "at most", "MORE_THAN": "at least", "EQUAL_OR_MORE": "at least"}


def length_of(node: Node) -> str:
    """The length that a time phrase tells, with its bound; "" where it tells none, or none that can be reckoned with.

    Examples
    --------
    >>> length_of(Duration(Amount.parse("P5W"))), length_of(Ahead(Amount.parse("PT10M"), within=True))
    ('P5W', 'at most PT10M')
    """
    bound = ""
    if isinstance(node, FromEvent):
        bound = "at most" if node.within else ""
        node = node.length
    if isinstance(node, Modified):
        bound = bound or _BOUNDS.get(node.mod, "")
        node = node.node
    if isinstance(node, Ahead) and node.within:
        bound = "at most"
    if not isinstance(node, Duration | Ahead) or node.amount.vague:
        return ""
    return f"{bound} {node.amount.iso}".lstrip()


def read_length(gap: str) -> tuple[str, Amount]:
    """The bound and the amount of an attribute `gap`.

    Raises
    ------
    BadInterval

    Examples
    --------
    >>> read_length("at most PT5M")
    ('at most', PT5M)
    """
    bound = next((b for b in ("about", "at most", "at least") if gap.startswith(f"{b} ")), "")
    return bound, Amount.parse(gap.removeprefix(bound).lstrip())
