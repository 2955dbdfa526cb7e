"""Signs: whether the words of a sentence could attribute at all, told before any of them is tagged."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise

from timeline.languages.accounts import Speaking

WITH_HOW = frozenset({"recount", "relate", "remember"})  # “Orr recounted how”
HAVING = frozenset({"has", "had", "have"})  # they attribute only beside a record, or an "it" that may mean one
_LETTERS = re.compile(r"[a-z]+")


def possible(text: str, speaking: Speaking) -> bool:
    """Whether `cues` could find anything in this sentence: a look at its words, before any of them is tagged.

    Examples
    --------
    >>> from timeline.languages.en.speaking import SPEAKING
    >>> possible("Orr denied that.", SPEAKING), possible("Orr left in May.", SPEAKING)
    (True, False)
    """
    words, pairs, before_that = _signs(speaking)
    found = _LETTERS.findall(text.lower())
    if not words.isdisjoint(found) or not pairs.isdisjoint(pairwise(found)):
        return True
    if "that" in found and any(second == "that" and _may_open(first, before_that) for first, second in pairwise(found)):
        return True
    if HAVING.isdisjoint(found) and found[:1] not in (["in"], ["on"], ["from"]):  # “In the firm's books, ...”
        return False
    return "it" in found or not speaking.records.isdisjoint(found)


def _may_open(word: str, before_that: frozenset[str]) -> bool:
    """Whether a clause with "that" may be said behind the word: “ruled that”, "put in that", "is certain that"."""
    return word in before_that or word.endswith(("ed", "ing"))


@cache
def _signs(speaking: Speaking) -> tuple[frozenset[str], frozenset[tuple[str, str]], frozenset[str]]:
    """Every form of a saying word, the last two words of phrases in every form ("in the words of" is rarer at its end), and what may stand before "that" besides verbs in -ed."""
    known: dict[str, set[str]] = {}
    for form, (base, _) in speaking.grammar.verbs.items():
        known.setdefault(base, {base}).add(form)

    def forms(base: str) -> set[str]:
        stems = {base, base.removesuffix("e"), base.removesuffix("y") + "i", base + base[-1:]}
        return known.get(base, set()) | {base, *(stem + ending for stem in stems for ending in ("s", "es", "d", "ed", "ing"))}

    s = speaking
    bases = {*s.say, *s.tell, *s.record, *s.hold, *s.deny, *s.contest, *s.call, *s.cite, *s.accuse, *s.heard, *WITH_HOW} - {"have"}
    words = {form for base in bases for form in forms(base)} | s.versions
    phrases = [(form, *rest) for first, *rest in (*s.idioms, *s.silent) for form in forms(first)]
    phrases += [*s.according, *(opening for opening, _ in s.framing)]
    words |= s.noun_sayings.keys()
    words |= {phrase[0] for phrase in phrases if len(phrase) == 1} - s.grammar.prepositions - s.grammar.subordinators | {"if"}
    before_that = (
        s.certain | s.grammar.be | s.grammar.particles | {form for form, (base, _) in s.grammar.verbs.items() if base not in s.unspoken}
    )
    return frozenset(words), frozenset((phrase[-2], phrase[-1]) for phrase in phrases if len(phrase) > 1), before_that
