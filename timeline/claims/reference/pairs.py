"""Pairs: the two of whom a text has told together, for "both", "each", "neither", "the two men", "both firms", "the couple"."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.claims.claim import Group
from timeline.claims.events.nouns import singular
from timeline.claims.kind import Argument
from timeline.claims.names.heads import head_of
from timeline.claims.names.phrase_names import phrase_name
from timeline.claims.names.register import sex_of
from timeline.claims.parties import Parties
from timeline.claims.state import State
from timeline.statements.clauses.phrases import Phrase
from timeline.statements.tagging.words import Words

_BOTH = ("both", "each", "either", "neither")
_TWO = ("two", "pair", "duo", "couple", "twosome")
_DEFINITE = ("the", "these", "those", "all")
_SIDES = ("sides", "side", "parties", "party")


class Pairs:
    """Notes who stands together in a clause, and finds them again."""

    def __init__(self, state: State, parties: Parties) -> None:
        self.state, self.parties = state, parties

    def note(self, w: Words, args: Sequence[Argument]) -> None:
        """“A tram and a bus collided”, "Orr shared a flat with Vale": several subjects, or two people of whom one is with the other."""
        subjects = [a.phrase for a in args if a.role == "subject" and not a.phrase.pronoun]
        if len(subjects) > 1:
            if w.low[subjects[-2].last + 1 : subjects[-1].first][-1:] == ["and"]:
                self._remember([self._name(w, p) for p in subjects])
            return
        others = [a.phrase for a in args if a.role in ("object", "with") and not a.phrase.pronoun and w.tag[a.phrase.last] == "name"]
        if len(subjects) == len(others) == 1:
            names = [self._name(w, p) for p in (*subjects, *others)]
            if all(map(self.parties.person, names)):
                self._remember(names)

    def _remember(self, names: Sequence[str]) -> None:
        if len(set(names)) == len(names) and all(names):
            self.state.memory.pair = tuple(names)

    def _name(self, w: Words, phrase: Phrase) -> str:
        head = head_of(w, phrase.first, phrase.last)
        known = (
            w.tag[head] in ("name", "noun") and w.time[head] < 0 and not (w.tag[head] == "noun" and w.low[head] != singular(w.low[head]))
        )
        return phrase_name(w, phrase.first, head, self.state.register, recent=self.state.memory.mentioned) if known else ""

    def meant_by(self, w: Words, phrase: Phrase, *, social: bool) -> list[str | Group] | None:
        """The two whom the phrase means, or the several things told of last; None where it means something else."""
        low = w.low[phrase.first : phrase.last + 1]
        opens, noun = low[0], low[-1]
        distributive = opens in _BOTH
        definite = opens in _DEFINITE and len(low) > 1 and self._number(low[1]) == len(self.state.memory.pair)
        people = opens in _DEFINITE and len(low) == 2 and sex_of(singular(noun), self.state.speaking) != ""  # “the men”
        if not distributive and not definite and not (people and noun != singular(noun)):
            return None
        bare = len(low) == 1 or self._number(noun) > 0 or low[1:] == ["of", "them"] or low[1:] == ["of", "the", "two"]
        told_apart = w.tag[phrase.last + 1 : phrase.last + 2] in (["part"], ["rel"], ["ing"])  # “the two boys suspected of the attack”
        if not bare and (len(low) != 2 + definite or told_apart or not self._fits(noun)):
            return None
        names = self.state.memory.pair if not bare or definite or social else self.state.memory.several_told()
        if not names:
            return None
        if opens == "neither" and not social and len(names) > 1:
            return [Group(name=" or ".join(names), members=names, any_of=True)]
        return list(names)

    def _number(self, low: str) -> int:
        """Of how many "two", "pair", "three", "trio" tell; 0 of any other word."""
        return 2 if low in _TWO else 3 if low == "trio" else int(self.state.grammar.numbers.get(low, 0))

    def _fits(self, noun: str) -> bool:
        """“both men”, "neither firm": whether the noun brings in nothing new and can be said of the two."""
        memory, one = self.state.memory, singular(noun)
        if not memory.pair or (noun in memory.plurals and noun not in memory.coming):
            return False
        human = one in self.state.speaking.roles or noun in self.state.grammar.plurals
        people = [self.parties.person(n) or n.rsplit(" ", 1)[-1] in self.state.speaking.roles for n in memory.pair]
        sex = sex_of(one, self.state.speaking)
        if sex and any(memory.sex.get(n, sex) != sex for n in memory.pair):
            return False  # “the two boys” are not Orr and Mrs Vale
        return noun in _SIDES or (all(people) if human else not any(people))
