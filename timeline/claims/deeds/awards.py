"""Awards: to whom a contract, a prize or a seat went: "won the tender", "the prize was given to Orr", "Orr was awarded the contract"."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.claims.deeds.decisions import behind
from timeline.claims.events.nouns import singular
from timeline.claims.kind import Argument
from timeline.claims.names.heads import head_of
from timeline.languages.outcomes import Outcomes
from timeline.statements.clauses.clause import Clause
from timeline.statements.clauses.phrases import Phrase
from timeline.statements.tagging.words import Words


def awarded(w: Words, clause: Clause, args: Sequence[Argument], words: Outcomes, offices: frozenset[str]) -> tuple[Phrase, str] | None:
    """Who took it, and what that was, with what narrows it ("contract: terminal"); None where no such thing went to anybody."""
    base = w.base[clause.main]
    subject = clause.subject.phrases[0] if clause.subject is not None and len(clause.subject.phrases) == 1 else None
    objects = [a.phrase for a in args if a.role == "object" and a.phrase.first > clause.main]
    to = next((a.phrase for a in args if a.role == "to" and a.phrase.first > clause.main), None)
    if base in words.taking and not clause.passive:
        taker, thing = subject, objects[0] if objects else None
    elif base in words.taking:
        taker, thing = next((a.phrase for a in args if a.role == "by"), None), subject
    elif base in words.awarding and clause.passive:
        taker, thing = (subject, objects[0]) if objects and to is None else (to, subject)
        taker, thing = (to, subject) if subject is not None and _award(w, subject, words) else (taker, thing)
    elif base in words.awarding:
        taker, thing = (objects[0], objects[1]) if len(objects) > 1 and to is None else (to, objects[0] if objects else None)
    elif base in words.going:
        taker, thing = to, subject
    elif base in words.naming:
        return _office(w, clause, args, subject if clause.passive else objects[0] if objects else None, offices)
    else:
        return None
    if taker is None or thing is None or not _award(w, thing, words) or not _known(w, taker):
        return None
    head = head_of(w, thing.first, thing.last)
    told = [w.low[k] for k in range(thing.first, head) if w.tag[k] in ("noun", "name", "num") and w.time[k] < 0]
    owned = any(w.tag[k] == "poss" for k in range(thing.first, head)) or w.low[thing.first] in ("a", "an", "another")
    if owned and not told:
        return None
    told += behind(w, head) if w.low[head + 1 : head + 2] != ["to"] else []
    return taker, f"{singular(w.low[head])}: {' '.join(told)}".removesuffix(": ")


def _office(w: Words, clause: Clause, args: Sequence[Argument], taker: Phrase | None, offices: frozenset[str]) -> tuple[Phrase, str] | None:
    """“was appointed *head of the railway*”: who got the office, and which it is."""
    if taker is None or not _known(w, taker):
        return None
    for argument in args:
        head = head_of(w, argument.phrase.first, argument.phrase.last)
        told = [w.low[k] for k in range(argument.phrase.first, head) if w.tag[k] in ("noun", "name") and w.time[k] < 0]
        told += behind(w, head)
        if argument.role in ("as", "object") and argument.phrase != taker and w.low[head] in offices and told:
            return taker, f"{w.low[head]}: {' '.join(told)}"
    return None


def _award(w: Words, phrase: Phrase, words: Outcomes) -> bool:
    return singular(w.low[head_of(w, phrase.first, phrase.last)]) in words.awards


def _known(w: Words, phrase: Phrase) -> bool:
    """Whether a name, a pronoun or a number of people stands there: "a Canadian biologist" may be anybody's description."""
    return phrase.pronoun or any(w.tag[k] in ("name", "num") for k in range(phrase.first, phrase.last + 1))
