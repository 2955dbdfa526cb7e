"""Chunks: where a noun phrase without its prepositional parts ends, and a finite verb group (Abney 1991, Parsing by Chunks, pp. 257-278)."""

from __future__ import annotations

from timeline.languages.accounts import Syntax
from timeline.statements.tagging.words import FINITE, NOMINAL, Words

OPENING = NOMINAL | {"det", "poss", "subj", "obj"}
_CURRENCIES = frozenset("$£€¥")
_ASIDE = 4  # tokens at most of a phrase between an auxiliary and its verb
_CARRYING = frozenset("been be being have had having".split())  # auxiliaries inside a group: the verb is still to come


def opens_noun_phrase(w: Words, k: int) -> bool:
    """Whether a noun phrase can begin at token k: "the", "her", "$", a noun, a time that owns something ("Friday's vote")."""
    if w.tag[k] in OPENING:
        return w.low[k] != "each" or w.low[k + 1 : k + 2] != ["other"]
    if w.low[k] in _CURRENCIES:
        return k + 1 < len(w) and w.tag[k + 1] == "num"
    return w.tag[k] == "time" and _owner(w, k)


def _owner(w: Words, k: int) -> bool:
    end = w.past(k, ("time",))
    return end + 1 < len(w) and w.tag[end] == "'s" and w.tag[end + 1] in NOMINAL


def noun_phrase_end(w: Words, k: int, last: int) -> int:
    """The last token of the noun phrase that begins at k; what hangs on it by a preposition is none of it.

    A determiner that stands alone is one ("both", "several").
    """
    if w.tag[k] in ("subj", "obj"):
        return k
    end, j = k, k + 1
    seen = w.tag[k] in NOMINAL
    while j <= last:
        tag = w.tag[j]
        if tag in NOMINAL:
            if seen and _number_of_its_own(w, j, last):
                break
            seen, end = True, j
        elif tag == "'s":
            if not seen and w.tag[j - 1] != "time":
                break
        elif tag in ("det", "poss"):
            if w.tag[j - 1] not in ("det", "'s") or w.tag[j - 1] == tag == "poss":
                break
        elif tag == "conj":
            described = w.tag[j - 1] == "noun" and j < last and w.tag[j + 1] == "noun" and _describing(w, j - 1)
            if not described and not (w.low[j - 1] in ("hundred", "thousand") and j < last and w.tag[j + 1] == "num"):
                break  # but “two hundred and thirty-four”
        elif not _inside(w, j, last):
            break
        j += 1
    return end


def _number_of_its_own(w: Words, j: int, last: int) -> bool:
    """“called on the patient four times”: a number behind a noun opens a phrase of its own."""
    if w.tag[j] != "num" or w.tag[j - 1] not in ("noun", "name"):
        return False
    of_them = w.low[j - 1].endswith("s") and w.low[j + 1 : j + 2] == ["of"]  # “told reporters five of them”
    return j < last and (w.tag[j + 1] == "noun" or of_them or (w.low[j + 1] in ("or", "to") and j + 2 <= last and w.tag[j + 2] == "num"))


def _inside(w: Words, j: int, last: int) -> bool:
    """“a sealed letter”, "the newly opened line", "a four-day visit", "no more than two" boats: what may stand before the noun."""
    tag, behind = w.tag[j], w.tag[j - 1]
    if behind not in ("det", "poss", "'s", "num", "adv", "part", "ing", "time", "quote") and not (
        tag == "part" and w.low[j - 1].endswith("ly")
    ):
        return False
    if tag == "quote":
        return behind != "quote" and j < last and w.tag[j + 1] in NOMINAL | {"adv", "part"}
    if tag not in ("adv", "part", "ing", "time", "neg"):
        return False
    ahead = j + 1
    while ahead <= last and w.tag[ahead] in ("adv", "part", "ing", "time"):
        ahead += 1
    return ahead <= last and w.tag[ahead] in NOMINAL and (tag != "time" or w.time[ahead] < 0)


def _describing(w: Words, k: int) -> bool:
    """Whether the noun at k is rather the first of two adjectives: "current and former officials"."""
    return w.low[k].endswith(("al", "ic", "ive", "ous", "ary", "ent", "ern")) or w.low[k] in ("current", "present", "old", "big", "small")


