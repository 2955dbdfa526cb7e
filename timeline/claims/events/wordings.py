"""Wordings: the kind of event that a verb tells of together with what stands around it: "set fire to", "gas escaped", "taken to hospital with burns"."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.claims.events.nouns import singular
from timeline.claims.kind import Argument, Kind
from timeline.claims.names.heads import head_of
from timeline.languages.accounts import Events, Syntax
from timeline.statements.clauses.clause import Clause
from timeline.statements.clauses.phrases import Phrase
from timeline.statements.tagging.words import NOMINAL, Words


def reworded(w: Words, clause: Clause, base: str, args: Sequence[Argument], events: Events, grammar: Syntax) -> Kind | None:
    """The kind that verb and surroundings name together, or None where the verb alone tells what happened."""
    return (
        _harmed(w, clause, base, args, events, grammar)
        or _sampled(w, base, args, events, grammar)
        or _told(w, base, args, events, grammar)
        or trailing(w, clause, base, events)
        or _captured(w, clause, base, args, events, grammar)
        or _conveyed(w, clause, base, args, events, grammar)
        or _befallen(w, clause, base, args, events, grammar)
        or _handled(w, clause, base, args, events)
    )


def parties(args: Sequence[Argument], kind: Kind) -> list[Argument]:
    """The arguments that may take part: not the other half of an idiom, nor who only handled, counted or met with the event.

    Who "missed the bus to a race" missed no race: what is missed is the object.
    """
    kept = [a for a in args if a.phrase.last not in kind.halves and not (kind.handled and a.role == "subject")]
    return [a for a in kept if a.role in ("subject", "object", "of")] if kind.event == "miss" and kind.noun is None else kept


def trailing(w: Words, clause: Clause, base: str, events: Events) -> Kind | None:
    """“went up in flames”, "withdrew the cars *from sale*": words behind the verb, or behind its object, that make the event with it."""
    rows = events.trails.get(base)
    if rows is None or clause.main < 0:
        return None
    behind = [k for k in range(clause.main + 1, min(clause.main + 10, clause.last + 1)) if w.tag[k] not in ("det", "poss", "'s")]
    low = [w.low[k] for k in behind]
    for words, event in rows:
        for at in range(len(low) - len(words) + 1):
            if tuple(low[at : at + len(words)]) != words or any(w.tag[k] in ("sub", "rel", "conj", "punct") for k in behind[:at]):
                continue
            end = behind[at + len(words) - 1]
            compound = end < clause.last and w.tag[end] == w.tag[end + 1] == "noun"  # “took the stage coach”
            acted_on = (
                event in events.by_oneself and end < clause.last and w.tag[end + 1] in NOMINAL | {"det", "poss"} and w.time[end + 1] < 0
            )
            after = w.low[end + 1 : end + 2] != ["."] and w.tag[end + 1 : end + 2] not in ([], ["time"], ["punct"], ["conj"], ["sub"])
            goes_on = words[-1] in events.closing and end < clause.last and after and w.low[end + 1] not in ("after", "only")
            if not compound and not acted_on and not goes_on:  # not “passed out leaflets”
                return Kind(event, None, family=True, idiom=True, halves=frozenset(behind[at : at + len(words)]))
    return None


def _captured(w: Words, clause: Clause, base: str, args: Sequence[Argument], events: Events, grammar: Syntax) -> Kind | None:
    """“Gunmen seized the nurse”, "soldiers took him away", "his kidnappers kept him": somebody was taken, or held."""
    custody = events.custody
    rows = custody.fetching.get(base)
    if (rows is None and base not in custody.seizing and base not in custody.held) or (clause.passive and clause.subject is None):
        return None
    objects = [a.phrase for a in args if a.role == "object" and a.phrase.first > clause.main]
    taken = clause.subject.phrases[0] if clause.passive and clause.subject is not None else objects[0] if objects else None
    if taken is None or not somebody(w, taken, events, grammar):
        return None
    acting = [a.phrase for a in args if a.role == ("by" if clause.passive else "subject")]
    acting += clause.carried.phrases if clause.carried is not None and not clause.passive else ()  # “police came and took him away”
    captors = {singular(w.low[head_of(w, p.first, p.last)]) for p in acting}
    if base in custody.held:
        held = not clause.passive and not custody.captors.isdisjoint(captors)
        return Kind("detention", None, family=True, objects_count=True) if held else None
    if rows is not None:
        behind = w.low[clause.main + 1 if clause.passive else taken.last + 1 :][:2], w.low[clause.main + 1 : clause.main + 3]
        armed = any(w.low[k] in custody.garb for p in acting for k in range(p.first, p.last + 1))
        anybody = (base in custody.violent or armed) and any(person(w, head_of(w, p.first, p.last), events, grammar) for p in acting)
        if (custody.captors.isdisjoint(captors) and not anybody) or not any(
            tuple(low[: len(words)]) == words for low in behind for words in rows
        ):
            return None
    event = "abduction" if not custody.lawless.isdisjoint(captors) else "arrest" if not custody.captors.isdisjoint(captors) else "capture"
    return Kind(event, None, family=True, objects_count=True, passive=clause.passive)


def _conveyed(w: Words, clause: Clause, base: str, args: Sequence[Argument], events: Events, grammar: Syntax) -> Kind | None:
    """“took the child to the city's hospital”, "was flown to Orbe", "drove into the village": somebody came to be there."""
    if base in events.bringing:
        borne = _borne(clause, args)
        over = base not in events.over or "over" in w.low[clause.main + 1 : clause.main + 6]  # “handed him over to Orbe”
        k = clause.main + 1 + (w.low[clause.main + 1 : clause.main + 2] == ["in"])  # “was brought in on 1 March”, "was admitted"
        inside = (k > clause.main + 1 or base in events.treating) and clause.passive and (k > clause.last or w.time[k] >= 0)
        there = inside or any(a.role == "to" and _a_place(w, a.phrase, events) for a in args)
        if there and over and borne is not None and somebody(w, borne, events, grammar):
            event = events.verbs.get(base, "arrival")
            return Kind("arrival" if event == "flight" else event, None, family=True, passive=clause.passive)
    if base in events.going_into and not clause.passive and any(a.role == "into" and _a_place(w, a.phrase, events) for a in args):
        return Kind("entry", None, family=True)
    if base in events.withdrawing and not clause.passive and not any(a.role == "object" and a.phrase.first > clause.main for a in args):
        return Kind("departure", None, family=True) if any(a.role == "from" and _a_place(w, a.phrase, events) for a in args) else None
    if base in events.discharging and (borne := _borne(clause, args)) is not None and somebody(w, borne, events, grammar):
        from_there = any(a.role == "from" and _a_place(w, a.phrase, events) for a in args)
        alone = clause.passive and (clause.main == clause.last or w.time[clause.main + 1] >= 0)
        return Kind("departure", None, family=True, passive=clause.passive) if from_there or alone else None
    return None


