"""Weighing: which of those whom a pronoun can mean is most in mind where it stands."""

from __future__ import annotations

from dataclasses import dataclass

from timeline.claims.coreference.agreement import Agreement
from timeline.claims.coreference.discourse import Discourse
from timeline.claims.coreference.entity import TELLS, Entity
from timeline.claims.coreference.mention import HE, IT, SHE, THEY, Mention
from timeline.claims.coreference.sayings import Saying
from timeline.text.span import Span

_SAME_ROLE = 35  # Lappin and Leass: a role like the pronoun's own
_SPEAKS = 200  # “Orr said he”, over what his place as a subject gives
_GOES_ON = 260  # “..., he said”: who spoke last
_NEARER = 80  # the subject between who speaks and the pronoun
_DOES_AGAIN = 60  # what the pronoun does, it is told to do before
_ACTED = 30  # “A porter places him elsewhere. *He* told ...”
_PAPER = 100  # “..., it says”: rather a letter than a board
_STRANGER = 0.4  # of the weight of "a baker" in "a baker said she"
_IN_ITS_WORDS = 0.3  # of the weight of what somebody tells of: it rather does not tell
_ASIDE = 0.2  # of the weight of who is only told something, or stands in another's words
_SAYS = 0.8  # “Vale said he”: who speaks is somebody
_ONLY_SHIPS = 0.95  # “struck her”, where no woman is told of
_SURE = 1.3  # times the weight of the next: the pronoun tells what its entity is


