"""Amounts: what a short answer says of how often: "Yes, twice.", "Only once.", "Once or twice.", "I did. Twice.", "No, never."."""

from __future__ import annotations

from dataclasses import replace

from timeline.claims.quantities.counts import FOLDS, Quantity, at_number, times_told
from timeline.claims.quantities.numerals import value
from timeline.languages.accounts import Syntax
from timeline.statements.tagging.words import FINITE, Words

_MOST = 9  # words of a short answer
_CLAUSE = 4  # tokens of “I never did”
_NONE = Quantity(0, 0, negative=True, said=True)
_SOME = Quantity(1, None)
_NUMBER_ENDS = frozenset(("times", "time", "or", ",", "."))


_YES = frozenset("yes yeah yep aye indeed certainly correct sure".split())
_NO = frozenset(("no", "nope"))
_TO_WHOM = frozenset("sir madam ma'am ma’am".split())
_ONLY = frozenset(("only", "just", "exactly"))
_NEVER = frozenset("no never nobody none neither".split())
_STRESSING = frozenset("certainly indeed absolutely definitely surely of course most obviously".split())
_BOUNDS = frozenset("at more not no fewer less about around several many a up as".split())


def amount_of(w: Words, first: int, last: int, grammar: Syntax) -> Quantity | None:
    """What the tokens from `first` to `last` say of how often, as an answer; None where they are none, but a clause of their own."""
    words = [k for k in range(first, last + 1) if w.tag[k] not in ("punct", "quote") and w.time[k] < 0]
    if not words or len(words) > _MOST or any(w.tag[k] == "verb" for k in words):
        return None
    if w.low[words[-1]] == "not" and _STRESSING.issuperset(w.low[k] for k in words[:-1]):
        return _NONE  # “Certainly not.”
    said, words = _opened(w, words)
    done, words = _done(w, words)
    if words and any(w.tag[k] in FINITE for k in words):
        return None
    found = _number(w, words, last, grammar) if words else None
    if found is None and done is None and any(w.low[k] == "not" for k in words):
        return None  # “Yes, but not often”
    return found or done or said


def _opened(w: Words, words: list[int]) -> tuple[Quantity | None, list[int]]:
    """The yes or no with which an answer opens, and the words behind it; "no boat" opens with none that stands alone."""
    said = None
    while words:
        k = words[0]
        alone = k + 1 >= len(w) or w.tag[k + 1] in ("punct", "quote")
        if w.low[k] in _YES:
            said = _SOME
        elif w.low[k] in _NO and alone:
            said = _NONE
        elif said is None or not (w.low[k] in _TO_WHOM and alone):
            break
        words = words[1:]
    return said, words


def _done(w: Words, words: list[int]) -> tuple[Quantity | None, list[int]]:
    """“I did”, "we never did": a clause without a verb of its own, and the words behind its comma."""
    end = 0
    while end < len(words) and end < _CLAUSE and w.tag[words[end]] in ("subj", "aux", "neg") and words[end] == words[0] + end:
        end += 1
    bare = words[:end]
    tags = {w.tag[k] for k in bare}
    if not {"subj", "aux"} <= tags or (end < len(words) and words[end] == bare[-1] + 1):
        return None, words
    return (_NONE if "neg" in tags else _SOME), words[end:]


def _number(w: Words, words: list[int], last: int, grammar: Syntax) -> Quantity | None:
    """The number in the words that are left of an answer."""
    low = [w.low[k] for k in words]
    if low[0] == "never" or low[:2] in (["not", "once"], ["not", "at"]):
        return _NONE
    start = next((n for n, word in enumerate(low) if word not in _ONLY), 0)
    start += start > 0 and low[start] == "the" and start + 1 < len(low)  # “just the once”
    told = times_told(w, range(words[0], last + 1), grammar) if _opens(w, words[start:], grammar) else None
    if told is not None:
        exact = told.low == told.high  # in an answer "once" is a number, and never "at some time"
        return replace(told, only=exact, weak=None if exact else told.weak)
    if low[0] in _NEVER:
        return _NONE
    k = next((j for j in words[:4] if w.tag[j] == "num" and value(w, j, grammar) is not None), -1)
    if k >= 0 and (k == words[-1] or w.low[k + 1] in _NUMBER_ENDS):
        return at_number(w, k, words[0], grammar)
    return None


def _opens(w: Words, words: list[int], grammar: Syntax) -> bool:
    """Whether an answer begins with a number, or with a bound before one: "twice, in the yard", not "the vicar, twice"."""
    if not words:
        return False
    k = words[0]
    return w.low[k] in FOLDS or w.low[k] in _BOUNDS or (w.tag[k] == "num" and value(w, k, grammar) is not None)
