"""Event type: which kind of event a clause tells of, a type of the family tree, or the stem of its main verb."""

from __future__ import annotations

from dataclasses import replace

from timeline.claims.events.nouns import noun_kind, singular
from timeline.claims.events.predicates import victor
from timeline.claims.events.sharing import shared_in
from timeline.claims.events.wordings import person, reworded, trailing
from timeline.claims.kind import Argument, Kind
from timeline.claims.names.heads import head_of
from timeline.languages.accounts import Events, Syntax
from timeline.statements.clauses.clause import Clause
from timeline.statements.tagging.words import NOMINAL, Words


def kind_of(w: Words, clause: Clause, args: list[Argument], events: Events, grammar: Syntax) -> Kind | None:
    """The kind of event of a clause, or None when it describes, judges or only exists."""
    if clause.main < 0:
        return _nominal(w, args, events, grammar)
    low, base = w.low[clause.main], w.base[clause.main]
    if low in grammar.modals and w.tag[clause.main] == "aux":
        return None  # “they would “refrain from commenting””
    if (clause.aux > 0 and w.low[clause.aux - 1] == "there" and w.tag[clause.aux - 1] == "subj") or (
        w.tag[clause.aux] == "aux" and clause.aux + 1 < len(w) and w.low[clause.aux + 1] == "there"
    ):
        return _existing(w, clause, args, events, grammar)
    if low in grammar.be or low in ("was", "were", "be", "been", "being"):
        return _copula(w, clause, args, events, grammar)
    if low in grammar.have or low == "had":
        base = "have"
    return (
        reworded(w, clause, base, args, events, grammar)
        or _pattern(w, clause, base, events, grammar)
        or _happening(w, clause, base, events, grammar)
        or _called_in(w, clause, base, events, grammar)
        or _verbal(w, clause, base, args, events, grammar)
    )


def _called_in(w: Words, clause: Clause, base: str, events: Events, grammar: Syntax) -> Kind | None:
    """“The bishop *came* once, in August”, "nobody came": somebody's coming without a word of whence or where to is a visit."""
    subject = clause.subject or clause.carried
    if base != "come" or clause.passive or subject is None:
        return None
    k = clause.main + 1
    ends = k > clause.last or w.time[k] >= 0 or w.tag[k] in ("punct", "conj", "sub") or w.low[k] in _ON_A_VISIT
    head = head_of(w, subject.phrases[0].first, subject.phrases[0].last)
    somebody = (
        person(w, head, events, grammar)
        or w.low[head] in ("nobody", "police", "he", "she", "they", "we", "i", "who")
        or w.low[head] in events.bodies
    )
    return Kind("visit", None, family=True) if ends and somebody else None


_ON_A_VISIT = frozenset("once twice again there here only".split())


def _nominal(w: Words, args: list[Argument], events: Events, grammar: Syntax) -> Kind | None:
    """“two letters to Orr, dated 4 May”: a noun that names an event."""
    if (kept := _kept(w, [a for a in args if a.role == "object"], events, grammar)) is not None:
        return kept
    for argument in args:
        if argument.role in ("object", "after"):
            kind = noun_kind(w, argument.phrase.last, events, grammar)
            if kind is not None:
                return kind
    return None


def _existing(w: Words, clause: Clause, args: list[Argument], events: Events, grammar: Syntax) -> Kind | None:
    """“there had been one claim”, "there were seven plants": the noun tells what there was."""
    for argument in args:
        if argument.role == "object" and not argument.phrase.pronoun:
            k = argument.phrase.last
            kind = noun_kind(w, k, events, grammar)
            if kind is not None:
                return kind
            return Kind(singular(w.low[k]), k, objects_count=True)
    return None


