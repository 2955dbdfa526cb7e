"""Participants: who takes part in the event of a clause, by canonical names."""

from __future__ import annotations

import re
from itertools import pairwise

from timeline.claims import denial
from timeline.claims.claim import Group
from timeline.claims.clauses import Clause
from timeline.claims.events import Argument, Kind, noun_kind, singular
from timeline.claims.names import FIRM_WORDS, head_of, name_runs, phrase_name
from timeline.claims.state import State
from timeline.claims.voices import Voice
from timeline.statements.phrases import Phrase
from timeline.statements.words import Words


class Cast:
    """Names for the subjects and objects of clauses, pronouns and roles resolved."""

    def __init__(self, state: State) -> None:
        self.state = state
        self._places: set[str] = set()  # common nouns that named a place
        self._words: frozenset[str] | None = None  # all words of the text, when first asked

    def of(self, w: Words, clause: Clause, args: list[Argument], kind: Kind, voice: Voice) -> tuple[str | Group, ...]:
        found: list[str | Group] = []
        base = w.base[clause.main] if clause.main >= 0 else ""
        social = self._between_people(kind.event)
        for argument in self._shared(w, clause, args):
            goal = (base, argument.role) in self.state.events.patterns and not any(
                w.time[k] >= 0 for k in range(argument.phrase.first, argument.phrase.last + 1)
            )
            if (
                not goal  # “called on the patient”
                and argument.role in ("in", "at", "on", "near", "during", "over", "about", "after", "aboard", "since", "before", "as")
                and not (argument.role == "about" and not social and self.known(w, argument.phrase))
            ):
                continue
            if (
                argument.role not in ("subject", "object", "after")
                and not goal
                and not self.animate(w, argument.phrase)
                and not (argument.role in ("to", "of") and w.low[argument.phrase.first] == "the")
                and not (argument.role == "of" and kind.noun is not None and argument.phrase.first == kind.noun + 2)
            ):
                continue  # “paid for the repair”, "hung on a nail": no party, nor what was acted on
            if social and argument.role == "subject" and any(a.role == "between" for a in args):
                continue  # “money came up between Orr and Vale”: these are the two
            if kind.perceived and argument.role == "subject":
                continue
            if (
                argument.role == "subject"
                and kind.noun is not None
                and base in self.state.speaking.hold
                and base != "have"
                and self._record(w, argument.phrase)
            ):
                continue  # “the card records a visit”: it took no part
            if argument.role == "after" and not any(w.tag[k] == "name" for k in range(argument.phrase.first, argument.phrase.last + 1)):
                continue
            if social and argument.role not in ("subject", "object") and not self.animate(w, argument.phrase):
                continue
            for name in self._resolve(w, argument, kind, voice, social, tuple(n for n in found if isinstance(n, str))):
                if name not in found:
                    found.append(name)
                if goal and isinstance(name, str) and not self.person(name):
                    self.state.memory.place = name
        if (social and len(found) < 2) or (
            clause.subject is None and not clause.shared and kind.noun is not None and not any(map(self.person, map(str, found)))
        ):
            found = self._completed(found, kind, voice) if social else [*self._completed([], kind, voice, least=1), *found]
        if social and len(found) == 1 and voice.source is not None and "'s " in voice.source.replace("’", "'"):
            keeper = self.state.register.name(voice.source.replace("’", "'").split("'s ")[0])
            found += [keeper] if keeper not in found and voice.source.split(" ")[-1] in self.state.speaking.personal_records else []
        if not found and not clause.shared:
            found = self._completed([], kind, voice, least=1)  # “nothing was delivered”
        if not social and kind.noun is None and any(a.role == "object" and self._elided(w, a.phrase) for a in args):
            found += self._things_of(kind)  # “accused him of failing two”: of what was told of
        found = list(dict.fromkeys(found))
        found += [p for p in self.occasions(w, clause) if p not in found]
        if kind.noun is not None and kind.objects_count and not kind.family and w.low[kind.noun] not in self.state.events.no_party:
            found.append(self._as_told(singular(w.low[kind.noun])))  # “there was no lynx”: what there was
        if (
            not social
            and clause.subject is not None
            and len(clause.subject.phrases) > 1
            and "nor" in w.low[clause.subject.start : clause.aux]
        ):
            found = self._either(found, len(clause.subject.phrases))
        owners = [self.state.memory.owners.get(n, "") for n in found if isinstance(n, str)] if not social else []
        found += [o for o in dict.fromkeys(owners) if o and o not in found]  # “the ramp”, told of before as "the ferry's bow ramp"
        parties = len(found)
        if not social:
            found += [p for p in self.places(w, clause, args, kind) if p not in found]
            if not clause.shared:
                found += self._scene(found, kind)
            found += self._inside(w, found, args, kind)
        people = tuple(n for n in found if isinstance(n, str))
        where = {str(n) for n in found[parties:]}
        bodies = [n for n in people if n in where or n.split(" ")[-1].lower() in self.state.speaking.collectives]
        for name in [*bodies, *(n for n in reversed(people) if n not in bodies)]:  # the subject last: "he" is rather who acted
            self.state.memory.see(name, person=self.person(name))
        somebody = tuple(n for n in people if n[:1].isupper() or n.split(" ")[-1] in self.state.speaking.roles)
        named = tuple(filter(self.person, somebody))
        if len(named) >= 2 or (social and len(somebody) >= 2):
            self.state.memory.pair = (named if len(named) >= 2 else somebody)[:2]
        return tuple(found)

    def _note_owners(self, w: Words, first: int, last: int) -> None:
        """“the ferry Alma ... its bow ramp”, "Orbe Lines' truck": whose part a thing is."""
        memory = self.state.memory
        for k in range(first + 1, last):
            if w.low[k] == "of" and w.tag[k - 1] == "noun" and (whole := self._whole_after(w, k + 1, last)) is not None:
                if (
                    w.low[k - 1] not in self.state.speaking.roles | self.state.speaking.collectives
                    and noun_kind(w, k - 1, self.state.events, self.state.grammar) is None
                ):
                    memory.owners.setdefault(self.state.register.thing(w.low[k - 1]), whole)
                continue
            if w.low[k] != "its" and w.tag[k] != "'s":
                continue
            head = w.next(k + 1, lambda j: w.tag[j] == "noun") - 1
            if head <= k or head > last or w.low[head] in self.state.events.no_party or w.low[head] in self.state.speaking.roles:
                continue
            if w.tag[k] == "'s":
                runs = list(name_runs(w, first, k - 1))
                owner = phrase_name(w, *runs[-1], self.state.register) if runs and runs[-1][1] == k - 1 else None
            else:
                owner = next((n for n in reversed(memory.mentioned) if not self.person(n) and not n[:1].islower()), None)
            thing = self.state.register.thing(w.low[head])
            if owner is not None and not self.person(owner):
                memory.owners.setdefault(thing, owner)

    def _whole_after(self, w: Words, k: int, last: int) -> str | None:
        """The named thing of "of the car ferry Silver Tern"; people own, but have no parts."""
        start = w.next(k, lambda j: w.tag[j] in ("det", "noun"))
        if start > last or start - k > 3 or start == k or w.tag[start] != "name":
            return None
        end = w.next(start, lambda j: w.tag[j] == "name") - 1
        name = phrase_name(w, start, end, self.state.register)
        return None if self.person(name) and name not in {n for names in self.state.register.kinds.values() for n in names} else name

    def _elided(self, w: Words, phrase: Phrase) -> bool:
        """“two”, "none": a number whose noun was said before."""
        return phrase.first == phrase.last and (w.tag[phrase.last] == "num" or w.low[phrase.last] == "none") and w.low[phrase.last] != "one"

    def _things_of(self, kind: Kind) -> list[str | Group]:
        """The things and places of the last claim of the same type."""
        for claim in reversed(self.state.claims[-12:]):
            if claim.event == kind.event:
                return [p for p in claim.participants if isinstance(p, str) and not self.person(p)]
        return []

    def _any_of(self, w: Words, first: int, thing: str) -> Group | None:
        """“nobody from the family”, "anyone at the firm": any of those whom the text gives it."""
        if first < 2 or w.low[first - 1] not in ("from", "at", "of", "in") or w.low[first - 2] not in self.state.events.anybody:
            return None
        register = self.state.register
        members = [
            p for p, house in register.house.items() if house.lower() == thing.lower() or house.lower().endswith(" " + thing.lower())
        ]
        if thing.split(" ")[-1] in self.state.events.kin:
            near = [str(p) for claim in self.state.claims[-3:] for p in claim.participants if self.person(str(p))]
            surnames = {p.split(" ")[-1] for p in near} if " " not in thing else {thing.split(" ")[0]}
            members = [p for p in dict.fromkeys([*near, *register.people]) if p.split(" ")[-1] in surnames]
        return Group(name=thing, members=tuple(dict.fromkeys(members)), any_of=True) if members else None

    def _between_people(self, event: str) -> bool:
        """Whether it takes two: a call or a letter, but not a visit and what implies one."""
        path = denial.path(event, self.state.events.parents)
        return "visit" not in path and not self.state.events.symmetric.isdisjoint(path)

    def _either(self, found: list[str | Group], subjects: int) -> list[str | Group]:
        """“Neither the club nor the player received an offer”: it is denied of each."""
        names = [n for n in found[:subjects] if isinstance(n, str)]
        if len(names) < 2:
            return found
        return [Group(name=" or ".join(names), members=tuple(names), any_of=True), *found[subjects:]]

    def _scene(self, found: list[str | Group], kind: Kind) -> list[str]:
        """Where it was, by the last claim of the same type with the same parties, when no place is said."""
        if any(n in self._places for n in found):
            return []
        for claim in reversed(self.state.claims[-12:]):
            if claim.event == kind.event and set(map(str, found)) <= set(map(str, claim.participants)):
                return [str(p) for p in claim.participants if p in self._places]
        return []

    def _inside(self, w: Words, found: list[str | Group], args: list[Argument], kind: Kind) -> list[str]:
        """“he let her in”: into the place that was told of last."""
        place = self.state.memory.place
        if place is None or kind.event not in ("entry", "arrival") or len(found) > 2 or any(n in self._places or n == place for n in found):
            return []
        goals = self.state.events.place_prepositions | {"to"}
        told = any((a.role in goals or a.role == "object") and not a.phrase.pronoun and not self.animate(w, a.phrase) for a in args)
        return [] if told else [place]

    def _region(self, w: Words, phrase: Phrase, head: int) -> str | None:
        """“discharged into the Lode ... nothing into the river”: the named place before, when no river was told of."""
        place = self.state.memory.place
        if w.low[phrase.first] != "the" or w.low[head] not in self.state.events.regions or place is None or place.islower():
            return None
        first = re.search(rf"\b{re.escape(w.low[head])}\b", self.state.document.text, re.IGNORECASE)
        return place if first is not None and first.start() == w.start[head] else None

    def _record(self, w: Words, phrase: Phrase) -> bool:
        return singular(w.low[head_of(w, phrase.first, phrase.last)]) in self.state.speaking.records

    def places(self, w: Words, clause: Clause, args: list[Argument], kind: Kind) -> list[str]:
        """Places of an event: "seen at Lake Orbe", "at the lake", "at the mill"."""
        found = []
        for argument in args:
            phrase = argument.phrase
            if argument.role in self.state.events.place_prepositions and not phrase.pronoun and w.time[phrase.last] < 0:
                head = head_of(w, phrase.first, phrase.last)
                if (
                    w.tag[head] == "noun"
                    and (w.tag[phrase.first] in ("poss", "'s") or w.low[phrase.first] in ("the", "this", "that", "these", "those"))
                    and w.low[head] not in self.state.events.no_place
                    and w.low[head] not in self.state.events.periods
                    and not (w.low[phrase.first] in ("this", "that") and w.low[head] in self.state.events.anywhere)
                    and head != kind.noun
                    and (w.low[head] in self.state.grammar.also_nouns or noun_kind(w, head, self.state.events, self.state.grammar) is None)
                    and singular(w.low[head]) not in self.state.events.nouns
                    and not self.known(w, phrase)
                ):
                    found.append(self._region(w, phrase, head) or phrase_name(w, phrase.first, head, self.state.register))
                    self.state.memory.place = found[-1]
        found += [p for a in args if a.role == "subject" and (p := self._stands(w, a.phrase))]
        self._places.update(found)
        for argument in args:
            if (
                argument.role in ("at", "in", "near", "on", "into", "inside", "outside", "aboard")
                and not argument.phrase.pronoun
                and w.time[argument.phrase.last] < 0
            ):
                head = head_of(w, argument.phrase.first, argument.phrase.last)
                if w.tag[head] == "name" or (
                    w.low[argument.phrase.first] == "the" and self.state.register.holder(w.low[head], self.state.memory.mentioned)
                ):
                    found.append(phrase_name(w, argument.phrase.first, head, self.state.register, recent=self.state.memory.mentioned))
                    self.state.memory.place = found[-1]
        if self.state.memory.place and not found and any(w.low[k] == "there" for k in range(clause.main + 1, clause.last + 1)):
            found.append(self.state.memory.place)
        return found

    def _stands(self, w: Words, phrase: Phrase) -> str:
        """“The boiler at the mill”: where the subject is."""
        for k in range(phrase.first + 1, phrase.last):
            if w.low[k] in self.state.events.inside and w.low[k + 1] in ("the", "this", "that") and w.time[k] < 0:
                head = head_of(w, k + 1, phrase.last)
                if w.tag[head] == "noun" and w.low[head] not in self.state.events.no_place:
                    return phrase_name(w, k + 1, head, self.state.register)
        return ""

    def occasions(self, w: Words, clause: Clause) -> list[str]:
        """“cancelled nothing on that tour”: what is said of one tour says nothing of the next."""
        return [
            w.low[k + 2]
            for k in range(clause.first, clause.last - 1)
            if w.low[k] in ("on", "during")
            and w.low[k + 1] in ("that", "this")
            and w.low[k + 2] in self.state.events.occasions
            and w.time[k + 2] < 0
        ]

    def animate(self, w: Words, phrase: Phrase) -> bool:
        """Whether the phrase names somebody: a name, a pronoun, a role."""
        speaking = self.state.speaking
        return (
            phrase.pronoun
            or self.known(w, phrase)
            or any(
                w.low[k] in speaking.roles or w.low[k].removesuffix("s") in speaking.roles or w.low[k] in speaking.collectives
                for k in range(phrase.first, phrase.last + 1)
            )
        )

    def known(self, w: Words, phrase: Phrase) -> bool:
        """Whether the phrase holds a name, or stands for one ("the ferry")."""
        if any(w.tag[k] == "name" for k in range(phrase.first, phrase.last + 1)):
            return True
        head = head_of(w, phrase.first, phrase.last)
        return w.low[phrase.first] == "the" and self.state.register.holder(w.low[head], self.state.memory.mentioned) is not None

    def person(self, name: str) -> bool:
        return name in self.state.register.people or self._personal(name)

    def _personal(self, name: str) -> bool:
        parts = name.split(" ")
        if self._kept(name):
            return False
        return (
            len(parts) == 2
            and name.istitle()
            and parts[1].isalpha()
            and parts[1].lower() not in FIRM_WORDS
            and parts[0].lower() not in FIRM_WORDS
        )

    def _kept(self, name: str) -> bool:
        """Whether the text says of what kind the named thing is."""
        return any(name in names for names in self.state.register.kinds.values())

    def _body(self, name: str) -> bool:
        """Whether the text tells that the name is a company's, an airline's, an orchestra's."""
        kinds = self.state.register.kinds
        return any(name in kinds[kind] for kind in kinds if kind in self.state.speaking.collectives)

    def _shared(self, w: Words, clause: Clause, args: list[Argument]) -> list[Argument]:
        """The arguments with the subject of the clause before, where "and" shares it."""
        if clause.subject is None and clause.shared and self.state.subject is not None and self.state.subject[0] is w:
            return [*self.state.subject[1], *args]
        mine = [a for a in args if a.role == "subject"]
        if mine:
            self.state.subject = (w, mine)
        return args

    def _resolve(self, w: Words, argument: Argument, kind: Kind, voice: Voice, social: bool, others: tuple[str, ...]) -> list[str | Group]:
        phrase = argument.phrase
        if phrase.last == kind.noun or phrase.first <= (kind.noun if kind.noun is not None else -1) <= phrase.last:
            return [*self._possessors(w, phrase, voice)]
        if phrase.pronoun or (phrase.first == phrase.last and w.low[phrase.last] in ("one", "none", "both", "it")):
            return list(self._pronoun(w, phrase, voice, others, social))
        low = w.low[phrase.first]
        if low in ("no",) and w.low[phrase.last] == "one":
            return []
        if any(w.tag[k] == "time" for k in range(phrase.first, phrase.last + 1)):
            return []
        head = head_of(w, phrase.first, phrase.last)
        if w.tag[head] == "obj" and head > phrase.first:  # “five of them”
            return list(self._pronoun(w, Phrase(head, head, True), voice, others, social))
        found: list[str | Group] = []
        if (
            w.tag[head] == "name"
            or w.low[head] in self.state.speaking.roles
            or self.state.register.holder(w.low[head], self.state.memory.mentioned)
        ):
            if w.low[phrase.first : phrase.first + 2] == ["the", "two"]:
                return list(self.state.memory.pair)
            other = self._other_of_pair(w, phrase, head, others)
            name = other or phrase_name(w, phrase.first, head, self.state.register, recent=self.state.memory.mentioned, but=others)
            found.append(name)
            return found
        if (w.low[phrase.first] == "the" and w.low[head] in ("two", "pair", "both")) or w.low[phrase.first : head + 1] in (
            ["the", "two", "men"],
            ["the", "two", "women"],
        ):
            return list(self.state.memory.pair)
        if low == "its" and (owner := self._owner(w, head)):
            return [owner]
        if low == "our" and voice.source is not None and (house := self.state.register.house.get(voice.source)):
            found.append(house)  # “our people”: the firm's
        found += self._possessors(w, Phrase(phrase.first, head), voice)
        reached = (
            social
            and argument.role == "object"
            and kind.noun is None
            and w.low[phrase.first] in ("the", "his", "her", "their", "its", "our")
        )
        talked = social and argument.role == "object" and not reached  # “discussed prices”; "called the depot" reaches somebody
        if w.tag[head] == "noun" and not w.low[head].isdigit() and not talked and head != kind.noun:
            thing = phrase_name(w, phrase.first, head, self.state.register)
            if thing.islower() and _counted(w, phrase.first, head):
                thing = self._as_told(thing.removeprefix("single ").removeprefix("only "))
            if thing and w.low[head] not in self.state.events.no_party and (group := self._any_of(w, phrase.first, thing)) is not None:
                found.append(group)
            elif thing and w.low[head] not in self.state.events.no_party:
                found.append(thing)
                self.state.memory.see(thing, person=False)
        return found

    def _other_of_pair(self, w: Words, phrase: Phrase, head: int, others: tuple[str, ...]) -> str | None:
        """“Orr and the minister”: a role that no name has had is the other of the two who were told of together."""
        pair = self.state.memory.pair
        role = w.tag[head] != "name" and w.low[head] in self.state.speaking.roles and w.low[phrase.first] == "the"
        if not role or len(pair) != 2 or self.state.register.holder(w.low[head], self.state.memory.mentioned):
            return None
        left = [name for name in pair if name not in others]
        return left[0] if len(left) == 1 and self.person(left[0]) else None

    def _as_told(self, thing: str) -> str:
        """One form for "no concert" and "three concerts": the plural, where the text has it."""
        one = singular(thing)
        if one == thing and thing.endswith(("ch", "sh", "s", "x")):
            return thing
        many = one[:-1] + "ies" if one.endswith("y") and one[-2:-1] not in "aeiou" else one + "s"
        return many if many.rsplit(" ", 1)[-1] in self._written() else thing

    def _written(self) -> frozenset[str]:
        if self._words is None:
            self._words = frozenset(low for sentence in self.state.sentences for low in sentence.words.low)
        return self._words

    def _owner(self, w: Words, head: int) -> str | None:
        """“its inspectors”: the authority, company or ministry named last."""
        if not (w.low[head].removesuffix("s") in self.state.speaking.roles or w.low[head] in self.state.speaking.collectives):
            return None
        memory = self.state.memory
        return next(
            (
                n
                for n in reversed(memory.mentioned)
                if n not in memory.people and (_collective(n, memory.firms, self.state.speaking.collectives) or self._body(n))
            ),
            None,
        )

    def _possessors(self, w: Words, phrase: Phrase, voice: Voice) -> list[str]:
        """“Orr's car”, "Vale Lines buses": Orr, Vale Lines."""
        return [
            phrase_name(w, start, end, self.state.register)
            for start, end in name_runs(w, phrase.first, phrase.last)
            if end + 1 <= phrase.last
            and (w.tag[end + 1] == "'s" or (end + 1 == phrase.last and w.tag[end + 1] == "noun" and self._elsewhere(w.of(start, end))))
        ]

    def _elsewhere(self, written: str) -> bool:
        """Whether the text names somebody so apart from here; "the Rowan Street depot" is only the name of a depot."""
        register = self.state.register
        return register.seen.get(written, 0) > 1 or register.full.get(written, written) != written

    def _pronoun(self, w: Words, phrase: Phrase, voice: Voice, others: tuple[str, ...], social: bool) -> tuple[str, ...]:
        low = w.low[phrase.last]
        if low in ("nobody", "none", "nothing", "someone", "somebody", "anyone", "there") and low != "none":
            return ()
        if low in ("they", "them") and social and self.state.memory.pair:
            return self.state.memory.pair  # “They did dine together”
        quoted = w.quoted[phrase.last] and voice.quoted
        speaker = voice.source
        if low in ("we", "us", "ours") and speaker is not None and self.person(speaker):
            house = self.state.register.house.get(speaker)
            if house is not None or not social:
                return (house,) if house is not None else ()  # the speaker's people, not the speaker
        if low == "it" and speaker is not None and self._never_it(speaker):
            speaker = None  # “it began in May, according to the diary”
        meant = self.state.memory.who(low, speaker=speaker, hearer=voice.hearer, quoted=quoted, but=others)
        if low == "it" and voice.source is not None and meant == (voice.source,) and self._never_it(voice.source):
            meant = next(((t,) for t in reversed(self.state.memory.things) if t != voice.source), meant)  # who tells is not told of
        if low in ("she", "her") and (not meant or (quoted and not self.person(meant[0]))):
            ships = [n for kind in self.state.speaking.vessels for n in self.state.register.kinds.get(kind, ())]
            return tuple(ships[:1]) or meant  # “She has not broken down once”
        return meant

    def _never_it(self, source: str) -> bool:
        """Whether a source does not call itself "it": a diary tells of other things, a schoolmaster is he."""
        word = source.rsplit(" ", 1)[-1]
        return word.lower() in self.state.speaking.records or (
            word.islower() and word.endswith(("man", "woman", "master", "keeper", "ist"))
        )

    def _completed(self, found: list[str | Group], kind: Kind, voice: Voice, least: int = 2) -> list[str | Group]:
        """Who else took part, by the last claim of a related type with the same people, of the same source if there is one."""
        fitting = [
            claim
            for claim in self.state.claims[-12:]
            if denial.related(claim.event, kind.event, self.state.events.parents)
            and set(map(str, found)) <= set(map(str, claim.participants))
            and len(claim.participants) >= least
        ]
        own = [claim for claim in fitting if voice.source is not None and claim.source == voice.source]
        return list((own or fitting)[-1].participants) if fitting else found

    def notice(self, w: Words, first: int, last: int) -> None:
        """Remember the names of a stretch, for pronouns to come; two people joined by "and" are a pair."""
        self.state.memory.fresh.clear()
        runs = list(name_runs(w, first, last))
        for (start, end), (after_start, after_end) in pairwise(runs):
            if w.low[end + 1 : after_start] == ["and"]:
                pair = tuple(phrase_name(w, s, e, self.state.register) for s, e in ((start, end), (after_start, after_end)))
                if all(map(self.person, pair)):
                    self.state.memory.pair = pair
        for start, end in name_runs(w, first, last):
            name = phrase_name(w, start, end, self.state.register)
            person = (
                name in self.state.register.people
                or (" " in name and name in self.state.register.full.values())
                or name in self.state.memory.people
            )
            speaks = w.end[end] in self.state.speakers
            self.state.memory.meet(name, person=person or self._personal(name), speaks=speaks)
        self._note_owners(w, first, last)
        for k in range(first, last + 1):
            if (
                k
                and w.tag[k] == "noun"
                and w.low[k].endswith("s")
                and w.tag[k - 1] in ("det", "num", "poss")
                and w.time[k] < 0
                and (k == last or w.tag[k + 1] not in ("noun", "'s"))
                and w.low[k] not in self.state.events.no_party
                and singular(w.low[k]) not in self.state.events.nouns
            ):
                self.state.memory.several(self._as_told(w.low[k]))


def _collective(name: str, firms: set[str], collectives: frozenset[str]) -> bool:
    """Whether a name is of many people: told so by its last word, or by what it said."""
    last = name.split(" ")[-1].lower()
    return name in firms or last in FIRM_WORDS or last in collectives


def _counted(w: Words, first: int, head: int) -> bool:
    """“three concerts”, "no concert", "concerts": things told by their number, not known ones."""
    return w.tag[first] in ("num", "noun") or w.low[first] in ("no", "a", "an", "any", "single", "several", "many", "few", "more", "some")