@dataclass(slots=True)
class Weighing:
    """One pronoun, and who tells what it stands in.

    Attributes
    ----------
    sayings
        Those over it, from the outermost to the innermost.
    own
        What it says itself, where it speaks: the stretches of its content; None where it says nothing.
    out
        Those whom it cannot mean.
    reported, behalf
        Who tells it in reported words, and for whom he does.
    nearer
        Who stands between who speaks and the pronoun.
    named
        Those whom the words name for it ("said *of Vale*").
    last_speaker, goes_on
        Who spoke last, and whether nobody else was told of since.
    """

    d: Discourse
    agreement: Agreement
    m: Mention
    sayings: list[Saying]
    own: tuple[Span, ...] | None
    out: set[Entity]
    reported: Entity | None
    behalf: Entity | None
    nearer: Entity | None
    named: list[Entity]
    last_speaker: Entity | None
    goes_on: bool
    women: bool = False
    body: Mention | None = None  # the last body that was a subject before the pronoun

    def best(self, candidates: list[Entity]) -> Entity | None:
        """The one of the greatest weight, if anyone fits; a clear choice tells what its entity is."""
        m = self.m
        self.women = any(e.sort.sex == "f" for e in candidates)
        bodies = (n for e in candidates if e.sort.body and (n := e.latest(m)) is not None and n.role == "subject")
        self.body = max(bodies, key=lambda n: (n.sentence, n.first), default=None)
        best, most, second = None, 0.0, 0.0
        for entity in candidates:
            if (entity in self.out and entity not in self.named) or not self.out.isdisjoint(entity.members):
                continue
            worth = self._worth(entity)
            if worth > most:
                best, most, second = entity, worth, most
            else:
                second = max(second, worth)
        if best is not None and most > _SURE * second:
            best.learn(sex="m" if m.low in HE else "f" if m.low in SHE else "", person=False if m.low in IT else None)
        return best

    def _worth(self, entity: Entity) -> float:
        """Its weight, by how well it fits."""
        speaks, low = self.own is not None, self.m.low
        fit = self._fit(entity)
        if not fit or (speaks and low in IT and not self.agreement.can_say(entity)):
            return 0
        if not self.agreement.can_do(self.m, entity) and not (speaks and self.agreement.paper(entity)):
            return 0
        weight = self._salience(entity) + (_GOES_ON if entity in self.named else 0) + (_NEARER if entity is self.nearer else 0)
        weight = self._by_who_tells(entity, weight)
        if speaks:
            weight += self._by_who_told(entity)
        if self.m.role == "subject" and self.m.verb in entity.does and self.m.verb not in self.d.speaking.say:
            weight += _DOES_AGAIN
        return weight * fit * self.agreement.of(self.m, entity)

    def _fit(self, entity: Entity) -> float:
        """How well the form fits, by what the entity does as well."""
        low, fit = self.m.low, entity.sort.fit(self.m.low)
        if not fit:
            return 0
        if entity.sort.ship and low in SHE and not self.women:
            return _ONLY_SHIPS
        if entity is self.reported and low not in THEY:
            return max(fit, _SAYS)
        return max(fit, _SAYS) if low in HE | SHE and any(map(self.agreement.of_people, entity.does)) else fit

    def _by_who_tells(self, entity: Entity, weight: float) -> float:
        """More for who tells it in reported words, or for whom he does; less for a stranger."""
        low = self.m.low
        if entity is self.reported and self._stranger(entity):
            return weight * _STRANGER
        itself = low not in IT or self.m.role == "subject" or not entity.sort.formed  # “Moss said he had painted it”: no Moss
        of_himself = entity is self.behalf or (entity is self.reported and self.behalf is None and itself)
        known = entity.latest(self.m) is not None and (low not in THEY or entity.sort.many)
        return weight + _SPEAKS if of_himself and known and not self.nearer else weight

    def _by_who_told(self, entity: Entity) -> float:
        """For a pronoun that speaks: more for who spoke or acted before, and for a paper, unless a body has put it out."""
        weight = 0.0
        latest = entity.latest(self.m)
        if (
            self.m.low in IT
            and self.agreement.paper(entity)
            and not (self.body is not None and latest is not None and latest.precedes(self.body))
        ):
            weight += -_PAPER if self._put_out(entity) else _PAPER
        if self.goes_on and entity is self.last_speaker and not entity.dependent:
            weight += _GOES_ON
        last = entity.latest(self.m)
        if last is not None and last.sentence >= self.m.sentence - 1 and last.role == "subject":
            weight += TELLS if last.tells else _ACTED
        return weight

    def _salience(self, entity: Entity) -> float:
        """Salience here; of this sentence only what stands before the pronoun, and less for who is only told something in it."""
        m, total = self.m, entity.salience(self.m.sentence)
        here = entity.weights.get(m.sentence, 0)
        before = entity.here(m) if here else []
        fresh = entity.brought_in(m.sentence)
        if self.own and before and (m.low not in HE | SHE or fresh or all(n.role != "subject" for n in before)):
            inside = all(any(c.start <= n.start < c.end for c in self.own) for n in before)
            total -= (1 - _IN_ITS_WORDS) * here if inside else 0  # “The bridge had been closed, it said”
        if here and not before:
            total -= here
        elif here and self._aside(before):
            total -= (1 - _ASIDE) * here
        latest = before[-1] if before else entity.latest(m)
        if m.role != "owner" and latest is not None:
            beside = before or [n for n in entity.mentions if n.sentence == latest.sentence]
            total += _SAME_ROLE if any(n.role == m.role for n in beside) else 0
        return total

    def _aside(self, before: list[Mention]) -> bool:
        """Whether all those mentions are of who is only told it ("told *a reporter* that he"), or stand in another's words."""
        if not self.sayings:
            return not self.m.quoted and all(n.quoted for n in before)
        s = self.sayings[-1].statement
        return all(
            n.role in ("object", "to") and n.verb == s.cue and not any(c.start <= n.start < c.end for c in s.content) for n in before
        )

    def _stranger(self, speaker: Entity) -> bool:
        """“A baker said she”: whether who speaks was brought in for it, and so rather tells of somebody told of before."""
        first = speaker.mentions[0]
        new = first.sentence == self.m.sentence and speaker.name.islower()
        return self.m.low in HE | SHE and new and self.d.words(first).low[first.first] in ("a", "an")

    def _put_out(self, paper: Entity) -> bool:
        """“The mayor's office put out *a statement*. ..., it said”: whether a body that is the subject there has the paper as its object."""
        latest = paper.latest(self.m)
        if latest is None or (latest.role == "subject" and not latest.passive):
            return False
        doing = "by" if latest.role == "subject" else "subject"
        beside = (self.d.of.get(n) for n in self.d.mentions[latest.sentence] if n.role == doing)
        return any(e is not None and e.sort.body for e in beside)
