"""How a matter ended: "approved the plan", "lost the race", "voted against it", "prices fell", "died of a stroke".

What is told of it goes into the attributes `outcome`, with the `matter` where a noun of the clause is the event, `trend`, and `cause`.
"""

from __future__ import annotations

from timeline.claims.claim import Group
from timeline.claims.deeds.decisions import counted, decision, term, voted_on
from timeline.claims.events.nouns import singular
from timeline.claims.kind import Argument, Kind
from timeline.claims.names.heads import head_of
from timeline.claims.state import State
from timeline.languages.outcomes import Outcomes
from timeline.statements.clauses.clause import Clause
from timeline.statements.tagging.words import Words


def outcome(w: Words, clause: Clause, kind: Kind, args: list[Argument], who: tuple[str | Group, ...], state: State) -> dict[str, str]:
    """The attributes of a claim that tell how something ended; none where the clause tells of no end."""
    stated = kind.state or kind.event in state.events.conditions.words  # “was employed there for nine years”
    if stated or kind.value or kind.perceived or clause.modal:
        return {}
    words, base = state.events.outcomes, w.base[clause.main] if clause.main >= 0 else ""
    if kind.event == "vote" and "tally" in (told := counted(w, clause, words, state.grammar)):
        matter = voted_on(w, clause, args, list(map(str, who)))
        return {"outcome": "vote", "tally": told["tally"]} | ({"about": matter} if matter else {})  # “43 voted in favour and 36 against”
    if clause.main < 0:
        return {}
    if kind.event in words.ends and w.tag[clause.main] == "aux":
        matter = _of_what(w, clause)
        return {"outcome": kind.event} | ({"matter": matter} if matter else {})  # “the vote (on the school) was unanimous”
    found: dict[str, str] = {}
    if cause := _cause(w, clause, kind, args, state):
        found["cause"] = cause
    if (base in words.sentencing or kind.event in words.sentencing) and (length := term(w, clause, words, state.expressions)):
        found["term"] = length
    if manner := _manner(w, clause, kind, args, state):
        found["manner"] = manner
    if base in words.trends and kind.noun is None and not any(a.role == "object" and a.phrase.first > clause.main for a in args):
        compared = not words.compared.isdisjoint(w.low[clause.main + 1 : clause.last + 1])
        if not compared and not _own_figure(w, clause, who, words.figures):
            found["trend"] = base
    elif gained := _gained(w, clause, args, words):
        found["outcome"] = gained
        found |= decision(w, clause, args, list(map(str, who)), gained, words)
    elif (
        (end := _end(w, clause, words.ends) or (kind.event if (kind.idiom or kind.noun is not None) and kind.event in words.ends else ""))
        and (end not in words.dealing or _of_deal(w, clause, args, words))
        and (base != "fire" or kind.event == "dismissal")
        and not _some(w, clause, args, levels=words.levels, new=end in words.decided)
    ):
        found["outcome"] = end
        found |= decision(w, clause, args, list(map(str, who)), end, words)
        if "about" in found:
            found |= counted(w, clause, words, state.grammar)
            if "body" in found:
                found["outcome"] = words.as_bodies.get(end, end)
        if kind.noun is not None and not kind.transfer and (matter := _matter(w, clause, kind.noun)):
            found["matter"] = matter
    return found


def _gained(w: Words, clause: Clause, args: list[Argument], words: Outcomes) -> str:
    """“The plan won the backing of the council”: it was approved."""
    if clause.passive or w.base[clause.main] not in words.gaining:
        return ""
    return next((words.backing[w.low[a.phrase.last]] for a in args if a.role == "object" and w.low[a.phrase.last] in words.backing), "")


def _of_deal(w: Words, clause: Clause, args: list[Argument], words: Outcomes) -> bool:
    """Whether a deal is what came to an end: "the sale collapsed", "called off the merger"."""
    objects = [a.phrase for a in args if a.role == "object" and a.phrase.first > clause.main]
    phrases = objects or (list(clause.subject.phrases) if clause.subject is not None else [])
    return any(singular(w.low[head_of(w, p.first, p.last)]) in words.deals for p in phrases)


def _end(w: Words, clause: Clause, ends: frozenset[str]) -> str:
    """“turned the offer down”, "voted against": the verb, with its particle where both together tell the end."""
    base = w.base[clause.main]
    for k in range(clause.main + 1, min(clause.main + 7, clause.last + 1)):
        if w.tag[k] in ("sub", "punct", "rel", "conj"):
            break
        timed = w.low[k] == "for" and k < clause.last and w.time[k + 1] >= 0  # “voted for hours”
        whole = f"{base} {w.low[k]}" if w.tag[k] != "neg" else f"{base} {' '.join(w.low[k : k + 2])}"
        if whole in ends and not timed:
            return whole
    after = w.low[clause.main + 1 : clause.main + 2]
    infinitive = after == ["to"] and clause.main + 2 < len(w) and w.tag[clause.main + 2] == "inf"
    return base if base in ends and not infinitive else ""


