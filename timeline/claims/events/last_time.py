"""“3 May was *the last time* Orr visited the mill”: a clause that hangs on "time", read as one with the adverb: "on 3 May Orr last visited"."""

from __future__ import annotations

from timeline.languages.accounts import Events, Syntax
from timeline.statements.tagging.chunks import noun_phrase_end, opens_noun_phrase
from timeline.statements.tagging.words import Words
from timeline.text.span import Span


def straightened(w: Words, first: int, last: int, events: Events, grammar: Syntax) -> Words | None:
    """The words without "was the ... time (that)", or without "the ... time" and the "was" behind its clause; None where there is no such clause."""
    if "time" not in w.low:
        return None
    time = next(
        (k for k in range(first + 2, last - 1) if w.low[k] == "time" and w.low[k - 1] in events.extremes and w.low[k - 2] == "the"), -1
    )
    if time < 0:
        return None
    k = time + 1 + (w.low[time + 1] == "that")
    if not opens_noun_phrase(w, k):
        return None
    verb = _verb(w, k, last, grammar)
    if verb < 0:
        return None
    if time - 3 > first and w.low[time - 3] in grammar.be and all(w.time[j] >= 0 for j in range(first, time - 3)):
        cut = [*range(time - 3, time - 1), *range(time, k)]
    elif time - 2 == first and (copula := _copula(w, verb, last, grammar)) > 0:
        cut = [time - 2, *range(time, k), copula]
    else:
        return None
    found = w.without([Span(w.start[j], w.start[j] + 1) for j in cut])
    found.tag[found.at(w.start[time - 1])] = "adv"
    at = found.at(w.start[verb])
    found.tag[at] = "aux" if w.tag[verb] == "aux" else "verb"
    if found.tag[at] == "verb":
        found.base[at] = grammar.verbs[w.low[verb]][0]
    return found


def _verb(w: Words, k: int, last: int, grammar: Syntax) -> int:
    """The verb whose subject begins at k: "Orr *visited*", "the men *had* met"."""
    end = k if w.tag[k] == "subj" else noun_phrase_end(w, k, last)
    for j in range(k + 1, end + 2):
        if j <= last and (w.tag[j] == "aux" or "d" in grammar.verbs.get(w.low[j], ("", ""))[1]):
            return j
    return -1


def _copula(w: Words, verb: int, last: int, grammar: Syntax) -> int:
    """“the last time Orr visited the mill *was* on 3 May”: the copula with nothing but a time behind it."""
    k = w.previous(last, lambda j: w.time[j] >= 0)
    return k if verb < k < last and w.low[k] in grammar.be else -1