def _copula(w: Words, clause: Clause, args: list[Argument], events: Events, grammar: Syntax) -> Kind | None:
    """“was in touch with”, "was in the capital": an event noun or a place behind the copula; a judgement gives None."""
    if (named := trailing(w, clause, "be", events)) is not None:
        return named  # “was on fire”
    if clause.subject is not None and clause.subject.start > clause.main:
        return _turned(w, clause, events, grammar)
    if victor(w, clause, events.contests) >= 0:
        return Kind("win", None, family=True)  # “was the winner of the race”
    nxt = w.past(clause.main + 1, ("adv", "neg"))
    if w.low[clause.main] == "been" and nxt < len(w) and w.low[nxt] == "to" and w.tag[nxt] == "prep":
        return Kind("visit", None, family=True)  # “has never been to the plant”
    if nxt < len(w) and w.low[nxt] in ("about", "around", "present", "nearby") and nxt >= clause.last:
        return Kind("presence", None, family=True, state=True)  # “a lynx may have been about”
    if nxt < clause.last and w.low[nxt] == "over" and w.time[nxt + 1] >= 0:
        return Kind("end", None)  # “was over in ten minutes”
    if w.low[clause.main] == "been" and clause.perfect and {"there", "here", "back"} & set(w.low[clause.main + 1 : nxt + 1]):
        return Kind("visit", None, family=True)  # “has not been back since”
    if clause.subject is not None and nxt < len(w) and w.time[nxt] >= 0:
        subject = clause.subject.phrases[-1]
        head = head_of(w, subject.first, subject.last)
        happened = w.tag[head] == "noun" and w.low[nxt] in ("on", "in") and (clause.past or clause.perfect) and not subject.pronoun
        thing = happened and w.tag[subject.first] in ("det", "poss", "name") and not person(w, head, events, grammar)
        known = noun_kind(w, head, events, grammar)  # “the vote was on 3 May”
        return known or (Kind(singular(w.low[head]), head) if thing else None)  # what was on a day is an event: "the game was on 3 May"
    if (shared := shared_in(w, clause.main + 1, clause.last, events, grammar)) is not None and shared.event not in events.mishaps:
        return shared  # “was responsible for the raid”
    if (only := _the_only(w, clause, events, grammar) or _as_agent(w, clause, nxt, events)) is not None:
        return only
    for argument in args:
        if argument.role == "subject" or argument.phrase.first < clause.main:
            continue
        noun = singular(w.low[argument.phrase.last])
        if argument.role in ("in", "on") and events.nouns.get(noun) in ("contact", "conversation", "correspondence"):
            return Kind(events.nouns[noun], argument.phrase.last, family=True)
        if argument.role == "on" and noun in events.grounds and nxt < len(w) and w.low[nxt] == "on":
            return Kind("presence", None, family=True, state=True)
        if argument.role == "in" and events.nouns.get(noun) in events.mishaps:
            return Kind(events.nouns[noun], argument.phrase.last, family=True)  # “was in five crashes”
        if argument.role == "at" and events.nouns.get(noun) in events.symmetric and any(a.role == "with" for a in args):
            return Kind(events.nouns[noun], argument.phrase.last, family=True)  # “was at her fourth meeting with him”
        if argument.role in ("at", "in") and noun in events.gatherings and _definite(w, argument):
            return Kind("attendance", None, family=True)
        if argument.role == "with" and w.low[nxt : nxt + 1] == ["with"] and person(w, argument.phrase.last, events, grammar):
            where = any(
                (a.role in events.inside or (a.role == "on" and singular(w.low[a.phrase.last]) in events.grounds))
                and a.phrase.first > argument.phrase.last
                for a in args
            )
            return Kind("presence", None, family=True, state=True) if where else Kind("meeting", None, family=True)
        there = nxt < len(w) and (w.low[nxt] == argument.role or (argument.role == "aboard" and w.low[nxt] == "on"))
        if argument.role in events.inside and there and noun not in events.no_place:
            return Kind("presence", None, family=True, state=True)
        break
    if (
        nxt < len(w)
        and w.tag[nxt] == "noun"
        and nxt <= clause.last
        and times_told(w, clause)
        and (nxt + 1 >= len(w) or w.tag[nxt + 1] != "noun")
    ):
        return Kind(w.low[nxt], nxt, idiom=True)  # “was late twice in May”
    return _befallen(w, clause, events) or _predicate(w, clause, events, grammar)


def _befallen(w: Words, clause: Clause, events: Events) -> Kind | None:
    """“Seven firefighters were *among the dead*”, "12 people were missing": what befell those whom the subject counts."""
    if clause.subject is None or not any(w.tag[k] == "num" for k in range(clause.subject.phrases[0].first, clause.subject.last + 1)):
        return None
    t = events.tallies
    what = next(
        (t.predicates[w.low[k]] for k in range(clause.main + 1, min(clause.last, clause.main + 4) + 1) if w.low[k] in t.predicates), ""
    )
    return Kind(t.events.get(what, what), None, family=True, objects_count=True, passive=True) if what else None


