"""Salience: which thing "it" or "them" means, by how near and how prominent each was told of.

The weights are those of Lappin and Leass (1994, An algorithm for pronominal anaphora resolution, Computational Linguistics 20(4)): what a
sentence mentions gets a sum for being in it and for its role, each sentence in between halves the sum, and what is mentioned again adds
to it. What only acts ("the council") is rather named again, and weighs less, unless the words ask for somebody who acts.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Sequence
from dataclasses import dataclass

_SENTENCE = 100
_HEAD = 80
_ROLES = {"subject": 80, "object": 50}
_BESIDE = 40
_ASIDE = 70  # taken off in a relative clause
_HAPPENING = 60  # all that a noun of what happened weighs
_ACTING = 0.6


@dataclass(slots=True, unsafe_hash=True)  # not frozen: see `Phrase`
class Mention:
    """A name as a clause told of it; `plural` when of several, `acts` when of a body, `weight` without what the sentences in between take."""

    name: str
    weight: float
    plural: bool
    acts: bool = False


@dataclass(slots=True)
class Frame:
    """A clause that was read, in the sentence that starts at `sentence`; its things are named when first asked for."""

    sentence: int
    found: list[Mention]
    things: Callable[[], list[Mention]] | None

    def mentions(self) -> list[Mention]:
        """What the clause told of."""
        if self.things is not None:
            things, self.things = self.things, None
            self.found += things()
        return self.found


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a pronoun can mean by the words around it; `body` when they ask for somebody who acts ("it dismissed ten men")."""

    fits: Callable[[str], bool]
    body: bool


def weigh(role: str, *, aside: bool = False, happening: bool = False) -> float:
    """The weight of a mention in its own sentence.

    Examples
    --------
    >>> weigh("subject"), weigh("object"), weigh("in"), weigh("in", aside=True), weigh("object", happening=True)
    (260, 230, 220, 150, 60)
    """
    if happening:
        return _HAPPENING
    return _SENTENCE + _HEAD + _ROLES.get(role, _BESIDE) - (_ASIDE if aside else 0)


def most_salient(
    frames: Sequence[Frame], now: int, *, plural: bool, but: Container[str], people: Container[str] = (), wanted: Wanted | None = None
) -> str | None:
    """The name of greatest weight among the frames, of which those that start at `now` are of the sentence being read.

    With `wanted`, one that fits, if any does.

    Examples
    --------
    >>> frames = [Frame(0, [Mention("crane", 260, False), Mention("beam", 230, False)], None), Frame(30, [Mention("yard", 220, False)], None)]
    >>> beam = Wanted(lambda name: name == "beam", body=False)
    >>> most_salient(frames, 60, plural=False, but=()), most_salient(frames, 60, plural=False, but=(), wanted=beam)
    ('yard', 'beam')
    """
    total = dict[str, float]()
    within = dict[str, float]()  # the greatest of each name in the sentence at hand
    far, sentence = 0, now
    for number, frame in enumerate(reversed(frames)):
        if frame.sentence != sentence:
            _add(total, within, far)
            far, sentence = far + 1, frame.sentence
        for mention in frame.mentions():
            if mention.plural == plural and mention.name not in but and mention.name not in people:
                later = -number if frame.sentence == now else number * 0.01  # here the latest clause first, before it the first
                weight = mention.weight * (_ACTING if mention.acts and not (wanted and wanted.body) else 1) + later
                within[mention.name] = max(within.get(mention.name, 0), weight)
    _add(total, within, far)
    if wanted is not None:
        total = {name: weight for name, weight in total.items() if wanted.fits(name)} or total
    return max(total, key=lambda name: total[name]) if total else None


def _add(total: dict[str, float], within: dict[str, float], far: int) -> None:
    for name, weight in within.items():
        total[name] = total.get(name, 0) + weight / 2**far
    within.clear()
