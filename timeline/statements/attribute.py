"""Attribution: the statements of a document, cue by cue and sentence by sentence."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace

from timeline.languages.accounts import Speaking
from timeline.statements.backward import adopting, backward, introducing, signed
from timeline.statements.chain import nest
from timeline.statements.drafts import Draft, drafts_of
from timeline.statements.handing import goes_on, leads_on, only_denies, opening, told_on
from timeline.statements.reading import Asked, Sentence, Timed, read_document
from timeline.statements.segments import segments
from timeline.statements.signs import possible
from timeline.statements.statement import Statement
from timeline.statements.words import Words
from timeline.text.document import Document
from timeline.text.span import Span


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
    drafts: list[Draft] = []
    last_paragraph = -1
    orphans: list[Sentence] = []  # quoted sentences that still wait for their "..., Orr said"
    spoken: list[Draft] = []  # the sayings of the sentence before
    handing: Draft | None = None  # whose the next sentence is, unless somebody else speaks in it
    for number, sentence in enumerate(sentences):
        if sentence.paragraph != last_paragraph:
            _left_over(orphans, sentences, number, drafts, speaking)
            orphans, handing = [], None
        found: list[Draft] = []
        wanted = asked is None or orphans or asked(sentence.paragraph, sentence.times, sentence.quotes)
        if wanted and (asked is None or possible(sentence.span.of(document.text), speaking)):
            above = [s for s in sentences[max(0, number - 4) : number] if s.paragraph == sentence.paragraph]
            found = drafts_of(sentence, number, speaking, above)
        if sentence.quotes and sentence.quoted() and not any(_outside(sentence, d) for d in found):
            turned = None if orphans else _turned_to(sentences, number, drafts, speaking)
            if turned is not None:
                turned.content = [sentence.span]
                found = [turned, *found]
            elif not _append(sentence, number, drafts, sentences):
                orphans.append(sentence)
        elif orphans and found:
            _prepend(orphans, found)
            orphans = []
        elif orphans and (adopted := adopting(sentence, number, speaking)) is not None:
            adopted.content, adopted.manner = [o.span for o in orphans], "quoted"
            found, orphans = [adopted], []  # ““We met in May.” Orr is quite firm about it.”
        if wanted and not found:
            introduced = introducing(sentence, number, speaking) or signed(sentence, number, speaking)
            found = [introduced] if introduced is not None else []
            orphans = [o for o in orphans if not any(span.covers(o.span) for d in found for span in d.content)]
        if asked is None and not found and (pointing := _pointing_back(sentences, number, drafts, speaking)) is not None:
            found = [pointing]
        if asked is None:
            plain = not found and not sentence.quotes and sentence.words.low[-1] != "?"
            if handing is None and plain and number and sentences[number - 1].paragraph == sentence.paragraph:
                handing = goes_on(sentence, spoken, speaking)
                if handing is None and spoken and number + 1 < len(sentences):
                    handing = leads_on(sentence, sentences[number + 1], spoken, speaking)
            if handing is not None and plain and (not (handing.opens and handing.content) or told_on(sentence, speaking)):
                handing.content.append(sentence.span)
                found = [handing]
            spoken = found
            handing = _handing(sentence, number, found, handing, speaking)
        drafts.extend(d for d in found if d not in drafts)
        last_paragraph = sentence.paragraph
    _left_over(orphans, sentences, len(sentences), drafts, speaking)
    if asked is None or asked.undated:
        drafts += _turns(document, speaking, sentences)
    drafts.sort(key=lambda d: d.cue_span.start)
    return nest([_finished(i, d, document.text, sentences, speaking) for i, d in enumerate(drafts)], [d.outer for d in drafts])


def _left_over(orphans: list[Sentence], sentences: Sequence[Sentence], number: int, drafts: list[Draft], speaking: Speaking) -> None:
    """Give quotations at the end of a paragraph to whom the sentence before them quotes or tells of.

    “Orr said the gate was shut. “I locked it myself.””, “Orr shook his head. “Nobody came.””
    """
    if not orphans:
        return
    first = next(k for k in range(number - 1, -1, -1) if sentences[k] is orphans[0])
    if first == 0 or sentences[first - 1].paragraph != orphans[0].paragraph:
        return
    spoken = [d for d in drafts if d.sentence == first - 1 and d.manner != "denial" and d.speaker_span is not None]
    if spoken:
        whole = [d for d in spoken if not any(piece.covers(d.cue_span) for other in spoken for piece in other.content)]
        if whole and len({d.speaker for d in whole}) == 1:
            whole[-1].content.extend(o.span for o in orphans)
        return
    above = sentences[first - 1]
    adopted = adopting(above, first - 1, speaking) or opening(above, first - 1, speaking)  # “Orr's letter is short. “I saw him twice.””
    if adopted is not None:
        adopted.content, adopted.manner = [o.span for o in orphans], "quoted"
        drafts.append(adopted)


def _turned_to(sentences: Sequence[Sentence], number: int, drafts: Sequence[Draft], speaking: Speaking) -> Draft | None:
    """“Orr laughs. “It hit my glove.””: the person who is the subject of the sentence before, where nobody speaks in that one."""
    if not number or sentences[number - 1].paragraph != sentences[number].paragraph or sentences[number - 1].quotes:
        return None
    span = sentences[number - 1].span
    if any(d.sentence == number - 1 or any(piece.overlaps(span) for piece in d.content) for d in drafts[-8:]):
        return None
    turned = adopting(sentences[number - 1], number - 1, speaking)
    return None if turned is None or (turned.speaker or "").lower() in speaking.grammar.subjects else turned  # “he” goes on


def _pointing_back(sentences: Sequence[Sentence], number: int, drafts: Sequence[Draft], speaking: Speaking) -> Draft | None:
    """“The road was ploughed daily. Such is the canton's claim.”: the statement that a sentence makes of the one before."""
    above = sentences[number - 1] if number else None
    told = [span for draft in drafts[-6:] for span in draft.content]
    return backward(sentences[number], number, above, told, speaking)


