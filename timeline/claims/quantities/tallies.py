"""Tallies: how many were killed, arrested, destroyed, launched, or came, with what narrows the number.

A clause whose number counts people or things gets the attributes `figure`, what befell them or what they did ("death"), and `counted`, the
number with its bound and noun ("at least 14 man"). What narrows it stands beside: `narrowed` ("own", "from village"), `near`, where it was
("suburb; Belmarre"; with "~" all over it), and `doer`, who did it. Reasoning compares two tallies only where neither may be of a part.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from timeline.claims.draft import Draft
from timeline.claims.events import tree
from timeline.claims.events.arguments import arguments
from timeline.claims.events.nouns import noun_kind, singular
from timeline.claims.names.heads import head_of
from timeline.claims.names.phrase_names import phrase_name
from timeline.claims.quantities.measures import Measure
from timeline.claims.quantities.numbered import Numbered, counting, numbered
from timeline.claims.reference.scenes import speakers_place
from timeline.claims.state import State
from timeline.statements.clauses.clause import Clause, bare
from timeline.statements.clauses.phrases import simple_after
from timeline.statements.tagging.words import Words

_SUBJECT, _BEHIND = "subject", "behind"
_TIMES = frozenset(("time", "occasion"))  # counts of events are the claim's own


def tallied(draft: Draft, state: State) -> dict[str, str]:
    """The attributes of a tally; none where the clause gives no number, or one that is of no event of the past."""
    w, clause = draft.w, draft.clause
    if not draft.asserted or draft.kind.value or clause.modal:
        return {}
    if clause.main < 0:
        return _of_number(draft, state) | _where(w, draft, state) if draft.amount.said else {}
    if left := _left_out(draft, state) or _aboard(draft, state):
        return left
    found = next(_readings(draft, state), None)
    if found is None:
        return {}
    what, number, side = found
    between = not {"contact", "visit"}.isdisjoint(tree.path(draft.kind.event, state.events.parents))
    if _unit(what, number.measure.unit, state)[0] == "time" and between:
        return {}  # “two calls”: of whom and to whom, their parties tell
    measured = state.events.measures.quantities.get(number.measure.unit, "area")
    if measured != "area":
        return {}  # “swam 200 metres”: a size of what was done once
    if (clause.negated and number.measure.number != "0") or number.measure.unit in _TIMES:
        return {}
    if number.measure.unit in state.events.tallies.bodies_found:
        number = _at_least(number)  # “12 bodies were recovered”: so far
    if number.further and any(c.attributes.get("figure") == what for c in state.recent[-6:]):
        number = _at_least(number)  # “another 12 died”: not all of them
    if number.capped and number.measure.unit in state.events.tallies.anyone:
        number = replace(number, measure=number.measure._replace(unit=""))  # “no more than 20 workers had died”: nobody else either
    told = attributes_of(what, number, state, _narrowed(w, clause, number, side, state))
    if side == _BEHIND and (doer := _doer(draft, state)):
        told["doer"] = doer
    return told | _where(w, draft, state, number if side == _SUBJECT else None)


def _left_out(draft: Draft, state: State) -> dict[str, str]:
    """“*Every school* reopened”: there was none that did not; "two schools did not", "two *stayed shut*", "*not all* schools did": some did not."""
    w, clause, kind, t = draft.w, draft.clause, draft.kind, state.events.tallies
    if clause.subject is None or len(clause.subject.phrases) != 1 or clause.subject.last > clause.main or kind.transfer:
        return {}
    first, end = clause.subject.phrases[0].first, min(clause.aux - 1, clause.subject.last)
    not_all = w.low[first] in ("all", "every") and w.low[first - 1 : first] == ["not"]
    every = w.low[first] in ("all", "every", "each") and not not_all
    word = kind.event if kind.state else w.base[clause.main]
    what, contrary = (t.contraries[word], True) if word in t.contraries else (t.anew.get(word, word), False)
    if every:
        if clause.negated or contrary or any(w.tag[k] == "num" for k in range(first, end + 1)):
            return {}
        number = counting(w, first, first, end, Measure("", "0", ""), state.events)
    elif not_all or (contrary != clause.negated):
        number = numbered(w, first, end, state.events, state.grammar)
        if not_all or (number is None and w.low[first] in ("some", "several")):
            number = counting(w, first, first, end, Measure("at least", "1", ""), state.events)
    else:
        return {}
    if number is None or (number.measure.number == "0" and not every) or number.last == number.first:
        return {}
    told = attributes_of(f"not {what}", number, state, _narrowed(w, clause, number, _SUBJECT, state))
    return told | _where(w, draft, state, number)


def _aboard(draft: Draft, state: State) -> dict[str, str]:
    """“Seven men were *on board*”, "with *a crew of seven*", "the crew *numbered seven*": how many a vessel had."""
    w, clause = draft.w, draft.clause
    span = range(clause.first, clause.last + 1)
    crew = next((k for k in span if w.low[k] == "crew"), -1)
    on = next((k for k in span if w.low[k] == "aboard" or w.low[k : k + 2] == ["on", "board"]), -1)
    if clause.negated or (crew < 0 and on < 0):
        return {}
    number = _subject(draft, state) or numbered(w, clause.main + 1, clause.last, state.events, state.grammar)
    if (
        crew >= 0
        and number is not None
        and (number.first == crew + 2 or crew in (number.last, clause.subject.last if clause.subject else -1))
    ):
        number = replace(number, measure=number.measure._replace(unit=""), modifiers=())
        return attributes_of("aboard", number, state, ["crew"]) | {"counted": f"{number.measure.text.strip()} person"}
    if on < 0 or number is None or number.measure.unit not in {"", *state.events.tallies.general, *state.events.people}:
        return {}
    places = [p for p in _where(w, draft, state).get("near", "").split("; ") if p not in ("", "board")]
    places += ["a vessel"] * (w.low[on + 1 + (w.low[on] == "on")] in _OTHER)  # “aboard a second boat”
    told = attributes_of("aboard", number, state) | {"counted": number.measure._replace(unit="person").text}
    return told | ({"near": "; ".join(places)} if places else {})


def attributes_of(what: str, number: Numbered, state: State, narrowed: Iterable[str] = ()) -> dict[str, str]:
    """`figure`, `counted` and `narrowed` of a number."""
    unit, kinds = _unit(what, number.measure.unit, state)
    told = {"figure": what, "counted": number.measure._replace(unit=unit).text}
    among = [*number.modifiers, *kinds, *narrowed]
    return told | ({"narrowed": "; ".join(among)} if among else {})


def _of_number(draft: Draft, state: State) -> dict[str, str]:
    """“the death toll rose to 61”, "put the number of demonstrators at 8,000": what is told as a number alone."""
    t, amount = state.events.tallies, draft.amount
    event = t.alike.get(draft.kind.event, draft.kind.event)
    bound = "at least" if amount.high is None else "at most" if amount.low == 0 and amount.high else ""
    number = amount.high if bound == "at most" else amount.low
    upper = str(amount.high) if not bound and amount.high != amount.low else ""
    noun = singular(draft.w.low[draft.kind.noun]) if draft.kind.noun is not None else ""
    what = t.nouns.get(noun, event)
    return {"figure": what, "counted": Measure(bound, str(number), _unit(what, "", state)[0], upper).text}


def _unit(what: str, noun: str, state: State) -> tuple[str, list[str]]:
    """What is counted by its widest name, and the narrower ones: of miners, people and "miner"; of tankers, vessels and "tanker", "ship".

    An event counted by its own noun, and what is one event each ("two launches", "two rockets"), are times.
    """
    events, t = state.events, state.events.tallies
    if what in t.siding.values():
        return "person", []  # whoever votes
    if what in t.everybody and noun in t.anyone:
        return "person", []  # of a walkout, all are workers
    if what in t.persons or noun in t.general or noun in events.people or noun in state.speaking.roles:
        return "person", [] if not noun or noun in t.general or noun in t.nouns else [noun]
    if not noun or noun in t.each.get(what, ()):
        return "time", [noun] if noun else []
    path = tree.path(noun, events.kinds)
    return path[-1], path[:-1]


def _readings(draft: Draft, state: State) -> Iterator[tuple[str, Numbered, str]]:
    """What the clause counts, its number, and on which side of the verb that stands: idioms first, then the verb, then the noun."""
    w, clause, t = draft.w, draft.clause, state.events.tallies
    base = w.base[clause.main]
    subject, behind = _subject(draft, state), _behind(draft, state)
    if (votes := _votes(draft, state)) is not None:
        yield *votes, _SUBJECT
    if subject is not None:
        yield from ((what, number, _SUBJECT) for what, number in _of_subject(draft, state, subject))
    number, side = (subject, _SUBJECT) if clause.passive else (behind, _BEHIND)
    if number is not None:
        near = w.low[number.first : number.last + 3]
        told = next((t.found[low] for low in near if low in t.found), "")
        left = next((t.found[low] for low in w.low[number.last + 1 : number.last + 3] if low in t.found), "")
        if left and base == "leave":
            yield left, number, side  # “had left 11 people dead”
        behind_verb = {w.low[k] for k in range(clause.main + 1, clause.last + 1) if w.time[k] < 0}
        if idiom := next((low for low in sorted(behind_verb) if (base, low) in t.idioms_of), ""):
            yield t.idioms_of[base, idiom], _at_least(number) if idiom in t.wards else number, side
        elif told and base in state.events.treating | t.finding:
            yield told, _at_least(number), side  # “treated 31 people wounded in the blast”
    yield from _by_verb(draft, state, subject, behind)


def _of_subject(draft: Draft, state: State, subject: Numbered) -> Iterator[tuple[str, Numbered]]:
    """“12 people *lost their lives*”, "800 *were at the rally*": what befell those whom the subject counts."""
    w, clause, t = draft.w, draft.clause, state.events.tallies
    base, near = w.base[clause.main], range(clause.main + 1, clause.last + 1)
    for k in near[:8]:
        if (what := t.idioms.get((base, w.low[k]))) is not None and w.time[k] < 0:
            yield what, subject
    if w.tag[clause.main] == "aux" or base in ("leave", "remain", "lie", "be"):
        if what := next((t.predicates[w.low[k]] for k in near[:5] if w.low[k] in t.predicates), ""):
            among = any(w.low[k] == "among" and w.time[k] < 0 for k in near)
            yield what, _at_least(subject) if among else subject
        if any(a.role in ("at", "in") and singular(w.low[a.phrase.last]) in state.events.gatherings for a in draft.args):
            yield "crowd", subject


def _by_verb(draft: Draft, state: State, subject: Numbered | None, behind: Numbered | None) -> Iterator[tuple[str, Numbered, str]]:
    """“were killed”, "destroyed 45 houses", "made 12 arrests", "54 deputies backed the bill"."""
    w, clause, kind, t = draft.w, draft.clause, draft.kind, state.events.tallies
    base = w.base[clause.main]
    if clause.passive and subject is not None and kind.noun != subject.last:
        of_them = t.nouns.get(singular(w.low[subject.last])) if base in t.finding | state.events.treating else None
        yield of_them or befell(base, subject, state), subject, _SUBJECT
        return
    if behind is not None and not clause.passive:
        noun = singular(w.low[behind.last])
        if (what := t.nouns.get(noun) or t.compounds.get((w.low[behind.last - 1], noun))) is not None:
            yield what, _of_events(behind, noun), _BEHIND
        elif kind.noun == behind.last or kind.event == noun:
            yield t.alike.get(kind.event, kind.event), _of_events(behind, noun), _BEHIND
        elif (behind.measure.unit or t.objects.get(base) in t.persons) and (kind.noun is None or kind.noun == behind.last):
            yield befell(base, behind, state), behind, _BEHIND
    if subject is not None and kind.noun == subject.last:
        yield t.alike.get(kind.event, kind.event), _of_events(subject, singular(w.low[subject.last])), _SUBJECT  # “five accidents happened”
    elif subject is not None and not clause.passive:
        thing = next((a.phrase for a in draft.args if a.role == "object" and a.phrase.first > clause.main), None)
        if base in t.subjects and (thing is None or base in t.attending):
            yield t.subjects[base], subject, _SUBJECT
        elif thing is None:
            copula = w.low[clause.main] in state.grammar.be | state.grammar.be_parts
            yield kind.event if copula else base, subject, _SUBJECT  # “had been aboard”
        elif not thing.pronoun:
            yield f"{base} {singular(w.low[head_of(w, thing.first, thing.last)])}", subject, _SUBJECT


def befell(base: str, number: Numbered, state: State) -> str:
    """What befell those counted: who is fired was dismissed, but two shots were fired; what is not listed goes by its verb."""
    t = state.events.tallies
    what = t.objects.get(base, base)
    noun = number.measure.unit
    if base in t.finding and noun in t.bodies_found:
        return "death"
    somebody = not noun or noun in t.general or noun in state.events.people or noun in state.speaking.roles or noun in t.groups
    return base if what in t.persons and not somebody else what


def _votes(draft: Draft, state: State) -> tuple[str, Numbered] | None:
    """“passed *with 61 votes*”, "got 61 votes in favour": how many voted so; "by 34 votes" is a margin."""
    w, clause, t = draft.w, draft.clause, state.events.tallies
    k = next((k for k in range(clause.main + 2, clause.last + 1) if w.low[k] in t.votes), -1)
    number = numbered(w, clause.main + 1, k, state.events, state.grammar) if k > 0 else None
    if number is None or number.last != k:
        return None
    side = next((t.siding[low] for low in w.low[k + 1 : k + 3] if low in t.siding), "")
    if not side and w.base[clause.main] in t.passing and w.low[number.first - 1] == "with":
        side = t.siding["for"]
    return (side, Numbered(number.measure._replace(unit=""), number.first, number.last)) if side else None


def _at_least(number: Numbered) -> Numbered:
    """“Seven firefighters were *among* the dead”: there may have been more."""
    m = number.measure
    return replace(number, measure=m._replace(bound="at least", upper=""))


def _of_events(number: Numbered, noun: str) -> Numbered:
    """“five rocket launches”, "11 air strikes": the noun is the event that is counted, and what stands before it narrows it."""
    rest = tuple(singular(m) for m in number.modifiers if (m, noun) not in _ONE_WORD)
    return Numbered(number.measure._replace(unit=""), number.first, number.last, rest)


_ONE_WORD = frozenset((("air", "strike"), ("air", "raid"), ("police", "raid"), ("bomb", "attack")))


def _subject(draft: Draft, state: State) -> Numbered | None:
    """The number of the subject."""
    w, clause = draft.w, draft.clause
    if clause.subject is None or len(clause.subject.phrases) != 1 or clause.subject.last > clause.main:
        return None
    first = clause.subject.phrases[0].first
    number = numbered(w, first, min(clause.aux - 1, clause.subject.last), state.events, state.grammar)
    bare = (
        number is not None and number.last == number.first and w.low[number.first - 1] in ("the", "these", "those")
    )  # “the two had lunch”
    return _of_bodies(w, number, state) if number is not None and not bare and not _only_name(w, number) else None


def _behind(draft: Draft, state: State) -> Numbered | None:
    """The number of what stands behind the verb, where it stands in no phrase of place or time."""
    w, clause = draft.w, draft.clause
    comma = (
        k - 1 for k in range(clause.main + 1, clause.last + 1) if w.tag[k] in ("sub", "rel") or (w.low[k] == "," and w.tag[k + 1] == "ing")
    )
    end = next(comma, clause.last)
    number = numbered(w, clause.main + 1, end, state.events, state.grammar)
    if number is None or _only_name(w, number):
        return None
    k = w.previous(number.first - 1, lambda j: w.tag[j] in ("adv", "det") or w.low[j] in ("than", "least", "most", "more", "fewer"))
    particle = k == clause.main + 1 and w.base[clause.main] in state.grammar.phrasal.get(w.low[k], ())  # “carried out five launches”
    governed = k > clause.main and w.tag[k] == "prep" and not particle and w.low[k] not in ("to", "of")
    if governed:
        return None
    more = w.low[number.last + 1 : number.last + 2] in (["and"], [","]) and numbered(
        w, number.last + 2, min(end, number.last + 4), state.events, state.grammar
    )
    return _of_bodies(w, _at_least(number) if more else number, state)  # “killed 12 soldiers and five civilians”


def _of_bodies(w: Words, number: Numbered, state: State) -> Numbered:
    """“the bodies of 27 people”: they are dead."""
    k = w.previous(number.first - 1, lambda j: w.tag[j] in ("adv", "det"))
    bodies = k > 0 and w.low[k] == "of" and singular(w.low[k - 1]) in state.events.tallies.bodies_found
    return replace(number, measure=number.measure._replace(unit=singular(w.low[k - 1]))) if bodies else number


def _only_name(w: Words, number: Numbered) -> bool:
    return w.tag[number.last] == "name"


def _narrowed(w: Words, clause: Clause, number: Numbered, side: str, state: State) -> Iterator[str]:
    """“12 people *from the village*”, "four people *living near the tracks*": what stands right behind the noun and tells which ones."""
    k = number.last + 1
    end = clause.aux - 1 if side == _SUBJECT else clause.last
    if k > end or w.time[k] >= 0:
        return
    taken_from = w.low[k] == "from" and w.base[clause.main] in state.events.tallies.finding | {
        "force",
        "drive",
    }  # “pulled 12 bodies from the rubble”
    if w.low[k] in state.events.tallies.narrowing and k < end and not taken_from:
        phrase = simple_after(w, k + 1)
        area = state.events.measures.quantities.get(number.measure.unit) == "area"  # “300 hectares of pine forest”
        if phrase is not None and w.time[phrase.first] < 0 and not area:
            yield f"{w.low[k]} {singular(w.low[phrase.last])}"
    elif w.tag[k] in ("rel", "ing", "part") and not (side == _BEHIND and w.low[k] in state.events.tallies.found):
        yield f"which {w.base[k]}"


def _doer(draft: Draft, state: State) -> str:
    """Who did what is counted."""
    clause = draft.clause
    if clause.subject is None or clause.passive or draft.w.base[clause.main] in state.events.receiving:
        return ""
    phrase, t = clause.subject.phrases[0], state.events.tallies
    if draft.w.tag[phrase.first] == "poss":
        return ""  # “its fighters”: of whoever speaks
    name = phrase_name(draft.w, phrase.first, phrase.last, state.register)
    if phrase.pronoun:
        name = str(draft.who[0]) if draft.who else ""
    noun = singular(name.rpartition(" ")[2].lower())
    return "" if noun in t.bodies and name.islower() else "forces" if noun in t.forces and name.count(" ") < 2 else name.lower()


def _where(w: Words, draft: Draft, state: State, subject: Numbered | None = None) -> dict[str, str]:
    """Where it was: “suburb; Belmarre”, "~country"; gatherings and mishaps, in which it was, are no places."""
    t, clause = state.events.tallies, draft.clause
    found: list[str] = []
    placed = -1  # the last token of the place before
    inside = (
        arguments(w, bare(subject.last + 1, clause.aux - 1), state.grammar) if subject is not None and subject.last + 2 < clause.aux else []
    )
    for a in [*inside, *draft.args]:  # “the 200 tents *in the northern camp* were”
        phrase, role = a.phrase, a.role
        if phrase.pronoun or any(w.time[k] >= 0 for k in range(phrase.first, phrase.last + 1)):
            continue
        of_place = role == "of" and placed >= 0 and phrase.first <= placed + 3
        if role not in t.spatial and not of_place:
            continue
        head = head_of(w, phrase.first, phrase.last)
        noun = singular(w.low[head])
        if noun in state.events.incidents | state.events.gatherings or noun_kind(w, head, state.events, state.grammar) is not None:
            if w.low[phrase.first] in _OTHER or w.low[phrase.first - 1] in _OTHER:
                found.append(f"a {noun}")
            continue
        if noun in state.events.no_place or w.tag[head] not in ("noun", "name"):
            continue
        several = w.tag[head] == "noun" and w.low[head].endswith("s") and noun != w.low[head]
        name = phrase_name(w, phrase.first, phrase.last, state.register).lower()
        if name in t.spots and noun in state.events.regions and w.tag[phrase.first] != "poss" and w.low[phrase.first] != "that":
            name = f"~{name}"  # “in the city” is wider than "at the stadium"
        elif name in t.spots:
            name = _spoken_of(w, clause, state) if w.tag[phrase.first] == "poss" or w.tag[phrase.first - 1] == "poss" else "here"
        found.append(f"~{name}" if role in t.wide or several else name)
        found += tree.path(noun, state.events.kinds)[1:] if w.tag[head] == "noun" else []  # “aboard the helicopter”, "the aircraft"
        placed = phrase.last
    for k in range(clause.first, clause.last + 1):
        if w.low[k] in t.wide and w.tag[k] == "adv":
            found.append(f"~{w.low[k]}")
        elif w.low[k] in t.there and (k > clause.main or w.tag[k] == "adv"):
            found.append(_spoken_of(w, clause, state))
    return {"near": "; ".join(dict.fromkeys(found))} if found else {}


_OTHER = frozenset("a an another second separate".split())


def _spoken_of(w: Words, clause: Clause, state: State) -> str:
    """“there”, "in his town": the place that the speaker is of, else the one told of."""
    phrase = speakers_place(w, clause, state)
    return "here" if phrase is None else phrase_name(w, phrase.first, phrase.last, state.register).lower()
