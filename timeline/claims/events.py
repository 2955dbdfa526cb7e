"""Which kind of event a clause tells of: a type of the family tree, or the stem of its main verb."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from timeline.claims.names import head_of
from timeline.languages.accounts import Events, Syntax
from timeline.statements.antecedents import somebody
from timeline.statements.chunks import quantifier
from timeline.statements.clauses import Clause, bare
from timeline.statements.phrases import Phrase, simple_after
from timeline.statements.words import FINITE, NOMINAL, Words


@dataclass(frozen=True, slots=True)
class Argument:
    """A noun phrase of a clause; `role` is "subject", "object" or its preposition."""

    role: str
    phrase: Phrase


@dataclass(frozen=True, slots=True)
class Kind:
    """The type of event; `noun` is the token that names it (counts stand before it), or None when the verb does.

    `family` tells that the type is a listed one; `state` that it holds throughout; `place` is where, for a presence.
    """

    event: str
    noun: int | None = None
    family: bool = False
    state: bool = False
    objects_count: bool = False
    passive: bool = False
    idiom: bool = False  # “exchange a word”: the noun is half of an idiom, its number counts nothing
    transfer: bool = False  # “sent Orr three cheques”: the noun is what changed hands
    perceived: bool = False  # “saw Orr leave”: the subject of the clause only watched
    office: str = ""  # “was mayor of Orbe”
    value: str = ""  # “was doing 45 kilometres an hour”: the measure
    place: str = ""  # where, when the verb phrase itself tells it ("was abroad")


_OF_PHRASES = NOMINAL | {"det", "poss", "subj", "obj", "'s"}


def arguments(w: Words, clause: Clause, grammar: Syntax) -> list[Argument]:
    """Subject, objects and prepositional phrases of a clause: first what stands before the verb, then the rest in text order."""
    found = [Argument(role, phrase) for role, phrase in clause.fronted]
    found += [Argument("subject", p) for p in clause.subject.phrases] if clause.subject else []
    found += [Argument("object", clause.gap)] if clause.gap is not None else []
    role, naming = "object", False
    k = clause.behind + 1
    if clause.main < 0:
        k = clause.first
    elif clause.subject is not None and clause.subject.phrases[0].first > clause.main:
        k = clause.subject.phrases[-1].last + 1  # “said Orr”
    verb = w.base[clause.main] if clause.main >= 0 else ""
    if k <= clause.last and verb in grammar.phrasal.get(w.low[k], ()) and w.tag[k] in ("prep", "adv"):
        k += 1  # “set up a fund”
    if verb in grammar.naming:
        naming = True
        role = "as" if clause.passive else "object"  # “was named captain”
    while k <= clause.last:
        tag = w.tag[k]
        if (skipped := quantifier(w, k)) > 0:
            k += skipped
        elif tag == "prep" or (w.low[k] == "involving" and tag == "ing"):
            role = w.low[k]
            k += 1
        elif tag == "inf" and found and found[-1].phrase.first > clause.main >= 0:
            purpose = w.low[k - 1] == "to"  # “stopped a car to search it”, but "saw a thief search it"
            role = "about" if w.base[k] in grammar.discussing else "purpose" if purpose else "object"
            k += 1
        elif tag in _OF_PHRASES:
            phrase = _phrase_at(w, k, clause.last, grammar)
            found.append(Argument(role, phrase))
            k = phrase.last + 1
            if k <= clause.last and (w.low[k] in ("and", "or") or (w.low[k] == "," and _listed(w, k, clause.last))):
                k += 1
                k += k <= clause.last and w.low[k] in ("and", "or")
            else:
                role = "as" if naming and role == "object" else "object" if role == "object" else "after"
        elif tag == "adv" and k + 1 <= clause.last and w.low[k] == "together":
            k += 1
        else:
            if tag in ("rel", "punct", "sub"):
                role = "after"
            k += 1
    return found


def _event_noun(w: Words, phrase: Phrase, kind: Kind, events: Events, grammar: Syntax) -> int | None:
    """“*Repairs* to the deck lasted a week”: the head of the subject, where the verb tells how the event that it names went."""
    head = head_of(w, phrase.first, phrase.last)
    phases = events.lasting | events.beginning | events.ending | events.happen
    return head if kind.event in phases and noun_kind(w, head, events, grammar) is not None else None


def behind_subject(w: Words, clause: Clause, kind: Kind, events: Events, grammar: Syntax) -> list[Argument]:
    """“The letter *from Orr to the board* came in May”: what stands behind an event's noun before the verb."""
    if clause.subject is None:
        return []
    anybody = clause.subject.start
    if w.low[anybody] in events.anybody and anybody < clause.aux - 1 and w.low[anybody + 1] == "from":
        return arguments(w, bare(anybody + 1, clause.aux - 1), grammar)  # “nobody from the council came”
    noun = kind.noun if kind.noun is not None else _event_noun(w, clause.subject.phrases[0], kind, events, grammar)
    if noun is None or not clause.subject.start <= noun < clause.aux - 1:
        return []
    between = range(noun + 1, clause.aux)
    if w.tag[between.start] != "prep" or any(w.tag[k] in FINITE or w.tag[k] in ("rel", "part") for k in between):
        return []
    return [a for a in arguments(w, bare(between.start, between.stop - 1), grammar) if a.role not in ("object", "after")]