def _handing(sentence: Sentence, number: int, found: Sequence[Draft], handing: Draft | None, speaking: Speaking) -> Draft | None:
    """Who goes on in the next sentence: of a saying that is only a no, its speaker; of a sentence that opens an account, whose it is."""
    if handing is not None and handing.opens and found == [handing]:
        return handing
    fresh = [d for d in found if d.sentence == number]
    if len(fresh) == 1 and only_denies(fresh[0], sentence, speaking):
        return fresh[0]
    return opening(sentence, number, speaking) if not found else None


def _turns(document: Document, speaking: Speaking, sentences: Sequence[Sentence]) -> list[Draft]:
    """The turns of a transcript: "ORR: We met twice."."""
    starts = [s.span.start for s in sentences]
    found = []
    for turn in segments(document, speaking):
        home = max(0, bisect_right(starts, turn.label.start) - 1)
        if starts:
            found.append(Draft(turn.speaker, turn.label, "say", turn.mark, [turn.content], "quoted", (), home))
    return found


def _outside(sentence: Sentence, draft: Draft) -> bool:
    """Whether the cue of the draft stands outside the quotations of its sentence."""
    return not any(q.covers(draft.cue_span) for q in sentence.quotes)


def _append(sentence: Sentence, number: int, drafts: list[Draft], sentences: Sequence[Sentence]) -> bool:
    """Give a sentence that is all quotation to the statement whose quotation it continues."""
    for draft in reversed(drafts[-6:]):
        home = sentences[draft.sentence]
        if any(piece.covers(sentence.span) for piece in draft.content):
            return True
        if number and draft.content and draft.content[-1] == sentences[number - 1].span and sentences[number - 1].quoted():
            draft.content.append(sentence.span)
            return True
        if not _outside(home, draft) or not home.quotes or number - draft.sentence > 12:
            continue
        near = home.paragraph == sentence.paragraph or home.paragraph == sentence.paragraph - 1
        if near and any(q.overlaps(piece) for q in home.quotes for piece in draft.content):
            draft.content.append(sentence.span)
            return True
        break
    return False


def _prepend(orphans: list[Sentence], found: list[Draft]) -> None:
    """“First sentence. Second,” Orr said: the first is hers too."""
    for draft in found:
        if draft.manner != "denial" and draft.content:
            draft.content[:0] = [o.span for o in orphans]
            return


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
            k = w.next(i + 1, lambda j: w.tag[j] in ("adv", "neg", "time"))
            if k < len(w) and w.tag[k] == "part":
                return True
    return False
