"""Numbered: the number of a noun phrase with its noun: "at least 14 men", "half of the 60 soldiers", "dozens of students", "40 to 50 homes"."""

from __future__ import annotations

from dataclasses import dataclass, replace

from timeline.claims.events.nouns import singular
from timeline.claims.quantities.measures import Measure
from timeline.claims.quantities.numerals import all_but, numeral
from timeline.languages.accounts import Events, Syntax
from timeline.statements.tagging.words import Words

_LOOKS_BACK = (3, 2, 1)  # words of a bound: “no more than”, "at least", "about"
_MOST = 10**9


@dataclass(frozen=True, slots=True)
class Numbered:
    """A number, and the noun that it counts.

    Attributes
    ----------
    measure
        The number with its bound; the unit is the noun in the singular, "" where none stands there.
    first, last
        The tokens from the number to the noun, or to the number itself.
    modifiers
        Words between number and noun, and "own" of "six of its employees".
    further
        Whether it is of others than those told of ("another 12").
    capped
        Whether the words tell that there were no more ("only 12", "no more than 20").
    """

    measure: Measure
    first: int
    last: int
    modifiers: tuple[str, ...] = ()
    further: bool = False
    capped: bool = False


def numbered(w: Words, first: int, last: int, events: Events, grammar: Syntax) -> Numbered | None:
    """The first number from token `first` to `last` that counts something; none where it is of money, of a share or of a date."""
    for k in range(first, last + 1):
        if w.time[k] >= 0 or (k and w.low[k - 1] in ("no.", "nos.", "number")):
            continue
        share = _share(w, k, last, events, grammar)
        found = share or _count(w, k, last, events, grammar)
        if found is not None:
            return found
        if w.tag[k] in ("verb", "aux", "rel", "sub"):
            return None
    return None


def _count(w: Words, k: int, last: int, events: Events, grammar: Syntax) -> Numbered | None:
    """“at least 14 men”, "three of the crew", "40 to 50 homes", "another 12"."""
    told = _value(w, k, last, events, grammar)
    if told is None or (k and w.low[k - 1] in events.measures.currencies) or (w.tag[k] == "name"):
        return None
    if w.low[k - 2 : k] == ["all", "but"]:
        rest = all_but(w, k, last, grammar)
        return None if rest is None else counting(w, k, rest[1], last, Measure("", str(rest[0]), ""), events)
    number, end, open_ended = told
    bound, upper = _bound(w, k, events), 0
    bound = bound or ("at least" if open_ended else "")
    if end + 2 <= last and w.low[end + 1] in events.tallies.ranging and (other := _value(w, end + 2, last, events, grammar)) is not None:
        joined = w.low[end + 1] != "and" or w.low[k - 1] == "between"
        if joined and other[0] > number:
            upper, end = other[0], other[1]
    capped = bound in ("at most", "less than") or not {"only", "just"}.isdisjoint(w.low[max(0, k - 2) : k])
    if w.low[k : k + 2] == ["one", "of"] and not capped:
        bound = bound or "at least"  # “one of the engines failed”: perhaps others did
    if w.low[end + 1 : end + 2] == ["%"] or w.low[end + 1 : end + 2] == ["percent"] or w.low[end + 1 : end + 3] == ["per", "cent"]:
        return None
    others = events.tallies.further
    behind = end < last and w.low[end + 1] in others
    found = counting(w, k, end + behind, last, Measure(bound, str(number), "", str(upper) if upper else ""), events)
    return found and replace(found, further=behind or w.low[k - 1] in others, capped=capped)


def _value(w: Words, k: int, last: int, events: Events, grammar: Syntax) -> tuple[int, int, bool] | None:
    """The number at k, its last token, and whether it is only a least one ("dozens of"); None where no number begins."""
    t, low = events.tallies, w.low[k]
    if w.time[k] >= 0:
        return None
    if low in t.numbers:
        return (t.numbers[low], k + (w.low[k + 1 : k + 2] == ["of"]), True) if w.tag[k - 1 : k] != ["det"] else None
    told = numeral(w, k, last, grammar) if low in ("a", "half") or low[:1].isdigit() or w.tag[k] == "num" else None
    if told is None:
        return None
    number = round(told[0], 3)
    return (int(number), told[1], False) if number == int(number) <= _MOST else None


