"""What a clause narrows its event to: "no fatal accident" says nothing of accidents, "not tested on children" nothing of adults."""

from __future__ import annotations

from timeline.claims.claim import Group
from timeline.claims.events import tree
from timeline.claims.events.nouns import noun_kind, singular
from timeline.claims.kind import Argument, Kind
from timeline.claims.state import State
from timeline.statements.clauses.clause import Clause
from timeline.statements.tagging.words import Words

SOME = "some of them"


def narrowed(w: Words, clause: Clause, kind: Kind, args: list[Argument], who: tuple[str | Group, ...], state: State) -> tuple[str, ...]:
    """The words before the event's noun, and the bare nouns of prepositions behind it that are no party, place or time.

    They go into the claim's attribute "only", parted by "; ": a claim that bounds such events bounds no others.
    """
    found = (*_before_noun(w, clause, kind, state), *_manner(w, clause, kind, state), *_behind(w, clause, kind, args, who, state))
    return (
        *found,
        *_some_of_them(w, clause),
        *_among_whom(w, clause, kind, state),
        *_one_another(w, kind, args, who, state),
        *_in_which(w, clause, kind),
        *_over_a_meal(w, clause, kind, state),
    )


def _one_another(w: Words, kind: Kind, args: list[Argument], who: tuple[str | Group, ...], state: State) -> list[str]:
    """“The brothers had not spoken since May”: with one another; with somebody else one of them may have."""
    others = (a.phrase for a in args if a.role in ("object", "with", "to"))
    if len(who) != 1 or kind.noun is not None or any(w.low[p.first] not in ("each", "one") for p in others):
        return []  # “questioned nobody”
    path = tree.path(kind.event, state.events.parents)
    if "visit" in path or state.events.symmetric.isdisjoint(path):
        return []
    last = str(who[0]).rsplit(" ", 1)[-1]
    return ["with one another"] if last.islower() and (singular(last) != last or last in state.grammar.plurals) else []


def _some_of_them(w: Words, clause: Clause) -> list[str]:
    """“*One lorry of the convoy* did not reach the camp”: of the others nothing is told."""
    if not clause.negated or clause.subject is None or clause.subject.phrases[0].pronoun:
        return []
    k = clause.subject.phrases[0].first
    some = w.tag[k] == "num" or w.low[k] in ("one", "some", "several", "another")
    return [SOME] if some and w.low[k - 1 : k] != ["not"] and w.tag[k + 1 : k + 2] == ["noun"] else []


def _among_whom(w: Words, clause: Clause, kind: Kind, state: State) -> list[str]:
    """“never met in private”: in private; "in person" narrows all but what is done in person anyway."""
    span = range(max(clause.main, clause.first), clause.last + 1)
    found = [f"in {w.low[k + 1]}" for k in span if w.low[k] == "in" and k < clause.last and w.low[k + 1] in state.events.company]
    found += [
        "alone"  # not “in August alone”, "in Orbe alone"
        for k in span
        if w.low[k] == "alone" and w.low[k - 1] not in ("in", "on", "at", "the") and w.time[k - 1] < 0 and w.tag[k - 1] != "name"
    ]
    met = state.events.parents.get(kind.event, kind.event) == "meeting" or kind.event == "meeting"
    return [how for how in found if not (met and how == "in person")]


def _over_a_meal(w: Words, clause: Clause, kind: Kind, state: State) -> list[str]:
    """“had *lunch* only once”, "never *dined* with him": of meetings without a meal, nothing is told."""
    if kind.event != "meeting" or clause.main < 0:
        return []
    words = (w.base[clause.main], *w.low[clause.main + 1 : min(clause.main + 5, clause.last + 1)])  # also “had eaten dinner with”
    return [] if state.events.meals.isdisjoint(words) else ["over a meal"]


