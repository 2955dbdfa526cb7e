"""Cue: a saying word with its kind, and the verb group it stands in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from timeline.languages.accounts import Speaking
from timeline.statements.tagging.words import Words

Kind = Literal[
    "say", "record", "hold", "reckon", "deny", "cite", "accuse", "according", "silent", "call", "hearsay", "as saying", "open", "depicted"
]


@dataclass(frozen=True, slots=True)
class Cue:
    """A saying word: tokens `first` to `last` with the auxiliaries from `group` on."""

    first: int
    last: int
    group: int
    base: str
    kind: Kind
    passive: bool = False


def tells(w: Words, i: int, speaking: Speaking) -> bool:
    """Whether the verb at i tells what was done: “denied it”, "has denied it", and with emphasis “*did* deny it”."""
    if w.tag[i] in ("verb", "part"):
        return True
    k = w.back(i - 1, ("adv",))
    return w.tag[i] == "inf" and k > 0 and w.low[k] in speaking.grammar.do and w.tag[k - 1] != "punct"


def group_of(w: Words, i: int, speaking: Speaking) -> tuple[int, bool, bool, bool]:
    """First token of the verb group, and whether it is passive, negated, or under a modal."""
    g = speaking.grammar
    first, passive, negated, modal = i, False, False, False
    k = i - 1
    while k >= 0:
        tag, low = w.tag[k], w.low[k]
        if tag in ("adv", "neg"):
            negated |= tag == "neg"
        elif tag == "aux" or (tag in ("part", "inf", "ing") and low in ("been", "being", "be", "have", "having")):
            if (low in g.be or low in ("was", "were", "been", "being", "be")) and w.tag[i] == "part":
                passive = True
            modal |= low in g.modals and low not in ("'d", "will")
            first = k
        elif tag == "time":
            pass
        else:
            break
        k -= 1
    if first == i:
        negated = i > 0 and w.tag[i - 1] == "neg"
    return first, passive, negated, modal
