"""Nouns that tell: "Orr's remark that the pond was dry", "the denial by the port that any oil was spilt"."""

from __future__ import annotations

from timeline.languages.accounts import Speaking
from timeline.statements.clauses.frames import read_frames
from timeline.statements.clauses.phrases import Phrase, after, before, simple_after
from timeline.statements.clauses.subject import Subject
from timeline.statements.sayings.around import Content, stop
from timeline.statements.sayings.cue import Cue
from timeline.statements.tagging.words import FINITE, Words

_BY = frozenset({"by", "of", "from"})


def noun_saying(w: Words, i: int, speaking: Speaking) -> Cue | None:
    """The cue of a noun with an owner and a clause with "that": the noun up to the word before "that"."""
    that = _that(w, i)
    if that < 0 or teller(w, i, speaking) is None:
        return None
    base = speaking.noun_sayings[w.low[i]]
    return Cue(i, that - 1, i, base, "deny" if base in speaking.deny else "say")


def by_noun(w: Words, cue: Cue, speaking: Speaking) -> bool:
    """Whether the cue is such a noun."""
    return w.tag[cue.first] == "noun" and w.low[cue.first] in speaking.noun_sayings


def _that(w: Words, i: int) -> int:
    """The "that" which opens what is told; only phrases stand between it and the noun: "her remark in the May issue that"."""
    for k in range(i + 1, min(i + 12, len(w) - 2)):
        if w.low[k] == "that":
            return k if w.tag[k] in ("sub", "rel") and w.tag[k + 1] not in FINITE else -1
        if w.tag[k] in FINITE or w.tag[k] in ("sub", "rel", "quote", "punct", "conj", "inf"):
            return -1
    return -1


def teller(w: Words, i: int, speaking: Speaking) -> Subject | None:
    """Who tells, by the noun at i: the possessive before it, the phrase behind "by", "of" or "from", or the agent of a verb of telling."""
    k = w.back(i - 1, ("noun", "num", "adv", "part", "ing"))
    if k >= 0 and w.tag[k] == "poss":
        return Subject((Phrase(k, k, pronoun=True),), k)
    if k > 0 and w.tag[k] == "'s":
        phrase = before(w, k - 1)
        if phrase is None:
            return None
        first = next((j for j in range(phrase.last, phrase.first, -1) if w.tag[j] in ("det", "poss")), phrase.first)
        return Subject((Phrase(first, phrase.last),), first)
    if w.low[i + 1 : i + 2] and w.low[i + 1] in _BY and (behind := after(w, i + 2)) is not None:
        return Subject((behind,), i)
    return _agent(w, i, speaking)


_UTTERED = frozenset("make repeat raise voice renew level put give offer issue restate maintain publish air float".split())


def _agent(w: Words, i: int, speaking: Speaking) -> Subject | None:
    """“Orr repeated the claim that it was open”, "the claim that it was open was made by Orr": who makes it."""
    for frame in read_frames(w, 0, len(w) - 1, speaking.grammar):
        if frame.main < 0 or w.base[frame.main] not in _UTTERED:
            continue
        passive = w.tag[frame.main] == "part" and frame.main > frame.aux
        if passive and any(p.first <= i <= p.last for p in frame.subject):
            by = w.past(frame.main + 1, ("adv", "time"))
            agent = after(w, by + 1) if w.low[by : by + 1] == ["by"] else None
            return None if agent is None else Subject((agent,), i)
        direct = simple_after(w, frame.main + 1)
        if not passive and frame.subject and direct is not None and direct.first <= i <= direct.last:
            return Subject(tuple(frame.subject), frame.subject[0].first)
    return None


def told(w: Words, cue: Cue, speaking: Speaking) -> Content:
    """The clause behind "that", up to the verb that the noun itself is the subject of: "her claim that it was open | was false"."""
    that, end = cue.last + 1, stop(w, len(w) - 1)
    for frame in read_frames(w, 0, len(w) - 1, speaking.grammar):
        if frame.aux > that and any(p.first <= cue.first <= p.last for p in frame.subject):
            end = w.back(frame.aux - 1, ("punct",))
            break
    return Content((that + 1, max(end, that + 1)), that=True)
