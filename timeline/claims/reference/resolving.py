"""Resolving: whom one noun phrase means: the event itself, those told of together, a pronoun, a description, a name, or a thing."""

from __future__ import annotations

from typing import NamedTuple

from timeline.claims.claim import Group
from timeline.claims.events.nouns import singular
from timeline.claims.events.tree import path
from timeline.claims.kind import Argument, Kind
from timeline.claims.names.heads import head_of
from timeline.claims.names.phrase_names import phrase_name
from timeline.claims.parties import Parties
from timeline.claims.reference.anaphora import Anaphora
from timeline.claims.reference.delegates import Delegates
from timeline.claims.reference.descriptions import Descriptions
from timeline.claims.reference.mentions import Mentions
from timeline.claims.reference.owners import Owners
from timeline.claims.reference.scenes import region
from timeline.claims.reference.wholes import Wholes
from timeline.claims.sources.voices import Voice
from timeline.claims.state import State
from timeline.statements.clauses.phrases import Phrase, simple_after
from timeline.statements.tagging.words import Words

_Names = list[str | Group]
_RECENT = 8  # claims back in which "the bank's auditors" were told of
_ALONE = ("one", "none", "both", "it")
_SETS = frozenset(("pair", "duo", "trio", "couple", "foursome"))
_REACHED = ("the", "his", "her", "their", "its", "our")


class Asked(NamedTuple):
    """A noun phrase that may name a participant; a tuple, for one is made of every phrase of a text.

    Attributes
    ----------
    kind
        The kind of event that its clause tells of, `social` if it is one of people with one another.
    voice
        Who tells it.
    others
        Those whom the clause named before.
    head, noun
        The token of its noun, and the word.
    low
        Its first word.
    subject, itself
        Whether it is the subject, and whether it is the noun of the event itself ("the *visit*").
    """

    w: Words
    argument: Argument
    kind: Kind
    voice: Voice
    social: bool
    others: tuple[str, ...]
    phrase: Phrase
    head: int
    noun: str
    low: str
    subject: bool
    itself: bool

    @classmethod
    def of(cls, w: Words, argument: Argument, kind: Kind, voice: Voice, social: bool, others: tuple[str, ...]) -> Asked:
        """The phrase of an argument, with its head."""
        phrase, role = argument.phrase, argument.role
        head = head_of(w, phrase.first, phrase.last)
        itself = kind.noun is not None and phrase.first <= kind.noun <= phrase.last
        return cls(w, argument, kind, voice, social, others, phrase, head, w.low[head], w.low[phrase.first], role == "subject", itself)