def verb_group(w: Words, k: int, last: int, g: Syntax) -> int:
    """The main verb of the finite group that begins at k: "had [never] been seen"."""
    main = k
    if w.tag[k] != "aux":
        return main
    j = k + 1
    inverted = j <= last and w.tag[j] == "subj" and w.low[j] != "there"
    while j <= last:
        tag = w.tag[j]
        through = tag in ("adv", "neg", "time") or (tag == "quote" and w.tag[j - 1] == "aux") or (inverted and tag == "subj")
        if tag in ("part", "inf", "ing") or (tag == "aux" and w.low[j] in _CARRYING):
            main = j
            if w.low[j] not in _CARRYING and w.base[j] != "go":
                break
        elif tag == "prep" and main == k and (behind := _interrupting(w, j, last, g)):
            j = behind
            continue
        elif not through:
            break
        if tag == "time" and not _verb_waits(w, j, last):
            break
        j += 1
    if main == k or w.low[main] in ("had", "been"):
        after = w.past(main + 1, ("adv", "neg"))
        if after + 1 <= last and w.low[after] == "to" and w.tag[after + 1] == "inf" and (w.low[k] in g.be or w.low[main] == "had"):
            return _past_auxiliaries(w, after + 1, last)  # “is to be rebuilt”, "had to pay"
    if w.base[main] == "go" and w.tag[main] == "ing" and main + 2 <= last and w.low[main + 1] == "to" and w.tag[main + 2] == "inf":
        return main + 2  # “is going to sell”
    return main


def _verb_waits(w: Words, k: int, last: int) -> bool:
    """“had *to this day not* paid”: whether only times and adverbs stand before the verb."""
    k = w.past(k, ("time", "adv", "neg"))
    return k <= last and w.tag[k] in ("part", "inf", "ing")


def _interrupting(w: Words, k: int, last: int, g: Syntax) -> int:
    """“had never *in his life* met”, "has *in fact* paid": the token behind such a phrase in a perfect; 0 where the group ends before it."""
    end = w.next(k + 1, lambda j: w.tag[j] in ("det", "poss", "noun") and j < k + _ASIDE)
    perfect = w.low[w.back(k - 1, ("adv", "neg"))] in g.have
    return end if perfect and end > k + 1 and _verb_waits(w, end, last) else 0


def _past_auxiliaries(w: Words, k: int, last: int) -> int:
    """From the infinitive at k to the verb that carries the meaning: "be [never] rebuilt"."""
    main = k
    while w.low[main] in _CARRYING:
        nxt = w.past(main + 1, ("adv", "neg"))
        if nxt > last or w.tag[nxt] not in ("part", "ing"):
            break
        main = nxt
    return main


def inverted_group(w: Words, k: int, last: int, g: Syntax) -> tuple[int, int, int] | None:
    """“Nor *had the council been told*”: the subject's first and last token and the main verb, where the auxiliary at k stands before its subject."""
    if w.tag[k] != "aux" or k + 1 > last or w.tag[k + 1] not in NOMINAL | {"det", "poss"}:
        return None
    end = noun_phrase_end(w, k + 1, last)
    main = -1
    for j in range(end + 1, last + 1):
        bare = (
            w.tag[j] == "noun" and j == end + 1 and "b" in g.verbs.get(w.low[j], ("", ""))[1] and (w.low[k] in g.do or w.low[k] in g.modals)
        )
        if bare:
            w.base[j] = g.verbs[w.low[j]][0]
        if w.tag[j] in ("part", "inf", "ing") or bare:
            main = j
            if w.low[j] not in _CARRYING:
                break
        elif w.tag[j] not in ("adv", "neg"):
            break
    if main < 0 and w.low[k - 1] in LIKEWISE and w.low[k] in g.do and (end == last or w.tag[end + 1] == "punct"):
        main = k  # “so *did Vale*”
    return (k + 1, end, main) if main > 0 else None


LIKEWISE = ("so", "nor", "neither", "as")


def finite(w: Words, k: int) -> bool:
    """Whether a finite verb group begins at token k."""
    return w.tag[k] in FINITE


def quantifier(w: Words, k: int, g: Syntax) -> int:
    """How many words of "at least", "more than" stand at k before a number; 0 when none do."""
    for words in g.bounding_by_word.get(w.low[k], ()):
        end = k + len(words)
        if tuple(w.low[k:end]) == words and end < len(w.low) and w.time[end] < 0 and _number(w, end, g, alone=len(words) > 1):
            return len(words)
    return 0


def _number(w: Words, k: int, g: Syntax, *, alone: bool) -> bool:
    """Whether a number begins at k; behind "more than" also "a dozen" and "dozens of"."""
    low = w.low[k]
    return low[0].isdigit() or low in g.numbers or (alone and (low in ("a", "half") or (low in g.portions and low.endswith("s"))))
