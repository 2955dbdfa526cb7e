"""Noun phrases: where the one before or after a word begins and ends."""

from __future__ import annotations

from dataclasses import dataclass

from timeline.statements.tagging.words import FINITE, NOMINAL, Words

_INSIDE = NOMINAL | {"'s", "det", "poss", "part", "ing"}
_LONGEST = 40  # tokens: no subject of news prose is longer, and no walk may cross a document without stops


@dataclass(slots=True, unsafe_hash=True)  # not frozen, which would take three times as long to make; nobody changes one
class Phrase:
    """Tokens `first` to `last` (included) of a noun phrase; `pronoun` marks a bare pronoun."""

    first: int
    last: int
    pronoun: bool = False

    def text(self, words: Words) -> str:
        """The phrase as written, without a possessive ending."""
        return words.of(self.first, self.last)


def before(words: Words, k: int) -> Phrase | None:
    """The noun phrase that ends at token k, with its prepositional parts: "a survey by the county", "director of the trust"."""
    w = words
    if k < 0:
        return None
    if w.tag[k] == "obj" and k > 1 and w.low[k - 1] == "of" and w.tag[k - 2] == "num":
        return Phrase(_start(w, k - 2), k)  # “five of them”
    if w.tag[k] in ("subj", "obj"):
        return Phrase(k, k, True)
    if w.tag[k] == "det" and w.low[k] in ("none", "all", "several", "both", "another", "neither"):
        return Phrase(k, k, True)
    if w.tag[k] not in NOMINAL:
        return None
    first = _start(w, k)
    while first > 0 and k - first < _LONGEST:
        joined = _attached(w, first)
        if joined is None:
            break
        first = joined
    return Phrase(first, k)


def _start(w: Words, k: int) -> int:
    """First token of the simple phrase that ends at k: determiner, possessives, adjectives, nouns."""
    a = k
    while a > 0 and k - a < _LONGEST:
        t, here = w.tag[a - 1], w.tag[a]
        if here == "det" and t != "det":
            break
        if here == "poss" and t not in ("det",):
            break
        if t == "time" and here == "'s":
            while a > 0 and w.tag[a - 1] == "time":
                a -= 1  # “last month's discovery”
            continue
        if t == "'s" or t in _INSIDE:
            if t in ("part", "ing") and not (a > 1 and w.tag[a - 2] in ("det", "poss", "'s", "adv", "num", "noun")) and a - 1 > 0:
                break
            a -= 1
            continue
        if t == "time" and a > 1 and w.tag[a - 2] in ("det", "poss", "'s") and here in NOMINAL:
            a -= 1  # “the daily Morgen”, "the firm's half-year report"
            continue
        if t == "adv" and a > 1 and w.tag[a - 2] in ("det", "poss", "'s") and here in ("noun", "part", "num"):
            a -= 1  # “a widely read paper”
            continue
        if t == "conj" and here == "noun" and a > 1 and w.tag[a - 2] == "noun" and w.low[a - 1] in ("and", "or") and _adjectives(w, a - 2):
            a -= 1  # “multiple current and former officials”
            continue
        break
    return a


def _adjectives(w: Words, k: int) -> bool:
    """Whether token k is the first of two joined adjectives: its own phrase begins with a determiner just before."""
    return w.low[k] in ("current", "local", "senior", "federal", "military", "political", "public", "former", "civil", "national") or (
        k > 0 and w.tag[k - 1] == "det" and w.low[k - 1] in ("multiple", "several", "many", "some", "numerous", "various")
    )


def _attached(w: Words, first: int) -> int | None:
    """First token of the phrase that the one from `first` hangs on by a preposition or a time, or None."""
    k = first - 1
    if w.tag[k] == "time":
        while k >= 0 and w.tag[k] == "time":
            k -= 1
        if k >= 0 and w.tag[k] == "prep":
            k -= 1
        return None if k < 0 or w.tag[k] not in NOMINAL or w.tag[first] == "det" else _start(w, k)
    if w.tag[k] == "prep" and k > 1 and w.tag[k - 1] == "part" and w.tag[k - 2] in NOMINAL:
        return _start(w, k - 2)  # “a charter sealed by the king”
    if w.low[k] == "of" and k > 1 and w.tag[k - 1] == "prep" and w.tag[k - 2] in NOMINAL:
        return _start(w, k - 2)  # “the last train out of Orbe”
    if w.tag[k] == "prep" and k > 0 and (w.tag[k - 1] in NOMINAL or w.tag[k - 1] == "obj"):
        return _start(w, k - 1) if w.tag[k - 1] in NOMINAL else None
    if w.low[k] in ("and", "or") and k > 0 and w.tag[k - 1] in NOMINAL and w.tag[first] != "subj":
        return None  # coordination is the caller's business
    return None


