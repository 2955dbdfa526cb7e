"""Depicted: "the night is described *in the log* as calm", "was remembered *by neighbours* as quiet": the passive of "describes it as"."""

from __future__ import annotations

from timeline.languages.accounts import Speaking
from timeline.statements.clauses.phrases import Phrase, after
from timeline.statements.clauses.subject import Subject
from timeline.statements.sayings.around import Content, stop
from timeline.statements.sayings.cue import Cue
from timeline.statements.sayings.speaker import subject
from timeline.statements.tagging.words import FINITE, Words

_REACH = 14  # tokens between the participle and "as"


def depicted(w: Words, i: int, group: int, base: str, speaking: Speaking) -> Cue | None:
    """The cue of a passive participle at i with "as" and the one who depicts."""
    if base not in speaking.depicting or _as(w, i) < 0 or source(w, Cue(i, i, group, base, "depicted"), speaking) is None:
        return None
    return Cue(i, i, group, base, "depicted", passive=True)


def source(w: Words, cue: Cue, speaking: Speaking) -> Subject | None:
    """“by neighbours”, "in the abbey's chronicle", also before the clause: "in the log the night is described as calm"."""
    k = _as(w, cue.last)
    for j in (*range(cue.last + 1, len(w) - 1), *range(min(cue.group, 3))):
        if w.tag[j] == "punct" and w.low[j] != ",":
            break
        if w.low[j] not in ("by", "in", "on") or w.tag[j] != "prep" or w.time[j] >= 0:
            continue
        phrase = after(w, j + 1)
        if phrase is None or phrase.first <= k <= phrase.last:
            continue
        record = any(w.low[m] in speaking.records for m in range(phrase.first, phrase.last + 1))
        if record or (w.low[j] == "by" and j < k):
            return Subject((Phrase(phrase.first, phrase.last),), j)
    return None


def content(w: Words, cue: Cue, found: Subject, speaking: Speaking) -> Content | None:
    """What is depicted, and "as ..." up to who depicts it."""
    k = _as(w, cue.last)
    end = stop(w, len(w) - 1)
    if found.start > k:
        end = found.start - 1
    thing = subject(w, cue.group, speaking)
    return None if thing is None else Content((k, end), (thing.start, cue.group - 1))


def _as(w: Words, i: int) -> int:
    """The "as" behind the participle at i, or -1."""
    for k in range(i + 1, min(i + _REACH, len(w) - 1)):
        if w.low[k] == "as":
            return k
        if w.tag[k] in FINITE or w.low[k] in (";", ":", "that"):
            return -1
    return -1
