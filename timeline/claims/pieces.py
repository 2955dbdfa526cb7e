"""Pieces: the stretches of a text that one voice speaks within one sentence."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from timeline.claims.state import State
from timeline.statements.clauses.subject import joint
from timeline.statements.reading import Sentence
from timeline.statements.statement import Statement
from timeline.statements.tagging.words import FINITE, Words
from timeline.text.span import Span

_BEFORE, _BEHIND = 12, 16  # as many statements on either side may lie in one


@dataclass(slots=True)
class Piece:
    """A stretch of one voice, as long as it goes in one sentence."""

    start: int
    sentence: int
    span: Span
    statement: Statement | None
    cuts: tuple[Span, ...] = ()  # the saying inside it: “The gate,” said Orr, “was locked”


class Pieces:
    """Cuts a document into them."""

    def __init__(self, state: State) -> None:
        self.state = state
        self.starts = [s.span.start for s in state.sentences]

    def sentence_at(self, offset: int) -> int:
        return max(0, bisect_right(self.starts, offset) - 1)

    def _sentences(self, span: Span) -> range:
        """The numbers of the sentences that a stretch touches."""
        return range(self.sentence_at(span.start), self.sentence_at(max(span.start, span.end - 1)) + 1)

    def all(self) -> list[Piece]:
        found: list[Piece] = []
        touching: dict[int, list[Statement]] = {}
        for statement in self.state.statements:
            for number in {n for s in (statement.cue_span, *statement.content) for n in self._sentences(s)}:
                touching.setdefault(number, []).append(statement)
            whole = self._whole([piece for span in self._own(statement) for piece in self._by_sentence(span, statement)])
            found += self._around_relatives(whole)
        for number, sentence in enumerate(self.state.sentences):
            own = [Piece(span.start, number, span, None) for span in self._unspoken(sentence, touching.get(number, ()))]
            found += self._around_relatives(own)
        found.sort(key=lambda p: (p.start, p.statement.id if p.statement else -1))
        return found

    def _own(self, statement: Statement) -> list[Span]:
        """The content of a statement without what others inside it say."""
        mine = statement.id
        near = self.state.statements[max(0, mine - _BEFORE) : mine + _BEHIND]
        return self._without(statement.content, [other for other in near if other.outer == mine and other.id != mine])

    def _unspoken(self, sentence: Sentence, statements: Sequence[Statement]) -> list[Span]:
        """The stretches of a sentence that no statement says: the writer's own words."""
        return self._without([sentence.span], statements)

    def _without(self, spans: Iterable[Span], statements: Iterable[Statement]) -> list[Span]:
        left = list(spans)
        for statement in statements:
            words = self.state.sentences[self.sentence_at(statement.cue_span.start)].words
            for cut in (_saying(words, statement), *statement.content):
                left = [piece for span in left for piece in _outside(span, cut)]
        return left

    def _whole(self, pieces: list[Piece]) -> list[Piece]:
        """The pieces of a statement, those on both sides of its saying in one sentence as one."""
        found: list[Piece] = []
        for piece in pieces:
            last = found[-1] if found else None
            if last is None or last.sentence != piece.sentence or piece.statement is None or piece.start < last.span.end:
                found.append(piece)
                continue
            w = self.state.sentences[piece.sentence].words
            k = w.at(piece.start) - 1
            gap = Span(last.span.end, w.start[k] if k > 0 and w.tag[k] == "conj" and w.start[k] >= last.span.end else piece.start)
            if not gap.covers(piece.statement.cue_span):
                found.append(piece)
                continue
            found[-1] = Piece(last.start, last.sentence, Span(last.span.start, piece.span.end), piece.statement, (*last.cuts, gap))
        return found

    def _around_relatives(self, pieces: list[Piece]) -> list[Piece]:
        """“Orr [, who denies it,] met Vale”: two pieces as one where only a relative clause in which somebody says something parts them."""
        found: list[Piece] = []
        for piece in pieces:
            last = found[-1] if found else None
            if not self.state.sentences[piece.sentence].words.range(piece.span):
                continue  # a blank
            if last is not None and last.sentence == piece.sentence and (gap := self._relative(last, piece)) is not None:
                found[-1] = Piece(
                    last.start, last.sentence, Span(last.span.start, piece.span.end), last.statement, (*last.cuts, gap, *piece.cuts)
                )
            else:
                found.append(piece)
        return found

    def _relative(self, before: Piece, behind: Piece) -> Span | None:
        w = self.state.sentences[before.sentence].words
        inside, goes_on = w.range(before.span), w.range(behind.span)
        who = w.previous(inside.stop - 1, lambda k: k in inside and w.tag[k] in ("aux", "adv", "neg", "time"))
        verb = w.next(goes_on.start + 1, lambda k: k in goes_on and w.tag[k] in ("adv", "neg", "time"))
        if who - 1 not in inside or verb not in goes_on or w.tag[who] != "rel" or w.tag[verb] not in FINITE:
            return None
        return Span(w.start[who - 1], w.end[goes_on.start]) if w.low[who - 1] == w.low[goes_on.start] == "," else None

    def _by_sentence(self, span: Span, statement: Statement) -> list[Piece]:
        pieces = []
        number = self.sentence_at(span.start)
        while number < len(self.state.sentences) and self.state.sentences[number].span.start < span.end:
            sentence = self.state.sentences[number].span
            cut = Span(max(span.start, sentence.start), min(span.end, sentence.end))
            if cut.end > cut.start:
                pieces.append(Piece(cut.start, number, cut, statement))
            number += 1
        return pieces


def _saying(w: Words, statement: Statement) -> Span:
    """The cue, with what opens its clause: "He closed the mill, *and in May the union said* that it had been sold"."""
    cue, speaker = statement.cue_span, statement.speaker_span
    if speaker is None or speaker.end > cue.start or speaker.start < w.span.start or (k := joint(w, w.at(speaker.start))) < 0:
        return cue
    return Span(w.start[k - (w.low[k - 1] == ",")], cue.end)


def _outside(span: Span, cut: Span) -> list[Span]:
    if not span.overlaps(cut):
        return [span]
    pieces = [Span(span.start, cut.start), Span(cut.end, span.end)]
    return [p for p in pieces if p.end > p.start]
