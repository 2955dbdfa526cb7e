"""Doers: who did what only one did, where two are told to have: "Orr fired the shot", "the shot was fired by Vale", "it was Vale who ...".

A deed goes into the claims that tell of it as `deed`, with its `holder`, where the text names two who cannot be one another.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations
from typing import NamedTuple

from timeline.claims.claim import Group
from timeline.claims.deeds.instances import FURTHER
from timeline.claims.deeds.sides import apart
from timeline.claims.events import tree
from timeline.claims.events.clefts import sole
from timeline.claims.events.nouns import singular
from timeline.claims.events.wordings import person
from timeline.claims.kind import Argument, Kind
from timeline.claims.names.heads import head_of
from timeline.claims.state import State
from timeline.languages.doers import Doers
from timeline.statements.clauses.clause import Clause
from timeline.statements.clauses.phrases import Phrase, simple_after
from timeline.statements.tagging.words import Words

_ANY = "any "  # before the name of a deed that several may do, unless somebody says that one alone did
_OTHER = FURTHER | {"other"}
_MOST = 30  # claims of one deed that are compared with one another


class Deed(NamedTuple):
    """What was done, as two accounts of it would both name it; who did it, and whether the clause says that nobody else did."""

    name: str
    thing: str
    doer: str
    sole: bool
    definite: bool

    def same(self, other: Deed, vague: frozenset[str]) -> bool:
        """Whether both can be one: done to one thing; of a car that somebody "was driving", the text may name only one."""
        things = sorted((self.thing, other.thing))
        done_to = things[0] == things[1] or things[1].startswith(f"{things[0]} of ") or (self.name in vague and not things[0])
        return done_to and (self.definite or other.definite) and (self.sole or other.sole or not self.name.startswith(_ANY))


class Deeds:
    """Notes the deeds of a document, and says in the claims who did what two are said to have done."""

    def __init__(self, state: State) -> None:
        self.state = state
        self._deeds: dict[str, Deed] = {}  # by the id of the claim
        self._told: dict[str, tuple[str, str, bool]] = {}  # verb base → what it was done to, told last

    def note(self, w: Words, found: Sequence[Clause], number: int, clause: Clause, kind: Kind, args: Sequence[Argument]) -> None:
        """Note who did what in the claim made last."""
        claim, events = self.state.claims[-1], self.state.events
        alone = number < len(found) and found[number] is clause and sole(w, found, number, events.doers, self.state.grammar)
        if (
            claim.polarity == "positive"
            and (deed := _deed(w, clause, kind, args, claim.participants, self.state, self._told, sole=alone)) is not None
        ):
            self._deeds[claim.id] = deed

    def link(self) -> None:
        """Write `deed` and `holder` into claims of different sources that name two who did one thing."""
        claims, groups = self.state.claims, dict[str, list[int]]()
        for number, claim in enumerate(claims) if len(self._deeds) > 1 else ():
            if (deed := self._deeds.get(claim.id)) is not None and claim.modality in ("asserted", "presupposed"):
                groups.setdefault(deed.name, []).append(number)
        for name, numbers in groups.items():
            for one, other in combinations(numbers[:_MOST], 2):
                a, b = self._of(one), self._of(other)
                told_twice = claims[one].source != claims[other].source and a.same(b, self.state.events.doers.steering)
                if told_twice and apart(a.doer, b.doer, self.state) and not self._elsewhere(one, other):
                    for number in (one, other):
                        told = {
                            **claims[number].attributes,
                            "deed": f"{name} {a.thing or b.thing}".strip(),
                            "holder": self._of(number).doer,
                        }
                        claims[number] = claims[number].model_copy(update={"attributes": told})

    def _elsewhere(self, one: int, other: int) -> bool:
        """Whether each of two claims names what the other does not, beside who did it and what it was done to: two towns."""
        known = {word for n in (one, other) for word in (self._of(n).doer.lower(), self._of(n).thing)}
        beside = [{p.lower() for p in map(str, self.state.claims[n].participants)} - known for n in (one, other)]
        more = beside[0] - beside[1], beside[1] - beside[0]
        return all(more) or any(named and not self._of(n).definite for n, named in zip((one, other), more, strict=True))

    def _of(self, number: int) -> Deed:
        return self._deeds[self.state.claims[number].id]


def _deed(
    w: Words,
    clause: Clause,
    kind: Kind,
    args: Sequence[Argument],
    who: Sequence[str | Group],
    state: State,
    told: dict[str, tuple[str, str, bool]],
    *,
    sole: bool,
) -> Deed | None:
    """The deed of a clause; None where nobody is told to have done one thing."""
    doers = state.events.doers
    if clause.main < 0 and kind.event in state.events.asking:  # “at the request of the union”
        asking = next((a.phrase for a in args if a.role == "of"), None)
        return Deed("ask for", "", _doer(w, asking, list(map(str, who)), clause, doers), False, True) if asking is not None else None
    if clause.main < 0 or clause.modal or kind.state or kind.value:
        return None
    names, base = list(map(str, who)), w.base[clause.main]
    acting, thing = _two(w, clause, args, base, doers)
    if acting is None or w.low[acting.last] in state.events.anybody:
        return None
    doer = _doer(w, acting, names, clause, doers)
    if not doer:
        return None
    noun, called, human = _done_to(w, thing, [n for n in names if n != doer], state)
    if thing is not None and thing.pronoun and (before := told.get(base)) is not None:
        noun, called, human = before  # “the army had fired it”: what others say was fired
    elif noun:
        told[base] = noun, called, human
    name = (
        _trailing(w, clause, base, doers) or _listed(noun, base, doers, human=human) or (kind.event if kind.event in doers.steering else "")
    )
    if name in doers.exact:
        called = _exactly(w, thing)
    elif name in doers.unaimed:
        called = ""
    if not called and name not in doers.unaimed | doers.steering:
        return None
    return Deed(name or f"{_ANY}{kind.event}", called, doer, sole, name in doers.unaimed or _definite(w, thing))


def _two(w: Words, clause: Clause, args: Sequence[Argument], base: str, doers: Doers) -> tuple[Phrase | None, Phrase | None]:
    """The phrase of who acts and that of what it is done to: of a passive "by" and the subject; of a bullet, from whose gun it came."""
    subject = clause.subject.phrases[-1] if clause.subject is not None and len(clause.subject.phrases) == 1 else None
    roles = ("by", "from", "of", "object", "to", "with", "for")
    told = {role: next((a.phrase for a in args if a.role == role and a.phrase.first > clause.main), None) for role in roles}
    if base in doers.crediting:  # “credited the goal to Orr”, "credited Orr with the goal", "the goal was credited to Orr"
        first = subject if clause.passive else told["object"]
        return (told["to"], first) if told["with"] is None else (first, told["with"])
    if base in doers.came and subject is not None and w.low[subject.last] in doers.commands:
        return told["from"], subject  # “the order came from the chairman”
    if base in doers.came and subject is not None and told["from"] is not None and singular(w.low[subject.last]) in doers.arms:
        owned = w.low[told["from"].last] in doers.arms
        return (told["of"] if owned and told["of"] is not None else told["from"]), subject
    hand = next(
        (a.phrase for a in args if a.role == "at" and w.low[a.phrase.last] == "hands" and w.low[a.phrase.last + 1 :][:1] == ["of"]), None
    )
    if hand is not None:
        return simple_after(w, hand.last + 2), subject  # “died at the hands of soldiers”
    if clause.passive:
        return told["by"], subject
    if subject is None or w.tag[subject.last] == "num":
        return None, None
    if told["object"] is None and told["for"] is not None and w.low[clause.main + 1] == "for":
        return subject, told["for"]  # “asked for the meeting”
    return subject, told["object"] or clause.gap


def _doer(w: Words, phrase: Phrase, names: Sequence[str], clause: Clause, doers: Doers) -> str:
    """Whom a phrase names as a participant: "the army's own fire" is the army, "rebel rockets" are the rebels'."""
    if phrase.pronoun:
        return names[0] if names and not clause.passive else ""
    head = head_of(w, phrase.first, phrase.last)
    if singular(w.low[head]) in doers.arms:
        k = next((j for j in range(phrase.first, head) if w.tag[j] == "'s"), head) - 1  # “rebel positions”
        return w.word(k) if k >= phrase.first and w.tag[k] in ("noun", "name") else ""
    last = w.low[head]
    if w.low[head + 1 : head + 2] == [","] and w.tag[head + 2 : head + 3] == ["name"]:
        last = w.low[w.next(head + 2, lambda k: w.tag[k] == "name") - 1]  # “another officer, Pio Dantas”
    elif w.low[head + 1 : head + 2] == [","] and w.tag[head + 3 : head + 4] == ["name"]:
        last = w.low[w.next(head + 3, lambda k: w.tag[k] == "name") - 1]  # “another officer, Corporal Pio Dantas”
    return min(
        (n for n in names if n.split(" ")[-1].lower() in (last, singular(last))),
        key=len,
        default=w.word(head) if w.tag[head] == "noun" else "",
    )


