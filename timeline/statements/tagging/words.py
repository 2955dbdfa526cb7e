"""Words: the tokens of one sentence with a coarse class each, found with closed word classes and verb forms alone."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from timeline.text.span import Span

TOKEN = re.compile(
    r"[a-zA-Z]++(?=[ ,\n])"  # most words: nothing below could begin at such a one
    r"|(?<!\b[A-Z]\.)(?:[A-Z]\.)++(?:(?=[\s,;:)’'\"”]|$)|[-‑][a-z]+)"  # U.S., U.S.-led; never from within, which would try a long run from every letter
    r"|[A-Z][a-z]{0,4}\.(?=\s+[A-Z\d])"  # Mr. Orr: inside a sentence a stop before a capital is an abbreviation's
    r"|(?:Co|Cos|Corp|Inc|Ltd|Bros|Jr|Sr|Assn|Dept|Univ)\.(?=,?[ \n]+[a-z]|,)"  # “Vane Co. said”: a firm's stop before a small letter
    r"|\d+[-‑]year[-‑]olds?\b|\d+(?:[.,:]\d+)*\w*"
    r"|(?=[^\W\d_]+['’]t\b)[^\W\d_]+?(?=n['’]t\b)|n['’]t\b"  # did n't; the first look spares most words the second
    r"|['’](?:s|d|ll|re|ve|m)\b(?![-\w])"
    r"|\w+(?:[-‑&]\w+|['’](?!(?:s|d|ll|re|ve|m|t)\b)\w+)*"
    r"|[^\w\s]"
)

#: determiner, possessive, pronoun as subject or object, relative, subordinator, conjunction, preposition, adverb, negation, number,
#: finite verb, auxiliary, other verb form, base after "to" or a modal, name, noun (or adjective), mark of quotation, punctuation, score
Tag = str
NOMINAL = frozenset({"name", "noun", "num"})
PHRASE = NOMINAL | {"det", "poss", "'s"}
FINITE = frozenset({"verb", "aux"})


@dataclass(slots=True, eq=False)
class Words:
    """The tokens of a sentence; token i is `text[start[i]:end[i]]`.

    `low` is lower case, `tag` the class, `base` the verb's base where there is one, `time` the index of the time mention that
    covers the token or -1, `quoted` whether it stands inside quotation marks.
    """

    text: str
    span: Span
    start: list[int] = field(default_factory=list)
    end: list[int] = field(default_factory=list)
    low: list[str] = field(default_factory=list)
    tag: list[Tag] = field(default_factory=list)
    base: list[str] = field(default_factory=list)
    time: list[int] = field(default_factory=list)
    quoted: list[bool] = field(default_factory=list)
    opening: int | None = None  # the token after a header, once it was looked for
    runs: list[tuple[int, int]] | None = None  # of capitalised words, once they were looked for
    ranked: dict[int, str] = field(default_factory=dict)  # where a verb starts → "first person", of who was the first to do it
    parsed: dict[tuple[int, int], tuple[Any, ...]] = field(default_factory=dict)  # stretch → its clauses, which many ask for

    def __len__(self) -> int:
        return len(self.start)

    def at(self, offset: int) -> int:
        """Index of the first token that starts at `offset` or later."""
        return bisect_left(self.start, offset)

    def range(self, span: Span) -> range:
        """The tokens that start inside `span`."""
        return range(self.at(span.start), self.at(span.end))

    def between(self, first: int, last: int) -> Span:
        """Characters of tokens `first` to `last`, both included."""
        return Span(self.start[first], self.end[last])

    def of(self, first: int, last: int) -> str:
        """The text of tokens `first` to `last`, both included."""
        return self.text[self.start[first] : self.end[last]]

    def word(self, i: int) -> str:
        """Token i as written."""
        return self.text[self.start[i] : self.end[i]]

    def capital(self, i: int) -> bool:
        """Whether token i begins with a capital letter."""
        return self.text[self.start[i]].isupper()

    def without(self, spans: Sequence[Span]) -> Words:
        """The words without those that start inside `spans`: "the gate [, said Orr,] was locked".

        The commas and marks of quotation at the seam go as well, but not the one behind an opening phrase: "under the sacks, sailors found".
        """
        cut = {i for s in spans for i in self.range(s)}
        kept_comma = {k for s in spans if self.low[k := self.at(s.start)] == "," and self._only_opens(k)}
        for i in sorted(cut):
            for step in (-1, 1):
                k = i + step
                while 0 <= k < len(self.start) and k not in cut and (self.low[k] == "," or self.tag[k] == "quote"):
                    cut.add(k)
                    k += step
        kept = [i for i in range(len(self.start)) if i not in cut or i in kept_comma]
        found = Words(self.text, self.span, ranked=self.ranked)
        for name in ("start", "end", "low", "tag", "base", "time", "quoted"):
            values = getattr(self, name)
            setattr(found, name, [values[i] for i in kept])
        return found

    def _only_opens(self, comma: int) -> bool:
        """Whether a phrase with a preposition, and no clause so far, stands before the comma."""
        first = self.previous(comma - 1, lambda k: self.tag[k] not in ("punct", "quote")) + 1
        return self.tag[first] == "prep" and FINITE.isdisjoint(self.tag[first:comma])

    def past(self, i: int, tags: Collection[Tag]) -> int:
        """The first index from i on whose class is none of these; may be the length."""
        here, size = self.tag, len(self.tag)
        while i < size and here[i] in tags:
            i += 1
        return i

    def back(self, i: int, tags: Collection[Tag]) -> int:
        """The last index up to i whose class is none of these; may be -1."""
        here = self.tag
        while i >= 0 and here[i] in tags:
            i -= 1
        return i

    def drop(self, gone: Iterable[int]) -> None:
        """Take tokens out of a tagged sentence, so that nothing downstream knows of them."""
        for values in (self.start, self.end, self.low, self.tag, self.base, self.time, self.quoted):
            for k in sorted(gone, reverse=True):
                del values[k]

    def next(self, i: int, skip: Callable[[int], bool]) -> int:
        """The first index from i on that is not skipped; may be the length."""
        size = len(self.start)
        while i < size and skip(i):
            i += 1
        return i

    def previous(self, i: int, skip: Callable[[int], bool]) -> int:
        """The last index up to i that is not skipped; may be -1."""
        while i >= 0 and skip(i):
            i -= 1
        return i
