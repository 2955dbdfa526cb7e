"""Heads: which of the noun phrases before a verb are its subject: lists, appositions, and what stands behind the verb instead."""

from __future__ import annotations

from timeline.languages.accounts import Syntax
from timeline.statements.clauses.frame import Frame
from timeline.statements.clauses.phrases import Phrase
from timeline.statements.tagging.chunks import noun_phrase_end, opens_noun_phrase
from timeline.statements.tagging.words import NOMINAL, Words


def resolved(w: Words, heads: list[tuple[str, Phrase]], *, closed: bool) -> list[Phrase]:
    """The subject among the phrases before the verb: lists are kept, of appositions the name; `closed`: whether a comma ends them."""
    if len(heads) == 1:
        return [heads[0][1]]
    joined = any(joint == "and" for joint, _ in heads)
    found, described, naming = [heads[0][1]], False, False
    for number, (joint, phrase) in enumerate(heads[1:], 1):
        apposed = describes(w, found[-1], phrase) or named_by(w, found[-1], phrase)
        described |= joint == "," and apposed
        aside = (
            described and not naming and joint == "and" and closed and w.tag[phrase.first] != "name"
        )  # “Orr, the owner and a former officer, was”
        listed = joint == "and" or (joined and joint == "," and not apposed and "and" in [j for j, _ in heads[number:]])
        if aside:
            continue
        if listed and joint == "and" and _waits_for_another(w, found[-1]):
            found[-1] = Phrase(found[-1].first, phrase.last)  # “the talks between Orr *and Dahl* were held”
        elif listed:
            found.append(phrase)
        elif named_by(w, found[-1], phrase):
            naming = w.tag[found[-1].first] == "num" or w.low[found[-1].first] == "both"  # “two of them, Orr and the guard, were hurt”
            found[-1] = phrase
        elif joint == "," and w.low[found[-1].first] in ("a", "an") and w.low[phrase.first] == "the":
            found[-1] = phrase  # “according to Orr, [a clerk at the mill, the lease was signed]”
    return found


def _waits_for_another(w: Words, phrase: Phrase) -> bool:
    """“the talks between Orr”: a phrase whose "between" has one of its two."""
    words = w.low[phrase.first : phrase.last + 1]
    return "between" in words and "and" not in words[words.index("between") :]


def describes(w: Words, before: Phrase, phrase: Phrase) -> bool:
    """“Orr, the mayor,”: a role behind a name."""
    core = noun_phrase_end(w, phrase.first, phrase.last)
    return (
        w.tag[noun_phrase_end(w, before.first, before.last)] == "name" and w.tag[phrase.first] in ("det", "poss") and w.tag[core] == "noun"
    )


def named_by(w: Words, before: Phrase, phrase: Phrase) -> bool:
    """“the mayor, Ann Orr,”: a name behind a role."""
    core = noun_phrase_end(w, before.first, before.last)
    return w.tag[phrase.last] == "name" and w.tag[core] in ("noun", "obj", "num") and w.tag[phrase.first] in NOMINAL


def from_fronted(w: Words, frame: Frame, last: int, g: Syntax) -> None:
    """“Among them was *Orr*”; else, of “In Orbe officials said”, the phrase before the verb."""
    behind = frame.main + 1
    stands = w.base[frame.main] in g.standing and frame.aux == frame.main
    if stands or w.low[frame.main] in g.be or w.low[frame.main] in ("was", "were"):
        if behind <= last and opens_noun_phrase(w, behind):
            frame.subject = [Phrase(behind, noun_phrase_end(w, behind, last))]
        return
    phrase = frame.fronted[-1][1]
    if not phrase.pronoun and phrase.last == w.back(frame.aux - 1, ("adv", "neg")):
        frame.subject = [phrase]
        frame.fronted.pop()