def _turned(w: Words, clause: Clause, events: Events, grammar: Syntax) -> Kind | None:
    """“Among those *at the dinner* was Orr”, "*aboard the boat* were nine men", "*among the wounded* was Vale": what stands first is told."""
    for role, phrase in clause.fronted:
        base, noun = grammar.verbs.get(w.low[phrase.last], ("", ""))[0], singular(w.low[phrase.last])
        if role == "among" and base in events.verbs:
            return Kind(events.verbs[base], None, family=True)
        if role in ("at", "in") and noun in events.gatherings:
            return Kind("attendance", None, family=True)
        if role in events.inside or (role == "on" and noun in events.grounds):
            return Kind("presence", None, family=True, state=True)
    return None


def _the_only(w: Words, clause: Clause, events: Events, grammar: Syntax) -> Kind | None:
    """“Her only absence last winter was the race in Orbe”: the event that the subject names."""
    if clause.subject is None or not (clause.past or clause.perfect):
        return None
    subject = clause.subject.phrases[-1]
    only = any(w.low[k] in ("only", "sole", "single") for k in range(subject.first, subject.last))
    return noun_kind(w, head_of(w, subject.first, subject.last), events, grammar) if only else None


def _as_agent(w: Words, clause: Clause, k: int, events: Events) -> Kind | None:
    """“was *the driver* of the truck”: he drove it."""
    event = events.doers.agents.get(w.low[k + 1]) if k < clause.last and w.low[k] == "the" else None
    ends = k + 1 >= clause.last or w.tag[k + 2] not in ("noun", "name")
    return Kind(event, None, family=True, idiom=True, halves=frozenset((k + 1,))) if event is not None and ends else None


def _predicate(w: Words, clause: Clause, events: Events, grammar: Syntax) -> Kind | None:
    """“was not safe in May”, "was the third such fire since 2009": what a thing is said to have been at a time; without one, a judgement."""
    if not (clause.past or clause.perfect) or not any(w.time[k] >= 0 for k in range(clause.first, clause.last + 1)):
        return None
    k = w.next(clause.main + 1, lambda j: w.tag[j] in ("adv", "neg", "det") or w.low[j] in grammar.ordinals)
    if k > clause.last or w.tag[k] != "noun" or w.time[k] >= 0:
        return None
    head = w.next(k, lambda j: w.tag[j] == "noun" and w.time[j] < 0) - 1
    kind = noun_kind(w, head, events, grammar)
    if kind is not None:
        return kind
    return Kind(singular(w.low[head]), None) if head == k and w.tag[k - 1] != "det" else None


def times_told(w: Words, clause: Clause) -> bool:
    """Whether a clause counts: "once", "never", "three times", "every day"."""
    span = range(clause.first, clause.last + 1)
    return any(w.low[k] in ("once", "twice", "never", "times", "occasions", "every", "repeatedly", "often") for k in span)


def _pattern(w: Words, clause: Clause, base: str, events: Events, grammar: Syntax) -> Kind | None:
    """“shook hands”, "the shell was fired", "came up between": a verb with a noun of what it acts on, or with the preposition right behind it."""
    if clause.passive and clause.subject is not None:
        head = head_of(w, clause.subject.phrases[-1].first, clause.subject.phrases[-1].last)
        if w.tag[head] == "noun" and (acted := events.patterns.get((base, w.low[head]))) is not None:
            return Kind(acted, head, family=True, idiom=True)
    for k in range(clause.main + 1, min(clause.main + 6, clause.last + 1)):
        if w.time[k] >= 0:
            break  # “broke in February” is no break-in
        event = events.patterns.get((base, w.low[k]))
        if (base, w.low[k]) in (("break", "out"), ("go", "out")) and clause.subject is not None:
            phrase = clause.subject.phrases[-1]
            head = head_of(w, phrase.first, phrase.last)
            sent = base == "break" or singular(w.low[head]) in events.handing.goods
            if sent and (kind := noun_kind(w, head, events, grammar)) is not None:
                return kind  # “a fire broke out”: it escaped from nowhere; "the warning went out": nothing failed
        if w.low[k] in ("in", "into") and k < clause.last and (w.tag[k + 1] == "num" or w.low[k + 1] in ("half", "pieces", "bits")):
            break  # “was broken in two”: nobody broke in
        if w.low[k] == "of" and singular(w.low[k - 1]) in events.containers:
            continue  # “took an envelope of cash”
        if w.low[k] == "down" and w.low[k + 1 : k + 2] == ["from"] and not events.mounts.isdisjoint(w.low[k + 2 : k + 5]):
            break  # “stepped down from the stage”: she left no post
        if (base, w.low[k]) == ("go", "off") and clause.subject is not None:
            event = events.going_off.get(singular(w.low[clause.subject.phrases[-1].last]), event)  # an alarm rings
        if (base, w.low[k]) in events.side_by_side and any(w.tag[j] != "adv" for j in range(clause.main + 1, k)):
            continue  # “called her on his mobile phone”
        if event is not None and w.time[k] < 0 and w.low[k : k + 2] != ["at", "all"] and not _of_object(w, clause, k):
            return Kind(event, k if w.tag[k] == "noun" else None, family=True, idiom=True)
        if w.tag[k] in ("punct", "sub", "conj", "time") or (
            w.tag[k] == "prep" and (w.low[k] not in grammar.particles or any(w.tag[j] in NOMINAL for j in range(clause.main + 1, k)))
        ):
            break
    return None


