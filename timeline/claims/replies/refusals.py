"""Refusals: clauses that say no to what was told before and tell nothing themselves: "that is not true", "he did no such thing"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from timeline.claims.claim import Claim
from timeline.languages.refusing import Refusing
from timeline.statements.tagging.words import Words

_MOST = 14  # words of a clause that only refuses


def plain_words(w: Words, first: int, last: int) -> str:
    """The words without times, marks, and the adverbs that only stress ("simply", "flatly")."""
    kept = (k for k in range(first, last + 1) if w.time[k] < 0 and w.tag[k] not in ("punct", "quote"))
    return " ".join(w.low[k] for k in kept if w.tag[k] != "adv" or w.low[k] in ("so", "never", "such", "otherwise"))


def refuses(w: Words, first: int, last: int, refusing: Refusing, *, whole: bool = True) -> bool:
    """“That was not true”, "none of it happened", "she made it up", "he did no such thing": whether the words only say no.

    >>> from timeline.languages.en.accounts.refusing import REFUSING
    >>> [is_one_of(REFUSING.untrue, s) for s in ("her account was a lie", "it is not true", "it is not true of him")]
    [True, True, False]
    """
    if last - first > 2 * _MOST or refusing.signs.isdisjoint(w.low[first : last + 1]):
        return False
    words = plain_words(w, first, last)
    if any(w.time[k] >= 0 for k in range(first, last + 1)) or not (whole or refusing.judging.isdisjoint(w.low[first : last + 1])):
        return is_one_of(refusing.nothing_so, words)  # “she was a liar in 1998”, "that was wrong and unfair"
    return words.count(" ") < _MOST and (is_one_of(refusing.untrue, words) or is_one_of(refusing.nothing_so, words))


def is_one_of(forms: Sequence[re.Pattern[str]], words: str) -> bool:
    return any(form.fullmatch(words) for form in forms)


def points_back(w: Words, first: int, last: int, verb: str, refusing: Refusing) -> bool:
    """“denied it in a statement”, "denied having done so", "called her a liar": whether what is denied is only pointed at."""
    return refusing.pointing.fullmatch(f"{verb} {plain_words(w, first, min(last, first + 2 * _MOST))}".rstrip()) is not None


def none_such(w: Words, first: int, last: int, refusing: Refusing) -> int | None:
    """The noun of "there was no such *order*", "no such *meeting* took place"."""
    for k in range(first, last):
        if w.low[k] == "such" and w.tag[k + 1] == "noun" and refusing.such.match(plain_words(w, first, k + 1)):
            return k + 1
    return None


def told_last(claims: Sequence[Claim], source: str | None) -> list[Claim]:
    """What somebody else has just told: the claims of the last sentences of the nearest other source."""
    found: list[Claim] = []
    for claim in reversed(claims):
        if claim.source is None or not claim.constrains or not claim.evidence:
            continue
        if claim.source == source:
            if found:
                break
            continue
        if found and claim.source != found[0].source:
            break
        found.insert(0, claim)
    return found
