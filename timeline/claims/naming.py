"""Naming: the canonical names of the subjects and objects of clauses, pronouns and descriptions resolved."""

from __future__ import annotations

from timeline.claims.anaphora import Anaphora
from timeline.claims.claim import Group
from timeline.claims.descriptions import Descriptions
from timeline.claims.kind import Argument, Kind
from timeline.claims.mentions import Mentions
from timeline.claims.names import head_of, phrase_name
from timeline.claims.nouns import singular
from timeline.claims.owners import Owners
from timeline.claims.parties import Parties
from timeline.claims.state import State
from timeline.claims.voices import Voice
from timeline.claims.wholes import Wholes
from timeline.statements.clauses import Clause
from timeline.statements.phrases import Phrase
from timeline.statements.words import Words


class Naming:
    """Resolves the arguments of a clause, one by one."""

    def __init__(self, state: State, parties: Parties, wholes: Wholes, mentions: Mentions) -> None:
        self.state, self.wholes, self.mentions = state, wholes, mentions
        self.anaphora = Anaphora(state, parties)
        self.descriptions, self.owners = Descriptions(state, parties, self.anaphora), Owners(state, self.anaphora)

    def named(
        self, w: Words, clause: Clause, argument: Argument, kind: Kind, voice: Voice, social: bool, others: tuple[str, ...]
    ) -> list[str | Group]:
        """Whom an argument names; the subject that a second verb shares is not asked again ("Two of them fell and never got up")."""
        acting, at = self.state.acting, w.start[argument.phrase.first]
        if argument.role != "subject":
            return self.resolve(w, argument, kind, voice, social, others)
        if clause.subject is None and at in acting:
            return list(acting[at])
        names = self.resolve(w, argument, kind, voice, social, others)
        if any(start < w.span.start for start in acting):
            acting.clear()
        noun = kind.noun
        itself = noun is not None and argument.phrase.first <= noun <= argument.phrase.last
        acting[at] = tuple(names) or ((self.mentions.as_told(singular(w.low[noun])),) if itself and noun is not None else ())
        return names

    def resolve(self, w: Words, argument: Argument, kind: Kind, voice: Voice, social: bool, others: tuple[str, ...]) -> list[str | Group]:
        phrase = argument.phrase
        if phrase.last == kind.noun or phrase.first <= (kind.noun if kind.noun is not None else -1) <= phrase.last:
            behind = self.owners.behind(w, phrase, head_of(w, phrase.first, phrase.last))  # “the wages of the fitters were paid”
            whose = (*self.owners.named(w, phrase, voice), *self.owners.told(w, phrase, phrase.last, voice))
            return list(dict.fromkeys((*whose, *filter(None, [behind]))))
        if (two := self.mentions.pairs.meant_by(w, phrase, social=social)) is not None:
            return two
        alone = (
            w.tag[phrase.last] == "num"
            and w.time[phrase.last] < 0
            and all(w.tag[k] in ("det", "adv") for k in range(phrase.first, phrase.last))
        )
        alone |= (w.low[phrase.last] == "others" and phrase.last - phrase.first < 2) or w.low[phrase.first : phrase.last + 1] == ["all"]
        scored = w.low[phrase.last + 1 : phrase.last + 2] == ["to"]  # “voted 14 to 11”
        if alone and not scored and (argument.role == "subject" or w.low[phrase.last] != "one"):
            several = self.state.memory.counted()
            if several is not None:
                return [several]  # “Twelve were chosen and one was sent home”
        if phrase.pronoun or (phrase.first == phrase.last and w.low[phrase.last] in ("one", "none", "both", "it")):
            return list(self.anaphora.meant_by(w, phrase, voice, others, social))
        low = w.low[phrase.first]
        if low in ("no",) and w.low[phrase.last] == "one":
            return []
        head = head_of(w, phrase.first, phrase.last)
        if any(
            w.tag[k] == "time" and (k == phrase.first or (k >= head - 1 and w.tag[head] != "noun"))
            for k in range(phrase.first, phrase.last + 1)
        ):
            return []  # but “the October wages”
        if w.tag[head] == "obj" and head > phrase.first:  # “five of them”
            return list(self.anaphora.meant_by(w, Phrase(head, head, True), voice, others, social))
        found: list[str | Group] = []
        if (meant := self.descriptions.meant_by(w, phrase, head, voice)) is not None:
            return [meant]
        if social and w.low[phrase.first] == "the" and self.descriptions.together(w, head):
            return list(self.state.memory.pair)
        if (
            w.tag[head] == "name"
            or w.low[head] in self.state.speaking.roles
            or self.state.register.holder(w.low[head], self.state.memory.mentioned)
        ):
            other = self.descriptions.other_of_pair(w, phrase, head, others)
            name = other or phrase_name(w, phrase.first, head, self.state.register, recent=self.state.memory.mentioned, but=others)
            if low == "the" and name == w.low[head] and name in self.state.voices.by_head:
                name = self.state.voices.by_head[name]  # “The bank's chairman said ... the chairman”
            found.append(self.mentions.as_told(name) if name.islower() and low in ("no", "any") else name)  # “no nurse was told”
            if low == "its" and name.islower() and (owner := self.descriptions.employer_of(w, head, voice)):
                found.append(owner)  # “its captain”: the ship's
            return found
        if low == "its" and (owner := self.descriptions.employer_of(w, head, voice)):
            told = any(
                w.low[head] == str(p) for c in self.state.claims[-8:] for p in c.participants
            )  # “the bank's auditors”, told of before
            return [w.low[head] if told else owner]
        if low == "their" and argument.role == "subject" and (speaker := self.descriptions.side(w, head, voice)) is not None:
            return [speaker]
        if low in ("its", "their") and not (argument.role != "subject" and others) and (body := self.descriptions.body(low)) is not None:
            found.append(body)  # “their lorries”: the firm's
        if low == "our" and voice.source is not None and (house := self.anaphora.house(voice.source)):
            found.append(house)  # “our people”: the firm's
        found += self.owners.named(w, Phrase(phrase.first, head), voice)
        found += [n for n in self.owners.told(w, phrase, head, voice) if n not in found]
        reached = (
            social
            and argument.role == "object"
            and kind.noun is None
            and w.low[phrase.first] in ("the", "his", "her", "their", "its", "our")
        )
        human = singular(w.low[head]) in self.state.speaking.roles
        talked = (
            social and argument.role == "object" and not reached and not human
        )  # “discussed prices”; "called the depot" reaches somebody
        if w.tag[head] == "noun" and not w.low[head].isdigit() and not talked and head != kind.noun:
            thing = phrase_name(w, phrase.first, head, self.state.register)
            if "own" in w.low[phrase.first : head] and voice.source is not None and voice.source not in found:
                found.append(voice.source)  # “her own farm”, not the one told of
            own = head > phrase.first and w.tag[phrase.first] in ("det", "poss") and w.low[head] == "home"  # “her home”, not "went home"
            if phrase.first == head and w.low[head] in self.state.events.unnamed:
                return found  # “left port”
            if thing.islower() and _counted(w, phrase.first, head):
                thing = self.mentions.as_told(thing.removeprefix("single ").removeprefix("only "))
            if (
                thing
                and w.low[head] not in self.state.events.no_party
                and (group := self.wholes.any_of(w, phrase.first, thing)) is not None
            ):
                found.append(group)
            elif thing and (own or w.low[head] not in self.state.events.no_party):
                found.append(thing)
                self.state.memory.see(thing, person=False)
        return found


def _counted(w: Words, first: int, head: int) -> bool:
    """“three concerts”, "no concert", "concerts": things told by their number, not known ones."""
    return w.tag[first] in ("num", "noun") or w.low[first] in ("no", "a", "an", "any", "single", "several", "many", "few", "more", "some")
