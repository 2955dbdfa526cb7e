"""Scanner: where in a text a time phrase may stand.

What stands between two spaces is looked up as it is, and most holds no part of a time phrase. From a trigger word, or a form of a date,
the text is followed to either side for as long as the next word may be a neighbour of the last; only such pieces of a few words become
tokens.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import accumulate, compress, count, pairwise
from operator import add

from timeline.expressions.grammar import MARK, Grammar
from timeline.expressions.tokens import BLANK_LINE, CHUNKS, REACH, Cut, Token, Tokens, ends_in_letter, lower
from timeline.text.remembered import Remembered

_BLOCK = 1 << 13  # characters that are looked at in one go
_PAIRS = 1 << 16  # pairs of codes of which is remembered whether they may be neighbours
_MARK = Token(MARK, {})
_WORD = re.compile(r"[^\W\d_]+")
_NO, _PERHAPS, _SURELY = range(3)  # whether a search starts from some characters


class Scanner:
    """Finds and cuts the pieces of a text that the rules of one grammar could read."""

    def __init__(self, grammar: Grammar) -> None:
        neighbours = grammar.neighbours
        self._begins, self._ends = neighbours.begins, neighbours.ends
        self._tokens = Tokens(grammar)
        self._alone = self._tokens.alone
        self._joined: Mapping[str, bool] = Remembered(neighbours.joined, _PAIRS)
        self._starting: Mapping[str, int] = Remembered(self._starts, CHUNKS)
        pairs = [pair.split() for pair in grammar.index["triggers"] if " " in pair]
        self._pairs = frozenset(map(tuple, pairs))
        self._of_pairs = frozenset(self._tokens.code(_rarer(pair, grammar.lexicon.common)) for pair in pairs)

    def tokens(self, text: str, start: int, end: int) -> list[Cut]:
        """The tokens of these characters with their codes."""
        return list(self._tokens.cuts(text, lower(text), start, end))

    def pieces(self, text: str) -> Iterator[list[Cut]]:
        """The tokens of each piece that a phrase may fill, and the token on either side that no rule reads on to, but may look at."""
        lowered = lower(text)
        for start, end in _blocks(text):
            chunks = text[start:end].replace("\n", " ").split(" ")
            marked = [*compress(range(len(chunks)), map(self._starting.__getitem__, chunks))]
            if marked:
                ends = [*map(add, accumulate(map(len, chunks)), count(start))]
                yield from self._pieces(_Written(text, lowered, chunks, ends), marked)

    def _pieces(self, written: _Written, marked: list[int]) -> Iterator[list[Cut]]:
        read: list[Cut] = []
        unread = 0
        for at in marked:
            if at >= unread and (self._starting[written.chunks[at]] == _SURELY or self._starts_here(written, at)):
                read, after, unread = self._ahead(written, at, *self._back(written, at, unread, read))
                if len(read) <= REACH:
                    yield read + after
                    continue
                for start in range(0, len(read), REACH):  # a text without spaces
                    yield read[start : start + REACH] + after

    def _starts(self, chunk: str) -> int:
        """Whether a search starts from what stands between two spaces: no, perhaps (what is around it decides), or surely."""
        if not chunk or self._tokens.is_plain(chunk):
            return _NO  # nearly always
        cuts = self._tokens.padded(chunk)
        if any(token.starts and not ends_in_letter(chunk, first) for first, _, token in cuts):
            return _SURELY
        return _PERHAPS if self._alone[chunk] is None or any(token.code in self._of_pairs for _, _, token in cuts) else _NO

    def _starts_here(self, written: _Written, at: int) -> bool:
        """Whether a form that starts a search begins in the chunk, or it has a word of a pair that does."""
        alone = self._alone[written.chunks[at]]
        if alone is None:
            return self._tokens.has_form(written.lowered, written.ends[at] - len(written.chunks[at]), written.ends[at])
        around = " ".join(written.chunks[max(at - 2, 0) : at + 3]).lower()
        return not self._pairs.isdisjoint(pairwise(_WORD.findall(around)))

    def _back(self, written: _Written, at: int, unread: int, read: list[Cut]) -> tuple[list[Cut], int, int]:
        """What stands before the piece around a chunk, and where the piece begins: chunk, and token in it.

        A rule may look at the token before, unless that may be read with another piece; then it is any mark. So with the one behind.
        """
        chunks, ends, joined = written.chunks, written.ends, self._joined
        near = ends[at] - REACH
        alone = self._alone[chunks[at]]
        after = alone[0][2].code if alone else ""
        while at > unread and ends[at - 1] > near:
            alone = self._alone[chunks[at - 1]]
            if alone:
                for number in range(len(alone) - 1, -1, -1):
                    first, last, token = alone[number]
                    if after and not joined[token.code + after]:
                        start = ends[at - 1] - len(chunks[at - 1])
                        before = [(start + first, start + last, _MARK if token.code in self._ends else token)]
                        return (before, at - 1, number + 1) if number + 1 < len(alone) else (before, at, 0)
                    after = token.code
            elif alone is None:
                after = ""  # its tokens depend on what is around it, and are let through
            elif written.is_blank_line(at - 1):
                return [], at, 0
            at -= 1
        if at > unread or not read:
            return [], at, 0
        first, last, token = read[-1]
        return [(first, last, _MARK if token.code in self._ends else token)], at, 0

    def _ahead(self, written: _Written, hit: int, before: list[Cut], at: int, number: int) -> tuple[list[Cut], list[Cut], int]:
        """The tokens of the piece from there on, what stands behind it, and the chunk in which the next may begin."""
        chunks, ends, joined, limit = written.chunks, written.ends, self._joined, written.ends[hit] + REACH
        cuts = before
        while at < len(chunks) and ends[at] < limit:
            alone = self._alone[chunks[at]]
            if alone:
                start = ends[at] - len(chunks[at])
                if at > hit and not joined[cuts[-1][2].code + alone[0][2].code]:
                    first, last, token = alone[0]
                    return cuts, [(start + first, start + last, _MARK if token.code in self._begins else token)], at
                for first, last, token in alone[number:] if number else alone:
                    cuts.append((start + first, start + last, token))
                at, number = at + 1, 0
            elif alone is None:
                found, following = self._in_context(written, at)
                if at > hit and not joined[cuts[-1][2].code + found[0][2].code]:
                    first, last, token = found[0]
                    return cuts, [(first, last, _MARK if token.code in self._begins else token)], at
                cuts += found
                at = following
            elif at > hit and written.is_blank_line(at):
                break
            else:
                at += 1
        return cuts, [], at

    def _in_context(self, written: _Written, at: int) -> tuple[list[Cut], int]:
        """The tokens from the chunk on to the first that ends with a chunk, such as "10 p. m."; and the chunk behind it."""
        found: list[Cut] = []
        ends = written.ends
        for cut in self._tokens.cuts(written.text, written.lowered, ends[at] - len(written.chunks[at]), ends[at] + REACH):
            found.append(cut)
            while ends[at] < cut[1]:
                at += 1
            if ends[at] == cut[1]:
                break
        return found, at + 1


def _blocks(text: str) -> Iterator[tuple[int, int]]:
    """A long text in parts, so that what is looked at is soon given back; cut at a blank line, if there is one, or where a sentence ends."""
    start = 0
    while len(text) - start > _BLOCK:
        found = (text.rfind(mark, start + 1, start + _BLOCK) for mark in ("\n\n", "\n", ". ", " "))
        end = next((at for at in found if at > 0), start + _BLOCK)
        yield start, end
        start = end
    yield start, len(text)


@dataclass(frozen=True, slots=True)
class _Written:
    """A text, its lower case, and of a block of it what stands between spaces, and where each of these ends."""

    text: str
    lowered: str
    chunks: list[str]
    ends: list[int]

    def is_blank_line(self, at: int) -> bool:
        """Whether a chunk without characters lies in a blank line, and not between two spaces."""
        return at > 0 and BLANK_LINE.match(self.text, self.ends[at - 1]) is not None


def _rarer(pair: list[str], common: frozenset[str]) -> str:
    """The word of a pair that is met less often: the longer one (Zipf 1935)."""
    return max(pair, key=lambda word: (word not in common, len(word)))
