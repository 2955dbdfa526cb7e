"""Entity: somebody or something of the text, with all that has been said of it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field, replace

from timeline.claims.coreference.mention import Mention
from timeline.claims.coreference.sorts import Sort

_SENTENCE, _HEAD = 100, 80
_ROLES = {"subject": 80, "object": 50, "owner": 30, "predicate": -170, "as": -170}
_BESIDE = 40
_SHARES = [2.5**-far for far in range(9)]  # of the weight, so many sentences later
_FOREMOST = 20
_ASIDE = 70  # in a relative clause
TELLS = 60  # “Officials said the bloggers were held. ... they ...”: rather the bloggers
_BEHIND = 20  # “Orr fell, a boy said. He ...”: rather Orr
_DEPENDENT = 45  # “Orr and his clerk ... he”: rather Orr
_HAPPENING = 60  # what a noun of what happened weighs: "it" is rather a thing


@dataclass(slots=True, eq=False)
class Entity:
    """`name` as claims give it; `members` of several who are told of as one ("Orr and Vale"), in text order.

    `nouns` are those by which the text called it, `does` the verbs of which it was the subject, `done` those of which it was the object.
    `happening` is what is no thing, `dependent` who was brought in as somebody's ("*his* clerk").
    """

    name: str
    sort: Sort
    members: tuple[Entity, ...] = ()
    happening: bool = False
    dependent: bool = False
    mentions: list[Mention] = field(default_factory=list)
    places: list[tuple[int, int]] = field(default_factory=list)  # of the mentions: sentence and first token
    nouns: set[str] = field(default_factory=set)
    does: set[str] = field(default_factory=set)
    done: set[str] = field(default_factory=set)
    keepers: list[Mention] = field(default_factory=list)  # mentions of whom he may speak for: "*its* director", "of *the police*"
    weights: dict[int, float] = field(default_factory=dict)  # sentence → the greatest weight in it

    @property
    def names(self) -> tuple[str, ...]:
        """Its name, or those of its members."""
        return tuple(name for m in self.members for name in m.names) or (self.name,)

    def brought_in(self, sentence: int) -> bool:
        """Whether the sentence is the first that tells of it, and by no name."""
        return self.name.islower() and self.mentions[0].sentence == sentence

    def add(self, mention: Mention) -> None:
        """Note that the text tells of it there."""
        place = (mention.sentence, mention.first)
        k = bisect_right(self.places, place)
        self.places.insert(k, place)
        self.mentions.insert(k, mention)
        if mention.verb and mention.role in ("subject", "object"):
            (self.done if mention.passive or mention.role == "object" else self.does).add(mention.verb)
        role = "object" if mention.role == "predicate" and mention.form == "name" else mention.role
        weight = _HAPPENING if self.happening else _SENTENCE + _HEAD + _ROLES.get(role, _BESIDE)
        weight += _FOREMOST if mention.foremost else 0
        weight -= _ASIDE if mention.aside and mention.role != "subject" else 0
        weight -= TELLS if mention.tells else 0
        weight -= _BEHIND if mention.behind else 0
        weight -= _DEPENDENT if self.dependent else 0
        self.weights[mention.sentence] = max(self.weights.get(mention.sentence, 0), weight)

    def learn(self, *, sex: str = "", person: bool | None = None) -> None:
        """The words around it have told that it is a he or a she, somebody or something."""
        if sex and not self.sort.sex and self.sort.person is not False:
            self.sort = replace(self.sort, sex=sex, person=True)
        elif person is not None and self.sort.person is None:
            self.sort = replace(self.sort, person=person)

    def merge(self, other: Entity) -> None:
        """Take over what was said of one who turns out to be the same."""
        for mention in other.mentions:
            self.add(mention)
        self.nouns |= other.nouns
        self.keepers += other.keepers
        if self.sort.person is None or not self.sort.sex:
            self.sort = replace(self.sort, person=True, sex=self.sort.sex or other.sort.sex)

    def salience(self, sentence: int) -> float:
        """How much it is in mind in that sentence: what each sentence gave it, and less of it with each sentence since.

        The weights are those of Lappin and Leass (1994, An algorithm for pronominal anaphora resolution, Computational Linguistics 20(4),
        section 2.2), who halve them.
        """
        return sum(self.weights[sentence - far] * share for far, share in enumerate(_SHARES) if sentence - far in self.weights)

    def latest(self, before: Mention) -> Mention | None:
        """Its last mention before that one."""
        k = bisect_left(self.places, (before.sentence, before.first))
        return self.mentions[k - 1] if k else None

    def here(self, m: Mention) -> list[Mention]:
        """Its mentions in the sentence of that one, before it."""
        first = bisect_left(self.places, (m.sentence, -1))
        return self.mentions[first : bisect_left(self.places, (m.sentence, m.first))]