def _done_to(w: Words, phrase: Phrase | None, names: Sequence[str], state: State) -> tuple[str, str, bool]:
    """The noun of what a deed is done to, the participant that it is ("" of things in the plural), and whether it is people."""
    if phrase is None:
        return "", "", False
    if phrase.pronoun or w.tag[phrase.last] == "num":  # “he painted it”, "the two were shot"
        known = names[0].lower().removeprefix("the ") if len(names) == 1 else ""
        return singular(known.rpartition(" ")[2]), known, w.low[phrase.last] not in ("it", "which", "that")
    head = head_of(w, phrase.first, phrase.last)
    noun = singular(w.low[head])
    human = person(w, head, state.events, state.grammar)
    several = noun != w.low[head] and not any(w.tag[k] == "num" for k in range(phrase.first, head)) and not _definite(w, phrase)
    if several or w.tag[head] not in ("noun", "name", "part"):
        return noun, "", human
    other = next((w.low[k] for k in range(phrase.first, head) if w.low[k] in _OTHER), "")
    if other and w.low[phrase.first] in ("a", "an", other):
        return noun, f"{other} {noun}", human  # “a second meeting”
    told = {n.lower().removeprefix("the "): singular(n.lower().rpartition(" ")[2]) for n in names}
    if w.low[head + 1 : head + 2] == ["of"] and w.tag[head + 2 : head + 3] == ["name"]:  # “the mayor of Orbe”
        owner = w.next(head + 2, lambda k: w.tag[k] == "name") - 1
        return noun, f"{noun} of {w.of(head + 2, owner).lower()}", human
    wider = (n for n, last in told.items() if noun in tree.path(last, state.events.kinds))  # “the plane”, of an airliner
    return noun, next((n for n, last in told.items() if last in (w.low[head], noun)), next(wider, noun)), human


