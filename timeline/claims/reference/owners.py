"""Owners: whose a thing is that takes part: "Orr's car", "his house", "the party's account"."""

from __future__ import annotations

from timeline.claims.coreference.sorts import sort_of_noun
from timeline.claims.events.nouns import singular
from timeline.claims.names.memory import SEX_OF
from timeline.claims.names.phrase_names import phrase_name
from timeline.claims.names.runs import name_runs
from timeline.claims.reference.anaphora import Anaphora
from timeline.claims.sources.voices import Voice
from timeline.claims.state import State
from timeline.statements.clauses.phrases import Phrase, simple_after
from timeline.statements.tagging.words import Words


class Owners:
    """Names those who own what a noun phrase tells of."""

    def __init__(self, state: State, anaphora: Anaphora) -> None:
        self.state, self.anaphora = state, anaphora

    def named(self, w: Words, phrase: Phrase, voice: Voice) -> list[str]:
        """“Orr's car”, "Vale Lines buses": Orr, Vale Lines."""
        return [
            phrase_name(w, start, end, self.state.register)
            for start, end in name_runs(w, phrase.first, phrase.last)
            if end + 1 <= phrase.last
            and (w.tag[end + 1] == "'s" or (end + 1 == phrase.last and w.tag[end + 1] == "noun" and self._elsewhere(w.of(start, end))))
            and not (w.tag[end + 1] == "noun" and self._of_a_people(w.low[end]))
        ]

    def _of_a_people(self, low: str) -> bool:
        """“Danish ships”, "Iraqi officers": whether the name is an adjective, and so the name of nobody."""
        return low.endswith(self.state.speaking.demonyms)

    def told(self, w: Words, phrase: Phrase, head: int, voice: Voice) -> tuple[str, ...]:
        """“searched *his* house”, "none of *her* books": one person's thing involves the person, who may tell of it without."""
        mark = next((j for j in range(phrase.first + 1, head) if w.tag[j] == "'s" and w.tag[j - 1] == "noun" and w.time[j - 1] < 0), -1)
        if mark > 0 and (owner := self.state.register.holder(w.low[mark - 1], self.state.memory.mentioned)) is not None:
            return (owner,)  # “credited to the party's account”: the party that the text names
        if (owner := self.behind(w, phrase, head)) is not None:
            return (owner,)
        if mark > 0 and (owner := self.nominal(w, phrase, mark)) and (self._people(w.low[mark - 1]) or self._people(w.low[head])):
            return (owner,)  # a body's things go without it, for another account of them may
        k = next((j for j in range(phrase.first, head) if w.tag[j] == "poss"), -1)
        if k < 0 or w.low[k] not in SEX_OF:
            return ()
        owners = list(self.anaphora.meant_by(w, Phrase(k, k, True), voice, (), social=False))
        if voice.source in owners and self._goes_without(w.low[head]):
            owners = [n for n in owners if n != voice.source]
        if owners and w.tag[head] == "noun":
            self.state.memory.owners.setdefault(self.state.register.thing(w.low[head]), owners[0])  # “the house” is his from here on
        return tuple(owners)

    def _goes_without(self, noun: str) -> bool:
        """“his captors”, "his firm": they are not who speaks; "every house was searched": hers would be no other without her."""
        sort, events = sort_of_noun(noun, self.state.speaking, self.state.events), self.state.events
        body = sort.body and noun not in events.structures and noun not in events.dwellings
        told = (singular(str(p).rpartition(" ")[2]) for claim in self.state.claims[-8:] for p in claim.participants)
        return bool(sort.person) or body or singular(noun) in told

    def _people(self, noun: str) -> bool:
        return bool(sort_of_noun(noun, self.state.speaking, self.state.events).person)

    def nominal(self, w: Words, phrase: Phrase, mark: int) -> str:
        """“*the bishop's* visit”, "nine of *the clinic's* patients": somebody, or a body, told of by a noun."""
        noun, speaking, events = w.low[mark - 1], self.state.speaking, self.state.events
        owning = any(singular(noun) in words for words in (speaking.roles, speaking.collectives, events.bodies, events.acting_bodies))
        opens = w.back(mark - 1, ("noun",)) + 1
        return phrase_name(w, max(opens, phrase.first), mark - 1, self.state.register, recent=self.state.memory.mentioned) if owning else ""

    def behind(self, w: Words, phrase: Phrase, head: int) -> str | None:
        """“The pay *of the dockers* was cut”, "the homes of two nurses": people whose thing it is."""
        if w.tag[head] != "noun" or w.low[head + 1 : head + 2] != ["of"] or head + 1 >= phrase.last:
            return None
        whole = simple_after(w, head + 2)
        if (
            whole is not None
            and w.tag[whole.last] == "name"
            and w.low[head] in self.state.speaking.collectives
            and whole.last <= phrase.last
        ):
            return phrase_name(w, whole.first, whole.last, self.state.register)  # “the crew of the ferry Kestrel”
        if whole is None or whole.pronoun or whole.last > phrase.last or w.tag[whole.last] != "noun":
            return None
        roles, owner = self.state.speaking.roles, w.low[whole.last]
        if singular(owner) not in roles or singular(w.low[head]) in roles or w.low[head] in self.state.grammar.portions:
            return None
        return phrase_name(w, whole.first, whole.last, self.state.register, recent=self.state.memory.mentioned)

    def _elsewhere(self, written: str) -> bool:
        """Whether the text names somebody so apart from here; "the Weaver Street depot" is only the name of a depot."""
        register = self.state.register
        return register.seen.get(written, 0) > 1 or register.full.get(written, written) != written
