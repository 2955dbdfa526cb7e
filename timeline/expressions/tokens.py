"""Tokens: the words, numbers and marks of a text, each with the code by which the rules know it.

What stands between two spaces is nearly always cut alone and remembered, so that a word is looked at once in a run.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from timeline.expressions.grammar import BARRIER, MARK, UNKNOWN, Grammar
from timeline.expressions.vocabulary import Shape, Values
from timeline.text.remembered import Remembered
from timeline.text.span import Span

REACH = 300  # characters that are looked at around a word; no phrase is longer, and a text of nothing but time words stays in small pieces
CHUNKS = 1 << 15  # written words that are remembered
BLANK_LINE = re.compile(r"\n[ \t\r]*\n")
_FIRST = {"digit": r"(?=\d)(?<!\d)", "letter": r"(?=[^\W\d_])", "mark": r"(?=[^\w\s])"}  # no form begins inside a number
_SENTENCE_STOP = re.compile(r"\.(?:\s*$|\.|\s+[A-Z])")
_FORM = re.compile(r"\d|^[^\w\s]*[$€£¥+−-]|^[^\w\s]+$")
_AROUND = '.,;:!?()[]"“”'  # marks that may stand beside a plain word


@dataclass(frozen=True, slots=True, eq=False)
class Token:
    """A word, a number, or what a rule made of several tokens, wherever it stands; all occurrences of a word share one.

    `extent` is what TIMEX3 delimits, `rules` the derivation, `ends` the two ends of a range, or the days of a list; these in places of a list of tokens.
    `starts` tells whether it starts a search.
    """

    code: str
    values: Any
    extent: Span | None = None
    rules: tuple[str, ...] = ()
    ends: tuple[Span, ...] | None = None
    starts: bool = False


Cut = tuple[int, int, Token]  # from, to, and what stands there
_UNKNOWN = Token(UNKNOWN, {})
_BARRIER = Token(BARRIER, {})
_MARK = Token(MARK, {})
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


class Tokens:
    """Cuts text into the tokens of one grammar."""

    def __init__(self, grammar: Grammar) -> None:
        self._grammar = grammar
        self._kinds: list[Shape | str] = ["", "word"]  # by the number of the group that matched
        shapes = _by_first(grammar.shapes, self._kinds)
        self._kinds += ["word", "other", "gap"]
        # blanks and long plain words first, since they are most of what there is
        self._token = re.compile(
            rf"(?=\S)(?:([^\W\d_]{{3,}}+(?:[’'][^\W\d_]+)?(?![\w@:/’']|\.\w))|{shapes}"
            rf"|([^\W\d_]+(?:[’'][^\W\d_]+)?)|([’']s\b|\w+|[^\w\s]))|({BLANK_LINE.pattern})"
        )
        found = frozenset(grammar.index["triggers"])
        # word -> what it is, what it is with a capital, and whether a full stop may belong to it
        self._known = {
            word: (
                Token(*grammar.entries[word], starts=word in found) if word in grammar.entries else _UNKNOWN,
                Token(*grammar.capitalised[word], starts=word in found) if word in grammar.capitalised else None,
                word in grammar.lexicon.abbreviations,
            )
            for word in (*grammar.entries, *grammar.capitalised)
        }
        # marks that the space around them does not change
        self._marks = {mark: Token(*grammar.entries.get(mark, (MARK, {}))) for mark in '.,;:!?()[]"“”'}
        self._forms: dict[tuple[str, str], Token] = {}
        self.alone: Mapping[str, tuple[Cut, ...] | None] = Remembered(self._cut_alone, CHUNKS)

    def is_plain(self, chunk: str) -> bool:
        """Whether what stands between two spaces is surely nothing but words of several letters that no rule knows, and marks."""
        bare = chunk.strip(_AROUND).lower().replace("’", "'")
        if bare in self._known:
            return False  # “Lincoln's” is told by a rule, "Lincoln" by none
        return self._is_unknown(bare) or all(map(self._is_unknown, bare.removesuffix("'s").split("-")))

    def _is_unknown(self, word: str) -> bool:
        return len(word) > 2 and word.isalpha() and word not in self._known

    def code(self, word: str) -> str:
        """The code of a word in lower case."""
        return self._known[word][0].code

    def has_form(self, lowered: str, start: int, end: int) -> bool:
        """Whether a form that starts a search begins in these characters: not in "Expo2014", which is a name, but in "the'90s"."""
        while start < end and (match := self._token.search(lowered, start, start + REACH)) and match.start() < end:
            kind, start = self._kinds[match.lastindex or 0], match.end()
            if isinstance(kind, Shape) and kind.trigger:
                if not ends_in_letter(lowered, match.start()):
                    return True
                start = match.start() + 1 if not match[0][0].isalnum() else start
        return False

    def _cut_alone(self, chunk: str) -> tuple[Cut, ...] | None:
        """The tokens of what stands between two spaces, from its start; None where they depend on what stands around it.

        A form of several pieces ("10 p. m.", "3 h", "$ 5") begins with a digit, a mark, or a letter or two that are no word; and the stop
        of "mins." may be that of the sentence.
        """
        body, last = (chunk[:-1], chunk[-1:]) if chunk[-1:] in self._marks else (chunk, "")
        if self._is_unknown(body.lower()):  # what is met anew is most often a name or a rare noun
            end = len(body)
            return ((0, end, _UNKNOWN), (end, end + 1, self._marks[last])) if last else ((0, end, _UNKNOWN),)
        pieces = chunk.split()
        if len(pieces) != 1:
            return None if pieces else ()
        lowered = lower(chunk)
        word = lowered.rstrip(".")
        stopped = word != lowered
        if len(word) <= 2 and (stopped or word not in self._known):
            return None
        if _FORM.search(lowered) or (stopped and self._known.get(word, _NEVER)[2]):
            return None
        return self.padded(chunk)

    def padded(self, chunk: str) -> tuple[Cut, ...]:
        """The tokens of what stands between two spaces, as if nothing stood around it."""
        padded = f" {chunk} "
        return tuple((start - 1, end - 1, token) for start, end, token in self.cuts(padded, lower(padded), 1, len(chunk) + 1))

    def cuts(self, text: str, lowered: str, start: int, end: int) -> Iterator[Cut]:
        """The tokens of a stretch, one after the other."""
        known, marks, kinds = self._known, self._marks, self._kinds
        position = start
        for match in self._token.finditer(lowered, start, end) if end - start <= 2 * REACH else self._in_steps(lowered, start, end):
            kind, (first, last) = kinds[match.lastindex or 0], match.span()
            if first < position:  # the stop of an abbreviation, taken already
                continue
            if isinstance(kind, Shape):
                yield first, last, self._form(kind, match)
            elif kind == "word":
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
            else:  # a gap
                yield first, last, _BARRIER

    def _in_steps(self, lowered: str, start: int, end: int) -> Iterator[re.Match[str]]:
        """The tokens of many characters without a space; no form looks further ahead than a step."""
        while start < end:
            at, limit = start, min(start + 2 * REACH, end)
            for match in self._token.finditer(lowered, start, limit):
                if match.end() > start + REACH and match.start() > start:
                    at = match.start()
                    break
                yield match
                at = match.end()
            else:
                at = limit
            start = at

    def _form(self, shape: Shape, match: re.Match[str]) -> Token:
        """The token of a form; one for all that are written alike."""
        found = self._forms.get((shape.name, match[0]))
        if found is None:
            if len(self._forms) >= CHUNKS:
                self._forms.clear()
            values = shape.read(match)
            found = Token(self._grammar.code(frozenset(values), None), values, starts=shape.trigger) if values else _UNKNOWN
            self._forms[shape.name, match[0]] = found
        return found

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
        known = self._known.get(mark)
        if known is not None:
            return known[0]
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


def ends_in_letter(text: str, end: int) -> bool:
    """Whether a Latin letter stands before this place."""
    return "a" <= text[end - 1 : end].lower() <= "z"