def _of_object(w: Words, clause: Clause, k: int) -> bool:
    """“showed no damage in May”, but "let him in": whether a preposition behind the object opens a phrase of its own."""
    if w.tag[k] != "prep" or k >= clause.last or all(w.tag[j] in ("obj", "adv") for j in range(clause.main + 1, k)):
        return False
    return w.time[k + 1] >= 0 or w.tag[k + 1] in ("det", "num", "noun")


def _happening(w: Words, clause: Clause, base: str, events: Events, grammar: Syntax) -> Kind | None:
    """“three talks took place”, "the complaint dates from May", "the letter is dated 4 May": the subject is the event."""
    dated = base == "date" and (clause.passive or w.low[clause.main + 1 : clause.main + 2] in (["from"], ["back"]))
    if (base not in events.happen and not dated) or clause.subject is None or (base == "break" and clause.passive):
        return None
    if base == "take" and not (clause.main + 1 < len(w) and w.low[clause.main + 1] == "place"):
        return None
    phrase = clause.subject.phrases[-1]
    return noun_kind(w, head_of(w, phrase.first, phrase.last), events, grammar)


def _verbal(w: Words, clause: Clause, base: str, args: list[Argument], events: Events, grammar: Syntax) -> Kind | None:
    """What the verb tells of, or the noun that a light verb leans on."""
    objects = [a for a in args if a.role == "object" and a.phrase.first > clause.main]
    if base in events.answerable and any(w.low[a.phrase.last] in events.sharing for a in objects):
        return shared_in(w, clause.main + 1, clause.last, events, grammar)
    if base == "involve" and clause.passive and (shared := shared_in(w, clause.main, clause.last, events, grammar)) is not None:
        return shared  # “was not involved in the raid”
    if base == "have" and (kept := _kept(w, objects, events, grammar)) is not None:
        return kept
    if (none := _nothing(w, base, objects, args, events)) is not None:
        return none
    if (named := _by_object(w, clause, base, objects, args, events, grammar)) is not None:
        return named
    if (base, w.low[clause.main + 1 : clause.main + 3]) == ("take", ["part", "in"]) or (
        base in events.joining and clause.main + 1 < len(w) and w.low[clause.main + 1] == "in"
    ):
        for argument in args:
            if argument.role == "in" and (kind := noun_kind(w, argument.phrase.last, events, grammar)) is not None:
                return kind  # “took part in the talks”
    if base == "have":
        return Kind("have", None, state=True, objects_count=True) if objects else None
    if (base in events.sensing or base in _WATCHING) and objects:
        inner = _perceived(w, clause, objects, events)
        if inner is not None:
            return inner
    for argument in args:
        if argument.phrase.first > clause.main and (event := events.informed.get((base, argument.role))) is not None:
            return Kind(event, None, family=True, passive=clause.passive)  # “told the council of the leak”
    event, family = _by_verb(w, clause, base, objects, events, grammar)
    if event == "sighting" and base == "find" and not objects and not clause.passive:
        return None
    objects = [a for a in objects if w.low[a.phrase.last] not in events.no_party]
    undergone = clause.passive or (not objects and event not in events.symmetric)  # “five of them went overboard”: one event each
    return Kind(event, None, family=family, state=base in events.states, objects_count=bool(objects) or undergone, passive=undergone)


def _nothing(w: Words, base: str, objects: list[Argument], args: list[Argument], events: Events) -> Kind | None:
    """“was sent nothing”: no letter, no report, no cheque; "heard nothing from Orr"."""
    if not any(w.low[a.phrase.last] in _NOTHING for a in objects):
        return None
    if base in events.transfers:
        return Kind("transfer", None, family=True, transfer=True)
    if base in events.telling:
        return Kind("notification", None, family=True)  # “told the families nothing”
    return Kind("contact", None, family=True) if base == "hear" and any(a.role == "from" for a in args) else None


