"""Decisions: what was approved or rejected, who was acquitted or convicted, and which body did it.

It goes into the attributes `about` ("a" before what is told of as new), `charge` and `body` ("court: supreme") beside the `outcome`, so that
two accounts of one decision meet, whether they call those who took it "lawmakers" or "parliament"; with the `tally`, `margin` or that it was
`unanimous`, and the `term` of a sentence.
"""

from __future__ import annotations

from collections.abc import Sequence

from timeline.anchors.expression import Expression
from timeline.claims.events.nouns import singular
from timeline.claims.kind import Argument
from timeline.claims.names.heads import head_of
from timeline.languages.accounts import Syntax
from timeline.languages.outcomes import Outcomes
from timeline.statements.clauses.clause import Clause
from timeline.statements.clauses.phrases import Phrase
from timeline.statements.tagging.scores import for_and_against, scores
from timeline.statements.tagging.words import Words

_BEHIND = ("for", "on", "of", "to", "with", "against", "over", "between")


def decision(w: Words, clause: Clause, args: Sequence[Argument], names: Sequence[str], end: str, words: Outcomes) -> dict[str, str]:
    """What was decided, of which charge, and by whom; nothing where `end` tells of no decision, or where its matter is left out."""
    if end not in words.decided:
        return {}
    later = [a for a in args if a.phrase.first > clause.main]
    subject = clause.subject.phrases[0] if clause.subject is not None and len(clause.subject.phrases) == 1 else None
    particle = end.rpartition(" ")[2]
    objects = [a.phrase for a in later if a.role in ("object", particle)]
    if end in words.by_itself and " " in end:
        matter, agent, objects = subject, None, []  # “tested positive”, "fell short of a majority"
    elif w.base[clause.main] in words.gaining and not clause.passive:
        matter, agent = subject, next((a.phrase for a in later if a.role in ("of", "from", "in")), None)  # “won the backing of the council”
        objects = objects or ([matter] if matter is not None else [])
    elif clause.passive:
        matter, agent = subject, next((a.phrase for a in later if a.role == "by"), None)
    elif objects:
        matter, agent = objects[0], subject
    else:
        matter, agent = subject, None
    if matter is None or (not objects and not clause.passive and end not in words.by_itself):
        return {}
    agent = agent or next((a.phrase for a in later if _head(w, a.phrase) in words.bodies), None)
    found = {"about": _about(w, matter, names, acting=matter is not subject and subject is not None)}
    if end in words.verdicts:
        charges = [_head(w, a.phrase) for a in later if a.role in ("of", "for") and w.time[a.phrase.last] < 0]
        found["charge"] = charges[0] if charges else ""
    if agent is not None:
        mine = _about(w, agent, names, acting=False)
        if agent is subject and names and mine not in names:
            mine = names[0]  # “the vessel”, named before
        found["body"] = _body(w, agent, words) or mine.lower()
    if end in words.as_bodies and (agent is None or _head(w, agent) not in words.bodies or any(w.tag[k] == "num" for k in _span(agent))):
        return {"dissent": found["about"]} if end in words.against else {}  # how one of many voted
    return {key: text for key, text in found.items() if text} if found["about"] else {}


def voted_on(w: Words, clause: Clause, args: Sequence[Argument], names: Sequence[str]) -> str:
    """“voted *for the bill*”: what a vote was about, "" where that is left out."""
    phrases = (
        a.phrase for a in args if a.role in ("for", "against", "on") and a.phrase.first > clause.main and w.tag[a.phrase.first] == "det"
    )
    return next((_about(w, p, names, acting=False) for p in phrases), "")


def counted(w: Words, clause: Clause, words: Outcomes, grammar: Syntax) -> dict[str, str]:
    """“by 31 votes to 22”, "by 34 votes", "unanimously": by what majority something was decided."""
    found: dict[str, str] = {}
    for score in scores(w, clause.first, clause.last, grammar):
        if len(score.numbers) == 2:
            found["tally"] = "-".join(map(str, sorted(score.numbers, reverse=True)))
        elif len(score.numbers) == 1:
            found["margin"] = str(score.numbers[0])
    if (sides := for_and_against(w, clause.first, clause.last, grammar)) is not None:
        found["tally"] = "-".join(map(str, sorted(sides, reverse=True)))
    low = w.low[clause.main + 1 : clause.last + 1]
    against = any(one in ("no", "without") and not words.dissent.isdisjoint(low[k + 1 : k + 4]) for k, one in enumerate(low))
    if against or not words.unanimous.isdisjoint(w.low[clause.first : clause.last + 1]):
        found["unanimous"] = "yes"
    return found


def term(w: Words, clause: Clause, words: Outcomes, expressions: Sequence[Expression]) -> str:
    """“five years in prison”, "life": how long a sentence is; "" where none is told, or more than one."""
    told = {words.terms[w.low[k]] for k in range(clause.main + 1, clause.last + 1) if w.low[k] in words.terms and w.time[k] < 0}
    for index in {w.time[k] for k in range(clause.main, clause.last + 1)} - {-1}:
        timex3 = expressions[index].timex3
        if timex3.type == "DURATION" and timex3.value:
            told.add(timex3.value)
    return told.pop() if len(told) == 1 else ""


def indefinite(w: Words, phrase: Phrase) -> bool:
    """“a plan”: one that is told of as new."""
    return w.low[phrase.first] in ("a", "an") or w.low[phrase.first - 1 : phrase.first] in (["a"], ["an"])


def _about(w: Words, phrase: Phrase, names: Sequence[str], *, acting: bool) -> str:
    """“pension bill”, "contract terminal": the matter by its name, with what stands behind it."""
    if phrase.pronoun:
        place = 1 if acting and len(names) > 1 else 0
        return names[place] if names else ""
    head = head_of(w, phrase.first, phrase.last)
    last = w.low[head]
    name = next((n for n in names if n.split(" ")[-1].lower() in (last, singular(last))), "")
    if not name:
        name = " ".join(w.low[k] for k in range(phrase.first, head + 1) if w.tag[k] not in ("det", "poss", "'s", "num"))
    name = " ".join([name, *(behind(w, head) if w.tag[head] != "name" else ())])
    return ("a " if indefinite(w, phrase) else "") + name


def behind(w: Words, head: int) -> list[str]:
    """“the contract *for the airport terminal*”: the noun of the phrase that hangs on a noun, if one does."""
    if head + 2 >= len(w) or w.low[head + 1] not in _BEHIND or w.time[head + 1] >= 0:
        return []
    k = w.next(head + 2, lambda j: w.tag[j] in ("det", "poss", "'s", "noun", "name", "num") and w.time[j] < 0) - 1
    return [singular(w.low[k])] if k > head + 1 else []


def _body(w: Words, phrase: Phrase, words: Outcomes) -> str:
    """“court: supreme”: the class of the body with the words that tell which."""
    head = head_of(w, phrase.first, phrase.last)
    kind = words.bodies.get(singular(w.low[head]), "")
    which = [w.low[k] for k in range(phrase.first, head) if w.tag[k] in ("noun", "name") and w.time[k] < 0]
    return f"{kind}: {' '.join(which)}".removesuffix(": ") if kind else ""


def _span(phrase: Phrase) -> range:
    return range(phrase.first, phrase.last + 1)


def _head(w: Words, phrase: Phrase) -> str:
    return singular(w.low[head_of(w, phrase.first, phrase.last)])
