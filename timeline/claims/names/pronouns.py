"""Whom a pronoun means: the speaker, the hearer, the one the claims were last about."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import islice

from timeline.claims.names.salience import Frame, Mention, Wanted, most_salient, weigh
from timeline.languages.accounts import Syntax

SEX_OF = dict.fromkeys("he him his himself".split(), "m") | dict.fromkeys("she her hers herself".split(), "f")


_MANY = ("police", "people", "men", "women", "children")  # no "it"


@dataclass(slots=True)
class Memory:
    """Who and what was spoken of, latest last (the keys of a dict: an ordered set); `sex` is what pronouns have told of a name ("m", "f")."""

    grammar: Syntax
    people: dict[str, None] = field(default_factory=dict)
    things: dict[str, None] = field(default_factory=dict)
    mentioned: dict[str, int] = field(default_factory=dict)  # each with the number of its last mention
    mentions: int = 0
    numbers: dict[str, int] = field(default_factory=dict)  # whoever and whatever was named so far, numbered in that order
    pair: tuple[str, ...] = ()
    place: str | None = None
    firms: set[str] = field(default_factory=set)
    fresh: set[str] = field(default_factory=set)  # what the sentence being read names for the first time, perhaps after its "it"
    coming: set[str] = field(default_factory=set)  # what the words being read name in the plural for the first time
    order: dict[str, None] = field(default_factory=dict)  # names and plural things, latest last
    reworded: dict[str, str] = field(default_factory=dict)  # a wider noun → whom or what it stood for ("player" → "Luka Marin")
    owners: dict[str, str] = field(default_factory=dict)  # thing → whose part it is
    plurals: set[str] = field(default_factory=set)
    sex: dict[str, str] = field(default_factory=dict)
    frames: deque[Frame] = field(default_factory=lambda: deque(maxlen=12))  # the latest clauses
    subject: tuple[str, int] | None = None  # the person who is the subject of the last clause, and where its sentence starts
    spoke: int = -1  # where the sentence starts in which somebody said something last
    theme: tuple[str, int] | None = None  # the first person who is a subject in a sentence, and where that starts
    before: int = -1  # where the sentence before the one being read starts
    reading: int = -1  # where the sentence being read starts
    resumed: list[str] = field(default_factory=list)  # what the pronouns of the clause being read mean
    speaker: str | None = None
    last_speaker: str | None = None
    behind: bool = False  # whether the speaker stood behind what was said
    last_person: str | None = None  # who spoke last, papers and logs left out, when no person was told of since

    def see(self, name: str, *, person: bool) -> None:
        """A name was mentioned."""
        self._mention(name)
        where = self.people if person else self.things
        self.fresh.discard(name)
        where.pop(name, None)
        where[name] = None

    def meet(self, name: str, *, person: bool, speaks: bool = False) -> None:
        """A name stands in the text; it becomes the latest only when it is new, and who only speaks is not spoken of."""
        self._mention(name)
        where = self.people if person else self.things
        if name not in where:
            self.fresh.add(name)
            if speaks and person:
                self.people = {name: None, **self.people}
                return
        where.setdefault(name)

    def told(self, things: Callable[[], list[Mention]], sentence: int) -> None:
        """A clause of the sentence that starts there was read, with these things in it and those that its pronouns resumed."""
        self.frames.append(Frame(sentence, [Mention(name, weigh("subject"), self._plural(name)) for name in self.resumed], things))
        self.resumed = []

    def counted(self) -> str | None:
        """What "two" and "none" are of, when they stand alone: the several things told of last."""
        return self._of_frames(plural=True)

    def thing(self, wanted: Wanted) -> str | None:
        """The most salient thing that fits, if any does."""
        found = self._of_frames(plural=False, wanted=wanted)
        return found if found is not None and wanted.fits(found) else None

    def _of_frames(self, *, plural: bool, but: tuple[str, ...] = (), wanted: Wanted | None = None) -> str | None:
        """The most salient thing of the latest clauses, none of `but` and nobody."""
        return most_salient(self.frames, self.reading, plural=plural, but=but, people=self.people, wanted=wanted)

    def name(self, name: str) -> None:
        """The text has named somebody or something, perhaps before."""
        self.numbers.setdefault(name, len(self.numbers))

    def _mention(self, name: str) -> None:
        self.name(name)
        self.mentions += 1
        self.mentioned.pop(name, None)
        self.mentioned[name] = self.mentions
        self.order.pop(name, None)
        self.order[name] = None

    def _several(self, low: str) -> tuple[str, ...]:
        """The pair or the plural thing spoken of last."""
        if low == "them" and (found := self._of_frames(plural=True)) is not None and found not in self.pair:
            return (found,)
        for name in islice(reversed(self.order), 12):
            if name in self.pair:
                break
            if name in self.plurals and name not in self.coming:
                return (name,)
        if not self.pair and (found := self._of_frames(plural=True)) is not None:
            return (found,)
        return self.pair

    def _plural(self, name: str) -> bool:
        return (
            name in self.plurals
            or name.endswith("men")
            or (name.islower() and name.endswith("s") and not name.endswith(("ss", "us", "is")))
        )

    def several(self, name: str) -> None:
        """Several things were mentioned: "both lifts"."""
        if name not in self.order:
            self.coming.add(name)
        self.order.pop(name, None)
        self.order[name] = None
        self.plurals.add(name)

    def who(
        self, pronoun: str, *, speaker: str | None, hearer: str | None, quoted: bool, but: tuple[str, ...] = (), last: bool = False,
        opens: bool = False, wanted: Wanted | None = None,
    ) -> tuple[str, ...]:  # fmt: skip
        """The names that a pronoun stands for; empty when nobody can be told.

        With `last`, the speaker only if it can be nobody else; `opens`: whether it opens its sentence; `wanted`: what "it" can be.
        """
        low = pronoun.lower()
        if low in self.grammar.first_person:
            return (speaker,) if speaker else ()
        if low in self.grammar.second_person:
            return (hearer,) if hearer else ()
        if low in ("they", "them", "both"):
            return self._several(low)
        if low == "it" and speaker and not quoted and self._is_firm(speaker):
            return (speaker,)
        if low in ("one", "none", "ones", "any", "some"):
            return next(((t,) for t in reversed(self.things) if t[:1].islower()), ())
        if low in ("it", "this", "that"):
            return self._single(low, but, wanted)
        if sex := SEX_OF.get(low, ""):
            return self._he_or_she(low, sex, speaker, quoted=quoted, but=but, last=last, opens=opens)
        return ()

    def _is_firm(self, speaker: str) -> bool:
        return speaker in self.firms and speaker not in self.people and speaker not in self.things and not speaker.endswith(("s", *_MANY))

    def _single(self, low: str, but: tuple[str, ...], wanted: Wanted | None) -> tuple[str, ...]:
        """“it”, "this", "that": the most salient thing, else the last told of."""
        if low == "it" and (found := self._of_frames(plural=False, but=but, wanted=wanted)) is not None:
            self.resumed.append(found)
            return (found,)
        single = [t for t in islice(reversed(self.things), 12) if not (low == "it" and (self._plural(t) or t.endswith(_MANY)))]
        return next(((t,) for t in single if t not in self.fresh), tuple(single[:1]))

    def _he_or_she(
        self, low: str, sex: str, speaker: str | None, *, quoted: bool, but: tuple[str, ...], last: bool, opens: bool
    ) -> tuple[str, ...]:
        """The first who fits: who goes on speaking, the subject of the sentence, its theme, then the last told of."""
        own = (
            not quoted
            and speaker is not None
            and speaker not in but
            and (speaker in self.people or low not in ("him", "her"))
            and speaker not in self.firms
        )
        if speaker is None and low in ("he", "she") and self.last_speaker in self.people:
            own, speaker = self.subject is None or self.subject[1] != self.reading, self.last_speaker
            own &= not (opens and self.theme is not None and self.theme[1] == self.before != self.spoke)
            last |= self.behind and self.last_person is None  # “..., says Ann Rey. She found it.”, but "Orr fell, said a boy. He ..."
        me = [speaker] if own and speaker else []
        but = (*but, speaker) if quoted and speaker else but  # who is quoted says "I"
        others = [name for name in islice(reversed(self.people), 40) if last or name not in me]
        others = [n for n in others[:4] if self.sex.get(n) == sex] + others  # who is known to be a she, before who may be one
        if self.subject is not None and self.subject[1] == self.reading and self.subject[0] in others:
            others = [self.subject[0], *others]  # “The porter holds that he was out”
        elif opens and self.theme is not None and self.theme[1] == self.before and self.theme[0] in others:
            others = [self.theme[0], *others]  # “The porter had seen no fire. He had walked round twice.”
        candidates = [*others, *me] if last else [*me, *others]
        for name in candidates:
            if self.sex.get(name, sex) == sex and name not in but:
                self.sex[name] = sex
                self.people.setdefault(name)
                if opens and not quoted:
                    self.theme = (name, self.reading)  # “Orr built it. He opened it in May. In June he closed it.”: Orr all along
                return (name,)
        return ()
