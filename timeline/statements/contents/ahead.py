"""Ahead: what comes behind a saying word: a quotation, a clause with its verb, a date that is told, the end of an aside."""

from __future__ import annotations

from timeline.languages.accounts import Syntax
from timeline.statements.tagging.words import FINITE, NOMINAL, Words

_REACH = 60  # tokens that are searched for the verb of a clause


def dated_as(w: Words, i: int) -> bool:
    """“give 4 June as the date of the sale”: whether what is told begins with the time at i."""
    end = w.past(i, ("time",))
    return w.low[end : end + 1] == ["as"]


def names_day(w: Words, i: int, grammar: Syntax) -> bool:
    """“said *3 May was* the last time”: whether the time at i is the subject of a copula."""
    end = w.past(i, ("time",))
    return w.low[i] not in grammar.time_prepositions and end < len(w) and w.low[end] in grammar.be and w.tag[end] == "aux"


def owns(w: Words, i: int) -> bool:
    """Whether the time at i owns a noun: "last month's discovery"."""
    end = w.past(i, ("time",))
    return end + 1 < len(w) and w.tag[end] == "'s" and w.tag[end + 1] in NOMINAL


def opens_clause(w: Words, i: int) -> bool:
    return w.low[i] in ("there", "here") and i + 1 < len(w) and w.tag[i + 1] == "aux"


def opens_quote(w: Words, i: int) -> bool:
    """Whether the mark at i opens: what follows it is quoted."""
    return w.word(i) in "“‘„«" or (i + 1 < len(w) and w.quoted[i] and w.quoted[i + 1] and (i == 0 or w.end[i - 1] < w.start[i]))


def closing_comma(w: Words, i: int) -> int | None:
    """The comma that closes a parenthesis without a finite verb from the one at i: ", in May, "."""
    for j in range(i + 1, min(i + 25, len(w))):
        if w.low[j] == ",":
            return j
        if w.low[j - 1] == "as" and w.low[j] == "it":
            continue  # “, wrongly as it turned out, ”
        if w.tag[j] in ("quote", "subj") or w.low[j] in (".", ";"):
            return None
    return None


def finite_ahead(w: Words, i: int) -> bool:
    """Whether the clause from i has a finite verb: "Orr said [the vote] was close"."""
    first, relatives = i, 0
    while i < min(len(w), first + _REACH):
        tag = w.tag[i]
        if tag in FINITE:
            if relatives == 0:
                return True
            relatives -= 1  # “said the fire that broke out *had* burned”
        elif tag == "rel":
            relatives += 1
        if w.low[i] in (";", "."):
            return False
        if w.low[i] in (",",):
            k = i + 1
            if w.tag[min(k, len(w) - 1)] == "conj" or k >= len(w):
                return False
        i += 1
    return False


def clause_in(w: Words, first: int, last: int) -> int | None:
    """Where inside the noun run `first`..`last` a subject begins whose finite verb follows the run, or None."""
    k = w.past(last + 1, ("adv", "neg"))
    if k >= len(w) or w.tag[k] not in FINITE:
        return None
    for j in range(last, first, -1):
        if w.tag[j] in ("det", "poss", "subj") or (w.tag[j] == "name" and w.tag[j - 1] == "noun"):
            return j
    return None
