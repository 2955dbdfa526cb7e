"""Attribution: the statements of a document, cue by cue and sentence by sentence."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace

from timeline.languages.accounts import Speaking
from timeline.statements.chain import nest
from timeline.statements.contents.drafts import Draft, drafts_of
from timeline.statements.passages.backward import adopting, backward, introducing, signed
from timeline.statements.passages.handing import goes_on, leads_on, only_answers, opening, told_on
from timeline.statements.passages.orphans import continued, left_over, outside, prepend, turned_to
from timeline.statements.passages.segments import segments
from timeline.statements.reading import Asked, Sentence, Timed, read_document
from timeline.statements.sayings.signs import possible
from timeline.statements.statement import Statement
from timeline.statements.tagging.words import Words
from timeline.text.document import Document
from timeline.text.span import Span

_LATEST = 60  # drafts: those of the last few sentences are among them


def attribute(document: Document, mentions: Sequence[Timed], speaking: Speaking, asked: Asked | None = None) -> tuple[Statement, ...]:
    """The statements of the document, in the order of their cues.

    With `asked`, only those of the sentences that it asks for. `mentions` count only by their `span` and `reach`: they tell which time phrases date a saying (`Statement.said`).

    Examples
    --------
    >>> from timeline.languages.en.speaking import SPEAKING
    >>> text = "Harbour master Nina Orr said the ferry had sailed twice, but pilot Tom Vale denied it."
    >>> for s in attribute(Document(text), (), SPEAKING):
    ...     print(s.speaker, "|", s.cue, "|", s.content[0].of(text))
    Harbour master Nina Orr | say | the ferry had sailed twice
    pilot Tom Vale | deny | it
    """
    sentences = read_document(document, mentions, speaking.grammar, asked)
    reader = _Reader(document, sentences, speaking, asked)
    for number in range(len(sentences)):
        reader.read(number)
    drafts = reader.finish()
    if asked is None or asked.undated:
        drafts += _turns(document, speaking, sentences)
    drafts.sort(key=lambda d: d.cue_span.start)
    return nest([_finished(i, d, document.text, sentences, speaking) for i, d in enumerate(drafts)], [d.outer for d in drafts])


class _Reader:
    """One pass over the sentences, from first to last."""

    def __init__(self, document: Document, sentences: Sequence[Sentence], speaking: Speaking, asked: Asked | None) -> None:
        self.document, self.sentences, self.speaking, self.asked = document, sentences, speaking, asked
        self.drafts: list[Draft] = []
        self.orphans: list[Sentence] = []  # quoted sentences that still wait for their "..., Orr said"
        self.spoken: list[Draft] = []  # the sayings of the sentence before
        self.handing: Draft | None = None  # whose the next sentence is, unless somebody else speaks in it

    def read(self, number: int) -> None:
        """The sayings of one sentence, added to the drafts."""
        sentence, asked = self.sentences[number], self.asked
        if number == 0 or self.sentences[number - 1].paragraph != sentence.paragraph:
            left_over(self.orphans, self.sentences, number, self.drafts, self.speaking)
            self.orphans, self.handing = [], None
        wanted = asked is None or self.orphans or (sentence.asked and asked(sentence.paragraph, sentence.times, sentence.quotes))
        found = self._quoted(number, self._by_cues(number) if wanted else [])
        if wanted and not found:
            found = self._introduced(number)
        if asked is None:
            found = self._going_on(number, found or self._pointing_back(number))
            self.spoken = found
            self.handing = _handing(sentence, number, found, self.handing, self.speaking)
        self.drafts.extend(d for d in found if d not in self.drafts[-_LATEST:])  # what goes on is of a sentence close before

    def finish(self) -> list[Draft]:
        """All drafts, the last quotations given to somebody."""
        left_over(self.orphans, self.sentences, len(self.sentences), self.drafts, self.speaking)
        return self.drafts

    def _by_cues(self, number: int) -> list[Draft]:
        """What the words of saying in the sentence attribute."""
        sentence = self.sentences[number]
        if self.asked is not None and not possible(sentence.span.of(self.document.text), self.speaking):
            return []
        above = [s for s in self.sentences[max(0, number - 4) : number] if s.paragraph == sentence.paragraph]
        return drafts_of(sentence, number, self.speaking, above)

    def _quoted(self, number: int, found: list[Draft]) -> list[Draft]:
        """The sayings with those of a sentence that is all quotation; orphans go to whom this one names."""
        sentence = self.sentences[number]
        if sentence.quotes and sentence.quoted() and not any(outside(sentence, d) for d in found):
            turned = None if self.orphans else turned_to(self.sentences, number, self.drafts, self.speaking)
            if turned is not None:
                turned.content = [sentence.span]
                return [turned, *found]
            if not continued(sentence, number, self.drafts, self.sentences):
                self.orphans.append(sentence)
        elif self.orphans and found:
            prepend(self.orphans, found)
            self.orphans = []
        elif self.orphans and (adopted := adopting(sentence, number, self.speaking)) is not None:
            adopted.content, adopted.manner = [o.span for o in self.orphans], "quoted"
            self.orphans = []
            return [adopted]  # ““We met in May.” Orr is quite firm about it.”
        return found

    def _introduced(self, number: int) -> list[Draft]:
        """“Orr, on the bridge that night:”, "— Ben Orr": whom a sentence without a word of saying lets speak."""
        sentence = self.sentences[number]
        introduced = introducing(sentence, number, self.speaking) or signed(sentence, number, self.speaking)
        if introduced is None:
            return []
        self.orphans = [o for o in self.orphans if not any(span.covers(o.span) for span in introduced.content)]
        return [introduced]

    def _pointing_back(self, number: int) -> list[Draft]:
        """“The road was ploughed daily. Such is the canton's claim.”: the statement that a sentence makes of the one before."""
        above = self.sentences[number - 1] if number else None
        told = [span for draft in self.drafts[-6:] for span in draft.content]
        pointing = backward(self.sentences[number], number, above, told, self.speaking)
        return [] if pointing is None else [pointing]

    def _going_on(self, number: int, found: list[Draft]) -> list[Draft]:
        """The sayings; of a plain sentence behind a saying, the one that goes on in it: “Orr denies it. He was at sea.”"""
        sentence, sentences, speaking = self.sentences[number], self.sentences, self.speaking
        if found or sentence.quotes or sentence.words.low[-1] == "?":
            return found
        if self.handing is None and number and sentences[number - 1].paragraph == sentence.paragraph:
            self.handing = goes_on(sentence, self.spoken, speaking)
            if self.handing is None and self.spoken and number + 1 < len(sentences):
                self.handing = leads_on(sentence, sentences[number + 1], self.spoken, speaking)
        handing = self.handing
        if handing is None or (handing.opens and handing.content and not told_on(sentence, speaking)):
            return found
        handing.content.append(sentence.span)
        return [handing]


