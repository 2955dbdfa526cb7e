"""Which time phrases date the saying: those between speaker and content, at the start of the sentence, after a postposed cue."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.statements.around import Content
from timeline.statements.cue import Cue
from timeline.statements.speaker import Subject
from timeline.statements.words import FINITE, Words

_TELLS_WHO = frozenset({"rel", "det", "poss", "noun", "name", "num"})


def said(words: Words, cue: Cue, found: Subject | None, content: Content, floor: int) -> tuple[int, ...]:
    """Indices of the mentions that date the saying, nearest to the cue first.

    “In May, Orr said” and "Orr said in May that" date the saying, "Orr said that in May" what is said.
    """
    candidates: dict[int, int] = {}
    for i in _places(words, cue, found, content, floor):
        mention = words.time[i]
        if mention >= 0:
            distance = min(abs(i - cue.first), abs(i - cue.last))
            candidates[mention] = min(distance, candidates.get(mention, distance))
    return tuple(sorted(candidates, key=candidates.__getitem__))


def _places(w: Words, cue: Cue, found: Subject | None, content: Content, floor: int) -> Sequence[int]:
    places: list[int] = []
    last = found.last if found and found.inverted else cue.last
    first = found.start if found and not found.inverted else cue.group
    stop = content.after[0] if content.after else len(w)
    places += range(cue.group, cue.last + 1)
    if (found and not found.inverted and not found.shared) or (found and found.shared):
        aside = _about_the_speaker(w, found, cue.group)
        places += (i for i in range(found.start, cue.group) if i not in aside)
    if content.after or not content.before:
        places += range(last + 1, stop)
        if content.before is None and not (found and found.shared):
            start = first  # only what opens the clause: “In May, Orr said ...”
            while (
                start > floor
                and w.tag[start - 1] not in FINITE
                and w.tag[start - 1] not in ("quote", "sub", "rel")
                and w.low[start - 1] not in (";", ":")
            ):
                start -= 1
            places += range(start, max(floor, first))
    else:
        places += range(last + 1, _sentence_part(w, last + 1))
    return places


def _about_the_speaker(w: Words, found: Subject, cue: int) -> range:
    """“Orr, who has led the firm *since 2019*, said": what stands between commas behind the speaker and tells who he is dates no saying.

    "Orr, on Friday, said" and "Orr, speaking in May, said" tell when he spoke.
    """
    first = comma = found.last + 1
    while comma + 1 < cue and w.low[comma] == "," and w.tag[comma + 1] in _TELLS_WHO:
        close = w.next(comma + 1, lambda k: w.low[k] != ",")
        if close >= cue:
            break
        comma = close
    return range(first, comma)


def _sentence_part(w: Words, i: int) -> int:
    """Where the run after a postposed cue ends: at a mark or a new clause."""
    while i < len(w) and w.tag[i] not in ("sub", "conj", "quote", "subj") and w.low[i] not in (";", ":"):
        if w.low[i] == "," and not (i + 1 < len(w) and w.tag[i + 1] == "time"):
            break
        i += 1
    return i