def after(words: Words, i: int) -> Phrase | None:
    """The noun phrase that begins at token i, with "of", "at", "for" parts: "policy director at the institute"."""
    tags, size = words.tag, len(words.tag)
    if i >= size:
        return None
    if tags[i] in ("subj", "obj"):
        return Phrase(i, i, True)
    if tags[i] not in _BEGINNING:
        return None
    k, end = i + 1, min(size, i + _LONGEST)
    while k < end and (tags[k] in ("name", "noun") or _continues(words, k)):
        k += 1
    while k > i and tags[k - 1] not in NOMINAL:
        k -= 1
    return Phrase(i, k - 1) if k > i else None


_BEGINNING = NOMINAL | {"det", "poss"}
_ATTACHING = frozenset("of at for from in with to".split())


def _continues(w: Words, k: int) -> bool:
    """Whether token k goes on with the noun phrase that the token before belongs to."""
    tag, behind = w.tag[k], w.tag[k - 1]
    ahead = w.tag[k + 1] if k + 1 < len(w.tag) else ""
    if (
        tag == "num"
        and behind in ("noun", "name")
        and (
            ahead == "noun"
            or (w.low[k - 1].endswith("s") and w.low[k + 1] == "of")
            or (k + 2 < len(w.tag) and w.low[k + 1] in ("or", "to") and w.tag[k + 2] == "num")
        )
    ):
        return False  # “called on the patient four times”
    if tag in NOMINAL or tag == "'s":
        return True
    if w.low[k] == "such" and behind == "num":
        return True  # “one such meeting”
    if tag in ("det", "poss"):
        return behind in ("det", "prep")
    if not ahead:
        return False
    if tag == "quote":
        return behind == "num" and ahead in NOMINAL  # “no more than two” derailments
    if tag in ("adv", "part", "ing", "time"):
        return ahead in NOMINAL and behind in ("det", "poss", "'s", "num")  # also “its Friday edition”
    if tag == "prep":
        return w.low[k] in _ATTACHING and (ahead in NOMINAL or ahead in ("det", "poss"))
    return w.low[k] in ("and", "or") and behind == ahead == "noun" and _adjectives(w, k - 1)


def simple_after(words: Words, i: int) -> Phrase | None:
    """As `after`, without what hangs on prepositions."""
    found = after(words, i)
    if found is None or found.pronoun:
        return found
    if "prep" in words.tag[found.first : found.last + 1]:
        return Phrase(found.first, words.tag.index("prep", found.first) - 1)
    return found


def header(w: Words) -> int:
    """The token after a dateline header: "ORBE, Aug. 26 (Reuters) — ..."; 0 without one."""
    if w.opening is None:
        w.opening = _header(w)
    return w.opening


_DASHES = frozenset(("—", "–", "--", "_", "-"))
_OPENING = 24  # tokens: how far into a sentence the dash of a header stands


def _header(w: Words) -> int:
    shouted, start = False, 0
    colon = w.low.index(":", 1) if ":" in w.low[1:9] else 0
    if colon and w.capital(0) and all(w.tag[k] in ("name", "noun", "punct", "num") for k in range(colon)):
        return colon + 1  # “MR VALE: We met twice.”
    for k in range(min(_OPENING, len(w))) if not _DASHES.isdisjoint(w.low[:_OPENING]) else ():
        word = w.word(k)
        shouted |= len(word) > 2 and word.isupper() and word.isalpha()
        if w.tag[k] in FINITE or w.tag[k] == "quote":
            break
        if (word != "-" and word in _DASHES) or (word == "-" and k + 1 < len(w) and w.end[k] < w.start[k + 1]):
            if not shouted and not _place_line(w, k):
                break
            start = k + 1
    return start


def _place_line(w: Words, dash: int) -> bool:
    """“Orbe, 3 March 2018 — The dam”, "Orbe — The dam", "4 May 2018 | Road & Rail — The dam": only names and times stand before the dash."""
    opens = dash + 1 < len(w) and w.capital(dash + 1) and (w.capital(0) or w.time[0] >= 0)
    named = all(w.tag[k] in ("name", "time", "punct", "num") or (w.tag[k] == "noun" and w.capital(k)) for k in range(dash))
    return opens and named and dash < 12 and any(w.tag[k] in ("name", "noun") for k in range(dash))
