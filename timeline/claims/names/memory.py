"""Memory: who and what was spoken of last, while claims are read one after the other."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import islice

from timeline.languages.accounts import Syntax

SEX_OF = dict.fromkeys("he him his himself".split(), "m") | dict.fromkeys("she her hers herself".split(), "f")
_LOOKED_AT = 12  # names: what was told of before that is not meant by "both" or "none"


@dataclass(slots=True)
class Memory:
    """Who and what was spoken of, latest last (the keys of a dict: an ordered set).

    Attributes
    ----------
    mentioned
        Each name with the number of its last mention, of so many `mentions`.
    pair
        The two told of together last.
    place
        Where the last event was.
    firms
        Sources that are no persons.
    fresh, coming
        What the words being read name for the first time, and in the plural for the first time.
    order
        Names and plural things.
    owners
        Thing → whose part it is.
    sex
        What is known of a name: "m", "f".
    """

    grammar: Syntax
    people: dict[str, None] = field(default_factory=dict)
    things: dict[str, None] = field(default_factory=dict)
    mentioned: dict[str, int] = field(default_factory=dict)
    mentions: int = 0
    pair: tuple[str, ...] = ()
    place: str | None = None
    firms: set[str] = field(default_factory=set)
    fresh: set[str] = field(default_factory=set)
    coming: set[str] = field(default_factory=set)
    order: dict[str, None] = field(default_factory=dict)
    owners: dict[str, str] = field(default_factory=dict)
    plurals: set[str] = field(default_factory=set)
    sex: dict[str, str] = field(default_factory=dict)
    last_speaker: str | None = None

    def see(self, name: str, *, person: bool) -> None:
        """A name was mentioned."""
        self._mention(name)
        where = self.people if person else self.things
        self.fresh.discard(name)
        where.pop(name, None)
        where[name] = None

    def meet(self, name: str, *, person: bool, speaks: bool = False) -> None:
        """A name stands in the text; it becomes the latest only when it is new, and who only speaks is not spoken of."""
        self._mention(name)
        where = self.people if person else self.things
        if name not in where:
            self.fresh.add(name)
            if speaks and person:
                self.people = {name: None, **self.people}
                return
        where.setdefault(name)

    def several(self, name: str) -> None:
        """Several things were mentioned: "both lifts"."""
        if name not in self.order:
            self.coming.add(name)
        self.order.pop(name, None)
        self.order[name] = None
        self.plurals.add(name)

    def several_told(self) -> tuple[str, ...]:
        """What "both" and "two" are of, when they stand alone: the pair or the plural thing told of last."""
        for name in islice(reversed(self.order), _LOOKED_AT):
            if name in self.pair:
                break
            if name in self.plurals and name not in self.coming:
                return (name,)
        return self.pair

    def thing_told(self, *, nameless: bool) -> tuple[str, ...]:
        """What "that" and "none" stand for: the thing told of last, before the words being read."""
        single = [t for t in islice(reversed(self.things), _LOOKED_AT) if not nameless or t[:1].islower()]
        return next(((t,) for t in single if t not in self.fresh), tuple(single[:1]))

    def _mention(self, name: str) -> None:
        self.mentions += 1
        self.mentioned.pop(name, None)
        self.mentioned[name] = self.mentions
        self.order.pop(name, None)
        self.order[name] = None
