"""Mentions: whom and what the text names as it is read, for the pronouns to come."""

from __future__ import annotations

from itertools import pairwise

from timeline.claims.events.nouns import singular
from timeline.claims.kind import Argument
from timeline.claims.names.phrase_names import phrase_name
from timeline.claims.names.register import sex_of
from timeline.claims.names.runs import name_runs
from timeline.claims.parties import Parties
from timeline.claims.reference.pairs import Pairs
from timeline.claims.reference.wholes import Wholes
from timeline.claims.state import State
from timeline.statements.tagging.words import Words

_LONGEST = 4  # nouns before another: "two foreign aid workers"


class Mentions:
    """Fills the memory from the words of each stretch and of each clause."""

    def __init__(self, state: State, parties: Parties, wholes: Wholes) -> None:
        self.state, self.parties, self.wholes = state, parties, wholes
        self.pairs = Pairs(state, parties)
        self._words: frozenset[str] | None = None  # all words of the text, when first asked

    def notice(self, w: Words, first: int, last: int) -> None:
        """Remember the names of a stretch, for pronouns to come; two people joined by "and" are a pair."""
        memory, register = self.state.memory, self.state.register
        memory.fresh.clear()
        memory.coming.clear()
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
                and (w.low[k].endswith("s") or w.low[k] in self.state.grammar.plurals)
                and w.tag[opens := w.back(k - 1, ("noun",))] in ("det", "num", "poss", "'s")
                and k - opens < _LONGEST
                and w.time[k] < 0
                and (k == last or w.tag[k + 1] not in ("noun", "'s"))
                and w.low[k] not in self.state.events.no_party
                and (singular(w.low[k]) not in self.state.events.nouns or w.tag[opens] == "num")
            ):
                memory.several(self.as_told(w.low[k] if k - opens == 1 else phrase_name(w, opens, k, register)))

    def mention(self, w: Words, args: list[Argument]) -> None:
        """Remember who stands together in a clause that was read."""
        self.pairs.note(w, args)

    def _meet_unnamed(self, w: Words, k: int) -> None:
        """“A barber has come forward. He says ...”: a person without a name, whose noun stands at k."""
        start = k
        while start > 0 and w.tag[start - 1] in ("noun", "part", "num", "det", "poss") and w.tag[start] not in ("det", "poss"):
            start -= 1
        name = phrase_name(w, start, k, self.state.register, recent=self.state.memory.mentioned)
        if w.start[k] in self.state.chains.reworded:
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
