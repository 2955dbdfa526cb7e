"""Shown: the words of the text that a claim is read from."""

from __future__ import annotations

from timeline.claims.claim import Evidence
from timeline.claims.events.depicting import FOUND_SO
from timeline.claims.telling import Telling
from timeline.languages.accounts import Speaking
from timeline.statements.tagging.words import Words


def evidence(w: Words, first: int, last: int, text: str) -> Evidence:
    """The tokens as evidence; a quotation that opens inside is shown with its closing mark."""
    span = w.between(first, last)
    end, words = span.end, span.of(text)
    if words.count("“") > words.count("”") and text[end : end + 2].lstrip(".,").startswith("”"):
        end = text.index("”", end) + 1
    return Evidence(start=span.start, end=end, text=text[span.start : end])


def first_shown(told: Telling, speaking: Speaking) -> int:
    """“A survey had found none”: where the saying word is the verb of the claim, its subject belongs to the evidence."""
    w, clause, statement, subject = told.w, told.clause, told.voice.statement, told.clause.subject
    if clause.first > 0 and w.base[clause.first - 1] == FOUND_SO:
        return clause.first - 1
    if clause.kind != "rel" and subject is not None and subject.start < clause.first:
        close = all(w.tag[k] != "punct" for k in range(subject.last, clause.first))
        return subject.start if close else clause.first  # “*The letter* that Orr sent came in May”
    if clause.main >= 0 or statement is None or statement.speaker_span is None or not w.span.covers(statement.speaker_span):
        return clause.first
    return min(clause.first, w.at(statement.speaker_span.start)) if statement.cue in speaking.hold else clause.first


def last_shown(told: Telling) -> int:
    """The end of the clause, or of the time clauses that hang on it."""
    end = told.clause.last
    for other in told.found[told.number + 1 :]:
        if other.kind not in ("sub", "rel") or not any(told.w.time[k] >= 0 for k in range(other.first, other.last + 1)):
            break
        end = other.last
    return end
