"""Apposed: what a text calls a named thing beside its name: "Plains Union, the local cooperative,", "a dredger, the Silver Fern,"."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from timeline.claims.names.register import Register, named_runs
from timeline.claims.names.roles import closed
from timeline.languages.accounts import Events, Speaking
from timeline.statements.reading import Sentence
from timeline.statements.tagging.words import NOMINAL, Words


def read_apposed(sentences: Sequence[Sentence], found: Register, events: Events) -> None:
    """Note in the register the kinds of named things, for "the cooperative" and "the dredger" later."""
    firms, known = _firms(events), _things(found.speaking, events)
    for sentence in sentences:
        w = sentence.words
        for first, last, name in named_runs(w, found):
            if first > 0 and w.low[first - 1] in firms and not found.personal(name) and name not in found.people:
                for noun in ("company", "firm", w.low[first - 1]):
                    if name not in found.kinds.setdefault(noun, []):
                        found.kinds[noun].append(name)  # “Pump maker Halvorsen”
            before = _before(w, first, last)
            if before is not None and w.low[before] in known and name not in found.people and name not in found.sex:
                found.appearing[w.start[before]] = name  # “a dredger, the Silver Fern,” is the Silver Fern
            for k in (_behind(w, first, last), before):
                if k is None or w.low[k] not in known:
                    continue
                names = found.kinds.setdefault(w.low[k], [])
                if name not in found.people and name not in found.sex and name not in names:
                    names.append(name)


@cache
def _firms(events: Events) -> frozenset[str]:
    """What stands before the name of a firm."""
    return events.firm_nouns | events.firmly | events.workplaces


@cache
def _things(speaking: Speaking, events: Events) -> frozenset[str]:
    """What a named thing can be called."""
    return speaking.collectives | events.bodies | events.structures | events.kinds.keys() | set(events.kinds.values())


def _behind(w: Words, first: int, last: int) -> int | None:
    """The noun of ", the local cooperative," behind the name; not of a list ("the Alma, a barge and a tug"), nor after "in Orle, ...\"."""
    if w.low[last + 1 : last + 2] != [","] or last + 3 >= len(w) or w.low[last + 2] not in ("a", "an", "the"):
        return None
    if first > 0 and w.tag[first - 1] == "prep":
        return None
    end = w.past(last + 3, NOMINAL | {"part", "ing", "adv", "'s"})
    listed = end + 1 < len(w) and w.low[end] == "," and (w.tag[end + 1] in ("conj", "det"))
    if end >= len(w) or listed or w.tag[end] not in ("punct", "prep", "rel") or w.tag[end - 1] != "noun":
        return None
    return end - 1


def _before(w: Words, first: int, last: int) -> int | None:
    """The noun of "a dredger, the Silver Fern,", "the charity, Open Door,"."""
    comma = first - 1 - (first > 0 and w.low[first - 1] == "the")
    if comma < 2 or w.low[comma] != "," or not closed(w, last) or w.tag[comma - 1] != "noun":
        return None
    opens = w.back(comma - 1, ("noun", "part", "ing", "adv"))
    return comma - 1 if opens >= 0 and w.low[opens] in ("a", "an", "another", "the") else None
