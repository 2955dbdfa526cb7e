"""What only one can have: who won the vote, to whom the mill was sold, whose it was in May.

It goes into the attributes `sole` (of an event) or `office` (of a stretch of time), with the `holder`, which conflicts compare.
"""

from __future__ import annotations

from collections.abc import Sequence

from timeline.claims.claim import Group
from timeline.claims.deeds.awards import awarded
from timeline.claims.events.nouns import singular
from timeline.claims.kind import Argument, Kind
from timeline.claims.names.heads import head_of
from timeline.claims.names.runs import all_runs
from timeline.claims.state import State
from timeline.statements.clauses.clause import Clause
from timeline.statements.clauses.phrases import Phrase
from timeline.statements.tagging.words import Words


def taken(
    w: Words, clause: Clause, found: Sequence[Clause], number: int, kind: Kind, args: Sequence[Argument], who: Sequence[str | Group],
    outcome: str, state: State,
) -> dict[str, str]:  # fmt: skip
    """`sole` or `office`, with `holder`; nothing where several may have it, or where who has it is not told."""
    words, names = state.events.outcomes, list(map(str, who))
    if clause.main < 0 or not names:
        return {}
    base = w.base[clause.main]
    if kind.office and clause.subject is not None and w.low[clause.subject.phrases[0].last] not in map(str.lower, names):
        turned = kind.office.split(" ")[0].lower() in w.low[clause.subject.start : clause.aux]
        runs = [run for run in all_runs(w) if run[0] > clause.main] if turned else []
        return {"holder": state.register.name(w.of(*runs[0]))} if runs else {}  # “the director of the hospital was Ann Orr”
    if (award := awarded(w, clause, args, words, state.events.conditions.offices)) is not None:
        taker = _named(w, award[0], names)
        return {"sole": f"taker of {award[1]}", "holder": taker} if taker else {}
    subject = _single(clause.subject.phrases if clause.subject is not None else ())
    first = _single([a.phrase for a in args if a.role == "object" and a.phrase.first > clause.main])
    by, to = (_single([a.phrase for a in args if a.role == role]) for role in ("by", "to"))
    if outcome in words.won:
        holder = by if clause.passive else subject
        thing = None if kind.noun is None or not outcome else Phrase(_start(w, kind.noun), kind.noun)
        key = "winner"
    elif base in words.sold or base in words.bought:
        buyer = subject if base in words.bought and not clause.passive else by if base in words.bought else to
        holder, thing, key = buyer, subject if clause.passive else first, "buyer"
    elif base in words.owning:
        holder, thing, key = (by, subject, "owner") if clause.passive else (subject, first, "owner")
    elif base in words.heading:
        holder, thing, key = (by, subject, "head") if clause.passive else (subject, first, "head")
    elif base in words.belonging:
        holder, thing, key = to, subject, "owner"
    else:
        return {}
    name = _named(w, holder, names)
    if not name or thing is None or not _definite(w, thing):
        return {}
    what = _named(w, thing, names) if key != "winner" else w.of(thing.first, thing.last)
    return {"office" if key in ("owner", "head") else "sole": f"{key} of {what}", "holder": name} if what and what != name else {}


def _single(phrases: Sequence[Phrase]) -> Phrase | None:
    """The phrase, if it is the only one: "sold to Orr and Dahl" has no one buyer."""
    return phrases[0] if len(phrases) == 1 else None


def _start(w: Words, noun: int) -> int:
    """Where the phrase of the noun begins, with its article."""
    k = w.back(noun - 1, ("noun", "name", "num"))
    return k if k >= 0 and w.tag[k] in ("det", "poss", "'s") else k + 1


def _definite(w: Words, phrase: Phrase) -> bool:
    """Whether the phrase means one thing that all know: "the mill", "it", "Elm House"; not "a stake", "the shares", "half of the mill"."""
    if phrase.pronoun:
        return w.low[phrase.last] == "it"
    head = head_of(w, phrase.first, phrase.last)
    if w.tag[head] == "name":
        return True
    one = singular(w.low[head]) == w.low[head]
    return one and (w.low[phrase.first] in ("the", "this", "that") or any(w.tag[k] in ("poss", "'s") for k in range(phrase.first, head)))


def _named(w: Words, phrase: Phrase | None, names: Sequence[str]) -> str:
    """The participant that a phrase names; of a pronoun, the first."""
    if phrase is None:
        return ""
    if phrase.pronoun:
        return names[0]
    last = w.low[head_of(w, phrase.first, phrase.last)]
    return next((n for n in names if n.split(" ")[-1].lower() in (last, singular(last))), "")
