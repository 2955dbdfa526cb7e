"""The tree of event types: a count on a type covers the types below it (a phone call is a conversation is a contact)."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from timeline.errors import BadClaim


class TypeTree:
    """Which types of events lie below which. A type that the map does not hold is a root of its own.

    Parameters
    ----------
    parents
        Type to the type right above it. Roots need no entry.

    Raises
    ------
    BadClaim
        If the map runs in a circle.

    Examples
    --------
    >>> tree = TypeTree({"call": "conversation", "conversation": "contact", "visit": "contact"})
    >>> tree.covers("contact", "call"), tree.covers("call", "contact"), tree.covers("visit", "visit")
    (True, False, True)
    >>> tree.root("call"), tree.root("derailment"), tree.known("derailment")
    ('contact', 'derailment', False)
    >>> TypeTree({"call": "talk", "talk": "call"})
    Traceback (most recent call last):
    timeline.errors.BadClaim: the tree of event types runs in a circle: call -> talk -> call
    """

    __slots__ = ("_known", "_parents", "_paths")

    def __init__(self, parents: Mapping[str, str]) -> None:
        self._parents, self._known = _checked(tuple(parents.items()))
        self._paths: dict[str, tuple[str, ...]] = {}

    def path(self, type_: str) -> tuple[str, ...]:
        """The type itself and all types above it, upwards."""
        known = self._paths.get(type_)
        if known is None:
            known = self._paths[type_] = _upwards(type_, self._parents)
        return known

    def root(self, type_: str) -> str:
        """The topmost type above `type_`."""
        return self.path(type_)[-1]

    def covers(self, above: str, below: str) -> bool:
        """Whether every event of type `below` is one of type `above`."""
        return above == below or above in self.path(below)

    def comparable(self, one: str, other: str) -> bool:
        """Whether one of the two covers the other."""
        return self.covers(one, other) or self.covers(other, one)

    def known(self, type_: str) -> bool:
        """Whether the map names the type; the others are the open class of verbs and nouns."""
        return type_ in self._known


@lru_cache(maxsize=16)
def _checked(rows: tuple[tuple[str, str], ...]) -> tuple[Mapping[str, str], frozenset[str]]:
    """The parents without empty ones, and all types; looked through for circles once, since the tree of a language comes with every text."""
    parents = {child: parent for child, parent in rows if parent}
    for type_ in parents:
        _upwards(type_, parents)
    return parents, frozenset(child for child, _ in rows) | frozenset(parents.values())


def _upwards(type_: str, parents: Mapping[str, str]) -> tuple[str, ...]:
    steps = [type_]
    while (parent := parents.get(steps[-1])) is not None:
        if parent in steps:
            circle = [*steps[steps.index(parent) :], parent]
            raise BadClaim(f"the tree of event types runs in a circle: {' -> '.join(circle)}")
        steps.append(parent)
    return tuple(steps)