def _handing(sentence: Sentence, number: int, found: Sequence[Draft], handing: Draft | None, speaking: Speaking) -> Draft | None:
    """Who goes on in the next sentence: of a saying that is only a yes or a no, its speaker; of a sentence that opens an account, whose it is."""
    if handing is not None and handing.opens and found == [handing]:
        return handing
    fresh = [d for d in found if d.sentence == number]
    if len(fresh) == 1 and only_answers(fresh[0], sentence, speaking):
        return fresh[0]
    return opening(sentence, number, speaking) if not found else None


def _turns(document: Document, speaking: Speaking, sentences: Sequence[Sentence]) -> list[Draft]:
    """The turns of a transcript: "ORR: We met twice."."""
    starts = [s.span.start for s in sentences]
    found = []
    # a transcript that the text tells apart has its speakers: “TESTIMONY OF ADA HOLM” over it is no paper that speaks
    known = any(s.kind == "turn" for s in document.segments)
    for turn in () if known else segments(document, speaking):
        home = max(0, bisect_right(starts, turn.label.start) - 1)
        if starts:
            found.append(Draft(turn.speaker, turn.label, "say", turn.mark, [turn.content], "quoted", (), home))
    return found


def _finished(number: int, draft: Draft, text: str, sentences: Sequence[Sentence], speaking: Speaking) -> Statement:
    pieces = tuple(sorted(draft.content))
    statement = Statement(
        number, draft.speaker, draft.speaker_span, draft.cue, draft.cue_span, pieces, draft.manner, None, tuple(draft.vehicle), draft.said
    )
    perfect = any(_past_perfect(sentences[draft.sentence].words, piece) for piece in pieces)
    return replace(statement, past_perfect=True) if perfect else statement


def _past_perfect(w: Words, span: Span) -> bool:
    """Whether "had" (or "'d") and a participle stand in the piece."""
    for i in w.range(span):
        if w.low[i] in ("had", "'d") and w.tag[i] == "aux":
            k = w.past(i + 1, ("adv", "neg", "time"))
            if k < len(w) and w.tag[k] == "part":
                return True
    return False
