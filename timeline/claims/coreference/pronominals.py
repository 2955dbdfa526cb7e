"""Pronominals: whom or what a pronoun means: by who speaks, by its form and its clause, then by salience."""

from __future__ import annotations

from timeline.claims.coreference.discourse import Discourse
from timeline.claims.coreference.entity import TELLS, Entity
from timeline.claims.coreference.mention import HE, IT, REFLEXIVE, SHE, SINGLE, THEY, Mention
from timeline.claims.coreference.sayings import Saying
from timeline.claims.coreference.sorts import sort_of_noun
from timeline.claims.events.nouns import singular
from timeline.claims.events.tree import path
from timeline.claims.names.houses import house_of
from timeline.statements.clauses.phrases import header
from timeline.statements.tagging.words import FINITE, Words

_SAME_ROLE = 35  # Lappin and Leass: a role like the pronoun's own
_SPEAKS = 200  # “Orr said he”, over what his place as a subject gives
_GOES_ON = 260  # “..., he said”: who spoke last
_NEARER = 80  # the subject between who speaks and the pronoun
_DOES_AGAIN = 60  # what the pronoun does, it is told to do before
_AMONG = frozenset("with like besides including".split())
_DYING = frozenset("die drown perish suffocate".split())  # who tells of it has not
_STRANGER = 0.4
_PAPER = 100  # “..., it says”: rather a letter than a board
_UNLIKELY = 0.15
_ALSO_A_HOUSE = 0.6  # a museum
_SAYS = 0.8  # “Vale said he”: who speaks is somebody
_ONLY_SHIPS = 0.95  # “struck her”, where no woman is told of
_SURE = 1.3  # times the weight of the next: the pronoun tells what its entity is
_IN_ITS_WORDS = 0.3  # of the weight of what somebody tells of: it rather does not tell
_ACTED = 30
_ASIDE = 0.2  # of the weight of who is only told something, or stands in another's words


