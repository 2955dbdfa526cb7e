"""Scanner: text to tokens, and only where a time phrase may stand.

One regular expression, a trie of trigger words beside the forms of dates, touches every character. Around each of its hits the text is
followed to either side for as long as a rule could read on, which is rarely more than a few words; only these stretches become tokens.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from timeline.expressions.grammar import BARRIER, MARK, UNKNOWN, Grammar
from timeline.expressions.triggers import triggers
from timeline.expressions.vocabulary import Shape, Values
from timeline.text.span import Span
from timeline.text.trie import trie

_REACH = 300  # characters followed to either side of a hit; no phrase is longer, and a text of nothing but time words stays in small pieces
_STEP = 6  # words looked at in one go; most stretches end within them
_CHUNKS = 1 << 15  # written words that are remembered as readable or not
_FIRST = {"digit": r"(?=\d)(?<!\d)", "letter": r"(?=[^\W\d_])", "mark": r"(?=[^\w\s])"}  # no form begins inside a number
_SENTENCE_STOP = re.compile(r"\.(?:\s*$|\.|\s+[A-Z])")
_STOPS = frozenset((UNKNOWN, MARK, BARRIER))
_BLANK_LINE = re.compile(r"\n[ \t\r]*\n")
_CHUNK = re.compile(r"\S+")
_FORM = re.compile(r"\d|^[^\w\s]*[$€£¥+−-]|^[^\w\s]+$")


@dataclass(frozen=True, slots=True)
class Token:
    """A word, a number, or what a rule made of several tokens, wherever it stands; all occurrences of a word share one.

    `extent` is what TIMEX3 delimits, `rules` the derivation, `ends` the two ends of a range.
    """

    code: str
    values: Any
    extent: Span | None = None
    rules: tuple[str, ...] = ()
    ends: tuple[Span, Span] | None = None


Cut = tuple[int, int, Token]  # from, to, and what stands there
_UNKNOWN = Token(UNKNOWN, {})
_BARRIER = Token(BARRIER, {})
_NEVER: tuple[Token, Token | None, bool] = (_UNKNOWN, None, False)  # for a word that no rule knows


def lower(text: str) -> str:
    """Lower case of the same length: "İ" and the like, whose lower case is longer, stay as they are.

    Examples
    --------
    >>> len(lower("İSTANBUL, May 3")) == len("İSTANBUL, May 3")
    True
    """
    lowered = text.lower()
    if len(lowered) == len(text):
        return lowered
    return "".join(low if len(low := c.lower()) == 1 else c for c in text)


class Scanner:
    """Finds and cuts the stretches of a text that the rules of one grammar could read."""

    def __init__(self, grammar: Grammar) -> None:
        self._grammar = grammar
        # the character before is part of the match: an expression that begins with a plain set of characters is searched much faster
        words = trie(triggers(grammar), space=r"[\s‐‑–-]+")  # “Eid al-Fitr”, as in a rule's pattern
        self._trigger = re.compile(rf"[^a-z](?:{words}(?![^\W_])|{_by_first(s for s in grammar.shapes if s.trigger)})")
        self._kinds: list[Shape | str] = ["", "word"]  # by the number of the group that matched
        shapes = _by_first(grammar.shapes, self._kinds)
        self._kinds += ["word", "other", "gap"]
        # blanks and long plain words first, since they are most of what there is
        self._token = re.compile(
            rf"(?=\S)(?:([^\W\d_]{{3,}}+(?:[’'][^\W\d_]+)?(?![\w@:/’']|\.\w))|{shapes}"
            rf"|([^\W\d_]+(?:[’'][^\W\d_]+)?)|([’']s\b|\w+|[^\w\s]))|({_BLANK_LINE.pattern})"
        )
        # word -> what it is, what it is with a capital, and whether a full stop may belong to it
        self._known = {
            word: (
                Token(*grammar.entries[word]) if word in grammar.entries else _UNKNOWN,
                Token(*grammar.capitalised[word]) if word in grammar.capitalised else None,
                word in grammar.lexicon.abbreviations,
            )
            for word in (*grammar.entries, *grammar.capitalised)
        }
        # marks that the space around them does not change
        self._marks = {mark: Token(*grammar.entries.get(mark, (MARK, {}))) for mark in '.,;:!?()[]"“”'}
        self.reads = lru_cache(_CHUNKS)(self._reads)
        self._alone = lru_cache(_CHUNKS)(self._cut_alone)

    # ------------------------------------------------------------------ where
    def stretches(self, lowered: str) -> Iterator[tuple[int, int]]:
        """Start and end of each stretch; those that meet are one, unless they grow long."""
        start = end = clear = -1  # up to `clear` a rule may read on
        for hit in self._trigger.finditer("\n" + lowered):  # so that a trigger that opens the text has a character before it
            first = hit.start()
            if first < clear:
                continue
            if first >= end:  # else it stands behind a stop in the last word: "Friday.March 5"
                begins = self._back(lowered, first, max(end, 0))
                if start < 0 or first - start > _REACH or not lowered[end:begins].isspace():
                    if start >= 0:
                        yield start, end
                    start = begins
            clear, end = self._ahead(lowered, first)
        if start >= 0:
            yield start, end

    def _back(self, lowered: str, at: int, floor: int) -> int:
        """Where the words that a rule may read begin, and the one before them, which may forbid a reading."""
        near = max(floor, at - _REACH)
        while near < at:
            first, *chunks = lowered[near:at].rsplit(None, _STEP) or [""]
            if len(chunks) < _STEP and near == floor:
                chunks.insert(0, first)  # else it may be cut, or more than one word
            for chunk in reversed(chunks):
                at = lowered.rindex(chunk, near, at)
                if chunk and not self.reads(chunk):
                    return at
            if len(chunks) != _STEP:
                break
        return at

    def _ahead(self, lowered: str, at: int) -> tuple[int, int]:
        """Up to where a rule may read on, and the end of the word that stops it, which may forbid a reading."""
        limit, clear = at + _REACH, at
        while True:
            *chunks, rest = lowered[at:limit].split(None, _STEP) or [""]
            if len(chunks) < _STEP:
                chunks.append(rest)
            for chunk in chunks:
                begins = lowered.index(chunk, at)
                at = begins + len(chunk)
                if at >= limit and clear < begins and lowered[limit : limit + 1].strip():
                    return clear, clear  # cut; it is left to the next stretch
                if not self.reads(chunk):
                    return clear, at
                clear = at
            if len(chunks) != _STEP:
                return clear, clear

    def _reads(self, chunk: str) -> bool:
        """Whether a phrase may run on through these characters between two spaces.

        Forms such as "10 p. m.", "3 h" and "9 1/2" hold spaces, so short pieces and digits are let through.
        """
        if (len(chunk) <= 2 and chunk[:1].isalpha()) or any(c.isdigit() for c in chunk):
            return True
        cuts = self._cuts(chunk, chunk, 0, len(chunk))
        return all(token.code not in _STOPS or chunk[start:end] in self._grammar.capitalised for start, end, token in cuts)

    # ------------------------------------------------------------------ what
    def tokens(self, text: str, lowered: str, start: int, end: int) -> list[Cut]:
        """The tokens of a stretch with their codes.

        Nearly all that stands between two spaces is cut alone, whatever is around it, and most of it has been met before.
        """
        if _BLANK_LINE.search(lowered, start, end):  # a token of its own
            return list(self._cuts(text, lowered, start, end))
        found: list[Cut] = []
        position = start
        for match in _CHUNK.finditer(text, start, end):
            first, last = match.span()
            if first < position:  # read already, with what stands before it
                continue
            alone = self._alone(match[0]) if first > start or not start or text[start - 1].isspace() else None
            if alone is not None:
                for begins, ends, token in alone:
                    found.append((first + begins, first + ends, token))
                continue
            for cut in self._cuts(text, lowered, first, end):
                found.append(cut)
                position = cut[1]
                if position >= last and (position == end or text[position].isspace()):
                    break
        return found

    def _cut_alone(self, chunk: str) -> tuple[Cut, ...] | None:
        """The tokens of what stands between two spaces, from its start; None where they depend on what stands around it.

        A form of several pieces ("10 p. m.", "3 h", "$ 5") begins with a digit, a mark, or a letter or two that are no word; and the stop
        of "mins." may be that of the sentence.
        """
        lowered = lower(chunk)
        word = lowered.rstrip(".")
        stopped = word != lowered
        if len(word) <= 2 and (stopped or word not in self._known):
            return None
        if _FORM.search(lowered) or (stopped and self._known.get(word, _NEVER)[2]):
            return None
        cuts = self._cuts(f" {chunk} ", f" {lowered} ", 1, len(chunk) + 1)
        return tuple((start - 1, end - 1, token) for start, end, token in cuts)

    def _cuts(self, text: str, lowered: str, start: int, end: int) -> Iterator[Cut]:
        """The tokens of a stretch, one after the other."""
        known, marks, kinds, code_of = self._known, self._marks, self._kinds, self._grammar.code
        position = start
        for match in self._token.finditer(lowered, start, end):
            kind, (first, last) = kinds[match.lastindex or 0], match.span()
            if first < position:  # the stop of an abbreviation, taken already
                continue
            if kind == "word":
                word = match[0]
                entry = known.get(word)
                if entry is None:
                    yield from self._apart(text, word, first)
                    continue
                plain, capital, shortened = entry
                token = capital if capital is not None and text[first].isupper() else plain
                if shortened and lowered[last : last + 1] == "." and not _ends_there(text, last, token.values):
                    last = position = last + 1
                yield first, last, token
            elif kind == "other":
                yield first, last, marks.get(match[0]) or self._punctuation(lowered, first, last)
            elif kind == "gap":
                yield first, last, _BARRIER
            else:
                values = kind.read(match)  # type: ignore[union-attr]  # every other group is a shape's
                yield first, last, Token(code_of(frozenset(values), None), values) if values else _UNKNOWN

    def _apart(self, text: str, word: str, first: int) -> Iterator[Cut]:
        """A word that no rule knows as it stands: with a straight mark, or its possessive as a token of its own ("today's")."""
        known, last = self._known, first + len(word)
        straight = word.replace("’", "'")
        if straight != word and (entry := known.get(straight)) is not None:
            yield first, last, entry[0]
        elif not straight.endswith("'s") or len(word) < 3:
            yield first, last, _UNKNOWN
        else:
            plain, capital, _ = known.get(straight[:-2], _NEVER)
            yield first, last - 2, capital if capital is not None and text[first].isupper() else plain
            yield last - 2, last, self._punctuation(word, len(word) - 2, len(word))

    def _punctuation(self, lowered: str, start: int, end: int) -> Token:
        """A mark; hyphens and dashes are told apart by the space around them."""
        mark = lowered[start:end].replace("’", "'")
        if mark in "-‐‑–—" or mark == "−":
            spaced = not (lowered[start - 1 : start].strip() and lowered[end : end + 1].strip())
            mark = "--" if spaced or mark == "—" else "-"
        entry = self._grammar.entries.get(mark)
        if entry is not None:
            return Token(*entry)
        return Token(self._grammar.hyphen if mark == "-" else UNKNOWN if mark[0].isalnum() else MARK, {})


def _by_first(shapes: Iterable[Shape], groups: list[Shape | str] | None = None) -> str:
    """The forms, behind a look at the first character; each in a group of its own that is noted in `groups`, when given."""
    chosen, parts = tuple(shapes), []
    for name, first in _FIRST.items():
        mine = [s for s in chosen if name in s.first]
        if groups is not None:
            groups += mine
        forms = "|".join(s.regex if groups is None else f"({s.regex})" for s in mine)
        parts.append(f"{first}(?:{forms})" if mine else "(?!)")
    return "|".join(parts)


def _ends_there(text: str, stop: int, values: Values) -> bool:
    """Whether the stop after an abbreviated unit belongs to the sentence: "It took 30 mins. She left."."""
    return ("unit" in values or "units" in values) and _SENTENCE_STOP.match(text, stop) is not None
