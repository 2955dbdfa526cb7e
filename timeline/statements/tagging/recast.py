"""Recast: set phrases that say in several words what one verb says: "said no to the plan" is read as "rejected the plan".

The verb's token becomes that verb, and the words behind it are taken out, so that nothing downstream knows of them.
"""

from __future__ import annotations

from timeline.languages.accounts import Syntax
from timeline.statements.tagging.words import Words


def recast(w: Words, g: Syntax) -> None:
    """Read the set phrases of a tagged sentence as the verbs that they stand for."""
    gone: list[int] = []
    for k, base in enumerate(w.base):
        rows = g.recast.get(base) if w.tag[k] in ("verb", "part") else None
        if rows is None or "s" in g.verbs.get(w.low[k], ("", "s"))[1]:
            continue
        behind = [j for j in range(k + 1, min(k + 7, len(w.start))) if w.tag[j] not in ("det", "poss") or w.low[j] == "no"]
        for words, (verb, past, *kept) in rows:
            if words[0] == "...":
                if (found := _behind_phrase(w, k, words[1:])) > 0:
                    w.low[k], w.base[k] = past, verb
                    gone += range(found, found + len(words) - 1)
                    break
                continue
            if len(behind) >= len(words) and all(w.low[j] == word for j, word in zip(behind, words, strict=False)):
                w.low[k], w.base[k], last = past, verb, behind[len(words) - 1]
                gone += range(k + 1, last + (not kept))
                if kept:
                    w.low[last], w.tag[last] = kept[0], "prep"
                break
    w.drop(gone)


def put_right(w: Words) -> None:
    """Take out the number that is put right: “fined *not twelve but* four shops”."""
    if "but" not in w.low or "not" not in w.low:
        return
    for k in range(len(w.start) - 4, 0, -1):
        if w.tag[k] == "neg" and w.tag[k + 1] == w.tag[k + 3] == "num" and w.low[k + 2] == "but":
            w.drop(range(k, k + 3))


def _behind_phrase(w: Words, k: int, words: tuple[str, ...]) -> int:
    """“found *Orr* guilty”: where the words begin behind the object of the verb; -1 where they do not stand there."""
    for j in range(k + 1, min(k + 8, len(w.start) - len(words) + 1)):
        if tuple(w.low[j : j + len(words)]) == words:
            return j
        if w.tag[j] not in ("name", "noun", "det", "poss", "obj", "num", "'s") and w.low[j] not in ("of",):
            return -1
    return -1