def told_with(w: Words, kind: Kind, found: Sequence[Clause], events: Events, grammar: Syntax) -> list[Argument]:
    """“The only letter *she had received from Orr* came in May”: who gave, got or made what the noun names, in its relative clause."""
    noun = kind.noun
    for clause in found if noun is not None else ():
        if clause.gap is None or clause.kind != "rel" or clause.main < 0 or noun is None or not clause.gap.first <= noun <= clause.gap.last:
            continue
        if w.base[clause.main] in events.light | events.transfers | events.makers:
            return [a for a in arguments(w, clause, grammar) if a.phrase != clause.gap]
    return []


def _phrase_at(w: Words, k: int, last: int, grammar: Syntax) -> Phrase:
    """The noun phrase at k; of a portion with its whole ("three of the men")."""
    phrase = simple_after(w, k)
    end = min(phrase.last if phrase else k, last)
    portion = w.tag[end] == "num" or w.low[end] in grammar.portions
    if portion and end + 2 <= last and w.low[end + 1] == "of":
        whole = simple_after(w, end + 2)
        if whole is not None and whole.last <= last:
            return Phrase(k, whole.last, False)
    return Phrase(k, end, phrase.pronoun if phrase is not None and end == phrase.last else False)


def _listed(w: Words, k: int, last: int) -> bool:
    """Whether the comma at k goes on with a list of noun phrases: a name behind it, or an "and" before the next verb or preposition."""
    j = k + 1
    if j <= last and w.tag[j] == "name":
        return True
    while j <= last:
        if w.tag[j] in NOMINAL | {"det", "poss", "'s", "adv"} or w.low[j] == ",":
            j += 1
        else:
            return w.low[j] in ("and", "or") and j + 1 <= last and w.tag[j + 1] in NOMINAL | {"det", "poss"} and j > k + 1
    return False


def kind_of(w: Words, clause: Clause, args: list[Argument], events: Events, grammar: Syntax) -> Kind | None:
    """The kind of event of a clause, or None when it describes, judges or only exists."""
    if clause.main < 0:
        return _nominal(w, args, events, grammar)
    low, base = w.low[clause.main], w.base[clause.main]
    if low in grammar.modals and w.tag[clause.main] == "aux":
        return None  # “they would “refrain from commenting””
    if (clause.aux > 0 and w.low[clause.aux - 1] == "there") or (
        w.tag[clause.aux] == "aux" and clause.aux + 1 < len(w) and w.low[clause.aux + 1] == "there"
    ):
        return _existing(w, clause, args, events, grammar)
    if low in grammar.be or low in ("was", "were", "be", "been", "being"):
        return _copula(w, clause, args, events, grammar)
    if low in grammar.have or low == "had":
        base = "have"
    return (
        _pattern(w, clause, base, events, grammar)
        or _happening(w, clause, base, events, grammar)
        or _verbal(w, clause, base, args, events, grammar)
    )