def _bound(w: Words, k: int, events: Events) -> str:
    """What the words before the number at k tell of it: "no more than", "at least", "about"."""
    end = k - (k > 0 and w.low[k - 1] in ("a", "an") and w.low[k - 2] != "such")
    for size in _LOOKS_BACK:
        for stop in {end, k}:
            if stop - size >= 0 and (bound := events.measures.bounds.get(" ".join(w.low[stop - size : stop]))) is not None:
                return bound
    behind = w.low[k + 1 : k + 5]
    return "at least" if "at" in behind and "least" in behind else "at most" if "at" in behind and "most" in behind else ""


def _share(w: Words, k: int, last: int, events: Events, grammar: Syntax) -> Numbered | None:
    """“half of the 60 soldiers”, "all 52 passengers", "none of the crew", "no passengers": a part of a whole, or nothing."""
    low = w.low[k]
    if low == "no" and k < last and w.tag[k + 1] in ("noun", "name") and w.low[k + 1] not in ("one", "longer"):
        return counting(w, k, k, last, Measure("", "0", ""), events)
    if low in ("nobody", "no-one") or (low == "no" and w.low[k + 1 : k + 2] == ["one"]):
        return Numbered(Measure("", "0", ""), k, k + (low == "no"))
    part = events.tallies.shares.get(low)
    if part is None:
        return None
    whole = k + 1 + (w.low[k + 1 : k + 2] == ["of"])
    if whole == k + 1 and low not in ("all", "both", "most"):
        return None
    whole = w.next(whole, lambda j: w.tag[j] in ("det", "poss"))
    told = _value(w, whole, last, events, grammar) if whole <= last else None
    if told is None:
        if low in ("none", "neither"):
            return counting(w, k, whole - 1, last, Measure("", "0", ""), events)
        return counting(w, k, whole - 1, last, Measure("at least", "1" if low != "all" else "2", ""), events)
    number, end, _ = told
    least, most = int(number * part[0] + (part[0] not in (0, 1))), int(number * part[1])
    if least >= most:
        return counting(w, k, end, last, Measure("", str(most), ""), events)
    return counting(w, k, end, last, Measure("", str(least), "", str(most)), events)


def counting(w: Words, first: int, end: int, last: int, measure: Measure, events: Events) -> Numbered | None:
    """The number whose last token is `end` with the noun behind it, over "of the" and what stands before the noun."""
    j, own = end + 1, False
    if j <= last and w.low[j] == "of":
        j += 1
    while j <= last and w.time[j] < 0 and (w.tag[j] in ("det", "poss", "adv") or (w.tag[j] == "num" and j > end + 1)):
        own |= w.tag[j] == "poss"
        j += 1
    noun, start = -1, j
    while (
        j <= last
        and w.time[j] < 0
        and (w.tag[j] in ("noun", "name", "'s") or (w.tag[j] in ("part", "ing") and j < last and w.tag[j + 1] == "noun"))
    ):
        if noun >= 0 and w.low[j] in events.tallies.found:
            break  # “left 12 people dead”
        if w.tag[j] == "noun":
            noun = j
        own |= w.tag[j] == "'s"
        j += 1
    if noun < 0:
        return Numbered(measure, first, end)
    if events.measures.quantities.get(events.measures.units.get(singular(w.low[noun]), "")) == "amount" or w.low[noun] in (
        "percent",
        "cents",
        "cent",
    ):
        return None
    unit = singular(w.low[noun])
    symbol = events.measures.units.get(w.low[noun]) or events.measures.units.get(unit)
    unit = symbol or events.tallies.same.get(unit, unit)
    modifiers = [w.low[m] for m in range(start, noun) if w.tag[m] != "'s" and w.low[m] not in events.tallies.plain]
    return Numbered(measure._replace(unit=unit), first, noun, (*modifiers, *(("own",) if own else ())))
