"""Anaphora: what a pronoun names in a claim: what the chains of the text tell; where they tell nothing, what was told of last."""

from __future__ import annotations

from timeline.claims.names.houses import house_of
from timeline.claims.parties import Parties
from timeline.claims.sources.voices import Voice
from timeline.claims.state import State
from timeline.statements.clauses.phrases import Phrase
from timeline.statements.tagging.words import Words


class Anaphora:
    """Names pronouns as claims need them: who met somebody is told of as one of two, and "we" is not the speaker alone."""

    def __init__(self, state: State, parties: Parties) -> None:
        self.state, self.parties = state, parties

    def meant_by(self, w: Words, phrase: Phrase, voice: Voice, others: tuple[str, ...], social: bool) -> tuple[str, ...]:
        """The names that the pronoun stands for; of "the clerk at the mill", who speaks, as the source is called."""
        known = self.state.chains.at.get(w.start[phrase.last], ())
        if w.low[phrase.last] in ("we", "us") and known == (voice.source,) and not social and self.parties.individual(known[0]):
            return ()  # “We cancelled three concerts”: the speaker's people, not the speaker
        pair = social and not others and w.low[phrase.last] in ("they", "them") and self.state.memory.pair  # not “I never saw them”
        if not known or pair or any(n in others for n in known):
            known = self._other(w, phrase, voice, social)
        full = self.state.voices.by_head
        return tuple(full.get(name, name) if name.islower() else name for name in known)

    def _other(self, w: Words, phrase: Phrase, voice: Voice, social: bool) -> tuple[str, ...]:
        """“I” of a letter, "you" of a question, "they did dine together", "that was in May", "none came": what no chain tells."""
        low, memory, grammar = w.low[phrase.last], self.state.memory, self.state.grammar
        if low in grammar.first_person and voice.source is not None:
            many = low in ("we", "us", "ours", "our") and self.parties.individual(voice.source)
            house = self.house(voice.source) if many else None
            return (house,) if house is not None else () if many and not social else (voice.source,)
        if low in grammar.second_person:
            return (voice.hearer,) if voice.hearer else ()
        if low in ("they", "them", "both") and social and memory.pair:
            return memory.pair
        if low in ("they", "them", "both"):
            return memory.several_told()
        if low in ("this", "that", "one", "none", "ones", "any", "some"):
            return memory.thing_told(nameless=low not in ("this", "that"))
        return ()

    def house(self, speaker: str) -> str | None:
        """The body that a speaker speaks for."""
        return house_of(speaker, self.state.register, self.state.events) or self._acted_for(speaker) or self.employer(speaker)

    def _acted_for(self, speaker: str) -> str | None:
        """“It has opened no inquiry, spokesman Tom Vale said. “We are waiting””: the body that the speaker has just told of."""
        last = self.state.claims[-1] if self.state.claims else None
        body = str(last.participants[0]) if last is not None and last.source == speaker and last.participants else ""
        noun = body.rsplit(" ", 1)[-1].lower()
        return body if noun in self.state.speaking.collectives or noun in self.state.events.bodies else None

    def employer(self, speaker: str) -> str | None:
        """“Chief executive Ann Rey said”: the one company of the text, for whoever speaks in an office."""
        register = self.state.register
        office = not self.state.events.offices.isdisjoint(register.roles_of(speaker))
        firms = [n for n in register.kinds.get("company", ()) if n in self.state.memory.mentioned] if office else []
        firms.sort(key=lambda name: -register.seen.get(name, 0))
        alone = len(firms) == 1 or (len(firms) > 1 and register.seen.get(firms[0], 0) > 1 + register.seen.get(firms[1], 0))
        return firms[0] if alone else None  # of several, the one that the text is about
