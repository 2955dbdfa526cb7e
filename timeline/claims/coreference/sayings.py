"""Sayings: who speaks over a mention, in direct or in reported speech, and to whom."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from timeline.claims.coreference.mention import Mention
from timeline.statements.reading import Sentence
from timeline.statements.statement import Statement

_MARKS = frozenset("‘“'\"«„")


@dataclass(frozen=True, slots=True)
class Saying:
    """A statement over a mention; `direct` when the mention stands in its words as they were said, so that they say "I"."""

    statement: Statement
    direct: bool


class Sayings:
    """The statements of a document by the sentences that they reach over."""

    def __init__(self, sentences: Sequence[Sentence], statements: Sequence[Statement]) -> None:
        self.sentences, self.starts = sentences, [s.span.start for s in sentences]
        self.spoken: dict[int, list[Statement]] = defaultdict(list)  # sentence → statements whose cue stands in it
        self._over: dict[int, list[Statement]] = defaultdict(list)  # sentence → statements with words in it, the widest first
        for s in sorted(statements, key=lambda s: s.reach.start - s.reach.end):
            self.spoken[self.number(s.cue_span.start)].append(s)
            touched = {n for c in s.content for n in range(self.number(c.start), self.number(max(c.start, c.end - 1)) + 1)}
            for number in touched:
                self._over[number].append(s)

    def over(self, m: Mention) -> list[Saying]:
        """Those in whose words the mention stands, from the outermost to the innermost."""
        holding = [s for s in self._over.get(m.sentence, ()) if any(c.start <= m.start < c.end for c in s.content)]
        return [Saying(s, m.quoted and (self._nested(s) or not self._quoted(s))) for s in holding]

    def _nested(self, s: Statement) -> bool:
        """“He said, ‘I failed’,” said Orr: whether its words have marks of their own."""
        text = self.sentences[0].text
        return any(not _MARKS.isdisjoint(text[max(0, c.start - 1) : c.start + 1]) for c in s.content)

    def _quoted(self, s: Statement) -> bool:
        """Whether its saying word itself stands in a quotation."""
        w = self.sentences[self.number(s.cue_span.start)].words
        k = w.at(s.cue_span.start)
        return k < len(w) and w.quoted[k]

    def number(self, offset: int) -> int:
        """The number of the sentence that holds the character."""
        return max(0, bisect_right(self.starts, offset) - 1)