def _nominal(w: Words, args: list[Argument], events: Events, grammar: Syntax) -> Kind | None:
    """“two letters to Orr, dated 4 May”: a noun that names an event."""
    for argument in args:
        if argument.role in ("object", "after"):
            kind = noun_kind(w, argument.phrase.last, events, grammar)
            if kind is not None:
                return kind
    return None


def noun_kind(w: Words, k: int, events: Events, grammar: Syntax) -> Kind | None:
    """The type that the noun at k names ("inspections" → inspect), or None when it names a thing."""
    if w.tag[k] != "noun":
        return None
    noun = singular(w.low[k])
    if noun in events.nouns:
        return Kind(events.nouns[noun], k, family=True)
    if noun in events.plain_nouns:
        return None
    verb = nominalised(noun, events, grammar)
    if verb is None:
        return None
    return Kind(events.verbs.get(verb, verb), k, family=verb in events.verbs)


_IRREGULAR = {
    **{one + "es": one for one in "bus gas virus campus bonus chorus census".split()},
    **{one[:-1] + "ves": one for one in "wolf thief loaf shelf half calf leaf elf self".split()},
    **{one[:-2] + "ves": one for one in "knife wife life".split()},
    **{one + "men": one + "man" for one in ["", "wo", "police", "fire", "sea", "crew", "fisher", "gun", "work", "watch", "sales", "business"]},
    "feet": "foot", "teeth": "tooth", "mice": "mouse", "geese": "goose", "oxen": "ox",
}  # fmt: skip


def singular(noun: str) -> str:
    """A noun without its plural ending.

    Examples
    --------
    >>> singular("letters"), singular("visits"), singular("enquiries"), singular("crashes"), singular("loss"), singular("wolves")
    ('letter', 'visit', 'enquiry', 'crash', 'loss', 'wolf')
    """
    if noun in _IRREGULAR:
        return _IRREGULAR[noun]
    if noun.endswith("ies") and len(noun) > 4:
        return noun[:-3] + "y"
    if noun.endswith(("ches", "shes", "sses", "xes")):
        return noun[:-2]
    if noun.endswith("s") and not noun.endswith(("ss", "us", "is")) and len(noun) > 3:
        return noun[:-1]
    return noun


_SUFFIXES = (
    ("ation", ("", "e", "ate")), ("ition", ("", "e", "ish")), ("ion", ("", "e")), ("ment", ("",)), ("al", ("", "e")),
    ("ance", ("", "e")), ("ence", ("", "e")), ("ery", ("", "er")), ("ure", ("", "e")), ("y", ("",)), ("ing", ("", "e")),
)  # fmt: skip


