"""Delegates: the bodies for which those who take part act: ministry staff for the ministry, a rebel's envoys for the rebels, a consul for the embassy.

Who met the ministry's staff was in touch with the ministry; whoever did nothing but head it ("the minister") is no member of his own staff.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from timeline.claims.events.nouns import singular
from timeline.claims.names.phrase_names import phrase_name
from timeline.claims.names.runs import name_runs
from timeline.claims.reference.anaphora import Anaphora
from timeline.claims.sources.voices import Voice
from timeline.claims.state import State
from timeline.statements.clauses.phrases import Phrase, simple_after
from timeline.statements.tagging.words import Words


class Delegates:
    """Notes, phrase by phrase, whose people a text tells of."""

    def __init__(self, state: State, anaphora: Anaphora) -> None:
        self.state, self.anaphora = state, anaphora

    def note(self, w: Words, phrase: Phrase, head: int, voice: Voice, names: Iterable[object]) -> None:
        """“her team”, "his envoys", "the bank's deputy governor": who acts for whom."""
        if w.tag[head] != "noun":
            return
        noun = singular(w.low[head])
        if noun not in self.state.events.staff and noun not in self.state.speaking.converse:
            return
        owners = self._owners(w, phrase, head, voice)
        for name in map(str, names):
            if owners and name not in owners:
                known = self.state.delegates.setdefault(name, owners)
                if known != owners:
                    self.state.delegates[name] = ()  # “her team ... his team”: which of the two is not told

    def _owners(self, w: Words, phrase: Phrase, head: int, voice: Voice) -> tuple[str, ...]:
        k = next((j for j in range(head - 1, phrase.first - 1, -1) if w.tag[j] in ("poss", "'s")), -1)
        if k < 0:
            return ()
        if w.tag[k] == "poss":
            if w.low[k] in self.state.grammar.first_person or w.low[k] == "its":
                return (voice.source,) if voice.source else ()
            return tuple(str(n) for n in self.anaphora.meant_by(w, Phrase(k, k, True), voice, (), social=False))
        runs = [run for run in name_runs(w, phrase.first, k - 1) if run[1] == k - 1]
        return (phrase_name(w, runs[-1][0] if runs else phrase.first, k - 1, self.state.register),)

    def behind(self, w: Words, phrase: Phrase, head: int) -> str | None:
        """“officials *from the Interior Ministry*”, "no one *at the embassy*": the body whose people the phrase is of."""
        k = head + 1
        if k + 1 > phrase.last or w.low[k] not in ("from", "of", "at", "in", "for"):
            return None
        body = simple_after(w, k + 1)
        if body is None or body.pronoun or body.last > phrase.last or any(w.time[j] >= 0 for j in range(body.first, body.last + 1)):
            return None
        name = phrase_name(w, body.first, body.last, self.state.register)
        works_there = w.low[k] == "at" and name[:1].isupper()  # “no one at Pell Pharma”
        return name if works_there or _is_body(name, self.state) else None


def acts_for(name: str, wanted: Iterable[str], state: State) -> list[str]:
    """The wanted bodies that the participant acts for.

    Matches by the end of the body's name, as "the ministry" for the energy ministry.
    """
    if not state.events.no_longer.isdisjoint(name.lower().split()):
        return []  # “the bank's former chairman”
    bodies = [f" {body.lower()}" for body in _bodies(name, state)]
    if not bodies and name not in state.delegates:
        wanted = [body for body in wanted if body.lower().endswith(_OFFICE)]  # nearly everybody is nobody's delegate
    return [body for body in wanted if _is_one_of(bodies, name, body.lower(), state)]


_OFFICE = "'s office"


def _is_one_of(bodies: Sequence[str], name: str, body: str, state: State) -> bool:
    """Whether somebody who acts for these bodies, each with a space before it, acts for this one."""
    if body.endswith(_OFFICE) and (name.lower() == body[:-9] or name in state.register.role.get(body[:-9], ())):
        return True  # what is sent to the mayor reaches the mayor's office
    if body.rpartition(" ")[2] in state.events.kin and any(body.startswith(f"{o.lower()}'s ") for o in state.delegates.get(name, ())):
        return True  # “the pilot's wife” is of the pilot's family
    if body in state.events.entourage and singular(name.rpartition(" ")[2]) in state.events.staff and name in state.delegates:
        return True  # “her chief of staff” is one of her staff
    first, _, noun = body.rpartition(" ")
    if first and singular(noun) in state.events.staff:
        body = first  # the council's engineer is one of the council's officials
    return f" {body}".endswith(tuple(bodies))


def _bodies(name: str, state: State, *, again: bool = True) -> Iterator[str]:
    """The bodies that the participant acts for, by what the text tells of him, and by what he is called."""
    house, register = state.register.house.get(name, ""), state.register
    if house and house not in register.people and not register.personal(house):
        yield house
    first, _, noun = name.rpartition(" ")
    noun = singular(noun)
    whose = first.removesuffix("'s")
    written = name.rpartition(" ")[2].islower() and noun in state.events.staff
    if written and (first.islower() or _is_body(register.name(whose), state)):
        yield whose  # “ministry officials”, "Interior Ministry officials"
    if (ministry := state.events.ministries.get(noun)) and first:
        yield f"{first.removeprefix('deputy ')} {ministry}"  # “the deputy interior minister”
    for owner in state.delegates.get(name, ()) if again else ():
        yield from _bodies(owner, state, again=False)
        if _is_body(owner, state):
            yield owner


def _is_body(name: str, state: State) -> bool:
    """Whether a name is that of a body that has people to act for it, and nobody's: who met her lawyer did not meet her."""
    noun, register, events = singular(name.rsplit(" ", 1)[-1].lower()), state.register, state.events
    if name[:1].isupper():
        return not (name in register.people or name in register.sex or name in register.places or register.personal(name))
    return noun in state.speaking.collectives or noun in events.bodies or noun in events.acting_bodies
