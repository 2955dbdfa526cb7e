"""Undone: "has yet to be paid", "failed to deliver", "made no attempt to call" are read as "has not been paid", "did not deliver", "did not call".

So nothing downstream need know in how many ways English says that something did not happen.
"""

from __future__ import annotations

from timeline.languages.accounts import Syntax
from timeline.statements.tagging.words import Words


def mark_undone(w: Words, g: Syntax) -> None:
    """Tag each such phrase of a tagged sentence as the negated verb that it stands for."""
    if not g.unmet.isdisjoint(w.low):
        _unmet(w, g)
    if not g.untried.isdisjoint(w.low):
        _untried(w, g)


def _unmet(w: Words, g: Syntax) -> None:
    """“have *yet to* be paid”, "*failed to* deliver the pumps": what has not happened is told as what did not happen is."""
    for i in range(1, len(w) - 2):
        if w.low[i + 1] != "to" or w.tag[i + 2] != "inf" or w.low[i] not in g.unmet:
            continue
        k = w.previous(i - 1, lambda j: w.tag[j] in ("adv", "part") and w.low[j] != "never")
        helped = w.tag[k] == "aux" and w.low[i - 1] not in g.negations
        if w.low[i] == "yet" and helped and (w.low[k] in g.have or w.low[k] in g.be or w.low[k] in ("had", "was", "were")):
            w.tag[i], w.tag[i + 1], w.tag[i + 2] = "neg", "adv", "part"
            w.low[i + 2] = "been" if w.low[i + 2] == "be" else w.low[i + 2]
        elif w.tag[i] == "verb" and w.low[i - 1] not in g.negations:
            w.low[i], w.base[i], w.tag[i] = "does" if w.low[i].endswith("s") else "did", "do", "aux"
            w.low[i + 1], w.tag[i + 1] = "not", "neg"
        elif w.tag[i] == "part" and helped and w.low[k] in ("has", "have", "had"):
            w.low[i], w.tag[i], w.tag[i + 1], w.tag[i + 2] = "not", "neg", "adv", "part"
            w.low[i + 2] = "been" if w.low[i + 2] == "be" else w.low[i + 2]


def _untried(w: Words, g: Syntax) -> None:
    """“did not *try to* call”, "never *bothered to* call", "made no attempt to call": who does not try does not do it."""
    for i in range(1, len(w) - 2):
        if w.low[i] not in g.untried or w.low[i + 1] != "to" or w.tag[i + 2] != "inf":
            continue
        k = i - 2  # “made *no* attempt to”
        if w.low[i - 1] in ("no", "little") and k >= 0 and w.base[k] == "make":
            helped = w.back(k - 1, ("adv",))
            perfect = w.tag[k] == "part" and helped >= 0 and w.low[helped] in g.have
            if perfect:
                w.low[k], w.tag[k], w.tag[i + 2] = "not", "neg", "part"
            elif w.tag[k] in ("verb", "part"):
                w.low[k], w.base[k], w.tag[k] = "did", "do", "aux"
            else:
                continue
            w.low[i - 1], w.tag[i - 1] = "not", "neg"
            w.tag[i] = w.tag[i + 1] = "adv"
        elif w.tag[i - 1] == "neg" and w.tag[i] == "inf":  # “did not try to call”
            w.tag[i] = w.tag[i + 1] = "adv"
        elif w.tag[i - 1] == "neg" and w.tag[i] == "part":  # “has never tried to call”
            w.tag[i], w.tag[i + 1], w.tag[i + 2] = "adv", "adv", "part"
        elif w.tag[i - 1] == "neg" and w.tag[i] == "verb":  # “never tried to call”
            w.low[i], w.base[i], w.tag[i], w.tag[i + 1] = "did", "do", "aux", "adv"
