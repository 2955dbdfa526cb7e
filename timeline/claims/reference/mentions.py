"""Mentions: whom and what the text names as it is read, for the pronouns to come."""

from __future__ import annotations

from functools import partial
from itertools import pairwise

from timeline.claims.events.nouns import noun_kind, singular
from timeline.claims.kind import Argument
from timeline.claims.names.register import head_of, name_runs, phrase_name, sex_of
from timeline.claims.names.salience import Mention, weigh
from timeline.claims.parties import Parties
from timeline.claims.reference.agreement import Agreement
from timeline.claims.reference.pairs import Pairs
from timeline.claims.reference.rewording import Rewording
from timeline.claims.reference.wholes import Wholes
from timeline.claims.state import State
from timeline.statements.clauses.clause import Clause
from timeline.statements.tagging.words import Words


class Mentions:
    """Fills the memory from the words of each stretch and of each clause."""

    def __init__(self, state: State, parties: Parties, wholes: Wholes) -> None:
        self.state, self.parties, self.wholes = state, parties, wholes
        self.rewording = Rewording(state.register, state.memory, state.events)
        self.pairs, self.agreement = Pairs(state, parties), Agreement(state, parties)
        self._words: frozenset[str] | None = None  # all words of the text, when first asked

    def notice(self, w: Words, first: int, last: int) -> None:
        """Remember the names of a stretch, for pronouns to come; two people joined by "and" are a pair."""
        memory, register = self.state.memory, self.state.register
        memory.fresh.clear()
        memory.coming.clear()
        if memory.reading != w.span.start:
            memory.before, memory.reading = memory.reading, w.span.start
        self.wholes.note_owners(w, first, last)
        runs = list(name_runs(w, first, last))
        for (start, end), (after_start, after_end) in pairwise(runs):
            if w.low[end + 1 : after_start] == ["and"]:
                pair = tuple(phrase_name(w, s, e, register) for s, e in ((start, end), (after_start, after_end)))
                if all(map(self.parties.person, pair)) or (start == first and all(" " not in name for name in pair)):
                    memory.pair = pair
        for start, end in runs:
            name = phrase_name(w, start, end, register)
            person = (
                name in register.people
                or name in memory.people
                or (" " in name and name not in register.things and name in register.full.values())
            )
            speaks = self.state.speaks(w.start[end])
            if " " not in name and name.endswith("s") and start > first and w.low[start - 1] == "the" and end == start:
                memory.several(name)  # “the Liberals”
            memory.meet(name, person=person or register.personal(name), speaks=speaks)
        for k, tag in enumerate(w.tag[first : last + 1], first):
            if tag != "noun":
                continue
            if self.parties.somebody(w, k):
                self._meet_unnamed(w, k)
            if (
                k
                and w.low[k].endswith("s")
                and w.tag[k - 1] in ("det", "num", "poss", "'s")
                and w.time[k] < 0
                and (k == last or w.tag[k + 1] not in ("noun", "'s"))
                and w.low[k] not in self.state.events.no_party
                and singular(w.low[k]) not in self.state.events.nouns
            ):
                memory.several(self.as_told(w.low[k]))

    def mention(self, w: Words, clause: Clause, args: list[Argument]) -> None:
        """Remember a clause that was read, for the "it" and "them" to come; its things are named only when one is looked for."""
        its = [a.phrase.last for a in args if a.phrase.pronoun and w.low[a.phrase.last] == "it"]
        if its and not self.state.memory.resumed:
            self.state.memory.who(
                "it", speaker=None, hearer=None, quoted=False, wanted=self.agreement.of_it(w, its[0])
            )  # “it went on playing”: the same thing goes on
        for argument in args:
            if argument.role == "subject" and not argument.phrase.pronoun:
                head = head_of(w, argument.phrase.first, argument.phrase.last)
                if w.tag[head] == "name" or self.parties.somebody(w, head):
                    name = phrase_name(w, argument.phrase.first, head, self.state.register, recent=self.state.memory.mentioned)
                    if name in self.state.memory.people or self.parties.person(name):
                        self.state.memory.subject = (name, w.span.start)
                        if self.state.memory.theme is None or self.state.memory.theme[1] != w.span.start:
                            self.state.memory.theme = (name, w.span.start)
                        self.state.memory.see(name, person=True)  # “The porter holds that he was out”
        self.pairs.note(w, args)
        self.state.memory.told(partial(self._things, w, args, aside=clause.kind == "rel"), w.span.start)

    def _things(self, w: Words, args: list[Argument], *, aside: bool) -> list[Mention]:
        """The things of a clause by rank; those of a relative clause, and bodies that act and are rather named again, weigh less."""
        events, found = self.state.events, list[Mention]()
        for argument in args:
            phrase = argument.phrase
            head = head_of(w, phrase.first, phrase.last)
            low = w.low[head]
            if phrase.pronoun or w.tag[head] not in ("noun", "name") or w.time[head] >= 0:
                continue
            if low in events.no_party or low in events.periods or (argument.role not in ("subject", "object") and low in events.no_place):
                continue
            if low in self.state.speaking.roles and w.tag[head] == "noun":
                continue
            name = phrase_name(w, phrase.first, head, self.state.register, recent=self.state.memory.mentioned)
            plural = w.tag[head] == "noun" and (
                (low.endswith("s") and not low.endswith(("ss", "us", "is"))) or low in self.state.grammar.plurals or low.endswith("men")
            )
            if plural and name.islower():
                name = self.as_told(name)
            if name and not self.parties.person(name):
                happening = w.tag[head] == "noun" and noun_kind(w, head, events, self.state.grammar) is not None
                acts = (
                    singular(low) in self.state.speaking.roles or low in self.state.speaking.collectives or low in events.bodies
                )  # who acts is rather named again
                acts &= argument.role != "subject" or any(a.role == "object" for a in args)  # “the mill stands by the river”: does nothing
                counted = w.tag[phrase.first] == "num"  # “eleven complaints ... all were signed for”
                found.append(Mention(name, weigh(argument.role, aside=aside, happening=happening and not counted), plural, acts))
        return found

    def _meet_unnamed(self, w: Words, k: int) -> None:
        """“A barber has come forward. He says ...”: a person without a name, whose noun stands at k."""
        start = k
        while start > 0 and w.tag[start - 1] in ("noun", "part", "num", "det", "poss") and w.tag[start] not in ("det", "poss"):
            start -= 1
        name = phrase_name(w, start, k, self.state.register, recent=self.state.memory.mentioned)
        if k - start == 1 and name == w.low[k] and self.rewording.meant_by(w.low[start], name, None) is not None:
            return  # “the player”: the winger who was told of
        if start > 0 and w.low[start - 1] in ("was", "were", "be", "been", *self.state.grammar.be):
            return  # “She was a girl of ten”: nobody new
        if any(noun == w.low[k] and noun not in (owner, who) for (owner, noun), who in self.state.register.kin.items()):
            return  # “her husband”, whom the text names
        if w.start[k] in self.state.register.appearing:
            self.state.memory.meet(name, person=True)
        elif name.islower():
            dependent = w.low[start] in ("his", "her")  # “Orr and his clerk”: of the two, "he" is rather Orr
            self.state.memory.meet(name, person=True, speaks=dependent or self.state.speaks(w.start[k]))
            if sex := sex_of(name.rsplit(" ", 1)[-1], self.state.speaking):
                self.state.memory.sex.setdefault(name, sex)

    def as_told(self, thing: str) -> str:
        """One form for "no concert" and "three concerts": the plural, where the text has it."""
        one = singular(thing)
        if one == thing and thing.endswith(("ch", "sh", "s", "x")):
            return thing
        many = one[:-1] + "ies" if one.endswith("y") and one[-2:-1] not in "aeiou" else one + "s"
        return many if many.rsplit(" ", 1)[-1] in self._written() else thing

    def _written(self) -> frozenset[str]:
        if self._words is None:
            self._words = frozenset().union(*(sentence.words.low for sentence in self.state.sentences))
        return self._words
