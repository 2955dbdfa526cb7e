"""Delayed names: a role first, the name with what the person says next.

“The club's treasurer denied it. “I paid for the flight myself,” Kurt Weber said.” Who speaks without being introduced has been introduced
in the sentence before; so the treasurer is Weber, unless somebody else's words are as likely.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from functools import cache

from timeline.claims.names.leads import personal, unintroduced
from timeline.claims.names.register import Register, bare_name, sex_of
from timeline.claims.names.runs import name_runs
from timeline.languages.accounts import Events, Speaking
from timeline.statements.clauses.phrases import header, simple_after
from timeline.statements.reading import Sentence
from timeline.statements.statement import Statement
from timeline.statements.tagging.words import FINITE, Words

_NOBODY = frozenset("no every each any neither few many most several both all".split())  # they single nobody out


def name_speakers(sentences: Sequence[Sentence], statements: Sequence[Statement], found: Register, events: Events) -> None:
    """Note in the register who "the treasurer" is, where the name comes with the words of the next sentence."""
    starts = [s.span.start for s in sentences]
    first: dict[str, int] = {}  # word → the sentence that has it first
    for number in range(len(sentences) - 1, -1, -1):
        first.update(dict.fromkeys(sentences[number].words.low, number))
    for statement in statements:
        if statement.outer is not None or statement.speaker_span is None:
            continue
        number = bisect_right(starts, statement.speaker_span.start) - 1
        if number < 1 or (name := _new_name(sentences, number, statement, found, first)) is None:
            continue
        w = sentences[number - 1].words
        role = _role(w, found, events)
        if role is None or not _goes_on(w, role, statement, found.speaking, events):
            continue
        noun = w.low[role]
        if {found.sex.get(name, ""), sex_of(noun, found.speaking)} != {"m", "f"}:
            found.appearing[w.start[role]] = name
            found.people.add(name)
            found.role.setdefault(noun, []).append(name)


def _new_name(sentences: Sequence[Sentence], number: int, statement: Statement, found: Register, first: Mapping[str, int]) -> str | None:
    """The speaker's name, if it is a person's and stands here for the first time, with nothing that says who it is."""
    w = sentences[number].words
    assert statement.speaker_span is not None
    at = w.at(statement.speaker_span.start)
    run = next((r for r in name_runs(w, at, min(at + 4, len(w) - 1)) if r[0] == at), None)
    if run is None or not personal(w, *run, found) or not unintroduced(w, *run, opens=True, spoken=True, found=found):
        return None
    written = bare_name(w.of(*run))
    return found.name(written) if first.get(written.rsplit(" ", 1)[-1].lower(), number) >= number else None


def _role(w: Words, found: Register, events: Events) -> int | None:
    """The noun of the one person without a name with whom the sentence opens ("A nurse at the clinic"), or who does something to others in it."""
    first = header(w)
    phrase = simple_after(w, first) if first < len(w) and w.tag[first] in ("det", "poss", "noun", "name") else None
    if phrase is not None and _nameless(w, phrase.last, found):
        return phrase.last
    speaking = found.speaking
    acting = [
        k
        for k in range(first, len(w) - 1)
        if w.tag[k + 1] in FINITE and w.base[k + 1] in _acting(speaking, events) and _nameless(w, k, found)
    ]  # “when the club's chairman accused him of idleness”
    return acting[0] if len(acting) == 1 else None


def _nameless(w: Words, k: int, found: Register) -> bool:
    """Whether the noun at token k is a person's, whom neither these words nor the text names."""
    speaking = found.speaking
    if w.tag[k] != "noun" or w.low[k] not in speaking.roles or w.low[k] in speaking.firms_too or found.role.get(w.low[k]):
        return False  # “its owner told regulators ... Orle Pumps said”: as likely a firm
    left = w.back(k - 1, ("noun",))
    behind = k + 1
    return (left < 0 or (w.tag[left] != "name" and w.low[left] not in _NOBODY)) and not (
        behind < len(w) and (w.low[behind] == "," or w.tag[behind] == "name")
    )


@cache
def _acting(speaking: Speaking, events: Events) -> frozenset[str]:
    return (events.agentive | speaking.accuse) - speaking.say - speaking.tell - speaking.deny  # who has spoken has, and another speaks next


def _goes_on(w: Words, role: int, statement: Statement, speaking: Speaking, events: Events) -> bool:
    """Whether who is told of may be who speaks: by "I" or "we" in the words, or since the sentence before tells what he did to others."""
    words = {low.strip("“”\"'’,.") for span in statement.content for low in span.of(w.text).lower().split()}
    if words & speaking.grammar.first_person:
        return True
    verb = next((k for k in range(role + 1, len(w)) if w.tag[k] in FINITE), -1)
    return verb > 0 and w.base[verb] in _acting(speaking, events)