def nominalised(noun: str, events: Events, grammar: Syntax) -> str | None:
    """The verb of the same event: "inspection" → "inspect", "sale" → "sell"; only verbs that the tables list.

    Examples
    --------
    >>> from timeline.languages.en.events import EVENTS
    >>> from timeline.languages.en.verbs import GRAMMAR
    >>> [nominalised(n, EVENTS, GRAMMAR) for n in ("inspection", "repair", "arrival", "station", "seizure", "cathedral")]
    ['inspect', 'repair', 'arrive', None, 'seize', None]
    """
    if noun in events.plain_nouns:
        return None
    if noun in events.pairs:
        return events.pairs[noun]
    known = grammar.verbs.get(noun)
    if known is not None and "b" in known[1] and noun in grammar.also_nouns:
        return noun
    for suffix, endings in _SUFFIXES:
        if noun.endswith(suffix) and len(noun) - len(suffix) >= 3:
            for ending in endings:
                verb = noun[: -len(suffix)] + ending
                if "b" in grammar.verbs.get(verb, ("", ""))[1]:
                    return verb
            if suffix == "ing" and noun in grammar.verbs:
                return grammar.verbs[noun][0]
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
    nxt = w.next(clause.main + 1, lambda k: w.tag[k] in ("adv", "neg"))
    if w.low[clause.main] == "been" and nxt < len(w) and w.low[nxt] == "to" and w.tag[nxt] == "prep":
        return Kind("visit", None, family=True)  # “has never been to the plant”
    if nxt < len(w) and w.low[nxt] in ("about", "around", "present", "nearby") and nxt >= clause.last:
        return Kind("presence", None, family=True, state=True)  # “a lynx may have been about”
    if w.low[clause.main] == "been" and nxt < len(w) and w.low[nxt] in ("there", "here") and clause.perfect:
        return Kind("visit", None, family=True)
    if clause.subject is not None and nxt < len(w) and w.time[nxt] >= 0:
        subject = clause.subject.phrases[-1]
        return noun_kind(w, head_of(w, subject.first, subject.last), events, grammar)  # “the vote was on 3 May”
    for argument in args:
        if argument.role == "subject" or argument.phrase.first < clause.main:
            continue
        noun = singular(w.low[argument.phrase.last])
        if argument.role in ("in", "on") and events.nouns.get(noun) in ("contact", "conversation", "correspondence"):
            return Kind(events.nouns[noun], argument.phrase.last, family=True)
        if argument.role == "on" and noun in events.grounds and nxt < len(w) and w.low[nxt] == "on":
            return Kind("presence", None, family=True, state=True)
        if argument.role in events.inside and nxt < len(w) and w.low[nxt] == argument.role and noun not in events.no_place:
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
    return _predicate(w, clause, events, grammar)


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
    """“shook hands”, "came up between": a verb with a noun of its object, or with the preposition right behind it."""
    for k in range(clause.main + 1, min(clause.main + 6, clause.last + 1)):
        if w.time[k] >= 0:
            break  # “broke in February” is no break-in
        event = events.patterns.get((base, w.low[k]))
        if w.low[k] == "of" and singular(w.low[k - 1]) in events.containers:
            continue  # “took an envelope of cash”
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
    objects = [a for a in args if a.role == "object" and a.phrase.first > clause.main]
    if base == "have" and (kept := _kept(w, objects, events, grammar)) is not None:
        return kept
    if any(w.low[a.phrase.last] in _NOTHING for a in objects):
        if base in events.transfers:
            return Kind("transfer", None, family=True, transfer=True)  # “was sent nothing”: no letter, no report, no cheque
        if base == "hear" and any(a.role == "from" for a in args):
            return Kind("contact", None, family=True)
    away = w.low[clause.main + 1 : clause.main + 2] in _AWAY  # “carried away the records”: no record was made
    denied = clause.negated or (base in _OF_WHAT_IS and any(w.low[a.phrase.first] == "no" for a in objects))
    away |= denied and base in _OF_WHAT_IS | _PERHAPS  # “never rejected a request”, "lost no match": there were some
    if (base in events.light and not away) or base in events.transfers:
        nouns = [a.phrase.last for a in objects if not a.phrase.pronoun]
        counted = clause.subject is not None and any(w.tag[k] == "num" for k in range(clause.subject.start, clause.subject.last + 1))
        if clause.passive and clause.subject and (counted or not (nouns and base in events.transfers)):  # but “members were sent *a map*”
            nouns = [head_of(w, clause.subject.phrases[-1].first, clause.subject.phrases[-1].last)]
        for k in nouns:
            kind = noun_kind(w, k, events, grammar)
            signed = base == "sign"  # “signed the lease”: the noun is a paper
            if kind is not None and (kind.family or base not in _HEAVY or not (signed or kind.event in ("board", "post"))):
                return replace(kind, transfer=base in events.transfers)
        if base in events.transfers and (thing := _handed(w, nouns, events, grammar)) is not None:
            return Kind(thing[0], thing[1], objects_count=True, transfer=True)
        taken = base != "take" or any(singular(w.low[k]) in events.taken for k in nouns)
        person = bool(nouns) and somebody(w, Phrase(nouns[0], nouns[0]), grammar)  # “six men were held”
        if (
            base in events.makers
            and taken
            and nouns
            and w.tag[nouns[0]] == "noun"
            and w.low[nouns[0]] not in events.no_party
            and not person
        ):
            return Kind(singular(w.low[nouns[0]]), nouns[0])  # “took no samples”: the noun is the event
    if (base, w.low[clause.main + 1 : clause.main + 3]) == ("take", ["part", "in"]) or (
        base in events.joining and clause.main + 1 < len(w) and w.low[clause.main + 1] == "in"
    ):
        for argument in args:
            if argument.role == "in" and (kind := noun_kind(w, argument.phrase.last, events, grammar)) is not None:
                return kind  # “took part in the talks”
    if base == "have":
        return Kind("have", None, state=True, objects_count=True) if objects else None
    if base in ("see", "watch", "hear", "let", "notice", "observe") and objects:
        inner = _perceived(w, clause, objects, events)
        if inner is not None:
            return inner
    family = base in events.verbs
    event = events.verbs.get(base, base)
    if base in events.to_act and any(
        w.tag[k] == "inf" and w.low[k - 1] == "to" for k in range(clause.main + 2, min(clause.main + 7, clause.last + 1))
    ):
        event = events.to_act[base]  # “asked him to sign”
    over = w.low[clause.main + 1 : clause.main + 2] == ["over"] and (clause.passive or objects)
    if over and base in events.over:
        event, family = events.over[base], True  # “was turned over to the union”
    borne = clause.subject.phrases if clause.passive and clause.subject is not None else [a.phrase for a in objects]
    if base in events.of_people and any(somebody(w, p, grammar) or p.pronoun for p in borne):
        event, family = events.of_people[base], True  # “a sailor was burned”: no fire
    if base == "ring" and any(singular(w.low[head_of(w, a.phrase.first, a.phrase.last)]) in events.sounding for a in objects):
        event = base  # “rang the bells”
    elif base == "ring" and not objects and clause.subject is not None:
        k = head_of(w, clause.subject.phrases[-1].first, clause.subject.phrases[-1].last)
        event = base if w.tag[k] == "noun" or w.low[k] == "it" or clause.passive else event  # a bell rang
    if event == "sighting" and base == "find" and not objects and not clause.passive:
        return None
    objects = [a for a in objects if w.low[a.phrase.last] not in events.no_party]
    undergone = clause.passive or (not objects and event not in events.symmetric)  # “five of them went overboard”: one event each
    return Kind(event, None, family=family, state=base in events.states, objects_count=bool(objects) or undergone, passive=undergone)


