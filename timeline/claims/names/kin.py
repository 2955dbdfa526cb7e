"""Kin: who somebody's husband, sister or client is, told from either side.

“Stig Lind's wife, Berit, said her husband was at home”: where Berit is Lind's wife, her husband is Lind.
"""

from __future__ import annotations

from collections.abc import Sequence

from timeline.claims.names.memory import SEX_OF
from timeline.claims.names.register import Register, bare_name, named_runs
from timeline.claims.names.runs import name_runs
from timeline.statements.reading import Sentence
from timeline.statements.tagging.words import Words


def read_kin(sentences: Sequence[Sentence], found: Register) -> None:
    """Note in the register who is what to whom: (owner, noun) → name, in both directions."""
    converse = found.speaking.converse
    people: dict[str, None] = {}  # those named so far, latest last
    for sentence in sentences:
        w = sentence.words
        told = set[int]()  # the nouns that stand beside a name
        related = not converse.keys().isdisjoint(w.low)
        for first, last, name in named_runs(w, found):
            if name in found.people or name in found.sex or found.personal(name):
                people.pop(name, None)
                people[name] = None
            if related:
                told |= _beside(w, first, last, name, list(people), found)
        for k in range(1, len(w)) if related else ():
            if (
                w.low[k] in converse
                and w.tag[k] == "noun"
                and k not in told
                and (owner := _owner(w, k, list(people), "", found)) is not None
            ):
                _relate(found, owner, w.low[k], w.low[k], named=False)


def _beside(w: Words, first: int, last: int, name: str, people: Sequence[str], found: Register) -> set[int]:
    """“his wife, Berit,”, "Lind's brother Emil", "Berit Lind, his wife,": note the relation told beside the name; the nouns that tell it."""
    opens = w.back(first - 1, ("noun", "det"))  # “Lind's wife, the painter Berit Lind”
    nouns = {first - 1 - (first > 1 and w.low[first - 1] == ","), opens - 1 if opens > 0 and w.low[opens] == "," else -1}
    if last + 3 < len(w) and w.low[last + 1] == ",":
        nouns.add(w.past(last + 2, ("poss", "name", "'s", "det")))
    nouns = {k for k in nouns if 0 < k < len(w) and w.low[k] in found.speaking.converse}
    for noun in nouns:
        if (owner := _owner(w, noun, people, name, found)) is not None:
            _relate(found, owner, w.low[noun], name)
    return nouns


def _owner(w: Words, noun: int, people: Sequence[str], but: str, found: Register) -> str | None:
    """Whose husband or sister the noun at that place tells of: the name before "'s", or whom "his" means."""
    k = w.back(noun - 1, ("noun",))  # “his elder brother”
    if k < 0:
        return None
    if w.tag[k] == "'s":
        runs = [run for run in name_runs(w, 0, k - 1) if run[1] == k - 1]
        return found.name(w.of(*runs[-1])) if runs else None
    if w.tag[k] == "poss" and (sex := SEX_OF.get(w.low[k])):
        return next((p for p in reversed(people) if p != but and found.sex.get(p, sex) == sex), None)
    return None


def _relate(found: Register, owner: str, noun: str, name: str, *, named: bool = True) -> None:
    name = bare_name(name)
    if owner == name:
        return
    if named:
        found.kin[owner, noun] = name
    for other in found.speaking.converse[noun]:
        found.kin.setdefault((name, other), owner)