def _borne(clause: Clause, args: Sequence[Argument]) -> Phrase | None:
    """Who is taken somewhere, or let go: the subject of a passive, else the object."""
    if clause.passive:
        return clause.subject.phrases[0] if clause.subject is not None else None
    return next((a.phrase for a in args if a.role == "object" and a.phrase.first > clause.main), None)


def _a_place(w: Words, phrase: Phrase, events: Events) -> bool:
    """“the city's hospital”, "the village", "Orbe": what somebody can be in."""
    head = head_of(w, phrase.first, phrase.last)
    noun = singular(w.low[head])
    if w.tag[head] == "name":
        return True
    house = noun in events.places.buildings and noun not in events.no_place
    return w.tag[head] == "noun" and w.time[head] < 0 and (noun in events.wards or noun in events.regions or house)


def _befallen(w: Words, clause: Clause, base: str, args: Sequence[Argument], events: Events, grammar: Syntax) -> Kind | None:
    """“The reactor tripped”, "supply was interrupted", "the ferry hit a quay": what the verb tells of such a thing."""
    rows = events.befalling.get(base)
    if rows is None:
        return None
    heads = {singular(w.low[head_of(w, a.phrase.first, a.phrase.last)]) for a in args if a.role in ("subject", "object")}
    people = any(person(w, a.phrase.last, events, grammar) for a in args if a.role == "object")
    for things, event in rows:
        if not things.isdisjoint(heads) and not (people and event == "accident"):
            return Kind(event, None, family=True, passive=clause.passive)
    return None


