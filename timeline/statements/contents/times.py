"""Which time phrases date the saying: those between speaker and content, at the start of the sentence, after a postposed cue."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.languages.accounts import Speaking
from timeline.statements.clauses.subject import Subject, joint
from timeline.statements.sayings.around import Content
from timeline.statements.sayings.cue import Cue
from timeline.statements.tagging.words import FINITE, Words

_TELLS_WHO = frozenset({"rel", "det", "poss", "noun", "name", "num"})


def said(
    words: Words, cue: Cue, found: Subject | None, content: Content, floor: int, speaking: Speaking, *, document: bool
) -> tuple[int, ...]:
    """Indices of the mentions that date the saying, nearest to the cue first.

    “In May, Orr said” and "Orr said in May that" date the saying, "Orr said that in May" what is said, and of "Orr, who resigned in May, said"
    the time is of the speaker's life; a `document` is dated by what is told of it ("a report published in May says").
    """
    candidates: dict[int, int] = {}
    lived = set() if document or found is None or found.inverted else _lived(words, found, cue, speaking)
    for i in _places(words, cue, found, content, floor):
        mention = words.time[i]
        if mention >= 0 and i not in lived:
            distance = min(abs(i - cue.first), abs(i - cue.last))
            candidates[mention] = min(distance, candidates.get(mention, distance))
    return tuple(sorted(candidates, key=candidates.__getitem__))


def _lived(w: Words, found: Subject, cue: Cue, speaking: Speaking) -> set[int]:
    """The tokens between the speaker and the cue that tell of the speaker's life: “, mayor since 2003,", "who has led it since May".

    Not of the saying: “, speaking on Friday,", "asked in May".
    """
    places: set[int] = set()
    of = w.next(found.start, lambda j: w.low[j] != "of" and j <= found.last)
    head = w.low[of - 1].removesuffix("s")  # “the log of the Alma”
    if w.tag[of - 1] == "noun" and head not in speaking.roles and head not in speaking.collectives and head not in speaking.epithets:
        return places  # “the survey, printed in 1903, says”
    k = found.last + 1
    while k < cue.group:
        if w.tag[k] not in ("rel", "part") and w.low[k] != ",":
            k += 1
            continue
        start = k + 1 if w.low[k] == "," and w.tag[min(k + 1, cue.group)] != "rel" else k
        stop = w.next(max(start, k + 1), lambda j: (w.low[j] != "," or w.time[j] >= 0) and j < cue.group)  # not in “July 2, 2017”
        aside = range(start, min(stop, cue.group))
        opens = aside and w.tag[start] in ("rel", "part", "noun", "name", "det", "poss", "punct")
        if opens and not any(_of_saying(w, j, speaking) for j in aside):
            places.update(aside)
        k = max(stop, k + 1)
    return places


def _of_saying(w: Words, k: int, speaking: Speaking) -> bool:
    base = w.base[k]
    return (
        base in speaking.say
        or base in speaking.tell
        or base in speaking.inverting
        or base in _HEARD
        or w.low[k] in speaking.sessions
        or w.low[k] in speaking.sayings
        or w.low[k] in speaking.replies
        or w.low[k] in speaking.records
    )


_HEARD = frozenset("speak ask interview question testify hear address appear brief quote summon call cite".split())


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
            if start > floor and w.tag[start - 1] in FINITE:  # “While he spoke of a theft *on Friday*, Orr said ...”: of that clause
                start = next((k for k in range(start, first) if w.low[k] == ","), max(start, joint(w, first)))
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
        close = w.next(comma + 1, lambda k: w.low[k] != "," or w.time[k] >= 0)
        if close >= cue:
            break
        comma = close
    return range(first, comma)


def _sentence_part(w: Words, i: int) -> int:
    """Where the run after a postposed cue ends: at a mark or a new clause."""
    while i < len(w) and w.tag[i] not in ("sub", "conj", "quote", "subj") and w.low[i] not in (";", ":"):
        dated = i + 1 < len(w) and "time" in (w.tag[i + 1], w.tag[min(i + 2, len(w) - 1)] if w.tag[i + 1] == "prep" else "")
        if w.low[i] == "," and not dated:  # but “, in Wednesday's debate”
            break
        i += 1
    return i
