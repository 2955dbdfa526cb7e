"""The tree of event types: a count on a type covers the types below it (a phone call is a conversation is a contact)."""

from __future__ import annotations

from collections.abc import Mapping

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
        self._parents = {child: parent for child, parent in parents.items() if parent}
        self._known = frozenset(parents) | frozenset(self._parents.values())
        self._paths: dict[str, tuple[str, ...]] = {}
        for type_ in self._parents:
            self.path(type_)

    def path(self, type_: str) -> tuple[str, ...]:
        """The type itself and all types above it, upwards."""
        known = self._paths.get(type_)
        if known is None:
            steps = [type_]
            while (parent := self._parents.get(steps[-1])) is not None:
                if parent in steps:
                    circle = [*steps[steps.index(parent) :], parent]
                    raise BadClaim(f"the tree of event types runs in a circle: {' -> '.join(circle)}")
                steps.append(parent)
            known = self._paths[type_] = tuple(steps)
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