class Pronominals:
    """Gives each pronoun its entity; `empty` are those that stand for nothing."""

    def __init__(self, discourse: Discourse) -> None:
        self.d = discourse
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
        firms = (e for e in self.d.named.values() if e.sort.body and e.mentions and not e.members and e.name not in self.d.found.places)
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
        if m.low in REFLEXIVE and m.role in _AMONG and sayings and not sayings[-1].direct:
            return self._speaker(sayings[-1])  # “Orr said Vale was there, along with himself”
        if m.low in REFLEXIVE:
            before = (n for n in reversed(self.d.mentions[m.sentence]) if n.role == "subject" and n.precedes(m) and n in self.d.of)
            return next((self.d.of[n] for n in before if self.d.of[n].sort.fit(m.low)), None)
        if (named := self._named_behind(m)) is not None:
            return named
        out = self._ruled_out(m, sayings)
        telling = [self._speaker(s) for s in sayings]
        out |= {e for s, e in zip(sayings, telling, strict=True) if s.direct and e is not None}
        reported = next((e for s, e in zip(reversed(sayings), reversed(telling), strict=True) if not s.direct), None)
        if reported is not None and (reported.happening or reported.name.rsplit(" ", 1)[-1] in self.d.speaking.records):
            out.add(reported)  # “Tests showed that they”: a paper or a test does not tell of itself
            reported = None
        speaks = any(self.d.speaking_mention(s) is m for s in self.d.sayings.spoken.get(m.sentence, ()))
        candidates = list(self.d.near(m))
        candidates += [e for e in telling if e is not None and e not in candidates]
        of = [*self._said_of(sayings), *self._ahead(w, m)]
        candidates += [e for e in of if e not in candidates]
        if speaks:
            out |= self._told_to_himself(m)
        behalf = self._acts_for(m, sayings, reported)
        if behalf is not None and reported is not None and m.low in HE | SHE:
            out.add(reported)  # “Orr's agent said she was out”
        if reported is not None and m.verb in _DYING and m.role == "subject":
            out.add(reported)
        nearer = self._subject_between(m, sayings, {*out, reported}) if reported is not None else None
        human = m.role == "subject" and not m.passive and self._of_people(m.verb)
        women = any(e.sort.sex == "f" for e in candidates)
        best, most, second = None, 0.0, 0.0
        for entity in candidates:
            fit = entity.sort.fit(m.low)
            fit = max(fit, _SAYS) if fit and entity is reported and m.low not in THEY else fit
            fit = max(fit, _SAYS) if fit and m.low in HE | SHE and any(map(self._of_people, entity.does)) else fit
            fit = _ONLY_SHIPS if entity.sort.ship and m.low in SHE and not women else fit
            if not fit or (entity in out and entity not in of) or not out.isdisjoint(entity.members):
                continue
            paper = speaks and m.low in IT and self._paper(entity)
            if speaks and m.low in IT and not (paper or entity.sort.body or (entity.sort.person is None and entity.name[:1].isupper())):
                continue
            if human and not paper and entity.sort.person is False and not (entity.sort.body or entity.sort.ship):
                continue  # “They have never asked me”: no seats
            weight = self._weight(m, entity, sayings) + (_GOES_ON if entity in of else 0)
            weight += _NEARER if entity is nearer else 0
            itself = m.low not in IT or m.role == "subject" or not entity.sort.formed  # “Moss said he had painted it”: no Moss
            speaks_of_himself = entity is behalf or (entity is reported and behalf is None and itself)
            if entity is reported and self._stranger(m, entity):
                weight *= _STRANGER
            elif speaks_of_himself and not nearer and entity.latest(m) is not None and (m.low not in THEY or entity.sort.many):
                weight += _SPEAKS
            if paper:
                weight += -_PAPER if self._put_out(entity, m) else _PAPER
            goes_on = speaks and entity is self.last_speaker and not entity.dependent
            weight += _GOES_ON if goes_on and self._goes_on(m, entity) else 0
            weight += self._told_before(m, entity) if speaks else 0
            weight += _DOES_AGAIN if m.role == "subject" and m.verb in entity.does and m.verb not in self.d.speaking.say else 0
            fit *= self._agreement(m, entity)
            if weight * fit > most:
                best, most, second = entity, weight * fit, most
            else:
                second = max(second, weight * fit)
        if best is not None and most > _SURE * second:
            best.learn(sex="m" if m.low in HE else "f" if m.low in SHE else "", person=False if m.low in IT else None)
        return best

    def _agreement(self, m: Mention, entity: Entity) -> float:
        """How well "it" goes with its verb: a body acts and is told, a thing breaks, is signed and is banned."""
        events = self.d.events
        if m.role == "owner" and m.low in ("its", "their") and self._has_people(m):
            return 1 if self._may_have(entity, self.d.words(m).low[m.inside[1]]) else _UNLIKELY
        if m.low not in IT or m.role == "owner":
            return 1
        last = entity.name.rsplit(" ", 1)[-1].lower()
        acts = entity.sort.body or (entity.sort.person is None and entity.name[:1].isupper())
        if m.role == "subject" and not m.passive and m.verb in events.agentive:
            return 1 if acts else _UNLIKELY
        patient = m.role == "object" or (m.role == "subject" and m.passive)
        if (patient and m.verb not in events.done_to_bodies) or m.verb in events.breaking:
            stands = last in events.structures
            return 1 if not entity.sort.body or (stands and not patient) else _ALSO_A_HOUSE if stands else _UNLIKELY
        return 1

    def _has_people(self, m: Mention) -> bool:
        """“its *engineers*”: whether what is owned are people."""
        w = self.d.words(m)
        return bool(sort_of_noun(w.low[m.inside[1]], self.d.speaking, self.d.events).person)

    def _put_out(self, paper: Entity, m: Mention) -> bool:
        """“The mayor's office put out *a statement*. ..., it said”: whether a body that is the subject there has the paper as its object."""
        latest = paper.latest(m)
        if latest is None or (latest.role == "subject" and not latest.passive):
            return False
        doing = "by" if latest.role == "subject" else "subject"
        beside = (self.d.of.get(n) for n in self.d.mentions[latest.sentence] if n.role == doing)
        return any(e is not None and e.sort.body for e in beside)

    def _may_have(self, entity: Entity, people: str) -> bool:
        """Whether it can have such people: a ship its captain, a tram its driver, a body its engineers."""
        kinds = self.d.events.staffed.get(people) or self.d.events.staffed.get(singular(people)) or frozenset()
        nouns = {entity.name.rsplit(" ", 1)[-1].lower(), *entity.nouns}
        return not nouns.isdisjoint(kinds) or entity.sort.body or (entity.name[:1].isupper() and entity.sort.person is not True)

    def _paper(self, entity: Entity) -> bool:
        """Whether it is a document or an answer, which says something."""
        speaking = self.d.speaking
        nouns = {entity.name.rsplit(" ", 1)[-1].lower(), *entity.nouns}
        books = self.d.events.narrower.get("book", frozenset())
        return any(not nouns.isdisjoint(words) for words in (speaking.records, speaking.replies, books))

    def _goes_on(self, m: Mention, speaker: Entity) -> bool:
        """Whether nobody else was told of since the last speaker spoke: ““...,” said Orr. ..., he said”."""
        since = range(self.spoke_in + 1, m.sentence + 1)
        others = (
            n for number in since for n in self.d.mentions[number] if n.role in ("subject", "owner") and not n.quoted and n.precedes(m)
        )
        if m.low not in HE | SHE:  # “The readings, they wrote, ...”: what is told of does not write
            others = (n for n in others if not self.d.sayings.over(n))
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

    def _acts_for(self, m: Mention, sayings: list[Saying], speaker: Entity | None) -> Entity | None:
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

    def _stranger(self, m: Mention, speaker: Entity) -> bool:
        """“A baker said she”: whether who speaks was brought in for it, and so rather tells of somebody told of before."""
        first = speaker.mentions[0]
        new = first.sentence == m.sentence and speaker.name.islower()
        return m.low in HE | SHE and new and self.d.words(first).low[first.first] in ("a", "an")

    def _told_before(self, m: Mention, entity: Entity) -> float:
        """“A porter places him elsewhere. *He* told detectives ...”: more for who spoke or acted in the sentence before."""
        last = entity.latest(m)
        if last is None or last.sentence < m.sentence - 1 or last.role != "subject":
            return 0
        return TELLS if last.tells else _ACTED

    def _subject_between(self, m: Mention, sayings: list[Saying], out: set[Entity | None]) -> Entity | None:
        """“Orr said that *Vale* had fired when he was told to”: who stands between who speaks and the pronoun, as a subject if it is one."""
        told = sayings[-1].statement.content
        for n in reversed(self.d.mentions[m.sentence]):
            beside = n.role == "subject" or (m.role not in ("subject", "owner") and n.role != "owner")
            if beside and n.precedes(m) and n.form != "pronoun" and any(c.start <= n.start < c.end for c in told):
                entity = self.d.of.get(n)
                if entity is not None and entity not in out and entity.sort.fit(m.low) >= 0.5:
                    return entity
        return None

    def _of_people(self, verb: str) -> bool:
        """Whether only people and bodies do that."""
        speaking, events = self.d.speaking, self.d.events
        social = not events.symmetric.isdisjoint(path(events.verbs.get(verb, verb), events.parents))
        return social or any(verb in words for words in (speaking.say, speaking.tell, speaking.asking, events.agentive))

    def _weight(self, m: Mention, entity: Entity, sayings: list[Saying]) -> float:
        """Salience here; of this sentence only what stands before the pronoun, and less for who is only told something in it."""
        total = entity.salience(m.sentence)
        here = entity.weights.get(m.sentence, 0)
        before = [n for n in entity.mentions if n.sentence == m.sentence and n.first < m.first]
        told = [c for s in self.d.sayings.spoken.get(m.sentence, ()) if self.d.speaking_mention(s) is m for c in s.content]
        if told and (m.low not in HE | SHE or all(n.role != "subject" for n in before)):  # “The bridge had been closed, it said”
            outside = [n for n in before if not any(c.start <= n.start < c.end for c in told)]
            total -= (1 - _IN_ITS_WORDS) * here if before and not outside else 0
        if here and not before:
            total -= here
        elif (sayings and all(self._told(n, sayings[-1]) for n in before)) or (
            not sayings and not m.quoted and all(n.quoted for n in before)
        ):
            total -= (1 - _ASIDE) * here
        latest = entity.latest(m)
        if (
            m.role != "owner"
            and latest is not None
            and any(n.role == m.role and n.sentence == latest.sentence and n.precedes(m) for n in entity.mentions)
        ):
            total += _SAME_ROLE
        return total

    def _told(self, n: Mention, saying: Saying) -> bool:
        """Whether the mention is of who is told it: "told *a reporter* that he"."""
        s = saying.statement
        return n.role in ("object", "to") and n.verb == s.cue and not any(c.start <= n.start < c.end for c in s.content)

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
