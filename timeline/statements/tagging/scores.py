"""Scores: "beat Orbe 28-26", "passed by 31 votes to 22", "by a margin of 34 votes": figures that tell how a contest or a vote came out.

They name nobody and count nothing that happened, so that they get a tag of their own, before anything else is read.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from timeline.languages.accounts import Syntax
from timeline.statements.tagging.words import Words

_DASHES = ("-", "–", "‑")
_TO = ("to", "against")
_OPENING = ("a", "an", "the", "their", "its", "his", "her", "'s")


class Score(NamedTuple):
    """Numbers as they stand ("28", "26"), the unit ("vote", "" where none is told), the token after the last."""

    numbers: tuple[int, ...]
    unit: str
    end: int


def mark_scores(w: Words, g: Syntax) -> None:
    """Tag the tokens of all scores of a sentence that tells of a contest or a vote."""
    if g.contested.isdisjoint(w.low):
        return
    k = 0
    while k < len(w.start):
        found = _score(w, k, g) if w.time[k] < 0 else None
        if found is None:
            _before_noun(w, k, g)
            k += 1
            continue
        for j in range(k, found.end):
            w.tag[j] = "score"
        k = found.end


def scores(w: Words, first: int, last: int, g: Syntax) -> Iterator[Score]:
    """The scores among the tokens, in text order."""
    k = first
    while k <= last:
        if (marked := w.ranked.get(w.start[k], "")) and marked[0].isdecimal():
            yield Score(tuple(map(int, marked.split("-"))), "", k + 1)
        found = _score(w, k, g) if w.tag[k] == "score" else None
        if found is not None:
            yield found
        k = found.end if found is not None else k + 1


def for_and_against(w: Words, first: int, last: int, g: Syntax) -> tuple[int, int] | None:
    """“*41* members voted for the bill and *38* against”, "39 votes in favour, with 40 against": the two numbers of a vote."""
    contra = next((k for k in range(last, first, -1) if w.low[k] == "against"), -1)
    least = _last_number(w, max(first, contra - 4), contra, g)
    pro = w.previous(least - 1, lambda k: k > first and w.low[k] not in ("for", "favour", "favor")) if least > first else first
    most = _last_number(w, max(first, pro - 5), pro, g) if pro > first else -1
    return (_number(w, most, g) or 0, _number(w, least, g) or 0) if most >= 0 and w.tag[pro] in ("prep", "noun") else None


def _last_number(w: Words, first: int, stop: int, g: Syntax) -> int:
    return next((k for k in range(stop - 1, first - 1, -1) if _number(w, k, g) is not None), -1)


def _score(w: Words, k: int, g: Syntax) -> Score | None:
    """The score that begins at token k."""
    low = w.low[k]
    if low in ("by", "with", "in", "on"):
        return _behind(w, k + 1, g, measured=low == "by")
    number = _number(w, k, g)
    if number is None or (k and (w.low[k - 1] in g.determiners or w.low[k - 1] in g.possessives or w.low[k - 1] in g.prepositions)):
        return None
    pair = _pair(w, k, g)
    if pair is None or (pair.end < len(w.start) and _goes_on(w, pair.end, g)):
        return None
    return pair


def _before_noun(w: Words, k: int, g: Syntax) -> None:
    """“a *6-2* defeat”: the figures are taken out, and the noun is marked with them."""
    if not k or w.low[k - 1] not in _OPENING or not w.low[k].isdecimal() or (pair := _pair(w, k, g)) is None or pair.unit:
        return
    if pair.end < len(w.start) and w.low[pair.end] in g.results:
        w.ranked[w.start[pair.end]] = "-".join(map(str, pair.numbers))
        w.drop(range(k, pair.end))


def _behind(w: Words, k: int, g: Syntax, *, measured: bool) -> Score | None:
    """“(by) 31 votes to 22”, "(by) a vote of 31 to 22", "(in) a 5-4 ruling", "(by) two goals": what stands behind the preposition."""
    article = k < len(w.start) and w.low[k] in ("a", "an", "the")
    k += article
    if k >= len(w.start):
        return None
    if article and w.low[k] in g.margins and w.low[k + 1 : k + 2] == ["of"]:
        return _pair(w, k + 2, g) or _alone(w, k + 2, g, bare=True)  # “by a margin of 34 votes”
    if article:
        pair = _pair(w, k, g)
        ruling = pair is not None and pair.end < len(w.start) and w.low[pair.end] in g.margins  # “in a 5-4 ruling”
        return pair._replace(end=pair.end + 1) if pair is not None and ruling else None
    found = (_pair(w, k, g) or _alone(w, k, g)) if measured else None
    return found if found is None or found.end >= len(w.start) or not _goes_on(w, found.end, g) else None


def _pair(w: Words, k: int, g: Syntax) -> Score | None:
    """“28-26”, "31 votes to 22", "6-4, 6-3": two numbers set against one another, or a row of such."""
    one = _number(w, k, g)
    if one is None or k + 2 >= len(w.start):
        return None
    unit, j = _unit(w, k + 1, g)
    close = w.low[j] in _DASHES and not unit and w.end[k] == w.start[j] and w.start[j + 1] == w.end[j] if j + 1 < len(w.start) else False
    if not close and (j >= len(w.start) or w.low[j] not in _TO):
        return None
    other = _number(w, j + 1, g)
    if other is None:
        return None
    told, end = _unit(w, j + 2, g)
    numbers: tuple[int, ...] = (one, other)
    if close and end + 1 < len(w.start) and w.low[end] == "," and (more := _pair(w, end + 1, g)) is not None and w.low[end + 2] in _DASHES:
        numbers, end = (*numbers, *more.numbers), more.end
    return Score(numbers, unit or told, end)


def _alone(w: Words, k: int, g: Syntax, *, bare: bool = False) -> Score | None:
    """“34 votes”: one number with its unit, which may be left out (`bare`) behind the noun for it."""
    number = _number(w, k, g)
    unit, end = _unit(w, k + 1, g)
    return Score((number,), unit, end) if number is not None and (unit or bare) else None


def _unit(w: Words, k: int, g: Syntax) -> tuple[str, int]:
    """The unit at k with the token behind it; "" where there is none."""
    if k < len(w.start):
        plain = w.low[k].removesuffix("s")
        if plain in g.scored:
            return plain, k + 1
    return "", k


def _goes_on(w: Words, k: int, g: Syntax) -> bool:
    """Whether a noun stands behind the figures: "3-4 people", "a 3-1 win"."""
    return w.low[k][0].isalpha() and w.time[k] < 0 and w.low[k] not in g.closed


def _number(w: Words, k: int, g: Syntax) -> int | None:
    """The number of at most three figures at token k."""
    if k >= len(w.start) or w.time[k] >= 0:
        return None
    low = w.low[k]
    return int(low) if low.isdecimal() and len(low) < 4 else g.numbers.get(low)