def _by_object(
    w: Words, clause: Clause, base: str, objects: list[Argument], args: list[Argument], events: Events, grammar: Syntax
) -> Kind | None:
    """“held *talks*”, "sent *three cheques*", "took no *samples*": the noun of what is done, given or made."""
    if base == "make" and not clause.passive:
        objects = [*objects, *(a for a in args if a.role == "as")]  # “made him an offer”
    away = w.low[clause.main + 1 : clause.main + 2] in _AWAY  # “carried away the records”: no record was made
    denied = clause.negated or (base in _OF_WHAT_IS and any(w.low[a.phrase.first] == "no" for a in objects))
    away |= denied and base in _OF_WHAT_IS | _PERHAPS  # “never rejected a request”, "lost no match": there were some
    if (base not in events.light or away) and base not in events.transfers:
        return None
    if base == "attend" and objects and _definite(w, objects[0]):
        return Kind("attendance", None, family=True)  # “attended the hearing”, but "attended three meetings with"
    nouns = [a.phrase.last for a in objects if not a.phrase.pronoun]
    counted = clause.subject is not None and any(w.tag[k] == "num" for k in range(clause.subject.start, clause.subject.last + 1))
    if clause.passive and clause.subject and (counted or not (nouns and base in events.transfers)):  # but “members were sent *a map*”
        nouns = [head_of(w, clause.subject.phrases[-1].first, clause.subject.phrases[-1].last)]
    for k in nouns:
        kind = noun_kind(w, k, events, grammar)
        if (
            kind is not None
            and base in _OF_THINGS
            and not w.low[k].endswith("s")
            and _one_matter(w, k)
            and (base == "reject" or not kind.family)
        ):
            return None  # “rejected the plan”, "saw the report": a matter or a thing, no event
        signed = base == "sign"  # “signed the lease”: the noun is a paper
        if kind is not None and (kind.family or base not in _HEAVY or not (signed or kind.event in ("board", "post"))):
            return replace(kind, transfer=base in events.transfers)
    if base in events.transfers and any(money(w, a.phrase.last, events) for a in objects):
        return Kind(events.verbs.get(base, "payment"), None, family=True)  # “gave the party $40,000”
    if (base in events.transfers or (base == "bring" and len(nouns) > 1)) and (thing := _handed(w, nouns, events, grammar)) is not None:
        return Kind(thing[0], thing[1], objects_count=True, transfer=True)
    if base not in events.makers or not nouns or w.tag[nouns[0]] != "noun" or w.low[nouns[0]] in events.no_party:
        return None
    taken = base != "take" or any(singular(w.low[k]) in events.taken for k in nouns)
    men = person(w, nouns[0], events, grammar)  # “six men were held”
    return Kind(singular(w.low[nouns[0]]), nouns[0]) if taken and not men else None


def _definite(w: Words, argument: Argument) -> bool:
    return w.low[argument.phrase.first] in ("the", "this", "that") or w.tag[argument.phrase.first] in ("poss", "name")


def _by_verb(w: Words, clause: Clause, base: str, objects: list[Argument], events: Events, grammar: Syntax) -> tuple[str, bool]:
    """The type of event of a verb by what it acts on, and whether it is a listed one: a barn burned, a sailor was burned."""
    heads = [head_of(w, a.phrase.first, a.phrase.last) for a in objects]
    asked = range(clause.main + 2, min(clause.main + 7, clause.last + 1))
    if base in events.to_act and any(w.tag[k] == "inf" and w.low[k - 1] == "to" for k in asked):
        return events.to_act[base], False  # “asked him to sign”
    if base in events.over and w.low[clause.main + 1 : clause.main + 2] == ["over"] and (clause.passive or objects):
        return events.over[base], True  # “was turned over to the union”
    borne = clause.subject.phrases if clause.passive and clause.subject is not None else [a.phrase for a in objects]
    behind = {w.low[k] for k in (clause.main + 1, *(p.last + 1 for p in borne)) if k < len(w)}
    if (
        base in events.of_people
        and not behind & {"out", "off"}
        and any(person(w, head_of(w, p.first, p.last), events, grammar) or (p.pronoun and w.low[p.last] != "it") for p in borne)
    ):
        return events.of_people[base], True
    if events.of_people.get(base) == "contact" and clause.passive and "by" in w.low[clause.main : clause.main + 3]:
        return "contact", True  # “it was not approached by the lender”
    event = events.verbs.get(base, base)
    if clause.passive:
        event = events.undergone.get(base, event)  # “was killed in the crash”: nobody need have done it
    if base == "ring" and any(singular(w.low[k]) in events.sounding for k in heads):
        event = base  # “rang the bells”
    elif base == "ring" and not objects and clause.subject is not None:
        k = head_of(w, clause.subject.phrases[-1].first, clause.subject.phrases[-1].last)
        event = base if w.tag[k] == "noun" or w.low[k] == "it" or clause.passive else event  # a bell rang
    return event, base in events.verbs


