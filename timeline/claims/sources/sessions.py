"""Sessions: the day of a hearing or a meeting that a text tells of, for what is said there without a day."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from timeline.anchors.expression import Expression
from timeline.intervals import Interval
from timeline.languages.accounts import Speaking
from timeline.statements.reading import Sentence
from timeline.statements.statement import Statement
from timeline.statements.tagging.words import FINITE, Words
from timeline.text.document import Document

_OLDEST = 10  # days before the writing
_OUTSIDE = frozenset("outside near towards toward around behind past opposite beside against from".split())
_SHORTEST = 10800  # seconds: a time of day is no session


def in_session(w: Words, first: int, last: int, speaking: Speaking) -> bool:
    """“told the court”, "the inquest sat"; not "gathered outside parliament": whether tokens tell of a hearing or a meeting."""
    for k in range(first, last + 1) if not speaking.sessions.isdisjoint(w.low) else ():
        if w.low[k] in speaking.sessions:
            before = w.back(k - 1, ("det", "poss", "'s", "name", "noun"))
            if before < first or w.low[before] not in _OUTSIDE:
                return True
    return False


class Sessions:
    """Reads the sentences up to a saying, and remembers the last session."""

    def __init__(
        self,
        document: Document,
        sentences: Sequence[Sentence],
        starts: Sequence[int],
        expressions: Sequence[Expression],
        speaking: Speaking,
    ) -> None:
        self.document, self.sentences, self.starts = document, sentences, starts
        self.expressions, self.speaking = expressions, speaking
        self.latest: Interval | None = None
        self._scanned = 0

    def of(self, statement: Statement) -> Interval | None:
        """“The inquest sat on Monday. ... The keeper said ...”: the day of the hearing in which somebody said something."""
        number = self._scan(statement)
        if self.latest is None or statement.outer is not None:
            return None
        w = self.sentences[number].words
        cue = w.at(statement.cue_span.start)
        past = cue < len(w) and w.tag[cue] in ("verb", "part") and "d" in self.speaking.grammar.verbs.get(w.low[cue], ("", ""))[1]
        return self.latest if past else None

    def moved_on(self, statement: Statement, said: Interval) -> None:
        """“The council met on Thursday night. ... Orr said on Friday”: who speaks after a later saying speaks in no session."""
        self._scan(statement)
        last = self.latest
        if last is None or said.start is None or said.end is None or last.start is None or last.end is None:
            return
        if said.start > last.start and said.end > last.end:
            self.latest = None

    def _scan(self, statement: Statement) -> int:
        """Read up to the sentence of the saying; its number."""
        number = bisect_right(self.starts, statement.cue_span.start) - 1
        for sentence in self.sentences[self._scanned : number + 1]:
            self._note(sentence)
        self._scanned = max(self._scanned, number + 1)
        return number

    def _note(self, sentence: Sentence) -> None:
        w = sentence.words
        if FINITE.isdisjoint(w.tag) or not in_session(w, 0, len(w) - 1, self.speaking):
            return
        times = [self.expressions[i].interval for i in dict.fromkeys(w.time) if i >= 0]
        written = self.document.written(sentence.span.start)
        if len(times) != 1 or times[0] is None or written is None or written.end is None:
            return
        start, end = times[0].start, times[0].end
        if start is None or end is None or not 0 <= (written.end - start).days <= _OLDEST:
            return
        if (end - start).days <= 1 and (end - start).total_seconds() >= _SHORTEST:
            self.latest = times[0]