def _in_which(w: Words, clause: Clause, kind: Kind) -> list[str]:
    """“the first fire *in which anybody was hurt*”: of others, nothing is told."""
    k = kind.noun
    if k is None or k + 2 >= len(w) or k > clause.aux or w.tag[k + 1] != "prep" or w.tag[k + 2] != "rel":
        return []
    return [f"{w.low[k + 1]} which {w.base[w.next(k + 3, lambda j: w.tag[j] not in ('verb', 'part'))]}"]


def _before_noun(w: Words, clause: Clause, kind: Kind, state: State) -> list[str]:
    """“no fatal accident”: fatal."""
    events = state.events
    found: list[str] = []
    if kind.noun is None or kind.idiom:
        return found
    floor = max(clause.first, clause.main + 1 if clause.main < kind.noun else 0)
    for k in range(kind.noun - 1, floor - 1, -1):
        if w.low[k] == "other" and w.low[k - 1] in ("the", "that"):
            found.append("other")  # “the other appeal”
        if (w.low[k], singular(w.low[kind.noun])) in events.compounds and k == kind.noun - 1:
            continue  # “power cuts”: one word
        if w.tag[k] not in ("noun", "part") or w.time[k] >= 0 or w.low[k] in state.speaking.collectives or w.low[k] in events.services:
            break  # “police visits”, "fire service inspections": whose
        if not any(w.low[k] in words for words in (events.plain_modifiers, events.frequent, events.media, events.nouns)):
            found.append("in writing" if w.low[k] == "written" else w.low[k])
    return found


def _manner(w: Words, clause: Clause, kind: Kind, state: State) -> list[str]:
    """“two were seriously injured”: seriously; not how often, nor who says so."""
    if kind.noun is not None or clause.main < 0:
        return []
    events, near = state.events, range(clause.aux, min(clause.main + 2, clause.last + 1))
    of_other_kinds = (state.grammar.adverbs, events.hedges, events.frequent)
    timing = (["before"], ["after"])  # “died shortly after ten”
    adverbs = [w.low[k] for k in near if w.tag[k] == "adv" and w.low[k].endswith("ly") and w.tag[k + 1 : k + 2] != ["num"]]
    adverbs = [low for low in adverbs if w.low[w.low.index(low, clause.aux) + 1 :][:1] not in timing]
    return [low for low in adverbs if not any(low in words for words in of_other_kinds)]


def _behind(w: Words, clause: Clause, kind: Kind, args: list[Argument], who: tuple[str | Group, ...], state: State) -> list[str]:
    """“was not tested on children”, "has not lost at home": on child, at home."""
    path = tree.path(kind.event, state.events.parents)
    if "visit" not in path and (kind.event in state.events.symmetric or kind.event in state.events.parents):
        return []  # “spoke on space”: a topic
    found = []
    named = {word for p in who for word in str(p).lower().split()}
    for argument in args:
        phrase, head = argument.phrase, argument.phrase.last
        if (
            argument.role in _DURING
            and singular(w.low[head]) in state.events.contests.parts
            and w.time[head] < 0
            and phrase.first > clause.main
        ):
            found.append(f"{argument.role} {w.of(phrase.first, head).lower()}")  # “did not score in the first half”
            continue
        whom = singular(w.low[head]) in state.events.principals
        if argument.role in state.events.opposing and phrase.first > clause.main and not whom and not phrase.pronoun:
            found.append(f"{argument.role} {singular(w.low[head])}")  # “never voted against a bridge”
            continue
        bare = w.tag[phrase.first] == "noun" and head - phrase.first < 2 and not phrase.pronoun
        if not bare or argument.role not in state.events.narrowing or phrase.first < clause.main or head == kind.noun:
            continue
        if f"{argument.role} {w.low[head]}" in state.events.conditions.whereabouts:
            continue  # “on board”: where they were
        timed = any(w.time[j] >= 0 for j in range(phrase.first, head + 1))
        if timed or w.low[head] in named or w.low[head] in state.events.media or w.low[head] in state.events.no_place:
            continue
        if noun_kind(w, head, state.events, state.grammar) is None:
            found.append(f"{argument.role} {singular(w.low[head])}")
    return found


_DURING = ("in", "before", "after", "during")