def _kept(w: Words, objects: list[Argument], events: Events, grammar: Syntax) -> Kind | None:
    """“has no record of a call”, "have three reports of thefts": the event that the record is of."""
    for argument in objects:
        k = argument.phrase.last
        if singular(w.low[k]) in events.traces and w.low[k + 1 : k + 2] == ["of"]:
            start = k + 2 + (w.tag[k + 2 : k + 3] == ["ing"])  # “no record of *receiving* a letter”
            head = w.next(start, lambda j: w.tag[j] in ("det", "poss", "noun", "num", "name") and w.time[j] < 0) - 1
            if head > k + 1 and w.tag[head] == "noun":
                return noun_kind(w, head, events, grammar) or Kind(singular(w.low[head]), head)
    return None


def _handed(w: Words, nouns: list[int], events: Events, grammar: Syntax) -> tuple[str, int] | None:
    """“sent *three cheques*”: what changed hands, the last of the objects ("gave the members a report")."""
    for k in reversed(nouns):
        if singular(w.low[k]) in events.containers and w.low[k + 1 : k + 2] == ["of"] and w.tag[k + 2 : k + 3] == ["noun"]:
            k += 2  # “a load of coal”
        thing = w.tag[k] == "noun" and not person(w, k, events, grammar)  # “the boys were sent home”
        if thing and w.low[k] not in events.no_party and w.low[k] not in events.unnamed:
            return singular(w.low[k]), k
    return None


def money(w: Words, k: int, events: Events) -> bool:
    """“$40,000”, "2.9 million dollars": whether the number or noun at k is a sum of money."""
    measures = events.measures
    if w.tag[k] == "noun" and w.low[k] not in measures.scales:
        unit = measures.units.get(singular(w.low[k]), "")
        return measures.quantities.get(unit) == "amount" and w.tag[k - 1] in ("num", "noun") and k > 0
    first = k - (w.low[k] in measures.scales)
    return first > 0 and w.low[first - 1] in measures.currencies


def _one_matter(w: Words, noun: int) -> bool:
    """Whether "the", a possessive or a genitive stands before a noun: "the building plan", "her offer"."""
    k = w.back(noun - 1, ("noun", "name", "num"))
    return k >= 0 and (w.low[k] in ("the", "this", "that") or w.tag[k] in ("poss", "'s"))


_OF_THINGS = frozenset(("accept", "reject", "see"))
_AWAY = (["away"], ["off"], ["down"], ["back"])
_OF_WHAT_IS = frozenset("reject deny answer return confirm lose win".split())
_PERHAPS = frozenset("accept sign keep".split())
_WATCHING = frozenset("let count film photograph".split())  # “counted forty shells landing”
_NOTHING = frozenset(("nothing", "anything"))
_HEAVY = frozenset("write send receive win lose sign post see find show list keep attend run".split())


def _perceived(w: Words, clause: Clause, objects: list[Argument], events: Events) -> Kind | None:
    """“saw Orr unlock the shop”: what was seen is the event."""
    last = objects[-1].phrase.last
    for k in range(objects[0].phrase.last + 1, min(last + 4, clause.last + 1)):
        if w.tag[k] == "part" and k == objects[-1].phrase.last + 1 and w.low[k] != "been":
            return Kind(events.verbs.get(w.base[k], w.base[k]), None, family=w.base[k] in events.verbs, perceived=True)
        if w.tag[k] in ("inf", "ing"):
            base = w.base[k]
            for j in range(k + 1, min(k + 4, clause.last + 1)):
                event = events.patterns.get((base, w.low[j]))
                if event is not None:
                    return Kind(event, None, family=True, perceived=True)
            return Kind(events.verbs.get(base, base), None, family=base in events.verbs, perceived=True)
    return None
