"""Orphans: quotations with no word of saying beside them, given to whom the sentences around them quote or tell of."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.languages.accounts import Speaking
from timeline.statements.contents.drafts import Draft
from timeline.statements.passages.backward import adopting
from timeline.statements.passages.handing import opening
from timeline.statements.reading import Sentence

_LATEST = 60  # drafts: those of the last few sentences are among them


def left_over(orphans: list[Sentence], sentences: Sequence[Sentence], number: int, drafts: list[Draft], speaking: Speaking) -> None:
    """Give quotations at the end of a paragraph to whom the sentence before them quotes or tells of.

    “Orr said the gate was shut. “I locked it myself.””, “Orr shook his head. “Nobody came.””
    """
    if not orphans:
        return
    first = next(k for k in range(number - 1, -1, -1) if sentences[k] is orphans[0])
    if first == 0 or sentences[first - 1].paragraph != orphans[0].paragraph:
        return
    spoken = [d for d in drafts[-_LATEST:] if d.sentence == first - 1 and d.manner != "denial" and d.speaker_span is not None]
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


def turned_to(sentences: Sequence[Sentence], number: int, drafts: Sequence[Draft], speaking: Speaking) -> Draft | None:
    """“Orr laughs. “It hit my glove.””: the person who is the subject of the sentence before, where nobody speaks in that one."""
    if not number or sentences[number - 1].paragraph != sentences[number].paragraph or sentences[number - 1].quotes:
        return None
    span = sentences[number - 1].span
    if any(d.sentence == number - 1 or any(piece.overlaps(span) for piece in d.content) for d in drafts[-8:]):
        return None
    turned = adopting(sentences[number - 1], number - 1, speaking)
    return None if turned is None or (turned.speaker or "").lower() in speaking.grammar.subjects else turned  # “he” goes on


def outside(sentence: Sentence, draft: Draft) -> bool:
    """Whether the cue of the draft stands outside the quotations of its sentence."""
    return not any(q.covers(draft.cue_span) for q in sentence.quotes)


def continued(sentence: Sentence, number: int, drafts: list[Draft], sentences: Sequence[Sentence]) -> bool:
    """Give a sentence that is all quotation to the statement whose quotation it continues."""
    for draft in reversed(drafts[-6:]):
        home = sentences[draft.sentence]
        if any(piece.covers(sentence.span) for piece in draft.content):
            return True
        if number and draft.content and draft.content[-1] == sentences[number - 1].span and sentences[number - 1].quoted():
            draft.content.append(sentence.span)
            return True
        if not outside(home, draft) or not home.quotes or number - draft.sentence > 12:
            continue
        near = home.paragraph == sentence.paragraph or home.paragraph == sentence.paragraph - 1
        if near and any(q.overlaps(piece) for q in home.quotes for piece in draft.content):
            draft.content.append(sentence.span)
            return True
        break
    return False


def prepend(orphans: list[Sentence], found: list[Draft]) -> None:
    """“First sentence. Second,” Orr said: the first is hers too."""
    for draft in found:
        if draft.manner != "denial" and draft.content:
            draft.content[:0] = [o.span for o in orphans]
            return
