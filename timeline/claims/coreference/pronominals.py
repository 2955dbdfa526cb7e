"""Pronominals: whom or what a pronoun means: by who speaks, by its form and its clause, then by salience."""

from __future__ import annotations

from timeline.claims.coreference.agreement import Agreement
from timeline.claims.coreference.discourse import Discourse
from timeline.claims.coreference.entity import Entity
from timeline.claims.coreference.mention import HE, IT, REFLEXIVE, SHE, SINGLE, Mention
from timeline.claims.coreference.sayings import Saying
from timeline.claims.coreference.weighing import Weighing
from timeline.claims.names.houses import house_of
from timeline.statements.clauses.phrases import header
from timeline.statements.tagging.words import FINITE, Words

_AMONG = frozenset("with like besides including".split())
_DYING = frozenset("die drown perish suffocate".split())  # who tells of it has not


class Pronominals:
    """Gives each pronoun its entity; `empty` are those that stand for nothing."""

    def __init__(self, discourse: Discourse) -> None:
        self.d, self.agreement = discourse, Agreement(discourse)
        self.empty: set[Mention] = set()
        self.asked: set[Mention] = set()
        self.last_speaker: Entity | None = None
        self.spoke_in = -1  # the sentence in which the last speaker spoke
        self.bodies: dict[Entity, None] = {}  # those that have said something, the latest last

    def read(self, number: int) -> None:
        """The pronouns of a sentence; those that speak first, since they tell whom the words do not mean."""
        mentions = [m for m in self.d.mentions[number] if m.form == "pronoun"]
        spoken = self.d.sayings.spoken.get(number, ())
        for s in spoken:
            if (m := self.d.speaking_mention(s)) is not None and m.form == "pronoun":
                self.resolve(m)
        for m in mentions:
            self.resolve(m)
        for s in spoken:
            speaker = self.d.speaker(s)
            if speaker is not None:
                self.last_speaker, self.spoke_in = speaker, number
            if speaker is not None and speaker.sort.body:
                self.bodies.pop(speaker, None)
                self.bodies[speaker] = None

    def resolve(self, m: Mention) -> None:
        """Look for the entity of one pronoun."""
        if m in self.asked:
            return
        self.asked.add(m)
        w, grammar = self.d.words(m), self.d.speaking.grammar
        sayings = self.d.sayings.over(m)
        if m.low in grammar.first_person:
            entity = self._first_person(m, sayings)
        elif m.low in grammar.second_person:
            entity = self._hearer(sayings)
        elif m.low in IT and self._stands_for_nothing(w, m):
            self.empty.add(m)
            return
        else:
            entity = self._third_person(w, m, sayings)
        if entity is None:
            return
        self.d.note(m, entity)

    # ------------------------------------------------------------------ I, we, you
    def _speaker(self, saying: Saying) -> Entity | None:
        """Who speaks; a pronoun that names him is looked for first."""
        m = self.d.speaking_mention(saying.statement)
        if m is not None and m.form == "pronoun":
            self.resolve(m)
        return self.d.of.get(m) if m is not None else None

    def _first_person(self, m: Mention, sayings: list[Saying]) -> Entity | None:
        direct = [s for s in sayings if s.direct]
        speaker = self._speaker(direct[-1]) if direct else self.last_speaker if m.quoted else None
        if speaker is None or m.low in SINGLE:
            return speaker
        return self._house(speaker) or speaker

    def _house(self, speaker: Entity) -> Entity | None:
        """The body that somebody speaks for: as it is told beside the name, else of an office the body that spoke last."""
        if speaker.sort.person is False:
            return None
        for m in speaker.keepers:
            if m.form == "pronoun":
                self.resolve(m)
            keeper = self.d.of.get(m)
            if keeper is not None and keeper.sort.person is not True and keeper.name not in self.d.found.places and not keeper.happening:
                return keeper
        house = house_of(speaker.name, self.d.found, self.d.events)
        if house:
            return self.d.entity(house)
        if speaker.nouns.isdisjoint(self.d.events.offices):
            return None
        companies = self.d.found.kinds.get("company", ())
        firms = (e for e in self.d.recent() if e.name in companies)
        return next(reversed(self.bodies), None) or max(firms, key=lambda e: len(e.mentions), default=None)

    def _hearer(self, sayings: list[Saying]) -> Entity | None:
        """“"You knew," she told *him*”."""
        for saying in reversed(sayings):
            cue = saying.statement.cue_span
            behind = [m for m in self.d.mentions[self.d.sayings.number(cue.start)] if m.start > cue.start and m.role == "object"]
            if saying.direct and behind and not any(c.start <= behind[0].start < c.end for c in saying.statement.content):
                if behind[0].form == "pronoun":
                    self.resolve(behind[0])
                return self.d.of.get(behind[0])
        return None

    # ------------------------------------------------------------------ he, she, it, they
    def _stands_for_nothing(self, w: Words, m: Mention) -> bool:
        """“It was clear that", "it took a week", "he denied it": an "it" that stands for nothing, or for all that was said."""
        speaking = self.d.speaking
        follows = w.past(m.last + 1, ("adv",))
        governs = w.base[m.first - 1] if m.first else ""
        acts = follows < len(w) and w.tag[follows] in FINITE
        if m.low != "it":
            return False
        if not acts and (governs in speaking.deny or governs in speaking.say or governs in speaking.remembering or governs == "do"):
            return True
        verb = w.past(m.last + 1, ("aux", "adv", "neg"))
        behind, grammar = w.low[verb : verb + 8], speaking.grammar
        copula = any(w.low[k] in grammar.be or w.low[k] in grammar.be_parts or w.low[k] in ("'s", "’s") for k in range(m.last + 1, verb))
        if copula and behind and ("that" in behind[1:5] or "to" in behind[1:4]) and w.tag[verb] in ("noun", "adv", "det"):
            return True
        return w.base[verb : verb + 1] in (["take"], ["seem"], ["appear"], ["rain"], ["snow"])

    def _third_person(self, w: Words, m: Mention, sayings: list[Saying]) -> Entity | None:
        if m.low in REFLEXIVE:
            return self._itself(m, sayings)
        if (named := self._named_behind(m)) is not None:
            return named
        out = self._ruled_out(m, sayings)
        telling = [self._speaker(s) for s in sayings]
        out |= {e for s, e in zip(sayings, telling, strict=True) if s.direct and e is not None}
        reported = next((e for s, e in zip(reversed(sayings), reversed(telling), strict=True) if not s.direct), None)
        if reported is not None and (reported.happening or reported.name.rsplit(" ", 1)[-1] in self.d.speaking.records):
            out.add(reported)  # “Tests showed that they”: a paper or a test does not tell of itself
            reported = None
        own = next((s.content for s in self.d.sayings.spoken.get(m.sentence, ()) if self.d.speaking_mention(s) is m), None)
        if own is not None:
            out |= self._told_to_himself(m)
        behalf = self._acts_for(m, reported)
        if reported is not None and ((behalf is not None and m.low in HE | SHE) or (m.verb in _DYING and m.role == "subject")):
            out.add(reported)  # “Orr's agent said she was out”, "said he had drowned"
        nearer = self._subject_between(m, sayings, {*out, reported}) if reported is not None else None
        named_for = [*self._said_of(sayings), *self._ahead(w, m)]
        goes_on = own is not None and self.last_speaker is not None and self._goes_on(m, self.last_speaker)
        candidates = list(dict.fromkeys((*self.d.near(m), *(e for e in telling if e is not None), *named_for)))
        weighing = Weighing(self.d, self.agreement, m, sayings, own, out, reported, behalf, nearer, named_for, self.last_speaker, goes_on)
        return weighing.best(candidates)

    def _itself(self, m: Mention, sayings: list[Saying]) -> Entity | None:
        """“Orr cut *himself*”, "Orr said Vale was there, along with *himself*"."""
        if m.role in _AMONG and sayings and not sayings[-1].direct:
            return self._speaker(sayings[-1])
        before = (n for n in reversed(self.d.mentions[m.sentence]) if n.role == "subject" and n.precedes(m) and n in self.d.of)
        return next((self.d.of[n] for n in before if self.d.of[n].sort.fit(m.low)), None)

    def _ruled_out(self, m: Mention, sayings: list[Saying]) -> set[Entity]:
        """Those whom the pronoun cannot mean: who stands in the same clause, unless it is theirs, and what it is a part of."""
        out = set[Entity]()
        mine = (s for s in self.d.sayings.spoken.get(m.sentence, ()) if self.d.speaking_mention(s) is m)
        apart = any(s.content and s.content[0].start < m.start for s in mine)  # “two calls, it says, were made”
        told = (s.statement for s in sayings if s.statement.cue != m.verb)  # “Spur accused him of”: not Spur
        speaking = [s.speaker_span for s in told if s.speaker_span is not None]
        for n in self.d.mentions[m.sentence]:
            entity = self.d.of.get(n)
            if entity is None or n is m or any(span.start <= n.start < span.end for span in speaking):
                continue  # “According to Orr, he”
            within = n.first <= m.first <= n.last
            if within or (not apart and m.role != "owner" and n.role != "owner" and not n.clauses.isdisjoint(m.clauses)):
                out.add(entity)  # “his deputy”, "Orr met him"
        return out

    def _goes_on(self, m: Mention, speaker: Entity) -> bool:
        """Whether nobody else was told of since the last speaker spoke: ““...,” said Orr. ..., he said”."""
        since = range(self.spoke_in + 1, m.sentence + 1)
        others = (
            n for number in since for n in self.d.mentions[number] if n.role in ("subject", "owner") and not n.quoted and n.precedes(m)
        )
        if m.low not in HE | SHE:  # “The readings, they wrote, ...”: what is told of does not write
            others = (n for n in others if not self.d.sayings.over(n))
        else:  # “The guard had left, she added”: nor does who is only brought in there, without a name
            others = (n for n in others if n not in self.d.of or not self.d.of[n].brought_in(m.sentence))
        told = (self.d.of.get(n) for n in others)
        return all(e is None or e is speaker or not e.sort.fit(m.low) for e in told)

    def _said_of(self, sayings: list[Saying]) -> list[Entity]:
        """““He sold three vans,” Orr said *of Tom Vale*”: whom the saying itself names."""
        found = []
        for s in (s.statement for s in sayings if s.direct):
            for n in self.d.mentions[self.d.sayings.number(s.cue_span.start)]:
                if n.role in ("of", "about") and n.start > s.cue_span.start and n.verb == s.cue and n.form != "pronoun" and n in self.d.of:
                    found.append(self.d.of[n])
        return found

    def _ahead(self, w: Words, m: Mention) -> list[Entity]:
        """“By *his own* account Orr entered once”, "On *her* way home Orr called": the subject that the opening phrase comes before."""
        mine = self.d.mentions[m.sentence]
        if (
            m.role != "owner"
            or m.inside[0] != m.first
            or not mine
            or mine[0] is not m
            or m.first != header(w) + 1
            or w.tag[m.first - 1] != "prep"
        ):
            return []
        subject = next((n for n in mine if n.role == "subject" and n.head > m.first), None)
        own = w.low[m.first + 1 : m.first + 2] == ["own"]
        told = subject is not None and subject.form != "pronoun" and (own or self.last_speaker is None)
        return [self.d.of[subject]] if told and subject in self.d.of else []

    def _told_to_himself(self, m: Mention) -> set[Entity]:
        """“*Orr* had told him nothing, he wrote”: who does something to the one who speaks."""
        same = HE if m.low in HE else SHE if m.low in SHE else frozenset()
        mine = self.d.mentions[m.sentence]
        to = [n for n in mine if n.low in same and n.role == "object" and n.precedes(m)]
        doing = (n for n in mine if n.role == "subject" and any(not n.clauses.isdisjoint(o.clauses) for o in to))
        return {self.d.of[n] for n in doing if n in self.d.of}

    def _named_behind(self, m: Mention) -> Entity | None:
        """“He is *Hans Moe*”: the one whom a copula names."""
        behind = (
            n for n in self.d.mentions[m.sentence] if n.role == "predicate" and n.form == "name" and not n.clauses.isdisjoint(m.clauses)
        )
        told = (self.d.of.get(n) for n in behind if m.role == "subject")
        return next((e for e in told if e is not None and e.sort.fit(m.low)), None)

    def _acts_for(self, m: Mention, speaker: Entity | None) -> Entity | None:
        """“A spokesman for *the army* said it", "*the singer's* agent said she": for whom somebody says it, if the pronoun fits."""
        if speaker is None or speaker.sort.person is False:
            return None
        if m.low in IT:
            house = self._house(speaker)
            return house if house is not None and house.sort.fit(m.low) else None
        if m.low not in HE | SHE or speaker.nouns.isdisjoint(self.d.events.stands_for):
            return None
        for n in speaker.keepers:
            if n.form == "pronoun":
                self.resolve(n)
        told = (self.d.of.get(n) for n in speaker.keepers)
        return next((e for e in told if e is not None and e.sort.fit(m.low)), None)

    def _subject_between(self, m: Mention, sayings: list[Saying], out: set[Entity | None]) -> Entity | None:
        """“Orr said that *Vale* had fired when he was told to”: who stands between who speaks and the pronoun, as a subject if it is one."""
        told = sayings[-1].statement.content
        for n in reversed(self.d.mentions[m.sentence]):
            beside = n.role == "subject" or (m.role not in ("subject", "owner") and n.role != "owner")
            beside |= m.low in IT and n.role == "object"  # “Orr said they held a call, and it was short”
            if beside and n.precedes(m) and n.form != "pronoun" and any(c.start <= n.start < c.end for c in told):
                entity = self.d.of.get(n)
                if entity is not None and entity not in out and entity.sort.fit(m.low) >= 0.5:
                    return entity
        return None