class Resolving:
    """Asks the sources of a name one after the other."""

    def __init__(self, state: State, parties: Parties, wholes: Wholes, mentions: Mentions) -> None:
        self.state, self.wholes, self.mentions = state, wholes, mentions
        self.anaphora = Anaphora(state, parties)
        self.delegates = Delegates(state, self.anaphora)
        self.descriptions, self.owners = Descriptions(state, parties), Owners(state, self.anaphora)
        self._sources = (
            self._of_the_event,  # first: it is no participant, but who is told of in it may be
            self._together,  # “the two”: before a bare number is taken for some of several
            self._of_several,
            self._pronoun,
            self._nobody,  # “no one”, "in May": before their words are taken for things
            self._part_of_them,
            self._described,  # before the name that it has by itself
            self._pair,
            self._named,
            self._employed,
            self._own_side,
            self._region,
            self._thing,  # last: any noun is one
        )

    def names(self, asked: Asked) -> _Names:
        """Whom the first source that knows the phrase takes it for; perhaps nobody."""
        found: _Names = []
        for source in self._sources:
            if (names := source(asked)) is not None:
                found = names
                break
        self.delegates.note(asked.w, asked.phrase, asked.head, asked.voice, found)
        return found

    # ------------------------------------------------------------------ what was told of before
    def _of_the_event(self, asked: Asked) -> _Names | None:
        """“Orr's visit”, "the wages of the fitters": whose the event is, or what is told of in it."""
        if not asked.itself:
            return None
        w, phrase, voice = asked.w, asked.phrase, asked.voice
        whose = (*self.owners.named(w, phrase, voice), *self.owners.told(w, phrase, phrase.last, voice))
        return list(dict.fromkeys((*whose, *filter(None, [self.owners.behind(w, phrase, asked.head)]))))

    def _together(self, asked: Asked) -> _Names | None:
        return self.mentions.pairs.meant_by(asked.w, asked.phrase, social=asked.social)

    def _of_several(self, asked: Asked) -> _Names | None:
        """“Twelve were chosen and *one* was sent home”: some of those who were counted."""
        w, last = asked.w, asked.phrase.last
        scored = w.low[last + 1 : last + 2] == ["to"]  # “voted 14 to 11”
        if not _is_number(w, asked.phrase) or scored or not (asked.subject or w.low[last] != "one"):
            return None
        several = [name for name in self.state.memory.several_told() if name in self.state.memory.plurals]
        return list(several[:1]) or None

    def _pronoun(self, asked: Asked) -> _Names | None:
        phrase = asked.phrase
        if not (phrase.pronoun or (phrase.first == phrase.last and asked.w.low[phrase.last] in _ALONE)):
            return None
        return self._meant_by(asked, phrase)

    def _nobody(self, asked: Asked) -> _Names | None:
        """“no one”, "in May"; but "the October wages" are something."""
        w, phrase, head = asked.w, asked.phrase, asked.head
        none = phrase.first + (asked.low in ("no", "not"))  # “no one from the ministry”, "nobody at the embassy", "none of the club"
        body = self.delegates.behind(w, phrase, none) if w.low[none] in self.state.events.anybody else None
        if body is not None and w.low[none + 1] != "of":
            return [self.wholes.any_of(w, none, body) or body]
        if asked.low == "no" and w.low[phrase.last] == "one":
            return []
        times = [k for k in range(phrase.first, phrase.last + 1) if w.tag[k] == "time"] if "time" in w.tag else []
        return [] if any(k == phrase.first or (k >= head - 1 and w.tag[head] != "noun") for k in times) else None

    def _part_of_them(self, asked: Asked) -> _Names | None:
        """“five of them”: they; and "one of them, *a private*," the private."""
        w, head, last = asked.w, asked.head, asked.phrase.last
        if w.tag[head] != "obj" or head == asked.phrase.first:
            return None
        found = self._meant_by(asked, Phrase(head, head, True))
        apposed = simple_after(w, last + 2) if w.low[last + 1 : last + 3] in ([",", "a"], [",", "an"]) else None
        return found if apposed is None else [*found, phrase_name(w, apposed.first, apposed.last, self.state.register)]

    def _meant_by(self, asked: Asked, pronoun: Phrase) -> _Names:
        return list(self.anaphora.meant_by(asked.w, pronoun, asked.voice, asked.others, asked.social))

    def _described(self, asked: Asked) -> _Names | None:
        """“her lawyer”, of one who was told of in other words; in "the firm paid Orr" the firm is not Orr."""
        meant = self.descriptions.meant_by(asked.w, asked.head)
        return None if meant is None or meant in asked.others else [meant]

    def _pair(self, asked: Asked) -> _Names | None:
        """“the cousins met”."""
        both = asked.social and asked.low == "the" and self.descriptions.together(asked.w, asked.head)
        return list(self.state.memory.pair) if both else None

    # ------------------------------------------------------------------ names and roles
    def _named(self, asked: Asked) -> _Names | None:
        """“Orr”, "the chairman", "its captain": a name or a role, with the ship whose captain it is."""
        w, low, head, memory = asked.w, asked.low, asked.head, self.state.memory
        role = asked.noun in self.state.speaking.roles or self.state.register.holder(asked.noun, memory.mentioned)
        if w.tag[head] != "name" and not role:
            return None
        name = self.descriptions.other_of_pair(w, asked.phrase, head, asked.others) or phrase_name(
            w, asked.phrase.first, head, self.state.register, recent=memory.mentioned, but=asked.others
        )
        if low == "the" and name == asked.noun:
            name = self.state.voices.by_head.get(name, name)  # “The bank's chairman said ... the chairman”
        body = self.delegates.behind(w, asked.phrase, head) if role else None
        staff = singular(asked.noun) in self.state.events.staff
        if body is not None and not (staff or body.islower()):
            body = None  # “the mayor of Orbe”; but "a player of the team"
        if body is not None and staff and low in ("no", "any"):
            return [body]  # “no official from the ministry”: it may be any of its people
        found: _Names = [self.mentions.as_told(name) if name.islower() and low in ("no", "any") else name]  # “no nurse was told”
        if body is not None:
            found.append(body)
        mark = next((k for k in range(asked.phrase.first + 1, head) if w.tag[k] == "'s" and w.tag[k - 1] == "noun"), -1)
        body = self.owners.nominal(w, asked.phrase, mark) if mark > 0 and singular(w.low[mark - 1]) not in self.state.speaking.roles else ""
        if body and body not in found and body not in str(name):
            found.append(body)  # “nine of the clinic's patients”
        if low == "its" and name.islower() and (owner := self.descriptions.employer_of(w, asked.phrase, head)):
            found.append(owner)  # “its captain”: the ship's
        return found

    def _employed(self, asked: Asked) -> _Names | None:
        """“its auditors”: the bank, unless they were told of before."""
        owner = self.descriptions.employer_of(asked.w, asked.phrase, asked.head) if asked.low == "its" else None
        if not owner:
            return None
        told = any(asked.noun == str(p) for c in self.state.claims[-_RECENT:] for p in c.participants)
        return [asked.noun] if told else [owner, asked.noun]

    def _own_side(self, asked: Asked) -> _Names | None:
        """“The rebels said *their men* fired no shot”: the people of several who speak are they themselves."""
        speaker = self.descriptions.owner(asked.w, asked.phrase) if asked.low == "their" and asked.subject else None
        one = singular(asked.noun)
        people = asked.noun.endswith("men") or (one != asked.noun and one in self.state.speaking.roles)
        return [speaker] if speaker is not None and people and speaker == asked.voice.source else None

    # ------------------------------------------------------------------ things
    def _region(self, asked: Asked) -> _Names | None:
        """“arrived in Orbe ... left *the city* on Monday”: the named place."""
        going = "visit" in path(asked.kind.event, self.state.events.parents) or asked.kind.event == "departure"
        going |= asked.noun in self.state.events.anywhere  # “allowed to see the place”
        place = region(asked.w, asked.phrase, asked.head, self.state) if going and not asked.subject else None
        return None if place is None else [place]

    def _thing(self, asked: Asked) -> _Names:
        """“their lorries”: whose it is, and the thing."""
        w, low, voice, phrase, head = asked.w, asked.low, asked.voice, asked.phrase, asked.head
        found: _Names = []
        body = self.descriptions.owner(w, phrase) if low in ("its", "their") and (asked.subject or not asked.others) else None
        if body is not None and body[:1].isupper():
            found.append(body)  # “their lorries”: the firm's
        if low == "our" and voice.source is not None and (house := self.anaphora.house(voice.source)):
            found.append(house)  # “our people”: the firm's
        if not (asked.social and singular(asked.noun) in self.state.events.staff):  # who met her staff did not meet her
            found += self.owners.named(w, Phrase(phrase.first, head), voice)
            found += [n for n in self.owners.told(w, phrase, head, voice) if n not in found]
        if w.tag[head] != "noun" or asked.noun.isdigit() or head == asked.kind.noun or self._is_talked_of(asked):
            return found
        thing = phrase_name(w, phrase.first, head, self.state.register)
        if low == "the" and thing == asked.noun:
            thing = self.state.voices.by_head.get(thing, thing)  # “Families of the miners said ... the families”
        if "own" in w.low[phrase.first : head] and voice.source is not None and voice.source not in found:
            found.append(voice.source)  # “her own farm”, not the one told of
        if phrase.first == head and asked.noun in self.state.events.unnamed:
            return found  # “left port”
        if thing.islower() and _counted(w, phrase.first):
            thing = self.mentions.as_told(thing.removeprefix("single ").removeprefix("only "))
        return [*found, *self._as_party(asked, thing)]

    def _is_talked_of(self, asked: Asked) -> bool:
        """“discussed *prices*”; but "called *the depot*" and "met nurses" reach somebody."""
        if not asked.social or asked.argument.role != "object":
            return False
        behind = asked.phrase.last + 1
        gets = behind < len(asked.w) and asked.w.time[behind] < 0 and asked.w.tag[behind] in ("det", "num", "poss", "noun")
        reached = (asked.kind.noun is None or gets) and asked.low in _REACHED  # “handed *the museum* a request”
        event = asked.kind.noun
        goes = asked.kind.transfer or (event is not None and event < asked.phrase.first)  # “a letter from Orr reached *the ministry*”
        body = goes and (asked.noun in self.state.speaking.collectives or asked.noun in self.state.events.bodies)
        return not reached and not body and singular(asked.noun) not in self.state.speaking.roles

    def _as_party(self, asked: Asked, thing: str) -> _Names:
        """The thing, or any of those whom it stands for, if such a thing takes part in events; “her home” does, "went home" not."""
        w, first, head = asked.w, asked.phrase.first, asked.head
        party = asked.noun not in self.state.events.no_party
        if thing and party and (group := self.wholes.any_of(w, first, thing)) is not None:
            return [group]
        home = head > first and w.tag[first] in ("det", "poss") and asked.noun == "home"
        if not thing or not (home or party):
            return []
        self.state.memory.see(thing, person=False)
        return [thing]


def _is_number(w: Words, phrase: Phrase) -> bool:
    """“the first three”, "the pair", "all", "the others": whether nothing but a number is said of whom is meant."""
    first, last = phrase.first, phrase.last
    if last - first == 1 and w.low[first] == "the" and w.low[last] in _SETS:
        return True
    if w.tag[last] == "num" and w.time[last] < 0 and all(w.tag[k] in ("det", "adv") for k in range(first, last)):
        return True
    return (w.low[last] == "others" and last - first < 2) or w.low[first : last + 1] == ["all"]


def _counted(w: Words, first: int) -> bool:
    """“three concerts”, "no concert", "concerts": things told by their number, not known ones."""
    return w.tag[first] in ("num", "noun") or w.low[first] in ("no", "a", "an", "any", "single", "several", "many", "few", "more", "some")
