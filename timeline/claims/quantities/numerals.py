"""Numerals: the number that words tell: "40", "1.2 million", "two hundred and thirty-four", "half a dozen"."""

from __future__ import annotations

from timeline.languages.accounts import Syntax
from timeline.statements.tagging.words import Words

_LONGEST = 6  # words of a number


def value(w: Words, k: int, grammar: Syntax) -> int | None:
    """The number at token k, or None.

    A number of a date is none: time words are covered by their mention.
    """
    low = w.low[k]
    if w.time[k] >= 0 or (k > 0 and low.isalpha() and w.capital(k) and w.capital(k - 1) and w.low[k - 1].isalpha()):
        return None  # also “Ward Seven”
    if (k + 1 < len(w) and w.low[k + 1] == "%") or (k > 0 and w.low[k - 1] in ("$", "£", "€", "¥", "#")):
        return None  # “fell 10%”, "paid £20"
    if k > 0 and w.low[k - 1] in ("no.", "nos.", "number"):
        return None  # “the No. 2 hold”
    if low.isdigit():
        return int(low) if len(low) < 7 else None
    if low[:1].isdigit() and low.replace(",", "").isdigit():
        return int(low.replace(",", ""))
    number = grammar.numbers.get(low)
    if number is None and "-" in low:
        tens, _, ones = low.partition("-")
        if tens in grammar.numbers and ones in grammar.numbers:
            return grammar.numbers[tens] + grammar.numbers[ones]
    return number


def numeral(w: Words, k: int, last: int, grammar: Syntax) -> tuple[float, int] | None:
    """The number that begins at k, with its last token: "two hundred and thirty-four", "1.2 million", "a dozen", "half a million"."""
    scales = grammar.scales
    if w.low[k] in ("a", "half"):
        at = k + 1 + (w.low[k : k + 2] == ["half", "a"])
        scale = scales.get(w.low[at]) if k + 1 <= at <= last and (w.low[k] == "a" or at > k + 1) else None
        return None if scale is None else (scale / (at - k), at)
    total, running, end, scaled = 0.0, 0.0, -1, False
    while k <= last and (part := _part(w, k, grammar)) is not None:
        scale = w.low[k] in scales
        if end >= 0 and not (scale or scaled):
            break  # “in 40 12-metre boats”
        running = running * part if scale and running else running + part
        if scale and part >= 1000:
            total, running = total + running, 0.0
        end, scaled = k, scale
        joined = scale and w.low[k + 1 : k + 2] == ["and"] and k + 2 <= last and w.low[k + 2] not in scales
        k += 2 if joined and (ones := _part(w, k + 2, grammar)) is not None and ones < 100 else 1
    return None if end < 0 else (total + running, end)


def numeral_before(w: Words, k: int, floor: int, grammar: Syntax) -> tuple[int, int] | None:
    """The number of several words whose last is at k, with its first; None where it is of one word."""
    for first in range(max(floor, k - _LONGEST), k):
        found = numeral(w, first, k, grammar)
        if found is not None and found[1] == k:
            return round(found[0]), first
    return None


def all_but(w: Words, k: int, last: int, grammar: Syntax) -> tuple[int, int] | None:
    """“all but *two of the 40* flights”: 38 and the token of the whole, from the number at k; None where it tells of no such rest."""
    less = value(w, k, grammar) if w.low[k - 2 : k] == ["all", "but"] else None
    for j in range(k + 2, min(k + 5, last + 1)) if less is not None and w.low[k + 1 : k + 2] == ["of"] else ():
        if less is not None and (whole := value(w, j, grammar)) is not None and whole > less:
            return whole - less, j
    return None


def _part(w: Words, k: int, grammar: Syntax) -> float | None:
    """One word of a number: "two", "40", "1.2", "million"."""
    low = w.low[k]
    if low in grammar.scales:
        return grammar.scales[low]
    if low[:1].isdigit() and low.count(".") == 1 and low.replace(".", "").isdigit():
        return float(low) if w.time[k] < 0 else None
    return value(w, k, grammar)