def _definite(w: Words, phrase: Phrase | None) -> bool:
    """“the letter”, "his letter", "Ada Orr"."""
    if phrase is None or phrase.pronoun:
        return True
    return w.low[phrase.first] in ("the", "this", "that") or any(
        w.tag[k] in ("poss", "'s", "name") for k in range(phrase.first, phrase.last + 1)
    )


def _exactly(w: Words, phrase: Phrase | None) -> str:
    """“the *winning goal*”: the words of a definite thing that is told from others of its kind."""
    if phrase is None or w.low[phrase.first] != "the" or phrase.last < phrase.first + 2:
        return ""
    return " ".join(w.low[phrase.first + 1 : phrase.last + 1])


def _trailing(w: Words, clause: Clause, base: str, doers: Doers) -> str:
    """“set the barn *on fire*”, "shot *down* the helicopter"."""
    for words, deed in doers.trails.get(base, ()):
        for k in range(clause.main + 1, min(clause.main + 8, clause.last + 2 - len(words))):
            if tuple(w.low[k : k + len(words)]) == words:
                return deed
    return ""


def _listed(noun: str, base: str, doers: Doers, *, human: bool) -> str:
    """The name of the deed that a verb does to such a thing."""
    if base in doers.came:
        shot = next((deed for verbs, things, _, deed in doers.deeds if "fire" in verbs and noun in things), "fire")
        return "give the order" if noun in doers.commands else shot
    if base in doers.crediting:
        return next((deed for _, things, _, deed in doers.deeds if noun in things and deed in doers.exact), "")
    for verbs, things, people, deed in doers.deeds:
        if base in verbs and ((human and people) or noun in things or (not things and not people and noun and not human)):
            return deed
    return ""
