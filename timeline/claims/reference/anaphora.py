"""Anaphora: whom a pronoun means where it stands: the speaker, who was named just before, the ship, the firm, the pair."""

from __future__ import annotations

from timeline.claims.events.nouns import singular
from timeline.claims.names.houses import house_of
from timeline.claims.names.pronouns import SEX_OF
from timeline.claims.names.register import name_runs, phrase_name, sex_of
from timeline.claims.parties import Parties
from timeline.claims.reference.agreement import Agreement
from timeline.claims.sources.voices import Voice
from timeline.claims.state import State
from timeline.statements.clauses.phrases import Phrase
from timeline.statements.tagging.words import Words


class Anaphora:
    """Resolves pronouns by the voice in which they stand and by what the memory holds."""

    def __init__(self, state: State, parties: Parties) -> None:
        self.state, self.parties = state, parties
        self.agreement = Agreement(state, parties)

    def meant_by(self, w: Words, phrase: Phrase, voice: Voice, others: tuple[str, ...], social: bool) -> tuple[str, ...]:
        """The names that the pronoun stands for; of "the clerk at the mill", who speaks, as the source is called."""
        full = self.state.voices.by_head
        return tuple(full.get(name, name) if name.islower() else name for name in self._meant(w, phrase, voice, others, social))

    def _meant(self, w: Words, phrase: Phrase, voice: Voice, others: tuple[str, ...], social: bool) -> tuple[str, ...]:
        low = w.low[phrase.last]
        if low in ("nobody", "none", "nothing", "someone", "somebody", "anyone", "there") and low != "none":
            return ()
        if low in ("they", "them") and social and self.state.memory.pair:
            return self.state.memory.pair  # “They did dine together”
        quoted = w.quoted[phrase.last] if voice.statement is not None else voice.quoted  # in a transcript all is
        speaker = voice.source
        plural = not quoted and speaker is not None and (self._many(speaker) or self._group(speaker))
        if (
            plural
            and speaker is not None
            and (low == "they" or (low == "them" and speaker not in others and self._first_several(w, phrase, voice, others)))
        ):
            return (speaker,)  # “Residents said they were warned”, "the company had told them nothing"
        strange = voice.strange_to(low, w.start[phrase.last])
        if low in ("we", "us", "ours") and speaker is not None and self.parties.individual(speaker):
            house = self.house(speaker)
            if house is not None or not social:
                return (house,) if house is not None else ()  # the speaker's people, not the speaker
        if speaker is not None and (self._never_it(speaker) if low == "it" else low in SEX_OF and self._written(speaker)):
            speaker = None if low == "it" else self.state.memory.last_person  # “it began in May, according to the diary”
        told = {span.start for span in voice.statement.content} if voice.statement is not None else set()
        goes_on = low == "it" and voice.source is None and phrase.first == next((k for k in range(len(w)) if w.tag[k] != "punct"), 0)
        if goes_on and self._firm(self.state.memory.last_speaker or "") and self._spoke_before(w):
            return (self.state.memory.last_speaker or "",)  # “The museum said nobody had leave. It had refused the firm twice.”
        wanted = self.agreement.of_it(w, phrase.last) if low == "it" else None
        if wanted is not None and wanted.body and speaker is not None and not quoted and self.parties.individual(speaker):
            house = house_of(speaker, self.state.register, self.state.events)
            if house is not None and wanted.fits(house):
                return (house,)  # “its director said it had dismissed nobody”
        if low == "it" and speaker is not None and not quoted and w.start[phrase.last] in told and self._firm(speaker):
            return (speaker,)  # “The ambulance service said it received no call”
        other_sex = speaker is not None and sex_of(_head_of(speaker), self.state.speaking) not in ("", SEX_OF.get(low, ""))
        if speaker is not None and (strange == "never" or (low in SEX_OF and other_sex)):  # “Orr's wife said he was away”
            others = (*others, speaker)
            speaker = None
        if low in SEX_OF and w.tag[phrase.last] == "subj" and (client := self._client(w, phrase, voice, low, others)) is not None:
            return (client,)
        if low in SEX_OF and w.tag[phrase.last] != "subj" and (near := self._near(w, phrase.last, voice, low, others)) is not None:
            return (near,)
        if low in SEX_OF and quoted and (named := self._said_of(voice)) is not None:
            return (named,)
        if low in ("she", "her") and (ship := self._ship(others)) is not None:
            return (ship,)
        opens = phrase.first == next((k for k in range(len(w)) if w.tag[k] not in ("punct", "quote", "time")), 0)  # also “In 2023 he”
        meant = self.state.memory.who(
            low,
            speaker=speaker,
            hearer=voice.hearer,
            quoted=quoted,
            but=others,
            last=strange == "hardly",
            opens=opens,
            wanted=wanted,
        )
        if low == "it" and voice.source is not None and meant == (voice.source,) and self._never_it(voice.source):
            meant = next(((t,) for t in reversed(self.state.memory.things) if t != voice.source), meant)  # who tells is not told of
        if low in ("she", "her") and (not meant or (quoted and not self.parties.person(meant[0]))):
            ships = [n for kind in self.state.speaking.vessels for n in self.state.register.kinds.get(kind, ())]
            return tuple(ships[:1]) or meant  # “She has not broken down once”
        return meant

    def _client(self, w: Words, phrase: Phrase, voice: Voice, low: str, others: tuple[str, ...]) -> str | None:
        """“The officer's lawyer said *he* fired twice”: for whom the speaker speaks, where the same words name nobody else before."""
        source, told = voice.source or "", voice.statement.content if voice.statement is not None else ()
        owner, _, role = source.replace("’", "'").rpartition("'s ")
        acting = self.state.events.stands_for
        if not told or not (voice.acting or role in acting):
            return None
        client = self.state.register.name(owner) if owner and role in acting else self.state.register.house.get(source, "")
        known = client in self.state.memory.people or self.parties.person(client) or client in self.state.speaking.roles
        if not client or not known or client in others or self.state.memory.sex.get(client, SEX_OF[low]) != SEX_OF[low]:
            return None
        first = w.at(max(told[0].start, w.span.start))
        named = (phrase_name(w, *run, self.state.register) for run in name_runs(w, first, phrase.first - 1))
        return None if any(self.parties.person(name) and name != client for name in named) else client

    def _said_of(self, voice: Voice) -> str | None:
        """““He sold three vans,” Orr said *of Tom Vale*”: whom the saying itself names."""
        if voice.statement is None:
            return None
        after = max(s.end for s in (voice.statement.cue_span, voice.statement.speaker_span) if s is not None)
        w = self.state.sentence_of(voice.statement.cue_span.start).words
        k = w.at(after)
        if w.low[k : k + 1] not in (["of"], ["about"]):
            return None
        run = next(iter(name_runs(w, k + 1, min(k + 10, len(w) - 1))), None)  # “of his partner, Tom Vale”
        name = phrase_name(w, *run, self.state.register) if run is not None else ""
        return name if name and self.parties.person(name) else None

    def _near(self, w: Words, k: int, voice: Voice, low: str, others: tuple[str, ...]) -> str | None:
        """“Orr said a doctor had seen Vale and found *him* fit”: whom the same words name before an object or an owner, rather than the speaker."""
        told = voice.statement.content[0].start if voice.statement is not None and voice.statement.content else w.span.start
        first = w.at(max(told, w.span.start))
        for run in reversed(list(name_runs(w, first, k - 1))):
            name, sex = phrase_name(w, *run, self.state.register), SEX_OF[low]
            if name not in others and self.parties.person(name) and self.state.memory.sex.get(name, sex) == sex:
                self.state.memory.sex[name] = sex
                return name
        return None

    def _ship(self, but: tuple[str, ...]) -> str | None:
        """“struck *her* again”: the ship told of last, in a text that tells of no woman."""
        memory, register = self.state.memory, self.state.register
        if "f" in memory.sex.values():
            return None
        if len(register.articled) == 1:
            return next(iter(register.articled))
        named = {n for kind in self.state.speaking.vessels for n in register.kinds.get(kind, ())}
        ships = (n for n in reversed(memory.things) if n in named or n.rsplit(" ", 1)[-1] in self.state.speaking.vessels)
        return next((n for n in ships if n not in but), None)

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

    def _spoke_before(self, w: Words) -> bool:
        """Whether somebody is reported to say something in the sentence before."""
        number = self.state.voices.number_of(w.span.start)
        span = self.state.sentences[number - 1].span if number else None
        return span is not None and any(
            span.covers(v.statement.cue_span) for v in self.state.voices.made.values() if v.statement is not None
        )

    def _firm(self, source: str) -> bool:
        """Whether a source may call itself "it": an authority, a company, a supplier."""
        return (
            (source in self.state.memory.firms or source.rsplit(" ", 1)[-1] in self.state.events.firmly)
            and not self._many(source)
            and not self._never_it(source)
        )

    def _first_several(self, w: Words, phrase: Phrase, voice: Voice, others: tuple[str, ...]) -> bool:
        """Whether the words name nobody in the plural before the pronoun but who acts: not "they had arrested five men and freed *them*"."""
        told = voice.statement.content[0].start if voice.statement is not None and voice.statement.content else w.span.start
        before = range(w.at(max(told, w.span.start)), phrase.first)
        acting = {name.rsplit(" ", 1)[-1] for name in others}
        several = (k for k in before if w.tag[k] == "noun" and self._plural(w.low[k]))
        return all(w.low[k] in acting for k in several)

    def _many(self, source: str) -> bool:
        """Whether a source is several people: "residents", "families of the miners", "the harbour police"."""
        last = _head_of(source).lower()
        known = last == "police" or (self._plural(last) and self._of_people(last))
        return known and source not in self.state.memory.people and (source.islower() or " " in source)

    def _of_people(self, noun: str) -> bool:
        one, grammar = singular(noun), self.state.grammar
        known = (
            one in self.state.speaking.roles
            or one in self.state.events.people
            or one in self.state.events.kin
            or one in grammar.person_nouns
        )
        return known or noun in grammar.plurals or (one != noun and one.endswith(grammar.person_endings))

    def _plural(self, noun: str) -> bool:
        return singular(noun) != noun or noun in self.state.grammar.plurals

    def _written(self, source: str) -> bool:
        """Whether a source is a document, and so neither he nor she."""
        return source.rsplit(" ", 1)[-1].lower() in self.state.speaking.records

    def _group(self, source: str) -> bool:
        """Whether a source may call itself "they" as well: "the family", "the council"."""
        last = source.rsplit(" ", 1)[-1].lower()
        return source not in self.state.memory.people and (last in self.state.speaking.collectives or last in self.state.events.kin)

    def _never_it(self, source: str) -> bool:
        """Whether a source does not call itself "it": a diary tells of other things, a schoolmaster is he."""
        word = source.rsplit(" ", 1)[-1]
        return word.lower() in self.state.speaking.records or (
            word.islower() and word.endswith(("man", "woman", "master", "keeper", "ist"))
        )


def _head_of(source: str) -> str:
    """The noun of what a source is called: "spokesman" of "spokesman for Senator Orr"."""
    words = source.split(" ")
    end = next((k for k, word in enumerate(words) if k and word in ("of", "at", "in", "from", "for", "who")), len(words))
    return words[end - 1]
