"""States: “was open”, "stood ajar", "lay out of order", "was abroad"; and whether one filled all of the time that is told."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from timeline.claims.events.nouns import singular
from timeline.claims.kind import Argument, Kind
from timeline.claims.scopes import Placed, Scope
from timeline.expressions.nodes import RangeEnd
from timeline.intervals import Granularity, Interval
from timeline.languages.accounts import Events, States
from timeline.statements.clauses.clause import Clause
from timeline.statements.clauses.phrases import simple_after
from timeline.statements.tagging.words import Words

_ONE_DAY = timedelta(days=1)
_MOMENT = timedelta(minutes=1)
_SMALL_HOURS = 6
_WHOLE = frozenset("the a whole entire all most rest half of".split())
_AROUND = frozenset("up down out over back".split())
_AWAY = _AROUND | {"off", "away", "apart"}
_STRETCHING = frozenset({"since", "from", "until", "till", "throughout", "between"})


def state_of(w: Words, clause: Clause, events: Events) -> Kind | None:
    """The state that a clause with a copula tells, as the kind of that name; None for events and judgements.

    A participle ("was locked") is a state where the clause stretches it over a time, else the event that led to it.
    """
    states = events.conditions
    if clause.main < 0 or clause.modal:
        return None
    if clause.passive and w.base[clause.main] in events.lying and _somewhere(w, clause, events) and _stretched(w, clause, states):
        return Kind("presence", None, family=True, state=True)  # “was moored in Bergen until May”
    if clause.passive:
        return _brought_about(w, clause, events)
    low, base = w.low[clause.main], w.base[clause.main]
    if _nobody_there(w, clause, events) or _sat_there(w, clause, events):
        return Kind("presence", None, family=True, state=True)
    if base in events.staying and _somewhere(w, clause, events):
        return Kind("presence", None, family=True, state=True)
    if office := _office(w, clause, base, states):
        return Kind("office", None, family=True, state=True, office=office)
    progressive = w.tag[clause.main] == "ing" and w.low[clause.aux] in ("was", "were", "been")
    if base in states.words and progressive and w.low[clause.main + 1 : clause.main + 2] in (["for"], ["as"], ["at"]):
        return _kind(low if _of_a_thing(w, clause, events) else base)  # “was working *for the bank*”
    if low in states.words and progressive and not _goes_on(w, clause.main, clause, transitive=True):
        return _kind(low)  # “the cameras were working”
    if base in states.words and base not in states.copulas and _of_a_thing(w, clause, events) and _stretched(w, clause, states):
        return _kind(base)  # “the lift had worked ever since”
    if (described := _had_so(w, clause, base, events)) is not None:
        return described
    if base not in states.copulas and low not in ("was", "were", "is", "are", "been", "be", "being"):
        return None
    return _predicated(w, clause, events)


def _nobody_there(w: Words, clause: Clause, events: Events) -> bool:
    """“There was nobody in the flat”: told of people with "there", and a place behind them."""
    if clause.aux < 1 or w.low[clause.aux - 1] != "there" or clause.main + 2 > clause.last:
        return False
    k = clause.main + 1
    k += 1 + (w.low[k : k + 2] == ["no", "one"]) if w.low[k] in events.anybody or w.low[k : k + 2] == ["no", "one"] else 0
    return k > clause.main + 1 and w.low[k] in events.inside and k < clause.last


def _sat_there(w: Words, clause: Clause, events: Events) -> bool:
    """“There was a man sitting in the lorry”."""
    if clause.aux < 1 or w.low[clause.aux - 1] != "there":
        return False
    k = next((j for j in range(clause.main + 2, clause.last) if w.tag[j] == "ing"), -1)
    return k > 0 and w.base[k] in events.staying and w.tag[k - 1] == "noun" and w.low[k + 1] in events.inside


def _of_a_thing(w: Words, clause: Clause, events: Events) -> bool:
    """Whether the subject is a common noun that is not of people."""
    subject = clause.subject or clause.carried
    if subject is None or subject.phrases[-1].pronoun:
        return False
    last = subject.phrases[-1].last
    return w.tag[last] == "noun" and singular(w.low[last]) not in events.people and w.low[last] not in events.people


def _had_so(w: Words, clause: Clause, base: str, events: Events) -> Kind | None:
    """“carried a gun”: was armed; "held a valid licence": it was valid."""
    states = events.conditions
    low = "have" if w.low[clause.main] in ("had", "having", "has", "have") else base
    phrase = simple_after(w, clause.main + 1) if low in states.having and clause.main < clause.last else None
    if phrase is None or phrase.pronoun or phrase.last > clause.last:
        return None
    noun = singular(w.low[phrase.last])
    if low in states.bearing and noun in states.arms:
        return _kind("armed")
    told = next((w.low[k] for k in range(phrase.first, phrase.last) if w.low[k] in states.papers), "")
    return _kind(told) if told and noun in states.permits else None


def _brought_about(w: Words, clause: Clause, events: Events) -> Kind | None:
    """“Was closed all day”, "was switched off from nine to ten"; not "was torn down", which is an event."""
    states = events.conditions
    word, base = w.low[clause.main], w.base[clause.main]
    behind = clause.main < clause.last and w.time[clause.main + 1] < 0  # not “was held on 9 May”
    after = w.low[clause.main + 1] if behind else ""
    if base in states.switches and after in states.words:
        return _kind(after) if _held(w, clause, events) else None
    if base in states.leaving and after in states.words and after not in _AROUND and not _goes_on(w, clause.main + 1, clause):
        return _kind(after)  # “was left open”, "was chained shut"
    lasting = word not in states.resultant or _filled(w, clause, states) or _as_found(w, clause, events)
    done = w.tag[clause.main + 1 : clause.main + 2] in (["prep"], ["adv"]) and w.low[clause.main + 1] in _AWAY
    return _kind(word) if word in states.words and lasting and not done else None


def _predicated(w: Words, clause: Clause, events: Events) -> Kind | None:
    """The state named behind a copula: “was open”, "were both out of order", "was four hours late", "is abroad"."""
    states = events.conditions
    low, base = w.low[clause.main], w.base[clause.main]
    k = w.next(
        clause.main + 1,
        lambda j: (
            (w.tag[j] in ("adv", "neg") or w.low[j] in ("both", "all", "each"))
            and w.low[j] not in states.words
            and w.low[j] not in states.whereabouts
        ),
    )
    if w.low[k : k + 1] and w.low[k] in _AROUND and k < clause.last and (w.low[k + 1] in events.inside or w.low[k + 1] == "on"):
        k += 1  # “was up on the roof”, "was out in the yard"
        if base in ("be", "was", "were", "been") or low in ("was", "were", "been", "be"):
            return Kind("presence", None, family=True, state=True)
    if w.low[k : k + 1] == ["on"] and k + 3 <= clause.last and w.low[k + 1] in states.posts and w.low[k + 2] in events.inside:
        return Kind("presence", None, family=True, state=True)  # “was on duty in the control room”
    behind = w.next(k, lambda j: w.time[j] >= 0)
    if k < behind <= clause.last and w.low[behind] in states.words:
        k = behind  # “was four hours late”
    for at in (k, k + 1):  # “wide open”, "fast asleep": one word may stand before it
        if at > clause.last or w.time[at] >= 0:
            return None
        for phrase in states.phrases:
            if phrase[0] == w.low[at] and tuple(w.low[at : at + len(phrase)]) == phrase and at + len(phrase) - 1 <= clause.last:
                return _kind(" ".join(phrase))
        word = w.low[at]
        if word == "there" and at == k and (clause.subject is None or w.low[clause.subject.last] != "there"):
            return Kind("presence", None, family=True, state=True)  # “was still there”
        if w.tag[at] == "prep" and at < clause.last and (two := f"{word} {w.low[at + 1]}") in states.whereabouts:
            return Kind("presence", None, family=True, state=True, place=two)  # “was on board”
        if word in states.whereabouts and base not in states.copulas - {"be", "stay", "remain"}:
            return Kind("presence", None, family=True, state=True, place=word)
        moved = word in _AROUND and base in ("sit", "stand", "lie", "hang")  # “sat down with the union”
        if word in states.words and not moved and not _goes_on(w, at, clause):
            return _kind(word)
        if at == k and (word in ("in", "on", "at", "a", "an", "the") or w.tag[at] in ("det", "prep", "punct", "poss")):
            return None
    return None


def _office(w: Words, clause: Clause, base: str, states: States) -> str:
    """“was mayor of Orbe”, "served as the chairman of the board": the office, with what it is an office of."""
    k = clause.main + 1
    if base == "serve" and k <= clause.last and w.low[k] == "as":
        k += 1
    elif w.low[clause.main] not in ("was", "were", "been", "became", "be", "remained", "is", "are", "remains"):
        return ""
    if turned := _held_by(w, clause, states):
        return turned
    k = w.next(k, lambda j: w.tag[j] == "adv" or w.low[j] in ("the", "its", "their"))
    if k + 2 > clause.last or w.low[k] not in states.offices or w.low[k + 1] not in ("of", "at"):
        return ""
    end = k + 1
    while end + 1 <= clause.last and w.time[end + 1] < 0 and w.tag[end + 1] in ("det", "noun", "name", "'s"):
        end += 1
    return w.of(k, end) if end > k + 1 else ""


def _held_by(w: Words, clause: Clause, states: States) -> str:
    """“*The director of the hospital* was Ann Orr”: the office that the subject names, where a name stands behind the copula."""
    if (
        clause.subject is None
        or clause.main >= clause.last
        or w.tag[clause.main + 1] not in ("name", "noun")
        or not w.capital(clause.main + 1)
    ):
        return ""
    k = clause.subject.start + (w.low[clause.subject.start] == "the")
    if w.low[k] not in states.offices or w.low[k + 1] not in ("of", "at"):
        return ""
    end = w.next(k + 2, lambda j: w.tag[j] in ("det", "noun", "name", "'s") and w.time[j] < 0 and j < clause.aux) - 1
    return w.of(k, end) if end > k + 1 else ""


def _somewhere(w: Words, clause: Clause, events: Events) -> bool:
    """“lay in this harbour”, "stayed there", "spent the evening at his club": a place right behind the verb, or behind the time that was spent."""
    spent = w.base[clause.main] == "spend"  # “spent all of May in Orbe”
    k = w.next(clause.main + 1, lambda j: w.tag[j] in ("adv", "neg") or (spent and (w.time[j] >= 0 or w.low[j] in _WHOLE)))
    if k <= clause.last and w.low[k] == "there" and w.tag[clause.main] != "inf":
        return True
    if k >= clause.last or w.time[k] >= 0 or w.low[k] not in events.inside:
        return False
    k = w.next(k + 1, lambda j: w.tag[j] in ("det", "poss", "noun") and j < clause.last and w.tag[j + 1] in ("noun", "name"))
    return k <= clause.last and w.tag[k] in ("noun", "name") and w.low[k] not in events.no_place and w.low[k] not in events.nouns


def bearing(w: Words, kind: Kind, args: Sequence[Argument], states: States) -> list[Argument]:
    """The arguments of a state: who is in it, and where; not what it is done with or the event that dates it: "locked *with a chain*"."""
    named = kind.event.split(" ")

    def told(argument: Argument) -> bool:
        first = argument.phrase.first
        dating = argument.role == "of" and first > 1 and w.low[first - 2] in states.moments
        arms = kind.event == "armed" and singular(w.low[argument.phrase.last]) in states.arms
        return not dating and argument.role != "with" and not kind.office and not arms and w.low[argument.phrase.last] not in named

    return [a for a in args if a.role == "subject" or (told(a) if kind.event != "presence" else w.low[a.phrase.last] not in named)]


def _kind(word: str) -> Kind:
    return Kind(word, None, family=True, state=True)


def _goes_on(w: Words, at: int, clause: Clause, *, transitive: bool = False) -> bool:
    """Whether the word only begins a phrase: "dead men", "full of", "on the roof", "open to talks"; a verb, that it has an object."""
    after = at + 1
    if after > clause.last:
        return False
    if w.time[after] >= 0:
        return False
    particle = w.low[at] in ("on", "off")
    if transitive and w.tag[after] in ("det", "poss"):
        return True  # “was running the company”
    return w.tag[after] in ("noun", "name", "num") or (particle and w.tag[after] not in ("punct", "conj", "adv", "sub"))


def _as_found(w: Words, clause: Clause, events: Events) -> bool:
    """“was broken in two *when it was found*”, "was locked *at the time of the fire*": how it was then, not what was done to it."""
    return w.low[clause.last + 1 : clause.last + 2] in (["when"], ["while"]) or bool(_named_moment(w, clause, events))


def _held(w: Words, clause: Clause, events: Events) -> bool:
    """“was switched off *all day*”, "when the fire broke out", "had been switched off that night": how it stood, not that somebody did it."""
    night = any(w.low[k] == "night" and w.time[k] >= 0 for k in range(clause.main, clause.last + 1))
    return _stretched(w, clause, events.conditions) or _as_found(w, clause, events) or night


def _filled(w: Words, clause: Clause, states: States) -> bool:
    """Whether a participle tells of a state: stretched over a time, or of a door at a time of day or in a night, which nobody is said to have shut."""
    if _stretched(w, clause, states):
        return True
    if w.low[clause.main] not in states.kept:
        return False
    if any(w.low[k] == "night" and w.time[k] >= 0 for k in range(clause.main, clause.last + 1)):
        return True
    at = any(
        w.low[k] == "at" and (w.time[k] >= 0 or (k < clause.last and w.time[k + 1] >= 0)) for k in range(clause.first, clause.last + 1)
    )
    return at and not any(w.low[k] == "by" and w.time[k] < 0 for k in range(clause.main + 1, clause.last + 1))


def result(w: Words, clause: Clause, states: States) -> str:
    """“was broken that day”: the state that such a passive tells of as well as of the event that led to it."""
    told = clause.passive and clause.main >= 0 and w.low[clause.main] in states.lasting and w.low[clause.main] in states.words
    return w.low[clause.main] if told and "by" not in w.low[clause.main + 1 : clause.last + 1] else ""


def at_event(w: Words, found: Sequence[Clause], number: int, events: Events) -> str:
    """“(the light was red) when the lorry passed”: the short event at which a state is told, by its type and who or what acted in it."""
    if moment := _named_moment(w, found[number], events):
        return moment
    for other in (*found[number + 1 : number + 2], *found[max(number - 1, 0) : number]):
        if other.kind != "sub" or other.marker not in ("when", "as", "while") or other.main < 0 or other.negated or not other.past:
            continue
        if other.subject is None or w.tag[other.main] == "aux" or w.low[other.main] in _BEING:
            return ""
        phrase = other.subject.phrases[-1]
        return _moment(w, other.main, phrase.last, events, pronoun=phrase.pronoun)
    return ""


def _moment(w: Words, verb: int, subject: int, events: Events, *, pronoun: bool) -> str:
    """“(when) the blast *happened*”, "(when) the lorry *passed*": the event that a subject and its verb tell of."""
    base = w.base[verb]
    if base in events.happen and (event := events.nouns.get(singular(w.low[subject]))) is not None:
        return event
    return events.verbs.get(base, base) + ("" if pronoun else f" of {w.low[subject]}")


def _named_moment(w: Words, clause: Clause, events: Events) -> str:
    """“(was locked) *at the time of the fire*”, "on the day of the crash", "at the time the fire started"."""
    for k in range(max(clause.main, clause.first) + 1, clause.last):
        if w.low[k] not in events.conditions.moments:
            continue
        phrase = simple_after(w, k + 2 if w.low[k + 1] == "of" else k + 1)
        if phrase is None or phrase.pronoun or phrase.last > clause.last:
            continue
        if w.low[k + 1] == "of":
            event = events.nouns.get(singular(w.low[phrase.last]))
            return event or "" if w.time[k + 2] < 0 else ""
        verb = phrase.last + 1
        if w.tag[k + 1] == "det" and verb <= clause.last and w.tag[verb] in ("part", "verb") and w.base[verb]:
            return _moment(w, verb, phrase.last, events, pronoun=False)
    return ""


def then(w: Words, clause: Clause, states: States) -> bool:
    """Whether a state is told of the moment that was told of last: “was married *at the time*”."""
    return any(_says(w, clause, phrase) for phrase in states.at_once)


def resumed(w: Words, clause: Clause, states: States) -> bool:
    """“the lights were on *again* by eight”: whether the state had ended before."""
    return not states.resumed.isdisjoint(w.low[clause.main + 1 : clause.last + 1])


def at_moment(w: Words, found: Sequence[Clause], number: int, events: Events) -> str:
    """“(was doing 80) when it left the tunnel”: "end of tunnel", the moment of a value."""
    for other in found[number + 1 : number + 2]:
        if other.kind == "sub" and other.marker in ("when", "as") and other.main >= 0:
            nouns = [k for k in range(other.main + 1, other.last + 1) if w.tag[k] in ("noun", "name") and w.time[k] < 0]
            return f"{events.measures.moments.get(w.base[other.main], 'time')} of {w.low[nouns[0]]}" if nouns else ""
    return ""


_BEING = frozenset("was were been is are be".split())


def _stretched(w: Words, clause: Clause, states: States) -> bool:
    """Whether words of the clause make a state fill its time: "from nine on", "all night", "still", "throughout"."""
    for k in range(clause.first, clause.last + 1):
        low = w.low[k]
        if low in states.stretching or (low in _STRETCHING and w.time[k] >= 0):
            return True
        if low in states.stretches and k + 1 < len(w) and w.time[k + 1] >= 0:
            return True
        if low in _STRETCHING and k + 1 < len(w) and w.time[k + 1] >= 0:
            return True
    return any(_says(w, clause, phrase) for phrase in states.stretched)


def _says(w: Words, clause: Clause, phrase: tuple[str, ...]) -> bool:
    """Whether the words of a phrase stand in the clause."""
    first, many = phrase[0], len(phrase)
    return any(w.low[k] == first and tuple(w.low[k : k + many]) == phrase for k in range(clause.first, clause.last + 1))


def filling(w: Words, clause: Clause, kind: Kind, when: Scope, times: Sequence[Placed], events: Events) -> tuple[Kind, Scope]:
    """A state with the time that it filled; told of a time of which it filled only some part, it counts as an event.

    “From 3 to 9 June”, "since 2010", "all night", a day or less: all of it. "Was in London in June", or without a time: some of it.
    """
    window = when.window
    if window is None or window.start is None or not when.timed:
        filled = _stretched(w, clause, events.conditions)
    elif (window.end is not None and window.end - window.start <= _ONE_DAY) or _stretched(w, clause, events.conditions):
        filled = True
    else:
        filled = any(t.relation in _STRETCHING or isinstance(t.expression.node, RangeEnd) for t in times)
    if not filled:
        return replace(kind, state=False), when
    if window is None:
        return kind, when
    return kind, replace(when, window=_until_morning(window if kind.event == "presence" else _that_day(window, times), times))


def _that_day(window: Interval, times: Sequence[Placed]) -> Interval:
    """How a thing stood, as far as an hour tells: “by ten”, "until eight on Sunday"."""
    clock = [t for t in times if t.expression.interval is not None and t.expression.interval.granularity <= Granularity.HOUR]
    if len(clock) != 1 or window.end is None:
        return window
    if clock[0].relation == "by":  # since when, is not told
        return Interval(window.end - _MOMENT, window.end)
    if window.start is not None or clock[0].relation not in ("until", "till"):
        return window
    day = window.end.replace(hour=0, minute=0, second=0, microsecond=0)  # of the days before, nothing is told
    return Interval(day if window.end.hour > _SMALL_HOURS else day - _ONE_DAY / 2, window.end)


def _until_morning(window: Interval, times: Sequence[Placed]) -> Interval:
    """“Locked from nine in the evening on": until it is next morning, not for ever."""
    if any(t.relation in ("until", "till", "to") for t in times):
        return window  # “from Friday evening until noon on Sunday”
    clock = any(t.expression.interval is not None and t.expression.interval.granularity <= Granularity.HOUR for t in times)
    if not clock or window.start is None or (window.end is not None and window.end - window.start <= _ONE_DAY):
        return window
    morning = window.start.replace(hour=6, minute=0, second=0, microsecond=0)
    return Interval(window.start, morning if window.start < morning else morning + _ONE_DAY)