def _kept(w: Words, objects: list[Argument], events: Events, grammar: Syntax) -> Kind | None:
    """“has no record of a call”, "have three reports of thefts": the event that the record is of."""
    for argument in objects:
        k = argument.phrase.last
        if singular(w.low[k]) in events.traces and w.low[k + 1 : k + 2] == ["of"]:
            head = w.next(k + 2, lambda j: w.tag[j] in ("det", "poss", "noun", "num", "name") and w.time[j] < 0) - 1
            if head > k + 1 and w.tag[head] == "noun":
                return noun_kind(w, head, events, grammar) or Kind(singular(w.low[head]), head)
    return None


def _handed(w: Words, nouns: list[int], events: Events, grammar: Syntax) -> tuple[str, int] | None:
    """“sent *three cheques*”: what changed hands, the last of the objects ("gave the members a report")."""
    for k in reversed(nouns):
        thing = w.tag[k] == "noun" and not somebody(w, Phrase(k, k), grammar)  # “the boys were sent home”
        if thing and w.low[k] not in events.no_party and w.low[k] not in events.unnamed:
            return singular(w.low[k]), k
    return None


_AWAY = (["away"], ["off"], ["down"], ["back"])
_OF_WHAT_IS = frozenset("reject deny answer return confirm lose win".split())
_PERHAPS = frozenset("accept sign keep".split())
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
