"""Registers: numbers told as numbers: "put the number of leaks at two", "the number of leaks was two", "gave a death toll of nine"."""

from __future__ import annotations

from dataclasses import dataclass, replace

from timeline.claims.events.arguments import arguments
from timeline.claims.events.nouns import noun_kind, singular
from timeline.claims.kind import Argument, Kind
from timeline.claims.names.heads import head_of
from timeline.claims.names.phrase_names import phrase_name
from timeline.claims.parties import Parties
from timeline.claims.quantities.counts import Quantity, at_number
from timeline.claims.scopes import Scope
from timeline.claims.sources.voices import Voice
from timeline.claims.state import State
from timeline.intervals import Interval
from timeline.statements.clauses.clause import Clause, bare
from timeline.statements.clauses.phrases import Phrase, simple_after
from timeline.statements.tagging.words import Words


@dataclass(frozen=True, slots=True)
class Registered:
    """How many events of a kind there were, who says so, and the phrases beside the noun; `people` stand for those whom a toll counts."""

    clause: Clause
    kind: Kind
    amount: Quantity
    args: list[Argument]
    voice: Voice
    people: bool


class Registers:
    """Reads clauses that tell a number by the noun "number", "toll" or "total"."""

    def __init__(self, state: State, parties: Parties) -> None:
        self.state, self.parties = state, parties

    def read(self, w: Words, clause: Clause, voice: Voice) -> Registered | None:
        """The number that a clause gives, or None where it gives none."""
        if clause.negated or clause.modal or clause.passive:
            return None
        registers = self.state.speaking.registers
        if registers.isdisjoint(w.low):
            return None
        k = next((k for k in range(clause.first, clause.last + 1) if w.low[k] in registers and w.tag[k] == "noun"), -1)
        if k < 0:
            return None
        number = self._number(w, clause, k)
        amount = at_number(w, number, k + 1, self.state.grammar) if number > 0 else None
        if number > 0 and w.time[number] >= 0:
            amount = Quantity(int(w.low[number]), int(w.low[number]), said=True)  # “put the toll at 12”: no hour
        giver = self._giver(w, clause, voice) if k > clause.main >= 0 else voice
        if amount is None or giver is None or giver.source is None:
            return None
        end = clause.main - 1 if clause.main > k else number - 1
        told = self._counted(w, k, end)
        if told is None:
            return None
        kind, first, people = told
        behind = range(number + 1, clause.last + 1)  # “a toll of nine *in the flood*”
        args = arguments(w, bare(first, end), self.state.grammar) if first <= end else []
        args += [a for a in arguments(w, bare(behind.start, behind.stop - 1), self.state.grammar) if a.role != "object"] if behind else []
        args = [a for a in args if a.phrase.last != kind.noun and not a.phrase.first <= number <= a.phrase.last]
        within = replace(
            clause, first=min(k, clause.first) if clause.main < k else clause.first, aux=-1, main=-1, subject=None, shared=False
        )
        return Registered(within, kind, amount, args, giver, people)

    def up_to_saying(self, when: Scope, voice: Voice) -> Scope:
        """“said on 9 May that the toll was twelve”: of those who had died by then; what was said earlier may have been less."""
        said = voice.said
        if said is None or said == self.state.document.dateline or said.end is None:
            return when
        start = when.window.start if when.timed and when.window is not None else None
        return when if start is not None and start >= said.end else replace(when, window=Interval(start, said.end), timed=True)

    def _number(self, w: Words, clause: Clause, k: int) -> int:
        """The token of the number that the noun at k is said to be, or -1."""
        if clause.main < 0 or clause.main < k:  # “(put) the number of leaks at the dam at two”, "gave a toll of nine"
            toll = clause.main >= 0
            ahead = ("of",) if toll else ("at", "as")
            places = range(k + 2, clause.last + 1)
            found = [
                j for j in places if (self._hourlike(w, j) or (w.tag[j] == "num" and w.time[j] < 0)) and self._right_behind(w, j, k, ahead)
            ]
            found = [j for j in found if w.low[j + 1 : j + 2] not in (["percent"], ["%"], ["per"])]
            return found[0 if toll else -1] if found else -1
        start = clause.main + 1
        moved = w.base[clause.main] in self.state.events.moving and w.low[start : start + 1] == ["to"]  # “the toll rose to 61”
        start += moved
        copula = moved or w.low[clause.main] in self.state.grammar.be or w.base[clause.main] in self.state.events.totalling
        number = next((j for j in range(start, min(start + 5, clause.last + 1)) if w.tag[j] == "num" and w.time[j] < 0), -1)
        if w.low[number + 1 : number + 2] in (["percent"], ["%"], ["per"]):
            return -1
        alone = number == clause.last or (0 < number < clause.last and w.tag[number + 1] not in ("noun", "name", "num"))
        return number if copula and alone else -1

    def _hourlike(self, w: Words, j: int) -> bool:
        """“put the toll *at 12*”: a bare number that looked like an hour."""
        alone = w.time[j] >= 0 and w.low[j].isdigit() and (j + 1 >= len(w) or w.time[j + 1] != w.time[j])
        return alone and w.low[j - 1] == "at"

    def _right_behind(self, w: Words, number: int, k: int, ahead: tuple[str, ...]) -> bool:
        """Whether only words like "at least" and "about" stand between the number and its preposition."""
        j = w.previous(
            number - 1, lambda i: i > k and (w.tag[i] in ("adv", "det") or w.low[i] in self.state.events.around_numbers - {"at", "of"})
        )
        return j > k and (w.low[j] in ahead or (w.low[j] == "at" and w.low[j - 1] in ahead))

    def _giver(self, w: Words, clause: Clause, voice: Voice) -> Voice | None:
        """“The mayor gave a death toll of nine”: the mayor says so."""
        if clause.subject is None or w.base[clause.main] not in self.state.events.giving:
            return None
        phrase = clause.subject.phrases[-1]
        head = head_of(w, phrase.first, phrase.last)
        speaking = self.state.speaking
        if phrase.pronoun or not (
            self.parties.animate(w, phrase) or w.low[head] in speaking.records or w.low[head] in self.state.events.bodies
        ):
            return voice if voice.source is not None else None
        name = phrase_name(w, phrase.first, phrase.last, self.state.register, whole=True, recent=self.state.memory.mentioned)
        return replace(voice, source=name, chain=(*voice.chain, name), said=self.state.voices.told_by(voice))

    def _counted(self, w: Words, k: int, end: int) -> tuple[Kind, int, bool] | None:
        """What is counted: its kind, where the phrases behind it begin, and whether it is people; “the death toll”, "the number of leaks"."""
        events = self.state.events
        if w.low[k] == "toll":
            return Kind("death", None, family=True), k + 1, True
        if events.tallies.nouns.get(w.low[k]) == "crowd":
            return Kind("attendance", None, family=True), k + 1, True  # “the crowd”
        if w.low[k + 1] != "of" or k + 2 > end:
            return None
        harmed = w.low[k + 2] in events.tolled
        thing = Phrase(k + 2, k + 2) if harmed else simple_after(w, k + 2)
        if thing is None or thing.pronoun or thing.last > end:
            return None
        noun = head_of(w, thing.first, thing.last)
        verb = w.base[noun + 1] if noun < end and w.tag[noun + 1] == "part" else ""
        if verb in events.verbs:
            return Kind(events.verbs[verb], None, family=True), thing.first, False  # “the number of soldiers killed”
        if harmed:
            people = not w.low[noun].endswith("s")  # “the number of *dead*”, but “the number of *deaths*”
            return Kind(events.tolled[w.low[noun]], None, family=True), noun + 1, people
        kind = noun_kind(w, noun, events, self.state.grammar)
        return (kind or Kind(singular(w.low[noun]), noun)), noun + 1, False