_SOME = frozenset("a an another other some several many one".split())


def _some(w: Words, clause: Clause, args: list[Argument], *, levels: frozenset[str], new: bool) -> bool:
    """“hired 200 workers”, "rejected plans": of those that others hired or accepted, nothing is told; but "raised rates".

    Of what is decided, "a plan" may be the one that is told of later (`new`).
    """
    phrase = next((a.phrase for a in args if a.role == "object" and a.phrase.first > clause.main), None)
    if phrase is None and clause.passive and clause.subject is not None:
        phrase = clause.subject.phrases[-1]
    if phrase is None or phrase.pronoun:
        return False
    counted = any(w.tag[k] == "num" for k in range(phrase.first, phrase.last + 1))
    bare = (
        w.tag[phrase.last] == "noun"
        and w.tag[phrase.first] not in ("det", "poss", "name")
        and singular(w.low[phrase.last]) != w.low[phrase.last]
    )
    bare &= w.base[clause.main] not in levels
    return counted or bare or (w.low[phrase.first] in _SOME and not (new and w.low[phrase.first] in ("a", "an")))


def _matter(w: Words, clause: Clause, noun: int) -> str:
    """“the first race”: the noun of what ended so, with what stands before it; only of a definite one."""
    for k in range(noun - 1, max(clause.first - 1, noun - 5), -1):
        if w.low[k] in ("the", "this", "that") or w.tag[k] in ("poss", "'s"):
            return " ".join(w.low[k + 1 : noun + 1])
        if w.tag[k] not in ("noun", "name", "num"):
            break
    return ""


def _of_what(w: Words, clause: Clause) -> str:
    """“The vote *on the school*”: the noun that stands before the verb, behind a preposition."""
    if clause.subject is None:
        return ""
    first = clause.subject.phrases[0].first
    k = next((j for j in range(first + 1, clause.aux) if w.tag[j] == "prep" and w.time[j] < 0), clause.aux)
    return next((w.low[j] for j in range(clause.aux - 1, k, -1) if w.tag[j] in ("noun", "name") and w.time[j] < 0), "")


def _head(w: Words, clause: Clause) -> str:
    """The noun of the subject: of "shares of Falk", share."""
    assert clause.subject is not None
    return singular(w.low[head_of(w, clause.subject.phrases[0].first, clause.subject.phrases[0].last)])


def _own_figure(w: Words, clause: Clause, who: tuple[str | Group, ...], figures: frozenset[str]) -> bool:
    """“Sales rose”: whose, only the speaker tells; so two firms' sales may go two ways."""
    return clause.subject is None or (len(who) < 2 and _head(w, clause) in figures)


def _manner(w: Words, clause: Clause, kind: Kind, args: list[Argument], state: State) -> str:
    """“took his own life”, "was murdered", "died of natural causes", "died in an accident": how somebody died; of whom, the claim says first."""
    causes, base = state.events.causes, w.base[clause.main]
    if kind.event in causes.dying:
        return causes.dying[kind.event]
    if clause.passive and kind.event in ("killing", "death") and (base in causes.dying or kind.idiom):
        return causes.dying.get(base, "homicide") if base in causes.dying or any(a.role == "by" for a in args) else ""
    if kind.event != "death" or kind.noun is not None or clause.passive:
        return ""
    for argument in args:
        if argument.role in ("of", "from", "by", "in"):
            first, last = argument.phrase.first, argument.phrase.last
            told = causes.manners.get(w.of(max(first, last - 1), last).lower()) or causes.manners.get(singular(w.low[last]))
            if told:
                return told
    return next(
        (causes.manners[w.low[k]] for k in range(clause.aux, clause.last + 1) if w.tag[k] == "adv" and w.low[k] in causes.manners), ""
    )


def _cause(w: Words, clause: Clause, kind: Kind, args: list[Argument], state: State) -> str:
    """“died of a heart attack”, "was strangled": the class of what killed somebody."""
    words, base = state.events.outcomes, w.base[clause.main]
    if clause.subject is None or w.low[clause.subject.phrases[-1].first] in _SOME:
        return ""
    if kind.event == "death" and (told := next((a.phrase for a in args if a.role in ("of", "from")), None)) is not None:
        last = singular(w.low[told.last])
        return words.causes.get(f"{w.low[told.last - 1]} {last}", "") or words.causes.get(w.low[told.last], words.causes.get(last, ""))
    if base not in words.fatal or not (clause.passive or base == "drown"):
        return ""
    dead = "death" in w.low[clause.main + 1 : clause.main + 3]  # “stabbed to death”
    beside = [a for a in args if a.role not in ("subject", "by") and a.phrase.first > clause.main]
    return words.fatal[base] if dead or not beside or base not in words.wounding else ""  # “was shot in the leg” kills nobody
