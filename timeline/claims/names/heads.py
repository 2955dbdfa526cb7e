"""Heads: the word of a noun phrase that tells what it is, and the words before it that do not belong to the name."""

from __future__ import annotations

from timeline.claims.names.runs import HEADS_OF, office_holder
from timeline.statements.tagging.words import NOMINAL, Words

PARTS = frozenset(
    "none some most many few several all each any half both dozens hundreds thousands either neither third quarter two-thirds fifth "
    "nobody anyone anybody somebody someone pair pairs couple handful majority minority rest remainder tonnes tons kilos litres gallons "
    "first last latest earliest final next total".split()
)
DESCRIBING = frozenset(
    "flagged registered based born owned built led backed run educated trained operated held controlled sponsored funded listed made".split()
)
OF_NUMBER = frozenset("single sole only further additional same entire whole separate".split())  # “not a single clerk”, "the same bridge"
ANOTHER = frozenset("rival other another neighbouring neighboring opposing competing foreign".split())  # “a rival club” is not the club


def head_of(words: Words, first: int, last: int) -> int:
    """The head of a noun phrase: its last word before a preposition hangs on; of a part ("one of their lorries"), that of the whole."""
    if first == last:
        return last
    for k in range(first, min(last - 1, first + 5)) if "of" in words.low[first + 1 : last] else ():
        if (
            words.low[k + 1] == "of"
            and (words.tag[k] == "num" or words.low[k] in PARTS)
            and (k == first or words.tag[k - 1] in ("det", "num", "adv"))
        ):
            first = k + 2
            break
    if NOMINAL.issuperset(words.tag[first + 1 : last + 1]):
        return last  # most phrases
    if words.tag[last] == "name" and words.tag[first] in NOMINAL and words.capital(first) and _titled(words, first, last):
        return last
    for k in range(first + 1, last + 1):
        tag = words.tag[k]
        if tag in NOMINAL or words.tag[k - 1] not in NOMINAL:
            continue
        if tag == "part" and k < last and words.tag[k + 1] == "prep":
            return k - 1  # “records seen by the Post”
        if tag in ("prep", "rel", "time") and not (
            words.low[k] in ("of", "for")
            and words.tag[k - 1] in ("name", "noun")
            and ((words.tag[k - 1] == "name" and words.low[k - 1] in HEADS_OF) or office_holder(words, k - 1) > 0)
        ):
            return k - 1
    return last


def _titled(w: Words, first: int, last: int) -> bool:
    """“Friends of the Lake *executive director Ann Rey*”: whether an office in small letters stands right before the name at the end."""
    k = w.back(last, ("name",))
    return first < k < last - 1 and w.tag[k] == "noun" and not w.capital(k) and w.tag[k - 1] in NOMINAL


def stray(w: Words, k: int) -> bool:
    """Whether an adverb at k says nothing of the noun: "only Orr", but not "a highly placed source"."""
    return w.tag[k] == "adv" and w.tag[k + 1] not in ("part", "ing")


def describing(w: Words, k: int) -> bool:
    """“the *Orle-based* firm”: what tells of where and of what kind, and is no part of how the thing is called."""
    return w.capital(k) and w.low[k].rpartition("-")[2] in DESCRIBING