def _handled(w: Words, clause: Clause, base: str, args: Sequence[Argument], events: Events) -> Kind | None:
    """“worked nine crashes”, "dealt with a fire": the event is the noun's; whoever handled or counted it took no part in it."""
    role = events.handling_with.get(base)
    if clause.passive or (base not in events.handling and (role is None or w.low[clause.main + 1 : clause.main + 2] != [role])):
        return None
    for argument in args:
        if argument.phrase.first > clause.main and argument.role in ("object", role) and not argument.phrase.pronoun:
            k = argument.phrase.last
            event = events.nouns.get(singular(w.low[k])) if w.tag[k] == "noun" else None
            event = events.compounds.get((w.low[k - 1], singular(w.low[k])), event)
            return Kind(event, k, family=True, handled=True) if event else None
    return None


def _harmed(w: Words, clause: Clause, base: str, args: Sequence[Argument], events: Events, grammar: Syntax) -> Kind | None:
    """“broke an arm”, "treated four people for cuts", "was taken to hospital with burns": somebody was hurt."""
    objects = [a for a in args if a.role == "object"]
    if base in events.hurting and not clause.passive and len(objects) == 1 and singular(w.low[objects[0].phrase.last]) in events.limbs:
        subject = clause.subject.phrases[-1] if clause.subject is not None else None
        if subject is None or not somebody(w, subject, events, grammar):
            return None
        return Kind("injury", None, family=True, idiom=True, halves=frozenset((objects[0].phrase.last,)))
    carried = base in events.carrying and any(a.role == "to" and w.low[a.phrase.last] in events.wards for a in args)
    if not carried and base not in events.treating:
        return None
    told = frozenset(a.phrase.last for a in args if a.role in ("with", "for") and _injury(w, a.phrase, events))
    if not told:
        return None
    return Kind("injury", None, family=True, objects_count=True, passive=clause.passive, handled=not clause.passive, halves=told)


def _injury(w: Words, phrase: Phrase, events: Events) -> bool:
    """“burns”, "a broken leg"."""
    noun = singular(w.low[phrase.last])
    hurt = any(w.low[k] in events.hurt for k in range(max(0, phrase.first - 1), phrase.last))
    return noun in events.injuries or (hurt and noun in events.limbs)


def _told(w: Words, base: str, args: Sequence[Argument], events: Events, grammar: Syntax) -> Kind | None:
    """“told her of the danger”, "radioed him no warning", "raised the pumps with the owner": words that somebody was given about something."""
    if base in events.wiring:
        noun = next((a.phrase.last for a in args if a.role == "object" and singular(w.low[a.phrase.last]) in events.nouns), None)
        return None if noun is None else Kind(events.nouns[singular(w.low[noun])], noun, family=True, transfer=True)
    if base in events.raising and any(a.role == "with" and somebody(w, a.phrase, events, grammar) for a in args):
        return Kind("mention", None, family=True)
    if base not in events.telling or not any(a.role == "object" and somebody(w, a.phrase, events, grammar) for a in args):
        return None
    topics = [a.phrase for a in args if a.role in ("of", "about")]
    if not topics:
        return None
    return Kind("warning" if any(singular(w.low[p.last]) in events.dangers for p in topics) else "notification", None, family=True)


def somebody(w: Words, phrase: Phrase, events: Events, grammar: Syntax) -> bool:
    """Whether the phrase names people: "the nurse", "him", "the two"."""
    head = head_of(w, phrase.first, phrase.last)
    two = w.tag[phrase.last] == "num" and all(w.tag[k] == "det" for k in range(phrase.first, phrase.last))  # “the two were seized”
    return (phrase.pronoun and w.low[phrase.last] != "it") or two or person(w, head, events, grammar)


def _sampled(w: Words, base: str, args: Sequence[Argument], events: Events, grammar: Syntax) -> Kind | None:
    """“took two samples from the rider”: he was tested; a sample of water is none of anybody."""
    if base not in events.sampling:
        return None
    noun = next((a.phrase.last for a in args if a.role == "object" and singular(w.low[a.phrase.last]) in events.samples), None)
    if noun is None or not any(a.role == "from" and somebody(w, a.phrase, events, grammar) for a in args):
        return None
    return Kind("test", noun, handled=True)


def person(w: Words, k: int, events: Events, grammar: Syntax) -> bool:
    """Whether the noun at k is surely of people: "three men", "clerks", "Orr"; not "the paper", which only ends like one."""
    noun = singular(w.low[k])
    listed = any(word in grammar.person_nouns or word in events.people for word in (noun, w.low[k]))
    return listed or w.tag[k] == "name" or noun.endswith(("man", "woman"))
